import { unverifiedPractice } from '../../basis/unverified-practice';
import { publicPostMeasure } from '../../codes/measure-public-post';
import { and, blank, has, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/other-public-post-has-remark',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isMonitored, has(publicPostMeasure, c.publicPostMeasures, '其他')),
  must: not(blank(c.publicPostMeasureRemark)),
  marks: [c.publicPostMeasureRemark, c.publicPostMeasures],
  once: [c.householdCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公益岗帮扶为其他却没有备注',
      what: '公益性岗位帮扶为{publicPostMeasures}，其他备注为空。',
      why: '系统为其他岗位设了备注栏，不写看不出是什么岗。',
      todo: '请写明岗位名称。',
    },
    en: {
      title: 'Another public post without a remark',
      what: 'Help by public posts says {publicPostMeasures}, and the remark on it is blank.',
      why: 'The system has a remark for other posts; without it nobody knows which.',
      todo: 'Name the post.',
    },
  },
});
