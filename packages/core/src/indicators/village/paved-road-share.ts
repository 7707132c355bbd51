import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

const { c } = village;

export default indicator({
  id: 'village/paved-road-share',
  title: { 'zh-CN': '通沥青（水泥）路村占比', en: 'share of villages on a paved road' },
  meaning: {
    'zh-CN': '到乡镇通沥青（水泥）路的村数÷村数。没填或读不出的村，分子分母都不计。',
    en: 'Villages with a paved road to the township ÷ villages. Not known: in neither part.',
  },
  ledger: village,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasPavedRoadToTownship }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
