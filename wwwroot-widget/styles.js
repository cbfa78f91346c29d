export const css = `
.panel { --surface: #fff; --raised: #f1f3f5; --line: #d5d9de; --field-line: #7b838c; --text: #1b1f24; --soft: #59626d; --error: #b3261e; --warn: #fff4d6; --warn-text: #5c4300;
  --focus: #0b57d0; --star: #b26a00;
  position: fixed; right: max(20px, env(safe-area-inset-right)); bottom: calc(max(20px, env(safe-area-inset-bottom)) + 68px); box-sizing: border-box;
  width: 376px; height: min(640px, calc(100vh - 108px)); display: flex; flex-direction: column; overflow: hidden; border-radius: 12px;
  background: var(--surface); color: var(--text); font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; text-align: start;
  box-shadow: 0 0 0 1px #0000001a, 0 12px 40px #00000040; animation: rise 150ms ease-out; }
@supports (height: 100dvh) { .panel { height: min(640px, calc(100dvh - 108px)); } }
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }
@media (prefers-color-scheme: dark) {
  .panel { --surface: #1d2126; --raised: #2b3138; --line: #3d454e; --field-line: #8b949e; --text: #eceff2; --soft: #aab3bd; --error: #ffb4ab; --warn: #493600; --warn-text: #ffe3a3;
    --focus: #a8c7fa; --star: #ffb951; }
}
.panel *, .panel *::before { box-sizing: border-box; }
.panel button, .panel input, .panel textarea { margin: 0; font: inherit; color: inherit; }
.panel button { cursor: pointer; }
.panel button:disabled, .panel [aria-disabled=true] { opacity: .55; cursor: default; }
.panel svg { display: block; width: 20px; height: 20px; fill: currentColor; }
.panel p { margin: 0; }
.panel :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.foreign { unicode-bidi: isolate; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.header { flex: none; display: flex; align-items: center; gap: 4px; padding: 12px 8px 12px 16px; background: var(--accent); color: var(--on-accent); }
.header :focus-visible { outline-color: var(--on-accent); outline-offset: -2px; }
.picture { flex: none; width: 40px; height: 40px; display: grid; place-items: center; overflow: hidden; border-radius: 50%; background: color-mix(in srgb, var(--on-accent) 20%, transparent); }
.picture img { width: 100%; height: 100%; object-fit: cover; }
.picture svg { width: 26px; height: 26px; }
.who { flex: 1; min-width: 0; display: flex; flex-direction: column; padding-inline: 8px 4px; line-height: 1.3; }
.title { max-height: 1.3em; overflow: hidden; overflow: clip; white-space: nowrap; text-overflow: ellipsis; font-size: 16px; font-weight: 600; }
.subtitle { font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.subtitle:empty { display: none; }
.icon-button { flex: none; width: 40px; height: 40px; display: grid; place-items: center; padding: 0; border: 0; border-radius: 8px; background: none; }
.icon-button:hover { background: color-mix(in srgb, currentColor 14%, transparent); }

.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.scroll { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; }
.statement { white-space: pre-wrap; }
.hint { color: var(--soft); font-size: 13px; }
.form, .notice-view { display: flex; flex-direction: column; gap: 12px; }
.greeting { display: flex; flex-direction: column; gap: 8px; }
.greeting .hint, .trouble { padding: 8px 12px; border-radius: 8px; background: var(--raised); }
.trouble { background: var(--warn); color: var(--warn-text); }
.trouble:empty { display: none; }
.field { display: flex; flex-direction: column; gap: 4px; }
.field label { font-weight: 600; overflow-wrap: anywhere; }
.optional { color: var(--soft); font-weight: 400; }
.panel input:not([type=radio]), .panel textarea { width: 100%; padding: 8px 12px; border: 1px solid var(--field-line); border-radius: 8px; background: var(--surface); font-size: 16px; line-height: 1.4; }
.panel textarea { resize: none; }
.panel ::placeholder { color: var(--soft); opacity: 1; }
.field textarea { min-height: 84px; }
.panel [aria-invalid=true] { border-color: var(--error); box-shadow: 0 0 0 1px var(--error); }
.error { color: var(--error); font-size: 13px; }
.error:empty { display: none; }
.primary, .secondary { min-height: 40px; padding: 8px 16px; border: 1px solid transparent; border-radius: 8px; }
.panel .primary, .panel .secondary { font-weight: 600; }
.panel .primary { background: var(--accent); color: var(--on-accent); }
.secondary { border-color: var(--field-line); background: none; }
.secondary:hover { background: var(--raised); }
.link { padding: 4px; border: 0; background: none; text-decoration: underline; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; }
.buttons > * { flex: 1 1 auto; }

.conversation, .frame { flex: 1; min-height: 0; display: flex; flex-direction: column; position: relative; }
.strip { flex: none; display: flex; flex-wrap: wrap; gap: 0 12px; padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--raised); }
.strip.warning { background: var(--warn); color: var(--warn-text); }
.messages { display: flex; flex-direction: column; gap: 8px; padding-bottom: 12px; }
.messages:focus-visible { outline-offset: -2px; }
.log { display: flex; flex-direction: column; gap: 10px; }
.day, .system { align-self: center; max-width: 100%; color: var(--soft); font-size: 12px; text-align: center; }
.day { padding: 2px 10px; border-radius: 10px; background: var(--raised); }
.day::first-letter { text-transform: uppercase; }
.row { display: flex; flex-direction: column; align-items: flex-start; max-width: 84%; }
.row.customer { align-self: flex-end; align-items: flex-end; }
.row.follows { margin-top: -6px; }
.author { max-width: 100%; max-height: 1.5em; overflow: clip; padding-inline: 4px; color: var(--soft); font-size: 12px; }
.follows .author { display: none; }
.bubble { max-width: 100%; overflow: hidden; padding: 8px 12px; border-radius: 12px 12px 12px 4px; background: var(--raised); }
.customer .bubble { border-radius: 12px 12px 4px 12px; background: var(--accent); color: var(--on-accent); }
.bubble[data-state=failed] { outline: 2px solid var(--error); outline-offset: 2px; }
.quote { margin: 0 0 4px; padding: 2px 8px; border-inline-start: 3px solid; opacity: .8; font-size: 13px; }
.quote b { display: block; }
.gone { font-style: italic; opacity: .8; }
.text { white-space: pre-wrap; overflow: hidden; overflow: clip; }
.rich { white-space: normal; }
.meta { display: flex; gap: 4px; justify-content: flex-end; align-items: center; margin-top: 2px; font-size: 11px; line-height: 16px; color: var(--soft); }
.customer .meta { color: inherit; }
.meta svg { width: 16px; height: 16px; }
.actions { display: flex; gap: 8px; margin-top: 4px; font-size: 13px; color: var(--error); }
.actions:empty { display: none; }
.rich > :first-child { margin-top: 0; }
.rich > :last-child { margin-bottom: 0; }
.panel .rich p, .rich ul, .rich ol, .rich blockquote, .rich pre, .rich h1, .rich h2, .rich h3, .rich h4, .rich h5, .rich h6 { margin: 0 0 6px; }
.rich h1, .rich h2, .rich h3, .rich h4, .rich h5, .rich h6 { font-size: 15px; }
.rich ul, .rich ol { padding-inline-start: 20px; }
.rich blockquote { padding-inline-start: 8px; border-inline-start: 3px solid var(--field-line); }
.rich code { font: 13px ui-monospace, Consolas, monospace; }
.rich pre { padding: 8px; border-radius: 6px; background: color-mix(in srgb, var(--text) 8%, transparent); overflow-x: auto; }
.rich a { color: inherit; text-decoration: underline; }
.rich hr { width: 100%; border: 0; border-top: 1px solid var(--line); }
.typing { flex: none; align-self: flex-start; display: flex; gap: 4px; padding: 12px; border-radius: 12px; background: var(--raised); }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: blink 1.2s infinite; }
.typing i:nth-child(2) { animation-delay: .2s; }
.typing i:nth-child(3) { animation-delay: .4s; }
@keyframes blink { 30% { opacity: .25; } }
.below { position: absolute; white-space: nowrap; bottom: 8px; left: 50%; translate: -50%; display: flex; gap: 4px; align-items: center; padding: 6px 12px; border: 0; border-radius: 16px;
  background: var(--text); box-shadow: 0 2px 8px #0004; }
.panel .below { color: var(--surface); }
.question { flex: none; display: flex; flex-direction: column; gap: 8px; padding: 12px 16px; border-top: 1px solid var(--line); background: var(--raised); }
.composer { flex: none; display: flex; flex-wrap: wrap; align-items: flex-end; gap: 4px; padding: 8px; border-top: 1px solid var(--line); padding-bottom: max(8px, env(safe-area-inset-bottom)); }
.panel .composer .box { flex: 1; width: auto; min-width: 0; min-height: 40px; padding: 7px 10px; }
.composer .box::placeholder { white-space: nowrap; }
.counter { flex: 1 0 100%; text-align: end; font-size: 12px; color: var(--soft); }
.counter.over { color: var(--error); font-weight: 600; }
.panel .away, .panel .composer [hidden] { display: none; }
.tools { display: flex; }
.dropping::after { content: attr(data-drop); position: absolute; z-index: 1; inset: 8px; display: grid; place-items: center; border: 2px dashed var(--focus); border-radius: 12px; background: color-mix(in srgb, var(--surface) 92%, transparent);
  font-weight: 600; pointer-events: none; }
.send { flex: none; width: 40px; height: 40px; display: grid; place-items: center; padding: 0; border: 0; border-radius: 8px; }
.panel .send { background: var(--accent); color: var(--on-accent); }

.ending { flex: none; display: flex; flex-direction: column; gap: 12px; margin-top: 8px; padding: 16px; border: 1px solid var(--line); border-radius: 12px; }
.rating fieldset { margin: 0; padding: 0; border: 0; }
.rating legend { padding: 0; font-weight: 600; }
.rating, .more { display: flex; flex-direction: column; gap: 8px; }
.stars { display: flex; gap: 2px; margin-inline-start: -6px; }
.star { position: relative; padding: 6px; border-radius: 8px; color: var(--soft); cursor: pointer; }
.star svg { width: 28px; height: 28px; fill: none; stroke: currentColor; stroke-width: 1.5; }
.star.lit svg { fill: var(--star); stroke: var(--star); }
.star input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.star:has(:focus-visible) { outline: 2px solid var(--focus); }

.emoji { flex: none; border-top: 1px solid var(--line); }
.emoji-tabs { display: flex; padding: 4px 8px 0; }
.emoji-tab, .emoji-item { padding: 4px; border: 0; border-radius: 8px; background: none; font-size: 20px; line-height: 1.3; }
.emoji-tab { flex: 1; border-bottom: 3px solid transparent; border-radius: 8px 8px 0 0; }
.emoji-tab[aria-selected=true] { border-color: var(--text); }
.emoji-grid { display: grid; grid-template-columns: repeat(8, 1fr); height: 168px; padding: 4px 8px; overflow-y: auto; overscroll-behavior: contain; }
.emoji button:hover { background: var(--raised); }
.emoji button:focus-visible { outline-offset: -2px; }

@media (max-width: 479px) {
  .panel { inset: 0; width: 100%; height: 100vh; border-radius: 0; animation: none; padding-bottom: env(safe-area-inset-bottom); }
  @supports (height: 100dvh) { .panel { height: 100dvh; } }
}
@media (prefers-reduced-motion: reduce) { .panel, .typing i { animation: none; } }
@media (forced-colors: active) { .bubble, .panel { border: 1px solid; } .star.lit svg { fill: Highlight; } }
`;
