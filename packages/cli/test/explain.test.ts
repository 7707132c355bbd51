import { defaultPack } from '@taizhang/core';
import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../src/explain/examples.generated';
import { runIn } from './support/run-in';

const explain = (name: string, lang = 'zh') => runIn('/', ['explain', name, '--lang', lang], defaultPack);

describe('taizhang explain', () => {
  it('says a rule as a Chinese sentence, with severity, columns, basis and examples', async () => {
    const { code, out } = await explain('household/income-per-head-follows');
    expect(code).toBe(0);
    expect(out).toMatch(/规则：.*“人均纯收入”.*“纯收入”÷“家庭人口数”/);
    for (const part of ['严重程度：错误', '用到的列：', '为什么：', '怎么改：', '依据：', '  通过', '  不通过'])
      expect(out).toContain(part);
    expect(out).not.toMatch(/\{[A-Za-z]/);
  });

  it('explains every rule, indicator, ledger, parameter and code list of the pack in both languages without a gap', async () => {
    const names = [
      ...defaultPack.rules,
      ...defaultPack.indicators,
      ...defaultPack.ledgers,
      ...defaultPack.parameters,
      ...defaultPack.codeLists,
    ].map((one) => one.id);
    for (const name of names) {
      for (const lang of ['zh', 'en']) {
        const { code, out } = await explain(name, lang);
        expect([name, code]).toEqual([name, 0]);
        expect(out, name).not.toMatch(/\[object|\{[A-Za-z]+\}|NaN/);
        if (lang === 'zh') expect(out, name).not.toContain('undefined');
      }
    }
  });

  it('finds columns by their titles and other headers, in every ledger that has them', async () => {
    const { out } = await explain('身份证号');
    expect(out).toContain('证件号码（人表）');
    expect(out).toContain('也认这些表头');
  });

  it('has the examples of every rule that has some', () => {
    expect(Object.keys(ruleExamples).length).toBeGreaterThan(0);
    for (const id of Object.keys(ruleExamples)) expect(defaultPack.rules.map((rule) => rule.id)).toContain(id);
  });

  it('lists ledgers, rules and indicators', async () => {
    expect((await runIn('/', ['ledgers'], defaultPack)).out).toContain('户表');
    expect((await runIn('/', ['rules', '户表'], defaultPack)).out).toContain('household/income-per-head-follows');
    expect((await runIn('/', ['indicators'], defaultPack)).code).toBe(0);
    expect((await runIn('/', ['--version'], defaultPack)).out).toBe(`taizhang ${defaultPack.version}\n`);
    for (const words of [[], ['help'], ['help', 'check'], ['check', '--help'], ['help', '--lang', 'en']])
      expect((await runIn('/', words, defaultPack)).out).toMatch(/用法|Usage/);
  });
});
