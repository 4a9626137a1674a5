import { mailRecords } from "./dns-records.ts";
import { dkimTokens } from "./sender.ts";
import { mailDomain, region } from "./stage.ts";
import { zone } from "./zone.ts";

/** Who gets the reports of DMARC, by the environment of whoever deploys: an address. */
const reports = process.env.DMARC_REPORTS;
// It stands in a record between two others' words: `;` would begin another rule, `,` another address.
if (reports !== undefined && !/^[^\s@;,]+@[^\s@;,]+$/.test(reports))
  throw new Error("DMARC_REPORTS is no mail address");

/** A record that stands already is refused by Route 53, so nobody's mail is taken by a slip. */
$util.all([region, dkimTokens]).apply(([region, dkimTokens]) => {
  for (const { purpose, ...record } of mailRecords({ mailDomain, region, dkimTokens, reports }))
    zone?.createRecord("Mail", record, {});
});
