import { type FigureRow, type FiguresReport, figureText, padTo, rangeText, type Tell, textWidth } from '@taizhang/core/report';

const GROUPS = 12;

/** Figures as the terminal prints them. */
export function figuresText(report: FiguresReport, tell: Tell): string {
  const width = Math.max(12, ...report.whole.map((row) => textWidth(row.title))) + 2;
  const lines = report.whole.flatMap((row) => {
    const notes = [
      rangeWords(row, tell),
      row.figure.undecided > 0 ? tell(`未能判断 ${row.figure.undecided} 行`, `${row.figure.undecided} rows undecided`) : '',
      row.figure.doubtful > 0 ? tell(`存疑 ${row.figure.doubtful} 行`, `${row.figure.doubtful} rows in doubt`) : '',
    ].filter((note) => note !== '');
    const value = `${figureText(row.figure.value, row.indicator)} ${row.indicator.unit}`;
    const own = report.grouped.filter((one) => one.indicator.id === row.indicator.id);
    const groups =
      own.length > 0 && report.groups.length <= GROUPS
        ? [`    ${own.map((one) => `${one.group} ${figureText(one.figure.value, one.indicator)}`).join('　')}`]
        : [];
    return [
      `${padTo(row.title, width)}${value}${notes.length > 0 ? tell(`（${notes.join('，')}）`, ` (${notes.join(', ')})`) : ''}`,
      ...groups,
    ];
  });
  const missing = report.notComputed.map(
    ({ indicator, reason }) => `${padTo(tell(indicator.title['zh-CN'], indicator.title.en), width)}${reason}`,
  );
  return [
    tell('【指标】', '[Figures]'),
    ...lines,
    ...(report.groups.length > GROUPS
      ? [
          tell(
            `各组（${report.groups.length} 个）的数见指标工作簿。`,
            `The figures of the ${report.groups.length} groups are in the workbook.`,
          ),
        ]
      : []),
    ...(missing.length > 0 ? ['', tell('【没有计算的】', '[Not computed]'), ...missing] : []),
    ...(report.otherEra > 0
      ? [
          tell(
            `另有 ${report.otherEra} 项指标不适用于本数据年度，没有列出。`,
            `${report.otherEra} indicators are not for the years of these data.`,
          ),
        ]
      : []),
    ...(report.policy.length > 0 ? ['', tell('【用到的政策值】', '[Policy values used]'), ...policyLines(report, tell)] : []),
    '',
    '',
  ].join('\n');
}

function policyLines(report: FiguresReport, tell: Tell): string[] {
  const lines = report.policy.map((use) =>
    tell(
      `${use.title} ${use.value}（${use.day}${use.region === '' ? '' : `，${use.region}`}）：${use.document}${use.byOffice ? '，本单位录入' : ''}${use.isVerified ? '' : '，未经核实'}`,
      `${use.title} ${use.value} (${use.day}${use.region === '' ? '' : `, ${use.region}`}): ${use.document}${use.byOffice ? ', entered by the office' : ''}${use.isVerified ? '' : ', unverified'}`,
    ),
  );
  return [...new Set(lines)];
}

/** The range with its words: 可能 3–5; other remarks on the range speak for themselves. */
function rangeWords(row: FigureRow, tell: Tell): string {
  const range = rangeText(row, tell);
  return range !== '' && row.figure.low !== null && row.figure.high !== null ? tell(`可能 ${range}`, `could be ${range}`) : range;
}
