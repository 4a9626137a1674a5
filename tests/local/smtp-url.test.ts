import { expect, it } from "vitest";
import { readSmtpUrl } from "../../infra/local/console/smtp-url.ts";
import { StopError } from "../../infra/local/stop-error.ts";

const good = [
  "smtps://user:pa%40ss@mail.example.net",
  "smtp://127.0.0.1:1025",
  "smtp://localhost",
  "smtp://mail.example.net:2525",
];

it.each(good)("takes %s as it stands", (url) => {
  expect(readSmtpUrl(url, 2525)).toBe(url);
});

it.each([undefined, ""])("takes %j for no mail server", (text) => {
  expect(readSmtpUrl(text, 2525)).toBeUndefined();
});

const wrong: readonly [string, RegExp][] = [
  ["mail.example.net", /write smtps:/],
  ["https://mail.example.net", /write smtps:/],
  ["smtp://", /write smtps:/],
  ["user:secret@mail.example.net", /write smtps:/],
  ["smtp://127.0.0.1:2525", /leads back to Online Buddy itself/],
  ["smtp://user:secret@localhost:2525", /leads back/],
  ["smtp://[::1]:2525/", /leads back/],
];

it.each(wrong)("refuses %s with one sentence that does not show the password", (url, sentence) => {
  const read = (): unknown => readSmtpUrl(url, 2525);
  expect(read).toThrow(StopError);
  expect(read).toThrow(sentence);
  expect(read).not.toThrow(/secret/);
});
