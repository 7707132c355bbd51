import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/allowance-or-support',
  ledger: person,
  severity: 'suspect',
  must: not(and(c.hasMinimumLiving, c.hasExtremePovertySupport)),
  marks: [c.hasMinimumLiving, c.hasExtremePovertySupport],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一人既是低保又是特困供养',
      what: '{memberName}的享受低保、特困供养都填是。',
      why: '同一个人同一时间只能享受一种；一户内有人低保、有人特困不算错。',
      todo: '请与民政名单核对，改正有误的一项；当年由低保转特困的，核实属实。',
    },
    en: {
      title: 'On minimum living allowance and on extreme poverty support',
      what: '{memberName} is entered as on both.',
      why: 'A person has one of the two at a time; different members of a household may have different ones.',
      todo: 'Compare with the civil affairs list; confirm it in a year of change.',
    },
  },
});
