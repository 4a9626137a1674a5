import type { SNSEvent } from "aws-lambda";
import { type Feedback, type Settled, settle } from "../core/settle.ts";
import { type FeedbackDeps, feedbackDeps } from "./deps/feedback.ts";
import { readFeedback } from "./feedback-report.ts";
import { lambda } from "./lambda.ts";
import { withClosedLog } from "./log.ts";

/** A report can come before the id of the mail it speaks of is written down. */
class TooEarly extends Error {
  override readonly name = "TooEarly";
}

const YOUNG_MS = 60 * 60_000;

/** An id that is not ours stays unknown for ever; a young one may only not be written down yet, so the event is tried again. */
function isTooEarly(feedback: Feedback, settled: Settled, now: Date): boolean {
  const isUnknown = settled.outcome === "ignored" && settled.reason === "unknown-id";
  return isUnknown && feedback.kind !== "delivery" && now.getTime() - feedback.at.getTime() < YOUNG_MS;
}

/** SNS records with bounces, complaints and deliveries of what we sent → mail state. */
export const feedbackHandler = (deps: FeedbackDeps) => settling(withClosedLog(deps));

const settling =
  (deps: FeedbackDeps) =>
  async ({ Records }: SNSEvent): Promise<void> => {
    for (const { Sns } of Records) {
      const report = readFeedback(Sns.Message, deps.now());
      if (report.outcome === "ignored") {
        deps.log({ event: "feedback", outcome: report.outcome, reason: report.reason });
        continue;
      }
      const { feedback } = report;
      const settled = await settle(deps, feedback);
      if (isTooEarly(feedback, settled, deps.now())) throw new TooEarly("the report names an id that is not known yet");
      deps.log({
        event: "feedback",
        kind: feedback.kind,
        sesMessageId: feedback.sesMessageId,
        outcome: settled.outcome,
        ...("reason" in settled && { reason: settled.reason }),
      });
    }
  };

export const handler = lambda(() => feedbackHandler(feedbackDeps(process.env)));
