import { SQSClient } from "@aws-sdk/client-sqs";
import { SqsDeadLetters } from "../../../functions/aws/sqs-dead-letters.ts";
import { regionOf } from "../../region.ts";
import { REDRIVE_HELP, readRedriveConfig } from "../console/config.ts";
import { deadLettersOf } from "../redrive/local-dead-letters.ts";
import { cloudList, cloudRedriven, localList, localRedriven } from "../redrive/told.ts";
import { runCommand, StopError } from "../stop-error.ts";

await runCommand(async () => {
  const { help, list, data, stage } = readRedriveConfig(process.argv.slice(2));
  if (help) return say(REDRIVE_HELP);
  if (stage === undefined) {
    const answer = await deadLettersOf(data, list ? "list" : "redrive");
    return say(list ? localList(answer.letters) : localRedriven(answer.letters, answer.isRunning));
  }
  const client = new SQSClient({ region: regionOf(process.env.MAIL_REGION) });
  const letters = new SqsDeadLetters(client, `online-buddy-${stage}-`);
  try {
    if (list) return say(cloudList(await letters.peek()));
    const before = await letters.all();
    say(cloudRedriven(await letters.redrive(), before));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "CredentialsProviderError") throw error;
    throw new StopError(
      1,
      "AWS does not know who asks. Set AWS_PROFILE, or log in with the AWS command line, and try again.",
    );
  }
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
