import { type Declared, declared, specOf, typeOf } from '../engine/declared';
import { functions } from '../expr/functions/registry';
import type { AggregateNode, ColumnNode, Comparison, Node } from '../expr/node';
import { patterns } from '../expr/patterns';
import type { PolicyParameter } from '../policy/policy';
import type { Rule } from '../rules/rule';

/** What a sentence is written for. */
export interface ProseContext {
  readonly declared: Declared;
  /** Title of a column as the reader of the sentence knows it; absent: the ledger's own. */
  readonly title?: (ledger: string, field: string) => string | undefined;
  readonly parameters?: readonly PolicyParameter[];
}

/** How tightly a phrase holds together; a looser one inside a tighter one gets brackets. */
const Grip = { sentence: 0, or: 1, and: 2, sum: 3, product: 4, word: 5 } as const;
type Grip = (typeof Grip)[keyof typeof Grip];
interface Phrase {
  readonly text: string;
  readonly grip: Grip;
}

const quoted = (text: string): string => `“${text}”`;
const word = (text: string): Phrase => ({ text, grip: Grip.word });
const held = (phrase: Phrase, grip: Grip): string => (phrase.grip < grip ? `（${phrase.text}）` : phrase.text);
const list = (texts: readonly string[]): string => texts.map(quoted).join('');

function columnTitle(node: Pick<ColumnNode, 'ledger' | 'field'>, context: ProseContext): string {
  return quoted(context.title?.(node.ledger, node.field) ?? specOf(node, context.declared).title);
}

function ledgerTitle(id: string, context: ProseContext): string {
  return quoted(declared(context.declared.ledgers, id).title['zh-CN']);
}

/** Whether a number is money, which is stored in 分 and read aloud in 元. */
function isMoney(node: Node, context: ProseContext): boolean {
  switch (node.op) {
    case 'number':
      return node.as === 'yuan';
    case 'column':
      return specOf(node, context.declared).kind.id === 'money';
    case 'param':
      return context.parameters?.find(({ id }) => id === node.param)?.unit.startsWith('元') ?? false;
    case 'add':
      return node.of.some((of) => isMoney(of, context));
    case 'sub':
    case 'mul':
      return isMoney(node.a, context) || isMoney(node.b, context);
    case 'quotient':
      return isMoney(node.a, context) && !isMoney(node.b, context);
    case 'if':
      return isMoney(node.then, context);
    case 'round':
    case 'lookup':
    case 'previous':
      return isMoney(node.of, context);
    case 'aggregate':
      return node.fn !== 'count' && node.fn !== 'distinct' && node.of !== undefined && isMoney(node.of, context);
    default:
      return false;
  }
}

const plain = (value: number): string => String(Number(value.toPrecision(15)));

function numberText(node: Node & { readonly op: 'number' }, asMoney: boolean): string {
  if (node.as === 'percent') return `${plain(node.value * 100)}%`;
  return node.as === 'yuan' || (asMoney && node.value !== 0) ? `${plain(node.value / 100)}元` : plain(node.value);
}

/** A side of a comparison or a sum: a bare number beside money is money too. */
function beside(node: Node, other: Node, context: ProseContext): Phrase {
  return node.op === 'number' ? word(numberText(node, isMoney(other, context))) : phraseOf(node, context);
}

function rounding(node: Node & { readonly op: 'quotient' | 'round' }, context: ProseContext): string {
  const money = isMoney(node, context);
  if (money && node.digits === 0) return '（四舍五入到分）';
  return node.digits === 0 ? '（四舍五入到整数）' : `（四舍五入，保留${money ? node.digits + 2 : node.digits}位小数）`;
}

const inverse: Readonly<Record<Comparison, Comparison>> = { eq: 'ne', ne: 'eq', lt: 'ge', le: 'gt', gt: 'le', ge: 'lt' };
const numberWords: Readonly<Record<Comparison, string>> = {
  eq: '等于',
  ne: '不等于',
  lt: '小于',
  le: '不大于',
  gt: '大于',
  ge: '不小于',
};
const dateWords: Readonly<Record<Comparison, string>> = {
  eq: '等于',
  ne: '不等于',
  lt: '早于',
  le: '不晚于',
  gt: '晚于',
  ge: '不早于',
};

/** `modal` is 应 where the sentence says what must hold. */
function compareText(node: Node & { readonly op: 'compare' }, modal: string, context: ProseContext): string {
  const a = held(beside(node.a, node.b, context), Grip.sum);
  const b = held(beside(node.b, node.a, context), Grip.sum);
  const type = typeOf(node.a, context.declared);
  const isEquality = node.is === 'eq' || node.is === 'ne';
  if (isEquality && node.within) {
    const distance = numberText({ op: 'number', value: node.within }, isMoney(node.a, context) || isMoney(node.b, context));
    return `${a}与${b}相差${modal}${node.is === 'eq' ? '不超过' : '超过'}${distance}`;
  }
  if (isEquality && type !== 'number' && type !== 'date') return `${a}与${b}${modal}${node.is === 'eq' ? '一致' : '不一致'}`;
  return `${a}${modal}${(type === 'date' ? dateWords : numberWords)[node.is]}${b}`;
}

const oneOf = (codes: readonly string[]): string => (codes.length > 1 ? `${list(codes)}之一` : list(codes));

/** Truths that read as one clause; null for those that are made of others. `no` turns the clause round. */
function clause(node: Node, modal: string, no: boolean, context: ProseContext): string | null {
  const not = no ? '不' : '';
  switch (node.op) {
    case 'compare':
      return compareText(no ? { ...node, is: inverse[node.is] } : node, modal, context);
    case 'in':
      return `${held(phraseOf(node.of, context), Grip.word)}${not}${modal}为${oneOf(node.codes)}`;
    case 'has': {
      const verb = node.mode === 'only' ? '只含' : '含';
      return `${held(phraseOf(node.of, context), Grip.word)}${no && node.mode === 'only' ? '并非' : not}${modal}${verb}${oneOf(node.codes)}`;
    }
    case 'anyOf': {
      const titles = node.fields.map((field) => columnTitle({ ledger: node.ledger, field }, context)).join('');
      return `${titles}中${modal}${no ? '没有任何一项' : '至少有一项'}为${oneOf(node.codes)}`;
    }
    case 'known':
      return `${columnTitle(node.of, context)}${no ? `${modal}未填写` : modal ? '应填写' : '已填写'}`;
    case 'blank':
      return `${columnTitle(node.of, context)}${no ? `${modal}不为空` : `${modal}为空`}`;
    case 'matches': {
      const title = patterns.find(({ id }) => id === node.pattern)?.title['zh-CN'] ?? node.pattern;
      return `${held(phraseOf(node.of, context), Grip.word)}${not}${modal}符合格式${quoted(title)}`;
    }
    case 'column':
      return `${columnTitle(node, context)}${modal}为${no ? '否' : '是'}`;
    case 'linked':
      return `对应的${ledgerTitle(declared(context.declared.links, node.link).one, context)}中${modal}${no ? '没有' : '有'}该行`;
    case 'truth':
      return node.value === no ? '不成立' : '恒成立';
    case 'call':
      return `${callText(node, context)}${no ? `${modal || '一项'}不成立` : modal ? '应成立' : ''}`;
    case 'not':
      return clause(node.of, modal, !no, context);
    default:
      return null;
  }
}

function callText(node: Node & { readonly op: 'call' }, context: ProseContext): string {
  return declared(functions, node.fn).prose(...node.of.map((of) => held(phraseOf(of, context), Grip.word)));
}

/** All columns that `known` asks for, when the conjunction asks for nothing else. */
function knownColumns(of: readonly Node[]): ColumnNode[] | null {
  const columns = of.map((part) => (part.op === 'known' ? part.of : null));
  return columns.length > 1 && columns.every((column) => column !== null) ? columns : null;
}

/** `a` of "or(not(a), b)": if a, then b. */
function implication(node: Node & { readonly op: 'or' }): readonly [Node, Node] | null {
  const [first, second] = node.of;
  return node.of.length === 2 && first?.op === 'not' && second ? [first.of, second] : null;
}

function truthPhrase(node: Node, modal: string, context: ProseContext): Phrase {
  if (node.op === 'and') {
    const columns = knownColumns(node.of);
    if (columns) return word(`${columns.map((column) => columnTitle(column, context)).join('')}均${modal || '已'}填写`);
    if (node.of.length === 0) return word('恒成立');
    return {
      text: node.of.map((of) => held(truthPhrase(of, modal, context), Grip.and)).join('，且'),
      grip: node.of.length > 1 ? Grip.and : Grip.word,
    };
  }
  if (node.op === 'or') {
    const then = implication(node);
    if (then) {
      const [condition, result] = then.map((part) => part);
      const text = `如果${truthPhrase(condition as Node, '', context).text}，那么${held(truthPhrase(result as Node, modal, context), Grip.or)}`;
      return { text, grip: Grip.sentence };
    }
    if (node.of.length === 0) return word('不成立');
    return {
      text: node.of.map((of) => held(truthPhrase(of, modal, context), Grip.or)).join('，或'),
      grip: node.of.length > 1 ? Grip.or : Grip.word,
    };
  }
  const text = clause(node, modal, false, context);
  if (text !== null) return { text, grip: Grip.and };
  if (node.op === 'not')
    return { text: `下述情形${modal}不成立：${held(phraseOf(node.of, context), Grip.word)}`, grip: Grip.sentence };
  const inner = valuePhrase(node, context);
  return modal ? { text: `${inner.text}应为是`, grip: Grip.and } : inner;
}

/** Which rows an aggregate is over, ending so that what is taken from them can follow. */
function rowsText(node: AggregateNode, context: ProseContext): string {
  let rows: string;
  if ('link' in node.over) {
    rows = `对应的${ledgerTitle(declared(context.declared.links, node.over.link).many, context)}中`;
  } else {
    const { key, ledger } = node.over;
    rows = `同一${key.map((field) => columnTitle({ ledger, field }, context)).join('、')}中`;
  }
  return node.where ? `${rows}${held(phraseOf(node.where, context), Grip.and)}的` : rows;
}

function aggregateText(node: AggregateNode, context: ProseContext): string {
  const rows = rowsText(node, context);
  if (node.fn === 'count' || !node.of) return `${rows}行数`;
  const isDate = typeOf(node.of, context.declared) === 'date';
  const ending = {
    sum: '之和',
    min: isDate ? '的最早日期' : '的最小值',
    max: isDate ? '的最晚日期' : '的最大值',
    distinct: '的不同取值个数',
  }[node.fn];
  return `${rows}各行${held(phraseOf(node.of, context), Grip.word)}${ending}`;
}

const units = { years: ['整年数', '年'], months: ['整月数', '个月'], days: ['天数', '天'] } as const;

function joined(of: readonly Node[], sign: string, grip: Grip, context: ProseContext): Phrase {
  if (of.length === 1) return phraseOf(of[0] as Node, context);
  return {
    text: of.map((part) => held(beside(part, of.find((other) => other !== part) as Node, context), grip)).join(sign),
    grip,
  };
}

function valuePhrase(node: Node, context: ProseContext): Phrase {
  const inner = (of: Node, grip: Grip = Grip.word) => held(phraseOf(of, context), grip);
  switch (node.op) {
    case 'number':
      return word(numberText(node, false));
    case 'date': {
      const [year, month, day] = node.value.split('-').map(Number);
      return word(`${year}年${month}月${day}日`);
    }
    case 'text':
      return word(`文字${quoted(node.value)}`);
    case 'column':
      return word(columnTitle(node, context));
    case 'param':
      return word(`政策标准${quoted(context.parameters?.find(({ id }) => id === node.param)?.title['zh-CN'] ?? node.param)}`);
    case 'asOf':
      return word('数据日期');
    case 'add':
      return node.of.length === 0 ? word('0') : joined(node.of, '＋', Grip.sum, context);
    case 'sub':
      return {
        text: `${held(beside(node.a, node.b, context), Grip.sum)}－${held(beside(node.b, node.a, context), Grip.product)}`,
        grip: Grip.sum,
      };
    case 'mul':
      return { text: `${inner(node.a, Grip.product)}×${inner(node.b, Grip.product)}`, grip: Grip.product };
    case 'quotient':
      return { text: `${inner(node.a, Grip.product)}÷${inner(node.b)}${rounding(node, context)}`, grip: Grip.product };
    case 'round':
      return word(`${inner(node.of)}${rounding(node, context)}`);
    case 'if':
      return word(
        `（如果${phraseOf(node.when, context).text}，取${inner(node.then, Grip.or)}；否则取${inner(node.else, Grip.or)}）`,
      );
    case 'between':
      return word(`${inner(node.from)}至${inner(node.to)}的${units[node.unit][0]}`);
    case 'shift':
      return word(`${inner(node.of)}${node.by < 0 ? '之前' : '之后'}${Math.abs(node.by)}${units[node.unit][1]}`);
    case 'part':
      return word(`${inner(node.of)}的${{ year: '年份', month: '月份', day: '日' }[node.part]}`);
    case 'length':
      return word(`${inner(node.of)}的字数`);
    case 'call':
      return word(callText(node, context));
    case 'aggregate':
      return word(aggregateText(node, context));
    case 'lookup':
      return word(`对应的${ledgerTitle(declared(context.declared.links, node.link).one, context)}中${inner(node.of)}`);
    case 'previous':
      return word(`上期的${inner(node.of)}`);
    default:
      return truthPhrase(node, '', context);
  }
}

function phraseOf(node: Node, context: ProseContext): Phrase {
  const isValue =
    node.op === 'column' || node.op === 'aggregate' || node.op === 'lookup' || node.op === 'previous' || node.op === 'if';
  return !isValue && typeOf(node, context.declared) === 'truth' ? truthPhrase(node, '', context) : valuePhrase(node, context);
}

/**
 * A tree as a Chinese phrase for the manual and for people who ask what a rule does. Money is said in 元, codes by their names;
 * brackets stand wherever the order of reading would matter.
 *
 * @example
 * proseOf(lt(household.c.headCount, 1), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”小于1'
 */
export function proseOf(node: Node, context: ProseContext): string {
  return typeOf(node, context.declared) === 'truth' ? truthPhrase(node, '', context).text : phraseOf(node, context).text;
}

/**
 * A rule as one Chinese sentence: when it applies, and what must then hold.
 *
 * @example
 * const filled = defaultPack.rules.find(({ id }) => id === 'person/id-filled') as Rule;
 * ruleProse(filled, { declared: declaredIn(defaultPack) }) //=> '“证件号码”应填写。'
 */
export function ruleProse(rule: Rule, context: ProseContext): string {
  const must = truthPhrase(rule.must, '应', context).text;
  return rule.when ? `当${truthPhrase(rule.when, '', context).text}时，${must}。` : `${must}。`;
}
