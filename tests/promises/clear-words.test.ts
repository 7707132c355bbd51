import { describe, expect, it } from 'vitest';
import type { Finding } from '../../packages/core/src/check/finding';
import { readableRuleId, unreadableSeverity } from '../../packages/core/src/check/unreadable';
import { defaultPack } from '../../packages/core/src/default-pack';
import { formatDay } from '../../packages/core/src/kinds/day';
import { cellProblems } from '../../packages/core/src/kinds/problems';
import { speaker } from '../../packages/core/src/text/say';
import { plantFaults } from '../generator/faults/plant-faults';
import { layOut } from '../generator/layouts/lay-out';
import { asIs } from '../generator/layouts/legal-dirt';
import { toGrid } from '../generator/layouts/to-grid';
import { makeTownship } from '../generator/make-township';
import { townshipRows } from '../generator/records/township-rows';
import { runLine } from '../generator/run-line';

// Promise 25: every finding says where, what is wrong, why, and what to do, in words that a clerk and an English reader understand.

const DEEP = process.env.TAIZHANG_DEEP === '1';
const SEEDS = DEEP ? 20 : 1;
/** Latin that stands in Chinese office texts. */
const OFFICE_LATIN = /\b(?:Excel|WPS|GB|[A-DXx])\b/g;
const NOT_WORDS = /\b(?:null|undefined|NaN|Infinity|TRUE|FALSE)\b|\[object|\{|\}/;

const say = { 'zh-CN': speaker(defaultPack, 'zh-CN'), en: speaker(defaultPack, 'en') };
const textsOf = (words: {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}): string[] => [words.title, words.what, words.why, words.todo];
/** Words of the office's own cells are theirs to choose: what stands between quotation marks is left out. */
const ownWords = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '');

function unclear(finding: Finding): string[] {
  const zh = say['zh-CN'](finding);
  const en = say.en(finding);
  const faults: string[] = [];
  if ([...zh.title].length > 40) faults.push(`headline of ${[...zh.title].length} characters`);
  for (const text of textsOf(zh)) {
    if (!/[\u4e00-\u9fff]{2}/.test(text)) faults.push('no Chinese');
    if (NOT_WORDS.test(text)) faults.push('not a word');
    if (/[a-z]+[A-Z]\w*|[a-z]{3,}-[a-z]{3,}/.test(ownWords(text))) faults.push('identifier in Chinese');
  }
  for (const text of textsOf(en)) if (!/[A-Za-z]{2}/.test(text) || NOT_WORDS.test(text)) faults.push('unclear English');
  return faults.map((fault) => `${finding.rule}: ${fault}: ${textsOf(zh).join(' ')} ${textsOf(en).join(' ')}`);
}

describe('the words of every rule', () => {
  it('are Chinese in Chinese and English in English', () => {
    const faults = defaultPack.rules.flatMap(({ id, words }) => {
      const bare = (text: string): string => text.replace(/\{\w+\}/g, '');
      const latin = textsOf(words['zh-CN']).filter((text) => /[A-Za-z]{2,}/.test(bare(text).replace(OFFICE_LATIN, '')));
      const han = textsOf(words.en).filter((text) => /[\u4e00-\u9fff]{5,}/.test(bare(text)));
      const notWords = [...textsOf(words['zh-CN']), ...textsOf(words.en)].filter((text) => NOT_WORDS.test(bare(text)));
      return [...latin, ...han, ...notWords].map((text) => `${id}: ${text}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('has words for each problem in each column of each ledger', () => {
    const faults: string[] = [];
    let said = 0;
    for (const ledger of defaultPack.ledgers) {
      for (const field of Object.keys(ledger.columns)) {
        for (const { code } of cellProblems) {
          said++;
          const at = [{ source: '测试镇.xlsx', sheet: '表', row: 5, columns: ['C'] }];
          faults.push(
            ...unclear({
              rule: readableRuleId(ledger.id, field),
              severity: unreadableSeverity(code),
              at,
              entity: { ledger: ledger.id, name: '测试甲' },
              data: { problem: code, value: '样子' },
              basis: ['cell-kind'],
              identity: '',
            }),
          );
        }
      }
    }
    expect(said).toBeGreaterThan(5_000);
    expect([...new Set(faults)].slice(0, 10)).toEqual([]);
  });
});

describe('every finding of townships full of errors', () => {
  it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))('township %i', (seed) => {
    const township = makeTownship({
      seed,
      year: [2023, 2019, 2022, 2024][(seed - 1) % 4] as number,
      persons: 1_200,
      villages: 12,
      groups: 12,
      projects: 40,
    });
    const { rows } = plantFaults(township, townshipRows(township), { seed });
    const { result } = runLine(
      layOut(township, rows, 'header-in-row-one', { typing: asIs }).map((sheet) => toGrid(sheet, '测试镇.xlsx')),
      { asOf: formatDay(township.asOf) },
    );
    expect(new Set(result.findings.map((finding) => finding.rule)).size).toBeGreaterThan(80);
    expect(result.findings.flatMap(unclear)).toEqual([]);
    for (const finding of result.findings) {
      expect(finding.at[0]?.row).toBeGreaterThan(0);
      expect(finding.at[0]?.columns.length, finding.rule).toBeGreaterThan(0);
    }
  });
});
