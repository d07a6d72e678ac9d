import { UNCHECKED_NAMES } from '../../rules/model/defect';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import type { Diagnostics, OptionsActions } from './view';

const TABLES: Readonly<Record<string, string>> = {
  cases: '案件',
  ledger: '台账',
  journal: '日志',
  patrols: '巡查结果',
  profiles: '适配配置',
  layouts: '页面结构',
  settings: '规则设置',
  journalHead: '日志链头',
  preferences: '个人设置',
  worksheets: '量表',
  watches: '关注清单',
};
const PAGES: Readonly<Record<string, string>> = {
  card: '案卡',
  document: '文书',
  flow: '流程',
  report: '报表',
  list: '列表',
  unknown: '其他',
};

/** Versions, coverage, storage and what was refused; counts only, so that it can be handed on. */
export function DiagnosticsScreen({ view, actions }: { view: Diagnostics | null; actions: OptionsActions }) {
  if (!view) return <EmptyState title="正在读取……" />;
  const { checked = 0, ...unchecked } = view.coverage;
  const rows: readonly (readonly [string, string])[] = [
    ['版本', view.version],
    ['浏览器', view.browser],
    [
      '存储',
      view.storage ? `已用 ${megabytes(view.storage.used)}，可用 ${megabytes(view.storage.quota)}` : '浏览器未提供',
    ],
    ['各表条数', list(view.rows, TABLES)],
    ['核查覆盖', [`已核对 ${checked}`, list(unchecked, UNCHECKED_NAMES)].filter(Boolean).join('，')],
    ['打开的页面', list(view.pages, PAGES) || '没有'],
    ['读取说明', view.notes.join('；') || '没有'],
    ['未受理的消息', list(view.refused, {}) || '没有'],
  ];
  return (
    <>
      <Button onClick={() => actions.exportDiagnostics()}>导出诊断（不含案件与人员信息）</Button>
      <table class="table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ErrorList errors={view.errors} />
    </>
  );
}

/** Kinds and places of the last errors; the words are the browser's own. */
function ErrorList({ errors }: Pick<Diagnostics, 'errors'>) {
  return (
    <>
      <h2>最近的异常</h2>
      {errors.length === 0 && <p class="soft">本次启动以来没有异常。</p>}
      {errors.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">位置</th>
              <th scope="col">异常</th>
              <th scope="col">次数</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ at, where, what, times }) => (
              <tr key={where + what}>
                <td class="day">{minuteOf(at)}</td>
                <td>{where}</td>
                <td>
                  <code>{what}</code>
                </td>
                <td>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function list(counts: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${names[name] ?? name} ${count}`)
    .join('，');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
