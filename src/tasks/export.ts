/** `export [FOLDER]`: every record, or the public ones, as a file for each kind. */
import { type Exposure, type Kind, kinds } from '../exchange/columns.ts';
import { allRecords, countAll, countPublic, publicRecords } from '../exchange/exporting.ts';
import { kindName } from '../exchange/rows.ts';
import { type Format, fileName, formats, writeFile } from '../exchange/write.ts';
import { message } from '../i18n/message.ts';
import { Refusal, refuse } from '../refusal.ts';
import { openRecords, type Records } from '../store/index.ts';
import { type Shell, type Task, whileHeld } from './task.ts';

export const exporting: Task = {
  name: 'export',
  usage: 'shell.export.usage',
  takes: { words: [0, 1], options: { format: 'value', public: 'flag' } },
  async run({ words: [folder = '.'], options }, shell) {
    const format = formats.find((each) => each === (options.format ?? 'csv'));
    if (format === undefined) throw new Refusal(message('shell.export.usage'));
    const exposure: Exposure = options.public === undefined ? 'full' : 'public';
    await whileHeld(shell, async ({ store }) => {
      const records = openRecords(store, shell.config().group, shell.chance);
      await store.ready();
      for (const kind of kinds) await write(records, { kind, exposure, format }, folder, shell);
      await records.audit.note({ at: shell.clock(), by: 'bot', act: 'export', of: 'records', detail: exposure });
    });
    if (exposure === 'full') shell.say(message('shell.export.full'));
  },
};

async function write(
  records: Records,
  { kind, exposure, format }: { kind: Kind; exposure: Exposure; format: Format },
  folder: string,
  shell: Shell,
): Promise<void> {
  const files = await shell.files();
  const name = fileName(kind, exposure, format, shell.clock().toISOString().slice(0, 10));
  const file = await files.within(folder, name);
  if (file === folder) throw refuse('shell.export.folder', { folder });
  const all = exposure === 'full' ? await countAll(records, kind) : await countPublic(records, kind);
  const bar = shell.progress((done, of) => message('shell.export.writing', { kind: kindName(kind), done, all: of }));
  let count = 0;
  const counted = async function* () {
    const source = exposure === 'full' ? allRecords(records, kind) : publicRecords(records, kind);
    for await (const record of source) {
      count += 1;
      bar(count, all);
      yield record;
    }
  };
  const own = await ownOrganisations(records);
  await files.write(file, writeFile({ kind, exposure, format, own }, counted()));
  shell.say(message('shell.export.done', { file, count }));
}

/** The group's own organisations by id. */
export async function ownOrganisations(records: Pick<Records, 'delegations'>): Promise<ReadonlyMap<string, string>> {
  const rows = await records.delegations.find({});
  return new Map(rows.flatMap(({ _id, name }) => (name === undefined ? [] : [[_id, name] as const])));
}
