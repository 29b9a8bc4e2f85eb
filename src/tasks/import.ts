/** `import FILE`: a full export as it is, or needs and offers from elsewhere; looked at first, and carried out with --yes. */
import { carryOut, drop, type Preview, prepare, type Refused } from '../exchange/importing.ts';
import { problemLine } from '../exchange/problem.ts';
import { kindName } from '../exchange/rows.ts';
import { message } from '../i18n/message.ts';
import { Refusal } from '../refusal.ts';
import { openRecords, type Records } from '../store/index.ts';
import { ownOrganisations } from './export.ts';
import { type Given, type Shell, type Task, whileHeld } from './task.ts';

/** Records of one file. */
const mostRows = 1_000_000;

export const importing: Task = {
  name: 'import',
  usage: 'shell.import.usage',
  takes: { words: [1, 1], options: { as: 'value', document: 'value', source: 'value', yes: 'flag' } },
  async run(given, shell) {
    await whileHeld(shell, async ({ store }) => {
      const records = openRecords(store, shell.config().group, shell.chance);
      await store.ready();
      await bring(records, given, shell);
    });
    await shell.clearIndex();
  },
};

function asked({ as }: Given['options']): 'need' | 'offer' | undefined {
  if (as === undefined || as === 'need' || as === 'offer') return as;
  throw new Refusal(message('shell.import.usage'));
}

async function look(
  records: Records,
  { words: [file = ''], options }: Given,
  shell: Shell,
): Promise<Preview | Refused> {
  const files = await shell.files();
  const now = shell.clock();
  const { document, source: url } = options;
  if (document !== undefined && url === undefined) throw new Refusal(message('shell.import.usage'));
  return prepare(records, {
    ...{
      open: () => files.bytes(file),
      asked: asked(options),
      own: await ownOrganisations(records),
      maxRows: mostRows,
    },
    ...{ elsewhere: { today: now.toISOString().slice(0, 10), document, url }, key: `s${shell.chance.key()}` },
    ...{ by: 'bot', act: 'import', now },
    progress: shell.progress((done, all) => message('shell.import.staging', { done, all })),
  });
}

/** Says every problem, and ends with how many there are. */
function refuseAll({ problems, count }: Refused, shell: Shell): never {
  for (const problem of problems) shell.say(problemLine(problem));
  if (count > problems.length) shell.say(message('import.more', { count: count - problems.length }));
  throw new Refusal(message('import.problems', { count }));
}

async function bring(records: Records, given: Given, shell: Shell): Promise<void> {
  const made = await look(records, given, shell);
  if ('problems' in made) refuseAll(made, shell);
  const kind = kindName(made.held.kind);
  if (made.left.length > 0) shell.say(message('import.preview.left', { columns: { list: made.left } }));
  if (given.options.yes === undefined) {
    await drop(records, { _id: made.id, state: 'staged' }, shell.clock());
    shell.say(message('shell.import.look', { count: made.count, kind }));
    return;
  }
  const progress = shell.progress((done, all) => message('shell.import.writing', { done, all }));
  const done = await carryOut(records, { id: made.id, by: 'bot', now: shell.clock(), progress });
  if (done === undefined) throw new Refusal(message('shell.import.usage'));
  if ('problems' in done) refuseAll(done, shell);
  shell.say(message('shell.import.done', { count: done.count, kind }));
}
