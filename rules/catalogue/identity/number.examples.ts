import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'identity.id-checksum': {
    bad: [
      { 'suspect.idNumber': '999999199003071231', 'suspect.idType': '居民身份证' },
      { 'suspect.idNumber': '999999200002291235', 'suspect.idType': '居民身份证' },
    ],
    good: [
      { 'suspect.idNumber': '999999199003071234', 'suspect.idType': '居民身份证' },
      { 'suspect.idNumber': '999999199003071234', 'suspect.idType': '护照' },
      { 'suspect.idNumber': '999999900307123', 'suspect.idType': '居民身份证' },
    ],
    undecidable: [{ 'suspect.idType': '居民身份证' }],
  },
  'identity.id-length': {
    bad: [{ 'suspect.idNumber': '99999919900307123', 'suspect.idType': '居民身份证' }],
    good: [
      { 'suspect.idNumber': '999999199003071234', 'suspect.idType': '居民身份证' },
      { 'suspect.idNumber': '999999********1234', 'suspect.idType': '居民身份证' },
    ],
    undecidable: [{ 'suspect.idType': '居民身份证' }],
  },
  'identity.id-birth-invalid': {
    bad: [
      { 'suspect.idNumber': '999999199002301237', today: '2024-03-01' },
      { 'suspect.idNumber': '999999199902291234', today: '2024-03-01' },
    ],
    good: [
      { 'suspect.idNumber': '999999199003071234', today: '2024-03-01' },
      { 'suspect.idNumber': '999999200002291234', today: '2024-03-01' },
    ],
    undecidable: [{ today: '2024-03-01' }],
  },
  'identity.id-birth-mismatch': {
    bad: [{ 'suspect.idNumber': '999999199003071234', 'suspect.birthDate': '1990-03-08' }],
    good: [{ 'suspect.idNumber': '999999199003071234', 'suspect.birthDate': '1990-03-07' }],
    undecidable: [{ 'suspect.idNumber': '999999199003071234' }],
  },
  'identity.id-gender-mismatch': {
    bad: [{ 'suspect.idNumber': '999999199003071234', 'suspect.gender': '女性' }],
    good: [{ 'suspect.idNumber': '999999199003071234', 'suspect.gender': '男性' }],
    undecidable: [{ 'suspect.idNumber': '999999199003071234' }],
  },
  'identity.id-duplicate-person': {
    bad: [{ 'suspect.idNumber': ['999999199003071234', '999999199003071234'], 'suspect.name': ['甲某', '乙某'] }],
    good: [{ 'suspect.idNumber': ['999999199003071234', '999999199003071226'], 'suspect.name': ['甲某', '乙某'] }],
    undecidable: [{ 'suspect.name': ['甲某', '乙某'] }],
  },
  'identity.no-id-no-note': {
    bad: [
      { 'suspect.idNumber': '', 'suspect.idUnknownReason': '', 'suspect.isUnit': '否' },
      { 'suspect.idNumber': '', 'suspect.idUnknownReason': '', 'suspect.isUnit': '' },
    ],
    good: [
      { 'suspect.idNumber': '', 'suspect.idUnknownReason': '不讲真实姓名，按自报姓名起诉', 'suspect.isUnit': '否' },
      { 'suspect.idNumber': '', 'suspect.idUnknownReason': '', 'suspect.isUnit': '是' },
    ],
    undecidable: [{ 'suspect.idNumber': '', 'suspect.isUnit': '否' }],
  },
};

export default examples;
