/// <reference types="custom-functions-runtime" />
import * as functions from './functions';

/** Function of each id in functions.json; a test compares the two. */
export const byId: Readonly<Record<string, (...args: never[]) => unknown>> = {
  IDCHECK: functions.idCheck,
  BIRTHDATE: functions.birthDate,
  SEX: functions.sex,
  AGE: functions.age,
  DISABILITY: functions.disability,
  IDNUMBER: functions.citizenNumber,
  MASK: functions.mask,
  MONITORINGLINE: functions.monitoringLine,
  DIVISION: functions.division,
  CREDITCODE: functions.creditCode,
  BANKCARD: functions.bankCard,
  PHONE: functions.phone,
};

/** Tells Excel which function each id is. To be called once, when the shared runtime has started. */
export function associateFunctions(): void {
  for (const [id, fn] of Object.entries(byId)) CustomFunctions.associate(id, fn as (...args: unknown[]) => unknown);
}
