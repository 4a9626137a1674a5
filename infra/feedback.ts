import { asyncLambda } from "./lambda.ts";
import { deadLetters } from "./queue.ts";
import { REACH } from "./reach.ts";
import { sendingEvents } from "./sender.ts";
import { table, tableAccess } from "./table.ts";

export const feedbackDeadLetters = deadLetters("Feedback");

export const feedback = asyncLambda("Feedback", {
  handler: "functions/feedback.handler",
  memory: 256,
  timeout: "30 seconds",
  environment: { TABLE_NAME: table.name },
  permissions: [tableAccess(REACH.feedback, "GetItem", "PutItem")],
  deadLetters: feedbackDeadLetters,
});

sendingEvents.subscribe("Feedback", feedback.arn);
