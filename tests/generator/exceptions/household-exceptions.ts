import { number, text } from '../faults/fault-kind';
import type { LedgerRow } from '../records/ledger-row';
import type { ExceptionSite } from './exception-site';
import type { LegalException } from './legal-exceptions';

const MEASURES = [
  '义务教育保障',
  '住房安全保障',
  '饮水安全保障',
  '健康帮扶',
  '综合保障',
  '社会帮扶',
  '产业帮扶',
  '就业帮扶',
  '金融帮扶',
  '公益性岗位帮扶',
  '教育帮扶',
  '搬迁',
  '生产生活条件改善',
  '基础设施建设',
];
const ordinary = (s: ExceptionSite): LedgerRow =>
  s.rows.household.find((row) => row.cells.监测对象类别 === null && number(row.cells.家庭人口数) >= 3) as LedgerRow;
const monitored = (s: ExceptionSite, where: (row: LedgerRow) => boolean = () => true): LedgerRow => {
  const found = s.rows.monitored.find(where);
  if (!found) throw new Error('No monitored household of the small township is fit for this exception: choose another seed.');
  return found;
};
const isOpen = (row: LedgerRow): boolean => row.cells.风险是否已消除 === '否';
const onlyFew = (s: ExceptionSite, row: LedgerRow, wages: number): void =>
  s.setHousehold(row.household, {
    工资性收入: wages,
    生产经营性收入: 0,
    生产经营性支出: 0,
    资产收益扶贫分红收入: 0,
    其他财产性收入: 0,
  });
const noTitles = (titles: readonly string[]): Record<string, null> => Object.fromEntries(titles.map((title) => [title, null]));
const finished = (s: ExceptionSite): LedgerRow => s.rows.project.find((row) => row.cells.完工时间 !== null) as LedgerRow;

export const householdExceptions: readonly LegalException[] = [
  {
    id: 'exited-below-line',
    title: '脱贫户收入低于监测线未纳入监测（不唯收入）',
    change: (s) => {
      const row = ordinary(s);
      onlyFew(s, row, 4000 * number(row.cells.家庭人口数));
    },
  },
  {
    id: 'sudden-hardship-with-high-income',
    title: '突发严重困难户收入高',
    change: (s) => {
      const row = monitored(s, (r) => r.cells.监测对象类别 === '突发严重困难户' && isOpen(r));
      s.setHousehold(row.household, {
        其他财产性收入: 40000 * s.rows.monitored.filter((r) => r.household === row.household).length,
      });
    },
  },
  {
    id: 'removed-within-six-months',
    title: '识别后四个月自然消除',
    change: (s) => {
      const row = monitored(s, (r) => !isOpen(r));
      const year = text(row.cells.识别监测时间).slice(0, 4);
      s.setMonitored(row.household, {
        识别监测时间: `${year}03`,
        风险识别时间: `${year}03`,
        消除监测时间: `${year}07`,
        风险消除时间: `${year}07`,
        风险消除方式: '自然消除',
      });
    },
  },
  {
    id: 'cause-frozen-at-identification',
    title: '致贫原因因病，现在全家健康',
    change: (s) => {
      const row = ordinary(s);
      s.setHousehold(row.household, { 主要致贫原因: '因病', 次要致贫原因: null });
      for (const person of s.rows.person.filter((r) => r.household === row.household && text(r.cells.证件号码).length === 18))
        s.setPerson(person, { 健康状况: '健康' });
    },
  },
  {
    id: 'cause-school-all-grown',
    title: '致贫原因因学，孩子已毕业',
    change: (s) => {
      const row = s.rows.household.find((r) =>
        s.rows.person.filter((p) => p.household === r.household).every((p) => p.cells.在校生状况 === null),
      ) as LedgerRow;
      s.setHousehold(row.household, { 主要致贫原因: '因学', 次要致贫原因: null });
    },
  },
  {
    id: 'industry-help-without-business-income',
    title: '有产业帮扶，当年无生产经营性收入',
    change: (s) => {
      const row = monitored(s, isOpen);
      s.setMonitored(row.household, { 产业帮扶: '入股分红' });
      s.setHousehold(row.household, { 生产经营性收入: 0, 生产经营性支出: 0 });
    },
  },
  {
    id: 'small-allowance-entered-mid-year',
    title: '年中纳入低保，低保金只有180元',
    change: (s) => {
      const row = s.rows.household.find((r) => number(r.cells.低保金) > 0) as LedgerRow;
      s.setHousehold(row.household, { 低保金: 180 });
    },
  },
  {
    id: 'no-labour-not-marked',
    title: '整户无劳动力未标兜底保障户',
    change: (s) => {
      const row = monitored(s, (r) => r.cells.整户无劳动能力兜底保障户 === '是');
      s.setMonitored(row.household, { 整户无劳动能力兜底保障户: '否' });
    },
  },
  {
    id: 'only-social-security',
    title: '整户无劳动力只有综合保障',
    change: (s) => {
      const row = monitored(s, (r) => r.cells.整户无劳动能力兜底保障户 === '是');
      s.setMonitored(row.household, { ...noTitles(MEASURES.filter((m) => m !== '综合保障')), 综合保障: '低保,残疾人补贴' });
    },
  },
  {
    id: 'per-head-in-whole-yuan',
    title: '人均纯收入四舍五入到元',
    change: (s) => {
      for (const row of s.rows.household) row.cells.人均纯收入 = Math.round(number(row.cells.人均纯收入));
      for (const row of s.rows.roster) row.cells.人均纯收入 = Math.round(number(row.cells.人均纯收入));
    },
  },
  {
    id: 'no-land',
    title: '没有土地',
    change: (s) =>
      s.setHousehold(ordinary(s).household, {
        '耕地面积（亩）': 0,
        '林地面积（亩）': 0,
        '退耕还林面积（亩）': 0,
        '林果面积（亩）': 0,
        牧草地面积: 0,
        水面面积: 0,
        生态补偿金: 0,
      }),
  },
  {
    id: 'cost-above-business-income',
    title: '养殖亏本：支出大于收入',
    change: (s) => s.setHousehold(ordinary(s).household, { 生产经营性收入: 3000, 生产经营性支出: 8000, 其他财产性收入: 60000 }),
  },
  {
    id: 'only-small-house',
    title: '单人户住房28平方米',
    change: (s) => {
      const row = s.rows.household.find((r) => r.cells.家庭人口数 === 1) ?? ordinary(s);
      s.setHousehold(row.household, { 住房面积: 28 });
    },
  },
  {
    id: 'blanks-for-nothing',
    title: '没有的收入留空或画杠',
    change: (s) => {
      for (const row of s.rows.household)
        for (const [title, value] of Object.entries(row.cells))
          if (value === 0) row.cells[title] = row.household.endsWith('1') ? null : '—';
    },
  },
  {
    id: 'village-larger-than-register',
    title: '行政村总户数多于建档户数',
    change: (s) => {
      for (const row of s.rows.village) {
        row.cells.总户数 = number(row.cells.总户数) + 120;
        row.cells.总人口数 = number(row.cells.总人口数) + 460;
        row.cells['耕地面积（亩）'] = number(row.cells['耕地面积（亩）']) + 900;
      }
    },
  },
  {
    id: 'village-without-primary-school',
    title: '行政村没有小学（撤点并校）',
    change: (s) => {
      for (const row of s.rows.village) row.cells['村小学（个数）'] = 0;
    },
  },
  {
    id: 'village-without-collective-income',
    title: '村集体经济收入为0',
    change: (s) => {
      (s.rows.village[0] as LedgerRow).cells['村级集体经济收入（万元）'] = 0;
    },
  },
  {
    id: 'done-beyond-plan',
    title: '完成率138%',
    change: (s) => {
      const row = finished(s);
      row.cells.完成数量 = Math.round(number(row.cells.计划数量) * 138) / 100;
    },
  },
  {
    id: 'retention-money-unpaid',
    title: '已完工，质保金未付',
    change: (s) => {
      const row = finished(s);
      row.cells.项目进度 = '已结算';
      row.cells.验收时间 = row.cells.验收时间 ?? row.cells.完工时间 ?? null;
    },
  },
  {
    id: 'paid-before-acceptance',
    title: '验收前支付（预付款、进度款）',
    change: (s) => {
      for (const row of s.rows.project)
        if (row.cells.项目进度 === '已验收') {
          row.cells.项目进度 = '完工';
          row.cells.验收时间 = null;
          row.cells.审定金额 = null;
        }
    },
  },
  {
    id: 'behind-schedule',
    title: '12月仍在建，支付进度慢',
    change: (s) => {
      for (const row of s.rows.project) if (row.cells.项目进度 === '在建') row.cells.完成数量 = 0;
    },
  },
  {
    id: 'refund',
    title: '退款用负数',
    change: (s) => {
      const row = s.rows.payment[0] as LedgerRow;
      const other = s.rows.payment.find((r) => r !== row && r.cells.项目编号 === row.cells.项目编号) ?? row;
      const back = { ...row, cells: { ...row.cells, 凭证号: 'PZ202399998', 支付金额: -1000, 支付类型: '退款' } };
      other.cells.支付金额 = number(other.cells.支付金额) + 1000;
      s.rows.payment.push(back);
    },
  },
  {
    id: 'retention-paid-next-year',
    title: '次年支付质保金',
    change: (s) => {
      const row = s.rows.payment.at(-1) as LedgerRow;
      row.cells.支付日期 = `${s.township.year + 1}-03-15`;
      row.cells.支付类型 = '质保金';
    },
  },
  {
    id: 'project-of-whole-township',
    title: '全镇项目不写村',
    change: (s) => {
      const row = s.rows.project[0] as LedgerRow;
      row.cells.村 = null;
      row.cells.实施地点 = '全镇';
      for (const payment of s.rows.payment) if (payment.cells.项目编号 === row.cells.项目编号) payment.cells.村 = null;
    },
  },
  {
    id: 'one-beneficiary-per-household',
    title: '受益户数等于受益人数',
    change: (s) => {
      const row = s.rows.project[0] as LedgerRow;
      row.cells.受益人数 = row.cells.受益户数 ?? null;
    },
  },
  {
    id: 'yes-as-one-no-as-two',
    title: '是否用1、2填',
    change: (s) => {
      for (const ledger of [s.rows.person, s.rows.household])
        for (const row of ledger)
          for (const [title, value] of Object.entries(row.cells))
            if (/^是否/.test(title) && (value === '是' || value === '否')) row.cells[title] = value === '是' ? 1 : 2;
    },
  },
  {
    id: 'words-of-clerks',
    title: '妻子、儿子、汉、患有大病等写法',
    change: (s) => {
      const words: Readonly<Record<string, string>> = {
        配偶: '妻子',
        之子: '儿子',
        之女: '女儿',
        汉族: '汉',
        大病: '患有大病',
        无劳动力: '无劳动能力',
      };
      for (const row of s.rows.person)
        for (const title of ['与户主关系', '民族', '健康状况', '劳动技能'])
          row.cells[title] = words[text(row.cells[title])] ?? row.cells[title] ?? null;
    },
  },
  { id: 'household-values-on-first-row', title: '户的数据只写在户主行', layout: 'first-row-only', change: () => {} },
  { id: 'household-values-merged', title: '户的数据合并单元格，有小计合计', layout: 'township-roster', change: () => {} },
  { id: 'sheet-for-each-village', title: '一村一表', layout: 'per-village', change: () => {} },
  {
    id: 'exported-on-different-days',
    title: '户表10月导出、人表12月导出，人数相差新生儿',
    layout: 'national-export',
    householdAsOf: '20231015',
    change: (s) => {
      const row = ordinary(s);
      row.cells.家庭人口数 = number(row.cells.家庭人口数) - 1;
      row.cells.人均纯收入 = Math.round((number(row.cells.纯收入) * 100) / number(row.cells.家庭人口数)) / 100;
    },
  },
  {
    id: 'poverty-era-out-of-school',
    title: '2018年的表：非在校生、五保等旧写法',
    year: 2018,
    change: (s) => {
      for (const row of s.rows.person)
        if (row.cells.文化程度 !== null && row.cells.文化程度 !== undefined) row.cells.在校生状况 = '非在校生';
    },
  },
  {
    id: 'poverty-era-preschool',
    title: '2019年的表：文化程度填学龄前儿童',
    year: 2019,
    change: (s) => {
      for (const row of s.rows.person)
        if (row.cells.在校生状况 === '学龄前儿童') {
          row.cells.在校生状况 = null;
          row.cells.文化程度 = '学龄前儿童';
        }
    },
  },
];
