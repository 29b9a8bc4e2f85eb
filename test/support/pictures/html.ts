/** What the pictures of both platforms have in common. */
export type Json = Readonly<Record<string, unknown>>;

export const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

export const escaped = (value: unknown): string =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '<br>');
