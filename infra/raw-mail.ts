import { ruleArn } from "./receipt-rule.ts";
import { account, kind } from "./stage.ts";

/** SES checks a mail into `in/`; `receive` moves it to `done/`. After thirty days it is gone from both. */
export const rawMail = new sst.aws.Bucket("RawMail", {
  cors: false,
  lifecycle: [
    { id: "in", prefix: "in/", expiresIn: "30 days" },
    { id: "done", prefix: "done/", expiresIn: "30 days" },
  ],
  policy: [
    {
      actions: ["s3:PutObject"],
      principals: [{ type: "service", identifiers: ["ses.amazonaws.com"] }],
      paths: ["in/*"],
      // SES writes for every customer of AWS: without these, anybody's receipt rule could put mail into this bucket.
      conditions: [
        { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
        { test: "StringEquals", variable: "aws:SourceArn", values: [ruleArn] },
      ],
    },
  ],
  transform: { bucket: { forceDestroy: !kind.isKept } },
});

/** At rest, by a key of S3. Said outright: a default that nobody wrote down may be changed by nobody noticing. */
new aws.s3.BucketServerSideEncryptionConfiguration("RawMailEncryption", {
  bucket: rawMail.name,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
});
