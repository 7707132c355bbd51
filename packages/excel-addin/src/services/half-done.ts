import { HostError } from '../host/host-error';
import type { HostSheet, SheetHost } from '../host/port';

const KEY = 'taizhang.half';

/** What is being made, and which sheets of ours were there before it. */
interface Half {
  readonly kind: 'sheets' | 'marks';
  /** Names of all sheets before. */
  readonly before: readonly string[];
  /** Names that the new ones were to get. */
  readonly names: readonly string[];
}

/**
 * Makes sheets or marks so that half of them never stays: a note in the document says that they are being made, and goes when they are
 * whole. A failure takes away what was made so far; a pane that died is tidied up after at the next start.
 */
export async function whole<T>(
  host: SheetHost,
  kind: Half['kind'],
  work: () => Promise<T>,
  names: readonly string[] = [],
): Promise<T> {
  // On the page everything lives in memory: nothing half-done outlasts it.
  if (host.kind === 'file') return work();
  const before = (await host.sheets()).map((sheet) => sheet.sheet);
  await host.save(KEY, JSON.stringify({ kind, before, names } satisfies Half));
  let made: T;
  try {
    made = await work();
  } catch (error) {
    await tidyUp(host).catch(() => undefined);
    throw error;
  }
  await forget(host);
  return made;
}

/** Takes away what an earlier session left half-made; touches only sheets and marks of ours. */
export async function tidyUp(host: SheetHost): Promise<void> {
  const text = await host.load(KEY);
  if (text === null) return;
  const { kind, before, names } = JSON.parse(text) as Half;
  if (kind === 'marks') await host.unmark();
  else {
    // Lists of choices stand in hidden sheets, and sheets that were made whole may refer to them.
    const isNew = ({ sheet, visibility }: HostSheet): boolean => visibility === 'visible' && !before.includes(sheet);
    // One that was stopped between its making and its marker is blank and has the name that we gave it.
    const isBlank = ({ sheet, used }: HostSheet): boolean => used === null && names.some((name) => sheet.startsWith(name));
    const now = (await host.sheets()).filter((sheet) => isNew(sheet) && (sheet.isOurs || isBlank(sheet)));
    for (const { sheet } of now) await host.removeSheet(sheet);
  }
  await forget(host);
}

/** Tried twice: the note must not outlive what it is about. */
async function forget(host: SheetHost): Promise<void> {
  try {
    await host.save(KEY, null);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await host.save(KEY, null).catch(() => undefined);
  }
}
