import { codeList } from './code-list';

/** 项目进度. */
export const projectStage = codeList({
  id: 'project-stage',
  title: { 'zh-CN': '项目进度', en: 'stage of a project' },
  values: {
    未开工: { aliases: ['未启动', '未实施', '前期准备', '前期工作', '筹备', '规划', '入库'], en: 'not begun' },
    招标: { aliases: ['招投标', '招标中', '采购中', '正在招标'], en: 'tender' },
    在建: { aliases: ['实施中', '正在实施', '施工中', '已开工', '建设中', '开工'], en: 'under way' },
    完工: { aliases: ['已完工', '竣工', '已竣工', '完成', '已完成'], en: 'finished' },
    已验收: { aliases: ['验收', '验收合格', '通过验收'], en: 'accepted' },
    已结算: { aliases: ['结算', '审定', '决算', '已审定', '已决算', '报账完成'], en: 'settled' },
    停工: { aliases: ['暂停', '中止', '终止', '取消', '调整取消'], en: 'stopped' },
  },
  source: 'general knowledge of project sheets; no list was found',
  status: 'unverified',
  coverage: 'open',
});
