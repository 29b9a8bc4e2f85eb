/** Whether a text asks for something or offers it, told by its words alone. Pure. */
import { asking } from './data/asking.ts';
import { offering } from './data/offering.ts';
import { read } from './reading.ts';
import { oneOf } from './split.ts';

export type Intent = 'need' | 'offer';

/** Characters that are looked at: what a text is about stands at its beginning. */
const longest = 600;

let compiled: { readonly asks: RegExp; readonly offers: RegExp } | undefined;

function patterns() {
  compiled ??= { asks: new RegExp(oneOf(asking.asks), 'u'), offers: new RegExp(oneOf(offering), 'u') };
  return compiled;
}

/** A question is meant for somebody else: it logs nothing. */
const isQuestion = (plain: string) => /^[^.!。！\n]*[?？؟]/.test(plain);

const placeOf = (pattern: RegExp, plain: string) => pattern.exec(plain)?.index;

/**
 * What the text does first: "We offer training to States that need it" offers, "We need a centre that can offer it" asks. In
 * "we would like to offer" both begin at one place: it offers. Undefined where the words do not tell.
 */
export function intentOf(text: string): Intent | undefined {
  const { plain } = read(text.slice(0, longest).toWellFormed());
  if (isQuestion(plain)) return undefined;
  const [asked, offered] = [placeOf(patterns().asks, plain), placeOf(patterns().offers, plain)];
  if (offered === undefined) return asked === undefined ? undefined : 'need';
  if (asked === undefined) return 'offer';
  return offered <= asked ? 'offer' : 'need';
}
