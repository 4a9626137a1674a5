import { describe, expect, it } from "vitest";
import type { SentAt } from "../../core/mail/sent-at.ts";
import { SentTime } from "../../infra/local/page/sent-time.tsx";

const at = (iso: string): Date => new Date(iso);

const SHOWN: readonly (readonly [what: string, sentAt: SentAt, zone: string, html: string])[] = [
  [
    "a moment in the reader's zone",
    { at: at("2026-11-09T08:21:00Z"), offset: 60 },
    "America/New_York",
    '<time datetime="2026-11-09T08:21:00.000Z">Mon 9 Nov 2026, 03:21</time>',
  ],
  [
    "a bare day without a time",
    { at: at("2026-11-09T00:00:00Z"), isDay: true },
    "UTC",
    '<time datetime="2026-11-09">Mon 9 Nov 2026</time>',
  ],
  [
    "a bare day as it was printed, west of its writer",
    { at: at("2026-11-08T23:00:00Z"), offset: 60, isDay: true },
    "America/New_York",
    '<time datetime="2026-11-09">Mon 9 Nov 2026</time>',
  ],
  [
    "a bare day as it was printed, far east of its writer",
    { at: at("2026-11-09T05:00:00Z"), offset: -300, isDay: true },
    "Pacific/Kiritimati",
    '<time datetime="2026-11-09">Mon 9 Nov 2026</time>',
  ],
];

describe("the time of a message on a page", () => {
  it.each(SHOWN)("shows %s", (_, sentAt, zone, html) => {
    expect(String(SentTime({ sentAt, zone }))).toBe(html);
  });
});
