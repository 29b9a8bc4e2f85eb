/** Files that a command hands over: spoken in the language of whoever asked. */
import type { Context } from '../context.ts';
import { voiceFor } from '../i18n/choice.ts';
import type { Voice } from '../i18n/render.ts';

type Asker = Pick<Context, 'person' | 'who' | 'names' | 'settings' | 'channelLocale'>;

/** As replies are spoken to them; a file is never read anew in another language. */
export function voiceOf({ person, who, names, settings, channelLocale: channel }: Asker): Voice {
  const spoken = { own: person?.locale, channel, hint: who.locale, zone: person?.zone ?? who.zone };
  return voiceFor(spoken, settings.now(), names);
}
