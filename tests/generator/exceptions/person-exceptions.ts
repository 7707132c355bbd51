import { text } from '../faults/fault-kind';
import type { LedgerRow } from '../records/ledger-row';
import { checkCharacter } from '../world/made-up-numbers';
import type { ExceptionSite } from './exception-site';
import type { LegalException } from './legal-exceptions';

const SCHOOL = ['小学', '七年级', '八年级'];
const grown = (site: ExceptionSite, from: number, to: number) => (row: LedgerRow) =>
  site.age(row) >= from && site.age(row) <= to && row.cells.健康状况 === '健康' && row.cells.文化程度 !== null;
const ill = { 健康状况: '长期慢性病' };

/** Replaces the number of a person wherever it stands, the head's number in the household included. */
function renumber(site: ExceptionSite, row: LedgerRow, id: string): void {
  const old = row.cells.证件号码;
  for (const ledger of Object.values(site.rows))
    for (const other of ledger)
      for (const title of ['证件号码', '户主证件号码']) if (other.cells[title] === old) other.cells[title] = id;
}

function idEndingIn(row: LedgerRow, fits: (id: string) => boolean): string {
  const birth = text(row.cells.证件号码).slice(0, 14);
  const odd = row.cells.性别 === '男' ? 1 : 0;
  for (let serial = 500 + odd; serial < 1000; serial += 2) {
    const id = `${birth}${serial}`;
    if (fits(id + checkCharacter(id))) return id + checkCharacter(id);
  }
  return text(row.cells.证件号码);
}

export const personExceptions: readonly LegalException[] = [
  {
    id: 'one-member-on-allowance',
    title: '单人保：一户只有一人低保',
    change: (s) => {
      const row = s.person(
        (r) =>
          grown(s, 20, 70)(r) &&
          r.cells.是否享受低保 === '否' &&
          s.members(r).every((m) => m.cells.是否特困供养人员 === '否' && m.cells.是否享受低保 === '否'),
      );
      s.setPerson(row, { 是否享受低保: '是', 享受低保政策情况: '农村低保' });
      s.setHousehold(row.household, { 低保金: 3600 });
    },
  },
  {
    id: 'allowance-and-support-in-one-household',
    title: '一户内低保与特困并存，人不同',
    change: (s) => {
      const old = s.person(
        (r) => s.age(r) >= 60 && s.members(r).length >= 2 && s.members(r).every((m) => m.cells.是否享受低保 === '否'),
      );
      const other = s.members(old).find((m) => m !== old) as LedgerRow;
      s.setPerson(old, { 是否特困供养人员: '是', 享受特困供养政策情况: '农村特困' });
      s.setPerson(other, { 是否享受低保: '是', 享受低保政策情况: '农村低保' });
      s.setHousehold(old.household, { 五保金: 9600, 低保金: 3600 });
    },
  },
  {
    id: 'no-serious-illness-insurance-beside-employee-medical',
    title: '职工医保不另参加大病保险',
    change: (s) =>
      s.setPerson(s.person(grown(s, 25, 55)), {
        是否参加城镇职工基本医疗保险: '是',
        '是否参加新型农村合作医疗（城乡居民基本医疗保险）': '否',
        是否参加大病保险: '否',
      }),
  },
  {
    id: 'both-medical-in-year-of-change',
    title: '转保年份两种医保都有',
    change: (s) =>
      s.setPerson(s.person(grown(s, 25, 55)), {
        是否参加城镇职工基本医疗保险: '是',
        '是否参加新型农村合作医疗（城乡居民基本医疗保险）': '是',
      }),
  },
  {
    id: 'nursery-at-seven',
    title: '满6周岁晚入学，仍在学前',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) === 7),
        { 在校生状况: '学前教育' },
      ),
  },
  {
    id: 'out-of-school-through-illness',
    title: '休学：13岁因病不在校',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) >= 11 && s.age(r) <= 14),
        { 在校生状况: null, 文化程度: '小学', 失学或辍学原因: '因病', ...ill },
      ),
  },
  {
    id: 'taught-at-home',
    title: '送教上门：10岁重度残疾',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) >= 9 && s.age(r) <= 12),
        { 在校生状况: null, 文化程度: '文盲或半文盲', 失学或辍学原因: '因残' },
      ),
  },
  {
    id: 'special-school-at-sixteen',
    title: '特殊教育：17岁在读九年级',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) >= 16 && s.age(r) <= 18),
        { 在校生状况: '九年级', 文化程度: null, 劳动技能: '无劳动力', '务工时间（月）': 0, 务工所在地: null },
      ),
  },
  {
    id: 'left-after-grade-nine',
    title: '九年级毕业未升学',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) === 16),
        { 在校生状况: null, 文化程度: '初中', 劳动技能: '普通劳动力' },
      ),
  },
  {
    id: 'skipped-a-grade',
    title: '11岁读七年级（跳级）',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) === 11),
        { 在校生状况: '七年级' },
      ),
  },
  {
    id: 'repeats-a-grade',
    title: '14岁还在读小学（留级）',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) === 14 && SCHOOL.includes(text(r.cells.在校生状况))),
        { 在校生状况: '小学' },
      ),
  },
  {
    id: 'weak-at-thirty',
    title: '30岁健康但弱劳动力',
    change: (s) => s.setPerson(s.person(grown(s, 25, 40)), { 劳动技能: '弱劳动力或半劳动力' }),
  },
  {
    id: 'unable-at-forty',
    title: '40岁慢性病无劳动力',
    change: (s) =>
      s.setPerson(
        s.person((r) => grown(s, 30, 55)(r) && r.cells['务工时间（月）'] === 0),
        { 劳动技能: '无劳动力', ...ill },
      ),
  },
  {
    id: 'able-at-sixty-five',
    title: '65岁普通劳动力并务工',
    change: (s) =>
      s.setPerson(
        s.person((r) => grown(s, 61, 68)(r)),
        { 劳动技能: '普通劳动力', '务工时间（月）': 6, 务工所在地: '乡（镇）内务工' },
      ),
  },
  {
    id: 'post-at-sixty-eight',
    title: '68岁在公益岗',
    change: (s) =>
      s.setPerson(
        s.person((r) => grown(s, 62, 69)(r)),
        {
          劳动技能: '弱劳动力或半劳动力',
          公益性岗位类型: '保洁员',
          '公益性岗位(月数)': 12,
          '务工时间（月）': 12,
          务工所在地: '乡（镇）内务工',
          就业渠道: '公益性岗位',
        },
      ),
  },
  {
    id: 'shared-phone',
    title: '两户共用一个电话',
    change: (s) => {
      const one = s.rows.person[0] as LedgerRow;
      const other = s.person((r) => r.household !== one.household && r.cells.成员联系电话 !== null);
      s.setPerson(other, { 成员联系电话: one.cells.户联系电话 ?? null });
    },
  },
  {
    id: 'id-with-small-x',
    title: '身份证末位小写x',
    change: (s) => {
      const row = s.person((r) => /^\d{18}$/.test(text(r.cells.证件号码)));
      const id = idEndingIn(row, (candidate) => candidate.endsWith('X'));
      renumber(s, row, id.replace('X', 'x'));
    },
  },
  {
    id: 'id-with-wide-x',
    title: '身份证末位全角Ｘ',
    change: (s) => {
      const row = s.person((r) => /^\d{18}$/.test(text(r.cells.证件号码)));
      const id = idEndingIn(row, (candidate) => candidate.endsWith('X'));
      renumber(s, row, id.replace('X', 'Ｘ'));
    },
  },
  {
    id: 'id-ending-in-000',
    title: '身份证末三位确是000（文本）',
    change: (s) => {
      const row = s.person(
        (r) => /^\d{18}$/.test(text(r.cells.证件号码)) && idEndingIn(r, (id) => id.endsWith('000')).endsWith('000'),
      );
      renumber(
        s,
        row,
        idEndingIn(row, (id) => id.endsWith('000')),
      );
    },
  },
  {
    id: 'certificate-of-twenty-two',
    title: '补发的残疾人证22位',
    change: (s) => {
      const row = s.person((r) => text(r.cells.证件号码).length === 20);
      renumber(s, row, `${text(row.cells.证件号码)}B1`);
    },
  },
  {
    id: 'name-with-dot',
    title: '少数民族姓名带间隔点',
    change: (s) =>
      s.setPerson(
        s.person((r) => r.cells.与户主关系 === '之子'),
        { 姓名: '测试·阿依·甲子' },
      ),
  },
  {
    id: 'name-with-total-inside',
    title: '姓名里有“合计”二字',
    change: (s) =>
      s.setPerson(
        s.person((r) => r.cells.与户主关系 === '之女'),
        { 姓名: '何合计' },
      ),
  },
  {
    id: 'two-persons-of-one-name',
    title: '同村同名两人',
    change: (s) => {
      const one = s.person((r) => r.cells.与户主关系 === '之子');
      const other = s.person((r) => r.cells.与户主关系 === '之子' && r.household !== one.household);
      s.setPerson(other, { 姓名: one.cells.姓名 ?? null });
    },
  },
  {
    id: 'sister-as-relation',
    title: '之兄弟姐妹可男可女',
    change: (s) => {
      for (const sex of ['男', '女'])
        s.setPerson(
          s.person((r) => r.cells.性别 === sex && /^之[子女]$/.test(text(r.cells.与户主关系))),
          { 与户主关系: '之兄弟姐妹' },
        );
    },
  },
  {
    id: 'other-relation',
    title: '关系填其他',
    change: (s) =>
      s.setPerson(
        s.person((r) => r.cells.与户主关系 === '之孙子' || r.cells.与户主关系 === '之子'),
        { 与户主关系: '其他' },
      ),
  },
  {
    id: 'several-states-of-health',
    title: '健康状况填“残疾、长期慢性病”',
    change: (s) =>
      s.setPerson(
        s.person((r) => r.cells.健康状况 === '残疾'),
        { 健康状况: '残疾、长期慢性病' },
      ),
  },
  {
    id: 'certificate-pending',
    title: '残疾人证正在办理',
    change: (s) => s.setPerson(s.person(grown(s, 30, 55)), { 健康状况: '残疾', 残疾类别: '肢体残疾' }),
  },
  {
    id: 'works-at-seventeen',
    title: '17岁初中毕业务工',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) >= 16 && s.age(r) <= 18),
        {
          在校生状况: null,
          文化程度: '初中',
          劳动技能: '普通劳动力',
          '务工时间（月）': 5,
          务工所在地: '省外务工',
          就业渠道: '外出务工',
        },
      ),
  },
  {
    id: 'holiday-work',
    title: '大中专在校生假期务工2个月',
    change: (s) =>
      s.setPerson(
        s.person((r) => /高职|本科|中职/.test(text(r.cells.在校生状况))),
        { '务工时间（月）': 2, 务工所在地: '县外省内务工' },
      ),
  },
  {
    id: 'half-months',
    title: '务工7.5个月',
    change: (s) =>
      s.setPerson(
        s.person((r) => Number(r.cells['务工时间（月）']) > 0 && r.cells.公益性岗位类型 === null),
        { '务工时间（月）': 7.5 },
      ),
  },
  {
    id: 'no-pension-at-forty',
    title: '40岁没有参加养老保险',
    change: (s) =>
      s.setPerson(s.person(grown(s, 30, 50)), { 是否参加城乡居民基本养老保险: '否', 是否参加城镇职工基本养老保险: '否' }),
  },
  {
    id: 'no-phone',
    title: '老人没有电话',
    change: (s) =>
      s.setPerson(
        s.person((r) => s.age(r) > 70),
        { 成员联系电话: null },
      ),
  },
  {
    id: 'land-line',
    title: '户联系电话是座机',
    change: (s) => {
      const row = s.person((r) => r.cells.与户主关系 === '户主');
      for (const member of s.members(row)) s.setPerson(member, { 户联系电话: '0851-5550001' });
    },
  },
];
