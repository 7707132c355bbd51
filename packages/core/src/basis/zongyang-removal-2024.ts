import type { Basis } from '../rules/rule';

export const zongyangRemoval2024: Basis = {
  id: 'zongyang-removal-2024',
  kind: 'practice',
  title: { 'zh-CN': '枞阳县风险消除条件', en: 'conditions of removal in Zongyang county' },
  source: '枞阳县 zongyang.gov.cn 913795.html：收入持续稳定，原则上不低于半年',
};
