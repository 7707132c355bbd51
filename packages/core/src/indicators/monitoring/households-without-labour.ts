import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

export default indicator({
  id: 'monitoring/households-without-labour',
  title: { 'zh-CN': '整户无劳动能力兜底保障户数', en: 'households without labour, kept by social security' },
  meaning: {
    'zh-CN': '监测对象台账中标为整户无劳动能力兜底保障的户，按户编号数。没填当作不是。',
    en: 'Households marked as without labour and kept by social security, by code. A blank is taken as no.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: monitored.c.householdCode, where: monitored.c.isWithoutLabour },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
