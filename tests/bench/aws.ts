import { fork } from "node:child_process";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { S3RawMail } from "../../functions/aws/s3-raw-mail.ts";
import { SesMailer } from "../../functions/aws/ses-mailer.ts";
import { SqsQueue } from "../../functions/aws/sqs-queue.ts";
import type { StandIns } from "./stand-ins.ts";

/** What the SDK says at its first call, about Node 20, is not what was asked. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

/** The adapters of the service over the clients of AWS, against what stands in for it in another process. */
export async function aws() {
  const child = fork(join(import.meta.dirname, "stand-ins.ts"));
  const { dynamo, table, others } = await new Promise<StandIns>((resolve, reject) => {
    child.once("message", (told) => resolve(told as StandIns));
    child.once("exit", () => reject(new Error("what stands in for AWS does not start")));
  });
  const config = { region: "eu-west-1", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  const s3 = new S3Client({ ...config, endpoint: others, forcePathStyle: true });
  const sqs = new SQSClient({ ...config, endpoint: others });
  return {
    table: new DynamoTable(table, { ...config, endpoint: dynamo }),
    rawMail: new S3RawMail(s3, "raw"),
    queue: new SqsQueue(sqs, `${others}/queue`),
    mailer: new SesMailer({ ...config, endpoint: others }),
    stop: () => child.disconnect(),
  };
}
