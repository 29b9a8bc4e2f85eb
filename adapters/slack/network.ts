/** Calls over the network whose failures say what happened. */
import type { webApi } from '@slack/bolt';

/** The network failed; `code` is its own word for it: ECONNREFUSED, UND_ERR_SOCKET, TimeoutError. */
export class NetworkError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the network failed (${code})`);
    this.name = 'NetworkError';
    this.code = code;
  }
}

/** The platform's fetch tells the reason in the cause of its error, which the SDK does not always hand on. */
export const reach: webApi.FetchFunction = (url, init) =>
  fetch(url, init).catch((error: unknown) => {
    const { name, code, cause } = error as { name?: unknown; code?: unknown; cause?: { code?: unknown } };
    const known = [cause?.code, code, name].find((word) => typeof word === 'string');
    throw new NetworkError(typeof known === 'string' ? known : 'unknown');
  });
