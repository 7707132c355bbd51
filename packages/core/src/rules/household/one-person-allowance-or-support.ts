import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, eq, gt, not, number } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
/** In a larger household different members may have different ones. */
export default rule({
  id: 'household/one-person-allowance-or-support',
  ledger: household,
  severity: 'suspect',
  when: and(eq(c.headCount, number(1)), not(transferLink.isBroken)),
  must: not(and(gt(c.minimumLivingAllowance, 0), gt(c.extremePovertySupport, 0))),
  marks: [c.minimumLivingAllowance, c.extremePovertySupport],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一人户既有低保金又有特困供养金',
      what: '户编号{householdCode}只有1人，低保金填{minimumLivingAllowance}元，特困供养金填{extremePovertySupport}元。',
      why: '同一个人同一时间只能享受一种；当年由低保转特困的除外。',
      todo: '请与民政名单核对；当年转换的，可核实属实。',
    },
    en: {
      title: 'A household of one with allowance and support',
      what: 'Household {householdCode} has one member, {minimumLivingAllowance} yuan of minimum living allowance and {extremePovertySupport} yuan of extreme poverty support.',
      why: 'A person has one of the two at a time, except in a year of change.',
      todo: 'Compare with the civil affairs list; confirm it in a year of change.',
    },
  },
});
