import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, gt, known, not } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/clinic-has-doctor',
  ledger: village,
  severity: 'notice',
  when: and(known(c.clinics), gt(c.clinics, 0)),
  must: and(not(blank(c.doctors)), gt(c.doctors, 0)),
  marks: [c.doctors, c.clinics],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有卫生室，没有执业（助理）医师',
      what: '卫生室{clinics}个，行政村执业（助理）医师为{doctors}。',
      why: '核查规则会列出；由乡镇卫生院派驻、巡诊或只有乡村医生的也有。',
      todo: '请核对后补填；派驻、巡诊的，可核实属实。',
    },
    en: {
      title: 'A clinic without a licensed doctor',
      what: 'Clinics: {clinics}; licensed (assistant) doctors: {doctors}.',
      why: 'Rule sets list it; doctors sent by the township hospital or village doctors are common.',
      todo: 'Check and fill it in; if a doctor is sent, confirm it as true.',
    },
  },
});
