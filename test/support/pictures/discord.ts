/** Components and forms roughly as Discord shows them: the words as the stand-in reads its markdown. */
import { type Piece, pieces } from '../discord/markdown.ts';
import { escaped, type Json, list } from './html.ts';

export const css =
  'body{background:#313338;color:#dbdee1}.container{background:#2b2d31;border:1px solid #3f4147;border-left:4px solid #3f4147;border-radius:8px;padding:8px 14px}button{background:#4e5058;color:#fff;border:0;padding:6px 14px;margin:3px 6px 3px 0}.primary{background:#5865f2}.success{background:#248046}.danger{background:#da373c}h3{color:#f2f3f5}hr{border:0;border-top:1px solid #3f4147;margin:10px 0}code{background:#1e1f22;border-radius:3px;padding:1px 3px;font-size:13px}pre{background:#1e1f22;border:1px solid #1a1b1e;border-radius:4px;padding:8px;font-size:14px;white-space:pre-wrap;margin:4px 0}.chip{background:#3c4270;color:#c9cdfb;border-radius:3px;padding:0 2px}.time{background:#3f4147;border-radius:3px;padding:0 2px}.section{display:flex;justify-content:space-between;gap:12px;align-items:flex-start}.section button{white-space:nowrap}small{color:#a5a8ad}a{color:#00a8fc}.only{color:#949ba4;font-size:12px;margin:4px 0 14px}.who{font-weight:bold;color:#f2f3f5;margin:4px 0}.file{border:1px solid #3f4147;border-radius:8px;padding:10px;margin-top:6px}.modal{background:#313338;border:1px solid #1e1f22;border-radius:8px;padding:14px 18px}.modal h2{font-size:20px;color:#f2f3f5}label{font-weight:bold;font-size:14px;display:block;margin-top:14px;color:#f2f3f5}.hint{color:#a5a8ad;font-size:13px}.input{background:#1e1f22;border-radius:4px;padding:9px;min-height:20px}.long{min-height:70px}.placeholder{color:#87898c}.star{color:#f23f43}.foot{margin-top:16px;text-align:right}';

const tags: Readonly<Record<string, string>> = { bold: 'b', underline: 'u', strike: 's', italic: 'i', heading: 'h3' };
const chips = new Set(['mention', 'everyone', 'command', 'emoji', 'invite', 'spoiler']);

function piece({ name, text, inner }: Piece): string {
  const said = inner?.map(piece).join('') ?? escaped(text);
  if (name === 'code')
    return text.includes('\n') ? `<pre>${escaped(text).replaceAll('<br>', '\n')}</pre>` : `<code>${said}</code>`;
  if (name === 'time') return `<span class="time">${new Date(Number(text) * 1000).toUTCString().slice(5, 22)}</span>`;
  if (chips.has(name)) return `<span class="chip">${said}</span>`;
  if (name === 'link' || name === 'masked' || name === 'bare') return `<a>${said}</a>`;
  return tags[name] === undefined ? said : `<${tags[name]}>${said}</${tags[name]}>`;
}

/** A heading takes its line; what stands in the rest is words. */
const marked = (content: unknown): string =>
  String(content ?? '')
    .split(/(?<=\n)(?=#{1,3} )|(?<=^#{1,3} .*\n)/m)
    .map((part) => {
      const all = pieces(part);
      const said = all.map((one) => (one.name === 'heading' ? '' : piece(one))).join('');
      return all[0]?.name === 'heading' ? `<h3>${said.replace(/<br>$/, '')}</h3>` : said;
    })
    .join('');

const looks: Readonly<Record<number, string>> = { 1: 'primary', 3: 'success', 4: 'danger' };
const color = (value: unknown): string => `#${Number(value).toString(16).padStart(6, '0')}`;

function part(one: Json): string {
  const inner = () => list(one.components).map(part).join('');
  if (one.type === 17) {
    const bar = one.accent_color === undefined ? '' : ` style="border-left-color:${color(one.accent_color)}"`;
    return `<div class="container"${bar}>${inner()}</div>`;
  }
  if (one.type === 9) return `<div class="section"><div>${inner()}</div>${part(one.accessory as Json)}</div>`;
  if (one.type === 1) return `<div>${inner()}</div>`;
  if (one.type === 2) return `<button class="${looks[Number(one.style)] ?? ''}">${escaped(one.label)}</button>`;
  if (one.type === 13) return `<div class="file">📄 ${escaped((one.file as Json).url)}</div>`;
  if (one.type === 12)
    return list(one.items)
      .map(({ description }) => `<div class="file">🖼 ${escaped(description)}</div>`)
      .join('');
  return one.type === 14 ? '<hr>' : `<p>${marked(one.content)}</p>`;
}

export const components = (all: unknown): string => list(all).map(part).join('');

/** A message of the bot; `only`: for one person alone. */
export const messageOf = (body: Json, only: boolean): string =>
  `<p class="who">Rapporteur</p>${components(body.components)}<p class="only">${only ? '👁 Only you can see this · Dismiss message' : ''}</p>`;

function input({ label, description, component }: Json): string {
  const asked = component as Json;
  const star = asked.required === false ? '' : ' <span class="star">*</span>';
  const hint = description === undefined ? '' : `<div class="hint">${escaped(description)}</div>`;
  const chosen = list(asked.options).filter((option) => option.default === true);
  const holds = escaped(asked.value) || chosen.map((option) => escaped(option.label)).join(', ');
  const shown =
    holds ||
    `<span class="placeholder">${escaped(asked.placeholder) || (asked.type === 4 ? '' : 'Make a selection ▾')}</span>`;
  return `<label>${escaped(label)}${star}</label>${hint}<div class="input${asked.style === 2 ? ' long' : ''}">${shown}</div>`;
}

/** A form with its buttons. */
export function modalOf(modal: Json): string {
  const parts = list(modal.components).map((one) => (one.type === 18 ? input(one) : part(one)));
  const foot = '<div class="foot"><button>Cancel</button><button class="primary">Submit</button></div>';
  return `<div class="modal"><h2>${escaped(modal.title)}</h2>${parts.join('')}${foot}</div>`;
}
