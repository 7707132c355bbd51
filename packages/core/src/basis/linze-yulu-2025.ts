import type { Basis } from '../rules/rule';

export const linzeYulu2025: Basis = {
  id: 'linze-yulu-2025',
  kind: 'practice',
  title: { 'zh-CN': '临泽县2025年雨露计划说明', en: 'Yulu grant of Linze county, 2025' },
  source: '临泽县2025年7月公开说明：补助中职（含技工）、高职全日制学生，不含本科；对象为脱贫户和监测对象家庭',
};
