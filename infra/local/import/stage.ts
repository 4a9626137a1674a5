import { type DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { ListBucketsCommand, type S3Client } from "@aws-sdk/client-s3";
import { ListQueuesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { StopError } from "../stop-error.ts";

/** What of a stage an import needs, by the names that SST gives: `online-buddy-<stage>-LedgerTable-…`. */
export interface Stage {
  readonly table: string;
  readonly bucket: string;
  readonly queueUrl: string;
}

/** The clients that a stage is looked for with. */
export interface Clients {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
}

// Another stage may begin with the name of this one, as `dev-anna` does with `dev`: what follows it has to be ours.
const KINDS = {
  table: /^Ledger[a-z]*-[a-z0-9]+$/i,
  bucket: /^rawmail[a-z]*-[a-z0-9]+$/i,
  queue: /^Inbound(?!DeadLetters)[a-z]*-[a-z0-9]+$/i,
} as const;

/** The pages of a list, one after the other. */
async function all(page: (token: string | undefined) => Promise<readonly [readonly string[], string | undefined]>) {
  const found: string[] = [];
  for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
    const [names, next] = await page(token);
    found.push(...names);
    token = next;
  }
  return found;
}

function one(names: readonly string[], kind: keyof typeof KINDS, stage: string): string {
  const prefix = `online-buddy-${stage}-`.toLowerCase();
  const nameIn = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
  const ours = names.filter((name) => {
    const last = nameIn(name);
    return last.toLowerCase().startsWith(prefix) && KINDS[kind].test(last.slice(prefix.length));
  });
  const [only] = ours;
  if (only !== undefined && ours.length === 1) return only;
  const found = ours.length === 0 ? "no" : `${ours.length} of its kind, not one`;
  throw new StopError(
    1,
    `There is ${found} ${kind} of the stage "${stage}" in this account and region: is it deployed?`,
  );
}

/** Find a stage of this account and region. */
export async function findStage({ dynamo, s3, sqs }: Clients, stage: string): Promise<Stage> {
  const tables = await all(async (ExclusiveStartTableName) => {
    const page = await dynamo.send(new ListTablesCommand({ ExclusiveStartTableName }));
    return [page.TableNames ?? [], page.LastEvaluatedTableName];
  });
  const buckets = await all(async (ContinuationToken) => {
    const page = await s3.send(new ListBucketsCommand({ ContinuationToken }));
    return [(page.Buckets ?? []).map(({ Name = "" }) => Name), page.ContinuationToken];
  });
  const queues = await all(async (NextToken) => {
    const asked = { QueueNamePrefix: `online-buddy-${stage}-`, NextToken, MaxResults: 1000 };
    const page = await sqs.send(new ListQueuesCommand(asked));
    return [page.QueueUrls ?? [], page.NextToken];
  });
  return {
    table: one(tables, "table", stage),
    bucket: one(buckets, "bucket", stage),
    queueUrl: one(queues, "queue", stage),
  };
}
