const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

export function biffError(code: number): string {
  return ERRORS.get(code) ?? '#VALUE!';
}

const scratch = new DataView(new ArrayBuffer(8));

/** The number of an RK value: 30 bits of a double or of a whole number, perhaps in hundredths. */
export function rkNumber(rk: number): number {
  let number: number;
  if (rk & 2) number = rk >> 2;
  else {
    scratch.setUint32(0, 0, true);
    scratch.setUint32(4, rk & 0xfffffffc, true);
    number = scratch.getFloat64(0, true);
  }
  return rk & 1 ? number / 100 : number;
}
