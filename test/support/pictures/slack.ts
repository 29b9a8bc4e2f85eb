/** Blocks, forms and the Home tab roughly as Slack shows them: enough to see what stands where, and what is cut. */
import { escaped, type Json, list } from './html.ts';

export const css =
  'body{background:#fff;color:#1d1c1d}button{background:#fff;border:1px solid #bbb}.primary{background:#007a5a;color:#fff}.danger{background:#e01e5a;color:#fff}code{color:#c01343;background:#f4f4f4}.context{color:#616061;font-size:12px}.modal{border:1px solid #bbb;border-radius:8px;padding:12px 20px}.modal h2{font-size:20px;border-bottom:1px solid #ddd;padding-bottom:8px}label{font-weight:bold;display:block;margin-top:12px}.optional{color:#616061;font-weight:normal}.input{border:1px solid #8d8d8d;border-radius:4px;padding:6px 10px;min-height:20px;color:#1d1c1d}.long{min-height:60px}.placeholder{color:#8d8d8d}.chip{background:#e8f5fa;border-radius:4px;padding:1px 6px;margin-right:4px}.hint{color:#616061;font-size:12px}.foot{border-top:1px solid #ddd;margin-top:14px;padding-top:10px;text-align:right}table{border-collapse:collapse;margin:6px 0}td,th{border:1px solid #ddd;padding:3px 8px;text-align:left}caption{text-align:left;font-weight:bold}pre{background:#f8f8f8;border:1px solid #ddd;padding:6px;font-size:12px}';

const words = (value: unknown) => escaped((value as Json | undefined)?.text);

function inline(part: Json): string {
  const { text, style, fallback, type } = part;
  const styles = (style ?? {}) as { bold?: boolean; code?: boolean };
  const said = escaped(type === 'date' ? fallback : text);
  const coded = styles.code ? `<code>${said}</code>` : said;
  return styles.bold ? `<b>${coded}</b>` : coded;
}

function rich(element: Json): string {
  const inner = list(element.elements).map(inline).join('');
  return element.type === 'rich_text_preformatted' ? `<pre>${inner.replaceAll('<br>', '\n')}</pre>` : inner;
}

/** What a form element holds as it opens. */
function filled(element: Json): string {
  const { initial_value, initial_date, initial_user, initial_option, initial_options } = element;
  const chips = [...list(initial_options), ...(initial_option === undefined ? [] : [initial_option as Json])];
  if (chips.length > 0) return chips.map(({ text }) => `<span class="chip">${words(text)}</span>`).join('');
  const held = initial_value ?? initial_date ?? initial_user;
  return held === undefined
    ? `<span class="placeholder">${words(element.placeholder) || escaped(element.type)}</span>`
    : escaped(held);
}

function input({ label, element, hint, optional }: Json): string {
  const asked = element as Json;
  const mark = optional === true ? ' <span class="optional">(optional)</span>' : '';
  const long = asked.multiline === true ? ' long' : '';
  const below = hint === undefined ? '' : `<div class="hint">${words(hint)}</div>`;
  return `<label>${words(label)}${mark}</label><div class="input${long}">${filled(asked)}</div>${below}`;
}

function pressable(element: Json): string {
  if (element.type !== 'button') return `<span class="input">${filled(element)}</span>`;
  return `<button class="${escaped(element.style)}">${words(element.text)}</button>`;
}

/** A cell is a text, or rich text. */
function cell(value: Json): string {
  return value.elements === undefined ? escaped(value.text) : list(value.elements).map(rich).join('');
}

function table({ caption, rows }: Json): string {
  const [head = [], ...body] = (Array.isArray(rows) ? rows : []) as Json[][];
  const row = (cells: readonly Json[], tag: string) =>
    `<tr>${cells.map((each) => `<${tag}>${cell(each)}</${tag}>`).join('')}</tr>`;
  const title = typeof caption === 'string' ? escaped(caption) : words(caption);
  return `<table><caption>${title}</caption>${row(head, 'th')}${body.map((each) => row(each, 'td')).join('')}</table>`;
}

export function block(one: Json): string {
  switch (one.type) {
    case 'header':
      return `<h3>${words(one.text)}</h3>`;
    case 'divider':
      return '<hr>';
    case 'actions':
      return `<p>${list(one.elements).map(pressable).join(' ')}</p>`;
    case 'context':
      return `<p class="context">${list(one.elements)
        .map(({ text }) => escaped(text))
        .join(' ')}</p>`;
    case 'section':
      return `<p>${words(one.text)}${one.accessory === undefined ? '' : ` ${pressable(one.accessory as Json)}`}</p>`;
    case 'input':
      return input(one);
    case 'table':
    case 'data_table':
      return table(one);
    default:
      return `<p>${list(one.elements).map(rich).join('')}</p>`;
  }
}

export const blocks = (all: unknown): string => list(all).map(block).join('');

/** A form with its title and buttons. */
export function modal(view: Json): string {
  const buttons = [view.close, view.submit].filter((each) => each !== undefined);
  const foot = buttons.map(
    (each, at) => `<button class="${at === buttons.length - 1 ? 'primary' : ''}">${words(each)}</button>`,
  );
  return `<div class="modal"><h2>${words(view.title)}</h2>${blocks(view.blocks)}<div class="foot">${foot.join(' ')}</div></div>`;
}
