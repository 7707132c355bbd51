import type { Pack, PolicyDocument } from '@taizhang/core';
import { readPolicyFile } from '@taizhang/core/border';
import { refuse } from '../refuse';

const PROBLEMS = 5;

/** The office's own policy values. All that is wrong with the file is said at once. */
export function policyFrom(text: string, file: string, pack: Pack): PolicyDocument[] {
  const read = readPolicyFile(text.replace(/^\ufeff/, ''), pack.parameters);
  if (read.ok) return [read.value];
  const shown = read.problems.slice(0, PROBLEMS);
  const rest = read.problems.length - shown.length;
  throw refuse(
    'policy',
    [
      `政策值文件“${file}”有 ${read.problems.length} 处不对：`,
      ...shown.map((problem) => `  ${problem.zh}`),
      ...(rest > 0 ? [`  另有 ${rest} 处。`] : []),
    ].join('\n'),
    [
      `The policy file "${file}" has ${read.problems.length} mistakes:`,
      ...shown.map((problem) => `  ${problem.en}`),
      ...(rest > 0 ? [`  and ${rest} more.`] : []),
    ].join('\n'),
  );
}
