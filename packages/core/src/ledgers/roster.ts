import { month } from '../kinds/month';
import { contact } from './columns/contact';
import { family } from './columns/family';
import { identity } from './columns/identity';
import { income } from './columns/income';
import { living } from './columns/living';
import { member } from './columns/member';
import { place } from './columns/place';
import { ofHousehold, titled } from './columns/variants';
import { column, ledger } from './ledger';

/**
 * 花名册, 已脱贫人口名单: one row a member, with the values of the household repeated on every row or written on the head's row only.
 * The first 30 columns and 序号 are the layout used for exited and for monitored households alike; the rest come from older rosters.
 */
export const roster = ledger({
  id: 'roster',
  title: { 'zh-CN': '花名册', en: 'roster' },
  titles: [
    '已脱贫人口名单',
    '脱贫人口花名册',
    '建档立卡花名册',
    '脱贫户花名册',
    '贫困人口花名册',
    '人员花名册',
    '脱贫户及监测户名单',
    '边缘易致贫人口名单',
    '脱贫人口名单',
    '贫困户花名册',
    '脱贫不享受政策',
    '监测对象花名册',
  ],
  rowIs: 'person',
  key: ['idNumber'],
  household: 'householdCode',
  place: ['province', 'prefecture', 'county', 'township', 'village', 'villageGroup'],
  telling: {
    fields: [
      'headCount',
      'mainCause',
      'hasUnsafeHouse',
      'hasSafeWater',
      'incomePerHead',
      'identifiedOn',
      'memberIdentifiedOn',
      'householdType',
      'monitoringClass',
      'riskRemoved',
      'riskIdentifiedOn',
      'riskRemovedOn',
      'exitStatus',
      'exitYear',
      'povertyAttribute',
      'memberName',
      'idNumber',
    ],
    enough: 3,
  },
  columns: {
    county: titled(place.county, '县(市、区、旗)'),
    township: titled(place.township, '乡(镇)'),
    village: titled(place.village, '行政村'),
    hamlet: place.hamlet,
    householdCode: ofHousehold(identity.householdCode),
    personCode: identity.personCode,
    memberName: identity.memberName,
    idNumber: identity.idNumber,
    headCount: ofHousehold({ ...titled(family.headCount, '人数'), under: [] }),
    relation: identity.relation,
    ethnicGroup: identity.ethnicGroup,
    education: member.education,
    schoolStatus: member.schoolStatus,
    healthStatus: member.healthStatus,
    labourSkill: member.labourSkill,
    workMonths: member.workMonths,
    hasSeriousIllnessInsurance: member.hasSeriousIllnessInsurance,
    mainCause: ofHousehold(titled(family.mainCause, '致贫原因1')),
    hasUnsafeHouse: ofHousehold(titled(living.hasUnsafeHouse, '危房户')),
    hasSafeWater: ofHousehold(living.hasSafeWater),
    incomePerHead: ofHousehold(income.incomePerHead),
    householdPhone: ofHousehold(contact.householdPhone),
    memberPhone: titled(contact.memberPhone, '人联系电话'),
    identifiedOn: ofHousehold(
      column(month, {
        title: '首次识别时间',
        en: 'month in which the household was first identified',
        synonyms: ['户识别时间', '建档立卡时间', '建档时间', '首次识别年月'],
        // Beside a class of monitored households it is the day when that was given.
        under: ['脱贫年度/识别时间', '贫困户属性/识别时间'],
        blank: 'unknown',
      }),
    ),
    memberIdentifiedOn: column(month, {
      title: '人员识别时间',
      en: 'month in which the member was identified',
      synonyms: ['人口识别时间', '成员识别时间'],
      blank: 'unknown',
    }),
    householdType: ofHousehold(family.householdType),
    monitoringClass: ofHousehold(titled(family.monitoringClass, '易返贫致贫户(监测对象)类型')),
    riskRemoved: ofHousehold(titled(family.riskRemoved, '风险是否消除')),
    riskIdentifiedOn: ofHousehold(titled(family.riskIdentifiedOn, '风险识别时间')),
    riskRemovedOn: ofHousehold(titled(family.riskRemovedOn, '风险消除时间')),
    exitStatus: ofHousehold(titled(family.exitStatus, '脱贫属性')),
    isExited: ofHousehold(family.isExited),
    exitYear: ofHousehold(family.exitYear),
    povertyAttribute: ofHousehold(family.povertyAttribute),
    workPlace: titled(member.workPlace, '务工状况'),
    sex: identity.sex,
    birthDate: identity.birthDate,
    headName: ofHousehold(identity.headName),
    headIdNumber: ofHousehold(identity.headIdNumber),
    hasResidentMedical: member.hasResidentMedical,
    villageGroup: place.villageGroup,
    province: place.province,
    prefecture: place.prefecture,
    remark: identity.remark,
  },
  source:
    'import and export layouts of a county system (wdwhwn/fupin, GitHub, 2019: 24 columns) and of a bank system (xiaoxinllleee/idap-service, GitHub, 2023: 9 and 31 columns)',
  status: 'verified',
});
