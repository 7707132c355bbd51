import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idType: '残疾人证', idNumber: '52000019800101011443', healthStatus: '残疾、长期慢性病' }] }],
  fail: [{ rows: [{ idType: '残疾人证', idNumber: '52000019800101011443', healthStatus: '健康' }] }],
  cannotTell: [{ rows: [{ idType: '残疾人证', idNumber: '52000019800101011443', healthStatus: null }] }],
} satisfies RuleExamples;
