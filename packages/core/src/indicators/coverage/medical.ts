import { ownArithmetic } from '../../basis/own-arithmetic';
import { or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/medical',
  title: { 'zh-CN': '基本医疗保险参保率', en: 'coverage of basic medical insurance' },
  meaning: {
    'zh-CN':
      '参加居民医保或职工医保的人数÷人数，按人表。两项都没有“是”、又有一项不明的人，分子分母都不计。到2020年习惯称“参合率”。',
    en: 'Members in the residents’ or the employees’ insurance ÷ members. Who is not surely in one, with the other unknown, is in neither part.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: or(c.hasResidentMedical, c.hasEmployeeMedical) },
    denominator: { op: 'count' },
  },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
