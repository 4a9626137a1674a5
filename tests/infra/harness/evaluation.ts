/** Plain JSON, as the engine of Pulumi gets it. */
export type Json = Readonly<Record<string, unknown>>;

/** Names of the environment and what they are set to. */
export type Env = Readonly<Record<string, string | undefined>>;

/** One resource the program asks for. */
export interface Resource {
  /** As `aws:sqs/queue:Queue`. */
  readonly type: string;
  readonly name: string;
  readonly inputs: Json;
  /** The names of the resources it waits for. */
  readonly after: readonly string[];
  /** It stood before the program, which only looks it up. */
  readonly isRead: boolean;
  /** It stays when the program is removed. */
  readonly isRetained: boolean;
}

/** One function the program has SST build, and what its code shows. */
export interface Build {
  readonly functionId: string;
  /** As `functions/due.handler`. */
  readonly handler: string;
  /** What the program says of bundling. */
  readonly nodejs: Json;
  /** The methods of the table that are called anywhere in the handler's code, once what it does not use is shaken off. */
  readonly tableCalls: readonly string[];
  /** The same of the raw mail. */
  readonly rawMailCalls: readonly string[];
  /** The keys and ranges of `core/ledger/keys.ts` that it makes, as `keys.user`. */
  readonly ledgerKeys: readonly string[];
}

/** What is in the account before. */
export interface Account {
  /** The receipt rule set that SES runs there, if any. */
  readonly ruleSet?: string;
  /** Nobody may look which one it is. */
  readonly isClosed?: boolean;
}

/** What one stage of the program comes to. */
export interface Evaluation {
  readonly stage: string;
  /** What whoever deploys had set. */
  readonly env: Env;
  readonly account: Account;
  readonly app: Json;
  readonly resources: readonly Resource[];
  readonly builds: readonly Build[];
  /** Why it stopped half-way, if it did. */
  readonly failures: readonly string[];
}

/** Where a program is, and what it is evaluated as. */
export interface Order {
  /** The folder with sst.config.ts, infra/ and the handlers. */
  readonly root: string;
  /** `.sst/platform`, as `sst install` writes it. */
  readonly platform: string;
  readonly stage: string;
  readonly account: Account;
  readonly env: Readonly<Record<string, string | undefined>>;
}
