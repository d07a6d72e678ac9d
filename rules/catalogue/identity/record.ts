import {
  age,
  all,
  any,
  anyRow,
  before,
  blank,
  compare,
  contains,
  lookup,
  matches,
  not,
  oneOf,
  shift,
} from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { NEGLIGENCE_IN_NAME } from '../../law/crime-groups';
import { cite } from '../basis';
import { no, yes } from '../shapes';

export default [
  defineRule({
    id: 'identity.prior-conviction-blank',
    title: '前科栏与起诉书所写前科不符',
    stage: '审查起诉',
    kind: 'card-document',
    aspect: '案卡填录',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('人民检察院刑事诉讼规则', 358)],
    remedy: '补录前科',
    lawful: ['前科为行政处罚，起诉书依法不写或只写刑事处罚', '未成年时犯罪记录依法封存、不得写入'],
    when: any(
      all(oneOf('suspect.criminalRecord', ['无']), matches('doc.indictment.priorRecord', '因犯.{1,30}罪|判处')),
      all(
        oneOf('suspect.criminalRecord', ['刑事处罚']),
        not(matches('doc.indictment.text', '因犯.{1,20}罪|前科|刑满释放|判处')),
      ),
    ),
  }),
  defineRule({
    id: 'identity.recidivist-missing',
    title: '符合累犯条件未标注',
    stage: '审查起诉',
    kind: 'cross-card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 65), cite('刑法', 85)],
    remedy: '认定累犯并引用第65条',
    lawful: [
      '前罪宣告缓刑，考验期满原判刑罚不再执行，不是执行完毕（此时前罪刑种应填“有期徒刑（缓刑）”、执行完毕日期留空）',
      '执行完毕日期栏填的是判决日或者减刑前的刑满日',
    ],
    when: all(
      no('suspect.recidivist'),
      no('suspect.minorAtPrior'),
      anyRow(
        ['prior.isIntentional', 'prior.sentenceType', 'prior.sentenceEndDate'],
        all(
          yes('prior.isIntentional'),
          oneOf('prior.sentenceType', ['有期徒刑', '无期徒刑', '死缓']),
          not(before('offence.date', 'prior.sentenceEndDate')),
          not(before(shift('prior.sentenceEndDate', { years: 5 }), 'offence.date')),
        ),
      ),
      not(compare(age('suspect.birthDate', 'offence.date'), '<', 18)),
      not(contains('chargeSuspect.closedCharge', NEGLIGENCE_IN_NAME)),
      oneOf('sentencing.penalty', ['有期徒刑', '无期徒刑', '死刑', '死缓']),
    ),
  }),
  defineRule({
    id: 'identity.recidivist-wrong',
    title: '标注累犯而前科不合累犯条件',
    stage: '审查起诉',
    kind: 'cross-card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 65), cite('刑法', 66), cite('刑法', 85)],
    remedy: '改正认定',
    lawful: ['构成累犯的是案卡未填的另一次前科', '连续、继续行为跨入五年之内'],
    when: all(
      yes('suspect.recidivist'),
      not(oneOf(lookup('crimes.chapter', 'chargeSuspect.closedCharge'), ['第一章 危害国家安全罪'])),
      not(contains('chargeSuspect.closedCharge', ['恐怖', '黑社会'])),
      anyRow(
        ['prior.isIntentional', 'prior.sentenceType', 'prior.sentenceEndDate'],
        any(
          no('prior.isIntentional'),
          yes('suspect.minorAtPrior'),
          oneOf('prior.sentenceType', ['管制', '拘役', '单处罚金', '免予刑事处罚', '有期徒刑（缓刑）']),
          before(shift('prior.sentenceEndDate', { years: 5 }), 'offence.date'),
        ),
      ),
      not(
        anyRow(
          ['prior.isIntentional', 'prior.sentenceType', 'prior.sentenceEndDate'],
          not(
            any(
              no('prior.isIntentional'),
              yes('suspect.minorAtPrior'),
              oneOf('prior.sentenceType', ['管制', '拘役', '单处罚金', '免予刑事处罚', '有期徒刑（缓刑）']),
              before(shift('prior.sentenceEndDate', { years: 5 }), 'offence.date'),
            ),
          ),
        ),
      ),
    ),
  }),
  defineRule({
    id: 'suspect.recidivist-record',
    title: '认定累犯而前科栏无刑事处罚',
    stage: '审查起诉',
    kind: 'cross-card',
    aspect: '案卡填录',
    scope: 'suspect',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 3,
    basis: [cite('刑法', 65)],
    remedy: '补填前科',
    when: all(
      oneOf('chargeSuspect.legalCircumstances', ['累犯']),
      any(blank('suspect.criminalRecord'), not(oneOf('suspect.criminalRecord', ['刑事处罚']))),
    ),
  }),
];
