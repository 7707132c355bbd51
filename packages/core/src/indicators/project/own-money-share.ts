import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { allSources } from '../all-sources';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/own-money-share',
  title: { 'zh-CN': '自筹资金占比', en: 'share of own money' },
  meaning: {
    'zh-CN': '自筹资金合计÷各来源资金合计。没填当作没有；各来源都是0时不算。',
    en: 'Own money ÷ money from all ten sources. A blank is none; undefined when all are nought.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'sum', of: project.c.ownFunds }, denominator: { op: 'sum', of: allSources } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
