/* biome-ignore-all lint/suspicious/noExplicitAny: the stand-in is made of whatever office.js asks a page for */

/** What the page of a realm needs to load a script: its address, and a call when it has run. */
export type LoadScript = (source: string) => void;

const ORIGIN = 'https://127.0.0.1';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

function listeners() {
  const kept = new Map<string, Set<(event: unknown) => void>>();
  return {
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      const set = kept.get(type) ?? new Set();
      kept.set(type, set.add(listener));
    },
    removeEventListener: (type: string, listener: (event: unknown) => void) => void kept.get(type)?.delete(listener),
    dispatchEvent: (event: { type: string }) => {
      for (const listener of kept.get(event.type) ?? []) listener(event);
      return true;
    },
  };
}

function element(tag: string): any {
  const attributes: Record<string, string> = {};
  return {
    tagName: tag.toUpperCase(),
    style: {},
    children: [] as unknown[],
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
    getAttribute: (name: string) => attributes[name] ?? null,
    appendChild: (child: unknown) => child,
    removeChild: (child: unknown) => child,
    ...listeners(),
  };
}

/** The few parts of a page that office.js touches before and while it talks to its host. Scripts that it adds go to `load`. */
export function domStandIn(load: LoadScript): Record<string, any> {
  const location = {
    href: `${ORIGIN}/pane.html`,
    origin: ORIGIN,
    protocol: 'https:',
    host: '127.0.0.1',
    hostname: '127.0.0.1',
    pathname: '/pane.html',
    search: '',
    hash: '',
  };
  const head = element('head');
  const office = { ...element('script'), src: `${ORIGIN}/office/office.js` };
  head.appendChild = (script: any) => {
    if (script.tagName !== 'SCRIPT') return script;
    setImmediate(() => {
      load(String(script.src).slice(`${ORIGIN}/office/`.length));
      script.readyState = 'loaded';
      script.onload?.();
      script.onreadystatechange?.();
    });
    return script;
  };
  const document = {
    ...listeners(),
    readyState: 'complete',
    title: '',
    cookie: '',
    head,
    body: element('body'),
    documentElement: element('html'),
    location,
    createElement: element,
    createTextNode: (text: string) => ({ text }),
    getElementById: () => null,
    getElementsByName: () => [],
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => (tag === 'script' ? [office] : tag === 'head' ? [head] : []),
    currentScript: office,
  };
  const page: Record<string, any> = {
    ...listeners(),
    document,
    location,
    name: '',
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', platform: 'Win32', language: 'zh-CN' },
    history: { pushState() {}, replaceState() {} },
    sessionStorage: storage(),
    localStorage: storage(),
    innerWidth: 350,
    innerHeight: 378,
    alert() {},
    confirm: () => true,
    prompt: () => null,
    open: () => null,
    postMessage() {},
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    setImmediate,
    queueMicrotask,
    performance: { now: () => performance.now(), timing: {}, mark() {}, measure() {} },
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    XMLHttpRequest: class {
      open(_method: string, address: string) {
        throw new Error(`the network was asked for ${address}`);
      }
    },
    fetch: (address: unknown) => Promise.reject(new Error(`the network was asked for ${String(address)}`)),
  };
  return page;
}
