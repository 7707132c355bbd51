import type { Hints, Tell } from '@taizhang/core/report';

/** What is lacking is given to the command by an option. */
export function optionHints(tell: Tell): Hints {
  return {
    ledgers: (titles) =>
      tell(`把${titles}一起交来核对：taizhang check 文件1 文件2`, `Give ${titles} as well: taizhang check FILE1 FILE2`),
    column: tell('表里有这一列而没认出时，用 --bind 说明。', 'If the sheet has it under another name, say so with --bind.'),
    previous: tell('用 --previous 上一期文件 一起核对。', 'Give it with --previous FILE.'),
    policy: tell(
      '把本地的取值写进政策文件，用 --policy 交来。',
      'Enter the local value in a policy file and give it with --policy.',
    ),
    asOf: tell('用 --as-of 说明，例如 --as-of 2023-12-31。', 'Say it with --as-of, such as --as-of 2023-12-31.'),
    ledgerKind: tell('请用 --ledger 指明。', 'Say which with --ledger.'),
    leftOut: tell('按更正文件不读', 'left out by the corrections file'),
    figure: {
      policy: tell('。请写进政策文件，用 --policy 交来', '; give it with --policy'),
      asOf: tell('，请用 --as-of 说明', ': say it with --as-of'),
      previous: tell('，请用 --previous 交来', ': give it with --previous'),
    },
  };
}
