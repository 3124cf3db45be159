/** The chat's own style sheet, over the tokens of the sheets that the page links before it. Text of the bundle, like the script. */
export const CHAT_STYLE = `@layer chat {
.ch-page { min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; }
.ch-column { width: 100%; max-width: 760px; margin-inline: auto; padding-inline: var(--s4); }
.ch-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ch-skip { position: absolute; inset-inline-start: -999px; }
.ch-skip:focus { inset-inline-start: var(--s2); top: var(--s2); z-index: 9; background: var(--surface); padding: var(--s2); }
.ch-soft { color: var(--ink2); font-size: var(--f0); }
/* Numbers to call stand out, and are wide enough for a thumb that shakes. */
.ch-text a:is([href^="tel:"], [href^="sms:"]) { display: inline-block; padding-block: var(--s1); font-size: var(--f2); font-weight: 650; }
.ch-text { white-space: pre-line; overflow-wrap: anywhere; }

.ch-header { position: sticky; top: 0; z-index: 2; background: var(--bg); border-bottom: 1px solid var(--line); }
.ch-bar { display: flex; align-items: center; gap: var(--s2) var(--s4); padding-block: var(--s2); min-height: 60px; }
.ch-brand { display: flex; align-items: center; gap: var(--s2); font-size: var(--f2); font-weight: 680; letter-spacing: -.01em; }
.ch-brand svg { color: var(--accent); flex: none; }
.ch-who { color: var(--ink2); font-size: var(--f0); min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border-inline-start: 1px solid var(--line); padding-inline-start: var(--s4); }
.ch-links { display: flex; gap: var(--s4); margin-inline-start: auto; font-size: var(--f0); }
.ch-links a { padding-block: var(--s2); white-space: nowrap; }
.ch-sample { background: var(--accent-soft); text-align: center; font-size: var(--f0); font-weight: 600; }
.ch-sample a { display: block; padding: var(--s2) var(--s4); }

.ch-main { flex: 1; padding-block: var(--s5) var(--s6); display: flex; flex-direction: column; max-width: 760px; }
.ch-main > [role="log"] { margin-top: auto; }
.ch-stream { list-style: none; display: grid; gap: var(--s5); }
.ch-day { display: flex; align-items: center; gap: var(--s3); color: var(--ink2); font-size: var(--f0); font-weight: 600; }
.ch-day::before, .ch-day::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.ch-empty { color: var(--ink2); text-align: center; padding-block: var(--s7); }
.ch-trouble { color: var(--up); background: var(--up-bg); border-radius: var(--r); padding: var(--s3) var(--s4); }
.ch-message { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: var(--s3); scroll-margin-block: 120px 220px; }
.ch-message:focus, .ch-title:focus, #newest:focus { outline: none; }
.ch-avatar { width: 36px; height: 36px; border-radius: var(--r); background: var(--accent); color: var(--on-accent); display: grid; place-items: center; }
.ch-avatar svg { width: 22px; height: auto; }
.ch-body { display: grid; gap: var(--s1); justify-items: start; }
.ch-by { color: var(--ink2); font-size: var(--f0); display: flex; gap: var(--s2); align-items: baseline; font-variant-numeric: tabular-nums; }
.ch-by b { color: var(--ink); font-size: var(--f1); font-weight: 620; }
.ch-bubble { background: var(--surface); border: 1px solid var(--line); border-radius: var(--s1) var(--r2) var(--r2) var(--r2); padding: var(--s3) var(--s4); display: grid; gap: var(--s3); max-width: 60ch; box-shadow: var(--shadow); }
.ch-hint .ch-avatar { background: none; color: var(--ink2); border: 1px dashed var(--control); }
.ch-hint .ch-bubble { background: none; border-style: dashed; border-color: var(--control); box-shadow: none; }
.ch-picture { display: block; max-width: 100%; height: auto; border-radius: var(--r); }

.ch-buttons { display: flex; flex-wrap: wrap; gap: var(--s2); }
.ch-menu { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr)); }
.ch-menu > .ch-button { justify-content: flex-start; text-align: start; }
.ch-button { font: 600 var(--f1)/1.25 Inter, system-ui, sans-serif; min-height: 42px; padding: var(--s2) var(--s4); border-radius: var(--r); border: 1px solid var(--control); background: var(--surface); color: var(--ink); display: inline-flex; align-items: center; justify-content: center; text-decoration: none; cursor: pointer; }
.ch-button:hover { background: var(--sunken); }
.ch-primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.ch-primary:hover { background: color-mix(in srgb, var(--accent) 90%, var(--ink)); }
.ch-quiet { border-color: transparent; background: none; color: var(--accent); }
.ch-quiet:hover { background: var(--accent-soft); }
.ch-danger { border-color: var(--up-mark); color: var(--up); }
.ch-danger:hover { background: var(--up-bg); }
.ch-small { min-height: 36px; padding: 6px var(--s3); font-size: var(--f0); white-space: nowrap; }
form[aria-busy="true"] .ch-button { cursor: progress; opacity: .75; }

.ch-composer { position: sticky; bottom: 0; z-index: 1; background: var(--bg); border-top: 1px solid var(--line); padding-block: var(--s3); }
.ch-composer .ch-column { display: grid; gap: var(--s2); }
.ch-commands { display: flex; flex-wrap: wrap; gap: var(--s2); }
.ch-write { display: flex; gap: var(--s2); }
.ch-write input { flex: 1; min-width: 0; }
.ch-write input::placeholder { color: var(--ink2); opacity: 1; }
.ch-closed { display: flex; align-items: center; gap: var(--s2); color: var(--ink2); font-size: var(--f0); }
.ch-closed[hidden] { display: none; }

.ch-dialog { width: min(620px, 100vw - 32px); max-height: min(860px, 100dvh - 48px); overflow: auto; margin: auto; padding: 0; border: 1px solid var(--line); border-radius: var(--r2); background: var(--surface); color: var(--ink); box-shadow: 0 12px 48px rgb(10 20 18 / .24); overscroll-behavior: contain; }
.ch-dialog::backdrop { background: rgb(16 24 22 / .5); }
.ch-dialog-bar { position: sticky; top: 0; z-index: 1; display: flex; justify-content: flex-end; padding: var(--s2) var(--s3); background: var(--surface); }
#view-back { margin-inline-end: auto; }
#view-body, .ch-sheet { padding: 0 var(--s5) var(--s5); }
.ch-sheet { background: var(--surface); border: 1px solid var(--line); border-radius: var(--r2); box-shadow: var(--shadow); padding-top: var(--s5); display: grid; gap: var(--s4); }
.ch-view > form { display: grid; gap: var(--s4); }
.ch-title { font-size: var(--f3); line-height: 1.3; letter-spacing: -.01em; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
.ch-step { display: block; color: var(--ink2); font-size: var(--f0); font-weight: 600; letter-spacing: 0; margin-bottom: var(--s1); }
.ch-steps { display: flex; gap: var(--s1); }
.ch-steps i { flex: 1; height: 4px; border-radius: 2px; background: var(--line); }
.ch-steps .ch-done { background: var(--accent); }
.ch-blocks { display: grid; gap: var(--s4); min-width: 0; }
.ch-blocks:empty { display: none; }
.ch-blocks h3 { font-size: var(--f2); font-weight: 620; line-height: 1.35; margin-top: var(--s2); overflow-wrap: anywhere; }
.ch-blocks > .ch-text { max-width: 62ch; }
.ch-blocks hr { border: 0; border-top: 1px solid var(--line); width: 100%; margin: 0; }
.ch-facts { display: grid; border: 1px solid var(--line); border-radius: var(--r); }
.ch-facts > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s4); padding: 10px var(--s3); }
.ch-facts > div + div { border-top: 1px solid var(--line); }
.ch-facts dt { font-weight: 600; }
.ch-facts dd { color: var(--ink2); overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.ch-field { border: 0; margin: 0; padding: 0; min-width: 0; }
.ch-field > legend { padding: 0; }
.ch-field > label, .ch-field > legend { font-weight: 600; margin-bottom: var(--s2); overflow-wrap: anywhere; }
.ch-field > .ch-soft { margin-bottom: var(--s2); }
.ch-field textarea { display: block; width: 100%; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--control); border-radius: var(--r); padding: 9px 12px; field-sizing: content; min-height: 7.5rem; max-height: 24rem; line-height: 1.5; }
.ch-time { max-width: 11rem; }
.ch-optional { color: var(--ink2); font-weight: 400; }
.ch-options { display: grid; gap: var(--s2); }
.ch-option { display: flex; align-items: center; gap: var(--s3); min-height: 48px; margin: 0; padding: var(--s2) var(--s3); border: 1px solid var(--control); border-radius: var(--r); font-weight: 400; cursor: pointer; }
.ch-option span { overflow-wrap: anywhere; min-width: 0; }
.ch-option input { flex: none; width: 18px; height: 18px; min-height: 0; margin: 0; accent-color: var(--accent); }
.ch-option:hover { background: var(--sunken); }
.ch-option:has(:checked) { border-color: var(--accent); background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent); }
.ch-option:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.ch-option :focus-visible { outline: none; }
.ch-wrong:empty, .ch-notice:empty { display: none; }
.ch-wrong { color: var(--up); font-size: var(--f0); font-weight: 600; margin-top: var(--s2); padding-inline-start: var(--s3); border-inline-start: 3px solid var(--up-mark); }
[aria-invalid="true"]:is(input, textarea, select), [aria-invalid="true"] .ch-option { border-color: var(--up-mark); }
.ch-notice { color: var(--up); background: var(--up-bg); border-radius: var(--r); padding: var(--s3) var(--s4); }
.ch-foot { margin-top: var(--s2); }
.ch-foot:empty { display: none; }
/* The ways out begin with the first quiet button: a line of their own, smaller, in the same order. */
.ch-foot > .ch-quiet, .ch-foot > .ch-quiet ~ .ch-button { order: 2; }
.ch-foot > .ch-quiet, .ch-foot > .ch-quiet ~ .ch-button:not(.ch-primary) { min-height: 40px; padding: 6px var(--s3); font-size: var(--f0); }
.ch-foot > .ch-quiet:not(.ch-quiet ~ *) { margin-inline-start: calc(var(--s3) * -1); }
.ch-foot:has(> .ch-quiet):not(:has(> .ch-quiet:first-child))::before { content: ""; order: 1; flex: 0 0 100%; border-top: 1px solid var(--line); margin-block: var(--s2) var(--s1); }
.ch-leave { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3) var(--s4); border-top: 1px solid var(--line); padding-top: var(--s4); }

@media (max-width: 560px) {
  .ch-bar { flex-wrap: wrap; padding-block: var(--s2) var(--s1); }
  .ch-brand { flex: 1; }
  .ch-who { order: 2; flex: 1; border: 0; padding: 0; }
  .ch-links { order: 3; margin: 0; }
  .ch-links a { padding-block: var(--s1); }
  .ch-bar::before { content: ""; order: 1; flex: 0 0 100%; margin-top: calc(var(--s2) * -1); }
  .ch-message { grid-template-columns: 28px minmax(0, 1fr); gap: var(--s2); }
  .ch-avatar { width: 28px; height: 28px; }
  .ch-avatar svg { width: 18px; }
  .ch-dialog { width: 100vw; max-width: 100vw; max-height: calc(100dvh - 24px); margin: auto 0 0; border-radius: var(--r2) var(--r2) 0 0; border-inline: 0; border-bottom: 0; }
  .ch-dialog-bar { padding-inline: var(--s1); }
  #view-body, .ch-sheet { padding-inline: var(--s4); }
  .ch-foot > .ch-button { flex: 1 1 100%; }
  .ch-foot > .ch-quiet, .ch-foot > .ch-quiet ~ .ch-button:not(.ch-primary) { flex: 0 1 auto; }
  .ch-blocks > .ch-buttons > .ch-button { flex: 1 1 100%; }
}
/* A short window, also one at 200 % zoom: what sticks would leave no room to read. */
@media (max-height: 520px) { .ch-header, .ch-composer { position: static; } }
@media (prefers-reduced-motion: no-preference) {
  .ch-dialog[open] { animation: ch-rise .16s ease-out; }
  @keyframes ch-rise { from { opacity: 0; transform: translateY(8px); } }
}
@media print { .ch-composer, .ch-links, .ch-bar form { display: none; } .ch-header { position: static; } }
}
`;
