import { readWorkbook, writeWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { fileHost } from '../../src/host/file';
import { memoryStore } from '../../src/host/file/kept-texts';
import { localFileWork } from '../../src/host/local-file-work';
import { fileActions } from '../../src/offline/file-actions';
import { holdUnsaved } from '../../src/offline/hold-unsaved';
import { filesZh } from '../../src/text/files.zh';

const BOOK = writeWorkbook({ sheets: [{ name: '户表', columns: [{ title: '户编号' }], rows: [['5200000001']] }] });
const file = (name: string, bytes: Uint8Array = BOOK): File => new File([bytes as Uint8Array<ArrayBuffer>], name);

function page(store = memoryStore(), language: 'zh-CN' | 'en' = 'zh-CN', confirm: (sentence: string) => boolean = () => true) {
  const { desk, host } = fileHost(localFileWork(), store);
  const saved = new Map<string, Uint8Array>();
  let restarts = 0;
  const actions = fileActions({
    desk,
    store,
    language: () => language,
    save: (name, bytes) => void saved.set(name, bytes),
    confirm,
    restart: () => restarts++,
    example: async () => ({ name: '测试镇.xlsx', bytes: BOOK }),
  });
  return { actions, desk, host, saved, store, restarts: () => restarts };
}

describe('files on the offline page', () => {
  it('opens several one by one, tells how far it is, and names those that are refused', async () => {
    const { actions, desk } = page();
    const progress: number[] = [];
    const answers = await actions.open(
      [file('一村.xlsx'), file('坏.pdf', new TextEncoder().encode('%PDF-1.4')), file('一村.xlsx')],
      (done) => progress.push(done),
    );
    expect(answers.map(({ name, refused }) => [name, refused === ''])).toEqual([
      ['一村.xlsx', true],
      ['坏.pdf', false],
      ['一村 (2).xlsx', true],
    ]);
    expect(answers[1]?.refused).toBe('这是 PDF 文件，不是表格。请向制表单位要 Excel 原件（.xlsx）。');
    expect(progress[0]).toBe(0);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
    expect(desk.files().map(({ name }) => name)).toEqual(['一村.xlsx', '一村 (2).xlsx']);
  });
  it('speaks the language of the page', async () => {
    const [answer] = await page(memoryStore(), 'en').actions.open([file('x.pdf', new TextEncoder().encode('%PDF-1.4'))]);
    expect(answer?.refused).toMatch(/^This is a PDF/);
  });
  it('opens a file again in place of itself, but never over changes that are not saved', async () => {
    const { actions, desk, host } = page();
    await actions.open([file('一村.xlsx')]);
    expect((await actions.open([file('一村.xlsx')]))[0]?.refused).toBe('');
    expect(desk.files()).toHaveLength(1);
    await host.write([{ sheet: { source: '一村.xlsx', sheet: '户表' }, row: 2, column: 0, value: '5200000002' }]);
    expect((await actions.open([file('一村.xlsx')]))[0]?.refused).toContain('有修改还没有保存');
    expect(desk.files()[0]?.edits).toBe(1);
  });
  it('does not lose changes that are in no copy: closing a file and leaving the page ask first', async () => {
    const asked: string[] = [];
    let answer = false;
    const { actions, desk, host } = page(memoryStore(), 'zh-CN', (sentence) => asked.push(sentence) > 0 && answer);
    const leaving = new EventTarget();
    holdUnsaved(leaving as Window, desk);
    const isHeld = (): boolean => !leaving.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const write = (value: string) => host.write([{ sheet: { source: '一村.xlsx', sheet: '户表' }, row: 2, column: 0, value }]);
    await actions.open([file('一村.xlsx')]);
    expect(isHeld()).toBe(false);
    await write('5200000002');
    expect(isHeld()).toBe(true);
    actions.close('一村.xlsx');
    expect(asked.join()).toContain('“一村.xlsx”有修改还没有保存');
    expect(desk.files()).toHaveLength(1);
    await actions.save('copy:一村.xlsx');
    expect(isHeld()).toBe(false);
    await write('5200000003');
    expect(isHeld()).toBe(true);
    await write('5200000001');
    expect(isHeld()).toBe(false);
    await write('5200000003');
    answer = true;
    actions.close('一村.xlsx');
    expect(asked).toHaveLength(2);
    expect(desk.files()).toEqual([]);
    expect(isHeld()).toBe(false);
  });
  it('saves the checked copy, made sheets by what they are about, and settings', async () => {
    const { actions, host, saved } = page();
    expect(actions.outputs().map(({ kind }) => kind)).toEqual(['settings']);
    await actions.open([file('一村.xlsx')]);
    await host.putSheet({ name: '核查结果', columns: [{ title: '单元格' }], rows: [] }, { book: 'findings' });
    const outputs = actions.outputs();
    expect(outputs.map(({ kind, name }) => [kind, name])).toEqual([
      ['copy', '一村.核查.xlsx'],
      ['findings', '核查结果.xlsx'],
      ['settings', '台账设置.json'],
    ]);
    for (const { id } of outputs) expect(await actions.save(id)).toEqual(id === 'settings' ? [filesZh.settingsSaved] : []);
    expect([...saved.keys()]).toEqual(['一村.核查.xlsx', '核查结果.xlsx', '台账设置.json']);
    expect(readWorkbook(saved.get('一村.核查.xlsx') as Uint8Array, { name: 'x' }).grids[0]?.rows[1]).toEqual(['5200000001']);
    expect(await actions.save('no such')).toEqual([]);
  });
  it('says in what way a copy of another format is a new file', async () => {
    const { actions, saved } = page();
    await actions.open([file('名单.csv', new TextEncoder().encode('姓名,人口\n测试甲,3\n'))]);
    const notes = await actions.save('copy:名单.csv');
    expect(notes.join()).toContain('存成了新的 .xlsx');
    expect(saved.has('名单.核查.xlsx')).toBe(true);
  });
  it('carries settings to another machine, only before files are open, and takes nothing else for settings', async () => {
    const first = page();
    first.store.set('taizhang.settings', '{"a":1}');
    await first.actions.save('settings');
    const text = first.saved.get('台账设置.json') as Uint8Array;
    const second = page();
    expect((await second.actions.open([file('台账设置.json', text)]))[0]?.refused).toBe('');
    expect(second.store.get('taizhang.settings')).toBe('{"a":1}');
    expect(second.restarts()).toBe(1);
    for (const other of ['{}', '[]', 'null', '{"format":"taizhang-settings","schemaVersion":1,"texts":{"other":"x"}}', 'x']) {
      const [answer] = await page().actions.open([file('别的.json', new TextEncoder().encode(other))]);
      expect(answer?.refused).toBe('不是本工具的设置文件。');
    }
    await second.actions.open([file('一村.xlsx')]);
    expect((await second.actions.open([file('台账设置.json', text)]))[0]?.refused).toContain('请先关闭');
  });
  it('leaves secret, rounds and who verified out of the settings file, and still takes older files that have them', async () => {
    const { actions, store, saved } = page();
    const secret = 'a'.repeat(64);
    store.set('taizhang.settings', '{"schemaVersion":1}');
    store.set('taizhang.document:r0123456789abcdef', '{"region":"520000"}');
    store.set('taizhang.secret', secret);
    store.set('taizhang.rounds:0123456789abcdef', '{"by":"测试核实人"}');
    store.set('taizhang.journal', '{}');
    expect((await actions.save('settings')).join()).toContain('没有核查记录');
    const text = new TextDecoder().decode(saved.get('台账设置.json'));
    expect(Object.keys(JSON.parse(text).texts)).toEqual(['taizhang.document:r0123456789abcdef', 'taizhang.settings']);
    expect(text).not.toMatch(/secret|rounds|核实人|aaaa/);
    const old = {
      format: 'taizhang-settings',
      schemaVersion: 1,
      texts: { 'taizhang.secret': secret, 'taizhang.rounds:x': '{}' },
    };
    const other = page();
    expect(await other.actions.open([file('台账设置.json', new TextEncoder().encode(JSON.stringify(old)))])).toMatchObject([
      { refused: '' },
    ]);
    expect(other.store.get('taizhang.secret')).toBe(secret);
  });
  it('opens the practice township', async () => {
    const { actions, desk } = page();
    expect(await actions.openExample?.()).toMatchObject([{ name: '测试镇.xlsx', refused: '' }]);
    expect(desk.files()).toHaveLength(1);
  });
});
