/** Which of the six languages a text is in: its script, then the small words and accents that tell Latin ones apart. */
import { functionWords, plain } from './functionwords.ts';
import type { Language } from './languages.ts';

/** Letters of each script. Ranges of Unicode: basic and extended Latin, Cyrillic, Arabic, unified ideographs. */
function scriptsOf(text: string): { latin: number; ru: number; ar: number; zh: number } {
  const found = { latin: 0, ru: 0, ar: 0, zh: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f))
      found.latin += 1;
    else if (code >= 0x400 && code <= 0x52f) found.ru += 1;
    else if (code >= 0x620 && code <= 0x6ff) found.ar += 1;
    else if (code >= 0x3400 && code <= 0x9fff) found.zh += 1;
  }
  return found;
}

/** How much a letter says against a Latin one: a Chinese character as much as several. */
const weight = { zh: 4, ar: 1.5, ru: 1.5 } as const;

const latin = ['en', 'fr', 'es'] as const;
const accents = { fr: /[àâæçèêëîïôœùûÿ]|\b(?:qu|d|l|n|s|j)['’]/giu, es: /[ñáíóú¿¡]/giu } as const;

/** The language of a text, or undefined where too little tells. */
export function identify(text: string): Language | undefined {
  const counts = scriptsOf(text);
  for (const language of ['zh', 'ar', 'ru'] as const)
    if (counts[language] * weight[language] > counts.latin) return language;
  return latinOf(text);
}

function latinOf(text: string): Language | undefined {
  const words = plain(text).match(/\p{L}+/gu) ?? [];
  const scored = latin.map((language) => {
    const small = words.filter((word) => functionWords[language].has(word)).length;
    const marks = language === 'en' ? 0 : (text.match(accents[language])?.length ?? 0);
    return { language, score: small + 1.5 * marks };
  });
  const [best, second] = scored.sort((a, b) => b.score - a.score);
  return best !== undefined && second !== undefined && best.score > second.score ? best.language : undefined;
}
