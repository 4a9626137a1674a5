import {
  GetQueueAttributesCommand,
  ListDeadLetterSourceQueuesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";

/** The dead letters of one queue or function. Those of a function (`isOfQueue` false) hold events that no queue takes back. */
export interface DeadLetters {
  readonly name: string;
  readonly waiting: number;
  readonly isOfQueue: boolean;
}

/** One of them: its id, and the name of its error where Lambda tells it. */
export interface DeadMessage {
  readonly id: string;
  readonly error?: string;
}

interface Found extends DeadLetters {
  readonly url: string;
  readonly arn: string;
}

/** What stands behind the prefix of a stage. Another stage may begin with the name of this one, as `dev-anna` does with `dev`. */
const OURS = /^[A-Z]\w*DeadLetters/;

/** Lambda writes the name of the error beside an event that it lays aside (Lambda guide, "Destinations"); SQS writes none. */
function errorIn(body: string): string | undefined {
  try {
    const error: unknown = JSON.parse(body)?.responsePayload?.errorType;
    return typeof error === "string" && /^\w{1,80}$/.test(error) ? error : undefined;
  } catch {
    return undefined;
  }
}

/** The dead letters of a stage on AWS, found by the names that SST gives: `online-buddy-<stage>-InboundDeadLetters…`. */
export class SqsDeadLetters {
  readonly #client: SQSClient;
  readonly #prefix: string;

  constructor(client: SQSClient, prefix: string) {
    this.#client = client;
    this.#prefix = prefix;
  }

  /** All of them, also those in which nothing lies. */
  async all(): Promise<readonly DeadLetters[]> {
    return (await this.#find()).map(({ name, waiting, isOfQueue }) => ({ name, waiting, isOfQueue }));
  }

  /** Up to ten messages of each, which stay where they are. */
  async peek(): Promise<readonly (DeadLetters & { readonly messages: readonly DeadMessage[] })[]> {
    const found: (DeadLetters & { readonly messages: readonly DeadMessage[] })[] = [];
    for (const { url, name, waiting, isOfQueue } of await this.#find()) {
      const look = new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, VisibilityTimeout: 0 });
      const { Messages = [] } = waiting === 0 ? {} : await this.#client.send(look);
      const messages = Messages.map(({ MessageId: id = "", Body = "" }) => {
        const error = errorIn(Body);
        return { id, ...(error !== undefined && { error }) };
      });
      found.push({ name, waiting, isOfQueue, messages });
    }
    return found;
  }

  /** Let SQS move them back to where they came from. Answers those of which it does so. */
  async redrive(): Promise<readonly DeadLetters[]> {
    const moving = (await this.#find()).filter(({ isOfQueue, waiting }) => isOfQueue && waiting > 0);
    for (const { arn } of moving) await this.#client.send(new StartMessageMoveTaskCommand({ SourceArn: arn }));
    return moving.map(({ name, waiting, isOfQueue }) => ({ name, waiting, isOfQueue }));
  }

  async #find(): Promise<readonly Found[]> {
    const urls: string[] = [];
    for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
      const list = new ListQueuesCommand({ QueueNamePrefix: this.#prefix, NextToken: token, MaxResults: 1000 });
      const page = await this.#client.send(list);
      urls.push(...(page.QueueUrls ?? []));
      token = page.NextToken;
    }
    const dead = urls.filter((url) => OURS.test(url.slice(url.lastIndexOf("/") + 1 + this.#prefix.length)));
    return Promise.all(dead.map((url) => this.#describe(url)));
  }

  async #describe(url: string): Promise<Found> {
    const AttributeNames = ["ApproximateNumberOfMessages" as const, "QueueArn" as const];
    const { Attributes = {} } = await this.#client.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames }),
    );
    const { queueUrls = [] } = await this.#client.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: url }));
    return {
      url,
      arn: Attributes.QueueArn ?? "",
      name: url.slice(url.lastIndexOf("/") + 1),
      waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
      isOfQueue: queueUrls.length > 0,
    };
  }
}
