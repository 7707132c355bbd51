import type { Basis } from '../rules/rule';

/** The sheet proves it by its own numbers. */
export const ownArithmetic: Basis = {
  id: 'own-arithmetic',
  kind: 'arithmetic',
  title: { 'zh-CN': '本表各栏自身的数量关系', en: "the sheet's own arithmetic" },
  source: '由本表数据直接得出，无需引用文件',
};
