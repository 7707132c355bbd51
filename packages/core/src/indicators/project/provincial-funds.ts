import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/provincial-funds',
  title: { 'zh-CN': '省级资金合计', en: 'provincial money' },
  meaning: {
    'zh-CN': '各项目省级资金的合计，没填当作没有。按村、按项目类型可分组。',
    en: 'Sum of the provincial money of the projects; a blank is none. To be grouped by village or type.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.provincialFunds },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
