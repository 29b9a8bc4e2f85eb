/** What is typed after `npm run bench -- NAME`: each measurement says what it takes as a zod schema, by flag. */
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What was typed is wrong: the message says all of it, and how it is right. */
export class Misused extends Error {}

/** A flag with a whole number: what it is where nothing is typed, the least and the most. */
export const whole = (usual: number, least: number, most: number) =>
  z
    .string()
    .default(String(usual))
    .transform((typed, { addIssue }) => {
      const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
      if (number >= least && number <= most) return number;
      addIssue({ code: 'custom', message: `takes a whole number from ${least} to ${most}, not "${typed}"` });
      return z.NEVER;
    });

/** A flag with one word of several; all of them where nothing is typed. */
export const oneOf = <T extends string>(words: readonly T[]) =>
  z
    .string()
    .optional()
    .transform((typed, { addIssue }): readonly T[] => {
      const chosen = words.filter((word) => typed === undefined || word === typed);
      if (chosen.length === 0) addIssue({ code: 'custom', message: `takes ${words.join(', ')}, not "${typed}"` });
      return chosen;
    });

/** A flag with the address of a MongoDB server. */
export const mongo = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'takes a MongoDB address such as mongodb://127.0.0.1:27017');

/** A flag that is there or not. */
export const yes = z.boolean().default(false);

/** The flags of `shape` that take no word after them. */
const typesOf = (shape: z.ZodRawShape) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, flag]) => [name, { type: flag === yes ? 'boolean' : 'string' } as const]),
  );

function parsed(shape: z.ZodRawShape, args: readonly string[], usage: string) {
  try {
    return parseArgs({ args: [...args], options: typesOf(shape) }).values;
  } catch (error) {
    throw new Misused(`${error instanceof Error ? error.message : String(error)}. It takes ${usage}.`);
  }
}

/** `usage` names the flags. @throws Misused */
export function readFlags<S extends z.ZodRawShape>(schema: z.ZodObject<S>, args: readonly string[], usage: string) {
  const read = schema.safeParse(parsed(schema.shape, args, usage));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`);
  throw new Misused(`${problems.join(' ')} It takes ${usage}.`);
}
