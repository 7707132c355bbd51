/** Why a file was refused. Codes are public and stable; the sentences may be reworded. */
export type FileErrorCode =
  | 'empty'
  | 'not-a-workbook'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'bomb'
  | 'beyond-grid'
  | 'dtd'
  | 'entity'
  | 'xml-encoding'
  | 'zip-duplicate'
  | 'zip-method'
  | 'xlsb'
  | 'ods'
  | 'word'
  | 'presentation'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'mhtml'
  | 'old-xls'
  | 'wps-format'
  | 'encoding'
  | 'garbled'
  | 'no-table'
  | 'not-xlsx'
  | 'no-such-sheet'
  | 'no-marks'
  | 'too-many-styles'
  | 'cancelled';

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

const SAVE_AGAIN: Sentence = {
  zh: '请用 Excel 或 WPS 打开后“另存为”Excel 工作簿（.xlsx）再试。',
  en: 'Open it in Excel or WPS and save it as an Excel workbook (.xlsx), then try again.',
};
const FETCH_AGAIN: Sentence = {
  zh: '请重新复制或下载这个文件；仍不行，请用 Excel 或 WPS 打开修复后另存为 .xlsx。',
  en: 'Copy or download the file again; if that does not help, let Excel or WPS repair it and save it as .xlsx.',
};

function saying(zh: string, en: string, todo: Sentence = { zh: '', en: '' }): Sentence {
  return { zh: zh + todo.zh, en: todo.en === '' ? en : `${en} ${todo.en}` };
}

const SENTENCES: Readonly<Record<FileErrorCode, Sentence>> = {
  empty: saying('文件是空的。请检查是否选错了文件。', 'The file is empty. Check that it is the right file.'),
  'not-a-workbook': saying('这不是能识别的表格文件。', 'This is not a spreadsheet that can be recognised.', SAVE_AGAIN),
  truncated: saying('文件不完整，后半部分缺失。', 'The file is incomplete: its end is missing.', FETCH_AGAIN),
  damaged: saying(
    '文件已损坏，读出来的内容不可信，所以没有读。',
    'The file is damaged; its content could not be trusted and was not read.',
    FETCH_AGAIN,
  ),
  encrypted: saying(
    '文件设了打开密码。请用 Excel 或 WPS 打开，取消密码后另存一份再试。',
    'The file is protected by a password. Open it in Excel or WPS, remove the password, save a copy and try again.',
  ),
  'too-large': saying(
    '表格展开后太大，超过了本工具的上限。请把工作表分成几个文件，或另存为 CSV 再试。',
    'The workbook is larger than this tool accepts once unpacked. Split it into several files, or save the sheet as CSV.',
  ),
  bomb: saying(
    '文件压缩得异常紧，像是有意做成的“压缩炸弹”，没有打开。请核实文件来源。',
    'The file is packed suspiciously tight, like a zip bomb, and was not opened. Check where it comes from.',
  ),
  'beyond-grid': saying(
    '文件里有单元格超出了 1,048,576 行 × 16,384 列，文件不正常，没有读。',
    'The file has cells beyond 1,048,576 rows × 16,384 columns; it is not regular and was not read.',
    SAVE_AGAIN,
  ),
  dtd: saying(
    '文件里有不该出现的 DOCTYPE 定义，出于安全没有读。',
    'The file holds a DOCTYPE, which no workbook needs; it was not read for safety.',
    SAVE_AGAIN,
  ),
  entity: saying(
    '文件里有未知的字符实体，出于安全没有读。',
    'The file holds unknown character entities; it was not read for safety.',
    SAVE_AGAIN,
  ),
  'xml-encoding': saying(
    '文件内部使用了不支持的文字编码。',
    'A part of the file uses a text encoding that is not supported.',
    SAVE_AGAIN,
  ),
  'zip-duplicate': saying(
    '文件内部有重名或互相重叠的部分，不可信，没有读。',
    'Parts inside the file have the same name or overlap; it was not read.',
    SAVE_AGAIN,
  ),
  'zip-method': saying('文件内部使用了不支持的压缩方法。', 'The file is packed with a method that is not supported.', SAVE_AGAIN),
  xlsb: saying(
    '这是二进制工作簿（.xlsb），不能直接读。',
    'This is a binary workbook (.xlsb), which cannot be read directly.',
    SAVE_AGAIN,
  ),
  ods: saying(
    '这是 OpenDocument 表格（.ods），不能直接读。',
    'This is an OpenDocument spreadsheet (.ods), which cannot be read directly.',
    SAVE_AGAIN,
  ),
  word: saying(
    '这是 Word 文档，不是表格。请把里面的表复制到 Excel 或 WPS 表格，保存为 .xlsx。',
    'This is a Word document, not a spreadsheet. Copy its table into Excel or WPS and save it as .xlsx.',
  ),
  presentation: saying(
    '这是演示文稿，不是表格。请选择 .xlsx、.xls 或 .csv 文件。',
    'This is a presentation, not a spreadsheet. Choose an .xlsx, .xls or .csv file.',
  ),
  pdf: saying(
    '这是 PDF 文件，不是表格。请向制表单位要 Excel 原件（.xlsx）。',
    'This is a PDF, not a spreadsheet. Ask the office that made it for the Excel original (.xlsx).',
  ),
  picture: saying(
    '这是图片，不是表格。请向制表单位要 Excel 原件（.xlsx）。',
    'This is a picture, not a spreadsheet. Ask the office that made it for the Excel original (.xlsx).',
  ),
  archive: saying(
    '这是压缩包，不是表格。请先解压，再选择里面的 .xlsx、.xls 或 .csv 文件。',
    'This is an archive, not a spreadsheet. Unpack it, then choose the .xlsx, .xls or .csv file inside.',
  ),
  mhtml: saying(
    '这是“单个文件网页”（.mht），不能直接读。',
    'This is a single-file web page (.mht), which cannot be read directly.',
    SAVE_AGAIN,
  ),
  'old-xls': saying(
    '这是 Excel 95 或更早的格式，不能直接读。',
    'This is the format of Excel 95 or earlier, which cannot be read directly.',
    SAVE_AGAIN,
  ),
  'wps-format': saying(
    '这是 WPS 专用格式（.et/.wps），不能直接读。请用 WPS 打开后“另存为”.xlsx 再试。',
    'This is a format of WPS (.et/.wps), which cannot be read directly. Open it in WPS, save it as .xlsx and try again.',
  ),
  encoding: saying(
    '无法确定文件的文字编码，强行读会出现乱码，所以没有读。请用 Excel 或 WPS 打开确认文字正常，再另存为 .xlsx 或“CSV UTF-8”。',
    'The text encoding cannot be told, and guessing would garble names, so the file was not read. Open it in Excel or WPS, check that the text is right, and save it as .xlsx or “CSV UTF-8”.',
  ),
  garbled: saying(
    '文件里的文字在上一次保存时已变成乱码，无法还原，所以没有读。请向提供文件的人要原件。',
    'The text in the file was already garbled when it was last saved and cannot be restored, so it was not read. Ask for the original.',
  ),
  'no-table': saying(
    '网页文件里没有表格。请检查是否选错了文件。',
    'There is no table in this web page file. Check that it is the right file.',
  ),
  'not-xlsx': saying('只有 .xlsx 工作簿能做标记。', 'Only .xlsx workbooks can be marked.', SAVE_AGAIN),
  'no-such-sheet': saying(
    '要标记的工作表在文件里找不到。请确认标记的是同一个文件。',
    'The sheet to be marked is not in the file. Check that it is the file that was checked.',
  ),
  'no-marks': saying(
    '文件里没有找到本工具做的标记（或标记后又被别的程序保存过）。请改用原件，原件没有被动过。',
    'No marks of this tool were found (or another program has saved the file since). Use the original, which was never changed.',
  ),
  'too-many-styles': saying(
    '文件里的单元格样式太多，再加标记会超过 Excel 的上限，没有标记。',
    'The file has so many cell styles that marks would pass Excel’s limit; nothing was marked.',
  ),
  cancelled: saying('已取消。', 'Cancelled.'),
};

/**
 * A file that is refused, in one Chinese and one English sentence: what it is and what to do. `message` is both, Chinese first.
 *
 * @example
 * new FileError('empty').zh //=> '文件是空的。请检查是否选错了文件。'
 */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly zh: string;
  readonly en: string;

  constructor(code: FileErrorCode) {
    const { zh, en } = SENTENCES[code];
    super(`${zh}\n${en}`);
    this.name = 'FileError';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}
