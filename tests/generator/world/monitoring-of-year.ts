import { calendarDate, dayNumber } from '../../../packages/core/src/kinds/day';
import { makeRandom } from '../random';
import { incomeOf } from './income-of-year';
import type { HouseholdLife, Income, Monitoring, Person } from './world';

const SECURITY = '综合保障';
const WATER = '自来水入户';
const WHOLLY_UNABLE = new Set(['无劳动力', '丧失劳动力']);

/** Whether nobody in the household can work at all. */
export const isWithoutLabour = (members: readonly Person[]): boolean =>
  members.every((person) => WHOLLY_UNABLE.has(person.labour));

const isAtSchoolAfterNursery = (person: Person): boolean => person.schoolStatus !== null && !person.schoolStatus.startsWith('学');

/** Risks that the facts of the household bear out, the heaviest first. */
function risksOf(household: HouseholdLife, members: readonly Person[], hasWages: boolean): string[] {
  const random = makeRandom(household.seed).fork('risk');
  const risks: string[] = [];
  if (members.some((person) => person.health === '大病' || person.health === '长期慢性病')) risks.push('因病');
  if (members.some((person) => person.health === '残疾')) risks.push('因残');
  if (members.some((person) => /高中|中职|高职|本科/.test(person.schoolStatus ?? ''))) risks.push('因学');
  if (isWithoutLabour(members)) risks.push('缺劳动力');
  if (household.monitoring?.need === 'house') risks.unshift('因安全住房');
  if (household.monitoring?.need === 'water') risks.unshift('因安全饮水');
  if (risks.length === 0 && hasWages) risks.push('因务工就业不稳');
  if (risks.length === 0) risks.push(random.pick(['因自然灾害', '因意外事故', '其他']));
  return risks.slice(0, 3);
}

/** Measures that answer each risk, and one that builds income where somebody can work. */
function measuresOf(risks: readonly string[], members: readonly Person[], income: Income): Record<string, readonly string[]> {
  const measures: Record<string, string[]> = {};
  const add = (column: string, measure: string) => {
    const list = measures[column] ?? [];
    measures[column] = list;
    if (!list.includes(measure)) list.push(measure);
  };
  if (risks.includes('因病')) {
    add('健康帮扶', '城乡居民基本医疗保险个人缴费补贴');
    add('健康帮扶', '签约家庭医生');
  }
  if (risks.includes('因安全住房')) add('住房安全保障', '危房改造');
  if (risks.includes('因安全饮水')) add('饮水安全保障', WATER);
  if (risks.includes('因残')) add(SECURITY, '残疾人补贴');
  if (risks.includes('因学')) {
    const isVocational = members.some((person) => /中职|高职/.test(person.schoolStatus ?? ''));
    add('教育帮扶', isVocational ? '雨露计划' : '助学金');
  }
  if (members.some((person) => isAtSchoolAfterNursery(person) && /小学|七|八|九/.test(person.schoolStatus as string)))
    add('义务教育保障', '营养餐');
  if (risks.some((risk) => risk === '因自然灾害' || risk === '因意外事故' || risk === '其他' || risk === '缺劳动力'))
    add('社会帮扶', '其他');
  if (members.some((person) => person.hasMinimumLiving)) add(SECURITY, '低保');
  if (members.some((person) => person.hasExtremePovertySupport)) add(SECURITY, '特困供养');
  if (isWithoutLabour(members)) {
    add(SECURITY, members.some((person) => person.age >= 60) ? '养老金' : '临时救助');
    return measures;
  }
  if (income.wages > 0)
    add('就业帮扶', members.some((person) => person.work?.channel === '外出务工') ? '外出务工补贴' : '技能培训');
  if (members.some((person) => person.publicPost !== null)) add('公益性岗位帮扶', '乡村公益性岗位');
  if (income.business > 0) add('产业帮扶', '产业奖补');
  if (!measures.就业帮扶 && !measures.产业帮扶) add('生产生活条件改善', '庭院整治');
  return measures;
}

/** Income as it stood when the risk was removed: the year's own. */
function incomeAfter(income: Income, heads: number): Income {
  const { property: _, transfer: _t, total: _o, net: _n, netPerHead: _h, ...parts } = income;
  return incomeOf(parts, heads);
}

/** The monitored household as a year finds it; null before it was identified. */
export function monitoringOfYear(
  household: HouseholdLife,
  members: readonly Person[],
  income: Income,
  year: number,
): Monitoring | null {
  const life = household.monitoring;
  if (!life || Math.floor(calendarDate(life.identified) / 10000) > year) return null;
  const isRemoved = life.removed !== null && life.removed <= dayNumber(year, 12, 31);
  const risks = risksOf(household, members, income.wages > 0);
  return {
    class: life.class,
    risks,
    remark: risks.includes('其他') ? '家庭刚性支出较大' : null,
    identified: life.identified,
    removed: isRemoved ? life.removed : null,
    removedBy: isRemoved ? '帮扶消除' : null,
    measures: measuresOf(risks, members, income),
    ownMedicalCost: risks.includes('因病') ? 320000 + (household.seed % 97) * 5000 : 0,
    incomeAfter: isRemoved ? incomeAfter(income, members.length) : null,
  };
}
