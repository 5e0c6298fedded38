import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import {
  type EnteringPerson,
  mayEnterIntoRegister,
  whoEntersIntoRegister,
} from '../../src/registers/registerAccess.ts';
import { shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { rolesWith } from '../people/rolesWith.ts';

const registers = shippedRegisters();
const nobody: EnteringPerson = {
  personId: 1,
  roles: rolesWith({ viewer: true }),
  postCodes: [],
  ownsIn: [],
};
const withRoles = (roles: Partial<EnteringPerson['roles']>, more: Partial<EnteringPerson> = {}): EnteringPerson => ({
  ...nobody,
  ...more,
  roles: { ...nobody.roles, ...roles },
});
const people = {
  coordinator: withRoles({ coordinator: true }),
  editor: withRoles({ editor: true }),
  focalPoint: withRoles({ focalPoint: [7] }, { postCodes: ['MNL'] }),
  humanResources: withRoles({ focalPoint: [8] }, { postCodes: ['HQ-HRM'] }),
  research: withRoles({ alternate: [9] }, { postCodes: ['HQ-RES'] }),
  boardMember: withRoles({ focalPoint: [7] }, { postCodes: ['MNL'], ownsIn: ['boardSeat'] }),
  viewer: nobody,
};
const posts = ['focalPoint', 'humanResources', 'research', 'boardMember'];

/** The column "who enters" of the table of the specification, beside the coordinator, who may everywhere. */
const table: Record<string, readonly string[]> = {
  consultation: [],
  conference: [],
  campaign: posts,
  bulletinIssue: ['editor'],
  briefing: posts,
  training: posts,
  study: ['research'],
  staffFigure: ['humanResources'],
  boardSeat: [],
  boardSession: ['boardMember'],
  vacancyOutlet: ['humanResources'],
  vacancy: ['humanResources'],
  toolkit: [],
  proposalReview: [],
  project: [],
  pilotProject: posts,
};

describe('who enters', () => {
  it.each(registers.types.map(({ key }) => [key]))('is as the table says: %s', (key) => {
    const type = typeOf(registers, key);
    const may = Object.entries(people).flatMap(([who, person]) => (mayEnterIntoRegister(type, person) ? [who] : []));
    expect(may.filter((who) => who !== 'coordinator').toSorted()).toEqual([...(table[key] ?? ['missing'])].toSorted());
    expect(may).toContain('coordinator');
  });

  it.each([
    ['en', 'vacancy', 'the coordinator or Human Resources Management'],
    ['fr', 'study', 'la coordination ou l’Unité de recherche'],
    ['es', 'boardSession', 'la coordinación o quien integra la Junta'],
    ['en', 'bulletinIssue', 'the coordinator or the editors'],
    ['es', 'campaign', 'la coordinación o los puntos focales'],
  ] as const)('is told in %s of %s', (language, key, words) => {
    expect(whoEntersIntoRegister(typeOf(registers, key), language)).toBe(words);
  });

  it('is told of every register in every language', () => {
    for (const type of registers.types)
      for (const language of languages) expect(whoEntersIntoRegister(type, language)).toMatch(/\p{L}{4}/u);
  });
});
