import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, asOf, lt, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { finished } from '../finished';
import { indicator } from '../indicator';

const { c } = project;

export default indicator({
  id: 'project/overdue-projects',
  title: { 'zh-CN': '超期未完工项目个数', en: 'projects overdue' },
  meaning: {
    'zh-CN': '计划完工时间早于数据日期、进度还不是完工、已验收、已结算的项目。计划时间或进度不明的不计，另报个数。',
    en: 'Projects whose planned finish is before the day of the data and which are not finished. Unknown plans or stages are left out and told.',
  },
  ledger: project,
  measure: { op: 'count', where: and(lt(c.planFinish, asOf), not(finished)) },
  unit: '个',
  digits: 0,
  basis: [ownArithmetic],
});
