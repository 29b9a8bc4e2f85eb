/** What is offered while somebody searches a list of a form: answered at once, from the declarations alone. */
import type { App, BlockSuggestion, types } from '@slack/bolt';
import { formId } from './form.ts';
import { readKept } from './kept.ts';
import type { Desk } from './listen.ts';
import { found, isSearched } from './lists.ts';
import { speakerIn } from './people.ts';

export function onSearch(app: App, desk: Desk): void {
  app.options<'block_suggestion'>({ type: 'block_suggestion' }, ({ body, ack }) =>
    desk.track(() => ack({ options: optionsFor(body, desk) })),
  );
}

/** None for a field that is not searched, and none for somebody who may not send the form. */
function optionsFor(body: BlockSuggestion, { bot, people }: Desk): types.PlainTextOption[] {
  const { view, block_id, value } = body;
  if (view?.callback_id !== formId) return [];
  const { command, where } = readKept(view.private_metadata);
  const { who } = speakerIn(people, body);
  const field = bot.commands.find(({ name }) => name === command)?.fields[block_id];
  if (field === undefined || !isSearched(field)) return [];
  return bot.turnsAway({ command, values: {}, who, where }) ? [] : found(field, value, bot.voice(who, where));
}
