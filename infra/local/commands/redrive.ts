import { SQSClient } from "@aws-sdk/client-sqs";
import { SqsDeadLetters } from "../../../functions/aws/sqs-dead-letters.ts";
import { appOf } from "../../operate/app.ts";
import { deployerEnv } from "../../operate/place.ts";
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
  const app = await appOf(stage, deployerEnv());
  const letters = new SqsDeadLetters(new SQSClient({ region: app.region }), `${app.name}-${stage}-`);
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
