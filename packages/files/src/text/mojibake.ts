import { scoreBytes } from './gb18030-score';

let gbkOf: Map<string, number> | undefined;

/** Two-byte GBK code of each character, made from the decoder that every platform has. */
function gbkCodes(): Map<string, number> {
  if (gbkOf) return gbkOf;
  gbkOf = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) gbkOf.set(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail);
    }
  }
  return gbkOf;
}

const LEAST_CHARACTERS = 4;

/** UTF-8 that was once read as GBK: written back as GBK, its bytes are UTF-8 (`濮撳悕` for 姓名). */
function wasReadAsGbk(sample: string): boolean {
  const bytes: number[] = [];
  for (const character of sample) {
    const code = character.charCodeAt(0) > 0x7f ? gbkCodes().get(character) : undefined;
    if (code !== undefined) bytes.push(code >> 8, code & 255);
    else bytes.push(0x2c);
  }
  const { high, utf8 } = scoreBytes(Uint8Array.from(bytes));
  return utf8 >= 3 * LEAST_CHARACTERS && utf8 >= 0.8 * high;
}

// What Windows-1252 makes of the bytes 80 to 9F.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Chinese bytes that were once read as Latin letters (`ÐÕÃû` or `å§“å` for 姓名). */
function wasReadAsLatin(sample: string): boolean {
  const bytes: number[] = [];
  let other = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    const windows = unit > 0xff ? WINDOWS.indexOf(sample[i] as string) : -1;
    if (unit <= 0xff) bytes.push(unit);
    else if (windows >= 0) bytes.push(0x80 + windows);
    else other++;
  }
  const { high, utf8, common, pairs } = scoreBytes(Uint8Array.from(bytes));
  if (high < 2 * LEAST_CHARACTERS || other > high / 4) return false;
  return utf8 >= 0.8 * high || (pairs * 2 >= 0.9 * high && common >= 0.8 * pairs);
}

/** Whether the text is beyond doubt garbled: replacement characters, or one wrong decoding saved over the other. */
export function isGarbled(sample: string): boolean {
  let replaced = 0;
  let wide = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit > 0x7f) wide++;
    if (unit === 0xfffd) replaced++;
  }
  if (wide === 0) return false;
  const kun = sample.split('锟斤拷').length - 1;
  return replaced > 0.01 * wide || kun * 3 > 0.01 * wide || wasReadAsGbk(sample) || wasReadAsLatin(sample);
}
