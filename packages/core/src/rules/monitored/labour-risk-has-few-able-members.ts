import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, countOver, lt, mul } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isAble, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/labour-risk-has-few-able-members',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, hasRisk('缺劳动力')),
  must: lt(mul(members(isAble), 2), countOver(c.householdCode)),
  marks: [c.labourSkill, c.risk1, c.householdCode],
  once: [c.householdCode],
  show: { able: { of: members(isAble), as: 'number' }, all: { of: countOver(c.householdCode), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为缺劳动力，家中一半以上能劳动',
      what: '户编号{householdCode}风险中有缺劳动力，{all}人中{able}人是普通或技能劳动力。',
      why: '一半及以上成员有劳动力，说不上缺劳动力；劳力外出失联、需照料病人等除外。',
      todo: '请核对劳动技能和风险；确有照料等情形的，可核实属实。',
    },
    en: {
      title: 'Risk of lacking labour, but half the members are able',
      what: 'Household {householdCode} lacks labour, but {able} of its {all} members are ordinary or skilled workers.',
      why: 'With half the members able there is hardly a lack of labour, unless they are away or tied to the sick.',
      todo: 'Check the ability to work and the risk; for care and the like confirm it as true.',
    },
  },
});
