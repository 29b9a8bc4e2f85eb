/** What a message says to whoever reads its blocks. */
import type { Json, Message } from './world.ts';

/** The words of the blocks, one line for each of theirs; a date shows its fallback, a button its label in brackets. */
export function wordsOf(message: Pick<Message, 'blocks'>): string {
  return message.blocks.map(blockWords).join('\n');
}

function blockWords(block: Json): string {
  if (block.type === 'divider') return '---';
  if (block.type === 'image') return `(${String(block.alt_text)})`;
  if (block.type === 'data_table') return tableWords(block);
  const parts = (block.elements ?? [block.text]) as readonly Json[];
  return parts.map(words).join(block.type === 'rich_text' ? '\n' : ' ');
}

function tableWords({ caption, rows }: Json): string {
  const lines = (rows as Json[][]).map((row) => row.map(({ text }) => String(text)).join(' | '));
  return [String(caption), ...lines].join('\n');
}

function words(part: Json): string {
  if (part.type === 'button') return `[${(part.text as Json).text}]`;
  if (part.type === 'date') return String(part.fallback);
  if (Array.isArray(part.elements)) return (part.elements as Json[]).map(words).join('');
  return String(part.text);
}
