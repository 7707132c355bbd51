import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', hasExited: '是', hasPavedRoadToTownship: '是' }] }],
  fail: [{ rows: [{ village: '测试一村', hasExited: '是', hasPavedRoadToTownship: null }] }],
  cannotTell: [{ rows: [{ village: '测试一村', hasExited: '是', hasPavedRoadToTownship: '在建' }] }],
} satisfies RuleExamples;
