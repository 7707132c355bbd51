import text2014WorkingSchoolAge from './documents/2014-working-school-age';
import text2015ZhejiangReport from './documents/2015-zhejiang-report';
import text2016ExitMechanismPage from './documents/2016-exit-mechanism-page';
import text2016LechangRelativePoverty from './documents/2016-lechang-relative-poverty';
import text2016SuibinArticle from './documents/2016-suibin-article';
import text2017JianshiReport from './documents/2017-jianshi-report';
import text2017ShaanxiWater from './documents/2017-shaanxi-water';
import text2017XuchangRenovation from './documents/2017-xuchang-renovation';
import text2017YunnanSurveyYearbook from './documents/2017-yunnan-survey-yearbook';
import text2018GuangxiVillageExit from './documents/2018-guangxi-village-exit';
import text2018JiangsuReport from './documents/2018-jiangsu-report';
import text2018QianxinanReport from './documents/2018-qianxinan-report';
import text2019CountyExitsReport from './documents/2019-county-exits-report';
import text2019NanxianDynamicAdjustment from './documents/2019-nanxian-dynamic-adjustment';
import text2019RenovationPage from './documents/2019-renovation-page';
import text2019SmallLoanPress from './documents/2019-small-loan-press';
import text2020RelocationPage from './documents/2020-relocation-page';
import text2020ShenzhenGuangxiPairing from './documents/2020-shenzhen-guangxi-pairing';
import text2020StandardAdvicePage from './documents/2020-standard-advice-page';
import text2020StandardExplained from './documents/2020-standard-explained';
import text2020WorkingNationalLines from './documents/2020-working-national-lines';
import text2020YuhuiMonitoring from './documents/2020-yuhui-monitoring';
import text2021CensusBulletin2 from './documents/2021-census-bulletin-2';
import text2021JingbianMonitoring from './documents/2021-jingbian-monitoring';
import text2021SmallLoanRule from './documents/2021-small-loan-rule';
import text2022XinjiangForestRanger from './documents/2022-xinjiang-forest-ranger';
import text2023ChangshunRuleSet from './documents/2023-changshun-rule-set';
import text2023ChengkouWater from './documents/2023-chengkou-water';
import text2023HeilongjiangFundRule from './documents/2023-heilongjiang-fund-rule';
import text2023MinhouMonitoring from './documents/2023-minhou-monitoring';
import text2023NumberOneDocumentPage from './documents/2023-number-one-document-page';
import text2023WutongqiaoPublicPosts from './documents/2023-wutongqiao-public-posts';
import text2023YuanmouMonitoring from './documents/2023-yuanmou-monitoring';
import text2024DachuanFunds from './documents/2024-dachuan-funds';
import text2024DehuaMonitoring from './documents/2024-dehua-monitoring';
import text2024ZongyangRemoval from './documents/2024-zongyang-removal';
import text2025LinxiangForestRanger from './documents/2025-linxiang-forest-ranger';
import text2025LinzeYulu from './documents/2025-linze-yulu';
import text2025YunnanMonitoring from './documents/2025-yunnan-monitoring';
import text2026SmallLoanReport from './documents/2026-small-loan-report';
import { centralFundFeeShare } from './parameters/central-fund-fee-share';
import { countyExitRate } from './parameters/county-exit-rate';
import { drinkingWaterClimb } from './parameters/drinking-water-climb';
import { drinkingWaterDaysCut } from './parameters/drinking-water-days-cut';
import { drinkingWaterGuarantee } from './parameters/drinking-water-guarantee';
import { drinkingWaterLitres } from './parameters/drinking-water-litres';
import { drinkingWaterLitresDry } from './parameters/drinking-water-litres-dry';
import { drinkingWaterMetres } from './parameters/drinking-water-metres';
import { drinkingWaterMinutes } from './parameters/drinking-water-minutes';
import { dwellingAreaOne } from './parameters/dwelling-area-one';
import { dwellingAreaPerHeadFrom } from './parameters/dwelling-area-per-head-from';
import { dwellingAreaPerHeadTo } from './parameters/dwelling-area-per-head-to';
import { dwellingAreaThree } from './parameters/dwelling-area-three';
import { dwellingAreaTwo } from './parameters/dwelling-area-two';
import { dwellingAreaUpToThree } from './parameters/dwelling-area-up-to-three';
import { exitLine } from './parameters/exit-line';
import { forestRangerPay } from './parameters/forest-ranger-pay';
import { industryShare } from './parameters/industry-share';
import { labourAgeBefore } from './parameters/labour-age-before';
import { labourAgeFrom } from './parameters/labour-age-from';
import { missedRateLimit } from './parameters/missed-rate-limit';
import { monitoringLine } from './parameters/monitoring-line';
import { monitoringMonths } from './parameters/monitoring-months';
import { poorVillageIncome } from './parameters/poor-village-income';
import { poorVillageRate } from './parameters/poor-village-rate';
import { povertyStandard } from './parameters/poverty-standard';
import { provincialFundFeeShare } from './parameters/provincial-fund-fee-share';
import { provincialPovertyLine } from './parameters/provincial-poverty-line';
import { publicPostAgeBefore } from './parameters/public-post-age-before';
import { publicPostAgeFrom } from './parameters/public-post-age-from';
import { publicPostPay } from './parameters/public-post-pay';
import { relocationAreaPerHead } from './parameters/relocation-area-per-head';
import { relocationOwnMoneyPerHead } from './parameters/relocation-own-money-per-head';
import { relocationOwnMoneyPerHousehold } from './parameters/relocation-own-money-per-household';
import { renovationGrant } from './parameters/renovation-grant';
import { satisfactionMinimum } from './parameters/satisfaction-minimum';
import { schoolAgeFrom } from './parameters/school-age-from';
import { schoolAgeTo } from './parameters/school-age-to';
import { smallLoanCap } from './parameters/small-loan-cap';
import { smallLoanTerm } from './parameters/small-loan-term';
import { subsistenceAllowance } from './parameters/subsistence-allowance';
import { villageCollectiveIncome } from './parameters/village-collective-income';
import { villageExitRate } from './parameters/village-exit-rate';
import { wrongExitRateLimit } from './parameters/wrong-exit-rate-limit';
import { yuluGrant } from './parameters/yulu-grant';
import type { PolicyDocument, PolicyParameter } from './policy';

/** All policy parameters. A test compares the list with the folder. */
export const policyParameters: readonly PolicyParameter[] = [
  centralFundFeeShare,
  countyExitRate,
  drinkingWaterClimb,
  drinkingWaterDaysCut,
  drinkingWaterGuarantee,
  drinkingWaterLitres,
  drinkingWaterLitresDry,
  drinkingWaterMetres,
  drinkingWaterMinutes,
  dwellingAreaOne,
  dwellingAreaPerHeadFrom,
  dwellingAreaPerHeadTo,
  dwellingAreaThree,
  dwellingAreaTwo,
  dwellingAreaUpToThree,
  exitLine,
  forestRangerPay,
  industryShare,
  labourAgeBefore,
  labourAgeFrom,
  missedRateLimit,
  monitoringLine,
  monitoringMonths,
  poorVillageIncome,
  poorVillageRate,
  povertyStandard,
  provincialFundFeeShare,
  provincialPovertyLine,
  publicPostAgeBefore,
  publicPostAgeFrom,
  publicPostPay,
  relocationAreaPerHead,
  relocationOwnMoneyPerHead,
  relocationOwnMoneyPerHousehold,
  renovationGrant,
  satisfactionMinimum,
  schoolAgeFrom,
  schoolAgeTo,
  smallLoanCap,
  smallLoanTerm,
  subsistenceAllowance,
  villageCollectiveIncome,
  villageExitRate,
  wrongExitRateLimit,
  yuluGrant,
];

/** All built-in policy texts. A test compares the list with the folder. */
export const policyDocuments: readonly PolicyDocument[] = [
  text2014WorkingSchoolAge,
  text2015ZhejiangReport,
  text2016ExitMechanismPage,
  text2016LechangRelativePoverty,
  text2016SuibinArticle,
  text2017JianshiReport,
  text2017ShaanxiWater,
  text2017XuchangRenovation,
  text2017YunnanSurveyYearbook,
  text2018GuangxiVillageExit,
  text2018JiangsuReport,
  text2018QianxinanReport,
  text2019CountyExitsReport,
  text2019NanxianDynamicAdjustment,
  text2019RenovationPage,
  text2019SmallLoanPress,
  text2020RelocationPage,
  text2020ShenzhenGuangxiPairing,
  text2020StandardAdvicePage,
  text2020StandardExplained,
  text2020WorkingNationalLines,
  text2020YuhuiMonitoring,
  text2021CensusBulletin2,
  text2021JingbianMonitoring,
  text2021SmallLoanRule,
  text2022XinjiangForestRanger,
  text2023ChangshunRuleSet,
  text2023ChengkouWater,
  text2023HeilongjiangFundRule,
  text2023MinhouMonitoring,
  text2023NumberOneDocumentPage,
  text2023WutongqiaoPublicPosts,
  text2023YuanmouMonitoring,
  text2024DachuanFunds,
  text2024DehuaMonitoring,
  text2024ZongyangRemoval,
  text2025LinxiangForestRanger,
  text2025LinzeYulu,
  text2025YunnanMonitoring,
  text2026SmallLoanReport,
];
