/** What a block or view breaks of Slack's own types, which are kept here as JSON Schema. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Definition {
  readonly anyOf?: readonly (Definition & { readonly $ref?: string })[];
  readonly properties?: { readonly type?: { readonly const?: string } };
}

export const schemaFile = new URL('slack.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
  readonly definitions: Readonly<Record<string, Definition>>;
};
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, 'slack');

/** A type of several shapes has its name in each of them. */
const typeIn = (definition: Definition | undefined): string | undefined =>
  definition?.properties?.type?.const ?? definition?.anyOf?.map(({ properties }) => properties?.type?.const)[0];

interface Member {
  readonly name: string;
  readonly check: ValidateFunction;
}

/**
 * The members of a union, by the `type` that tells them apart. They are compiled at once: it takes most of a second, which is not to
 * count as time that the bot took for its first form.
 */
function membersOf(union: string): ReadonlyMap<string, Member> {
  const names = (schema.definitions[union]?.anyOf ?? []).flatMap(({ $ref }) => $ref?.split('/').at(-1) ?? []);
  return new Map(
    names.map((name) => {
      const check = ajv.compile({ $ref: `slack#/definitions/${name}` });
      return [typeIn(schema.definitions[name]) ?? name, { name, check }];
    }),
  );
}

const blocks = membersOf('KnownBlock');
const views = membersOf('View');

function failures(known: ReadonlyMap<string, Member>, value: unknown, at: string): string[] {
  const member = known.get(String((value as { type?: unknown } | null)?.type));
  if (member === undefined) return [`${at}: no type of Slack's`];
  const { name, check } = member;
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    return `${at}${instancePath} (${name}): ${message} ${JSON.stringify(params)}`;
  });
}

export function brokenBlocks(given: readonly unknown[]): string[] {
  return given.flatMap((block, index) => failures(blocks, block, `/${index}`));
}

export function brokenView(view: unknown): string[] {
  const { blocks: given } = view as { blocks?: unknown };
  return [...failures(views, view, ''), ...(Array.isArray(given) ? brokenBlocks(given) : [])];
}
