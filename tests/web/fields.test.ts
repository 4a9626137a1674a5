import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../functions/web/fields.ts";

const part = (name: string, extra = ""): string =>
  `--b1\r\nContent-Disposition: form-data; ${name}\r\n${extra}\r\nOne-Click\r\n--b1--\r\n`;
const quoted = part('name="List-Unsubscribe"');

describe("the fields of a posted form", () => {
  it.each([
    ["as Gmail sends it", "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
    ["with a charset", "application/x-www-form-urlencoded; charset=UTF-8", "List-Unsubscribe=One-Click"],
    ["with a type in capitals", "Application/X-WWW-Form-URLEncoded", "List-Unsubscribe=One-Click"],
    ["with another field", "application/x-www-form-urlencoded", "a=b&List-Unsubscribe=One-Click"],
    ["multipart", "multipart/form-data; boundary=b1", quoted],
    ["multipart, a quoted boundary", 'multipart/form-data; charset=utf-8; boundary="b1"', quoted],
    ["multipart, headers in lower case", "multipart/form-data; boundary=b1", quoted.replace("Content-D", "content-d")],
    [
      "multipart, a type in each part",
      "multipart/form-data; boundary=b1",
      part('name="List-Unsubscribe"', "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n"),
    ],
    ["multipart, a name without quotes", "multipart/form-data; boundary=b1", part("name=List-Unsubscribe")],
    ["multipart, bare line feeds", "multipart/form-data; boundary=b1", quoted.replaceAll("\r", "")],
    ["multipart, a preamble and an epilogue", "multipart/form-data; boundary=b1", `In MIME.\r\n${quoted}The end.`],
    ["multipart, no last line end", "multipart/form-data; boundary=b1", quoted.trimEnd()],
  ])("are read %s", (_, type, body) => {
    expect(fieldsOf(type, body).get("List-Unsubscribe")).toBe("One-Click");
  });

  it.each([
    ["of no type", undefined, "List-Unsubscribe=One-Click"],
    ["of plain text", "text/plain", "List-Unsubscribe=One-Click"],
    ["of JSON", "application/json", '{"List-Unsubscribe":"One-Click"}'],
    ["of a type that is a property of every object", "constructor", "List-Unsubscribe=One-Click"],
    [
      "without a blank line",
      "multipart/form-data; boundary=b1",
      'Content-Disposition: form-data; name="List-Unsubscribe"',
    ],
    ["with the pair in a file name", "multipart/form-data; boundary=b1", part('name="a"; filename="List-Unsubscribe"')],
  ])("are not found in a body %s", (_, type, body) => {
    expect(fieldsOf(type, body).get("List-Unsubscribe")).toBeUndefined();
  });

  it("never throw, whatever comes", () => {
    const type = fc.constantFrom("application/x-www-form-urlencoded", "multipart/form-data; boundary=b1", "x");
    const line = fc.oneof(fc.string(), fc.constantFrom("--b1", "Content-Disposition: form-data; name=", '"', ""));
    fc.assert(
      fc.property(type, fc.array(line), (contentType, lines) => {
        expect(fieldsOf(contentType, lines.join("\r\n"))).toBeInstanceOf(Map);
      }),
    );
  });
});
