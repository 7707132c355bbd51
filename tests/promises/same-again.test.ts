import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../packages/core/src/check/check';
import { defaultPack } from '../../packages/core/src/default-pack';
import { idChecksumHolds } from '../../packages/core/src/expr/functions/id-checksum-holds';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import { readTables } from '../../packages/core/src/sheet/read-tables';
import { recognize } from '../../packages/core/src/sheet/recognize';
import { speaker } from '../../packages/core/src/text/say';
import { readWorkbook } from '../../packages/files/src/read-workbook';

// Promise 25: the same workbook gives the same findings, in the same order, with the same identities and words.

const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL('../../examples/workbooks/测试镇台账.xlsx', import.meta.url))));
const policy = createPolicy(defaultPack.documents);

function run(secret?: string) {
  const { grids } = readWorkbook(bytes, { name: '测试镇台账.xlsx' });
  const sheets = grids.flatMap((grid) => recognize(grid, defaultPack.ledgers));
  const dataset = readTables(sheets, defaultPack.ledgers, { asOf: '2023-12-31', region: '520000' });
  return check(dataset, defaultPack, { policy: policy.lookup, ...(secret === undefined ? {} : { secret }) });
}

test('the same input, the same findings, order and identities', () => {
  const first = JSON.stringify(run());
  const again = process.env.TAIZHANG_DEEP === '1' ? 100 : 5;
  for (let i = 0; i < again; i++) expect(JSON.stringify(run())).toBe(first);
});

test('identities are unique, differ by secret, and never hold an ID number', () => {
  const findings = run('office-secret-a').findings;
  const identities = findings.map((finding) => finding.identity);
  expect(new Set(identities).size).toBe(identities.length);
  const other = run('office-secret-b').findings.map((finding) => finding.identity);
  expect(identities.filter((identity) => other.includes(identity))).toEqual([]);
  for (const identity of identities) expect(identity).toMatch(/^[0-9a-f]{32}$/);
});

test('every finding of the bundled workbook has a headline of at most 40 characters and a full answer', () => {
  const say = speaker(defaultPack, 'zh-CN');
  // Every ID number that stands in the workbook, as its sheets hold it.
  const numbers = readWorkbook(bytes, { name: '测试镇台账.xlsx' })
    .grids.flatMap((grid) => grid.rows.flat())
    .filter(
      (cell): cell is string =>
        typeof cell === 'string' && /^52000\d{12}[\dX]$/.test(cell) && idChecksumHolds.of(cell as never) === true,
    );
  expect(numbers.length).toBeGreaterThan(500);
  for (const finding of run().findings) {
    const said = say(finding);
    expect([...said.title].length, said.title).toBeLessThanOrEqual(40);
    for (const text of [said.title, said.what, said.why, said.todo]) expect(text, finding.rule).toMatch(/[\u4e00-\u9fff].{2,}/);
    expect(finding.at[0]?.columns.length, finding.rule).toBeGreaterThan(0);
    const text = JSON.stringify(finding);
    for (const shown of text.match(/\d{17}[\dX]/g) ?? []) expect(numbers, finding.rule).not.toContain(shown);
  }
});
