import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { editionOf } from '../../src/editions/store.ts';
import { issueDocumentWithPictures } from '../../src/bulletin/issueDocument/issueDocumentWithPictures.ts';
import { writeFormat } from '../../src/publication/writeFormat.ts';
import { runDueJobs } from '../../src/schedule/runDueJobs.ts';
import { sweepAttachments } from '../../src/attachments/sweepAttachments.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { taken } from '../publication/pictures/exif.ts';
import { giveCover } from '../support/cover.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { step } from '../support/step.ts';
import { registry } from '../../src/app/featureRegistry.ts';

const photograph = taken(readFileSync(fromPackageRoot('tests', 'samples', 'pictures', 'photo.jpg')), {
  orientation: 6,
  secret: 'GPS 46.2N 6.1E',
});
const photo = { name: 'IMG_0042.JPG', bytes: photograph };

describe.each(doors)('an editor’s story from the first word to the erratum, by $name', ({ open }) => {
  let database: TestDatabase;
  let group: World;
  let door: OpenDoor;
  let [ana, edda, carla]: Visitor[] = [];
  let now = new Date('2000-09-01T08:00:00Z');
  beforeAll(async () => {
    database = await databases[0].open();
    group = await smallGroup(database.db);
    const { workingGroupId } = group.app;
    const editor = await database.db.person.create({ data: { workingGroupId, key: 'edda', name: 'Edda' } });
    await database.db.grant.create({ data: { personId: editor.id, role: 'editor', from: '2000-01-01' } });
    door = await open({ database, workingGroupId, clock: () => now });
    ana = await door.enter(group.person.ana);
    edda = await door.enter(editor.id);
    carla = await door.enter(group.person.coordinator);
    await runDueJobs(door.app, now, registry.jobs);
  });
  afterAll(async () => {
    await door.close();
    await database.close();
  });
  const reads = (who: Visitor | undefined) => who?.reads().slice(-8).join('\n') ?? '';
  const edition = (audience: 'workingGroup' | 'allStaff' | 'memberStates', language: 'en' | 'fr') =>
    editionOf(database.db, { workingGroupId: 1, kind: 'bulletin', subjectId: 1, audience, language });

  it('goes from the first word to what is left of it', async () => {
    await step('is offered, and a photograph goes with it when all who can be recognized agree', async () => {
      await ana?.says(
        'contribute Fathers prepare for departure too. Twelve of them came to the first session in Manila.',
      );
      await ana?.presses('News from the field');
      await ana?.presses('All staff and Member States');
      await ana?.presses('Add a picture');
      expect(reads(ana)).toContain('Please send me the picture for “Fathers prepare');
      await ana?.sends(photo);
      expect(reads(ana)).toContain('What does “IMG_0042.JPG” show?');
      await ana?.says('Twelve fathers sit in a circle in Manila.');
      expect(reads(ana)).toContain('Do all who can be recognized in it agree');
      expect(await database.db.storedFile.findFirst()).toMatchObject({ itemId: null, alternative: null });
      await ana?.presses('All agree: keep it');
      expect(reads(ana)).toContain('It is kept.');
      const [file, ...others] = await database.db.storedFile.findMany();
      expect(others).toEqual([]);
      expect(file).toMatchObject({ itemId: 1, kind: 'jpeg', width: 160, height: 240 });
      expect(file?.alternative).toEqual({ en: 'Twelve fathers sit in a circle in Manila.' });
      const kept = readFileSync(join(door.app.dataDir, 'files', file?.key ?? ''));
      expect(kept.toString('latin1')).not.toMatch(/GPS|Exif/);
    });

    await step('gets a headline and a translation beside the original, and a twin is pointed out', async () => {
      await carla?.says(
        'contribute Fathers prepare for departure too: twelve of them came to the first session in Manila.',
      );
      await carla?.presses('News from the field');
      await carla?.presses('All staff and Member States');
      await edda?.says('bulletin show');
      expect(reads(edda)).toContain('Items 1 and 2 say the same.');
      await edda?.says('bulletin item 1');
      await edda?.presses('Write it in English');
      await edda?.says('Fathers are learning too\n\nTwelve fathers came to the first session in Manila.');
      await edda?.presses('Write it in French');
      await edda?.says('Les pères apprennent aussi\n\nDouze pères sont venus à la première séance à Manille.');
      expect(reads(edda)).toContain('Twelve fathers came');
      expect(reads(edda)).toContain('Douze pères sont venus');
      await edda?.says('bulletin cut 2');
    });

    await step('is previewed for each audience, with its picture', async () => {
      await edda?.says('bulletin preview');
      await edda?.presses('For Member States');
      expect(reads(edda)).toContain('Fathers are learning too');
      expect(reads(edda)).toMatch(/Twelve fathers sit in a circle|IMG/);
    });

    await step(
      'is published when it is signed and the gate is passed, and stands in every format with the words of its picture',
      async () => {
        await edda?.says('bulletin submit');
        await carla?.says('bulletin approve');
        await edda?.says('bulletin publish');
        expect(reads(edda)).toContain('the cover lacks');
        expect(reads(edda)).toContain('not described');
        await edda?.presses('Publish all the same');
        await edda?.says('The cover comes with the next issue.');
        await edda?.presses('Yes, do it');
        expect(await edition('memberStates', 'fr')).toBeNull();
        await giveCover(database.db);
        await edda?.presses('Publish to Member States');
        expect(await database.db.bulletinIssue.findFirst({ select: { state: true } })).toEqual({ state: 'published' });
        const document = await edition('memberStates', 'fr');
        if (!document) throw new Error('nothing was published for Member States');
        const drawn = await issueDocumentWithPictures(door.app.dataDir, document);
        const html = (await writeFormat(drawn, 'html')).toString();
        expect(html).toContain('alt="Twelve fathers sit in a circle in Manila."');
        expect(html).toContain('src="data:image/jpeg;base64,');
        expect(html).toContain('Les pères apprennent aussi');
        expect((await writeFormat(drawn, 'md')).toString()).toContain('Twelve fathers sit in a circle');
        expect((await writeFormat(drawn, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
        expect((await writeFormat(drawn, 'docx')).subarray(0, 2).toString()).toBe('PK');
      },
    );

    await step('is corrected by an erratum', async () => {
      await edda?.says('bulletin erratum 1 It was thirteen fathers.');
      await edda?.presses('For Member States');
      expect(await database.db.erratum.count()).toBe(1);
    });

    await step(
      'keeps its picture as published when its author takes it back, and deletes one that nobody has seen',
      async () => {
        await ana?.says('withdraw 1');
        expect(await database.db.storedFile.count({ where: { itemId: 1 } })).toBe(1);
        await ana?.sends({ name: 'later.jpg', bytes: photograph });
        expect(await database.db.storedFile.count()).toBe(2);
        now = new Date('2000-09-20T08:00:00Z');
        await sweepAttachments(door.app, now);
        const [left, ...others] = await database.db.storedFile.findMany();
        expect(others).toEqual([]);
        expect((await readdir(join(door.app.dataDir, 'files'))).filter((name) => !name.startsWith('upload-'))).toEqual([
          left?.key,
        ]);
        expect(door.bugs).toEqual([]);
      },
    );
  });
});
