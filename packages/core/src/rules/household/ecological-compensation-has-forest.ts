import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, gt, not, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/ecological-compensation-has-forest',
  ledger: household,
  severity: 'suspect',
  when: and(gt(c.ecologicalCompensation, 0), not(transferLink.isBroken)),
  must: or(gt(c.convertedForest, 0), gt(c.forestLand, 0)),
  marks: [c.ecologicalCompensation, c.convertedForest, c.forestLand],
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有生态补偿金没有退耕还林和林地',
      what: '户编号{householdCode}的生态补偿金填{ecologicalCompensation}元，退耕还林面积和林地面积都是0。',
      why: '生态补偿金按退耕还林、公益林面积发放。',
      todo: '请核对面积和补偿金；属草原奖补等其他补偿的，可核实属实。',
    },
    en: {
      title: 'Ecological compensation without any forest',
      what: 'Household {householdCode} has {ecologicalCompensation} yuan of compensation, but no converted or forest land.',
      why: 'It is paid by the area of converted and protected forest.',
      todo: 'Check area and amount; confirm it for grassland and the like.',
    },
  },
});
