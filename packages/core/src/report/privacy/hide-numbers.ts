const RUN = /(?:[0-9０-９][ \t\u00a0\u3000-]?){10,}[0-9０-９Xx]/g;
const ID_18 = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]/;
const ID_15 = /^\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
const PHONE = /^1[3-9]\d{9}$/;

/**
 * The text with every long number (identity, telephone, bank card) cut to its last four. `codes` are numbers that offices use in
 * the open, such as the household's code; one that reads like an identity or telephone number is hidden all the same.
 *
 * @example
 * hideNumbers('电话 13900001234') //=> '电话 ****1234'
 */
export function hideNumbers(text: string, codes: ReadonlySet<string> = NONE): string {
  return text.replace(RUN, (run) => {
    const digits = plainDigits(run);
    return codes.has(digits) && !looksPersonal(digits) ? run : `****${digits.slice(-4)}`;
  });
}

const NONE: ReadonlySet<string> = new Set();

function plainDigits(run: string): string {
  return run.replace(/[ \t\u00a0\u3000-]/g, '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/**
 * Whether a number reads like that of a person: identity number or mobile telephone.
 *
 * @example
 * looksPersonal('13800000000') //=> true
 */
export function looksPersonal(digits: string): boolean {
  return ID_18.test(digits) || ID_15.test(digits) || PHONE.test(digits);
}
