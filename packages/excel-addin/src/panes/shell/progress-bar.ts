import type { PaneText } from '../../text/pane.zh-CN';
import { h } from '../h';

const SHOWN_AFTER = 200;
const STUCK_AFTER = 20_000;

/** How far a work is, with 〔取消〕; and 〔重新载入〕 when nothing was heard of it for long. */
export interface ProgressBar {
  readonly element: HTMLElement;
  begin(doing: string, cancel: () => void): void;
  at(done: number, doing: string): void;
  end(): void;
}

export function progressBar(text: PaneText, reload: () => void): ProgressBar {
  const label = h('span', { class: 'progress-label', id: 'progress-label' });
  const bar = h('progress', { max: 1, 'aria-labelledby': 'progress-label' });
  let stop = (): void => undefined;
  const cancel = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        cancel.disabled = true;
        stop();
      },
    },
    text.cancel,
  );
  const again = h('button', { type: 'button', hidden: true, onclick: reload }, text.reload);
  const element = h('div', { class: 'progress', hidden: true }, h('div', { class: 'progress-line' }, label, cancel, again), bar);
  let shown: ReturnType<typeof setTimeout> | undefined;
  let stuck: ReturnType<typeof setTimeout> | undefined;
  const watchForSilence = (): void => {
    clearTimeout(stuck);
    again.hidden = true;
    stuck = setTimeout(() => void (again.hidden = false), STUCK_AFTER);
  };
  return {
    element,
    begin(doing, onCancel) {
      stop = onCancel;
      cancel.disabled = false;
      label.textContent = doing;
      bar.removeAttribute('value');
      shown = setTimeout(() => void (element.hidden = false), SHOWN_AFTER);
      watchForSilence();
    },
    at(done, doing) {
      bar.value = Math.min(1, Math.max(0, done));
      if (doing !== '') label.textContent = doing;
      watchForSilence();
    },
    end() {
      clearTimeout(shown);
      clearTimeout(stuck);
      element.hidden = true;
    },
  };
}
