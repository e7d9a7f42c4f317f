export type Listener = {
  onMessage: (data: unknown) => void;
  /** Something may have been missed: ask for everything anew. */
  onResync: () => void;
};

/** One channel as this page hears it: who listens, and which message came last. */
export class Feed {
  readonly listeners = new Set<Listener>();
  #last = 0;
  #isLive = false;

  get isLive(): boolean {
    return this.#isLive;
  }

  /** From here on nothing is missed unnoticed. What happened before is asked for now, and so is what came too early. */
  begin(sequence: number): void {
    this.#last = Math.max(this.#last, sequence);
    this.#isLive = true;
    this.#resync();
  }

  hear(sequence: number, data: unknown): void {
    const isNext = sequence === this.#last + 1;
    const isLate = sequence <= this.#last;
    this.#last = Math.max(this.#last, sequence);
    if (!this.#isLive || isLate) return;
    if (isNext) for (const listener of this.listeners) listener.onMessage(data);
    else this.#resync();
  }

  end(): void {
    this.#last = 0;
    this.#isLive = false;
  }

  #resync(): void {
    for (const listener of this.listeners) listener.onResync();
  }
}
