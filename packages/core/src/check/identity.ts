import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The identity of a finding across rounds: of rule, entity, related entities and columns, never of the wrong value. Under the
 * office's own secret, because a plain hash of an ID number can be tried out. Without a secret it is only the place, in clear.
 */
export function findingIdentity(secret: string | undefined, parts: readonly string[], place: readonly string[]): string {
  if (secret === undefined) return `at:${place.join('|')}`;
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(parts.join('\u0001')))).slice(0, 32);
}
