import { parameter } from '../policy';

/** Cap of a small loan. */
export const smallLoanCap = parameter({
  id: 'small-loan-cap',
  title: { 'zh-CN': '小额信贷单户额度上限', en: 'cap of a small loan' },
  unit: '元/户',
  note: {
    'zh-CN': '按合同签订日取值：扶贫小额信贷（至2020年）、脱贫人口小额信贷（2021—2025年）、帮扶小额信贷（2026年起）。',
    en: 'By the day the contract was signed: three products to 2020, 2021 to 2025, and from 2026.',
  },
});
