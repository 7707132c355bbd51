import type { Basis } from '../rules/rule';

/** The national standard of the citizen identity number: 18 characters, birth date in 7–14, sex in 17, check character in 18. */
export const citizenIdStandard: Basis = {
  id: 'citizen-id-standard',
  kind: 'text',
  title: { 'zh-CN': 'GB 11643《公民身份号码》', en: 'GB 11643, citizen identity number' },
  source: 'GB 11643-1999《公民身份号码》：第7–14位为出生日期，第17位奇数为男、偶数为女，第18位为校验码（ISO 7064 MOD 11-2）',
};
