import { dayNumber } from '../../../packages/core/src/kinds/day';
import type { Random } from '../random';
import { numeral } from './made-up-names';
import type { Household, Payment, Project, Village } from './world';

interface Sort {
  readonly type: string;
  readonly name: string;
  readonly unit: string;
  readonly content: string;
  readonly range: readonly [number, number];
  /** 元 for one unit. */
  readonly price: number;
}

const SORTS: readonly Sort[] = [
  { type: '产业发展', name: '茶园管护项目', unit: '亩', content: '新建茶园并管护', range: [80, 400], price: 1800 },
  { type: '产业发展', name: '食用菌大棚项目', unit: '个', content: '建设标准大棚', range: [10, 40], price: 18000 },
  { type: '产业发展', name: '肉牛养殖圈舍项目', unit: '平方米', content: '建设标准化圈舍', range: [400, 1500], price: 600 },
  { type: '乡村建设行动', name: '通组路硬化项目', unit: '公里', content: '硬化通组道路', range: [1, 6], price: 450000 },
  { type: '乡村建设行动', name: '农村供水管网项目', unit: '公里', content: '铺设供水管网', range: [2, 12], price: 60000 },
  { type: '就业项目', name: '乡村公益岗位项目', unit: '人', content: '开发乡村公益岗位', range: [10, 60], price: 9600 },
  { type: '巩固三保障成果', name: '雨露计划补助项目', unit: '人', content: '中职高职学生补助', range: [20, 80], price: 3000 },
];

/** Splits an amount in 分 over sources, whole hundred 元, so that the parts add up. */
function sourcesOf(random: Random, total: number): Record<string, number> {
  const part = (share: number) => Math.floor((total * share) / 10000) * 10000;
  const province = part(random.int(10, 30) / 100);
  const county = random.chance(0.5) ? part(0.1) : 0;
  const own = random.chance(0.2) ? part(0.05) : 0;
  return { 中央: total - province - county - own, 省级: province, 县级: county, 自筹: own };
}

function datesOf(random: Random, year: number): Pick<Project, 'stage' | 'approved' | 'started' | 'finished' | 'accepted'> {
  const stage = random.weighted([
    ['未开工', 1],
    ['在建', 3],
    ['完工', 3],
    ['已验收', 5],
  ] as const);
  const approved = dayNumber(year, random.int(1, 3), random.int(1, 28));
  const started = stage === '未开工' ? null : approved + random.int(15, 60);
  const finished = started === null || stage === '在建' ? null : started + random.int(50, 140);
  const accepted = finished === null || stage === '完工' ? null : finished + random.int(5, 30);
  return { stage, approved, started, finished, accepted };
}

/** Projects of a year and the vouchers that pay for them: parts add up, dates follow each other, nothing is paid beyond the allocation. */
export function makeProjects(
  random: Random,
  villages: readonly Village[],
  households: readonly Household[],
  year: number,
  count: number,
): { projects: Project[]; payments: Payment[] } {
  const projects: Project[] = [];
  const payments: Payment[] = [];
  for (let i = 0; i < count; i++) {
    const sort = SORTS[i % SORTS.length] as Sort;
    const villageIndex = i % villages.length;
    const village = villages[villageIndex] as Village;
    const planned = random.int(...sort.range);
    const total = planned * sort.price * 100;
    const dates = datesOf(random, year);
    const local = households.filter((household) => household.villageIndex === villageIndex);
    const helped = random.int(1, Math.max(1, Math.min(local.length, 60)));
    const code = `XM${year}${String(i + 1).padStart(4, '0')}`;
    const name = `${village.name}${year}年${sort.name}${numeral(i + 1)}`;
    const sources = sourcesOf(random, total);
    const paidShare = dates.started === null ? 0 : dates.accepted !== null ? 0.97 : dates.finished !== null ? 0.8 : 0.4;
    const own = paymentsOf(random, {
      code,
      name,
      villageIndex,
      started: dates.started,
      year,
      sources,
      paid: Math.floor((total * paidShare) / 100) * 100,
      from: payments.length,
    });
    payments.push(...own);
    projects.push({
      code,
      name,
      type: sort.type,
      nature: i % 4 === 3 ? '改建' : '新建',
      villageIndex,
      groupIndex: null,
      content: sort.content,
      unit: sort.unit,
      planned,
      actual: dates.finished !== null ? planned : dates.started === null ? 0 : Math.floor(planned / 2),
      ...dates,
      sources,
      total,
      paid: own.reduce((sum, payment) => sum + payment.amount, 0),
      households: helped,
      persons: local.slice(0, helped).reduce((sum, household) => sum + household.members.length, 0),
      manager: `测试负责人${numeral((i % 9) + 1)}`,
    });
  }
  return { projects, payments };
}

interface PaymentPlan {
  readonly code: string;
  readonly name: string;
  readonly villageIndex: number;
  readonly started: number | null;
  readonly year: number;
  readonly sources: Readonly<Record<string, number>>;
  readonly paid: number;
  readonly from: number;
}

/** Vouchers in the order of their dates; each source pays no more than it gave. */
function paymentsOf(random: Random, plan: PaymentPlan): Payment[] {
  if (plan.started === null) return [];
  const result: Payment[] = [];
  const last = dayNumber(plan.year, 12, 20);
  let left = plan.paid;
  let day = plan.started + 3;
  for (const [source, given] of Object.entries(plan.sources)) {
    let open = Math.min(left, given);
    left -= open;
    while (open > 0) {
      const amount = open < 2_000_000 || random.chance(0.4) ? open : Math.floor((open * random.int(30, 60)) / 10000) * 100;
      day = Math.min(last, day + random.int(3, 25));
      result.push({
        voucher: `PZ${plan.year}${String(plan.from + result.length + 1).padStart(5, '0')}`,
        projectCode: plan.code,
        projectName: plan.name,
        date: day,
        source,
        kind: result.length === 0 ? '预付款' : '进度款',
        payee: `测试施工单位${numeral(random.int(1, 6))}`,
        amount,
        villageIndex: plan.villageIndex,
      });
      open -= amount;
    }
  }
  return result;
}
