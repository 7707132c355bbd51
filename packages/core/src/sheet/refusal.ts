import type { Sheet } from '../table/sheet';
import type { LedgerChoice } from './choose-ledger';
import type { GridWindow } from './grid-window';
import type { Header } from './header-columns';
import { sampleValues } from './value-sample';

const ITEM = /^(项目|填表项目|指标|指标名称|内容|登记内容|调查内容|调查项目|登记项目|名称|项目名称|科目)$/;
const MEASURE = /^(单位|计量单位)$/;
const CODE = /^(代码|编号|序号|行次|编码|指标代码)$/;
const VALUE = /^(数量|数值|数据|金额|规模|指标值|目标值|本期|填报数|数额|结果|填写内容)$/;
const COUNTED = /户数|人数|人口数|个数|比例|占比|合计|小计|总计|总数|\((户|人|人次|个|次|元|万元|公里|亩)\)|率$/;
const PLACE = /^(县市区|县市区旗|县名|单位|分类|指标|类别|地区|区域|.{0,3}(县|区|乡|镇|村|组)(名|名称)?)$/;
const PERSONAL = /姓名|证件号|身份证|户主|电话|户编号|人编号/;

/** Forms of 编号/项目/单位/数量: one item a row, not one household, person, village or project. */
function isVerticalForm(header: Header): boolean {
  const keys = header.columns.map((column) => column.leaf.key).filter((key) => key !== '');
  if (keys.length > 10 || keys.length < 2) return false;
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  return has(ITEM) && has(VALUE) && (has(MEASURE) || has(CODE));
}

/** A table of counts by place or class: one column says which, most others hold numbers, nobody is named. */
function isSummary(header: Header, window: GridWindow): boolean {
  const headed = header.columns.filter((column) => column.text !== '');
  if (headed.length < 3 || headed.some((column) => /姓名|证件号|身份证|户编号|人编号/.test(column.leaf.key))) return false;
  if (!headed.some((column) => PLACE.test(column.leaf.key))) return false;
  let numeric = 0;
  let counted = 0;
  for (const column of headed) {
    if (PLACE.test(column.leaf.key) || PERSONAL.test(column.leaf.key)) continue;
    const sample = sampleValues(window.grid, header.bottom + 1, window.to, column.column);
    const numbers = sample.filter(
      (cell) => typeof cell === 'number' || (typeof cell === 'string' && /^\s*[\d.,]+%?\s*$/.test(cell)),
    ).length;
    if (sample.length > 0 && numbers >= sample.length * 0.7) numeric++;
    if (COUNTED.test(column.text.replace(/（/g, '(').replace(/）/g, ')').trim()) || column.leaf.unit !== null) counted++;
  }
  const others = headed.length - 1;
  if (others < 2) return false;
  return numeric >= others * 0.6 || counted >= others * 0.6;
}

/** Why a sheet with a header is no ledger that we know, in data: rivals, or the nearest ledger with its share of columns. */
export function refusal(choice: LedgerChoice, header: Header, window: GridWindow): NonNullable<Sheet['refused']> {
  if (choice.rivals) return { why: 'ambiguous-ledger', detail: choice.rivals.map((fit) => fit.ledger.id).join(', ') };
  if (isVerticalForm(header)) return { why: 'vertical-form' };
  if (isSummary(header, window)) return { why: 'summary-table' };
  const nearest = choice.fits[0];
  const known = nearest?.bound.bindings.filter((binding) => binding.confidence === 'sure').length ?? 0;
  if (!nearest || known === 0) return { why: 'unknown-layout' };
  const headed = header.columns.filter((column) => column.text !== '').length;
  return { why: 'unknown-layout', detail: `${nearest.ledger.id} ${known}/${headed}` };
}
