import { askSection } from './ask/ask-section';
import { checkSection } from './check/check-section';
import { figuresSection } from './figures/figures-section';
import { filesSection } from './files/files-section';
import { formSection } from './form/form-section';
import { helpSection } from './help/help-section';
import { moreSection } from './more/more-section';
import type { Pane } from './pane';
import { reconcileSection } from './reconcile/reconcile-section';
import { rulesSection } from './rules/rules-section';
import type { Section, SectionView } from './section';
import { settingsSection } from './settings/settings-section';
import { templateSection } from './template/template-section';

const makers: Readonly<Record<Section, (pane: Pane) => SectionView>> = {
  check: checkSection,
  reconcile: reconcileSection,
  ask: askSection,
  form: formSection,
  more: moreSection,
  figures: figuresSection,
  template: templateSection,
  rules: rulesSection,
  settings: settingsSection,
  help: helpSection,
  files: filesSection,
};

/** Makes a section the first time it is opened. */
export function makeSection(pane: Pane, section: Section): SectionView {
  return makers[section](pane);
}
