import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowList } from '@taizhang/core/report';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../src/output/write-files';
import { asOfDate, regionCode } from '../src/session/as-of';
import { progressOn } from '../src/session/progress';
import { runIn } from './support/run-in';
import { sampleFolder } from './support/sample-workbook';
import { unzipText } from './support/unzip-text';

const folderOf = () => mkdtempSync(join(tmpdir(), 'taizhang-output-'));

describe('files written', () => {
  it('are all there or none, and nothing is left over', () => {
    const folder = folderOf();
    mkdirSync(join(folder, '占.xlsx'));
    writeFileSync(join(folder, '文件'), '');
    const bytes = new Uint8Array([1, 2, 3]);
    expect(() =>
      writeFiles([
        { path: join(folder, '甲.xlsx'), bytes },
        { path: join(folder, '文件', '乙.xlsx'), bytes },
      ]),
    ).toThrow(/不是文件夹/);
    expect(readdirSync(folder).sort()).toEqual(['占.xlsx', '文件'].sort());
    writeFiles([
      { path: join(folder, '甲.xlsx'), bytes },
      { path: join(folder, '新', '乙.xlsx'), bytes },
    ]);
    expect([...readFileSync(join(folder, '新', '乙.xlsx'))]).toEqual([1, 2, 3]);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('link every finding to its cell in the marked copy, or in the original where there is none', async () => {
    const { folder } = sampleFolder();
    await runIn(folder, ['check', '台账.xlsx']);
    const linked = unzipText(join(folder, '台账.核查结果.xlsx'));
    expect(linked).toContain(`Target="${encodeURI('台账.核查标记.xlsx')}"`);
    expect(linked).toContain('location="\'户信息\'!H4"');
    const bare = sampleFolder();
    await runIn(bare.folder, ['check', '台账.xlsx', '--no-mark', '--out', '结果']);
    expect(unzipText(join(bare.folder, '结果', '台账.核查结果.xlsx'))).toContain(`Target="../${encodeURI('台账.xlsx')}"`);
  });

  it('have no live formula in them, whatever stands in the ledger', async () => {
    const { folder } = sampleFolder();
    await runIn(folder, ['check', '台账.xlsx']);
    await runIn(folder, ['compute', '台账.xlsx']);
    for (const name of ['台账.核查结果.xlsx', '台账.指标.xlsx']) expect(unzipText(join(folder, name))).not.toMatch(/<f[ >]/);
  });
});

describe('progress', () => {
  const play = (isTerminal: boolean, times: readonly number[]): string => {
    let said = '';
    let at = 0;
    const clock = (): number => times[Math.min(at++, times.length - 1)] as number;
    const progress = progressOn({
      out: () => {},
      err: (text) => {
        said += text;
      },
      cwd: '/',
      env: {},
      isTerminal,
      clock,
      stopped: () => Promise.resolve(),
    });
    for (let i = 1; i < times.length; i++) progress.show(`第${i}步`, i / 10);
    progress.end();
    return said;
  };

  it('is silent for what takes less than a second', () => {
    expect(play(true, [0, 300, 600, 999])).toBe('');
  });
  it('is one line that is overwritten and cleared in a terminal, a line now and then in a log', () => {
    expect(play(true, [0, 1100, 1200, 1500])).toBe('\r\u001b[K第1步 10%\r\u001b[K第3步 30%\r\u001b[K');
    expect(play(false, [0, 11_000, 12_000, 22_000])).toBe('第1步 10%\n第3步 30%\n');
  });
});

describe('what is typed', () => {
  it.each([
    ['2023', '2023-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023年2月', '2023-02-28'],
    ['2023年5月6日', '2023-05-06'],
    ['2023/5/6', '2023-05-06'],
  ])('--as-of %s is %s', (text, date) => expect(asOfDate(text)).toBe(date));

  it.each([
    ['520000', '52'],
    ['522301', '522301'],
    ['52', '52'],
    ['522301100', '522301100'],
    ['522301000000', '522301'],
  ])('--region %s is %s', (text, code) => expect(regionCode(text)).toBe(code));

  it('rows are listed in runs', () => expect(rowList([1, 2, 3, 7, 9, 10])).toBe('1–3、7、9–10'));
});
