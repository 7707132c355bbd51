/** A named pattern: rules never hold a raw regular expression. Each is linear, anchored, and has an SQL twin. */
export interface Pattern {
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly source: string;
}

/** Mainland mobile number: 11 digits beginning 13–19. */
export const mobilePhone: Pattern = {
  id: 'mobile-phone',
  title: { 'zh-CN': '11位手机号码', en: 'an 11-digit mobile number' },
  source: '^1[3-9][0-9]{9}$',
};
/** Mobile number, or a land line with or without its area code. */
export const anyPhone: Pattern = {
  id: 'any-phone',
  title: { 'zh-CN': '电话号码', en: 'a telephone number' },
  source: '^(1[3-9][0-9]{9}|(0[0-9]{2,3}-?)?[2-9][0-9]{6,7})$',
};
/** Only digits. */
export const digitsOnly: Pattern = { id: 'digits-only', title: { 'zh-CN': '全部为数字', en: 'only digits' }, source: '^[0-9]+$' };
/** Digits, the last of which may be the X of a citizen number. */
export const digitsOrX: Pattern = {
  id: 'digits-or-x',
  title: { 'zh-CN': '数字，末位可为X', en: 'digits, the last of which may be X' },
  source: '^[0-9]+X?$',
};
/** Begins with six nines: the placeholder of the national system for a missing number. */
export const sixNines: Pattern = {
  id: 'six-nines',
  title: { 'zh-CN': '以999999开头', en: 'begins with 999999' },
  source: '^999999',
};

/** Every pattern that `matches` may name. */
export const patterns: readonly Pattern[] = [mobilePhone, anyPhone, digitsOnly, digitsOrX, sixNines];
