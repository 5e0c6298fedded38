import { describe, expect, it } from 'vitest';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import type { KnownBeforeImport, KnownPost } from '../../src/imports/knownBeforeImport.ts';
import { proposeMissingInImport } from '../../src/imports/proposeMissingInImport.ts';
import type { RosterColumn } from '../../src/imports/rosterColumns.ts';
import type { Language } from '../../src/language/language.ts';
import { manila, nothingKnown } from '../main/import/file.ts';

const TODAY = '2026-11-29';
const knownManila: KnownPost = { ...manila, region: '', workingWeek: 'mon-fri', hostsMajorOrganizations: false };
const columns = (...names: RosterColumn[]): ReadonlySet<RosterColumn> => new Set(names);

/** Fills in a file, and says what was proposed. */
function proposed(
  raw: object,
  {
    known = {},
    lacks = columns(),
    language = 'en',
  }: { known?: Partial<KnownBeforeImport>; lacks?: ReadonlySet<RosterColumn>; language?: Language } = {},
): string[] {
  const remarks = proposeMissingInImport(raw, { ...nothingKnown, ...known }, lacks, TODAY);
  return remarks.map((one) => sayWords(one, language));
}

describe('a known post of a table', () => {
  it('has what the table leaves out, and keeps what it says', () => {
    const raw = { posts: [{ code: 'MNL', name: 'Regional mission' }] };
    expect(proposed(raw, { known: { stations: [knownManila] } })).toEqual([]);
    expect(raw.posts).toEqual([{ ...manila, name: 'Regional mission' }]);
  });

  it('has its zone read from an offset or a city, and a zone that is one stays', () => {
    const zoneOf = (timeZone: string) => {
      const raw = { posts: [{ code: 'MNL', timeZone }] };
      const remarks = proposed(raw, { known: { stations: [knownManila] } });
      return [raw.posts[0]?.timeZone, ...remarks];
    };
    expect(zoneOf('GMT+8')).toEqual(['Asia/Manila', 'MNL: the time zone "GMT+8" was read as Asia/Manila']);
    expect(zoneOf('Asia/Tokyo')).toEqual(['Asia/Tokyo']);
    // No zone of the Philippines is there: it is left for the judge to refuse.
    expect(zoneOf('GMT-5')).toEqual(['GMT-5']);
  });

  it('is known by its name in a table without codes, whose rows then name its code', () => {
    const raw = {
      posts: [{ code: 'MISSION', name: 'MISSION', country: 'PH' }],
      appointments: [{ person: 'ana', post: 'MISSION', role: 'focalPoint', from: '2026-01-01' }],
    };
    const remarks = proposed(raw, { known: { stations: [knownManila] }, lacks: columns('post') });
    expect(remarks).toEqual(['"MISSION" was taken for MNL (Mission)']);
    expect(raw).toMatchObject({ posts: [{ code: 'MNL', name: 'Mission' }], appointments: [{ post: 'MNL' }] });
  });

  it('is known by its place where it is the only post there, and by neither where two could be meant', () => {
    const file = () => ({ posts: [{ code: 'MANILA-OFFICE', name: 'Manila Office', country: 'PH' }] });
    const one = file();
    proposed(one, { known: { stations: [knownManila] }, lacks: columns('post') });
    expect(one.posts[0]?.code).toBe('MNL');
    const two = file();
    const stations = [knownManila, { ...knownManila, code: 'MNL-2', name: 'Second' }];
    proposed(two, { known: { stations }, lacks: columns('post') });
    expect(two.posts[0]?.code).toBe('MANILA-OFFICE');
  });
});

describe('a new post of a table', () => {
  const lacks = columns('kind', 'dutyStation');

  it.each([
    ['Cairo (CO)', 'EG', 'field', 'Cairo', 'Africa/Cairo'],
    ['Lima / Andean region', 'PE', 'field', 'Lima', 'America/Lima'],
    ['Mission à Dakar', 'SN', 'field', 'Dakar', 'Africa/Dakar'],
    ['Oficina de Bogotá', 'CO', 'field', 'Bogotá', 'America/Bogota'],
    ['Headquarters, Geneva', 'CH', 'hq', 'Geneva', 'Europe/Zurich'],
    ['Siège Genève', 'CH', 'hq', 'Genève', 'Europe/Zurich'],
    ['Mission', 'KE', 'field', 'Mission', 'Africa/Nairobi'],
  ])('“%s” in %s is %s at %s', (name, country, kind, dutyStation, timeZone) => {
    const raw = { posts: [{ code: 'X', name, country }] };
    proposed(raw, { lacks });
    expect(raw.posts[0]).toEqual({ code: 'X', name, country, kind, dutyStation, timeZone });
  });

  it('has each proposal told, in the language of who imports', () => {
    const raw = () => ({ posts: [{ code: 'CAI', name: 'Cairo', country: 'EG' }] });
    expect(proposed(raw(), { lacks })).toEqual([
      'proposed for CAI: kind field, duty station Cairo and time zone Africa/Cairo',
    ]);
    const [french] = proposed(raw(), { lacks, language: 'fr' });
    expect(french).toMatch(/CAI.* et .*Africa\/Cairo/);
    expect(french).not.toMatch(/proposed|duty station|time zone/);
  });

  it('is given nothing that the table has a column for, and no zone where its country has several', () => {
    const raw = { posts: [{ code: 'X', name: 'Somewhere', country: 'US' }] };
    expect(proposed(raw)).toEqual([]);
    expect(raw.posts).toEqual([{ code: 'X', name: 'Somewhere', country: 'US' }]);
  });

  it('is in the country of the row above, whose cells were merged with its own', () => {
    const raw = {
      posts: [
        { code: 'A', name: 'Nairobi', country: 'KE' },
        { code: 'B', name: 'Mombasa' },
        { code: 'C', name: 'Kisumu' },
      ],
    };
    const remarks = proposed(raw, { lacks });
    expect(raw.posts.map((post) => Reflect.get(post, 'country'))).toEqual(['KE', 'KE', 'KE']);
    expect(remarks[1]).toContain('the country of the row above, KE');
  });
});

describe('the days of a role', () => {
  const role = { person: 'ana', post: 'MNL', role: 'focalPoint' };
  const days = (row: object, held: KnownBeforeImport['appointments'] = []) => {
    const raw = { appointments: [{ ...role, ...row }] };
    const remarks = proposed(raw, { known: { appointments: held } });
    return { ...raw.appointments[0], remarks };
  };

  it('begin today where nobody says it, and that is told once for all', () => {
    const raw: { appointments: object[]; grants: object[] } = {
      appointments: [{ ...role }, { ...role, person: 'ben', role: 'alternate' }],
      grants: [{ person: 'ana', role: 'editor' }],
    };
    expect(proposed(raw)).toEqual(['proposed from 2026-11-29 on: ana at MNL, ben at MNL and ana']);
    expect([...raw.appointments, ...raw.grants]).toMatchObject([{ from: TODAY }, { from: TODAY }, { from: TODAY }]);
  });

  it('are those that are known of the role as it is held today', () => {
    const held = { ...role, from: '2025-01-01', to: '2026-12-31' };
    expect(days({}, [held])).toMatchObject({ from: '2025-01-01', to: '2026-12-31', remarks: [] });
    // One that has ended is no role of today, nor is that of another person or another post.
    expect(days({}, [{ ...held, to: '2026-11-28' }])).toMatchObject({ from: TODAY, remarks: [expect.anything()] });
    expect(days({}, [{ ...held, person: 'ben' }])).toMatchObject({ from: TODAY });
    expect(days({}, [{ ...held, post: 'HQ' }])).toMatchObject({ from: TODAY });
  });

  it('end as they are known where the file names the first day alone, and as the file says where it does', () => {
    const held = [{ ...role, from: '2025-01-01', to: '2025-12-31' }];
    expect(days({ from: '2025-01-01' }, held)).toMatchObject({ to: '2025-12-31', remarks: [] });
    expect(days({ from: '2025-01-01', to: '2026-06-30' }, held)).toMatchObject({ to: '2026-06-30' });
    expect(days({ from: '2026-01-01' }, held)).not.toHaveProperty('to');
  });
});
