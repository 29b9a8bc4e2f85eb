/**
 * A second process for the embedded store's tests: `embedded-child.ts <what> <folder>`. Each write is told on a line of
 * its own once it is acknowledged; a refusal or failure is told too, with exit code 3.
 * `hold` opens the folder and stays; `write` inserts w-0, w-1, ... until a write fails;
 * `grow` changes one record 110 times, going on after a write that failed, and closes the folder.
 */
import { openFolder } from '../../adapters/embedded/index.ts';

const [what, folder = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const text = 'é'.repeat(300);

// Handled, the system's limit on the size of a file is an error of the write, as a full disk is.
process.on('SIGXFSZ', () => {});

async function open() {
  const store = await openFolder(folder, { warn: () => {} });
  return { store, rows: store.collection<{ _id: string; text: string; n?: number }>('rows') };
}

async function insertUntilFailure(): Promise<void> {
  const { rows } = await open();
  for (let i = 0; ; i += 1) {
    await rows.insert({ _id: `w-${i}`, text });
    say(`w-${i}`);
  }
}

async function changeOnAndOn(): Promise<void> {
  const { store, rows } = await open();
  await rows.insert({ _id: 'one', text });
  for (let n = 1; n <= 110; n += 1) {
    await rows.change('one', { $set: { n } }).then(
      () => say(`${n}`),
      (error) => say(`failed: ${error.message}`),
    );
  }
  await store.close();
}

async function hold(): Promise<void> {
  await open();
  say('open');
  setInterval(() => {}, 60_000);
}

const run = { hold, write: insertUntilFailure, grow: changeOnAndOn }[what ?? ''] ?? hold;
await run().catch((error) => {
  say(`${error.name}: ${error.message}`);
  process.exitCode = 3;
});
