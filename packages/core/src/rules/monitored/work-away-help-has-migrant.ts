import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { employmentMeasure } from '../../codes/measure-employment';
import { and, ge, has, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/work-away-help-has-migrant',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, has(employmentMeasure, c.employmentMeasures, '外出务工补贴', '劳务输出')),
  must: ge(members(known(c.workPlace)), 1),
  marks: [c.employmentMeasures, c.workPlace, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有外出务工类帮扶，家中却无人务工',
      what: '户编号{householdCode}就业帮扶为{employmentMeasures}，各成员都没有务工所在地（本行为{workPlace}）。',
      why: '外出务工补贴、劳务输出须有务工的人。',
      todo: '请补录务工信息；已返乡的，可核实属实。',
    },
    en: {
      title: 'Help with work away from home, but nobody works',
      what: 'Household {householdCode} has {employmentMeasures}, but no member has a place of work (this row: {workPlace}).',
      why: 'A travel grant or organised work away needs somebody who works.',
      todo: 'Enter the place of work; if the person has come back, confirm it as true.',
    },
  },
});
