import { defaultPack, household, person } from '@taizhang/core';
import { teller, templateSheets } from '@taizhang/core/report';
import { HyperFormula } from 'hyperformula';
import { expect, test } from 'vitest';

const [households, , persons] = templateSheets([household, person], defaultPack, null, teller('zh'), []);
const rule = persons?.validations?.find((one) => one.rule.kind === 'formula')?.rule;
const columnOf = (sheet: typeof persons): number => sheet?.columns.findIndex(({ title }) => title === '户编号') ?? -1;

/** What another calculation engine says of the check of 人表, with one household in 户表 and one person typed. */
function isThere(typed: string, code: string): unknown {
  const cells = (column: number, value: string) => [[], [], [...Array.from({ length: column }, () => null), `'${value}`]];
  const engine = HyperFormula.buildFromSheets(
    {
      户表: cells(columnOf(households), code),
      人表: [...cells(columnOf(persons), typed), [`=${rule?.kind === 'formula' ? rule.formula : ''}`]],
    },
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  return engine.getCellValue({ sheet: 1, row: 3, col: 0 });
}

test.each([
  ['520000000001', '520000000001', true],
  ['520000000002', '520000000001', false],
  // As numbers these two would be the same.
  ['520000000000000002', '520000000000000001', false],
  ['520000000000000001', '520000000000000001', true],
])('a person of household %s beside household %s', (typed, code, expected) => {
  expect(isThere(typed, code)).toBe(expected);
});
