/** `audit [FINGERPRINT]`: the check of the whole chain, and whether a fingerprint that was noted still holds. Changes nothing but what waits. */
import { comparison, verdict } from '../commands/audit.ts';
import { message } from '../i18n/message.ts';
import { Refusal } from '../refusal.ts';
import { openRecords } from '../store/index.ts';
import { type Shell, type Task, whileHeld } from './task.ts';

export const auditing: Task = {
  name: 'audit',
  usage: 'task.audit.usage',
  takes: { words: [0, 1] },
  run: ({ words: [noted] }, shell) =>
    whileHeld(shell, async ({ store }) => {
      const { audit, history, matches } = openRecords(store, shell.config().group, shell.chance);
      const hash = await hashOf(shell);
      await audit.note({ at: shell.clock(), by: 'bot', act: 'audit', of: 'audit', detail: 'check' });
      await history.relay();
      await matches.relay();
      await audit.append(hash, shell.clock);
      const checked = await audit.check(hash);
      if (checked.broken !== undefined) throw new Refusal(verdict(checked));
      shell.say(verdict(checked));
      const compared = noted === undefined ? undefined : await comparison(noted, audit);
      if (compared !== undefined && compared.key !== 'audit.fingerprint.same') throw new Refusal(compared);
      if (compared !== undefined) shell.say(compared);
      shell.say(message('audit.fingerprint', { fingerprint: checked.fingerprint }));
    }),
};

/** SHA-256 in hex, as the bot's own. */
async function hashOf(shell: Shell): Promise<(text: string) => string> {
  const files = await shell.files();
  return (text) => {
    const checksum = files.checksum();
    checksum.update(text);
    return checksum.end();
  };
}
