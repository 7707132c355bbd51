import { codeList } from './code-list';

/** 房屋主要结构. */
export const houseStructure = codeList({
  id: 'house-structure',
  title: { 'zh-CN': '房屋结构', en: 'structure of the house' },
  values: {
    钢筋混凝土: { aliases: ['钢混', '框架', '钢筋混凝土结构', '砼结构', '框架结构'], en: 'reinforced concrete' },
    砖混材料: { aliases: ['砖混', '砖混结构'], en: 'brick and concrete' },
    砖瓦砖木: { aliases: ['砖木', '砖瓦', '砖木结构', '砖瓦结构', '砖（石）木结构'], en: 'brick and timber' },
    竹草土坯: { aliases: ['土坯', '土木', '土坯房', '生土', '竹草', '土木结构', '土石', '生土结构'], en: 'bamboo, straw or mud' },
    其他: { aliases: ['其它', '木结构', '石木结构'], en: 'other' },
  },
  source: 'form 贵州省贫困户登记表 (2013) on a document site; short forms are general knowledge',
  status: 'verified',
  coverage: 'open',
});
