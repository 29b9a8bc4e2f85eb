/**
 * `npm run lexicon`: how many terms the lexicon has, and what is wrong with it. Ends with 1 when anything is.
 * `npm run lexicon -- FILE.jsonl`: which of the texts of a file (a line each, with `text`) meet no concept.
 */
import { readFileSync } from 'node:fs';
import { readSubjects } from '../src/intake/subjects.ts';
import { problems, sizes } from '../src/lexicon/check.ts';
import { concepts } from '../src/lexicon/concepts.ts';

function check(): void {
  const found = problems();
  for (const problem of found) console.log(problem);
  const counts = Object.entries(sizes()).map(([language, count]) => `${language} ${count}`);
  console.log(`${concepts.length} concepts; terms: ${counts.join(', ')}; ${found.length} problems`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

function textIn(line: string, place: string): string {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    if (typeof text === 'string') return text;
  } catch {
    // told below
  }
  throw new Error(`${place}: not a line of JSON with a \u201ctext\u201d.`);
}

/** Texts that meet no concept, and how many there are of each language. */
function unmet(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const texts = lines.flatMap((line, at) => (line.trim() === '' ? [] : [textIn(line, `${file}:${at + 1}`)]));
  const missed = texts.map((text) => ({ text, ...readSubjects(text) })).filter(({ concepts: met }) => met.length === 0);
  for (const { language, text } of missed) console.log(`${language}: ${text.replace(/\s+/g, ' ')}`);
  console.log(`${missed.length} of ${texts.length} texts meet no concept`);
}

const [file] = process.argv.slice(2);
try {
  if (file === undefined) check();
  else unmet(file);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
