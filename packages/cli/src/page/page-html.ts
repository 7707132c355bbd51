import { teller } from '@taizhang/core/report';
import { clientScript } from './client';
import type { PageData } from './page-data';
import { styles } from './styles';

/** The whole page as one document. Nothing in it is loaded from anywhere. */
export function pageHtml(data: PageData, nonce: string): string {
  const tell = teller(data.lang);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const severities = [
    ['error', '✕', tell('错误', 'Errors'), data.counts.error],
    ['suspect', '▲', tell('疑点', 'To verify'), data.counts.suspect],
    ['notice', '●', tell('提示', 'Notes'), data.counts.notice],
  ] as const;
  return `<!doctype html>
<html lang="${data.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(data.title)}</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body data-view="list">
<header class="top">
  <h1>${escapeHtml(data.title)}</h1>
  <p class="facts">${data.summary.map((part) => `<span>${escapeHtml(part)}</span>`).join('')}</p>
  <nav class="links">
    <a href="${escapeHtml(data.links.numbers)}" title="${data.showsNumbers ? '' : escapeHtml(tell('证件、电话、银行卡号现在只显示末四位', 'Identity, telephone and card numbers now show their last four'))}">${data.showsNumbers ? tell('隐藏证件号码', 'Hide numbers') : tell('显示证件号码', 'Show numbers')}</a>
    <a href="${escapeHtml(data.links.lang)}" lang="${data.lang === 'zh' ? 'en' : 'zh-CN'}">${data.lang === 'zh' ? 'English' : '中文'}</a>
  </nav>
</header>
<main>
  <section class="panel" aria-label="${tell('问题清单', 'Findings')}">
    <div class="filters" role="group" aria-label="${tell('按严重程度筛选', 'Filter by severity')}">
${severities.map(([id, sign, word, count]) => `      <button type="button" class="chip ${id}" data-severity="${id}" aria-pressed="true"><span aria-hidden="true">${sign}</span> ${word} <b>${count}</b></button>`).join('\n')}
    </div>
    <div class="modes" role="tablist">
      <button type="button" role="tab" data-mode="first" aria-selected="true">${tell(`先改这 ${data.first.length} 条`, `First ${data.first.length}`)}</button>
      <button type="button" role="tab" data-mode="rules" aria-selected="false">${tell('按规则', 'By rule')}</button>
      <button type="button" role="tab" data-mode="all" aria-selected="false">${tell('全部', 'All')}</button>
    </div>
    <label class="search"><span class="hidden">${tell('搜索', 'Search')}</span><input type="search" id="search" autocomplete="off" placeholder="${tell('搜索户编号、姓名、问题…', 'Search household, name, problem…')}"></label>
    <p class="rule" id="rule" hidden><span></span><button type="button" id="rule-off">${tell('返回各规则', 'All rules')}</button></p>
    <div class="list" id="list" role="listbox" tabindex="0" aria-label="${tell('问题，上下键选择，回车到单元格', 'Findings: arrows choose, Enter goes to the cell')}"><div class="space" id="space"></div></div>
  </section>
  <section class="sheet" aria-label="${tell('台账', 'Ledger')}">
    <div class="tabs" role="tablist" id="tabs"></div>
    <p class="state" id="state"></p>
    <div class="grid" id="grid" tabindex="0"><table><colgroup id="cols"></colgroup><thead id="head"></thead><tbody id="body"></tbody></table></div>
    <article class="detail" id="detail" aria-live="polite" hidden></article>
  </section>
</main>
<div class="bottom"><button type="button" data-show="list">${tell('清单', 'List')}</button><button type="button" data-show="sheet">${tell('表格', 'Sheet')}</button></div>
<noscript>${tell('本页需要启用脚本；也可以直接打开核查结果工作簿。', 'This page needs scripts; the findings workbook shows the same.')}</noscript>
<script type="application/json" id="data">${json}</script>
<script nonce="${nonce}">${clientScript()}</script>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
