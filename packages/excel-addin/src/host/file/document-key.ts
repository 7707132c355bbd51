/**
 * Names change from one export to the next by date, number and what copying adds: what is left says which ledger it is. Numbers that
 * name a place (3组, 12村) are no dates.
 */
function withoutDates(name: string): string {
  return name
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/\.?核查$/, '')
    .replace(/[\d０-９]+(?![\d０-９]*[村组队社屯寨片网])/g, '')
    .replace(/副本|- ?copy|年|月|日|[\s()（）_.\-—]/gi, '')
    .toLowerCase();
}

/** FNV-1a over 64 bits: no secret, but the store of the browser need not show the names of files. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}

/**
 * Under which key rounds and waivers of the opened files are kept: the same for next month's export of the same ledgers, another for
 * another village's.
 */
export function documentKey(files: readonly { readonly name: string; readonly sheets: readonly string[] }[]): string {
  const parts = files.map(({ name, sheets }) => [withoutDates(name), ...sheets.map(withoutDates).sort()].join('|'));
  return hash(parts.sort().join('\n'));
}
