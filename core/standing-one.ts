import type { ActDeps } from "./act.ts";
import type { Language } from "./answer/action.ts";
import { languageOf } from "./answer/language.ts";
import { type ContactState, contactStateOf, contactStates } from "./buddy/contact-state.ts";
import type { Evidence } from "./buddy/evidence.ts";
import { type Judgement, judge } from "./buddy/judge.ts";
import { judgedOf } from "./buddy/read-state.ts";
import { turnsOf } from "./buddy/refresh.ts";
import { type Story, storyOf } from "./buddy/story.ts";
import { topicSpreadOf, withSpecial } from "./buddy/topic-spread.ts";
import { personOf } from "./ledger/identity.ts";
import type { User } from "./ledger/users.ts";
import { clean, printable } from "./mail/printable.ts";
import { personKey } from "./people/person-key.ts";
import { PHRASES } from "./reply/language/index.ts";
import { userBehind } from "./settings.ts";
import { type Standing, standingOf } from "./standing.ts";

/** Why, in the user's language: what speaks for a call, each with what bears it out. */
export interface Why {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** One person, why they stand there, and the drawing of both lanes. */
export interface StandingOne extends Standing {
  readonly outcome: "known";
  readonly language: Language;
  readonly zone: string;
  readonly reasons: readonly Why[];
  readonly topics: readonly { readonly name: string; readonly said: readonly Evidence[] }[];
  readonly story: Story;
  readonly named?: Date;
}

type Unknown = { readonly outcome: "unknown-token" | "unknown-person" };

/** Words of somebody else's choosing must not turn round what stands beside them. */
const shown = (said: Evidence): Evidence => ({ ...said, quote: clean(said.quote) });

function whyOf({ reasons }: Judgement, { signals }: ContactState, language: Language): Why[] {
  const phrases = PHRASES[language];
  const { genuine, days } = signals.theirs;
  const many = (n: number): string => phrases.numbers[n] ?? String(n);
  const since = new Intl.DateTimeFormat(phrases.locale, { dateStyle: "long", timeZone: "UTC" }).format(signals.firstAt);
  const wrote = phrases.wrote(phrases.mails(many(genuine), genuine === 1), phrases.days(many(days), days === 1), since);
  return reasons.map(({ kind, evidence }) =>
    // What both return to stands below, with the same sentences.
    kind === "exchange"
      ? { text: wrote, evidence: [] }
      : { text: phrases.reasons[kind], evidence: evidence.map(shown) },
  );
}

/** The story of both lanes as of now, read as the judgement is. */
async function storyWith({ table, now }: ActDeps, user: User, state: ContactState): Promise<Story> {
  const person = await personOf(table, user.id, state.contact);
  const merged = await turnsOf(table, user.id, person, now());
  const { turns, isMine, names } = await judgedOf(merged, person, user);
  const { bearsOwnName } = state.signals;
  return storyOf(turns, isMine, names, user.zone, { until: now(), ...(bearsOwnName && { bearsOwnName }) });
}

/** One of the people of a user. A key that was shown before its contact was merged leads to the person. Changes nothing. */
export async function personBehind(deps: ActDeps, token: string, key: string): Promise<StandingOne | Unknown> {
  const { table, now } = deps;
  const user = await userBehind(deps, token);
  if (user === undefined) return { outcome: "unknown-token" };
  const named = (await contactStates(table, user.id)).find(({ contact, members }) =>
    [contact, ...members.map((member) => member.contact)].some((one) => personKey(one) === key),
  );
  const kept = named && (await contactStateOf(table, user.id, named.contact));
  if (kept === undefined) return { outcome: "unknown-person" };
  const state = withSpecial(kept, await topicSpreadOf(table, user.id));
  const judgement = judge(state.signals, state, now());
  const language = languageOf(user);
  return {
    outcome: "known",
    language,
    zone: user.zone,
    ...standingOf(state, judgement),
    reasons: whyOf(judgement, state, language),
    topics: judgement.commonGround.map(({ name, mine, theirs }) => ({
      name: printable(name),
      said: [
        { ...mine, by: "me" as const },
        { ...theirs, by: "them" as const },
      ]
        .map(shown)
        .sort((a, b) => a.at.getTime() - b.at.getTime()),
    })),
    story: await storyWith(deps, user, state),
    ...(state.offered !== undefined && { named: state.offered.at }),
  };
}
