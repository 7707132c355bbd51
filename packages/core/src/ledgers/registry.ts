import { household } from './household';
import type { Ledger } from './ledger';
import type { Link } from './link';
import { householdMembers } from './links/household-members';
import { householdMonitored } from './links/household-monitored';
import { householdRoster } from './links/household-roster';
import { personMonitored } from './links/person-monitored';
import { personRoster } from './links/person-roster';
import { projectPayments } from './links/project-payments';
import { projectPaymentsByName } from './links/project-payments-by-name';
import { rosterMonitored } from './links/roster-monitored';
import { villageHouseholds } from './links/village-households';
import { villageMonitored } from './links/village-monitored';
import { villagePersons } from './links/village-persons';
import { villageProjects } from './links/village-projects';
import { villageRoster } from './links/village-roster';
import { monitored } from './monitored';
import { payment } from './payment';
import { person } from './person';
import { project } from './project';
import { roster } from './roster';
import { village } from './village';

/** Every ledger, in the order of the manual. */
export const ledgers: readonly Ledger[] = [household, person, roster, monitored, village, project, payment];

/** Every link between them. */
export const links: readonly Link[] = [
  householdMembers,
  householdRoster,
  householdMonitored,
  personRoster,
  personMonitored,
  rosterMonitored,
  villageHouseholds,
  villagePersons,
  villageRoster,
  villageMonitored,
  villageProjects,
  projectPayments,
  projectPaymentsByName,
];
