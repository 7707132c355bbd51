import { foldText } from '../kinds/fold';
import { type StatedDate, statedDateOf } from './stated-date';

const WORD = '(?:合计|总计|小计|累计|共计|总合计|总数|合计数|小计数|总计数|合计行|汇总)';
// 合计, 本页小计, 测试村合计, 合计:12户, 合计(3户) … the whole cell, not a part of a name.
const TOTAL_EXACT = new RegExp(
  `^[(（]?(?:本页|本表|本村|本组|本乡|本镇|全村|全乡|全镇|全县|全区|全市|其中|各村|各组)?${WORD}[)）]?(?::?\\(?\\d[\\d.,/户人元万个亩]*\\)?|:|\\([户人元万个亩/]{1,4}\\):?)?$`,
);
const TOTAL_TAIL = new RegExp(`^.{1,20}${WORD}[:：]?$`);
const AMONG = /^其中(?:[:：].*)?$/;

/** How a cell speaks of a total: `whole` is nothing else (合计, 本页小计, 合计:12户), `tail` is a name before it (测试村小计). */
export function totalWord(text: string): 'whole' | 'tail' | null {
  if (text.length > 60) return null;
  const folded = foldText(text);
  if (folded.length < 2 || folded.length > 30) return null;
  if (TOTAL_EXACT.test(folded) || AMONG.test(folded)) return 'whole';
  return TOTAL_TAIL.test(folded) ? 'tail' : null;
}

const SIGNED =
  /^(填表人|制表人|制表|填报人|报表人|经办人|审核人|审核|审批人|复核人?|校对|负责人|单位负责人|主要负责人|分管领导|主管领导|领导签字|村委会?(书记|主任)|村书记|支部书记|第一书记|驻村(干部|工作队)|帮扶(干部|人|责任人)|贫困户主|户主签|调查人|调查员|核查人|登记人|统计人|录入人|监督电话|举报电话|公示(时间|日期|期)|填表(日期|时间)|填报(日期|时间)|制表(日期|时间)|报送(日期|时间)|上报(日期|时间)|调查(时间|日期|地点)|盖章|签字|签名|签章)([^:]{0,8}[:(_]|签字|签名|签章|$|\(章\))/;
const SIGN_INSIDE = /(签字|签名|签章|盖章|\(章\)|\(公章\)|\(签)/;

/** Whether a cell belongs to a signature line: 填表人:, 审核人, 负责人签字, (盖章). */
export function isSignature(text: string): boolean {
  if (text.length > 200) return false;
  const folded = foldText(text);
  return SIGNED.test(folded) || (SIGN_INSIDE.test(folded) && folded.length <= 60);
}

const NOTE =
  /^(附注|备注|注|说明|填表说明|填报说明|填写说明|填写要求|填报要求|注意事项|注意|温馨提示|提示|要求|指标解释|指标说明|口径|数据来源|资料来源|政策依据)\d?[:.]|^(填表说明|填报说明|填写说明|注意事项|注[:：\d])|^[※★*]{1,3}[^\d]|^\(?注\)?[:：]/;

/** Whether a cell begins a note: 注:, 说明:, 填表说明, ※. */
export function isNote(text: string): boolean {
  return NOTE.test(foldText(text.length > 80 ? text.slice(0, 80) : text));
}

const EXAMPLE =
  /^[(（【]?(示例|样例|范例|例如|填写示例|填报示例|举例|例子|例|样表)[)）】]?\d{0,2}[:：]?$|[(（](示例|样例|例)[)）]$|^(示例|样例|范例|填写示例)/;

/** Whether a cell says that its row is only an example of how to fill in. */
export function isExample(text: string): boolean {
  return text.length <= 40 && (text.includes('例') || text.includes('样')) && EXAMPLE.test(foldText(text));
}

const UNIT_LINE = /^\(?(金额|计量|货币)?单位(\([^)]*\))?[:：为]/;

/** Whether a cell states units for the sheet: 单位:万元. */
export function isUnitLine(text: string): boolean {
  return text.length <= 60 && UNIT_LINE.test(foldText(text));
}

/** Whether a cell states when: 填报时间:2023年12月31日. */
export function statesWhen(text: string): StatedDate | null {
  return text.length <= 120 ? statedDateOf(text) : null;
}
