import { excelRange } from '../../emit/excel-context';
import type { Ledger } from '../../ledgers/ledger';
import type { Link } from '../../ledgers/link';
import type { Pack } from '../../pack';
import { columnLetters } from '../../table/address';
import type { SheetSpec, ValidationSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import { templateBook, templateColumns } from './template-book';

/**
 * Several empty ledgers for one workbook, each followed by how to fill it in. Where two of them belong together (户表 and 人表 by
 * 户编号), a key that the other one lacks is pointed out while it is typed, and may stay. Names in `taken` are not used again, so that a
 * check never looks at another sheet than the one made with it.
 *
 * @example
 * templateSheets([household, person], defaultPack, null, teller('zh'), []).map(({ name }) => name) //=> ['户表', '户表填写说明', '人表', '人表填写说明']
 */
export function templateSheets(
  ledgers: readonly Ledger[],
  pack: Pack,
  year: number | null,
  tell: Tell,
  taken: readonly string[],
): SheetSpec[] {
  const used = new Set(taken);
  const books = ledgers.map((ledger) => {
    const [form, guide] = templateBook(ledger, pack, year, tell).sheets as [SheetSpec, SheetSpec];
    const name = freeName(form.name, used);
    return {
      ledger,
      form: { ...form, name },
      guide: { ...guide, name: freeName(`${name}${tell('', ' - ')}${guide.name}`, used) },
    };
  });
  const formOf = new Map(books.map(({ ledger, form }) => [ledger.id, form]));
  return books.flatMap(({ ledger, form, guide }) => {
    const checks = pack.links
      .filter((link) => link.many === ledger.id && link.one !== ledger.id && link.on.length === 1)
      .flatMap((link) => {
        const one = ledgers.find(({ id }) => id === link.one);
        const other = formOf.get(link.one);
        return one && other ? (linkCheck(link, one, other, ledger, form, year, tell) ?? []) : [];
      });
    return [withChecks(form, checks), guide];
  });
}

function freeName(name: string, used: Set<string>): string {
  let free = name;
  for (let i = 2; used.has(free); i++) free = `${name}${i}`;
  used.add(free);
  return free;
}

/** The key of the many side must stand on the one side. Compared as texts in SUMPRODUCT: COUNTIF would round long numbers. */
function linkCheck(
  link: Link,
  one: Ledger,
  other: SheetSpec,
  many: Ledger,
  form: SheetSpec,
  year: number | null,
  tell: Tell,
): ValidationSpec | null {
  const [[oneField, manyField] = ['', '']] = link.on;
  const source = templateColumns(one, year).findIndex(([field]) => field === oneField);
  const at = templateColumns(many, year).findIndex(([field]) => field === manyField);
  const rows = rowsOf(other);
  const own = rowsOf(form);
  if (source < 0 || at < 0 || !rows || !own) return null;
  const range = excelRange(other.name, columnLetters(source), rows.top, rows.bottom);
  const title = many.columns[manyField]?.title ?? '';
  return {
    range: { ...own, left: at, right: at },
    rule: { kind: 'formula', formula: `SUMPRODUCT(--(${range}=${columnLetters(at)}${own.top}))>0` },
    style: 'warning',
    promptTitle: title,
    prompt: tell(`要与“${other.name}”里的${title}一致。`, `As in "${other.name}".`),
    errorTitle: title,
    error: tell(
      `“${other.name}”里没有这个${title}。请核对；确实没有的，可以继续。`,
      `"${other.name}" does not have it. Go on if that is right.`,
    ),
  };
}

/** Rows that are checked while they are filled in. */
function rowsOf({ validations }: SheetSpec): { readonly top: number; readonly bottom: number } | null {
  const range = validations?.[0]?.range;
  return range ? { top: range.top, bottom: range.bottom } : null;
}

/** A cell has one check: that of the link takes the place of the one for its length; a drop-down stays. */
function withChecks(form: SheetSpec, checks: readonly ValidationSpec[]): SheetSpec {
  const taken = new Set((form.validations ?? []).filter(({ rule }) => rule.kind === 'list').map(({ range }) => range.left));
  const kept = new Map<number, ValidationSpec>();
  for (const check of checks) if (!taken.has(check.range.left) && !kept.has(check.range.left)) kept.set(check.range.left, check);
  return {
    ...form,
    validations: [...(form.validations ?? []).filter(({ range }) => !kept.has(range.left)), ...kept.values()],
  };
}
