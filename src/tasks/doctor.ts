/** `doctor`: looks at everything the bot needs, one line each, and says what to do. */
import type { Finding } from '../examine.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Task } from './task.ts';

export const doctor: Task = {
  name: 'doctor',
  usage: 'task.doctor.usage',
  takes: { words: [0, 0] },
  async run(_given, shell) {
    let failed = 0;
    for await (const finding of shell.examine()) {
      shell.say(lineOf(finding));
      if (finding.state === 'fail') failed += 1;
    }
    if (failed > 0) throw refuse('doctor.failed', { count: failed });
    shell.say(message('doctor.done'));
  },
};

const lineOf = ({ state, text }: Finding) => message(`doctor.${state}`, { text });
