import type { Grid } from '@taizhang/core';
import type { FileWork } from '../host/file-work';
import { type GridPart, gridCollector, gridParts } from '../worker/grid-parts';
import type { Port } from '../worker/port';
import { type Served, serve } from '../worker/serve';
import type { CheckOutcome } from './checking';
import type { Engine, Watch } from './engine';

/** Inside the worker: offers the engine and the work on files through a port. */
export function serveEngine(port: Port, engine: Engine, files: FileWork): void {
  // What was read here, by number, until the page has let go of its own copy.
  const held = new Map<number, Grid>();
  serve(port, { ping: () => true, ...engineCalls(engine), ...fileCalls(files, held), ...gridCalls(engine, held) });
}

function engineCalls(engine: Engine): Served {
  const names = Object.keys(engine) as (keyof Engine)[];
  return {
    ...Object.fromEntries(names.map((name) => [`engine.${name}`, engine[name] as Served[string]])),
    // Tens of thousands of cards in one message would hold the pane up while they are copied.
    'engine.check': async (watch: Watch & { readonly onCards: (cards: CheckOutcome['cards']) => void }) => {
      const { cards, ...outcome } = await engine.check(watch);
      for (let at = 0; at < cards.length; at += CARDS) watch.onCards(cards.slice(at, at + CARDS));
      return outcome;
    },
  };
}

const CARDS = 500;

function fileCalls(files: FileWork, held: Map<number, Grid>): Served {
  let last = 0;
  return {
    'files.read': async (bytes: Uint8Array, name: string, watch: Watch & { readonly onPart: (part: GridPart) => void }) => {
      const { grids, ...workbook } = await files.read(bytes, name, watch);
      const numbers = grids.map((grid) => {
        for (const part of gridParts(grid)) watch.onPart(part);
        held.set(++last, grid);
        return last;
      });
      return { workbook, numbers };
    },
    'files.copy': files.copy,
    'files.write': files.write,
  };
}

function gridCalls(engine: Engine, held: Map<number, Grid>): Served {
  const parcels = new Map<number, ReturnType<typeof gridCollector>>();
  let last = 0;
  return {
    'grids.put': (number: number) => engine.put(held.get(number) as Grid),
    'grids.forget': (number: number) => void held.delete(number),
    'grids.begin': () => {
      parcels.set(++last, gridCollector());
      return last;
    },
    'grids.add': (parcel: number, part: GridPart) => parcels.get(parcel)?.add(part),
    'grids.end': async (parcel: number) => {
      const grids = parcels.get(parcel)?.grids() ?? [];
      parcels.delete(parcel);
      for (const grid of grids) await engine.put(grid);
    },
  };
}
