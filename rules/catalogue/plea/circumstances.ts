import { all, any, compare, contains, not, oneOf } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite } from '../basis';
import { no, yes } from '../shapes';

export default [
  defineRule({
    id: 'sentence.probation-minor-must',
    title: '符合应当缓刑的人员而未建议缓刑',
    stage: '认罪认罚',
    kind: 'cross-card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'minor',
    points: 2,
    basis: [cite('刑法', 72)],
    remedy: '核对是否符合缓刑条件',
    lawful: ['不符合刑法第72条缓刑条件（如有再犯危险、情节不属较轻）'],
    when: all(
      any(compare('suspect.ageAtCrime', '<', 18), yes('suspect.isPregnantNursing'), yes('sentence.elder')),
      any(
        oneOf('sentencing.penalty', ['拘役']),
        all(oneOf('sentencing.penalty', ['有期徒刑']), not(compare('sentencing.fixedTermFrom', '>', 36))),
      ),
      no('sentencing.probation'),
    ),
  }),
  defineRule({
    id: 'sentence.joint-missing-role',
    title: '共同犯罪未区分主从犯',
    stage: '认罪认罚',
    kind: 'cross-card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'minor',
    points: 2,
    basis: [cite('刑法', 26), cite('刑法', 27)],
    remedy: '补充地位作用',
    lawful: ['作用相当，依法不区分主从犯（起诉书写明）'],
    when: all(
      yes('case.isJointCrime'),
      not(oneOf('chargeSuspect.legalCircumstances', ['主犯', '从犯'])),
      not(contains('doc.indictment.text', ['主犯', '从犯', '作用相当', '不区分', '胁从'])),
    ),
  }),
  defineRule({
    id: 'sentence.accessory-no-mitigation',
    title: '填从犯而起诉书未见从轻、减轻、免除',
    stage: '认罪认罚',
    kind: 'card-document',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('刑法', 27)],
    remedy: '补充情节',
    lawful: ['文书用语不同、OCR 断字或该文书未读全'],
    when: all(
      oneOf('chargeSuspect.legalCircumstances', ['从犯']),
      not(contains('doc.indictment.text', ['从轻', '减轻', '免除'])),
    ),
  }),
  defineRule({
    id: 'sentence.meritorious-card-doc',
    title: '立功情节案卡与文书不符',
    stage: '认罪认罚',
    kind: 'card-document',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('刑法', 68)],
    remedy: '统一',
    lawful: ['情节由补充侦查后才认定，文书已另行补充', '文书以其他措辞表述', '文书所写是同案其他人'],
    when: any(
      all(
        oneOf('chargeSuspect.legalCircumstances', ['立功']),
        any(
          not(contains('doc.indictment.text', ['立功', '检举', '揭发'])),
          contains('doc.indictment.text', ['无立功', '不构成立功']),
        ),
      ),
      all(
        not(oneOf('chargeSuspect.legalCircumstances', ['立功'])),
        oneOf('doc.indictment.circumstances', ['立功', '重大立功']),
      ),
    ),
  }),
  defineRule({
    id: 'sentence.voluntary-confession',
    title: '坦白情节案卡与文书不符',
    stage: '认罪认罚',
    kind: 'card-document',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [cite('刑法', 67)],
    remedy: '统一',
    when: all(
      oneOf('chargeSuspect.legalCircumstances', ['坦白']),
      any(
        not(contains('doc.indictment.text', ['坦白', '如实供述'])),
        contains('doc.indictment.text', ['拒不供认', '翻供']),
      ),
    ),
  }),
];
