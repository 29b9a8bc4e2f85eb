/** Components roughly as Discord shows them. */
import { escaped, type Json, list } from './html.ts';

export const css =
  'body{background:#313338;color:#dbdee1}.container{background:#2b2d31;border:1px solid #3f4147;border-radius:8px;padding:8px 14px}button{background:#4e5058;color:#fff;border:0}.primary{background:#5865f2}.danger{background:#da373c}.head{font-size:18px;color:#f2f3f5}hr{border-color:#3f4147}code{background:#1e1f22}';

const marked = (content: unknown) =>
  escaped(content)
    .replace(/(^|<br>)### (.*?)(?=<br>|$)/g, '$1<strong class="head">$2</strong>')
    .replace(/\*\*(.*?)\*\*/g, '<b>$1</b>')
    .replace(/`(.*?)`/g, '<code>$1</code>')
    .replace(/\\(.)/g, '$1');

const looks: Readonly<Record<number, string>> = { 1: 'primary', 4: 'danger' };

function part(one: Json): string {
  const inner = () => list(one.components).map(part).join('');
  if (one.type === 17) return `<div class="container">${inner()}</div>`;
  if (one.type === 1) return `<p>${inner()}</p>`;
  if (one.type === 2) return `<button class="${looks[Number(one.style)] ?? ''}">${escaped(one.label)}</button> `;
  return one.type === 14 ? '<hr>' : `<p>${marked(one.content)}</p>`;
}

export const components = (all: unknown): string => list(all).map(part).join('');
