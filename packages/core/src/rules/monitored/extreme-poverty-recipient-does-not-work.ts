import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { extremePovertyPolicy } from '../../codes/extreme-poverty-policy';
import { blank, is } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/extreme-poverty-recipient-does-not-work',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: is(extremePovertyPolicy, c.extremePovertyPolicy, '农村特困', '城市特困'),
  must: blank(c.workPlace),
  marks: [c.workPlace, c.extremePovertyPolicy],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '享受特困供养却有务工记录',
      what: '享受特困供养政策情况为{extremePovertyPolicy}，务工所在地为{workPlace}。',
      why: '特困供养对象一般无劳动能力，也没有务工收入。',
      todo: '请与民政和本人核实，改正有误的一项；未满16岁在读转务工等情形，可核实属实。',
    },
    en: {
      title: 'On extreme poverty support, but has a place of work',
      what: 'Extreme poverty support: {extremePovertyPolicy}; place of work: {workPlace}.',
      why: 'Those supported are mostly unable to work.',
      todo: 'Ask civil affairs and the person, and correct the wrong one; if it is so, confirm it as true.',
    },
  },
});
