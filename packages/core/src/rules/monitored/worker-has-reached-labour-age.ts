import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ageById } from '../../expr/age-by-id';
import { ge, known, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/worker-has-reached-labour-age',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.workPlace, c.idNumber),
  must: ge(age, param(labourAgeFrom)),
  marks: [c.workPlace, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未满16岁却有务工记录',
      what: '证件号码{idNumber}{age}岁，务工所在地为{workPlace}。',
      why: '核查规则以16周岁为劳动年龄起点，未到年龄务工须查明。',
      todo: '请核对证件号码和务工信息；填错行的请改正。',
    },
    en: {
      title: 'Below labour age, but has a place of work',
      what: '{idNumber} is {age} years old; place of work: {workPlace}.',
      why: 'Rule sets begin labour age at 16; work below it has to be looked into.',
      todo: 'Check the number and the record of work.',
    },
  },
});
