import type { Rows } from './data';
import { checkCharacter, HOUSEHOLD_FIELDS, PERSON_FIELDS } from './data';
import { LISTS } from './lists';
import { Violations } from './violations';

export const P = Object.fromEntries(PERSON_FIELDS.map((field, i) => [field, i])) as Record<
  (typeof PERSON_FIELDS)[number],
  number
>;
export const H = Object.fromEntries(HOUSEHOLD_FIELDS.map((field, i) => [field, i])) as Record<
  (typeof HOUSEHOLD_FIELDS)[number],
  number
>;
const SETS = Object.fromEntries(Object.entries(LISTS).map(([field, names]) => [field, new Set(names)]));
export const AS_OF = 20231231;

/** yyyymmdd of `YYYY-MM-DD`, 0 when it is none. */
export function packedDate(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return 0;
  return Number(text.slice(0, 4)) * 10000 + Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10));
}
export const fen = (yuan: unknown): number => Math.round((yuan as number) * 100);
const CODED = [
  'sex',
  'ethnicGroup',
  'relation',
  'education',
  'schoolStatus',
  'labourSkill',
  'politicalStatus',
  'workPlace',
] as const;

/** The best loop over rows that we can write by hand: no library, no declaration, one pass and its maps. */
export function handRows({ persons, households }: Rows): Violations {
  const out = new Violations();
  const ids = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const row of households) groups.set(row[H.householdCode] as string, groups.size);
  const known = groups.size;
  const members = new Int32Array(known + persons.length);
  const heads = new Float64Array(known + persons.length);
  const first = new Int32Array(known + persons.length).fill(-1);
  let lastCode = '';
  let group = -1;
  const coded = CODED.map((field) => ({ at: P[field], set: SETS[field] as Set<string>, rule: `person/${field}` }));
  for (let i = 0; i < persons.length; i++) {
    const row = persons[i] as (typeof persons)[number];
    for (const { at, set, rule } of coded) {
      const value = row[at];
      if (value !== '' && value !== null && !set.has(value as string)) out.add(rule, i);
    }
    const id = row[P.idNumber] as string | null;
    const birth = packedDate(row[P.birthDate]);
    const idOk = id !== null && id.length === 18 && checkCharacter(id) === id[17];
    if (id === null) out.add('person/id-present', i);
    else if (!idOk) out.add('person/id-checksum', i);
    else {
      if (birth !== Number(id.slice(6, 14))) out.add('person/birth-of-id', i);
      const sex = row[P.sex];
      if ((sex === '男') !== ((id.charCodeAt(16) & 1) === 1)) out.add('person/sex-of-id', i);
      ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    const phone = row[P.memberPhone] as string;
    if (!/^1[3-9][0-9]{9}$/.test(phone)) out.add('person/phone', i);
    const months = row[P.workMonths] as number;
    const monthsOk = months >= 0 && months <= 12;
    if (!monthsOk) out.add('person/months', i);
    if (birth > AS_OF) out.add('person/born-before', i);
    const skill = row[P.labourSkill] as string;
    if (AS_OF - birth < 160000 && skill !== '无劳动力' && (SETS.labourSkill as Set<string>).has(skill))
      out.add('person/minor-labour', i);
    const schooled = row[P.schoolStatus] as string;
    const educated = row[P.education] as string;
    if (schooled !== '' && (SETS.education as Set<string>).has(educated)) out.add('person/school-or-degree', i);
    if (row[P.workPlace] !== '' && monthsOk && months === 0) out.add('person/work-place', i);
    if (row[P.hasResidentMedical] === '是' && row[P.hasEmployeeMedical] === '是') out.add('person/one-insurance', i);
    const code = row[P.householdCode] as string;
    if (code !== lastCode) {
      const seen = groups.get(code);
      group = seen ?? groups.size;
      if (seen === undefined) groups.set(code, group);
      lastCode = code;
    }
    members[group] = (members[group] as number) + 1;
    if (first[group] === -1) first[group] = i;
    const relation = row[P.relation] as string;
    if (relation === '户主') heads[group] = (heads[group] as number) + 1;
    else if (!(SETS.relation as Set<string>).has(relation)) heads[group] = Number.NaN;
    if (group >= known) out.add('person/household-exists', i);
  }
  for (let i = 0; i < persons.length; i++) {
    const id = (persons[i] as (typeof persons)[number])[P.idNumber] as string | null;
    if (id !== null && (ids.get(id) ?? 0) > 1) out.add('person/id-unique', i);
  }
  for (let g = 0; g < groups.size; g++)
    if (first[g] !== -1 && heads[g] === heads[g] && heads[g] !== 1) out.add('person/one-head', first[g] as number);
  for (let i = 0; i < households.length; i++)
    householdRow(
      households[i] as (typeof households)[number],
      i,
      members[groups.get((households[i] as Rows['households'][number])[H.householdCode] as string) as number] as number,
      out,
    );
  return out;
}

function householdRow(row: Rows['households'][number], i: number, members: number, out: Violations): void {
  const transfers =
    fen(row[H.familyPlanningGrant]) +
    fen(row[H.minimumLivingAllowance]) +
    fen(row[H.extremePovertySupport]) +
    fen(row[H.pension]) +
    fen(row[H.ecologicalCompensation]) +
    fen(row[H.otherTransfer]);
  const transfer = fen(row[H.transferIncome]);
  const property = fen(row[H.propertyIncome]);
  const gross = fen(row[H.grossIncome]);
  const net = fen(row[H.netIncome]);
  const size = row[H.headCount] as number;
  if (transfer !== transfers) out.add('household/transfers', i);
  if (property !== fen(row[H.assetDividend]) + fen(row[H.otherProperty])) out.add('household/property', i);
  if (gross !== fen(row[H.wageIncome]) + fen(row[H.businessIncome]) + property + transfer) out.add('household/gross', i);
  if (net !== gross - fen(row[H.businessCost])) out.add('household/net', i);
  if (Math.abs(fen(row[H.incomePerHead]) - Math.round(net / size)) > 50) out.add('household/per-head', i);
  if (size !== members) out.add('household/head-count', i);
  if ((row[H.housingArea] as number) <= 0) out.add('household/housing', i);
}

export { householdRow };
