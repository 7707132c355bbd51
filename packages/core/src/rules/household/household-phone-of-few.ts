import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { distinctOver, known, le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/household-phone-of-few',
  ledger: household,
  severity: 'notice',
  when: known(c.householdPhone),
  must: le(distinctOver(c.householdPhone, c.householdCode, known(c.householdCode)), 2),
  marks: [c.householdPhone],
  once: [c.householdPhone],
  show: { households: { of: distinctOver(c.householdPhone, c.householdCode, known(c.householdCode)), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一电话是几户的联系电话',
      what: '电话（{householdPhone}）是{households}户的联系电话。',
      why: '几户共用一个电话，多是亲属或村干部代留，找人时可能联系不上。',
      todo: '请抽查是否联系得上；亲属共用、老人由子女代留的，核实属实即可。',
    },
    en: {
      title: 'The same telephone belongs to several households',
      what: 'The number {householdPhone} is that of {households} households.',
      why: 'Often a relative or village cadre left theirs; the household may not be reached.',
      todo: 'Try it; confirm it where relatives share one or children stand in for the old.',
    },
  },
});
