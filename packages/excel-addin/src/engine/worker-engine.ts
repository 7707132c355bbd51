import type { Grid } from '@taizhang/core';
import type { Workbook } from '@taizhang/files';
import type { FileWork } from '../host/file-work';
import { type GridPart, gridCollector, gridParts } from '../worker/grid-parts';
import type { Port } from '../worker/port';
import { type Remote, remote } from '../worker/remote';
import { breathe } from './breathe';
import type { Card, CheckOutcome } from './checking';
import type { Engine, Watch } from './engine';

/** Every method of the engine; the compiler says when one is missing. */
const METHODS: Readonly<Record<keyof Engine, true>> = {
  configure: true,
  put: true,
  drop: true,
  readings: true,
  check: true,
  findingSheets: true,
  rectificationSheet: true,
  vocabulary: true,
  ask: true,
  answerSheets: true,
  proposeForm: true,
  formValues: true,
  reconcile: true,
  reconciliationSheets: true,
  indicators: true,
  groupings: true,
  figureSheets: true,
  dashboard: true,
  ledgers: true,
  template: true,
  rules: true,
  parameters: true,
};

/** A worker that computes and reads files: what it offers, as if it were here. */
export interface WorkerEngine {
  readonly engine: Engine;
  readonly files: FileWork;
  /** Everything under way fails, as when the worker has ended. */
  readonly fail: (error: Error) => void;
  /** Whether anybody is there. */
  readonly ping: () => Promise<unknown>;
}

/**
 * The engine at the other end of a port (`serveEngine`). Grids that the worker itself has read go back to it by number; others in
 * slices, so that the pane stays quick.
 */
export function workerEngine(port: Port): WorkerEngine {
  const far = remote(port);
  const numbers = new WeakMap<Grid, number>();
  const letGo = new FinalizationRegistry<number>((number) => void far.call('grids.forget', [number]).catch(() => undefined));
  const calls = Object.fromEntries(
    Object.keys(METHODS).map((name) => [name, (...args: readonly unknown[]) => far.call(`engine.${name}`, args)]),
  ) as unknown as Engine;
  return {
    engine: { ...calls, put: (grid) => putGrid(far, grid, numbers.get(grid)), check: (watch) => checkFar(far, watch) },
    files: {
      read: async (bytes, name, watch) => {
        const { workbook, numberOf } = await readFile(far, bytes, name, watch ?? {});
        for (const [i, grid] of workbook.grids.entries()) {
          const number = numberOf[i] as number;
          numbers.set(grid, number);
          letGo.register(grid, number);
        }
        return workbook;
      },
      copy: (bytes, changes) => far.call('files.copy', [bytes, changes]) as ReturnType<FileWork['copy']>,
      write: (spec) => far.call('files.write', [spec]) as Promise<Uint8Array>,
    },
    fail: far.fail,
    ping: () => far.call('ping', []),
  };
}

async function putGrid(far: Remote, grid: Grid, number: number | undefined): Promise<void> {
  if (number !== undefined) {
    await far.call('grids.put', [number]);
    return;
  }
  const parcel = (await far.call('grids.begin', [])) as number;
  for (const part of gridParts(grid)) {
    await far.call('grids.add', [parcel, part]);
    await breathe();
  }
  await far.call('grids.end', [parcel]);
}

/** The cards come in slices before the rest. */
async function checkFar(far: Remote, watch: Watch = {}): Promise<CheckOutcome> {
  const cards: Card[] = [];
  const onCards = (slice: readonly Card[]): void => void cards.push(...slice);
  const outcome = (await far.call('engine.check', [{ ...watch, onCards }])) as Omit<CheckOutcome, 'cards'>;
  return { ...outcome, cards };
}

async function readFile(
  far: Remote,
  bytes: Uint8Array,
  name: string,
  watch: Watch,
): Promise<{ readonly workbook: Workbook; readonly numberOf: readonly number[] }> {
  const parts = gridCollector();
  const answer = (await far.call('files.read', [bytes, name, { ...watch, onPart: (part: GridPart) => parts.add(part) }])) as {
    readonly workbook: Omit<Workbook, 'grids'>;
    readonly numbers: readonly number[];
  };
  return { workbook: { ...answer.workbook, grids: parts.grids() }, numberOf: answer.numbers };
}
