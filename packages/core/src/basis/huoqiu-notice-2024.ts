import type { Basis } from '../rules/rule';

export const huoqiuNotice2024: Basis = {
  id: 'huoqiu-notice-2024',
  kind: 'practice',
  title: { 'zh-CN': '霍邱县2024年项目公告公示内容', en: 'items of project notices in Huoqiu county, 2024' },
  source:
    '霍邱县2024-12-27公开内容（huoqiu.gov.cn/public/6600461/37732296.html）：项目名称、实施地点、实施单位及责任人、实施期限、建设内容、补助标准、资金来源、资金规模、绩效目标、联农带农机制、举报电话',
};
