import type { CardKey, FieldKey } from '../../../rules/model/fields';

/** A titled group of fields. */
export interface ScreenGroup {
  readonly title: string;
  readonly keys: readonly FieldKey[];
}

/**
 * A part of a screen: one form; one form a person, in tabs; or a table of rows.
 * `record` names the rows of the case bundle it shows: the bundle's records of `cards`.
 */
export interface ScreenSection {
  readonly kind: 'form' | 'persons' | 'table';
  readonly title: string;
  /** The card whose records give the tabs or rows; for a form all its cards have one record. */
  readonly lead: CardKey;
  readonly groups: readonly ScreenGroup[];
}

/** One card screen of the host (`#/case/<id>/card/<id>`). */
export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly ScreenSection[];
  /** Shown only for cases where this field is filled in; else for cases that have a record of one of the leads. */
  readonly needs?: FieldKey;
}

const flags = (card: 'arrestReview' | 'chargeReview'): FieldKey[] => [
  `${card}.isTelecomNetworkCrime`,
  `${card}.campusDomesticViolence`,
  `${card}.isMedicalDispute`,
  `${card}.isMedicalBeauty`,
  `${card}.hkMacaoTaiwanOverseas`,
  `${card}.isPoliticalSecurity`,
  `${card}.affectsPrivateEconomy`,
  `${card}.involvesMafia`,
  `${card}.involvesEvilForce`,
  `${card}.isMafiaProtector`,
  `${card}.isEvilForceProtector`,
];

/** The card screens, in the order of the tree. A screen is shown for a case that has a record of one of its leads. */
export const SCREENS: readonly Screen[] = [
  {
    id: 'intake',
    title: '受理登记',
    sections: [
      {
        kind: 'form',
        title: '受理登记',
        lead: 'case',
        groups: [
          {
            title: '案件基本信息',
            keys: [
              'case.acceptanceNumber',
              'case.unifiedNumber',
              'case.name',
              'case.category',
              'case.handlingOrg',
              'case.handlingDept',
              'case.prosecutor',
              'case.assistant',
              'case.clerk',
              'case.sourceType',
              'case.acceptedDate',
              'case.filedDate',
              'case.handlingStartDate',
              'case.dueDate',
              'case.status',
              'case.currentStage',
              'case.concludedDate',
              'case.completedDate',
              'case.archivedDate',
              'case.archivist',
              'case.handlingOrgCode',
              'case.level',
              'case.defendantCount',
              'case.summary',
            ],
          },
          {
            title: '受理情况',
            keys: [
              'acceptance.registrar',
              'acceptance.reviewer',
              'acceptance.receivedDate',
              'acceptance.assignMode',
              'acceptance.assignedDate',
              'acceptance.triagedDate',
              'acceptance.transferOrg',
              'acceptance.investigationOrg',
              'acceptance.transferDocNumber',
              'transfer.docDate',
              'acceptance.transferCharge',
              'acceptance.transferOtherCharges',
              'acceptance.transferOpinion',
              'acceptance.policeSuggestPlea',
              'acceptance.transferContact',
              'acceptance.volumeCount',
              'acceptance.discCount',
              'acceptance.hasProperty',
              'transfer.propertyCount',
              'acceptance.materialsComplete',
              'transfer.missingMaterials',
              'acceptance.supplementRequestDate',
              'acceptance.jurisdictionOk',
              'acceptance.jurisdictionChangedFrom',
              'acceptance.jointCrimeNature',
              'acceptance.jointCrimeCount',
              'acceptance.fugitiveNames',
              'acceptance.fugitiveCount',
            ],
          },
          {
            title: '关注事项',
            keys: [
              'case.isForeignRelated',
              'case.isSupervisedCase',
              'case.isWatchedCase',
              'case.isAssignedCase',
              'case.isSpecialCampaign',
              'case.specialCampaignName',
              'case.simpleCaseFlag',
              'case.stateSecret',
              'case.socialImpact',
              'case.hasVictim',
              'case.remarks',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'suspect',
    title: '犯罪嫌疑人',
    sections: [
      {
        kind: 'persons',
        title: '犯罪嫌疑人情况',
        lead: 'suspect',
        groups: [
          {
            title: '基本信息',
            keys: [
              'suspect.number',
              'suspect.name',
              'suspect.formerName',
              'suspect.nickname',
              'suspect.gender',
              'suspect.birthDate',
              'suspect.ageAtCrime',
              'suspect.isMinor',
              'suspect.idType',
              'suspect.idNumber',
              'suspect.ethnicity',
              'suspect.nationality',
              'suspect.education',
              'suspect.politicalStatus',
              'suspect.identity',
              'suspect.otherIdentity',
              'suspect.occupation',
              'suspect.workUnit',
              'suspect.position',
              'suspect.rank',
              'suspect.npcDeputy',
              'suspect.cppccMember',
              'suspect.isVillageOrgMember',
              'suspect.householdRegion',
              'suspect.residenceRegion',
              'suspect.residenceAddress',
              'suspect.birthPlace',
              'suspect.guardian',
              'suspect.guardianStatus',
              'suspect.language',
            ],
          },
          {
            title: '涉案情况',
            keys: [
              'suspect.suspectedCharge',
              'suspect.suspectedOtherCharges',
              'offence.date',
              'suspect.mainCrimePlace',
              'suspect.isUnit',
              'suspect.isPrincipal',
              'suspect.isFugitive',
              'suspect.isDisabled',
              'suspect.isDeafMuteBlind',
              'suspect.isLimitedCapacity',
              'suspect.mentalAbnormalClue',
              'suspect.isPregnantNursing',
              'suspect.criminalRecord',
              'suspect.recidivist',
              'suspect.criminalRecordDetail',
            ],
          },
          {
            title: '羁押情况',
            keys: [
              'suspect.custodyStatus',
              'suspect.custodyPlace',
              'suspect.custodyStartDate',
              'suspect.custodyDueDate',
              'detention.executedTime',
              'custody.admittedTime',
              'detention.extension',
              'custody.releasedDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'coercive',
    title: '强制措施',
    sections: [
      {
        kind: 'table',
        title: '强制措施情况',
        lead: 'coercive',
        groups: [
          {
            title: '强制措施情况',
            keys: [
              'coercive.type',
              'coercive.decidedDate',
              'coercive.executedDate',
              'coercive.decisionOrg',
              'coercive.executionOrg',
              'coercive.endDate',
              'coercive.endReason',
              'coercive.dueDate',
              'coercive.familyNotified',
              'coercive.familyNotifiedDate',
              'coercive.bailMode',
              'coercive.bailAmount',
              'coercive.changedByReview',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'arrest',
    title: '审查逮捕情况',
    sections: [
      {
        kind: 'form',
        title: '审查逮捕案件审结情况（全案）',
        lead: 'arrestReview',
        groups: [
          {
            title: '审结情况',
            keys: [
              'arrestReview.acceptedDate',
              'arrestReview.requestDocNumber',
              'arrestReview.requestDate',
              'arrestReview.dueDate',
              'arrestReview.closedDate',
              'arrestReview.result',
              'arrestReview.isMajorCase',
              'arrestReview.hearingHeld',
              'arrestReview.reportNumber',
              'arrestReview.casualtySituation',
            ],
          },
          { title: '案件特征', keys: flags('arrestReview') },
        ],
      },
      {
        kind: 'persons',
        title: '犯罪嫌疑人审结情况',
        lead: 'arrestSuspect',
        groups: [
          {
            title: '个人审结',
            keys: [
              'arrestSuspect.closedDate',
              'arrestSuspect.result',
              'arrestSuspect.closedCharge',
              'arrestSuspect.closedOtherCharges',
              'arrestSuspect.arrestGrounds',
              'arrestSuspect.nonArrestGrounds',
              'arrestSuspect.isRequiredArrest',
              'arrestSuspect.interrogated',
              'arrestSuspect.interrogatedDate',
              'arrestSuspect.lawyerHeard',
              'arrestSuspect.expectedPenalty',
              'arrestSuspect.socialDangerAssessed',
              'arrestSuspect.socialDangerScore',
              'arrestSuspect.victimSituation',
              'arrest.isDetained',
              'arrest.isSelfInvestigation',
              'arrest.dangerEvidence',
            ],
          },
          {
            title: '执行及复议复核',
            keys: [
              'arrestExecution.decisionDocNumber',
              'arrestExecution.sentDate',
              'arrestExecution.executedDate',
              'arrestExecution.receiptDate',
              'arrestExecution.executedStatus',
              'arrestExecution.reconsiderDate',
              'arrestExecution.reconsiderResult',
              'arrestExecution.reconsiderDecidedDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'review',
    title: '审查起诉审结',
    sections: [
      {
        kind: 'form',
        title: '审查起诉案件情况（全案）',
        lead: 'chargeReview',
        groups: [
          {
            title: '全案审结',
            keys: [
              'chargeReview.acceptedDate',
              'chargeReview.opinionDocNumber',
              'chargeReview.dueDate',
              'chargeReview.closedDate',
              'chargeReview.closedSituation',
              'chargeReview.closedCharge',
              'chargeReview.closedOtherCharges',
              'chargeReview.pleaApplied',
              'chargeReview.casualtySituation',
              'chargeReview.recoveryInvolved',
              'chargeReview.lossAmount',
              'chargeReview.recoveredLossAmount',
              'chargeReview.closedAmount',
              'chargeReview.confirmedAmount',
              'chargeReview.policeSeizedAmount',
              'chargeReview.procSeizedAmount',
              'chargeReview.voluntaryRefundAmount',
              'chargeReview.extendedDays',
              'chargeReview.excludedDays',
              'chargeReview.custodyNoticeDate',
              'chargeReview.reportNumber',
              'chargeReview.committeeDiscussed',
              'chargeReview.prosecutorMeetingDate',
              'chargeReview.riskAssessmentLevel',
              'reviewReport.changeReason',
            ],
          },
          { title: '案件特征', keys: [...flags('chargeReview'), 'chargeReview.drugFoodSafety'] },
        ],
      },
      {
        kind: 'persons',
        title: '犯罪嫌疑人审结情况',
        lead: 'chargeSuspect',
        groups: [
          {
            title: '个人审结',
            keys: [
              'chargeSuspect.transferCharge',
              'chargeSuspect.transferOtherCharges',
              'chargeSuspect.closedDate',
              'chargeSuspect.result',
              'chargeSuspect.closedCharge',
              'chargeSuspect.closedOtherCharges',
              'chargeSuspect.chargeChapter',
              'chargeSuspect.changeOfTransfer',
              'chargeSuspect.legalCircumstances',
              'chargeSuspect.discretionaryCircumstances',
              'chargeSuspect.coerciveBeforeClose',
              'chargeSuspect.pleaApplied',
              'chargeSuspect.isSupervisedFiling',
              'chargeSuspect.isAddedProsecution',
              'chargeSuspect.isOmittedArrest',
              'chargeSuspect.victimSituation',
              'chargeSuspect.interrogatedDate',
              'chargeSuspect.publicChargeDate',
              'chargeSuspect.joinder',
              'chargeSuspect.split',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'return',
    title: '退查与延长',
    sections: [
      {
        kind: 'form',
        title: '退回补充侦查及延长期限',
        lead: 'supplement',
        groups: [
          {
            title: '退回补充侦查',
            keys: [
              'supplement.count',
              'supplement.firstReturnDate',
              'supplement.firstResubmitDate',
              'supplement.firstReason',
              'supplement.firstNotResubmitReason',
              'supplement.secondReturnDate',
              'supplement.secondResubmitDate',
              'supplement.secondNotResubmitReason',
              'supplement.outlineMade',
              'supplement.decisionDocNumber',
              'supplement.selfInvestigation',
            ],
          },
          {
            title: '延长审查起诉期限',
            keys: [
              'extension.firstDate',
              'extension.secondDate',
              'extension.thirdDate',
              'extension.reason',
              'extension.approver',
              'extension.approvedDate',
              'extension.newDueDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'indictment',
    title: '提起公诉',
    sections: [
      {
        kind: 'form',
        title: '提起公诉情况',
        lead: 'indictment',
        groups: [
          {
            title: '提起公诉',
            keys: [
              'indictment.documentNumber',
              'indictment.date',
              'indictment.courtName',
              'indictment.sentDate',
              'indictment.charges',
              'indictment.defendantCount',
              'indictment.procedureSuggested',
              'indictment.evidenceTransferComplete',
              'indictment.copies',
              'indictment.civilIncidental',
            ],
          },
          {
            title: '变更与撤回',
            keys: [
              'indictment.supplementaryDocNumber',
              'indictment.supplementaryDate',
              'indictment.withdrawDate',
              'indictment.withdrawReason',
              'indictment.withdrawHandledDate',
              'indictment.withdrawHandledResult',
              'indictment.returnedByCourtDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'plea',
    title: '认罪认罚与量刑建议',
    sections: [
      {
        kind: 'persons',
        title: '认罪认罚与量刑建议',
        lead: 'plea',
        groups: [
          {
            title: '认罪认罚',
            keys: [
              'plea.applied',
              'plea.noticeDate',
              'plea.signedDate',
              'plea.lawyerPresent',
              'plea.lawyerType',
              'plea.lawyerName',
              'plea.notSignedReason',
              'plea.victimHeard',
              'plea.recorded',
              'plea.trialSituation',
              'plea.trialApplied',
              'plea.reneged',
            ],
          },
          {
            title: '量刑建议',
            keys: [
              'sentencing.type',
              'sentencing.penalty',
              'sentencing.fixedTermFrom',
              'sentencing.fixedTermTo',
              'sentencing.detentionFrom',
              'sentencing.detentionTo',
              'sentencing.controlFrom',
              'sentencing.fineFrom',
              'sentencing.fineTo',
              'sentencing.probation',
              'sentencing.probationPeriod',
              'sentencing.documentNumber',
              'sentencing.adopted',
              'sentencing.notAdoptedReason',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'defender',
    title: '辩护人',
    sections: [
      {
        kind: 'persons',
        title: '辩护人/诉讼代理人情况',
        lead: 'lawyer',
        groups: [
          {
            title: '辩护人情况',
            keys: [
              'lawyer.name',
              'lawyer.type',
              'lawyer.firm',
              'lawyer.licenseNumber',
              'lawyer.entrustDate',
              'lawyer.aidNoticeDate',
              'lawyer.readApplyDate',
              'lawyer.readArrangedDate',
              'lawyer.opinionHeardDate',
              'lawyer.opinionWritten',
              'lawyer.opinionAdopted',
              'lawyer.complaintDate',
              'lawyer.complaintReplyDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'victim',
    title: '被害人',
    sections: [
      {
        kind: 'persons',
        title: '被害人情况',
        lead: 'victim',
        groups: [
          {
            title: '被害人情况',
            keys: [
              'victim.name',
              'victim.type',
              'victim.gender',
              'victim.birthDate',
              'victim.isMinor',
              'victim.agent',
              'victim.rightsNoticeDate',
              'victim.opinionHeardDate',
              'victim.reconciled',
              'victim.compensationAmount',
              'victim.forgiven',
              'victim.aidNeeded',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'rights',
    title: '权利告知与讯问',
    sections: [
      {
        kind: 'table',
        title: '权利义务告知',
        lead: 'rightsNotice',
        groups: [
          {
            title: '权利义务告知',
            keys: [
              'rightsNotice.stage',
              'rightsNotice.target',
              'rightsNotice.personName',
              'rightsNotice.date',
              'rightsNotice.documentName',
              'rightsNotice.signed',
              'rightsNotice.pleaRightsTold',
            ],
          },
        ],
      },
      {
        kind: 'form',
        title: '其他告知',
        lead: 'rights',
        groups: [
          { title: '其他告知', keys: ['rights.recusalNoticeDate', 'rights.noticeForm', 'appraisal.notifiedDate'] },
        ],
      },
      {
        kind: 'table',
        title: '讯问情况',
        lead: 'interrogation',
        groups: [
          {
            title: '讯问情况',
            keys: [
              'interrogation.date',
              'interrogation.startTime',
              'interrogation.endTime',
              'interrogation.place',
              'interrogation.prosecutor',
              'interrogation.recorder',
              'interrogation.interpreter',
              'interrogation.recorded',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'property',
    title: '涉案财物',
    sections: [
      {
        kind: 'table',
        title: '涉案财物情况',
        lead: 'property',
        groups: [
          {
            title: '涉案财物情况',
            keys: [
              'property.itemName',
              'property.listNumber',
              'property.receivedDate',
              'property.quantity',
              'property.amount',
              'property.storagePlace',
              'property.state',
              'property.outDate',
              'property.outReason',
              'property.approver',
              'property.handlingResult',
              'property.handledDate',
              'property.hasHandlingDecision',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'trial',
    title: '出庭与一审裁判',
    sections: [
      {
        kind: 'form',
        title: '出庭支持公诉',
        lead: 'court',
        groups: [
          {
            title: '出庭情况',
            keys: [
              'court.noticeDate',
              'court.servedDate',
              'court.date',
              'court.prosecutor',
              'court.procedure',
              'court.fastToSimpleDate',
              'court.fastToNormalDate',
              'court.simpleToNormalDate',
              'court.firstDelayDate',
              'court.firstResumeDate',
              'court.courtDelayDate',
              'court.courtResumeDate',
              'trial.closedDate',
              'evidence.transferDate',
            ],
          },
        ],
      },
      {
        kind: 'persons',
        title: '一审裁判情况',
        lead: 'judgment',
        groups: [
          {
            title: '一审裁判',
            keys: [
              'judgment.courtName',
              'judgment.documentNumber',
              'judgment.date',
              'judgment.receivedDate',
              'judgment.effectiveDate',
              'judgment.charge',
              'judgment.penalty',
              'judgment.penaltyTerm',
              'judgment.probationPeriod',
              'judgment.additionalPenalty',
              'judgment.fineAmount',
              'judgment.legalCircumstances',
              'judgment.changeOfCharge',
              'judgment.factChange',
              'judgment.circumstanceChange',
              'judgment.panel',
              'judgment.appealDate',
              'judgment.appellant',
            ],
          },
          { title: '裁判审查', keys: ['judgment.reviewDate', 'judgment.reviewOpinion', 'judgment.reviewFormMade'] },
        ],
      },
    ],
  },
  {
    id: 'juvenile',
    title: '未成年人特殊制度',
    sections: [
      {
        kind: 'persons',
        title: '未成年人特殊制度',
        lead: 'juvenile',
        groups: [
          {
            title: '特殊制度落实情况',
            keys: [
              'juvenile.socialInvestigation',
              'juvenile.socialInvestigationDate',
              'juvenile.appropriateAdult',
              'juvenile.adultRelation',
              'juvenile.legalAidNotified',
              'juvenile.legalAidDate',
              'juvenile.psychAssessment',
              'juvenile.familyMeeting',
              'juvenile.guidanceOrder',
              'juvenile.guidanceOrderDate',
              'juvenile.recordSealed',
              'juvenile.recordSealedDate',
              'guardian.present',
              'guardian.objection',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'archive',
    title: '归档与公开',
    sections: [
      {
        kind: 'form',
        title: '归档与信息公开',
        lead: 'archive',
        groups: [
          {
            title: '归档',
            keys: [
              'archive.date',
              'archive.person',
              'archive.catalogComplete',
              'archive.volumeCount',
              'archive.electronicVolume',
              'archive.number',
              'evaluation.selfCheckDate',
            ],
          },
          {
            title: '案件信息公开',
            keys: [
              'disclosure.documentName',
              'disclosure.documentType',
              'disclosure.triggerDate',
              'disclosure.publishedDate',
              'disclosure.notPublicReason',
              'disclosure.redacted',
              'disclosure.approver',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'civil',
    title: '民事诉讼监督',
    sections: [
      {
        kind: 'form',
        title: '民事诉讼监督案件',
        lead: 'civil',
        groups: [
          {
            title: '受理与审查',
            keys: [
              'civil.source',
              'civil.applicant',
              'civil.otherParty',
              'civil.applyDate',
              'civil.acceptedDate',
              'civil.acceptNoticeDate',
              'civil.transferToDeptDate',
              'civil.originalCaseNumber',
              'civil.originalCourt',
              'civil.originalDate',
              'civil.retrialApplied',
              'civil.retrialRejectDate',
              'civil.causeOfAction',
              'civil.supervisionType',
              'civil.reviewDueDate',
              'civil.closedDate',
              'civil.result',
              'civil.decisionDocNumber',
              'civil.decisionSentDate',
              'civil.hearingHeld',
              'civil.falseLitigation',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'administrative',
    title: '行政诉讼监督',
    sections: [
      {
        kind: 'form',
        title: '行政诉讼监督案件',
        lead: 'administrative',
        groups: [
          {
            title: '受理与审查',
            keys: [
              'administrative.source',
              'administrative.applicant',
              'administrative.agency',
              'administrative.applyDate',
              'administrative.acceptAnswerDate',
              'administrative.acceptedDate',
              'administrative.acceptNoticeDate',
              'administrative.transferToDeptDate',
              'administrative.originalCaseNumber',
              'administrative.supervisionType',
              'administrative.closedDate',
              'administrative.result',
              'administrative.decisionDocNumber',
              'administrative.decisionSentDate',
              'administrative.disputeResolved',
              'administrative.disputeResolvedMode',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'pil',
    title: '公益诉讼',
    sections: [
      {
        kind: 'form',
        title: '公益诉讼线索与立案',
        lead: 'pil',
        groups: [
          {
            title: '线索与立案',
            keys: [
              'pil.clueSource',
              'pil.clueDate',
              'pil.clueAssessResult',
              'pil.type',
              'pil.field',
              'pil.filedDate',
              'pil.filingDocNumber',
              'pil.filingDeliveredDate',
              'pil.agency',
              'pil.violationSubject',
              'pil.investigationMethods',
              'pil.consultDate',
              'pil.closedDate',
              'pil.closedMode',
              'pil.closingDocNumber',
            ],
          },
          {
            title: '诉前检察建议',
            keys: [
              'pilAdministrative.suggestionDocNumber',
              'pilAdministrative.issuedDate',
              'pilAdministrative.deliveredDate',
              'pilAdministrative.filedHigherDate',
              'pilAdministrative.urgent',
              'pilAdministrative.replyDueDate',
              'pilAdministrative.replyDate',
              'pilAdministrative.rectified',
              'pilAdministrative.followUpDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'petition',
    title: '控告申诉信访',
    sections: [
      {
        kind: 'form',
        title: '控告申诉信访',
        lead: 'petition',
        groups: [
          {
            title: '信访办理',
            keys: [
              'petition.number',
              'petition.type',
              'petition.receivedDate',
              'petition.petitionerName',
              'petition.contactOk',
              'petition.isFirst',
              'petition.leader',
              'petition.category',
              'petition.programReplyDate',
              'petition.programReplyType',
              'petition.programReplyMode',
              'petition.resultReplyDate',
              'petition.transferDate',
              'petition.transferDept',
              'petition.closedDate',
              'petition.settled',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'suggestion',
    title: '检察建议',
    sections: [
      {
        kind: 'form',
        title: '检察建议',
        lead: 'suggestion',
        groups: [
          {
            title: '检察建议',
            keys: [
              'suggestion.type',
              'suggestion.documentNumber',
              'suggestion.target',
              'suggestion.investigationStart',
              'suggestion.investigationEnd',
              'suggestion.reviewedByResearch',
              'suggestion.approvedDate',
              'suggestion.issuedDate',
              'suggestion.deliveredDate',
              'suggestion.filedHigherDate',
              'suggestion.replyDueDate',
              'suggestion.replyDate',
              'suggestion.adopted',
              'suggestion.rectifyResult',
              'suggestion.followUpDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'monitoring',
    title: '流程监控登记',
    sections: [
      {
        kind: 'table',
        title: '流程监控登记',
        lead: 'monitoring',
        groups: [
          {
            title: '流程监控登记',
            keys: [
              'monitoring.date',
              'monitoring.monitor',
              'monitoring.mode',
              'monitoring.content',
              'monitoring.problemCount',
              'monitoring.errorDetail',
              'monitoring.noticeNumber',
              'monitoring.noticeDate',
              'monitoring.replyDate',
              'monitoring.replyContent',
              'monitoring.rectified',
              'monitoring.rectifiedDate',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'evaluation',
    title: '案件质量评查',
    needs: 'evaluation.number',
    sections: [
      {
        kind: 'form',
        title: '案件质量评查',
        lead: 'evaluation',
        groups: [
          {
            title: '评查情况',
            keys: [
              'evaluation.number',
              'evaluation.activity',
              'evaluation.kind',
              'evaluation.startDate',
              'evaluation.endDate',
              'evaluation.evaluator',
              'evaluation.evaluatedOrg',
              'evaluation.evaluatedDept',
              'evaluation.evaluatedProsecutor',
              'evaluation.isLeader',
            ],
          },
          { title: '评查项', keys: ['evaluation.item', 'evaluation.itemResult', 'evaluation.itemNote'] },
          {
            title: '结论与流转',
            keys: [
              'evaluation.problemCount',
              'evaluation.conclusion',
              'evaluation.resultForm',
              'evaluation.rectification',
              'evaluation.evaluatorOpinion',
              'evaluation.prosecutorOpinion',
            ],
          },
        ],
      },
    ],
  },
];

/** The read-only sheet of approval. */
export const APPROVAL_SHEET: readonly FieldKey[] = [
  'approval.matter',
  'approval.submitter',
  'approval.submittedDate',
  'approval.deptHeadOpinion',
  'approval.deptHeadDate',
  'approval.leaderOpinion',
  'approval.leaderDate',
  'approval.committeeDate',
  'approval.result',
  'approval.level',
];

/** A column of a list: the host's name, and the heading. */
export interface ListColumn {
  readonly field: string;
  readonly title: string;
  /** Pixels. */
  readonly width: number;
}

/** Columns of the list of cases. */
export const CASE_COLUMNS: readonly ListColumn[] = [
  { field: 'acceptanceNumber', title: '部门受案号', width: 250 },
  { field: 'name', title: '案件名称', width: 240 },
  { field: 'category', title: '案件类别', width: 150 },
  { field: 'department', title: '承办部门', width: 100 },
  { field: 'prosecutor', title: '承办检察官', width: 90 },
  { field: 'accepted', title: '受理日期', width: 100 },
  { field: 'due', title: '到期日期', width: 100 },
  { field: 'stage', title: '当前阶段', width: 100 },
  { field: 'status', title: '案件状态', width: 90 },
];

/** Columns of the list of documents of a case. */
export const DOCUMENT_COLUMNS: readonly ListColumn[] = [
  { field: 'title', title: '文书名称', width: 160 },
  { field: 'number', title: '文书文号', width: 220 },
  { field: 'organ', title: '制作机关', width: 180 },
  { field: 'source', title: '来源', width: 100 },
];
