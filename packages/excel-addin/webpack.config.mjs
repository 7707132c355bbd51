// The add-in, into `dist/addin`. The offline page is made by build/offline.mjs: one file needs no webpack.
//   BASE_URL=https://…           where the add-in will be served; goes into the manifest (default: the development server)
//   OFFICEJS=cdn|local|https://… Microsoft's office.js: from its CDN (default), copied from node_modules for closed networks
//                                (experimental, its licence is Microsoft's), or from an address
import { addin } from './build/addin.mjs';

export default function configuration(_env, argv = {}) {
  const { BASE_URL, OFFICEJS } = process.env;
  return addin({ mode: argv.mode ?? 'production', baseUrl: BASE_URL, officeJs: OFFICEJS ?? 'cdn' });
}
