import { divisionName } from '@taizhang/core/divisions';
import { expect, test } from 'vitest';

test.each([
  ['52', '贵州省'],
  ['520000', '贵州省'],
  ['5201', '贵州省贵阳市'],
  ['520100', '贵州省贵阳市'],
  ['110101', '北京市东城区'],
  ['500229', '重庆市城口县'],
  ['429004', '湖北省仙桃市'],
  ['520102001001', '贵州省贵阳市南明区'],
])('%s is %s', (code, name) => {
  expect(divisionName(code)).toBe(name);
});

test.each(['', '5', '000000', '99', '529999', '5201 02', 'abc'])('no name for %j', (code) => {
  expect(divisionName(code)).toBeNull();
});
