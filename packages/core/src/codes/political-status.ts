import { codeList } from './code-list';

/** 政治面貌. The national export of 2021 only has the first three and 群众. */
export const politicalStatus = codeList({
  id: 'political-status',
  title: { 'zh-CN': '政治面貌', en: 'political affiliation' },
  values: {
    中共党员: { code: '01', aliases: ['党员', '中国共产党党员', '共产党员'], en: 'member of the Communist Party' },
    中共预备党员: { code: '02', aliases: ['预备党员', '中国共产党预备党员'], en: 'probationary member of the Communist Party' },
    共青团员: { code: '03', aliases: ['团员', '中国共产主义青年团团员'], en: 'member of the Youth League' },
    民革党员: { code: '04', aliases: ['民革会员'], en: 'member of the Revolutionary Committee of the Kuomintang' },
    民盟盟员: { code: '05', en: 'member of the China Democratic League' },
    民建会员: { code: '06', en: 'member of the China National Democratic Construction Association' },
    民进会员: { code: '07', en: 'member of the China Association for Promoting Democracy' },
    农工党党员: { code: '08', en: 'member of the Chinese Peasants’ and Workers’ Democratic Party' },
    致公党党员: { code: '09', en: 'member of the China Zhi Gong Party' },
    九三学社社员: { code: '10', en: 'member of the Jiusan Society' },
    台盟盟员: { code: '11', en: 'member of the Taiwan Democratic Self-Government League' },
    无党派人士: { code: '12', aliases: ['无党派', '无党派民主人士'], en: 'without party' },
    群众: { code: '13', aliases: ['普通群众', '普通公民'], en: 'none' },
  },
  source:
    'dictionary of a collection app (01–03, 12, 13; it has 04–11 for the democratic parties); names of 04–11 are general knowledge of GB/T 4762; desktop checker of 2021 (four values)',
  status: 'verified',
  coverage: 'closed',
});
