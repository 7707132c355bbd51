import { codeList } from './code-list';

/** 就业渠道. The national list was not found. */
export const jobChannel = codeList({
  id: 'job-channel',
  title: { 'zh-CN': '就业渠道', en: 'how the job was found' },
  values: {
    公益性岗位: { aliases: ['公益岗位', '公益岗'], en: 'public post' },
    帮扶车间: { aliases: ['扶贫车间', '就业帮扶车间', '就业扶贫车间', '社区工厂'], en: 'village workshop' },
    外出务工: { aliases: ['劳务输出', '自主务工', '自行外出务工', '务工'], en: 'work away from home' },
    企业就业: { aliases: ['企业务工', '单位就业', '企业吸纳'], en: 'employment by a firm' },
    自主创业: { aliases: ['创业'], en: 'own business' },
    灵活就业: { aliases: ['零工', '打零工', '就近务工'], en: 'casual work' },
    农业就业: { aliases: ['务农'], en: 'farming' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): 公益性岗位, 帮扶车间; columns of a relocation register (q2332066/poverty, GitHub): 自主创业, 农业就业; the rest is general knowledge',
  status: 'unverified',
  coverage: 'open',
});
