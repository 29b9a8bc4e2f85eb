/** What a person reads of Discord text: the words shown, and everything in it that is more than words. */
import { type Json, list, nested, words } from './check.ts';

export interface Shown {
  readonly text: string;
  /** `bold`, `link https://…`, `mention <@1>`, `everyone`, …: in their order. */
  readonly marks: readonly string[];
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Only at the beginning of a line. */
  readonly first?: boolean;
  /** What is shown in its place: the n-th group, or nothing. */
  readonly shows?: number;
  /** What is shown is itself text with marks. */
  readonly inner?: boolean;
  /** The mark is told with what it matched. */
  readonly told?: boolean;
}

const rules: readonly Rule[] = [
  { name: '', pattern: /^\\([^0-9A-Za-z\s])/, shows: 1 },
  { name: 'heading', pattern: /^ *#{1,3}[^\S\n]+(?=\S)/, first: true },
  { name: 'small', pattern: /^ *-#[^\S\n]+(?=\S)/, first: true },
  { name: 'quote', pattern: /^ *>(>>)?[^\S\n]/, first: true },
  { name: 'list', pattern: /^ *([*+-]|\d+\.)[^\S\n]+(?=\S)/, first: true },
  { name: 'code', pattern: /^```(?:[a-z0-9_+.#-]*\n)?\n*([\s\S]*?)\n*```/i, shows: 1 },
  { name: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, shows: 2 },
  { name: 'command', pattern: /^<(\/[-_\p{L}\p{N} ]+):\d+>/u, shows: 1, told: true },
  { name: 'time', pattern: /^<t:(-?\d+)(:[a-zA-Z])?>/, shows: 1 },
  { name: 'mention', pattern: /^<(@[!&]?|#|id:)\w+>/, told: true },
  { name: 'emoji', pattern: /^<a?:\w+:\d+>/, told: true },
  { name: 'invite', pattern: /^<?(?:https?:\/\/)?(?:www\.)?discord(?:app)?\.(?:gg|com\/invite)\/\S+/i, told: true },
  { name: 'link', pattern: /^<([^: >]+:\/?[^ >]+)>/, shows: 1, told: true },
  { name: 'masked', pattern: /^\[((?:\\.|[^\]\\])*)\]\(<?[^\s)]+>?(?:\s+"[^"]*")?\)/, shows: 1, told: true },
  { name: 'bare', pattern: /^(?:https?|steam|discord):\/\/[^\s<]+/i, told: true },
  { name: 'everyone', pattern: /^@(everyone|here)/i, told: true },
  { name: 'emoji', pattern: /^:[\w+-]+:/, told: true },
  { name: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/, shows: 1, inner: true },
  { name: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, shows: 1, inner: true },
  { name: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, shows: 1, inner: true },
  { name: 'strike', pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/, shows: 1, inner: true },
  { name: 'italic', pattern: /^([*_])((?:\\[\s\S]|[^\\])+?)\1/, shows: 2, inner: true },
];

/** A run of words, or something that is more than words. */
export interface Piece {
  /** Empty for words. */
  readonly name: string;
  /** What is shown, where it has no pieces of its own. */
  readonly text: string;
  /** As `Shown` tells it. */
  readonly mark: string;
  readonly inner?: readonly Piece[];
}

/** Signs within a line with which no rule begins. */
const plainRun = /[^\\<`|*_~[@:hsdw\n]+/iy;

export function pieces(raw: string, atStart = true): Piece[] {
  const all: Piece[] = [];
  let at = 0;
  while (at < raw.length) {
    const first = at === 0 ? atStart : raw.charAt(at - 1) === '\n';
    plainRun.lastIndex = at;
    const run = first ? null : plainRun.exec(raw);
    if (run !== null) {
      all.push({ name: '', text: run[0], mark: '' });
      at += run[0].length;
      continue;
    }
    const found = match(raw.slice(at), first);
    const name = found?.rule.name ?? '';
    const text = found?.shown ?? raw.charAt(at);
    all.push({ name, text, mark: found?.mark ?? '', ...(found?.rule.inner && { inner: pieces(text, false) }) });
    at += found?.length ?? 1;
  }
  return all;
}

export function show(raw: string, atStart = true): Shown {
  const all = pieces(raw, atStart);
  return { text: all.map(wordsIn).join(''), marks: all.flatMap(marksIn) };
}

const wordsIn = ({ text, inner }: Piece): string => inner?.map(wordsIn).join('') ?? text;
const marksIn = ({ mark, inner = [] }: Piece): string[] => [...(mark === '' ? [] : [mark]), ...inner.flatMap(marksIn)];

function match(rest: string, first: boolean) {
  for (const rule of rules) {
    const groups = rule.first && !first ? null : rule.pattern.exec(rest);
    if (groups === null) continue;
    const shown = rule.shows === undefined ? (rule.told ? groups[0] : '') : (groups[rule.shows] ?? '');
    return { rule, shown, mark: rule.told ? `${rule.name} ${groups[0]}` : rule.name, length: groups[0].length };
  }
  return undefined;
}

/** The texts of a message: its content, and every text display in it. */
export function textsOf(body: Json): string[] {
  const displays = list(body.components)
    .flatMap(nested)
    .map(({ content }) => words(content));
  return [words(body.content), ...displays].filter((text) => text !== '');
}

/** The mentions that would ring for somebody, as `allowed_mentions` leaves them. Discord looks at the raw text. */
export function mentionsOf(body: Json): string[] {
  const allowed = body.allowed_mentions as Json | undefined;
  const parse = allowed === undefined ? ['everyone', 'users', 'roles'] : list(allowed.parse).map(String);
  const named = [...list(allowed?.users).map(String), ...list(allowed?.roles).map(String)];
  const found = textsOf(body).flatMap((text) => text.match(/@everyone|@here|<@[!&]?\d+>/g) ?? []);
  return found.filter((mention) => {
    const kind = mention.startsWith('@') ? 'everyone' : mention.startsWith('<@&') ? 'roles' : 'users';
    return parse.includes(kind) || named.includes(mention.replace(/\D/g, ''));
  });
}
