/** The one stylesheet of every page, served as /assets/app.css. Other surfaces may build on its tokens and base. */
export const APP_STYLE = `@layer tokens,base,ui,print;
@font-face{font-family:Inter;src:url(/assets/inter.woff2) format("woff2");font-weight:100 900;font-display:swap}
@layer tokens{:root{color-scheme:light dark;
--bg:light-dark(#f6f6f3,#111514);--surface:light-dark(#fff,#191f1d);--sunken:light-dark(#efefea,#141917);
--ink:light-dark(#1b2321,#edf1ee);--ink2:light-dark(#55605c,#a9b5b0);
--line:light-dark(#dfe2dc,#2c3532);--control:light-dark(#7d8783,#74827c);
--accent:light-dark(#1c5f59,#86cfc4);--on-accent:light-dark(#fff,#06231f);--accent-soft:light-dark(#e2efec,#1b302c);
--up:light-dark(#8a3a00,#ffb47d);--up-bg:light-dark(#fdecdf,#38230f);--up-mark:light-dark(#c4520a,#f08a45);
--ok:light-dark(#0b4f80,#92cdf5);--ok-bg:light-dark(#e3f0fa,#10293b);--ok-mark:light-dark(#0072b2,#56aee6);
--na:light-dark(#4a5058,#c6ccd3);--na-bg:light-dark(#eceef1,#262b31);--na-mark:light-dark(#727a84,#8e97a1);
--s1:4px;--s2:8px;--s3:12px;--s4:16px;--s5:24px;--s6:32px;--s7:48px;--r:8px;--r2:12px;
--f0:.8125rem;--f1:.9375rem;--f2:1.0625rem;--f3:1.3125rem;--f4:1.75rem;
--shadow:0 1px 2px rgb(20 30 28/.06),0 4px 16px rgb(20 30 28/.04)}}

@layer base{*{box-sizing:border-box}
html{font:400 100%/1.5 Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font-size:var(--f1);overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,figure,dl,dd,blockquote{margin:0;padding:0}
h1{font-size:var(--f4);line-height:1.2;letter-spacing:-.02em;font-weight:650;text-wrap:balance}
h2{font-size:var(--f2);line-height:1.35;font-weight:620}h3{font-size:var(--f1);font-weight:600}
a{color:var(--accent);text-underline-offset:3px}small,.m{color:var(--ink2);font-size:var(--f0)}b,strong{font-weight:620}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;inset-inline-start:-999px}.skip:focus{inset-inline-start:8px;top:8px;background:var(--surface);padding:8px;z-index:9}
[hidden]{display:none!important}
/* Axes and time run from left to right in every script. */svg,.hash{direction:ltr}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
label{font-weight:600;display:block;margin-bottom:6px}
input,select,textarea{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--control);border-radius:var(--r);padding:9px 12px;width:100%;min-height:42px}
button,.btn{font:600 var(--f1)/1.2 Inter,system-ui,sans-serif;min-height:42px;padding:8px 16px;border-radius:var(--r);border:1px solid var(--control);background:var(--surface);color:var(--ink);cursor:pointer;display:inline-flex;align-items:center;justify-content:center;gap:8px;text-decoration:none}
button:hover,.btn:hover{border-color:var(--accent)}
.pri{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.pri:hover{filter:brightness(1.08)}
.danger{color:var(--up);border-color:var(--up)}
.link{min-height:0;padding:0;border:0;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:3px;font-weight:400;font-size:inherit}
.sm{min-height:32px;padding:5px 10px;font-size:var(--f0)}
details>summary{cursor:pointer;font-weight:600;color:var(--accent);width:fit-content}details[open]>summary{margin-bottom:var(--s2)}
table{border-collapse:collapse;width:100%;font-size:var(--f0);font-variant-numeric:tabular-nums}
th,td{text-align:start;padding-block:8px;padding-inline:0 12px;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--ink2)}tbody th{color:var(--ink)}tbody tr:last-child>*{border-bottom:0}
.num{text-align:end}.num:last-child{padding-inline-end:0}td.hash{white-space:nowrap}span.hash{overflow-wrap:anywhere}
.scroll{overflow-x:auto;position:relative}.hash{font-family:ui-monospace,monospace;font-size:.75rem}}

@layer ui{.shell{display:grid;grid-template-columns:232px minmax(0,1fr);min-height:100vh}
.side{padding:var(--s5) var(--s4);border-inline-end:1px solid var(--line);background:var(--sunken)}
.side>div{display:flex;flex-direction:column;gap:var(--s5);position:sticky;top:var(--s5);min-height:calc(100vh - 48px)}
.brand{display:flex;gap:10px;align-items:center;font-weight:680;font-size:var(--f2);color:var(--ink);text-decoration:none;width:fit-content}.brand svg{color:var(--accent);flex:none}
.side ul{list-style:none;display:grid;gap:2px}.side nav h2{font-size:var(--f0);color:var(--ink2);font-weight:500;padding:var(--s4) 10px var(--s1)}
.side li a{display:block;padding:8px 10px;border-radius:var(--r);color:var(--ink2);text-decoration:none;font-weight:500}.side li a:hover{color:var(--ink)}.side ul ul{padding-inline-start:var(--s4);font-size:var(--f0)}
.side a[aria-current]{background:var(--surface);color:var(--ink);font-weight:620;box-shadow:var(--shadow)}
#menu{position:static;display:flex;flex:1;flex-direction:column;gap:var(--s5);width:auto;height:auto;margin:0;padding:0;border:0;background:none;color:inherit;overflow:visible}.here,.opens-menu{display:none}
.who{margin-top:auto;font-size:var(--f0);color:var(--ink2);display:grid;gap:2px;justify-items:start}.who b{color:var(--ink)}
main{padding:var(--s6) clamp(16px,4vw,48px) 64px;max-width:1240px;width:100%}
.banner{background:var(--accent-soft);color:var(--ink);font-size:var(--f0);padding:6px clamp(16px,4vw,48px)}.banner b{color:var(--accent)}
.top{display:flex;flex-wrap:wrap;gap:var(--s4);justify-content:space-between;align-items:end;margin-bottom:var(--s5)}.top>div{min-width:0}.top h1{margin-top:4px}
/* What explains a control stands a little apart from it. */:where(input,select,textarea,form,label)+.m{margin-top:6px}
.row{display:flex;gap:var(--s2) var(--s3);flex-wrap:wrap;align-items:center}
.grid{display:grid;gap:var(--s4);grid-template-columns:minmax(0,2fr) minmax(280px,1fr);align-items:start}
.stack{display:grid;gap:var(--s4);grid-template-columns:minmax(0,1fr)}.cols{display:grid;gap:var(--s4);grid-template-columns:repeat(auto-fit,minmax(min(100%,250px),1fr))}.two{grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr))}
.card{background:var(--surface);border:1px solid var(--line);border-radius:var(--r2);padding:var(--s5);box-shadow:var(--shadow);min-width:0}
.card>*+*{margin-top:var(--s3)}.card>h2+*{margin-top:var(--s2)}.card.stack,.card.fields{gap:0}
.quietbox{background:var(--na-bg);border-color:transparent;box-shadow:none;font-size:var(--f0);color:var(--na)}.quietbox h2{color:var(--ink)}
.tint{background:var(--accent-soft);border-color:transparent;box-shadow:none}
.v{display:inline-flex;gap:7px;align-items:center;font-weight:620;font-size:var(--f0);border-radius:99px;padding-block:4px;padding-inline:8px 11px;white-space:nowrap;align-self:start}.v svg{flex:none}
.wrap{white-space:normal;border-radius:var(--r)}.up{color:var(--up);background:var(--up-bg)}.ok{color:var(--ok);background:var(--ok-bg)}.na{color:var(--na);background:var(--na-bg)}
.lead{display:flex;gap:var(--s2) var(--s4);justify-content:space-between;align-items:start;flex-wrap:wrap}
.say{font-size:var(--f3);line-height:1.3;letter-spacing:-.01em;font-weight:600;text-wrap:balance;max-width:34em}
.t-up{--mark:var(--up-mark)}.t-ok{--mark:var(--ok-mark)}.t-na{--mark:var(--na-mark)}.t-in{--mark:var(--accent)}
.card>.chart{margin-top:var(--s5)}.chart svg{width:100%;height:auto;display:block;overflow:visible}.narrow{display:none!important}
.c-band{fill:var(--mark);opacity:.18}.c-bar{stroke:var(--mark);stroke-width:10;stroke-linecap:round;opacity:.25}.c-line{fill:none;stroke:var(--mark);stroke-width:2.5;stroke-linejoin:round}.c-dot{fill:var(--surface);stroke:var(--mark);stroke-width:2}.c-last{fill:var(--mark)}
.c-axis{stroke:var(--line)}.c-ref{stroke:var(--ink2);stroke-dasharray:6 4;stroke-width:1.25}.c-new{stroke:var(--ink);stroke-width:2}
.c-t{fill:var(--ink2);font:12px Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}.c-b{fill:var(--ink);font-weight:600}
.c-hid{fill:var(--na-bg);stroke:var(--na-mark);stroke-dasharray:3 3}
.key{display:flex;gap:var(--s1) var(--s4);flex-wrap:wrap;font-size:var(--f0);color:var(--ink2);list-style:none}
.key i{display:inline-block;width:18px;height:10px;border-radius:3px;margin-inline-end:6px}.k1{background:var(--mark);height:3px!important;vertical-align:middle}.k2{background:color-mix(in srgb,var(--mark) 24%,transparent)}.k3{border-top:2px dashed var(--ink2);border-radius:0!important;height:0!important;vertical-align:middle}.k7{border-inline-start:2px solid var(--ink);border-radius:0!important;width:10px!important;height:14px!important;vertical-align:middle}.k4{background:var(--na-bg);outline:1px dashed var(--na-mark)}
.acts{list-style:none;counter-reset:a;display:grid;gap:var(--s4)}.acts>li{counter-increment:a;display:grid;grid-template-columns:28px minmax(0,1fr);gap:2px 12px}
.acts>li:before{content:counter(a);grid-row:1/9;width:28px;height:28px;border-radius:50%;background:var(--accent-soft);color:var(--accent);font-weight:650;display:grid;place-items:center;font-size:var(--f0)}
.acts>li>*{grid-column:2}.acts>li>:has(>.btn){margin-top:6px}.acts .tag{white-space:normal}.acts h3{padding-top:3px}
.tag{font-size:var(--f0);font-weight:600;color:var(--ink2);background:var(--sunken);border:1px solid var(--line);border-radius:6px;padding:2px 8px;white-space:nowrap;width:fit-content}
.live{color:var(--accent);background:var(--accent-soft);border-color:transparent}
.plain{padding-inline-start:1.1em;display:grid;gap:6px;list-style:disc}.plain ::marker{color:var(--ink2)}.card li>.plain{margin-top:6px}
.rows{list-style:none;display:grid}.rows>li{padding:14px 0;border-top:1px solid var(--line)}.rows>li:first-child{border:0;padding-top:0}.rows>li:last-child{padding-bottom:0}
.split{display:flex;justify-content:space-between;align-items:start;gap:var(--s2) var(--s4);flex-wrap:wrap}.split>:first-child{flex:1 1 200px;min-width:0}
.group{display:grid;grid-template-columns:minmax(0,1fr) 132px 150px;gap:var(--s2) var(--s4);align-items:center}.group>:last-child{align-self:center;justify-self:end;grid-column:-2/-1}.spark{width:132px;height:52px;display:block}.count{display:flex;justify-content:space-between;align-items:center}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,150px),1fr));gap:var(--s3);list-style:none}.tiles li{border:1px solid var(--line);border-radius:var(--r);padding:var(--s3) var(--s4);display:grid;gap:4px;align-content:start}.four{grid-template-columns:repeat(auto-fit,minmax(min(100%,112px),1fr))}.mid{font-size:var(--f3);font-weight:650;line-height:1.2;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.facts{display:grid;gap:var(--s3)}.facts dt{color:var(--ink2);font-size:var(--f0)}.facts dd{font-weight:500}
.meter{height:10px;border-radius:5px;background:var(--na-bg);overflow:hidden}.meter svg{display:block;width:100%;height:10px;fill:var(--accent)}
.scale svg{width:100%;height:auto;display:block}.scale p{display:flex;justify-content:space-between;gap:var(--s2)}.s-band{fill:var(--accent);opacity:.28}.s-dot{fill:var(--accent)}.k5{background:var(--accent);border-radius:50%!important;width:10px!important}.k6{background:color-mix(in srgb,var(--accent) 28%,transparent)}
.after{margin-top:var(--s5)}.steps{padding-inline-start:1.3em;display:grid;gap:var(--s2)}.fields{display:grid;gap:var(--s4)}.fields .btn,.fields button{width:fit-content}
fieldset{border:0;margin:0;padding:0;display:grid;gap:var(--s2);min-width:0}legend{font-weight:600;padding:0;margin-bottom:var(--s2)}
.option{display:flex;gap:var(--s3);align-items:center;min-height:44px;margin:0;padding:var(--s2) var(--s3);border:1px solid var(--control);border-radius:var(--r);font-weight:400;cursor:pointer}.option:has(:checked){border-color:var(--accent);background:var(--accent-soft)}.option input{flex:none;width:18px;height:18px;min-height:0;margin:0;accent-color:var(--accent)}
.entry p{white-space:pre-wrap}.lines{white-space:pre-line}.lines a{display:inline-block;padding-block:var(--s1);font-size:var(--f2);font-weight:650}.card>h3:not(:first-child){margin-top:var(--s5)}.entry>*+*{margin-top:6px}
.promise{list-style:none;display:grid;gap:var(--s4)}.promise li{display:grid;grid-template-columns:20px minmax(0,1fr);gap:12px}.promise svg{color:var(--accent);margin-top:3px}.promise p{color:var(--ink2)}.promise b{color:var(--ink)}
.people{columns:2 180px;padding-inline-start:1.1em;font-size:var(--f0)}
.page{max-width:1080px;margin:0 auto;padding:0 clamp(16px,4vw,32px) 64px}.page>header{display:flex;justify-content:space-between;align-items:center;gap:var(--s4);flex-wrap:wrap;padding:var(--s5) 0}.page main{padding:0;max-width:none}
.slim main{max-width:480px;margin:var(--s6) auto 0}.slim .card{padding:var(--s6)}
.hero{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:var(--s7);align-items:center;padding:var(--s6) 0 var(--s7)}.hero h1{font-size:clamp(2rem,4.4vw,2.75rem);line-height:1.1;letter-spacing:-.03em}.hero>.stack{gap:var(--s5)}.hero .wide{display:none!important}.hero .narrow{display:block!important}.intro{font-size:var(--f2);color:var(--ink2);max-width:36em}
.band{padding:var(--s6) 0}.band>h2{font-size:var(--f3);margin-bottom:var(--s4);letter-spacing:-.01em}.foot{border-top:1px solid var(--line);padding-top:var(--s5);margin-top:var(--s6);color:var(--ink2);font-size:var(--f0)}
.digits{font-size:3.5rem;line-height:1;font-weight:650;letter-spacing:.08em;font-variant-numeric:tabular-nums;text-align:center;padding:var(--s5);background:var(--accent-soft);color:var(--accent);border-radius:var(--r2)}
.top+.note{margin-bottom:var(--s4)}.note{border-inline-start:3px solid var(--ok-mark);background:var(--ok-bg);color:var(--ok);border-radius:6px;padding:10px 12px;font-size:var(--f0)}
.field-error{color:var(--up);font-weight:600;font-size:var(--f0);margin-top:6px}
.check{display:grid;grid-template-columns:24px minmax(0,1fr);gap:var(--s2);align-items:start}.check input{width:20px;height:20px;min-height:0;margin:2px 0 0;accent-color:var(--accent)}.check label{margin:0}
.view{align-self:start;border:1px solid var(--control);border-radius:var(--r2);background:var(--bg);padding:var(--s4);display:grid;gap:var(--s3);align-content:start;list-style:none;min-width:0}.view p{white-space:pre-line}.view hr{border:0;border-top:1px solid var(--line);width:100%;margin:0}.view :disabled{cursor:default;opacity:1}.view .option{cursor:default}
h4{margin:0;font-size:var(--f1);font-weight:600}.rows blockquote{margin-top:var(--s1);border-inline-start:3px solid var(--line);padding-inline-start:var(--s3)}
.narrowest{max-width:680px}.setup{margin:0 auto}
.setup-steps{list-style:none;display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);margin-bottom:var(--s5);font-size:var(--f0);color:var(--ink2);counter-reset:step}.setup-steps li{counter-increment:step}.setup-steps li:before{content:counter(step) " "}.setup-steps .past{color:var(--accent)}.setup-steps [aria-current]{color:var(--ink);font-weight:650}
.ways{display:grid;gap:var(--s2);margin-block:var(--s4) var(--s2)}.ways button{width:100%}.door{display:grid;gap:var(--s3);align-content:start;grid-template-rows:auto 1fr auto}.door .btn{width:fit-content}
@media(max-width:900px){.shell{display:block}.side{border:0;border-bottom:1px solid var(--line);padding:12px 16px}.side>div{position:static;min-height:0;gap:10px}.who{margin:0;padding-inline:10px}.grid,.hero{grid-template-columns:minmax(0,1fr)}.hero{gap:var(--s5);padding-top:var(--s4)}}
@media(max-width:900px){@supports selector(:popover-open){.side{padding:0 clamp(16px,4vw,48px)}.side>div{flex-direction:row;align-items:center;height:3.5rem;gap:var(--s3)}.here{display:block;flex:1;min-width:0;text-align:end;font-weight:620;color:var(--ink2);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.opens-menu{display:inline-flex;margin-inline-start:auto}
#menu:not(:popover-open){display:none}#menu{position:absolute;inset:3.5rem 0 auto;padding:var(--s4) clamp(16px,4vw,48px) var(--s5);border-bottom:1px solid var(--line);background:var(--sunken);color:var(--ink);box-shadow:0 16px 32px rgb(20 30 28/.18)}.side ul ul{grid-template-columns:repeat(auto-fill,minmax(min(100%,9.5rem),1fr))}.side nav h2:first-child{padding-top:0}}}
@media(max-width:560px){.wide{display:none!important}.narrow{display:block!important}.card,.slim .card{padding:var(--s4)}.group{grid-template-columns:minmax(0,1fr) auto}.group .spark{grid-row:2;grid-column:1/-1}.rows .split>.m{flex-basis:100%}.slim main{margin-top:0}}}

@layer print{@media print{:root{color-scheme:light}.side,.banner form,.noprint,button{display:none!important}.shell,.grid{display:block}.card{box-shadow:none;break-inside:avoid;margin-bottom:12px}.banner{padding:4px 0;background:none}.chart svg{max-width:680px}body{background:#fff}main{padding:0}*{print-color-adjust:exact}}}
`;
