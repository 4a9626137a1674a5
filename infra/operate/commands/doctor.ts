import { Resolver } from "node:dns/promises";
import { resolve } from "node:path";
import { readFlags } from "../../local/console/config.ts";
import { runCommand, StopError } from "../../local/stop-error.ts";
import type { Chapter } from "../finding.ts";
import { isInOrder } from "../finding.ts";
import { deployerEnv, PLACE_FLAGS, placeOf } from "../place.ts";
import { told, toldAsJson } from "../told.ts";

const HELP = `Look whether everything is in order, and say what to do where it is not. Nothing is changed.

  npm run -s doctor                        this machine, as npm start needs it
  npm run -s doctor -- --stage production  an installation on AWS: DNS, SES, the receipt rules, the ledger, the pages

  --domain DOMAIN     the domain of the service (MAIL_DOMAIN)
  --stage STAGE       production, or another one, which lives on a subdomain
  --region REGION     where the service is (MAIL_REGION; eu-west-1)
  --web DOMAIN        a domain of its own for the pages (WEB_DOMAIN)
  --nameserver HOST   the number of a name server to ask, as 9.9.9.9 or 9.9.9.9:53 (this machine's)
  --data DIR          the data folder of this machine (.data)
  --json              as JSON
  --help              show this

It ends with 1 where anything is wrong or missing. AWS is asked with the keys of the environment, which need to read only.
`;

const FLAGS = {
  ...PLACE_FLAGS,
  nameserver: { type: "string" },
  data: { type: "string" },
  json: { type: "boolean" },
} as const;

type Flags = ReturnType<typeof readFlags<typeof FLAGS>>;

/** Where `npm start` listens unless it is told otherwise. */
const PORTS = { smtpPort: 2525, webPort: 8080 };

function nameServer(address: string | undefined): Resolver {
  const server = new Resolver({ timeout: 3_000, tries: 2 });
  if (address === undefined) return server;
  try {
    server.setServers([address]);
  } catch {
    throw new StopError(2, `--nameserver takes the number of a name server, as 9.9.9.9, and "${address}" is none.`);
  }
  return server;
}

async function lookAtAws({ nameserver, ...wanted }: Flags): Promise<readonly Chapter[]> {
  const place = await placeOf(wanted, deployerEnv());
  const server = nameServer(nameserver);
  const [{ awsAccount }, { examine }, { outputsOf }] = await Promise.all([
    import("../aws-account.ts"),
    import("../examine.ts"),
    import("../outputs.ts"),
  ]);
  return examine(place, { account: awsAccount({ region: place.region }), server, outputs: await outputsOf(place) });
}

async function lookAtMachine({ data }: Flags): Promise<readonly Chapter[]> {
  const { examineMachine } = await import("../checks/machine.ts");
  const smtpUrl = process.env.SMTP_URL;
  return examineMachine({ data: resolve(data ?? ".data"), ...PORTS, ...(smtpUrl && { smtpUrl }) });
}

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), FLAGS, "npm run doctor -- --help");
  const say = (text: string): void => void process.stdout.write(text);
  if (flags.help) return say(HELP);
  const isOnAws = [flags.stage, flags.domain, flags.region, flags.web].some((flag) => flag !== undefined);
  if (isOnAws && flags.data !== undefined)
    throw new StopError(2, "--data is for this machine, --stage and --domain are for AWS: ask for one of both.");
  const chapters = isOnAws ? await lookAtAws(flags) : await lookAtMachine(flags);
  say(flags.json ? toldAsJson(chapters) : told(chapters));
  if (!isInOrder(chapters)) process.exitCode = 1;
});
