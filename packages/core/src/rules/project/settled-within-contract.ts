import { unverifiedPractice } from '../../basis/unverified-practice';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/settled-within-contract',
  ledger: project,
  severity: 'notice',
  when: known(c.settledAmount, c.contractAmount),
  must: le(c.settledAmount, c.contractAmount),
  marks: [c.settledAmount, c.contractAmount],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '审定金额大于合同金额',
      what: '审定金额{settledAmount}万元，合同金额{contractAmount}万元。',
      why: '有变更签证的会超过合同价，应有变更手续。',
      todo: '请核对变更手续；手续齐全的，可核实属实。',
    },
    en: {
      title: 'Settled above the contract',
      what: 'Settled: {settledAmount}; contract: {contractAmount} (10,000 yuan).',
      why: 'Changes may raise it, with papers for them.',
      todo: 'Check the papers of the changes; if complete, confirm it as true.',
    },
  },
});
