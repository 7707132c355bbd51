import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { associateRibbon } from '../../packages/excel-addin/src/commands/associate';
import { RIBBON } from '../../packages/excel-addin/src/commands/ribbon';
import { allElements, child, type XmlElement, xmlTree } from './xml-tree';

const folder = fileURLToPath(new URL('../../packages/excel-addin/', import.meta.url));
const manifest = xmlTree(readFileSync(`${folder}manifest.xml`, 'utf8'));
const everything = allElements(manifest);
const named = (name: string): XmlElement[] => everything.filter((element) => element.name === name);

/**
 * Children in the order of Microsoft's schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0), `!` for those that must be
 * there. By element name, or name and xsi:type.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides',
  Sets: 'Set!',
  Requirements: 'Sets Methods',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins',
  'Host Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime!',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint CustomFunctions': 'Script! Page! Metadata! Namespace!',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab CustomTab',
  CustomTab: 'Group! Label!',
  Group: 'Label! Icon! Control!',
  'Control Button': 'Label! Supertip! Icon! Action!',
  'Control Menu': 'Label! Supertip! Icon! Items!',
  Items: 'Item!',
  Item: 'Label! Supertip! Icon Action!',
  Supertip: 'Title! Description!',
  Icon: 'bt:Image!',
  'Action ExecuteFunction': 'FunctionName!',
  'Action ShowTaskpane': 'TaskpaneId SourceLocation! Title',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
};

describe('the manifest', () => {
  it('has its elements in the order of the schemas, and all that must be there', () => {
    for (const element of everything) {
      const type = element.attributes['xsi:type'];
      const order = ORDER[`${element.name} ${type}`] ?? ORDER[element.name];
      if (order === undefined || element.children.length === 0) continue;
      const names = order.split(' ');
      const places = element.children.map((one) => names.findIndex((name) => name.replace('!', '') === one.name));
      expect(places, element.name).not.toContain(-1);
      expect(
        [...places].sort((a, b) => a - b),
        element.name,
      ).toEqual(places);
      for (const name of names) if (name.endsWith('!')) child(element, name.slice(0, -1));
    }
  });
  it('says who it is: a GUID, four numbers, Chinese first with English beside it', () => {
    expect(child(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(child(manifest, 'Version').text).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
    expect(child(manifest, 'DefaultLocale').text).toBe('zh-CN');
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(child(manifest, 'VersionOverrides').attributes).toEqual({
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    });
    const words = [...named('bt:String'), child(manifest, 'DisplayName'), child(manifest, 'Description')];
    for (const { attributes, children } of words) {
      if (attributes.id === 'Functions.Namespace') continue;
      expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect(children.map((one) => one.attributes.Locale)).toEqual(['en-US']);
      expect(children[0]?.attributes.Value).not.toMatch(/\p{Script=Han}/u);
    }
  });
  it('asks for the API levels that the code stands on', () => {
    const sets = named('Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
    expect(named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual(['Workbook', 'Workbook']);
  });
  it('has https addresses of one origin only', () => {
    const addresses = everything
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value): value is string => value?.includes('://') === true);
    expect(addresses.length).toBeGreaterThan(50);
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual(['https://localhost:3000']);
  });
  it('refers only to resources that are there, each used, with ids of at most 32 characters', () => {
    const resources = child(child(manifest, 'VersionOverrides'), 'Resources').children;
    const ids = resources.flatMap(({ children }) => children.map((one) => one.attributes.id as string));
    expect(new Set(ids).size).toBe(ids.length);
    const used = everything.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length, id).toBeLessThanOrEqual(32);
    for (const { attributes, children } of [...named('bt:String')]) {
      const limit = resources[2]?.children.some((one) => one.attributes.id === attributes.id) ? 125 : 250;
      for (const text of [attributes.DefaultValue, children[0]?.attributes.Value])
        expect(text?.length ?? 0).toBeLessThanOrEqual(limit);
    }
  });
  it('names the shared runtime everywhere by the same id', () => {
    const runtime = named('Runtime').map(({ attributes }) => attributes.resid);
    const pages = [...named('Page').map((page) => child(page, 'SourceLocation')), ...named('FunctionFile')];
    const panes = named('Action').flatMap((action) => action.children.filter((one) => one.name === 'SourceLocation'));
    expect(runtime).toEqual(['Taskpane.Url']);
    expect(new Set([...pages, ...panes].map(({ attributes }) => attributes.resid))).toEqual(new Set(runtime));
    expect(named('Runtime')[0]?.attributes.lifetime).toBe('long');
    const page = named('bt:Url').find(({ attributes }) => attributes.id === 'Taskpane.Url')?.attributes.DefaultValue;
    expect(child(child(manifest, 'DefaultSettings'), 'SourceLocation').attributes.DefaultValue).toBe(page);
  });
  it('has its pictures: PNGs of the size that is stated, required sizes among them', () => {
    const files = new Map(
      named('bt:Image').flatMap(({ attributes }) => (attributes.id ? [[attributes.id, attributes.DefaultValue]] : [])),
    );
    for (const icon of named('Icon')) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
      for (const size of [16, 32, 80]) expect(sizes).toContain(size);
      for (const { attributes } of icon.children) {
        const path = `${folder}${new URL(files.get(attributes.resid as string) as string).pathname.slice(1)}`;
        expect(sizeOfPng(path), path).toEqual([Number(attributes.size), Number(attributes.size)]);
      }
    }
    for (const [element, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const path = new URL(child(manifest, element).attributes.DefaultValue as string).pathname.slice(1);
      expect(sizeOfPng(folder + path)).toEqual([size, size]);
    }
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128])
      expect(sizeOfPng(`${folder}assets/icons/app-${size}.png`)).toEqual([size, size]);
  });
  it('has one button for each command of the code, and no other', () => {
    const names = named('FunctionName').map(({ text }) => text);
    expect([...names].sort()).toEqual(Object.keys(RIBBON).sort());
    const associated: string[] = [];
    associateRibbon({ actions: { associate: (name) => void associated.push(name) } }, new Promise(() => undefined));
    expect(associated.sort()).toEqual([...names].sort());
    const ids = [...named('Control'), ...named('Item'), ...named('Group'), ...named('CustomTab')].map(
      ({ attributes }) => attributes.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const tab = named('Control').map((control) => labelOf(control));
    expect(tab).toEqual(['检查', '比对', '要数', '套表', '更多']);
    expect(named('Item').map(labelOf)).toEqual(
      expect.arrayContaining(['指标', '总览', '新建台账', '规则', '设置', '撤销', '清除标记', '帮助']),
    );
  });
});

describe('custom functions', () => {
  it('have metadata for exactly those that are associated, with names and parameters in Chinese', async () => {
    const file = `${folder}src/functions/functions.ts`;
    const require = createRequire(new URL('../package.json', import.meta.url));
    const { generateCustomFunctionsMetadata } = require('custom-functions-metadata') as {
      generateCustomFunctionsMetadata(
        files: string[],
        wantsErrors: boolean,
      ): Promise<{
        metadataJson: string;
        associate: { id: string; functionName: string }[];
        errors: string[];
      }>;
    };
    const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([file], true);
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as {
      functions: { id: string; name: string; description?: string; parameters: { description?: string }[] }[];
    };
    expect(functions.length).toBeGreaterThan(5);
    expect(associate.map(({ id }) => id).sort()).toEqual(functions.map(({ id }) => id).sort());
    const source = readFileSync(file, 'utf8');
    for (const { functionName } of associate) expect(source).toContain(`export function ${functionName}(`);
    for (const { id, name, description, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
      expect(name).toMatch(/^\p{Script=Han}[\p{Script=Han}\d]*$/u);
      for (const text of [description, ...parameters.map((one) => one.description)]) expect(text, id).toMatch(/\p{Script=Han}/u);
    }
  });
});

function labelOf(control: XmlElement): string | undefined {
  const { resid } = child(control, 'Label').attributes;
  return named('bt:String').find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
}

/** Width and height as a PNG states them. */
function sizeOfPng(path: string): [number, number] {
  if (!existsSync(path)) return [0, 0];
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
