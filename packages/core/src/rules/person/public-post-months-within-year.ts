import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { ownFormat } from '../../basis/own-format';
import { inRange } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/public-post-months-within-year',
  ledger: person,
  severity: 'error',
  must: inRange(c.publicPostMonths, 0, 12),
  marks: [c.publicPostMonths],
  basis: [ownFormat, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公益性岗位月数不在0至12之间',
      what: '{memberName}的公益性岗位月数填{publicPostMonths}。',
      why: '月数是一年内的，最少0、最多12。',
      todo: '请核实全年在岗月数后改正。',
    },
    en: {
      title: 'Months on a public post outside 0 to 12',
      what: 'The months on a public post of {memberName} are {publicPostMonths}.',
      why: 'They are months of one year: 0 at least, 12 at most.',
      todo: 'Correct the months on the post in the year.',
    },
  },
});
