import { codeList } from './code-list';

/** 住房安全保障, second level. */
export const housingMeasure = codeList({
  id: 'measure-housing',
  title: { 'zh-CN': '住房安全保障', en: 'safe housing' },
  values: {
    危房改造: { aliases: ['农村危房改造', '危改', '危房维修', '危房重建'], en: 'repair or rebuilding' },
    住房安全鉴定: { aliases: ['危房鉴定', '安全鉴定', '住房鉴定'], en: 'inspection' },
    租住公租房: { aliases: ['公租房', '租赁住房', '周转房', '租房补贴', '租赁'], en: 'rented house' },
    抗震改造: { aliases: ['抗震加固', '农房抗震改造', '加固改造'], en: 'against earthquakes' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge; the national system’s list was not found',
  status: 'unverified',
  coverage: 'open',
});
