import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { industryMeasure } from '../../codes/measure-industry';
import { and, asOf, ge, gt, hasOnly, known, months, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/industry-help-has-business-income',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isOpen, known(c.industryMeasures), known(c.riskIdentifiedOn), ge(months(c.riskIdentifiedOn, asOf), 12)),
  // Shares, rented land and solar income are property income.
  must: or(gt(c.businessIncome, 0), hasOnly(industryMeasure, c.industryMeasures, '入股分红', '土地流转', '光伏', '其他')),
  marks: [c.businessIncome, c.industryMeasures],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有产业帮扶，没有生产经营性收入',
      what: '产业帮扶为{industryMeasures}，生产经营性收入为{businessIncome}元。',
      why: '核查规则会列出；果树、茶园等还没见收益的属正常，分红、流转、光伏算财产性收入。',
      todo: '请核对收入是否漏算；还没有收益的，可核实属实。',
    },
    en: {
      title: 'Help with farming, but no income from it',
      what: 'Help with farming and business: {industryMeasures}; income from it: {businessIncome} yuan.',
      why: 'Rule sets list it; orchards that do not yet bear are normal, and shares, rent and solar power are property income.',
      todo: 'See whether income was left out; if there is none yet, confirm it as true.',
    },
  },
});
