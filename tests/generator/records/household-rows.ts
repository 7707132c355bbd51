import type { Household, Person, Township } from '../world/world';
import type { LedgerRow } from './ledger-row';
import { yesNo, yuan } from './typed';

const head = (household: Household): Person => household.members.find((person) => person.relation === '户主') as Person;

/** 户表: one row a household, the 53 columns of the national export and those that other years and offices add. */
export function householdRows(township: Omit<Township, 'previous'>): LedgerRow[] {
  return township.households.map((household) => ({
    ledger: 'household',
    villageIndex: household.villageIndex,
    groupIndex: household.groupIndex,
    household: household.code,
    cells: {
      省: township.place.province,
      市: township.place.city,
      县: township.place.county,
      乡: township.place.town,
      村: township.villages[household.villageIndex]?.name ?? '',
      户编号: household.code,
      户主编号: head(household).code,
      户主姓名: head(household).name,
      户主证件号码: head(household).idNumber,
      家庭人口数: household.members.length,
      是否危房户: yesNo(household.isHouseUnsafe),
      ...incomeCells(household),
      是否解决安全饮用水: yesNo(!household.isWaterUnsafe),
      年度: township.year,
      村办公电话: '0851-5550000',
      开户银行名称: '测试农村商业银行',
      银行卡号: household.bankCard,
      识别标准: household.standard,
      主要致贫原因: household.cause,
      次要致贫原因: household.secondCause,
      ...livingCells(household),
      ...standingCells(township, household),
    },
  }));
}

function incomeCells({ income }: Household): LedgerRow['cells'] {
  return {
    人均纯收入: yuan(income.netPerHead),
    年收入: yuan(income.total),
    工资性收入: yuan(income.wages),
    生产经营性收入: yuan(income.business),
    财产性收入: yuan(income.property),
    转移性收入: yuan(income.transfer),
    计划生育金: yuan(income.familyPlanning),
    低保金: yuan(income.minimumLiving),
    五保金: yuan(income.extremePoverty),
    养老保险金: yuan(income.pension),
    生态补偿金: yuan(income.ecology),
    其他转移性收入: yuan(income.otherTransfer),
    生产经营性支出: yuan(income.businessExpense),
    纯收入: yuan(income.net),
    资产收益扶贫分红收入: yuan(income.assetDividends),
    其他财产性收入: yuan(income.otherProperty),
  };
}

function livingCells(household: Household): LedgerRow['cells'] {
  return {
    '耕地面积（亩）': household.land.farmland,
    水面面积: household.land.water,
    是否加入农民专业合作组织: yesNo(household.isInCooperative),
    '退耕还林面积（亩）': household.land.reforested,
    '林果面积（亩）': household.land.orchard,
    牧草地面积: household.land.pasture,
    '林地面积（亩）': household.land.forest,
    是否通生产用电: '是',
    是否通生活用电: '是',
    是否通广播电视: '是',
    与村主干路距离: household.distance,
    入户路类型: household.roadType,
    住房面积: household.houseArea,
    是否有卫生厕所: '是',
    主要燃料类型: household.fuel,
    危房级别: household.isHouseUnsafe ? 'C级' : household.houseGrade,
    是否有龙头企业带动: yesNo(household.seed % 2 === 0),
    是否有创业致富带头人带动: yesNo(household.seed % 3 === 0),
  };
}

function standingCells(township: Omit<Township, 'previous'>, household: Household): LedgerRow['cells'] {
  const exitYear = household.exitedIn !== null && household.exitedIn <= township.year ? household.exitedIn : null;
  if (township.era === 'poverty') return { 贫困户属性: household.attribute, 脱贫状态: household.exitStatus, 脱贫年度: exitYear };
  const monitoring = household.monitoring;
  return {
    户类型: household.type,
    监测对象类别: monitoring?.class ?? null,
    风险是否已消除: monitoring ? yesNo(monitoring.removed !== null) : null,
    脱贫年度: exitYear,
  };
}
