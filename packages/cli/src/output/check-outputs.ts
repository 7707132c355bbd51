import { basename, dirname, relative } from 'node:path';
import type { CheckResult } from '@taizhang/core';
import { type CheckReport, findingsBook } from '@taizhang/core/report';
import { FileError, markWorkbook, writeWorkbook } from '@taizhang/files';
import type { Context } from '../context';
import type { InputFile } from '../session/read-files';
import type { Session } from '../session/session';
import { marksOf } from './marks';
import { directoryFor, type OutputPlan, planOutputs, stemOf } from './output-names';
import { type OutputFile, shownPath, writeFiles } from './write-files';

export interface CheckOutputOptions {
  readonly out: string | undefined;
  readonly byVillage: boolean;
  readonly mark: boolean;
}

interface MarkedCopy {
  readonly file: InputFile;
  readonly bytes: Uint8Array;
}

/** Writes the findings workbook and the marked copies, all or none. Says what was written where. */
export function writeCheckOutputs(
  session: Session,
  result: CheckResult,
  report: CheckReport,
  context: Context,
  options: CheckOutputOptions,
): string[] {
  const { io, tell } = context;
  const first = session.files[0] as InputFile;
  const refused: string[] = [];
  const marked = options.mark ? markAll(session.files, result, context, refused) : [];
  const directory = directoryFor(first.path, options.out);
  const stem =
    session.files.length === 1
      ? stemOf(first.path)
      : tell(
          `${stemOf(first.path)}等${session.files.length}个文件`,
          `${stemOf(first.path)} and ${session.files.length - 1} more`,
        );
  const inputs = session.files.map((file) => file.path);
  const [findings, ...copies] = planOutputs(
    directory,
    [{ kind: '核查结果', stem }, ...marked.map(({ file }) => ({ kind: '核查标记' as const, stem: stemOf(file.source) }))],
    inputs,
  ) as [OutputPlan, ...OutputPlan[]];

  const copyOf = new Map(marked.map(({ file }, i) => [file.source, basename((copies[i] as OutputPlan).path)]));
  const pathOf = new Map(session.files.map((file) => [file.source, file.path]));
  const linkTo = (source: string): string => copyOf.get(source) ?? fileReference(directory, pathOf.get(source) ?? source);
  const book = writeWorkbook(findingsBook(report, tell, { linkTo, byVillage: options.byVillage }));
  const files: OutputFile[] = [
    { path: findings.path, bytes: book },
    ...marked.map(({ bytes }, i) => ({ path: (copies[i] as OutputPlan).path, bytes })),
  ];
  writeFiles(files);
  return [
    tell(`核查结果：${shownPath(findings.path, io.cwd)}`, `Findings: ${shownPath(findings.path, io.cwd)}`),
    ...copies.map(({ path }) =>
      tell(
        `标记副本：${shownPath(path, io.cwd)}（只加了底色，其余与原件相同；原件没有动过）`,
        `Marked copy: ${shownPath(path, io.cwd)} (only fills added; the original was not touched)`,
      ),
    ),
    ...(findings.numbered
      ? [
          tell(
            '（上次的结果有人打开保存过，已原样保留，所以这次的文件名加了编号。）',
            '(The last results have been worked in and were kept; these have a number.)',
          ),
        ]
      : []),
    ...refused,
  ];
}

function markAll(files: readonly InputFile[], result: CheckResult, { tell }: Context, refused: string[]): MarkedCopy[] {
  return files.flatMap((file): MarkedCopy[] => {
    if (file.workbook.kind !== 'xlsx') return [];
    const marks = marksOf(result.findings, file.source);
    if (marks.length === 0) return [];
    try {
      return [{ file, bytes: markWorkbook(file.bytes, marks, { onNote: (note) => refused.push(tell(note.zh, note.en)) }) }];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused.push(tell(`没有写“${file.source}”的标记副本：${error.zh}`, `No marked copy of "${file.source}": ${error.en}`));
      return [];
    }
  });
}

/** The input as seen from the folder of the findings. */
function fileReference(directory: string, path: string): string {
  const found = relative(directory, path);
  return dirname(found) === '.' ? basename(path) : found.replaceAll('\\', '/');
}
