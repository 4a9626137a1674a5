import { createHash } from "node:crypto";
import { STYLE as PUBLIC_STYLE } from "../../../functions/web/style.ts";
import { FRAME_STYLE } from "./frame-height.ts";

/** What the local page adds to the style of the public ones: a wider desk, lists, lanes, and marks for what became of a mail. */
const MORE = `
:root { --mine: #245d63; --theirs: #96401f; --amber: #7a5200; --card: #fffcf5; --wash: #f3eadb; --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; }
@media (prefers-color-scheme: dark) {
  :root { --mine: #8fcbd0; --theirs: #efa27d; --amber: #e8c06a; --card: #231e1a; --wash: #2a241f; }
}
header, main, footer { max-width: 66rem; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 2rem; }
main { padding-top: clamp(1.75rem, 6vh, 3.75rem); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.375rem; }
@media (max-width: 30rem) { nav ul { gap: 0 .75rem; font-size: .9375rem; } }
nav a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--soft); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
nav a[aria-current] { color: var(--ink); box-shadow: inset 0 -2px 0 var(--accent); }
ul { margin: 0; padding: 0; list-style: none; }
ul > li, .plain > li { padding-left: 0; margin-bottom: 0; counter-increment: none; }
ul > li::before, .plain > li::before { content: none; }
h1 { font-size: clamp(1.875rem, 1.4rem + 2.2vw, 2.625rem); max-width: 46rem; }
h2 { margin-top: 2.5rem; }
h2:first-child { margin-top: 0; }
.lead + [data-live], [data-live] + .small { margin-top: 2rem; }
section { margin-top: 2.75rem; }
section:first-child, section.card { margin-top: 0; }
h3 { margin: 1.5rem 0 .375rem; font-size: 1.0625rem; font-weight: 700; line-height: 1.35; }
form { margin: 1.25rem 0 0; }
button { min-height: 2.875rem; padding: .5rem 1.25rem; }
button.small { min-height: 2.25rem; padding: .25rem .875rem; font-size: .9375rem; }
label { display: block; margin-bottom: .25rem; font-weight: 700; font-size: 1rem; }
.hint { margin: .25rem 0 0; color: var(--soft); font-size: .9375rem; line-height: 1.45; }
input:not([type=checkbox]), select, textarea {
  display: block; width: 100%; max-width: 100%; min-width: 0; min-height: 2.875rem; padding: .5rem .75rem;
  border: 1px solid var(--soft); border-radius: .5rem; background: var(--card); color: var(--ink); font: inherit; font-size: 1rem;
}
input[type=file] { padding: .5625rem .75rem; }
input::file-selector-button { font: inherit; margin-right: .75rem; }
input[type=checkbox] { width: 1.125rem; height: 1.125rem; margin: .3rem .625rem 0 0; flex: none; accent-color: var(--accent); }
.check { display: flex; align-items: flex-start; font-weight: 400; font-size: 1.0625rem; line-height: 1.45; }
.field { margin-top: 1.25rem; max-width: 34rem; }
.field + button { margin-top: 1.5rem; }
.check + .check { margin-top: .375rem; }
input:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible { outline-offset: 1px; }
code, pre, .address { font-family: var(--mono); font-size: .875rem; }
pre { margin: .5rem 0 1rem; padding: .875rem 1rem; border-radius: .5rem; background: var(--wash); line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.once { white-space: pre; overflow-wrap: normal; overflow-x: auto; }
pre:focus-visible { outline-offset: 1px; }
.copyable { position: relative; }
.copyable > button { position: absolute; top: .5rem; right: .5rem; background: var(--paper); }
.copyable.line { display: flex; gap: .625rem; align-items: stretch; }
.copyable.line > button { position: static; flex: none; min-height: 2.875rem; background: transparent; }
@media (max-width: 30rem) { .copyable.line { display: block; } .copyable.line > button { margin-top: .5rem; } .copyable:not(.line) > button { width: auto; } .copyable pre { padding-top: 3.25rem; } }
.map > li > a { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .625rem; min-height: 2rem; color: var(--ink); font-size: .9375rem; text-decoration: none; }
.map > li > a:hover { text-decoration: underline; }
.map .by-me { color: var(--mine); } .map .by-them { color: var(--theirs); } .map .by-nobody { color: var(--soft); }
.map .d1 { margin-left: .75rem; } .map .d2 { margin-left: 1.5rem; } .map .d3 { margin-left: 2.25rem; } .map .d4 { margin-left: 3rem; } .map .d5 { margin-left: 3.75rem; }
pre.once, .once { user-select: all; -webkit-user-select: all; }
textarea { height: 2.875rem; resize: none; overflow: hidden; line-height: 1.75; }
textarea.address { font-family: var(--mono); font-size: .9375rem; border-color: var(--accent); word-break: break-all; }
@media (max-width: 40rem) { textarea.address { height: 4.5rem; } }
.desk { display: grid; gap: 2.5rem 4rem; }
.desk > * { min-width: 0; }
@media (min-width: 62rem) { .desk { grid-template-columns: minmax(0, 1fr) 19.5rem; align-items: start; } }
@media (min-width: 62rem) { .desk.start { grid-template-rows: auto 1fr; row-gap: 2.75rem; } .start .side { grid-column: 2; grid-row: 1 / 3; } .desk.letter { grid-template-rows: auto 1fr; row-gap: 1.25rem; } .letter > aside { grid-column: 2; } .letter > div { grid-column: 1; grid-row: 1 / 3; } .desk.even { grid-template-columns: 38rem minmax(0, 1fr); gap: 2.5rem; } }
.card { padding: 1.25rem 1.375rem 1.375rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.card + .card { margin-top: 1.25rem; }
.card p:last-child, .card ul:last-child { margin-bottom: 0; }
.clock { margin: 0; font-size: 1.375rem; line-height: 1.3; }
.hint + p button { margin-top: .75rem; }
dl.facts { margin: 0 0 1rem; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.25rem; font-size: 1rem; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
.said { margin: 0 0 2rem; padding: .875rem 1.125rem; max-width: 42rem; border-left: 4px solid var(--accent); background: var(--wash); border-radius: 0 .5rem .5rem 0; }
.small { font-size: .9375rem; }
.nothing { padding: 1.5rem 0; color: var(--soft); font-style: italic; }
details { margin-top: 1rem; }
details + div { margin-top: 2.5rem; }
h2.part { margin-bottom: 1.25rem; font-size: 1.75rem; font-weight: 400; letter-spacing: -.01em; }
summary { padding: .5rem 0; min-height: 2.75rem; color: var(--accent); cursor: pointer; }
summary:hover { color: var(--accent-strong); }
details[open] > summary { margin-bottom: .25rem; }
.rows > li { border-top: 1px solid var(--line); }
.rows > li:last-child { border-bottom: 1px solid var(--line); }
.row { display: grid; grid-template-columns: 7.75rem minmax(0, 1fr) max-content; gap: .125rem 1.25rem; padding: .75rem 0; color: inherit; text-decoration: none; align-items: baseline; }
a.row:hover { color: inherit; background: var(--wash); box-shadow: -.75rem 0 0 var(--wash), .75rem 0 0 var(--wash); }
a.row:hover .title { color: var(--accent-strong); }
.long .row { grid-template-columns: 11.5rem minmax(0, 1fr) max-content; }
.row .when { color: var(--soft); font-size: .9375rem; }
.row .title { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.row .more { grid-column: 2 / -1; max-width: 40rem; color: var(--soft); font-size: .9375rem; line-height: 1.45; }
@media (max-width: 44rem) { .row, .long .row { grid-template-columns: minmax(0, 1fr) max-content; } .row .title { grid-column: 1 / -1; grid-row: 1; } .row .more { grid-column: 1 / -1; } }
.mark { display: inline-flex; align-items: center; gap: .4375rem; font-size: .9375rem; white-space: nowrap; }
.mark svg { flex: none; }
.accepted { color: var(--mine); } .held { color: var(--amber); } .duplicate, .ignored, .unsubscribed, .asked, .waiting { color: var(--soft); }
.narrow .row { grid-template-columns: minmax(0, 1fr) max-content; }
.narrow .row .title { grid-column: 1 / -1; grid-row: 1; }
.narrow .row .more { grid-column: 1 / -1; }
.narrow .rows > li:first-child { border-top: 0; }
.narrow .rows .row { padding: .625rem 0; }
.mine { color: var(--mine); } .theirs { color: var(--theirs); }
.plain > .lane { border-left: 3px solid var(--line); padding: .125rem 0 .125rem 1.125rem; }
.segments > li + li { margin-top: 1.5rem; }
.plain > .by-me { border-color: var(--mine); } .plain > .by-them { border-color: var(--theirs); } .plain > .by-nobody { border-style: dashed; border-color: var(--soft); }
.d1 { margin-left: 1.5rem; } .d2 { margin-left: 3rem; } .d3 { margin-left: 4.5rem; } .d4 { margin-left: 6rem; } .d5 { margin-left: 7.5rem; }
@media (max-width: 44rem) { .d1 { margin-left: .5rem; } .d2 { margin-left: 1rem; } .d3 { margin-left: 1.5rem; } .d4 { margin-left: 2rem; } .d5 { margin-left: 2.5rem; } .plain > .lane { padding-left: .875rem; } }
.who { margin: 0; font-size: 1rem; line-height: 1.45; }
.how { margin: 0 0 .5rem; color: var(--soft); font-size: .9375rem; line-height: 1.45; }
.words { margin: 0; max-width: 38rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.sign { margin: .75rem 0 0; padding-top: .5rem; border-top: 1px dashed var(--line); color: var(--soft); font-size: .9375rem; line-height: 1.45; white-space: pre-wrap; max-width: 38rem; }
blockquote { margin: .75rem 0; padding: .125rem 0 .125rem 1rem; border-left: 3px solid var(--line); max-width: 36rem; }
blockquote p { margin: 0; }
blockquote.by-me { border-color: var(--mine); } blockquote.by-them { border-color: var(--theirs); }
blockquote .when { display: block; color: var(--soft); font-size: .9375rem; }
.people { display: grid; gap: 1.25rem; }
@media (min-width: 62rem) { .people { grid-template-columns: 1fr 1fr; } }
.people > li { display: flex; flex-direction: column; }
.people .card { flex: 1; }
.person { margin-bottom: .25rem; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: 1rem; }
.person h3 { min-width: 0; overflow-wrap: anywhere; margin: 0; font-size: 1.25rem; font-weight: 400; }
.ladder { flex: none; color: var(--accent); }
.rung { margin: .125rem 0 .625rem; color: var(--soft); font-size: 1rem; line-height: 1.45; }
.score { color: var(--soft); font-size: .9375rem; }
figure { margin: 1.25rem 0; }
figure svg { width: 100%; max-width: 46rem; height: auto; }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; }
figcaption { margin-top: .5rem; color: var(--soft); font-size: .9375rem; line-height: 1.45; max-width: 46rem; }
.drawing text { fill: var(--soft); font-family: var(--serif); }
.drawing .axis { stroke: var(--line); } .drawing .mine { fill: var(--mine); stroke: var(--mine); } .drawing .theirs { fill: var(--theirs); stroke: var(--theirs); }
.drawing .thin { fill: var(--paper); } .drawing .named { stroke: var(--amber); stroke-dasharray: 4 4; }
.drawing .band { fill: var(--accent); fill-opacity: .6; } .drawing .band.off { fill: var(--soft); }
table { width: 100%; max-width: 46rem; table-layout: fixed; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: .375rem; }
th, td { padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { font-weight: 700; border-top: 0; } th:first-child, td:nth-child(2) { width: 27%; }
.wide-only { display: none; }
@media (min-width: 44rem) { .wide-only { display: block; } .phone-only { display: none; } }
.standing { display: flex; align-items: center; gap: .875rem; margin-bottom: 1.5rem; }
.standing .lead { margin: 0; }
iframe { display: block; width: 100%; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.even section { margin-top: 0; min-width: 0; }
.even pre { margin-top: 0; }
.progress { margin: 0; color: var(--soft); }
.progress:has(~ .result), .working:has(~ .result) { display: none; }
.pages { display: flex; gap: 1.5rem; margin-top: 1.25rem; }
footer p { padding-bottom: .25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
`;

export const STYLE = `${PUBLIC_STYLE}${MORE}${FRAME_STYLE}`;

/** What the Content-Security-Policy names: the browser applies this text and no other style. */
export const STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;
