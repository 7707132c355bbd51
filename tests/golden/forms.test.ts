import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultPack } from '../../packages/core/src/default-pack';
import { proposeForm } from '../../packages/core/src/form/propose-form';
import { readTables } from '../../packages/core/src/sheet/read-tables';
import { recognize } from '../../packages/core/src/sheet/recognize';
import { cellAddress } from '../../packages/core/src/table/address';
import { readWorkbook } from '../../packages/files/src/index';
import { gridFromInput } from './grid-from-input';

// Blank forms of upper levels against the bundled township (data of 2023, two villages). One folder, one case; see sheets.test.ts.
const folder = fileURLToPath(new URL('./forms', import.meta.url));
const township = new URL('../../examples/workbooks/测试镇台账.xlsx', import.meta.url);
const { grids } = readWorkbook(new Uint8Array(readFileSync(township)), { name: '测试镇台账.xlsx' });
const dataset = readTables(
  grids.flatMap((grid) => recognize(grid, defaultPack.ledgers)),
  defaultPack.ledgers,
);

/** One cell a line: place, heads, how sure, 口径 or the reason, unit, and the other readings. Values are for the tests of values. */
function readings(name: string): string[] {
  const { cells, kept } = proposeForm(gridFromInput(`${folder}/${name}`).grid, dataset, defaultPack);
  const lines = cells.map((cell) => {
    const said = cell.of === null ? cell.why : `${cell.says}${cell.why === '' ? '' : ` ! ${cell.why}`}`;
    const unit = cell.unit === undefined ? '' : ` [${cell.unit}]`;
    const others = cell.confidence !== 'sure' ? cell.alternatives.map((one) => ` ~ ${one.says}`) : [];
    return `${cellAddress(cell.row, cell.column)} ${cell.rowHead} × ${cell.columnHead} = ${cell.confidence}: ${said}${unit}${others.join('')}`;
  });
  return [...lines, `kept ${kept}`];
}

describe('golden forms', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, () => {
      const file = `${folder}/${name}/expected.json`;
      const found = readings(name);
      if (process.env.UPDATE || !existsSync(file)) {
        if (process.env.CI) throw new Error(`${name} has no expected.json`);
        writeFileSync(file, `[\n${found.map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]\n`);
      }
      expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});
