import { unverifiedPractice } from '../../basis/unverified-practice';
import { project } from '../../ledgers/project';
import { finished } from '../finished';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/finished-share',
  title: { 'zh-CN': '项目完工率', en: 'share of projects finished' },
  meaning: {
    'zh-CN': '进度为完工、已验收、已结算的项目个数÷项目个数。进度不明的项目，分子分母都不计。',
    en: 'Projects finished, accepted or settled ÷ projects. Stage not known: in neither part.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'count', where: finished }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [unverifiedPractice],
});
