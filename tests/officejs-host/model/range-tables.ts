import { holds, intersection } from '../book/rect';
import { type Method, object, reads } from '../interpreter/object-type';
import type { RangeRef } from './range-ref';
import { SCOPED_TABLES_TYPE } from './table-collection';

/** `range.getTables()`. */
export const RANGE_TABLES: Readonly<Record<string, Method<RangeRef>>> = {
  GetTables: reads(({ sheet, rect }, [fullyContained]) => {
    const tables = sheet.tables.filter((one) =>
      fullyContained === true ? holds(rect, one.range) : intersection(rect, one.range),
    );
    return object(
      SCOPED_TABLES_TYPE,
      tables.map((table) => ({ sheet, table })),
    );
  }),
};
