import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFilesFor } from '../fonts.ts';

/** Pixels of an emblem's height: sharp at 48 points in print. */
const HEIGHT = 200;

/** The letters of an emblem are set in our faces, on every machine the same. */
const fontOf = (svg: string): NonNullable<ResvgRenderOptions['font']> => ({
  fontFiles: /<text\b/.test(svg) ? fontFilesFor(svg) : [],
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
});

/** An emblem as PNG, with what is around it left transparent; null where there is none. */
export function coverEmblemPng(svg: string): { png: Buffer; ratio: number } | null {
  if (svg === '') return null;
  const picture = new Resvg(svg, { font: fontOf(svg), fitTo: { mode: 'height', value: HEIGHT } }).render();
  return { png: picture.asPng(), ratio: picture.width / picture.height };
}

/** An emblem whose letters are outlines: a PDF with letters of some scripts in a drawing is refused. */
export function coverEmblemOutlined(svg: string): string {
  return /<text\b/.test(svg) ? new Resvg(svg, { font: fontOf(svg) }).toString() : svg;
}
