import type { EngineWords } from './engine';

/** What the engine says, in English. */
export const engineEn: EngineWords = {
  recognising: (sheet) => `Recognising "${sheet}"`,
  readingColumns: 'Reading columns',
  dateOfOther: (date, tab) => `${date} (not on this sheet: taken from "${tab}")`,
  checking: (done, total) => `Checking rule ${done} of ${total}`,
  sorting: 'Putting the results together',
  lineUnverified: ' (unverified)',
  yuanAYear: ' yuan a year',
  byOffice: 'entered by the office',
  ending: (digits) => `ends in ${digits}`,
  householdCode: (code) => `household ${code}`,
  chooseValue: (title, value) => `${title} to ${value}`,
  blank: '(blank)',
  and: ', ',
  hints: {
    ledgers: (titles) => `Open or add ${titles}, and check again.`,
    column: 'If the sheet has it under another name, say which column it is under "How it was read".',
    previous: 'Add the ledger of the period before.',
    policy: 'Enter the local value and its source under Settings.',
    asOf: 'Enter the date of the data under Settings.',
    ledgerKind: 'Choose the kind of ledger under "How it was read".',
    leftOut: 'left out as chosen',
    figurePolicy: '; enter the local value under Settings',
    figureAsOf: '; enter it under Settings',
    figurePrevious: '; add it',
  },
  figures: {
    computing: 'Computing figures',
    writing: 'Writing the sheets',
    parts: 'Figure parts',
    meaning: 'Figure meanings',
    behind: 'Figure rows',
    notComputed: (title: string, why: string) => `"${title}" was not computed: ${why}.`,
    keptValue: (title: string, why: string) => `"${title}" is given as a value: ${why}.`,
    nothing: 'No figure can be computed. Open a ledger first.',
  },
  templates: {
    rowIs: {
      household: 'One household a row',
      person: 'One person a row',
      village: 'One village a row',
      project: 'One project a row',
      voucher: 'One payment a row',
    },
  },
};
