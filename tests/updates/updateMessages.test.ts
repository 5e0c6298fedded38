import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/language/language.ts';
import type { Message } from '../../src/protocol/message.ts';
import { updateReceivedMessage } from '../../src/updates/updateReceivedMessage.ts';
import { updatePromptMessage, updateSummaryMessage } from '../../src/updates/updateSummaryMessage.ts';
import { buttonsUnder, other, waysOf } from '../drafts/openShipped.ts';
import { openAssignment, sentUpdate } from './openAssignment.ts';
import { plainBlanks } from '../support/plainBlanks.ts';

const dialogue = { government: 'regular' };
const factsOf = ({ blocks }: Message) => blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));

describe('what there is to do', () => {
  const prompt = (more: Parameters<typeof openAssignment>[0]) => updatePromptMessage(openAssignment(more));

  it.each([
    ['nothing yet', {}, 'the update of MNL Manila is due on 31 August 2000'],
    ['a draft', { version: 2 }, 'a draft for MNL Manila has been begun'],
    ['an update', { standing: sentUpdate }, 'has been received. You can change it until 30 September 2000'],
    ['a correction', { version: 2, standing: sentUpdate }, 'A correction is begun, not sent'],
  ] as const)('is said where there is %s', (_, more, words) => {
    expect(prompt(more).text).toContain(words);
  });

  it.each([
    ['en', 'MNL Manila', '31 August 2000'],
    ['fr', 'MNL Manille', '31 août 2000'],
    ['es', 'MNL Manila', '31 de agosto de 2000'],
  ] as const)('names the post and the day in the reader’s language (%s)', (language, post, day) => {
    const { text } = prompt({ language });
    expect(plainBlanks(text)).toContain(post);
    expect(plainBlanks(text)).toContain(day);
  });

  it.each([
    ['a first round', {}, ['Answer here', 'Open the form', 'Nothing to report', 'Later', 'I am away']],
    [
      'a post that answered before',
      { brought: { answers: { dialogue } } },
      ['Answer here', 'Open the form', 'Nothing changed', 'Later', 'I am away'],
    ],
    [
      'a draft',
      { version: 1 },
      ['Answer here', 'Open the form', 'See all pages', 'Nothing to report', 'Later', 'I am away'],
    ],
    ['what was received', { standing: sentUpdate }, ['Answer here', 'Open the form']],
    [
      'a correction',
      { standing: sentUpdate, version: 1, brought: { answers: { dialogue } } },
      ['Answer here', 'Open the form', 'See all pages'],
    ],
  ] as const)('is offered for %s', (_, more, labels) => {
    expect(waysOf(prompt(more))).toEqual(labels);
  });
});

describe('all that would be sent', () => {
  it('lists each question that is asked, and what was left out as not answered', () => {
    const facts = factsOf(
      updateSummaryMessage(openAssignment({ content: { answers: { dialogue, patAccess: 'yes' } } })),
    );
    expect(facts).toContainEqual({ label: 'Government', value: 'Regular' });
    expect(facts).toContainEqual({ label: 'Women in professional grades', value: 'not answered' });
    expect(facts.some(({ label }) => label.startsWith('What stands in the way'))).toBe(false);
  });

  it('leaves out an entry that is over, or in which nothing stands', () => {
    const needs = [{ text: 'A trainer' }, { text: 'A car' }, {}];
    const entries = { needs: [{ key: '5.0', origin: 'carried' as const, over: true }] };
    const facts = factsOf(updateSummaryMessage(openAssignment({ content: { answers: { needs }, entries } })));
    expect(facts.filter(({ label }) => label.startsWith('Need'))).toEqual([{ label: 'Need 1', value: 'A car' }]);
  });

  it.each([
    ['en', 'answered, for the coordinator only'],
    ['fr', 'coordination seulement'],
    ['es', 'solo para la coordinación'],
  ] as const)('says of somebody else’s answer for the coordinator only that there is one (%s)', (language, words) => {
    const content = { answers: { commitment: 4 }, authors: { commitment: other } };
    const values = factsOf(updateSummaryMessage(openAssignment({ language, content }))).map(({ value }) => value);
    expect(values).toContainEqual(expect.stringContaining(words));
  });

  it.each([
    ['something to send', { content: { answers: { dialogue } } }, 'Send', 'send'],
    ['nothing, in a first round', { content: {} }, 'Nothing to report', 'nothingChanged'],
    [
      'nothing, where last time had something',
      { content: {}, brought: { answers: { dialogue } } },
      'Nothing changed',
      'nothingChanged',
    ],
    ['nothing any more of what was sent', { content: {}, standing: sentUpdate }, 'Send the change', 'send'],
  ] as const)('is sent by the first button, where there is %s', (_, more, label, kind) => {
    const [first] = buttonsUnder(updateSummaryMessage(openAssignment(more)));
    expect([first?.label, first?.intent.kind, first?.style]).toEqual([label, kind, 'primary']);
  });

  it('can be changed page by page', () => {
    const pages = buttonsUnder(updateSummaryMessage(openAssignment({ content: { answers: { patAccess: 'yes' } } })));
    expect(pages.map(({ label }) => label)).toContain('Change: Staff figures');
    expect(pages.map(({ label }) => label)).not.toContain('Change: Obstacles to the PAT');
    const figures = pages.find(({ label }) => label === 'Change: Staff figures');
    expect(figures?.intent).toEqual({ kind: 'update', by: 'page', round: 1, post: 2, page: 'figures' });
  });

  it('warns of a part that is larger than its whole, on its own page', () => {
    const answers = { womenProfessional: 9, staffProfessional: 5 };
    const { blocks } = updateSummaryMessage(openAssignment({ content: { answers } }));
    const doubt = blocks.findIndex((one) => one.kind === 'text' && one.tone === 'warning');
    const after = blocks.slice(doubt).find((one) => one.kind === 'text' && one.tone === undefined);
    expect(after).toMatchObject({ text: 'Needs and news' });
  });
});

describe('what was received', () => {
  const said = (more: Partial<typeof sentUpdate>, already = false, language: Language = 'en') =>
    plainBlanks(updateReceivedMessage(openAssignment({ language }), { ...sentUpdate, ...more }, already).text);

  it('has its number only from the second time on', () => {
    expect(said({})).toMatch(/^Thank you\. The update of MNL for Round 2000 has been received\. You can change it/);
    expect(said({ revision: 2 })).toContain('has been received (revision 2).');
  });

  it.each([
    ['en', '“nothing changed” has been recorded'],
    ['fr', '« rien n’a changé » a été enregistré'],
    ['es', 'se ha registrado «nada ha cambiado»'],
  ] as const)('is said as nothing changed where that was said (%s)', (language, words) => {
    expect(said({ nilReturn: true }, false, language)).toContain(words);
  });

  it('is told to a second sender with who sent it and when, by the clock of the post', () => {
    expect(said({}, true)).toContain('sent by Ana Reyes on 1 Aug 2000, 20:00');
    expect(said({ nilReturn: true }, true)).toContain('is already here');
  });

  it('can be changed from there', () => {
    for (const language of languages) {
      const [amend] = buttonsUnder(updateReceivedMessage(openAssignment({ language }), sentUpdate, false));
      expect(amend?.intent).toEqual({ kind: 'summary', round: 1, post: 2 });
    }
  });
});
