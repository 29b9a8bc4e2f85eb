/** A form that was sent: refused field by field while it stays open, or closed and carried out. */
import type {
  App,
  types,
  ViewErrorsResponseAction,
  ViewOutput,
  ViewSubmitAction,
  ViewUpdateResponseAction,
  webApi,
} from '@slack/bolt';
import type { Incomplete, Ready } from '../../src/command.ts';
import { askedFields } from '../../src/fields.ts';
import { message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { nextShowing, sentValues } from '../../src/surfaces/parts.ts';
import { inputsOf, introOf } from './change.ts';
import { attachedIn } from './files.ts';
import { drawForm, formErrors, formId, note } from './form.ts';
import { formValues } from './inputs.ts';
import { readKept } from './kept.ts';
import type { Desk } from './listen.ts';
import { met, speakerIn } from './people.ts';
import { tell } from './say.ts';
import { deliveryOf } from './who.ts';

export function onForm(app: App, desk: Desk): void {
  app.view<ViewSubmitAction>({ callback_id: formId, type: 'view_submission' }, ({ ack, body, client }) =>
    desk.track(async () => {
      const request = requestOf(body, desk);
      const plan = desk.bot.plan(request);
      if (plan.kind === 'ready') {
        await ack();
        return carryOut(desk, plan, await met(desk.people, request), client, body.view.id);
      }
      await ack(refused(plan, body.view, desk.bot.voice(request.who, request.where)));
    }),
  );
}

type Refused = ViewErrorsResponseAction | ViewUpdateResponseAction;

/** Errors stand at the fields that are there; one that is not is shown. */
function refused(plan: Incomplete, view: ViewOutput, voice: Voice): Refused {
  const shown = inputsOf(view);
  const asked = new Set(askedFields(plan.command.fields).map(([key]) => key));
  const wrong = Object.keys(plan.errors).filter((key) => asked.has(key));
  if (wrong.every((key) => shown.includes(key)))
    return { response_action: 'errors', errors: formErrors(plan, shown, voice) };
  const { where, whole = false } = readKept(view.private_metadata);
  const showing = nextShowing(plan.command.fields, plan.values, { shown, whole, wrong });
  const loose = Object.entries(plan.errors).filter(([key]) => !asked.has(key));
  const intro = [message('problem.intro'), ...loose.map(([, error]) => error)].map((line) => note(plain(line, voice)));
  const content = { ...plan, prefill: {}, sent: true } as const;
  return { response_action: 'update', view: drawForm(content, where, voice, showing, above(intro, introOf(view))) };
}

/** The lines that stood there stay below, each once. */
function above(lines: readonly types.ContextBlock[], former: readonly types.ContextBlock[]): types.ContextBlock[] {
  const told = new Set(lines.map((line) => JSON.stringify(line)));
  return [...lines, ...former.filter((line) => !told.has(JSON.stringify(line)))];
}

function requestOf(body: ViewSubmitAction, desk: Desk): Request {
  const { view } = body;
  const { bot, fetcher, complete } = desk;
  const { command, where, held = {} } = readKept(view.private_metadata);
  const fields = bot.commands.find(({ name }) => name === command)?.fields ?? {};
  const { who } = speakerIn(desk.people, body);
  const { values: state } = view.state;
  const delivery = deliveryOf('form', view.id, view.hash);
  const values = sentValues(fields, held, formValues(state));
  return complete({ command, values, files: attachedIn(state, fetcher(where.place)), who, where, delivery });
}

async function carryOut(
  desk: Desk,
  plan: Ready,
  request: Request,
  client: webApi.WebClient,
  view: string,
): Promise<void> {
  const said = await desk.bot.run(plan, request);
  const ran = isRefused(said) ? desk.drawer.returning(said, request, plan.command, view) : said;
  await tell(desk, client, request, ran, { source: request });
}

/** The form is closed by now: whoever is told no, or asked something, gets back what they wrote. */
const isRefused = ({ tone, footer = [] }: Reply): boolean =>
  tone === 'problem' || footer.some(({ key }) => key === 'problem.typed');
