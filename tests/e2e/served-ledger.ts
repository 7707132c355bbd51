import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultPack } from '@taizhang/core';
import { type ServedPage, serveFindings } from '../../packages/cli/src/page/serve-findings';
import { checkedFile } from '../../packages/cli/test/support/sample-session';
import { makeRandom } from '../generator/random';
import { tempFolder } from '../promises/temp-folder';
import { makeUpId } from './made-up-id';

const EXAMPLE = fileURLToPath(new URL('../../examples/workbooks/测试镇台账.xlsx', import.meta.url));

/** The bundled workbook as `taizhang page` shows it. */
export function serveExample(): Promise<ServedPage> {
  return serveFindings(checkedFile(EXAMPLE, [], defaultPack));
}

/** A roster of so many rows, with a wrong check digit in each hundredth. */
export function serveLargeRoster(rows: number): Promise<ServedPage> {
  const random = makeRandom(50_000);
  const lines = ['村,村民小组,户编号,户主姓名,姓名,性别,身份证号码,与户主关系,备注'];
  for (let i = 0; i < rows; i++) {
    const id = makeUpId(random.int(1950, 2005), i, i % 100 === 99);
    lines.push(
      `测试${(i % 9) + 1}村,${(i % 12) + 1}组,52000000${String(i).padStart(6, '0')},测试甲,测试甲,男,${id},户主,第${i + 1}行`,
    );
  }
  const file = join(tempFolder('e2e'), '测试县花名册.csv');
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
  return serveFindings(checkedFile(file, ['--ledger', 'roster'], defaultPack));
}
