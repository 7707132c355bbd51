import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, blank, countOver, distinctOver, eq, known, optional, or } from '../../expr/build';
import type { ColumnExpr } from '../../expr/typed';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const rows = countOver(c.projectName);
const kinds = (of: ColumnExpr<unknown>) => distinctOver(c.projectName, of, known(of));

export default rule({
  id: 'project/project-name-unique',
  ledger: project,
  severity: 'suspect',
  when: and(known(c.projectName), or(blank(optional(c.projectCode)), eq(kinds(optional(c.projectCode)), rows))),
  must: or(
    eq(rows, 1),
    eq(kinds(optional(c.village)), rows),
    eq(kinds(optional(c.site)), rows),
    eq(kinds(optional(c.year)), rows),
  ),
  marks: [c.projectName, c.projectCode],
  once: [c.projectName],
  show: { times: { of: rows, as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同名项目出现多次',
      what: '项目{projectName}在表中出现{times}次，村、地点、年度也不能把它们区分开。',
      why: '同村同年度的同名项目，多半是重复录入或重复申报。',
      todo: '请核对是否重复；确是不同项目的，请在名称中区分。',
    },
    en: {
      title: 'Projects of one name',
      what: 'Project {projectName} stands in the sheet {times} times, and neither village nor site nor year tells them apart.',
      why: 'Such rows were mostly entered or applied for twice.',
      todo: 'See whether they repeat each other; if not, give them different names.',
    },
  },
});
