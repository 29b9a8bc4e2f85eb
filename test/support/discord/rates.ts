/** How often Discord may be asked: for each route as it says in its headers, and all routes together. */
import type { ServerResponse } from 'node:http';

/** A wait, and whose it is: that of everything, of the route for this bot, or one that the bot cannot know of. */
export interface Limit {
  readonly seconds: number;
  readonly scope: 'global' | 'user' | 'shared';
}
/** So many requests in so many milliseconds on the routes that match, each with its own count. */
export interface Rate {
  readonly route: RegExp;
  readonly requests: number;
  readonly within: number;
}
interface Window {
  count: number;
  ends: number;
}

/** All routes together, a second (rate limits, "Global Rate Limit"); interactions are not counted. */
const everywhere = 50;
const uncounted = /^\w+ \/(interactions|webhooks|gateway)/;

export class Rates {
  /** None where it is left out: a test that waits for none of them is no slower for them. */
  readonly rates: Rate[] = [];
  private readonly windows = new Map<string, Window>();

  /** Counts a request, and tells what is left in the headers; the wait when it was one too many. */
  take(route: string, response: ServerResponse): Limit | undefined {
    const all = uncounted.test(route) ? undefined : this.over('everywhere', everywhere, 1000);
    if (all !== undefined) return { seconds: all, scope: 'global' };
    const rate = this.rates.find((each) => each.route.test(route));
    if (rate === undefined) return undefined;
    const seconds = this.over(route, rate.requests, rate.within);
    const { count = 0, ends = 0 } = this.windows.get(route) ?? {};
    const after = Math.max(0, ends - Date.now()) / 1000;
    response.setHeader('X-RateLimit-Bucket', String(this.rates.indexOf(rate)));
    response.setHeader('X-RateLimit-Limit', String(rate.requests));
    response.setHeader('X-RateLimit-Remaining', String(Math.max(0, rate.requests - count)));
    response.setHeader('X-RateLimit-Reset-After', after.toFixed(3));
    response.setHeader('X-RateLimit-Reset', (Date.now() / 1000 + after).toFixed(3));
    return seconds === undefined ? undefined : { seconds, scope: 'user' };
  }

  private over(key: string, most: number, within: number): number | undefined {
    const now = Date.now();
    const known = this.windows.get(key);
    const window = known === undefined || known.ends <= now ? { count: 0, ends: now + within } : known;
    this.windows.set(key, window);
    window.count += 1;
    return window.count > most ? (window.ends - now) / 1000 : undefined;
  }
}
