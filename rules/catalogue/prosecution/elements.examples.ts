import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'indictment.missing-element': {
    bad: [{ 'doc.indictment.text': '被告人甲某……经依法审查查明' }],
    good: [
      {
        'doc.indictment.text':
          '××区人民检察院 起诉书 ××检刑诉〔2024〕1号 被告人甲某…本案由××公安局侦查终结…经依法审查查明…证据…本院认为…此致…附',
      },
    ],
    undecidable: [{}],
  },
  'indictment.defendant-fields': {
    bad: [{ 'doc.indictment.text': '被告人甲某，男，35岁' }],
    good: [
      {
        'doc.indictment.text':
          '被告人甲某，男，1990年3月7日出生，公民身份号码999999199003071234，汉族，初中文化，无业，户籍所在地××市，住××市××区',
      },
    ],
    undecidable: [{}],
  },
  'indictment.charge-chapter': {
    bad: [
      { 'chargeSuspect.chargeChapter': '第四章 侵犯公民人身权利、民主权利罪', 'chargeSuspect.closedCharge': '盗窃罪' },
    ],
    good: [
      { 'chargeSuspect.chargeChapter': '第五章 侵犯财产罪', 'chargeSuspect.closedCharge': '盗窃罪' },
      { 'chargeSuspect.chargeChapter': '第五章', 'chargeSuspect.closedCharge': '盗窃罪' },
    ],
    undecidable: [{ 'chargeSuspect.chargeChapter': '侵犯财产罪', 'chargeSuspect.closedCharge': '盗窃罪' }],
  },
  'indictment.case-source-missing': {
    bad: [{ 'doc.indictment.text': '经依法审查查明…' }],
    good: [{ 'doc.indictment.text': '本案由××公安局侦查终结，以甲某涉嫌盗窃罪，于2024年3月1日向本院移送起诉' }],
    undecidable: [{}],
  },
  'indictment.rights-noted': {
    bad: [{ 'doc.indictment.text': '依法审查了全部案件材料' }],
    good: [
      {
        'doc.indictment.text':
          '已告知被告人有权委托辩护人和认罪认罚可能导致的法律后果，依法讯问了被告人，听取了被告人及其值班律师的意见',
      },
    ],
    undecidable: [{}],
  },
  'indictment.mitigation-missing': {
    bad: [{ 'doc.indictment.text': '依法惩处', 'chargeSuspect.legalCircumstances': ['自首'] }],
    good: [{ 'doc.indictment.text': '系自首，可以从轻或者减轻处罚', 'chargeSuspect.legalCircumstances': ['自首'] }],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['自首'] }],
  },
  'indictment.defender-missing': {
    bad: [{ 'lawyer.name': '丁律师', 'lawyer.type': '委托辩护', 'doc.indictment.text': '被告人甲某' }],
    good: [{ 'lawyer.name': '丁律师', 'lawyer.type': '委托辩护', 'doc.indictment.text': '辩护人丁律师' }],
    undecidable: [{ 'lawyer.name': '丁律师', 'lawyer.type': '委托辩护' }],
  },
  'indictment.copy-count': {
    bad: [
      { 'indictment.copies': '8', 'case.defendantCount': '2' },
      { 'indictment.copies': '17', 'case.defendantCount': '3' },
    ],
    good: [
      { 'indictment.copies': '13', 'case.defendantCount': '2' },
      { 'indictment.copies': '8', 'case.defendantCount': '1' },
    ],
    undecidable: [{ 'case.defendantCount': '2' }],
  },
  'indictment.approval-missing': {
    bad: [
      {
        'indictment.sentDate': '2024-03-20',
        'document.name': ['权利义务告知书', '起诉书'],
        'document.signedDate': ['2024-03-01', ''],
      },
    ],
    good: [
      {
        'indictment.sentDate': '2024-03-20',
        'document.name': ['权利义务告知书', '起诉书'],
        'document.signedDate': ['', '2024-03-19'],
      },
      { 'indictment.sentDate': '', 'document.name': '起诉书', 'document.signedDate': '' },
    ],
    undecidable: [{ 'indictment.sentDate': '2024-03-20' }],
  },
  'indictment.supp-no-change': {
    bad: [{ 'indictment.changed': '是', 'indictment.supplementaryDocNumber': '' }],
    good: [{ 'indictment.changed': '是', 'indictment.supplementaryDocNumber': '××检刑变诉〔2024〕1号' }],
    undecidable: [{ 'indictment.changed': '是' }],
  },
  'indictment.withdraw-approval': {
    bad: [{ 'indictment.withdrawDate': '2024-04-01', 'approval.level': '部门负责人' }],
    good: [{ 'indictment.withdrawDate': '2024-04-01', 'approval.level': '检察长' }],
    undecidable: [{ 'indictment.withdrawDate': '2024-04-01' }],
  },
};

export default examples;
