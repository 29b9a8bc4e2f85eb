/** What somebody wrote in Slack's markup as plain words: docs.slack.dev/messaging/formatting-message-text. Pure. */
import { unescaped } from './who.ts';

/** `keep`: mentions of people stay as Slack writes them, for fields that take a person. */
interface How {
  readonly mentions?: 'keep';
  /** What somebody is called, where that is known. */
  readonly nameOf?: (user: string) => string | undefined;
}

/** Somebody whose name is not known: an id in a record would be an identity. */
const somebody = '…';

export function plainWords(text: string, how: How = {}): string {
  const spoken = text.replace(/<([^<>\s][^<>]*)>/g, (whole, inside: string) => spokenOf(whole, inside, how));
  return unescaped(unmarked(spoken)).trim();
}

/** `@U1|name`, `#C1|name`, `!here`, `!date^…|words`, `https://…|words`. */
function spokenOf(whole: string, inside: string, how: How): string {
  const bar = inside.indexOf('|');
  const [target, label] = bar === -1 ? [inside, ''] : [inside.slice(0, bar), inside.slice(bar + 1)];
  if (target.startsWith('@')) {
    if (how.mentions === 'keep') return whole;
    return `@${label || how.nameOf?.(target.slice(1)) || somebody}`;
  }
  if (target.startsWith('#')) return `#${label || somebody}`;
  if (target.startsWith('!')) return label || `@${target.slice(1).split('^')[0]}`;
  const address = target.replace(/^(?:mailto|tel):/, '');
  return label === '' || label === address || target.endsWith(`//${label}`) ? address : `${label} (${address})`;
}

/** Without the marks of bold, italic, struck and code, without quote marks and emoji names. */
function unmarked(text: string): string {
  return text
    .replace(/```/g, '')
    .replace(/^(?:&gt;)+ ?/gm, '')
    .replace(/(?<![\p{L}\p{N}:/]):[a-z0-9_+-]*[a-z+-][a-z0-9_+-]*:(?::skin-tone-\d:)?(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}/_.])([*_~`])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}
