import { createHash } from "node:crypto";

/** The one stylesheet of all pages. System fonts only, nothing is fetched, both colour schemes pass WCAG AA. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf6ec; --ink: #2b2520; --soft: #6a5d51; --line: #e3d7c4;
  --accent: #96401f; --accent-strong: #79300f; --on-accent: #fffaf2; --focus: #1d5c96;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1815; --ink: #f1e8db; --soft: #b8a998; --line: #3d342c;
    --accent: #efa27d; --accent-strong: #f7bb9c; --on-accent: #2b140a; --focus: #8fc4f5;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; min-height: 100svh;
  display: grid; grid-template: auto 1fr auto / minmax(0, 1fr);
  background: var(--paper); color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word; text-wrap: pretty;
}
header, main, footer { width: 100%; max-width: 39rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.75rem; }
main { padding-top: clamp(2.5rem, 11vh, 7rem); padding-bottom: 4rem; }
footer { padding-bottom: 2rem; color: var(--soft); font-size: .9375rem; }
footer p { margin: 0; padding-top: 1.25rem; border-top: 1px solid var(--line); max-width: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 2px; }
.name {
  display: inline-flex; align-items: center; gap: .625rem; min-height: 2.75rem;
  color: var(--ink); font-size: 1.0625rem; letter-spacing: .01em; text-decoration: none;
}
.name:hover { color: var(--accent); text-decoration: none; }
.name svg { color: var(--accent); flex: none; }
h1 {
  margin: 0 0 1.25rem; font-size: clamp(2rem, 1.4rem + 3vw, 3rem);
  font-weight: 400; line-height: 1.12; letter-spacing: -.015em; text-wrap: balance;
}
h2 { margin: 2.75rem 0 .5rem; font-size: 1.25rem; font-weight: 700; line-height: 1.3; }
p, ol { margin: 0 0 1rem; max-width: 34rem; }
.lead { font-size: 1.25rem; line-height: 1.5; }
.soft { color: var(--soft); }
ol { padding: 0; list-style: none; counter-reset: step; }
li { position: relative; padding-left: 2.25rem; margin-bottom: .75rem; counter-increment: step; }
li::before {
  content: counter(step); position: absolute; left: 0; top: 0;
  color: var(--accent); font-style: italic; font-size: 1.25rem; line-height: 1.44;
}
form { margin: 2rem 0 0; }
button {
  min-height: 3.25rem; padding: .75rem 1.75rem;
  border: 1px solid var(--accent); border-radius: .5rem;
  background: var(--accent); color: var(--on-accent);
  font: inherit; line-height: 1.3; cursor: pointer;
}
button:hover { background: var(--accent-strong); border-color: var(--accent-strong); }
button.quiet { background: transparent; color: var(--accent); }
button.quiet:hover { color: var(--accent-strong); background: transparent; box-shadow: inset 0 0 0 1px var(--accent-strong); }
.field, fieldset { margin: 0 0 1.5rem; padding: 0; border: 0; max-width: 24rem; }
.field label, legend { display: block; margin: 0 0 .375rem; padding: 0; font-weight: 700; }
.field p { margin: .375rem 0 0; font-size: .9375rem; }
.field.wrong { padding-left: .875rem; border-left: 4px solid var(--accent); }
fieldset label { display: flex; align-items: center; gap: .625rem; min-height: 2.75rem; }
input[type="text"], input[type="time"], input[type="date"], select {
  width: 100%; min-height: 3rem; padding: .5rem .75rem;
  border: 1px solid var(--soft); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
input[type="radio"], input[type="checkbox"] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent); }
.tick { display: flex; align-items: center; gap: .625rem; min-height: 2.75rem; margin: 0 0 1.25rem; }
ul.plain { margin: 0 0 1rem; padding: 0; list-style: none; max-width: 34rem; }
ul.plain li { padding-left: 1.25rem; margin-bottom: .5rem; }
ul.plain li::before { content: "–"; counter-increment: none; font-size: inherit; font-style: normal; line-height: inherit; }
ul.people { margin: 2rem 0 0; padding: 0; list-style: none; max-width: 34rem; }
ul.people li { padding: .75rem 0; margin: 0; border-top: 1px solid var(--line); }
ul.people li::before { content: none; }
ul.people a { display: inline-block; min-height: 1.75rem; font-weight: 700; }
ul.people p { margin: 0; font-size: .9375rem; }
form + p.soft { margin-top: .75rem; }
.turning { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1.5rem 0; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; }
blockquote { margin: 0 0 1rem; padding-left: .875rem; border-left: 3px solid var(--line); max-width: 34rem; }
blockquote p { margin: 0; }
figure { margin: 2rem 0; }
.drawing { width: 100%; height: auto; }
.drawing text { fill: var(--soft); font-family: var(--serif); }
.drawing .axis { stroke: var(--line); } .drawing .mine { fill: var(--focus); stroke: var(--focus); }
.drawing .theirs { fill: var(--accent); stroke: var(--accent); } .drawing .thin { fill: var(--paper); }
.drawing .named { stroke: var(--soft); stroke-dasharray: 4 4; }
.drawing .band { fill: var(--accent); fill-opacity: .5; } .drawing .band.off { fill: var(--soft); }
.wide-only { display: none; }
@media (min-width: 40rem) { .wide-only { display: block; } .phone-only { display: none; } }
.said { padding: .75rem 1rem; border: 1px solid var(--accent); border-radius: .5rem; }
form.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; margin: 0 0 .75rem; max-width: 34rem; }
.pair { display: flex; flex-wrap: wrap; gap: .5rem .75rem; }
code { font-size: .9375rem; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 1.5rem; font-size: 1rem; }
nav a { display: inline-flex; align-items: center; min-height: 2.75rem; }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
ul { margin: 0 0 1rem; padding: 0 0 0 1.25rem; max-width: 34rem; }
ul li { padding-left: .25rem; }
ul li::before { content: none; }
ul li::marker { color: var(--accent); }
.address { font-size: 1.25rem; overflow-wrap: anywhere; }
.letter { margin: 1.5rem 0 0; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: .5rem; font-size: 1.0625rem; }
.letter .soft { font-size: .9375rem; }
.letter blockquote { margin: 0 0 1rem; padding: 0 0 0 1rem; border-left: 3px solid var(--line); }
.letter blockquote p { margin: 0; }
.letter .link { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.letter .press { display: inline-block; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: .5rem; color: var(--accent); }
.letter .foot { margin: 1.25rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.aside { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.aside form { margin-top: 1.25rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: .25rem; }
button:focus-visible { border-radius: .5rem; }
@media (max-width: 30rem) {
  header, main, footer { padding-left: 1.25rem; padding-right: 1.25rem; }
  button { width: 100%; }
}
@media print { form { display: none; } }
`;

/** What the Content-Security-Policy names: the browser applies this text and no other style. */
export const STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;
