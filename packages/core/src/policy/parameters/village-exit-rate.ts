import { parameter } from '../policy';

/** Highest poverty rate of an exiting village. */
export const villageExitRate = parameter({
  id: 'village-exit-rate',
  title: { 'zh-CN': '贫困村退出贫困发生率上限', en: 'highest poverty rate of an exiting village' },
  unit: '%',
  note: {
    'zh-CN': '原则上2%，西部3%。',
    en: 'In principle 2 %, 3 % in the west.',
  },
});
