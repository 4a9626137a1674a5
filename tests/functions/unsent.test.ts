import { expect, it } from "vitest";
import type { Sent } from "../../core/reply/mailer.ts";
import { UNSENT, unsentPattern } from "../../infra/unsent.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { frontDoors, MORNING } from "../support/front-doors.ts";
import { contessaMails } from "../support/letter.ts";
import { MARTIN } from "../support/service.ts";

/** What the log says of a daily reply that a mailer answers so. */
async function saidOf(answer: Sent) {
  const doors = await frontDoors();
  for (const raw of contessaMails()) await doors.deliver(raw);
  doors.clock.now = MORNING;
  doors.mailer.answer = async () => answer;
  await doors.handlers.reply(sqsEvent(sqsRecord("q", JSON.stringify({ users: [MARTIN.id] }))));
  return doors.lines.filter(({ event }) => event === "daily");
}

const refused = (reason: Extract<Sent, { outcome: "refused" }>["reason"]): Sent => ({ outcome: "refused", reason });

it.each([
  ["the day's quota is used up", refused("quota"), 1],
  ["SES rejects it", refused("rejected"), 1],
  ["SES is too busy, and it comes with the next tick", refused("throttled"), 0],
  ["nothing is sent to whom it is for", refused("suppressed"), 0],
  ["it goes out", { outcome: "sent", sesMessageId: "ses-1", messageId: "ses-1@email.amazonses.com" }, 0],
] as const)(
  "of a reply that is not sent somebody is told where nothing else brings it: %s",
  async (_, answer, count) => {
    const lines = await saidOf(answer);
    expect(lines).toHaveLength(1);
    const counted = lines.filter((line) =>
      UNSENT.some(({ outcome, reason }) => line.outcome === outcome && line.reason === reason),
    );
    expect(counted).toHaveLength(count);
  },
);

it("the same stands in the pattern by which CloudWatch counts", () => {
  expect(unsentPattern).toBe(
    '{ ($.outcome = "parked" && $.reason = "quota") || ($.outcome = "refused" && $.reason = "rejected") }',
  );
});
