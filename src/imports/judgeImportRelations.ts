import { firstByKey } from '../core/byKey.ts';
import { postCodesAfterImport, repeatedImportRows, unknownImportName } from './importKeyFaults.ts';
import { showImportedValue, type ImportFault } from './importProblem.ts';
import type { Row } from './importSchema.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import { importedRoundFaults } from './importedRoundFaults.ts';
import { importedTenureFaults } from './importedTenureFaults.ts';
import type { Indexed, JudgedFile } from './judgeImportShape.ts';
import { importedAccounts, importAccountText, type KnownBeforeImport } from './knownBeforeImport.ts';

/** What is wrong between the rows of a file, and between the file and what the working group has already. */
export function judgeImportRelations(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  return [
    ...patOwnerFindings(file, known),
    ...postFindings(file.rows.posts, known),
    ...personFindings(file.rows.people, known),
    ...appointmentFindings(file, known),
    ...grantFindings(file, known),
    ...importedRoundFaults(file, known),
  ];
}

function patOwnerFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const { patOwner } = file;
  if (patOwner === undefined) return [];
  return unknownImportName(['workingGroup', 'patOwner'], patOwner, 'post', postCodesAfterImport(file, known));
}

function postFindings(posts: readonly Indexed<Row<'posts'>>[], known: KnownBeforeImport): ImportFault[] {
  return [
    ...repeatedImportRows('posts', 'code', posts, (post) => post.code.toUpperCase()),
    ...stationFindings(posts),
    ...knownStationFindings(posts, known),
  ];
}

/** What two posts at one duty station must have in common. */
const ofStation = [
  'dutyStationFr',
  'dutyStationEs',
  'region',
  'timeZone',
  'workingWeek',
  'hostsMajorOrganizations',
] as const;

function stationFindings(posts: readonly Indexed<Row<'posts'>>[]): ImportFault[] {
  const stations = new Map<string, Row<'posts'>>();
  return posts.flatMap(({ index, row: post }) => {
    const station = `${post.dutyStation}, ${post.country}`;
    const before = stations.get(station);
    if (before === undefined) stations.set(station, post);
    return ofStation.flatMap((column): ImportFault[] => {
      const [one, other] = [before?.[column], post[column]];
      if (before === undefined || one === undefined || other === undefined || one === other) return [];
      const said = { value: showImportedValue(other), post: before.code, before: showImportedValue(one), station };
      const message = catalogueWords('importProblems.stationContradicts', said);
      return [{ path: ['posts', index, column], message }];
    });
  });
}

/** A file changes a known place only where it lists every post there: another post's zone or week is nothing to change in passing. */
function knownStationFindings(posts: readonly Indexed<Row<'posts'>>[], known: KnownBeforeImport): ImportFault[] {
  const listed = new Set(posts.map(({ row }) => row.code));
  const place = ({ dutyStation, country }: { dutyStation: string; country: string }) =>
    JSON.stringify([dutyStation, country]);
  const others = known.stations.filter(({ code }) => !listed.has(code));
  // The first post of a place is the one that is named.
  const firstThere = firstByKey(others, place);
  return posts.flatMap(({ index, row: post }) => {
    const there = firstThere.get(place(post));
    return ofStation.flatMap((column): ImportFault[] => {
      const [one, other] = [there?.[column], post[column]];
      if (there === undefined || one === undefined || one === '' || other === undefined || one === other) return [];
      const station = `${post.dutyStation}, ${post.country}`;
      const said = { value: showImportedValue(other), station, before: showImportedValue(one), post: there.code };
      const message = catalogueWords('importProblems.knownStationContradicts', said);
      return [{ path: ['posts', index, column], message }];
    });
  });
}

function personFindings(people: readonly Indexed<Row<'people'>>[], known: KnownBeforeImport): ImportFault[] {
  const emails = new Map(known.people.flatMap(({ key, email }) => (email === null ? [] : [[email, key] as const])));
  return [
    ...repeatedImportRows('people', 'key', people, ({ key }) => key),
    ...repeatedImportRows('people', 'email', people, ({ email }) => email),
    ...people.flatMap(({ index, row: { key, email } }): ImportFault[] => {
      const owner = email === undefined ? undefined : emails.get(email);
      if (owner === undefined || owner === key) return [];
      const said = { value: showImportedValue(email), owner: showImportedValue(owner) };
      return [{ path: ['people', index, 'email'], message: catalogueWords('importProblems.addressTaken', said) }];
    }),
    ...accountFindings(people, known),
  ];
}

function accountFindings(people: readonly Indexed<Row<'people'>>[], known: KnownBeforeImport): ImportFault[] {
  const owners = new Map(known.accounts.map(({ account, person }) => [account, person]));
  return people.flatMap(({ index, row: person }) =>
    importedAccounts(person).flatMap(({ platform, tenant, userId }): ImportFault[] => {
      const account = importAccountText(platform, tenant, userId);
      const owner = owners.get(account);
      if (owner === undefined) owners.set(account, person.key);
      if (owner === undefined || owner === person.key) return [];
      const whose = owner === null ? catalogueWords('importProblems.somebodyElse') : showImportedValue(owner);
      const said = { value: showImportedValue(userId), owner: whose };
      return [{ path: ['people', index, platform], message: catalogueWords('importProblems.accountTaken', said) }];
    }),
  );
}

function appointmentFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const { appointments } = file.rows;
  const people = peopleKeys(file, known);
  const posts = postCodesAfterImport(file, known);
  const same = (one: { person: string; post: string; role: string }) =>
    JSON.stringify([one.person, one.post, one.role]);
  return [
    ...appointments.flatMap(({ index, row: { person, post } }) => [
      ...unknownImportName(['appointments', index, 'person'], person, 'person', people),
      ...unknownImportName(['appointments', index, 'post'], post, 'post', posts),
    ]),
    ...importedTenureFaults('appointments', appointments, known.appointments, same),
  ];
}

function grantFindings(file: JudgedFile, known: KnownBeforeImport): ImportFault[] {
  const { grants } = file.rows;
  const people = peopleKeys(file, known);
  const same = (one: { person: string; role: string }) => JSON.stringify([one.person, one.role]);
  return [
    ...grants.flatMap(({ index, row: { person } }) =>
      unknownImportName(['grants', index, 'person'], person, 'person', people),
    ),
    ...importedTenureFaults('grants', grants, known.grants, same),
  ];
}

function peopleKeys(file: JudgedFile, known: KnownBeforeImport): Set<string> {
  return new Set([...file.named.people, ...known.people.map(({ key }) => key)]);
}
