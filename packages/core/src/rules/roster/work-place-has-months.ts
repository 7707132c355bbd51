import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { gt, known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/work-place-has-months',
  ledger: roster,
  severity: 'suspect',
  when: known(c.workPlace),
  must: gt(c.workMonths, 0),
  marks: [c.workMonths, c.workPlace],
  basis: [personChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有务工地点没有务工时间',
      what: '{memberName}的务工地点填{workPlace}，务工时间为空或为0。',
      why: '务工时间和务工地点要么都填，要么都不填。',
      todo: '请补填务工时间；没有务工的，清空务工地点。',
    },
    en: {
      title: 'A place of work without months',
      what: 'The place of work of {memberName} is {workPlace}, but months are blank or nought.',
      why: 'Months and place are both filled in or both blank.',
      todo: 'Fill in the months, or clear the place.',
    },
  },
});
