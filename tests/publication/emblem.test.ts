import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { coverEmblemOutlined, coverEmblemPng } from '../../src/publication/cover/emblem.ts';
import { toPdf } from '../../src/publication/pdf/toPdf.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';
import { wholeCover } from '../support/cover.ts';

const around = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#fff"/>${inside}</svg>`;
const lettered = (words: string) => around(`<text x="2" y="14" font-size="8">${words}</text>`);

describe('an emblem with letters', () => {
  it.each(['UN', 'مكتب', 'कार्यालय'])('is printed, its letters as outlines: %s', (words) => {
    expect(coverEmblemOutlined(lettered(words))).not.toContain('<text');
    const cover = { ...wholeCover, emblem: lettered(words) };
    const document = composeIssue({ ...issueOf([itemOf(1)]), cover }, 'memberStates', 'en');
    expect(toPdf(document).length).toBeGreaterThan(5_000);
  });

  it('has them in the picture for Word', () => {
    expect(coverEmblemPng(lettered('UN'))?.png.equals(coverEmblemPng(around(''))?.png ?? Buffer.alloc(0))).toBe(false);
  });

  it('of shapes alone is left as it is', () => {
    expect(coverEmblemOutlined(around(''))).toBe(around(''));
    expect(coverEmblemPng('')).toBeNull();
  });
});
