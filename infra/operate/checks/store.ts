import { type Kind, kindOf } from "../../stages.ts";
import type { Account, LedgerTable } from "../account.ts";
import { type Finding, missing, ok, tried, unknown, wrong } from "../finding.ts";
import type { Place } from "../place.ts";

/** What has to hold of the ledger, and the command that mends it where it does not. A restored table has none of it by itself. */
const HAS: readonly {
  readonly what: string;
  /** Whether it has to hold in a stage of this kind. */
  readonly isWanted: (kind: Kind) => boolean;
  readonly holds: (table: LedgerTable) => boolean;
  readonly mend: (name: string) => string;
}[] = [
  {
    what: "any second of the last 35 days can be restored",
    isWanted: ({ isRestorable }) => isRestorable,
    holds: ({ canGoBackInTime }) => canGoBackInTime,
    mend: (name) =>
      `aws dynamodb update-continuous-backups --table-name ${name} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
  },
  {
    what: "what is over is removed",
    isWanted: () => true,
    holds: ({ ttl }) => ttl === "ttl",
    mend: (name) =>
      `aws dynamodb update-time-to-live --table-name ${name} --time-to-live-specification Enabled=true,AttributeName=ttl`,
  },
  {
    what: "the ledger cannot be deleted by a slip",
    isWanted: ({ isKept }) => isKept,
    holds: ({ isProtected }) => isProtected,
    mend: (name) => `aws dynamodb update-table --table-name ${name} --deletion-protection-enabled`,
  },
];

async function ledgerFindings(account: Account, place: Place): Promise<Finding[]> {
  const what = "the ledger is there";
  const { app, stage, region, ledger } = place;
  const names = ledger === undefined ? await account.tables(`${app}-${stage}-LedgerTable-`) : [ledger];
  const [name, ...others] = names;
  if (name === undefined) return [missing(what, `Deploy the stage first: npm run deploy -- --stage ${stage}.`)];
  if (others.length > 0)
    return [unknown(what, "Several tables bear its name: say with LEDGER_TABLE which one is meant.", names.join(", "))];
  const table = await account.table(name);
  if (table === undefined) return [missing(what, `There is no table ${name} in ${region}: look at LEDGER_TABLE.`)];
  if (!table.isActive) return [unknown(what, "It is being made or restored: ask again in some minutes.", name)];
  return [
    ok(what, name),
    ...HAS.filter(({ isWanted }) => isWanted(kindOf(stage))).map(({ what: claim, holds, mend }) =>
      holds(table) ? ok(claim) : wrong(claim, `${mend(name)} --region ${region}`),
    ),
  ];
}

async function deadLetterFindings(account: Account, { app, stage }: Place): Promise<Finding[]> {
  const what = "nothing was given up";
  const full = (await account.deadLetters(`${app}-${stage}-`)).filter(({ waiting }) => waiting > 0);
  if (full.length === 0) return [ok(what)];
  const waiting = full.map((one) => `${one.name}: ${one.waiting}`).join(", ");
  return [wrong(what, `See what lies there: npm run redrive -- --list --stage ${stage}.`, waiting)];
}

/** Whether what is kept is safe, and whether something waits for a person. */
export async function checkStore(account: Account, place: Place): Promise<readonly Finding[]> {
  return [
    ...(await tried("the ledger", () => ledgerFindings(account, place))),
    ...(await tried("dead letters", () => deadLetterFindings(account, place))),
  ];
}
