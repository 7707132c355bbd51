import { DIVISION_NAMES } from './division-names';

let names: ReadonlyMap<string, string> | undefined;

/** Read from the one text when first asked, so that a program that never asks spends nothing. */
function allNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const parts = DIVISION_NAMES.match(/\d+|\D+/g) as string[];
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) found.set(parts[i] as string, parts[i + 1] as string);
  names = found;
  return names;
}

/**
 * Names of a division by its code of 2, 4, 6, 9 or 12 digits, from the province down, as far as the county (township and village codes
 * are read by their first six digits). null where no such code stood in the list of 2023: an old code is not guessed.
 *
 * Source: 统计用区划代码 2023, see `division-names.ts`.
 *
 * @example
 * divisionName('520102') //=> '贵州省贵阳市南明区'
 */
export function divisionName(code: string): string | null {
  if (!/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code)) return null;
  // 520000 and 520100 are the province and the prefecture themselves.
  const county = code.slice(0, 6);
  const parts = [county.slice(0, 2), county.slice(2, 4), county.slice(4, 6)].filter((part) => part !== '' && part !== '00');
  let said = '';
  let prefix = '';
  for (const part of parts) {
    prefix += part;
    const name = allNames().get(prefix);
    if (name === undefined) return null;
    // 市辖区 and 县 stand between a municipality and its districts and say nothing.
    if (!/^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name)) said += name;
  }
  return said === '' ? null : said;
}
