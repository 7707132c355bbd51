import type { Finding, Value } from '../../check/finding';
import type { Ledger } from '../../ledgers/ledger';
import type { Pack } from '../../pack';
import type { Rule } from '../../rules/rule';
import { hideName } from './hide-name';
import { hideNumbers } from './hide-numbers';

/** How much of a person an output may show: numbers are always cut to their last four. */
export interface Privacy {
  readonly names: boolean;
}

/**
 * Makes findings fit to leave the workbook: no whole personal number anywhere, names only when asked for.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * result.findings.map(findingHider(defaultPack, { names: false }))[0]?.entity.household //=> '520000000001'
 */
export function findingHider(pack: Pack, privacy: Privacy): (finding: Finding) => Finding {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const ledgers = new Map(pack.ledgers.map((ledger) => [ledger.id, ledger]));
  return (finding) => {
    const ledger = ledgers.get(finding.entity.ledger);
    const rule = rules.get(finding.rule);
    const { household, head, name, label } = finding.entity;
    const codes = new Set([household, label, ...codesIn(finding, ledger)].filter((code): code is string => code !== undefined));
    const hide = (value: Value, isName: boolean): Value => {
      if (typeof value === 'number') return Math.abs(value) >= 1e15 ? hideNumbers(String(value)) : value;
      if (typeof value !== 'string') return value;
      return hideNumbers(isName && !privacy.names ? hideName(value) : value, codes);
    };
    const data = Object.fromEntries(
      Object.entries(finding.data).map(([key, value]) => [key, hide(value, isNameOf(key, finding, rule, ledger))]),
    );
    const editOf = (edit: NonNullable<Finding['fix']>[number]) => ({
      ...edit,
      value: hide(edit.value, ledger?.columns[edit.field]?.kind.personal === 'name'),
    });
    const named = (value: string | undefined): string | undefined =>
      value === undefined ? undefined : hideNumbers(privacy.names ? value : hideName(value));
    return {
      ...finding,
      entity: {
        ...finding.entity,
        ...(household === undefined ? {} : { household: hideNumbers(household, codes) }),
        ...(head === undefined ? {} : { head: named(head) as string }),
        ...(name === undefined ? {} : { name: named(name) as string }),
        ...(finding.entity.village === undefined ? {} : { village: hideNumbers(finding.entity.village) }),
        ...(finding.entity.group === undefined ? {} : { group: hideNumbers(finding.entity.group) }),
        ...(label === undefined ? {} : { label: hideNumbers(label, codes) }),
      },
      data,
      ...(finding.fix ? { fix: finding.fix.map(editOf) } : {}),
      ...(finding.suggestions ? { suggestions: finding.suggestions.map(({ edits }) => ({ edits: edits.map(editOf) })) } : {}),
    };
  };
}

/** Values of the finding that are codes of a household, a project, a voucher: not personal. */
function codesIn(finding: Finding, ledger: Ledger | undefined): string[] {
  return Object.entries(finding.data).flatMap(([key, value]) =>
    typeof value === 'string' && ledger && Object.hasOwn(ledger.columns, key) && ledger.columns[key]?.kind.id === 'household-code'
      ? [value]
      : [],
  );
}

function isNameOf(key: string, finding: Finding, rule: Rule | undefined, ledger: Ledger | undefined): boolean {
  if (ledger && Object.hasOwn(ledger.columns, key)) return ledger.columns[key]?.kind.personal === 'name';
  const shown = rule?.show && Object.hasOwn(rule.show, key) ? rule.show[key] : undefined;
  if (shown?.as === 'text') return mentionsName(shown.of, ledger);
  // What stands in an unreadable cell of a name column is (part of) a name.
  const column = finding.at[0]?.columns[0];
  return key === 'value' && column !== undefined && finding.rule.endsWith('name-readable');
}

/** Whether a tree reads a column of names, also one of another ledger. */
function mentionsName(tree: unknown, ledger: Ledger | undefined): boolean {
  if (Array.isArray(tree)) return tree.some((part) => mentionsName(part, ledger));
  if (typeof tree !== 'object' || tree === null) return false;
  const node = tree as Record<string, unknown>;
  if (node.op === 'column' && typeof node.field === 'string')
    return /name$/i.test(node.field) || ledger?.columns[node.field]?.kind.personal === 'name';
  return Object.values(node).some((part) => mentionsName(part, ledger));
}
