import { createPolicy, defaultPack, type Policy, type PolicyDocument } from '@taizhang/core';

let policy: Policy | undefined;

/** The office's own policy values, when settings are read or changed. */
export function useOfficePolicy(documents: readonly PolicyDocument[] | undefined): void {
  policy = createPolicy(defaultPack.documents, documents ? { extra: documents } : {});
}

/** Policy values by day and place: the texts that ship with Taizhang, and the office's own. */
export function policyNow(): Policy {
  policy ??= createPolicy(defaultPack.documents);
  return policy;
}
