import type { CodeList } from './code-list';
import { developmentHelp } from './development-help';
import { disabilityGrade } from './disability-grade';
import { disabilityType } from './disability-type';
import { dropoutReason } from './dropout-reason';
import { education } from './education';
import { ethnicGroup } from './ethnic-group';
import { exitStatus } from './exit-status';
import { extremePovertyPolicy } from './extreme-poverty-policy';
import { fuelType } from './fuel-type';
import { fundLevel } from './fund-level';
import { fundSource } from './fund-source';
import { fundTask } from './fund-task';
import { healthStatus } from './health-status';
import { houseStructure } from './house-structure';
import { householdType } from './household-type';
import { idType } from './id-type';
import { identificationStandard } from './identification-standard';
import { jobChannel } from './job-channel';
import { labourSkill } from './labour-skill';
import { compulsoryEducationMeasure } from './measure-compulsory-education';
import { educationMeasure } from './measure-education';
import { employmentMeasure } from './measure-employment';
import { financeMeasure } from './measure-finance';
import { healthMeasure } from './measure-health';
import { housingMeasure } from './measure-housing';
import { industryMeasure } from './measure-industry';
import { infrastructureMeasure } from './measure-infrastructure';
import { livingConditionsMeasure } from './measure-living-conditions';
import { publicPostMeasure } from './measure-public-post';
import { relocationMeasure } from './measure-relocation';
import { socialMeasure } from './measure-social';
import { socialSecurityMeasure } from './measure-social-security';
import { waterMeasure } from './measure-water';
import { minimumLivingPolicy } from './minimum-living-policy';
import { monitoringClass } from './monitoring-class';
import { paymentKind } from './payment-kind';
import { politicalStatus } from './political-status';
import { povertyAttribute } from './poverty-attribute';
import { povertyCause } from './poverty-cause';
import { projectNature } from './project-nature';
import { projectStage } from './project-stage';
import { projectType } from './project-type';
import { publicPostType } from './public-post-type';
import { relation } from './relation';
import { relocationMode } from './relocation-mode';
import { riskRemoval } from './risk-removal';
import { riskType } from './risk-type';
import { roadType } from './road-type';
import { schoolStatus } from './school-status';
import { sex } from './sex';
import { unsafeHouseGrade } from './unsafe-house-grade';
import { workPlace } from './work-place';
import { yesNoList } from './yes-no';

/** Every code list, by file name. */
export const codeLists: readonly CodeList[] = [
  developmentHelp,
  disabilityGrade,
  disabilityType,
  dropoutReason,
  education,
  ethnicGroup,
  exitStatus,
  extremePovertyPolicy,
  fuelType,
  fundLevel,
  fundSource,
  fundTask,
  healthStatus,
  houseStructure,
  householdType,
  idType,
  identificationStandard,
  jobChannel,
  labourSkill,
  compulsoryEducationMeasure,
  educationMeasure,
  employmentMeasure,
  financeMeasure,
  healthMeasure,
  housingMeasure,
  industryMeasure,
  infrastructureMeasure,
  livingConditionsMeasure,
  publicPostMeasure,
  relocationMeasure,
  socialSecurityMeasure,
  socialMeasure,
  waterMeasure,
  minimumLivingPolicy,
  monitoringClass,
  paymentKind,
  politicalStatus,
  povertyAttribute,
  povertyCause,
  projectNature,
  projectStage,
  projectType,
  publicPostType,
  relation,
  relocationMode,
  riskRemoval,
  riskType,
  roadType,
  schoolStatus,
  sex,
  unsafeHouseGrade,
  workPlace,
  yesNoList,
];
