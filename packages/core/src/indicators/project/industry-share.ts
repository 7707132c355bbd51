import { numberOneDocument2023 } from '../../basis/number-one-document-2023';
import { projectType } from '../../codes/project-type';
import { is } from '../../expr/build';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = project;

export default indicator({
  id: 'project/industry-share',
  title: { 'zh-CN': '产业项目资金占比', en: 'share of money for industry' },
  meaning: {
    'zh-CN':
      '项目类型为产业发展的到位资金÷全部项目的到位资金。只应放本年度衔接（常态化帮扶）资金的项目，混有其他资金时不是文件所说的产业占比。类型或到位资金不明的项目，两边都不计。',
    en: 'Money in place of projects for industry ÷ money in place of all. It is the share that texts speak of only where the ledger holds the projects of that fund. Unknown type or money: in neither.',
  },
  ledger: project,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: c.allocated, where: is(projectType, c.projectType, '产业发展') },
    denominator: { op: 'sum', of: c.allocated },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [numberOneDocument2023],
});
