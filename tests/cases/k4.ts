/** K4: a judgment of about 240,000 characters, 400 pages when printed, with thirty planted defects, ten of them in its last twenty pages. */
import { seededRandom } from '../hosts/random';
import { type CaseBundle, loadCase } from '.';

/** Characters of a printed page. */
export const K4_PAGE = 600;
/** How many of the planted defects stand in the last twenty pages. */
export const K4_LATE = 10;

/** A planted defect: what was written for what, and the rule that is to find it there. */
export interface K4Plant {
  readonly ruleId: string;
  /** The sound wording of the count or part; the first one from the place on is replaced. */
  readonly from: string;
  readonly to: string;
  /** Where in the text, as a share of its length, the search begins. */
  readonly share: number;
}

const COUNTS = 845;
const PEOPLE = ['张某某', '陈志远', '赵文斌', '周立新', '孙学军', '吴海波'] as const;
const ID_NUMBERS = [
  '999999199003070012', '999999198806020014', '999999198504110014', '999999199212150019', '99999919790923001X', '999999199501280012',
] as const; // biome-ignore format: one list
const BIRTHS = ['1990年3月7日', '1988年6月2日', '1985年4月11日', '1992年12月15日', '1979年9月23日', '1995年1月28日'];
const PLACES = ['城关镇', '桥头村', '文化街', '农贸市场', '新区广场', '车站小区', '河东路', '工业园'];
const GOODS = ['手机', '电动自行车', '笔记本电脑', '金项链', '摩托车', '平板电脑', '相机', '手表'];
const VICTIMS = ['王大有', '周小平', '刘建国', '孙玉兰', '何春生', '郭秀英', '林长河', '高德明'];
const PARTS = [
  '案发后，公安机关对现场进行了勘查，制作了现场勘验笔录，提取了门锁上的撬压痕迹和地面上的鞋印，并对周边商户、居民逐户走访，调取了路口和小区出入口的监控录像。',
  '被告人供述：当晚在附近转了一会儿，看见四周没有人，就用随身携带的工具把锁撬开，拿到东西以后从原路离开，第二天把东西卖掉，钱用于日常开销。',
  '被害人陈述：早上起来发现房门没有关好，屋里被翻动过，随即报警，后来公安机关把找到的物品交给其辨认，其确认就是自己丢失的那一件。',
  '证人陈述：其在收购旧货时见过此物，来人自称急用钱，价格比市面上低一些，其没有多问，收下后放在店里，公安机关来调查时已经全部交出。',
  '价格认定结论书证实，涉案物品按照案发时当地市场中等价格认定，已经考虑使用年限、成新程度和维修情况，认定程序合法，依据充分。',
  '到案经过、扣押决定书、扣押清单、发还清单和辨认笔录等证据与上述供述、陈述能够相互印证，来源合法，内容客观，本院予以确认。',
  '辩护人对该起事实的定性没有异议，对物品价值的认定提出重新认定的申请；经合议庭评议，原认定机构具备资质，该申请没有新的理由，不予准许。',
];

/** The text without any defect. */
function soundText(): string {
  const random = seededRandom(4);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const head = PEOPLE.map(
    (name, at) =>
      `被告人${name}，男，${BIRTHS[at]}出生，公民身份号码${ID_NUMBERS[at]}，汉族，初中文化，农民，住某某县${PLACES[at]}。因涉嫌盗窃罪，于2024年1月${8 + at}日被刑事拘留，2024年2月${1 + at}日被逮捕。`,
  );
  const counts = Array.from({ length: COUNTS }, (_, index) => {
    const [one, other] = [PEOPLE[index % PEOPLE.length], PEOPLE[(index + 2) % PEOPLE.length]];
    const day = new Date(Date.UTC(2021, 0, 2 + index));
    const date = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
    const worth = 800 + Math.floor(random() * 80) * 10;
    const story = `${index + 1}．${date}${pick(['凌晨', '上午', '22时许', '3时许'])}，被告人${one}、${other}在某某县${pick(PLACES)}，以非法占有为目的，窃取被害人${pick(VICTIMS)}的${pick(GOODS)}一件，价值人民币${worth}元。`;
    const evidence = Array.from({ length: 4 }, () => pick(PARTS)).filter((part, at, all) => all.indexOf(part) === at);
    return story + evidence.join('');
  });
  const verdicts = PEOPLE.map(
    (name, at) =>
      `${'一二三四五六'.charAt(at)}、被告人${name}犯盗窃罪，判处有期徒刑三年，并处罚金人民币五千元（刑期自判决执行之日起计算。判决执行以前先行羁押的，羁押一日折抵刑期一日，即自2024年1月${8 + at}日起至2027年1月${7 + at}日止）。`,
  );
  return [
    '某某县人民法院',
    '刑事判决书',
    '（2024）某9999刑初400号',
    '公诉机关某某县人民检察院。',
    ...head,
    `某某县人民检察院以某检刑诉〔2024〕400号起诉书指控被告人${PEOPLE.join('、')}犯盗窃罪，于2024年5月22日向本院提起公诉。本院依法组成合议庭，公开开庭审理了本案。现已审理终结。`,
    '经审理查明：',
    ...counts,
    '上述事实，有经庭审举证、质证的被害人陈述、证人证言、被告人供述、鉴定意见等证据证实，足以认定。',
    `本院认为，被告人${PEOPLE.join('、')}以非法占有为目的，多次秘密窃取他人财物，数额巨大，其行为均已构成盗窃罪。公诉机关指控的罪名成立。依照《中华人民共和国刑法》第二百六十四条、第二十五条第一款之规定，判决如下：`,
    ...verdicts,
    '如不服本判决，可在接到判决书的第二日起十日内，通过本院或者直接向某某市中级人民法院提出上诉。书面上诉的，应当提交上诉状正本一份，副本二份。',
    '审判长　丙某',
    '审判员　丁某',
    '人民陪审员　戊某',
    '二〇二四年八月二十日',
    '书记员　己某',
    '',
  ].join('\n');
}

const NEAR_END = 0.955;

/** The planted defects, in the order of the text. */
export const K4_PLANTS: readonly K4Plant[] = [
  { ruleId: 'doc.id-vs-birth', from: '1988年6月2日出生', to: '1988年6月3日出生', share: 0 },
  { ruleId: 'doc.id-vs-sex', from: '赵文斌，男', to: '赵文斌，女', share: 0 },
  { ruleId: 'doc.repeated-words', from: '撬压痕迹和地面上的鞋印', to: '撬压痕迹撬压痕迹和地面上的鞋印', share: 0.03 },
  { ruleId: 'doc.typo', from: '现场勘验笔录', to: '现场堪验笔录', share: 0.06 },
  { ruleId: 'doc.name-drift', from: '被告人陈志远', to: '被告人陈志运', share: 0.1 },
  { ruleId: 'doc.date-impossible', from: '公安机关对现场', to: '公安机关于2022年2月30日对现场', share: 0.13 },
  { ruleId: 'doc.punctuation-doubled', from: '已经全部交出。', to: '已经全部交出，。', share: 0.16 },
  { ruleId: 'doc.typo', from: '辨认笔录', to: '辩认笔录', share: 0.2 },
  { ruleId: 'doc.placeholder', from: '价格认定结论书证实', to: '价格认定结论书【填写】证实', share: 0.24 },
  { ruleId: 'doc.name-drift', from: '被告人周立新', to: '被告人周立欣', share: 0.28 },
  { ruleId: 'doc.repeated-words', from: '从原路离开', to: '从原路从原路离开', share: 0.32 },
  { ruleId: 'doc.formula-slip', from: '以非法占有为目的', to: '以非法占有为日的', share: 0.38 },
  { ruleId: 'doc.date-impossible', from: '公安机关对现场', to: '公安机关于2022年11月31日对现场', share: 0.42 },
  { ruleId: 'doc.typo', from: '扣押清单', to: '扣鸭清单', share: 0.48 },
  { ruleId: 'doc.name-drift', from: '被告人吴海波', to: '被告人吴海坡', share: 0.52 },
  { ruleId: 'doc.punctuation-doubled', from: '制作了现场勘验笔录，', to: '制作了现场勘验笔录，，', share: 0.58 },
  { ruleId: 'doc.placeholder', from: '来人自称急用钱', to: '来人____自称急用钱', share: 0.66 },
  { ruleId: 'doc.repeated-words', from: '考虑使用年限', to: '考虑使用使用年限', share: 0.74 },
  { ruleId: 'doc.date-impossible', from: '公安机关对现场', to: '公安机关于2023年4月31日对现场', share: 0.82 },
  { ruleId: 'doc.typo', from: '交给其辨认', to: '交给其辩认', share: 0.9 },
  { ruleId: 'doc.repeated-words', from: '随即报警', to: '随即随即报警', share: NEAR_END },
  { ruleId: 'doc.name-drift', from: '被告人孙学军', to: '被告人孙学君', share: NEAR_END },
  { ruleId: 'doc.typo', from: '现场勘验笔录', to: '现场勘验笔路', share: 0.965 },
  { ruleId: 'doc.date-impossible', from: '公安机关对现场', to: '公安机关于2023年9月31日对现场', share: 0.97 },
  { ruleId: 'doc.punctuation-doubled', from: '相互印证，', to: '相互印证，、', share: 0.975 },
  { ruleId: 'doc.placeholder', from: '用随身携带的工具', to: '用随身携带的____工具', share: 0.98 },
  { ruleId: 'doc.citation-form', from: '第二十五条第一款之规定', to: '第二十五第一款之规定', share: 0.99 },
  { ruleId: 'doc.sentence-period', from: '2027年1月7日止', to: '2027年3月17日止', share: 0.99 },
  { ruleId: 'doc.probation-bounds', from: '判处有期徒刑三年，并处', to: '判处有期徒刑三年，缓刑二年，并处', share: 0.99 },
  { ruleId: 'doc.formula-slip', from: '接到判决书的第二日起十日内', to: '接到判决书的第二日起十目内', share: 0.99 },
]; // biome-ignore format: a table reads better in rows

/** A planted defect with the place where it came to stand. */
export interface PlacedPlant extends K4Plant {
  readonly start: number;
  readonly end: number;
}

/** Where each defect is planted: the plants replace one another's surroundings nowhere. */
function planted(): { readonly text: string; readonly plants: readonly PlacedPlant[] } {
  const sound = soundText();
  let text = '';
  let done = 0;
  const plants = K4_PLANTS.map((plant): PlacedPlant => {
    const at = sound.indexOf(plant.from, Math.max(done, Math.floor(plant.share * sound.length)));
    if (at < 0) throw new Error(`K4 has no “${plant.from}” behind ${plant.share}`);
    text += sound.slice(done, at);
    const start = text.length;
    text += plant.to;
    done = at + plant.from.length;
    return { ...plant, start, end: text.length };
  });
  return { text: text + sound.slice(done), plants };
}

/** The document with its planted defects, and where they stand. */
export const K4 = planted();

/** The page of the printed document on which a place stands, from 1. */
export function pageOf(at: number): number {
  return Math.floor(at / K4_PAGE) + 1;
}

/** A case with nothing but the long judgment; the rest is K1's. */
export function loadK4(): CaseBundle {
  const bundle = loadCase('k2');
  return { ...bundle, documents: [{ kind: 'judgment', title: '刑事判决书', text: K4.text }] };
}
