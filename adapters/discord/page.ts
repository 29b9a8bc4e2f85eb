/** One message while it is laid out: what is on it, and the room that is left. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain } from '../../src/i18n/render.ts';
import type { Button, Item, Table, Tone } from '../../src/reply.ts';
import { markOf } from '../../src/surfaces/place.ts';
import { clip, limits } from './limits.ts';
import type { Parking } from './parking.ts';
import { withMark } from './pressmark.ts';
import { tableText } from './table.ts';
import { type Line, type Speaker, speak, within } from './text.ts';

/** The most of the 4000 characters that one item takes. */
const itemShare = 1200;
const headingShare = 300;
/** What one item with its heading takes at most, with the signs of the heading. */
export const itemMost = itemShare + headingShare + 10;

export const asLines = (messages: readonly Message[]): Line[] => messages.map((message) => ({ message }));

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;
const styles = { main: ButtonStyle.Primary, careful: ButtonStyle.Danger, plain: ButtonStyle.Secondary } as const;
/** Beside the words, never instead of them. */
const accents: Readonly<Record<Tone, number>> = { plain: 0x5b_70_83, good: 0x3b_a5_5d, problem: 0xe0_9a_2b };
const rowCost = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + 1 + row.components.length, 0);

/** What an item takes of the forty. */
function costOf({ heading, buttons: { length } = [] }: Pick<Item, 'heading' | 'buttons'>): number {
  const pressed = length === 1 ? 2 : length + Math.ceil(length / limits.rowButtons);
  return (heading ? 2 : 1) + pressed;
}

/** Buttons below an item would seem to be above the next one. */
function ruledBefore(items: readonly Item[]): boolean[] {
  return items.map(({ heading }, at) => !heading && (items[at - 1]?.buttons ?? []).length > 1);
}

export class Page {
  readonly speaker: Speaker;
  /** Things that were left out. */
  left = 0;
  characters: number = limits.characters;
  /** Without the container that holds everything, and a file and a picture that may stand beside it. */
  private room: number = limits.components - 3;
  private readonly parts: APIComponentInContainer[] = [];
  private readonly taken = new Set<string>();
  private readonly parking: Parking;

  constructor(speaker: Speaker, parking: Parking) {
    this.speaker = speaker;
    this.parking = parking;
  }

  /** Keeps room for what comes last, and for saying that something is left out. */
  reserve(rows: readonly Row[], footer: string): void {
    this.room -= rowCost(rows) + 1;
    this.characters -= footer.length + this.notice(99_999).length + 1;
  }

  text(content: string): void {
    if (content.trim() !== '') this.add({ type: ComponentType.TextDisplay, content }, content.length, 1);
  }

  table(table: Table): void {
    const caption = within(
      this.speaker,
      [{ message: table.caption }],
      Math.min(headingShare, this.characters - 5),
    ).replace(/\n/g, ' ');
    const made = tableText(table, this.speaker, this.characters - caption.length - 5);
    this.left += made?.left ?? table.rows.length;
    if (made !== undefined) this.text(`### ${caption}\n${made.text}`);
  }

  /** Items in their order, up to the first that has no room; how many are left from there on. */
  items(items: readonly Item[]): number {
    if (items.length > 0 && !items[0]?.heading) this.add({ type: ComponentType.Separator }, 0, 1);
    const ruled = ruledBefore(items);
    const rules = ruled.filter((one) => one).length;
    const roomy = items.reduce((sum, item) => sum + costOf(item), rules) <= this.room;
    const shown = items.findIndex((item, at) => !this.item(item, roomy && ruled[at] === true));
    return shown === -1 ? 0 : items.length - shown;
  }

  private item({ title, heading, lines = [], buttons = [] }: Item, ruled: boolean): boolean {
    const first = heading ? [] : [{ message: title, bold: true }];
    const body = within(this.speaker, [...first, ...asLines(lines)], itemShare);
    const content = [...(heading ? [this.headline(title)] : []), body].filter((part) => part !== '').join('\n');
    const rows = this.rows(buttons, false);
    const parts = heading || ruled ? 2 : 1;
    if (content.length > this.characters || parts + rowCost(rows) > this.room) return false;
    if (heading || ruled) this.add({ type: ComponentType.Separator }, 0, 1);
    this.withRows(content, rows);
    return true;
  }

  /** One button stands beside the text; several stand below it. */
  private withRows(content: string, rows: readonly Row[]): void {
    const [accessory, ...more] = rows.flatMap(({ components }) => components);
    if (accessory !== undefined && more.length === 0 && content.trim() !== '') {
      const text = { type: ComponentType.TextDisplay as const, content };
      this.add({ type: ComponentType.Section, components: [text], accessory }, content.length, 3);
      return;
    }
    this.text(content);
    for (const row of rows) this.add(row, 0, 1 + row.components.length);
  }

  private headline(title: Message): string {
    return `### ${within(this.speaker, [{ message: title }], headingShare).replace(/\n/g, ' ')}`;
  }

  close(footer: string, rows: readonly Row[], tone: Tone): APIContainerComponent {
    const notice = this.left > 0 ? this.notice(this.left) : '';
    const last = [notice, footer].filter((text) => text.trim() !== '').join('\n');
    if (last !== '') this.parts.push({ type: ComponentType.TextDisplay, content: last });
    this.parts.push(...rows);
    if (this.parts.length === 0) this.parts.push({ type: ComponentType.TextDisplay, content: '…' });
    return { type: ComponentType.Container, accent_color: accents[tone], components: this.parts };
  }

  /** `whole`: they are about the whole of the message, not about one of its items. */
  rows(buttons: readonly Button[], whole: boolean): Row[] {
    const made = buttons.map((button) => this.button(button, whole));
    const count = Math.ceil(made.length / limits.rowButtons);
    return Array.from({ length: count }, (_, at) => ({
      type: ComponentType.ActionRow,
      components: made.slice(at * limits.rowButtons, (at + 1) * limits.rowButtons),
    }));
  }

  private button(button: Button, whole: boolean) {
    const { label, command, values, weight } = button;
    const words = clip(plain(label, this.speaker.voice).trim(), limits.buttonLabel);
    const custom_id = this.parking.pack(command, withMark(values, markOf(button, whole)), this.taken);
    return {
      type: ComponentType.Button,
      style: styles[weight ?? 'plain'],
      custom_id,
      label: words || command,
    } as const;
  }

  private notice(count: number): string {
    const command = { command: this.speaker.source };
    return speak(this.speaker, { message: message('surface.cut', { count, command }) });
  }

  private add(part: APIComponentInContainer, characters: number, components: number): void {
    this.parts.push(part);
    this.characters -= characters;
    this.room -= components;
  }
}
