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
import type { Button, Item, Table } from '../../src/reply.ts';
import { clip, limits } from './limits.ts';
import type { Parking } from './parking.ts';
import { tableText } from './table.ts';
import { type Line, type Speaker, speak, within } from './text.ts';

/** The most of the 4000 characters that one item takes. */
const itemShare = 1200;

export const asLines = (messages: readonly Message[]): Line[] => messages.map((message) => ({ message }));

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;
const styles = { main: ButtonStyle.Primary, careful: ButtonStyle.Danger, plain: ButtonStyle.Secondary } as const;
const rowCost = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + 1 + row.components.length, 0);

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
      [{ message: table.caption, bold: true }],
      Math.min(itemShare, this.characters - 1),
    );
    const made = tableText(table, this.speaker.voice, this.characters - caption.length - 1);
    this.left += made?.left ?? table.rows.length;
    if (made !== undefined) this.text(`${caption}\n${made.text}`);
  }

  /** Items in their order, up to the first that has no room. */
  items(items: readonly Item[]): void {
    if (items.length > 0 && !items[0]?.heading) this.add({ type: ComponentType.Separator }, 0, 1);
    const shown = items.findIndex((item) => !this.item(item));
    if (shown !== -1) this.left += items.length - shown;
  }

  private item({ title, heading, lines = [], buttons = [] }: Item): boolean {
    const first = heading ? [] : [{ message: title, bold: true }];
    const body = within(this.speaker, [...first, ...asLines(lines)], itemShare);
    const content = [...(heading ? [this.headline(title)] : []), body].filter((part) => part !== '').join('\n');
    const rows = this.rows(buttons);
    const parts = heading ? 2 : 1;
    if (content.length > this.characters || parts + rowCost(rows) > this.room) return false;
    if (heading) this.add({ type: ComponentType.Separator }, 0, 1);
    this.text(content);
    for (const row of rows) this.add(row, 0, 1 + row.components.length);
    return true;
  }

  private headline(title: Message): string {
    return `### ${within(this.speaker, [{ message: title }], itemShare).replace(/\n/g, ' ')}`;
  }

  close(footer: string, rows: readonly Row[]): APIContainerComponent {
    const notice = this.left > 0 ? this.notice(this.left) : '';
    const last = [notice, footer].filter((text) => text.trim() !== '').join('\n');
    if (last !== '') this.parts.push({ type: ComponentType.TextDisplay, content: last });
    this.parts.push(...rows);
    if (this.parts.length === 0) this.parts.push({ type: ComponentType.TextDisplay, content: '…' });
    return { type: ComponentType.Container, components: this.parts };
  }

  rows(buttons: readonly Button[]): Row[] {
    const made = buttons.map((button) => this.button(button));
    const count = Math.ceil(made.length / limits.rowButtons);
    return Array.from({ length: count }, (_, at) => ({
      type: ComponentType.ActionRow,
      components: made.slice(at * limits.rowButtons, (at + 1) * limits.rowButtons),
    }));
  }

  private button({ label, command, values, weight }: Button) {
    const words = clip(plain(label, this.speaker.voice).trim(), limits.buttonLabel);
    const custom_id = this.parking.pack(command, values, this.taken);
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
