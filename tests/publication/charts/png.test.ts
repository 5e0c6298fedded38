import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opaqueChartPng } from '../../../src/publication/charts/png.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const box = fc.record({
  x: fc.nat(40),
  y: fc.nat(40),
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
  color: hex,
});

function drawing(boxes: { x: number; y: number; width: number; height: number; color: string }[]) {
  const rects = boxes.map(
    ({ x, y, width, height, color }) =>
      `<rect x="${x}.5" y="${y}.3" width="${width}" height="${height}" rx="3" fill="${color}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="50">${rects.join('')}</svg>`;
  return new Resvg(svg, { background: '#ffffff' }).render();
}

describe('a picture without its transparency', () => {
  it('has the same size and the same colours at every point', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
        const picture = drawing(boxes);
        const { width, height, pixels } = picture;
        const png = opaqueChartPng({ width, height, pixels });
        expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([60, 50, 8, 2]);
        const length = png.readUInt32BE(33);
        const rows = inflateSync(png.subarray(41, 41 + length));
        const colours = [...pixels].filter((_, at) => at % 4 !== 3);
        expect([...rows].filter((_, at) => at % (1 + 3 * 60) !== 0)).toEqual(colours);
      }),
      { numRuns: 60 },
    );
  });

  it('is a PNG that others read back to the same points', () => {
    const { width, height, pixels } = drawing([{ x: 3, y: 4, width: 20, height: 9, color: '#4b2a7b' }]);
    const png = opaqueChartPng({ width, height, pixels });
    const href = `data:image/png;base64,${png.toString('base64')}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="50"><image width="60" height="50" href="${href}"/></svg>`;
    expect(new Resvg(svg).render().pixels.equals(pixels)).toBe(true);
  });

  it('is refused where it has not the points that it should have', () => {
    expect(() => opaqueChartPng({ width: 2, height: 2, pixels: new Uint8Array(15) })).toThrow('four bytes a point');
  });
});
