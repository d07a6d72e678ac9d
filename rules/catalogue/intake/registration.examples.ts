import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'intake.number.format': {
    bad: [{ 'case.unifiedNumber': '99999924001' }],
    good: [{ 'case.unifiedNumber': '99999920240000001' }],
    undecidable: [{}],
  },
  'intake.accepted-missing': {
    bad: [{ 'case.prosecutor': '王检察官', 'case.acceptedDate': '' }],
    good: [{ 'case.prosecutor': '王检察官', 'case.acceptedDate': '2024-03-01' }],
    undecidable: [{ 'case.prosecutor': '王检察官' }],
  },
  'intake.accepted-before-transfer': {
    bad: [{ 'transfer.docDate': '2024-03-05', 'case.acceptedDate': '2024-03-01' }],
    good: [{ 'transfer.docDate': '2024-03-01', 'case.acceptedDate': '2024-03-05' }],
    undecidable: [{ 'case.acceptedDate': '2024-03-01' }],
  },
  'intake.accepted-future': {
    bad: [{ 'case.acceptedDate': '2099-01-01', today: '2024-03-05' }],
    good: [{ 'case.acceptedDate': '2024-03-01', today: '2024-03-05' }],
    undecidable: [{ today: '2024-03-05' }],
  },
  'intake.cause-missing': {
    bad: [{ 'acceptance.transferCharge': '' }],
    good: [{ 'acceptance.transferCharge': '盗窃罪' }],
    undecidable: [{}],
  },
  'intake.cause-not-listed': {
    bad: [{ 'acceptance.transferCharge': '嫖宿幼女罪' }],
    good: [{ 'acceptance.transferCharge': '强奸罪' }, { 'acceptance.transferCharge': '贩卖毒品罪' }],
    undecidable: [{}],
  },
  'intake.source-unit-mismatch': {
    bad: [{ 'case.sourceType': '公安机关', 'acceptance.transferOrg': '××区监察委员会' }],
    good: [{ 'case.sourceType': '公安机关', 'acceptance.transferOrg': '××市公安局××分局' }],
    undecidable: [{ 'case.sourceType': '公安机关' }],
  },
  'intake.files-incomplete': {
    bad: [{ 'transfer.missingMaterials': '换押证', 'acceptance.supplementRequestDate': '' }],
    good: [{ 'transfer.missingMaterials': '换押证', 'acceptance.supplementRequestDate': '2024-03-02' }],
    undecidable: [{ 'transfer.missingMaterials': '换押证' }],
  },
  'intake.suspect-count-mismatch': {
    bad: [
      { 'acceptance.jointCrimeCount': '3', 'suspect.cardCount': '2', 'acceptance.fugitiveCount': '0' },
      { 'acceptance.jointCrimeCount': '3', 'suspect.cardCount': '2', 'acceptance.fugitiveCount': '' },
    ],
    good: [
      { 'acceptance.jointCrimeCount': '3', 'suspect.cardCount': '2', 'acceptance.fugitiveCount': '1' },
      { 'acceptance.jointCrimeCount': '0', 'suspect.cardCount': '1', 'acceptance.fugitiveCount': '' },
      { 'acceptance.jointCrimeCount': '', 'suspect.cardCount': '1', 'acceptance.fugitiveCount': '' },
    ],
    undecidable: [{ 'acceptance.jointCrimeCount': '3', 'suspect.cardCount': '2' }],
  },
};

export default examples;
