import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/road-distance-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.roadDistance, 0),
  marks: [c.roadDistance],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与村主干路距离是负数',
      what: '户编号{householdCode}的与村主干路距离填{roadDistance}公里。',
      why: '与村主干路距离最少是0，不会是负数。',
      todo: '请核对后改正与村主干路距离。',
    },
    en: {
      title: 'Distance to the main road below nought',
      what: 'Distance to the main road of household {householdCode} is {roadDistance} km.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
