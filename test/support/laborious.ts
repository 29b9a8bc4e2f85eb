/** Lines that somebody made long on purpose: planning is synchronous, and must not hold up everybody else. */
const wrong = Array.from({ length: 800 }, (_, at) => `q${at}`);
const again = wrong.slice(0, 400).map((word) => `to:${word}`);

const endings: Readonly<Record<string, string>> = {
  'many values that are wrong': `to:${wrong.join(',')}`,
  'a value that is wrong, again and again': again.join(' '),
  'phrases that are wrong': 'to:zz yy xx ww vv uu tt ss rr qq pp oo nn '.repeat(75),
  'a very long word': `to:${'x'.repeat(3000)}`,
  'quotes and colons': '"a" b:c to: '.repeat(250),
};

export const laborious = Object.entries(endings).map(([what, ending]) => ({
  what,
  line: `/offer add Course topic:norms-implementation ${ending}`,
}));
