import type { Basis } from '../rules/rule';

/** Layout of the number on the second-generation disability certificate, from an explanation of it; what 22 characters say was not found. */
export const disabilityCertificateLayout: Basis = {
  id: 'disability-certificate-layout',
  kind: 'practice',
  title: { 'zh-CN': '第二代残疾人证号码说明', en: 'explanation of the number on the disability certificate' },
  source: '第二代残疾人证说明（2010-11-15公开页面）：20位＝身份证号18位＋残疾类别1位＋残疾等级1位',
};
