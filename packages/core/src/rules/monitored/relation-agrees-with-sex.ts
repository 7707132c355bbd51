import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { sex } from '../../codes/sex';
import { and, call, eq, implies, is, known, not, optional, or } from '../../expr/build';
import { idIsMale } from '../../expr/functions/id-is-male';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

/** Where sex and identity number disagree, `monitored/sex-agrees-with-id` says so and this waits. */
export default rule({
  id: 'monitored/relation-agrees-with-sex',
  ledger: monitored,
  severity: 'suspect',
  when: and(
    known(c.relation, c.sex),
    or(not(known(optional(c.idNumber))), eq(is(sex, c.sex, '男'), call(idIsMale, optional(c.idNumber)))),
  ),
  must: and(
    implies(
      is(
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
      ),
      is(sex, c.sex, '男'),
    ),
    implies(
      is(
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
      ),
      is(sex, c.sex, '女'),
    ),
  ),
  marks: [c.relation, c.sex],
  basis: [ownContradiction, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与户主关系和性别矛盾',
      what: '与户主关系为{relation}，性别却是{sex}。',
      why: '关系的称谓本身含有性别，两者必有一个填错。',
      todo: '请核对户口簿，改正有误的一个。',
    },
    en: {
      title: 'The relation to the head contradicts the sex',
      what: 'The relation is {relation}, but the sex is {sex}.',
      why: 'The word for the relation says the sex; one of the two is wrong.',
      todo: 'Check the household register and correct the wrong one.',
    },
  },
});
