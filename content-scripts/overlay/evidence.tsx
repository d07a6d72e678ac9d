import { type Parted, partWhereDifferent } from '../../rules/model/difference';
import { unquoted } from '../../rules/model/read-state';
import type { Standing } from './standing';
import { STANDING_NAMES } from './standing';
import type { EvidenceView } from './view';

/** What the evidence shows and what it can ask for. */
export interface EvidenceProps {
  readonly evidence: readonly EvidenceView[];
  /** Where a piece stands. */
  standing(piece: EvidenceView): Standing;
  /** The page of a viewer that a piece stands on, while the host does not draw it; null otherwise. */
  page(piece: EvidenceView): number | null;
  /** Points at a piece in the page. */
  show(piece: EvidenceView): void;
  /** Copies what a piece says, alone or with a line that names where it stands. */
  copy(piece: EvidenceView, withSource: boolean): void;
}

/** What the finding rests on, word for word, each piece with the way to where it stands. */
export function Evidence({ evidence, standing, page, show, copy }: EvidenceProps) {
  if (evidence.length === 0) return null;
  const [left, right] = evidence;
  const parted = evidence.length === 2 && left && right ? partWhereDifferent(left.quote, right.quote) : null;
  return (
    <ul class="evidence" aria-label="核对依据的内容">
      {evidence.map((piece, index) => (
        <li key={index}>
          <Piece
            piece={piece}
            parted={parted?.[index] ?? null}
            standing={standing(piece)}
            page={page(piece)}
            show={show}
          />
          {piece.quote !== '' && (
            <span class="copies">
              {['复制', '附出处'].map((name, withSource) => (
                <button key={name} type="button" onClick={() => copy(piece, withSource === 1)}>
                  {name}
                  <span class="unseen">，复制{piece.label}</span>
                </button>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface PieceProps {
  readonly piece: EvidenceView;
  readonly parted: Parted | null;
  readonly standing: Standing;
  readonly page: number | null;
  show(piece: EvidenceView): void;
}

/** Words for where a piece stands; a piece in this frame offers to be pointed at. */
const WHERE: Readonly<Record<Standing, string>> = { ...STANDING_NAMES, here: '定位', unplaced: '未定位' };

function Piece({ piece, parted, standing, page, show }: PieceProps) {
  const content = (
    <>
      <span class="source">
        <span>
          {piece.source} · {piece.label}
        </span>
        <span class="where">{page === null ? WHERE[standing] : `翻到第 ${page} 页`}</span>
      </span>
      <Quote piece={piece} parted={parted} />
    </>
  );
  if (page === null && (standing === 'unplaced' || standing === 'not-open')) return <div class="piece">{content}</div>;
  return (
    <button type="button" class="piece" onClick={() => show(piece)}>
      {content}
    </button>
  );
}

/** What differs is underlined as well as tinted: colour alone tells nothing. */
function Quote({ piece: { quote, state }, parted }: Pick<PieceProps, 'piece' | 'parted'>) {
  if (quote === '') return <span class="quote empty">（{unquoted(state)}）</span>;
  if (parted === null) return <span class="quote">{quote}</span>;
  return (
    <span class="quote">
      {parted.before}
      {parted.own !== '' && <mark>{parted.own}</mark>}
      {parted.after}
    </span>
  );
}
