import type { BindingDoubt } from '../table/sheet';
import type { FoldedHeader } from './fold-header';
import type { HeaderColumn } from './header-columns';
import type { HeaderEntry, HeaderIndex } from './header-index';
import { splitBareUnit } from './header-unit';

/** A field that a header may mean. */
export interface HeaderMatch {
  readonly field: string;
  readonly score: number;
  readonly by: 'title' | 'synonym' | 'fold' | 'parent';
  readonly doubt: BindingDoubt | null;
  readonly unit: string | null;
  readonly year: number | null;
}

// A parent of these words makes its children something of another person, another time or a plan, unless the children say so too.
const OTHER_SUBJECTS = [
  '户主',
  '父',
  '母',
  '监护',
  '配偶',
  '子女',
  '帮扶',
  '责任人',
  '联系人',
  '干部',
  '工作队',
  '队员',
  '医生',
  '教师',
  '班主任',
  '网格',
  '申请人',
  '代理',
  '法人',
  '搬迁前',
  '原',
  '迁出',
  '上年',
  '去年',
  '计划',
  '预计',
  '目标',
  '规划',
  '消除后',
  '消除前',
  '脱贫前',
  '脱贫后',
  '帮扶前',
  '帮扶后',
  '年初',
  '年底',
  '年末',
  '累计',
  '本月',
  '当月',
  '上月',
  '期初',
  '期末',
  '增收',
  '增长',
  '增加',
  '增幅',
  '同比',
  '人均',
  '户均',
  '变更',
  '变动',
  '调整前',
  '调整后',
  '核实',
];
const GENERIC = /(基本)?(信息|情况|资料|概况|状况)$/;
const MEASURES = /措施|保障$/;
// 总户数 under 监测户 counts the monitored, not all.
const COUNT = /^(总|受益|覆盖|带动)?总?(户数|人口|人口数|人数)$/;
const CLASS = /脱贫|监测|贫困|低保|特困|五保|边缘|残疾|搬迁|移民|三类|重点|其中/;

function isPlainParent(parent: FoldedHeader, leaf: FoldedHeader): boolean {
  if (COUNT.test(leaf.key) && CLASS.test(parent.key)) return false;
  if (MEASURES.test(parent.key)) return true;
  return !OTHER_SUBJECTS.some((word) => parent.key.includes(word) && !leaf.key.includes(word));
}

/** Entries of the same key: those whose unit the header contradicts go, titles come before synonyms. */
function choose(entries: readonly HeaderEntry[], unit: string | null): readonly HeaderEntry[] {
  let left = entries;
  if (left.length > 1 && left.some((entry) => entry.unit === unit)) left = left.filter((entry) => entry.unit === unit);
  if (left.length > 1 && left.some((entry) => entry.by === 'title')) left = left.filter((entry) => entry.by === 'title');
  return left;
}

/** 户名 beside a bank or an account is the name of the account. */
function isAccountName(key: string, context: ReadonlySet<string>): boolean {
  return key === '户名' && [...context].some((other) => /开户|账号|账户|卡号|银行/.test(other));
}

interface Found {
  readonly entries: readonly HeaderEntry[];
  readonly score: number;
  readonly by: 'fold' | 'parent' | null;
  readonly doubt: BindingDoubt | null;
  readonly unit: string | null;
}

function findByParent(index: HeaderIndex, column: HeaderColumn): Found | null {
  const { leaf, parents } = column;
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i] as FoldedHeader;
    const stem = parent.key.replace(GENERIC, '');
    for (const key of [parent.key + leaf.key, stem + leaf.key, leaf.key + stem]) {
      const entries = stem === '' ? undefined : index.byKey.get(key);
      if (entries) return { entries, score: 1, by: 'parent', doubt: null, unit: leaf.unit ?? parent.unit };
    }
  }
  return null;
}

function findPlain(index: HeaderIndex, leaf: FoldedHeader, context: ReadonlySet<string>): Found | null {
  const exact = index.byKey.get(leaf.key);
  if (exact) return { entries: exact, score: 1, by: null, doubt: null, unit: leaf.unit };
  const contextual = index.inContext.get(leaf.key);
  if (contextual) {
    const met = contextual.filter((entry) => entry.context !== null && entry.context !== '' && context.has(entry.context));
    if (met.length > 0 && !isAccountName(leaf.key, context))
      return { entries: met, score: 0.9, by: 'parent', doubt: null, unit: leaf.unit };
    return { entries: contextual, score: 0.6, by: null, doubt: 'needs-context', unit: leaf.unit };
  }
  const split = splitBareUnit(leaf.key);
  const unitless = split ? index.byKey.get(split.key) : undefined;
  if (split && unitless) return { entries: unitless, score: 0.97, by: 'fold', doubt: null, unit: leaf.unit ?? split.unit };
  const bare = leaf.bare !== leaf.key ? index.byKey.get(leaf.bare) : undefined;
  if (bare)
    return {
      entries: bare,
      score: leaf.hasAside ? 0.8 : 0.97,
      by: 'fold',
      doubt: leaf.hasAside ? 'bracket-says-more' : null,
      unit: leaf.unit,
    };
  const aside = index.byBare.get(leaf.key);
  if (aside) return { entries: aside, score: 0.85, by: 'fold', doubt: 'bracket-says-more', unit: leaf.unit };
  return null;
}

/**
 * The fields that a header may mean by its own words and its parents', best first. Sure are a title or a synonym after folding, and
 * a parent and child that together are one; never likeness.
 *
 * `context` holds the folded headers of the same sheet and the parents of this column, for headers that need them.
 */
export function matchHeader(index: HeaderIndex, column: HeaderColumn, context: ReadonlySet<string>): readonly HeaderMatch[] {
  if (column.leaf.key === '') return [];
  const { leaf, parents } = column;
  const found = findByParent(index, column) ?? findPlain(index, leaf, context);
  if (!found) return [];
  const entries = choose(found.entries, found.unit);
  const year = leaf.year ?? parents.find((parent) => parent.year !== null)?.year ?? null;
  let doubt: BindingDoubt | null = found.doubt;
  if (doubt === null && found.by !== 'parent' && parents.some((parent) => !isPlainParent(parent, leaf)))
    doubt = 'parent-says-other';
  if (doubt === null && new Set(entries.map((entry) => entry.field)).size > 1) doubt = 'several-fields';
  return entries.map((entry) => {
    const isTyped = entry.spelling === column.text;
    const by = found.by ?? (entry.by === 'title' ? (isTyped ? 'title' : 'fold') : 'synonym');
    const score =
      found.score *
      (doubt === 'parent-says-other' || doubt === 'several-fields'
        ? 0.6
        : entry.by === 'synonym' && found.by !== 'parent'
          ? 0.95
          : 1);
    return { field: entry.field, score, by, doubt, unit: found.unit, year };
  });
}
