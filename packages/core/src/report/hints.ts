import type { Tell } from '../text/lang';

/** How a person can supply what is lacking, in the words of the program in use: an option of a command, a place in a pane. */
export interface Hints {
  readonly ledgers: (titles: string) => string;
  readonly column: string;
  readonly previous: string;
  readonly policy: string;
  readonly asOf: string;
  readonly ledgerKind: string;
  /** Why a column is not read that a person left out. */
  readonly leftOut: string;
  /** The same as endings of a sentence about a figure, with the sign before them. */
  readonly figure: { readonly policy: string; readonly asOf: string; readonly previous: string };
}

/**
 * Hints that fit any program.
 *
 * @example
 * neutralHints(teller('zh')).asOf //=> '请填写数据日期。'
 */
export function neutralHints(tell: Tell): Hints {
  return {
    ledgers: (titles) => tell(`把${titles}也放进来一起核对。`, `Add ${titles} and check again.`),
    column: tell('表里有这一列而没认出时，请指明是哪一列。', 'If the sheet has it under another name, say which column it is.'),
    previous: tell('把上一期的台账也放进来一起核对。', 'Add the ledger of the period before.'),
    policy: tell('请填写本地的取值和出处。', 'Enter the local value and its source.'),
    asOf: tell('请填写数据日期。', 'Enter the date of the data.'),
    ledgerKind: tell('请指明是哪一种。', 'Say which it is.'),
    leftOut: tell('已指定不读', 'left out as chosen'),
    figure: {
      policy: tell('，请填写本地的取值', '; enter the local value'),
      asOf: tell('，请填写', '; enter it'),
      previous: tell('，请把它也放进来', '; add it'),
    },
  };
}
