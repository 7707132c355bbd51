import { exitStatus } from '../../codes/exit-status';
import { householdType } from '../../codes/household-type';
import { monitoringClass } from '../../codes/monitoring-class';
import { povertyAttribute } from '../../codes/poverty-attribute';
import { povertyCause } from '../../codes/poverty-cause';
import { code } from '../../kinds/code';
import { codes } from '../../kinds/codes';
import { count } from '../../kinds/count';
import { month } from '../../kinds/month';
import { year } from '../../kinds/year';
import { yesNo } from '../../kinds/yes-no';
import { column } from '../ledger';

/** Columns of the household: size, causes, status, monitoring. Shared by the ledgers: one Chinese term, one identifier, one set of headers, one meaning of blank. */
export const family = {
  headCount: column(count, {
    title: '家庭人口数',
    en: 'number of members of the household',
    synonyms: [
      '家庭人口',
      '家庭成员数',
      '家庭人口总数',
      '成员人数(人)',
      '家庭成员人数',
      '户人数',
      '家庭总人口',
      '家庭人数',
      '家庭人口数（年末）',
      '年末家庭人口数',
      '年底家庭人口数',
      '家庭人口数（人）',
      '户籍人口数',
      '家庭成员总数',
      '户人口数',
    ],
    under: ['户编号/人数', '户主姓名/人数', '户主姓名/人口', '户主姓名/人口数', '户编号/人口数'],
    blank: 'unknown',
    unit: '人',
  }),
  mainCause: column(code(povertyCause), {
    title: '主要致贫原因',
    en: 'main cause of poverty',
    synonyms: [
      '致贫原因',
      '致贫原因1',
      '致贫主因',
      '致贫主因1',
      '贫困原因',
      '主要贫困原因',
      '致贫主要原因',
      '致贫原因1（必填）',
      '首要致贫原因',
    ],
    blank: 'unknown',
    note: '按首次识别时填写，不随现状改变。',
  }),
  otherCauses: column(codes(povertyCause), {
    title: '次要致贫原因',
    en: 'other causes of poverty',
    synonyms: ['其他致贫原因', '次要贫困原因', '致贫原因2', '致贫原因2（选填）', '其他贫困原因'],
    blank: 'none',
    note: '最多两项，用顿号隔开。',
  }),
  householdType: column(code(householdType, { readsCodes: false }), {
    title: '户类型',
    en: 'type of household',
    synonyms: ['家庭类型', '农户类型', '户别', '户类别', '农户类别'],
    blank: 'unknown',
    from: 2021,
  }),
  povertyAttribute: column(code(povertyAttribute, { readsCodes: false }), {
    title: '贫困户属性',
    en: 'attribute of the poor household',
    synonyms: ['贫困属性', '贫困户类型', '贫困类型', '贫困户类别', '脱贫户属性'],
    blank: 'unknown',
    to: 2020,
  }),
  exitStatus: column(code(exitStatus), {
    title: '脱贫状态',
    en: 'exit status',
    synonyms: ['脱贫标志', '脱贫属性', '脱贫情况', '脱贫标识'],
    blank: 'unknown',
    to: 2020,
  }),
  isExited: column(yesNo, {
    title: '是否脱贫',
    en: 'whether the household has exited poverty',
    synonyms: ['是否脱贫(是/否)', '是否已脱贫', '脱贫与否', '是否脱贫户'],
    blank: 'unknown',
  }),
  exitYear: column(year, { title: '脱贫年度', en: 'year of exit', synonyms: ['脱贫时间', '脱贫年份', '脱贫年'], blank: 'none' }),
  monitoringClass: column(code(monitoringClass), {
    title: '监测对象类别',
    en: 'class of monitored household',
    synonyms: [
      '易返贫致贫户(监测对象)类型',
      '易返贫致贫户类型',
      '监测类别',
      '监测对象类型',
      '监测对象类别（户）',
      '监测户类型',
      '监测户类别',
      '三类户类型',
      '防返贫监测对象类别',
    ],
    blank: 'none',
    from: 2019,
  }),
  riskRemoved: column(yesNo, {
    title: '风险是否已消除',
    en: 'whether the risk is removed',
    synonyms: ['风险是否消除', '是否消除风险', '是否风险消除', '是否已消除风险', '风险消除情况', '风险消除状态'],
    blank: 'none',
    from: 2019,
  }),
  riskIdentifiedOn: column(month, {
    title: '识别监测时间',
    en: 'month of identification as monitored',
    synonyms: ['风险识别时间', '监测对象识别时间', '纳入监测时间', '监测识别时间', '识别为监测对象时间', '认定时间', '监测时间'],
    under: ['监测对象类别/识别时间', '易返贫致贫户(监测对象)类型/识别时间'],
    blank: 'none',
    from: 2019,
  }),
  riskRemovedOn: column(month, {
    title: '消除监测时间',
    en: 'month of removal of the risk',
    synonyms: ['风险消除时间', '监测消除时间', '消除风险时间', '风险解除时间', '消除时间'],
    blank: 'none',
    from: 2019,
  }),
} as const;
