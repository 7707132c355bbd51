import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPaneSettings } from '../../packages/core/src/border/pane-settings';

const question = {
  schemaVersion: 1,
  count: 'household',
  ledger: 'household',
  conditions: [{ ledger: 'household', field: 'village', is: 'text-is', values: ['测试一村'] }],
  by: [],
};
const first = { schemaVersion: 1, language: 'zh-CN', textSize: 'normal', theme: 'auto', live: false, questions: [], forms: {} };

describe('settings of a pane', () => {
  test('what is missing gets its first value; what was read reads the same again', () => {
    const read = readPaneSettings({ schemaVersion: 1 });
    expect(read).toEqual({ ok: true, value: first });
    const whole = {
      ...first,
      theme: 'dark',
      asOf: '2023-12-31',
      questions: [question],
      forms: { f1: [{ row: 3, column: 2, of: { question } }] },
    };
    const back = readPaneSettings(JSON.stringify(whole));
    expect(back).toEqual({ ok: true, value: whole });
  });

  test.each([
    [{ theme: 'pink' }, 'theme'],
    [{ live: 'yes' }, 'live'],
    [{ asOf: '2023-02-30' }, 'asOf'],
    [{ unheardOf: 1 }, '整个文件'],
    [{ questions: [{ ...question, conditions: [{ ...question.conditions[0], values: ['52000019900101001X'] }] }] }, '证件号码'],
    [{ questions: [{ ...question, name: '电话 139 0000 1234' }] }, '证件号码'],
    [{ off: { 'person/x': '本人证件52000019900101001X' } }, '证件号码'],
  ])('%o is refused, with where and what', (part, word) => {
    const read = readPaneSettings({ ...first, ...part });
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(read.problems.map((problem) => problem.zh).join()).toContain(word);
      expect(JSON.stringify(read.problems)).not.toContain('52000019900101001X');
    }
  });

  test('any JSON is read or refused, and leaves no trace on prototypes', () => {
    const keys = fc.constantFrom(...Object.keys(first), '__proto__', 'constructor', 'off', 'corrections', 'policyFile');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (value) => {
        const text = JSON.stringify({ ...first, ...value });
        expect(typeof readPaneSettings(text).ok).toBe('boolean');
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
