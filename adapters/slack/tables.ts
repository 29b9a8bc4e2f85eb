/** Slack's block of tables is young: where a workspace refuses it, tables are set in fixed width there from then on. */
import { RespondError, webApi } from '@slack/bolt';
import type { Address } from '../../src/chat.ts';
import type { Rendered } from './blocks.ts';
import { codeOf } from './post.ts';

/** Draws a message; with its tables in fixed width where asked. */
export type Draw = (fixed: boolean) => Rendered;

export interface Tables {
  /** Sends what is drawn; a second time, in fixed width, where its table may be what was refused. @throws whatever `send` does */
  send<T>(workspace: string, draw: Draw, send: (message: Rendered) => Promise<T>): Promise<T>;
}

export function createTables(): Tables {
  const refusing = new Set<string>();
  return {
    async send(workspace, draw, send) {
      const drawn = draw(refusing.has(workspace));
      try {
        return await send(drawn);
      } catch (error) {
        if (!hasTable(drawn) || !mayBeBlocks(error)) throw error;
        const sent = await send(draw(true));
        refusing.add(workspace);
        return sent;
      }
    },
  };
}

const hasTable = ({ blocks }: Rendered) => blocks.some(({ type }) => type === 'data_table');

/** A response URL says no with a status alone. */
function mayBeBlocks(error: unknown): boolean {
  if (error instanceof RespondError) return error.statusCode !== 429;
  return error instanceof webApi.WebAPIPlatformError && codeOf(error) === 'invalid_blocks';
}

/** `slack:T1` of `slack:T1/C1`. */
export function workspaceIn(to: Address): string {
  const id = 'channel' in to ? to.channel : to.person;
  return id.split('/')[0] ?? id;
}
