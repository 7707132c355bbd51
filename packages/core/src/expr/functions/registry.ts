import { bankCardLuhnHolds } from './bank-card-luhn-holds';
import { disabilityGrade } from './disability-grade';
import { disabilityType } from './disability-type';
import type { FunctionNode } from './function-node';
import { idBirth } from './id-birth';
import { idBirthExists } from './id-birth-exists';
import { idChecksumHolds } from './id-checksum-holds';
import { idCitizenNumber } from './id-citizen-number';
import { idIsMale } from './id-is-male';
import { idRegion } from './id-region';
import { lastDigitsZero } from './last-digits-zero';
import { unifiedSocialCreditCodeHolds } from './unified-social-credit-code-holds';

const all: readonly FunctionNode[] = [
  idChecksumHolds,
  idBirth,
  idBirthExists,
  idIsMale,
  idRegion,
  idCitizenNumber,
  disabilityType,
  disabilityGrade,
  unifiedSocialCreditCodeHolds,
  bankCardLuhnHolds,
  lastDigitsZero,
];

/** Every function node that trees may call, by id. */
export const functions: ReadonlyMap<string, FunctionNode> = new Map(all.map((node) => [node.id, node]));
