import { blankValue, declared, specOf, typeOf } from '../engine/declared';
import { functions } from '../expr/functions/registry';
import type { AggregateNode, ColumnNode, Node } from '../expr/node';
import { calendarDate, parseDay } from '../kinds/day';
import type { ColumnSpec } from '../ledgers/ledger';
import type { Rule } from '../rules/rule';
import { type ExcelContext, type ExcelText, excelLiteral, usualFactor } from './excel-context';
import { excelPatterns } from './excel-patterns';
import { chosenRows, type RangeWriter } from './excel-rows';
import type { NotAvailable } from './not-available';

/**
 * A value: its text, which holds only where `known` holds (`TRUE` where it always does). A truth has the one number `value`
 * instead: 0 false, 1 unknown, 2 true, so that MIN is "and", MAX is "or", and nothing is written twice.
 */
interface Part {
  readonly value: string;
  readonly known: string;
}

/** The row that a text is about: its cells, and whether they are the formula's own. */
interface Scope {
  readonly ledger: string;
  readonly ref: (field: string) => string | undefined;
  readonly isOwn: boolean;
}

interface Writer extends RangeWriter {
  why: NotAvailable | null;
}

const longest = 8192;
const deepest = 64;

function refuse(writer: Writer, code: NotAvailable['code'], of: string): Part {
  writer.why ??= { code, of };
  return { value: '1', known: 'FALSE' };
}

/** All conditions at once; a part that is always known adds nothing, a repeated one is written once. */
function all(known: readonly string[]): string {
  const kept = [...new Set(known)].filter((one) => one !== 'TRUE');
  if (kept.includes('FALSE')) return 'FALSE';
  return kept.length > 1 ? `AND(${kept.join(',')})` : (kept[0] ?? 'TRUE');
}

const ifKnown = (known: string, then: string, otherwise: string): string => {
  if (known === 'TRUE' || (then === 'TRUE' && otherwise === 'FALSE')) return known === 'TRUE' ? then : known;
  return known === 'FALSE' ? otherwise : `IF(${known},${then},${otherwise})`;
};
const truth = (value: string): Part => ({ value, known: 'TRUE' });
/** A condition on known parts as a three-valued truth. */
const test = (known: readonly string[], condition: string): Part =>
  truth(ifKnown(all(known), condition === 'FALSE' ? '0' : `IF(${condition},2,0)`, '1'));

/** Cells in 元 become 分; six decimals cut off what binary fractions add. */
const scaled = (value: string, factor: number): string => (factor === 1 ? value : `ROUND(${value}*${factor},6)`);

function columnPart(node: Pick<ColumnNode, 'ledger' | 'field' | 'optional'>, scope: Scope, writer: Writer): Part {
  const spec = specOf(node, writer.context.declared);
  const cell = scope.ref(node.field);
  if (cell === undefined) {
    return node.optional ? blankPart(spec) : refuse(writer, 'column-not-there', `${node.ledger}.${node.field}`);
  }
  const isBlankKnown = blankValue(spec) !== null;
  switch (spec.kind.type) {
    case 'number': {
      const factor = writer.context.factor?.(node.ledger, node.field) ?? usualFactor(spec.kind);
      // N turns a blank into 0; a text such as 无 stays unknown and never reaches a comparison.
      return isBlankKnown
        ? { value: scaled(`N(${cell})`, factor), known: `OR(ISNUMBER(${cell}),LEN(${cell})=0)` }
        : { value: scaled(cell, factor), known: `ISNUMBER(${cell})` };
    }
    case 'date':
      return { value: cell, known: `ISNUMBER(${cell})` };
    case 'truth': {
      const [yes, no] = [1, 0].map((value) => `${cell}=${excelLiteral(spec.kind.write(value))}`);
      return truth(`IF(${yes},2,IF(${isBlankKnown ? `OR(${no},LEN(${cell})=0)` : no},0,1))`);
    }
    default:
      return { value: cell, known: isBlankKnown ? 'TRUE' : `LEN(${cell})>0` };
  }
}

function blankPart(spec: ColumnSpec): Part {
  const blank = blankValue(spec);
  if (spec.kind.type === 'truth') return truth(blank === false ? '0' : '1');
  if (spec.kind.type === 'number') return { value: '0', known: blank === null ? 'FALSE' : 'TRUE' };
  return { value: '""', known: blank === null ? 'FALSE' : 'TRUE' };
}

function cellPart(node: Node & { readonly op: 'known' | 'blank' }, scope: Scope, writer: Writer): Part {
  const cell = scope.ref(node.of.field);
  if (cell === undefined) {
    if (!node.of.optional) return refuse(writer, 'column-not-there', `${node.of.ledger}.${node.of.field}`);
    return truth(node.op === 'blank' ? '2' : '0');
  }
  if (node.op === 'blank') return truth(`IF(LEN(${cell})=0,2,0)`);
  const { type } = specOf(node.of, writer.context.declared).kind;
  return truth(`IF(LEN(${cell})=0,0,${type === 'number' || type === 'date' ? `IF(ISNUMBER(${cell}),2,1)` : '2'})`);
}

const operators = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

function comparePart(node: Node & { readonly op: 'compare' }, scope: Scope, writer: Writer): Part {
  const a = write(node.a, scope, writer);
  const b = write(node.b, scope, writer);
  const type = typeOf(node.a, writer.context.declared);
  const isNot = node.is === 'ne';
  // With 0, 1, 2 moved to -1, 0, 1 the product is 1 for the same, -1 for the opposite, 0 for unknown.
  if (type === 'truth') return truth(`(1${isNot ? '-' : '+'}(${a.value}-1)*(${b.value}-1))`);
  const known = [a.known, b.known];
  if (type === 'text') return test(known, isNot ? `NOT(EXACT(${a.value},${b.value}))` : `EXACT(${a.value},${b.value})`);
  if (type === 'code') {
    const same = `AND(${a.value}=${b.value},LEN(${a.value})>0)`;
    return test(known, isNot ? `NOT(${same})` : same);
  }
  if (node.within !== undefined && node.within > 0 && (isNot || node.is === 'eq')) {
    return test(known, `ABS(${a.value}-${b.value})${isNot ? '>' : '<='}${node.within}`);
  }
  return test(known, `${a.value}${operators[node.is]}${b.value}`);
}

/** Items of a cell of several codes between marks, whichever comma was typed. */
const items = (cell: string): string => `"、"&SUBSTITUTE(SUBSTITUTE(${cell},",","、"),"，","、")&"、"`;

function hasPart(node: Node & { readonly op: 'has' }, scope: Scope, writer: Writer): Part {
  const set = write(node.of, scope, writer);
  if (node.codes.length === 0) return test([set.known], 'FALSE');
  const names = node.codes.map((code) => excelLiteral(`、${code}、`)).join(',');
  const found = `SUMPRODUCT(--ISNUMBER(FIND({${names}},${items(set.value)})))`;
  if (node.mode === 'any') return test([set.known], `${found}>0`);
  const count = `LEN(${items(set.value)})-LEN(SUBSTITUTE(${items(set.value)},"、",""))-1`;
  return test([set.known], `AND(LEN(${set.value})>0,${found}=${count})`);
}

function inPart(of: Part, codes: readonly string[]): Part {
  if (codes.length === 0) return test([of.known], 'FALSE');
  return test(
    [of.known],
    codes.length === 1
      ? `${of.value}=${excelLiteral(codes[0] as string)}`
      : `OR(${of.value}={${codes.map(excelLiteral).join(',')}})`,
  );
}

function betweenPart(node: Node & { readonly op: 'between' }, scope: Scope, writer: Writer): Part {
  const from = write(node.from, scope, writer);
  const to = write(node.to, scope, writer);
  const known = all([from.known, to.known]);
  if (node.unit === 'days') return { value: `(${to.value}-${from.value})`, known };
  // DATEDIF refuses dates in the other order, so year, month and day are packed into one number and the rest is cut off.
  const [year, whole] = node.unit === 'years' ? [10000, 10000] : [1200, 100];
  const packed = (day: string) => `(YEAR(${day})*${year}+MONTH(${day})*100+DAY(${day}))`;
  return { value: `TRUNC((${packed(to.value)}-${packed(from.value)})/${whole})`, known };
}

function quotientPart(node: Node & { readonly op: 'quotient' }, scope: Scope, writer: Writer): Part {
  const a = write(node.a, scope, writer);
  const b = write(node.b, scope, writer);
  const isNotZero = ifKnown(b.known, `${b.value}<>0`, 'FALSE');
  // The dividend is scaled first, so that whole numbers are rounded exactly whatever the program makes of 1.005.
  const scale = 10 ** Math.abs(node.digits);
  const value =
    node.digits === 0
      ? `ROUND(${a.value}/${b.value},0)`
      : node.digits > 0
        ? `(ROUND(${a.value}*${scale}/${b.value},0)/${scale})`
        : `(ROUND(${a.value}/${scale}/${b.value},0)*${scale})`;
  return { value, known: all([a.known, isNotZero]) };
}

function callPart(node: Node & { readonly op: 'call' }, scope: Scope, writer: Writer): Part {
  const fn = declared(functions, node.fn);
  if (!fn.excel) return refuse(writer, 'function-without-body', fn.id);
  const args = node.of.map((of) => write(of, scope, writer));
  const known = all(args.map((arg) => arg.known));
  const body = fn.excel(...args.map((arg) => arg.value));
  if (fn.gives === 'truth') return truth(ifKnown(known, body, '1'));
  return { value: body, known: ifKnown(known, fn.gives === 'text' ? `LEN(${body})>0` : `ISNUMBER(${body})`, 'FALSE') };
}

/** Conditions that range cells are the rows with the same key as this row; `has` says that this row has one. */
function sameKey(pairs: readonly (readonly [string, string])[], other: string, scope: Scope, writer: Writer) {
  const has: string[] = [];
  const same = pairs.map(([own, field]) => {
    const cell = scope.ref(own);
    const range = writer.context.range(other, field);
    if (cell === undefined) refuse(writer, 'column-not-there', `${scope.ledger}.${own}`);
    if (range === undefined) refuse(writer, 'column-not-there', `${other}.${field}`);
    const { type } = specOf({ ledger: other, field }, writer.context.declared).kind;
    const isNumber = type === 'number' || type === 'date';
    has.push(isNumber ? `ISNUMBER(${cell})` : `LEN(${cell})>0`);
    // A blank cell equals the number 0.
    return isNumber ? `ISNUMBER(${range})*(${range}=${cell})` : `(${range}=${cell})`;
  });
  return { has: all(has), same: same.join('*') };
}

function aggregatePart(node: AggregateNode, scope: Scope, writer: Writer): Part {
  const link = 'link' in node.over ? declared(writer.context.declared.links, node.over.link) : null;
  const other = link?.many ?? scope.ledger;
  const pairs = link ? link.on : ('key' in node.over ? node.over.key : []).map((field) => [field, field] as const);
  if (node.fn !== 'count' && node.fn !== 'sum') return refuse(writer, 'node-without-body', `aggregate ${node.fn}`);
  const { has, same } = sameKey(pairs, other, scope, writer);
  const rows = chosenRows(node, writer);
  if ('code' in rows) return refuse(writer, rows.code, rows.of);
  const unknown = [rows.unknown, rows.valueUnknown].filter((one) => one !== null).map((one) => `SUMPRODUCT(${same}*${one})`);
  const known = ifKnown(has, unknown.length > 0 ? `${unknown.join('+')}=0` : 'TRUE', 'FALSE');
  const chosen = rows.chosen === null ? `1*${same}` : `${same}*${rows.chosen}`;
  return {
    value: rows.value === null ? `SUMPRODUCT(${chosen})` : scaled(`SUMPRODUCT(${chosen},${rows.value})`, rows.factor),
    known,
  };
}

/** In the one row with the same key each cell is INDEX of its range. */
function lookupPart(node: Node & { readonly op: 'lookup' }, scope: Scope, writer: Writer): Part {
  const link = declared(writer.context.declared.links, node.link);
  const { has, same } = sameKey(
    link.on.map(([one, many]) => [many, one] as const),
    link.one,
    scope,
    writer,
  );
  // One key: MATCH compares texts as texts. Several: INDEX(…,0) makes the product an array without array entry.
  const [[own, key] = ['', '']] = link.on.map(([one, many]) => [scope.ref(many), writer.context.range(link.one, one)]);
  const place = link.on.length === 1 ? `MATCH(${own},${key},0)` : `MATCH(1,INDEX(1*${same},0),0)`;
  const inner: Scope = {
    ledger: link.one,
    isOwn: false,
    ref: (field) => {
      const range = writer.context.range(link.one, field);
      return range === undefined ? undefined : `INDEX(${range},${place})`;
    },
  };
  const there = ifKnown(has, `SUMPRODUCT(1*${same})=1`, 'FALSE');
  const part = write(node.of, inner, writer);
  if (typeOf(node.of, writer.context.declared) === 'truth') return truth(ifKnown(there, part.value, '1'));
  return { value: part.value, known: ifKnown(there, part.known, 'FALSE') };
}

function ifPart(node: Node & { readonly op: 'if' }, scope: Scope, writer: Writer): Part {
  const condition = write(node.when, scope, writer).value;
  const then = write(node.then, scope, writer);
  const otherwise = write(node.else, scope, writer);
  if (typeOf(node, writer.context.declared) === 'truth')
    return truth(`CHOOSE(${condition}+1,${otherwise.value},1,${then.value})`);
  return {
    value: `IF(${condition}=2,${then.value},${otherwise.value})`,
    known: `CHOOSE(${condition}+1,${otherwise.known},FALSE,${then.known})`,
  };
}

function valuePart(node: Node & { readonly op: 'number' | 'date' | 'text' | 'truth' }): Part {
  if (node.op === 'truth') return truth(node.value ? '2' : '0');
  if (node.op === 'text') return { value: excelLiteral(node.value), known: 'TRUE' };
  if (node.op === 'number') return { value: node.value < 0 ? `(${node.value})` : String(node.value), known: 'TRUE' };
  const day = parseDay(node.value);
  const date = day === null ? 0 : calendarDate(day);
  return {
    value: `DATE(${Math.floor(date / 10000)},${Math.floor(date / 100) % 100},${date % 100})`,
    known: day === null ? 'FALSE' : 'TRUE',
  };
}

function paramPart(parameter: string, writer: Writer): Part {
  const value = writer.context.param?.(parameter);
  if (value === undefined) return refuse(writer, 'no-policy-value', parameter);
  return typeof value === 'number' ? valuePart({ op: 'number', value }) : { value, known: `ISNUMBER(${value})` };
}

function joinedPart(of: readonly Node[], by: (values: string) => string, none: string, scope: Scope, writer: Writer): Part {
  const parts = of.map((part) => write(part, scope, writer).value);
  return truth(parts.length === 0 ? none : parts.length === 1 ? (parts[0] as string) : by(parts.join(',')));
}

function write(node: Node, scope: Scope, writer: Writer): Part {
  const part = (of: Node) => write(of, scope, writer);
  const with1 = (of: Node, value: (text: string) => string): Part => {
    const inner = part(of);
    return { value: value(inner.value), known: inner.known };
  };
  const with2 = (a: Node, b: Node, sign: string): Part => {
    const [left, right] = [part(a), part(b)];
    return { value: `(${left.value}${sign}${right.value})`, known: all([left.known, right.known]) };
  };
  switch (node.op) {
    case 'number':
    case 'date':
    case 'text':
    case 'truth':
      return valuePart(node);
    case 'column':
      return columnPart(node, scope, writer);
    case 'param':
      return scope.isOwn ? paramPart(node.param, writer) : refuse(writer, 'no-policy-value', node.param);
    case 'asOf': {
      const { asOf } = writer.context;
      return scope.isOwn && asOf !== undefined
        ? { value: asOf, known: `ISNUMBER(${asOf})` }
        : refuse(writer, 'column-not-there', 'asOf');
    }
    case 'add': {
      const parts = node.of.map(part);
      return { value: `(${parts.map((one) => one.value).join('+') || '0'})`, known: all(parts.map((one) => one.known)) };
    }
    case 'sub':
      return with2(node.a, node.b, '-');
    case 'mul':
      return with2(node.a, node.b, '*');
    case 'quotient':
      return quotientPart(node, scope, writer);
    case 'round':
      return with1(node.of, (value) => `ROUND(${value},${node.digits})`);
    case 'compare':
      return comparePart(node, scope, writer);
    case 'in':
      return inPart(part(node.of), node.codes);
    case 'has':
      return hasPart(node, scope, writer);
    case 'anyOf': {
      const terms = node.fields.map(
        (field) => inPart(columnPart({ ledger: node.ledger, field, optional: true }, scope, writer), node.codes).value,
      );
      return truth(terms.length > 0 ? `MAX(${terms.join(',')})` : '0');
    }
    case 'and':
      return joinedPart(node.of, (values) => `MIN(${values})`, '2', scope, writer);
    case 'or':
      return joinedPart(node.of, (values) => `MAX(${values})`, '0', scope, writer);
    case 'not':
      return truth(`(2-${part(node.of).value})`);
    case 'if':
      return ifPart(node, scope, writer);
    case 'known':
    case 'blank':
      return cellPart(node, scope, writer);
    case 'between':
      return betweenPart(node, scope, writer);
    case 'shift':
      return with1(node.of, (day) =>
        node.unit === 'days' ? `(${day}+(${node.by}))` : `EDATE(${day},${node.unit === 'years' ? node.by * 12 : node.by})`,
      );
    case 'part':
      return with1(node.of, (day) => `${node.part.toUpperCase()}(${day})`);
    case 'length':
      return with1(node.of, (text) => `LEN(${text})`);
    case 'matches': {
      const pattern = excelPatterns.get(node.pattern);
      const text = part(node.of);
      return pattern ? test([text.known], pattern(text.value)) : refuse(writer, 'pattern-without-body', node.pattern);
    }
    case 'call':
      return callPart(node, scope, writer);
    case 'aggregate':
      return aggregatePart(node, scope, writer);
    case 'linked': {
      const link = declared(writer.context.declared.links, node.link);
      const { has, same } = sameKey(
        link.on.map(([one, many]) => [many, one] as const),
        link.one,
        scope,
        writer,
      );
      return truth(ifKnown(has, `IF(SUMPRODUCT(1*${same})>0,2,0)`, '1'));
    }
    case 'lookup':
      return lookupPart(node, scope, writer);
    case 'previous':
      return refuse(writer, 'node-without-body', 'previous');
  }
}

/** Brackets outside of text literals that are open at once. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepestSoFar = 0;
  for (const mark of formula.replaceAll(/"[^"]*"/g, '')) {
    if (mark === '(') deepestSoFar = Math.max(deepestSoFar, ++depth);
    else if (mark === ')') depth--;
  }
  return deepestSoFar;
}

function finished(formula: string, writer: Writer): ExcelText {
  if (writer.why) return { exact: false, why: writer.why };
  if (formula.length >= longest) return { exact: false, why: { code: 'too-long', of: String(formula.length) } };
  const depth = depthOf(formula);
  return depth > deepest ? { exact: false, why: { code: 'too-deep', of: String(depth) } } : { exact: true, formula };
}

function start(ledger: string, context: ExcelContext): { readonly scope: Scope; readonly writer: Writer } {
  return { scope: { ledger, ref: context.ref, isOwn: true }, writer: { context, why: null } };
}

/** 0 false, 1 unknown, 2 true → 0 fail, 1 pass, 2 cannot tell. */
const answered = (value: string): string => `CHOOSE(${value}+1,0,2,1)`;

/**
 * A tree as an Excel formula for one row, without the leading `=`. A truth answers 0 (no), 1 (yes) or 2 (cannot tell); any other
 * tree its value in the stored unit (money in 分, dates as Excel days), or an empty text where it is unknown. Never an error value.
 *
 * It is exact only over clean cells: numbers stored as numbers in one unit a column, dates as dates from 1900-03-01 on, 是 or 否,
 * codes by the names of their list (several joined by 、 or a comma, none twice), ID and household numbers as text, blank cells
 * empty, no total rows or error values inside a range, no cell that the reader found unreadable or doubtful, capitals alike in keys
 * (Excel's `=` does not tell a from A), and no rare character where a length is asked (LEN counts it twice). Functions of Excel 2010 only, no array entry; at most 8,192 characters and 64 levels.
 *
 * @example
 * const context = { declared: declaredIn(defaultPack), ref: () => '$F5', range: () => undefined };
 * excelOf(ge(household.c.incomePerHead, yuan(4000)), 'household', context) //=> { exact: true, formula: 'IFERROR(CHOOSE(IF(ISNUMBER($F5),IF(ROUND($F5*100,6)>=400000,2,0),1)+1,0,2,1),2)' }
 */
export function excelOf(node: Node, ledger: string, context: ExcelContext): ExcelText {
  const { scope, writer } = start(ledger, context);
  const { value, known } = write(node, scope, writer);
  const isTruth = typeOf(node, context.declared) === 'truth';
  return finished(isTruth ? `IFERROR(${answered(value)},2)` : `IFERROR(${ifKnown(known, value, '""')},"")`, writer);
}

/**
 * A rule as an Excel formula for one row: 0 fail, 1 pass, 2 cannot tell, an empty text where it does not apply. Where it is unknown
 * whether it applies, a row that fulfils it passes all the same. See `excelOf`.
 *
 * @example
 * const context = { declared: declaredIn(defaultPack), ref: () => undefined, range: () => undefined };
 * ruleExcel(defaultPack.rules.find(({ id }) => id === 'household/household-code-unique') as Rule, context).exact //=> false
 */
export function ruleExcel(rule: Rule, context: ExcelContext): ExcelText {
  const { scope, writer } = start(rule.ledger, context);
  const must = write(rule.must, scope, writer).value;
  const formula = rule.when
    ? `CHOOSE(${write(rule.when, scope, writer).value}+1,"",CHOOSE(${must}+1,2,2,1),${answered(must)})`
    : answered(must);
  return finished(`IFERROR(${formula},2)`, writer);
}
