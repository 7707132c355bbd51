import type { PolicyDocument } from '@taizhang/core';
import { readPaneSettings, readPolicyFile } from '@taizhang/core/border';
import type { Engine } from '../engine/engine';
import type { EngineSettings } from '../engine/reading';
import type { SheetHost } from '../host/port';
import { type ServiceWords, serviceWords } from '../text/services';
import { type DocumentPart, loadPart, partOf, savePart } from './document-settings';
import { refuse } from './refuse';
import type { AppSettings } from './settings';

/** Settings and secret of a document: loaded once, kept with it. */
export interface SettingsService {
  readonly settings: () => AppSettings;
  readonly change: (part: Partial<AppSettings>) => Promise<void>;
  /** Takes up what holds for files that were opened or closed since (page). */
  readonly settle: () => Promise<void>;
  /** The secret of identities is made at the first check, not before: until then nothing is kept in the document. */
  readonly needSecret: () => Promise<void>;
  /** What went wrong with what stood in the document, in sentences. */
  readonly notes: () => readonly string[];
}

const SETTINGS = 'taizhang.settings';
const SECRET = 'taizhang.secret';

const first: AppSettings = {
  schemaVersion: 1,
  language: 'zh-CN',
  textSize: 'normal',
  theme: 'auto',
  live: false,
  questions: [],
  forms: {},
};

/** Loads the settings of the document. Those that cannot be read are left where they are until something is changed. */
export async function settingsService(
  host: SheetHost,
  engine: Engine,
  random: (bytes: number) => Uint8Array,
): Promise<SettingsService> {
  const notes: ((words: ServiceWords) => string)[] = [];
  let settings = first;
  let secret = await readSecret(host);
  let isSecretKept = secret !== '';
  const text = await loadText(host, SETTINGS);
  const read = text === null ? null : readPaneSettings(text);
  if (read?.ok) settings = read.value as AppSettings;
  else if (read) notes.push((words) => words.settingsBroken);
  if (settings.policyFile !== undefined && !policyOf(settings).ok) {
    const { policyFile: _, ...rest } = settings;
    settings = rest;
    notes.push((words) => words.policyBroken);
  }
  const documents = (): ReturnType<NonNullable<SheetHost['documents']>> => host.documents?.() ?? [];
  const stampNow = (): string => JSON.stringify(documents());
  /** For which open files the part holds; it is never shown beside others. */
  let stamp = stampNow();
  let part: DocumentPart = {};
  if (host.documents) {
    // Older settings of the page, and what is set while no file is open, go to the files that are opened next.
    part = partOf(settings);
    settings = withoutPart(settings);
  }
  const now = (): AppSettings => (stamp === stampNow() ? { ...settings, ...part } : settings);
  const settle = async (): Promise<void> => {
    const next = stampNow();
    if (stamp === next) return;
    const before = part;
    const isFirst = stamp === '[]';
    const found = await loadPart(host, documents());
    const isNew = isFirst && Object.keys(before).length > 0 && Object.keys(found).length === 0;
    part = isNew ? before : found;
    stamp = next;
    if (isNew) {
      await savePart(host, documents(), part);
      await host.save(SETTINGS, JSON.stringify(settings));
    }
    if (part.asOf !== before.asOf || part.region !== before.region) await engine.configure(engineSettings(now(), secret));
  };
  await engine.configure(engineSettings(now(), secret));
  return {
    settings: now,
    settle,
    change: async (change) => {
      await settle();
      const next = checked({ ...now(), ...change });
      await engine.configure(engineSettings(next, secret));
      settings = host.documents ? withoutPart(next) : next;
      if (host.documents) part = partOf(next);
      await host.save(SETTINGS, JSON.stringify(settings));
      if ('asOf' in change || 'region' in change) await savePart(host, documents(), part);
    },
    needSecret: async () => {
      if (secret === '') {
        secret = Array.from(random(32), (byte) => byte.toString(16).padStart(2, '0')).join('');
        await engine.configure(engineSettings(now(), secret));
      }
      if (isSecretKept) return;
      await host.save(SECRET, secret);
      isSecretKept = true;
    },
    notes: () => notes.map((note) => note(serviceWords(settings.language))),
  };
}

function withoutPart({ asOf: _asOf, region: _region, ...office }: AppSettings): AppSettings {
  return office;
}

async function readSecret(host: SheetHost): Promise<string> {
  const text = await loadText(host, SECRET);
  return text !== null && /^[0-9a-f]{64}$/.test(text) ? text : '';
}

/** A document that keeps no texts starts from the first settings. */
async function loadText(host: SheetHost, key: string): Promise<string | null> {
  try {
    return await host.load(key);
  } catch {
    return null;
  }
}

const PROBLEMS = 3;

/** The settings, or a refusal that says what is wrong with them. */
function checked(settings: AppSettings): AppSettings {
  const clean = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const read = readPaneSettings(clean);
  if (!read.ok) throw refuse((words, language) => words.settingsRefused(firstOf(read.problems, language)));
  const value = read.value as AppSettings;
  const policy = policyOf(value);
  if (!policy.ok) throw refuse((words, language) => words.policyRefused(firstOf(policy.problems, language)));
  return value;
}

function firstOf(problems: readonly { readonly zh: string; readonly en: string }[], language: 'zh' | 'en'): string {
  return problems
    .slice(0, PROBLEMS)
    .map((problem) => problem[language])
    .join(language === 'zh' ? '' : ' ');
}

function policyOf(settings: AppSettings): ReturnType<typeof readPolicyFile> | { readonly ok: true; readonly value: null } {
  return settings.policyFile === undefined ? { ok: true, value: null } : readPolicyFile(settings.policyFile);
}

/** What the engine needs of the settings. */
function engineSettings(settings: AppSettings, secret: string): EngineSettings {
  const {
    textSize: _size,
    theme: _theme,
    live: _live,
    policyFile: _file,
    questions: _questions,
    forms: _forms,
    ...rest
  } = settings;
  const policy = policyOf(settings);
  const documents: readonly PolicyDocument[] = policy.ok && policy.value !== null ? [policy.value] : [];
  return { ...rest, ...(documents.length > 0 ? { policy: documents } : {}), secret };
}
