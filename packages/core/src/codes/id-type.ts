import { codeList } from './code-list';

/** 证件类型. */
export const idType = codeList({
  id: 'id-type',
  title: { 'zh-CN': '证件类型', en: 'type of identity document' },
  values: {
    居民身份证: {
      code: '01',
      aliases: ['身份证', '二代身份证', '第二代居民身份证', '中华人民共和国居民身份证'],
      en: 'identity card',
    },
    军官证: { code: '03', en: 'officer’s card' },
    残疾人证: { code: '09', aliases: ['残疾证', '残疾人证件', '中华人民共和国残疾人证'], en: 'disability certificate' },
    户口簿: { aliases: ['户口本'], en: 'household register' },
    其他: { aliases: ['其它', '其他证件'], en: 'other' },
  },
  source: 'dictionary of a public application file (01, 03, 09); 户口簿 and 其他 are general knowledge',
  status: 'unverified',
  coverage: 'open',
});
