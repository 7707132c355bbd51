import { HostError } from '../host-error';
import { hostErrorOf } from './host-error-of';
import { hasExcelApi } from './office';
import { orWithout } from './refusal';
import { readBatch, writeBatch } from './run-batch';

/**
 * Texts that stay with the document. Short ones are settings of the document; a long one is an XML part of its own, to which the setting
 * refers, because settings are all written again on every save.
 */
const PART = '\u0001part:';
const LONG = 30_000;
const NAMESPACE = 'urn:taizhang:kept';

const setting = (key: string): string | null => {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === 'string' ? value : null;
};

export async function loadText(key: string): Promise<string | null> {
  const value = setting(key);
  if (value === null || !value.startsWith(PART)) return value;
  return readBatch(async (context) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(value.slice(PART.length));
    part.load('id');
    await context.sync();
    if (part.isNullObject) return null;
    const xml = part.getXml();
    await context.sync();
    return textOfXml(xml.value);
  });
}

/** Keeps a text; null forgets it. A long one is written before the setting points at it, so that a fault leaves the old text. */
export async function saveText(key: string, text: string | null): Promise<void> {
  const old = setting(key);
  const value = text !== null && text.length > LONG && hasExcelApi('1.5') ? await orWithout(() => newPart(text), text) : text;
  const { settings } = Office.context.document;
  if (value === null) settings.remove(key);
  else settings.set(key, value);
  await saveSettings();
  if (old?.startsWith(PART)) await orWithout(() => dropPart(old.slice(PART.length)), undefined);
}

async function newPart(text: string): Promise<string> {
  return writeBatch(async (context) => {
    const part = context.workbook.customXmlParts.add(xmlOfText(text));
    part.load('id');
    await context.sync();
    return PART + part.id;
  });
}

async function dropPart(id: string): Promise<void> {
  await writeBatch(async (context) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(id);
    part.load('id');
    await context.sync();
    if (part.isNullObject) return;
    part.delete();
    await context.sync();
  });
}

function saveSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new HostError(hostErrorOf(result.error).code, { detail: `settings.saveAsync ${result.error.code}` }));
    });
  });
}

function xmlOfText(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<kept xmlns="${NAMESPACE}">${safe}</kept>`;
}

function textOfXml(xml: string): string | null {
  const match = /<kept[^>]*>([\s\S]*)<\/kept>/.exec(xml);
  return match ? (match[1] as string).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : null;
}
