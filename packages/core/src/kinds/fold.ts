import { traditionalPairs } from './traditional';

// Character → what it becomes; 0 = dropped. One table, so that folding is one look-up per character.
const FOLDED = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 0xff41; code <= 0xff5a; code++) table[code] = code - 0xfee0 - 32;
  for (let code = 0x61; code <= 0x7a; code++) table[code] = code - 32;
  for (let i = 0; i < traditionalPairs.length; i += 2) table[traditionalPairs.charCodeAt(i)] = traditionalPairs.charCodeAt(i + 1);
  const become = (characters: string, to: string) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = to.charCodeAt(0);
  };
  become('（〔【［｛[{〖﹙', '(');
  become('）〕】］｝]}〗﹚', ')');
  become('—–―‐‑‒−－﹣─', '-');
  become('、，﹐', ',');
  become('；﹔', ';');
  become('。．﹒', '.');
  become('‘’＇`｀´', "'");
  become('“”＂', '"');
  become('￥', '¥');
  become('＼', '\\');
  become('•‧・∙⋅', '·');
  for (let code = 0; code <= 0x20; code++) table[code] = 0;
  for (let code = 0x7f; code <= 0xa0; code++) table[code] = 0;
  for (let code = 0x2000; code <= 0x200f; code++) table[code] = 0;
  for (let code = 0x2028; code <= 0x202f; code++) table[code] = 0;
  for (let code = 0x205f; code <= 0x206f; code++) table[code] = 0;
  for (const code of [0xad, 0x1680, 0x180e, 0x3000, 0x3164, 0xfeff]) table[code] = 0;
  return table;
}

/**
 * A header or a value as it is compared: full width becomes half, spaces, line breaks and zero-width characters go, brackets and
 * dashes become one kind, common traditional characters simplified, letters upper case. Never shown to people.
 * Linear in the length; gives back the same string when nothing changes.
 *
 * @example
 * foldText('務工時間 （月）') //=> '务工时间(月)'
 */
export function foldText(text: string): string {
  const length = text.length;
  let i = 0;
  while (i < length && FOLDED[text.charCodeAt(i)] === text.charCodeAt(i)) i++;
  if (i === length) return text;
  let folded = text.slice(0, i);
  for (; i < length; i++) {
    const code = FOLDED[text.charCodeAt(i)] as number;
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}

/** Whether folding drops the character: a space, a line break, a zero-width or control character. */
export function isDropped(code: number): boolean {
  return FOLDED[code] === 0;
}
