import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relation } from '../../packages/core/src/codes/relation';
import { Unreadable } from '../../packages/core/src/kinds/kind';
import { readCell } from '../../packages/core/src/kinds/read-cell';
import { kinds } from '../../packages/core/src/kinds/registry';
import { columnStore } from '../../packages/core/src/sheet/column-store';
import { encodeColumn } from '../../packages/core/src/sheet/encode-column';
import { type CellProblem, CellStatus } from '../../packages/core/src/table/table';

// Columns are read by short cuts: texts that stand as they are stored, short texts read lately. They must answer what the plain reader
// of one cell answers, whatever stands there.

const { code, codes: _codes, ...plain } = kinds;
const all = [...Object.values(plain), code(relation)];
const context = { factor: 100, dateSystem: 1900 } as const;
const runs = { seed: 20261121, numRuns: process.env.TAIZHANG_DEEP === '1' ? 100_000 : 2000 };

const piece = fc.oneof(
  fc.constantFrom('无', '暂', '有', '测', '试', '甲', '是', '否', '户主', '之子', '龥', '㐀', '·', '•', '．', '々', '〇'),
  fc.constantFrom('0', '1', '2', '5', '9', '13', '2020', '520000', 'X', 'x', 'E', 'A', '１', '９'),
  fc.constantFrom(
    ' ',
    '\u3000',
    '\u200b',
    '\u00a0',
    '\n',
    '-',
    '—',
    '/',
    '#',
    '*',
    '.',
    ',',
    "'",
    '"',
    '(',
    '）',
    '年',
    '元',
    '%',
  ),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.stringMatching(/^[0-9]{0,42}X?$/),
  fc.constantFrom('#N/A', '暂无', '无', '13000000001', '520000199001010018', '2020-02-30', '1990-01-01', '测试甲'),
);
const cell = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.integer({ min: -5, max: 60000 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, { error: '#REF!' } as const),
);

test('a text that a kind calls plain is read as it stands', () => {
  fc.assert(
    fc.property(text, (raw) => {
      for (const kind of all) if (kind.isPlain?.(raw)) expect(readCell(kind, raw, context), kind.id).toBe(raw);
    }),
    runs,
  );
});

test('a column reads every cell as the reader of one cell does', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), fc.nat(3), (some, offset) => {
      const cells = [...some, ...some.slice(0, 4), ...some.slice(0, 1), ...some.slice(0, 1)];
      for (const kind of all) {
        const store = columnStore('field', kind, offset + cells.length);
        const problems: CellProblem[] = [];
        encodeColumn(store, cells, cells.length, offset, context, problems);
        for (const [i, raw] of cells.entries()) {
          const read = readCell(kind, raw, context);
          const row = offset + i;
          const status = read === null ? 'blank' : read instanceof Unreadable ? 'unreadable' : 'ok';
          expect(store.status[row], kind.id).toBe(CellStatus[status]);
          if (status === 'ok') expect(store.texts === null ? store.values?.[row] : store.texts[row], kind.id).toBe(read);
          expect(
            problems.filter((problem) => problem.row === row).map((problem) => problem.code),
            kind.id,
          ).toEqual(read instanceof Unreadable ? [read.code] : []);
        }
      }
    }),
    { ...runs, numRuns: runs.numRuns / 10 },
  );
});
