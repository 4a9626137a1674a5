/** Where SES takes mail in (SES guide, "Email receiving endpoints"; November 2026). Elsewhere it only sends. */
export const WITH_INBOUND: readonly string[] = [
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
  "us-east-1",
  "us-east-2",
  "us-west-2",
];

const USUAL = "eu-west-1";

const takesMail = (region: string): boolean => WITH_INBOUND.includes(region);

/**
 * Where a stage lives, by `MAIL_REGION` of whoever deploys. Not by `AWS_REGION`, which is set for other reasons: a stage that
 * was deployed with another one would be made anew there, without its people.
 */
export const regionOf = (wanted: string | undefined): string =>
  wanted !== undefined && takesMail(wanted) ? wanted : USUAL;

/** What is wrong with a region; undefined where nothing is. */
export const noMailIn = (wanted: string | undefined): string | undefined =>
  wanted === undefined || takesMail(wanted)
    ? undefined
    : `MAIL_REGION is ${wanted}, where SES takes no mail in; it does in ${WITH_INBOUND.join(", ")}`;
