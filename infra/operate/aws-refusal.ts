/** Why AWS has told nothing, and what to do. `no-keys` is the same for whatever else would be asked. */
export interface Refusal {
  readonly kind: "no-keys" | "not-allowed" | "no-answer";
  readonly next: string;
}

const EXPIRED = /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|AuthFailure)/;
const FORBIDDEN = /AccessDenied|NotAuthorized|AuthorizationError|UnauthorizedOperation/;

/** What an error of the SDK means for whoever asked. An error that is none of AWS's is thrown on. */
export function refusalOf(error: unknown): Refusal {
  const { name = "", code } = error as { readonly name?: string; readonly code?: string };
  if (name === "CredentialsProviderError")
    return {
      kind: "no-keys",
      next: "AWS does not know who asks: set AWS_PROFILE, or log in with the AWS command line, and ask again.",
    };
  if (EXPIRED.test(name)) return { kind: "no-keys", next: `AWS refuses the keys (${name}): log in again.` };
  if (FORBIDDEN.test(name))
    return { kind: "not-allowed", next: "Whoever asks may not look at this: ask with keys that may read." };
  if (error instanceof Error && ("$metadata" in error || code !== undefined || name === "TimeoutError"))
    return { kind: "no-answer", next: `AWS could not be asked (${code ?? name}): try again later.` };
  throw error;
}
