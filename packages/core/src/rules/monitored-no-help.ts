/** The fourteen columns of help, all blank: for the examples of rules of the monitored. */
export const noHelp = {
  compulsoryEducationMeasures: null,
  housingMeasures: null,
  waterMeasures: null,
  healthMeasures: null,
  socialSecurityMeasures: null,
  socialMeasures: null,
  industryMeasures: null,
  employmentMeasures: null,
  financeMeasures: null,
  publicPostMeasures: null,
  educationMeasures: null,
  relocationMeasures: null,
  livingConditionsMeasures: null,
  infrastructureMeasures: null,
} as const;
