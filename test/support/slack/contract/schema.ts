/** Slack's contract as JSON Schema, made from its own types: what a block and a view may hold. What types do not say is in `check.ts`. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** The types of Slack that a message or view consists of. */
const roots = ['KnownBlock', 'View'] as const;

interface Schema {
  readonly $schema: string;
  readonly definitions: Readonly<Record<string, unknown>>;
}

/** The types that bolt brings along, wherever they are installed. */
function typesPath(): string {
  const bolt = createRequire(createRequire(import.meta.url).resolve('@slack/bolt'));
  return join(dirname(bolt.resolve('@slack/types')), 'index.d.ts');
}

/** As text, the same for the same types: its names in their order. */
export function makeSchema(): string {
  const generator = createGenerator({ path: typesPath(), skipTypeCheck: true, topRef: false, jsDoc: 'none' });
  const made = roots.flatMap((root) => Object.entries(generator.createSchema(root).definitions ?? {}));
  const own = roots.map((root) => [root, withoutDefinitions(generator.createSchema(root))] as const);
  const definitions = Object.fromEntries([...made, ...own].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const schema: Schema = { $schema: 'http://json-schema.org/draft-07/schema#', definitions };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function withoutDefinitions({ definitions: _definitions, $schema: _schema, ...rest }: object & Partial<Schema>) {
  return rest;
}
