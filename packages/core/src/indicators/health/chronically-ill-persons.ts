import { ownArithmetic } from '../../basis/own-arithmetic';
import { healthStatus } from '../../codes/health-status';
import { has } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'health/chronically-ill-persons',
  title: { 'zh-CN': '长期慢性病人数', en: 'chronically ill persons' },
  meaning: {
    'zh-CN': '人表健康状况中有“长期慢性病”的人，与其他情况并填的也算。健康状况没填或读不出的不计，另报人数。',
    en: 'Members with chronic illness among the entries of their state of health, alone or beside others. Blank or unreadable cells are left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: has(healthStatus, c.healthStatus, '长期慢性病') },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
