import type { Grid } from '@taizhang/core';
import { localEngine } from '../../src/engine/local-engine';
import type { App } from '../../src/services/app';
import { createApp } from '../../src/services/create-app';
import { type MemoryHost, memoryHost } from '../memory-host';
import { hamletGrids } from '../township';

/** A clock that stands until it is moved, and a chance that is always the same. */
export interface Sitting {
  readonly host: MemoryHost;
  readonly app: App;
  setDay(day: string): void;
  /** The pane closed and opened again on the same document. */
  reopen(): Promise<App>;
}

/** An app over a memory host, by default with some households of the bundled township. */
export async function sitting(grids: readonly Grid[] = hamletGrids()): Promise<Sitting> {
  const host = memoryHost(grids);
  let day = '2024-01-05';
  const open = (): Promise<App> =>
    createApp({
      host,
      engine: localEngine(),
      now: () => new Date(`${day}T09:00:00`),
      random: (bytes) => Uint8Array.from({ length: bytes }, (_, i) => (i * 37 + 11) % 256),
    });
  return { host, app: await open(), setDay: (next) => void (day = next), reopen: open };
}
