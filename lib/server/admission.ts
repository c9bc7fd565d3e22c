interface AdmissionLimits {
  /** So many are inside at once. */
  active: number;
  /** So many wait for their turn; who comes after is turned away. */
  waiting: number;
  /** Who has waited so long is turned away as well. */
  waitMs: number;
}

/** Says that the work is over. Calling it again does nothing. */
export type Leave = () => void;

/** Lets a bounded number of requests in, keeps a bounded number waiting in the order of their coming. */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #waiting = new Set<(leave: Leave | null) => void>();
  #active = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get active(): number {
    return this.#active;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Waits for its turn. Gives null to who is turned away. */
  enter(): Promise<Leave | null> | Leave | null {
    if (this.#active < this.#limits.active) return this.#admit();
    if (this.#waiting.size >= this.#limits.waiting) return null;
    return new Promise((resolve) => {
      const take = (leave: Leave | null) => {
        clearTimeout(timer);
        this.#waiting.delete(take);
        resolve(leave);
      };
      const timer = setTimeout(take, this.#limits.waitMs, null);
      this.#waiting.add(take);
    });
  }

  #admit(): Leave {
    this.#active += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#active -= 1;
      const [next] = this.#waiting;
      next?.(this.#admit());
    };
  }
}
