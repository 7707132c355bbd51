import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/id-filled',
  ledger: person,
  severity: 'suspect',
  must: known(c.idNumber),
  marks: [c.idNumber],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件号码没有填',
      what: '{memberName}的证件号码为空。',
      why: '证件号码是核对人员的依据，没有号码就无法与其他台账比对。',
      todo: '请补填证件号码；新生儿等确实还没有号码的，可核实属实并注明。',
    },
    en: {
      title: 'No identity number',
      what: '{memberName} has no identity number.',
      why: 'Persons are matched by their identity number; without it nothing can be compared with other ledgers.',
      todo: 'Fill in the number; confirm it if there really is none yet, as for a newborn child.',
    },
  },
});
