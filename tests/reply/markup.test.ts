import { describe, expect, it } from "vitest";
import { html } from "../../core/reply/markup.ts";

const ESCAPED: readonly (readonly [value: string, escaped: string])[] = [
  ["plain", "plain"],
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ['" onmouseover="x', "&quot; onmouseover=&quot;x"],
  ["' onmouseover='x", "&#39; onmouseover=&#39;x"],
  ["a & b", "a &amp; b"],
  ["&lt;b&gt;", "&amp;lt;b&amp;gt;"],
  ["</p><!--", "&lt;/p&gt;&lt;!--"],
  ["Zoë 山田 👋", "Zoë 山田 👋"],
  ["jane\u202egro.elpmaxe", "janegro.elpmaxe"],
  ["a\u0000b\u001bc", "a b c"],
];

describe("html", () => {
  it.each(ESCAPED)("escapes %j", (value, escaped) => {
    expect(html`<p title="${value}">${value}</p>`.html).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it("puts markup into markup as it is, and lists of it", () => {
    const items = ["a<", "b"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${html`<br>`}`.html).toBe("<ul><li>a&lt;</li><li>b</li></ul><br>");
  });

  it("writes nothing for what is not there, and numbers as they are", () => {
    expect(html`<p>${undefined}${0}${1.5}</p>`.html).toBe("<p>01.5</p>");
  });
});
