import type { Text } from '../typed';
import { functionNode } from './function-node';

/**
 * The citizen number inside a certificate number: the first 18 of 18, 20 or 22 characters. Unknown for any other length;
 * the old 15 digits are not turned into 18, because the century would be a guess.
 *
 * @example
 * idCitizenNumber.of('11010519491231002X43' as never) //=> '11010519491231002X'
 */
export const idCitizenNumber = functionNode<Text>({
  id: 'id-citizen-number',
  title: { 'zh-CN': '证件号码前18位', en: 'the first 18 characters of the certificate number' },
  takes: ['text'],
  gives: 'text',
  of: (id: string) => ([18, 20, 22].includes(id.length) ? id.slice(0, 18) : null),
  sql: (id) => `CASE WHEN length(${id}) IN (18, 20, 22) THEN substr(${id}, 1, 18) END`,
  excel: (id) => `IF(OR(LEN(${id})=18,LEN(${id})=20,LEN(${id})=22),LEFT(${id},18),"")`,
  prose: (id) => `${id}的前18位`,
});
