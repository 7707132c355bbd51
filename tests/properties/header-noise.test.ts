import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgers } from '../../packages/core/src/ledgers/registry';
import { recognize } from '../../packages/core/src/sheet/recognize';
import { gridFromRows } from '../../packages/core/src/table/grid';

// What clerks do to a header without changing what it says.
const NOISE: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => `*${header}`,
  (header) => ` ${header}　`,
  (header) => [...header].join(' '),
  (header) => `${header.slice(0, 2)}\n${header.slice(2)}`,
  (header) => header.replace(/\(/g, '（').replace(/\)/g, '）'),
  (header) => header.replace(/（/g, '(').replace(/）/g, ')'),
  (header) => header.replace(/[)）]$/, ''),
  (header) => `${header}（必填）`,
  (header) => `${header}​`,
  (header) => header.replace(/[（(]/, ' （'),
  (header) => header.replace(/与/g, '與').replace(/户/g, '戶').replace(/务/g, '務').replace(/号/g, '號'),
];

const bindingsOf = (headers: readonly string[], ledger: string) =>
  recognize(gridFromRows([headers, headers.map(() => null)]), ledgers, { ledger }).flatMap((sheet) =>
    sheet.bindings.map((b) => [b.column, b.field, b.confidence]),
  );

describe('headers', () => {
  for (const ledger of ledgers) {
    const fields = Object.keys(ledger.columns);
    it(`of ${ledger.id} are known under any noise`, () => {
      fc.assert(
        fc.property(fc.array(fc.nat(NOISE.length - 1), { minLength: fields.length, maxLength: fields.length }), (which) => {
          const headers = fields.map((field, i) =>
            (NOISE[which[i] as number] as (header: string) => string)(ledger.columns[field]?.title as string),
          );
          expect(bindingsOf(headers, ledger.id)).toEqual(fields.map((field, i) => [i, field, 'sure']));
        }),
        { numRuns: process.env.DEEP ? 500 : 20, seed: 5 },
      );
    });

    it(`of ${ledger.id}: every synonym means its own field and no other`, () => {
      const wrong: string[] = [];
      for (const field of fields) {
        for (const synonym of ledger.columns[field]?.synonyms ?? []) {
          const headers = ledger.telling.fields
            .concat(ledger.key)
            .filter((other, i, all) => other !== field && all.indexOf(other) === i)
            .map((other) => ledger.columns[other]?.title as string);
          const bound = bindingsOf([...headers, synonym], ledger.id).find(([column]) => column === headers.length);
          if (bound?.[1] !== field || bound[2] !== 'sure') wrong.push(`${field} ${synonym}: ${bound?.join(' ')}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});
