const allDigits = (text: string): string =>
  `SUMPRODUCT(LEN(${text})-LEN(SUBSTITUTE(${text},{0,1,2,3,4,5,6,7,8,9},"")))=LEN(${text})`;

/** Named patterns as Excel conditions on a text that is not empty; Excel has no regular expressions, so the rest is not available. */
export const excelPatterns: ReadonlyMap<string, (text: string) => string> = new Map([
  ['digits-only', (text: string) => `AND(LEN(${text})>0,${allDigits(text)})`],
  [
    'mobile-phone',
    (text: string) => `AND(LEN(${text})=11,LEFT(${text},1)="1",ISNUMBER(FIND(MID(${text},2,1),"3456789")),${allDigits(text)})`,
  ],
  ['six-nines', (text: string) => `LEFT(${text},6)="999999"`],
]);
