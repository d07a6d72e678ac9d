/** US-10: among three hundred persons exactly what was planted is found, and who has not been read is not missing. */
import { expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import type { CaseFile } from '../../rules/model/case-file';
import { ALIKE, loadK3, nameAt, PERSONS, PLANTED, recordAt } from '../cases/k3';
import { TODAY } from './cases';

/** What persons may be missing from, or differ in; what else a short indictment lacks is not asked here. */
const ABOUT_PERSONS =
  /^(charge\.person-charge-blank|indictment\.(birth|id|gender|charge)-vs-card|indictment\.codefendants-order|identity\.party-special-blank)$/;

const reading = caseFileFromBundle(loadK3());
if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
const whole = reading.caseFile;

function found(caseFile: CaseFile) {
  const started = process.cpuUsage();
  const { defects } = patrol(caseFile, RULES, { today: TODAY });
  const { user, system } = process.cpuUsage(started);
  console.log(
    `K3: ${caseFile.records.length} records patrolled in ${Math.round((user + system) / 1000)} ms of processor time`,
  );
  return defects.filter(({ ruleId }) => ABOUT_PERSONS.test(ruleId));
}

const inWhole = found(whole);
const messages = (defects: typeof inWhole, ruleId: string) =>
  defects.filter((one) => one.ruleId === ruleId).map(({ message }) => message);

it('one charge is missing, one birth date differs, 37 blanks are alike; namesakes and 另案处理 raise nothing', () => {
  const charge = messages(inWhole, 'charge.person-charge-blank');
  expect(charge).toHaveLength(1);
  expect(charge[0]).toContain(recordAt(PLANTED.charge));
  const birth = messages(inWhole, 'indictment.birth-vs-card');
  expect(birth).toHaveLength(1);
  expect(birth[0]).toContain(recordAt(PLANTED.birth));
  expect(messages(inWhole, 'identity.party-special-blank')).toHaveLength(ALIKE);
  expect(inWhole).toHaveLength(2 + ALIKE);
  expect(nameAt(PLANTED.namesake)).toBe(nameAt(0));
});

it('of 180 persons read, nothing is said of the other 120', () => {
  const read = new Set(Array.from({ length: 180 }, (_, at) => recordAt(at)));
  const all = new Set(Array.from({ length: PERSONS }, (_, at) => recordAt(at)));
  const isRead = (record: string) => !all.has(record) || read.has(record);
  const records = whole.records.filter(({ record }) => isRead(record.split('/')[0] ?? ''));
  const known = new Set(inWhole.map(({ message }) => message));
  expect(
    found({ ...whole, records })
      .map(({ message }) => message)
      .filter((message) => !known.has(message)),
  ).toEqual([]);
});
