/** The languages there are: one line for each. Names of lists and words of declarations have indexes of their own. */
import { en } from '../en.ts';
import type { Locale } from '../message.ts';
import type { AnyCatalogue, Translation } from '../translation.ts';
import { ar } from './ar.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Each of them complete: `fr` is a `Translation<'fr'>`. */
type Catalogues = { readonly [L in Locale]: L extends 'en' ? typeof en : Translation<Exclude<L, 'en'>> };

const complete = { en, fr, es, ru, ar, zh } as const satisfies Catalogues;

export const catalogues: Readonly<Record<Locale, AnyCatalogue>> = complete;
