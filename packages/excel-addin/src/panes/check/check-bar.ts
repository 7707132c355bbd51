import { h } from '../h';
import type { Pane } from '../pane';
import { undoLast } from '../shell/undo-last';
import { reportRemaining } from './report-remaining';
import { toggleMarks } from './toggle-marks';

/** 〔再查〕〔撤销〕〔标记〕〔上报〕, always at the bottom of 检查. */
export function checkBar(pane: Pane): { readonly element: HTMLElement; readonly draw: () => void } {
  const { text } = pane;
  const again = h('button', { type: 'button', class: 'primary', onclick: () => void pane.check() }, text.check.again);
  const undo = h('button', { type: 'button', onclick: () => void undoLast(pane) }, text.undo);
  const mark = h(
    'button',
    {
      type: 'button',
      'aria-pressed': 'false',
      onclick: () => void toggleMarks(pane, !pane.memory.isMarked),
    },
    text.marks.mark,
  );
  const report = h('button', { type: 'button', onclick: () => reportRemaining(pane) }, text.check.report);
  const element = h('div', { class: 'bar-buttons' }, again, undo, mark, report);
  const draw = (): void => {
    const undoable = pane.app.undoable();
    element.hidden = pane.round() === null && undoable === null;
    undo.disabled = undoable === null;
    undo.title = undoable ? text.undoWhat(undoable.what, undoable.cells) : '';
    mark.textContent = pane.memory.isMarked ? text.marks.unmark : text.marks.mark;
    mark.setAttribute('aria-pressed', String(pane.memory.isMarked));
  };
  return { element, draw };
}
