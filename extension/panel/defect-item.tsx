import { useSignal } from '@preact/signals';
import { LEDGER_STATE_NAMES, type LedgerEntry } from '../../storage/model';
import { basisLine } from '../ui/basis';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { gist } from '../ui/gist';
import { CERTAINTY_SIGNS } from '../ui/signs';
import { useStatus } from '../ui/status';
import { Shape } from '../ui/tag';
import { usePanel } from './actions';
import { EvidencePair } from './evidence-pair';
import { ObjectionForm } from './objection-form';
import { pointsToCopy } from './points-to-copy';
import { TraceList } from './trace-list';

/** One open defect: a line that unfolds to the whole finding. */
export function DefectItem({ entry }: { entry: LedgerEntry }) {
  const actions = usePanel();
  // Not said when it fails: the person has asked for nothing.
  const inform = () => void actions.move(entry.id, { type: 'inform' }).catch(() => undefined);
  return (
    <li class="defect">
      <Disclosure level={4} summary={<Headline entry={entry} />} {...(entry.state === 'new' ? { opened: inform } : {})}>
        <Finding entry={entry} />
      </Disclosure>
    </li>
  );
}

function Headline({ entry: { defect, state, unverifiable } }: { entry: LedgerEntry }) {
  const sign = CERTAINTY_SIGNS[defect.certainty];
  return (
    <>
      <span class="headline">
        <span class={`tone-${sign.tone}`}>
          <Shape name={sign.shape} />
        </span>
        <span>{defect.title}</span>
        {defect.severity === 'serious' && <span class="serious">严重</span>}
      </span>
      <span class="soft gist">
        {unverifiable && <span class="unverifiable">暂无法复核</span>}
        {state === 'mending' && <span class="unverifiable">{LEDGER_STATE_NAMES.mending}</span>}
        {defect.about && <span>{defect.about}</span>}
        <span class="gist-values">{gist(defect)}</span>
      </span>
    </>
  );
}

function Finding({ entry }: { entry: LedgerEntry }) {
  const { defect } = entry;
  return (
    <div class="finding">
      {entry.unverifiable && <p class="note">最近的读取没有包含所需内容，暂无法复核；问题保留到能再次读到为止。</p>}
      {defect.evidence.length > 0 ? <EvidencePair defect={defect} /> : <p>{defect.message}</p>}
      <dl class="facts">
        {defect.vote && <Fact name="另一来源" text={`${defect.vote}（供核对，不作结论）`} />}
        {defect.working && <Fact name="算式" text={defect.working} />}
        {defect.basis.length > 0 && <Fact name="依据" text={defect.basis.map(basisLine).join('\n')} />}
        <Fact name="办法" text={defect.remedy} />
        {defect.lawful.length > 0 && <Fact name="可能合法" text={defect.lawful.join('\n')} />}
      </dl>
      <TraceList ruleId={defect.ruleId} />
      <FindingActions entry={entry} />
    </div>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

function FindingActions({ entry }: { entry: LedgerEntry }) {
  const actions = usePanel();
  const { attempt, say } = useStatus();
  const asking = useSignal(false);
  const copy = async () => {
    await actions.copy(pointsToCopy(entry.defect));
    return '要点已复制。';
  };
  const mend = async () => {
    await actions.move(entry.id, { type: 'mend' });
    return '已标为整改中；改好并再次读到一致后自动销号。';
  };
  return (
    <>
      <div class="finding-actions">
        <Button onClick={() => void attempt(copy)}>复制要点</Button>
        <Button
          aria-expanded={asking.value}
          onClick={() => {
            say('');
            asking.value = !asking.value;
          }}
        >
          有异议
        </Button>
        {entry.state !== 'mending' && <Button onClick={() => void attempt(mend)}>标为整改中</Button>}
      </div>
      {asking.value && (
        <ObjectionForm
          entry={entry}
          cancel={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
