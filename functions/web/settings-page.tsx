import type { PropsWithChildren } from "hono/jsx";
import type { Settings, Wanted } from "../../core/settings.ts";
import { Layout } from "./layout.tsx";
import { MORE_WORDS } from "./more-words.ts";
import { SettingsMore } from "./settings-more.tsx";
import { LANGUAGE_NAMES, SETTINGS_WORDS, type SettingsWords } from "./settings-words.ts";

const FOR_GOOD = "for-good";
const ZONES = Intl.supportedValuesOf("timeZone");

const hourOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const Field = ({
  name,
  label,
  hint,
  refused,
  children,
}: PropsWithChildren<{
  readonly name: keyof Wanted;
  readonly label: string;
  readonly hint?: string;
  readonly refused: keyof Wanted | undefined;
}>) => (
  <div class={refused === name ? "field wrong" : "field"}>
    <label for={name}>{label}</label>
    {children}
    {hint === undefined ? "" : <p class="soft">{hint}</p>}
  </div>
);

const Pause = ({ words, pausedUntil }: { readonly words: SettingsWords; readonly pausedUntil: string | undefined }) => {
  const isUntil = pausedUntil !== undefined && pausedUntil !== FOR_GOOD;
  return (
    <fieldset>
      <legend>{words.pause}</legend>
      <label>
        <input type="radio" name="pause" value="none" checked={pausedUntil === undefined} /> {words.pauseNone}
      </label>
      <label>
        <input type="radio" name="pause" value={FOR_GOOD} checked={pausedUntil === FOR_GOOD} /> {words.pauseForGood}
      </label>
      <label>
        <input type="radio" name="pause" value="until" checked={isUntil} /> {words.pauseUntil}
      </label>
      <input type="date" name="until" aria-label={words.pauseUntil} value={isUntil ? pausedUntil : ""} />
    </fieldset>
  );
};

const Never = ({
  words,
  settings,
  token,
}: {
  readonly words: SettingsWords;
  readonly settings: Settings;
  readonly token: string;
}) => (
  <section>
    <h2>{words.never}</h2>
    {settings.never.length === 0 ? (
      <p class="soft">{words.neverNone}</p>
    ) : (
      settings.never.map(({ contact, name }) => (
        <form class="row" method="post" action={`/s/${token}`}>
          <bdi>{name}</bdi>{" "}
          <button class="quiet" type="submit" name="again" value={contact}>
            {words.again}
          </button>
        </form>
      ))
    )}
  </section>
);

/** Why no mail comes, and what to do about it. */
function whyStopped({ language, suppressed }: Settings): string {
  const { stopped, bounced, complained } = SETTINGS_WORDS[language];
  return suppressed === undefined ? stopped : { bounce: bounced, complaint: complained }[suppressed];
}

/** All settings of one user: one form, and one button for each name that is not suggested. */
export const SettingsPage = ({
  settings,
  token,
  said,
  refused,
}: {
  readonly settings: Settings;
  readonly token: string;
  readonly said?: "saved" | "refused" | "renewed" | "exported" | "taken" | "lettingIn" | "throwingAway";
  readonly refused?: keyof Wanted;
}) => {
  const words = SETTINGS_WORDS[settings.language];
  return (
    <Layout title={words.title} language={settings.language}>
      <h1>{words.title}</h1>
      {said === undefined ? (
        ""
      ) : (
        <p role="status" class="said">
          {{ ...words, ...MORE_WORDS[settings.language] }[said]}
        </p>
      )}
      <p class="lead">{words.lead}</p>
      {settings.isSubscribed ? "" : <p>{whyStopped(settings)}</p>}
      <form method="post" action={`/s/${token}`}>
        <Field name="hour" label={words.hour} hint={words.hourHint} refused={refused}>
          <input type="time" id="hour" name="hour" step="900" required value={hourOf(settings.dueMinute)} />
        </Field>
        <Field name="zone" label={words.zone} refused={refused}>
          <select id="zone" name="zone">
            {[...new Set([settings.zone, ...ZONES])].map((zone) => (
              <option value={zone} selected={zone === settings.zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </select>
        </Field>
        <Field name="days" label={words.days} hint={words.daysHint} refused={refused}>
          <select id="days" name="days">
            {Object.entries(words.dayNames).map(([days, name]) => (
              <option value={days} selected={days === settings.days}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field name="language" label={words.language} refused={refused}>
          <select id="language" name="language">
            {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
              <option value={code} lang={code} selected={code === settings.language}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Pause words={words} pausedUntil={settings.pausedUntil} />
        <button type="submit">{words.save}</button>
      </form>
      <Never words={words} settings={settings} token={token} />
      <SettingsMore settings={settings} token={token} refused={refused} />
    </Layout>
  );
};
