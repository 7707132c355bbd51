import type { Num } from '../typed';
import { functionNode } from './function-node';

/**
 * Grade of disability (1–4, 1 the severest) that the 20th digit of a disability certificate number states.
 * Unknown for certificates of another length than 20 or 22 characters, and for any other digit. The layout is that of the
 * second-generation certificate; what the last two of 22 characters say was not found in any text.
 *
 * @example
 * disabilityGrade.of('11010519491231002X43' as never) //=> 3
 */
export const disabilityGrade = functionNode<Num>({
  id: 'disability-grade',
  title: { 'zh-CN': '残疾等级', en: 'the grade of disability in the certificate number' },
  takes: ['text'],
  gives: 'number',
  of: (id: string) => ([20, 22].includes(id.length) && /[1-4]/.test(id.charAt(19)) ? Number(id.charAt(19)) : null),
  sql: (id) =>
    `CASE WHEN length(${id}) IN (20, 22) AND substr(${id}, 20, 1) BETWEEN '1' AND '4' THEN TRY_CAST(substr(${id}, 20, 1) AS DOUBLE) END`,
  excel: (id) => `IF(AND(OR(LEN(${id})=20,LEN(${id})=22),ISNUMBER(FIND(MID(${id},20,1),"1234"))),--MID(${id},20,1),"")`,
  prose: (id) => `${id}中的残疾等级`,
});
