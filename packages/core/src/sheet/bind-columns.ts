import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import type { Binding, UnboundColumn } from '../table/sheet';
import { askAbout } from './ask-about';
import { askWhose } from './ask-whose';
import type { Draft, ValueRows } from './column-draft';
import { moneyFactor } from './column-unit';
import type { Header, HeaderColumn } from './header-columns';
import { headerIndex } from './header-index';
import { type HeaderMatch, matchHeader } from './match-header';
import { similarFields } from './similar-headers';
import { contradiction, isContradicted, sampleValues } from './value-sample';

export interface BoundColumns {
  readonly bindings: readonly Binding[];
  readonly unbound: readonly UnboundColumn[];
}

const SERIAL = /^(序号|序列|编次|行号|行次|NO|№|序)$/;

/**
 * Reads the columns of a header as fields of one ledger: what is sure, what must be asked, what stays unbound and why.
 * `asksSimilar`: headers that are only like a field's are asked; without, they stay unbound, which is enough to choose a ledger.
 */
export function bindColumns(header: Header, ledger: Ledger, values: ValueRows, asksSimilar: boolean): BoundColumns {
  const index = headerIndex(ledger);
  const samples = new Map<number, readonly Scalar[]>();
  const sample = (column: number) => {
    let known = samples.get(column);
    if (!known) {
      known = sampleValues(values.grid, values.from, values.to, column);
      samples.set(column, known);
    }
    return known;
  };
  const against = (field: string, column: number, unit: string | null) => {
    const spec = ledger.columns[field] as ColumnSpec;
    const cells = sample(column);
    const share = contradiction(spec.kind, cells, { factor: moneyFactor(spec, unit, null), dateSystem: values.grid.dateSystem });
    return isContradicted(share, cells.length) ? share : 0;
  };

  const siblings = new Set(header.columns.map((column) => column.leaf.key));
  const drafts: Draft[] = [];
  const unbound: UnboundColumn[] = [];
  const unmatched: HeaderColumn[] = [];
  for (const column of header.columns) {
    if (column.text === '') {
      if (sample(column.column).length > 0) unbound.push({ column: column.column, header: '', why: 'blank-header' });
      continue;
    }
    const context = new Set([...siblings, ...column.parents.map((parent) => parent.key)]);
    let matches = matchHeader(index, column, context);
    if (matches.length === 0) {
      unmatched.push(column);
      continue;
    }
    const all = matches.map((match) => match.field);
    let by: Binding['by'] = (matches[0] as HeaderMatch).by;
    let doubt = (matches[0] as HeaderMatch).doubt;
    if (matches.length > 1) {
      // Several fields of the same words: the values may leave only one of them.
      const agreeing = matches.filter((match) => against(match.field, column.column, match.unit) === 0);
      if (agreeing.length === 1 && sample(column.column).length >= 3 && doubt === 'several-fields') {
        matches = agreeing;
        doubt = null;
        by = 'values';
      }
    }
    let match = matches[0] as HeaderMatch;
    const parentUnit = column.parents.findLast((parent) => parent.unit !== null)?.unit ?? null;
    if (match.unit === null && parentUnit !== null && ledger.columns[match.field]?.kind.id === 'money')
      match = { ...match, unit: parentUnit };
    if (doubt === null && against(match.field, column.column, match.unit) > 0) doubt = 'values-differ';
    drafts.push({ column, match, doubt, by, alternatives: all.filter((field) => field !== match.field) });
  }

  askWhose(drafts, header, ledger, values);
  settleDoubles(drafts, ledger, unbound, sample, values.statedYear);
  const taken = new Set(drafts.map((draft) => draft.match.field));
  for (const column of unmatched) {
    if (SERIAL.test(column.leaf.key)) {
      unbound.push({ column: column.column, header: column.text, why: 'serial-number' });
      continue;
    }
    const similar = (asksSimilar ? similarFields(index, column.leaf.key) : []).filter(
      ({ field }) => !taken.has(field) && against(field, column.column, column.leaf.unit) === 0,
    );
    const first = similar[0];
    if (!first) {
      unbound.push({ column: column.column, header: column.text, why: 'no-field-of-this-name' });
      continue;
    }
    const match: HeaderMatch = {
      field: first.field,
      score: first.score,
      by: 'fold',
      doubt: 'similar',
      unit: column.leaf.unit,
      year: column.leaf.year,
    };
    drafts.push({ column, match, doubt: 'similar', by: 'fold', alternatives: similar.slice(1).map(({ field }) => field) });
  }

  const bindings: Binding[] = [];
  for (const draft of drafts) {
    const spec = ledger.columns[draft.match.field] as ColumnSpec;
    if (draft.match.unit !== null && Number.isNaN(moneyFactor(spec, draft.match.unit, null))) {
      unbound.push({ column: draft.column.column, header: draft.column.text, why: 'unit-unclear' });
      continue;
    }
    bindings.push(bindingOf(draft, ledger));
  }
  bindings.sort((a, b) => a.column - b.column);
  unbound.sort((a, b) => a.column - b.column);
  return { bindings, unbound };
}

function bindingOf(draft: Draft, ledger: Ledger): Binding {
  const { match, column, doubt } = draft;
  return {
    column: column.column,
    header: column.text,
    field: match.field,
    confidence: doubt === null ? 'sure' : 'doubtful',
    score: Math.round((doubt === null ? match.score : Math.min(match.score, 0.7)) * 100) / 100,
    by: draft.by,
    ...(match.unit !== null ? { unit: match.unit } : {}),
    ...(match.year !== null ? { year: match.year } : {}),
    ...(doubt !== null ? { doubt, question: askAbout(doubt, column.text, match.field, draft.alternatives, ledger) } : {}),
    ...(draft.alternatives.length > 0 ? { alternatives: draft.alternatives } : {}),
  };
}

/** Two columns for one field: a sure one is taken before a doubtful one. Two sure ones are asked, unless they say the same in every row. */
function settleDoubles(
  drafts: Draft[],
  ledger: Ledger,
  unbound: UnboundColumn[],
  sample: (column: number) => readonly Scalar[],
  statedYear: number | null,
): void {
  const byField = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const list = byField.get(draft.match.field);
    if (list) list.push(draft);
    else byField.set(draft.match.field, [draft]);
  }
  const drop = (draft: Draft) => {
    unbound.push({ column: draft.column.column, header: draft.column.text, why: 'field-already-bound' });
    drafts.splice(drafts.indexOf(draft), 1);
  };
  for (const list of byField.values()) {
    if (list.length < 2) continue;
    const sorted = [...list].sort(
      (a, b) =>
        Number(a.doubt !== null) - Number(b.doubt !== null) || b.match.score - a.match.score || a.column.column - b.column.column,
    );
    const first = sorted[0] as Draft;
    const rivals = sorted.slice(1).filter((draft) => isRival(first, draft, ledger.columns[first.match.field] as ColumnSpec));
    for (const draft of sorted.slice(1)) if (!rivals.includes(draft)) drop(draft);
    const years = new Set([first, ...rivals].map((draft) => draft.match.year));
    if (years.size > 1 && statedYear !== null && years.has(statedYear)) {
      for (const draft of [first, ...rivals]) if (draft.match.year !== statedYear) drop(draft);
      continue;
    }
    for (const draft of rivals) {
      if (sameValues(sample(first.column.column), sample(draft.column.column))) drop(draft);
      else {
        first.doubt ??= years.size > 1 ? 'two-years' : 'twice';
        draft.doubt ??= years.size > 1 ? 'two-years' : 'twice';
      }
    }
  }
}

function isRival(first: Draft, other: Draft, spec: ColumnSpec): boolean {
  if ((first.doubt === null) !== (other.doubt === null)) return false;
  // 证件号码 and 身份证号码 on one sheet: that one of them is the usual header does not say whose the other is.
  if (first.doubt === null && first.match.by !== 'parent' && other.match.by !== 'parent' && spec.kind.id !== 'remark')
    return true;
  return first.column.leaf.key === other.column.leaf.key || first.match.score - other.match.score < 0.02;
}

function sameValues(a: readonly Scalar[], b: readonly Scalar[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}
