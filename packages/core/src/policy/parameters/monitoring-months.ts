import { parameter } from '../policy';

/** Least months from identification to removal of risk, in principle. */
export const monitoringMonths = parameter({
  id: 'monitoring-months',
  title: {
    'zh-CN': '识别至风险消除的最少月数（原则上）',
    en: 'least months from identification to removal of risk, in principle',
  },
  unit: '月',
  note: {
    'zh-CN': '“原则上”的要求，自然消除等情形除外，只能作疑点。',
    en: 'In principle only, natural removal is exempt: never more than a suspicion.',
  },
});
