import { describe, expect, it } from 'vitest';
import { cardBytesOf, maxCardBytes } from '../../handlers/cards/card.ts';
import { seenInputs } from '../../handlers/cards/readDrawnCard.ts';
import { drawTeamsFormPage } from '../../handlers/teams/drawFormPage.ts';
import { teamsFormPartsOf } from '../../handlers/teams/formPageParts.ts';
import type { Form, Input } from '../../src/protocol/form.ts';

const options = Array.from({ length: 20 }, (_, at) => ({ value: `P${at}`, label: `P${at} ${'objective '.repeat(8)}` }));

/** A page of `actions` actions, each with an objective to choose and four texts, as the Actions page of the Plans has them. */
function actionsPage(actions: number, letter: string): Form {
  const inputs = (item: number): Input[] => [
    { id: `actions.${item}.objective`, kind: 'choice', label: 'Objective', options, required: false },
    ...['what', 'indicator', 'target', 'progress'].map((field): Input => ({
      id: `actions.${item}.${field}`,
      kind: 'longText',
      label: `Action ${item}: ${field}`,
      options: [],
      required: false,
      value: letter.repeat(100),
    })),
  ];
  return {
    target: { round: 1, post: 1, page: 'actions', version: 1 },
    title: 'Actions',
    progress: 'Page 4 of 8',
    sections: [
      {
        question: 'actions',
        label: 'Actions',
        inputs: Array.from({ length: actions }, (_, item) => inputs(item)).flat(),
        buttons: [],
      },
    ],
    buttons: [{ label: 'Next', then: 'next' }],
    errors: {},
  };
}

describe('a page in Teams, which counts in UTF-16', () => {
  it('is one card where it weighs less than Teams takes: nine actions, in any alphabet', () => {
    for (const letter of ['a', 'é', 'ж']) {
      const page = actionsPage(9, letter);
      expect(teamsFormPartsOf(page, 'en')).toHaveLength(1);
      const card = drawTeamsFormPage(page, 'en');
      expect(card && seenInputs(card)).toHaveLength(45);
      // 25 KB in UTF-8 was the limit before.
      expect(Buffer.byteLength(JSON.stringify(card))).toBeGreaterThan(25 * 1024);
      expect(cardBytesOf(card)).toBeLessThan(80_000);
    }
  });

  it('is parted where it weighs more, and every part fits', () => {
    const page = actionsPage(14, 'a');
    const parts = teamsFormPartsOf(page, 'en') ?? [];
    expect(parts.length).toBeGreaterThan(1);
    for (const [part] of parts.entries()) {
      const card = drawTeamsFormPage(page, 'en', { part, page: 'actions' });
      expect(cardBytesOf(card)).toBeLessThanOrEqual(maxCardBytes);
      expect(card && seenInputs(card)).toHaveLength(70);
    }
  });
});
