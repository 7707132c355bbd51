import { checkCharacter } from '../generator/world/made-up-numbers';

/** A made-up number of a man on the address code 520000, of that year; with a wrong check digit where asked for. */
export function makeUpId(year: number, serial: number, isWrong = false): string {
  const body = `520000${year}${String((serial % 12) + 1).padStart(2, '0')}${String((serial % 28) + 1).padStart(2, '0')}${String(((serial * 2) % 998) + 1).padStart(3, '0')}`;
  const check = checkCharacter(body);
  return body + (isWrong ? (check === '1' ? '2' : '1') : check);
}
