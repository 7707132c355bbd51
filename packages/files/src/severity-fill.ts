import type { MarkSeverity } from '@taizhang/core/report';

export const MARK_SEVERITIES: readonly MarkSeverity[] = ['error', 'suspect', 'notice'];

/**
 * The fill of a marked cell. The pattern differs by severity (plain, stripes, dots), so that marks can be told apart in grey print
 * and by people who do not see colours; the grounds are light, so that the text stays readable.
 */
export const SEVERITY_FILL: Readonly<Record<MarkSeverity, { pattern: string; line: string; ground: string }>> = {
  error: { pattern: 'solid', line: 'FFFFB3B3', ground: 'FFFFB3B3' },
  suspect: { pattern: 'lightUp', line: 'FFBF8F00', ground: 'FFFFF2CC' },
  notice: { pattern: 'gray0625', line: 'FF2F75B5', ground: 'FFDDEBF7' },
};

/** The `<fill>` element of a severity, with a namespace prefix such as `x:` where the part uses one. */
export function severityFillXml(severity: MarkSeverity, prefix = ''): string {
  const { pattern, line, ground } = SEVERITY_FILL[severity];
  return `<${prefix}fill><${prefix}patternFill patternType="${pattern}"><${prefix}fgColor rgb="${line}"/><${prefix}bgColor rgb="${ground}"/></${prefix}patternFill></${prefix}fill>`;
}
