import type { RuleWords } from '../rules/rule';

/** Words of the generated `<ledger>/<column>-readable` rules, by problem code. `{column}` is the header, `{value}` what stands there. */
interface ProblemWords {
  readonly 'zh-CN': RuleWords;
  readonly en: RuleWords;
}

function words(zh: readonly [string, string, string, string], en: readonly [string, string, string, string]): ProblemWords {
  const [title, what, why, todo] = zh;
  const [titleEn, whatEn, whyEn, todoEn] = en;
  return { 'zh-CN': { title, what, why, todo }, en: { title: titleEn, what: whatEn, why: whyEn, todo: todoEn } };
}

const notThatKind = (zh: string, en: string): ProblemWords =>
  words(
    [
      `“{column}”填的不是${zh}`,
      `单元格里是“{value}”，读不出${zh}。`,
      '读不出的内容不能参加核对和计算。',
      `请改为${zh}；没有的请留空。`,
    ],
    [
      `"{column}" is not ${en}`,
      `The cell holds "{value}", which cannot be read as ${en}.`,
      'What cannot be read cannot be checked or counted.',
      `Enter ${en}, or leave it blank.`,
    ],
  );

export const problemWords: Readonly<Record<string, ProblemWords>> = {
  'cell-error': words(
    [
      '“{column}”是错误值',
      '单元格显示“{value}”，是公式出错的结果。',
      '错误值不是数据，无法核对，也会使合计出错。',
      '请修正公式，或粘贴为正确的数值。',
    ],
    [
      '"{column}" is an error value',
      'The cell shows "{value}", the result of a broken formula.',
      'An error value is no data and spoils every total.',
      'Mend the formula, or paste the right value.',
    ],
  ),
  'damaged-number': words(
    [
      '“{column}”以数字存放，已丢失末尾数字',
      '超过15位的号码以数字存放，第15位以后已变成0，无法还原。',
      'Excel 只保留15位有效数字，后几位已不是原来的号码；校验码即使碰巧相符也不可信。',
      '请对照证件重新录入，先把该列设为文本格式。',
    ],
    [
      '"{column}" is stored as a number and has lost its last digits',
      'A number of more than 15 digits cannot be kept as a number: what follows the fifteenth digit is lost.',
      'Excel keeps 15 digits only; a check digit that happens to fit proves nothing.',
      'Format the column as text and enter the number again from the document.',
    ],
  ),
  'masked-number': words(
    ['“{column}”被遮盖', '号码中有*号，不完整。', '不完整的号码无法核对。', '请使用未遮盖的原始表。'],
    [
      '"{column}" is masked',
      'The number contains *.',
      'An incomplete number cannot be checked.',
      'Use the sheet with the full number.',
    ],
  ),
  'not-in-list': words(
    [
      '“{column}”不在规定选项内',
      '填的是“{value}”，不在该项的选项（含历年和常见写法）内。',
      '选项不一致会使分类统计漏数；不同年份、地区的选项可能不同，请核实。',
      '请改为规定选项；若本地另有选项，可核实属实。',
    ],
    [
      '"{column}" is not one of its values',
      'The cell holds "{value}", which is not in the list (with older years and usual spellings).',
      'Values outside the list are missed by every count; lists differ by year and place.',
      'Choose a listed value, or confirm that your place has its own.',
    ],
  ),
  'no-such-date': words(
    ['“{column}”的日期不存在', '填的是“{value}”，日历上没有这一天。', '不存在的日期一定是录入差错。', '请对照原始材料改正。'],
    [
      '"{column}" is a day that does not exist',
      'The cell holds "{value}", which is on no calendar.',
      'It is surely a slip.',
      'Correct it from the papers.',
    ],
  ),
  'two-digit-year': words(
    [
      '“{column}”的年份只有两位',
      '填的是“{value}”，看不出是哪个世纪。',
      '两位年份会被猜错，本工具不猜。',
      '请写四位年份，如2023年5月。',
    ],
    [
      '"{column}" has a two-digit year',
      'The cell holds "{value}": the century is not said.',
      'A two-digit year can be guessed wrong, so it is not guessed.',
      'Write four digits, as in 2023-05.',
    ],
  ),
  'ambiguous-date': words(
    [
      '“{column}”的日期有两种读法',
      '填的是“{value}”，月和日（或10月与1月）分不清。',
      '猜错会差几个月，本工具不猜。',
      '请写成2023-05-01这样的样式。',
    ],
    [
      '"{column}" can be read as two dates',
      'The cell holds "{value}": day and month (or January and October) cannot be told apart.',
      'A wrong guess is months off, so it is not guessed.',
      'Write it like 2023-05-01.',
    ],
  ),
  'unit-in-cell-conflict': words(
    [
      '“{column}”单元格的单位与本列不同',
      '填的是“{value}”，本列的单位不是这个。',
      '元与万元相差一万倍，其中必有一处写错。',
      '请换算成本列的单位，只填数字。',
    ],
    [
      '"{column}": the unit in the cell is not the column\'s',
      'The cell holds "{value}", but the column has another unit.',
      'Yuan and ten thousand yuan differ ten-thousand-fold; one of the two is a slip.',
      'Convert it to the unit of the column and enter the number alone.',
    ],
  ),
  'not-exact': words(
    ['“{column}”不是确数', '填的是“{value}”，是大约数或上下限。', '大约数不能参加加减和比较。', '请填确切数字，说明写到备注。'],
    [
      '"{column}" is not an exact number',
      'The cell holds "{value}", an estimate or a bound.',
      'An estimate cannot be added or compared.',
      'Enter the exact number; put the remark under 备注.',
    ],
  ),
  'percent-in-cell': words(
    ['“{column}”不应为百分数', '填的是“{value}”。', '该列是数量或金额，不是比例。', '请填数量或金额。'],
    [
      '"{column}" should not be a percentage',
      'The cell holds "{value}".',
      'The column holds an amount, not a share.',
      'Enter the amount.',
    ],
  ),
  'ratio-scale-unclear': words(
    ['“{column}”的比例写法分不清', '填的是“{value}”，看不出是百分数还是小数。', '0.95与95%相差一百倍。', '请统一写成百分数。'],
    [
      '"{column}": the scale of the share is not clear',
      'The cell holds "{value}".',
      '0.95 and 95 % differ a hundredfold.',
      'Write all shares as percentages.',
    ],
  ),
  'several-values': words(
    [
      '“{column}”一格填了多个内容',
      '填的是“{value}”，该列一格只应有一个。',
      '一格多值无法核对。',
      '请只保留一个，其余写到备注或另起一行。',
    ],
    [
      '"{column}" holds several values',
      'The cell holds "{value}"; one is expected.',
      'Several values in a cell cannot be checked.',
      'Keep one; put the rest under 备注 or in a row of its own.',
    ],
  ),
  'not-a-number': notThatKind('数字', 'a number'),
  'not-whole': notThatKind('整数', 'a whole number'),
  'negative-count': words(
    ['“{column}”是负数', '填的是“{value}”，人数、户数、个数不可能为负。', '数量不可能小于零。', '请对照原始材料改正。'],
    [
      '"{column}" is negative',
      'The cell holds "{value}"; a count cannot be negative.',
      'There cannot be fewer than none.',
      'Correct it from the papers.',
    ],
  ),
  'not-an-id': notThatKind('证件号码', 'an ID number'),
  'not-a-code': notThatKind('编号', 'a code'),
  'not-a-phone': notThatKind('电话号码', 'a telephone number'),
  'not-a-card': notThatKind('银行卡号', 'a bank card number'),
  'not-a-name': notThatKind('姓名', 'a name'),
  'says-nothing': notThatKind('文字', 'a text'),
  'not-a-date': notThatKind('日期', 'a date'),
  'not-a-year': notThatKind('年份', 'a year'),
  'not-yes-or-no': notThatKind('“是”或“否”', 'yes or no'),
  'year-only': words(
    ['“{column}”只有年份', '填的是“{value}”，缺月份。', '没有月份就无法计算间隔。', '请补上月份，如2023年5月。'],
    [
      '"{column}" has only a year',
      'The cell holds "{value}"; the month is missing.',
      'Without the month no interval can be counted.',
      'Add the month, as in 2023-05.',
    ],
  ),
  'month-only': words(
    ['“{column}”缺日', '填的是“{value}”，缺具体日期。', '该列需要到日。', '请补全年月日。'],
    ['"{column}" lacks the day', 'The cell holds "{value}".', 'The column needs a full date.', 'Add the day.'],
  ),
  'no-year': words(
    ['“{column}”缺年份', '填的是“{value}”，没有年份。', '没有年份无法核对。', '请补全年月日。'],
    ['"{column}" lacks the year', 'The cell holds "{value}".', 'Without a year it cannot be checked.', 'Add the year.'],
  ),
};

export const unknownProblem: ProblemWords = words(
  ['“{column}”的内容读不出', '单元格里是“{value}”。', '读不出的内容不能参加核对和计算。', '请对照原始材料改正。'],
  [
    '"{column}" cannot be read',
    'The cell holds "{value}".',
    'What cannot be read cannot be checked or counted.',
    'Correct it from the papers.',
  ],
);
