import type { Mistake } from "./mistake.ts";

const RUNS = "the program runs to its end, and every handler it names exists and is exported";
const READS = "the environment of a function is exactly what its deps read";
const CALLS = "a function may make the calls on the table that its code makes, and no other";
const RAW = "a function may do with the raw mail what its code does, and nothing else";
const SENDS = "a function may send to the queues that its environment names, and to no other";
const ALIKE = "functions are alike: runtime, architecture, minified, JSON logs that are forgotten";
const PRIVATE = "the bucket of the raw mail is private";
const WRITES = "only our own receipt rule writes raw mail";
const TABLE = "the table has the keys, the expiry and the safety it needs";
const TICK = "due comes every quarter of an hour, with the time that is meant";
const SWEEP = "lost events are looked for every hour";
const RECEIPT = "the receipt rule is an S3 action with a topic that reaches a queue";
const READER = "a queue's reader reports what failed, and has time enough";

const ENCRYPTED = "what is kept is encrypted at rest";

export const MISTAKES: readonly Mistake[] = [
  {
    name: "a typo in the file of a handler",
    change: ["infra/due.ts", "functions/due.handler", "functions/deu.handler"],
    rule: RUNS,
    finding: /^Handler not found: functions\/deu\.handler$/,
  },
  {
    name: "a typo in the name of a handler",
    change: ["infra/web.ts", "functions/web.handler", "functions/web.handle"],
    rule: RUNS,
    finding: /^Handler not exported: functions\/web\.handle$/,
  },
  { name: "a secret that is not set", env: { SST_SECRET_TokenKeys: undefined }, rule: RUNS, finding: /TokenKeys/ },
  { name: "a domain that is not set", env: { MAIL_DOMAIN: undefined }, rule: RUNS, finding: /^set MAIL_DOMAIN/ },
  {
    name: "a handler that nothing runs",
    change: ["sst.config.ts", '      import("./infra/feedback.ts"),\n', ""],
    rule: "every handler has a function, and every function a handler",
    finding: /^no function runs functions\/feedback\.handler$/,
  },
  {
    name: "a variable too few",
    change: ["infra/web.ts", "    TOKEN_KEYS: tokenKeys.value,\n", ""],
    rule: READS,
    finding: /^functions\/web\.handler: the environment names no TOKEN_KEYS$/,
  },
  {
    name: "a variable too many",
    change: ["infra/feedback.ts", "TABLE_NAME: table.name", 'TABLE_NAME: table.name, DEBUG: "1"'],
    rule: READS,
    finding: /^functions\/feedback\.handler: nobody reads DEBUG$/,
  },
  {
    name: "a call on the table that is not allowed",
    change: ["infra/inbound.ts", '"DeleteItem", ', ""],
    rule: CALLS,
    finding: /^functions\/receive\.handler: has no dynamodb:DeleteItem$/,
  },
  {
    name: "a call on the table that nobody makes",
    change: ["infra/web.ts", '"PutItem"', '"PutItem", "UpdateItem"'],
    rule: CALLS,
    finding: /^functions\/web\.handler: has dynamodb:UpdateItem and never uses it$/,
  },
  {
    name: "a queue on which it may put nothing",
    change: ["infra/due.ts", ", sendAccess(jobQueue)", ""],
    rule: SENDS,
    finding: /^functions\/due\.handler: has no way to Jobs/,
  },
  {
    name: "a queue on which it may put something that nobody names",
    change: ["infra/due.ts", ", JOB_QUEUE_URL: jobQueue.url", ""],
    rule: SENDS,
    finding: /^functions\/due\.handler: may send to Jobs.* and never does$/,
  },
  {
    name: "raw mail that outlives its erased user",
    change: ["infra/job.ts", "/done/*", "/in/*"],
    rule: RAW,
    finding: /^functions\/job\.handler: can not remove a mail wherever it lies$/,
  },
  {
    name: "bundles in one piece, of which a start loads all",
    change: ["infra/lambda.ts", ", splitting: true", ""],
    rule: ALIKE,
    finding: /^WebFunction: not so: code is bundled as the bundles are that the tests weigh and run$/,
  },
  {
    name: "logs that are kept for ever",
    change: ["infra/lambda.ts", '"1 month"', '"forever"'],
    rule: ALIKE,
    finding: /^WebFunction: not so: logs go to a group that forgets$/,
  },
  {
    name: "a URL that pages of any origin may call",
    change: ["infra/web.ts", "cors: false", "cors: true"],
    rule: "the web function alone has a URL, without CORS",
    finding: /^WebUrl: not so: there is no CORS$/,
  },
  {
    name: "a queue without dead letters",
    change: ["infra/queue.ts", "    dlq: { queue: deadLetters(name).arn, retry: TRIES },\n", ""],
    rule: "every queue has dead letters",
    finding: /^InboundQueue: not so: the queue has dead letters$/,
  },
  {
    name: "a message that shows again while its function still runs",
    change: ["infra/queue.ts", "seconds * 6", "seconds * 2"],
    rule: READER,
    finding: /^Inbound.*: not so: a message stays hidden six times as long as its function may run$/,
  },
  {
    name: "a batch that fails as a whole",
    change: ["infra/inbound.ts", "partialResponses: true", "partialResponses: false"],
    rule: READER,
    finding: /^Inbound.*: not so: the records that failed are reported one by one$/,
  },
  {
    name: "a bounce that is lost when its function fails",
    change: ["infra/lambda.ts", "destinationConfig: { onFailure: { destination: deadLetters.arn } }", ""],
    rule: "what fails where nobody waits is kept",
    finding: /^FeedbackFunction: what fails is lost$/,
  },
  {
    name: "a receipt rule that tells nobody",
    change: ["infra/inbound.ts", ", topicArn: stored.openArn", ""],
    rule: RECEIPT,
    finding: /^InboundRule: not so: the action has a topic$/,
  },
  {
    name: "a receipt rule that is made before its bucket lets SES in",
    change: ["infra/inbound.ts", "[subscription, rawMail]", "[subscription]"],
    rule: RECEIPT,
    finding: /^InboundRule: not so: the rule waits until SES may write$/,
  },
  {
    name: "a second stage that takes production's mail",
    change: ["infra/inbound.ts", "if (isProduction) new", "new"],
    stage: "staging",
    rule: "no stage but production takes the account's mail",
    finding: /only production/,
  },
  {
    name: "a public bucket",
    change: ["infra/raw-mail.ts", "cors: false,", 'cors: false, access: "public",'],
    rule: PRIVATE,
    finding: /^RawMailBucket: not so: public access is blocked$/,
  },
  {
    name: "a bucket that pages of any origin may read",
    change: ["infra/raw-mail.ts", "cors: false,", ""],
    rule: PRIVATE,
    finding: /^RawMailBucket: not so: there is no CORS$/,
  },
  {
    name: "raw mail that is read by plain HTTP",
    change: ["infra/raw-mail.ts", "cors: false,", "cors: false, enforceHttps: false,"],
    rule: PRIVATE,
    finding: /^RawMailBucket: not so: plain HTTP is refused$/,
  },
  {
    name: "raw mail that lies open on a disk",
    change: ["infra/raw-mail.ts", "bucket: rawMail.name,\n  rules", 'bucket: "another",\n  rules'],
    rule: ENCRYPTED,
    finding: /^RawMailBucket: not so: its mails are encrypted at rest$/,
  },
  {
    name: "a queue that lies open on a disk",
    change: ["infra/queue.ts", "    transform: { queue: encrypted },\n", ""],
    rule: ENCRYPTED,
    finding: /^InboundQueue: not so: its messages are encrypted at rest$/,
  },
  {
    name: "dead letters that lie open on a disk",
    change: ["infra/queue.ts", "{ ...encrypted, messageRet", "{ messageRet"],
    rule: ENCRYPTED,
    finding: /^InboundDeadLettersQueue: not so: its messages are encrypted at rest$/,
  },
  {
    name: "raw mail that stays",
    change: ["infra/raw-mail.ts", '    { id: "done", prefix: "done/", expiresIn: "30 days" },\n', ""],
    rule: "raw mail is forgotten after thirty days",
    finding: /^RawMailLifecycle: not so: raw mail goes after thirty days$/,
  },
  {
    name: "a bucket that anybody's receipt rule may write to",
    change: [
      "infra/raw-mail.ts",
      '        { test: "StringEquals", variable: "aws:SourceArn", values: [ruleArn] },\n',
      "",
    ],
    rule: WRITES,
    finding: /^RawMailPolicy: not so: for our rule alone \(aws:SourceArn\)$/,
  },
  {
    name: "complaints that nobody hears",
    change: ["infra/sender.ts", '"COMPLAINT", ', ""],
    rule: "bounces, complaints and deliveries come back",
    finding: /^SenderIdentity: not so: bounces, complaints and deliveries come back$/,
  },
  {
    name: "a key of the table that is no field",
    change: ["infra/table.ts", ', SK: "string"', ""],
    rule: TABLE,
    finding: /^LedgerTable: not so: exactly the keys are declared as fields$/,
  },
  {
    name: "a ledger that a slip may delete",
    change: ["infra/table.ts", "deletionProtection: isProduction", "deletionProtection: false"],
    rule: TABLE,
    finding: /^LedgerTable: not so: production cannot be deleted$/,
  },
  {
    name: "a tick once a day",
    change: ["infra/due.ts", "cron(0/15 * * * ? *)", "cron(0 15 * * ? *)"],
    rule: TICK,
    finding: /^TickSchedule: not so: it ticks every quarter of an hour$/,
  },
  {
    name: "a tick that does not say its time",
    change: ["infra/due.ts", '{ scheduledAt: "<aws.scheduler.scheduled-time>" }', "{}"],
    rule: TICK,
    finding: /^TickSchedule: not so: it says which quarter is meant$/,
  },
  {
    name: "a sweep once a day",
    change: ["infra/sweep.ts", "cron(7 * * * ? *)", "cron(7 3 * * ? *)"],
    rule: SWEEP,
    finding: /^SweepHourlySchedule: not so: it comes every hour$/,
  },
  {
    name: "a sweep that may not list",
    change: ["infra/sweep.ts", '    { actions: ["s3:ListBucket"], resources: [rawMail.arn] },\n', ""],
    rule: RAW,
    finding: /^functions\/sweep\.handler: has no s3:ListBucket$/,
  },
  {
    name: "a sweep that changes raw mail",
    change: ["infra/sweep.ts", '["s3:GetObject"]', '["s3:GetObject", "s3:DeleteObject"]'],
    rule: RAW,
    finding: /^functions\/sweep\.handler: has s3:DeleteObject and never uses it$/,
  },
  {
    name: "a link, which allows everything on the table",
    change: ["infra/web.ts", "  permissions: [", "  link: [table],\n  permissions: ["],
    rule: "nothing is allowed wholesale",
    finding: /^WebRole: may do dynamodb:\*$/,
  },
  {
    name: "mail that may go out under any address",
    change: ["infra/sender.ts", "values: [serviceAddress]", 'values: ["*@example.org"]'],
    rule: "nothing is allowed wholesale",
    finding: /^ReplyRole: may ses:SendRawEmail on .*identity\/\*$/,
  },
  {
    name: "roles as SST makes them, open to the whole account",
    change: ["infra/lambda.ts", ", role: trustLambdaAlone", ""],
    rule: "no role is trusted to anybody but one service",
    finding: /^WebRole: trusts AWS arn:aws:iam::\d+:root$/,
  },
  {
    name: "a queue that any topic may fill",
    change: ["infra/inbound.ts", "values: [stored.topic.arn]", 'values: ["*"]'],
    rule: "a service that is let in acts for us only",
    finding: /^InboundPolicy: not so: it is said on whose behalf \(aws:SourceArn\)$/,
  },
  {
    name: "a second function that anybody may call",
    change: ["infra/due.ts", 'timeout: "5 minutes",', 'timeout: "5 minutes", url: { cors: false },'],
    rule: "only the web function may be called by anybody",
    finding: /^Due.*: anybody may call it$/,
  },
  {
    name: "more workers than share the rate of SES",
    change: ["infra/reply.ts", "maximumConcurrency: workers", "maximumConcurrency: 50"],
    rule: "the workers that send are as many as share the rate of SES",
    finding: /: not so: there are as many workers as share the rate$/,
  },
];
