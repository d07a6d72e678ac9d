import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'flag.violence': {
    bad: [{ 'arrestReview.campusDomesticViolence': '', 'chargeReview.campusDomesticViolence': '涉及家庭暴力' }],
    good: [{ 'arrestReview.campusDomesticViolence': '', 'chargeReview.campusDomesticViolence': '' }],
    undecidable: [{ 'arrestReview.campusDomesticViolence': '' }],
  },
  'flag.medical-food': {
    bad: [
      {
        'arrestReview.isMedicalDispute': '',
        'arrestReview.isMedicalBeauty': '',
        'chargeReview.isMedicalDispute': '是',
        'chargeReview.isMedicalBeauty': '',
        'chargeReview.isDrugDeviceSafety': '',
        'chargeReview.drugFoodSafety': '',
        'case.specialWork': '',
      },
    ],
    good: [
      {
        'arrestReview.isMedicalDispute': '',
        'arrestReview.isMedicalBeauty': '',
        'chargeReview.isMedicalDispute': '',
        'chargeReview.isMedicalBeauty': '',
        'chargeReview.isDrugDeviceSafety': '',
        'chargeReview.drugFoodSafety': '',
        'case.specialWork': '',
      },
    ],
    undecidable: [
      {
        'arrestReview.isMedicalDispute': '',
        'arrestReview.isMedicalBeauty': '',
        'chargeReview.isMedicalBeauty': '',
        'chargeReview.isDrugDeviceSafety': '',
        'chargeReview.drugFoodSafety': '',
        'case.specialWork': '',
      },
    ],
  },
  'flag.foreign-political-economy': {
    bad: [
      {
        'case.isForeignRelated': '是',
        'arrestReview.hkMacaoTaiwanOverseas': '',
        'arrestReview.isPoliticalSecurity': '',
        'arrestReview.affectsPrivateEconomy': '',
        'chargeReview.hkMacaoTaiwanOverseas': '',
        'chargeReview.isPoliticalSecurity': '',
        'chargeReview.affectsPrivateEconomy': '',
      },
    ],
    good: [
      {
        'case.isForeignRelated': '',
        'arrestReview.hkMacaoTaiwanOverseas': '',
        'arrestReview.isPoliticalSecurity': '',
        'arrestReview.affectsPrivateEconomy': '',
        'chargeReview.hkMacaoTaiwanOverseas': '',
        'chargeReview.isPoliticalSecurity': '',
        'chargeReview.affectsPrivateEconomy': '',
      },
    ],
    undecidable: [
      {
        'arrestReview.hkMacaoTaiwanOverseas': '',
        'arrestReview.isPoliticalSecurity': '',
        'arrestReview.affectsPrivateEconomy': '',
        'chargeReview.hkMacaoTaiwanOverseas': '',
        'chargeReview.isPoliticalSecurity': '',
        'chargeReview.affectsPrivateEconomy': '',
      },
    ],
  },
  'flag.gang': {
    bad: [
      {
        'arrestReview.involvesMafia': '',
        'arrestReview.involvesEvilForce': '',
        'arrestReview.isMafiaProtector': '',
        'arrestReview.isEvilForceProtector': '',
        'chargeReview.involvesMafia': '',
        'chargeReview.involvesEvilForce': '是',
        'chargeReview.isMafiaProtector': '',
        'chargeReview.isEvilForceProtector': '',
      },
    ],
    good: [
      {
        'arrestReview.involvesMafia': '',
        'arrestReview.involvesEvilForce': '',
        'arrestReview.isMafiaProtector': '',
        'arrestReview.isEvilForceProtector': '',
        'chargeReview.involvesMafia': '',
        'chargeReview.involvesEvilForce': '',
        'chargeReview.isMafiaProtector': '',
        'chargeReview.isEvilForceProtector': '',
      },
    ],
    undecidable: [
      {
        'arrestReview.involvesMafia': '',
        'arrestReview.involvesEvilForce': '',
        'arrestReview.isMafiaProtector': '',
        'arrestReview.isEvilForceProtector': '',
        'chargeReview.involvesMafia': '',
        'chargeReview.isMafiaProtector': '',
        'chargeReview.isEvilForceProtector': '',
      },
    ],
  },
  'charge.special-check': {
    bad: [{ 'chargeSuspect.closedCharge': '间谍罪', 'arrestSuspect.closedCharge': '' }],
    good: [{ 'chargeSuspect.closedCharge': '盗窃罪', 'arrestSuspect.closedCharge': '盗窃罪' }],
    undecidable: [{ 'arrestSuspect.closedCharge': '' }],
  },
  'charge.traffic-telecom': {
    bad: [
      {
        'arrestSuspect.closedCharge': '',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.isTelecomNetworkCrime': '',
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeSuspect.closedOtherCharges': '',
        'chargeReview.isTelecomNetworkCrime': '是',
      },
    ],
    good: [
      {
        'arrestSuspect.closedCharge': '',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.isTelecomNetworkCrime': '',
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeSuspect.closedOtherCharges': '',
        'chargeReview.isTelecomNetworkCrime': '否',
      },
    ],
    undecidable: [
      {
        'arrestSuspect.closedCharge': '',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.isTelecomNetworkCrime': '',
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeSuspect.closedOtherCharges': '',
      },
    ],
  },
  'casualty.arrest': {
    bad: [
      {
        'arrestSuspect.closedCharge': '故意伤害罪',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.casualtySituation': ['无'],
      },
    ],
    good: [
      {
        'arrestSuspect.closedCharge': '故意伤害罪',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.casualtySituation': ['轻伤'],
      },
    ],
    undecidable: [{ 'arrestSuspect.closedCharge': '故意伤害罪', 'arrestSuspect.closedOtherCharges': '' }],
  },
  'casualty.charge': {
    bad: [
      {
        'chargeReview.closedCharge': '故意伤害罪',
        'chargeReview.closedOtherCharges': '',
        'chargeReview.casualtySituation': ['无'],
      },
    ],
    good: [
      {
        'chargeReview.closedCharge': '故意伤害罪',
        'chargeReview.closedOtherCharges': '',
        'chargeReview.casualtySituation': ['轻伤'],
      },
    ],
    undecidable: [{ 'chargeReview.closedCharge': '故意伤害罪', 'chargeReview.closedOtherCharges': '' }],
  },
  'casualty.unlisted': {
    bad: [
      {
        'arrestSuspect.closedCharge': '',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.casualtySituation': '',
        'chargeReview.closedCharge': '盗窃罪',
        'chargeReview.closedOtherCharges': '',
        'chargeReview.casualtySituation': ['轻伤'],
      },
    ],
    good: [
      {
        'arrestSuspect.closedCharge': '',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.casualtySituation': '',
        'chargeReview.closedCharge': '盗窃罪',
        'chargeReview.closedOtherCharges': '',
        'chargeReview.casualtySituation': ['无'],
      },
    ],
    undecidable: [
      {
        'arrestSuspect.closedCharge': '',
        'arrestSuspect.closedOtherCharges': '',
        'arrestReview.casualtySituation': '',
        'chargeReview.closedCharge': '盗窃罪',
        'chargeReview.closedOtherCharges': '',
      },
    ],
  },
  'victim.arrest-none': {
    bad: [{ 'arrestSuspect.closedCharge': '盗窃罪', 'arrestSuspect.victimSituation': ['无'] }],
    good: [{ 'arrestSuspect.closedCharge': '盗窃罪', 'arrestSuspect.victimSituation': ['自然人'] }],
    undecidable: [{ 'arrestSuspect.closedCharge': '盗窃罪' }],
  },
  'victim.charge-none': {
    bad: [{ 'chargeSuspect.closedCharge': '盗窃罪', 'chargeSuspect.victimSituation': ['无'] }],
    good: [{ 'chargeSuspect.closedCharge': '盗窃罪', 'chargeSuspect.victimSituation': ['自然人'] }],
    undecidable: [{ 'chargeSuspect.closedCharge': '盗窃罪' }],
  },
  'omission.stage-mismatch': {
    bad: [{ 'arrestSuspect.isRequiredArrest': '是', 'chargeSuspect.isOmittedArrest': '否' }],
    good: [{ 'arrestSuspect.isRequiredArrest': '是', 'chargeSuspect.isOmittedArrest': '是' }],
    undecidable: [{ 'arrestSuspect.isRequiredArrest': '是' }],
  },
  'ip.fields-blank': {
    bad: [
      {
        'chargeSuspect.closedCharge': '假冒注册商标罪',
        'chargeSuspect.closedOtherCharges': '',
        'ipCrime.enterpriseType': '民营企业',
        'ipCrime.capitalSource': '',
        'ipCrime.country': '中国',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '假冒注册商标罪',
        'chargeSuspect.closedOtherCharges': '',
        'ipCrime.enterpriseType': '民营企业',
        'ipCrime.capitalSource': '境内',
        'ipCrime.country': '中国',
      },
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
        'ipCrime.enterpriseType': '',
        'ipCrime.capitalSource': '',
        'ipCrime.country': '',
      },
    ],
    undecidable: [
      {
        'chargeSuspect.closedCharge': '假冒注册商标罪',
        'chargeSuspect.closedOtherCharges': '',
        'ipCrime.enterpriseType': '民营企业',
        'ipCrime.country': '中国',
      },
    ],
  },
};

export default examples;
