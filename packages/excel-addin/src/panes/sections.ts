import { checkSection } from './check/check-section';
import { h } from './h';
import type { Pane } from './pane';
import type { Section, SectionView } from './section';

/** Makes a section the first time it is opened. */
export function makeSection(pane: Pane, section: Section): SectionView {
  if (section === 'check') return checkSection(pane);
  return { element: h('p', {}, section) };
}
