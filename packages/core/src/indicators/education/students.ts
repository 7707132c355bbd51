import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { inSchool } from '../in-school';
import { indicator } from '../indicator';

export default indicator({
  id: 'education/students',
  title: { 'zh-CN': '在校生人数', en: 'persons in school' },
  meaning: {
    'zh-CN': '人表在校生状况填有年级（含学前教育）的人；填“学龄前儿童”“非在校生”或空着的不算。',
    en: 'Members with a class entered, kindergarten included; below school age, not in school and blanks are not counted.',
  },
  ledger: person,
  measure: { op: 'count', where: inSchool },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
