import { relative, resolve } from "node:path";
import { wallClock } from "../clock/wall-clock.ts";
import type { Machine } from "../machine/blueprint.ts";
import type { Installation } from "../machine/installation.ts";
import type { StartConfig } from "./config.ts";
import { shellWord } from "./shell-word.ts";
import { startLine } from "./start-line.ts";

/** What a start is told about. */
export interface Started {
  readonly machine: Pick<Machine, "ports" | "webUrl" | "outbox" | "clock">;
  readonly installation: Installation;
  readonly config: Pick<StartConfig, "data" | "trustLocal" | "smtpPort" | "webPort" | "empty">;
  readonly hasMailServer: boolean;
}

const TRUSTED = "clients on this machine are believed without SPF, DKIM and DMARC (--trust-local=false checks them)";
const CHECKED = "every mail is checked by SPF, DKIM and DMARC";

/** What is where, and what to do first. */
export function welcome({ machine, installation, config, hasMailServer }: Started): string {
  const { user, secretAddress } = installation;
  const [me = ""] = user.addresses;
  const door = `127.0.0.1:${machine.ports.smtp}`;
  return `Online Buddy runs on this machine, for ${user.addresses.join(", ")}.

  Secret address  ${secretAddress}
  Mail in         SMTP on ${door}
  Mail out        ${relative(process.cwd(), machine.outbox)}/ (one .eml a mail)${hasMailServer ? ", and by the mail server of SMTP_URL" : ""}
  Page            ${machine.webUrl} (open it in a browser)
  Data            ${config.data}
  Clock           ${wallClock(machine.clock.now(), user.zone)}
  Trust           ${config.trustLocal ? TRUSTED : CHECKED}

${hasMailServer ? withServer(door) : withoutServer(door, startLine({ ...config, installation }))}
A first mail without a mail program:

  swaks --server ${door} --from ${shellWord(me)} --to ${secretAddress} \\
        --h-From ${shellWord(me)} --h-To ida@example.org --h-Subject "The bees" --body "Dear Ida, did the bees swarm?"
  ${tickCommand(config.data)}      moves the clock on to the next delivery, and shows what is sent
`;
}

const tickCommand = (data: string): string =>
  resolve(".data") === data ? "npm run tick" : `npm run tick -- --data ${shellWord(data)}`;

const withServer = (door: string): string =>
  `Make ${door} the outgoing server of your mail program (no security, no authentication). Then put the secret address
in BCC when you write to people you enjoy: the copy stays here, and the letter goes on by the mail server of SMTP_URL.
`;

const withoutServer = (door: string, line: string): string =>
  `By way of ${door} your mail program can forward a thread to the secret address, and to nobody else. To write to
people with the secret address in BCC, start with your mail server:

  ${line}
`;
