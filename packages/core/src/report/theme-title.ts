import type { Tell } from '../text/lang';

const TITLES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['monitoring', ['监测帮扶', 'Monitoring']],
  ['population', ['户和人', 'Households and persons']],
  ['income', ['收入', 'Income']],
  ['labour', ['劳动力和务工', 'Labour']],
  ['education', ['教育', 'Education']],
  ['health', ['健康和残疾', 'Health']],
  ['coverage', ['参保和低保', 'Insurance and relief']],
  ['housing', ['住房', 'Housing']],
  ['living', ['生产生活条件', 'Living conditions']],
  ['village', ['行政村', 'Villages']],
  ['project', ['项目和资金', 'Projects and funds']],
  ['payment', ['资金支付', 'Payments']],
  ['poverty', ['脱贫攻坚期', 'To 2020']],
  ['analysis', ['分析用', 'For analysts']],
]);

/** Themes of indicators in the order in which people look for them. */
export const THEMES: readonly string[] = [...TITLES.keys()];

/**
 * The theme of an indicator, from the first part of its id; an unknown one is its own title.
 *
 * @example
 * themeTitle('monitoring/households', (zh) => zh) //=> '监测帮扶'
 */
export function themeTitle(indicator: string, tell: Tell): string {
  const [theme = ''] = indicator.split('/');
  const [zh, en] = TITLES.get(theme) ?? [theme, theme];
  return tell(zh, en);
}
