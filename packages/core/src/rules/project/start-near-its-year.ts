import { unverifiedPractice } from '../../basis/unverified-practice';
import { inRange, known, sub, yearOf } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/start-near-its-year',
  ledger: project,
  severity: 'notice',
  when: known(c.year, c.actualStart),
  must: inRange(sub(yearOf(c.actualStart), c.year), -1, 1),
  marks: [c.actualStart, c.year],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '开工时间与项目年度相差一年以上',
      what: '项目年度为{year}，开工时间为{actualStart}。',
      why: '项目多在当年或次年开工，差得多的常是年份写错，或跨年续建。',
      todo: '请核对年度和开工时间；跨年实施的，可核实属实。',
    },
    en: {
      title: 'The start is more than a year off the project’s year',
      what: 'Year: {year}; start: {actualStart}.',
      why: 'Projects begin in their year or the next; others have a wrong year or are continued ones.',
      todo: 'Check both; for a project of several years confirm it as true.',
    },
  },
});
