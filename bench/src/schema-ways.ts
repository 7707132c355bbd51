import Ajv, { type ValidateFunction } from 'ajv';
import * as z from 'zod';
import { checkCharacter, HOUSEHOLD_FIELDS, PERSON_FIELDS, type Rows } from './data';
import { AS_OF, H, householdRow, P, packedDate } from './hand-rows';
import { LISTS } from './lists';
import { Violations } from './violations';

/** The usual way: a schema per row for the cells, then everything between cells and rows by hand. */
type Row = Record<string, unknown>;
const CODED = ['sex', 'ethnicGroup', 'relation', 'education', 'schoolStatus', 'labourSkill', 'politicalStatus', 'workPlace'];
const BLANKABLE = new Set(['education', 'schoolStatus', 'workPlace']);
const ruleOf: Readonly<Record<string, string>> = {
  idNumber: 'person/id-checksum',
  memberPhone: 'person/phone',
  workMonths: 'person/months',
};

const objects = (fields: readonly string[], rows: Rows['persons']): Row[] =>
  rows.map((row) => Object.fromEntries(fields.map((field, i) => [field, row[i]])));
/** Rows as objects, as such a validator takes them. */
function asObjects(rows: Rows): { persons: Row[]; households: Row[] } {
  return { persons: objects(PERSON_FIELDS, rows.persons), households: objects(HOUSEHOLD_FIELDS, rows.households) };
}

const YES_NO = ['hasResidentMedical', 'hasEmployeeMedical', 'hasResidentPension', 'hasSeriousIllnessInsurance', 'speaksMandarin'];
const TEXTS = ['township', 'village', 'householdCode', 'personCode', 'memberName', 'headName', 'employerName', 'householdPhone'];

/** Every column has its type, as a schema of the ledger would declare it. */
const zodPerson = z.object({
  ...Object.fromEntries(TEXTS.map((field) => [field, z.string()])),
  ...Object.fromEntries(YES_NO.map((field) => [field, z.enum(['是', '否'])])),
  ...Object.fromEntries(
    CODED.map((field) => [
      field,
      z.enum([...(LISTS[field] as string[]), ...(BLANKABLE.has(field) ? [''] : [])] as [string, ...string[]]),
    ]),
  ),
  idNumber: z
    .string()
    .refine((id) => id.length === 18 && checkCharacter(id) === id[17])
    .nullable(),
  memberPhone: z.string().regex(/^1[3-9][0-9]{9}$/),
  workMonths: z.number().min(0).max(12),
  birthDate: z.iso.date(),
  year: z.number().int(),
});
const MONEY = HOUSEHOLD_FIELDS.filter((field) => !['township', 'village', 'householdCode', 'headName'].includes(field));
const zodHousehold = z.object({
  ...Object.fromEntries(['township', 'village', 'householdCode', 'headName'].map((field) => [field, z.string()])),
  ...Object.fromEntries(MONEY.map((field) => [field, z.number()])),
});

export function zodWay(rows: Rows): Violations {
  const data = asObjects(rows);
  const out = new Violations();
  const bad: Set<string>[] = data.persons.map((row, i) => {
    const parsed = zodPerson.safeParse(row);
    const fields = new Set<string>();
    if (!parsed.success) for (const issue of parsed.error.issues) fields.add(String(issue.path[0]));
    for (const field of fields) out.add(ruleOf[field] ?? `person/${field}`, i);
    return fields;
  });
  data.households.forEach((row, i) => {
    const parsed = zodHousehold.safeParse(row);
    if (!parsed.success) for (const issue of parsed.error.issues) out.add(`household/${String(issue.path[0])}`, i);
  });
  cross(rows, bad, out);
  return out;
}

let compiled: ValidateFunction | null = null;
function ajvPerson(): ValidateFunction {
  if (compiled) return compiled;
  const ajv = new Ajv({ allErrors: true });
  ajv.addKeyword({
    keyword: 'idNumber',
    type: 'string',
    validate: (_: unknown, id: string) => id.length === 18 && checkCharacter(id) === id[17],
    errors: false,
  });
  compiled = ajv.compile({
    type: 'object',
    properties: {
      ...Object.fromEntries(
        CODED.map((field) => [field, { enum: [...(LISTS[field] as string[]), ...(BLANKABLE.has(field) ? [''] : [])] }]),
      ),
      idNumber: { anyOf: [{ type: 'null' }, { type: 'string', idNumber: true }] },
      memberPhone: { type: 'string', pattern: '^1[3-9][0-9]{9}$' },
      workMonths: { type: 'number', minimum: 0, maximum: 12 },
      birthDate: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      year: { type: 'integer' },
      ...Object.fromEntries(TEXTS.map((field) => [field, { type: 'string' }])),
      ...Object.fromEntries(YES_NO.map((field) => [field, { enum: ['是', '否'] }])),
    },
  });
  return compiled;
}

export function ajvWay(rows: Rows): Violations {
  const data = asObjects(rows);
  const out = new Violations();
  const validate = ajvPerson();
  const bad: Set<string>[] = data.persons.map((row, i) => {
    const fields = new Set<string>();
    if (!validate(row)) for (const error of validate.errors ?? []) fields.add(error.instancePath.split('/')[1] as string);
    for (const field of fields) out.add(ruleOf[field] ?? `person/${field}`, i);
    return fields;
  });
  cross(rows, bad, out);
  return out;
}

/** What no schema of one row can say: other cells, other rows, the other ledger. Groups as objects, as one usually writes it. */
function cross({ persons, households }: Rows, bad: readonly Set<string>[], out: Violations): void {
  const byHousehold = new Map<string, { rows: Rows['persons']; first: number; unsure: boolean }>();
  const byId = new Map<string, number[]>();
  const known = new Set(households.map((row) => row[H.householdCode] as string));
  persons.forEach((row, i) => {
    const wrong = bad[i] as Set<string>;
    const id = row[P.idNumber] as string | null;
    const birth = packedDate(row[P.birthDate]);
    if (id === null) out.add('person/id-present', i);
    else if (!wrong.has('idNumber')) {
      if (birth !== Number(id.slice(6, 14))) out.add('person/birth-of-id', i);
      if ((row[P.sex] === '男') !== ((id.charCodeAt(16) & 1) === 1)) out.add('person/sex-of-id', i);
      byId.set(id, [...(byId.get(id) ?? []), i]);
    }
    if (birth > AS_OF) out.add('person/born-before', i);
    if (AS_OF - birth < 160000 && !wrong.has('labourSkill') && row[P.labourSkill] !== '无劳动力')
      out.add('person/minor-labour', i);
    if (row[P.schoolStatus] !== '' && row[P.education] !== '' && !wrong.has('education')) out.add('person/school-or-degree', i);
    if (row[P.workPlace] !== '' && row[P.workMonths] === 0) out.add('person/work-place', i);
    if (row[P.hasResidentMedical] === '是' && row[P.hasEmployeeMedical] === '是') out.add('person/one-insurance', i);
    const code = row[P.householdCode] as string;
    const group = byHousehold.get(code) ?? { rows: [], first: i, unsure: false };
    group.rows.push(row);
    group.unsure ||= wrong.has('relation');
    byHousehold.set(code, group);
    if (!known.has(code)) out.add('person/household-exists', i);
  });
  for (const same of byId.values()) if (same.length > 1) for (const i of same) out.add('person/id-unique', i);
  for (const group of byHousehold.values())
    if (!group.unsure && group.rows.filter((row) => row[P.relation] === '户主').length !== 1)
      out.add('person/one-head', group.first);
  const members = new Map([...byHousehold].map(([code, group]) => [code, group.rows.length]));
  households.forEach((row, i) => householdRow(row, i, members.get(row[H.householdCode] as string) ?? 0, out));
}
