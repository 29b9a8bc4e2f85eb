/** The import lines: what may depend on what. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface File {
  /** From the root of the project, with slashes: `src/bot.ts`. */
  readonly path: string;
  readonly text: string;
}

/** The packages that the core may import: pure, without input or output. */
const allowed = ['zod', 'fastest-levenshtein', 'snowball-stemmers', 'chrono-node', 'ical-generator'];

/** What a folder of the core may not import; a type of the store's port is no dependency. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/domain/': ['src/commands/', 'src/store/', 'src/surfaces/', 'src/digest/', 'src/matching/'],
  'src/matching/': ['src/commands/', 'src/surfaces/', 'src/digest/'],
  'src/store/': ['src/commands/', 'src/surfaces/', 'src/digest/', 'src/matching/'],
  'src/i18n/': ['src/commands/', 'src/store/', 'src/surfaces/', 'src/digest/', 'src/matching/'],
};

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const call = /\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g;
  const declared = [...text.matchAll(statement)].map((found) => ({
    typeOnly: found[1] !== undefined,
    from: found[2] ?? '',
  }));
  return [...declared, ...[...text.matchAll(call)].map((found) => ({ typeOnly: false, from: found[1] ?? '' }))];
}

/** The composition root: the one place that knows the adapters, and that nothing else knows. */
const isRoot = (path: string) => path === 'src/main.ts' || path.startsWith('src/main/');

function wrongImport(path: string, { from, typeOnly }: Import): boolean {
  const relative = from.startsWith('.');
  const target = relative ? posix.normalize(posix.join(posix.dirname(path), from)) : from;
  if (isRoot(path)) return false;
  if (path.startsWith('src/')) {
    if (!relative) return !allowed.some((name) => from === name || from.startsWith(`${name}/`));
    const portType = typeOnly && target === 'src/store/port.ts';
    const below = Object.entries(layers).some(
      ([layer, others]) => path.startsWith(layer) && others.some((other) => target.startsWith(other)),
    );
    return !target.startsWith('src/') || isRoot(target) || (below && !portType);
  }
  const folder = `${path.split('/').slice(0, 2).join('/')}/`;
  return relative && !target.startsWith(folder) && (!target.startsWith('src/') || isRoot(target));
}

/** Every import and every look at the environment that the rules do not allow, as `path: what`. */
function violations(files: readonly File[]): string[] {
  return files.flatMap(({ path, text }) => {
    const imports = importsOf(text)
      .filter((each) => wrongImport(path, each))
      .map(({ from }) => `${path}: ${from}`);
    const looks = path !== 'src/config.ts' && /\bprocess\s*\.\s*env\b|\bprocess\[/.test(text);
    return looks ? [...imports, `${path}: process.env`] : imports;
  });
}

const root = join(import.meta.dirname, '..');
const files: readonly File[] = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: `${folder}/${path.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, folder, path), 'utf8'),
    })),
);

describe('the dependency rule', () => {
  test('holds', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(200);
    expect(violations(files)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['src/bot.ts', "import bolt from '@slack/bolt';", '@slack/bolt'],
    ['src/store/records.ts', "import { connect } from 'mongoose';", 'mongoose'],
    ['src/config.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/config.ts', "import type { Stats } from 'fs';", 'fs'],
    ['src/app.ts', "const { Client } = await import('discord.js');", 'discord.js'],
    ['src/app.ts', "const fs = require('node:fs');", 'node:fs'],
    ['src/app.ts', "import 'pino';", 'pino'],
    ['src/app.ts', "export * from 'node-cron';", 'node-cron'],
    ['src/app.ts', "import {\n  openMemory,\n} from '../adapters/embedded/index.ts';", '../adapters/embedded/index.ts'],
    ['src/app.ts', "import { x } from '../test/support/core.ts';", '../test/support/core.ts'],
    ['src/log.ts', 'export const level = process.env.LOG_LEVEL;', 'process.env'],
    ['adapters/slack/index.ts', 'const { env } = process; const x = process["env"];', 'process.env'],
    ['adapters/slack/index.ts', "import { escape } from '../discord/escape.ts';", '../discord/escape.ts'],
    ['adapters/slack/index.ts', "import type { x } from '../../src/main.ts';", '../../src/main.ts'],
    ['src/bot.ts', "import { failed } from './main/operator.ts';", './main/operator.ts'],
    ['src/domain/records.ts', "import { leaseMs } from '../store/deliveries.ts';", '../store/deliveries.ts'],
    ['src/domain/records.ts', "import { Duplicate } from '../store/port.ts';", '../store/port.ts'],
    ['src/domain/data/lists.ts', "import { gate } from '../../matching/score.ts';", '../../matching/score.ts'],
    ['src/matching/score.ts', "import type { Digest } from '../digest/compose.ts';", '../digest/compose.ts'],
    ['src/matching/score.ts', "import { commands } from '../commands/index.ts';", '../commands/index.ts'],
  ])('reports in %s: %s', (path, text, what) => expect(violations([{ path, text }])).toEqual([`${path}: ${what}`]));

  test.each<[string, string]>([
    ['src/main.ts', "import { userInfo } from 'node:os';\nimport { codes } from '../adapters/chance/index.ts';"],
    ['src/main/store.ts', "import { openMongo } from '../../adapters/mongo/index.ts';"],
    ['src/command.ts', "import { distance } from 'fastest-levenshtein';\nimport type { Context } from './context.ts';"],
    ['src/config.ts', "import { z } from 'zod';\nexport const port = process.env.PORT;"],
    ['src/domain/visibility.ts', "import type { Filter } from '../store/port.ts';"],
    ['src/matching/exchange.ts', "import type { Records } from '../store/index.ts';"],
    [
      'adapters/slack/index.ts',
      "import bolt from '@slack/bolt';\nimport type { Bot } from '../../src/bot.ts';\nimport { x } from './blocks.ts';",
    ],
    ['adapters/mongo/index.ts', "// from 'nowhere'\nconst words = 'imported from somewhere';"],
  ])('allows in %s: %s', (path, text) => expect(violations([{ path, text }])).toEqual([]));
});
