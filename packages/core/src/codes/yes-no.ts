import { codeList } from './code-list';

/** The two answers, for drop-downs; cells are read by the kind `yes-no`. */
export const yesNoList = codeList({
  id: 'yes-no',
  title: { 'zh-CN': '是/否', en: 'yes or no' },
  values: { 是: { en: 'yes' }, 否: { en: 'no' } },
  source: 'answers of the true-or-false columns of the national household and person exports',
  status: 'verified',
  coverage: 'closed',
});
