import type { Basis } from '../rules/rule';

export const hainanAnswer: Basis = {
  id: 'hainan-answer',
  kind: 'practice',
  title: { 'zh-CN': '海南省关于监测对象风险消除的答复', en: 'answer of Hainan province on removal of risk' },
  source: '海南省级部门对监测对象识别和风险消除的公开答复：整户无劳动能力的，落实社会保障措施后暂不标注“风险消除”',
};
