import { area } from '../../kinds/area';
import { column } from '../ledger';

/** Land, in 亩. Shared by the ledgers: one Chinese term, one identifier, one set of headers, one meaning of blank. */
export const land = {
  cultivatedLand: column(area, {
    title: '耕地面积（亩）',
    en: 'cultivated land',
    synonyms: ['耕地面积', '耕地', '耕地（亩）'],
    blank: 'zero',
    unit: '亩',
  }),
  waterArea: column(area, {
    title: '水面面积',
    en: 'water surface',
    synonyms: ['水面面积（亩）', '水面', '水域面积（亩）'],
    blank: 'zero',
    unit: '亩',
  }),
  convertedForest: column(area, {
    title: '退耕还林面积（亩）',
    en: 'farmland returned to forest',
    synonyms: ['退耕还林面积', '退耕还林（草）面积', '退耕还林（亩）', '退耕还林还草面积（亩）'],
    blank: 'zero',
    unit: '亩',
  }),
  orchardLand: column(area, {
    title: '林果面积（亩）',
    en: 'orchards',
    synonyms: ['林果面积', '果园面积（亩）', '林果（亩）'],
    blank: 'zero',
    unit: '亩',
  }),
  grassland: column(area, {
    title: '牧草地面积',
    en: 'grassland',
    synonyms: ['牧草地面积（亩）', '草地面积（亩）', '牧草地', '草地面积'],
    blank: 'zero',
    unit: '亩',
  }),
  forestLand: column(area, {
    title: '林地面积（亩）',
    en: 'forest land',
    synonyms: ['林地面积', '林地', '林地（亩）'],
    blank: 'zero',
    unit: '亩',
  }),
} as const;
