import { ownArithmetic } from '../../basis/own-arithmetic';
import { known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'labour/public-post-persons',
  title: { 'zh-CN': '公益性岗位人数', en: 'persons on public posts' },
  meaning: {
    'zh-CN': '人表公益性岗位类型已填写的人。只填了月数、没填类型的不算，请补类型。',
    en: 'Members with a kind of public post entered. Months without a kind do not count: the kind should be filled in.',
  },
  ledger: person,
  measure: { op: 'count', where: known(c.publicPostType) },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
