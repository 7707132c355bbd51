import { codeList } from './code-list';

/** 务工所在地, 务工状况. Some exports write the county instead. */
export const workPlace = codeList({
  id: 'work-place',
  title: { 'zh-CN': '务工所在地', en: 'where a person works away from the farm' },
  values: {
    '乡(镇)内务工': {
      code: '01',
      aliases: ['乡内务工', '镇内务工', '乡镇内务工', '乡（镇）内', '乡镇内', '乡内', '镇内'],
      en: 'within the township',
    },
    '乡(镇)外县内务工': {
      code: '02',
      aliases: [
        '乡外县内务工',
        '镇外县内务工',
        '乡镇外县内务工',
        '乡（镇）外县内',
        '乡镇外县内',
        '县内务工',
        '县内',
        '乡外县内',
        '镇外县内',
        '县内乡外',
        '县内镇外',
        '县内乡镇外',
        '县内乡(镇)外',
        '县内乡外务工',
        '县内镇外务工',
        '县内乡镇外务工',
        '县内乡(镇)外务工',
      ],
      en: 'within the county',
    },
    县外省内务工: { code: '03', aliases: ['县外省内', '省内务工', '省内县外', '省内县外务工'], en: 'within the province' },
    省外务工: { code: '04', aliases: ['省外', '外省', '外省务工', '境外'], en: 'in another province' },
    其他: { code: '05', aliases: ['其它'], en: 'other' },
  },
  source: 'dictionary of a collection app (01–05)',
  status: 'verified',
  coverage: 'open',
});
