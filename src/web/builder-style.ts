/** What the page of a draft has beyond the style of every page. */
export const BUILDER_STYLE = `@layer ui{.bench{display:grid;gap:var(--s4);grid-template-columns:minmax(0,1fr) 372px;align-items:start}
.beside{position:sticky;top:var(--s4);max-height:calc(100vh - 32px);overflow-y:auto;border-radius:var(--r2)}
.builder .card.stack{gap:var(--s4)}.builder .card.stack>*+*{margin-top:0}.builder .cols{grid-template-columns:repeat(auto-fit,minmax(min(100%,210px),1fr))}.plainly{border-color:transparent;background:none;color:var(--accent)}.label{font-weight:600;margin-bottom:6px}.given{min-height:42px;padding:10px 0}
.builder .option{min-height:40px;padding:6px 12px}.pills{display:flex;flex-wrap:wrap;gap:5px}.pills .option{border-radius:20px;gap:6px;min-height:36px;padding:4px 10px 4px 8px}.pills .option input{width:16px;height:16px}
.thirds{display:grid;gap:var(--s2);grid-template-columns:repeat(auto-fit,minmax(min(100%,165px),1fr))}.thirds .option{align-items:start;padding:10px 12px}.thirds small{display:block}
.folds{display:grid;gap:var(--s3)}.fold{border:1px solid var(--line);border-radius:var(--r);padding:10px 14px}.fold[open]>summary{margin-bottom:var(--s3)}.fold>p{margin-bottom:var(--s3)}
.wrong{border-color:var(--up-mark);background:var(--up-bg);box-shadow:none;margin-bottom:var(--s4)}.wrong a{color:var(--up)}.over{color:var(--up);background:var(--up-bg);border-color:var(--up-mark)}
[aria-invalid]:is(select,input){border-color:var(--up-mark)}
.week{border-top:1px solid var(--line);padding-top:var(--s4)}.week h3{display:flex;gap:var(--s2);flex-wrap:wrap;align-items:center}.week .split{align-items:center}.week,.piece{scroll-margin-top:var(--s4)}
.pieces{list-style:none;display:grid;gap:var(--s2)}.piece{position:relative;display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s3);border:1px solid var(--line);border-radius:var(--r);padding:10px 12px}.piece:target{border-color:var(--accent)}
.piece>.tag{flex:none;width:88px;text-align:center}.piece .what{flex:1 1 160px;min-width:0;min-height:43px;display:grid;align-content:center}.piece .row{gap:6px;flex:none}.piece .field-error{flex-basis:100%;margin:0}
.piece>details>summary{list-style:none;display:inline-flex;align-items:center;min-height:32px;padding:5px 10px;border:1px solid var(--control);border-radius:var(--r);color:var(--ink);font-size:var(--f0);line-height:1.2;margin:0}.piece>details>summary::-webkit-details-marker{display:none}
.piece>details>summary{position:absolute;inset-inline-end:12px;top:16px;justify-content:center;width:60px}.piece .row{margin-inline-end:56px}.piece:has(>details[open]) .row{margin-inline-end:68px}.piece>details[open]{flex-basis:100%}.piece>details[open]>summary{border-color:var(--accent);color:var(--accent)}
.sm:disabled{opacity:.45;cursor:default}.piece .sm,.week .split .sm{min-width:34px}
.pick{display:grid;gap:var(--s3);grid-template-columns:minmax(0,1fr) 96px}
.looks{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:end}.looks>div{flex:1 1 120px;min-width:0}.looks>div:has(#piece){flex-basis:100%}.looks .sm{min-height:42px}
.chat{margin:0;border:1px solid var(--line);border-radius:var(--r);overflow:hidden;font-size:var(--f0)}.chat figcaption{background:var(--sunken);font-weight:600;padding:6px 12px;border-bottom:1px solid var(--line)}
.chat .said,.chat details{padding:12px}.chat details{border-top:1px solid var(--line)}.chat.teams .said,.chat.teams details{background:var(--sunken)}
.d{display:grid;gap:var(--s2);overflow-wrap:anywhere}.chat.teams .d,.chat details .d{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:10px}.said .d{margin-top:6px}
.d-h{font-weight:650;font-size:var(--f1)}.d-t{white-space:pre-wrap}.d-cols{display:grid;grid-template-columns:2fr 3fr;gap:var(--s2)}.d-line{border:0;border-top:1px solid var(--line);margin:4px 0;width:100%}
.d-f{display:grid;gap:4px}.d-in{border:1px solid var(--control);border-radius:6px;min-height:30px;padding:4px 8px}.d-in.several{min-height:52px}
.d-o{list-style:none;display:grid;gap:4px}.d-o li{display:grid;grid-template-columns:14px minmax(0,1fr);gap:6px}.d-o li:before{content:"";width:12px;height:12px;margin-top:4px;border:1.5px solid var(--control)}.d-o.one li:before{border-radius:50%}.d-o .on:before{background:var(--accent);border-color:var(--accent)}
.d-b{list-style:none;display:flex;flex-wrap:wrap;gap:6px}.d-b li{border:1px solid var(--control);border-radius:6px;padding:3px 9px;font-weight:600}.d-b .primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.d-b .danger{color:var(--up);border-color:var(--up)}
.sends{list-style:none;display:grid;gap:var(--s3)}.sends li{display:grid;gap:2px}.sends span{color:var(--ink2);font-size:var(--f0)}.sends s{color:var(--ink2)}
@media(max-width:900px){.bench{grid-template-columns:minmax(0,1fr)}.beside{position:static;max-height:none;overflow:visible}}
@media(max-width:560px){.piece>details>summary{position:static}.piece:has(details) .row{margin:0}.piece .row:empty{display:none}.piece>details[open]>summary{margin-bottom:var(--s3)}.piece .what{flex-basis:calc(100% - 110px)}.pick{grid-template-columns:minmax(0,1fr)}}}
`;
