/** The region and account every stand-in on this machine says it is in. */
export const REGION = "us-east-1";
export const ACCOUNT = "000000000000";
