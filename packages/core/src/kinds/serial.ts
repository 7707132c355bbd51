/**
 * Day number (days since 1970-01-01) of a spreadsheet's serial day; NaN where the serial is no day: in the 1900 system 60 is the
 * 29 February 1900 that never was.
 *
 * @example
 * dayOfSerial(43950, 1900) //=> 18381
 */
export function dayOfSerial(serial: number, dateSystem: 1900 | 1904): number {
  const whole = Math.floor(serial);
  if (dateSystem === 1904) return whole - 24107;
  if (whole === 60) return Number.NaN;
  return whole > 60 ? whole - 25569 : whole - 25568;
}
