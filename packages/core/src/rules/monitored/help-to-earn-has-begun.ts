import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { developmentHelp } from '../../codes/development-help';
import { and, asOf, ge, is, known, months, not, shift } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isAble, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/help-to-earn-has-begun',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(
    isOpen,
    known(c.riskIdentifiedOn),
    ge(months(shift(c.riskIdentifiedOn, 1, 'months'), asOf), 1),
    ge(members(isAble), 1),
  ),
  must: not(is(developmentHelp, c.developmentHelp, '尚未实施')),
  marks: [c.developmentHelp, c.labourSkill, c.riskIdentifiedOn],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有劳动力的户还未实施开发式帮扶',
      what: '{riskIdentifiedOn}识别，家中有劳动力，实施开发式帮扶措施情况为{developmentHelp}。',
      why: '有劳动力的户应有产业、就业等开发式帮扶，识别已满一个月。',
      todo: '请核对措施是否已落实未更新；确有困难的，可核实属实。',
    },
    en: {
      title: 'Able household without help to earn',
      what: 'Identified in {riskIdentifiedOn}, with able members; whether help to earn has begun says {developmentHelp}.',
      why: 'Households with labour should get help to earn, and a month has passed.',
      todo: 'See whether it has begun and the entry is old; if there are reasons, confirm it as true.',
    },
  },
});
