import { phone } from '../../kinds/phone';
import { column } from '../ledger';

/** Telephones. Shared by the ledgers: one Chinese term, one identifier, one set of headers, one meaning of blank. */
export const contact = {
  householdPhone: column(phone, {
    title: '户联系电话',
    en: 'telephone of the household',
    synonyms: [
      '联系电话',
      '户主联系电话',
      '家庭电话',
      '家庭联系电话',
      '联系方式',
      '电话',
      '户主电话',
      '联系电话（户）',
      '手机号码',
      '手机号',
      '电话号码',
    ],
    blank: 'unknown',
  }),
  memberPhone: column(phone, {
    title: '成员联系电话',
    en: 'telephone of the member',
    synonyms: ['家庭成员联系电话', '人联系电话', '本人联系电话', '成员电话', '个人联系电话', '本人电话', '务工人员联系电话'],
    blank: 'none',
  }),
} as const;
