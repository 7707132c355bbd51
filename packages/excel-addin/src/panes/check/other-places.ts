import type { Card } from '../../engine/checking';
import { h } from '../h';
import type { Pane } from '../pane';

const MOST = 8;

/** The other places of a finding, each with the way there. */
export function otherPlaces(pane: Pane, card: Card): HTMLElement | null {
  const { text } = pane;
  if (card.others.length === 0) return null;
  const shown = card.others.slice(0, MOST);
  const links = shown.map((place) => {
    const words = `${place.sheet} ${place.cell === '' ? text.reconcile.row(place.row) : place.cell}`;
    const go = (): void => void pane.work(text.check.jumping, () => pane.app.jump({ ...card, ...place }));
    return pane.app.host.can.select ? h('button', { type: 'button', class: 'link', onclick: go }, words) : h('span', {}, words);
  });
  const more = card.others.length - shown.length;
  return h(
    'p',
    { class: 'others' },
    h('span', { class: 'dim' }, text.check.otherPlaces(card.others.length)),
    ...links,
    more > 0 ? h('span', { class: 'dim' }, text.check.morePlaces(more)) : null,
  );
}
