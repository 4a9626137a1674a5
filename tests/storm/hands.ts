/** Work of which so much is under way at once. */
export class Hands {
  readonly #most: number;
  readonly #inHand = new Set<Promise<void>>();

  constructor(most: number) {
    this.#most = most;
  }

  begin(work: Promise<void>): void {
    const done: Promise<void> = work.finally(() => this.#inHand.delete(done));
    this.#inHand.add(done);
  }

  /** Resolves when one more may begin. */
  async room(): Promise<void> {
    while (this.#inHand.size >= this.#most) await Promise.race(this.#inHand);
  }

  /** Begin what there is to do until there is nothing, and nothing is under way. */
  async drain({ isBusy, work }: { readonly isBusy: () => boolean; readonly work: () => Promise<void> }): Promise<void> {
    while (isBusy() || this.#inHand.size > 0) {
      await this.room();
      if (isBusy()) this.begin(work());
      else if (this.#inHand.size > 0) await Promise.race(this.#inHand);
    }
  }
}
