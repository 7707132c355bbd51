import type { Truth } from '../typed';
import { functionNode } from './function-node';
import { idBirth } from './id-birth';

/**
 * Whether the day of birth that an identity number states is a day of the calendar (GB 11643-1999): false for month 13 or
 * 30 February. Any other length than 15, 18, 20 or 22 is unknown.
 *
 * @example
 * idBirthExists.of('11010519491231002X' as never) //=> true
 */
export const idBirthExists = functionNode<Truth>({
  id: 'id-birth-exists',
  title: { 'zh-CN': '身份证中的出生日期存在', en: 'the date of birth in the ID number exists' },
  takes: ['text'],
  gives: 'truth',
  of: (id: string) => ([15, 18, 20, 22].includes(id.length) ? idBirth.of(id as never) !== null : null),
  sql: (id) => `CASE WHEN length(${id}) IN (15, 18, 20, 22) THEN (${idBirth.sql?.(id)}) IS NOT NULL END`,
  excel: (id) => `IF(OR(LEN(${id})=15,LEN(${id})=18,LEN(${id})=20,LEN(${id})=22),IF(${idBirth.excel?.(id)}="",0,2),1)`,
  prose: (id) => `${id}中的出生日期存在`,
});
