/** How often something may be asked for: a bucket of tokens that fills again with time. */

interface Bucket {
  tokens: number;
  at: number;
}

export interface RateLimit {
  /** How many may come at once. */
  burst: number;
  /** How many more may come each minute. */
  perMinute: number;
}

/** More clients than this are not told apart: the ones seen longest ago are forgotten, with a full bucket. */
const MOST_CLIENTS = 10_000;

/** Counts the requests of each client, and those of all together. In the memory of one process. */
export class RateLimiter {
  private readonly clients = new Map<string, Bucket>();
  private readonly everyone: Bucket;

  constructor(
    private readonly each: RateLimit,
    private readonly all: RateLimit,
    private readonly now: () => number = Date.now,
  ) {
    this.everyone = { tokens: all.burst, at: now() };
  }

  /** Takes one token for the client. Gives null, or where there is none the seconds until there is. */
  take(client: string): number | null {
    const bucket = this.clients.get(client) ?? { tokens: this.each.burst, at: this.now() };
    this.clients.delete(client);
    this.clients.set(client, bucket);
    if (this.clients.size > MOST_CLIENTS) this.forgetOldest();
    const wait = Math.max(this.refill(bucket, this.each), this.refill(this.everyone, this.all));
    if (wait > 0) return wait;
    bucket.tokens -= 1;
    this.everyone.tokens -= 1;
    return null;
  }

  /** Fills up for the time since; gives the seconds until one token is there, 0 where it is. */
  private refill(bucket: Bucket, { burst, perMinute }: RateLimit): number {
    const now = this.now();
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute);
    bucket.at = now;
    return bucket.tokens >= 1 ? 0 : Math.ceil(((1 - bucket.tokens) / perMinute) * 60);
  }

  private forgetOldest(): void {
    const [oldest] = this.clients.keys();
    if (oldest !== undefined) this.clients.delete(oldest);
  }
}
