import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../src/codes/generated';
import { healthStatus } from '../src/codes/health-status';
import { riskType } from '../src/codes/risk-type';
import { anyOf, eq, has, is } from '../src/expr/build';
import { foldText } from '../src/kinds/fold';
import { household } from '../src/ledgers/household';
import type { ColumnSpec, Ledger } from '../src/ledgers/ledger';
import { monitored } from '../src/ledgers/monitored';
import { person } from '../src/ledgers/person';
import { ledgers, links } from '../src/ledgers/registry';

const columnsOf = (ledger: Ledger) => Object.entries(ledger.columns) as [string, ColumnSpec][];

/** Folded header → the fields that know it. */
function spellings(ledger: Ledger): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [field, column] of columnsOf(ledger)) {
    for (const header of [column.title, ...(column.synonyms ?? [])]) {
      const key = foldText(header);
      found.set(key, (found.get(key) ?? new Set()).add(field));
    }
  }
  return found;
}

describe.each(ledgers.map((ledger) => [ledger.id, ledger] as const))('ledger %s', (_, ledger) => {
  it('has columns of one header each: no title or synonym means two fields', () => {
    const shared = [...spellings(ledger)]
      .filter(([, fields]) => fields.size > 1)
      .map(([header, fields]) => `${header}: ${[...fields]}`);
    expect(shared).toEqual([]);
  });

  it('names only columns that it has', () => {
    const fields = new Set(Object.keys(ledger.columns));
    const named = [
      ...ledger.key,
      ...ledger.place,
      ...ledger.telling.fields,
      ...(ledger.household ? [ledger.household] : []),
      ...(ledger.asOf ? [ledger.asOf] : []),
    ];
    expect(named.filter((field) => !fields.has(field))).toEqual([]);
    expect(new Set(ledger.telling.fields).size).toBe(ledger.telling.fields.length);
    expect(ledger.telling.enough).toBeLessThanOrEqual(ledger.telling.fields.length);
  });

  it('says every column in both languages, and the unit of every amount', () => {
    for (const [field, column] of columnsOf(ledger)) {
      expect(column.title, field).toMatch(/[\u4e00-\u9fff]/);
      expect(column.en, field).toMatch(/[a-z]/);
      if (['money', 'area', 'distance', 'months'].includes(column.kind.id)) expect(column.unit, field).toBeDefined();
      expect(field).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
  });

  it('uses only code lists that are registered', () => {
    const known = new Set(codeLists.map((list) => list.id));
    const used = columnsOf(ledger).flatMap(([, column]) => (column.kind.list ? [column.kind.list] : []));
    expect(used.filter((list) => !known.has(list))).toEqual([]);
  });

  it('says where its layout was seen', () => {
    expect(ledger.source.length).toBeGreaterThan(20);
    expect(ledger.source).not.toMatch(/\bS\d{2,3}\b|\bL\d{3}\b/);
  });
});

it('gives one Chinese term one identifier over all ledgers', () => {
  const fieldsOf = new Map<string, Set<string>>();
  for (const ledger of ledgers)
    for (const [field, column] of columnsOf(ledger))
      fieldsOf.set(foldText(column.title), (fieldsOf.get(foldText(column.title)) ?? new Set()).add(field));
  // 是否危房户 of a household and 危房户数 of a village are two terms; the same title with two identifiers would be a slip.
  // 联系电话 is the household's in rosters and the unit's in projects, both by title.
  const twice = [...fieldsOf].filter(([, fields]) => fields.size > 1).map(([title, fields]) => `${title}: ${[...fields].sort()}`);
  expect(twice).toEqual([]);
});

it('gives one identifier one kind over all ledgers', () => {
  const kindsOf = new Map<string, Set<string>>();
  for (const ledger of ledgers)
    for (const [field, column] of columnsOf(ledger)) kindsOf.set(field, (kindsOf.get(field) ?? new Set()).add(column.kind.id));
  expect([...kindsOf].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
});

it('links fields that both ledgers have, of one kind', () => {
  expect(new Set(links.map((link) => link.id)).size).toBe(links.length);
  for (const link of links) {
    const one = ledgers.find((ledger) => ledger.id === link.one);
    const many = ledgers.find((ledger) => ledger.id === link.many);
    for (const [a, b] of link.on) expect(one?.columns[a]?.kind.id, link.id).toBe(many?.columns[b]?.kind.id ?? 'missing');
  }
});

it('registers every ledger and link file', () => {
  const here = new URL('../src/ledgers/', import.meta.url);
  const files = readdirSync(new URL('links/', here)).map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(links.map((link) => link.id).sort());
  for (const ledger of ledgers) expect(readFileSync(new URL(`${ledger.id}.ts`, here), 'utf8')).toContain(`id: '${ledger.id}'`);
});

/** Headers of real layouts, as printed; each must be one field of its ledger. */
const LAYOUTS: Record<string, { ledger: string; headers: string }> = {
  'national household export, 53 columns': {
    ledger: 'household',
    headers:
      '省|市|县|乡|村|户编号|户主编号|户主姓名|户主证件号码|家庭人口数|是否危房户|人均纯收入|年收入|是否解决安全饮用水|年度|村办公电话|开户银行名称|银行卡号|识别标准|主要致贫原因|次要致贫原因|工资性收入|生产经营性收入|财产性收入|转移性收入|计划生育金|低保金|五保金|养老保险金|生态补偿金|其他转移性收入|生产经营性支出|纯收入|资产收益扶贫分红收入|其他财产性收入|耕地面积（亩）|水面面积|是否加入农民专业合作组织|退耕还林面积（亩）|林果面积（亩）|牧草地面积|林地面积（亩）|是否通生产用电|是否通生活用电|是否通广播电视|与村主干路距离|入户路类型|住房面积|是否有卫生厕所|主要燃料类型|危房级别|是否有龙头企业带动|是否有创业致富带头人带动',
  },
  'national person export, 47 columns': {
    ledger: 'person',
    headers:
      '省|市|县|乡|村|户编号|人口编号|姓名|性别|出生日期|证件类型|证件号码|民族|户联系电话|成员联系电话|年度|与户主关系|文化程度|在校生状况|劳动技能|务工时间（月）|健康状况|政治面貌|务工企业名称|是否享受低保|是否参加城镇职工基本养老保险|是否参加大病保险|是否参加新型农村合作医疗（城乡居民基本医疗保险）|是否参加城乡居民基本养老保险|失学或辍学原因|是否会讲普通话|是否参加商业补充医疗保险|是否国外务工|产业分类|是否接受大病医疗救助|是否接受其他健康扶贫|公益性岗位类型|公益性岗位(月数)|就业渠道|残疾类别|务工所在地|户主姓名|户主证件号码|是否参加城镇职工基本医疗保险|是否特困供养人员|残疾证办证年度|识别标准',
  },
  'monitoring export, 87 known columns': {
    ledger: 'monitored',
    headers:
      '县|乡|村|户编号|姓名|性别|出生日期|证件类型|证件号码|与户主关系|民族|文化程度|在校生状况|失学或辍学原因|义务教育阶段未上学原因|健康状况|劳动技能|务工所在地|是否参加城乡居民基本医疗保险|是否参加城镇职工基本医疗保险|是否参加城乡居民基本养老保险|是否参加城镇职工基本养老保险|是否参加大病保险|享受低保政策情况|享受特困供养政策情况|公益性岗位|公益性岗位(月数)|户联系电话|家庭成员联系电话|户类型|监测对象类别|致贫/返贫风险1|致贫/返贫风险2|致贫/返贫风险3|致贫/返贫风险4|致贫/返贫风险5|其他备注|识别监测时间|消除监测时间|风险是否已消除|风险消除方式|义务教育保障|住房安全保障|饮水安全保障|健康帮扶|综合保障|社会帮扶|产业帮扶|就业帮扶|金融帮扶|公益性岗位帮扶|公益性岗位帮扶其他备注|教育帮扶|搬迁|生产生活条件改善|基础设施建设|实施开发式帮扶措施情况|整户无劳动能力兜底保障户|耕地面积（亩）|林地面积（亩）|退耕还林面积（亩）|林果面积（亩）|牧草地面积|水面面积|是否通生活用电|与村主干路距离|入户道路是否硬化|住房面积|是否危房户|是否解决安全饮用水|是否有卫生厕所|工资性收入|生产经营性收入|转移性收入|合规自付支出|人均纯收入（元）|风险消除后工资性收入|风险消除后财产性收入|风险消除后转移性收入|风险消除后生产经营性收入|风险消除后生产经营性支出|风险消除后家庭纯收入|风险消除后家庭人均纯收入|风险消除后理赔收入|风险消除后合规自付支出|信息采集人|信息采集人联系电话',
  },
  'village export, 22 columns': {
    ledger: 'village',
    headers:
      '县|乡|村|是否出列|总户数|总人口数|低保户数|低保人口数|特困供养人口数|残疾人口数|危房户数|未实现饮水安全户数|参加城乡居民基本养老保险人数|到乡镇是否通沥青（水泥）路|是否通客运班车|村级集体经济收入（万元）|村小学（个数）|行政村卫生室个数|行政村执业（助理）医师（人）|行政村公共卫生厕所个数|行政村文化（图书）室个数 （个）|行政村生产生活垃圾集中堆放点个数（个）',
  },
  'roster of a county system, 24 columns': {
    ledger: 'roster',
    headers:
      '乡镇|行政村|户编号|人编号|姓名|证件号码|人数|与户主关系|民族|文化程度|在校生状况|健康状况|劳动技能|务工状况|务工时间|参加大病医疗|脱贫属性|脱贫年度|贫困户属性|致贫原因|危房户|是否解决安全饮用水|人均纯收入|联系电话',
  },
  'roster of a bank, 9 columns': {
    ledger: 'roster',
    headers: '姓名|证件号码|健康状况|劳动技能|致贫原因1|联系电话|户类型|易返贫致贫户(监测对象)类型|风险是否消除',
  },
  'list of exited and monitored persons, 30 columns': {
    ledger: 'roster',
    headers:
      '县(市、区、旗)|乡(镇)|行政村|自然村|户编号|人编号|姓名|证件号码|人数|与户主关系|民族|文化程度|在校生状况|健康状况|劳动技能|务工时间（月）|是否参加大病保险|致贫原因1|危房户|是否解决安全饮用水|人均纯收入|户联系电话|人联系电话|首次识别时间|人员识别时间|户类型|易返贫致贫户(监测对象)类型|风险是否消除|风险识别时间|风险消除时间',
  },
  'project register': {
    ledger: 'project',
    headers:
      '项目名称|建设性质(新建/扩建/改建)|实施地点(到村)|项目实施进度(到月份)|建设内容|建设规模|中央财政专项扶贫资金|其他涉农整合资金|市级配套|县级配套|行业资金|其他资金|备注',
  },
};

it.each(Object.entries(LAYOUTS))('knows every header of the %s', (_, layout) => {
  const ledger = ledgers.find((known) => known.id === layout.ledger) as Ledger;
  const known = spellings(ledger);
  const headers = layout.headers.split('|');
  const fields = headers.map((header) => [...(known.get(foldText(header)) ?? [])]);
  expect(headers.filter((_, i) => fields[i]?.length !== 1)).toEqual([]);
  expect(new Set(fields.flat()).size).toBe(headers.length);
});

it('has the columns of the exports in their order and number', () => {
  const count = (id: string) => Object.keys((ledgers.find((ledger) => ledger.id === id) as Ledger).columns).length;
  expect(count('household')).toBeGreaterThanOrEqual(53);
  expect(count('person')).toBeGreaterThanOrEqual(47);
  expect(count('monitored')).toBeGreaterThanOrEqual(87);
  expect(count('village')).toBeGreaterThanOrEqual(22);
});

it('types columns by their lists: a wrong code does not compile', () => {
  expect(is(riskType, monitored.c.risk1, '因病').op).toBe('in');
  expect(has(healthStatus, person.c.healthStatus, '残疾').op).toBe('has');
  expect(anyOf(riskType, [monitored.c.risk1, monitored.c.risk2], '因学').op).toBe('anyOf');
  expect(eq(household.c.headCount, 3).op).toBe('compare');
  // @ts-expect-error no such risk
  is(riskType, monitored.c.risk1, '因懒');
  // @ts-expect-error a column of another list
  is(riskType, monitored.c.monitoringClass, '因病');
  // @ts-expect-error a number against a text
  eq(household.c.headCount, household.c.headName);
});
