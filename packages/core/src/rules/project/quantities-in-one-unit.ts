import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt, known, le, mul } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/quantities-in-one-unit',
  ledger: project,
  severity: 'notice',
  when: and(known(c.planQuantity, c.actualQuantity), gt(c.planQuantity, 0), gt(c.actualQuantity, 0)),
  must: and(le(c.actualQuantity, mul(c.planQuantity, 100)), le(c.planQuantity, mul(c.actualQuantity, 1000))),
  marks: [c.actualQuantity, c.planQuantity],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '完成数量与计划数量相差百倍以上',
      what: '计划数量{planQuantity}，完成数量{actualQuantity}。',
      why: '完成超过计划很正常，相差百倍以上多半是公里与米、亩与平方米混用。',
      todo: '请核对两栏的计量单位。',
    },
    en: {
      title: 'Finished and planned quantity differ a hundredfold or more',
      what: 'Planned: {planQuantity}; finished: {actualQuantity}.',
      why: 'More than planned is normal; so much more is mostly metres for kilometres.',
      todo: 'Check the unit of both.',
    },
  },
});
