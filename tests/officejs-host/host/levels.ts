/** Requirement sets of four Excels that offices have. */
export type Level = '1.9' | '1.14' | '1.17' | '1.20';

const BASE: Readonly<Record<string, string>> = {
  DialogApi: '1.2',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};

/**
 * What `isSetSupported` answers from. 1.9: Excel 2019 and old subscriptions (no shared runtime); 1.14: Excel 2021;
 * 1.17: Excel 2024; 1.20: subscription and web, with undo of API calls and keyboard shortcuts.
 */
export const LEVELS: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  '1.9': { ...BASE, ExcelApi: '1.9' },
  '1.14': {
    ...BASE,
    ExcelApi: '1.14',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.7',
    SharedRuntime: '1.1',
    RibbonApi: '1.2',
  },
  '1.17': {
    ...BASE,
    ExcelApi: '1.17',
    CustomFunctionsRuntime: '1.4',
    CustomFunctions: '1.7',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
  },
  '1.20': {
    ...BASE,
    ExcelApi: '1.20',
    CustomFunctionsRuntime: '1.5',
    CustomFunctions: '1.7',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
  },
};
