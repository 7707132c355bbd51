import { parameter } from '../policy';

/** Least share of approving households. */
export const satisfactionMinimum = parameter({
  id: 'satisfaction-minimum',
  title: { 'zh-CN': '群众认可度下限', en: 'least share of approving households' },
  unit: '%',
});
