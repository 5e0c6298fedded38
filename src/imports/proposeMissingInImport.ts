import { allByKey, firstByKey } from '../core/byKey.ts';
import { roleCoversDate, type Tenure } from '../people/roles.ts';
import { foldedImportText, foldedImportWords } from './foldedImportText.ts';
import { isImportCountry } from './parseImportCountry.ts';
import { showImportedValue } from './importProblem.ts';
import { type WordsOrText, type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import type { KnownBeforeImport, KnownPost } from './knownBeforeImport.ts';
import { compactImportName, importRowsIn } from './matchImportToKnown.ts';
import type { RosterColumn } from './rosterColumns.ts';
import { isImportZone, proposedImportZone } from './table/proposeImportTimeZone.ts';

type Cells = Record<string, unknown>;
type HeldRole = Tenure & { person: string; role: string; post?: string };
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What a post must have, and a list of offices often has not. */
const required = ['name', 'kind', 'dutyStation', 'country', 'timeZone'] as const;

/**
 * Fills in what a table leaves out: of a known post what is known; of a new one its zone from its country, and, where the table has no
 * such column, its kind and its place from its name; the first day of a role from the role as it is held, else today. Changes the rows
 * of `raw`; answers what was proposed, to be shown. `today` is YYYY-MM-DD.
 */
export function proposeMissingInImport(
  raw: unknown,
  known: KnownBeforeImport,
  lacks: ReadonlySet<RosterColumn>,
  today: string,
): WordsOrText[] {
  const renamed = lacks.has('post') ? postsByName(raw, known) : new Map<string, KnownPost>();
  const remarks = [...renamed].map(([code, post]) =>
    catalogueWords('importRemarks.takenFor', { value: showImportedValue(code), post: post.code, name: post.name }),
  );
  for (const row of ['appointments', 'counterparts', 'dueDates'].flatMap((list) => importRowsIn(raw, list))) {
    const post = renamed.get(text(row['post']));
    if (post) row['post'] = post.code;
  }
  const stations = firstByKey(known.stations, ({ code }) => code);
  let above: Cells = {};
  for (const post of importRowsIn(raw, 'posts')) {
    const named = renamed.get(text(post['code']));
    if (named) Object.assign(post, { code: named.code, name: named.name });
    const before = stations.get(text(post['code']));
    remarks.push(...(before ? fillKnown(post, before) : proposePost(post, lacks, above)));
    above = post;
  }
  return [...remarks, ...proposeDays(raw, known, today)];
}

/** Posts of a table without codes that are known: by their name, or by the name of the place where there is one post only. */
function postsByName(raw: unknown, known: KnownBeforeImport): Map<string, KnownPost> {
  const named = allByKey(known.stations, (one) => foldedImportText(one.name));
  const placed = allByKey(known.stations, (one) => JSON.stringify([compactImportName(one.dutyStation), one.country]));
  const pairs = importRowsIn(raw, 'posts').flatMap((post): [string, KnownPost][] => {
    const name = text(post['name']);
    const same = named.get(foldedImportText(name)) ?? [];
    const there = placed.get(JSON.stringify([compactImportName(placeIn(name)), post['country']])) ?? [];
    const [found] = same.length === 1 ? same : there.length === 1 ? there : [];
    return found && found.code !== post['code'] ? [[text(post['code']), found]] : [];
  });
  return new Map(pairs);
}

function fillKnown(post: Cells, before: KnownPost): CatalogueWords[] {
  const zone = text(post['timeZone']);
  const proposed =
    zone !== '' && !isImportZone(zone) ? proposedImportZone(zone, before.country, before.dutyStation) : null;
  if (proposed !== null) post['timeZone'] = proposed;
  for (const column of required) post[column] ??= before[column];
  const said = { post: before.code, text: showImportedValue(zone), zone: proposed ?? '' };
  return proposed === null ? [] : [catalogueWords('importRemarks.zoneRead', said)];
}

function proposePost(post: Cells, lacks: ReadonlySet<RosterColumn>, above: Cells): CatalogueWords[] {
  const proposals: CatalogueWords[] = [];
  const fill = (column: 'country' | 'kind' | 'dutyStation', value: unknown) => {
    if (post[column] !== undefined || typeof value !== 'string' || value === '') return;
    post[column] = value;
    proposals.push(catalogueWords(`importRemarks.propose_${column}`, { value }));
  };
  const name = text(post['name']);
  fill('country', above['country']);
  if (lacks.has('kind')) fill('kind', isHeadquarters(name) ? 'hq' : 'field');
  if (lacks.has('dutyStation')) fill('dutyStation', placeIn(name));
  const [country, zone] = [text(post['country']), text(post['timeZone'])];
  if (isImportCountry(country) && !isImportZone(zone)) {
    const proposed = proposedImportZone(zone, country, text(post['dutyStation']));
    if (proposed !== null) {
      post['timeZone'] = proposed;
      proposals.push(
        zone === ''
          ? catalogueWords('importRemarks.propose_zone', { value: proposed })
          : catalogueWords('importRemarks.propose_zoneFor', { value: proposed, text: showImportedValue(zone) }),
      );
    }
  }
  const which = `${text(post['code'])}${lacks.has('post') ? ` (${name})` : ''}`;
  const code = lacks.has('post') ? [catalogueWords('importRemarks.propose_code', { value: text(post['code']) })] : [];
  const all = [...code, ...proposals];
  return all.length === 0 ? [] : [catalogueWords('importRemarks.proposed', { post: which, proposals: all })];
}

function isHeadquarters(name: string): boolean {
  return foldedImportWords(name).some((word) => ['hq', 'headquarters', 'siege', 'sede'].includes(word));
}

const kinds = new Set(
  'hq headquarters siege sede mission mision office oficina bureau country field regional co ro de du of la le les el los the in at a al au aux en delegation'.split(
    ' ',
  ),
);

/** "Cairo (CO)" and "Cairo Mission" are at Cairo, "Lima / Andean region" is at Lima. */
function placeIn(name: string): string {
  const [first = name] = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+[/–—-]\s+/)
    .filter((part) => !kinds.has(foldedImportText(part)));
  const words = first.trim().split(/\s+/);
  return words.filter((word) => !kinds.has(foldedImportText(word))).join(' ') || name;
}

/** The first day of roles that have none, and the last one that is known of roles that the table gives none. */
function proposeDays(raw: unknown, known: KnownBeforeImport, today: string): CatalogueWords[] {
  const begun: WordsOrText[] = [];
  const proposeFor = (list: string, held: readonly HeldRole[]) => {
    const keyOf = (one: Cells | HeldRole) => JSON.stringify([one['person'], one['role'], one['post']]);
    const roles = allByKey(held, keyOf);
    for (const role of importRowsIn(raw, list)) {
      const same = roles.get(keyOf(role)) ?? [];
      const current = same.find((one) =>
        role['from'] === undefined ? roleCoversDate(one, today) : one.from === role['from'],
      );
      if (role['from'] === undefined && !current) begun.push(roleInWords(text(role['person']), text(role['post'])));
      role['from'] ??= current?.from ?? today;
      if (current?.to) role['to'] ??= current.to;
    }
  };
  proposeFor('appointments', known.appointments);
  proposeFor('grants', known.grants);
  return begun.length === 0 ? [] : [catalogueWords('importRemarks.proposedFrom', { today, roles: begun })];
}

function roleInWords(person: string, post: string): WordsOrText {
  return person && post ? catalogueWords('importRemarks.at', { person, post }) : person || post;
}
