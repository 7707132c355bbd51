import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

export default indicator({
  id: 'monitoring/compulsory-dropouts',
  title: { 'zh-CN': '监测对象义务教育失学辍学人数', en: 'monitored persons out of compulsory school' },
  meaning: {
    'zh-CN': '填有“义务教育阶段未上学原因”的人，因病、因残的也在内。',
    en: 'Persons with a reason entered for not being in compulsory school, illness and disability included.',
  },
  ledger: monitored,
  measure: { op: 'count', where: known(monitored.c.compulsoryDropoutReason) },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
