import { REGION } from "../harness/cloud.ts";
import type { Evaluation } from "../harness/evaluation.ts";
import { all, broken, named, object, type Rule } from "./select.ts";

/** What a stage has to be, said once more than in infra/stages.ts: whoever changes one of them has to mean it. */
interface Wanted {
  readonly isKept: boolean;
  readonly isRestorable: boolean;
  readonly domain: string;
  readonly logDays: number;
  readonly readers: number;
  readonly hasDashboard: boolean;
  /** Everything that may go wrong is watched, or only that nothing is given up unseen, or nothing. */
  readonly watches: "all" | "dead letters" | "nothing";
  /** The dollars that its alarms may cost a month. */
  readonly alarmsCost: number;
}

const WANTED: Readonly<Record<string, Wanted>> = {
  production: {
    isKept: true,
    isRestorable: true,
    domain: "example.org",
    logDays: 30,
    readers: 50,
    hasDashboard: true,
    watches: "all",
    alarmsCost: 3,
  },
  staging: {
    isKept: false,
    isRestorable: true,
    domain: "staging.example.org",
    logDays: 14,
    readers: 5,
    hasDashboard: true,
    watches: "dead letters",
    alarmsCost: 0.6,
  },
};

/** Of whoever tries something out: it costs next to nothing, and keeps nothing that matters. */
const personal = (stage: string): Wanted => ({
  isKept: false,
  isRestorable: false,
  domain: `${stage}.example.org`,
  logDays: 7,
  readers: 2,
  hasDashboard: false,
  watches: "nothing",
  alarmsCost: 0,
});

export const wantedOf = ({ stage }: Pick<Evaluation, "stage">): Wanted => WANTED[stage] ?? personal(stage);

export const stageIsWhatItsTableSays: Rule = (evaluation) => {
  const { isKept, readers } = wantedOf(evaluation);
  const mappings = all(evaluation, "aws:lambda/eventSourceMapping:EventSourceMapping");
  const receive = mappings.find(
    ({ inputs }) => named(evaluation, "aws:lambda/function:Function", inputs.functionName)?.name === "ReceiveFunction",
  );
  return broken({
    "what it keeps outlives it where it matters": evaluation.app.removal === (isKept ? "retain" : "remove"),
    "it is refused to remove it where it matters": evaluation.app.protect === isKept,
    "so many read mails at one moment": object(receive?.inputs.scalingConfig).maximumConcurrency === readers,
    "it lives where SES takes mail in": object(object(evaluation.app.providers).aws).region === REGION,
  });
};
