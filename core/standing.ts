import type { ActDeps } from "./act.ts";
import type { Language } from "./answer/action.ts";
import { languageOf } from "./answer/language.ts";
import { type ContactState, contactStates } from "./buddy/contact-state.ts";
import { type Judgement, judge } from "./buddy/judge.ts";
import { shownName } from "./buddy/shown-name.ts";
import { printable } from "./mail/printable.ts";
import { personKey } from "./people/person-key.ts";
import { userBehind } from "./settings.ts";

/** Somebody, and where they stand. */
export interface Standing {
  /** Names them in the address of a page: a hash, so that no mail address comes to stand in the history of a browser. */
  readonly key: string;
  readonly name: string;
  readonly rung: Judgement["rung"];
  readonly whyNot?: Judgement["whyNot"];
  readonly lastAt: Date;
  readonly mine: number;
  readonly theirs: number;
}

/** A page of the people of a user. */
export interface StandingList {
  readonly outcome: "known";
  readonly language: Language;
  readonly zone: string;
  readonly people: readonly Standing[];
  readonly page: number;
  readonly pages: number;
}

type Unknown = { readonly outcome: "unknown-token" };

const A_PAGE = 60;

/** A person as the list shows them. */
export function standingOf(state: ContactState, { rung, whyNot }: Judgement): Standing {
  const { signals } = state;
  return {
    key: personKey(state.contact),
    name: printable(shownName(state)),
    rung,
    ...(whyNot !== undefined && { whyNot }),
    lastAt: signals.lastAt,
    mine: signals.mine.turns,
    theirs: signals.theirs.turns,
  };
}

/** Sixty of the people of a user, whoever stands closest first, as they were last looked at. Changes nothing. */
export async function peopleBehind(deps: ActDeps, token: string, page: number): Promise<StandingList | Unknown> {
  const user = await userBehind(deps, token);
  if (user === undefined) return { outcome: "unknown-token" };
  const now = deps.now();
  const judged = (await contactStates(deps.table, user.id))
    .map((state) => ({ state, judgement: judge(state.signals, state, now) }))
    .sort((a, b) => b.judgement.score - a.judgement.score || (a.state.contact < b.state.contact ? -1 : 1));
  const pages = Math.max(1, Math.ceil(judged.length / A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const onPage = judged.slice((at - 1) * A_PAGE, at * A_PAGE);
  return {
    outcome: "known",
    language: languageOf(user),
    zone: user.zone,
    people: onPage.map(({ state, judgement }) => standingOf(state, judgement)),
    page: at,
    pages,
  };
}
