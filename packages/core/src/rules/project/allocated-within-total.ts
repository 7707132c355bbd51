import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/allocated-within-total',
  ledger: project,
  severity: 'suspect',
  when: known(c.allocated, c.budget),
  must: le(c.allocated, c.budget),
  marks: [c.allocated, c.budget],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '到位资金大于总投资',
      what: '到位资金{allocated}万元，总投资{budget}万元。',
      why: '到位资金一般不超过总投资；追加投资后没改总投资，会这样。',
      todo: '请核对批复和下达文件，改正有误的一个；总投资已调整的请更新。',
    },
    en: {
      title: 'More money allocated than the total cost',
      what: 'Allocated: {allocated}; total cost: {budget} (10,000 yuan).',
      why: 'Mostly the total was not raised when money was added.',
      todo: 'Check approval and fund notice, and correct the wrong one.',
    },
  },
});
