import type { Text } from '../typed';
import { functionNode } from './function-node';

/**
 * The six digits of the county in which an ID number of 15, 18, 20 or 22 characters was first given (GB 11643-1999): where
 * the person was registered then, not where the person lives. Unknown for any other length or where they are not digits.
 *
 * @example
 * idRegion.of('11010519491231002X' as never) //=> '110105'
 */
export const idRegion = functionNode<Text>({
  id: 'id-region',
  title: { 'zh-CN': '身份证前六位（行政区划代码）', en: 'the region code in the ID number' },
  takes: ['text'],
  gives: 'text',
  of: (id: string) => ([15, 18, 20, 22].includes(id.length) && /^[0-9]{6}/.test(id) ? id.slice(0, 6) : null),
  sql: (id) => `CASE WHEN length(${id}) IN (15, 18, 20, 22) AND regexp_matches(${id}, '^[0-9]{6}') THEN substr(${id}, 1, 6) END`,
  excel: (id) =>
    `IF(AND(OR(LEN(${id})=15,LEN(${id})=18,LEN(${id})=20,LEN(${id})=22),SUMPRODUCT(6-LEN(SUBSTITUTE(LEFT(${id},6),{0,1,2,3,4,5,6,7,8,9},"")))=6),LEFT(${id},6),"")`,
  prose: (id) => `${id}的前六位`,
});
