/**
 * A picture as plain data: figures and messages, no drawing. So an answer stays data that can be kept, and is drawn when it is
 * shown, in the language of whoever looks. It tells nothing that the answer's table or lines do not tell too.
 */
import type { Message } from './i18n/message.ts';
import type { Voice } from './i18n/render.ts';

interface Pictured {
  /** Of the file, without an ending: `gaps`. */
  readonly name: string;
  readonly caption: Message;
  /** What it shows, for those who cannot see it, from the same figures. */
  readonly alt: Message;
  /** Lines below it: what it leaves out, and where that is. */
  readonly footer?: readonly Message[];
}

/** The needs and offers where a row and a column meet. */
export interface PicturedCell {
  readonly needs: number;
  readonly offers: number;
}

/** `cells` by row, as many in each as there are columns. */
export interface MatrixPicture extends Pictured {
  readonly kind: 'matrix';
  readonly rows: readonly Message[];
  readonly columns: readonly Message[];
  readonly cells: readonly (readonly PicturedCell[])[];
}

export interface BarsPicture extends Pictured {
  readonly kind: 'bars';
  readonly bars: readonly { readonly label: Message; readonly figure: number }[];
}

/** Each series has a figure for each point, the earliest first. */
export interface LinesPicture extends Pictured {
  readonly kind: 'lines';
  readonly points: readonly Message[];
  readonly series: readonly { readonly label: Message; readonly figures: readonly number[] }[];
}

export type Picture = MatrixPicture | BarsPicture | LinesPicture;

/** Draws a picture as PNG, in the voice's language and reading direction. Rejects where it cannot be drawn. */
export type Draw = (picture: Picture, voice: Voice) => Promise<Uint8Array>;
