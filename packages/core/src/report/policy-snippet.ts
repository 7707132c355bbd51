import type { MissingValue } from './not-checked';

/**
 * What to put into the policy file for the values that are missing: the whole file, ready to be filled in. Values are left as words,
 * which the file's reader refuses until they are filled in: a guessed threshold would be worse than none.
 *
 * @example
 * JSON.parse(policySnippet([])).values //=> []
 */
export function policySnippet(missing: readonly MissingValue[]): string {
  const values = missing.map(({ parameter, unit, region, day }) => ({
    parameter,
    value: `填数值，单位${unit}`,
    region: region === '' ? '填行政区划代码' : region,
    from: day === null ? '填起始日期' : `${day.slice(0, 4)}-01-01`,
    source: '填文件名称和文号',
  }));
  return [
    '{',
    '  "schemaVersion": 1,',
    '  "values": [',
    values.map((value) => `    ${JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "')}`).join(',\n'),
    '  ]',
    '}',
  ].join('\n');
}
