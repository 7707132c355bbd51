import { codeList } from './code-list';

/** 残疾类别: the nineteenth digit of the certificate number. */
export const disabilityType = codeList({
  id: 'disability-type',
  title: { 'zh-CN': '残疾类别', en: 'kind of disability' },
  values: {
    视力残疾: { code: '1', aliases: ['视力', '视残', '盲'], en: 'sight' },
    听力残疾: { code: '2', aliases: ['听力', '听残', '聋'], en: 'hearing' },
    言语残疾: { code: '3', aliases: ['言语', '语言', '语言残疾', '哑'], en: 'speech' },
    肢体残疾: { code: '4', aliases: ['肢体', '肢残'], en: 'limbs' },
    智力残疾: { code: '5', aliases: ['智力', '智残'], en: 'intellect' },
    精神残疾: { code: '6', aliases: ['精神', '精残'], en: 'mind' },
    多重残疾: { code: '7', aliases: ['多重', '多重残'], en: 'several' },
  },
  source: 'explanations of the second-generation disability certificate (digit 19)',
  status: 'verified',
  coverage: 'closed',
});
