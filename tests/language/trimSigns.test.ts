import { describe, expect, it } from 'vitest';
import { trimSigns } from '../../src/language/trimSigns.ts';

describe('trimSigns', () => {
  it.each([
    ['  ¿Qué falta?! ', '¡¿', '?!', 'Qué falta'],
    [' ,;: – a–b – ', ' ,;:–-', ' ,;:–-', 'a–b'],
    ['\t1. one.\n', '', '.', '1. one'],
    ['[^\\-]x[^\\-]', '[]^\\-', '[]^\\-', 'x'],
    ['.!?', '.!?', '.!?', ''],
    ['?!', '¿', '?!', ''],
    ['', '.', '.', ''],
  ])('takes the blanks and the signs from the ends of %j', (text, before, after, kept) => {
    expect(trimSigns(text, before, after)).toBe(kept);
  });
});
