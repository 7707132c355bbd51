import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, blank, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasAnyHelp, hasRisk, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/work-risk-has-measure',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isMonitored, hasRisk('因务工就业不稳'), hasAnyHelp),
  must: or(
    not(blank(c.employmentMeasures)),
    not(blank(c.publicPostMeasures)),
    not(blank(c.industryMeasures)),
    not(blank(c.financeMeasures)),
  ),
  marks: [c.employmentMeasures, c.publicPostMeasures, c.risk1],
  once: [c.householdCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为务工不稳，没有增收类措施',
      what: '风险中有因务工就业不稳，就业帮扶为{employmentMeasures}，公益性岗位帮扶为{publicPostMeasures}，也没有产业、金融帮扶。',
      why: '一般要用就业、公益岗、产业或金融帮扶来稳收入；未见文件规定，仅供参考。',
      todo: '请看措施是否漏录；另有安排的，可核实属实。',
    },
    en: {
      title: 'Risk of unstable work without help to earn',
      what: 'The risk is unstable work; help with work: {employmentMeasures}, public posts: {publicPostMeasures}, and none with business or credit.',
      why: 'Income is usually steadied by one of these; no text was seen, take it as a hint.',
      todo: 'See whether a measure was left out; if something else is arranged, confirm it as true.',
    },
  },
});
