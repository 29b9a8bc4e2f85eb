/** A report before it is spoken: parts with a table or lines each, from which the document and the reply follow. */
import { document, said, table } from '../exchange/markdown.ts';
import type { Message } from '../i18n/message.ts';
import type { Voice } from '../i18n/render.ts';

export interface Part {
  readonly title: Message;
  readonly head?: readonly Message[];
  readonly rows?: readonly (readonly Message[])[];
  readonly lines?: readonly Message[];
}

export interface Sheet {
  readonly title: Message;
  /** What it is, of when, and for whom. */
  readonly lines: readonly Message[];
  readonly parts: readonly Part[];
}

function partText({ title, head = [], rows = [], lines = [] }: Part, voice: Voice): string[] {
  const say = (one: Message) => said(one, voice);
  return [
    `## ${say(title)}`,
    rows.length === 0
      ? ''
      : table(
          head.map(say),
          rows.map((cells) => cells.map(say)),
        ),
    lines.map((line) => `- ${say(line)}`).join('\n'),
  ];
}

/** The report in Markdown. */
export function sheetDocument({ title, lines, parts }: Sheet, voice: Voice): string {
  const head = [`# ${said(title, voice)}`, ...lines.map((line) => said(line, voice))];
  return document([...head, ...parts.flatMap((part) => partText(part, voice))]);
}
