import { SESClient, type SESClientConfig, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Mailer, Outgoing, Sent } from "../../core/reply/mailer.ts";

type Refusal = Extract<Sent, { outcome: "refused" }>["reason"];

/** The answers by which SES says for certain that it did not take a message (API reference, `SendRawEmail` and common errors). */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  Throttling: "throttled",
  ThrottlingException: "throttled",
  AccountSendingPausedException: "rejected",
  ConfigurationSetDoesNotExistException: "rejected",
  ConfigurationSetSendingPausedException: "rejected",
  InvalidParameterValue: "rejected",
  MailFromDomainNotVerifiedException: "rejected",
  MessageRejected: "rejected",
};

/** SES names two limits alike. The rate is over in a second; the quota only when yesterday's mails are 24 hours old. */
const QUOTA = "daily message quota exceeded";

const CONNECT_MS = 3_000;
const ANSWER_MS = 20_000;

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof SESServiceException) || !Object.hasOwn(REFUSALS, error.name)) return undefined;
  const reason = REFUSALS[error.name];
  return reason === "throttled" && error.message.toLowerCase().includes(QUOTA) ? "quota" : reason;
}

/** SES puts its own Message-ID on each mail; the domain depends on the region. */
const messageIdOf = (sesMessageId: string, region: string): string =>
  `${sesMessageId}@${region === "us-east-1" ? "email" : region}.amazonses.com`;

/** Sends by SES, one recipient a message, named in the call: nobody is ever read out of the message's own header fields. */
export class SesMailer implements Mailer {
  readonly #client: SESClient;

  constructor(config: SESClientConfig = {}) {
    this.#client = new SESClient({
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS, throwOnRequestTimeout: true },
      ...config,
      // Never more than one attempt. SES has no idempotency token: a call that timed out, or was answered 500, may have
      // gone out, and the SDK's own retry would make it a second mail. Who calls decides what becomes of it.
      maxAttempts: 1,
    });
  }

  async send({ mailFrom, rcptTo, raw }: Outgoing): Promise<Sent> {
    const command = new SendRawEmailCommand({ Source: mailFrom, Destinations: [rcptTo], RawMessage: { Data: raw } });
    try {
      const { MessageId } = await this.#client.send(command);
      if (MessageId === undefined) throw new Error("SES answered without a message id");
      return this.#sent(MessageId);
    } catch (error) {
      const reason = refusalOf(error);
      if (reason !== undefined) return { outcome: "refused", reason };
      throw error;
    }
  }

  async #sent(sesMessageId: string): Promise<Sent> {
    return { outcome: "sent", sesMessageId, messageId: messageIdOf(sesMessageId, await this.#client.config.region()) };
  }
}
