import { type PaneText, zhCN } from './pane.zh-CN';

/** The words of the pane. Chinese is always there; English is a part of its own, loaded when asked for. */
export async function loadText(lang: 'zh-CN' | 'en'): Promise<PaneText> {
  return lang === 'en' ? (await import('./pane.en')).en : zhCN;
}
