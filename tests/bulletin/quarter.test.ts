import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import { shownText } from '../cards/reading.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { accepts, consentsOf } from '../support/teams/consents.ts';
import { cardsOf } from '../support/teams/seen.ts';
import { openQuarter, type Quarter, teamsPlaces } from './quarterWorld.ts';
import { wordsIn } from './readFile.ts';

/** One word of each piece that stands nowhere else, so that it can be looked for in every format. */
const [fathers, play, hotline] = ['Fatherword', 'Playword', 'Hotlineword'] as const;
const [ourselves, village] = ['Ourselvesword', 'Villageword'] as const;

describe('a quarter of the bulletin, in Slack and in Teams', () => {
  let database: TestDatabase;
  let quarter: Quarter;
  beforeAll(async () => {
    database = await databases[0].open();
    quarter = await openQuarter(database);
  });
  afterAll(async () => {
    await quarter.close();
    await database.close();
  });

  it('goes from the channels to a correction', async () => {
    await step('begins with channels for three audiences, which the coordinator chooses where they are', async () => {
      const { carla, carlaInSlack, channels, slack, ben } = quarter;
      await ben.mentions(teamsPlaces.workingGroup, 'place working-group');
      expect(quarter.readsInTeams(teamsPlaces.workingGroup).at(-1)).toContain('coordinator');
      await carla.mentions(teamsPlaces.workingGroup, 'place working-group');
      await carla.mentions(teamsPlaces.allStaff, 'place all-staff');
      await carlaInSlack.runs('place working-group', channels.workingGroup);
      await carlaInSlack.runs('place member-states', channels.memberStates);
      expect(carlaInSlack.reads(channels.memberStates).at(-1)).toContain('Member States');
      expect([slack.bugs, quarter.teams.bugs]).toEqual([[], []]);
    });

    await step('calls for items in both of the working group’s channels when the day has come', async () => {
      await quarter.runScheduler('2000-08-31T09:00:00Z');
      expect(quarter.ana.reads(quarter.channels.workingGroup).join()).not.toContain('is being made');
      await quarter.runScheduler('2000-09-01T09:00:00Z');
      const call = 'Bulletin No. 1 is being made';
      expect(quarter.ana.reads(quarter.channels.workingGroup).at(-1)).toContain(call);
      expect(quarter.readsInTeams(teamsPlaces.workingGroup).at(-1)).toContain(call);
      expect(quarter.readsInTeams(teamsPlaces.allStaff).at(-1)).not.toContain(call);
    });

    await step('takes what people offer: by button, by menus and commands, with a post and without', async () => {
      const { ana, hana, ben, chi } = quarter;
      await ana.presses('Offer a piece');
      await ana.says(`${fathers}: fathers prepare for departure too.`);
      await ana.presses('Initiatives for men');
      await ana.presses('All staff and Member States');
      expect(ana.reads().at(-1)).toContain('Your piece is kept');
      await ana.offers(`${play}: the play is on tour.`);
      await ana.presses('News from the field');
      await ana.presses('All staff');
      await hana.runs(`contribute ${ourselves}: what we only say among ourselves.`);
      await hana.presses('From the working group');
      await hana.presses('The working group');
      await ben.offers(`<p>${hotline}: a hotline that the author thinks better of.</p>`, teamsPlaces.workingGroup);
      await ben.press('News from the field');
      await ben.press('All staff and Member States');
      expect(ben.reads).toContain('Your piece is kept');
      await chi.says(`contribute ${village}: a village far away.`);
      await chi.press('Around the world');
      await chi.press('All staff and Member States');
      const kept = await database.db.bulletinItem.findMany({ orderBy: { id: 'asc' } });
      expect(kept.map(({ text, section, consent }) => [text.split(':')[0], section, consent])).toEqual([
        [fathers, 'men', 'memberStates'],
        [play, 'field', 'allStaff'],
        [ourselves, 'workingGroup', 'workingGroup'],
        [hotline, 'field', 'memberStates'],
        [village, 'aroundTheWorld', 'memberStates'],
      ]);
      expect(kept.map(({ postId }) => postId !== null)).toEqual([true, true, true, true, false]);
    });

    await step('is edited in Slack, and read by the second person in Teams', async () => {
      const { edda, carla } = quarter;
      await quarter.runScheduler('2000-09-18T08:00:00Z');
      // She has accounts in both, and is written to where she spoke last.
      await carla.says('bulletin show');
      expect(edda.reads().at(-1)).toContain('The time for items is over. Bulletin No. 1 has 5 items');
      await edda.presses('Look at it');
      const desk = edda.reads().slice(-5).join('\n');
      for (const word of [fathers, play, hotline, ourselves, village]) expect(desk).toContain(word);
      await edda.presses(`Work on item ${await quarter.itemOf(play)}`);
      await edda.presses('Write it in English');
      await edda.says(`${play} on tour\n\nThe ${play} is on tour some day.`);
      await edda.presses('Write it in French');
      await edda.says(`${play} en tournée\n\nLa pièce ${play} est en tournée.`);
      await edda.runs(`bulletin section ${await quarter.itemOf(village)} reading`);
      await edda.runs('bulletin submit');
      await quarter.deliver();
      expect(carla.reads).toContain('Bulletin No. 1 waits for you as its second reader');
      for (const label of ['Preview', 'For Member States']) await carla.press(label);
      const asked = carla.posted.findIndex(({ summary }) => summary === 'For whom?');
      const preview = carla.posted.slice(asked).map((message) => shownText(cardsOf(message)));
      expect(preview.join()).toContain(fathers);
      expect(preview.join()).not.toContain(ourselves);
    });

    await step('is sent back once with a reason, corrected, and approved', async () => {
      const { edda, carla } = quarter;
      await carla.press('Send back');
      await carla.says('The play needs a date.');
      await carla.press('Yes, do it');
      expect(carla.reads).toContain('goes back to the editor');
      await quarter.deliver();
      expect(edda.reads().at(-1)).toMatch(/sends bulletin No. 1 back[^]*The play needs a date\./);
      await edda.runs('bulletin publish');
      expect(edda.reads().at(-1)).toContain('Nothing is published without a second person');
      await edda.presses(`Work on item ${await quarter.itemOf(play)}`);
      await edda.presses('Write it in English');
      await edda.says(`${play} on tour\n\nThe ${play} goes on tour on 7 October.`);
      await edda.runs('bulletin submit');
      await edda.runs('bulletin approve');
      expect(edda.reads().at(-1)).toContain('a second person must decide');
      await quarter.deliver();
      await carla.press('Approve');
      expect(carla.reads).toContain('Bulletin No. 1 is approved');
      await quarter.deliver();
      expect(edda.reads().at(-1)).toContain('has approved bulletin No. 1');
    });

    await step('loses a piece that its author takes back in Teams, and the editor hears of it in Slack', async () => {
      const { ben, edda } = quarter;
      await ben.says('withdraw');
      await ben.press('Take it back');
      expect(ben.reads).toContain('will not appear in anything that is still to be published');
      await quarter.deliver();
      expect(edda.reads().at(-1)).toContain(`has taken item ${await quarter.itemOf(hotline)} back`);
    });

    await step('appears on its morning, and each audience reads what its authors agreed to', async () => {
      const { edda, carlaInSlack, channels } = quarter;
      await edda.runs('bulletin publish 2000-09-25');
      expect(edda.reads().at(-1)).toMatch(/things are missing[^]*For Member States: not translated into French/);
      await edda.presses('Publish all the same');
      await edda.says('The translations come with the next issue.');
      await edda.presses('Yes, do it');
      expect(edda.reads().at(-1)).toContain('published on 25 September 2000');
      await quarter.runScheduler('2000-09-25T05:00:00Z');
      expect(await database.db.edition.count()).toBe(0);
      await quarter.runScheduler('2000-09-25T06:00:00Z');
      const digests = {
        inSlack: edda.reads(channels.workingGroup).at(-1) ?? '',
        inTeams: quarter.readsInTeams(teamsPlaces.workingGroup).at(-1) ?? '',
        staff: quarter.readsInTeams(teamsPlaces.allStaff).at(-1) ?? '',
        states: carlaInSlack.reads(channels.memberStates).at(-1) ?? '',
      };
      expect(digests.inSlack).toContain(ourselves);
      expect(digests.inTeams).toContain(ourselves);
      expect(digests.staff).toContain('goes on tour on 7 October');
      expect(digests.states).toContain(fathers);
      for (const digest of [digests.staff, digests.states]) expect(digest).not.toContain(ourselves);
      expect(digests.states).not.toContain(play);
      for (const digest of Object.values(digests)) expect(digest).not.toContain(hotline);
    });

    await step('is read whole by who presses the button of the digest, and by nobody else', async () => {
      const { edda, hana, channels } = quarter;
      await edda.presses('Read the whole issue');
      const whole = edda.reads(edda.channel()).slice(-6).join('\n');
      for (const words of [fathers, play, ourselves, village, '[Get the PDF]']) expect(whole).toContain(words);
      expect(edda.reads(channels.workingGroup).at(-1)).toContain('I have written to you in our direct chat');
      expect(hana.reads(channels.workingGroup).at(-1)).toContain('[Read the whole issue]');
    });

    await step('can be had in every format, with what its reader’s audience may read', async () => {
      const { ben, vera, chi, ana, slack } = quarter;
      const readers = [
        [ben, 'workingGroup', [fathers, play, ourselves, village], [hotline]],
        [vera, 'allStaff', [fathers, play, village], [ourselves, hotline]],
        [chi, 'memberStates', [fathers, village], [play, ourselves, hotline]],
      ] as const;
      for (const [person, audience, read, hidden] of readers)
        for (const format of formats) {
          const { name, words } = await quarter.fetchInTeams(person, format);
          expect(name).toBe(`bulletin-1-${audience}-en.${format}`);
          expect([name, read.filter((word) => !words.includes(word))]).toEqual([name, []]);
          expect([name, hidden.filter((word) => words.includes(word))]).toEqual([name, []]);
        }
      await ana.runs('bulletin fetch 1 docx', quarter.channels.workingGroup);
      const [id = '', file] = [...slack.fake.state.files].at(-1) ?? [];
      expect(file).toMatchObject({ complete: true, channel: ana.channel() });
      const words = await wordsIn('docx', slack.fake.state.uploads.get(id) ?? Buffer.of());
      expect([words.includes(ourselves), words.includes(hotline)]).toEqual([true, false]);
    });

    await step('keeps what was published when a consent ends, and stands corrected where it was read', async () => {
      const { ana, edda, carlaInSlack, ben, channels } = quarter;
      await ana.runs(`withdraw ${await quarter.itemOf(play)}`);
      expect(ana.reads().at(-1)).toContain('It has appeared in bulletin No. 1 already');
      await quarter.deliver();
      expect(edda.reads().at(-1)).toMatch(/has taken item \d+ back after bulletin No. 1 had appeared/);
      await edda.runs('bulletin erratum 1');
      await edda.says('The Erratumword replaces the piece on the play.');
      await edda.presses('Yes, do it');
      expect(edda.reads().at(-1)).toContain('The correction stands with bulletin No. 1');
      await quarter.deliver();
      const heard = [
        edda.reads(channels.workingGroup),
        quarter.readsInTeams(teamsPlaces.workingGroup),
        quarter.readsInTeams(teamsPlaces.allStaff),
        carlaInSlack.reads(channels.memberStates),
      ];
      for (const place of heard) expect(place.at(-1)).toMatch(/Correction to bulletin No. 1[^]*Erratumword/);
      for (const format of formats) {
        const { words } = await quarter.fetchInTeams(ben, format);
        expect([format, words.includes('Erratumword'), words.includes(play)]).toEqual([format, true, true]);
      }
    });

    await step('hands a file over only to who may have it at that moment, and as it is then', async () => {
      const { vera, chi, drive } = quarter;
      await vera.says('bulletin fetch 1 md');
      const [consent] = consentsOf(vera);
      if (!consent) throw new Error('no file is offered');
      drive.uploads.length = 0;
      await accepts(chi, drive.url, { consent });
      expect([chi.reads, drive.uploads]).toEqual([
        expect.stringContaining('no bulletin No. 1 that you could read'),
        [],
      ]);
      const grant = { role: 'viewer' as const, person: { key: 'vera' } };
      await database.db.grant.updateMany({ where: grant, data: { to: '2000-09-01' } });
      await accepts(vera, drive.url);
      expect([consentsOf(vera), drive.uploads]).toEqual([[], []]);
      await database.db.grant.updateMany({ where: grant, data: { to: null } });
      await vera.says('bulletin fetch 1 md');
      await quarter.edda.runs('bulletin erratum 1 One more Lateword.');
      await accepts(vera, drive.url);
      expect(drive.uploads.map(({ bytes }) => bytes.toString('utf8'))).toEqual([expect.stringContaining('Lateword')]);
    });

    await step('leaves nothing in the outbox and no bug behind', async () => {
      await quarter.deliver();
      const { slack, teams, delivered } = quarter;
      expect([slack.bugs, teams.bugs]).toEqual([[], []]);
      expect(delivered.filter(({ outcome }) => outcome !== 'sent')).toEqual([]);
      expect(await database.db.outboxMessage.count({ where: { state: { not: 'sent' } } })).toBe(0);
    });
  });
});
