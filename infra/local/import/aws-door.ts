import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoTable } from "../../../functions/aws/dynamo-table.ts";
import { S3RawMail } from "../../../functions/aws/s3-raw-mail.ts";
import { SqsQueue } from "../../../functions/aws/sqs-queue.ts";
import { appOf } from "../../operate/app.ts";
import { deployerEnv } from "../../operate/place.ts";
import { StopError } from "../stop-error.ts";
import type { Door } from "./door.ts";
import { findStage } from "./stage.ts";
import { stageDoor } from "./stage-door.ts";

const UNKNOWN = "AWS does not know who asks. Set AWS_PROFILE, or log in with the AWS command line, and try again.";
const GONE = "AWS did not take a mail";

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown");

/** What AWS answers, as one sentence that says what to do; an answer may quote what was asked, so only its name is told. */
function inWords(error: unknown): StopError {
  if (error instanceof StopError) return error;
  if (nameOf(error) === "CredentialsProviderError") return new StopError(1, UNKNOWN);
  return new StopError(1, `${GONE} (${nameOf(error)}). Import again when that is mended: it goes on from here.`);
}

/** A stage in the account of the environment, where it was deployed to, with the ledger that it has now. */
export async function awsDoor(stage: string, me: string): Promise<Door> {
  const env = deployerEnv();
  const { region } = await appOf(stage, env);
  const [dynamo, s3, sqs] = [new DynamoDBClient({ region }), new S3Client({ region }), new SQSClient({ region })];
  try {
    const { table, bucket, queueUrl } = await findStage({ dynamo, s3, sqs }, stage);
    const stores = {
      table: new DynamoTable(env.LEDGER_TABLE || table, { region }),
      rawMail: new S3RawMail(s3, bucket),
      inbound: new SqsQueue(sqs, queueUrl),
      now: () => new Date(),
    };
    const door = await stageDoor(stores, me);
    return {
      owner: door.owner,
      hand: (mails) => door.hand(mails).catch((error: unknown) => Promise.reject(inWords(error))),
    };
  } catch (error) {
    throw inWords(error);
  }
}
