import {
  type CheckReport,
  type ColumnReport,
  cutTo,
  datesText,
  type FindingRow,
  type NotChecked,
  padTo,
  policySnippet,
  rowList,
  SEVERITY_SIGN,
  type SheetReport,
  severityWord,
  type Tell,
  whoText,
} from '@taizhang/core/report';

const PLACES = 5;
const RULES = 60;

/** The check as the terminal prints it, without the files written. */
export function checkText(report: CheckReport, tell: Tell): string {
  const several = new Set(report.sheets.map((sheet) => sheet.source)).size > 1;
  return [
    ...section(
      tell('识别情况', 'What was read'),
      report.sheets.flatMap((sheet) => sheetLines(sheet, several, tell)),
    ),
    ...section(tell('结果', 'Result'), countLines(report, tell)),
    ...section(
      tell(`先改这 ${report.first.length} 条`, `Mend these ${report.first.length} first`),
      report.first.flatMap((row, i) => firstLines(row, i + 1, tell)),
    ),
    ...section(tell('按规则', 'By rule'), ruleLines(report, tell)),
    ...section(tell('没有核对的', 'Not checked'), notCheckedLines(report, tell)),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`【${title}】`, ...lines, ''];
}

/** Counts on one line: 错误 12　疑点 37　提示 80. */
export function countsLine(counts: CheckReport['counts'], tell: Tell): string {
  return (['error', 'suspect', 'notice'] as const)
    .map((severity) => `${SEVERITY_SIGN[severity]} ${severityWord(severity, tell)} ${counts[severity]}`)
    .join('　');
}

function countLines(report: CheckReport, tell: Tell): string[] {
  const sheets = report.sheets.filter((sheet) => sheet.ledger === '').length;
  const columns = report.sheets.reduce(
    (sum, sheet) => sum + sheet.columns.filter((column) => column.state === 'doubtful').length,
    0,
  );
  const rules = report.notChecked.reduce((sum, group) => sum + group.rules.length, 0);
  const date = datesText(report.asOf, tell);
  return [
    tell(`数据日期 ${date}　共 ${report.counts.rows} 行`, `Date of the data: ${date}; ${report.counts.rows} rows`),
    countsLine(report.counts, tell),
    tell(
      `未查：${sheets} 张表、${columns} 列待确认、${rules} 条规则`,
      `Not checked: ${sheets} sheets, ${columns} columns to confirm, ${rules} rules`,
    ),
    ...(report.counts.undecided === 0
      ? []
      : [
          tell(
            `另有 ${report.undecidedRules} 条规则在部分行上因空白或读不出而无法判断（共 ${report.counts.undecided} 处）`,
            `${report.undecidedRules} rules could not tell on some rows (${report.counts.undecided} in all)`,
          ),
        ]),
  ];
}

function sheetLines(sheet: SheetReport, several: boolean, tell: Tell): string[] {
  const name = several ? `${sheet.source}“${sheet.name}”` : `“${sheet.name}”`;
  if (sheet.refused !== '') return [tell(`${name}：${sheet.refused}`, `${name}: ${sheet.refused}`)];
  const of = (state: ColumnReport['state']) => sheet.columns.filter((column) => column.state === state);
  const stated = [
    sheet.statedDate === '' ? '' : tell(`日期 ${sheet.statedDate}`, `date ${sheet.statedDate}`),
    sheet.dateFrom === '' ? '' : tell(`本表没写，按“${sheet.dateFrom}”`, `not its own, taken from "${sheet.dateFrom}"`),
    sheet.statedUnit === '' ? '' : tell(`单位 ${sheet.statedUnit}`, `unit ${sheet.statedUnit}`),
    sheet.hiddenRows === 0
      ? ''
      : tell(`其中隐藏 ${sheet.hiddenRows} 行，已一并核对`, `${sheet.hiddenRows} hidden rows, checked as well`),
  ].filter((part) => part !== '');
  const lines = [
    tell(
      `${name}：${sheet.ledger}，表头第 ${rowList(sheet.headerRows)} 行，数据 ${sheet.rows} 行${stated.map((part) => `，${part}`).join('')}`,
      `${name}: ${sheet.ledger}, header in row ${rowList(sheet.headerRows)}, ${sheet.rows} rows of data${stated.map((part) => `, ${part}`).join('')}`,
    ),
  ];
  if (sheet.skipped.length > 0)
    lines.push(
      tell(
        `  跳过：${sheet.skipped.map(({ why, rows }) => `${why} ${rows.length} 行（第 ${rowList(rows)} 行）`).join('、')}`,
        `  skipped: ${sheet.skipped.map(({ why, rows }) => `${why} ${rows.length} (row ${rowList(rows)})`).join(', ')}`,
      ),
    );
  const sure = of('sure');
  const isPlain = (column: ColumnReport): boolean => column.header === column.title || column.header.endsWith(`/${column.title}`);
  const plain = sure.filter(isPlain).length;
  const renamed = sure.filter((column) => !isPlain(column));
  lines.push(
    tell(
      `  已认出 ${sure.length} 列${plain > 0 ? `，其中 ${plain} 列与标准列名相同` : ''}${renamed.length > 0 ? '；其余：' : ''}`,
      `  ${sure.length} columns read${renamed.length > 0 ? '; those under another name:' : ''}`,
    ),
  );
  if (renamed.length > 0)
    lines.push(
      ...wrapped(
        renamed.map((column) => `${column.letters} ${cutTo(column.header, 24)}→${column.title}`),
        '    ',
      ),
    );
  for (const column of of('doubtful')) lines.push(`  ？${column.letters} ${column.note}`);
  if (of('doubtful').length > 0)
    lines.push(
      tell(
        '    认不准的列没有读。请按下面“待确认的列”写进更正文件，再用 --bind 核对。',
        '    Doubtful columns were not read. Confirm them in a corrections file and give it with --bind.',
      ),
    );
  const unbound = of('unbound').filter((column) => column.header !== '');
  if (unbound.length > 0)
    lines.push(
      tell(`  没有读的 ${unbound.length} 列：`, `  ${unbound.length} columns not read:`),
      ...wrapped(
        unbound.map((column) =>
          tell(
            `${column.letters} ${cutTo(column.header, 20)}（${column.note}）`,
            `${column.letters} ${cutTo(column.header, 20)} (${column.note})`,
          ),
        ),
        '    ',
      ),
    );
  return lines;
}

/** Items on lines of at most 100 columns. */
function wrapped(items: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const item of items) {
    const next = line === indent ? line + item : `${line}；${item}`;
    if (line !== indent && [...next].length > 56) {
      lines.push(line);
      line = indent + item;
    } else line = next;
  }
  return [...lines, line];
}

function firstLines(row: FindingRow, number: number, tell: Tell): string[] {
  const place = `${row.sheet}!${row.cell}`;
  const who = whoText(row, tell);
  return [
    `${padTo(`${number}.`, 4)}${SEVERITY_SIGN[row.severity]}${row.severityWord}  ${place}${who === '' ? '' : `  ${who}`}`,
    `    ${row.title}`,
  ];
}

function ruleLines(report: CheckReport, tell: Tell): string[] {
  const lines = report.groups.slice(0, RULES).flatMap((group) => {
    const places = group.rows.slice(0, PLACES).map((row) => `${row.sheet}!${row.cell}`);
    const more = group.count > PLACES ? tell(` 等 ${group.count} 处`, ` and ${group.count - PLACES} more`) : '';
    return [
      `${SEVERITY_SIGN[group.severity]}${severityWord(group.severity, tell)} ${padTo(String(group.count), 5)} ${cutTo(group.title, 80)}  [${group.rule}]`,
      `        ${places.join('、')}${more}`,
    ];
  });
  if (report.groups.length > RULES)
    lines.push(
      tell(
        `另有 ${report.groups.length - RULES} 条规则，见核查结果工作簿。`,
        `${report.groups.length - RULES} more rules: see the workbook.`,
      ),
    );
  return lines;
}

function notCheckedLines(report: CheckReport, tell: Tell): string[] {
  const columns = report.notChecked.filter((group) => group.why === 'column-missing');
  const lines = report.notChecked
    .filter((group) => group.why !== 'column-missing')
    .map((group: NotChecked) =>
      tell(
        `${group.reason}：${group.rules.length} 条规则没有核对${group.todo === '' ? '' : `。${group.todo}`}`,
        `${group.reason}: ${group.rules.length} rules not checked${group.todo === '' ? '' : `. ${group.todo}`}`,
      ),
    );
  if (columns.length > 0) {
    const rules = columns.reduce((sum, group) => sum + group.rules.length, 0);
    lines.push(
      tell(
        `因缺列没有核对 ${rules} 条规则。表里有这一列而没认出时，用 --bind 说明：`,
        `${rules} rules lack a column. If the sheet has it under another name, say so with --bind:`,
      ),
    );
    lines.push(
      ...wrapped(
        columns.map((group) =>
          tell(`${group.reason}：${group.rules.length} 条规则`, `${group.reason}: ${group.rules.length} rules`),
        ),
        '    ',
      ),
    );
  }
  if (report.missing.length > 0)
    lines.push(
      tell('政策文件里写（把取值改成本地文件规定的数）：', 'In the policy file (put in the values of your own texts):'),
      policySnippet(report.missing),
    );
  return lines;
}
