// Turns a file of real header layouts (title rows, header rows, merges; headers only) into inputs of golden cases, each with a few
// made-up rows: node tests/golden/layouts-to-inputs.mjs <layouts.json> [folder]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputText } from './input-text.mjs';

const [file, folder = new URL('./sheets', import.meta.url).pathname] = process.argv.slice(2);
if (!file) throw new Error('Which file of layouts?');

const NAMES = ['测试甲', '测试乙', '测试丙'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
function idNumber(row) {
  const body = `520000${1970 + row * 3}0${row + 1}1${row}00${row + 1}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11];
}

const VALUES = [
  [/^序号$/, (row) => row + 1],
  [/证件类型/, () => '居民身份证'],
  [/(证件|身份证|身份号码|身份证明|残疾号)/, (row) => idNumber(row)],
  [/残疾生证号|学籍号|儿童福利证/, (row) => `G5200${row + 1}0000${row + 1}`],
  [/电话|手机|联系方式/, (row) => `1390000000${row + 1}`],
  [/银行卡号|账号|账户号码|银行账号|一卡通/, (row) => `62170000000000000${row + 10}`],
  [/编号|编码|主键|信息表id/, (row) => `52000000${row + 1}`],
  [/与.*关系|家庭关系/, (row) => ['户主', '配偶', '之子'][row]],
  [/人数$|户数$|人口数$|个数|个）$|（人）$|医师/, (row) => row + 2],
  [/(帮扶|义务教育保障|住房安全保障|饮水安全保障|综合保障|搬迁|生产生活条件改善|基础设施建设)$/, () => ''],
  [/^危房户$|整户无劳动能力|^(A\d+)?参加|接受其他/, (row) => (row === 1 ? '是' : '否')],
  [/性别/, (row) => ['男', '女', '男'][row]],
  [/民族/, () => '汉族'],
  [/文化程度/, (row) => ['小学', '初中', '高中'][row]],
  [/健康|身体/, () => '健康'],
  [/劳动技能|劳动能力|劳动 能力/, () => '普通劳动力'],
  [/在校生|失学|辍学|未上学|就业渠道|公益性岗位类型|公益性岗位$|消除方式|开发式帮扶|其他备注/, () => ''],
  [/低保政策情况|供养政策情况/, () => ''],
  [/务工所在地|务工状况$|务工地点/, () => '省外务工'],
  [/识别标准/, () => '国家标准'],
  [/入户路类型/, () => '水泥路'],
  [/燃料类型/, () => '柴草'],
  [/危房级别|危房等级/, () => 'B级'],
  [/残疾类别/, () => '肢体'],
  [/办证年度/, () => 2018],
  [/务工时间$/, (row) => row + 3],
  [/政治面貌/, () => '群众'],
  [/致贫原因|贫困原|返贫原因/, (row) => ['因病', '因残', '因学'][row]],
  [/致贫.返贫风险|风险类型/, (row) => (row === 0 ? '因病' : '')],
  [/监测对象.*类|易返贫致贫户/, (row) => ['脱贫不稳定户', '边缘易致贫户', '突发严重困难户'][row]],
  [/贫困户属性|贫困属性/, () => '一般脱贫户'],
  [/脱贫属性/, () => '已脱贫'],
  [/户类型|家庭类型|贫困类型/, () => '脱贫户'],
  [/^是否|^有无|是否.*[)）]?$|已消除|是否消除|是否通/, (row) => (row === 1 ? '否' : '是')],
  [/^参加|^享受/, () => '是'],
  [/^(年度|年份|数据年份|脱贫年度|计划脱贫年度|返贫年度)$/, () => 2020],
  [/时间（月）|月数/, (row) => row + 3],
  [/日期|时间|年月|有效期/, (row) => `2020/04/${10 + row}`],
  [/^(省|省市|省份)$/, () => '测试省'],
  [/^市$/, () => '测试市'],
  [/县|区县/, () => '测试县'],
  [/^乡|乡镇|镇名称/, () => '测试乡'],
  [/组|自然村|自然屯/, () => '测试组'],
  [/村$|村名|村名称|行政村|村（|村\(/, () => '测试村'],
  [/姓名|户主|户名|联系人|责任人|负责人|监护人|医生|账户名|采集人|班主任|名单/, (row) => NAMES[row]],
  [/人口|人数|户数|个数|家庭成员数|次数|年龄|（人）|\(人\)|（户）|\(户\)|（个）|\(个\)|（次）|\(次\)|层数|间数|分值/, (row) => row + 2],
  [/比例|率$/, () => 0.5],
  [/收入|金额|资金|补贴|补助|支出|费用|报销|救助金|养老金|低保金|供养金|慰问金|奖扶金|特扶金|生活费|保险金|.金$|分红|元）|元\)|减免|产值/, (row) => 1000 * (row + 1)],
  [/面积|距离|公里|亩/, (row) => row + 1.5],
  [/备注|说明/, () => ''],
];

const STATISTICS = /统计|汇总导出|分表/;

function cellFor(header, row, isStatistics) {
  const text = String(header ?? '').replace(/\s+/g, '');
  if (text === '') return null;
  if (isStatistics && !/序号|县|区|镇|乡|村$|村名|分类|单位|联系/.test(text)) return 10 * (row + 1);
  for (const [pattern, value] of VALUES) if (pattern.test(text)) return value(row) === '' ? null : value(row);
  return '测试';
}

for (const layout of JSON.parse(readFileSync(file, 'utf8')).layouts) {
  const width = Math.max(...layout.header_rows.map((row) => row.length));
  const leaf = Array.from({ length: width }, (_, column) => layout.header_rows.map((row) => row[column]).filter((cell) => cell !== null && cell !== undefined).pop());
  const rows = [...layout.title_rows, ...layout.header_rows];
  if (layout.row_labels_sample) rows.push(...layout.row_labels_sample);
  else for (let row = 0; row < 3; row++) rows.push(leaf.map((header) => cellFor(header, row, STATISTICS.test(layout.ledger_kind))));
  if (layout.footer_rows) rows.push(...layout.footer_rows);
  const at = join(folder, `layout-${layout.id.toLowerCase()}`);
  if (!existsSync(at)) mkdirSync(at, { recursive: true });
  const input = { about: `${layout.ledger_kind}: real header, made-up rows`, source: layout.source.replace(/ \[sheet .*| : .*$/, ''), sheet: 'Sheet1', merges: layout.merges ?? [] };
  writeFileSync(join(at, 'input.json'), inputText(input, rows));
}
