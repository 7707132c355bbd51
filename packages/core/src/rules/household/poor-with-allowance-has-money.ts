import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { povertyAttribute } from '../../codes/poverty-attribute';
import { and, gt, is, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/poor-with-allowance-has-money',
  ledger: household,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: and(is(povertyAttribute, c.povertyAttribute, '低保贫困户', '低保脱贫户'), not(transferLink.isBroken)),
  must: gt(c.minimumLivingAllowance, 0),
  marks: [c.minimumLivingAllowance, c.povertyAttribute],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '属性是低保户而没有低保金',
      what: '户编号{householdCode}的贫困户属性填{povertyAttribute}，低保金为空或为0。',
      why: '低保户应有低保金收入。',
      todo: '请与民政低保名单核对，改正有误的一处；刚纳入、还没有发放的可核实属实。',
    },
    en: {
      title: 'Entered as on the allowance, but without money',
      what: 'The attribute of household {householdCode} is {povertyAttribute}, but the allowance is blank or nought.',
      why: 'Such households receive the minimum living allowance.',
      todo: 'Compare with the civil affairs list; confirm it if the first payment is still to come.',
    },
  },
});
