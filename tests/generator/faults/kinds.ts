import type { FaultKind } from './fault-kind';
import { householdFaults } from './household-faults';
import { identityFaults } from './identity-faults';
import { incomeFaults } from './income-faults';
import { monitoredFaults } from './monitored-faults';
import { personFaults } from './person-faults';
import { placeAndMoneyFaults } from './place-and-money-faults';
import { rulesOfKinds } from './rules-of-kinds';

const declared: readonly FaultKind[] = [
  ...identityFaults,
  ...householdFaults,
  ...personFaults,
  ...incomeFaults,
  ...monitoredFaults,
  ...placeAndMoneyFaults,
];

/** Every kind of planted error, by theme, with the rules of which one must find it. */
export const faultKinds: readonly FaultKind[] = declared.map((kind) => {
  const rule = rulesOfKinds[kind.kind];
  return rule === undefined ? kind : { ...kind, rule };
});
