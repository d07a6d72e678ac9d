import type { CasePlace } from '../messages/contract';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';

/** 定位: shows where something of the case stands in the host's page; says so where it stands on no open page. */
export function PlaceButton({ place, name, source }: { place: CasePlace; name: string; source: string }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const show = async () => {
    const shown = await actions.show(place);
    return shown ? `已在页面中指出：${name}` : `它不在当前打开的页面上。请在业务系统中打开 ${source} 后再定位。`;
  };
  return (
    <Button look="quiet" aria-label={`定位 ${name}`} onClick={() => void attempt(show)}>
      定位
    </Button>
  );
}
