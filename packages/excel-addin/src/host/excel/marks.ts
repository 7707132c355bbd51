import type { MarkSeverity } from '@taizhang/core/report';
import { HostError } from '../host-error';
import type { HostMarks } from '../port';
import { addressChunks, cellRuns } from './cell-runs';
import { hostErrorOf } from './host-error-of';
import { readBatch, writeBatch } from './run-batch';

/**
 * Marks are conditional formats, so that the cells keep their own. Each is a rule that is always true and says by its text that it is
 * ours: it is found again after saving, copying and moving rows, where an id would not be.
 */
const SIGNATURE = 'N("taizhang';
const ruleOf = (severity: MarkSeverity): string => `=${SIGNATURE}:${severity}")=0`;

/** Severity shows in the letters as well as in colour: bold, underlined, slanted. */
const LOOK: Readonly<
  Record<MarkSeverity, { fill: string; font: Partial<Pick<Excel.ConditionalRangeFont, 'bold' | 'italic' | 'underline'>> }>
> = {
  error: { fill: '#FFB3B3', font: { bold: true } },
  suspect: { fill: '#FFF2CC', font: { underline: 'Single' } },
  notice: { fill: '#DDEBF7', font: { italic: true } },
};

const BY_GRAVITY: readonly MarkSeverity[] = ['error', 'suspect', 'notice'];

/** Lengths of addresses to try: documented, and that of old Excel. */
const LONGEST = [8000, 250];

/** Replaces all our marks by these, in one step for each workbook. A protected sheet is refused before anything is written. */
export async function markCells(marks: readonly HostMarks[]): Promise<void> {
  const found = await ourRules();
  const wanted = marks.filter(({ cells }) => cells.length > 0);
  await refuseProtected([...new Set([...wanted.map(({ sheet }) => sheet.sheet), ...found.keys()])]);
  for (const [i, longest] of LONGEST.entries()) {
    try {
      await writeBatch(async (context) => {
        for (const [name, ids] of found) removeRules(context.workbook.worksheets.getItem(name), ids);
        for (const one of wanted) addRules(context.workbook.worksheets.getItem(one.sheet.sheet), one, longest);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- tried again only after a refusal
        await context.sync();
      });
      return;
    } catch (error) {
      // Half of it may be there: away with it before the next try, or before saying that it failed.
      await unmarkCells().catch(() => undefined);
      if (i === LONGEST.length - 1 || hostErrorOf(error).code !== 'unknown') throw error;
      found.clear();
    }
  }
}

/** Takes every rule of ours away, and no other. */
export async function unmarkCells(): Promise<void> {
  const found = await ourRules();
  if (found.size === 0) return;
  await refuseProtected([...found.keys()]);
  await writeBatch(async (context) => {
    for (const [name, ids] of found) removeRules(context.workbook.worksheets.getItem(name), ids);
    await context.sync();
  });
}

function removeRules(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const { conditionalFormats } = sheet.getRange();
  for (const id of ids) conditionalFormats.getItem(id).delete();
}

function addRules(sheet: Excel.Worksheet, { cells }: HostMarks, longest: number): void {
  const gravest = new Map<string, HostMarks['cells'][number]>();
  for (const cell of cells) {
    const key = `${cell.column}|${cell.row}`;
    const other = gravest.get(key);
    if (!other || BY_GRAVITY.indexOf(cell.severity) < BY_GRAVITY.indexOf(other.severity)) gravest.set(key, cell);
  }
  for (const severity of BY_GRAVITY) {
    const runs = cellRuns([...gravest.values()].filter((cell) => cell.severity === severity));
    for (const address of addressChunks(runs, longest)) {
      const rule = sheet.getRanges(address).conditionalFormats.add('Custom');
      rule.custom.rule.formula = ruleOf(severity);
      const { fill, font } = LOOK[severity];
      rule.custom.format.fill.color = fill;
      Object.assign(rule.custom.format.font, font);
    }
  }
}

/** Ids of our rules by sheet: two round trips, of which the second only where there are rules with a formula. */
async function ourRules(): Promise<Map<string, string[]>> {
  return readBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const rules = worksheets.items.map((sheet) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/id,items/type');
      return { name: sheet.name, conditionalFormats };
    });
    await context.sync();
    const custom = rules.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.items
        .filter(({ type }) => type === 'Custom')
        .map((one) => {
          const { rule } = one.custom;
          rule.load('formula');
          return { name, id: one.id, rule };
        }),
    );
    if (custom.length > 0) await context.sync();
    const ours = new Map<string, string[]>();
    for (const { name, id, rule } of custom) {
      if (rule.formula.includes(SIGNATURE)) ours.set(name, [...(ours.get(name) ?? []), id]);
    }
    return ours;
  });
}

async function refuseProtected(names: readonly string[]): Promise<void> {
  await readBatch(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load('protected');
      return { name, sheet };
    });
    await context.sync();
    for (const { name, sheet } of asked) {
      if (sheet.isNullObject) throw new HostError('no-such-sheet', { sheet: name });
      if (sheet.protection.protected) throw new HostError('protected', { sheet: name });
    }
  });
}
