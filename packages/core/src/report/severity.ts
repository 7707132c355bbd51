import type { Severity } from '../rules/rule';
import type { Tell } from '../text/lang';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'suspect', 'notice'];

/**
 * 错误 | 疑点 | 提示.
 *
 * @example
 * severityWord('suspect', teller('zh')) //=> '疑点'
 */
export function severityWord(severity: Severity, tell: Tell): string {
  if (severity === 'error') return tell('错误', 'error');
  return severity === 'suspect' ? tell('疑点', 'to verify') : tell('提示', 'note');
}

/** A sign beside the word, so that severity never rests on colour alone. */
export const SEVERITY_SIGN: Readonly<Record<Severity, string>> = { error: '✕', suspect: '▲', notice: '●' };
