import type { Basis } from '../rules/rule';

/** Two entries of the same data cannot both be right. */
export const ownContradiction: Basis = {
  id: 'own-contradiction',
  kind: 'arithmetic',
  title: { 'zh-CN': '同一份数据中互相矛盾', en: 'entries of the same data contradict each other' },
  source: '由所填数据相互对照直接得出，无需引用文件',
};
