/** What somebody wrote in Discord's markup as plain words: docs.discord.com/developers/reference#message-formatting. Pure. */

/** `keep`: mentions of people stay as Discord writes them, for fields that take a person. */
interface How {
  readonly mentions?: 'keep';
}

/** Somebody or something whose name is not known: an id in a record would be an identity. */
const somebody = '…';

export function plainWords(text: string, { mentions }: How = {}): string {
  const kept: string[] = [];
  // what a backslash stands before, and what is kept, is no markup: set aside under signs that no text has
  const aside = (words: string) => `\ue000${kept.push(words) - 1}\ue001`;
  const back = (words: string): string =>
    words.replace(/\ue000(\d+)\ue001/g, (_, at: string) => kept[Number(at)] ?? '');
  const spoken = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, (_, sign: string) => aside(sign))
    .replace(/https?:\/\/[^\s<>|)]+/gi, (address: string) => aside(address))
    .replace(/<@!?\d+>/g, (mention: string) => (mentions === 'keep' ? aside(mention) : aside(`@${somebody}`)))
    .replace(/<@&\d+>/g, () => aside(`@${somebody}`))
    .replace(/<#\d+>/g, () => aside(`#${somebody}`))
    .replace(/<t:(-?\d{1,12})(?::([tTdDfFsSR]))?>/g, (_, at: string, style?: string) =>
      aside(instant(Number(at), style)),
    )
    .replace(/<\/([-_\p{L}\p{N} ]{1,100}):\d+>/gu, (_, command: string) => aside(`/${command}`))
    .replace(/<a?:\w{1,64}:\d+>|<id:\w+>/g, '');
  return back(unmarked(spoken)).trim();
}

/** The day, or the day and the time, in UTC: what a reader's clock would make of it is not known. */
function instant(seconds: number, style = 'f'): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return somebody;
  const [day = '', time = ''] = date.toISOString().split('T');
  return style === 'd' || style === 'D' ? day : `${day} ${time.slice(0, 5)} UTC`;
}

/** Without the marks of bold, italic, struck, hidden and code, without headings and quote marks; masked links say their address. */
function unmarked(text: string): string {
  const lines = text
    .replace(/```(?:[a-z0-9_+.#-]+\n)?/gi, '')
    .replace(/^ *(?:>>> ?|> )/gm, '')
    .replace(/^ *(?:-#|#{1,3})[^\S\n]+/gm, '')
    .replace(/\[([^\]\n]+)\]\(<?(\ue000\d+\ue001)>?(?:\s+"[^"\n]*")?\)/g, '$1 ($2)')
    .replace(/<(\ue000\d+\ue001)>/g, '$1');
  return inner(lines)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

/** Pairs of marks around words, the outer ones first; a mark alone, as in `5 * 3` or `snake_case`, is a sign. */
function inner(text: string): string {
  return text
    .replace(/(\*\*|__|~~|\|\|)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])([*`])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}/_.])(_)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2');
}
