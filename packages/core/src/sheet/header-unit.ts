// Spellings of units, folded (upper case) → the unit as ledgers name it.
const UNITS = new Map<string, string>(
  Object.entries({
    元: '元',
    人民币元: '元',
    RMB: '元',
    万元: '万元',
    亿元: '亿元',
    千元: '千元',
    百元: '百元',
    角: '角',
    分: '分',
    亩: '亩',
    市亩: '亩',
    公顷: '公顷',
    平方米: '平方米',
    平米: '平方米',
    M2: '平方米',
    'M²': '平方米',
    '㎡': '平方米',
    平方: '平方米',
    公里: '公里',
    千米: '公里',
    KM: '公里',
    里: '里',
    米: '米',
    M: '米',
    立方米: '立方米',
    立方: '立方米',
    M3: '立方米',
    月: '月',
    个月: '月',
    天: '天',
    日: '天',
    年: '年',
    周岁: '年',
    岁: '年',
    人: '人',
    口: '人',
    人次: '人次',
    名: '人',
    户: '户',
    户次: '户次',
    个: '个',
    处: '个',
    座: '个',
    所: '个',
    项: '个',
    次: '次',
    条: '条',
    头: '头',
    只: '只',
    株: '株',
    棵: '株',
    公斤: '公斤',
    千克: '公斤',
    KG: '公斤',
    斤: '斤',
    吨: '吨',
    '%': '%',
    百分比: '%',
    辆: '辆',
    台: '台',
    套: '套',
    间: '间',
  }),
);

/** The unit that a folded text is (元, 万元/年, 单位:元, 元/人·月), or null. The part before `/` counts. */
export function unitOf(folded: string): string | null {
  if (folded.length === 0 || folded.length > 14) return null;
  const plain = folded.replace(/^(计量|金额|货币)?单位:?/, '');
  const slash = plain.search(/[/每·]/);
  return UNITS.get(slash > 0 ? plain.slice(0, slash) : plain) ?? null;
}

/** Units that a header may carry without any bracket: `人均纯收入元`, `耕地面积 亩`. */
const BARE_UNITS = ['万元', '亿元', '千元', '元', '平方米', '㎡', '亩', '公里'] as const;

/** Splits a unit that is written without a bracket off the end of a header key; null when there is none. */
export function splitBareUnit(key: string): { readonly key: string; readonly unit: string } | null {
  for (const unit of BARE_UNITS) {
    if (key.length > unit.length + 1 && key.endsWith(unit))
      return { key: key.slice(0, -unit.length), unit: unitOf(unit) ?? unit };
  }
  return null;
}
