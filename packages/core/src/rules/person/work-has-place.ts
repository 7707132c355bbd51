import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { gt, known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/work-has-place',
  ledger: person,
  severity: 'suspect',
  when: gt(c.workMonths, 0),
  must: known(c.workPlace),
  marks: [c.workPlace, c.workMonths],
  basis: [personChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有务工时间没有务工地点',
      what: '{memberName}务工{workMonths}个月，没有填在哪里务工。',
      why: '务工时间和务工地点要么都填，要么都不填。',
      todo: '请补填务工地点；没有务工的，清空务工时间。',
    },
    en: {
      title: 'Months of work without a place',
      what: '{memberName} worked {workMonths} months, but no place is given.',
      why: 'Months and place are both filled in or both blank.',
      todo: 'Fill in the place, or clear the months.',
    },
  },
});
