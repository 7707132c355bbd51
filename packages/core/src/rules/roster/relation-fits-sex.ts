import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { relation } from '../../codes/relation';
import { sex } from '../../codes/sex';
import { and, call, eq, implies, is, known, not, or } from '../../expr/build';
import { idIsMale } from '../../expr/functions/id-is-male';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const isMale = is(sex, c.sex, '男');
const men = is(
  relation,
  c.relation,
  '之子',
  '之女婿',
  '之孙子',
  '之外孙子',
  '之父',
  '之岳父',
  '之公公',
  '之祖父',
  '之外祖父',
  '之曾孙子',
  '之侄儿',
  '之叔伯',
);
const women = is(
  relation,
  c.relation,
  '之女',
  '之儿媳',
  '之孙女',
  '之外孙女',
  '之母',
  '之岳母',
  '之婆婆',
  '之祖母',
  '之外祖母',
  '之曾孙女',
  '之侄女',
  '之兄弟媳妇',
);

/** Where sex and identity number disagree, `sex-follows-id` says so and this waits. */
export default rule({
  id: 'roster/relation-fits-sex',
  ledger: roster,
  severity: 'suspect',
  when: and(known(c.relation, c.sex), or(not(known(c.idNumber)), eq(isMale, call(idIsMale, c.idNumber)))),
  must: and(implies(men, isMale), implies(women, not(isMale))),
  marks: [c.relation, c.sex],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与户主关系与性别不符',
      what: '{memberName}的与户主关系填{relation}，性别填{sex}。',
      why: '这种关系只能是另一个性别，两处必有一处不对。',
      todo: '请核对与户主关系和性别，改正有误的一处。',
    },
    en: {
      title: 'Relation and sex disagree',
      what: 'The relation of {memberName} is {relation}, the sex {sex}.',
      why: 'The relation belongs to the other sex; one of the two is wrong.',
      todo: 'Check relation and sex and correct the wrong one.',
    },
  },
});
