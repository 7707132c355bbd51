import { link } from '../link';
import { person } from '../person';
import { roster } from '../roster';

/** 人表与花名册同一人. */
export const personRoster = link({
  id: 'person-roster',
  one: person,
  many: roster,
  on: [['idNumber', 'idNumber']],
  title: { 'zh-CN': '人表与花名册同一人', en: 'the same person in the person ledger and the roster' },
});
