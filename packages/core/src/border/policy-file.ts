import { withoutJit } from '../emit/without-jit';
import { policyParameters } from '../policy/generated';
import type { PolicyDocument, PolicyParameter, PolicyValue } from '../policy/policy';
import { type BorderProblem, type BorderResult, borderResult } from './border-result';
import { regionHint } from './fields';
import { readJson } from './json-text';
import { type PolicyFile, policyFileHints, policyFileSchema, unitFactor } from './policy-file-schema';
import { problemOf } from './problem-of';

/** Places without a region, and two values for one point. */
function crossProblems(file: PolicyFile): BorderProblem[] {
  const seen = new Map<string, number>();
  return file.values.flatMap((value, i): BorderProblem[] => {
    const region = value.region ?? file.region;
    if (region === undefined) {
      return [
        {
          at: `values[${i}].region`,
          code: 'no-region',
          zh: `values[${i}].region：没有写地区，文件开头也没有 region。${regionHint.zh}`,
          en: `values[${i}].region: no region here nor at the top of the file. ${regionHint.en}`,
        },
      ];
    }
    const point = [value.parameter, region, value.from].join('\n');
    const first = seen.get(point);
    if (first === undefined) {
      seen.set(point, i);
      return [];
    }
    return [
      {
        at: `values[${i}]`,
        code: 'point-set-twice',
        zh: `values[${i}]：与 values[${first}] 的参数、地区、起日都相同，无法判断用哪一个。请删去一条，或改起日。`,
        en: `values[${i}]: same parameter, region and first day as values[${first}]. Remove one or change its first day.`,
      },
    ];
  });
}

function documentOf(file: PolicyFile, parameters: readonly PolicyParameter[]): PolicyDocument {
  const known = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  const values = file.values.map((entry): PolicyValue => {
    const parameter = known.get(entry.parameter) as PolicyParameter;
    const value = Number((entry.value * (unitFactor(entry.unit, parameter.unit) ?? 1)).toPrecision(15));
    return {
      parameter,
      value,
      region: entry.region ?? file.region ?? '',
      from: entry.from,
      ...(entry.to === undefined ? {} : { to: entry.to }),
      status: entry.status ?? 'verified',
      at: entry.source,
    };
  });
  const office = file.office ?? '本单位';
  return {
    id: 'office',
    title: `${office}录入的政策取值`,
    issuer: office,
    seenAt: `${office}录入，出处见各条`,
    evidence: 'office',
    values,
  };
}

/**
 * Reads an office's own policy file (JSON text, or the object that it holds) into a policy text for `createPolicy(…, { extra: [it] })`.
 *
 * All that is wrong is said at once, each with its place, what is wrong and what to write; nothing is taken from a file with an error.
 * Money is written in yuan (or 万元, if `unit` says so), percentages as 3 for 3 %. The source that the office names is kept with each
 * value and shown with it; `status` is `verified` unless the office says otherwise. Never throws on a bad file.
 *
 * @example
 * readPolicyFile('{"schemaVersion": 1, "region": "52", "values": []}').ok //=> false
 */
export function readPolicyFile(
  input: unknown,
  parameters: readonly PolicyParameter[] = policyParameters,
): BorderResult<PolicyDocument> {
  const json = readJson(input);
  if (!json.ok) return json;
  const parsed = withoutJit(() => policyFileSchema(parameters)).safeParse(json.value, { jitless: true });
  if (!parsed.success)
    return borderResult(
      parsed.error.issues.map((issue) => problemOf(issue, json.value, policyFileHints)),
      () => undefined as never,
    );
  const file = parsed.data as PolicyFile;
  return borderResult(crossProblems(file), () => documentOf(file, parameters));
}
