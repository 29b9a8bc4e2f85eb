import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { type Line, readLine } from '../../src/surfaces/line.ts';

const read = (line: string) => readLine(commands, line);

function command(line: string): Extract<Line, { kind: 'command' }> {
  const found = read(line);
  if (found.kind !== 'command') throw new Error(`${line} is ${found.kind}`);
  return found;
}

/** What a line was read as: the command's name, its values, and what is left over. */
function seen(line: string) {
  const { command: found, values, stray } = command(line);
  return [found.name, values, stray];
}

function errorsOf(line: string) {
  const { command: found, values, stray } = command(line);
  const plan = found.plan(values, '2026-11-23', stray);
  return plan.kind === 'ready' ? {} : plan.errors;
}

describe('values', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['free text', '/need add Forensic lab', { title: ['Forensic lab'] }],
    ['straight quotes', '/need add "Forensic lab"', { title: ['Forensic lab'] }],
    ['curly quotes', '/need add “Forensic lab”', { title: ['Forensic lab'] }],
    ['guillemets', '/need add «Laboratoire médico-légal»', { title: ['Laboratoire médico-légal'] }],
    ['a key inside quotes', '/need add "by:2027-06-01"', { title: ['by:2027-06-01'] }],
    ['a quoted value', '/need add title:"Forensic lab" people:3', { title: ['Forensic lab'], people: ['3'] }],
    ['a key in capitals', '/need add Lab PEOPLE:3', { title: ['Lab'], people: ['3'] }],
    ['an alias', '/need add Lab topic:digital-forensics', { title: ['Lab'], topics: ['digital-forensics'] }],
    [
      'a repeated key',
      '/need add Lab topic:digital-forensics topics:incident-handling',
      { title: ['Lab'], topics: ['digital-forensics', 'incident-handling'] },
    ],
    [
      'commas',
      '/need add Lab topic:digital-forensics, incident-handling',
      { title: ['Lab'], topics: ['digital-forensics, incident-handling'] },
    ],
    [
      'the longest phrase that a field accepts',
      '/need add topic:digital forensics for our CERT',
      { topics: ['digital forensics'], title: ['for our CERT'] },
    ],
    ['one word where no phrase is accepted', '/need add people:15 analysts', { people: ['15'], title: ['analysts'] }],
    [
      'a text up to the next key',
      '/need add Lab details:room, power and cooling people:3',
      { title: ['Lab'], description: ['room, power and cooling'], people: ['3'] },
    ],
    ['a space after the key', '/match decline M-1 note: not this year', { match: ['M-1'], note: ['not this year'] }],
    ['a space and quotes after the key', '/match decline M-1 note: "a b"', { match: ['M-1'], note: ['a b'] }],
    ['a URL', '/need add see https://example.org/a:b', { title: ['see https://example.org/a:b'] }],
    ['a colon in free text', '/need add Help: now', { title: ['Help: now'] }],
    ['a colon at the end', '/need add Training for judges:', { title: ['Training for judges:'] }],
    ['a time of day', '/need add Call at 10:30', { title: ['Call at 10:30'] }],
    ['keys ended by two dashes', '/need add people:3 -- topic:x by:y', { people: ['3'], title: ['topic:x by:y'] }],
    ['two dashes in quotes', '/need add "--" topic:x', { title: ['--'], topics: ['x'] }],
    ['two dashes as a value', '/need add title:-- people:3', { title: ['--'], people: ['3'] }],
    ['a quotation mark within a word', '/need add 5" disks', { title: ['5" disks'] }],
    ['several lines', '/need add Lab\n  people:3', { title: ['Lab'], people: ['3'] }],
  ])('%s', (_what, line, values) => {
    expect(command(line).values).toEqual(values);
    expect(command(line).stray).toBe('');
  });

  test('a key that nearly is one is an error that names the one meant', () => {
    expect(errorsOf('/need add Lab topc:digital-forensics topic:digital-forensics')).toEqual({
      topc: { key: 'field.unknown.near', params: { key: 'topc', near: 'topic' } },
    });
  });

  test('words that fit nowhere are refused, and named', () => {
    expect(seen('/need list of experts')).toEqual(['need list', {}, 'of experts']);
    expect(errorsOf('/need list of experts')).toEqual({ '': { key: 'field.stray', params: { words: 'of experts' } } });
    expect(errorsOf('/need show N-1 please')).toEqual({ '': { key: 'field.stray', params: { words: 'please' } } });
  });

  test.each(['/need add "Forensic lab', '/need add Lab topic:“x', '/need add «Lab', '/need "Forensic lab'])(
    'a quote that is not closed: %s',
    (line) => expect(read(line)).toMatchObject({ kind: 'quote', command: { name: 'need add' } }),
  );
});

describe('commands', () => {
  test.each([
    ['/need add Lab for us', 'need add'],
    ['/NEED ADD Lab', 'need add'],
    ['/need Forensic lab for us', 'need add'],
    ['/need', 'need add'],
    ['/offer Course for judges', 'offer add'],
    ['/match want M-1', 'match ask'],
    ['/match accept M-1', 'match agree'],
    ['/wg', 'wg'],
    ['  /wg   status  ', 'wg status'],
    ['/wg-admin invite SN', 'wg-admin invite'],
  ])('%s is %s', (line, name) => expect(command(line).command.name).toBe(name));

  test.each([
    ['N-47', 'need show', 'need', 'N-47'],
    ['n47', 'need show', 'need', 'N-47'],
    ['N 47', 'need show', 'need', 'N-47'],
    ['o–112', 'offer show', 'offer', 'O-112'],
    ['M-31', 'match show', 'match', 'M-31'],
    ['F-9', 'followup show', 'followup', 'F-9'],
  ])('the id %s alone shows its record', (line, name, field, id) => {
    const { command: found, values, stray } = command(line);
    expect([found.name, stray]).toEqual([name, '']);
    const result = found.fields[field]?.schema.safeParse(values[field]);
    expect(result).toMatchObject({ success: true, data: id });
  });

  test('a verb or noun that is none is named, with what its noun has', () => {
    expect(read('/need ad')).toMatchObject({ kind: 'noverb', noun: 'need', verb: 'ad' });
    expect(read('/wg stats please')).toMatchObject({ kind: 'noverb', noun: 'wg', verb: 'stats' });
    expect(read('/neeed add Lab')).toEqual({ kind: 'nonoun', noun: 'neeed' });
    expect(read('/')).toEqual({ kind: 'nonoun', noun: '' });
  });

  test('words without a slash are words', () => {
    expect(read(' hello there ')).toEqual({ kind: 'words', text: 'hello there' });
    expect(read('')).toEqual({ kind: 'words', text: '' });
    expect(read('X-12')).toEqual({ kind: 'words', text: 'X-12' });
  });
});
