import { localAddress, parseLocal } from '../book/address';
import type { Book, Sheet } from '../book/book';
import type { Rect } from '../book/rect';
import { HostError } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { EVENT } from '../model/event-methods';
import { NATIVE_EVENT } from '../shell/native';

/** What a native event hands over. */
export const message = (values: readonly unknown[]) => ({ toArray: () => values });

type Raised = Pick<HostState, 'raise' | 'cellsChanged' | 'select' | 'selected' | 'activate'>;

export interface Events extends Raised {
  /** Sends what was raised meanwhile. */
  readonly flush: () => void;
}

/** Raises events of the workbook; they go out after the batch, or a person's act, that caused them. */
export function makeEvents(
  state: () => { readonly book: Book; readonly events: ReadonlySet<string> },
  fire: (event: number, payload: unknown) => void,
): Events {
  let raised: (() => void)[] = [];

  const raise: Raised['raise'] = (type, target, args) => {
    if (!state().book.application.enableEvents) return;
    for (const id of new Set([target, 'Workbook'])) {
      if (!state().events.has(`${type}/${id}`)) continue;
      raised.push(() => fire(NATIVE_EVENT.message, message([[65_536, type, id, JSON.stringify(args), '', false]])));
    }
  };

  const activate = (sheet: Sheet): void => {
    const { book } = state();
    if (book.active === sheet.id) return;
    raise(EVENT.deactivated, book.active, { worksheetId: book.active });
    book.active = sheet.id;
    raise(EVENT.activated, sheet.id, { worksheetId: sheet.id });
  };

  return {
    raise,
    activate,
    cellsChanged: (sheet, rect, changeType, before, after) => {
      const details = before === undefined && after === undefined ? {} : { valueBefore: before, valueAfter: after };
      const where = { worksheetId: sheet.id, address: localAddress(rect) };
      raise(EVENT.changed, sheet.id, { ...where, changeType, source: 'Local', triggerSource: 'Unknown', ...details });
    },
    select: (sheet: Sheet, rects: readonly Rect[], location: string) => {
      if (sheet.visibility !== 'Visible') {
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be selected.', location);
      }
      activate(sheet);
      state().book.selection.set(
        sheet.id,
        rects.map((rect) => ({ ...rect })),
      );
      const address = rects.map((rect) => localAddress(rect)).join(',');
      raise(EVENT.selectionChanged, sheet.id, { worksheetId: sheet.id, address });
      raised.push(() => fire(NATIVE_EVENT.selection, message([])));
    },
    selected: () => {
      const { book } = state();
      const sheet = book.sheets.find((one) => one.id === book.active) as Sheet;
      return { sheet, rects: book.selection.get(sheet.id) ?? [parseLocal('A1') as Rect] };
    },
    flush: () => {
      const tasks = raised;
      raised = [];
      for (const task of tasks) task();
    },
  };
}
