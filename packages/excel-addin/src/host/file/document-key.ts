/** 2023-12, 2023年12月1日, 2023.12.01 */
const DATE = /(?<!\d)(?:19|20)\d{2}(?:年|[.\-_/])[01]?\d(?!\d)(?:(?:月|[.\-_/])(?:[0-3]?\d(?!\d)[日号]?)?)?/g;
/** 2023, 202312, 20231201; but not the village 2000村. */
const COMPACT = /(?<!\d)(?:19|20)\d{2}(?:[01]\d(?:[0-3]\d)?)?(?![\d村组队社屯寨片网])年?/g;
/** 12月, 12月15日, 12.15 */
const MONTH = /(?<!\d)[01]?\d(?:月(?:[0-3]?\d[日号]?)?|\.[0-3]?\d(?!\d))/g;
/** What copying adds: (2), 副本3, - copy 2. */
const COPY = /\(\d{1,3}\)|(?:副本|- ?copy)\s*\d{0,3}/gi;

/**
 * Names change from one export to the next by date and by what copying adds: what is left says which ledger it is. Any other number
 * stays, for it may name a village: 1村, 12组, 花名册3.
 */
function withoutDates(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\.[a-z]{1,5}$/i, '')
    .replace(/\.?核查$/, '')
    .replace(COPY, '')
    .replace(DATE, '')
    .replace(COMPACT, '')
    .replace(MONTH, '')
    .replace(/[\s()_.\-—]/g, '')
    .toLowerCase();
}

/** FNV-1a over 64 bits: no secret, but the store of the browser need not show the names of files. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}

/**
 * Under which key rounds and waivers of an opened file are kept: the same for next month's export of the same ledgers, another for
 * another village's.
 */
export function documentKey(name: string, sheets: readonly string[]): string {
  return hash([withoutDates(name), ...sheets.map(withoutDates).sort()].join('|'));
}

/** Under which key that is kept which holds for this month's export only. */
export function editionKey(name: string, sheets: readonly string[]): string {
  return hash([name, ...sheets].join('|'));
}
