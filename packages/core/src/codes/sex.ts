import { codeList } from './code-list';

/** 性别. Codes as in GB/T 2261.1. */
export const sex = codeList({
  id: 'sex',
  title: { 'zh-CN': '性别', en: 'sex' },
  values: {
    男: { code: '1', aliases: ['男性', '男士', 'M', '♂'], en: 'male' },
    女: { code: '2', aliases: ['女性', '女士', 'F', '♀'], en: 'female' },
  },
  source: 'column 性别 of the national person export; the numbers are those of the identity card standard',
  status: 'verified',
  coverage: 'closed',
});
