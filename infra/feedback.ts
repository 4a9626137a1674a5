import { asyncLambda } from "./lambda.ts";
import { deadLetters } from "./queue.ts";
import { sendingEvents } from "./sender.ts";
import { table, tableAccess } from "./table.ts";

const feedback = asyncLambda("Feedback", {
  handler: "functions/feedback.handler",
  timeout: "30 seconds",
  environment: { TABLE_NAME: table.name },
  permissions: [tableAccess("GetItem", "PutItem")],
  deadLetters: deadLetters("Feedback"),
});

sendingEvents.subscribe("Feedback", feedback.arn);
