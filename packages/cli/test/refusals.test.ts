import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './support/run-in';
import { sampleFolder } from './support/sample-workbook';

const { folder } = sampleFolder();
writeFileSync(join(folder, '空.xlsx'), '');
writeFileSync(join(folder, '图片.xlsx'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
writeFileSync(join(folder, '加密.xlsx'), Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]));
writeFileSync(join(folder, '断.xlsx'), Buffer.from('504b030414000600080000002100', 'hex'));
writeFileSync(join(folder, '坏.json'), '{"schemaVersion": 1,');
writeFileSync(
  join(folder, '错.json'),
  JSON.stringify({
    schemaVersion: 1,
    region: '52',
    values: [{ parameter: 'no-such', value: 1, from: '2023-01-01', source: 'x' }],
  }),
);
writeFileSync(join(folder, '乱.json'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
writeFileSync(join(folder, '占位'), '');
mkdirSync(join(folder, '文件夹'));

describe('bad input', () => {
  it.each([
    [['check'], '请写明要核对的台账文件'],
    [['check', '没有.xlsx'], '找不到文件“没有.xlsx”'],
    [['check', '文件夹'], '“文件夹”是文件夹'],
    [['check', '空.xlsx'], '“空.xlsx”：文件是空的'],
    [['check', '图片.xlsx'], '“图片.xlsx”：'],
    [['check', '加密.xlsx'], '“加密.xlsx”：'],
    [['check', '断.xlsx'], '“断.xlsx”：'],
    [['check', '台账.xlsx', '空.xlsx', '没有.xlsx'], '找不到文件“没有.xlsx”'],
    [['check', '台账.xlsx', '--as-of', '昨天'], '数据日期“昨天”不是日期'],
    [['check', '台账.xlsx', '--as-of', '2023-02-30'], '不是日期'],
    [['check', '台账.xlsx', '--as-of'], '“--as-of”'],
    [['check', '台账.xlsx', '--region', '贵州'], '行政区划代码“贵州”有误'],
    [['check', '台账.xlsx', '--policy', '没有.json'], '找不到文件“没有.json”'],
    [['check', '台账.xlsx', '--policy', '坏.json'], '政策值文件“坏.json”'],
    [['check', '台账.xlsx', '--policy', '错.json'], '没有参数'],
    [['check', '台账.xlsx', '--policy', '乱.json'], '不是 UTF-8'],
    [['check', '台账.xlsx', '--bind', '坏.json'], '不是 JSON'],
    [['check', '台账.xlsx', '--bind', '错.json'], '缺少 schemaVersion 或 headers'],
    [['check', '台账.xlsx', '--ledger', '流水账'], '没有“流水账”这种台账'],
    [['check', '台账.xlsx', '--out', '占位'], '是文件，应写文件夹'],
    [['check', '台账.xlsx', '--previous', '空.xlsx'], '文件是空的'],
    [['check', '台账.xlsx', '--fast'], '没有“--fast”这个选项'],
    [['check', '台账.xlsx', '--json=yes'], '“--json”'],
    [['check', '台账.xlsx', '--lang', 'fr'], '应写 zh（中文）或 en（英文）'],
    [['chek', '台账.xlsx'], '没有“chek”这个命令'],
    [['台账.xlsx'], '要核对台账，请写 taizhang check 台账.xlsx'],
    [['help', 'chek'], '没有“chek”这个命令'],
    [['compute', '台账.xlsx', '--by', '心情'], '没有“心情”这一列'],
    [['compute', '台账.xlsx', '--by', '姓名'], '不能按“姓名”分组'],
    [['compute', '台账.xlsx', '--by', '民族'], '台账里没有（或没认出）“民族”列'],
    [['compute', '台账.xlsx', '--by', ','], '“--by”后面应写'],
    [['compute', '台账.xlsx', '--indicator', 'no/such'], '没有“no/such”这项指标'],
    [['template'], '请写明要哪一种台账'],
    [['template', '流水账'], '没有“流水账”这种台账'],
    [['template', '户表', '--year', '今年'], '年份“今年”有误'],
    [['explain'], '请写明要说明什么'],
    [['explain', '什么都不是'], '没有叫“什么都不是”的'],
    [['page', '台账.xlsx', '--port', '99999'], '端口“99999”有误'],
  ])('%j is refused with a sentence, exit code 2, no trace', async (words, sentence) => {
    const before = readdirSync(folder);
    const { code, err } = await runIn(folder, words as string[]);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at |Error:|node:|undefined|\[object/);
    expect(readdirSync(folder)).toEqual(before);
    const english = await runIn(folder, [
      ...(words as string[]).filter((word) => word !== '--lang' && word !== 'fr'),
      '--lang',
      'en',
    ]);
    if (!(words as string[]).includes('fr'))
      expect([english.code, /[一-鿿]{12,}/.test(english.err.replace(/"[^"]*"|村, 组[^.]*|columns? such as [^.]*/g, ''))]).toEqual(
        [2, false],
      );
  });

  it('still prints the result where the ledger’s folder takes no files', async () => {
    const readOnly = sampleFolder();
    chmodSync(readOnly.folder, 0o555);
    const { code, out, err } = await runIn(readOnly.folder, ['check', '台账.xlsx']);
    chmodSync(readOnly.folder, 0o755);
    expect(code).toBe(1);
    expect(out).toContain('【先改这 8 条】');
    // The administrator may write anywhere.
    if (process.getuid?.() !== 0) expect(err).toContain('用 --out 换一个');
  });
});
