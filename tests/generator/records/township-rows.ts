import type { Township } from '../world/world';
import { householdRows } from './household-rows';
import type { TownshipRows } from './ledger-row';
import { monitoredRows } from './monitored-rows';
import { personRows } from './person-rows';
import { paymentRows, projectRows } from './project-rows';
import { rosterRows } from './roster-rows';
import { villageRows } from './village-rows';

/** Writes a township into its seven ledgers, cell by cell as a clerk would, before any layout or dirt. */
export function townshipRows(township: Omit<Township, 'previous'>): TownshipRows {
  return {
    household: householdRows(township),
    person: personRows(township),
    roster: rosterRows(township),
    monitored: monitoredRows(township),
    village: villageRows(township),
    project: projectRows(township),
    payment: paymentRows(township),
  };
}
