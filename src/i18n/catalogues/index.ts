/** The languages there are: one line for each. Names of lists and words of declarations have indexes of their own. */
import { en } from '../en.ts';
import type { Locale } from '../message.ts';
import type { AnyCatalogue, Translation } from '../translation.ts';

/** Each of them complete: `fr` is a `Translation<'fr'>`. */
type Catalogues = { readonly [L in Locale]?: L extends 'en' ? typeof en : Translation<Exclude<L, 'en'>> };

const complete = { en } as const satisfies Catalogues;

export const catalogues: Readonly<Partial<Record<Locale, AnyCatalogue>>> = complete;
