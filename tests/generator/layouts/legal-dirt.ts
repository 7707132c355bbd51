import type { Scalar } from '@taizhang/core';
import { parseDay } from '../../../packages/core/src/kinds/day';
import type { Random } from '../random';
import type { LedgerRow } from '../records/ledger-row';
import type { Typing } from './render-sheet';

const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  户主: ['本人或户主', '户主'],
  之子: ['儿子', '之子', '长子'],
  之女: ['女儿', '之女', '长女'],
  之儿媳: ['儿媳'],
  之孙子: ['孙子'],
  之孙女: ['孙女'],
  之父: ['父亲'],
  之母: ['母亲'],
};
const CODED: Readonly<Record<string, readonly string[]>> = {
  弱劳动力或半劳动力: ['若劳动力或半劳动力', '弱劳动力'],
  技能劳动力: ['技能劳动能力'],
  无劳动力: ['无劳动能力'],
  缺劳力: ['缺劳动力'],
  因病: ['因病致贫'],
  大病: ['患有大病'],
  长期慢性病: ['慢性病'],
  文盲或半文盲: ['文盲'],
  汉族: ['汉'],
  苗族: ['苗'],
  居民身份证: ['身份证'],
  水泥路: ['水泥'],
};
const COUNT = /人数|人口数|户数|时间（月）|月数/;
const MONEY = /收入|支出|低保金|五保金|养老保险金|计划生育金|生态补偿金|金额|资金$|总投资/;
const IDENTITY = /证件号码$/;
const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function dirtyDigits(random: Random, text: string): Scalar {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  const serial = (parseDay(`${year}-${month}-${day}`) ?? 0) + 25569;
  return random.pick<Scalar>([
    text,
    Number(text),
    `${year}-${month}-${day}`,
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}.${month}.${day}`,
    `${year}年${Number(month)}月${Number(day)}日`,
    serial,
  ]);
}

function dirtyMonth(random: Random, text: string): Scalar {
  const [year, month] = [text.slice(0, 4), text.slice(4, 6)];
  return random.pick<Scalar>([
    text,
    Number(text),
    `${year}-${month}`,
    `${year}年${Number(month)}月`,
    `${year}.${month}`,
    `${text}.0`,
    `${year}/${month}`,
  ]);
}

function dirtyId(random: Random, text: string): Scalar {
  const kept =
    text.endsWith('X') && text.length === 18 ? random.pick([text, `${text.slice(0, 17)}x`, `${text.slice(0, 17)}Ｘ`]) : text;
  return random.pick([kept, kept, ` ${kept}`, `${kept}　`, `'${kept}`, `="${kept}"`, wide(kept)]);
}

function dirtyNumber(random: Random, value: number, title: string, ledger: LedgerRow['ledger']): Scalar {
  const text = String(value);
  if (MONEY.test(title))
    return random.pick<Scalar>([
      value,
      text,
      value.toFixed(2),
      value.toLocaleString('en-US', { maximumFractionDigits: 2 }),
      `${text}${ledger === 'project' || title.includes('万元') ? '万元' : '元'}`,
      wide(text),
    ]);
  if (COUNT.test(title)) return random.pick<Scalar>([value, text, ` ${text} `, wide(text), `${text}.0`]);
  return random.pick<Scalar>([value, text, ` ${text}`]);
}

function dirtyText(random: Random, text: string, title: string): Scalar {
  if (/^(户主)?姓名$/.test(title)) return random.pick([text, `${text} `, `${text.charAt(0)}　${text.slice(1)}`]);
  if (IDENTITY.test(title)) return dirtyId(random, text);
  if (/^\d{8}$/.test(text) && title === '出生日期') return dirtyDigits(random, text);
  if (/^\d{6}$/.test(text) && /时间/.test(title)) return dirtyMonth(random, text);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && /日期/.test(title)) return dirtyDigits(random, text.replace(/-/g, ''));
  if (/^199\d{8}$/.test(text))
    return random.pick<Scalar>([text, Number(text), `${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`, ` ${text}`]);
  if (title === '与户主关系') return random.pick(RELATIONS[text] ?? [text]);
  return random.pick([text, text, ...(CODED[text] ?? []), `${text} `, `　${text}`]);
}

/**
 * Types cells as real clerks do without being wrong: numbers as text, full width, spaces, five spellings of dates, 妻 for 配偶, x for X,
 * a dash where nothing applies. `share` of the cells get some. Cells for which `keep` answers true are left as they are.
 */
export function legalDirt(random: Random, share: number, keep: (row: LedgerRow, title: string) => boolean): Typing {
  return (value, title, row) => {
    if (keep(row, title) || !random.chance(share)) return value;
    if (value === null) return random.pick<Scalar>([null, '', ' ', '—', '/']);
    if (typeof value === 'number')
      return title === '年度'
        ? random.pick<Scalar>([value, String(value), `${value}年`])
        : dirtyNumber(random, value, title, row.ledger);
    if (typeof value !== 'string') return value;
    if (value === '是') return random.pick(['是', '√', '是 ', '有', 'Y']);
    if (value === '否') return random.pick(['否', '×', '否 ', 'N']);
    return dirtyText(random, value, title);
  };
}

/** Types every cell as it is. */
export const asIs: Typing = (value) => value;
