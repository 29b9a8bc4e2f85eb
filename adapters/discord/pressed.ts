/** What was pressed: a message for one person or for many, and what can still be pressed in it afterwards. */
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Mark, Pressed } from '../../src/surfaces/place.ts';
import { type Answerable, type FromMessage, isFromMessage } from './deliver.ts';
import { markOf } from './formmark.ts';
import type { Parking } from './parking.ts';

/** Whether others read it too: a message of a server that is not for one person alone. */
export function pressedIn({ guildId, message }: ButtonInteraction, mark: Mark | undefined): Pressed {
  const shared = guildId !== null && !message.flags.has(MessageFlags.Ephemeral);
  return { shared, ...(mark !== undefined && { mark }) };
}

/** Whether it came from the message between two steps of this form: such a message stands for one step alone. */
export function isOfForm(interaction: Answerable, form: string | undefined, { unpack }: Parking): boolean {
  if (form === undefined || !isFromMessage(interaction)) return false;
  const held = partsOf(interaction).flatMap((part) => (part.type === ComponentType.Container ? part.components : []));
  const buttons = held.flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []));
  return buttons.some((button) => 'custom_id' in button && markOf(unpack(button.custom_id).values)?.form === form);
}

/** The message as it stands, to be sent back. */
export function partsOf({ message }: FromMessage): APIMessageTopLevelComponent[] {
  const names = new Map([...message.attachments.values()].map(({ url, name }) => [url, name]));
  return message.components.map((part) => named(part.toJSON() as APIMessageTopLevelComponent, names));
}

/** A file of the message is named in an edit, where Discord tells its address. */
function named(part: APIMessageTopLevelComponent, names: ReadonlyMap<string, string>): APIMessageTopLevelComponent {
  const again = ({ url }: { readonly url: string }) => ({
    url: names.has(url) ? `attachment://${names.get(url)}` : url,
  });
  if (part.type === ComponentType.File) return { type: part.type, file: again(part.file) };
  if (part.type !== ComponentType.MediaGallery) return part;
  return { ...part, items: part.items.map(({ media, description }) => ({ media: again(media), description })) };
}

/** Takes the buttons that act out of the row that was pressed, or beside the text; `stays` tells those that only show something. */
export function withoutActs(
  parts: readonly APIMessageTopLevelComponent[],
  pressed: string,
  stays: (customId: string) => boolean,
): APIMessageTopLevelComponent[] {
  return parts.map((part) =>
    part.type === ComponentType.Container
      ? { ...part, components: part.components.flatMap((inner) => left(inner, pressed, stays)) }
      : part,
  );
}

function left(
  part: APIComponentInContainer,
  pressed: string,
  stays: (id: string) => boolean,
): APIComponentInContainer[] {
  const acts = (button: object): boolean => !('custom_id' in button) || !stays(String(button.custom_id));
  const isPressed = (button: object): boolean => 'custom_id' in button && button.custom_id === pressed;
  // a section is nothing without what stands beside it
  if (part.type === ComponentType.Section)
    return isPressed(part.accessory) && acts(part.accessory) ? part.components : [part];
  if (part.type !== ComponentType.ActionRow || !part.components.some(isPressed)) return [part];
  const components = part.components.filter((button) => !acts(button));
  return components.length === 0 ? [] : [{ ...part, components }];
}
