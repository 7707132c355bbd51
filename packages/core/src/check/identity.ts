import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The identity of a finding across rounds: of rule, entity, related entities and columns, never of the wrong value. Under the
 * office's own secret, because a plain hash of an ID number can be tried out. Without a secret it is only the place, in clear.
 */
export function findingIdentity(secret: string | undefined, parts: readonly string[], place: readonly string[]): string {
  if (secret === undefined) return `at:${place.join('|')}`;
  const text = utf8ToBytes(parts.join('\u0001'));
  return bytesToHex(begun(secret).clone().update(text).digest()).slice(0, 32);
}

let last: { readonly secret: string; readonly mac: ReturnType<typeof hmac.create> } | null = null;

/** The HMAC of a secret, before any text: half of its work is the same for every finding. */
function begun(secret: string): ReturnType<typeof hmac.create> {
  if (last?.secret !== secret) last = { secret, mac: hmac.create(sha256, utf8ToBytes(secret)) };
  return last.mac;
}
