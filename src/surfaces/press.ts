/** A button's command and values as one short string, for the identifiers that platforms hand back on a press. */
import type { Button, Values } from '../reply.ts';

/** `need list?page=2&topics=a&topics=b`. */
export function packPress(button: Pick<Button, 'command' | 'values'>): string {
  const query = new URLSearchParams();
  for (const [key, raw] of Object.entries(button.values)) {
    for (const word of typeof raw === 'string' ? [raw] : raw) query.append(key, word);
  }
  const packed = query.toString();
  return packed === '' ? button.command : `${button.command}?${packed}`;
}

/** The command and values of `packPress`. */
export function unpackPress(packed: string): { command: string; values: Values } {
  const at = packed.indexOf('?');
  if (at === -1) return { command: packed, values: {} };
  const query = new URLSearchParams(packed.slice(at + 1));
  const keys = [...new Set(query.keys())];
  return { command: packed.slice(0, at), values: Object.fromEntries(keys.map((key) => [key, query.getAll(key)])) };
}
