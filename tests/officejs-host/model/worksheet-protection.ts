import type { Sheet } from '../book/book';
import { accessDenied, invalidOperation } from '../interpreter/host-error';
import { type ObjectType, writes } from '../interpreter/object-type';
import { alive } from './range-ref';

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const WORKSHEET_PROTECTION_TYPE: ObjectType<Sheet> = {
  name: 'WorksheetProtection',
  place: (sheet) => sheet.name,
  props: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: { get: (sheet) => (sheet.protection ? { ...OPTIONS, ...sheet.protection.options } : null) },
  },
  nav: {},
  methods: {
    Protect: writes((sheet, [options, password], host) => {
      alive(host, { sheet }, 'WorksheetProtection.protect');
      if (sheet.protection) throw invalidOperation('WorksheetProtection.protect');
      sheet.protection = {
        options: { ...(options ?? {}) },
        ...(typeof password === 'string' && password !== '' ? { password } : {}),
      };
    }),
    Unprotect: writes((sheet, [password]) => {
      if (sheet.protection?.password !== undefined && sheet.protection.password !== password) {
        throw accessDenied('WorksheetProtection.unprotect');
      }
      sheet.protection = undefined;
    }),
  },
};
