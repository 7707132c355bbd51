import { link } from '../link';
import { person } from '../person';
import { village } from '../village';

/** 村与人. */
export const villagePersons = link({
  id: 'village-persons',
  one: village,
  many: person,
  on: [
    ['township', 'township'],
    ['village', 'village'],
  ],
  title: { 'zh-CN': '村与人', en: 'village and persons' },
});
