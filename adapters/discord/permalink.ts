/** The address of a message. */

interface Spot {
  readonly guild: string | null;
  readonly channel: string;
  readonly message: string;
}

/** As Discord's clients copy it. None in a direct message: nobody else could open it. */
export function permalinkOf({ guild, channel, message }: Spot): string | undefined {
  return guild === null ? undefined : `https://discord.com/channels/${guild}/${channel}/${message}`;
}
