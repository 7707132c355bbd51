// npm run addin:dev: serves the add-in over HTTPS on this machine and builds it anew after each change. `--port N` for another port.
// The certificate is made here and trusted by nobody until a person says so: nothing on this machine is changed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { addin } from '../build/addin.mjs';
import { here } from '../build/common.mjs';

const DAYS = 30;
const folder = join(here, '.certificates');
const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));

/** Makes a certificate where there is none, or where it has run out. */
async function needCertificate() {
  const age = existsSync(certificate) ? (Date.now() - statSync(certificate).mtimeMs) / 86_400_000 : DAYS;
  if (age >= DAYS - 1) await generateCertificates(authority, certificate, key, DAYS);
}

function say(base) {
  console.log(`
加载项正在 ${base} 提供。/ The add-in is served at ${base}

1. 让本机信任证书（只需一次；不信任时 Excel 打不开窗格）：
   双击 ${authority}，装入“受信任的根证书颁发机构”。不用时从那里删掉即可。
   Trust the certificate once: install ${authority} as a trusted root authority of your account; remove it there afterwards.
2. 装载清单 / Sideload the manifest ${base}/manifest.xml （文件 / file: ${join(here, 'manifest.xml')}）
   Windows：把清单放进一个共享文件夹，在 Excel 选项 → 信任中心 → 受信任的加载项目录 里加上这个文件夹，
            再从 插入 → 我的加载项 → 共享文件夹 添加。
            Put the manifest on a network share, name the share under Trust Center → Trusted Add-in Catalogs, add it from
            Insert → My Add-ins → Shared Folder.
   Mac：    复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，再从 插入 → 我的加载项 添加。
            Copy it to that folder, then Insert → My Add-ins.
   网页版 / web：插入 → 加载项 → 上传我的加载项 / Insert → Add-ins → Upload My Add-in.
3. 没有 Excel：npm start，或 npm run addin:build 后双击 dist/offline/taizhang.html。/ Without Excel: npm start.

按 Ctrl+C 结束。/ Ctrl+C ends it.
`);
}

const at = argv.indexOf('--port');
const port = at < 0 ? 3000 : Number(argv[at + 1]);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error('端口应为 1 到 65535 的数字。/ The port is a number from 1 to 65535.');
  exit(2);
}
const base = `https://localhost:${port}`;
await needCertificate();
const compiler = webpack(addin({ mode: 'development', baseUrl: base, officeJs: env.OFFICEJS ?? 'cdn' }));
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port,
    // No script of the server in the page: its policy would refuse the socket. Reload the pane after a change.
    hot: false,
    client: false,
    liveReload: false,
    static: false,
    headers: { 'Cache-Control': 'no-store' },
    server: { type: 'https', options: { ca: readFileSync(authority), cert: readFileSync(certificate), key: readFileSync(key) } },
  },
  compiler,
);
await server.start();
say(base);
