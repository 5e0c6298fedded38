import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawSendables } from '../../handlers/teams/drawMessage.ts';
import { maxFileBytes, trustedDrive } from '../../handlers/teams/uploadToDrive.ts';
import { encodeIntent, type Intent } from '../../src/protocol/intent.ts';
import type { Block } from '../../src/protocol/message.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { accepts, consentsOf, declines } from '../support/teams/consents.ts';
import { type Drive, startDrive } from '../support/teams/drive.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { says, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const again: Intent = { kind: 'desk', do: 'fetch', issue: 1, format: 'pdf', audience: 'workingGroup', language: 'en' };
const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
const file: Block = {
  kind: 'file',
  name: 'bulletin-1.pdf',
  mime: 'application/pdf',
  bytes,
  label: 'Get the PDF',
  again,
};
const infoCard = 'application/vnd.microsoft.teams.card.file.info';

let database: TestDatabase;
let drive: Drive;
let world: TeamsWorld;
let ana: TeamsPerson;
let ids = 0;

beforeAll(async () => {
  database = await databases[0].open();
  const { app } = await smallGroup(database.db);
  drive = await startDrive();
  world = await teamsWorld(database, { workingGroupId: app.workingGroupId, hosts: [drive.host] });
});
afterAll(async () => {
  await world.close();
  await drive.close();
  await database.close();
});
beforeEach(async () => {
  await database.db.identity.deleteMany();
  drive.uploads.length = 0;
  drive.troubles.length = 0;
  world.double.conversations.clear();
  world.answer(() => says('Here it is.', file));
  ana = new TeamsPerson(world, `ana-${(ids += 1)}`, 'ana@example.org');
  await ana.says('bulletin fetch pdf');
  world.heard.length = 0;
});

describe('a file in a personal chat', () => {
  it('is asked for by its name, its size and what it is, and the question holds nothing of it but which file it is', () => {
    expect(ana.posted.map(({ attachments }) => attachments[0]?.contentType)).toEqual([
      'application/vnd.microsoft.card.adaptive',
      'application/vnd.microsoft.teams.card.file.consent',
    ]);
    const context = { file: encodeIntent(again) };
    const said = { description: 'Get the PDF', acceptContext: context, declineContext: context };
    expect(consentsOf(ana)).toMatchObject([{ name: 'bulletin-1.pdf', sizeInBytes: 6, ...said }]);
  });

  it('is put into the person’s drive when they allow it, whole and without our token, and stands in the chat to be opened', async () => {
    await accepts(ana, drive.url);
    expect(drive.uploads).toEqual([
      { path: `/sessions/${ana.name}`, range: 'bytes 0-5/6', authorization: undefined, bytes: Buffer.from(bytes) },
    ]);
    expect(world.heard.map(({ intent }) => intent)).toEqual([again]);
    expect(consentsOf(ana)).toEqual([]);
    const [info] = ana.posted.at(-1)?.attachments ?? [];
    const contentUrl = `${drive.url}/${ana.name}/bulletin-1.pdf`;
    expect(info).toMatchObject({
      contentType: infoCard,
      name: 'bulletin-1.pdf',
      contentUrl,
      content: { fileType: 'pdf' },
    });
    expect(ana.posted.at(-1)?.summary).toBe('bulletin-1.pdf is in your OneDrive.');
  });

  it('stays where it is when they do not, and the question is taken away', async () => {
    await declines(ana);
    expect([drive.uploads, world.heard, consentsOf(ana)]).toEqual([[], [], []]);
    expect(ana.reads).toContain('the file stays here');
  });

  it('is put there once, however often they press', async () => {
    const [consent] = consentsOf(ana);
    if (!consent) throw new Error('no file is offered');
    await Promise.all([accepts(ana, drive.url, { consent }), accepts(ana, drive.url, { consent })]);
    await accepts(ana, drive.url, { consent });
    expect(drive.uploads).toHaveLength(1);
  });

  it('is not asked for any more where the question could not be taken away at first', async () => {
    const [consent] = consentsOf(ana);
    if (!consent) throw new Error('no file is offered');
    world.double.troubles.push({ path: 'DELETE', status: 429, retryAfter: '30' });
    await accepts(ana, drive.url, { consent });
    expect(consentsOf(ana)).toEqual([consent]);
    await accepts(ana, drive.url, { consent });
    expect([drive.uploads.length, consentsOf(ana)]).toEqual([1, []]);
  });

  it('can be allowed again after the drive has not taken it', async () => {
    drive.troubles.push(507);
    await accepts(ana, drive.url);
    expect(ana.reads).toContain('Teams does not take bulletin-1.pdf at the moment');
    expect(consentsOf(ana)).toHaveLength(1);
    expect(
      ana.posted.flatMap(({ attachments }) => attachments).some(({ contentType }) => contentType === infoCard),
    ).toBe(false);
    await accepts(ana, drive.url);
    expect([drive.uploads.length, consentsOf(ana)]).toEqual([1, []]);
  });

  it('is said to be in the drive by the outbox, where Teams does not take the words', async () => {
    world.double.troubles.push({ path: 'POST', status: 429, retryAfter: '30' });
    await accepts(ana, drive.url);
    const rows = await database.db.outboxMessage.findMany({ where: { kind: 'lateReply' } });
    expect(rows.map(({ body }) => (body as { message: { text: string } }).message.text)).toEqual([
      'bulletin-1.pdf is in your OneDrive.',
    ]);
    expect([drive.uploads.length, consentsOf(ana)]).toEqual([1, []]);
  });

  it('is put nowhere while Teams does not say who decides, and can be allowed again at once', async () => {
    await database.db.identity.deleteMany();
    for (let attempt = 0; attempt < 2; attempt++) world.double.troubles.push({ path: 'GET', status: 500 });
    await accepts(ana, drive.url);
    expect(ana.reads).toContain('I cannot find out at the moment who you are');
    expect(consentsOf(ana)).toHaveLength(1);
    world.double.troubles.length = 0;
    await accepts(ana, drive.url);
    expect([drive.uploads.length, world.bugs]).toEqual([1, []]);
  });

  it.each(['lost', 500, 503] as const)(
    'is said to be perhaps there, where the drive does not say (%s)',
    async (how) => {
      const speaks = (language: 'en' | 'fr') =>
        database.db.person.updateMany({ where: { key: 'ana' }, data: { language } });
      await speaks('fr');
      drive.troubles.push(how);
      await accepts(ana, drive.url);
      await speaks('en');
      expect(ana.reads).toContain('Microsoft n’a pas indiqué si bulletin-1.pdf est arrivé dans votre OneDrive');
      expect([consentsOf(ana).length, world.bugs]).toEqual([1, []]);
    },
  );

  it('is judged again at that moment: what the core refuses then is told, and nothing is put anywhere', async () => {
    world.answer(() => says('There is no bulletin No. 1 that you could read.'));
    await accepts(ana, drive.url);
    expect(drive.uploads).toEqual([]);
    expect(ana.reads).toContain('no bulletin No. 1');
    expect(consentsOf(ana)).toEqual([]);
  });

  it('is not handed to a stranger who brings somebody else’s question', async () => {
    const [consent] = consentsOf(ana);
    const stranger = new TeamsPerson(world, 'stranger', 'nobody@example.org');
    await accepts(stranger, drive.url, { ...(consent && { consent }) });
    expect([drive.uploads, world.heard]).toEqual([[], []]);
    expect(stranger.reads).toContain('I do not know you yet');
  });

  it('cannot be an excuse to have something else done', async () => {
    const forged: unknown[] = [
      { file: encodeIntent({ kind: 'desk', do: 'publish' }) },
      { file: encodeIntent({ kind: 'withdraw', item: 1 }) },
      { file: 'no intent' },
    ];
    for (const acceptContext of forged) {
      const consent = { activity: '1:999', name: 'x.pdf', sizeInBytes: 1, declineContext: {} };
      await accepts(ana, drive.url, { consent: { ...consent, acceptContext: acceptContext as object } });
      expect(ana.reads).toContain('This button comes from an older version');
    }
    expect([drive.uploads, world.heard]).toEqual([[], []]);
  });

  it('is put nowhere for an answer that makes no sense', async () => {
    const before = ana.posted.length;
    for (const value of [null, {}, { action: 'accept' }, { action: 'accept', context: { file: '' } }, { action: 'x' }])
      expect((await world.post(ana.activity({ type: 'invoke', name: 'fileConsent/invoke', value }))).status).toBe(200);
    expect([ana.posted.length, drive.uploads, world.bugs]).toEqual([before, [], []]);
  });

  it.each([
    ['another host', { uploadUrl: 'https://evil.example/upload' }],
    ['no encryption', { uploadUrl: 'http://contoso-my.sharepoint.com/upload' }],
    ['a link to another host', { contentUrl: 'https://evil.example/bulletin-1.pdf' }],
  ])('is put nowhere where the address is of %s', async (_what, given) => {
    await accepts(ana, drive.url, given);
    expect(drive.uploads).toEqual([]);
    expect(ana.reads).toContain('Teams does not take bulletin-1.pdf');
    expect(world.logged.at(-1)).toMatchObject({ reason: 'an address that is no drive of Microsoft’s' });
  });
});

describe('a file that was asked for where others read', () => {
  it.each([
    ['channel', { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' }],
    ['group chat', { id: '19:group@thread.v2', conversationType: 'groupChat' }],
  ])('is offered in the personal chat, and the %s is told so', async (_kind, place) => {
    world.answer(() => ({ ...says('Here it is.', file), visibleTo: 'everybody' }));
    await ana.mentions(place, 'bulletin fetch pdf');
    const there = world.double.conversations.get(place.id) ?? [];
    expect(there.map(({ summary }) => summary)).toEqual(['I have written to you in our personal chat.']);
    expect(consentsOf(ana)).toHaveLength(2);
  });
});

describe('a file that no drive takes in one piece', () => {
  it('is told in words', () => {
    const large = { ...file, bytes: new Uint8Array(maxFileBytes + 1) };
    const [card, ...others] = drawSendables({ text: 'Here it is.', blocks: [large] }, 'es');
    expect(others).toEqual([]);
    expect(JSON.stringify(card)).toContain('Teams no acepta bulletin-1.pdf en este momento');
  });
});

describe('a drive', () => {
  const trusted = trustedDrive({ serviceHosts: ['Drive.Test:8443', 'plain.test'] });

  it.each([
    'https://contoso-my.sharepoint.com/personal/ana/_api/v2.0/drive/items/1/uploadSession?guid=2',
    'https://contoso.sharepoint.us/x',
    'https://sn3302.up.1drv.com/up/1',
    'https://api.onedrive.com/rup/1',
    'https://drive.test:8443/x',
    'http://plain.test:99/x',
  ])('is trusted at %s', (url) => expect(trusted(url)).toBe(true));

  it.each([
    'http://contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com:8443/x',
    'https://contoso-my.sharepoint.com@evil.example/x',
    'https://x@contoso-my.sharepoint.com/x',
    'https://contoso.sharepoint.com.evil.example/x',
    'https://evilsharepoint.com/x',
    'https://sharepoint.com.example/x',
    'https://drive.test/x',
    'https://169.254.169.254/latest',
    'ftp://plain.test/x',
    'file:///etc/passwd',
    'nonsense',
  ])('is not trusted at %s', (url) => expect(trusted(url)).toBe(false));
});
