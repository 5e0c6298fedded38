import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { languages } from '../../src/language/language.ts';
import { documentAsDraft } from '../../src/publication/documentAsDraft.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';

describe('a draft', () => {
  it.each(languages)('says nowhere that it was published, in %s', (language) => {
    const composed = composeIssue(issueOf([itemOf(1)]), 'allStaff', language);
    expect(composed.colophon[0]).toMatch(/^(Published by|Publié par|Publicado por) /);
    const draft = documentAsDraft(composed);
    expect(draft.colophon[0]).toMatch(
      /^(Draft of|Projet de|Borrador de) .*(not published yet|non encore publié|aún sin publicar)\.$/,
    );
    expect(draft.colophon.slice(1)).toEqual(composed.colophon.slice(1));
    expect(draft.audienceLine).toContain(composed.audienceLine);
  });
});
