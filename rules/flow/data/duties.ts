import { any, type Condition, filled } from '../../engine/language';

/** Who bears a duty. */
export type DutyRole = '承办检察官' | '部门负责人' | '分管检察长';

/** One duty of a role with what shows that it was done. */
export interface Duty {
  readonly id: string;
  readonly role: DutyRole;
  readonly name: string;
  /** What is looked for, in words. */
  readonly evidence: string;
  /** Holds where a trace of it was read. */
  readonly done: Condition;
  /** The duty does not arise where this was read and does not hold. */
  readonly when?: Condition;
}

/** One of the two published wordings of 五四三: which duties each character stands for. */
export interface DutyWording {
  readonly id: string;
  /** Where it was published. */
  readonly source: string;
  readonly roles: readonly {
    readonly role: DutyRole;
    /** Characters in their order, each with the duty it stands for. */
    readonly words: readonly (readonly [word: string, dutyId: string])[];
  }[];
}

/** Duties and their traces. Which trace shows which duty is our default; the sources name the characters only. */
export const DUTIES: readonly Duty[] = [
  {
    id: 'foresee-risk',
    role: '承办检察官',
    name: '预判风险',
    evidence: '风险评估等级已填',
    done: any(filled('chargeReview.riskAssessmentLevel'), filled('case.riskLevel'), filled('petition.riskLevel')),
  },
  {
    id: 'handle-in-person',
    role: '承办检察官',
    name: '亲历办案',
    evidence: '讯问或听取意见的日期已填',
    done: any(
      filled('interrogation.date'),
      filled('chargeSuspect.interrogatedDate'),
      filled('arrestSuspect.interrogatedDate'),
      filled('lawyer.opinionHeardDate'),
      filled('hearing.date'),
    ),
  },
  {
    id: 'review',
    role: '承办检察官',
    name: '审查案件',
    evidence: '审结日期已填',
    done: any(
      filled('chargeReview.closedDate'),
      filled('arrestReview.closedDate'),
      filled('civil.closedDate'),
      filled('administrative.closedDate'),
      filled('pil.closedDate'),
      filled('criminalAppeal.closedDate'),
    ),
  },
  {
    id: 'propose-discussion',
    role: '承办检察官',
    name: '提请讨论',
    evidence: '检察官联席会议或检委会日期已填',
    done: any(filled('chargeReview.prosecutorMeetingDate'), filled('approval.committeeDate')),
  },
  {
    id: 'report-progress',
    role: '承办检察官',
    name: '报告进展',
    evidence: '呈批日期已填',
    done: filled('approval.submittedDate'),
  },
  {
    id: 'explain',
    role: '承办检察官',
    name: '释法说理',
    evidence: '告知、答复或说理的日期已填',
    done: any(
      filled('rightsNotice.date'),
      filled('victim.opinionHeardDate'),
      filled('nonProsecution.announcedDate'),
      filled('petition.resultReplyDate'),
      filled('criminalAppeal.noticeDate'),
    ),
  },
  {
    id: 'look-into',
    role: '部门负责人',
    name: '查听案件',
    evidence: '部门负责人意见已填',
    done: filled('approval.deptHeadOpinion'),
  },
  {
    id: 'check',
    role: '部门负责人',
    name: '审核把关',
    evidence: '部门负责人审核日期已填',
    done: filled('approval.deptHeadDate'),
  },
  {
    id: 'convene',
    role: '部门负责人',
    name: '召集联席会',
    evidence: '检察官联席会议日期已填',
    done: filled('chargeReview.prosecutorMeetingDate'),
  },
  {
    id: 'judge',
    role: '部门负责人',
    name: '研判案件',
    evidence: '检察官联席会议日期或部门负责人意见已填',
    done: any(filled('chargeReview.prosecutorMeetingDate'), filled('approval.deptHeadOpinion')),
  },
  {
    id: 'urge',
    role: '部门负责人',
    name: '跟踪督促',
    evidence: '流程监控问题的整改日期已填',
    done: filled('monitoring.rectifiedDate'),
    when: filled('monitoring.noticeDate'),
  },
  {
    id: 'hear-report',
    role: '分管检察长',
    name: '听取汇报',
    evidence: '分管检察长意见已填',
    done: filled('approval.leaderOpinion'),
  },
  {
    id: 'decide',
    role: '分管检察长',
    name: '审核决定',
    evidence: '检察长审批日期已填',
    done: filled('approval.leaderDate'),
  },
  {
    id: 'sign',
    role: '分管检察长',
    name: '签发文书',
    evidence: '签发日期已填',
    done: filled('document.signedDate'),
  },
];

const LEADER = {
  role: '分管检察长',
  words: [
    ['听', 'hear-report'],
    ['定', 'decide'],
    ['签', 'sign'],
  ],
} as const;

/** Both published wordings of 五四三, side by side; the office chooses. */
export const DUTY_WORDINGS: readonly DutyWording[] = [
  {
    id: 'weihai',
    source: '威海公开材料：承办“判办论报说”、部门主任“查核判督”、分管检察长“听定签”',
    roles: [
      {
        role: '承办检察官',
        words: [
          ['判', 'foresee-risk'],
          ['办', 'handle-in-person'],
          ['论', 'propose-discussion'],
          ['报', 'report-progress'],
          ['说', 'explain'],
        ],
      },
      {
        role: '部门负责人',
        words: [
          ['查', 'look-into'],
          ['核', 'check'],
          ['判', 'judge'],
          ['督', 'urge'],
        ],
      },
      LEADER,
    ],
  },
  {
    id: 'shandong',
    source: '山东公开材料：承办“判、审、论、报、说”、部门负责人“核、督、查、召”、检察长“听、定、签”',
    roles: [
      {
        role: '承办检察官',
        words: [
          ['判', 'foresee-risk'],
          ['审', 'review'],
          ['论', 'propose-discussion'],
          ['报', 'report-progress'],
          ['说', 'explain'],
        ],
      },
      {
        role: '部门负责人',
        words: [
          ['核', 'check'],
          ['督', 'urge'],
          ['查', 'look-into'],
          ['召', 'convene'],
        ],
      },
      LEADER,
    ],
  },
];
