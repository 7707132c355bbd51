import { censusBulletin2 } from '../../basis/census-bulletin-2';
import { and, known, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { inSchool } from '../in-school';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'education/dropouts',
  title: { 'zh-CN': '6–15岁失学辍学人数', en: 'persons of 6 to 15 out of school' },
  meaning: {
    'zh-CN': '6–15周岁、填了失学或辍学原因、没有填年级的人。因病、因残的也算在内，可按失学或辍学原因分组再看。',
    en: 'Those of 6 to 15 with a reason for not being in school and no class. Illness and disability are included: group by the reason to tell them apart.',
  },
  ledger: person,
  measure: { op: 'count', where: and(aged(6, 15), known(c.dropoutReason), not(inSchool)) },
  unit: '人',
  digits: 0,
  basis: [censusBulletin2],
});
