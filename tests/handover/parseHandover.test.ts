import { describe, expect, it } from 'vitest';
import { parseHandover } from '../../src/handover/parseHandover.ts';

describe('the words of a handover', () => {
  it.each([
    ['', '', false],
    ['DAK', 'DAK', false],
    ['of Dakar', 'Dakar', false],
    ['de Dakar', 'Dakar', false],
    ['DAK docx', 'DAK', true],
    ['Dakar as a Word document', 'Dakar as a Word', true],
    ['DAK en Word', 'DAK', true],
    ['del puesto de Manila como documento', 'puesto de Manila', true],
    ['docx', '', true],
    ['DAK to Maria Wordsworth from 1 March', 'DAK to Maria Wordsworth from 1 March', false],
  ])('%j are the post %j, as a file: %s', (words, whom, asFile) => {
    expect(parseHandover(words)).toEqual({ whom, asFile });
  });
});
