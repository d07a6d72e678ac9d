import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';

/** What a newcomer is offered once: three steps on a made-up case. */
export function Welcome({ welcomed }: { welcomed: boolean }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  if (welcomed) return null;
  const put = () => void attempt(() => actions.prefer('welcomed', 'yes'));
  return (
    <section class="welcome" aria-label="第一次使用">
      <p>第一次使用？用一件虚构案件先练三步，几分钟即可。</p>
      <p class="finding-actions">
        <Button
          look="main"
          onClick={() => {
            actions.openPractice();
            put();
          }}
        >
          先练三步
        </Button>
        <Button look="quiet" onClick={put}>
          不用了
        </Button>
      </p>
    </section>
  );
}
