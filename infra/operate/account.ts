/** What SES knows of a domain that sends. What it has never heard of has no status. */
export interface Identity {
  /** `Success`, `Pending`, `Failed`, `TemporaryFailure` or `NotStarted`, as SES says. */
  readonly verification?: string;
  readonly dkim?: string;
  readonly dkimTokens: readonly string[];
  readonly mailFrom?: { readonly domain: string; readonly status: string };
}

/** How much SES lets the account send. */
export interface Quota {
  readonly perDay: number;
  readonly perSecond: number;
  readonly isPaused: boolean;
}

/** One receipt rule, as far as it matters here. */
export interface ReceiptRule {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly recipients: readonly string[];
  /** The topic on which its S3 action tells of a mail. */
  readonly topicArn?: string;
}

/** Who hears what is published on a topic. */
export interface Subscription {
  readonly protocol: string;
  readonly isConfirmed: boolean;
}

/** A table that holds the ledger. */
export interface LedgerTable {
  readonly name: string;
  readonly isActive: boolean;
  readonly isProtected: boolean;
  readonly canGoBackInTime: boolean;
  /** The attribute by which what is over is removed. */
  readonly ttl?: string;
}

/** Dead letters that wait, by queue. */
export interface Waiting {
  readonly name: string;
  readonly waiting: number;
}

/** What can be asked of an account of AWS in one region. Nothing of it changes anything; it rejects with the SDK's error. */
export interface Account {
  identity(domain: string): Promise<Identity>;
  quota(): Promise<Quota>;
  /** The rule set that the account runs in this region; undefined where it runs none. */
  activeRules(): Promise<{ readonly name: string; readonly rules: readonly ReceiptRule[] } | undefined>;
  /** What a configuration set reports, and on which topic; undefined where there is no such set. */
  reports(
    configurationSet: string,
  ): Promise<readonly { readonly types: readonly string[]; readonly topicArn: string }[] | undefined>;
  subscriptions(topicArn: string): Promise<readonly Subscription[]>;
  /** The tables whose names begin so. */
  tables(prefix: string): Promise<readonly string[]>;
  table(name: string): Promise<LedgerTable | undefined>;
  deadLetters(prefix: string): Promise<readonly Waiting[]>;
}
