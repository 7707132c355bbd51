/** The style of the page: system fonts, light and dark, severity by sign, word and colour. */
export const styles = `
:root{color-scheme:light dark;--bg:#f5f5f4;--card:#fff;--line:#dcdcda;--soft:#ececea;--text:#1c1c1b;--dim:#62625f;--accent:#0f5ea8;--accent-bg:#e6f0fa;
--error:#b3261e;--error-bg:#fde8e6;--suspect:#8a5a00;--suspect-bg:#fdf1d6;--notice:#1f5f99;--notice-bg:#e4eef8}
@media (prefers-color-scheme:dark){:root{--bg:#191a1b;--card:#222426;--line:#3a3d40;--soft:#2b2e31;--text:#e9e9e7;--dim:#a4a7aa;--accent:#7db8ee;--accent-bg:#1d3550;
--error:#ff9a90;--error-bg:#4a2320;--suspect:#f0c060;--suspect-bg:#44350f;--notice:#8fc2f2;--notice-bg:#1d3550}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--bg);color:var(--text);font:14px/1.5 "Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-variant-numeric:tabular-nums}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 20px;padding:10px 16px;background:var(--card);border-bottom:1px solid var(--line)}
.top h1{font-size:17px;margin:0;font-weight:600}
.facts{display:flex;flex-wrap:wrap;margin:0;color:var(--dim)}
.facts span:not(:last-child)::after{content:"｜";color:var(--line)}
.links{margin-left:auto;display:flex;gap:16px}
.links a{color:var(--accent)}
main{flex:1;min-height:0;display:grid;grid-template-columns:minmax(300px,380px) minmax(0,1fr)}
.panel,.sheet{min-height:0;min-width:0;display:flex;flex-direction:column}
.panel{border-right:1px solid var(--line);background:var(--card)}
.filters{display:flex;gap:6px;padding:10px 12px 0}
.chip{flex:1;white-space:nowrap;border:1px solid var(--line);border-radius:6px;background:transparent;padding:4px 6px;cursor:pointer;color:var(--dim)}
.chip[aria-pressed=true]{color:var(--text)}
.chip.error[aria-pressed=true]{background:var(--error-bg);border-color:var(--error);color:var(--error)}
.chip.suspect[aria-pressed=true]{background:var(--suspect-bg);border-color:var(--suspect);color:var(--suspect)}
.chip.notice[aria-pressed=true]{background:var(--notice-bg);border-color:var(--notice);color:var(--notice)}
.chip[aria-pressed=false]{text-decoration:line-through}
.modes,.tabs{display:flex;gap:2px;padding:8px 12px 0;border-bottom:1px solid var(--line)}
.modes button,.tabs button{border:0;background:transparent;padding:6px 10px;cursor:pointer;color:var(--dim);border-bottom:3px solid transparent;white-space:nowrap}
.modes button[aria-selected=true],.tabs button[aria-selected=true]{color:var(--text);font-weight:600;border-bottom-color:var(--accent)}
.search{padding:8px 12px}
.search input{width:100%;padding:6px 10px;border:1px solid var(--line);border-radius:6px;background:var(--bg)}
.rule{display:flex;gap:8px;align-items:center;margin:0;padding:0 12px 8px}
.rule span{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.rule button{border:1px solid var(--line);border-radius:6px;background:transparent;padding:2px 8px;cursor:pointer;white-space:nowrap}
.list{flex:1;min-height:0;overflow-y:scroll;position:relative;border-top:1px solid var(--line)}
.space{position:relative}
.item{position:absolute;left:0;right:0;height:80px;padding:8px 12px;border-bottom:1px solid var(--soft);cursor:pointer;overflow:hidden}
.item:hover{background:var(--soft)}
.item[aria-selected=true]{background:var(--accent-bg);box-shadow:inset 3px 0 var(--accent)}
.item b{font-weight:600;display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.item small{display:block;color:var(--dim);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.item .count{float:right;margin-left:8px;color:var(--dim)}
.tag{font-weight:600}
.tag.error{color:var(--error)}.tag.suspect{color:var(--suspect)}.tag.notice{color:var(--notice)}
.none{padding:24px 16px;color:var(--dim)}
.tabs{background:var(--card);overflow-x:auto;padding-top:4px}
.state{margin:0;padding:6px 16px;background:var(--card);color:var(--dim);border-bottom:1px solid var(--line)}
.state:empty{display:none}
.grid{flex:1;min-height:0;overflow:auto;background:var(--card);overscroll-behavior:contain}
.grid table{border-collapse:separate;border-spacing:0;table-layout:fixed}
.grid td,.grid th{height:28px;padding:0 8px;border-right:1px solid var(--line);border-bottom:1px solid var(--line);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:400;text-align:left;background:var(--card);max-width:0}
.grid thead th{background:var(--soft);position:sticky;z-index:2}
.grid thead td{background:var(--soft);position:sticky;z-index:2;font-weight:600}
.grid .no{position:sticky;left:0;z-index:1;background:var(--soft);color:var(--dim);text-align:right;padding:0 6px}
.grid thead .no{z-index:3}
.grid .letter{text-align:center;color:var(--dim)}
.grid .gap td{border:0;padding:0;height:auto}
.grid .num{text-align:right}
.grid td.error{background:var(--error-bg);box-shadow:inset 3px 0 var(--error)}
.grid td.suspect{background:var(--suspect-bg);box-shadow:inset 3px 0 var(--suspect)}
.grid td.notice{background:var(--notice-bg);box-shadow:inset 3px 0 var(--notice)}
.grid td.error,.grid td.suspect,.grid td.notice{cursor:pointer}
.grid td.error::before{content:"✕ ";color:var(--error)}.grid td.suspect::before{content:"▲ ";color:var(--suspect)}.grid td.notice::before{content:"● ";color:var(--notice)}
.grid tr.here td{border-bottom-color:var(--accent)}
.grid td.here{outline:2px solid var(--accent);outline-offset:-2px;font-weight:600}
.detail{border-top:1px solid var(--line);background:var(--card);padding:12px 16px;max-height:38vh;overflow-y:auto}
.detail h2{font-size:15px;margin:0 0 2px;font-weight:600}
.detail .who{color:var(--dim);margin:0 0 8px}
.detail dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:4px 12px}
.detail dt{color:var(--dim)}.detail dd{margin:0}
.detail .moves{float:right;display:flex;gap:6px;margin-left:12px}
.detail .moves button{border:1px solid var(--line);border-radius:6px;background:transparent;padding:2px 10px;cursor:pointer}
.bottom{display:none}
@media (max-width:760px){
.top{padding:8px 12px}.top h1{display:none}.links{margin-left:0}
main{display:block}
.panel,.sheet{height:100%;border:0}
body[data-view=list] .sheet,body[data-view=sheet] .panel{display:none}
.bottom{display:flex;border-top:1px solid var(--line);background:var(--card)}
.bottom button{flex:1;border:0;background:transparent;padding:10px;cursor:pointer;color:var(--dim);border-top:3px solid transparent}
body[data-view=list] .bottom [data-show=list],body[data-view=sheet] .bottom [data-show=sheet]{color:var(--text);font-weight:600;border-top-color:var(--accent)}
.tabs{scrollbar-width:thin}
.detail{max-height:40vh}
}
@media (forced-colors:active){.item[aria-selected=true],.grid td.here{outline:2px solid Highlight}}
`;
