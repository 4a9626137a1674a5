import type { SNSEvent } from "aws-lambda";
import { settle } from "../core/settle.ts";
import { type FeedbackDeps, feedbackDeps, lambda } from "./deps.ts";
import { readFeedback } from "./notification.ts";

/** SNS records with bounces, complaints and deliveries of what we sent → mail state. */
export const feedbackHandler =
  (deps: FeedbackDeps) =>
  async ({ Records }: SNSEvent): Promise<void> => {
    for (const { Sns } of Records) {
      const feedback = readFeedback(Sns.Message);
      if (feedback === undefined) continue;
      const settled = await settle(deps, feedback);
      deps.log({
        event: "feedback",
        kind: feedback.kind,
        sesMessageId: feedback.sesMessageId,
        outcome: settled.outcome,
      });
    }
  };

export const handler = lambda(() => feedbackHandler(feedbackDeps(process.env)));
