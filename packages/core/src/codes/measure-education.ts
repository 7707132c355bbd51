import { codeList } from './code-list';

/** 教育帮扶, second level. 雨露计划 is for vocational schools and junior colleges. */
export const educationMeasure = codeList({
  id: 'measure-education',
  title: { 'zh-CN': '教育帮扶', en: 'help with schooling' },
  values: {
    雨露计划: { aliases: ['雨露计划补助', '雨露计划职业教育补助', '雨露计划+'], en: 'Yulu grant' },
    助学贷款: { aliases: ['生源地助学贷款', '国家助学贷款'], en: 'student loan' },
    助学金: {
      aliases: [
        '国家助学金',
        '高中助学金',
        '中职助学金',
        '高校助学金',
        '普通高中助学金',
        '中等职业教育助学金',
        '高等教育助学金',
        '普通高中教育助学金',
      ],
      en: 'bursary',
    },
    免学费: { aliases: ['普高免学杂费', '中职免学费', '免学杂费', '学费减免'], en: 'no fees' },
    学前资助: { aliases: ['学前教育资助', '免保教费', '学前教育寄宿补助', '保教费减免', '学前教育补助'], en: 'nursery grant' },
    社会助学: { aliases: ['爱心助学', '社会资助', '金秋助学'], en: 'donated bursary' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): 雨露计划; columns of a village system (glaaa-aa/smart-countryside-vue3, GitHub); bulletin no. 3 of the national census of poverty relief (2021, seen on a mirror)',
  status: 'unverified',
  coverage: 'open',
});
