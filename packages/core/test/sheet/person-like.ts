import { relation } from '../../src/codes/relation';
import { sex } from '../../src/codes/sex';
import { code } from '../../src/kinds/code';
import { count } from '../../src/kinds/count';
import { householdCode } from '../../src/kinds/household-code';
import { idNumber } from '../../src/kinds/id-number';
import { money } from '../../src/kinds/money';
import { personName } from '../../src/kinds/name';
import { text } from '../../src/kinds/text';
import { column, ledger } from '../../src/ledgers/ledger';

/** A small ledger of persons, so that tests of reading do not move with the real ones. */
export const personLike = ledger({
  id: 'person-like',
  title: { 'zh-CN': '人表', en: 'persons' },
  titles: ['花名册'],
  rowIs: 'person',
  key: ['idNumber'],
  household: 'householdCode',
  place: ['village'],
  telling: { fields: ['householdCode', 'memberName', 'idNumber', 'relation'], enough: 3 },
  columns: {
    village: column(text, { title: '村', en: 'village', synonyms: ['行政村', '村名'], blank: 'unknown' }),
    householdCode: column(householdCode, { title: '户编号', en: 'household code', synonyms: ['户主编号'], blank: 'unknown' }),
    memberName: column(personName, { title: '姓名', en: 'name', synonyms: ['家庭成员姓名'], blank: 'unknown' }),
    sex: column(code(sex), { title: '性别', en: 'sex', blank: 'unknown' }),
    idNumber: column(idNumber, {
      title: '证件号码',
      en: 'identity number',
      synonyms: ['身份证号', '身份证号码'],
      blank: 'unknown',
    }),
    relation: column(code(relation), { title: '与户主关系', en: 'relation to head', blank: 'unknown' }),
    headCount: column(count, { title: '家庭人口数', en: 'household size', blank: 'unknown', of: 'household' }),
    headName: column(personName, { title: '户主姓名', en: 'name of head', blank: 'unknown', of: 'household' }),
    incomePerHead: column(money, { title: '人均纯收入', en: 'income per head', unit: '元', blank: 'unknown', of: 'household' }),
  },
  source: 'made up for tests',
  status: 'verified',
});
