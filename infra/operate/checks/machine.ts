import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { readSmtpUrl } from "../../local/console/smtp-url.ts";
import { close, listen } from "../../local/loopback.ts";
import { whoRuns } from "../../local/machine/running.ts";
import { deadLettersOf } from "../../local/redrive/local-dead-letters.ts";
import { StopError } from "../../local/stop-error.ts";
import { type Chapter, type Finding, ok, unknown, wrong } from "../finding.ts";

/** An installation on this machine, as `npm start` would take it. */
export interface Machine {
  readonly data: string;
  readonly smtpPort: number;
  readonly webPort: number;
  /** The mail server that `SMTP_URL` names. */
  readonly smtpUrl?: string;
}

const OLDEST = [20, 20] as const;
const PATIENCE_MS = 10_000;

/** The version of Node that runs, as `20.20.2`. */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const what = `Node ${version}`;
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
    ? ok(what)
    : wrong(what, `Install Node ${OLDEST.join(".")} or a newer one.`);
}

const codeOf = (error: unknown): string => String((error as { readonly code?: string }).code ?? error);

async function folderFinding(data: string): Promise<Finding> {
  const what = `the data folder ${data}`;
  try {
    await access(data, constants.R_OK | constants.W_OK);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return ok(what, "not there yet, npm start makes it");
    return wrong(what, `It can not be written to (${code}): name another one with --data, or take it over.`);
  }
  try {
    const { secretAddress } = JSON.parse(await readFile(join(data, "config.json"), "utf8"));
    if (typeof secretAddress === "string") return ok(what);
    return wrong(what, "Its config.json is damaged: bring it back from a backup; the ledger belongs to it.");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return ok(what, "empty, npm start fills it");
    return wrong(what, "Its config.json can not be read: bring it back from a backup; the ledger belongs to it.");
  }
}

async function portFinding(port: number, flag: string): Promise<Finding> {
  const what = `port ${port} is free`;
  const server = createServer();
  try {
    await listen(server, port);
    await close(server);
    return ok(what);
  } catch (error) {
    return wrong(what, `It can not be had (${codeOf(error)}): start with another one, ${flag} N.`);
  }
}

async function lettersFinding(data: string): Promise<Finding> {
  const what = "nothing was given up";
  try {
    const { letters } = await deadLettersOf(data, "list");
    if (letters.length === 0) return ok(what);
    return wrong(what, "See what lies there: npm run redrive -- --list.", String(letters.length));
  } catch (error) {
    // Where no machine has ever run nothing can have been given up.
    if (error instanceof StopError) return ok(what);
    throw error;
  }
}

/** Log in at a mail server and say nothing more. */
async function relayFinding(url: string | undefined, doorPort: number): Promise<Finding> {
  const what = "your mail server takes our letters";
  try {
    if (readSmtpUrl(url, doorPort) === undefined)
      return ok("no mail server is named (SMTP_URL)", "replies lie in the outbox alone");
  } catch (error) {
    if (error instanceof StopError) return wrong(what, error.message);
    throw error;
  }
  const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = createTransport({ url, ...timeouts });
  try {
    await transport.verify();
    return ok(what);
  } catch (error) {
    const { responseCode } = error as { readonly responseCode?: number };
    // Neither its address nor its password is shown.
    if (responseCode !== undefined) return wrong(what, `It refuses the login of SMTP_URL (${responseCode}).`);
    return unknown(what, `It can not be reached (${codeOf(error)}): look at the host and the port in SMTP_URL.`);
  } finally {
    transport.close();
  }
}

/** Look at everything that `npm start` needs, whether it runs at the moment or not. Nothing is sent. */
export async function examineMachine({ data, smtpPort, webPort, smtpUrl }: Machine): Promise<readonly Chapter[]> {
  const running = await whoRuns(data);
  const doors =
    running === undefined
      ? [await portFinding(smtpPort, "--smtp-port"), await portFinding(webPort, "--web-port")]
      : [ok("it runs", `process ${running.pid}`)];
  return [
    {
      name: "This machine",
      findings: [
        nodeFinding(process.versions.node),
        await folderFinding(data),
        ...doors,
        await lettersFinding(data),
        await relayFinding(smtpUrl, smtpPort),
      ],
    },
  ];
}
