import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { allSources } from '../all-sources';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/county-share',
  title: { 'zh-CN': '县级资金占比', en: 'share of county money' },
  meaning: {
    'zh-CN':
      '县级资金合计÷各来源资金合计（中央、省、市、县、整合、行业、协作、捐赠、自筹、其他）。没填当作没有；各来源都是0时不算。',
    en: 'The county money ÷ money from all ten sources. A blank is none; undefined when all are nought.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'sum', of: project.c.countyFunds }, denominator: { op: 'sum', of: allSources } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
