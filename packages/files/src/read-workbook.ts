import { FileError, type FileErrorCode } from './file-error';
import { readHtml } from './html/read-html';
import { readXml2003 } from './html/read-xml-2003';
import { type Budget, budgetOf } from './limits';
import { decodeText } from './text/decode-text';
import { readCsv } from './text/read-csv';
import type { ReadOptions, Workbook } from './workbook';
import { openCompoundFile } from './xls/compound-file';
import { readXls } from './xls/read-xls';
import { findPart, findWorkbookPart, type Package } from './xlsx/package-parts';
import { readXlsx } from './xlsx/read-xlsx';
import { normalXmlBytes } from './xml/normal-bytes';
import { decodeUtf8 } from './xml/utf8';
import { type Archive, openArchive, readEntry } from './zip/archive';

const HEAD = 4096;

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/** First bytes of files that are surely something else. */
const OTHERS: readonly (readonly [code: FileErrorCode, ...head: number[]])[] = [
  ['pdf', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['archive', 0x52, 0x61, 0x72, 0x21, 0x1a],
  ['archive', 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ['archive', 0x1f, 0x8b, 0x08],
  ['word', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  // BIFF2 to BIFF5 without a container
  ['old-xls', 0x09, 0x00, 0x04, 0x00],
  ['old-xls', 0x09, 0x02, 0x06, 0x00],
  ['old-xls', 0x09, 0x04, 0x06, 0x00],
  ['old-xls', 0x09, 0x08],
];

function isWpsName(name: string): boolean {
  return /\.(?:et|ett|wps|wpt|dps)$/i.test(name);
}

function otherPackage(archive: Archive): FileErrorCode {
  if (findPart(archive, 'word/document.xml')) return 'word';
  if (findPart(archive, 'ppt/presentation.xml')) return 'presentation';
  if (findPart(archive, 'xl/workbook.bin')) return 'xlsb';
  if (findPart(archive, 'content.xml') && findPart(archive, 'mimetype')) return 'ods';
  return findPart(archive, '[Content_Types].xml') ? 'not-a-workbook' : 'archive';
}

function readZip(bytes: Uint8Array, budget: Budget, options: ReadOptions): Workbook {
  const archive = openArchive(bytes, budget);
  const pack: Package = { archive, budget, inflate: options.inflate };
  const workbook = findWorkbookPart(pack);
  if (!workbook || workbook.name.toLowerCase().endsWith('.bin') || !isSpreadsheet(pack, workbook.name))
    throw new FileError(otherPackage(archive));
  return readXlsx(pack, options);
}

/** Word and PowerPoint files have a main part too: its root element tells. */
function isSpreadsheet(pack: Package, part: string): boolean {
  const entry = findPart(pack.archive, part);
  if (!entry) return false;
  const head = normalXmlBytes(readEntry(pack.archive, entry, pack.budget, pack.inflate));
  return /<(?:\w{1,20}:)?workbook[\s>]/.test(decodeUtf8(head, 0, Math.min(HEAD, head.length)));
}

function readCompound(bytes: Uint8Array, budget: Budget, options: ReadOptions): Workbook {
  const file = openCompoundFile(bytes);
  const has = (name: string): boolean => file.names.includes(name);
  if (has('EncryptedPackage')) throw new FileError('encrypted');
  if (has('Workbook')) return readXls(file, budget, options);
  if (has('Book')) throw new FileError('old-xls');
  if (has('WordDocument')) throw new FileError(isWpsName(options.name) ? 'wps-format' : 'word');
  if (has('PowerPoint Document')) throw new FileError('presentation');
  throw new FileError(isWpsName(options.name) ? 'wps-format' : 'not-a-workbook');
}

/** The encoding that a web page or XML file states; a valid byte order mark or UTF-8 goes before it. */
function readMarkup(bytes: Uint8Array, budget: Budget, options: ReadOptions): Workbook | undefined {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, HEAD))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  if (/^MIME-Version:/i.test(head)) throw new FileError('mhtml');
  if (!head.startsWith('<')) return undefined;
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html[\s>]/i.test(head))
    return readXml2003(normalXmlBytes(bytes), budget, options);
  if (!/<(?:!doctype html|html|head|body|table|meta|style|div|tr)[\s>]/i.test(head)) return undefined;
  const { encoding, bytes: text } = decodeText(bytes);
  return readHtml(decodeUtf8(text, 0, text.length), encoding, budget, options);
}

function read(bytes: Uint8Array, options: ReadOptions): Workbook {
  if (bytes.length === 0) throw new FileError('empty');
  const budget = budgetOf(options.limits);
  if (startsWith(bytes, 0x50, 0x4b)) return readZip(bytes, budget, options);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return readCompound(bytes, budget, options);
  for (const [code, ...head] of OTHERS) if (startsWith(bytes, ...head)) throw new FileError(code);
  return readMarkup(bytes, budget, options) ?? readCsv(decodeText(bytes), budget, options);
}

/**
 * Reads a file into grids, one a sheet: .xlsx (also .xlsm and templates), .xls of Excel 97 to 2003, HTML and XML 2003 saved as .xls,
 * CSV and other delimited text. What the file is follows from its content, never from its name. Nothing is computed: formulas come
 * with the result that was last saved. Blank cells are `null`, a cell with empty text is blank; dates are day numbers with their
 * format; values that lie unseen below merged cells are left out and noted.
 *
 * @throws FileError with a Chinese and an English sentence when the file cannot or may not be read; never another error, whatever
 * the bytes are
 *
 * @example
 * readWorkbook(new TextEncoder().encode('姓名,人口\n测试甲,3'), { name: '户表.csv' }).grids[0]?.rows[1] //=> ['测试甲', 3]
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  let ofCaller: { readonly error: unknown } | undefined;
  const onProgress: ReadOptions['onProgress'] = (progress) => {
    try {
      options.onProgress?.(progress);
    } catch (error) {
      ofCaller = { error };
      throw error;
    }
  };
  try {
    return read(bytes, { ...options, onProgress });
  } catch (error) {
    // A place outside the bytes, or a length that no array can have, is damage that a reader met before its own checks.
    if (!ofCaller && (error instanceof RangeError || error instanceof TypeError)) throw new FileError('damaged');
    throw error;
  }
}
