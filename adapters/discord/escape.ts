/**
 * Somebody's words as Discord text that shows them and does nothing else: no markup, no mention, no invite card.
 * Discord takes a backslash before any sign for the sign itself, so that is what goes before each that could begin markup.
 * Addresses with harmless signs alone are wrapped in `<>`: clickable, always shown whole, without a preview. All others
 * become plain text. (A message of components shows no previews of addresses at all; the wrapping does not rely on it.)
 */
const zeroWidth = '\u200b';

export function literal(words: string): string {
  const pieces = words.toWellFormed().split(/(https?:\/\/\S+)/i);
  return pieces.map((piece, index) => (index % 2 === 1 ? address(piece) : signs(piece))).join('');
}

/** Host, port, path, query: letters, digits and signs that mean nothing to Discord within `<>` or bold. */
const harmless = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w\-.~%/?#&=+,;:!$'()]*)?$/i;
/** Discord makes cards and channel names of its own addresses. */
const discords = /discord|dsc\.gg|dis\.gd/i;

function address(words: string): string {
  const end = words.search(/[.,;:!?)\]}>'"*_~|`\\]*$/);
  const core = words.slice(0, end);
  if (!harmless.test(core) || discords.test(core)) return signs(words);
  return `<${core}>${signs(words.slice(end))}`;
}

function signs(words: string): string {
  return words
    .replace(/[\\*_~`|<>[\]]/g, '\\$&')
    .replace(/\\<(?=\S)/g, `\\<${zeroWidth}`)
    .replace(/:(?=\S)/g, '\\:')
    .replace(/^([^\S\n]*)([#+-])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2')
    .replace(/(discord(?:app)?|dsc|dis)\.(?=\S)/gi, '$1\\.');
}

/** Keeps mentions from being what they say wherever they stand, also in code: Discord finds them in the raw text. */
export function disarm(text: string): string {
  return text.replace(/@(?=everyone|here)|<(?=[@#])/gi, `$&${zeroWidth}`);
}

/** Words as they are, for a code block: it ends at backticks, so none of them may stand together. */
export function codeWords(words: string): string {
  const line = words.toWellFormed().replace(/\s+/g, ' ').trim();
  return line.replace(/`/g, `\`${zeroWidth}`);
}
