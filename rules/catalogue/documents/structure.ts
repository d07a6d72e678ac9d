import type { ReadDocument } from '../../engine/view';
import type { Range, SectionName } from '../../model/document-facts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../model/document-kinds';
import { cite, practice } from '../basis';
import { bodyOf } from './prose';
import { documentRule, type Found } from './rule';

interface Part {
  readonly name: string;
  readonly pattern: RegExp;
  /** The section that is this part; the words alone may stand anywhere. */
  readonly section?: SectionName;
  /** It stands behind the operative part. */
  readonly isLast?: boolean;
  /** Words of the body that call for it; every document of the kind must have it when absent. */
  readonly dueWith?: RegExp;
}

const part = (name: string, pattern: RegExp, section?: SectionName): Part => ({
  name,
  pattern,
  ...(section && { section }),
});

/** The closing date; a day inside a sentence is none. */
const SIGNED =
  /[二一][〇○О0零一二三四五六七八九]{3}\s?年|[0-9０-９]{4}\s?年\s?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日\s*(?:$|\n|附|[（(])/u;

/** Who signs for the office; an assistant signs beside him. */
const PROSECUTOR = /检\s*察\s*(?:[员长]|官(?!\s*助))/u;

/** Parts each kind must have, in words that vary with layout and office. */
const PARTS: Partial<Record<DocumentKind, readonly Part[]>> = {
  indictment: [
    part('被告人身份', /被告(?:人|单位)/u),
    part('案件来源', /(?:侦查|调查)终结|移送(?:本院)?(?:审查)?起诉/u),
    part('审查查明', /审查查明|经(?:本院)?依法审查/u, 'facts'),
    part('证据', /证据(?:如下|有)|证据(?:予以)?(?:证实|证明)|上述(?:犯罪)?事实[，,]?有/u),
    part('本院认为', /本院认为/u),
    part('起诉要求', /提起公诉|请依法判处|请依法惩处/u),
    part('此致', /此\s*致/u),
    part('检察官署名', PROSECUTOR),
    part('落款日期', SIGNED),
  ],
  opinionForProsecution: [
    part('犯罪嫌疑人身份', /犯罪嫌疑(?:人|单位)/u),
    part('案件来源', /立案|报案|侦查终结/u),
    part('侦查查明', /查明|犯罪事实/u, 'facts'),
    part('证据', /证据(?:如下|有)|事实的证据|事实[，,]有/u),
    part('综上所述', /综上|上述(?:犯罪)?事实清楚/u),
    part('移送审查起诉', /移送(?:你院)?审查起诉/u),
    part('此致', /此\s*[致壺]/u),
    part('落款日期', SIGNED),
  ],
  nonProsecution: [
    part('被不起诉人身份', /被不起诉(?:人|单位)/u),
    part('案件来源', /(?:侦查|调查)终结|移送(?:本院)?(?:审查)?起诉/u),
    part('查明或者移送认定', /查明|认定/u, 'facts'),
    part('本院认为', /本院(?:仍然)?认为/u),
    part('不起诉决定', /决定对[^。\n]{1,40}不起诉/u),
    { name: '权利告知', pattern: /不服本决定|申诉|复议/u, dueWith: /被害(?:人|单位)|不需要判处刑罚|免除刑罚|附条件/u },
    part('落款日期', SIGNED),
  ],
  judgment: [
    part('公诉机关', /公诉机关|抗诉机关|人民检察院|自诉人/u),
    part('被告人身份', /被告(?:人|单位)/u),
    part('指控', /起诉书?(?:[^。\n]{0,12})指控|提起公诉|自诉|一案/u, 'origin'),
    part('事实', /查明|事实|上述|经过/u),
    part('本院认为', /本院[^。\n]{0,30}认为|综上/u),
    part('判决主文', /判决如下/u),
    { name: '上诉权告知', pattern: /如不服|终审|提[出起]上诉/u, isLast: true },
    part('审判人员署名', /审\s*判\s*[长员]/u),
    part('落款日期', SIGNED),
    part('书记员署名', /书\s*记\s*员/u),
  ],
  ruling: [
    part('案件由来', /一案|判决|裁定/u),
    part('本院认为', /本院[^。\n]{0,30}认为|综上/u),
    part('裁定主文', /裁定如下/u),
    part(
      '裁定结果',
      /裁定如下[\s\S]{0,160}?(?:驳回|维持|撤销|核准|准许|不予|不准|终止|中止|终结|减去|减为|减刑|假释|发回|改判|撤回|收监|移送|退回)/u,
    ),
    { name: '裁定效力', pattern: /终审裁定|发生法律效力|生效|如不服|送达后|终结/u, isLast: true },
    part('审判人员署名', /审\s*判\s*[长员]/u),
    part('落款日期', SIGNED),
    part('书记员署名', /书\s*记\s*员/u),
  ],
  arrestRequest: [
    part('犯罪嫌疑人身份', /犯罪嫌疑人/u),
    part('案件来源', /立案|报案|报警/u),
    part('侦查查明', /查明|犯罪事实/u, 'facts'),
    part('证据', /证据(?:如下|有)|事实的证据/u),
    part('综上所述', /综上/u),
    part('提请批准逮捕', /提请批准逮捕。|特提请/u),
    part('此致', /此\s*致/u),
    part('落款日期', SIGNED),
  ],
  arrestDecision: [
    part('犯罪嫌疑人', /犯罪嫌疑人/u),
    part('送达机关', /(?:局|分局|海关|监狱|部队|机关)\s*[：:]/u),
    part('审查意见', /经本院审查|本院认为|审查认为/u),
    part('决定', /决定(?:批准)?逮捕|决定不(?:批准|予)逮捕|不批准逮捕/u),
    part('执行的要求', /执行|释放/u),
    part('落款日期', SIGNED),
  ],
  procuratorialSuggestion: [
    part('案件或者问题的来源', /发现|在办理|履行/u),
    part('事实', /查明|存在|问题/u),
    part(
      '建议内容',
      /(?:(?:如下|以下|下列)(?:检察)?建议|建议如下|建议(?:你|贵|对|在|将|加|开|依|强|完|建|健|切|认)|检察建议[：:\n])/u,
    ),
    part('法律依据', /《[^》]{1,120}》/u),
    part('回复期限', /[0-9一二三四五六七八九十两](?:个?月|[日天])(?:以|之)?内|日(?:之?前|以前)/u),
    part('落款日期', SIGNED),
  ],
  civilProtest: [
    part('当事人', /申诉人|申请人/u),
    part('本院认为', /认为/u),
    part('抗诉', /抗诉/u),
    part('此致', /此\s*致/u),
    part('落款日期', SIGNED),
  ],
  pilSuit: [
    part('被告', /被告/u),
    part('诉讼请求', /诉讼请求/u),
    part('事实和理由', /事实/u),
    part('证据', /证据/u),
    part('此致', /此\s*致/u),
    part('落款日期', SIGNED),
  ],
  nonArrestReason: [
    part('理由', /理由/u),
    part('法律依据', /《[^》]{1,120}》/u),
    part('决定', /不(?:予)?批准逮捕/u),
    part('落款日期', SIGNED),
  ],
  compulsoryTreatment: [
    part('涉案精神病人身份', /精神病人/u),
    part('事实', /查明/u),
    part('本院认为', /认为/u),
    part('此致', /此\s*致/u),
    part('检察官署名', PROSECUTOR),
    part('落款日期', SIGNED),
  ],
  protest: [
    part('原判情况', /判决|裁定/u),
    part('抗诉理由', /抗诉/u),
    part('本院认为', /认为/u),
    part('此致', /此\s*致/u),
    part('落款日期', SIGNED),
  ],
  pleaStatement: [
    part('身份信息', /姓名|身份|犯罪嫌疑人|被告人/u),
    part('权利知悉', /权利|知悉|告知/u),
    part('认罪认罚内容', /犯罪事实|指控|罪/u),
    part('量刑建议', /量刑建议|判处|建议/u),
    part('自愿性声明', /自愿/u),
    part('签名', /签名|签字|本人/u),
    part('辩护人、值班律师签名', /(?:辩护人|律师)[^。\n]{0,12}(?:签名|签字|签章)|(?:辩护人|律师)[：:]/u),
  ],
  sentencingProposal: [
    part('被告人', /被告人/u),
    part('罪名', /罪/u),
    part('建议内容', /建议/u),
    part('法律依据', /《[^》]{1,120}》/u),
    part('此致', /此\s*致/u),
    part('检察官署名', PROSECUTOR),
    part('落款日期', SIGNED),
  ],
};

/** An excerpt or a text read in part lacks more than this share of its parts and is left alone. */
const WHOLE = 0.7;

/** The title, or the beginning where it is not found. */
export function headOf({ text, facts }: ReadDocument): Range {
  const start = facts.title === '' ? -1 : text.indexOf(facts.title);
  return start < 0 ? { start: 0, end: Math.min(text.length, 12) } : { start, end: start + facts.title.length };
}

function missingParts(document: ReadDocument): readonly Found[] | null {
  const parts = PARTS[document.facts.kind];
  if (!parts) return null;
  const body = bodyOf(document);
  const end = body.slice(Math.max(0, Math.max(body.lastIndexOf('判决如下'), body.lastIndexOf('裁定如下'))));
  const named = new Set(document.facts.sections.map(({ name }) => name));
  const missing = parts.filter(
    ({ pattern, section, isLast, dueWith }) =>
      (!pattern.test(isLast ? end : body) || (section !== undefined && !named.has(section))) &&
      (!dueWith || dueWith.test(body)),
  );
  if (missing.length > Math.max(1, parts.length * (1 - WHOLE))) return null;
  const head = headOf(document);
  const names = [...missing.map(({ name }) => name), ...(beginsWithTitle(document) ? ['制作机关'] : [])];
  return names.map((name) => ({ at: [head], says: `未见“${name}”` }));
}

/** The title stands by itself in the first line, so that nothing tells who made the document. */
function beginsWithTitle({ text, facts }: ReadDocument): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  return facts.title !== '' && first.replace(/\s/gu, '') === facts.title && HEADED_BY_ORGAN.has(facts.kind);
}
const HEADED_BY_ORGAN: ReadonlySet<DocumentKind> = new Set([
  'indictment',
  'nonProsecution',
  'judgment',
  'ruling',
  'opinionForProsecution',
]);

const NUMBERED: ReadonlySet<DocumentKind> = new Set([
  'indictment', 'nonProsecution', 'opinionForProsecution', 'judgment', 'ruling', 'arrestDecision', 'arrestRequest',
  'procuratorialSuggestion', 'protest', 'sentencingProposal', 'correction', 'civilProtest', 'pilSuit', 'nonArrestReason', 'compulsoryTreatment',
]); // biome-ignore format: one list

/** A document read to its signature that bears no number. */
function withoutNumber(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  if (!NUMBERED.has(facts.kind) || !facts.date) return null;
  // Decisions of the supreme court are published without one.
  if (facts.organ?.text.includes('最高人民法院') ?? facts.title === '') return null;
  return facts.number ? [] : [{ at: [headOf(document)], says: '首部未见文号' }];
}

/** A panel has an odd number of members, three or more. */
function panel({ facts, text }: ReadDocument): readonly Found[] | null {
  const members = facts.signers.filter(({ office }) => /审判|陪审/u.test(office));
  const [first] = members;
  if (!['judgment', 'ruling'].includes(facts.kind) || !first) return null;
  if (!members.some(({ office }) => office === '审判长'))
    return members.length === 1 ? null : [{ at: members, says: `署名有合议庭成员${members.length}人，未见审判长` }];
  if (members.length % 2 === 1 && members.length >= 3) return [];
  return /独任/u.test(text) ? [] : [{ at: members, says: `署名的合议庭成员为${members.length}人` }];
}

/** Words that only documents of one kind close with. */
function titleAgainstBody(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const refused = /决定不(?:予)?(?:批准)?逮捕|不批准逮捕/u.exec(document.text);
  if (facts.title === '批准逮捕决定书' && refused)
    return [
      {
        at: [headOf(document), { start: refused.index, end: refused.index + refused[0].length }],
        says: `标题为《${facts.title}》，正文写“${refused[0]}”`,
      },
    ];
  if (facts.bodyKind === null || facts.title === '') return null;
  if (facts.bodyKind === facts.kind) return [];
  return [
    { at: [headOf(document)], says: `标题为《${facts.title}》，正文用语属于${DOCUMENT_KINDS[facts.bodyKind].name}` },
  ];
}

const COURT_FOR: ReadonlySet<DocumentKind> = new Set([
  'indictment',
  'protest',
  'sentencingProposal',
  'indictmentChange',
]);

function addressee(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const kind = facts.bodyKind ?? facts.kind;
  const to = facts.addressee;
  if (!to) return null;
  if (COURT_FOR.has(kind) && /检察院|公安/u.test(to.text))
    return [{ at: [to], says: `致送“${to.text}”，应为人民法院` }];
  if (kind === 'opinionForProsecution' && /法院|公安/u.test(to.text))
    return [{ at: [to], says: `致送“${to.text}”，应为人民检察院` }];
  return [];
}

export default [
  documentRule({
    id: 'doc.part-missing',
    title: '文书似缺少必备部分',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '对照文书格式样本核对',
    lawful: ['文书未读全', '各地格式或者用语不同', '速裁案件文书从简'],
    find: missingParts,
  }),
  documentRule({
    id: 'doc.number-missing',
    title: '文书首部未见文号',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对文号',
    find: withoutNumber,
  }),
  documentRule({
    id: 'doc.panel-size',
    title: '署名的合议庭成员人数存疑',
    kinds: ['judgment', 'ruling'],
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [cite('刑事诉讼法', 183)],
    remedy: '核对署名是否齐全',
    find: panel,
  }),
  documentRule({
    id: 'doc.title-body',
    title: '文书标题与正文种类不符',
    // Decisions of courts quote one another at length.
    kinds: ['opinionForProsecution', 'indictment', 'nonProsecution', 'arrestDecision'],
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '核对文书种类和标题',
    lawful: ['标题取自卷内目录，并非文书自身标题'],
    find: titleAgainstBody,
  }),
  documentRule({
    id: 'doc.addressee',
    title: '致送机关与文书种类不符',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('刑事诉讼法', 176)],
    remedy: '核对致送机关',
    lawful: ['报送上级机关的副本'],
    find: addressee,
  }),
];
