import { assertNoPoisoning } from '@fast-check/poisoning';
import { readPolicyFile, readRecords, readSettings } from '@taizhang/core/border';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '../../packages/core/src/kinds/count';
import { text } from '../../packages/core/src/kinds/text';
import { column, ledger } from '../../packages/core/src/ledgers/ledger';

const sample = ledger({
  id: 'sample',
  title: { 'zh-CN': '样表', en: 'sample' },
  rowIs: 'person',
  key: ['name'],
  place: [],
  telling: { fields: ['name'], enough: 1 },
  columns: {
    name: column(text, { title: '姓名', en: 'name', blank: 'unknown' }),
    persons: column(count, { title: '人口数', en: 'persons', blank: 'unknown' }),
  },
  source: 'test',
  status: 'verified',
});

const POISON = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
const key = fc.oneof(
  fc.constantFrom(...POISON),
  fc.constantFrom('schemaVersion', 'region', 'values', 'off', 'parameter', 'from', 'name', 'persons', 'corrections'),
  fc.string(),
);
// JSON text, so that `__proto__` is a key of its own as in a real file.
const json: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('1', '"52"', '"2024-03-06"', 'null', 'true', '[]', '"monitoring-line"', '"__proto__"'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((entries) => `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`),
  ),
})).value;

// The runner's own globals change while it runs, and zod keeps its configuration on one.
const options = { ignoredRootRegex: /^(__vitest|__zod_global|AbortController|process$|performance$)/ };

describe('keys made to poison prototypes', () => {
  it('leave every prototype as it was, and never throw', () => {
    fc.assert(
      fc.property(json, (written) => {
        readPolicyFile(written);
        readSettings(written);
        readRecords(sample, JSON.parse(`[${written}]`));
      }),
      { seed: 18, numRuns: 5000 },
    );
    // What is poisoned stays poisoned: one look at the end sees it.
    assertNoPoisoning(options);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });

  it.each([
    '{"schemaVersion":1,"__proto__":{"polluted":1}}',
    '{"schemaVersion":1,"off":{"__proto__":"reason"}}',
    '{"schemaVersion":1,"off":{"constructor":"reason"}}',
    '{"schemaVersion":1,"constructor":{"prototype":{"polluted":1}}}',
  ])('are refused in settings: %s', (written) => {
    expect(readSettings(written).ok).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(['{"__proto__":{"name":"x"}}', '{"constructor":1}', '{"toString":"x"}'])('are refused in records: %s', (written) => {
    expect(readRecords(sample, JSON.parse(`[${written}]`)).ok).toBe(false);
  });

  it('are no parameter, no region and no rule', () => {
    for (const parameter of POISON) {
      const file = { schemaVersion: 1, region: '52', values: [{ parameter, value: 1, from: '2024-03-06', source: '测试' }] };
      expect(readPolicyFile(file).ok).toBe(false);
    }
  });
});
