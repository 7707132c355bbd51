import { codeList } from './code-list';

/** 致贫/返贫风险, up to five columns a household. 其他 needs a remark. */
export const riskType = codeList({
  id: 'risk-type',
  title: { 'zh-CN': '致贫返贫风险', en: 'risk of poverty' },
  values: {
    因病: { aliases: ['因病致贫', '因病返贫', '因大病'], from: 2019, en: 'illness' },
    因学: { aliases: ['因学致贫', '因学返贫'], from: 2019, en: 'cost of schooling' },
    因残: { aliases: ['因残致贫', '因残返贫'], from: 2019, en: 'disability' },
    缺劳动力: { aliases: ['缺劳力', '因缺劳动力', '缺乏劳动力', '缺少劳动力'], from: 2019, en: 'lack of labour' },
    因安全住房: { aliases: ['因住房', '住房安全', '因住房安全', '安全住房'], from: 2019, en: 'unsafe housing' },
    因安全饮水: { aliases: ['因饮水', '饮水安全', '因饮水安全', '安全饮水'], from: 2019, en: 'unsafe water' },
    因务工就业不稳: {
      aliases: ['务工就业不稳', '因务工不稳', '因就业不稳', '因务工就业不稳定', '务工就业不稳定'],
      from: 2019,
      en: 'unstable work',
    },
    因自然灾害: { aliases: ['因灾', '自然灾害', '因自然灾害子项'], from: 2019, en: 'natural disaster' },
    因意外事故: { aliases: ['意外事故', '因意外', '因突发事故'], from: 2019, en: 'accident' },
    因产业项目失败: {
      aliases: ['产业项目失败', '因产业失败', '因产业发展失败', '因产业项目经营失败'],
      from: 2019,
      en: 'failed business',
    },
    其他: { aliases: ['其它', '其他（需备注）', '其他（备注）'], from: 2019, en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): the first eight and 其他; 因意外事故 and 因产业项目失败 are general knowledge',
  status: 'unverified',
  coverage: 'open',
});
