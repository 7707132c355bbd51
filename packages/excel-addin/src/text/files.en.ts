import type { filesZh } from './files.zh';
import type { Wording } from './wording';

/** What the offline page says of files, in English. */
export const filesEn: Wording<typeof filesZh> = {
  opening: (name) => `Opening ${name}`,
  isUnsaved: (name) =>
    `“${name}” is open and has changes that are not saved. Save the checked copy first, or close it, then open it again.`,
  closeUnsaved: (name) =>
    `“${name}” has changes that are in no checked copy yet; they are lost when it is closed. Close it all the same?`,
  notSettings: 'This is no settings file of this tool.',
  settingsLater: 'Close the open files first, then import the settings file.',
  unexpected: 'The file was not opened, for an unknown reason. Save it as .xlsx and try again.',
  copyName: (name) => `${name}.核查.xlsx`,
  settingsName: '台账设置.json',
  settingsSaved:
    'The file holds settings, policy values, rules switched off, kept questions and forms. It does not hold the record of checks and verified findings: these carry identities made of ID numbers and who verified, and stay in the browser of this computer.',
  bookNames: {
    findings: '核查结果.xlsx',
    figures: '指标.xlsx',
    answers: '要数.xlsx',
    templates: '空白台账.xlsx',
    reconciliation: '比对结果.xlsx',
    log: '修改记录.xlsx',
    other: '台账结果.xlsx',
  },
  saved: (name) => `Saved: ${name}`,
  isNew:
    'The format of the original cannot be written back, so the copy is a new .xlsx: values, number formats, merges and marks were kept; fonts, colours and formulas were not. The original is untouched.',
};
