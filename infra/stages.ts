/** What differs between the stages. Whatever is not in here is alike in all of them. */
export interface Kind {
  /** It is refused to remove the stage, and what it keeps outlives it. */
  readonly isKept: boolean;
  /** Any second of the last weeks can be restored. It costs by the size of the table. */
  readonly isRestorable: boolean;
  /** Its addresses are on the domain itself; any other stage has a subdomain of its own name. */
  readonly isOnDomain: boolean;
  readonly logDays: number;
  /** What an alarm is set on. Each metric that an alarm watches costs ten cents a month, also where nothing happens. */
  readonly alarms: readonly Concern[];
  /** Three of an account cost nothing, each further one three dollars a month. */
  readonly hasDashboard: boolean;
  /** How many handlers may read mails at one moment: two is the least that AWS allows. */
  readonly readers: number;
}

/** What somebody has to be told of: a row of `alarms.ts` each, or one for each queue or function. */
export type Concern = "dead letters" | "stuck" | "failing" | "throttled" | "clock" | "intake" | "unsent" | "reputation";

const EVERYTHING = [
  "dead letters",
  "stuck",
  "failing",
  "throttled",
  "clock",
  "intake",
  "unsent",
  "reputation",
] as const satisfies readonly Concern[];

const KINDS = {
  production: {
    isKept: true,
    isRestorable: true,
    isOnDomain: true,
    logDays: 30,
    alarms: EVERYTHING,
    hasDashboard: true,
    // A million users bring 930 mails a second at their worst, which keeps 42 handlers busy.
    readers: 50,
  },
  staging: {
    isKept: false,
    isRestorable: true,
    isOnDomain: false,
    logDays: 14,
    alarms: ["dead letters"],
    hasDashboard: true,
    readers: 5,
  },
  personal: {
    isKept: false,
    isRestorable: false,
    isOnDomain: false,
    logDays: 7,
    alarms: [],
    hasDashboard: false,
    readers: 2,
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** What a stage is: a name that no row has is somebody's own. */
export const kindOf = (stage: string): Kind =>
  stage === "production" || stage === "staging" ? KINDS[stage] : KINDS.personal;

/** The domain of a stage, for its mail or for its pages, of the one that whoever deploys has set. */
export const domainOf = (stage: string, domain: string): string =>
  kindOf(stage).isOnDomain ? domain : `${stage}.${domain}`;
