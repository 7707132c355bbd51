import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt, known, le, yuan } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/total-in-ten-thousand-yuan',
  ledger: project,
  severity: 'suspect',
  when: known(c.budget),
  must: and(gt(c.budget, 0), le(c.budget, yuan(100_000_000))),
  marks: [c.budget],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '总投资为0或超过1亿元',
      what: '总投资为{budget}万元。',
      why: '本栏单位是万元，乡镇项目超过1亿元很少见，多半是把元填了进来。',
      todo: '请核对单位；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'The total cost is nil or above 100 million yuan',
      what: 'The total cost is {budget} times 10,000 yuan.',
      why: 'The column is in 万元; such values are mostly yuan.',
      todo: 'Check the unit; if it is so, confirm it as true.',
    },
  },
});
