/** How the stand-in says no, and what it finds wrong with a message. */
import { checkMessage } from './check.ts';
import type { Answer } from './methods.ts';
import type { Json, World } from './world.ts';

export function refuse(world: World, method: string, error: string, details: readonly string[] = []): Answer {
  world.tell({ kind: 'refused', method, error, details });
  return { ok: false, error, response_metadata: { messages: details.map((detail) => `[ERROR] ${detail}`) } };
}

/** What is wrong with a message here: some workspaces do not know every block. */
export function wrongIn(world: World, body: Json): { error: string; details: string[] } | undefined {
  const { blocks } = body as { readonly blocks?: unknown };
  const unknown = (Array.isArray(blocks) ? (blocks as Json[]) : []).filter(({ type }) =>
    world.unknownBlocks.has(String(type)),
  );
  if (unknown.length > 0) return { error: 'invalid_blocks', details: unknown.map(({ type }) => `no ${type} here`) };
  return checkMessage(body);
}
