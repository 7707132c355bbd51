import type { Grid } from '@taizhang/core';
import { excelHost } from '../../packages/excel-addin/src/host/excel';
import { fileHost } from '../../packages/excel-addin/src/host/file';
import { memoryStore } from '../../packages/excel-addin/src/host/file/kept-texts';
import { localFileWork } from '../../packages/excel-addin/src/host/local-file-work';
import { memoryHost } from '../../packages/excel-addin/test/memory-host';
import { openHost } from '../officejs-host/open-host';
import { hostContract } from './host-contract';
import { workbookOfGrids } from './workbook-of-grids';

let opened: Awaited<ReturnType<typeof openHost>> | undefined;

hostContract({
  name: 'Excel',
  open: async (grids) => {
    opened ??= await openHost({ globals: true, workbook: { sheets: [{ name: 'x' }] } });
    const data = workbookOfGrids(grids);
    const isProtected = (i: number): boolean => grids[i]?.isProtected === true;
    opened.host.load({ ...data, sheets: data.sheets.map((sheet, i) => ({ ...sheet, protected: isProtected(i) })) });
    return excelHost();
  },
  close: () => opened?.close(),
});

hostContract({
  name: 'The page',
  open: async (grids: readonly Grid[]) => {
    const read = async () => ({ kind: 'xlsx' as const, source: '台账.xlsx', grids, notes: [] });
    const page = fileHost({ ...localFileWork(), read }, memoryStore());
    await page.desk.open('台账.xlsx', new Uint8Array());
    return page.host;
  },
});

hostContract({ name: 'Memory', open: async (grids) => memoryHost(grids) });
