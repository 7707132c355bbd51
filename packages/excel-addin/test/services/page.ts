import type { Grid } from '@taizhang/core';
import { writeWorkbook } from '@taizhang/files';
import { localEngine } from '../../src/engine/local-engine';
import { type FileHost, fileHost } from '../../src/host/file';
import { memoryStore, type TextStore } from '../../src/host/file/kept-texts';
import { localFileWork } from '../../src/host/local-file-work';
import type { App } from '../../src/services/app';
import { createApp } from '../../src/services/create-app';

/** An app over the host of the offline page. */
export async function pageSitting(
  store: TextStore = memoryStore(),
): Promise<FileHost & { readonly app: App; readonly store: TextStore }> {
  const made = fileHost(localFileWork(), store);
  const app = await createApp({
    host: made.host,
    engine: localEngine(),
    now: () => new Date('2024-01-05T09:00:00'),
    random: (bytes) => Uint8Array.from({ length: bytes }, (_, i) => (i * 37 + 11) % 256),
  });
  return { ...made, app, store };
}

/** A workbook of grids, every cell as text. */
export function bookOf(grids: readonly Grid[]): Uint8Array {
  return writeWorkbook({
    sheets: grids.map(({ sheet, rows }) => {
      const [head = [], ...body] = rows;
      return {
        name: sheet,
        columns: head.map((title) => ({ title: String(title ?? ''), format: '@' })),
        rows: body.map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
      };
    }),
  });
}
