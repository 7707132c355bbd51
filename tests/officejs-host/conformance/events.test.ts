import { describe, expect, it } from 'vitest';
import { conformance } from './ledger';

const at = conformance();
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('events', () => {
  it('[doc] onChanged of a sheet: a person’s edit with its address and values; removed, it is silent', async () => {
    const seen: unknown[] = [];
    const handler = await at.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('户信息').onChanged.add(async (event) => {
        seen.push([event.changeType, event.address, event.source, event.details?.valueBefore, event.details?.valueAfter]);
      });
      await context.sync();
      return added;
    });
    at.host.userEdit('户信息', 'C2', 5);
    at.host.userEdit('空表', 'A1', 1);
    at.host.userInsertRows('户信息', 2);
    await turn();
    expect(seen).toEqual([
      ['RangeEdited', 'C2', 'Local', 3, 5],
      ['RowInserted', '2:2', 'Local', undefined, undefined],
    ]);
    await at.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    at.host.userEdit('户信息', 'C2', 6);
    await turn();
    expect(seen.length).toBe(2);
  });

  it('[assumed] the add-in’s own writes raise onChanged, unless events are off', async () => {
    const seen: unknown[] = [];
    await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const added = context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      sheet.getRange('A2:B2').values = [['x', 'y']];
      await context.sync();
      await turn();
      context.runtime.enableEvents = false;
      sheet.getRange('A3').values = [['z']];
      await context.sync();
      context.runtime.enableEvents = true;
      added.remove();
      await context.sync();
    });
    await turn();
    expect(seen).toEqual(['A2:B2']);
  });

  it('[doc] selection of a sheet and of the workbook, activation, sheets added and deleted', async () => {
    const seen: unknown[] = [];
    await at.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (name: string) => async (event: { address?: string }) => void seen.push([name, event.address]);
      const handlers = [
        worksheets.getItem('户信息').onSelectionChanged.add(note('sheet')),
        context.workbook.onSelectionChanged.add(note('workbook') as never),
        worksheets.onActivated.add(note('activated') as never),
        worksheets.onAdded.add(note('added') as never),
        worksheets.onDeleted.add(note('deleted') as never),
      ];
      await context.sync();
      at.host.userSelect('户信息', 'B2:C3');
      await turn();
      at.host.userActivate('空表');
      await turn();
      worksheets.add('新').delete();
      await context.sync();
      await turn();
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    expect(seen).toEqual([
      ['sheet', 'B2:C3'],
      ['workbook', undefined],
      ['activated', undefined],
      ['added', undefined],
      ['deleted', undefined],
    ]);
  });

  it('[transcript] a ribbon command runs its associated function and is completed', async () => {
    const seen: unknown[] = [];
    at.Office.actions.associate('checkSheet', (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    });
    await at.host.ribbon('checkSheet');
    expect(seen).toEqual(['checkSheet']);
  });

  it('[d.ts] services beside the workbook: ribbon update, shown and hidden pane, shortcuts', async () => {
    await at.Office.ribbon.requestUpdate({ tabs: [{ id: 'T', groups: [{ id: 'G', controls: [{ id: 'B', enabled: false }] }] }] });
    await at.Office.addin.showAsTaskpane();
    await at.Office.addin.setStartupBehavior(at.Office.StartupBehavior.load);
    expect(await at.Office.addin.getStartupBehavior()).toBe('Load');
    expect(at.host.runtime).toMatchObject({ state: 'Visible', start: 'Background', ribbon: { B: false } });
  });
});
