/**
 * A driver that looks for its server and never hears. When a connection ends in the very moment in which its monitor writes to it,
 * mongodb 7.8 waits for a `drain` of that socket that never comes, without a limit (`Connection.writeCommand`): it looks for the
 * server no more, and every operation fails until the process starts anew. Such a client is to be replaced.
 */
import type { Connection } from 'mongoose';

export type Client = ReturnType<Connection['getClient']>;

/** Milliseconds after which an answer cannot come any more: a look ends after 10 s, one that waits for news after 20 s. */
const longest = { plain: 15_000, awaited: 30_000 } as const;

/** Calls `act` once when a look for a server neither succeeds nor fails in time. */
export function onStuck(client: Client, act: () => void): void {
  const looks = new Map<string, NodeJS.Timeout>();
  const ended = ({ connectionId }: { readonly connectionId: string }) => {
    clearTimeout(looks.get(connectionId));
    looks.delete(connectionId);
  };
  const endAll = () => {
    for (const connectionId of [...looks.keys()]) ended({ connectionId });
  };
  client.on('serverHeartbeatStarted', (look) => {
    ended(look);
    const stuck = () => {
      endAll();
      act();
    };
    looks.set(look.connectionId, setTimeout(stuck, look.awaited ? longest.awaited : longest.plain).unref());
  });
  client.on('serverHeartbeatSucceeded', ended);
  client.on('serverHeartbeatFailed', ended);
  client.on('topologyClosed', endAll);
}
