import type { TokenKeys } from "../../core/reply/token.ts";
import { SettingError } from "../../functions/failure.ts";
import { readTokenKeys } from "../../functions/token-keys.ts";
import { StopError } from "../local/stop-error.ts";

/** A first key that is in no use yet: `k1`, else one above the highest. A name that was given up never comes back. */
const nextId = (keys: TokenKeys["keys"]): string =>
  `k${Math.max(0, ...Object.keys(keys).map((id) => Number(/^k(\d{1,6})$/.exec(id)?.[1] ?? 0))) + 1}`;

/** The keys of a new stage: one, of this secret. */
export const firstKeys = (secret: string): TokenKeys => ({ current: "k1", keys: { k1: secret } });

/** The keys with a new one that signs from now on. The old ones still open the links of mails that went out. */
export function rotated({ keys }: TokenKeys, secret: string): TokenKeys {
  const current = nextId(keys);
  return { current, keys: { ...keys, [current]: secret } };
}

/** The keys without one that has leaked: no link that it has signed opens anything any more. The current one can not go. */
export function without({ current, keys }: TokenKeys, id: string): TokenKeys {
  if (!Object.hasOwn(keys, id))
    throw new StopError(1, `There is no key ${id}; there is ${Object.keys(keys).sort().join(", ")}.`);
  if (id === current) throw new StopError(1, `${id} signs at present: rotate first, then drop it.`);
  return { current, keys: Object.fromEntries(Object.entries(keys).filter(([one]) => one !== id)) };
}

/** A line that names the secret with its value, as `sst secret list` prints it among others; else the JSON alone. */
const LISTED = /^[^\w\n]*TokenKeys\b[^{\n]{0,40}(\{.*\})[^\w}\n]*$/m;

/** The keys out of what was given on standard input. Nothing of it is ever quoted. */
export function readOldKeys(text: string): TokenKeys {
  try {
    return readTokenKeys(LISTED.exec(text)?.[1] ?? text);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    throw new StopError(
      1,
      "Standard input holds no token keys: give it what npx sst secret list prints, or the JSON of TokenKeys.",
    );
  }
}
