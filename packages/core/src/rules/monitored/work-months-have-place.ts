import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { blank, gt, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/work-months-have-place',
  ledger: monitored,
  severity: 'suspect',
  when: gt(c.workMonths, 0),
  must: not(blank(c.workPlace)),
  marks: [c.workPlace, c.workMonths],
  basis: [personChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有务工时间，没有务工所在地',
      what: '务工时间为{workMonths}个月，务工所在地为空。',
      why: '两项应同时填写，只填一项说明漏填或没更新。',
      todo: '请与本人核实，补填务工所在地或改正月数。',
    },
    en: {
      title: 'Months of work, but no place',
      what: 'Months of work: {workMonths}; the place of work is blank.',
      why: 'Both are filled in or neither.',
      todo: 'Ask the person; fill in the place or correct the months.',
    },
  },
});
