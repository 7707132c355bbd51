import { ownArithmetic } from '../../basis/own-arithmetic';
import { asOf, call, known, le } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/birth-not-after-data-date',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.idNumber),
  must: le(call(idBirth, c.idNumber), asOf),
  marks: [c.idNumber],
  show: { birthById: { of: call(idBirth, c.idNumber), as: 'date' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '出生日期在数据日期之后',
      what: '证件号码{idNumber}中的出生日期{birthById}晚于本表的数据日期。',
      why: '数据日期之后才出生的人不应在这份数据里。',
      todo: '请核对号码；如本表实际导出日期更晚，请改正数据日期。',
    },
    en: {
      title: 'Born after the date of the data',
      what: 'The birth date {birthById} in {idNumber} is later than the date of the data.',
      why: 'A person born after that date cannot be in it.',
      todo: 'Check the number; if the sheet was exported later, correct the date of the data.',
    },
  },
});
