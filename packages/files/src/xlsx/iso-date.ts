const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z?)?$/;
const DAY = 86_400_000;

/** Day number of an ISO date as strict files write them (`t="d"`), counted from 1900 or 1904; undefined when it is no date. */
export function serialOfIsoDate(text: string, dateSystem: 1900 | 1904): number | undefined {
  const parts = PATTERN.exec(text.trim());
  if (!parts) return undefined;
  const [, y, m, d, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d));
  if (new Date(time).getUTCDate() !== Number(d)) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel's 1900 system counts a 29 February 1900 that never was.
  const serial = dateSystem === 1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)) / 86_400;
}
