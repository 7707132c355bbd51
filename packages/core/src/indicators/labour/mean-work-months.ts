import { ownArithmetic } from '../../basis/own-arithmetic';
import { gt } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'labour/mean-work-months',
  title: { 'zh-CN': '务工人员人均务工月数', en: 'mean months of work of those who work' },
  meaning: {
    'zh-CN': '务工时间大于0的人，务工月数的平均。没有务工的人不进平均；没有人务工时不算。',
    en: 'Mean months of those with more than nought months. Who does not work is not in the mean; undefined when nobody works.',
  },
  ledger: person,
  measure: { op: 'mean', of: c.workMonths, where: gt(c.workMonths, 0) },
  unit: '月',
  digits: 1,
  basis: [ownArithmetic],
});
