import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { CertaintyShape } from './shapes';
import type { CheckOut, FieldNote } from './view';

/** A word beside a field before anything is entered there. It takes no click and no focus. */
export function FieldAdvice({ note }: { readonly note: FieldNote }) {
  return (
    <div class="bubble advice" role="note">
      {note.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What is outstanding, beside a button such as 送审. Clicks pass through it: nothing is held up. */
export function CheckOutList({ checkOut, total }: { readonly checkOut: CheckOut; readonly total: number }) {
  const { outstanding, duties, unread } = checkOut;
  return (
    <div class="bubble check-out" role="note">
      <b>{total > 0 ? `还有 ${total} 项待核对` : '已读取部分未见待核对事项'}</b>
      <ul class="lines">
        {outstanding.map(({ certainty, headline }, index) => (
          <li key={index}>
            <CertaintyShape certainty={certainty} />
            {CERTAINTY_NAMES[certainty]}：{headline}
          </li>
        ))}
      </ul>
      {total > outstanding.length && outstanding.length > 0 && <p>其余 {total - outstanding.length} 项见列表。</p>}
      {duties.length > 0 && <p>未见记录的职责（未见不等于未做）：{duties.join('、')}</p>}
      {unread.length > 0 && <p>相关案卡未读取、尚不能核对的职责：{unread.join('、')}</p>}
      <p class="quiet">是否办理由您决定；点击照常进行。</p>
    </div>
  );
}
