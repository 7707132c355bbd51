import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/households',
  title: { 'zh-CN': '户数（户表）', en: 'households' },
  meaning: {
    'zh-CN': '户表的行数，一行一户，不论户类型。户表里同一户出现两行的算两户，请先处理重复户编号。',
    en: 'Rows of the household ledger, one a household, of whatever type. A household entered twice counts twice: settle doubled codes first.',
  },
  ledger: household,
  measure: { op: 'count' },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
