/** Rung for one who listens now and then: however often it rings between two looks, it has rung once. */
export class Bell {
  #hasRung = false;
  #wake: (() => void) | undefined;

  readonly ring = (): void => {
    this.#hasRung = true;
    this.#wake?.();
  };

  /** Waits for the next ring, or for one since the last look; false when none has come within that time. */
  async heard(within: number): Promise<boolean> {
    if (!this.#hasRung) await this.#wait(within);
    const hasRung = this.#hasRung;
    this.#hasRung = false;
    return hasRung;
  }

  #wait(within: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, within);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
