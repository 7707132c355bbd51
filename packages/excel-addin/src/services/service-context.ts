import type { Engine } from '../engine/engine';
import type { SheetHost } from '../host/port';
import type { ServiceWords } from '../text/services';
import type { AppSettings } from './settings';

/** What every service works with. */
export interface ServiceContext {
  readonly host: SheetHost;
  readonly engine: Engine;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Settings as they stand. */
  readonly settings: () => AppSettings;
  /** Changes settings, tells the engine, and keeps them in the document. Refused whole where something is wrong. */
  readonly change: (part: Partial<AppSettings>) => Promise<void>;
  /** Takes up what is set for files that were opened or closed since (page). */
  readonly settle: () => Promise<void>;
  /** Words of the language in use. */
  readonly words: () => ServiceWords;
}

/** The day of a moment where the person is, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Day and minute where the person is, `YYYY-MM-DDTHH:MM`. */
export function localMinute(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${localDay(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
