import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '满16岁当天', rows: [{ workPlace: '县外省内务工', idNumber: '520000200712310110' }] }],
  fail: [{ rows: [{ workPlace: '县外省内务工', idNumber: '52000020080101011X' }] }],
} satisfies RuleExamples;
