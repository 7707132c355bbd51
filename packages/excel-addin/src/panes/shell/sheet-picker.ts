import type { HostSheet, SheetRef } from '../../host/port';
import { h } from '../h';
import type { Pane } from '../pane';

export interface SheetPicker {
  readonly element: HTMLElement;
  /** Asks the host for its sheets again; keeps the choice where it still stands. */
  fill(): Promise<void>;
  chosen(): SheetRef | null;
  choose(sheet: SheetRef): void;
}

/** A select of the sheets that people made; ours are left out. */
export function sheetPicker(pane: Pane, id: string, label: string, onChange: () => void): SheetPicker {
  let sheets: readonly HostSheet[] = [];
  const select = h('select', { id, onchange: onChange });
  const same = (a: SheetRef, b: SheetRef): boolean => a.source === b.source && a.sheet === b.sheet;
  return {
    element: h('label', { class: 'field', for: id }, h('span', {}, label), select),
    async fill() {
      const before = sheets[select.selectedIndex - 1];
      const answer = await pane.work(pane.text.lookingAtSheets, () => pane.app.host.sheets());
      if (!answer) return;
      sheets = answer.value.filter((sheet) => !sheet.isOurs && sheet.used !== null && sheet.visibility === 'visible');
      const isSeveral = new Set(sheets.map((sheet) => sheet.source)).size > 1;
      select.replaceChildren(
        h('option', { value: '' }, pane.text.chooseSheet),
        ...sheets.map((sheet, i) => h('option', { value: i }, isSeveral ? `${sheet.source} · ${sheet.sheet}` : sheet.sheet)),
      );
      const at = before ? sheets.findIndex((sheet) => same(sheet, before)) : -1;
      select.selectedIndex = at + 1;
    },
    chosen: () => sheets[select.selectedIndex - 1] ?? null,
    choose(sheet) {
      const at = sheets.findIndex((one) => same(one, sheet));
      if (at >= 0) select.selectedIndex = at + 1;
    },
  };
}
