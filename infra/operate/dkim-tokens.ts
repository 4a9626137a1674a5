import type { Account } from "./account.ts";
import { refusalOf } from "./aws-refusal.ts";

/** What the three DKIM records are named after, or what to do so that they come to be known. */
export type DkimTokens =
  | { readonly outcome: "known"; readonly tokens: readonly string[] }
  | { readonly outcome: "no-identity" | "not-told"; readonly tokens: readonly []; readonly next: string };

const MISSING = "The three DKIM records are missing here.";

/** Ask SES for the tokens of a domain. */
export async function dkimTokensOf(account: Pick<Account, "identity">, domain: string): Promise<DkimTokens> {
  try {
    const { dkimTokens: tokens } = await account.identity(domain);
    if (tokens.length > 0) return { outcome: "known", tokens };
    return {
      outcome: "no-identity",
      tokens: [],
      next: `${MISSING} SES names them once it knows the domain: deploy, and ask again.`,
    };
  } catch (error) {
    return { outcome: "not-told", tokens: [], next: `${MISSING} ${refusalOf(error).next}` };
  }
}
