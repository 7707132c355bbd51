import { createPolicy, defaultPack, type Policy } from '@taizhang/core';
import { readPolicyFile } from '@taizhang/core/border';

let officeFile: () => string | undefined = () => undefined;
let made: { readonly of: string | undefined; readonly policy: Policy } | undefined;

/** Says where the text of the office's own policy file is found: in the settings, which may change at any time. */
export function takeOfficePolicyFrom(file: () => string | undefined): void {
  officeFile = file;
}

/** Policy values by day and place: the texts that ship with Taizhang, and the office's own. A file that cannot be read counts as none. */
export function policyNow(): Policy {
  const of = officeFile();
  if (made?.of !== of || !made) {
    const read = of === undefined ? undefined : readPolicyFile(of);
    made = { of, policy: createPolicy(defaultPack.documents, read?.ok && read.value ? { extra: [read.value] } : {}) };
  }
  return made.policy;
}
