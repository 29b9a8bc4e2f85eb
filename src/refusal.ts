import { type Key, type Message, message, type ParamsOf } from './i18n/message.ts';

/** What a no may say beside its sentence: lines below it, and that what was typed is given back. */
export interface Beside {
  readonly lines?: readonly Message[];
  readonly givesBack?: true;
}

/** An expected "no": the record is closed, the right is missing. Its message ends with the next step. Anything else thrown is a fault. */
export class Refusal extends Error {
  readonly reply: Message;
  readonly beside: Beside;

  constructor(reply: Message, beside: Beside = {}) {
    super(reply.key);
    this.name = 'Refusal';
    this.reply = reply;
    this.beside = beside;
  }
}

/** Makes a refusal from a catalogue key, to be thrown. */
export function refuse<K extends Key>(key: K, ...rest: keyof ParamsOf<K> extends never ? [] : [ParamsOf<K>]): Refusal {
  return new Refusal(message(key, ...rest));
}
