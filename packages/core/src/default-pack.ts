import { codeLists } from './codes/generated';
import { indicators } from './indicators/generated';
import { ledgers, links } from './ledgers/registry';
import type { Pack } from './pack';
import { policyDocuments, policyParameters } from './policy/generated';
import { rules } from './rules/generated';

/** Everything that ships with Taizhang. Its version is in every result. */
export const defaultPack: Pack = {
  version: '0.1.0',
  ledgers,
  links,
  codeLists,
  rules,
  indicators,
  parameters: policyParameters,
  documents: policyDocuments,
};
