import {
  type CellEdit,
  cellAddress,
  cellForm,
  columnNumber,
  type Finding,
  type Ledger,
  type Place,
  type Sheet,
} from '@taizhang/core';
import { type FindingRow, fieldTitle, findingRows, type Reading, shownValue, type Tell, teller } from '@taizhang/core/report';
import type { EngineWords } from '../text/engine';
import type { Card, CardPlace, FixEdit } from './checking';
import { sheetCellText } from './sheet-cell-text';
import type { Step } from './slices';
import { sheetKey } from './state';

const BATCH = 100;
/** Values to choose from; more would be no choice. */
const CHOICES = 6;

/** Puts findings into words, in steps of some dozens. `done` runs from `from` to 1. */
export function* cardSteps(
  reading: Reading,
  findings: readonly Finding[],
  words: EngineWords,
  from: number,
): Generator<Step, Card[]> {
  const cards: Card[] = [];
  const fixes = fixMaker(reading, words);
  for (let i = 0; i < findings.length; i += BATCH) {
    const batch = findings.slice(i, i + BATCH);
    const rows = findingRows(batch, reading.pack, reading.lang, { names: true });
    rows.forEach((row, j) => cards.push(cardOf(row, batch[j] as Finding, fixes, words)));
    yield { done: from + ((1 - from) * (i + batch.length)) / findings.length, doing: words.sorting };
  }
  return cards;
}

function cardOf(row: FindingRow, original: Finding, fixes: FixMaker, words: EngineWords): Card {
  const choices = (original.suggestions ?? []).slice(0, CHOICES).flatMap(({ edits }) => {
    const made = fixes(original, edits);
    return made.length === edits.length && made.length > 0
      ? [{ label: made.map((edit) => words.chooseValue(edit.title, edit.after)).join(words.and), edits: made }]
      : [];
  });
  const fix = original.fix ? fixes(original, original.fix) : [];
  return {
    finding: row.finding,
    identity: row.finding.identity,
    severity: row.severity,
    rule: row.rule,
    ...placeOf(row.finding.at[0]),
    others: row.finding.at.slice(1).map(placeOf),
    who: whoOf(row, words),
    household: row.household,
    village: row.village,
    group: row.group,
    title: row.title,
    what: row.what,
    why: row.why,
    todo: row.todo,
    basis: row.basis,
    fix: fix.length === original.fix?.length ? fix : [],
    choices,
  };
}

function placeOf(place: Place | undefined): CardPlace {
  if (!place) return { source: '', sheet: '', cell: '', row: 0, column: 0 };
  const { source, sheet, row, columns } = place;
  const [letters] = columns;
  const column = letters === undefined ? 0 : columnNumber(letters);
  return { source, sheet, cell: letters === undefined ? '' : cellAddress(row, column), row, column };
}

/** 户主/姓名 · 村 · 组 · 尾号 · 户编号. */
function whoOf(row: FindingRow, words: EngineWords): string {
  const name = row.head !== '' && row.head !== row.who ? `${row.head}/${row.who}` : row.who;
  return [
    name,
    row.village,
    row.group,
    row.idTail === '' ? '' : words.ending(row.idTail),
    row.household === '' ? '' : words.householdCode(row.household),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

type FixMaker = (finding: Finding, edits: readonly CellEdit[]) => FixEdit[];

/** Makes the cells of proposed changes. A change whose cell cannot be found or written as that value is left out. */
function fixMaker(reading: Reading, words: EngineWords): FixMaker {
  const tell = teller(reading.lang);
  const ledgers = new Map(reading.pack.ledgers.map((ledger) => [ledger.id, ledger]));
  const sheets = new Map<string, Sheet[]>();
  for (const sheet of reading.sheets) {
    const key = sheetKey({ source: sheet.grid.source, sheet: sheet.grid.sheet });
    sheets.set(key, [...(sheets.get(key) ?? []), sheet]);
  }
  return (finding, edits) => {
    const ledger = ledgers.get(finding.entity.ledger);
    return edits.flatMap((edit) => {
      const near = sheets.get(sheetKey(edit.place)) ?? [];
      const made = ledger ? fixOf(edit, ledger, near, words, tell) : null;
      return made ? [made] : [];
    });
  };
}

function fixOf(edit: CellEdit, ledger: Ledger, sheets: readonly Sheet[], words: EngineWords, tell: Tell): FixEdit | null {
  const column = columnNumber(edit.place.columns[0] ?? '');
  const spec = Object.hasOwn(ledger.columns, edit.field) ? ledger.columns[edit.field] : undefined;
  const sheet = sheets.find((one) => one.bindings.some((binding) => binding.column === column && binding.field === edit.field));
  const binding = sheet?.bindings.find((one) => one.column === column && one.field === edit.field);
  if (!sheet || !binding || !spec) return null;
  const form = cellForm(sheet, binding, spec, edit.value);
  if (!form) return null;
  const isPersonal = spec.kind.personal === 'number';
  // Amounts and texts as they will stand in the sheet; dates and shares as people read them.
  const isRead = typeof form.value === 'number' && (spec.kind.type === 'date' || spec.kind.id.startsWith('ratio'));
  const shown = isRead ? shownValue(edit.value, spec, tell) : String(form.value);
  const before = sheetCellText(sheet, edit.place.row, column);
  return {
    source: edit.place.source,
    sheet: edit.place.sheet,
    cell: cellAddress(edit.place.row, column),
    row: edit.place.row,
    column,
    title: fieldTitle(ledger, edit.field, tell),
    before: before === '' ? words.blank : isPersonal ? tail(before) : before,
    after: isPersonal ? tail(shown) : shown,
    value: form.value,
    ...(form.format === undefined ? {} : { format: form.format }),
  };
}

/** Of a personal number only the last four. */
function tail(text: string): string {
  return text.length >= 10 ? `****${text.slice(-4)}` : '****';
}
