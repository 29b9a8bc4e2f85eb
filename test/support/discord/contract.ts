/**
 * What Discord publishes of its HTTP interface: every body that is sent is read with the schema of its route, made from
 * Discord's own OpenAPI document (the package discord-api-spec). What that leaves out is in `check.ts`.
 */

import type { Issue, Schema } from 'discord-api-spec/zod';
import * as spec from 'discord-api-spec/zod';
import type { Json } from './check.ts';

const callbacks: Readonly<Record<number, Schema>> = {
  1: spec.PongInteractionCallbackRequestSchema,
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

const bodies: readonly (readonly [RegExp, (body: Json) => Schema | undefined])[] = [
  [/^POST \/channels\/\d+\/messages$/, () => spec.MessageCreateRequestSchema],
  [/^PATCH \/channels\/\d+\/messages\/\d+$/, () => spec.MessageEditRequestPartialSchema],
  [/^POST \/channels\/\d+\/threads$/, () => spec.CreateTextThreadWithoutMessageRequestSchema],
  [/^POST \/users\/@me\/channels$/, () => spec.CreatePrivateChannelRequestSchema],
  [/^POST \/interactions\/\d+\/[\w-]+\/callback$/, ({ type }) => callbacks[Number(type)]],
  [/^POST \/webhooks\/\d+\/[\w-]+$/, () => spec.IncomingWebhookRequestPartialSchema],
  [/^PATCH \/webhooks\/\d+\/[\w-]+\/messages\/[^/]+$/, () => spec.IncomingWebhookUpdateRequestPartialSchema],
];
const commandRoute = /^PUT \/applications\/\d+(\/guilds\/\d+)?\/commands$/;

/** The text documentation has a string there, the document a number; Discord takes both. */
const numbered = ({ default_member_permissions: rights, ...rest }: Json): Json =>
  typeof rights === 'string' ? { ...rest, default_member_permissions: Number(rights) } : rest;

/** discord.js sends these with every message, also where they mean nothing; Discord passes over them. */
const ownOfTheLibrary = ['tts', 'enforce_nonce'];

/** What is wrong with the body of a request, by its route: nothing where none is described. */
export function contractProblems(route: string, body: unknown): string[] {
  if (commandRoute.test(route))
    return Array.isArray(body)
      ? body.flatMap((command: Json) => against(spec.ApplicationCommandUpdateRequestSchema, numbered(command)))
      : [`${route}: no list`];
  const found = bodies.find(([pattern]) => pattern.test(route))?.[1];
  if (found === undefined) return [];
  // files are kept beside the body
  const { sent: _sent, ...json } = body as Json;
  const schema = found(json);
  return schema === undefined ? [`${route}: type ${json.type} is not described`] : against(schema, json);
}

/** Also what the schema does not know: it leaves that out of what it read. */
function against(schema: Schema, body: unknown): string[] {
  const read = schema.safeParse(body);
  if (read.success) return unknownIn(body, read.data, '');
  return read.error.issues.map((issue) => told(issue, ''));
}

/** Of a union, the kind that went furthest is the one that was meant. */
function told(issue: Issue, at: string): string {
  const place = [at, ...issue.path.map(String)].filter((each) => each !== '').join('.');
  const branches = (issue.errors ?? []).flat();
  const [deepest] = [...branches].sort((one, other) => depth(other) - depth(one));
  return deepest === undefined ? `${place}: ${issue.code ?? issue.message}` : told(deepest, place);
}

const depth = ({ path, errors = [] }: Issue): number =>
  path.length + Math.max(0, ...errors.flat().map((issue) => depth(issue)));

function unknownIn(given: unknown, read: unknown, at: string): string[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const place = at === '' ? key : `${at}.${key}`;
    if (value === undefined || ownOfTheLibrary.includes(place.replace('data.', ''))) return [];
    return Object.hasOwn(read, key) ? unknownIn(value, Reflect.get(read, key), place) : [`${place}: not described`];
  });
}
