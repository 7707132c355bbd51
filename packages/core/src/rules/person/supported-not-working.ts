import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { le } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/supported-not-working',
  ledger: person,
  severity: 'suspect',
  when: c.hasExtremePovertySupport,
  must: le(c.workMonths, 0),
  marks: [c.workMonths, c.hasExtremePovertySupport],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '特困供养人员有务工时间',
      what: '{memberName}是特困供养人员，务工时间填{workMonths}个月。',
      why: '特困供养人员一般没有劳动能力，也没有其他生活来源。',
      todo: '请核实：确在务工的与民政核对供养资格，没有务工的清空务工时间。',
    },
    en: {
      title: 'On extreme poverty support, but working',
      what: '{memberName} is on extreme poverty support with {workMonths} months of work.',
      why: 'People on that support usually cannot work and have no other means.',
      todo: 'Clear the months, or ask civil affairs whether the support is still due.',
    },
  },
});
