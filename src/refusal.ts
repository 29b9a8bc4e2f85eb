import { type Key, type Message, message, type ParamsOf } from './i18n/message.ts';

import type { Values } from './reply.ts';

/** What a no may say beside its sentence: lines below it, and that what was typed is given back. */
export interface Beside {
  readonly lines?: readonly Message[];
  readonly givesBack?: true;
  /** Values that have to be others when the same is given again in the form: the version that has been told now. */
  readonly instead?: Values;
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
