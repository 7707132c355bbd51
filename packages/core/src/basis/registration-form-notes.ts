import type { Basis } from '../rules/rule';

export const registrationFormNotes: Basis = {
  id: 'registration-form-notes',
  kind: 'practice',
  title: { 'zh-CN': '《贫困户登记表》填表说明', en: 'notes to the registration form of poor households' },
  source: '公开文档站《贫困户登记表》指标说明（360docs.net/doc/6311982829.html）',
};
