import type { Num } from '../typed';
import { functionNode } from './function-node';

/**
 * Type of disability (1–7) that the 19th digit of a disability certificate number states.
 * Unknown for certificates of another length than 20 or 22 characters, and for any other digit. The layout is that of the
 * second-generation certificate; what the last two of 22 characters say was not found in any text.
 *
 * @example
 * disabilityType.of('11010519491231002X43' as never) //=> 4
 */
export const disabilityType = functionNode<Num>({
  id: 'disability-type',
  title: { 'zh-CN': '残疾类别代码', en: 'the type of disability in the certificate number' },
  takes: ['text'],
  gives: 'number',
  of: (id: string) => ([20, 22].includes(id.length) && /[1-7]/.test(id.charAt(18)) ? Number(id.charAt(18)) : null),
  sql: (id) =>
    `CASE WHEN length(${id}) IN (20, 22) AND substr(${id}, 19, 1) BETWEEN '1' AND '7' THEN TRY_CAST(substr(${id}, 19, 1) AS DOUBLE) END`,
  excel: (id) => `IF(AND(OR(LEN(${id})=20,LEN(${id})=22),ISNUMBER(FIND(MID(${id},19,1),"1234567"))),--MID(${id},19,1),"")`,
  prose: (id) => `${id}中的残疾类别代码`,
});
