import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { languages } from '../../src/language/language.ts';
import { type Format, formats } from '../../src/protocol/bulletinEditingIntent.ts';
import type { Block } from '../../src/protocol/message.ts';
import { publicationAsFile, waysToGetDocument } from '../../src/publication/documentFiles.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';
import { actionsOf } from '../support/replies.ts';

const issue = composeIssue(issueOf([itemOf(1)]), 'memberStates', 'fr');
/** The intent carries what was asked for, so that a test can read it. */
const asking = (edition: object) => ({ kind: 'fetch', ...edition });
const fileIn = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'file');

describe('a publication as a file', () => {
  it.each([
    ['7', 'bulletin-7-memberStates-fr.md'],
    ['Plans d’action 2000', 'bulletin-plans-d-action-2000-memberStates-fr.md'],
    ['  Égalité / «Été»  ', 'bulletin-egalite-ete-memberStates-fr.md'],
    ['', 'bulletin-memberStates-fr.md'],
    ['خطة', 'bulletin-memberStates-fr.md'],
    ['../../etc/passwd', 'bulletin-etc-passwd-memberStates-fr.md'],
  ])('about “%s” is named %s', async (about, name) => {
    expect(fileIn((await publicationAsFile(issue, about, asking, 'md')).blocks)).toMatchObject({ name });
  });

  it('has a name that every system takes, however long the label is', async () => {
    const file = fileIn((await publicationAsFile(issue, 'Plan '.repeat(60), asking, 'md')).blocks);
    expect(file?.name.length).toBeLessThan(100);
    expect(file?.name).toMatch(/^bulletin-plan-.*-memberStates-fr\.md$/);
  });

  it('says in the language of the document what it is, and asks for the same edition once more', async () => {
    const { text, blocks } = await publicationAsFile(issue, '7', asking, 'html');
    expect(text).toBe('Voici le numéro complet sous forme de fichier.');
    expect(fileIn(blocks)).toMatchObject({
      mime: 'text/html; charset=utf-8',
      label: 'Obtenir la page web (HTML)',
      again: { format: 'html', audience: 'memberStates', language: 'fr' },
    });
  });

  it.each<[Format, string]>([
    ['md', '# '],
    ['html', '<!doctype html>'],
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ])('holds, as %s, what its name says', async (format, begin) => {
    const file = fileIn((await publicationAsFile(issue, '7', asking, format)).blocks);
    const head = new TextDecoder().decode(file?.bytes.slice(0, 200)).toLowerCase();
    expect(head).toContain(begin.toLowerCase());
  });

  it.each(languages)('is offered in every format in %s', (language) => {
    const message = waysToGetDocument({ ...issue, language }, asking);
    const asked = actionsOf({ messages: [message] }).map((action) => action.intent);
    expect(asked).toEqual(formats.map((format) => asking({ format, audience: 'memberStates', language })));
  });
});
