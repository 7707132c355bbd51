import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/household-size',
  title: { 'zh-CN': '户均人口', en: 'persons per household' },
  meaning: {
    'zh-CN': '户表家庭人口数合计÷户数。家庭人口数没填或读不出的户，人和户都不计。没有户时不算。',
    en: 'Sum of head counts ÷ households. A household without a readable head count is in neither. Undefined without households.',
  },
  ledger: household,
  measure: { op: 'mean', of: household.c.headCount },
  unit: '人/户',
  digits: 2,
  basis: [ownArithmetic],
});
