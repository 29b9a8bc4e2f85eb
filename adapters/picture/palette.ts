/**
 * The colours. The matrix has ColorBrewer's diverging "PuOr" in six classes without its two darkest, which is safe for the
 * common kinds of colour blindness (colorbrewer2.org); series have Okabe and Ito's blue and vermilion (jfly.uni-koeln.de/color,
 * "Color Universal Design"), the second one darkened for white ground. Every figure is written too: nothing is told by colour alone.
 */
export const palette = {
  ground: '#ffffff',
  ink: '#1b1b1b',
  /** Captions of axes, and cells with nothing in them. */
  soft: '#595959',
  rule: '#bdbdbd',
  /** More needs than offers: much, a little. */
  needs: ['#f1a340', '#fee0b6'],
  even: '#f7f7f7',
  /** More offers than needs: much, a little. */
  offers: ['#998ec3', '#d8daeb'],
  bar: '#0072b2',
  series: ['#b34700', '#0072b2'],
} as const;

/** Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well one colour stands out from another, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The ground of a cell by its balance (offers less needs), beside the largest one of the picture. */
export function shadeOf(balance: number, largest: number): string {
  if (balance === 0) return palette.even;
  const [much, little] = balance < 0 ? palette.needs : palette.offers;
  return Math.abs(balance) * 2 > largest ? much : little;
}
