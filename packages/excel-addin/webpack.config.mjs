// Two products from one source: the add-in (`dist/addin`) and the offline page (`dist/offline/taizhang.html`, one file).
//   OUTPUT=addin|offline        builds one of them; both unless said
//   BASE_URL=https://…          where the add-in will be served; goes into the manifest
//   OFFICEJS=cdn|local|https://… Microsoft's office.js: from its CDN (default), copied from node_modules for closed networks
//                               (experimental, its licence is Microsoft's), or from an address
import { addin } from './build/addin.mjs';
import { offline } from './build/offline.mjs';

const all = { addin, offline };

export default function configurations(_env, argv = {}) {
  const wished = process.env.OUTPUT;
  const names = wished ? wished.split(',') : Object.keys(all);
  const mode = argv.mode ?? 'production';
  return names.map((name) => all[name]({ mode, baseUrl: process.env.BASE_URL, officeJs: process.env.OFFICEJS ?? 'cdn' }));
}
