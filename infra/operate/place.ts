import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { StopError } from "../local/stop-error.ts";
import { domainOf } from "../stages.ts";
import { appOf, type Env } from "./app.ts";

/** Which installation on AWS is meant. */
export interface Place {
  /** The name of the program, with which all that it makes begins. */
  readonly app: string;
  readonly stage: string;
  /** Its own: that of production, or a subdomain of it. */
  readonly mailDomain: string;
  readonly region: string;
  /** The domain of its pages, where they have one of their own. */
  readonly webDomain?: string;
  /** Who gets the reports of DMARC. */
  readonly reports?: string;
  /** The table that a backup was restored into. */
  readonly ledger?: string;
}

/** What was said on the command line. What is absent is taken from the environment, as the program of AWS takes it. */
export interface Wanted {
  readonly domain?: string;
  readonly stage?: string;
  readonly region?: string;
  readonly web?: string;
  readonly reports?: string;
}

const DOMAIN = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;
const STAGE = /^[a-z0-9-]{1,60}$/i;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
const ADDRESS = /^[^\s@;,]{1,64}@[a-z0-9.-]{1,253}$/i;

function checked(text: string | undefined, form: RegExp, what: string): string | undefined {
  if (text === undefined || text === "" || form.test(text)) return text === "" ? undefined : text;
  throw new StopError(2, `${what}, and "${text}" is none.`);
}

/** The environment of whoever deploys, with what `.env` adds to it: SST reads that file too. */
export function deployerEnv(): Env {
  // The SDK says at every start on Node 20 that some later version of it will not run there. The pinned one does.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  if (existsSync(".env")) loadEnvFile(".env");
  return process.env;
}

/** What may be said of a place on the command line. */
export const PLACE_FLAGS = {
  help: { type: "boolean" },
  domain: { type: "string" },
  stage: { type: "string" },
  region: { type: "string" },
  web: { type: "string" },
} as const;

/** The installation that is meant; stops with a sentence where the domain is not known, or something is none. */
export async function placeOf(wanted: Wanted, env: Env): Promise<Place> {
  const stage = checked(wanted.stage, STAGE, "--stage takes the name of a stage, as production") ?? "production";
  const domain = checked(
    wanted.domain ?? env.MAIL_DOMAIN,
    DOMAIN,
    "The domain of the service is one like buddy.example.org",
  );
  if (domain === undefined)
    throw new StopError(
      2,
      "Say which domain: --domain buddy.example.org, or MAIL_DOMAIN in the environment or in .env.",
    );
  const web = checked(wanted.web ?? env.WEB_DOMAIN, DOMAIN, "The domain of the pages is one like www.example.org");
  const reports = checked(wanted.reports ?? env.DMARC_REPORTS, ADDRESS, "Reports of DMARC go to an e-mail address");
  const region = checked(wanted.region, REGION, "--region takes a region of AWS, as eu-west-1");
  const app = await appOf(stage, env);
  return {
    app: app.name,
    stage,
    mailDomain: domainOf(stage, domain),
    region: region ?? app.region,
    ...(web !== undefined && { webDomain: domainOf(stage, web) }),
    ...(reports !== undefined && { reports }),
    ...(env.LEDGER_TABLE && { ledger: env.LEDGER_TABLE }),
  };
}
