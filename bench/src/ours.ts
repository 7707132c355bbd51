import { check } from '../../packages/core/src/check/check';
import type { CheckResult } from '../../packages/core/src/check/finding';
import { household } from '../../packages/core/src/ledgers/household';
import { person } from '../../packages/core/src/ledgers/person';
import { tableFromRows } from '../../packages/core/src/sheet/table-from-rows';
import type { Dataset } from '../../packages/core/src/table/table';
import { HOUSEHOLD_FIELDS, PERSON_FIELDS, type Rows } from './data';
import { benchPack } from './rules';
import { Violations } from './violations';

/** Row arrays to typed columns. */
export function encode({ persons, households }: Rows): Dataset {
  return {
    tables: new Map([
      ['person', tableFromRows(person, PERSON_FIELDS, persons, { asOf: '2023-12-31', firstRow: 0 })],
      ['household', tableFromRows(household, HOUSEHOLD_FIELDS, households, { asOf: '2023-12-31', firstRow: 0 })],
    ]),
  };
}

export function checkColumns(dataset: Dataset): CheckResult {
  return check(dataset, benchPack);
}

/** Our findings in the form in which peers are compared. */
export function asViolations(result: CheckResult): Violations {
  const out = new Violations();
  for (const finding of result.findings) {
    out.add(ruleName(finding.rule), (finding.at[0] as { row: number }).row);
  }
  return out;
}

/** `person/labour-skill-readable` → `person/labourSkill`, as the peers name a cell that cannot be read. */
function ruleName(id: string): string {
  return id.endsWith('-readable')
    ? id.slice(0, -'-readable'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : id;
}
