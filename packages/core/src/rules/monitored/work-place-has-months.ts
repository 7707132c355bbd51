import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { gt, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/work-place-has-months',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.workPlace),
  must: gt(c.workMonths, 0),
  marks: [c.workMonths, c.workPlace],
  basis: [personChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有务工所在地，务工时间却是0',
      what: '务工所在地为{workPlace}，务工时间为{workMonths}个月。',
      why: '两项应同时填写，只填一项说明漏填或没更新。',
      todo: '请与本人核实，补填月数或清空务工所在地。',
    },
    en: {
      title: 'A place of work, but no months',
      what: 'Place of work: {workPlace}; months of work: {workMonths}.',
      why: 'Both are filled in or neither.',
      todo: 'Ask the person; fill in the months or clear the place.',
    },
  },
});
