import type { Severity } from '@taizhang/core';
import type { PaneText } from '../../text/pane.zh-CN';
import { h } from '../h';

/** Severity is told by a sign and a word; colour comes third. */
export const severitySign: Readonly<Record<Severity, string>> = { error: '✕', suspect: '▲', notice: '●' };

export function severityTag(severity: Severity, text: PaneText): HTMLElement {
  return h(
    'span',
    { class: `tag ${severity}` },
    h('span', { 'aria-hidden': 'true' }, severitySign[severity]),
    ` ${text.severity[severity]}`,
  );
}
