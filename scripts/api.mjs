// The public API as a reviewer reads it: api/*.api.md. `node scripts/api.mjs` fails when they have drifted, `--write` refreshes them.
// The types come from the compiler, one file a source: the bundled ones in dist name clashing types in an order that varies from
// build to build. Build first all the same (`npm run build`): files refers to the types of core.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, root, run, tool } from './install.mjs';

const { Extractor, ExtractorConfig } = createRequire(join(root, 'tests/package.json'))('@microsoft/api-extractor');
const reports = [
  { name: 'core', folder: 'core', entry: 'index' },
  { name: 'core-border', folder: 'core', entry: 'border/index' },
  ...['ask', 'form', 'reconcile', 'round', 'report', 'divisions'].map((part) => ({
    name: `core-${part}`,
    folder: 'core',
    entry: `entries/${part}`,
  })),
  { name: 'files', folder: 'files', entry: 'index' },
];
const silent = { default: { logLevel: 'none' } };

/** Declarations of a package, one file a source, beside its sources so that they find the same modules. */
function declarationsOf(folder) {
  const project = join(root, 'packages', folder);
  if (!existsSync(join(root, 'packages/core/dist/index.d.ts')))
    fail('先运行 npm run build，再检查公开接口。', 'Run npm run build before the check of the public API.');
  const outDir = join(project, '.api');
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir);
  const config = join(outDir, 'tsconfig.json');
  const compilerOptions = { rootDir: '../src', outDir: '.', declaration: true, emitDeclarationOnly: true };
  writeFileSync(config, JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions, include: ['../src'] }));
  run(tool('tsc'), ['-p', config], { stdio: 'ignore' });
  return outDir;
}

function configOf({ name, folder, entry }, reportTempFolder) {
  const projectFolder = join(root, 'packages', folder);
  const mainEntryPointFilePath = join(projectFolder, '.api', `${entry}.d.ts`);
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
    configObject: {
      projectFolder,
      mainEntryPointFilePath,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'bundler',
            strict: true,
            skipLibCheck: true,
            types: [],
            lib: ['ES2023'],
          },
          files: [mainEntryPointFilePath],
        },
      },
      apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: join(root, 'api'), reportTempFolder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: silent, extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
  });
}

/** Names of the reports that differ from what the built types say. */
export function apiDrift({ write = false } = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'taizhang-api-'));
  const folders = [...new Set(reports.map(({ folder }) => folder))].map(declarationsOf);
  const drifted = reports.filter((report) => {
    Extractor.invoke(configOf(report, temporary), { localBuild: false, messageCallback: (message) => (message.handled = true) });
    const made = join(temporary, `${report.name}.api.md`);
    const kept = join(root, 'api', `${report.name}.api.md`);
    const differs = !existsSync(kept) || readFileSync(kept, 'utf8') !== readFileSync(made, 'utf8');
    if (differs && write) {
      mkdirSync(join(root, 'api'), { recursive: true });
      copyFileSync(made, kept);
    }
    return differs;
  });
  for (const folder of [temporary, ...folders]) rmSync(folder, { recursive: true });
  return drifted.map(({ name }) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = process.argv.includes('--write');
  const drifted = apiDrift({ write });
  if (drifted.length > 0 && !write) {
    fail(
      `公开接口变了：${drifted.join('、')}。如属有意，运行 node scripts/api.mjs --write 并把 api/ 一并提交。`,
      `The public API changed: ${drifted.join(', ')}. If that is meant, run node scripts/api.mjs --write and commit api/.`,
      1,
    );
  }
  console.log(
    drifted.length === 0 ? '公开接口未变。/ The public API is as recorded.' : `已更新：${drifted.join('、')} / refreshed`,
  );
}
