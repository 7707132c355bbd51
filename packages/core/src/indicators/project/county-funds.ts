import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/county-funds',
  title: { 'zh-CN': '县级资金合计', en: 'county money' },
  meaning: {
    'zh-CN': '各项目县级资金的合计，没填当作没有。按村、按项目类型可分组。',
    en: 'Sum of the county money of the projects; a blank is none. To be grouped by village or type.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.countyFunds },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
