import { complexityOf } from '../../rules/appraisal/complexity';
import { tableOf } from '../../rules/appraisal/complexity-table';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';
import { ComplexityReasons } from './complexity';
import { Duties } from './duties';
import { type CaseView, isCriminal } from './view-model';
import { WatchForm } from './watch-form';
import { Worksheet } from './worksheet';

/** What helps besides findings and periods: duties, simple or complex, the watch list, the worksheet. */
export function Tools({ view }: { view: CaseView }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const { caseFile, preferences } = view;
  const table = tableOf(preferences.complexity);
  const isEnabled = preferences['social-danger'] === 'on';
  const prefer = (key: 'duties' | 'social-danger', value: string) => void attempt(() => actions.prefer(key, value));
  return (
    <div class="tools">
      <section>
        <Disclosure open level={2} summary="职责清单（五四三）">
          <div class="tool">
            <Duties caseFile={caseFile} wording={preferences.duties ?? ''} choose={(id) => prefer('duties', id)} />
          </div>
        </Disclosure>
      </section>
      {isCriminal(caseFile) && (
        <section>
          <Disclosure level={2} summary={`繁简分流　${complexityOf(caseFile, table).words}`}>
            <div class="tool">
              <ComplexityReasons caseFile={caseFile} table={table} />
            </div>
          </Disclosure>
        </section>
      )}
      <section>
        <Disclosure level={2} summary={view.watch ? '关注清单　已关注本案' : '关注清单'}>
          <div class="tool">
            <WatchForm view={view} />
          </div>
        </Disclosure>
      </section>
      {isCriminal(caseFile) && (
        <section>
          <Disclosure level={2} summary="社会危险性评估表">
            <div class="tool">
              {isEnabled ? (
                <Worksheet caseFile={caseFile} persons={view.persons} stored={view.worksheets} />
              ) : (
                <>
                  <p>缺省关闭。启用后逐项由人勾选，只在本机保存，不写入业务系统，也不作结论。</p>
                  <Button onClick={() => prefer('social-danger', 'on')}>启用评估表</Button>
                </>
              )}
            </div>
          </Disclosure>
        </section>
      )}
    </div>
  );
}
