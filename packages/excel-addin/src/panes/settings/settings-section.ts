import type { ParameterReading } from '../../engine/rules';
import { h } from '../h';
import { keepFocus } from '../keep-focus';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { pageHead } from '../shell/page-head';
import { policyPart } from './policy-part';
import { readSettingsFields } from './settings-fields';

/** 设置: kept in the workbook, without personal data. Each change holds at once. */
export function settingsSection(pane: Pane): SectionView {
  const { text } = pane;
  const hint = pane.app.host.kind === 'file' ? text.settings.hintPage : text.settings.hint;
  const body = h('div', {});
  let parameters: readonly ParameterReading[] = [];
  const draw = (): void => keepFocus(body, () => body.replaceChildren(...readSettingsFields(pane), policyPart(pane, parameters)));
  const show = async (): Promise<void> => {
    draw();
    if (parameters.length > 0) return;
    parameters = (await pane.work(text.rules.looking, () => pane.app.engine.parameters()))?.value ?? [];
    draw();
  };
  pane.on('settings', draw);
  return {
    element: h('div', { class: 'page' }, pageHead(pane, 'settings'), h('p', { class: 'hint' }, hint), body),
    show,
  };
}
