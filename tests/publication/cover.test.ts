import { describe, expect, it } from 'vitest';
import { composeAnalysis } from '../../src/analysis/publishing/composeAnalysis.ts';
import { loadAnalysisFacts } from '../../src/analysis/publishing/loadAnalysisFacts.ts';
import { composeIssue } from '../../src/bulletin/issueDocument/composeIssue.ts';
import { type Cover, coverSchema } from '../../src/publication/cover/cover.ts';
import { publisherOnCover } from '../../src/publication/cover/store.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { issueOf, itemOf } from '../bulletin/issueFacts.ts';
import { docxParts, readPdf, wordsIn } from '../bulletin/readFile.ts';
import { databases } from '../support/databases.ts';
import { exercise } from '../updates/exercise.ts';

const emblem =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#fff"/></svg>';
const cover: Cover = {
  organization: { en: 'An Organization', fr: 'Une Organisation', es: 'Una Organización' },
  emblem,
  symbol: 'MC/INF/250',
  contact: 'gender@example.org',
  preparedBy: 'The coordinator',
  approvedBy: 'The Deputy Director General',
  disclaimer: { en: 'Opinions are their authors’.', fr: 'Opinions des auteurs.', es: 'Opiniones de los autores.' },
  copyright: { en: 'All rights kept.', fr: 'Tous droits réservés.', es: 'Todos los derechos reservados.' },
};

describe('a cover', () => {
  it.each(formats)('names organization, group, symbol, authors, contact and notes in %s', async (format) => {
    const document = composeIssue({ ...issueOf([itemOf(1)]), cover }, 'memberStates', 'fr');
    const words = await wordsIn(format, await writeFormat(document, format));
    const said = ['Une Organisation', 'Working Group', 'MC/INF/250', 'Préparé par', 'The Deputy Director General'];
    for (const one of [...said, 'gender@example.org', 'Opinions des auteurs.', 'Tous droits réservés.'])
      expect(words.replaceAll('\\', '')).toContain(one);
  });

  it('has the emblem in HTML, PDF and DOCX, as a picture that nothing can run in', async () => {
    const document = composeIssue({ ...issueOf([itemOf(1)]), cover }, 'allStaff', 'en');
    expect((await writeFormat(document, 'html')).toString()).toContain('src="data:image/svg+xml;base64,');
    expect(docxParts(await writeFormat(document, 'docx'))['word/document.xml']).toContain('<pic:pic');
    expect((await readPdf(await writeFormat(document, 'pdf'))).alternatives).toEqual([]);
  });

  it('takes no emblem that runs, fetches or is no drawing', () => {
    const drawings = [
      '<svg><script>alert(1)</script></svg>',
      '<svg onload="alert(1)"></svg>',
      '<svg><image href="https://example.org/a.png"/></svg>',
      '<svg><use href="https://example.org/a.svg#b"/></svg>',
      '<svg><rect fill="url(https://example.org/)"/></svg>',
      'https://example.org/emblem.svg',
    ];
    for (const one of drawings) expect(coverSchema.safeParse({ emblem: one }).success).toBe(false);
    expect(coverSchema.safeParse({ emblem }).success).toBe(true);
  });

  it('is not there where the group has said nothing', () => {
    expect(composeIssue(issueOf([itemOf(1)]), 'allStaff', 'en')).not.toHaveProperty('cover');
  });
});

describe('the resolution at the foot of a publication', () => {
  it.each([
    ['en', 'The Working Group carries out Resolution 932 (LXXI).'],
    ['fr', 'Le Groupe de travail met en œuvre la résolution 932 (LXXI).'],
    ['es', 'El Grupo de Trabajo aplica la resolución 932 (LXXI).'],
  ] as const)('is named in %s in an issue of the bulletin, for every audience', (language, line) => {
    for (const audience of audiences) {
      const { colophon } = composeIssue({ ...issueOf([itemOf(1)]), mandate: '932 (LXXI)' }, audience, language);
      expect(colophon.at(-1)).toBe(line);
      expect(composeIssue(issueOf([itemOf(1)]), audience, language).colophon).not.toContain(line);
    }
  });

  it('is the one that the latest file named, and stands in the analysis too', async () => {
    const { db, close } = await databases[0].open();
    const { app, first } = await exercise(db);
    const basisOf = (year: number, content: object) => ({ workingGroupId: app.workingGroupId, year, content });
    await db.yearBasis.createMany({
      data: [
        basisOf(2000, { policy: { resolution: '932 (LXXI)' } }),
        basisOf(2001, { policy: { resolution: '1015 (LXXX)' } }),
        basisOf(2002, {}),
      ],
    });
    const facts = await loadAnalysisFacts(db, app.workingGroupId, first, '2000-10-02');
    expect(composeAnalysis(facts, 'workingGroup', 'en').colophon.at(-1)).toContain('Resolution 1015 (LXXX)');
    await db.yearBasis.deleteMany();
    expect(await publisherOnCover(db, app.workingGroupId)).not.toHaveProperty('mandate');
    await close();
  });
});

describe.each(databases)('the cover of a group on $name', ({ open }) => {
  it('is imported, stays where a file leaves it out, is changed by another, and is exported', async () => {
    const { db, close } = await open();
    const now = new Date('2026-11-29T12:00:00Z');
    const take = (file: object) =>
      importFile(db, 'WG', { name: 'publication.json', content: JSON.stringify(file) }, now);
    const { workingGroupId } = await take({ workingGroup: { name: 'Harbours' }, publication: cover });
    await take({ workingGroup: { name: 'Harbours', language: 'fr' } });
    expect(await publisherOnCover(db, workingGroupId)).toEqual({ organization: 'Harbours', cover });
    await take({ publication: { ...cover, symbol: 'MC/INF/251' } });
    expect((await publisherOnCover(db, workingGroupId)).cover?.symbol).toBe('MC/INF/251');
    const pieces: string[] = [];
    for await (const piece of exportGroup(db, workingGroupId)) pieces.push(piece);
    expect(JSON.parse(pieces.join(''))).toMatchObject({ publication: { contact: 'gender@example.org' } });
    await expect(take({ publication: { symbol: '' } })).rejects.toThrow(/symbol/);
    await close();
  });
});
