import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { changeSettings, type Settings, type SettingsDeps, settingsOf, type Wanted } from "../../core/settings.ts";
import { askFor, decideHeld, type HeldWish, renewSecret, type WishDeps } from "../../core/wish.ts";
import { fieldsOf } from "./fields.ts";
import { EXPORT, LET_IN, RENEW, THROW_AWAY } from "./settings-more.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { VisibleError } from "./visible-error.ts";

const MAX_BODY = 8 * 1024;
const NAMES = [
  "hour",
  "zone",
  "days",
  "language",
  "again",
  "neverDomain",
  "domainAgain",
  "mine",
  "notMine",
] as const satisfies readonly (keyof Wanted)[];

/** The form as the core wants it: the day of a pause stands in a field of its own. */
function wantedOf(fields: ReadonlyMap<string, string>): Wanted {
  const pause = fields.get("pause") === "until" ? (fields.get("until") ?? "") : fields.get("pause");
  const given = NAMES.flatMap((name) => {
    const value = fields.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(given), ...(pause !== undefined && { pause }) };
}

async function known(deps: WishDeps, token: string): Promise<Settings> {
  const settings = await settingsOf(deps, token);
  if (settings.outcome !== "known") throw new VisibleError("unknown");
  return settings;
}

/** One of the buttons below the form; undefined where none of them was pressed. */
async function press(deps: WishDeps, token: string, fields: ReadonlyMap<string, string>) {
  const present = fields.get(RENEW);
  if (fields.get(EXPORT) !== "yes" && present === undefined) return undefined;
  const { outcome } =
    present === undefined ? await askFor(deps, token, "export") : await renewSecret(deps, token, present);
  if (outcome === "unknown-token") throw new VisibleError("unknown");
  return present === undefined ? "exported" : outcome === "renewed" ? outcome : "saved";
}

const HELD = [
  [LET_IN, "let-in", "lettingIn"],
  [THROW_AWAY, "throw-away", "throwingAway"],
] as const satisfies readonly (readonly [field: string, wish: HeldWish, said: string])[];

/** A button beside mails that wait: the page without their line, and what is done with them; undefined where none was pressed. */
async function pressHeld(deps: WishDeps & SettingsDeps, token: string, fields: ReadonlyMap<string, string>) {
  for (const [field, wish, said] of HELD) {
    const value = fields.get(field);
    if (value === undefined) continue;
    const { outcome } = await decideHeld(deps, token, { wish, value });
    if (outcome === "unknown-token") throw new VisibleError("unknown");
    const settings = await known(deps, token);
    // The queue is a moment behind: a line that is dealt with is not shown once more.
    const held = settings.held.filter((one) => one.value !== value);
    return { settings: { ...settings, held }, token, said } as const;
  }
  return undefined;
}

/** `/s/<token>`: the settings of one user. Opening it changes nothing. */
export function settingsRoutes(deps: WishDeps & SettingsDeps): Hono {
  const tooLarge = () => {
    throw new VisibleError("too-large");
  };
  return new Hono()
    .get("/s/:token", async (c) => {
      const token = c.req.param("token");
      return c.html(SettingsPage({ settings: await known(deps, token), token }));
    })
    .post("/s/:token", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), async (c) => {
      const token = c.req.param("token");
      const fields = fieldsOf(c.req.header("content-type"), await c.req.text());
      const said = await press(deps, token, fields);
      if (said !== undefined) return c.html(SettingsPage({ settings: await known(deps, token), token, said }));
      const decided = await pressHeld(deps, token, fields);
      if (decided !== undefined) return c.html(SettingsPage(decided));
      const wanted = wantedOf(fields);
      // A scanner that posts whatever form it finds sends no field of ours, and only sees the page again (threat 19).
      if (Object.keys(wanted).length === 0) return c.html(SettingsPage({ settings: await known(deps, token), token }));
      const changed = await changeSettings(deps, token, wanted);
      if (changed.outcome === "unknown-token") throw new VisibleError("unknown");
      const settings = await known(deps, token);
      return changed.outcome === "refused"
        ? c.html(SettingsPage({ settings, token, said: "refused", refused: changed.field }), 422)
        : c.html(SettingsPage({ settings, token, said: changed.outcome === "taken" ? "taken" : "saved" }));
    })
    .all("/s/:token", () => {
      throw new VisibleError("method");
    });
}
