import { bootWords } from './text/boot';
import type { Language } from './text/lang';

/** Says one sentence where the pane will stand, with a way to load it again. For the time before there is a pane. */
export function bootMessage(
  why: Exclude<keyof (typeof bootWords)['en'], 'again'>,
  language: Language = languageOfMachine(),
): void {
  const status = document.querySelector('#app [role=status]');
  if (!status) return;
  const words = bootWords[language];
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = words.again;
  again.addEventListener('click', () => window.location.reload());
  status.textContent = words[why];
  status.parentElement?.querySelector('button')?.remove();
  status.after(again);
}

/** Chinese unless the machine speaks only another language. */
function languageOfMachine(): Language {
  return navigator.languages.some((one) => one.toLowerCase().startsWith('zh')) || navigator.languages.length === 0
    ? 'zh-CN'
    : 'en';
}
