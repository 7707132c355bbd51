import type { Basis } from '../rules/rule';

/** The format of the cell itself: nothing else can be right. */
export const ownFormat: Basis = {
  id: 'own-format',
  kind: 'format',
  title: { 'zh-CN': '该栏的填写格式', en: 'the format of the column' },
  source: '由该栏的填写格式直接得出，无需引用文件',
};
