import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../../src/config/fromPackageRoot.ts';
import { cleanPictureForPublication } from '../../../src/publication/pictures/cleanPictureForPublication.ts';
import { publicationPictureHeader } from '../../../src/publication/pictures/publicationPictureHeader.ts';
import { taken } from './exif.ts';

const sample = (name: string) => readFileSync(fromPackageRoot('tests', 'samples', 'pictures', name));
const photo = sample('photo.jpg');

/** The points of a JPEG as another library unpacks them. */
function pointsOf(jpeg: Uint8Array, width: number, height: number): (x: number, y: number) => number[] {
  const source = Buffer.from(jpeg).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/jpeg;base64,${source}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return (x, y) => [...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
}

const near = (one: number[], other: number[]) => one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 30);
const [white, green] = [
  [255, 255, 255],
  [34, 170, 34],
];

describe('a picture that somebody sends', () => {
  it.each([
    ['jpeg', 'photo.jpg', 240, 160],
    ['png', 'photo.png', 240, 160],
    ['gif', 'photo.gif', 16, 16],
  ] as const)('is drawn anew as JPEG from %s, and looks the same', async (kind, name, width, height) => {
    const clean = await cleanPictureForPublication(name, kind, sample(name));
    expect(clean).toMatchObject({ width, height });
    expect(publicationPictureHeader('jpeg', clean.bytes)).toEqual({ width, height, orientation: 1 });
    const at = pointsOf(clean.bytes, width, height);
    if (kind === 'gif') expect([near(at(2, 8), [255, 0, 0]), near(at(13, 8), [0, 0, 255])]).toEqual([true, true]);
    else expect([near(at(20, 20), white), near(at(150, 90), green)]).toEqual([true, true]);
  });

  it('loses where it was taken, what camera it was, and whatever stands behind it', async () => {
    const hidden = Buffer.concat([
      taken(photo, { orientation: 1, secret: 'GPS 46.2N 6.1E Canon' }),
      Buffer.from('PK<script>'),
    ]);
    expect(hidden.toString('latin1')).toContain('GPS 46.2N');
    const { bytes } = await cleanPictureForPublication('photo.jpg', 'jpeg', hidden);
    expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|Canon|script|PK/);
  });

  it.each([
    [1, 20, 20],
    [2, 219, 20],
    [3, 219, 139],
    [4, 20, 139],
    [5, 20, 20],
    [6, 139, 20],
    [7, 139, 219],
    [8, 20, 219],
  ])('stands upright however the camera was held: %i', async (orientation, x, y) => {
    const clean = await cleanPictureForPublication('photo.jpg', 'jpeg', taken(photo, { orientation, secret: '' }));
    expect([clean.width, clean.height]).toEqual(orientation > 4 ? [160, 240] : [240, 160]);
    expect(near(pointsOf(clean.bytes, clean.width, clean.height)(x, y), white)).toBe(true);
  });

  it('is brought to a size that a page needs', async () => {
    const large = new Resvg(
      '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="1500"><rect width="3000" height="1500" fill="#2a2"/></svg>',
    );
    const clean = await cleanPictureForPublication('large.png', 'png', large.render().asPng());
    expect(clean).toMatchObject({ width: 1280, height: 640 });
    expect(near(pointsOf(clean.bytes, 1280, 640)(600, 300), green)).toBe(true);
  });

  it('is refused by its header where it would take too much room when unpacked', async () => {
    const bomb = Buffer.from(sample('photo.png'));
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    await expect(cleanPictureForPublication('bomb.png', 'png', bomb)).rejects.toMatchObject({
      key: 'files.tooManyPoints',
    });
  });

  it.each([
    ['nothing but a beginning', 'jpeg', photo.subarray(0, 40)],
    [
      'another thing behind its first bytes',
      'png',
      Buffer.concat([sample('photo.png').subarray(0, 33), Buffer.from('<svg onload="x"/>')]),
    ],
    ['no points at all', 'gif', Buffer.from('GIF89a\0\0\0\0')],
  ] as const)('is refused where it is %s', async (_what, kind, bytes) => {
    await expect(cleanPictureForPublication('x', kind, bytes)).rejects.toMatchObject({ key: 'files.brokenPicture' });
  });
});
