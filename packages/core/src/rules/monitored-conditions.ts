import { labourSkill } from '../codes/labour-skill';
import { riskType } from '../codes/risk-type';
import { schoolStatus } from '../codes/school-status';
import { and, anyOf, blank, countOver, is, known, not, or } from '../expr/build';
import type { Code, ColumnExpr, Expr, Num, Truth } from '../expr/typed';
import { monitored } from '../ledgers/monitored';

// Conditions that many rules of the monitored share, in the words of the office.

const { c } = monitored;
type RiskName = keyof typeof riskType.values;

/** 致贫/返贫风险1…5. */
export const risks: readonly ColumnExpr<Code<RiskName>>[] = [c.risk1, c.risk2, c.risk3, c.risk4, c.risk5];

/** One of the household's five risks is one of these. */
export function hasRisk(...codes: readonly RiskName[]): Expr<Truth> {
  return anyOf(riskType, risks, ...codes);
}

/** The household is monitored now or was: its class stands in the row. */
export const isMonitored: Expr<Truth> = known(c.monitoringClass);
/** Monitored, and the risk is marked as removed. */
export const isRemoved: Expr<Truth> = and(known(c.monitoringClass), known(c.riskRemoved), c.riskRemoved);
/** Monitored, and the risk is not (yet) marked as removed. */
export const isOpen: Expr<Truth> = and(known(c.monitoringClass), or(blank(c.riskRemoved), not(c.riskRemoved)));

/** Members of the household that fulfil the condition. */
export function members(where: Expr<Truth>): Expr<Num> {
  return countOver(c.householdCode, where);
}

/** 普通劳动力 or 技能劳动力: weak and half labour is not counted as able. */
export const isAble: Expr<Truth> = is(labourSkill, c.labourSkill, '普通劳动力', '技能劳动力');
/** 无劳动力 or 丧失劳动力. */
export const cannotWork: Expr<Truth> = is(labourSkill, c.labourSkill, '无劳动力', '丧失劳动力');
/** Attends a school, nursery school not counted. */
export const isPupil: Expr<Truth> = and(
  known(c.schoolStatus),
  not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')),
);
/** Attends a vocational school, a junior college or a technicians’ college: the schools of the Yulu grant. */
export const isVocationalPupil: Expr<Truth> = is(
  schoolStatus,
  c.schoolStatus,
  '中职一年级',
  '中职二年级',
  '中职三年级',
  '高职高专一年级',
  '高职高专二年级',
  '高职高专三年级',
  '技师学院一年级',
  '技师学院二年级',
  '技师学院三年级',
  '技师学院四年级',
);

/** Columns of help other than 综合保障. */
const helpBesideSecurity = [
  c.compulsoryEducationMeasures,
  c.housingMeasures,
  c.waterMeasures,
  c.healthMeasures,
  c.socialMeasures,
  c.industryMeasures,
  c.employmentMeasures,
  c.financeMeasures,
  c.publicPostMeasures,
  c.educationMeasures,
  c.relocationMeasures,
  c.livingConditionsMeasures,
  c.infrastructureMeasures,
];
/**
 * Some measure beside 综合保障 is entered, whether or not its name is one we know. A sheet that lacks one of the columns cannot tell.
 */
export const hasHelpBesideSecurity: Expr<Truth> = or(...helpBesideSecurity.map((column) => not(blank(column))));
/** Some measure of any kind is entered. */
export const hasAnyHelp: Expr<Truth> = or(not(blank(c.socialSecurityMeasures)), hasHelpBesideSecurity);
