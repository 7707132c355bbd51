import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { distinctOver, known, le } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-phone-not-shared',
  ledger: monitored,
  severity: 'notice',
  when: known(c.householdPhone, c.householdCode),
  must: le(distinctOver(c.householdPhone, c.householdCode, known(c.householdCode)), 1),
  marks: [c.householdPhone, c.householdCode],
  once: [c.householdPhone],
  show: { households: { of: distinctOver(c.householdPhone, c.householdCode, known(c.householdCode)), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '多户共用一个联系电话',
      what: '户联系电话{householdPhone}被{households}户共用。',
      why: '核查规则会列出共用电话；亲属代接、留村干部电话都属常见。',
      todo: '请看是否填成了村干部或邻居的电话；确实共用的，可核实属实。',
    },
    en: {
      title: 'Several households share a telephone number',
      what: 'The number {householdPhone} is that of {households} households.',
      why: 'Rule sets list shared numbers; relatives or village officials who take the calls are common.',
      todo: 'See whether it is an official’s or a neighbour’s number; if it is shared, confirm it as true.',
    },
  },
});
