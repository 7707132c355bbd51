import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { extremePovertyPolicy } from '../../codes/extreme-poverty-policy';
import { minimumLivingPolicy } from '../../codes/minimum-living-policy';
import { and, is, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/one-policy-of-two-a-person',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.minimumLivingPolicy, c.extremePovertyPolicy),
  must: not(
    and(
      is(minimumLivingPolicy, c.minimumLivingPolicy, '农村低保', '城市低保'),
      is(extremePovertyPolicy, c.extremePovertyPolicy, '农村特困', '城市特困'),
    ),
  ),
  marks: [c.minimumLivingPolicy, c.extremePovertyPolicy],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一人既享受低保又享受特困供养',
      what: '享受低保政策情况为{minimumLivingPolicy}，享受特困供养政策情况为{extremePovertyPolicy}。',
      why: '同一人同一月只能享受一种；一户之内有低保也有特困是可以的，年中转换也常见。',
      todo: '请与民政名单核对，改正有误的一项；年中转换的，可核实属实。',
    },
    en: {
      title: 'One person on both minimum living allowance and extreme poverty support',
      what: 'Minimum living allowance: {minimumLivingPolicy}; extreme poverty support: {extremePovertyPolicy}.',
      why: 'One person receives one of them in a month; a household may have both, and people move from one to the other.',
      todo: 'Compare with the civil affairs list; for a change within the year confirm it as true.',
    },
  },
});
