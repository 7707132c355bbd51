/** Where small texts stay: the browser's own store, or nothing better than the page itself. */
export interface TextStore {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, text: string | null) => void;
  readonly keys: () => readonly string[];
}

/** Texts that are gone when the page is closed. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void (text === null ? texts.delete(key) : texts.set(key, text)),
    keys: () => [...texts.keys()],
  };
}

/**
 * The browser's store. Where it is refused (a browser in private mode, a page from a share) or full, texts stay as long as the page:
 * what was written last is always what is read.
 */
export function browserStore(): TextStore {
  const memory = memoryStore();
  let store: Storage | null = null;
  try {
    store = window.localStorage;
  } catch {
    return memory;
  }
  return {
    get: (key) => memory.get(key) ?? store.getItem(key),
    set: (key, text) => {
      try {
        if (text === null) store.removeItem(key);
        else store.setItem(key, text);
        memory.set(key, null);
      } catch {
        memory.set(key, text);
      }
    },
    keys: () => [...new Set([...memory.keys(), ...Object.keys(store)])],
  };
}
