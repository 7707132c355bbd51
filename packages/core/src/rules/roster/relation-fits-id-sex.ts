import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { relation } from '../../codes/relation';
import { and, call, implies, is, known, not, optional } from '../../expr/build';
import { idIsMale } from '../../expr/functions/id-is-male';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const isMale = call(idIsMale, c.idNumber);
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

/** Most rosters have no column of sex; with one, `roster/relation-fits-sex` says it. */
export default rule({
  id: 'roster/relation-fits-id-sex',
  ledger: roster,
  severity: 'suspect',
  when: and(known(c.relation, c.idNumber), not(known(optional(c.sex)))),
  must: and(implies(men, isMale), implies(women, not(isMale))),
  marks: [c.relation, c.idNumber],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与户主关系与身份证的性别不符',
      what: '{memberName}的与户主关系填{relation}，与证件号码（{idNumber}）第17位显示的性别不符。',
      why: '这种关系只能是另一个性别，关系与号码必有一处不对。',
      todo: '请核对与户主关系和证件号码，改正有误的一处。',
    },
    en: {
      title: 'Relation and the sex in the identity number disagree',
      what: 'The relation of {memberName} is {relation}, against the sex that character 17 of the number ({idNumber}) states.',
      why: 'The relation belongs to the other sex; relation or number is wrong.',
      todo: 'Check relation and number and correct the wrong one.',
    },
  },
});
