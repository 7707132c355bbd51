import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { hainanAnswer } from '../../basis/hainan-answer';
import { riskRemoval } from '../../codes/risk-removal';
import { blank, is, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-without-labour-stays-monitored',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: isMonitored,
  must: or(not(c.isWithoutLabour), blank(c.riskRemoved), not(c.riskRemoved), is(riskRemoval, c.riskRemovalMode, '自然消除')),
  marks: [c.riskRemoved, c.isWithoutLabour],
  once: [c.householdCode],
  basis: [hainanAnswer, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '整户无劳动能力的户标了风险已消除',
      what: '整户无劳动能力兜底保障户为{isWithoutLabour}，风险是否已消除填{riskRemoved}。',
      why: '有的省答复：整户无劳动能力的，落实兜底保障后暂不标注风险消除；核查规则也列出这样的户。',
      todo: '请按当地规定核对；当地允许消除的，可核实属实。',
    },
    en: {
      title: 'A household without labour is marked as removed',
      what: 'Household without labour: {isWithoutLabour}; risk removed: {riskRemoved}.',
      why: 'One province answered that such households, once kept by social security, are not yet marked as removed; rule sets list them.',
      todo: 'Follow the local rule; where removal is allowed, confirm it as true.',
    },
  },
});
