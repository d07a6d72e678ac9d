import { age, all, any, before, blank, compare, contains, matches, not, oneOf, shift } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { CRIMES_FROM_12, CRIMES_FROM_14, RESULTS_OF_GUILT } from '../../law/crime-groups';
import { cite, practice } from '../basis';
import { crimesOf } from '../shapes';

export default [
  defineRule({
    id: 'identity.age-under-12',
    title: '作案时不满十二周岁而未按不负刑事责任处理',
    stage: '审查起诉',
    kind: 'card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 10,
    basis: [cite('刑法', 17)],
    remedy: '依法不追究刑事责任',
    lawful: [
      '尚在审查，拟作绝对不起诉或退回移送单位',
      '连续、继续行为，作案日期栏填的是起始日',
      '出生日期或作案日期有待核对',
    ],
    when: all(
      compare(age('suspect.birthDate', 'offence.date'), '<', 12),
      any(blank('chargeSuspect.result'), oneOf('chargeSuspect.result', RESULTS_OF_GUILT)),
    ),
  }),
  defineRule({
    id: 'identity.age-12-14-charge',
    title: '作案时十二至十四周岁，罪名或行为时间不在追诉范围',
    stage: '审查起诉',
    kind: 'cross-card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 10,
    basis: [cite('刑法', 17)],
    remedy: '不追究刑事责任',
    lawful: [
      '尚在审查，拟作绝对不起诉或退回移送单位',
      '其他罪名中含故意杀人、故意伤害行为，以该两罪追究',
      '起诉的是年满十四周岁以后的犯罪，作案日期栏填的是首次作案日',
    ],
    when: all(
      compare(age('suspect.birthDate', 'offence.date'), '>=', 12),
      compare(age('suspect.birthDate', 'offence.date'), '<', 14),
      any(blank('chargeSuspect.result'), oneOf('chargeSuspect.result', RESULTS_OF_GUILT)),
      any(
        matches('offence.date', '^(?:1|200|201|2020|2021-0[12])'),
        not(oneOf(crimesOf('chargeSuspect.closedCharge'), CRIMES_FROM_12)),
      ),
    ),
  }),
  defineRule({
    id: 'identity.age-14-16-charge',
    title: '作案时十四至十六周岁，罪名不在追诉范围',
    stage: '审查起诉',
    kind: 'cross-card',
    aspect: '法律适用',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 10,
    basis: [cite('刑法', 17)],
    remedy: '不追究或核实作案时间、年龄',
    lawful: [
      '罪名不在其列而行为含八种之一（如绑架中故意杀人，以故意杀人罪追究）',
      '尚在审查，拟作绝对不起诉或退回移送单位',
      '伤亡情况栏未填全',
      '起诉的是年满十六周岁以后的犯罪，作案日期栏填的是首次作案日',
    ],
    when: all(
      compare(age('suspect.birthDate', 'offence.date'), '>=', 14),
      compare(age('suspect.birthDate', 'offence.date'), '<', 16),
      any(blank('chargeSuspect.result'), oneOf('chargeSuspect.result', RESULTS_OF_GUILT)),
      any(
        not(
          any(
            oneOf(crimesOf('chargeSuspect.closedCharge'), CRIMES_FROM_14),
            contains('chargeSuspect.closedCharge', ['贩卖']),
          ),
        ),
        all(
          oneOf('chargeSuspect.closedCharge', ['故意伤害罪']),
          not(oneOf('chargeReview.casualtySituation', ['重伤', '死亡'])),
        ),
      ),
    ),
  }),
  defineRule({
    id: 'identity.birth-boundary-evidence',
    title: '年龄临界未见年龄证据',
    stage: '未检',
    kind: 'cross-card',
    aspect: '证据',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('人民检察院刑事诉讼规则', 464)],
    remedy: '补查户籍、出生证明，必要时骨龄鉴定',
    lawful: ['年龄证据已在卷而案卡未登记'],
    when: all(
      any(
        all(
          before(shift('suspect.birthDate', { years: 12, days: -61 }), 'offence.date'),
          before('offence.date', shift('suspect.birthDate', { years: 12, days: 61 })),
        ),
        all(
          before(shift('suspect.birthDate', { years: 14, days: -61 }), 'offence.date'),
          before('offence.date', shift('suspect.birthDate', { years: 14, days: 61 })),
        ),
        all(
          before(shift('suspect.birthDate', { years: 16, days: -61 }), 'offence.date'),
          before('offence.date', shift('suspect.birthDate', { years: 16, days: 61 })),
        ),
        all(
          before(shift('suspect.birthDate', { years: 18, days: -61 }), 'offence.date'),
          before('offence.date', shift('suspect.birthDate', { years: 18, days: 61 })),
        ),
      ),
      blank('evidence.ageProof'),
      any(blank('identity.ageEvidenceCount'), compare('identity.ageEvidenceCount', '<', 1)),
    ),
  }),
  defineRule({
    id: 'identity.birth-lunar',
    title: '文书所写农历生日未见换算公历',
    stage: '未检',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice('业务常识')],
    remedy: '换算公历并注明依据',
    lawful: ['同句他处已写公历'],
    when: all(
      matches('doc.any.text', '(?:农历|阴历).{0,20}生|生.{0,20}(?:农历|阴历)'),
      not(contains('doc.any.text', ['公历', '阳历'])),
    ),
  }),
];
