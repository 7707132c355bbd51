import { ownArithmetic } from '../../packages/core/src/basis/own-arithmetic';
import { labourSkill } from '../../packages/core/src/codes/labour-skill';
import { relation } from '../../packages/core/src/codes/relation';
import { sex } from '../../packages/core/src/codes/sex';
import { defaultPack } from '../../packages/core/src/default-pack';
import {
  add,
  and,
  asOf,
  call,
  countOver,
  eq,
  ge,
  gt,
  inRange,
  is,
  known,
  le,
  linked,
  lt,
  matches,
  not,
  number,
  or,
  quotient,
  sub,
  years,
} from '../../packages/core/src/expr/build';
import { idBirth } from '../../packages/core/src/expr/functions/id-birth';
import { idChecksumHolds } from '../../packages/core/src/expr/functions/id-checksum-holds';
import { idIsMale } from '../../packages/core/src/expr/functions/id-is-male';
import { mobilePhone } from '../../packages/core/src/expr/patterns';
import type { ColumnExpr, Expr, Truth } from '../../packages/core/src/expr/typed';
import { household } from '../../packages/core/src/ledgers/household';
import type { Ledger } from '../../packages/core/src/ledgers/ledger';
import { householdMembers } from '../../packages/core/src/ledgers/links/household-members';
import { person } from '../../packages/core/src/ledgers/person';
import type { Pack } from '../../packages/core/src/pack';
import { type Rule, rule } from '../../packages/core/src/rules/rule';

const p = person.c;
const h = household.c;

function of(
  ledger: Ledger,
  id: string,
  mark: ColumnExpr<unknown>,
  must: Expr<Truth>,
  when?: Expr<Truth>,
  once?: ColumnExpr<unknown>,
): Rule {
  const words = { title: '基准测试', what: '基准测试', why: '基准测试', todo: '基准测试' };
  return rule({
    id: `${ledger.id}/${id}`,
    ledger,
    severity: 'error',
    ...(when ? { when } : {}),
    must,
    marks: [mark],
    ...(once ? { once: [once] } : {}),
    basis: [ownArithmetic],
    since: '0.1.0',
    words: { 'zh-CN': words, en: words },
  });
}

/** The rules of the benchmark: cells, rows, households and two ledgers. Every peer does the same work with the same result. */
export const benchPack: Pack = {
  ...defaultPack,
  rules: [
    of(person, 'id-present', p.memberName, known(p.idNumber)),
    of(person, 'id-checksum', p.idNumber, call(idChecksumHolds, p.idNumber), known(p.idNumber)),
    of(person, 'phone', p.memberPhone, matches(p.memberPhone, mobilePhone), known(p.memberPhone)),
    of(person, 'months', p.workMonths, inRange(p.workMonths, 0, 12), known(p.workMonths)),
    of(person, 'birth-of-id', p.birthDate, eq(p.birthDate, call(idBirth, p.idNumber)), known(p.birthDate, p.idNumber)),
    of(person, 'sex-of-id', p.sex, eq(is(sex, p.sex, '男'), call(idIsMale, p.idNumber)), known(p.sex, p.idNumber)),
    of(person, 'born-before', p.birthDate, le(p.birthDate, asOf), known(p.birthDate)),
    of(
      person,
      'minor-labour',
      p.labourSkill,
      is(labourSkill, p.labourSkill, '无劳动力'),
      and(known(p.birthDate, p.labourSkill), lt(years(p.birthDate, asOf), 16)),
    ),
    of(person, 'school-or-degree', p.education, not(and(known(p.education), known(p.schoolStatus)))),
    of(person, 'work-place', p.workPlace, gt(p.workMonths, 0), known(p.workPlace)),
    of(person, 'one-insurance', p.hasEmployeeMedical, not(and(p.hasResidentMedical, p.hasEmployeeMedical))),
    of(person, 'id-unique', p.idNumber, eq(countOver(p.idNumber), number(1)), known(p.idNumber)),
    of(
      person,
      'one-head',
      p.householdCode,
      eq(countOver(p.householdCode, is(relation, p.relation, '户主')), number(1)),
      undefined,
      p.householdCode,
    ),
    of(person, 'household-exists', p.householdCode, linked(householdMembers), known(p.householdCode)),
    of(
      household,
      'transfers',
      h.transferIncome,
      eq(
        h.transferIncome,
        add(
          h.familyPlanningGrant,
          h.minimumLivingAllowance,
          h.extremePovertySupport,
          h.pension,
          h.ecologicalCompensation,
          h.otherTransfer,
        ),
      ),
    ),
    of(household, 'property', h.propertyIncome, eq(h.propertyIncome, add(h.assetDividend, h.otherProperty))),
    of(
      household,
      'gross',
      h.grossIncome,
      eq(h.grossIncome, add(h.wageIncome, h.businessIncome, h.propertyIncome, h.transferIncome)),
    ),
    of(household, 'net', h.netIncome, eq(h.netIncome, sub(h.grossIncome, h.businessCost))),
    of(household, 'per-head', h.incomePerHead, eq(h.incomePerHead, quotient(h.netIncome, h.headCount), { within: 50 })),
    of(household, 'head-count', h.headCount, eq(h.headCount, countOver(householdMembers))),
    of(household, 'housing', h.housingArea, or(gt(h.housingArea, 0), not(known(h.housingArea)))),
  ],
};
