import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'arrest.reason-mismatch': {
    bad: [
      {
        'arrestSuspect.nonArrestGrounds': '证据不足其他情形不捕',
        'doc.arrestDecision.text': '犯罪情节较轻，没有社会危险性',
      },
    ],
    good: [
      {
        'arrestSuspect.nonArrestGrounds': '无社会危险性其他情形不捕',
        'doc.arrestDecision.text': '犯罪情节较轻，没有社会危险性',
      },
    ],
    undecidable: [{ 'doc.arrestDecision.text': '犯罪情节较轻，没有社会危险性' }],
  },
  'arrest.no-reason-doc': {
    bad: [
      { 'arrestSuspect.result': '不批准逮捕', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' },
    ],
    good: [
      {
        'arrestSuspect.result': '不批准逮捕',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录 4 不批准逮捕理由说明书',
      },
      { 'arrestSuspect.result': '批准逮捕', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' },
    ],
    undecidable: [{ 'arrestSuspect.result': '不批准逮捕' }],
  },
  'arrest.no-supplement-outline': {
    bad: [
      {
        'arrestSuspect.result': '不批准逮捕',
        'arrestSuspect.nonArrestGrounds': '证据不足其他情形不捕',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录',
      },
    ],
    good: [
      {
        'arrestSuspect.result': '不批准逮捕',
        'arrestSuspect.nonArrestGrounds': '证据不足其他情形不捕',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录 4 补充侦查提纲',
      },
      {
        'arrestSuspect.result': '不批准逮捕',
        'arrestSuspect.nonArrestGrounds': '无社会危险性其他情形不捕',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录',
      },
    ],
    undecidable: [{ 'arrestSuspect.result': '不批准逮捕', 'arrestSuspect.nonArrestGrounds': '证据不足其他情形不捕' }],
  },
  'arrest.not-crime-no-withdraw': {
    bad: [{ 'arrestSuspect.nonArrestGrounds': '没有犯罪事实不捕', 'arrest.withdrawCaseNoticeDate': '' }],
    good: [{ 'arrestSuspect.nonArrestGrounds': '没有犯罪事实不捕', 'arrest.withdrawCaseNoticeDate': '2024-03-07' }],
    undecidable: [{ 'arrestSuspect.nonArrestGrounds': '没有犯罪事实不捕' }],
  },
  'arrest.nonarrest-other': {
    bad: [{ 'arrestSuspect.nonArrestGrounds': '其他不捕' }],
    good: [{ 'arrestSuspect.nonArrestGrounds': '证据不足其他情形不捕' }],
    undecidable: [{}],
  },
  'arrest.reconsider-same-prosecutor': {
    bad: [{ 'case.prosecutor': '李检察官', 'arrest.reconsiderProsecutor': '李检察官' }],
    good: [{ 'case.prosecutor': '李检察官', 'arrest.reconsiderProsecutor': '王检察官' }],
    undecidable: [{ 'case.prosecutor': '李检察官' }],
  },
  'arrest.reconsider-after-supplement': {
    bad: [
      {
        'arrest.supplementRequested': '是',
        'arrest.reconsiderAfterSupplement': '是',
        'arrest.reconsiderAccepted': '是',
      },
    ],
    good: [
      {
        'arrest.supplementRequested': '是',
        'arrest.reconsiderAfterSupplement': '否',
        'arrest.reconsiderAccepted': '是',
      },
    ],
    undecidable: [{ 'arrest.supplementRequested': '是', 'arrest.reconsiderAccepted': '是' }],
  },
};

export default examples;
