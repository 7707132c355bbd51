import { personChecker2021 } from '../../basis/person-checker-2021';
import { gt } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'labour/working-persons',
  title: { 'zh-CN': '务工人数', en: 'persons working away' },
  meaning: {
    'zh-CN':
      '本年务工时间大于0个月的人，按人表。务工时间没填当作没有务工。只在公益性岗位上、没填务工时间的不算，见公益性岗位人数。',
    en: 'Members with more than nought months of work in the year. A blank is taken as none. Who only holds a public post and has no months entered is not counted here.',
  },
  ledger: person,
  measure: { op: 'count', where: gt(c.workMonths, 0) },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [personChecker2021],
});
