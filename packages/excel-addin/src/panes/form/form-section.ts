import type { FormProposal } from '@taizhang/core/form';
import type { SheetRef } from '../../host/port';
import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { sayWritten } from '../shell/say-written';
import { sheetPicker } from '../shell/sheet-picker';
import { cellKey, chosenCell, type FormDesk } from './chosen-cell';
import { formTable } from './form-table';

/** 套表: the upper level's blank form; each empty cell with what the tool proposes; filled after it was confirmed. */
export function formSection(pane: Pane): SectionView {
  const { text } = pane;
  let sheet: SheetRef | null = null;
  let proposal: FormProposal | null = null;
  const desk: FormDesk = { chosen: new Map(), confirmed: new Set() };
  const body = h('div', {});
  const picker = sheetPicker(pane, 'form-sheet', text.form.sheet, () => void propose());
  const fill = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => void write() }, text.form.fill(0));
  const drawBar = (): void => {
    fill.disabled = desk.confirmed.size === 0;
    fill.textContent = text.form.fill(desk.confirmed.size);
  };
  const draw = (): void => {
    body.replaceChildren(...(proposal ? formTable(pane, proposal, desk, drawBar) : []));
    drawBar();
  };
  const propose = async (): Promise<void> => {
    sheet = picker.chosen();
    proposal = null;
    desk.chosen.clear();
    desk.confirmed.clear();
    const wished = sheet;
    if (wished) {
      const answer = await pane.work(text.form.looking, () => pane.app.proposeForm(wished));
      proposal = answer?.value ?? null;
      for (const cell of proposal?.cells ?? [])
        if (cell.confidence === 'remembered' && cell.value !== null) desk.confirmed.add(cellKey(cell));
    }
    draw();
  };
  const write = async (): Promise<void> => {
    const [place, from] = [sheet, proposal];
    if (!place || !from) return;
    const cells = from.cells.filter((cell) => desk.confirmed.has(cellKey(cell))).map((cell) => chosenCell(cell, desk));
    const answer = await pane.work(text.form.writing, () => pane.app.fillForm(place, from, cells));
    if (answer) sayWritten(pane, answer.value, text.form.wrote);
  };
  return {
    element: h('div', { class: 'page' }, h('p', { class: 'hint' }, text.form.hint), picker.element, body),
    bar: h('div', { class: 'bar-buttons' }, fill),
    async show() {
      await picker.fill();
      if (!picker.chosen()) proposal = null;
      if (proposal === null) draw();
    },
  };
}
