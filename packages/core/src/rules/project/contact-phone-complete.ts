import { ownFormat } from '../../basis/own-format';
import { known, matches } from '../../expr/build';
import { anyPhone } from '../../expr/patterns';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/contact-phone-complete',
  ledger: project,
  severity: 'suspect',
  when: known(c.contactPhone),
  must: matches(c.contactPhone, anyPhone),
  marks: [c.contactPhone],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目联系电话不是完整的号码',
      what: '联系电话{contactPhone}不是11位手机号，也不是座机号。',
      why: '少位、多位的电话打不通，公示出去群众也联系不上。',
      todo: '请更正电话。',
    },
    en: {
      title: 'The project’s telephone number is incomplete',
      what: 'The number {contactPhone} is neither an 11-digit mobile number nor a land line.',
      why: 'With a digit missing or too many nobody can be reached.',
      todo: 'Correct the number.',
    },
  },
});
