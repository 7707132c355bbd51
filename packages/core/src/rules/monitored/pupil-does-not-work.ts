import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isPupil } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/pupil-does-not-work',
  ledger: monitored,
  severity: 'notice',
  when: isPupil,
  must: blank(c.workPlace),
  marks: [c.workPlace, c.schoolStatus],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '在校学生却有务工记录',
      what: '在校生状况为{schoolStatus}，务工所在地为{workPlace}。',
      why: '在校和务工一般不会同时，多半是毕业后没更新；假期工、实习除外。',
      todo: '请核对是否仍在校；假期工、实习的，可核实属实。',
    },
    en: {
      title: 'A pupil has a place of work',
      what: 'Class attended: {schoolStatus}; place of work: {workPlace}.',
      why: 'Few do both; mostly the person has left school. Holiday work and internships are exempt.',
      todo: 'See whether the person is still at school; for holiday work confirm it as true.',
    },
  },
});
