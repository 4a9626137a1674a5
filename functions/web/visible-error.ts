/** Why the web refuses a request. Each kind has one page and one status. */
export type Refusal = "unknown" | "method" | "too-large";

/** A refusal that a person sees. It carries nothing of the request, so nothing of it can be echoed. */
export class VisibleError extends Error {
  readonly kind: Refusal;

  constructor(kind: Refusal) {
    super(kind);
    this.kind = kind;
  }
}
