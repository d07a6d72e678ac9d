/** K3: three hundred persons in one case, the indictment of 299 of them, and what is planted among them (scenario US-10). */
import { type BundleCard, type CaseBundle, loadCase } from './index';

/** How many persons the case has; the last of them is dealt with in a case of its own. */
export const PERSONS = 300;
/** Persons whose political status is left blank: one finding each, shown as one group. */
export const ALIKE = 37;
/** Whose charge is missing, whose birth date is swapped in the indictment, and who bears the name of another; from 0. */
export const PLANTED = { charge: 57, birth: 120, namesake: 200 } as const;

const TEMPLATE = '李某某';
const SURNAMES = [...'赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const GIVEN = [...'甲乙丙丁戊己庚辛壬癸'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Name of a person as it is written. */
export function nameAt(at: number): string {
  const place = at === PLANTED.namesake ? 0 : at;
  return `${SURNAMES[place % SURNAMES.length]}某${GIVEN[Math.floor(place / SURNAMES.length)]}`;
}

/** Record of a person: namesakes are told apart. */
export function recordAt(at: number): string {
  const number = at === PLANTED.namesake ? '#2' : at === 0 ? '#1' : '';
  return nameAt(at) + number;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

function birthAt(at: number): readonly [number, number, number] {
  return [1970 + (at % 25), 1 + (at % 11), 13 + (at % 15)];
}

/** A number of the test region, which belongs to nobody. */
function identityAt(at: number): string {
  const [year, month, day] = birthAt(at);
  const digits = `999999${year}${twoDigits(month)}${twoDigits(day)}${String(2 * (1 + at)).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (WEIGHTS[place] ?? 0), 0);
  return digits + '10X98765432'[sum % 11];
}

/** The case; freshly made, so a test may change it. */
export function loadK3(): CaseBundle {
  const twelve = loadCase('twelve');
  const isOf = (card: BundleCard) => card.record.split('/')[0] === TEMPLATE;
  const template = twelve.cards.filter(isOf);
  const persons = new Set(twelve.cards.filter(({ card }) => card === 'suspect').map(({ record }) => record));
  const ofCase = twelve.cards.filter(({ record }) => !persons.has(record.split('/')[0] ?? ''));
  const cards = [...ofCase, ...Array.from({ length: PERSONS }, (_, at) => personCards(template, at)).flat()];
  const named = JSON.stringify({ ...twelve, cards })
    .split('000012')
    .join('000300')
    .split('张某某等12人')
    .join(`${nameAt(0)}等${PERSONS}人`);
  const bundle = JSON.parse(named) as CaseBundle;
  const counts = bundle.cards.find(({ card }) => card === 'case')?.values;
  if (counts) counts['case.defendantCount'] = String(PERSONS);
  return { ...bundle, documents: [{ kind: 'indictment', title: '起诉书', text: indictment() }] };
}

function personCards(template: readonly BundleCard[], at: number): readonly BundleCard[] {
  const [year, month, day] = birthAt(at);
  return template.map(({ card, record, values }) => {
    const own: BundleCard['values'] = { ...values };
    if (card === 'suspect') {
      own['suspect.name'] = nameAt(at);
      own['suspect.number'] = `99999920240000012${String(at + 1).padStart(3, '0')}`;
      own['suspect.birthDate'] = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
      own['suspect.ageAtCrime'] = '';
      own['suspect.idNumber'] = identityAt(at);
      if (at < ALIKE) own['suspect.politicalStatus'] = '';
    }
    if (card === 'chargeSuspect' && at === PLANTED.charge) own['chargeSuspect.closedCharge'] = '';
    return { card, record: record.replace(TEMPLATE, recordAt(at)), values: own };
  });
}

function indictment(): string {
  const accused = Array.from({ length: PERSONS - 1 }, (_, at) => {
    const [year, month, day] = birthAt(at);
    const [shownMonth, shownDay] = at === PLANTED.birth ? [month, day + 1] : [month, day];
    return `被告人${nameAt(at)}，女，${year}年${shownMonth}月${shownDay}日出生，汉族，小学文化，农民。`;
  });
  // Defenders and circumstances of each are not what this case is about.
  return [
    '某某县人民检察院',
    '起诉书',
    '某检刑诉〔2024〕58号',
    ...accused,
    `经依法审查查明：2023年11月，被告人${nameAt(0)}等人伙同${nameAt(PERSONS - 1)}（另案处理）在某某县城关镇设置赌博机供不特定人员赌博。`,
  ].join('\n');
}
