/** A short tag by which a sheet is known again in a record that does not show its name (FNV-1a, 32 bits). */
export function sheetTag(sheet: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < sheet.length; i++) value = Math.imul(value ^ sheet.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
