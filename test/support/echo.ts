/** A command that hands back the file it was given, for tests of every surface. */
import { type Command, defineCommand } from '../../src/command.ts';
import { choice, file, number } from '../../src/fields.ts';
import { message } from '../../src/i18n/message.ts';
import { statePicture } from '../../src/pictureviews.ts';
import type { Reply } from '../../src/reply.ts';

/** The most bytes it takes. */
export const mostBytes = 20_000;

const kinds = ['need', 'offer'].map((value) => ({ value, label: `As a ${value}` }));

export const echo: Command = defineCommand({
  name: 'paper echo',
  summary: 'Hands a file back',
  visibility: 'private',
  access: 'anyone',
  form: true,
  fields: {
    file: file({
      label: 'The file',
      hint: 'At most 20 kB',
      types: ['csv', 'jsonl'],
      maxBytes: mostBytes,
      required: true,
    }),
    as: choice({ label: 'As what', options: kinds }),
  },
  async run({ file: { name, bytes }, as = 'need' }) {
    const content = new TextDecoder().decode(bytes);
    return {
      text: message('problem.usage', { usage: `${name} has ${bytes.length} bytes, as ${as}` }),
      file: { name: `back ${name}`, type: 'text/csv', content, alt: 'the same again' },
    };
  },
});

/** With an ending of which every platform knows the type, and no file required. */
export const list: Command = defineCommand({
  name: 'paper list',
  summary: 'Takes a table, if there is one',
  visibility: 'private',
  access: 'anyone',
  form: true,
  fields: {
    table: file({ label: 'The table', types: ['csv'], maxBytes: mostBytes }),
    as: choice({ label: 'As what', options: kinds, required: true }),
  },
  run: async ({ table, as }) => ({
    text: message('problem.usage', { usage: `${table?.name ?? 'nothing'} (${table?.bytes.length ?? 0}) as ${as}` }),
  }),
});

/** With a picture, to the person alone, and to a channel where they publish it. */
export const chart: Command = defineCommand({
  name: 'paper chart',
  summary: 'Shows figures',
  visibility: 'private',
  access: 'anyone',
  publishable: () => true,
  fields: {},
  run: async () => pictured,
});

export const pictured: Reply = {
  text: message('problem.usage', { usage: 'three open' }),
  picture: statePicture([{ label: message('problem.usage', { usage: 'open' }), figure: 3 }]),
  table: {
    caption: message('picture.states'),
    head: [message('picture.needs'), message('picture.offers')],
    rows: [[message('picture.needs'), message('picture.offers')]],
  },
};

/** For all to see, with a file as large as is asked for and a name of no letters. */
export const loud: Command = defineCommand({
  name: 'paper loud',
  summary: 'Hands a file over where all can see the answer',
  visibility: 'channel',
  access: 'anyone',
  fields: { size: number({ label: 'How large', max: 99_999_999, required: true }) },
  run: async ({ size }) => ({
    text: message('problem.usage', { usage: 'for all' }),
    file: { name: 'потребности.csv', type: 'text/csv', content: 'x'.repeat(size) },
  }),
});
