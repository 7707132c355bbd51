import { codeList } from './code-list';

/** 搬迁方式. */
export const relocationMode = codeList({
  id: 'relocation-mode',
  title: { 'zh-CN': '搬迁方式', en: 'mode of relocation' },
  values: {
    '行政区(村)整体搬迁': { code: '01', aliases: ['行政村整体搬迁', '整村搬迁'], en: 'whole administrative village' },
    '自然村(村民小组)整体搬迁': {
      code: '02',
      aliases: ['自然村整体搬迁', '村民小组整体搬迁', '自然村整组搬迁'],
      en: 'whole hamlet',
    },
    建档立卡贫困户个别搬迁: {
      code: '03',
      aliases: ['个别搬迁', '零星搬迁', '建档立卡户个别搬迁'],
      en: 'single registered households',
    },
  },
  source: 'dictionary of a collection app (01–03)',
  status: 'verified',
  coverage: 'open',
});
