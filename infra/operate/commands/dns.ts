import { readFlags } from "../../local/console/config.ts";
import { runCommand, StopError } from "../../local/stop-error.ts";
import { awsAccount } from "../aws-account.ts";
import { outputsOf } from "../outputs.ts";
import { deployerEnv, PLACE_FLAGS, placeOf } from "../place.ts";
import { recordsOf } from "../records.ts";
import { recordList, recordsAsJson, zoneFile } from "../written-records.ts";

const HELP = `The records that the domain needs, for whoever runs its zone.

  npm run -s dns -- [flags]

  --domain DOMAIN     the domain of the service (MAIL_DOMAIN)
  --stage STAGE       production, or another one, which lives on a subdomain (production)
  --region REGION     where the service is (MAIL_REGION; eu-west-1)
  --web DOMAIN        a domain of its own for the pages (WEB_DOMAIN)
  --reports ADDRESS   who gets the reports of DMARC (DMARC_REPORTS; nobody)
  --zone-file         as a zone file
  --json              as JSON
  --help              show this

With keys of AWS in the environment it asks SES for the names of the three DKIM records.
`;

const FLAGS = {
  ...PLACE_FLAGS,
  reports: { type: "string" },
  "zone-file": { type: "boolean" },
  json: { type: "boolean" },
} as const;

const say = (text: string): void => void process.stdout.write(text);

await runCommand(async () => {
  const {
    help,
    json,
    "zone-file": asZone,
    ...wanted
  } = readFlags(process.argv.slice(2), FLAGS, "npm run dns -- --help");
  if (help) return say(HELP);
  if (json && asZone) throw new StopError(2, "--json and --zone-file are two forms: choose one.");
  const place = await placeOf(wanted, deployerEnv());
  const needed = await recordsOf(place, awsAccount({ region: place.region }), await outputsOf(place));
  say(json ? recordsAsJson(place, needed) : asZone ? zoneFile(needed) : recordList(needed));
});
