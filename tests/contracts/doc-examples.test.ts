import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as border from '../../packages/core/src/border/index';
import * as codes from '../../packages/core/src/codes/generated';
import * as ask from '../../packages/core/src/entries/ask';
import * as divisions from '../../packages/core/src/entries/divisions';
import * as form from '../../packages/core/src/entries/form';
import * as reconcile from '../../packages/core/src/entries/reconcile';
import * as report from '../../packages/core/src/entries/report';
import * as round from '../../packages/core/src/entries/round';
import * as core from '../../packages/core/src/index';
import * as policy from '../../packages/core/src/policy/generated';
import * as files from '../../packages/files/src/index';
import { type DocComment, docCommentsOf, runnable } from './doc-examples';

const sources = import.meta.glob<string>(
  [
    '../../packages/core/src/**/*.ts',
    '../../packages/files/src/**/*.ts',
    '!../../packages/core/src/**/generated.ts',
    '!../../packages/core/src/**/*.examples.ts',
    '!../../packages/core/src/{rules,indicators}/!(distribution)/*.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
const entryFiles = import.meta.glob<string>(
  [
    '../../packages/core/src/index.ts',
    '../../packages/core/src/border/index.ts',
    '../../packages/core/src/entries/{ask,divisions,form,reconcile,report,round}.ts',
    '../../packages/files/src/index.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
const modules = import.meta.glob<Record<string, unknown>>([
  '../../packages/core/src/**/*.ts',
  '../../packages/files/src/**/*.ts',
  '!../../packages/core/src/**/*.examples.ts',
]);

const entries = [core, border, ask, divisions, form, reconcile, report, round, files] as const;
/** What a reader of the documentation can import. Names of code lists stand behind those of the main entry. */
const publicNames: Readonly<Record<string, unknown>> = Object.assign(
  {},
  policy,
  codes,
  border,
  ask,
  divisions,
  form,
  reconcile,
  report,
  round,
  files,
  core,
);

const comments = Object.entries(sources).flatMap(([file, source]) => docCommentsOf(source).map((comment) => ({ file, comment })));
/** Public name → the file that declares it, as the entries say. */
const declaredAt = new Map(
  Object.entries(entryFiles).flatMap(([entry, source]) =>
    [...source.matchAll(/export \{([^}]*)\} from '([^']+)'/g)].flatMap(([, names = '', from = '']) =>
      names.split(',').map((name) => [name.replace(/^\s*(type )?/, '').trim(), `${resolve(dirname(entry), from)}.ts`] as const),
    ),
  ),
);
const commentOf = new Map(
  comments
    .filter(({ file, comment }) => declaredAt.get(comment.name) === resolve(file))
    .map(({ comment }) => [comment.name, comment]),
);
const examples = comments.flatMap(({ file, comment }) => comment.examples.map((example) => ({ file, ...example })));

function run(code: string, scope: Readonly<Record<string, unknown>>): unknown {
  const { outputText } = ts.transpileModule(runnable(code), { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return new Function(...Object.keys(scope), `'use strict';\n${outputText}`)(...Object.values(scope));
}

describe('every example of a doc comment gives the answer that it states', () => {
  test.each(examples.map((example) => [`${example.name}: ${example.code} //=> ${example.answer}`, example] as const))(
    '%s',
    async (_, example) => {
      // A public name is used as its reader would; what is internal has its own file at hand.
      const isPublic = declaredAt.get(example.name) === resolve(example.file);
      const own = isPublic ? {} : await (modules[example.file] as () => Promise<Record<string, unknown>>)();
      expect(run(example.code, { ...publicNames, ...own })).toEqual(run(example.answer, publicNames));
    },
  );
});

const values = entries.flatMap((entry) => Object.entries(entry));
const meaningOf = (name: string): DocComment | undefined => commentOf.get(name);

test('every public function says what it means and shows an example', () => {
  const functions = values.filter(([, value]) => typeof value === 'function').map(([name]) => name);
  const missing = [...new Set(functions)].filter((name) => !meaningOf(name)?.meaning || meaningOf(name)?.examples.length === 0);
  expect(missing).toEqual([]);
});

test('every other public value says what it is', () => {
  // Generated registries are spoken of in the entry; parameters and code lists say it in their titles.
  const others = values
    .filter(([name, value]) => typeof value !== 'function' && !declaredAt.get(name)?.endsWith('generated.ts'))
    .map(([name]) => name);
  expect([...new Set(others)].filter((name) => !meaningOf(name)?.meaning)).toEqual([]);
});
