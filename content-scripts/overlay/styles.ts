/**
 * Styles of our shadow root. Only px and em: rem would follow the host's root element. Colours keep a contrast of at
 * least 4.5 : 1 on their ground.
 */
export const STYLES = `
.overlay {
  --pv-ink: #1f2a37; --pv-quiet: #556271; --pv-ground: #ffffff; --pv-soft: #f4f6f8; --pv-rule: #d5dbe2;
  --pv-confirmed: #a3331c; --pv-suspected: #8f5600; --pv-hint: #4a6580; --pv-accent: #1f5c99;
  --pv-suspected-line: #c07a00; --pv-shadow: 0 6px 24px rgba(20, 30, 45, .22), 0 1px 3px rgba(20, 30, 45, .2);
  direction: ltr; font: 13px/1.55 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC",
    "WenQuanYi Micro Hei", sans-serif;
  color: var(--pv-ink); text-align: left; white-space: normal; letter-spacing: 0; cursor: default;
  position: fixed; left: 0; top: 0; right: 0; bottom: 0; contain: layout style;
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
button, input { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; }
h2, h3, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
.quiet { color: var(--pv-quiet); font-size: 12px; }
.grow { flex: 1; }

.layer > * { position: fixed; left: 0; top: 0; pointer-events: none; }
.window.clips { overflow: hidden; }
.sheet, .sheet > * { position: absolute; left: 0; top: 0; pointer-events: none; }
.sheet { will-change: transform; }
.probe { width: 100px; height: 100px; visibility: hidden; }
.edge { border: 1px solid; border-radius: 3px; }
.edge.confirmed { border-color: var(--pv-confirmed); border-right-width: 3px; }
.edge.suspected { border-color: var(--pv-suspected-line); border-style: dashed; border-right: 3px solid var(--pv-suspected-line); }
.edge.hint { border-color: var(--pv-hint); border-style: dotted; border-right: 3px solid var(--pv-hint); }
.edge.folded { border-color: transparent; border-style: solid; }
.edge.folded.confirmed { border-right-color: var(--pv-confirmed); }
.edge.folded.suspected { border-right-color: var(--pv-suspected-line); } .edge.folded.hint { border-right-color: var(--pv-hint); }
.edge.trace { border: 1px dashed rgba(85, 98, 113, .6); }
.edge.current { outline: 2px solid var(--pv-accent); outline-offset: 1px; }
.sheet > .badge { pointer-events: auto; border: 0; background: none; display: block; line-height: 0; }
.badge svg { width: 100%; height: 100%; overflow: visible; display: block; }
.badge:hover svg { filter: drop-shadow(0 0 2px rgba(20, 30, 45, .5)); }
.badge:focus-visible, .badge.current { outline: 2px solid var(--pv-accent); outline-offset: 1px; border-radius: 3px; }
.badge text { font-size: 9px; font-weight: 700; }
.badge.confirmed path, .shape.confirmed path { fill: var(--pv-confirmed); stroke: #fff; stroke-width: .8; }
.badge.confirmed text { fill: #fff; }
.badge.suspected path, .shape.suspected path { fill: #fff7e6; stroke: var(--pv-suspected-line); stroke-width: 2; stroke-linejoin: round; }
.badge.suspected text { fill: #6b4000; }
.badge.hint path, .shape.hint path { fill: var(--pv-hint); stroke: #fff; stroke-width: .8; }
.badge.hint text { fill: #fff; font-size: 8px; }
.line { border-bottom: 2px solid; }
.line.confirmed { border-color: var(--pv-confirmed); background: rgba(163, 51, 28, .1); }
.line.suspected { border-bottom-style: dashed; border-color: var(--pv-suspected-line); }
.line.hint { border-bottom-style: dotted; border-color: var(--pv-hint); }
.line.trace { border-bottom: 1px dashed var(--pv-quiet); }
.flash { border: 2px solid var(--pv-accent); border-radius: 4px; animation: flash 1.6s ease-out forwards; }
@keyframes flash { 0%, 40% { background: rgba(31, 92, 153, .22); } 100% { background: rgba(31, 92, 153, 0); opacity: .3; } }

.shape { width: 14px; height: 14px; flex: none; overflow: visible; }
.lamp .risk { width: 19px; height: 19px; }
.risk { width: 24px; height: 24px; flex: none; overflow: visible; }
.risk text { font-size: 8.5px; font-weight: 700; fill: #fff; }
.risk.red path { fill: #a8321e; } .risk.yellow path { fill: #ffd35c; stroke: #7a5600; stroke-width: .6; }
.risk.yellow text { fill: #4d3600; font-size: 7.5px; } .risk.green path { fill: #25713d; } .risk.grey path { fill: #5b6673; }

.lamp, .card, .list, .bubble { position: fixed; left: 0; top: 0; pointer-events: auto; background: var(--pv-ground); border: 1px solid var(--pv-rule); box-shadow: var(--pv-shadow); }
.lamp { width: 26px; height: 52px; padding: 5px 0 3px; border-radius: 8px; display: flex; flex-direction: column; align-items: center; justify-content: space-between; touch-action: none; user-select: none; }
.lamp:hover { border-color: var(--pv-accent); }
.count { font-weight: 700; font-size: 13px; line-height: 1.2; }
button:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--pv-accent); outline-offset: 1px; }

.card, .list, .bubble { opacity: 0; border-radius: 8px; }
.bubble { max-width: 340px; padding: 6px 10px; pointer-events: none; }
.peek { display: flex; gap: 6px; align-items: center; }
.farewell { opacity: 1; left: auto; right: 12px; top: auto; bottom: 12px; max-width: none; pointer-events: auto; display: flex; gap: 10px; align-items: center; }
.lines { margin: 2px 0 4px; } .lines li { padding-left: 12px; position: relative; }
.lines li::before { content: ""; position: absolute; left: 2px; top: .68em; width: 4px; height: 4px; border-radius: 2px; background: var(--pv-quiet); }

.card { width: 372px; max-width: calc(100vw - 16px); max-height: min(560px, calc(100vh - 16px)); display: flex; flex-direction: column; border-top: 3px solid; }
.card.confirmed { border-top-color: var(--pv-confirmed); } .card.suspected { border-top-color: var(--pv-suspected-line); } .card.hint { border-top-color: var(--pv-hint); }
.card:focus, .list:focus { outline: none; }
.card-head, .list-head { display: flex; align-items: center; gap: 6px; padding: 8px 8px 4px 14px; }
.list-head h2 { flex: 1; font-size: 14px; }
.tag { display: inline-flex; align-items: center; gap: 5px; font-weight: 700; }
.tag.confirmed { color: var(--pv-confirmed); } .tag.suspected { color: var(--pv-suspected); } .tag.hint { color: var(--pv-hint); }
.tag.severity { font-weight: 400; font-size: 12px; color: var(--pv-confirmed); border: 1px solid; border-radius: 3px; padding: 0 4px; line-height: 1.4; }
.icon { border: 0; background: none; width: 26px; height: 26px; border-radius: 5px; color: var(--pv-quiet); padding: 0; }
.icon:hover { background: var(--pv-soft); color: var(--pv-ink); }
.card-body, .list-body { overflow: auto; overscroll-behavior: contain; padding: 2px 14px 10px; }
.card-body h2 { font-size: 14px; line-height: 1.45; margin-bottom: 2px; }
.evidence { margin: 8px 0; border: 1px solid var(--pv-rule); border-radius: 6px; overflow: hidden; }
.evidence li + li { border-top: 1px solid var(--pv-rule); }
.evidence li { position: relative; }
.copies { position: absolute; right: 6px; bottom: 4px; }
.copies button { border: 0; background: var(--pv-ground); color: var(--pv-accent); font-size: 12px; border-radius: 4px; padding: 0 6px; }
.copies button:hover, .copies button:focus-visible { text-decoration: underline; }
.vote { margin: 4px 0; font-size: 12px; color: var(--pv-quiet); }
.standing { border-left: 3px solid var(--pv-accent); padding-left: 8px; margin: 6px 0; }
.piece { display: block; width: 100%; border: 0; background: var(--pv-soft); text-align: left; padding: 6px 10px; }
button.piece:hover { background: #e8eff7; }
button.piece:focus-visible { outline-offset: -2px; }
.source { display: flex; justify-content: space-between; gap: 8px; font-size: 12px; color: var(--pv-quiet); }
.where { flex: none; font-size: 12px; color: var(--pv-quiet); font-weight: 400; }
button .source .where { color: var(--pv-accent); }
.quote:not(.empty)::after { content: ""; display: inline-block; width: 92px; }
.quote mark { background: #fde3c8; color: inherit; text-decoration: underline 2px var(--pv-suspected-line); text-underline-offset: 3px; border-radius: 2px; }
.quote.empty { font-weight: 400; color: var(--pv-quiet); }
.quote { display: block; overflow-wrap: anywhere; white-space: pre-wrap; font-weight: 600; }
.part { margin-top: 6px; display: grid; grid-template-columns: 64px 1fr; column-gap: 8px; }
.part h3 { font-size: 12px; font-weight: 400; color: var(--pv-quiet); line-height: 1.7; grid-row: span 9; }
.part p { grid-column: 2; overflow-wrap: anywhere; }
.card-body > .quiet:last-child { margin-top: 8px; }
.card-foot { border-top: 1px solid var(--pv-rule); padding: 7px 14px; }
.plain { border: 0; background: none; color: var(--pv-accent); padding: 2px 4px; margin-left: -4px; border-radius: 4px; }
.plain + * { margin-left: 14px; }
.plain:hover { background: var(--pv-soft); }
.choices { display: flex; flex-wrap: wrap; gap: 6px; margin: 6px 0; }
.choices button, .own button { border: 1px solid var(--pv-rule); background: var(--pv-ground); border-radius: 5px; padding: 3px 9px; }
.choices button:hover, .own button:hover:enabled { border-color: var(--pv-accent); color: var(--pv-accent); }
.own { display: flex; gap: 6px; }
.own input { flex: 1; min-width: 0; border: 1px solid #8a95a1; border-radius: 5px; padding: 3px 8px; background: var(--pv-ground); user-select: text; }
.own input::placeholder { color: #66717d; }
.own button:disabled { color: #66717d; cursor: default; }

.list { width: 340px; max-width: calc(100vw - 16px); max-height: min(520px, calc(100vh - 16px)); display: flex; flex-direction: column; }
.calm { padding: 10px 0; color: #1d6b34; font-weight: 600; }
.rows { margin: 2px -6px 0; }
.row { display: flex; gap: 8px; align-items: flex-start; width: 100%; text-align: left; border: 0; background: none; border-radius: 5px; padding: 5px 6px; }
.row:hover { background: var(--pv-soft); }
.row .shape { margin-top: 3px; }
.row-text { flex: 1; min-width: 0; display: flex; flex-direction: column; }
.row-headline { overflow-wrap: anywhere; }
.list h3 { margin-top: 8px; border-bottom: 1px solid var(--pv-rule); padding-bottom: 2px; } .list h3.here, .list h3.this-tab { color: var(--pv-accent); font-weight: 700; }
.why { margin-top: 8px; } .why summary { cursor: pointer; color: var(--pv-quiet); font-size: 12px; }
.modes { display: inline-flex; border: 1px solid var(--pv-rule); border-radius: 6px; padding: 0; margin: 0; overflow: hidden; }
.modes button { border: 0; background: none; padding: 2px 9px; color: var(--pv-quiet); }
.modes button[aria-pressed='true'] { background: var(--pv-accent); color: #fff; font-weight: 700; }
.bubble.check-out, .bubble.advice { padding: 8px 12px; }
.check-out .lines li::before { display: none; } .check-out .lines li { padding: 0; display: flex; gap: 6px; align-items: baseline; }
.check-out .shape { width: 11px; height: 11px; }
.strip { position: fixed; top: 0; right: 0; bottom: 0; width: 7px; pointer-events: none; }
.tick { position: absolute; right: 0; width: 7px; height: 5px; border: 0; padding: 0; pointer-events: auto; opacity: .75; }
.tick:hover { opacity: 1; width: 11px; }
.tick.confirmed { background: var(--pv-confirmed); } .tick.suspected { background: var(--pv-suspected-line); } .tick.hint { background: var(--pv-hint); }
.list-foot { display: flex; justify-content: space-between; gap: 4px; align-items: center; border-top: 1px solid var(--pv-rule); padding: 6px 14px; }
.unseen { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

@media (prefers-color-scheme: dark) {
  .lamp, .card, .list, .bubble {
    --pv-ink: #e6eaef; --pv-quiet: #a9b4c0; --pv-ground: #1e252d; --pv-soft: #28313b; --pv-rule: #3d4854;
    --pv-accent: #7db5ee; color: var(--pv-ink);
  }
  .card .tag.confirmed, .card .tag.severity { color: #f2a08d; } .card .tag.suspected { color: #f0bd6a; } .card .tag.hint { color: #a9c2da; }
  .calm { color: #86d39c; } button.piece:hover { background: #313c48; } .quote mark { background: #5a4420; }
  .own input::placeholder, .own button:disabled { color: #a9b4c0; }
}
@media (forced-colors: active) {
  .badge path, .shape path, .risk path { fill: Canvas !important; stroke: CanvasText !important; stroke-width: 1.5 !important; }
  .risk path { stroke-width: .6 !important; }
  .badge text, .risk text { fill: CanvasText !important; }
  .badge.confirmed path, .shape.confirmed path { fill: CanvasText !important; } .badge.confirmed text { fill: Canvas !important; }
}
@media (prefers-reduced-motion: reduce) { .flash { animation: none; } }
`;
