import { codeList } from './code-list';

/** 识别标准. */
export const identificationStandard = codeList({
  id: 'identification-standard',
  title: { 'zh-CN': '识别标准', en: 'standard of identification' },
  values: {
    国家标准: { aliases: ['国定标准', '国标'], en: 'national' },
    省定标准: { aliases: ['省级标准', '省标'], en: 'provincial' },
    市定标准: { aliases: ['市级标准', '市标'], en: 'of the prefecture' },
  },
  source: 'notes to the form 《贫困户登记表》 on a document site (single choice)',
  status: 'verified',
  coverage: 'closed',
});
