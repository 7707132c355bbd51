import { fundLevel } from '../codes/fund-level';
import { fundSource } from '../codes/fund-source';
import { paymentKind } from '../codes/payment-kind';
import { bankCard } from '../kinds/bank-card';
import { code } from '../kinds/code';
import { date } from '../kinds/date';
import { householdCode } from '../kinds/household-code';
import { money } from '../kinds/money';
import { text } from '../kinds/text';
import { identity } from './columns/identity';
import { place } from './columns/place';
import { column, ledger } from './ledger';

/** 资金支付明细: one row a voucher, money in 元, against a project. General knowledge of township accounts; no official layout was seen. */
export const payment = ledger({
  id: 'payment',
  title: { 'zh-CN': '资金支付明细', en: 'payment ledger' },
  titles: [
    '支付明细',
    '资金支付台账',
    '资金拨付明细',
    '资金支出明细',
    '支付台账',
    '资金拨付台账',
    '报账明细',
    '资金支付明细表',
    '项目资金支付',
  ],
  rowIs: 'voucher',
  key: ['voucherNumber'],
  place: ['county', 'township', 'village'],
  telling: {
    fields: ['voucherNumber', 'voucherDate', 'payee', 'amount', 'purpose', 'paidOn', 'paymentKind', 'payeeAccount', 'fundSource'],
    enough: 3,
  },
  asOf: 'paidOn',
  columns: {
    year: { ...identity.year, synonyms: ['年份', '资金年度', '所属年度'] },
    voucherNumber: column(householdCode, {
      title: '凭证号',
      en: 'voucher number',
      synonyms: ['凭证编号', '支付凭证号', '记账凭证号', '凭证号码', '单据号', '支付单号', '支付凭证编号'],
      blank: 'unknown',
    }),
    voucherDate: column(date, {
      title: '凭证日期',
      en: 'voucher date',
      synonyms: ['记账日期', '制单日期', '凭证时间'],
      blank: 'unknown',
    }),
    projectCode: column(householdCode, {
      title: '项目编号',
      en: 'project code',
      synonyms: ['项目代码', '项目编码', '项目库编号', '项目号'],
      blank: 'unknown',
    }),
    projectName: column(text, { title: '项目名称', en: 'project', synonyms: ['项目', '工程名称', '支付项目'], blank: 'unknown' }),
    county: place.county,
    township: place.township,
    village: place.village,
    payee: column(text, {
      title: '收款单位',
      en: 'payee',
      synonyms: [
        '收款人',
        '收款方',
        '收款单位（人）',
        '收款单位名称',
        '收款人名称',
        '收款单位（个人）',
        '收款人全称',
        '收款单位/个人',
      ],
      blank: 'unknown',
    }),
    payeeAccount: column(bankCard, {
      title: '收款账号',
      en: 'account of the payee',
      synonyms: ['收款人账号', '收款单位账号', '收款账户', '账号', '银行账号'],
      blank: 'none',
    }),
    fundSource: column(code(fundSource), {
      title: '资金来源',
      en: 'source of money',
      synonyms: ['资金性质', '资金类型', '资金来源渠道'],
      blank: 'unknown',
    }),
    fundLevel: column(code(fundLevel), {
      title: '资金级次',
      en: 'level of government',
      synonyms: ['资金级别', '资金层级', '级次'],
      blank: 'unknown',
    }),
    amount: column(money, {
      title: '支付金额',
      en: 'amount paid',
      synonyms: [
        '金额',
        '支付金额（元）',
        '付款金额',
        '拨付金额',
        '支出金额',
        '本次支付金额',
        '报账金额',
        '实付金额',
        '拨款金额',
      ],
      blank: 'unknown',
      unit: '元',
    }),
    purpose: column(text, {
      title: '用途',
      en: 'purpose',
      synonyms: ['摘要', '支付用途', '资金用途', '付款用途', '款项用途', '支付内容'],
      blank: 'none',
    }),
    paymentKind: column(code(paymentKind), {
      title: '支付类型',
      en: 'kind of payment',
      synonyms: ['款项性质', '支付性质', '款项类型', '付款类型'],
      blank: 'none',
    }),
    paidOn: column(date, {
      title: '支付日期',
      en: 'day of payment',
      synonyms: ['支付时间', '付款日期', '拨付日期', '拨付时间', '付款时间', '拨款日期', '拨款时间'],
      blank: 'unknown',
    }),
    remark: { ...identity.remark, synonyms: ['说明', '备注说明', '情况说明'] },
  },
  source: 'general knowledge of voucher lists against projects; no official layout was found',
  status: 'unverified',
});
