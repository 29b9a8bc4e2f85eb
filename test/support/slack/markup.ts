/** Where Slack would read somebody's words as more than words. */

/** Every object of a message that has a type, however deep. */
function typed(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [value as Readonly<Record<string, unknown>>] : [];
  return [...own, ...Object.values(value).flatMap(typed)];
}

/** Where Slack shows words as they are. */
const literal = new Set([
  'text',
  'plain_text',
  'raw_text',
  'raw_number',
  'button',
  'section',
  'header',
  'data_table',
  'date',
]);
const containers = /^(rich_text|rich_text_section|rich_text_preformatted|actions|divider)$/;

/** What Slack would read as markup or a mention in a message. */
export function markupIn({ blocks, text }: { readonly blocks: unknown; readonly text: string }): string[] {
  const parts = typed(blocks);
  const wrong = parts.filter(({ type }) => !literal.has(String(type)) && !containers.test(String(type)));
  const smiling = parts.filter(({ type, emoji }) => type === 'plain_text' && emoji !== false);
  const mentions = /<|&(?!amp;|lt;|gt;)/.test(text) ? [`the text ${text}`] : [];
  return [...[...wrong, ...smiling].map((part) => JSON.stringify(part)), ...mentions];
}
