import { uuidv7 } from '../units/uuid';

/**
 * The Idempotency-Key of one open form. Sending the same content again, after an answer was lost or a dependency was
 * down, must have no second effect: same key. New content after a decided "no" is another command: new key.
 */
export class SubmissionKey {
  #key = uuidv7();
  #refused: string | null = null;

  for(body: unknown): string {
    if (this.#refused !== null && this.#refused !== JSON.stringify(body)) {
      this.#key = uuidv7();
      this.#refused = null;
    }
    return this.#key;
  }

  refused(body: unknown): void {
    this.#refused = JSON.stringify(body);
  }

  /** What a form that stays open sends next is another command, even if it says the same. */
  done(): void {
    this.#key = uuidv7();
    this.#refused = null;
  }
}
