import { Resvg } from '@resvg/resvg-js';

/** Pixels of an emblem's height: sharp at 48 points in print. */
const HEIGHT = 200;

/** An emblem as PNG, with what is around it left transparent; null where there is none. */
export function emblemPng(svg: string): { png: Buffer; ratio: number } | null {
  if (svg === '') return null;
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'height', value: HEIGHT },
  }).render();
  return { png: picture.asPng(), ratio: picture.width / picture.height };
}
