import { parameter } from '../policy';

/** Longest term of a small loan. */
export const smallLoanTerm = parameter({
  id: 'small-loan-term',
  title: { 'zh-CN': '小额信贷最长期限', en: 'longest term of a small loan' },
  unit: '月',
});
