import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/prefecture-funds',
  title: { 'zh-CN': '市级资金合计', en: 'prefecture money' },
  meaning: {
    'zh-CN': '各项目市级资金的合计，没填当作没有。按村、按项目类型可分组。',
    en: 'Sum of the prefecture money of the projects; a blank is none. To be grouped by village or type.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.prefectureFunds },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
