import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultPack } from '@taizhang/core';
import { readWorkbook, writeWorkbook } from '@taizhang/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveFindings } from '../../packages/cli/src/page/serve-findings';
import { run } from '../../packages/cli/src/run';
import { checkedFile } from '../../packages/cli/test/support/sample-session';
import { unzipText } from '../../packages/cli/test/support/unzip-text';
import { plantFaults } from '../generator/faults/plant-faults';
import { layOut } from '../generator/layouts/lay-out';
import { asIs, legalDirt } from '../generator/layouts/legal-dirt';
import { toWorkbook } from '../generator/layouts/to-grid';
import { makeTownship } from '../generator/make-township';
import { makeRandom } from '../generator/random';
import { townshipRows } from '../generator/records/township-rows';
import { tempFolder } from './temp-folder';

// Promise 20: every identity number, telephone and bank card of a township full of errors is a canary, and none of them stands whole, or
// without its last four digits, in anything that the command says, writes or shows. Names stay out of what is printed unless asked for.

const DEEP = process.env.TAIZHANG_DEEP === '1';
const TOWNSHIPS = DEEP ? 20 : 1;
const PERSONS = 400;

interface Case {
  readonly folder: string;
  readonly canaries: readonly string[];
  readonly names: readonly string[];
}

/** Numbers of persons that stand in a workbook, by the looks of them, and the names of members. */
function makeCase(seed: number): Case {
  const township = makeTownship({ seed, year: 2023, persons: PERSONS, villages: 2, groups: 6, projects: 6 });
  const { rows } = plantFaults(township, townshipRows(township), { seed, count: 120 });
  for (const row of rows.person)
    if (seed % 2 === 1 && row.cells.户主姓名 !== null) row.cells.备注 = `家属电话${row.cells.成员联系电话 ?? ''}`;
  const sheets = layOut(township, rows, seed % 2 === 0 ? 'township-roster' : 'national-export', {
    typing: seed % 2 === 0 ? asIs : legalDirt(makeRandom(seed), 0.1, () => false),
  });
  const folder = tempFolder('canaries');
  writeFileSync(join(folder, '台账.xlsx'), writeWorkbook(toWorkbook(sheets)));
  const cells = sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
  const canaries = cells.flatMap(
    (text) =>
      text.match(
        /520000(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]|(?<!\d)19900\d{6}(?!\d)|(?<!\d)62\d{15,17}(?!\d)/g,
      ) ?? [],
  );
  return {
    folder,
    canaries: [...new Set(canaries)],
    names: [...new Set(rows.person.map((row) => String(row.cells.姓名 ?? '')).filter((name) => name.length > 2))],
  };
}

/** Canaries in a text: whole, or all but the last four digits of one. */
function found(text: string, canaries: readonly string[]): string[] {
  const runs = new Set(text.match(/\d{7,}/g) ?? []);
  return canaries.filter((canary) => text.includes(canary) || runs.has(canary.slice(0, -4)));
}

async function say(folder: string, words: readonly string[], isTerminal = false): Promise<string> {
  let said = '';
  let now = 0;
  const add = (text: string): void => {
    said += text;
  };
  // A clock that leaps, so that every line of progress is said.
  await run(
    words,
    {
      out: add,
      err: add,
      cwd: folder,
      env: { TAIZHANG_DEBUG: '0' },
      isTerminal,
      clock: () => (now += 5_000),
      stopped: () => Promise.resolve(),
    },
    defaultPack,
  );
  return said;
}

describe.each(Array.from({ length: TOWNSHIPS }, (_, i) => i + 1))('township %i', (seed) => {
  let one: Case;
  beforeAll(() => {
    one = makeCase(seed);
  });

  it('is full of canaries', () => {
    expect(one.canaries.length).toBeGreaterThan(PERSONS);
    expect(found(`x${one.canaries[0]}`, one.canaries)).not.toEqual([]);
    expect(found(`${one.canaries[1]?.slice(0, -4)} `, one.canaries)).not.toEqual([]);
  });

  it.each([
    [['check', '台账.xlsx', '--by-village'], false],
    [['check', '台账.xlsx', '--json', '--no-write'], false],
    [['check', '台账.xlsx', '--json', '--no-write', '--lang', 'en'], false],
    [['check', '台账.xlsx', '--names', '--no-write'], true],
    [['compute', '台账.xlsx', '--by', '村', '--analyst'], false],
    [['compute', '台账.xlsx', '--json'], false],
  ])('nothing in %j', async (words, mayName) => {
    const said = await say(one.folder, words, true);
    expect(said.length).toBeGreaterThan(500);
    expect(found(said, one.canaries)).toEqual([]);
    if (!mayName) expect(one.names.filter((name) => said.includes(name))).toEqual([]);
    for (const name of readdirSync(one.folder)) {
      // The ledger itself and its marked copy, which differs by fills alone, hold what the office wrote.
      if (name === '台账.xlsx' || name.includes('核查标记')) continue;
      expect(found(unzipText(join(one.folder, name)), one.canaries), name).toEqual([]);
    }
  });

  it('nothing on the page until its switch is used', async () => {
    const served = await serveFindings(checkedFile(join(one.folder, '台账.xlsx'), [], defaultPack));
    const page = async (search: string): Promise<string> => (await fetch(served.url + search)).text();
    expect(found(await page(''), one.canaries)).toEqual([]);
    expect(found(await page('?lang=en'), one.canaries)).toEqual([]);
    expect(found(await page('?numbers=show'), one.canaries).length).toBeGreaterThan(PERSONS / 2);
    await served.close();
  });
});

describe('what is said of files that cannot be read', () => {
  const ID = '520000199003077718';
  it.each([
    ['截断.xlsx', () => new Uint8Array(readFileSync(EXAMPLE)).slice(0, 5_000)],
    [`${ID}.xlsx`, () => new TextEncoder().encode(`不是表 ${ID}`)],
    ['乱码.csv', () => Uint8Array.from(`姓名,证件号码\n\u00ff\u00fe,${ID}\n`, (character) => character.charCodeAt(0) & 0xff)],
    ['坏.xlsx', () => writeWorkbook({ sheets: [{ name: ID, columns: [{ title: ID }], rows: [[ID], [Number(ID)]] }] })],
  ] as const)('%s', async (name, bytes) => {
    const folder = tempFolder('canaries');
    writeFileSync(join(folder, name), bytes());
    const said = (await say(folder, ['check', name], true)) + (await say(folder, ['compute', name, '--by', ID]));
    expect(said.length).toBeGreaterThan(10);
    expect(found(said, [ID])).toEqual([]);
  });

  it.each(['--policy', '--bind'])('a file for %s', async (option) => {
    const folder = tempFolder('canaries');
    writeFileSync(join(folder, '台账.xlsx'), readFileSync(EXAMPLE));
    for (const text of [`{"schemaVersion":1,"${ID}":"${ID}"}`, `{"office":"${ID}"`, `["${ID}"]`]) {
      writeFileSync(join(folder, '设置.json'), text);
      const said = await say(folder, ['check', '台账.xlsx', '--no-write', option, '设置.json']);
      expect(found(said, [ID])).toEqual([]);
    }
  });
});

it('reads the bundled workbook, so that the cases above are not all refusals', () => {
  expect(readWorkbook(new Uint8Array(readFileSync(EXAMPLE)), { name: 'x.xlsx' }).grids.length).toBeGreaterThan(3);
});

const EXAMPLE = fileURLToPath(new URL('../../examples/workbooks/测试镇台账.xlsx', import.meta.url));
