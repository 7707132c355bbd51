import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', projectName: '测试一村产业路项目' }] }],
  fail: [{ rows: [{ projectCode: null, projectName: '测试一村产业路项目' }] }],
} satisfies RuleExamples;
