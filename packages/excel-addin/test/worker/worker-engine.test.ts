import { gridFromRows, TaizhangError } from '@taizhang/core';
import { FileError, writeWorkbook } from '@taizhang/files';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Watch } from '../../src/engine/engine';
import { type WorkerEngine, workerEngine } from '../../src/engine/worker-engine';
import { serveEngine } from '../../src/engine/worker-main';
import type { FileWork } from '../../src/host/file-work';
import { HostError } from '../../src/host/host-error';
import { localFileWork } from '../../src/host/local-file-work';
import { ServiceError } from '../../src/services/service-error';
import type { Port } from '../../src/worker/port';

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) for (const port of [port1, port2]) port.close();
});

/** A page and a worker in one thread, with a real line between them. */
function line(engine: Partial<Engine>, files: FileWork = localFileWork()): WorkerEngine {
  const channel = new MessageChannel();
  open.push(channel);
  serveEngine(channel.port2 as unknown as Port, engine as Engine, files);
  return workerEngine(channel.port1 as unknown as Port);
}

describe('the engine behind a port', () => {
  it('calls by name and answers with plain data', async () => {
    const { engine, ping } = line({ ask: async (question) => ({ question }) as never, rules: async () => [] });
    expect(await ping()).toBe(true);
    expect(await engine.rules()).toEqual([]);
    expect(await engine.ask({ name: '一问' } as never)).toEqual({ question: { name: '一问' } });
  });
  it('tells progress in order, and leaves the functions on this side', async () => {
    const { engine } = line({
      check: async (watch?: Watch) => {
        watch?.onProgress?.(0.25, '甲');
        watch?.onProgress?.(1, '乙');
        return { cards: [] } as never;
      },
    });
    const said: unknown[] = [];
    const outcome = await engine.check({
      onProgress: (done, doing) => said.push([done, doing]),
      signal: new AbortController().signal,
    });
    expect(outcome).toEqual({ cards: [] });
    expect(said).toEqual([
      [0.25, '甲'],
      [1, '乙'],
    ]);
  });
  it('brings many cards across in order, in slices', async () => {
    const cards = Array.from({ length: 1234 }, (_, i) => ({ identity: `${i}` }));
    const { engine } = line({ check: async () => ({ cards, first: [3], asOf: '2023-12-31' }) as never });
    expect(await engine.check()).toEqual({ cards, first: [3], asOf: '2023-12-31' });
  });
  it('ends the wait at once when it is cancelled, and stops the work on the other side', async () => {
    let stopped: () => void = () => undefined;
    const wasStopped = new Promise<void>((resolve) => (stopped = resolve));
    const { engine } = line({
      check: (watch?: Watch) =>
        new Promise((_, reject) =>
          watch?.signal?.addEventListener('abort', () => {
            stopped();
            reject(new HostError('cancelled'));
          }),
        ),
    });
    const stop = new AbortController();
    const check = engine.check({ signal: stop.signal });
    stop.abort();
    await expect(check).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
    await wasStopped;
    await expect(engine.check({ signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });
  it.each([
    ['a file error', new FileError('encrypted'), { code: 'encrypted', zh: new FileError('encrypted').zh }],
    ['a sentence of a service', new ServiceError('不行。', 'No.'), { zh: '不行。', en: 'No.' }],
    ['a failure of a host', new HostError('protected', { sheet: '户表' }), { code: 'protected', about: { sheet: '户表' } }],
    [
      'misuse',
      new TaizhangError('no-such-ledger', { zh: '没有。', en: 'None.' }, { id: 'x' }),
      { code: 'no-such-ledger', data: { id: 'x' } },
    ],
    ['anything else', new TypeError('x is not a function'), { name: 'TypeError', message: 'x is not a function' }],
  ])('brings %s across with its sentences', async (_, error, expected) => {
    const { engine } = line({ rules: () => Promise.reject(error) });
    const caught = await engine.rules().catch((one: unknown) => one);
    expect(caught).toBeInstanceOf(error.constructor === TypeError ? Error : error.constructor);
    expect(caught).toMatchObject(expected);
  });
  it('says what cannot be sent instead of waiting for ever', async () => {
    const { engine } = line({ rules: async () => [() => undefined] as never });
    await expect(engine.rules()).rejects.toThrow();
  });
  it('calls nothing that is not offered, whatever the name', async () => {
    const { engine } = line({});
    await expect(engine.rules()).rejects.toThrow('No such call');
    const channel = new MessageChannel();
    open.push(channel);
    serveEngine(channel.port2 as unknown as Port, {} as Engine, localFileWork());
    const answer = new Promise((resolve) => (channel.port1.onmessage = ({ data }) => resolve(data)));
    channel.port1.postMessage({ id: 1, method: 'constructor', args: [] });
    expect(await answer).toMatchObject({ id: 1, error: { kind: 'other' } });
  });
  it('fails all that waits when the worker has ended', async () => {
    const { engine, fail } = line({ rules: () => new Promise(() => undefined) });
    const waiting = engine.rules();
    fail(new Error('ended'));
    await expect(waiting).rejects.toThrow('ended');
    await expect(engine.rules()).rejects.toThrow('ended');
  });
});

describe('grids and files behind a port', () => {
  const bytes = writeWorkbook({
    sheets: [
      {
        name: '户表',
        columns: [
          { title: '户编号', format: '@' },
          { title: '日期', format: 'yyyy-mm-dd' },
        ],
        rows: Array.from({ length: 5000 }, (_, i) => [`520000${i}`, 41_640 + i]),
      },
      { name: '空表', columns: [], rows: [] },
    ],
  });
  it('reads a file beside the page: the very grids that reading here gives', async () => {
    const { files } = line({});
    const progress: number[] = [];
    const there = await files.read(bytes, '台账.xlsx', { onProgress: (done) => progress.push(done) });
    const here = await localFileWork().read(bytes, '台账.xlsx');
    expect(there).toEqual(here);
    expect(progress.length).toBeGreaterThan(0);
  });
  it('gives a grid that the worker has read back by number, others in slices', async () => {
    const put = vi.fn(async (_grid: unknown) => undefined);
    const read = vi.fn(localFileWork().read);
    const { engine, files } = line({ put }, { ...localFileWork(), read });
    const { grids } = await files.read(bytes, '台账.xlsx');
    await engine.put(grids[0] as never);
    const original = (await read.mock.results[0]?.value) as { grids: unknown[] };
    expect(put.mock.calls[0]?.[0]).toBe(original.grids[0]);
    const other = gridFromRows(
      Array.from({ length: 9000 }, (_, i) => [i, `行${i}`, null, true, { error: '#N/A' }]),
      { sheet: '大' },
    );
    await engine.put(other);
    expect(put.mock.calls[1]?.[0]).toEqual(other);
    await engine.put(grids[1] as never);
    expect(put.mock.calls[2]?.[0]).toEqual(grids[1]);
  });
  it('writes and copies beside the page', async () => {
    const { files } = line({});
    const { bytes: copy, notes } = await files.copy(bytes, {
      marks: [],
      edits: [{ sheet: '户表', cells: [{ row: 2, column: 0, value: '甲' }] }],
    });
    expect(notes).toEqual([]);
    expect((await files.read(copy, 'x.xlsx')).grids[0]?.rows[1]?.[0]).toBe('甲');
    expect(await files.write({ sheets: [{ name: '表', columns: [{ title: '甲' }], rows: [] }] })).toBeInstanceOf(Uint8Array);
    await expect(files.read(new Uint8Array(), 'x')).rejects.toMatchObject({ name: 'FileError', code: 'empty' });
  });
});
