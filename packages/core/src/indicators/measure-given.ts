import { known, optional, or } from '../expr/build';
import type { Expr, Truth } from '../expr/typed';
import { monitored } from '../ledgers/monitored';

const { c } = monitored;

/** Some measure of help stands in one of the fourteen columns; a sheet must have the four that no export lacks. */
export const measureGiven: Expr<Truth> = or(
  known(c.industryMeasures),
  known(c.employmentMeasures),
  known(c.healthMeasures),
  known(c.socialSecurityMeasures),
  known(optional(c.compulsoryEducationMeasures)),
  known(optional(c.housingMeasures)),
  known(optional(c.waterMeasures)),
  known(optional(c.socialMeasures)),
  known(optional(c.financeMeasures)),
  known(optional(c.publicPostMeasures)),
  known(optional(c.educationMeasures)),
  known(optional(c.relocationMeasures)),
  known(optional(c.livingConditionsMeasures)),
  known(optional(c.infrastructureMeasures)),
);
