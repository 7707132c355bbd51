import { calendarDate } from '../../../packages/core/src/kinds/day';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Check character of the first seventeen digits of an identity number (GB 11643).
 *
 * @example
 * checkCharacter('52000019900101001') //=> '9'
 */
export function checkCharacter(seventeen: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(seventeen.charAt(i)) * (WEIGHTS[i] as number);
  return '10X98765432'.charAt(sum % 11);
}

/** Address code of every synthetic number: it names no county and no person carries it. */
export const ADDRESS_CODE = '520000';

/** Serials and tails that are in use, so that no two synthetic persons share a number. */
export interface NumberBook {
  readonly idNumber: (birthDay: number, isMale: boolean) => string;
  readonly phone: () => string;
  readonly bankCard: () => string;
}

/**
 * Hands out synthetic numbers: identity numbers on 520000 with a valid check character, telephone numbers 19900xxxxxx, bank cards
 * 6200000… with a valid check digit. Each only once, in order. Numbers ending in 000 are left out: they look like damaged ones.
 */
export function numberBook(): NumberBook {
  const serials = new Map<number, number>();
  let phones = 0;
  let cards = 0;
  return {
    idNumber: (birthDay, isMale) => {
      const key = birthDay * 2 + (isMale ? 1 : 0);
      for (let serial = serials.get(key) ?? (isMale ? 1 : 2); ; serial += 2) {
        serials.set(key, serial + 2);
        if (serial > 999) throw new Error('More than 499 synthetic persons of one sex on one day.');
        const seventeen = `${ADDRESS_CODE}${calendarDate(birthDay)}${String(serial).padStart(3, '0')}`;
        const id = seventeen + checkCharacter(seventeen);
        if (!id.endsWith('000')) return id;
      }
    },
    phone: () => `19900${String(100000 + phones++).padStart(6, '0')}`,
    bankCard: () => {
      const body = `6200000${String(10000000000 + cards++).padStart(11, '0')}`;
      return body + luhnDigit(body);
    },
  };
}

function luhnDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body.charAt(body.length - 1 - i));
    sum += i % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}
