import { parameter } from '../policy';

/** Age from which public posts are unusual. */
export const publicPostAgeBefore = parameter({
  id: 'public-post-age-before',
  title: { 'zh-CN': '公益性岗位年龄上限（不满）', en: 'age from which public posts are unusual' },
  unit: '岁',
  note: {
    'zh-CN': '周岁，不含本数；各地规定不一，只能作疑点。',
    en: 'Full years, exclusive; places differ, so never more than a suspicion.',
  },
});
