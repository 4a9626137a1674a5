import { type Finding, ok, unknown, wrong } from "../finding.ts";
import type { Outputs } from "../outputs.ts";
import type { Place } from "../place.ts";

const PATIENCE_MS = 15_000;

/** Where the pages should be; undefined where only whoever has deployed can know. */
const pagesAt = ({ webDomain }: Place, { web }: Outputs): string | undefined =>
  webDomain === undefined ? web : `https://${webDomain}`;

/** What becomes of a request; a word of why there was no answer. */
async function statusOf(url: string): Promise<number | string> {
  try {
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    const { name, cause } = error as { readonly name: string; readonly cause?: { readonly code?: string } };
    return cause?.code ?? name;
  }
}

/**
 * Whether the public page answers. It is made by a function that refuses to start without the name of its table and without
 * good token keys, so this is the nearest that can be seen of a secret from outside.
 */
export async function checkPages(place: Place, outputs: Outputs): Promise<readonly Finding[]> {
  const what = "the public page answers, so the functions run and TokenKeys can be read";
  const origin = pagesAt(place, outputs)?.replace(/\/$/, "");
  if (origin === undefined)
    return [unknown(what, "Its address is not known here: deploy from this folder, or name it with --web.")];
  const url = `${origin}/about`;
  const status = await statusOf(url);
  if (status === 200) return [ok(what, url)];
  if (typeof status === "string")
    return [
      wrong(what, "It can not be reached: look at the record of its domain, or deploy again.", `${url}: ${status}`),
    ];
  const next =
    status >= 500
      ? "The log of the function Web says why; most likely TokenKeys is not set or no JSON: npm run -s token-keys makes one."
      : "Somebody else answers there: look at the record of its domain, or deploy again.";
  return [wrong(what, next, `${url}: ${status}`)];
}
