import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import type { DriftLine, OptionsActions } from './view';

/** What pages used to show and can no longer be read with confidence: labels and places, no values. */
export function DriftScreen({ lines, actions }: { lines: readonly DriftLine[]; actions: OptionsActions }) {
  const { attempt } = useStatus();
  if (lines.length === 0) return <EmptyState title="没有发现页面结构变化" />;
  return (
    <>
      <p>
        以下各项页面过去会显示，现在读不准，已按未读取处理，相关规则暂停。可用“适配这个页面”指认，或导入新的适配配置。
      </p>
      <Button onClick={() => actions.exportDrift()}>导出报告（不含数据）</Button>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">原标签</th>
            <th scope="col">原位置</th>
            <th scope="col">最可能是</th>
            <th scope="col">把握</th>
            <th scope="col">页面</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.layout + line.key}>
              <td>{line.label}</td>
              <td>{line.place}</td>
              <td>{line.guess || '没有找到'}</td>
              <td class="day">{line.confidence === null ? '—' : `${line.confidence}%`}</td>
              <td>{line.page}</td>
              <td>
                <Button
                  onClick={() =>
                    void attempt(async () => {
                      await actions.forgetField(line.layout, line.key);
                      return '已记下：页面不再有这一项。';
                    })
                  }
                >
                  页面已取消此项
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
