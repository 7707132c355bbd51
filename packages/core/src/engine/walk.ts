import type { Node } from '../expr/node';
import type { Link } from '../ledgers/link';

/** What a tree reads beside the row itself. */
export interface Reads {
  /** `ledger.field` → optional only. */
  readonly columns: Map<string, { readonly ledger: string; readonly field: string; optional: boolean }>;
  /** Groups of like columns of which one is enough. */
  readonly anyOf: { readonly ledger: string; readonly fields: readonly string[] }[];
  readonly params: Set<string>;
  readonly links: Set<string>;
  readonly lists: { readonly list: string; readonly codes: readonly string[] }[];
  readonly functions: Set<string>;
  readonly patterns: Set<string>;
  readonly previousColumns: Map<string, { readonly ledger: string; readonly field: string }>;
  usesAsOf: boolean;
  usesGroup: boolean;
  usesPrevious: boolean;
}

/** Reads trees and collects what they need. */
export function readsOf(nodes: readonly (Node | undefined)[], ledger: string, links: ReadonlyMap<string, Link>): Reads {
  const reads: Reads = {
    columns: new Map(),
    anyOf: [],
    params: new Set(),
    links: new Set(),
    lists: [],
    functions: new Set(),
    patterns: new Set(),
    previousColumns: new Map(),
    usesAsOf: false,
    usesGroup: false,
    usesPrevious: false,
  };
  for (const node of nodes) if (node) collect(node, ledger, links, reads, false);
  return reads;
}

function addColumn(reads: Reads, ledger: string, field: string, optional: boolean, before: boolean): void {
  const key = `${ledger}.${field}`;
  if (before) {
    reads.previousColumns.set(key, { ledger, field });
    return;
  }
  const seen = reads.columns.get(key);
  if (seen) seen.optional = seen.optional && optional;
  else reads.columns.set(key, { ledger, field, optional });
}

function collect(node: Node, ledger: string, links: ReadonlyMap<string, Link>, reads: Reads, before: boolean): void {
  const go = (child: Node, at = ledger, older = before): void => collect(child, at, links, reads, older);
  switch (node.op) {
    case 'column':
      addColumn(reads, node.ledger, node.field, node.optional === true, before);
      return;
    case 'known':
    case 'blank':
      go(node.of);
      return;
    case 'anyOf':
      reads.anyOf.push({ ledger: node.ledger, fields: node.fields });
      reads.lists.push({ list: node.list, codes: node.codes });
      return;
    case 'param':
      reads.params.add(node.param);
      reads.usesAsOf = true;
      return;
    case 'asOf':
      reads.usesAsOf = true;
      return;
    case 'add':
    case 'and':
    case 'or':
      for (const part of node.of) go(part);
      return;
    case 'call':
      reads.functions.add(node.fn);
      for (const part of node.of) go(part);
      return;
    case 'sub':
    case 'mul':
    case 'quotient':
    case 'compare':
      go(node.a);
      go(node.b);
      return;
    case 'in':
    case 'has':
      reads.lists.push({ list: node.list, codes: node.codes });
      go(node.of);
      return;
    case 'matches':
      reads.patterns.add(node.pattern);
      go(node.of);
      return;
    case 'round':
    case 'not':
    case 'shift':
    case 'part':
    case 'length':
      go(node.of);
      return;
    case 'if':
      go(node.when);
      go(node.then);
      go(node.else);
      return;
    case 'between':
      go(node.from);
      go(node.to);
      return;
    case 'aggregate': {
      let rows = ledger;
      if ('link' in node.over) {
        const link = links.get(node.over.link);
        reads.links.add(node.over.link);
        rows = link?.many ?? ledger;
        for (const [one, many] of link?.on ?? []) {
          addColumn(reads, link?.one as string, one, false, before);
          addColumn(reads, link?.many as string, many, false, before);
        }
      } else {
        reads.usesGroup = true;
        for (const field of node.over.key) addColumn(reads, node.over.ledger, field, false, before);
      }
      if (node.of) go(node.of, rows);
      if (node.where) go(node.where, rows);
      return;
    }
    case 'linked':
    case 'lookup': {
      const link = links.get(node.link);
      reads.links.add(node.link);
      for (const [one, many] of link?.on ?? []) {
        addColumn(reads, link?.one as string, one, false, before);
        addColumn(reads, link?.many as string, many, false, before);
      }
      if (node.op === 'lookup') go(node.of, link?.one ?? ledger);
      return;
    }
    case 'previous':
      reads.usesPrevious = true;
      go(node.of, ledger, true);
      return;
    default:
      return;
  }
}
