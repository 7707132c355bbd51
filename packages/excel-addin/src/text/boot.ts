import type { InBoth } from './lang';

/** What is said before the pane stands, so before any dictionary is loaded. */
interface BootWords {
  readonly noExcel: string;
  readonly oldExcel: string;
  readonly slow: string;
  readonly failed: string;
  readonly again: string;
}

export const bootWords: InBoth<BootWords> = {
  'zh-CN': {
    noExcel: '这是“台账”加载项的窗格，要在 Excel 里打开。用 WPS 或没有 Excel 时，请用离线版 taizhang.html，双击即可。',
    oldExcel: '这个版本的 Excel 太旧（需要 Excel 2021 或更新的版本）。请用离线版 taizhang.html，双击即可，功能相同。',
    slow: '还在等微软的 office.js 脚本。网络不通时会一直等下去：可以用离线版 taizhang.html，双击即可，功能相同。',
    failed: '窗格没有打开，表格没有被改动。请重新载入；还不行，请用离线版 taizhang.html。',
    again: '重新载入',
  },
  en: {
    noExcel:
      'This is the pane of the Taizhang add-in; it opens inside Excel. With WPS or without Excel use the offline page taizhang.html.',
    oldExcel: 'This Excel is too old (Excel 2021 or later is needed). Use the offline page taizhang.html, which does the same.',
    slow: 'Still waiting for Microsoft’s office.js. Where the network is cut it never comes: use the offline page taizhang.html, which does the same.',
    failed: 'The pane did not open; the workbook was not changed. Load it again, or use the offline page taizhang.html.',
    again: 'Load again',
  },
};
