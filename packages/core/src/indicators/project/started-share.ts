import { unverifiedPractice } from '../../basis/unverified-practice';
import { projectStage } from '../../codes/project-stage';
import { is } from '../../expr/build';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = project;

export default indicator({
  id: 'project/started-share',
  title: { 'zh-CN': '项目开工率', en: 'share of projects begun' },
  meaning: {
    'zh-CN':
      '进度为在建、完工、已验收、已结算的项目个数÷项目个数。停工（含取消）留在分母、不在分子，招标算未开工。进度不明的项目，分子分母都不计。',
    en: 'Projects under way, finished, accepted or settled ÷ projects. Stopped (or cancelled) ones stay in the denominator only; a tender is not begun. Stage not known: in neither part.',
  },
  ledger: project,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: is(projectStage, c.stage, '在建', '完工', '已验收', '已结算') },
    denominator: { op: 'count' },
  },
  unit: '%',
  digits: 1,
  basis: [unverifiedPractice],
});
