// Draws the icons of the ribbon: `node packages/excel-addin/build/draw-icons.mjs` makes assets/icons/*.png from the shapes below, in
// the browser of the tests. To be run after a change of the shapes; the pictures are committed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const INK = '#21456b';
const LINE = '#8aa6c1';
const GREEN = '#1f8a4c';
const RED = '#c8402f';
const PAPER = `<path d="M7 3h13l5 5v21H7z" fill="#fff" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;
const stroke = (d, colour, width = 3) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Shapes on a field of 32 × 32. */
const SHAPES = {
  app: `<rect x="4" y="3" width="24" height="26" rx="3" fill="${INK}"/><rect x="9" y="3" width="19" height="26" rx="2" fill="#fff" stroke="${INK}" stroke-width="2"/>${stroke('M13 10h11M13 15h11', LINE, 2)}${stroke('M13 21l3.5 3.5L24 17.500', GREEN)}`,
  check: `${PAPER}${stroke('M11 10h9M11 15h5', LINE, 2)}${stroke('M11 21l4 4 9-10', GREEN, 4)}`,
  reconcile: `<rect x="2" y="4" width="12" height="18" rx="1.500" fill="#fff" stroke="${INK}" stroke-width="2"/><rect x="18" y="10" width="12" height="18" rx="1.500" fill="#fff" stroke="${INK}" stroke-width="2"/>${stroke('M5.500 9h5M5.500 13h5', LINE, 2)}${stroke('M21.500 19h5M21.500 23h5', LINE, 2)}${stroke('M18 5h7m-3-3l3 3-3 3', RED, 2.5)}${stroke('M14 27H7m3-3l-3 3 3 3', RED, 2.5)}`,
  ask: `<rect x="3" y="4" width="26" height="24" rx="2" fill="#fff" stroke="${INK}" stroke-width="2.500"/>${stroke('M4 12h24', INK, 2)}${stroke('M9 6v20M16 6v20M23 6v20', LINE, 1.5)}${[
    [9, 8.5],
    [16, 8.5],
    [23, 8.5],
    [9, 16],
    [9, 24],
    [16, 20],
    [16, 24],
    [23, 16],
    [23, 20],
  ]
    .map(([x, y], i) => `<ellipse cx="${x}" cy="${y}" rx="3" ry="2" fill="${i % 4 === 1 ? RED : INK}"/>`)
    .join('')}`,
  form: `<rect x="3" y="11" width="26" height="18" rx="1.500" fill="#fff" stroke="${INK}" stroke-width="2"/><rect x="12" y="17" width="8" height="6" fill="${GREEN}"/>${stroke('M3 17h26M3 23h26M12 11v18M20 11v18', LINE, 1.5)}<rect x="3" y="11" width="26" height="18" rx="1.500" fill="none" stroke="${INK}" stroke-width="2"/>${stroke('M16 2v11m-4-4l4 4 4-4', RED, 3)}`,
  more: `<rect x="3" y="3" width="26" height="26" rx="5" fill="#fff" stroke="${INK}" stroke-width="2"/>${[9, 16, 23].map((x) => `<circle cx="${x}" cy="16" r="2.500" fill="${INK}"/>`).join('')}`,
  figures: `${stroke('M4 28h24', INK, 2.5)}<rect x="6" y="17" width="5" height="11" fill="${LINE}"/><rect x="13.500" y="10" width="5" height="18" fill="${INK}"/><rect x="21" y="4" width="5" height="24" fill="${GREEN}"/>`,
  dashboard: `<rect x="3" y="3" width="12" height="12" rx="1.500" fill="${INK}"/><rect x="17" y="3" width="12" height="7" rx="1.500" fill="${LINE}"/><rect x="17" y="12" width="12" height="17" rx="1.500" fill="${GREEN}"/><rect x="3" y="17" width="12" height="12" rx="1.500" fill="${LINE}"/>`,
  template: `${PAPER}${stroke('M11 10h7', LINE, 2)}${stroke('M16 14v11M10.500 19.500h11', GREEN, 3.5)}`,
  rules: `${PAPER}${[11, 17, 23].map((y) => stroke(`M15 ${y}h6`, LINE, 2)).join('')}${stroke('M10.500 11l1 1 1.500-2', GREEN, 2)}${stroke('M10.500 17l1 1 1.500-2', GREEN, 2)}${stroke('M10.500 22l2.500 2.500m0-2.500l-2.500 2.500', RED, 2)}`,
  settings: `${stroke('M4 8h24M4 16h24M4 24h24', INK, 2.5)}<circle cx="11" cy="8" r="3.500" fill="#fff" stroke="${GREEN}" stroke-width="2.500"/><circle cx="21" cy="16" r="3.500" fill="#fff" stroke="${GREEN}" stroke-width="2.500"/><circle cx="13" cy="24" r="3.500" fill="#fff" stroke="${GREEN}" stroke-width="2.500"/>`,
  undo: stroke('M6 12h13a7.500 7.500 0 0 1 0 15h-7M12 5L5 12l7 7', INK, 3.5),
  unmark: `${PAPER}<rect x="11" y="11" width="10" height="5" fill="#f3b9b1"/>${stroke('M11 21h10', LINE, 2)}${stroke('M5 28L28 5', RED, 3)}`,
  help: `<circle cx="16" cy="16" r="13" fill="#fff" stroke="${INK}" stroke-width="2.500"/>${stroke('M12 12.500a4 4 0 1 1 5.500 3.700c-1.200.5-1.500 1.300-1.500 2.800', INK, 3)}<circle cx="16" cy="23.500" r="2" fill="${INK}"/>`,
};

const EVERY = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const LARGE = [16, 20, 24, 32, 40, 48, 64, 80];
const SMALL = [16, 32, 80];
const sizesOf = (name) => (name === 'app' ? EVERY : ['check', 'reconcile', 'ask', 'form', 'more'].includes(name) ? LARGE : SMALL);

const svg = (name, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${SHAPES[name]}</svg>`;

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../assets/icons');
const tests = createRequire(join(here, '../../../tests/package.json'));
const { chromium } = tests('playwright-core');
const own = process.env.TAIZHANG_CHROMIUM ? null : await import(pathToFileURL(tests.resolve('@sparticuz/chromium')).href);
const browser = await chromium.launch({
  executablePath: process.env.TAIZHANG_CHROMIUM ?? (await own.default.executablePath()),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const name of Object.keys(SHAPES)) {
  writeFileSync(join(folder, `${name}.svg`), `${svg(name, 32)}\n`);
  for (const size of sizesOf(name)) {
    await page.setContent(`<style>*{margin:0;padding:0;background:transparent}svg{display:block}</style>${svg(name, size)}`);
    const clip = { x: 0, y: 0, width: size, height: size };
    writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ clip, omitBackground: true }));
  }
}
await browser.close();
