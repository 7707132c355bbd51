import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import FunctionsPlugin from 'custom-functions-metadata-plugin';
import esbuildLoader from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import { ENTRIES, here, page, SOURCES, styles, TARGET, version } from './common.mjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the page finds office.js. */
function officeJsAddress(officeJs) {
  if (officeJs === 'cdn') return CDN;
  return officeJs === 'local' ? 'office/office.js' : officeJs;
}

/** No eval, no inline script; scripts from here and from where office.js comes from, and from nowhere else. */
function contentPolicy(officeJs) {
  const address = officeJsAddress(officeJs);
  const office = /^https?:/.test(address) ? ` ${new URL(address).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const DEVELOPMENT = 'https://localhost:3000';

/** Files that are copied: icons, the page that the manifest gives for support, the manifest, office.js where that is asked for. */
function copies(options) {
  const baseUrl = (options.baseUrl ?? DEVELOPMENT).replace(/\/+$/, '');
  const patterns = [
    { from: join(here, 'assets'), to: 'assets', filter: (path) => !path.endsWith('.svg') },
    { from: join(here, 'src/pages/support.html'), to: 'support.html' },
    ...['LICENSE', 'THIRD-PARTY.md'].map((name) => ({ from: join(here, name), to: `${name.split('.')[0]}.txt` })),
    {
      from: join(here, 'manifest.xml'),
      to: 'manifest.xml',
      transform: (content) => content.toString('utf8').replaceAll(DEVELOPMENT, baseUrl),
    },
  ];
  if (options.officeJs === 'local') {
    // A tool of the tests; whoever builds for a closed network installs it, and accepts Microsoft's licence.
    const require = createRequire(join(here, '../../tests/package.json'));
    const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
    patterns.push({
      from: dist,
      to: 'office',
      // No `globOptions.ignore`: it passes over paths with a folder that begins with a dot, and pnpm has one.
      filter: (path) => /\.(?:js|html|css|png|gif|svg|json)$/.test(path) && !/\.debug\.js$|vsdoc/.test(path),
      info: { minimized: true },
    });
  }
  return new CopyPlugin({ patterns });
}

/** `dist/addin`: the shared runtime page, its chunks, icons, functions.json and the manifest. */
export function addin(options) {
  const exact = Object.entries(SOURCES).map(([name, path]) => [`${name}$`, path]);
  return {
    name: 'addin',
    mode: options.mode,
    context: here,
    devtool: options.mode === 'development' ? 'inline-source-map' : false,
    target: ['web', 'es2020'],
    entry: { pane: './src/entry-addin.ts' },
    output: {
      path: join(here, 'dist/addin'),
      filename: 'pane.js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
      publicPath: 'auto',
    },
    resolve: { extensions: ['.ts', '.mjs', '.js'], alias: { ...Object.fromEntries(exact), '@taizhang/core': ENTRIES } },
    module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2020', tsconfigRaw: {} } }] },
    optimization: {
      minimizer: [new esbuildLoader.EsbuildPlugin({ target: TARGET, charset: 'utf8', legalComments: 'none' })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        inject: false,
        minify: false,
        templateContent: () =>
          page('taskpane.html', {
            policy: contentPolicy(options.officeJs),
            styles: `<style>${styles()}</style>`,
            officejs: officeJsAddress(options.officeJs),
            version,
          }),
      }),
      // Makes functions.json from the comments of the functions, and associates each with its name.
      new FunctionsPlugin({ output: 'functions.json', input: join(here, 'src/functions/functions.ts') }),
      copies(options),
    ],
  };
}
