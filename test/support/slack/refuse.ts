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
  const strange = (Array.isArray(blocks) ? (blocks as Json[]) : []).filter((block) => !showsFile(world, block));
  if (strange.length > 0) return { error: 'invalid_blocks', details: ['invalid slack file'] };
  return checkMessage(body);
}

/** A picture of Slack's own that is there and taken in: "png, jpg, jpeg, and gif" (objects/slack-file-object). */
function showsFile(world: World, { type, slack_file: file }: Json): boolean {
  const kept = type === 'image' ? world.files.get(String((file as Json | undefined)?.id)) : undefined;
  return type !== 'image' || (kept !== undefined && kept.awaited === 0 && kept.mimetype === 'image/png');
}
