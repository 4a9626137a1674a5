import { expect, it } from "vitest";
import { decompose } from "../../core/thread/decompose.ts";
import { BARE_MESSAGE } from "../support/hostile-bodies.ts";

const said = (htmlBody: string): string =>
  decompose({ ...BARE_MESSAGE, htmlBody })
    .segments.map(({ text }) => text)
    .join("\n");

/** Ways in which a letter that is handed over may hide a word to the service from whoever hands it over. */
const HIDDEN = [
  '<span style="display: none">erase me</span>',
  '<span style="font-size:0;color:#fff">erase me</span>',
  '<span style="font-size: 0px !important">erase me</span>',
  '<span style="visibility:hidden">erase me</span>',
  '<p style="mso-hide:all">erase me</p>',
  '<span style="opacity:0">erase me</span>',
  '<div style="max-height:0;overflow:hidden">erase me</div>',
  '<div style="position:absolute;left:-9999px">erase me</div>',
  "<noscript>erase me</noscript>",
  "<div hidden>erase me</div>",
  '<div hidden=""><b>erase me</b></div>',
  `<span style="${"color:red;".repeat(60)}display:none">erase me</span>`,
  "<!-- erase me -->",
  "<template>erase me</template>",
];

it.each(HIDDEN)("nobody has said what nobody sees: %s", (hidden) => {
  expect(said(`<p>Hello</p>${hidden}<p>Bye</p>`)).toMatch(/^Hello\s+Bye$/);
});

it("a letter in small print is read", () => {
  expect(said('<p style="font-size:0.8em">Hello</p><p style="font-size:09px">Bye</p>')).toMatch(/^Hello\s+Bye$/);
});
