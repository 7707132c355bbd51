import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ site: '测试一村三组', responsibleUnit: '测试镇人民政府', content: '硬化产业路2公里', budget: 60 }] }],
  fail: [{ rows: [{ site: '测试一村三组', responsibleUnit: null, content: '硬化产业路2公里', budget: 60 }] }],
} satisfies RuleExamples;
