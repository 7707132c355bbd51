import type { Scalar } from '../table/grid';
import { compactText } from './cell-text';
import { unitOf } from './header-unit';

/** A header reduced to what counts when headers are compared. */
export interface FoldedHeader {
  /** Letters, digits and Chinese characters only, with what stands in brackets kept (units and hints excepted). */
  readonly key: string;
  /** The same without anything in brackets. */
  readonly bare: string;
  /** 元, 万元, 亩 …, where the header says it in brackets. */
  readonly unit: string | null;
  /** The year before or in the header, as in 2017人均纯收入. */
  readonly year: number | null;
  /** Marked with `*`, 必填. */
  readonly isRequired: boolean;
  /** True where brackets hold more than units, hints and kinds of place, so that `bare` may mean something else. */
  readonly hasAside: boolean;
}

const OPEN = new Set('(「『《<');
const CLOSE = new Set(')」』》>');
const KEEP = /[\p{L}\p{N}%]/u;
const HINT =
  /^(必填|选填|可选|可填可不填|不填|文本|文本格式|数字|数值|日期|日期格式|下拉|下拉选择|单选|多选|可多选|自动|自动计算|自动生成|公式|本项必填|系统自动生成|年-?月-?日?|年\/月\/日|整数|小数|汉字|全称|\d{1,2}位(数|数字|号码)?|(如|例|请|按|应|须|只)[^,]{1,20}|填[^,]{1,20}|与.{1,8}一致)$/;
const OPTIONS = /^(是[/,或]?否|有[/,或]?无|男[/,或]?女|Y[/,]?N|√|打√|勾选|1[.,]?是[,;]?2[.,]?否|是\/否\/.{1,8})$/;
/** 健康/长期慢性病/大病/残疾, 1.是;2.否: the answers of the column. */
const ANSWERS = /^[^,;/|]{1,14}(?:[,;/|][^,;/|]{1,14}){2,20}$|^\d[.:,]?[^\d]{1,14}(?:[,;]?\d[.:,]?[^\d]{1,14}){1,20}$/;
const PLACES = /^[省市区县旗盟州乡镇街道办事处村居社委会屯组小自治,/或]+$/;
const DATE_HINT =
  /^(如|例|例如|格式)?:?(Y{2,4}[-/.年]?M{1,2}.{0,6}|20\d{2}[-/.]?\d{1,2}([-/.]?\d{1,2})?|20\d{2}年\d{1,2}月(\d{1,2}日)?)$/;
const YEAR = /^((?:19|20)\d{2})年?(度|底|末)?$/;

function onlyKept(text: string): string {
  let kept = '';
  for (const character of text) if (KEEP.test(character)) kept += character;
  return kept;
}

/** Cuts a text into what stands outside brackets and the contents of its brackets; an unclosed bracket runs to the end. */
function cutBrackets(text: string): { readonly outside: string; readonly inside: readonly string[] } {
  let outside = '';
  const inside: string[] = [];
  let open = '';
  let depth = 0;
  for (const character of text) {
    if (OPEN.has(character)) {
      if (depth > 0) open += character;
      depth++;
    } else if (CLOSE.has(character) && depth > 0) {
      depth--;
      if (depth > 0) open += character;
      else {
        inside.push(open);
        open = '';
      }
    } else if (depth > 0) open += character;
    else outside += character;
  }
  if (open.length > 0) inside.push(open);
  return { outside, inside };
}

/** Without 其中: and form numbers before a header: `3.`, `(二)`, `A17a`, `一、`. */
function withoutNumbering(text: string): string {
  return text
    .replace(/^其中[:,]?(?=..)/, '')
    .replace(/^\((\d{1,2}|[一二三四五六七八九十]{1,3})\)(?=.)/, '')
    .replace(/^[一二三四五六七八九十]{1,3}[,.]/, '')
    .replace(/^\d{1,2}[,.](?=\D)/, '')
    .replace(/^[A-Z]\d{1,2}[A-Z]?[,.]?(?=[\u4e00-\u9fff])/, '');
}

/**
 * Folds a header for comparison: full width, blanks and line breaks, punctuation, brackets of either width (also unclosed),
 * units, required mark, year before it, form numbers, traditional characters. Only the first 400 characters count.
 *
 * @example
 * foldHeader('*2017人均　纯收入\n（元）').key //=> '人均纯收入'
 */
export function foldHeader(cell: Scalar | undefined): FoldedHeader {
  const text = withoutNumbering(compactText(cell));
  const isRequired = /^[*★]|[*★]$/.test(text);
  const { outside, inside } = cutBrackets(text);
  let unit: string | null = null;
  let year: number | null = null;
  let hasAside = false;
  let asides = '';
  for (const part of inside) {
    const partUnit = unitOf(part);
    const partYear = YEAR.exec(part);
    if (partUnit !== null) unit ??= partUnit;
    else if (partYear) year ??= Number(partYear[1]);
    else if (!HINT.test(part) && !OPTIONS.test(part) && (PLACES.test(part) || !ANSWERS.test(part)) && !DATE_HINT.test(part)) {
      if (!PLACES.test(part)) hasAside = true;
      asides += onlyKept(part);
    }
  }
  // 金额:元 and 村级集体经济收入/万元 carry their unit behind a mark.
  let body = outside;
  const mark = Math.max(body.lastIndexOf('/'), body.lastIndexOf(':'), body.lastIndexOf(','));
  if (unit === null && mark > 0) {
    unit = unitOf(body.slice(mark + 1));
    if (unit !== null) body = body.slice(0, mark).replace(/单位$/, '');
  }
  let bare = onlyKept(body);
  const alone = YEAR.exec(bare);
  if (alone) year ??= Number(alone[1]);
  const before = /^((?:19|20)\d{2})(年度|年|度)?(?=[^\d年度月日底末])/.exec(bare);
  if (before) {
    year ??= Number(before[1]);
    bare = bare.slice(before[0].length);
  }
  if (bare.length === 0 && asides.length > 0) return { key: asides, bare: asides, unit, year, isRequired, hasAside: false };
  return { key: bare + asides, bare, unit, year, isRequired, hasAside };
}
