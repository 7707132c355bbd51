import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idType: '残疾人证', idNumber: '52000019800101011443', healthStatus: '残疾' }] }],
  fail: [{ rows: [{ idType: '居民身份证', idNumber: '520000198001010111', healthStatus: '残疾' }] }],
} satisfies RuleExamples;
