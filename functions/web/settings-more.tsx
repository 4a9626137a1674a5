import type { Settings, Wanted } from "../../core/settings.ts";
import { dayOf, shortDay } from "./day.ts";
import { MORE_WORDS } from "./more-words.ts";
import { SETTINGS_WORDS } from "./settings-words.ts";

interface Section {
  readonly settings: Settings;
  readonly token: string;
}

/** The fields of the buttons below the form. */
export const EXPORT = "export";
export const RENEW = "renew";
export const LET_IN = "letIn";
export const THROW_AWAY = "throwAway";

const Domains = ({ settings, token, refused }: Section & { readonly refused?: keyof Wanted }) => {
  const words = MORE_WORDS[settings.language];
  return (
    <section>
      <h2>{words.domains}</h2>
      {settings.neverDomains.map(({ domain, shown, isPublic }) => (
        <form class="row" method="post" action={`/s/${token}`}>
          <div>
            <bdi>{shown}</bdi>
            {isPublic ? <p class="soft">{words.domainPublic}</p> : ""}
          </div>
          <button class="quiet" type="submit" name="domainAgain" value={domain}>
            {SETTINGS_WORDS[settings.language].again}
          </button>
        </form>
      ))}
      <form method="post" action={`/s/${token}`}>
        <div class={refused === "neverDomain" ? "field wrong" : "field"}>
          <label for="neverDomain">{words.domainLabel}</label>
          <input
            type="text"
            id="neverDomain"
            name="neverDomain"
            required
            maxlength={253}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="neverDomain-hint"
          />
          <p class="soft" id="neverDomain-hint">
            {words.domainHint}
          </p>
        </div>
        <button class="quiet" type="submit">
          {words.domainAdd}
        </button>
      </form>
    </section>
  );
};

const Secret = ({ settings, token }: Section) => {
  const [words, more] = [SETTINGS_WORDS[settings.language], MORE_WORDS[settings.language]];
  return (
    <section>
      <h2>{words.secret}</h2>
      <p>
        <code>{settings.secretAddress}</code>
      </p>
      <p class="soft">{words.secretHint}</p>
      {settings.formerAddresses.map(({ address, until }) => (
        <p class="soft">
          <code>{address}</code> {more.former(dayOf(until, settings.language))}
        </p>
      ))}
      <form method="post" action={`/s/${token}`}>
        <button class="quiet" type="submit" name={RENEW} value={settings.secretAddress}>
          {more.renew}
        </button>
      </form>
      <p class="soft">{more.renewHint}</p>
    </section>
  );
};

/** Whose addresses are whose: the user's own, and those of which they have not said it yet. */
const Addresses = ({ settings, token }: Section) => {
  const [words, more] = [SETTINGS_WORDS[settings.language], MORE_WORDS[settings.language]];
  return (
    <section>
      <h2>{words.own}</h2>
      <p>{settings.addresses.join(", ")}</p>
      {settings.senders.length === 0 ? "" : <p class="soft">{more.senders}</p>}
      {settings.senders.map(({ address, shown }) => (
        <form class="row" method="post" action={`/s/${token}`}>
          <bdi>{shown}</bdi>
          <span>
            <button class="quiet" type="submit" name="mine" value={address}>
              {more.mine}
            </button>{" "}
            <button class="quiet" type="submit" name="notMine" value={address}>
              {more.notMine}
            </button>
          </span>
        </form>
      ))}
    </section>
  );
};

type Line = Settings["held"][number];

const HeldLine = ({
  line,
  id,
  settings: { language, zone },
}: { readonly line: Line; readonly id: string } & Pick<Section, "settings">) => {
  const words = MORE_WORDS[language].held;
  const { at, reason, count, sender, claims } = line;
  return (
    <div id={id}>
      {shortDay(at, zone, language)}: {words.reasons[reason]}
      {sender === undefined ? "" : [" ", <bdi>{sender}</bdi>]}
      {claims === undefined ? "" : [`; ${words.claims} `, <bdi>{claims}</bdi>]}
      {count === 1 ? "" : ` (${words.mails(count)})`}
    </div>
  );
};

/** What waits for the user's word, a line with two buttons for each day, reason and sender; nobody lets a virus in. */
const Waiting = ({ settings, token }: Section) => {
  const words = MORE_WORDS[settings.language].held;
  return (
    <section>
      <h2>{words.title}</h2>
      {settings.late === undefined ? "" : <p>{words.late(settings.late)}</p>}
      {settings.held.map((line, i) => (
        <form class="row" method="post" action={`/s/${token}`}>
          <HeldLine line={line} id={`held-${i}`} settings={settings} />
          <span class="pair">
            {line.reason === "virus" ? (
              ""
            ) : (
              <button class="quiet" type="submit" name={LET_IN} value={line.value} aria-describedby={`held-${i}`}>
                {words.letIn}
              </button>
            )}{" "}
            <button class="quiet" type="submit" name={THROW_AWAY} value={line.value} aria-describedby={`held-${i}`}>
              {words.throwAway}
            </button>
          </span>
        </form>
      ))}
      {settings.held.length === 0 ? "" : <p class="soft">{words.hint}</p>}
    </section>
  );
};

/** What stands below the form of the settings: whom to leave out, the people, the secret address, and the ways out. */
export const SettingsMore = ({ settings, token, refused }: Section & { readonly refused?: keyof Wanted }) => {
  const more = MORE_WORDS[settings.language];
  return (
    <>
      {settings.held.length === 0 && settings.late === undefined ? "" : <Waiting settings={settings} token={token} />}
      <Domains settings={settings} token={token} refused={refused} />
      <section>
        <h2>{more.people}</h2>
        <p>
          <a href={`/s/${token}/people`}>{more.peopleLink}</a>
        </p>
      </section>
      <Secret settings={settings} token={token} />
      <Addresses settings={settings} token={token} />
      <section>
        <h2>{more.everything}</h2>
        <p class="soft">{more.everythingHint}</p>
        <form method="post" action={`/s/${token}`}>
          <button class="quiet" type="submit" name={EXPORT} value="yes">
            {more.send}
          </button>
        </form>
      </section>
      <section>
        <h2>{more.leave}</h2>
        <p>
          <a href={`/s/${token}/erase`}>{more.leaveLink}</a>
        </p>
      </section>
    </>
  );
};
