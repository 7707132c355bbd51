import { describe, expect, it } from 'vitest';
import { isColumnNumbers } from '../../src/sheet/column-number-row';
import { foldHeader } from '../../src/sheet/fold-header';
import { isExample, isNote, isSignature, totalWord } from '../../src/sheet/row-words';
import { signatureOf } from '../../src/sheet/signature-of';
import { statedDateOf } from '../../src/sheet/stated-date';
import { statedUnitOf } from '../../src/sheet/stated-unit';

describe('statedDateOf', () => {
  it.each([
    ['2023年12月31日', '2023-12-31'],
    ['2023年12月', '2023-12-31'],
    ['2024年2月底', '2024-02-29'],
    ['2023年度贫困户花名册', '2023-12-31'],
    ['测试镇２０２３年６月脱贫人口花名册', '2023-06-30'],
    ['截至2023-6-5', '2023-06-05'],
    ['填报时间：2023.11.30', '2023-11-30'],
    ['2014—2020年脱贫户名单', '2020-12-31'],
    ['2023年度项目表（截至2024年1月15日）', '2024-01-15'],
    ['填报时间：2022年9月  审核：2023年12月31日', '2022-09-30'],
    ['二〇二一年十二月脱贫户', '2021-12-31'],
    ['导出时间:2023-12-15 10:22:31', '2023-12-15'],
    ['2023脱贫人口花名册', '2023-12-31'],
  ])('%s → %s', (text, date) => expect(statedDateOf(text)?.date).toBe(date));
  it.each(['脱贫户花名册', '编号520000202312', '2023年2月30日', '第12期', '1850年'])('%s states none', (text) =>
    expect(statedDateOf(text)?.date ?? null).toBe(text.startsWith('2023') ? null : null),
  );
});

describe('statedUnitOf', () => {
  it.each([
    ['单位：万元', '万元'],
    ['（金额单位:元）', '元'],
    ['单位：户、人、万元', '万元'],
    ['填报单位：测试镇　　单位：万元', '万元'],
    ['单位:元/人', '元'],
    ['填报单位：元宝镇', null],
    ['单位：人', null],
    ['单位：元、万元', null],
    ['测试县衔接资金明细表（单位：万元）', '万元'],
  ])('%s → %s', (text, unit) => expect(statedUnitOf(text)).toBe(unit));
});

describe('foldHeader', () => {
  it.each([
    ['*2017人均　纯收入\n（元）', '人均纯收入', '元', 2017],
    ['务工时间（月', '务工时间', '月', null],
    ['行政村文化（图书）室个数 （个）', '行政村文化室个数图书', '个', null],
    ['公益性岗位(月数)', '公益性岗位月数', null, null],
    ['县(市、区、旗)', '县市区旗', null, null],
    ['A17a 工资性收入(元)', '工资性收入', '元', null],
    ['村级集体经济收入/万元', '村级集体经济收入', '万元', null],
    ['【必填】姓名', '姓名', null, null],
    ['與戶主關係', '与户主关系', null, null],
    ['（3）性别', '性别', null, null],
    ['家庭人口数(2020年底)', '家庭人口数', null, 2020],
  ])('%s', (header, key, unit, year) => expect(foldHeader(header)).toMatchObject({ key, unit, year }));
});

describe('words of rows', () => {
  it.each(['合计', '合　计', '小计：', '总计', '本页小计', '合计:12户', '合计（3户）', '其中：脱贫户', '累计'])(
    '%s is a total',
    (text) => expect(totalWord(text)).toBe('whole'),
  );
  it.each(['测试村小计', '一组合计', '全镇累计'])('%s ends a total', (text) => expect(totalWord(text)).not.toBeNull());
  it.each(['合计生', '总小明', '小计村', '总计划', '合', '计', '见合计栏备注', '合计人'])('%s is none', (text) =>
    expect(totalWord(text)).toBeNull(),
  );
  it.each(['填表人：', '审核人:测试', '负责人签字', '单位负责人（签字）', '村委会（盖章）', '填表日期：2023年', '监督电话：'])(
    '%s signs',
    (text) => expect(isSignature(text)).toBe(true),
  );
  it.each(['测试甲', '负责人员公寓', '审核村', '公示栏'])('%s does not', (text) => expect(isSignature(text)).toBe(false));
  it.each(['注：', '说明:本表', '填表说明', '备注：', '※ 本表'])('%s begins a note', (text) => expect(isNote(text)).toBe(true));
  it.each(['注册', '说明', '备注'])('%s does not', (text) => expect(isNote(text)).toBe(false));
  it.each(['示例', '例', '（示例）', '例如：', '测试甲（示例）'])('%s is an example', (text) =>
    expect(isExample(text)).toBe(true),
  );
  it.each(['例村', '示范村', '案例'])('%s is none', (text) => expect(isExample(text)).toBe(false));
});

describe('isColumnNumbers', () => {
  it.each([[[1, 2, 3, 4]], [['(1)', '(2)', '（3）']], [['甲', '乙', 1, 2, '3=1+2']], [['A', 'B', 'C']], [['栏次', '1', '2']]])(
    '%j',
    (cells) => expect(isColumnNumbers(cells)).toBe(true),
  );
  it.each([[[1, 2]], [[1, 3, 5]], [['甲', '男', 1]], [[2023, 2024, 2025]], [['C', 'B', 'A']], [[1, 1, 1]]])('not %j', (cells) =>
    expect(isColumnNumbers(cells)).toBe(false),
  );
});

describe('signatureOf', () => {
  it('depends on the headers and their places only', () => {
    expect(signatureOf(['姓名', '证件号码'])).toBe(signatureOf(['', '姓名', '证件号码', '']));
    expect(signatureOf(['姓名', '证件号码'])).not.toBe(signatureOf(['姓名', '', '证件号码']));
    expect(signatureOf(['姓名', '证件号码'])).not.toBe(signatureOf(['证件号码', '姓名']));
    expect(signatureOf([])).toMatch(/^h1-0-/);
  });
});
