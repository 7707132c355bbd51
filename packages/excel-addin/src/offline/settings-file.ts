import type { TextStore } from '../host/file/kept-texts';

const OURS = 'taizhang.';
const OF_THE_OFFICE = ['taizhang.settings', 'taizhang.document'];
const FORMAT = 'taizhang-settings';

/**
 * Settings as a file for another machine. What stands for persons stays here: rounds and waivers hold identities made of ID numbers, and
 * with the secret beside them anybody could try numbers out; waivers name who verified.
 */
export function settingsFile(store: TextStore): Uint8Array {
  const keys = store
    .keys()
    .filter((key) => OF_THE_OFFICE.some((one) => key === one || key.startsWith(`${one}:`)))
    .sort();
  const texts = Object.fromEntries(keys.map((key) => [key, store.get(key)]));
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, schemaVersion: 1, texts }, null, 2)}\n`);
}

/** Puts such a file into the store; false where it is none. Older files hold secret and rounds too: they are taken as well. */
export function takeSettingsFile(store: TextStore, bytes: Uint8Array): boolean {
  const texts = textsOf(bytes);
  if (!texts) return false;
  for (const [key, text] of texts) store.set(key, text);
  return true;
}

function textsOf(bytes: Uint8Array): readonly [string, string][] | null {
  try {
    const file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<string, unknown> | null;
    if (file?.format !== FORMAT || file.schemaVersion !== 1 || typeof file.texts !== 'object' || file.texts === null) return null;
    const texts = Object.entries(file.texts);
    const isOurs = texts.every(([key, text]) => key.startsWith(OURS) && typeof text === 'string');
    return isOurs ? (texts as [string, string][]) : null;
  } catch {
    return null;
  }
}
