import type { FixEdit } from '../../engine/checking';
import { h } from '../h';

/** `身份证号码：甲 → 乙`; what is blank stands as ∅. */
export function changeText(edit: Pick<FixEdit, 'title' | 'before' | 'after'>): HTMLElement {
  return h(
    'p',
    { class: 'change' },
    h('span', { class: 'dim' }, `${edit.title} `),
    h('del', {}, edit.before === '' ? '∅' : edit.before),
    h('span', { 'aria-hidden': 'true' }, ' → '),
    h('ins', {}, edit.after === '' ? '∅' : edit.after),
  );
}
