import type { Corrections, HeaderCorrection, Pack } from '@taizhang/core';
import { refuse } from '../refuse';

const EXAMPLE = '{"schemaVersion":1,"headers":[{"signature":"h1-…","ledger":"人表","bindings":[{"column":3,"field":"姓名"}]}]}';

/**
 * What people decided about columns, from the text of a corrections file. Ledgers and fields may be written by id or by their
 * Chinese title; `"field": null` leaves a column out.
 */
export function correctionsFrom(text: string, file: string, pack: Pack): Corrections {
  const bad = (zh: string, en: string) =>
    refuse('bind', `更正文件“${file}”${zh}应写成：${EXAMPLE}`, `The corrections file "${file}" ${en} It should read: ${EXAMPLE}`);
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw bad('不是 JSON。', 'is not JSON.');
  }
  const headers = (content as { headers?: unknown } | null)?.headers;
  if ((content as { schemaVersion?: unknown } | null)?.schemaVersion !== 1 || !Array.isArray(headers))
    throw bad('缺少 schemaVersion 或 headers。', 'lacks schemaVersion or headers.');
  return { schemaVersion: 1, headers: headers.map((header: unknown, i) => headerFrom(header, i, pack, bad)) };
}

function headerFrom(header: unknown, index: number, pack: Pack, bad: (zh: string, en: string) => Error): HeaderCorrection {
  const at = [`第 ${index + 1} 个表头`, `header ${index + 1}`] as const;
  const { signature, ledger: named, bindings } = (header ?? {}) as Record<string, unknown>;
  if (typeof signature !== 'string' || !Array.isArray(bindings))
    throw bad(`${at[0]}缺少 signature 或 bindings。`, `${at[1]} lacks signature or bindings.`);
  const ledger = pack.ledgers.find((one) => one.id === named || one.title['zh-CN'] === named);
  if (!ledger)
    throw bad(`${at[0]}的台账“${String(named)}”不认识。`, `${at[1]} names a ledger "${String(named)}" that is not known.`);
  return {
    signature,
    ledger: ledger.id,
    bindings: bindings.map((binding: unknown) => {
      const { column, field } = (binding ?? {}) as Record<string, unknown>;
      if (typeof column !== 'number' || !Number.isInteger(column) || column < 0)
        throw bad(`${at[0]}的 column 应为从 0 数起的列次。`, `${at[1]}: column must be a whole number from 0.`);
      if (field === null) return { column, field: null };
      const found = Object.entries(ledger.columns).find(([id, spec]) => id === field || spec.title === field);
      if (!found)
        throw bad(
          `${at[0]}：${ledger.title['zh-CN']}没有“${String(field)}”这一列。`,
          `${at[1]}: ${ledger.id} has no column "${String(field)}".`,
        );
      return { column, field: found[0] };
    }),
  };
}
