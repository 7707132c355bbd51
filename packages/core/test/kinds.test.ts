import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ethnicGroup } from '../src/codes/ethnic-group';
import { fuelType } from '../src/codes/fuel-type';
import { healthStatus } from '../src/codes/health-status';
import { employmentMeasure } from '../src/codes/measure-employment';
import { minimumLivingPolicy } from '../src/codes/minimum-living-policy';
import { povertyCause } from '../src/codes/poverty-cause';
import { relation } from '../src/codes/relation';
import { area } from '../src/kinds/area';
import { areaSquareMetres } from '../src/kinds/area-square-metres';
import { bankCard } from '../src/kinds/bank-card';
import { isBlankCell } from '../src/kinds/blank';
import { code } from '../src/kinds/code';
import { codes } from '../src/kinds/codes';
import { count } from '../src/kinds/count';
import { date } from '../src/kinds/date';
import { parseDay } from '../src/kinds/day';
import { distance } from '../src/kinds/distance';
import { foldText } from '../src/kinds/fold';
import { householdCode } from '../src/kinds/household-code';
import { idNumber } from '../src/kinds/id-number';
import type { Kind } from '../src/kinds/kind';
import { Unreadable } from '../src/kinds/kind';
import { money } from '../src/kinds/money';
import { month } from '../src/kinds/month';
import { monthCount } from '../src/kinds/months';
import { personName } from '../src/kinds/name';
import { phone } from '../src/kinds/phone';
import { cellProblems } from '../src/kinds/problems';
import { quantity } from '../src/kinds/quantity';
import { ratioFraction, ratioPercent } from '../src/kinds/ratio';
import { readCell } from '../src/kinds/read-cell';
import { remark } from '../src/kinds/remark';
import { text } from '../src/kinds/text';
import { traditionalPairs } from '../src/kinds/traditional';
import { year } from '../src/kinds/year';
import { yesNo } from '../src/kinds/yes-no';
import type { Scalar } from '../src/table/grid';

const YUAN = { factor: 100, dateSystem: 1900 } as const;
const WAN = { factor: 1_000_000, dateSystem: 1900 } as const;
const PLAIN = { factor: 1, dateSystem: 1900 } as const;
const PLAIN_1904 = { factor: 1, dateSystem: 1904 } as const;
const cause = code(povertyCause);
const relationKind = code(relation, { readsCodes: false });
const ethnicKind = code(ethnicGroup, { readsCodes: false });
const health = codes(healthStatus);
const jobHelp = codes(employmentMeasure);

/** What a cell is read as: a value, `blank`, or the code of the problem with a `!` before it. */
function seen(kind: Kind, raw: Scalar, context: Parameters<typeof readCell>[2] = PLAIN): number | string {
  const read = readCell(kind, raw, context);
  if (read === null) return 'blank';
  return read instanceof Unreadable ? `!${read.code}` : read;
}
/** The same, in the kind's own text. */
function shown(kind: Kind, raw: Scalar, context: Parameters<typeof readCell>[2] = PLAIN): number | string {
  const read = readCell(kind, raw, context);
  if (read === null) return 'blank';
  return read instanceof Unreadable ? `!${read.code}` : kind.write(read);
}

type Case = readonly [raw: Scalar, answer: number | string, context?: Parameters<typeof readCell>[2]];
const table = (kind: Kind, cases: readonly Case[], by = seen) =>
  it.each(cases.map((c) => [c[0], c[1], c[2]] as const))(`${kind.id} reads %j as %j`, (raw, answer, context) => {
    expect(by(kind, raw, context ?? PLAIN)).toBe(answer);
  });

describe('blank cells', () => {
  it.each([null, '', ' ', '\t\r\n', '\u3000', '\u00a0', '\u200b\ufeff', '-', '—', '——', '－', '/', '\\', '／', '//', ' - '])(
    '%j is blank',
    (raw) => {
      expect(isBlankCell(raw)).toBe(true);
    },
  );
  it.each([0, false, '0', '-5', '无', '否', '-/', 'a', '1/2'])('%j is not', (raw) => expect(isBlankCell(raw)).toBe(false));
  it('takes 无 for blank only where the kind cannot read it', () => {
    expect(seen(money, '无', YUAN)).toBe('blank');
    expect(seen(remark, ' 无 ')).toBe('blank');
    expect(seen(idNumber, '无')).toBe('blank');
    expect(seen(cause, '无')).toBe('blank');
    expect(seen(jobHelp, '无')).toBe('blank');
    expect(seen(date, '无')).toBe('blank');
    expect(seen(yesNo, '无')).toBe(0);
    expect(shown(code(minimumLivingPolicy), '无')).toBe('未享受');
  });
  it('tells cell errors from values, as such and as text', () => {
    for (const kind of [text, money, date, idNumber, yesNo, cause, health, personName]) {
      expect(seen(kind, { error: '#N/A' }, YUAN)).toBe('!cell-error');
      expect(seen(kind, '#REF!', YUAN)).toBe('!cell-error');
    }
  });
});

describe('folding', () => {
  it.each([
    ['務工時間 （月）', '务工时间(月)'],
    ['低收入困难家庭　　　(户)', '低收入困难家庭(户)'],
    ['签约 医生', '签约医生'],
    ['【年度】', '(年度)'],
    ['Ｘｘ１２', 'XX12'],
    ['2020—04–29', '2020-04-29'],
    ['與戶主關係', '与户主关系'],
  ])('%j → %j', (raw, folded) => expect(foldText(raw)).toBe(folded));
  it('folds twice to the same', () => {
    for (let c = 0; c < 65536; c++) {
      const once = foldText(String.fromCharCode(c));
      if (foldText(once) !== once) throw new Error(c.toString(16));
    }
  });
  it('has pairs of characters, and one answer for each', () => {
    expect(traditionalPairs.length % 2).toBe(0);
    const answers = new Map<string, string>();
    for (let i = 0; i < traditionalPairs.length; i += 2) {
      const [from, to] = [traditionalPairs[i] as string, traditionalPairs[i + 1] as string];
      expect(answers.get(from) ?? to, from).toBe(to);
      answers.set(from, to);
    }
    for (const [from, to] of answers) expect(answers.get(to) ?? to, `${from}→${to}`).toBe(to);
  });
});

describe('money', () => {
  table(money, [
    [1234.5, 123450, YUAN],
    ['1,234.50', 123450, YUAN],
    ['１，２３４．５０', 123450, YUAN],
    ['￥1234.5', 123450, YUAN],
    ['1234.5元', 123450, YUAN],
    [' 1 234 ', 123400, YUAN],
    [0.29, 29, YUAN],
    [1.005, 100.49999999999999, YUAN],
    [-5, -500, YUAN],
    ['-5', -500, YUAN],
    [0, 0, YUAN],
    [-0, 0, YUAN],
    [1e11, 1e13, YUAN],
    [123456789012.34, 12345678901234, YUAN],
    ['="1200"', 120000, YUAN],
    [0.1 + 0.2, 30, YUAN],
    [12.3456, 12_345_600, WAN],
    ['18.52万元', 18_520_000, WAN],
    ['18.52万', 18_520_000, WAN],
    [0.000001, 1, WAN],
    ['18.52万元', '!unit-in-cell-conflict', YUAN],
    ['3000元', '!unit-in-cell-conflict', WAN],
    ['95%', '!percent-in-cell', YUAN],
    ['约5000', '!not-exact', YUAN],
    ['≥95', '!not-exact', YUAN],
    ['5000左右', '!not-exact', YUAN],
    ['5000元以上', '!not-exact', YUAN],
    ['1.2E+05', '!damaged-number', YUAN],
    ['12,34', '!not-a-number', YUAN],
    ['1.2.3', '!not-a-number', YUAN],
    ['五千', '!not-a-number', YUAN],
    ['10(其中,灾情因素6万元)', '!not-a-number', WAN],
    [true, '!not-a-number', YUAN],
    [Number.NaN, '!damaged-number', YUAN],
  ] as Case[]);
  it('keeps what is finer than one 分', () => {
    expect(money.read(0.001, YUAN)).toBeCloseTo(0.1, 12);
    expect(money.read(12.3456, YUAN)).toBeCloseTo(1234.56, 9);
  });
  it('writes 元 with two decimals', () => {
    expect([123450, -5, 0, 30, 1e13].map((fen) => money.write(fen))).toEqual([
      '1234.50',
      '-0.05',
      '0.00',
      '0.30',
      '100000000000.00',
    ]);
    expect(money.write(1234.56)).toBe('12.3456');
  });
  it('adds up like whole numbers: 100,000 amounts of two decimals', () => {
    let state = 42;
    let sum = 0;
    let exact = 0n;
    for (let i = 0; i < 100_000; i++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const fen = state % 1_000_000_000;
      sum += money.read(fen / 100, YUAN) as number;
      exact += BigInt(fen);
    }
    expect(BigInt(sum)).toBe(exact);
  });
});

describe('counts and measures', () => {
  table(count, [
    [3, 3],
    ['5人', 5],
    ['５户', 5],
    [3.0000000001, 3],
    [3.5, '!not-whole'],
    [-1, '!negative-count'],
    ['24户81人', '!not-a-number'],
    ['1,204', 1204],
    ['0', 0],
    ['5.0', 5],
    ['10余户', '!not-exact'],
  ]);
  table(quantity, [
    [2.5, 2.5],
    ['2.50', 2.5],
    ['10公里', '!unit-in-cell-conflict'],
    ['10棵', '!not-a-number'],
  ]);
  table(area, [
    ['3.5亩', 3.5],
    ['2公顷', 30],
    ['120㎡', '!unit-in-cell-conflict'],
    [-1, -1],
  ]);
  table(areaSquareMetres, [
    ['120㎡', 120],
    ['120平方米', 120],
    ['120 m2', 120],
    ['1亩', '!unit-in-cell-conflict'],
  ]);
  table(distance, [
    [0.3, 0.3],
    ['300米', 0.3],
    ['1.5公里', 1.5],
    ['1.5km', 1.5],
    ['１.5ＫＭ', 1.5],
  ]);
  table(monthCount, [
    [12, 12],
    ['10个月', 10],
    ['6月', 6],
    [13, 13],
    ['1年', '!unit-in-cell-conflict'],
  ]);
  table(ratioPercent, [
    [95, 0.95],
    ['95%', 0.95],
    ['0.5%', 0.005],
    [0.95, '!ratio-scale-unclear'],
    [138, 1.38],
    [0, 0],
    [1, 0.01],
    ['９５％', 0.95],
    ['≥95%', '!not-exact'],
  ]);
  table(ratioFraction, [
    [0.95, 0.95],
    ['95%', 0.95],
    [95, '!ratio-scale-unclear'],
    [1.38, 1.38],
    ['95%', 0.95],
  ]);
  it('writes shares as percent', () => expect(ratioPercent.write(0.9512)).toBe('95.12%'));
});

describe('dates', () => {
  const D = '2020-04-29';
  table(
    date,
    [
      ['2020-04-29', D],
      ['2020/4/29', D],
      ['2020.4.29', D],
      ['20200429', D],
      [20200429, D],
      ['2020年4月29日', D],
      ['2020年04月29号', D],
      ['２０２０年４月２９日', D],
      ['２０２０－０４－２９', D],
      ['2020。4。29', D],
      ['2020/04/29 00:00:00', D],
      ['2020-04-29T16:00:00Z', D],
      ['2020-4-29 8:05', D],
      ['2020年4月29日 8:00', D],
      ['2020年4月29日8:00', D],
      ['2020/4/29 下午3:00', D],
      [' 2020-04-29 ', D],
      ["'2020-04-29", D],
      ['="2020-04-29"', D],
      [43950, D],
      [43950.75, D],
      ['43950', D],
      ['20200429.0', D],
      ['2020/04/29（文本格式）', D],
      [42488, D, PLAIN_1904],
      [0, '1904-01-01', PLAIN_1904],
      [1, '1900-01-01'],
      [59, '1900-02-28'],
      [61, '1900-03-01'],
      [60, '!no-such-date'],
      [0, '!not-a-date'],
      [-3, '!not-a-date'],
      ['20-04-29', '!two-digit-year'],
      ['20年4月29日', '!two-digit-year'],
      ['4/29/20', '!two-digit-year'],
      ['200429', '!two-digit-year'],
      ['2020-02-30', '!no-such-date'],
      ['2019-02-29', '!no-such-date'],
      ['2020-02-29', '2020-02-29'],
      ['20200230', '!no-such-date'],
      ['2020-13-01', '!no-such-date'],
      ['2020-00-10', '!no-such-date'],
      ['2020-04-00', '!no-such-date'],
      ['01/02/2020', '!ambiguous-date'],
      ['25/12/2020', '2020-12-25'],
      ['12/25/2020', '2020-12-25'],
      ['05/05/2020', '2020-05-05'],
      ['13/14/2020', '!no-such-date'],
      ['2020年4月', '!month-only'],
      ['202004', '!month-only'],
      [202004, '!month-only'],
      ['2020', '!year-only'],
      [2020, '!year-only'],
      ['4月29日', '!no-year'],
      ['2020-04-29至2020-05-01', '!several-values'],
      ['2020-04-29、2020-05-01', '!several-values'],
      ['去年', '!not-a-date'],
      ['长期', '!not-a-date'],
      [true, '!not-a-date'],
    ] as Case[],
    shown,
  );
  const M = '2019-08';
  table(
    month,
    [
      ['201908', M],
      [201908, M],
      ['2019.8', M],
      [2019.8, M],
      ['2019.08', M],
      [2019.08, M],
      ['2019年8月', M],
      ['2019-08', M],
      ['2019/8', M],
      ['２０１９年８月', M],
      ['201908.0', M],
      ['20190801', M],
      [20190801, M],
      ['2019-08-15', M],
      [43692, M],
      ['2019年08月', M],
      [2019.12, '2019-12'],
      [2019.11, '2019-11'],
      [2019.1, '!ambiguous-date'],
      ['2019.1', '2019-01'],
      ['2019.10', '2019-10'],
      [2019.13, '!no-such-date'],
      ['2019', '!year-only'],
      [2019, '!year-only'],
      ['201913', '!no-such-date'],
      ['19年8月', '!two-digit-year'],
      ['8月', '!no-year'],
    ] as Case[],
    shown,
  );
  table(year, [
    [2020, 2020],
    ['2020', 2020],
    ['2020年', 2020],
    ['2020年度', 2020],
    ['２０２０', 2020],
    ['2020.0', 2020],
    ['201912', 2019],
    ['2019年12月', 2019],
    ['2019-12-31', 2019],
    [43830, 2019],
    [20, '!two-digit-year'],
    ['20', '!two-digit-year'],
    ['20年', '!two-digit-year'],
    ['未脱贫', '!not-a-year'],
  ]);

  it('agrees with the calendar on every day to 2100', () => {
    for (let day = Date.UTC(1905, 9, 1) / 86_400_000; day < Date.UTC(2100, 0, 1) / 86_400_000; day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (date.read(iso, PLAIN) !== day || date.read(day + 25569, PLAIN) !== day || parseDay(iso) !== day) throw new Error(iso);
      // Serials 1900 to 2100 are taken for years, by design.
      const in1904 = day + 24107;
      if (in1904 > 2100 && date.read(in1904, PLAIN_1904) !== day) throw new Error(`1904: ${iso}`);
    }
  });

  it('never asks the machine for a time zone: no kind touches Date', () => {
    const folder = new URL('../src/kinds/', import.meta.url);
    for (const file of readdirSync(folder))
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/\bnew Date\b|Date\.(now|UTC|parse)|Intl\.|toLocale/);
  });

  it.each(['Asia/Shanghai', 'UTC', 'America/New_York'])('reads the same under %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(['2020-04-29', 43950, '1986-05-04 00:30:00', '2020-12-31T23:59:59'].map((raw) => seen(date, raw))).toEqual([
        18381, 18381, 5967, 18627,
      ]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('truths', () => {
  table(yesNo, [
    ['是', 1],
    ['否', 0],
    ['有', 1],
    ['无', 0],
    [1, 1],
    [0, 0],
    ['１', 1],
    ['√', 1],
    ['×', 0],
    ['对', 1],
    ['错', 0],
    ['Y', 1],
    ['n', 0],
    ['ｙｅｓ', 1],
    [true, 1],
    [false, 0],
    [2, 0],
    ['2.否', 0],
    ['1.是', 1],
    [' 是 ', 1],
    ['參加', 1],
    ['未参加', 0],
    [3, '!not-yes-or-no'],
    ['部分', '!not-yes-or-no'],
    ['安全', '!not-yes-or-no'],
    ['已脱贫', 1],
    ['是否', '!not-yes-or-no'],
  ]);
  it('writes 是 and 否', () => expect([yesNo.write(1), yesNo.write(0)]).toEqual(['是', '否']));
});

describe('identity and other numbers kept as text', () => {
  const ID = '52000019900101001X';
  table(idNumber, [
    [ID, ID],
    ['52000019900101001x', ID],
    ['52000019900101001Ｘ', ID],
    [`'${ID}`, ID],
    [`="${ID}"`, ID],
    [' 520000 19900101 001X ', ID],
    ['\u200b52000019900101001X', ID],
    ['５２００００１９９００１０１００１Ｘ', ID],
    ['520000900101001', '520000900101001'],
    [520000900101001, '520000900101001'],
    ['52000019900101001X43', '52000019900101001X43'],
    ['52000019900101001X43B1', '52000019900101001X43B1'],
    [520000199001010000, '!damaged-number'],
    [1e15, '!damaged-number'],
    ['5.20E+17', '!damaged-number'],
    ['5.2E17', '!damaged-number'],
    ['5E17', '!damaged-number'],
    ['520000199001010016.0', '!damaged-number'],
    ['520000********001X', '!masked-number'],
    ['待补', '!not-an-id'],
    ['52000019900101001X、520000199001010028', '!several-values'],
    [12.5, '!not-an-id'],
    [-5, '!not-an-id'],
    [true, '!not-an-id'],
    ['12345', '12345'],
  ]);
  table(phone, [
    [13800000000, '13800000000'],
    ['13800000000', '13800000000'],
    ['138 0000 0000', '13800000000'],
    ['138-0000-0000', '13800000000'],
    ['+8613800000000', '13800000000'],
    ['86-13800000000', '13800000000'],
    ['１３８００００００００', '13800000000'],
    ['0851-1234567', '0851-1234567'],
    ['1.38E+10', '!damaged-number'],
    ['13800000000.0', '13800000000'],
    ['13800000000、13900000000', '!several-values'],
    ['138****0000', '!masked-number'],
    ['无', 'blank'],
    ['空号', '!not-a-phone'],
    ['120', '120'],
  ]);
  table(bankCard, [
    ['6222 0000 0000 0000 000', '6222000000000000000'],
    [6222000000000000000, '!damaged-number'],
    ['6.222E+18', '!damaged-number'],
    ['6222-0000-0000-0000', '6222000000000000'],
    ['见存折', '!not-a-card'],
    ['="6222000000000000000"', '6222000000000000000'],
  ]);
  table(householdCode, [
    ['5200001234567890', '5200001234567890'],
    [123456, '123456'],
    ['001', '001'],
    ['a-12', 'A-12'],
    [5200001234567890, '!damaged-number'],
    ['1001.0', '1001'],
    ['待定', '!not-a-code'],
  ]);

  it('calls every number of more than fifteen digits damaged, whatever its digits', () => {
    let state = 7;
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state;
    };
    for (let i = 0; i < 20_000; i++) {
      const digits = `${1 + (next() % 9)}${String(next()).padStart(10, '0')}${String(next() % 10_000_000).padStart(7, '0')}`;
      for (const kind of [idNumber, bankCard, householdCode, phone])
        if (seen(kind, Number(digits)) !== '!damaged-number') throw new Error(`${kind.id} ${digits}`);
      if (seen(idNumber, Number(digits.slice(0, 16))) !== '!damaged-number') throw new Error(digits);
      if (seen(idNumber, Number(digits.slice(0, 15))) !== digits.slice(0, 15)) throw new Error(digits);
      if (seen(idNumber, digits) !== digits) throw new Error(digits);
    }
  });
});

describe('texts', () => {
  table(text, [
    [' 甲村　', '甲村'],
    [12, '12'],
    ['无', 'blank'],
    ['甲 村', '甲 村'],
  ]);
  table(personName, [
    ['测试甲', '测试甲'],
    ['测　甲', '测甲'],
    ['测 试 甲', '测试甲'],
    ['买买提•测试', '买买提·测试'],
    ['Test  Person', 'Test Person'],
    ['\u200b测试甲', '测试甲'],
    ['12345', '!not-a-name'],
    [5, '!not-a-name'],
    ['无', 'blank'],
  ]);
});

describe('codes', () => {
  table(
    cause,
    [
      ['因病', '因病'],
      [' 因 病 ', '因病'],
      ['因病致贫', '因病'],
      ['缺劳动力', '缺劳力'],
      ['缺勞動力', '缺劳力'],
      ['01', '因病'],
      [1, '因病'],
      ['1', '因病'],
      ['12', '其他'],
      ['01因病', '因病'],
      ['1.因病', '因病'],
      ['02因病', '!not-in-list'],
      ['99', '!not-in-list'],
      ['懒', '!not-in-list'],
      ['1.0', '因病'],
      [true, '!not-in-list'],
    ],
    shown,
  );
  table(
    relationKind,
    [
      ['妻子', '配偶'],
      ['丈夫', '配偶'],
      ['长子', '之子'],
      ['次子', '之子'],
      ['儿子', '之子'],
      ['外孙', '之外孙子'],
      ['户主', '户主'],
      ['兒媳', '之儿媳'],
      ['02', '!not-in-list'],
      [1, '!not-in-list'],
      ['03之子', '之子'],
      ['邻居', '!not-in-list'],
    ],
    shown,
  );
  table(
    ethnicKind,
    [
      ['汉', '汉'],
      ['汉族', '汉'],
      ['漢族', '汉'],
      ['布依族', '布依'],
      ['苗 族', '苗'],
      ['维吾尔族', '维吾尔'],
      ['穿青人', '穿青人'],
      ['02', '!not-in-list'],
      ['毛难族', '毛南'],
    ],
    shown,
  );
  table(
    code(fuelType),
    [
      ['05', '其他'],
      ['99', '其他'],
      ['04', '清洁能源'],
      ['4', '清洁能源'],
      ['电', '清洁能源'],
    ],
    shown,
  );
  table(
    health,
    [
      ['健康', '健康'],
      ['残疾、患有大病', '大病、残疾'],
      ['残疾,长期慢性病', '长期慢性病、残疾'],
      ['残疾；大病；残疾', '大病、残疾'],
      ['残疾/大病', '大病、残疾'],
      ['残疾\n大病', '大病、残疾'],
      ['残疾，懒', '!not-in-list'],
      ['02,04', '长期慢性病、残疾'],
    ],
    shown,
  );
  table(
    jobHelp,
    [
      ['其他,技能培训', '技能培训、其他'],
      ['技能培训 劳务输出', '技能培训、劳务输出'],
      ['无', 'blank'],
      [',', '!not-in-list'],
    ],
    shown,
  );
  it('stores positions from 1 and bits from 0', () => {
    expect(seen(cause, '因残')).toBe(2);
    expect(seen(health, '健康、残疾')).toBe(0b1001);
  });
});

describe('hostile cells', () => {
  const all: readonly Kind[] = [
    text,
    remark,
    personName,
    householdCode,
    idNumber,
    phone,
    bankCard,
    count,
    quantity,
    money,
    ratioFraction,
    ratioPercent,
    area,
    areaSquareMetres,
    distance,
    monthCount,
    date,
    month,
    year,
    yesNo,
    cause,
    health,
  ];
  const pieces = [
    '1',
    '1,',
    ',1',
    '2020-',
    '年',
    '1.',
    '.',
    '-',
    ' ',
    '\u3000',
    '=“',
    "'",
    '="',
    '(',
    '残疾、',
    'E+',
    '1E',
    '*',
    '１',
    '無',
    '\u200b',
    '13800000000,',
    'X',
  ];
  it.each(all.map((kind) => [kind.id, kind] as const))('%s answers 100,000 characters at once', (_, kind) => {
    const started = performance.now();
    for (const piece of pieces) readCell(kind, piece.repeat(Math.ceil(100_000 / piece.length)), YUAN);
    // 23 texts; ten times the 50 ms that one may take at most.
    expect(performance.now() - started).toBeLessThan(pieces.length * 500);
  });
  it('answers only values, blanks and shared problems', () => {
    const shared = new Set(cellProblems);
    const raws: Scalar[] = [
      ...pieces,
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
      5e-324,
      Number.POSITIVE_INFINITY,
      true,
      false,
      null,
      { error: '#N/A' },
    ];
    for (const kind of all) {
      for (const raw of raws) {
        const read = readCell(kind, raw, YUAN);
        if (read === null) continue;
        if (read instanceof Unreadable) expect(shared.has(read), `${kind.id} ${String(raw)}`).toBe(true);
        else expect(typeof read, kind.id).toBe(kind.storage === 'text' ? 'string' : 'number');
        if (typeof read === 'number') expect(Number.isNaN(read), `${kind.id} ${String(raw)}`).toBe(false);
      }
    }
  });
  it('keeps every problem code once', () =>
    expect(new Set(cellProblems.map((problem) => problem.code)).size).toBe(cellProblems.length));
});
