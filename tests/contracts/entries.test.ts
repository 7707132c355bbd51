import { expect, test } from 'vitest';
import * as declare from '../../packages/core/src/entries/declare';
import * as emit from '../../packages/core/src/entries/emit';
import * as engine from '../../packages/core/src/entries/engine';
import * as sheet from '../../packages/core/src/entries/sheet';
import * as core from '../../packages/core/src/index';

test.each(Object.entries({ declare, emit, engine, sheet }))(
  'what @taizhang/core/%s exports, the main entry exports too',
  (_, entry) => {
    const other = Object.entries(entry).filter(([name, value]) => (core as Readonly<Record<string, unknown>>)[name] !== value);
    expect(other.map(([name]) => name)).toEqual([]);
  },
);
