import { ownArithmetic } from '../../basis/own-arithmetic';
import { distinctOver, known, le } from '../../expr/build';
import { villageMonitored } from '../../ledgers/links/village-monitored';
import { monitored } from '../../ledgers/monitored';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villageMonitored, monitored.c.idNumber, known(monitored.c.idNumber));

export default rule({
  id: 'village/monitored-listed-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.populationTotal, c.township, c.village),
  must: le(listed, c.populationTotal),
  marks: [c.populationTotal, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象人数多于全村总人口数',
      what: '{village}总人口数填{populationTotal}人，监测对象信息中该村已有{listed}人。',
      why: '监测对象是全村人口的一部分，不会更多。',
      todo: '请核对总人口数，或监测对象的村名是否填错。',
    },
    en: {
      title: 'More monitored people than the village has',
      what: '{village} has {populationTotal} people, but the ledger of the monitored lists {listed} of it.',
      why: 'The monitored are part of the people.',
      todo: 'Check the total, or the village in the ledger of the monitored.',
    },
  },
});
