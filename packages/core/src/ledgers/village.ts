import { count } from '../kinds/count';
import { householdCode } from '../kinds/household-code';
import { money } from '../kinds/money';
import { yesNo } from '../kinds/yes-no';
import { identity } from './columns/identity';
import { land } from './columns/land';
import { place } from './columns/place';
import { column, ledger } from './ledger';

const households = (title: string, en: string, ...synonyms: readonly string[]) =>
  column(count, { title, en, synonyms, blank: 'unknown', unit: '户' });
const persons = (title: string, en: string, ...synonyms: readonly string[]) =>
  column(count, { title, en, synonyms, blank: 'unknown', unit: '人' });
const things = (title: string, en: string, ...synonyms: readonly string[]) =>
  column(count, { title, en, synonyms, blank: 'unknown', unit: '个' });

/** 行政村信息: one row a village. The first 22 columns are known from the national export; money of the village is in 万元. */
export const village = ledger({
  id: 'village',
  title: { 'zh-CN': '行政村信息', en: 'village ledger' },
  titles: [
    '行政村登记表',
    '村信息',
    '村表',
    '村基本情况',
    '行政村基本情况',
    '贫困村信息',
    '行政村情况',
    '村基础信息',
    '行政村统计表',
  ],
  rowIs: 'village',
  key: ['township', 'village'],
  place: ['province', 'prefecture', 'county', 'township', 'village'],
  telling: {
    fields: [
      'hasExited',
      'householdTotal',
      'populationTotal',
      'minimumLivingHouseholds',
      'minimumLivingPersons',
      'extremePovertyPersons',
      'disabledPersons',
      'unsafeHouseHouseholds',
      'unsafeWaterHouseholds',
      'collectiveIncome',
      'clinics',
      'hasPavedRoadToTownship',
      'hasBus',
    ],
    enough: 3,
  },
  asOf: 'year',
  columns: {
    county: place.county,
    township: place.township,
    village: place.village,
    hasExited: column(yesNo, {
      title: '是否出列',
      en: 'whether the village has left the list of poor villages',
      synonyms: ['是否为出列村', '是否出列村', '出列情况', '是否脱贫村'],
      blank: 'none',
    }),
    householdTotal: households('总户数', 'households', '全村总户数', '农户总数', '总农户数', '村总户数', '总户数（户）'),
    populationTotal: persons('总人口数', 'population', '全村总人口数', '总人口', '村总人口', '全村总人口', '总人口数（人）'),
    minimumLivingHouseholds: households('低保户数', 'households on minimum living allowance', '低保户', '低保总户数'),
    minimumLivingPersons: persons('低保人口数', 'persons on minimum living allowance', '低保人数', '低保人口', '低保总人数'),
    extremePovertyPersons: persons(
      '特困供养人口数',
      'persons on extreme poverty support',
      '特困供养人数',
      '特困人数',
      '五保人数',
      '特困人员数',
      '五保人口数',
    ),
    disabledPersons: persons('残疾人口数', 'disabled persons', '残疾人数', '残疾人口', '持证残疾人数'),
    unsafeHouseHouseholds: households('危房户数', 'households in unsafe houses', '危房户', '住危房户数', '危房总户数'),
    unsafeWaterHouseholds: households(
      '未实现饮水安全户数',
      'households without safe water',
      '饮水不安全户数',
      '未解决安全饮水户数',
      '未解决饮水安全户数',
      '饮水困难户数',
    ),
    residentPensionPersons: persons(
      '参加城乡居民基本养老保险人数',
      'persons in the residents’ pension insurance',
      '参加城乡居民养老保险人数',
      '参加居民养老保险人数',
    ),
    hasPavedRoadToTownship: column(yesNo, {
      title: '到乡镇是否通沥青（水泥）路',
      en: 'whether a paved road leads to the township',
      synonyms: ['到乡镇是否通沥青水泥路', '是否通沥青（水泥）路', '通村路是否硬化', '到乡镇是否通硬化路'],
      blank: 'unknown',
    }),
    hasBus: column(yesNo, {
      title: '是否通客运班车',
      en: 'whether a bus runs',
      synonyms: ['通客运班车', '是否通班车'],
      blank: 'unknown',
    }),
    collectiveIncome: column(money, {
      title: '村级集体经济收入（万元）',
      en: 'income of the village collective',
      synonyms: ['村级集体经济收入', '村集体经济收入', '村集体收入', '村集体经济收入（万元）', '集体经济收入', '村级集体收入'],
      blank: 'unknown',
      unit: '万元',
    }),
    primarySchools: things('村小学（个数）', 'primary schools', '村小学', '村小学个数', '小学个数', '村小学数'),
    clinics: things(
      '行政村卫生室个数',
      'clinics',
      '村卫生室个数',
      '卫生室个数',
      '村卫生室',
      '村卫生室（个）',
      '行政村卫生室个数（个）',
    ),
    doctors: column(count, {
      title: '行政村执业（助理）医师（人）',
      en: 'licensed (assistant) doctors',
      synonyms: [
        '行政村执业（助理）医师',
        '行政村执业(助理)医师数',
        '执业（助理）医师',
        '执业（助理）医师人数',
        '行政村执业（助理）医师人数',
      ],
      blank: 'unknown',
      unit: '人',
    }),
    publicToilets: things(
      '行政村公共卫生厕所个数',
      'public toilets',
      '公共卫生厕所个数',
      '公共厕所个数',
      '行政村公共卫生厕所个数（个）',
      '公厕个数',
    ),
    libraries: things(
      '行政村文化（图书）室个数 （个）',
      'reading rooms',
      '行政村文化（图书）室个数',
      '文化（图书）室个数',
      '文化室个数',
      '农家书屋个数',
      '图书室个数',
    ),
    wastePoints: things(
      '行政村生产生活垃圾集中堆放点个数（个）',
      'waste collection points',
      '行政村生产生活垃圾集中堆放点个数',
      '垃圾集中堆放点个数',
      '垃圾堆放点个数',
    ),
    province: place.province,
    prefecture: place.prefecture,
    villageCode: column(householdCode, {
      title: '行政村编码',
      en: 'code of the village',
      synonyms: ['村编码', '行政区划代码', '村编号', '贫困村编号', '行政村代码', '村代码', '行政村编号'],
      blank: 'unknown',
    }),
    year: identity.year,
    ruralPopulation: persons(
      '农业人口数',
      'rural population',
      '农业人口',
      '乡村人口',
      '农村人口',
      '农村户籍人口',
      '乡村户籍人口',
      '农业户籍人口',
      '乡村人口数',
    ),
    cultivatedLand: { ...land.cultivatedLand, blank: 'unknown' },
    forestLand: { ...land.forestLand, blank: 'unknown' },
    convertedForest: { ...land.convertedForest, blank: 'unknown' },
    orchardLand: { ...land.orchardLand, blank: 'unknown' },
    grassland: { ...land.grassland, blank: 'unknown' },
    waterArea: { ...land.waterArea, blank: 'unknown' },
    remark: identity.remark,
  },
  source:
    'columns read by name from 2023-12 exports of a Guizhou county by the rule set Gzuwkj/fuping (GitHub): the first 22, order not guaranteed; the rest from the form 《行政村登记表》 and township sheets',
  status: 'verified',
});
