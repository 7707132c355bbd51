// What is true of the synthetic township, before anybody writes it into a sheet. Money is in 分, days count from 1970-01-01.

export type Sex = '男' | '女';

export type Relation =
  | '户主'
  | '配偶'
  | '之子'
  | '之女'
  | '之儿媳'
  | '之女婿'
  | '之孙子'
  | '之孙女'
  | '之外孙子'
  | '之外孙女'
  | '之父'
  | '之母'
  | '之岳父'
  | '之岳母'
  | '之公公'
  | '之婆婆'
  | '之祖父'
  | '之祖母'
  | '之兄弟姐妹';

/** A person for life: what does not change from one year to the next. */
export interface Life {
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birth: number;
  readonly idNumber: string;
  readonly relation: Relation;
  readonly ethnicGroup: string;
  readonly politicalStatus: string;
  readonly phone: string | null;
  /** First and last day in the household. */
  readonly joined: number;
  readonly left: number | null;
  readonly leftBecause: '死亡' | '嫁出' | '其他转出' | null;
  readonly joinedBecause: '新生儿' | '嫁入' | null;
  readonly health: '健康' | '长期慢性病' | '大病' | '残疾';
  /** Type 1–7 and grade 1–4 of a disability. */
  readonly disability: { readonly type: number; readonly grade: number; readonly certifiedIn: number } | null;
  /** How far the schooling goes. */
  readonly path: 'illiterate' | 'primary' | 'junior' | 'senior' | 'vocational' | 'college' | 'university';
  /** Whether the person works away when of age, able and not at school. */
  readonly works: {
    readonly months: number;
    readonly monthlyWage: number;
    readonly place: string;
    readonly channel: string;
    readonly publicPost: string | null;
  } | null;
  readonly isSkilled: boolean;
  /** Grown up and half able to work. */
  readonly isWeak: boolean;
  readonly hasEmployeeInsurance: boolean;
  readonly speaksMandarin: boolean;
}

/** A person as one year finds them. */
export interface Person extends Life {
  readonly age: number;
  readonly education: string | null;
  readonly schoolStatus: string | null;
  readonly labour: string;
  readonly work: {
    readonly months: number;
    readonly wages: number;
    readonly place: string;
    readonly channel: string;
    readonly employer: string;
  } | null;
  readonly publicPost: { readonly type: string; readonly months: number } | null;
  readonly hasMinimumLiving: boolean;
  readonly hasExtremePovertySupport: boolean;
  readonly hasResidentMedical: boolean;
  readonly hasEmployeeMedical: boolean;
  readonly hasResidentPension: boolean;
  readonly hasEmployeePension: boolean;
}

/** Income of a household in one year, in 分; every sum follows from its parts. */
export interface Income {
  readonly wages: number;
  readonly business: number;
  readonly businessExpense: number;
  readonly assetDividends: number;
  readonly otherProperty: number;
  readonly property: number;
  readonly familyPlanning: number;
  readonly minimumLiving: number;
  readonly extremePoverty: number;
  readonly pension: number;
  readonly ecology: number;
  readonly otherTransfer: number;
  readonly transfer: number;
  readonly total: number;
  readonly net: number;
  /** Rounded half away from zero to whole 分. */
  readonly netPerHead: number;
}

export interface Land {
  readonly farmland: number;
  readonly forest: number;
  readonly reforested: number;
  readonly orchard: number;
  readonly pasture: number;
  readonly water: number;
}

export interface Monitoring {
  readonly class: '脱贫不稳定户' | '边缘易致贫户' | '突发严重困难户';
  readonly risks: readonly string[];
  readonly remark: string | null;
  /** First day of the month. */
  readonly identified: number;
  readonly removed: number | null;
  readonly removedBy: '帮扶消除' | null;
  /** Header of the measure column → measures in it. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  readonly ownMedicalCost: number;
  readonly incomeAfter: Income | null;
}

/** A household for life. */
export interface HouseholdLife {
  readonly code: string;
  readonly villageIndex: number;
  readonly groupIndex: number;
  readonly members: readonly Life[];
  readonly phone: string;
  readonly bankCard: string;
  readonly type: '脱贫户' | '普通农户';
  readonly standard: string;
  readonly cause: string;
  readonly secondCause: string | null;
  readonly identifiedIn: number;
  readonly exitedIn: number | null;
  readonly safetyNet: 'minimum-living' | 'extreme-poverty' | null;
  readonly land: Land;
  readonly houseArea: number;
  readonly houseGrade: 'A级' | 'B级';
  readonly roadType: string;
  readonly fuel: string;
  readonly distance: number;
  readonly isInCooperative: boolean;
  readonly business: number;
  readonly seed: number;
  readonly monitoring: {
    readonly class: Monitoring['class'];
    readonly identified: number;
    readonly removed: number | null;
    readonly need: 'house' | 'water' | null;
  } | null;
}

/** A household as one year finds it. */
export interface Household extends Omit<HouseholdLife, 'members' | 'monitoring'> {
  readonly members: readonly Person[];
  readonly income: Income;
  readonly monitoring: Monitoring | null;
  readonly isHouseUnsafe: boolean;
  readonly isWaterUnsafe: boolean;
  /** 贫困户属性 of the years to 2020. */
  readonly attribute: string;
  readonly exitStatus: string;
}

export interface Village {
  readonly name: string;
  readonly code: string;
  readonly groups: readonly string[];
  readonly collectiveIncome: number;
}

export interface Project {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly nature: string;
  readonly villageIndex: number;
  readonly groupIndex: number | null;
  readonly content: string;
  readonly unit: string;
  readonly planned: number;
  readonly actual: number;
  readonly stage: string;
  readonly approved: number;
  readonly started: number | null;
  readonly finished: number | null;
  readonly accepted: number | null;
  /** Source → 分. */
  readonly sources: Readonly<Record<string, number>>;
  readonly total: number;
  readonly paid: number;
  readonly households: number;
  readonly persons: number;
  readonly manager: string;
}

export interface Payment {
  readonly voucher: string;
  readonly projectCode: string;
  readonly projectName: string;
  readonly date: number;
  readonly source: string;
  readonly kind: string;
  readonly payee: string;
  readonly amount: number;
  readonly villageIndex: number;
}

export interface Place {
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly town: string;
}

/** One year of a township. */
export interface Township {
  readonly seed: number;
  readonly year: number;
  /** Last day of the year: the day of the data. */
  readonly asOf: number;
  readonly era: 'poverty' | 'revitalisation';
  readonly place: Place;
  readonly villages: readonly Village[];
  readonly households: readonly Household[];
  readonly projects: readonly Project[];
  readonly payments: readonly Payment[];
  /** The same township a year before. */
  readonly previous: Omit<Township, 'previous'> | null;
}
