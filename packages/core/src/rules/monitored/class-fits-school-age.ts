import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { schoolStatus } from '../../codes/school-status';
import { and, ge, has, implies, inRange, is, known, le, or } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const age = schoolAgeById(c.idNumber);
const seniorSchool = is(
  schoolStatus,
  c.schoolStatus,
  '普通高中一年级',
  '普通高中二年级',
  '普通高中三年级',
  '中职一年级',
  '中职二年级',
  '中职三年级',
);

export default rule({
  id: 'monitored/class-fits-school-age',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.schoolStatus, c.idNumber),
  // One year of grace at both ends for late entry and skipped classes; disabled children go to special schools at any age.
  must: or(
    has(healthStatus, c.healthStatus, '残疾'),
    and(
      implies(is(schoolStatus, c.schoolStatus, '小学'), inRange(age, 5, 14)),
      implies(is(schoolStatus, c.schoolStatus, '七年级', '八年级', '九年级'), inRange(age, 11, 17)),
      implies(seniorSchool, inRange(age, 14, 20)),
      implies(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育'), le(age, 7)),
      implies(is(schoolStatus, c.schoolStatus, '硕士研究生及以上'), ge(age, 20)),
    ),
  ),
  marks: [c.schoolStatus, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '在校年级与年龄相差较大',
      what: '证件号码{idNumber}按学年{age}岁，在校生状况为{schoolStatus}。',
      why: '核查规则：小学6至14岁、初中12至17岁、高中和中职15至20岁、硕士20岁以上；这里按学年计算，并各放宽一岁，残疾的不查。',
      todo: '请与学校核对学籍；早入学、复读、留级、特殊教育的，可核实属实。',
    },
    en: {
      title: 'The class does not fit the age',
      what: '{idNumber}: age by school year {age}; class attended: {schoolStatus}.',
      why: 'Rule sets expect 6 to 14 at primary, 12 to 17 at junior and 15 to 20 at senior and vocational school, 20 for a master; here by school year, with a year of grace, and not for the disabled.',
      todo: 'Check with the school; for early entry, repeated years or special school confirm it as true.',
    },
  },
});
