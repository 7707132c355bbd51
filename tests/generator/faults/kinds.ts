import type { FaultKind } from './fault-kind';
import { householdFaults } from './household-faults';
import { identityFaults } from './identity-faults';
import { incomeFaults } from './income-faults';
import { monitoredFaults } from './monitored-faults';
import { personFaults } from './person-faults';
import { placeAndMoneyFaults } from './place-and-money-faults';

/** Every kind of planted error, by theme. */
export const faultKinds: readonly FaultKind[] = [...identityFaults, ...householdFaults, ...personFaults, ...incomeFaults, ...monitoredFaults, ...placeAndMoneyFaults];
