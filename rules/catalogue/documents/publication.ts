import type { ReadDocument } from '../../engine/view';
import { ageAt } from '../../law/dates';
import type { Range } from '../../model/document-facts';
import { nameEnd } from '../../text/names';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { findAll, proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** A detail by which a person could still be told. */
export interface Identifying extends Range {
  /** What it is, as the user reads it: 公民身份号码, 手机号码, 未成年人姓名 … */
  readonly what: string;
}

/** What is covered in every published text. */
const DETAILS: readonly (readonly [string, RegExp])[] = [
  [
    '公民身份号码',
    /(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])/gu,
  ],
  ['手机号码', /(?<![0-9])1[3-9][0-9]{9}(?![0-9])/gu],
  ['银行账号', /(?<![0-9])(?:62|60|4[0-9]|5[1-5])[0-9]{14,17}(?![0-9])/gu],
  [
    '车牌号码',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/gu,
  ],
  ['门牌住址', /[0-9０-９]{1,4}(?:号楼|幢|栋)[^，。；\n]{0,8}?[0-9０-９]{1,4}(?:室|户|号)/gu],
  ['固定电话', /(?<![0-9-])0[1-9][0-9]{1,2}[-－—][2-9][0-9]{6,7}(?![0-9])/gu],
  ['电子邮箱', /[A-Za-z0-9._-]{1,40}@[A-Za-z0-9-]{1,40}\.[A-Za-z]{2,6}/gu],
  [
    '权属证书编号',
    /(?:不动产权?|房屋?(?:所有)?权|房产|土地(?:使用)?|产权|机动车登记|行驶)证[^，。；（(\n0-9]{0,14}(?:[（(](?:19|20)[0-9]{2}[）)][^，。；\n0-9]{0,16})?[0-9]{5,14}/gu,
  ],
  [
    '健康状况',
    /(?:患有|身患|感染|确诊(?:为)?|检测(?:结果)?为?)[^，。；\n]{0,10}(?:艾滋病|HIV|梅毒|乙肝|肝炎|结核|癌|肿瘤|抑郁症|精神分裂症|性病)/gu,
  ],
  ['社交账号', /(?:微信号?|QQ号?)[：:为]?\s?[A-Za-z0-9_-]{5,20}/gu],
];
const FULL = /^[\u4e00-\u9fa5·]{2,}$/u;
const MASK = /[某×xX*＊]/u;
/** Trades in which a juvenile's or a victim's privacy is protected further. */
const PRIVATE_CRIMES = /强奸|猥亵|强制侮辱|拐卖|卖淫|虐待|侮辱|引诱/u;

/** Those beside the parties whose names are covered as well, behind the word for their part. */
const BESIDE_HIM = /(法定代理人|附带民事诉讼原告人|鉴定人)[：:]?([\u4e00-\u9fa5·]{2,4})(?=[，,、。；（(])/gu;

const isFullName = (name: string): boolean => FULL.test(name) && !MASK.test(name) && !/[0-9]/u.test(name);

/** Everything in a text that would still identify a person, for the check before it is published. */
function identifyingDetails(document: ReadDocument): Identifying[] {
  const { facts, text } = document;
  const details = DETAILS.flatMap(([what, pattern]) =>
    findAll(pattern, text).map(({ start, end }) => ({ what, start, end })),
  );
  const act = facts.dates.find(({ event, iso }) => event === 'offence' && iso.length === 10)?.iso ?? '';
  const isPrivate = facts.crimes.some(({ name }) => PRIVATE_CRIMES.test(name));
  for (const { role, name, birthDate, mentions, at, residence } of facts.parties) {
    const age = birthDate === '' || act === '' ? null : ageAt(birthDate, act);
    const first = mentions[0];
    if (age !== null && age < 18 && first && isFullName(name)) details.push({ what: '未成年人姓名', ...first });
    else if ((role === 'victim' || role === 'witness') && first && isFullName(name) && name.length <= 4)
      details.push({
        what: isPrivate && role === 'victim' ? '涉隐私案件被害人姓名' : role === 'victim' ? '被害人姓名' : '证人姓名',
        ...first,
      });
    else if (first && isFullName(name) && role === 'nonProsecuted' && facts.kind === 'nonProsecution')
      details.push({ what: '被不起诉人姓名', ...first });
    const home = at.residence;
    if (home && /[0-9０-９]{1,4}号/u.test(residence) && !MASK.test(residence))
      details.push({ what: '家庭住址', ...home });
  }
  for (const match of matchesOf(BESIDE_HIM, text)) {
    const name = match[2] ?? '';
    const start = match.index + (match[1] ?? '').length;
    if (isFullName(name)) details.push({ what: `${match[1]}姓名`, start, end: start + name.length });
  }
  return details.sort((one, other) => one.start - other.start).map(({ what, start, end }) => ({ what, start, end }));
}

/** Numbers and addresses are told by `disclosure.desensitize`. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['公民身份号码', '手机号码', '银行账号', '门牌住址', '家庭住址']);

function exposed(document: ReadDocument): readonly Found[] {
  return identifyingDetails(document)
    .filter(({ what }) => !TOLD_ELSEWHERE.has(what))
    .map((each) => ({ at: [each], says: each.what }));
}

/** What only looks like a name: 由于意志以外, 同时设置, 蒋趁机, 杜书记. */
const NO_NAME = /^(?:[于时常方]|..[机记我将把让的]|.[趁借要让我])/u;
const BEFORE_NAME = '与和对将被、向给由同及跟找，。；：在让把';

/** People whose names are masked in the text and stand in full in one or two places. */
function leaks(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const prose = proseOf(document);
  const masked = facts.parties.filter(({ name, mentions }) => /^[\u4e00-\u9fa5]某/u.test(name) && mentions.length >= 2);
  if (masked.length === 0) return null;
  const known = new Set(
    facts.parties.filter(({ paragraph, role }) => paragraph || role === 'counsel').map(({ name }) => name),
  );
  const found: Found[] = [];
  for (const surname of new Set(masked.map(({ name }) => name.charAt(0)))) {
    const full = new Map<string, Range[]>();
    for (let at = prose.indexOf(surname, 60); at >= 0; at = prose.indexOf(surname, at + 1)) {
      const end = BEFORE_NAME.includes(prose.charAt(at - 1)) ? nameEnd(prose, at) : null;
      const name = end === null ? '' : prose.slice(at, end);
      if (end === null || name.length !== 3 || !isFullName(name) || NO_NAME.test(name)) continue;
      full.set(name, [...(full.get(name) ?? []), { start: at, end }]);
    }
    for (const [name, places] of full) {
      if (known.has(name) || places.length > 2 || prose.split(name).length - 1 > 2) continue;
      const one = masked.find((party) => party.name.charAt(0) === surname);
      found.push({ at: places, says: `“${name}”未隐名，别处同姓者写作“${one?.name ?? ''}”` });
    }
  }
  return found;
}

/** Numbers that still identify somebody in a text that masks the names of its people. */
function numbersInMasked(document: ReadDocument): readonly Found[] {
  const masked = document.facts.parties.filter(({ name }) => MASK.test(name)).length;
  if (masked === 0 || masked * 2 < document.facts.parties.length) return [];
  return DETAILS.filter(([what]) => IN_MASKED.has(what)).flatMap(([what, pattern]) =>
    findAll(pattern, document.text).map((each) => ({ at: [each], says: `姓名已隐去，${what}未隐去` })),
  );
}
const IN_MASKED: ReadonlySet<string> = new Set(['手机号码', '银行账号']);

export default [
  documentRule({
    id: 'doc.publication-named',
    title: '公开文书仍有应当隐名、屏蔽的内容',
    aspect: '信息公开',
    reads: 'doc.published.text',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice('检察机关文书公开规定')],
    remedy: '公开前屏蔽',
    lawful: ['依规定可以公开的姓名、车牌'],
    find: exposed,
  }),
  documentRule({
    id: 'doc.masking-leak',
    title: '已隐名的文书中有全名',
    aspect: '信息公开',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice('检察机关文书公开规定')],
    remedy: '核对是否漏未隐名',
    find: (document) => {
      const [names, numbers] = [leaks(document), numbersInMasked(document)];
      return names === null && numbers.length === 0 ? null : [...(names ?? []), ...numbers];
    },
  }),
];
