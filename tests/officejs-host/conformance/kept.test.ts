import { describe, expect, it } from 'vitest';
import { codeOf, conformance } from './ledger';

const at = conformance();

describe('names, settings, custom XML, comments', () => {
  it('[doc] names of the workbook and of a sheet: ranges, constants, hidden ones, delete', async () => {
    const seen = await at.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('户信息');
      const data = names.add('户数据', sheet.getRange('A2:A4'), '说明');
      const line = names.add('贫困线', '=4000');
      line.visible = false;
      const own = sheet.names.add('版本', '="1.0"');
      data.load('value,formula,type,scope,comment,visible');
      line.load('value,type,visible');
      own.load('value,type,scope');
      const range = data.getRange().load('address');
      const none = names.getItemOrNullObject('版本');
      names.load('items/name');
      await context.sync();
      line.formula = '=5000';
      line.load('value');
      data.delete();
      const gone = names.getItemOrNullObject('户数据');
      await context.sync();
      return [
        [data.value, data.formula, data.type, data.scope, data.comment],
        [line.value, line.type, line.visible],
        [own.value, own.type, own.scope],
        range.address,
        none.isNullObject,
        names.items.map((one) => one.name),
        gone.isNullObject,
      ];
    });
    expect(seen).toEqual([
      ['户信息!$A$2:$A$4', '=户信息!$A$2:$A$4', 'Range', 'Workbook', '说明'],
      [5000, 'Double', false],
      ['1.0', 'String', 'Worksheet'],
      '户信息!A2:A4',
      true,
      ['户数据', '贫困线'],
      true,
    ]);
  });

  it.each([
    ['taken in other letters', 'abc', 'ItemAlreadyExists'],
    ['like a cell', 'A1', 'InvalidArgument'],
    ['with a blank', 'a b', 'InvalidArgument'],
  ])('[doc] a name %s fails', async (_title, name, code) => {
    const run = at.Excel.run(async (context) => {
      context.workbook.names.add('ABC', '=1');
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it('[doc] document settings are kept when saved, and seen by workbook.settings (assumed)', async () => {
    const { settings } = at.Office.context.document;
    settings.set('taizhang', { version: 1 });
    expect(at.host.settings()).toEqual({});
    await new Promise<void>((resolve, reject) =>
      settings.saveAsync((result) =>
        result.status === at.Office.AsyncResultStatus.Succeeded ? resolve() : reject(result.error),
      ),
    );
    expect(at.host.settings()).toEqual({ taizhang: { version: 1 } });
    const seen = await at.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('taizhang').load('value');
      context.workbook.settings.add('b', [1, '二']);
      await context.sync();
      return setting.value;
    });
    expect(seen).toEqual({ version: 1 });
    expect(at.host.settings()).toEqual({ taizhang: { version: 1 }, b: [1, '二'] });
    settings.remove('taizhang');
  });

  it('[doc] custom XML parts by namespace: add, read, replace, delete', async () => {
    const seen = await at.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<t:marks xmlns:t="urn:taizhang:marks"><t:m a="1"/></t:marks>');
      part.load('id,namespaceUri');
      const found = customXmlParts.getByNamespace('urn:taizhang:marks').getOnlyItemOrNullObject();
      const xml = found.getXml();
      const none = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      await context.sync();
      found.setXml('<marks xmlns="urn:taizhang:marks"/>');
      const again = customXmlParts.getItem(part.id).getXml();
      await context.sync();
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      return [part.namespaceUri, xml.value.length, none.isNullObject, again.value, count.value];
    });
    expect(seen).toEqual(['urn:taizhang:marks', 60, true, '<marks xmlns="urn:taizhang:marks"/>', 0]);
  });

  it('[doc] comments: add, place, content, delete; one a cell', async () => {
    const seen = await at.Excel.run(async (context) => {
      const comments = context.workbook.worksheets.getItem('户信息').comments;
      const comment = comments.add('户信息!B2', '身份证号缺一位');
      const place = comment.getLocation().load('address');
      comment.load('content,resolved');
      comments.load('items/content');
      await context.sync();
      const made = [place.address, comment.content, comment.resolved, comments.items.length];
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      return [...made, count.value];
    });
    expect(seen).toEqual(['户信息!B2', '身份证号缺一位', false, 1, 0]);
  });
});
