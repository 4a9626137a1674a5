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
const TAKES = "a stage takes no mail but its own, and leaves everybody theirs when it goes";
const STAGE = "a stage is kept, and works as much, as its table says";
const REACHES = "a function reaches the items that its code makes keys of, and no others";
const WHOLESALE = "nothing is allowed wholesale";
const TOLD = "whatever goes wrong is told, as far as the stage matters";
const SAYS = "an alarm says what has happened and what to do, and reaches the operator";
const SHOWS = "one dashboard shows everything";

/** The ten that are made most easily. */
const TEN: readonly Mistake[] = [
  {
    name: "a queue without dead letters",
    change: ["infra/queue.ts", "    dlq: { queue: given.arn, retry: TRIES },\n", ""],
    rule: "every queue has dead letters",
    finding: /^InboundQueue: not so: the queue has dead letters$/,
  },
  {
    name: "a message that shows again before six times what its function may run",
    change: ["infra/queue.ts", "HIDDEN = 6", "HIDDEN = 5"],
    rule: READER,
    finding: /^Inbound.*: not so: a message stays hidden six times as long as its function may run$/,
  },
  {
    name: "a bucket that anybody's receipt rule may write to (no aws:SourceArn)",
    change: [
      "infra/raw-mail.ts",
      '        { test: "StringEquals", variable: "aws:SourceArn", values: [ruleArn] },\n',
      "",
    ],
    rule: WRITES,
    finding: /^RawMailPolicy: not so: for our rule alone \(aws:SourceArn\)$/,
  },
  {
    name: "a link, which allows everything on the table (dynamodb:*)",
    change: ["infra/web.ts", "  permissions: [", "  link: [table],\n  permissions: ["],
    rule: WHOLESALE,
    finding: /^WebRole: may do dynamodb:\*$/,
  },
  {
    name: "a URL that pages of any origin may call (CORS *)",
    change: ["infra/web.ts", "cors: false", "cors: true"],
    rule: "the web function alone has a URL, without CORS",
    finding: /^WebUrl: not so: there is no CORS$/,
  },
  {
    name: "a key of the table that is not among its fields",
    change: ["infra/table.ts", ', SK: "string"', ""],
    rule: TABLE,
    finding: /^LedgerTable: not so: exactly the keys are declared as fields$/,
  },
  {
    name: "a typo in the file of a handler",
    change: ["infra/due.ts", "functions/due.handler", "functions/deu.handler"],
    rule: RUNS,
    finding: /^Handler not found: functions\/deu\.handler$/,
  },
  { name: "a secret that is not set", env: { SST_SECRET_TokenKeys: undefined }, rule: RUNS, finding: /TokenKeys/ },
  {
    name: "a wrong cron: a tick once a day",
    change: ["infra/due.ts", "cron(0/15 * * * ? *)", "cron(0 15 * * ? *)"],
    rule: TICK,
    finding: /^TickSchedule: not so: it ticks every quarter of an hour$/,
  },
  {
    name: "a public bucket",
    change: ["infra/raw-mail.ts", "cors: false,", 'cors: false, access: "public",'],
    rule: PRIVATE,
    finding: /^RawMailBucket: not so: public access is blocked$/,
  },
];

/** At least one for each rule. */
const MORE: readonly Mistake[] = [
  {
    name: "a typo in the name of a handler",
    change: ["infra/web.ts", "functions/web.handler", "functions/web.handle"],
    rule: RUNS,
    finding: /^Handler not exported: functions\/web\.handle$/,
  },
  { name: "a domain that is not set", env: { MAIL_DOMAIN: undefined }, rule: RUNS, finding: /^set MAIL_DOMAIN/ },
  {
    name: "a handler that nothing runs",
    change: ["infra/feedback.ts", "functions/feedback.handler", "functions/sweep.handler"],
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
    change: ["infra/inbound.ts", '"DeleteItem",', ""],
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
    change: ["infra/due.ts", "sendAccess(jobQueue),", ""],
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
    change: ["infra/lambda.ts", ", retentionInDays: kind.logDays", ""],
    rule: ALIKE,
    finding: /^WebFunction: not so: logs go to a group that forgets as its stage does$/,
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
    change: ["infra/receipt-rule.ts", "if (running !== undefined) return", "if (running === undefined) return"],
    stage: "staging",
    account: { ruleSet: "online-buddy" },
    rule: TAKES,
    finding: /^not so: a rule set is made and run where none runs, and nowhere else$/,
  },
  {
    name: "production that takes the mail of whoever was there before",
    change: ["infra/receipt-rule.ts", "if (running !== undefined) return", "if ($app.stage !== 'production') return"],
    account: { ruleSet: "mails-of-the-company" },
    rule: TAKES,
    finding: /^not so: a rule set is made and run where none runs, and nowhere else$/,
  },
  {
    name: "a stage that takes the mail of all others along when it is removed",
    change: ["infra/receipt-rule.ts", "retainOnDelete: true", "retainOnDelete: false"],
    rule: TAKES,
    finding: /^not so: it belongs to the account, and stays for others when the stage is removed$/,
  },
  {
    name: "two stages whose rules have one name",
    change: ["infra/receipt-rule.ts", "ruleName = stageName", 'ruleName = "inbound"'],
    rule: TAKES,
    finding: /^InboundRule: not so: its name is that of no other stage$/,
  },
  {
    name: "a stage that sits on the domain of production",
    change: ["infra/stages.ts", "kindOf(stage).isOnDomain ? domain", "true ? domain"],
    stage: "staging",
    rule: TAKES,
    finding: /^InboundRule: not so: it takes the mail of its own stage$/,
  },
  {
    name: "a region in which SES takes no mail in",
    env: { MAIL_REGION: "eu-north-1" },
    rule: RUNS,
    finding: /^MAIL_REGION is eu-north-1, where SES takes no mail in; it does in .*eu-west-1/,
  },
  {
    name: "production that may be removed by a slip",
    change: ["infra/stages.ts", "production: {\n    isKept: true", "production: {\n    isKept: false"],
    rule: STAGE,
    finding: /^not so: it is refused to remove it where it matters$/,
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
    name: "complaints that nobody hears",
    change: ["infra/sender.ts", '"COMPLAINT", ', ""],
    rule: "bounces, complaints and deliveries come back",
    finding: /^SenderIdentity: not so: bounces, complaints and deliveries come back$/,
  },
  {
    name: "a ledger that a slip may delete",
    change: ["infra/table.ts", "deletionProtection: kind.isKept", "deletionProtection: false"],
    rule: TABLE,
    finding: /^LedgerTable: not so: production cannot be deleted$/,
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
    name: "mail that may go out under any address",
    change: ["infra/sender.ts", "values: [serviceAddress]", 'values: ["*@example.org"]'],
    rule: WHOLESALE,
    finding: /^ReplyRole: may ses:SendRawEmail on .*identity\/\*$/,
  },
  {
    name: "roles as SST makes them, open to the whole account",
    change: ["infra/lambda.ts", "if ($dev) return;", "return;"],
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
    name: "a bucket that a function may read from end to end",
    change: ["infra/sweep.ts", "rawMail.arn}/in/*`", "rawMail.arn}/*`"],
    rule: WHOLESALE,
    finding: /^SweepRole: may s3:GetObject on arn:aws:s3:::.*\/\*$/,
  },
  {
    name: "a log that all functions may write",
    change: ["infra/lambda.ts", "  role.managedPolicyArns = [];\n", ""],
    rule: WHOLESALE,
    finding: /^DueRole: has arn:aws:iam::aws:policy\/service-role\/AWSLambdaBasicExecutionRole$/,
  },
  {
    name: "a function that writes into the log of another",
    change: ["infra/lambda.ts", "logGroup: group.name", 'logGroup: "another"'],
    rule: "a function writes its own log alone",
    finding: /^DueFunction: not so: it may write its own log, and no other$/,
  },
  {
    name: "a star that nobody needs any more",
    change: ["infra/sender.ts", ":identity/*`", ":identity/none`"],
    rule: "what may end in a star is needed",
    finding: /^nobody needs .*identity/,
  },
  {
    name: "a table of which a function reaches every item",
    change: [
      "infra/table.ts",
      '  conditions: [{ test: "ForAllValues:StringLike", variable: "dynamodb:LeadingKeys", values: [...families] }],\n',
      "",
    ],
    rule: REACHES,
    finding: /^functions\/sweep\.handler: reaches every item of the table$/,
  },
  {
    name: "items that a function needs and may not reach",
    change: ["infra/reach.ts", ', "U#*", "X#*", "Z#*"],\n  job', ', "U#*", "Z#*"],\n  job'],
    rule: REACHES,
    finding: /^functions\/feedback\.handler: does not reach X#\*$/,
  },
  {
    name: "items that a function may reach and never does",
    change: ["infra/reach.ts", 'due: ["DUE"', 'due: ["U#*", "DUE"'],
    rule: REACHES,
    finding: /^functions\/due\.handler: reaches U#\* and never goes there$/,
  },
  {
    name: "production that fails and tells nobody",
    env: { ALARMS_TO: undefined },
    rule: RUNS,
    finding: /^set ALARMS_TO to the mail address/,
  },
  {
    name: "dead letters of which nobody is told",
    change: ["infra/watched.ts", "  Jobs: { queue: jobDeadLetters, isOfQueue: true },\n", ""],
    stage: "staging",
    rule: TOLD,
    finding: /^nobody is told of JobsDeadLettersQueue: its first message$/,
  },
  {
    name: "a queue that stands still, of which nobody is told",
    change: ["infra/queue.ts", "seconds * HIDDEN * 3", "seconds * HIDDEN * 300"],
    rule: TOLD,
    finding: /^nobody is told of InboundQueue: a message that nobody works on/,
  },
  {
    name: "an error of which nobody is told",
    change: ["infra/watched.ts", "  Sweep: sweep,\n", ""],
    rule: TOLD,
    finding: /^nobody is told of SweepFunction: its errors$/,
  },
  {
    name: "a clock that stands still, of which nobody is told",
    change: ["infra/alarm.ts", 'is === "below" ? "breaching" : "notBreaching"', '"notBreaching"'],
    rule: TOLD,
    finding: /^nobody is told of that no tick comes$/,
  },
  {
    name: "a tick that fails each time, and not as often as the alarm waits for",
    change: ["infra/alarms.ts", "Due: 2", "Due: 5"],
    rule: TOLD,
    finding: /^nobody is told of DueFunction: its errors$/,
  },
  {
    name: "complaints that are taken back whenever SES writes nothing for an hour",
    change: ["infra/alarm.ts", "isHeld ? AS_WRITTEN : FILLED", "FILLED"],
    rule: TOLD,
    finding: /^nobody is told of the rate of complaints$/,
  },
  {
    name: "mail that SES gives up, of which nobody is told",
    change: ["infra/alarms.ts", 'intakeQuery("PublishExpired"', 'intakeQuery("Received"'],
    rule: TOLD,
    finding: /^nobody is told of InboundRule: PublishExpired$/,
  },
  {
    name: "complaints of which nobody is told",
    change: ["infra/alarms.ts", 'ofReputation("Reputation.ComplaintRate")', 'ofReputation("Reputation.BounceRate")'],
    rule: TOLD,
    finding: /^nobody is told of the rate of complaints$/,
  },
  {
    name: "replies that are not sent, counted in the log of another",
    change: ["infra/alarms.ts", 'logGroupName: logsOf("Reply")', 'logGroupName: logsOf("Web")'],
    rule: TOLD,
    finding: /^nobody is told of replies that are not sent$/,
  },
  {
    name: "alarms that reach nobody",
    change: ["infra/alarm.ts", "    alarmActions: [topic],\n", ""],
    rule: SAYS,
    finding: /^ThrottledAlarm: not so: the operator hears it, and its end$/,
  },
  {
    name: "an alarm that does not say what to do",
    change: ["infra/alarm.ts", "    alarmDescription: next,\n", ""],
    rule: SAYS,
    finding: /^ThrottledAlarm: not so: it says what to do$/,
  },
  {
    name: "alarms for somebody who tries something out",
    change: ["infra/stages.ts", "alarms: [],", 'alarms: ["dead letters"],'],
    stage: "ann",
    rule: "alarms cost what the stage may",
    finding: /^6 metrics cost more than \$0 a month$/,
  },
  {
    name: "an alarm that is not let onto the topic",
    change: [
      "infra/alarms.ts",
      "values: alarms.map(({ arn }) => arn)",
      "values: alarms.slice(1).map(({ arn }) => arn)",
    ],
    rule: "nobody but alarms speaks on their topic",
    finding: /^Alarms: not so: every alarm may speak on its topic$/,
  },
  {
    name: "a dashboard that hides a function",
    change: ["infra/watched.ts", "  Feedback: feedback,\n", ""],
    rule: SHOWS,
    finding: /^Dashboard: FeedbackFunction is not to be seen$/,
  },
  {
    name: "a dashboard whose widgets lie over each other",
    change: ["infra/dashboard.ts", "x += widget.width;", "x += 1;"],
    rule: SHOWS,
    finding: /^Dashboard: not so: no widget lies over another/,
  },
  {
    name: "a function with less memory than it was seen to need",
    change: ["infra/inbound.ts", "memory: 1024", "memory: 512"],
    rule: "a function has the memory and the time that it was measured to need",
    finding: /^ReceiveFunction: not so: it has twice the memory that it was seen to need$/,
  },
  {
    name: "more workers than share the rate of SES",
    change: ["infra/reply.ts", "maximumConcurrency: workers", "maximumConcurrency: 50"],
    rule: "the workers that send are as many as share the rate of SES",
    finding: /: not so: there are as many workers as share the rate$/,
  },
];

export const MISTAKES: readonly Mistake[] = [...TEN, ...MORE];
