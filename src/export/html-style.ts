import { ink, muted, paper, type Tone, tint } from './html-palette.ts';

/**
 * Serif faces that carry every Vietnamese letter with both its marks; Georgia and Charter, the usual choice, lack some in
 * older versions and would set `ệ` and `ữ` in another face.
 */
const serif = '"Source Serif 4","Noto Serif",ui-serif,Cambria,"Palatino Linotype","Times New Roman",serif';
const sans = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif';

const variables = (scheme: keyof Tone, types: readonly Tone[]) =>
  `--paper:${paper[scheme]};--ink:${ink[scheme]};--muted:${muted[scheme]};--rule:${
    scheme === 'light' ? '#dedad0' : '#35363b'
  };${types.map((tone, index) => `--k${index}:${tone[scheme]};`).join('')}`;

/** Mentions: outermost on a tint; an underline a level, the outer the lower; the type's name below the first word. */
const mentions = `
.e{border-bottom:2px solid var(--c);padding-bottom:calc(var(--h)*4px);-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin-top:6rem}
.h0{--h:0}.h1{--h:1}.h2{--h:2}.h3{--h:3}.h4{--h:4}
.o{--low:calc(var(--h)*4px);background:color-mix(in srgb,var(--c) ${tint * 100}%,transparent);border-radius:3px 3px 0 0}
h1 .o{background:none}
.e:hover:not(:has(.e:hover)),.e:target{background:color-mix(in srgb,var(--c) 24%,transparent)}
.e:target{outline:2px solid var(--c);outline-offset:3px}
.w{position:relative;white-space:nowrap}
.w::before{content:attr(data-l);position:absolute;left:0;top:100%;margin-top:calc(var(--low) + 3px);font:600 10px/1 ${sans};letter-spacing:.02em;color:var(--c);pointer-events:none}
.w::after{content:attr(data-v);display:none;position:absolute;z-index:9;left:0;bottom:calc(100% + 2px);width:max-content;max-width:24rem;padding:.5rem .7rem;border-radius:6px;background:var(--ink);color:var(--paper);font:400 13px/1.45 ${sans};white-space:pre-line;text-wrap:wrap;text-align:left;pointer-events:none;box-shadow:0 4px 18px #0003}
.e:hover:not(:has(.e:hover))>.w::after,.e:hover:not(:has(.e:hover))>.s>.w::after,.e:hover:not(:has(.e:hover))>.s>.s>.w::after{display:block}
body:has(#tags:not(:checked)) .w::before{display:none}
body:has(#tags:not(:checked)) article{line-height:1.85}`;

const page = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 ${sans}}
main{max-width:68rem;margin:0 auto;padding:3rem 1.5rem 4rem}
.page{display:grid;grid-template-columns:minmax(0,44rem) 13rem;gap:3.5rem;justify-content:space-between}
article{font:18.5px/2.2 ${serif};overflow-wrap:break-word}
article p{margin:0 0 .55em}
article h1{font-size:1.75em;line-height:1.75;font-weight:700;margin:0 0 .5em;text-wrap:balance}
article .signature{text-align:right;font-style:italic}
.facts,footer{color:var(--muted);font-size:13px;margin:0 0 1.25rem}
footer{margin:3rem 0 0;border-top:1px solid var(--rule);padding-top:.75rem}
.legend{position:sticky;top:2rem;align-self:start;border:0;margin:0;padding:0;min-width:0}
.legend legend{font-size:13px;font-weight:600;color:var(--muted);padding:0;margin-bottom:.5rem}
.legend label{display:flex;align-items:baseline;gap:.5rem;padding:.2rem 0;cursor:pointer;border-bottom:2px solid transparent}
.legend input{accent-color:var(--c,var(--muted));margin:0;align-self:center;flex:none}
.legend span{color:var(--c,var(--muted));font-weight:600}
.legend b{margin-left:auto;font-weight:400;color:var(--muted);font-variant-numeric:tabular-nums}
.legend label:has(input:not(:checked)) span{text-decoration:line-through}
.legend .tags{border-top:1px solid var(--rule);margin-top:.5rem;padding-top:.6rem}`;

const tables = `
section{margin-top:3rem}
h2{font:700 1.35rem/1.3 ${serif};margin:0 0 .75rem}
h2 small,summary small{font:400 13px ${sans};color:var(--muted);margin-left:.4rem}
summary{font:700 1.35rem/1.3 ${serif};cursor:pointer;margin-bottom:.75rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14.5px}
th,td{text-align:left;vertical-align:top;padding:.5rem 1.25rem .5rem 0;border-bottom:1px solid var(--rule)}
thead th{font-size:12.5px;font-weight:600;color:var(--muted);border-bottom-color:var(--muted)}
tbody th{font-weight:600}
td.n{font-variant-numeric:tabular-nums}
td.v{font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
.k{color:var(--c);font-weight:600;white-space:nowrap}
td a,th a{color:inherit;text-decoration-color:var(--muted);text-underline-offset:3px}
.m a{color:var(--muted);font-variant-numeric:tabular-nums;display:inline-block;min-width:1.6em}
.m a:hover{color:var(--ink)}
.i1{padding-left:1.25rem}.i2{padding-left:2.5rem}.i3{padding-left:3.75rem}.i4{padding-left:5rem}`;

/** Small screens: the legend as a line of chips above, notes at the foot of the window, where they never leave it. */
const narrow = `
@media (max-width:60rem){
main{padding:1.5rem 1.1rem 3rem}
.page{display:flex;flex-direction:column;gap:1.5rem}
.legend{position:static;order:-1;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;align-self:stretch}
.legend .tags{border:0;margin:0;padding:.2rem 0}
.legend b{margin:0}
article{font-size:17.5px}
.w::after{position:fixed;left:1rem;right:1rem;bottom:1rem;width:auto;max-width:none}
}`;

const print = `
@media print{
:root{--paper:#fff;--ink:#000}
main{max-width:none;padding:0}
.page{display:block}
article{font-size:11.5pt;line-height:2.4}
.w::before{font-size:6pt}
.legend,.w::after,footer,details:not([open]){display:none}
.e{-webkit-print-color-adjust:exact;print-color-adjust:exact}
tr,h2{break-inside:avoid}h2{break-after:avoid}
table{font-size:9.5pt}
}`;

/** The whole style sheet for types of these tones: type number `i` has the class `t<i>` and the filter `#f<i>`. */
export function styleSheet(types: readonly Tone[]): string {
  const perType = types.map(
    (_, index) =>
      `.t${index}{--c:var(--k${index})}` +
      `body:has(#f${index}:not(:checked)) article .t${index}{--c:transparent}` +
      `body:has(#f${index}:not(:checked)) .t${index}>.w::after{display:none!important}`,
  );
  return [
    `:root{${variables('light', types)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables('dark', types)}}}`,
    page,
    mentions,
    ...perType,
    tables,
    narrow,
    print,
  ].join('\n');
}
