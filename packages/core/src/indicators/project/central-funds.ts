import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/central-funds',
  title: { 'zh-CN': '中央资金合计', en: 'central money' },
  meaning: {
    'zh-CN': '各项目中央资金的合计，没填当作没有。按村、按项目类型可分组。',
    en: 'Sum of the central money of the projects; a blank is none. To be grouped by village or type.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.centralFunds },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
