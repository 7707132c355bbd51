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
    // All at once: the runtime waits half a second between two deliveries of results.
    const answers = await Promise.all([
      call('RATE', 1, 4),
      call('DOUBLE', [[1, 2]]),
      call('LATER', '好'),
      call('RATE', 1, 0),
      call('BROKEN'),
      call('NOTHING'),
      call('UNKNOWN'),
    ]);
    expect(answers).toEqual([
      0.25,
      [[2, 4]],
      '好了',
      { errorCode: 5, value: '没有人口' },
      { errorCode: 2, value: '' },
      { errorCode: 0, value: 'NaN' },
      { errorCode: 2, value: expect.any(String) },
    ]);
  });

  it('[transcript] its batches are not the add-in’s', () => expect(at.host.batches).toEqual([]));
});
