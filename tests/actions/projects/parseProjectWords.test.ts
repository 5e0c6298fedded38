import { describe, expect, it } from 'vitest';
import { parseProjectWords } from '../../../src/actions/projects/parseProjectWords.ts';

describe('the project of an action', () => {
  it.each([
    ['of action 3: PRJ-12', '', 3, 'PRJ-12'],
    ['3 PRJ-12', '', 3, 'PRJ-12'],
    ['MNL 3: none', 'MNL', 3, 'none'],
    ['de l’action 12 : Santé des migrantes', '', 12, 'Santé des migrantes'],
    ['de la actividad 2: PRJ-7', '', 2, 'PRJ-7'],
    ['de la acción n.º 2 de Roma', '', 2, 'de Roma'],
    ['3', '', 3, ''],
  ])('is read in “%s”', (said, post, action, project) => {
    expect(parseProjectWords(said)).toEqual({ does: 'name', post, action, project });
  });

  it.each(['', 'PRJ-12', 'Health 2000', 'PRJ 12/3'])('is not what “%s” says', (said) => {
    expect(parseProjectWords(said)).toEqual({ does: 'list', project: said });
  });
});
