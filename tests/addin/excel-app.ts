import type { Grid } from '@taizhang/core';
import { localEngine } from '../../packages/excel-addin/src/engine/local-engine';
import { excelHost } from '../../packages/excel-addin/src/host/excel';
import type { SheetHost } from '../../packages/excel-addin/src/host/port';
import type { App } from '../../packages/excel-addin/src/services/app';
import { createApp } from '../../packages/excel-addin/src/services/create-app';
import type { Level } from '../officejs-host/host/levels';
import type { ExcelHost, HostOptions } from '../officejs-host/host/make-host';
import { openHost } from '../officejs-host/open-host';
import { workbookOfGrids } from './workbook-of-grids';

/** An Excel with a workbook of grids, and the app in it. */
export interface ExcelDesk {
  readonly host: ExcelHost;
  /** A new session in the same workbook: the pane was closed and opened again. */
  readonly session: () => Promise<App>;
  /** Another workbook; sessions before it are over. */
  readonly load: (grids: readonly Grid[], more?: Parameters<typeof workbookOfGrids>[2]) => void;
  readonly sheetHost: () => SheetHost;
  readonly close: () => void;
}

export async function excelDesk(
  grids: readonly Grid[],
  options: { level?: Level; limits?: HostOptions['limits']; more?: Parameters<typeof workbookOfGrids>[2] } = {},
): Promise<ExcelDesk> {
  const { level, limits, more } = options;
  const opened = await openHost({
    globals: true,
    workbook: workbookOfGrids(grids, '台账.xlsx', more),
    ...(level ? { level } : {}),
    ...(limits ? { limits } : {}),
  });
  return {
    host: opened.host,
    session: () => appOn(deaf(excelHost())),
    load: (next, again) => {
      opened.host.load(workbookOfGrids(next, '台账.xlsx', again));
      // office.js keeps the settings of the document that it opened; a pane of another workbook would be another page.
      opened.Office.context.document.settings.refreshAsync?.(() => undefined);
    },
    sheetHost: excelHost,
    close: opened.close,
  };
}

/**
 * Without listening to edits. A pane that was closed is gone with its listeners; here many sessions share one realm, and the listeners
 * of those that are over would go on asking Excel.
 */
function deaf(host: SheetHost): SheetHost {
  return { ...host, can: { ...host.can, edits: false }, onEdit: () => () => undefined };
}

/** The app over a host, on one day, with the same chance every time. */
export function appOn(host: SheetHost): Promise<App> {
  let count = 0;
  return createApp({
    host,
    engine: localEngine(),
    now: () => new Date(2026, 10, 20, 9, 30),
    random: (bytes) => Uint8Array.from({ length: bytes }, (_, i) => (i * 7 + ++count) % 256),
  });
}
