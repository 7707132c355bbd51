import { isWithoutLabour } from '../world/monitoring-of-year';
import type { Household, Income, Monitoring, Person, Township } from '../world/world';
import type { LedgerRow } from './ledger-row';
import { digits, month, yesNo, yuan } from './typed';

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
] as const;

/** 监测对象: one row a person, the 87 known columns of the export and those that offices add, the household's values repeated on each. */
export function monitoredRows(township: Omit<Township, 'previous'>): LedgerRow[] {
  return township.households.flatMap((household) =>
    household.monitoring === null
      ? []
      : household.members.map(
          (person): LedgerRow => ({
            ledger: 'monitored',
            villageIndex: household.villageIndex,
            groupIndex: household.groupIndex,
            household: household.code,
            cells: {
              ...personCells(township, household, person),
              ...riskCells(household.monitoring as Monitoring),
              ...measureCells(household, household.monitoring as Monitoring),
              ...livingCells(household),
              ...moneyCells(household.income, household.monitoring as Monitoring),
              信息采集人: '测试采集员甲',
              信息采集人联系电话: '19900099999',
              ...localCells(household, person),
            },
          }),
        ),
  );
}

function personCells(township: Omit<Township, 'previous'>, household: Household, person: Person): LedgerRow['cells'] {
  return {
    县: township.place.county,
    乡: township.place.town,
    村: township.villages[household.villageIndex]?.name ?? '',
    户编号: household.code,
    姓名: person.name,
    性别: person.sex,
    出生日期: digits(person.birth),
    证件类型: person.disability ? '残疾人证' : '居民身份证',
    证件号码: person.idNumber,
    与户主关系: person.relation,
    民族: person.ethnicGroup,
    文化程度: person.education,
    在校生状况: person.schoolStatus,
    失学或辍学原因: null,
    义务教育阶段未上学原因: null,
    健康状况: person.health,
    劳动技能: person.labour,
    务工所在地: person.work?.place ?? null,
    是否参加城乡居民基本医疗保险: yesNo(person.hasResidentMedical),
    是否参加城镇职工基本医疗保险: yesNo(person.hasEmployeeMedical),
    是否参加城乡居民基本养老保险: yesNo(person.hasResidentPension),
    是否参加城镇职工基本养老保险: yesNo(person.hasEmployeePension),
    是否参加大病保险: '是',
    享受低保政策情况: person.hasMinimumLiving ? '农村低保' : '未享受',
    享受特困供养政策情况: person.hasExtremePovertySupport ? '农村特困' : '不享受',
    公益性岗位: person.publicPost?.type ?? null,
    '公益性岗位(月数)': person.publicPost?.months ?? null,
    户联系电话: household.phone,
    家庭成员联系电话: person.phone,
    户类型: household.type,
  };
}

function riskCells(monitoring: Monitoring): LedgerRow['cells'] {
  const risks = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`致贫/返贫风险${i + 1}`, monitoring.risks[i] ?? null]));
  return {
    监测对象类别: monitoring.class,
    ...risks,
    其他备注: monitoring.remark,
    识别监测时间: month(monitoring.identified),
    消除监测时间: month(monitoring.removed),
    风险是否已消除: yesNo(monitoring.removed !== null),
    风险消除方式: monitoring.removedBy,
  };
}

function measureCells(household: Household, monitoring: Monitoring): LedgerRow['cells'] {
  const isUnable = isWithoutLabour(household.members);
  return {
    ...Object.fromEntries(MEASURES.map((column) => [column, monitoring.measures[column]?.join(',') ?? null])),
    公益性岗位帮扶其他备注: null,
    实施开发式帮扶措施情况: isUnable ? '尚未实施' : '已实施',
    整户无劳动能力兜底保障户: yesNo(isUnable),
  };
}

function livingCells(household: Household): LedgerRow['cells'] {
  return {
    '耕地面积（亩）': household.land.farmland,
    '林地面积（亩）': household.land.forest,
    '退耕还林面积（亩）': household.land.reforested,
    '林果面积（亩）': household.land.orchard,
    牧草地面积: household.land.pasture,
    水面面积: household.land.water,
    是否通生活用电: '是',
    与村主干路距离: household.distance,
    入户道路是否硬化: yesNo(household.roadType !== '砂石路'),
    住房面积: household.houseArea,
    是否危房户: yesNo(household.isHouseUnsafe),
    是否解决安全饮用水: yesNo(!household.isWaterUnsafe),
    是否有卫生厕所: '是',
  };
}

function moneyCells(income: Income, monitoring: Monitoring): LedgerRow['cells'] {
  const after = monitoring.incomeAfter;
  const afterwards = (value: number | undefined) => (value === undefined ? null : yuan(value));
  return {
    工资性收入: yuan(income.wages),
    生产经营性收入: yuan(income.business),
    转移性收入: yuan(income.transfer),
    合规自付支出: yuan(monitoring.ownMedicalCost),
    '人均纯收入（元）': yuan(income.netPerHead),
    风险消除后工资性收入: afterwards(after?.wages),
    风险消除后财产性收入: afterwards(after?.property),
    风险消除后转移性收入: afterwards(after?.transfer),
    风险消除后生产经营性收入: afterwards(after?.business),
    风险消除后生产经营性支出: afterwards(after?.businessExpense),
    风险消除后家庭纯收入: afterwards(after?.net),
    风险消除后家庭人均纯收入: afterwards(after?.netPerHead),
    风险消除后理赔收入: after ? 0 : null,
    风险消除后合规自付支出: after ? yuan(monitoring.ownMedicalCost) : null,
  };
}

function localCells(household: Household, person: Person): LedgerRow['cells'] {
  const head = household.members.find((member) => member.relation === '户主') as Person;
  return {
    人编号: person.code,
    家庭人口数: household.members.length,
    户主姓名: head.name,
    户主证件号码: head.idNumber,
    '务工时间（月）': person.work?.months ?? 0,
    财产性收入: yuan(household.income.property),
    生产经营性支出: yuan(household.income.businessExpense),
    纯收入: yuan(household.income.net),
  };
}
