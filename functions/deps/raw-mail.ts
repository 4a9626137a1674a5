import { S3Client } from "@aws-sdk/client-s3";
import { S3RawMail } from "../aws/s3-raw-mail.ts";
import { type Env, need } from "./environment.ts";

/** The bytes of each mail. */
export const rawMailOf = (env: Env): S3RawMail => new S3RawMail(new S3Client({}), need(env, "RAW_BUCKET"));
