import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, gt, known, le, yuan } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/income-per-head-plausible',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.incomePerHead),
  must: and(gt(c.incomePerHead, 0), le(c.incomePerHead, yuan(100000))),
  marks: [c.incomePerHead],
  once: [c.householdCode],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均纯收入为0、负数或超过10万元',
      what: '人均纯收入为{incomePerHead}元。',
      why: '数据质量目录把0及以下、10万元以上列为异常，多是漏算、错位或元与万元混用。',
      todo: '请核对各项收支和单位；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Net income per head is nil, negative or above 100,000 yuan',
      what: 'Net income per head is {incomePerHead} yuan.',
      why: 'A catalogue of data quality lists such values; income left out, a shifted digit or 万元 for 元 are common causes.',
      todo: 'Check the items and the unit; if it is so, confirm it as true.',
    },
  },
});
