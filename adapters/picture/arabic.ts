/**
 * Arabic letters as the forms that they take beside others (Unicode's block FE70 to FEFF), lam and alif as the one sign that they
 * make. The drawing library would shape them itself, but it draws boxes or nothing where a line has other letters too: it expects
 * every face to make as many signs of a line, and an Arabic face makes fewer. After this, every letter is one sign in all of them.
 */

/** By what it looks like: alone, after a letter, before one, between two; those that join nothing behind them have the first two. */
type Forms = readonly string[];

const forms = new Map<string, Forms>();
for (let code = 0xfe80; code <= 0xfefc; code += 1) {
  const form = String.fromCharCode(code);
  // the letters it stands for; the forms of each follow one another in that order
  const letters = form.normalize('NFKC');
  forms.set(letters, [...(forms.get(letters) ?? []), form]);
}

const longest = 2;
const mark = /^\p{M}$/u;

/** Two marks on a letter are one sign in some faces: the doubling one stays, for it tells words apart. */
const doubling = 'ّ';
const oneOf = (marks: string): string => (marks.includes(doubling) ? doubling : marks.slice(0, 1));

interface Letter {
  readonly forms: Forms;
  readonly marks: string;
  /** What has no forms. */
  readonly other?: string;
}

function lettersOf(words: string): Letter[] {
  const letters: Letter[] = [];
  for (let at = 0; at < words.length; ) {
    const known = [longest, 1].map((length) => words.slice(at, at + length)).find((letter) => forms.has(letter));
    const letter = known ?? words.slice(at, at + 1);
    at += letter.length;
    let marks = '';
    for (; mark.test(words.slice(at, at + 1)); at += 1) marks += words.slice(at, at + 1);
    letters.push({
      forms: forms.get(letter) ?? [],
      marks: oneOf(marks),
      ...(known === undefined && { other: letter }),
    });
  }
  return letters;
}

/** Stretches a letter, and joins to both sides. */
const stroke = 'ـ';

const joinsNext = (letter: Letter | undefined): boolean =>
  letter !== undefined && (letter.forms.length === 4 || letter.other === stroke);
const joinsBefore = (letter: Letter | undefined): boolean =>
  letter !== undefined && (letter.forms.length >= 2 || letter.other === stroke);

export function joined(words: string): string {
  const letters = lettersOf(words);
  const shown = letters.map((letter, at) => {
    const after = joinsNext(letters[at - 1]) && joinsBefore(letter);
    const before = joinsNext(letter) && joinsBefore(letters[at + 1]);
    const form = letter.forms[(after ? 1 : 0) + (before ? 2 : 0)];
    return (letter.other ?? form ?? '') + letter.marks;
  });
  return shown.join('');
}
