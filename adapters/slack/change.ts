/** A form that changes while somebody fills it in: the second part opens, and fields come and go with what they depend on. */
import type { BlockAction, types, ViewOutput, webApi } from '@slack/bolt';
import type { Ready } from '../../src/command.ts';
import type { Values } from '../../src/reply.ts';
import type { Who } from '../../src/request.ts';
import { nextShowing, type Step } from '../../src/surfaces/parts.ts';
import { drawForm, formId, moreId } from './form.ts';
import { type Left, leftIn } from './inputs.ts';
import { type Content, type Kept, readKept } from './kept.ts';
import type { Desk } from './listen.ts';
import { errorData } from './log.ts';
import { speakerIn } from './people.ts';
import { codeOf } from './post.ts';
import { unescaped } from './who.ts';

/** A press or a choice in a form of ours. */
export type FormAction = BlockAction & { readonly view: ViewOutput };

export const isInForm = (body: BlockAction): body is FormAction => body.view?.callback_id === formId;

/** What was drawn last, and the forms that it took the place of: a choice may have been made on one of these. */
export interface Drawn {
  readonly hash: string;
  readonly replaced: readonly string[];
  readonly whole: boolean;
  /** The press it was drawn for, which may be delivered again. */
  readonly trigger: string;
}

/** Slack lets nobody choose anew before the form is drawn, yet two choices made at once arrive one after the other. */
export function onChange(desk: Desk, body: FormAction, client: webApi.WebClient): Promise<void> {
  return desk.turns.next(body.view.id, async (before) => {
    if (before?.trigger === body.trigger_id) return before;
    const late = before?.replaced.includes(body.view.hash) === true ? before : undefined;
    const whole = late?.whole === true || body.actions.some(({ action_id }) => action_id === moreId);
    const view = redrawn(desk, body, whole);
    const hash = late?.hash ?? body.view.hash;
    const updated = await client.views.update({ view_id: body.view.id, hash, view }).catch((error: unknown) => {
      // it was closed or sent meanwhile, or another replica drew it: what was chosen counts when it is sent
      const { command } = readKept(body.view.private_metadata);
      if (!passing.has(codeOf(error))) desk.log.error('slack.form', { command, ...errorData(error) });
      return undefined;
    });
    if (updated === undefined) return before;
    return {
      hash: updated.view?.hash ?? hash,
      replaced: [...(late?.replaced ?? []), hash],
      whole,
      trigger: body.trigger_id,
    };
  });
}

const passing = new Set(['hash_conflict', 'not_found', 'view_not_found']);

function redrawn({ bot, people }: Desk, body: FormAction, opened: boolean): types.ModalView {
  const { view, actions } = body;
  const kept = readKept(view.private_metadata);
  const { who } = speakerIn(people, body);
  const chosen = actions.find(({ action_id }) => action_id !== moreId)?.block_id;
  const content = contentOf(bot, kept, who, valuesIn(view, kept, chosen));
  const step: Step = { shown: inputsOf(view), whole: opened || kept.whole === true, ...(chosen && { chosen }) };
  const showing = nextShowing(content.command.fields, content.values, step);
  return drawForm(content, kept.where, bot.voice(who, kept.where), showing, introOf(view));
}

/** The form's contents, with what is wrong with them as they stand. */
function contentOf(bot: Desk['bot'], { command, where }: Kept, who: Who, values: Values): Content {
  const plan = bot.plan({ command, values, who, where });
  return plan.kind === 'incomplete' ? { ...plan, prefill: {} } : unfaulted(plan);
}

const unfaulted = ({ command, values }: Ready): Content => ({ command, values, errors: {}, prefill: {} });

/** The fields that a form shows. */
export function inputsOf({ blocks }: Pick<ViewOutput, 'blocks'>): string[] {
  return blocks.flatMap(({ type, block_id }) => (type === 'input' && block_id !== undefined ? [block_id] : []));
}

/** The lines above the fields. */
export function introOf({ blocks }: Pick<ViewOutput, 'blocks'>): types.ContextBlock[] {
  const first = blocks.findIndex(({ type }) => type === 'input');
  const above = first === -1 ? [] : (blocks.slice(0, first) as types.KnownBlock[]);
  return above.filter((block) => block.type === 'context').map(lineAgain);
}

/** Slack escapes three signs in the texts it hands back. */
function lineAgain({ elements }: types.ContextBlock): types.ContextBlock {
  const texts = elements.flatMap((element) =>
    'text' in element ? [{ ...element, text: unescaped(element.text) }] : [],
  );
  return { type: 'context', elements: texts };
}

/**
 * Everything the form holds. Slack says what was left in each field, but not always what a field was opened with and nobody
 * touched (bolt-js issue 1258): that is read from the form itself, unless it is the field that was emptied just now.
 */
function valuesIn(view: ViewOutput, { held = {}, unlisted = {} }: Kept, chosen: string | undefined): Values {
  const { values: state } = view.state;
  const shown = inputsOf(view).map((key) => {
    const left = leftIn((Object.values(state[key] ?? {})[0] ?? {}) as Left);
    const initial = initialIn(view, key);
    const touched = key === chosen || (left.length > 0 && left.join('\n') !== initial.join('\n'));
    return [key, touched ? left : [...initial, ...[unlisted[key] ?? []].flat()]] as const;
  });
  return { ...held, ...Object.fromEntries(shown.filter(([, words]) => words.length > 0)) };
}

interface Initial {
  readonly initial_value?: string;
  readonly initial_date?: string;
  readonly initial_user?: string;
  readonly initial_option?: { readonly value?: string };
  readonly initial_options?: readonly { readonly value?: string }[];
}

function initialIn({ blocks }: ViewOutput, key: string): string[] {
  const { element = {} } = (blocks.find(({ block_id }) => block_id === key) ?? {}) as { element?: Initial };
  const { initial_value, initial_date, initial_user, initial_option, initial_options } = element;
  return leftIn({
    ...{ value: initial_value === undefined ? undefined : unescaped(initial_value), selected_date: initial_date },
    ...{ selected_user: initial_user, selected_option: initial_option, selected_options: initial_options },
  });
}
