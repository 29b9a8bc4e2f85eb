/** People as the Web API tells of them. */
import type { Answer } from './methods.ts';
import type { Json, World } from './world.ts';

export interface Profile {
  readonly locale?: string;
  readonly tz?: string;
}

/** With the scope users:read; the language only where it is asked for. */
export function usersInfo(world: World, { user, include_locale }: Json): Answer {
  if (world.scopes !== undefined && !world.scopes.includes('users:read')) return { ok: false, error: 'missing_scope' };
  const id = String(user);
  if (!world.people.has(id)) return { ok: false, error: 'user_not_found' };
  const { locale = 'en-US', tz = 'America/Los_Angeles' } = world.profiles.get(id) ?? {};
  const asked = String(include_locale) === 'true' ? { locale } : {};
  return { ok: true, user: { id, name: id.toLowerCase(), deleted: false, tz, ...asked } };
}
