import { codeList } from './code-list';

/** 入户路类型 (AAC316). */
export const roadType = codeList({
  id: 'road-type',
  title: { 'zh-CN': '入户路类型', en: 'type of road to the house' },
  values: {
    泥土路: { code: '01', aliases: ['土路', '泥路'], en: 'earth' },
    砂石路: { code: '02', aliases: ['沙石路', '沙石', '砂石', '石子路'], en: 'gravel' },
    水泥路: { code: '03', aliases: ['水泥', '混凝土路'], en: 'concrete' },
    沥青路: { code: '04', aliases: ['柏油路', '沥青', '油路'], en: 'asphalt' },
    硬化路: { aliases: ['硬化'], en: 'hard surface (local value)' },
  },
  source: 'field AAC316 of a query builder and dictionary of a collection app; local values in fovsoft/ym (GitHub, 2020)',
  status: 'verified',
  coverage: 'open',
});
