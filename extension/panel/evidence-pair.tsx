import { useContext } from 'preact/hooks';
import type { Defect, Evidence } from '../../rules/model/defect';
import { type Parted, partWhereDifferent } from '../../rules/model/difference';
import { unquoted } from '../../rules/model/read-state';
import { originOf, originWords } from '../patrol/provenance';
import { Button } from '../ui/button';
import { PartedText } from '../ui/marked';
import { useStatus } from '../ui/status';
import { CaseFileContext, usePanel } from './actions';

/** The values a defect rests on, word for word, each with the way to where it stands. */
export function EvidencePair({ defect }: { defect: Defect }) {
  const [left, right] = defect.evidence;
  const parted = defect.evidence.length === 2 && left && right ? partWhereDifferent(left.quote, right.quote) : null;
  return (
    <ul class="evidence-pair">
      {defect.evidence.map((evidence, index) => (
        <EvidenceSide key={index} defect={defect} evidence={evidence} index={index} parted={parted?.[index] ?? null} />
      ))}
    </ul>
  );
}

function EvidenceSide(props: { defect: Defect; evidence: Evidence; index: number; parted: Parted | null }) {
  const { defect, evidence, index, parted } = props;
  const actions = usePanel();
  const caseFile = useContext(CaseFileContext);
  const from = caseFile ? originWords(originOf(evidence, caseFile)) : '';
  const { attempt } = useStatus();
  const reveal = async () => {
    const shown = await actions.reveal(defect.id, index);
    return shown
      ? `已在页面中指出：${evidence.label}`
      : `它不在当前页面上。请在业务系统中打开 ${evidence.source} 后再定位。`;
  };
  return (
    <li class="evidence">
      <div class="evidence-read">
        <p class="soft">
          {evidence.source} · {evidence.label}
        </p>
        <Quote evidence={evidence} parted={parted} />
        {from && <p class="soft">{from}</p>}
      </div>
      <Button
        look="quiet"
        aria-label={`定位 ${evidence.source} ${evidence.label}`}
        onClick={() => void attempt(reveal)}
      >
        定位
      </Button>
    </li>
  );
}

function Quote({ evidence, parted }: { evidence: Evidence; parted: Parted | null }) {
  if (!evidence.quote) return <p class="quote soft">（{unquoted(evidence.state)}）</p>;
  return <blockquote class="quote">{parted ? <PartedText parted={parted} /> : evidence.quote}</blockquote>;
}
