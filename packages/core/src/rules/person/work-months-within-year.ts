import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { ownFormat } from '../../basis/own-format';
import { inRange } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/work-months-within-year',
  ledger: person,
  severity: 'error',
  must: inRange(c.workMonths, 0, 12),
  marks: [c.workMonths],
  basis: [ownFormat, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '务工时间不在0至12个月之间',
      what: '{memberName}的务工时间填{workMonths}个月。',
      why: '务工时间是一年内的月数，最少0、最多12。',
      todo: '请核实全年务工月数后改正。',
    },
    en: {
      title: 'Months of work outside 0 to 12',
      what: 'The months of work of {memberName} are {workMonths}.',
      why: 'They are months of one year: 0 at least, 12 at most.',
      todo: 'Correct the months worked in the year.',
    },
  },
});
