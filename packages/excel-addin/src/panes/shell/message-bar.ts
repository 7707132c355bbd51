import type { PaneText } from '../../text/pane.zh-CN';
import { h } from '../h';
import type { Message } from '../pane';

const BRIEF = 5000;

/** One sentence at a time, read out by screen readers: what was done (status), or what went wrong (alert). */
export function messageBar(text: PaneText): {
  readonly element: HTMLElement;
  readonly say: (message: Message) => void;
  readonly clear: () => void;
} {
  const status = h('div', { role: 'status', class: 'message-place' });
  const alert = h('div', { role: 'alert', class: 'message-place' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    status.replaceChildren();
    alert.replaceChildren();
  };
  return {
    element: h('div', { class: 'messages' }, status, alert),
    clear,
    say({ kind, text: sentence, more = [], action, isOpen, isBrief }) {
      clear();
      if (isBrief) timer = setTimeout(clear, BRIEF);
      const act = action
        ? h(
            'button',
            {
              type: 'button',
              onclick: () => {
                clear();
                action.run();
              },
            },
            action.label,
          )
        : null;
      const close = h('button', { type: 'button', class: 'icon', 'aria-label': text.close, onclick: clear }, '✕');
      const details =
        more.length > 0
          ? h(
              'details',
              { open: isOpen },
              h('summary', {}, text.moreLines(more.length)),
              h('ul', {}, ...more.slice(0, 50).map((line) => h('li', {}, line))),
            )
          : null;
      const body = h('div', { class: 'message-body' }, h('p', {}, sentence), details);
      (kind === 'alert' ? alert : status).append(h('div', { class: `message ${kind}` }, body, act, close));
    },
  };
}
