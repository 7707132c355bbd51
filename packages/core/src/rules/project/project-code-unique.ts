import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, countOver, distinctOver, eq, known, le, optional, or } from '../../expr/build';
import type { ColumnExpr } from '../../expr/typed';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const rows = countOver(c.projectCode);
const kinds = (of: ColumnExpr<unknown>) => distinctOver(c.projectCode, of, known(of));

export default rule({
  id: 'project/project-code-unique',
  ledger: project,
  severity: 'error',
  when: known(c.projectCode),
  // One project is sometimes listed village by village, or year by year.
  must: or(
    eq(rows, 1),
    and(
      le(kinds(optional(c.projectName)), 1),
      or(eq(kinds(optional(c.village)), rows), eq(kinds(optional(c.site)), rows), eq(kinds(optional(c.year)), rows)),
    ),
  ),
  marks: [c.projectCode, c.projectName],
  once: [c.projectCode],
  show: { times: { of: rows, as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一项目编号出现多次',
      what: '项目编号{projectCode}在表中出现{times}次（{projectName}）。',
      why: '一个编号只对应一个项目，重复会多算项目数和资金；按村、按年度分列的不在此列。',
      todo: '请核对是重复录入还是编号填错。',
    },
    en: {
      title: 'The same project code is listed more than once',
      what: 'Project code {projectCode} stands in the sheet {times} times ({projectName}).',
      why: 'A code is that of one project, and repeats count its money twice; rows by village or year are exempt.',
      todo: 'See whether it was entered twice or the code is wrong.',
    },
  },
});
