import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/contract-within-total',
  ledger: project,
  severity: 'suspect',
  when: known(c.contractAmount, c.budget),
  must: le(c.contractAmount, c.budget),
  marks: [c.contractAmount, c.budget],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '合同金额大于总投资',
      what: '合同金额{contractAmount}万元，总投资{budget}万元。',
      why: '合同价一般不超过批复的总投资。',
      todo: '请核对合同和批复，改正有误的一个。',
    },
    en: {
      title: 'The contract exceeds the total cost',
      what: 'Contract: {contractAmount}; total cost: {budget} (10,000 yuan).',
      why: 'A contract rarely exceeds the approved cost.',
      todo: 'Check contract and approval, and correct the wrong one.',
    },
  },
});
