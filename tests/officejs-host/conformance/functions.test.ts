import { beforeAll, describe, expect, it } from 'vitest';
import { conformance } from './ledger';

const at = conformance();

describe('custom functions in the shared runtime', () => {
  beforeAll(() => {
    const { CustomFunctions } = at;
    CustomFunctions.associate({
      RATE: (poor: number, all: number) => {
        if (all === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, '没有人口');
        return poor / all;
      },
      DOUBLE: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
      LATER: async (text: string) => `${text}了`,
      WHERE: (_value: unknown, invocation: { address: string }) => invocation.address,
      BROKEN: () => {
        throw new Error('内部');
      },
      NOTHING: () => Number.NaN,
    });
  });

  it('[transcript] numbers, grids, promises, and errors with their text', async () => {
    const call = async (id: string, ...args: unknown[]) => {
      const { ok, value, errorCode } = await at.host.callFunction(id, args, '户信息!B7');
      return ok ? value : { errorCode, value };
    };
    expect(await call('RATE', 1, 4)).toBe(0.25);
    expect(await call('DOUBLE', [[1, 2]])).toEqual([[2, 4]]);
    expect(await call('LATER', '好')).toBe('好了');
    expect(await call('RATE', 1, 0)).toEqual({ errorCode: 5, value: '没有人口' });
    expect(await call('BROKEN')).toEqual({ errorCode: 2, value: '' });
    expect(await call('NOTHING')).toEqual({ errorCode: 0, value: 'NaN' });
    expect(await call('UNKNOWN')).toMatchObject({ errorCode: 2 });
  });

  it('[transcript] its batches are not the add-in’s', () => expect(at.host.batches).toEqual([]));
});
