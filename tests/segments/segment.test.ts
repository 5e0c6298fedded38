import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { parseSegment } from '../../src/segments/parseSegment.ts';
import {
  postsOfSegment,
  segmentKey,
  segmentRegionOf,
  type SegmentPost,
  type SegmentRule,
} from '../../src/segments/segment.ts';
import { segmentRuleInWords } from '../../src/segments/segmentMessages.ts';

const regions = ['Africa', 'Asia', 'Europe', 'Latin America and the Caribbean'];
const nothing: SegmentRule = { kind: null, regions: [], member: null, languages: [] };

describe('posts in words', () => {
  it.each<[string, string, Partial<SegmentRule>]>([
    ['europe = field posts in Europe', 'europe', { kind: 'field', regions: ['Europe'] }],
    ['europe: postes du terrain en Europe', 'europe', { kind: 'field', regions: ['Europe'] }],
    ['europa = oficinas sobre el terreno en Europa', 'europa', { kind: 'field', regions: ['Europe'] }],
    ['South = posts in Africa and Asia', 'South', { regions: ['Africa', 'Asia'] }],
    ['sud = postes en Afrique et en Asie', 'sud', { regions: ['Africa', 'Asia'] }],
    ['LAC = offices in Latin America and the Caribbean', 'LAC', { regions: ['Latin America and the Caribbean'] }],
    ['ours = members', 'ours', { member: true }],
    ['others = non-members at Headquarters', 'others', { member: false, kind: 'hq' }],
    ['fuera = no miembros', 'fuera', { member: false }],
    ['siège = postes au Siège, francophones', 'siège', { kind: 'hq', languages: ['fr'] }],
    ['hispanos = oficinas hispanohablantes', 'hispanos', { languages: ['es'] }],
    ['two = French and Spanish speaking field posts', 'two', { kind: 'field', languages: ['fr', 'es'] }],
    ['all = all posts', 'all', {}],
  ])('%s', (said, name, rule) => {
    expect(parseSegment(said, regions)).toEqual({ does: 'define', name, rule: { ...nothing, ...rule } });
  });

  it.each([
    ['europe = posts in Atlantis', ['atlantis']],
    ['europe = happy posts in Europe', ['happy']],
    ['= posts in Europe', []],
  ])('%s is unclear', (said, unknown) => {
    expect(parseSegment(said, regions)).toMatchObject({ does: 'unclear', unknown });
  });

  it('shows one by its name alone, and lists all without words', () => {
    expect(parseSegment('Europe', regions)).toEqual({ does: 'show', name: 'Europe' });
    expect(parseSegment('  ', regions)).toEqual({ does: 'list' });
  });

  it('is read in no time and never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (said) => {
        expect(['list', 'show', 'define', 'unclear']).toContain(parseSegment(said, regions).does);
      }),
    );
  });

  it('comes back from its own description, in each language', () => {
    const rules = fc.record({
      kind: fc.constantFrom('hq' as const, 'field' as const, null),
      regions: fc.subarray(['Africa', 'Asia', 'Europe']),
      member: fc.constantFrom(true, false, null),
      languages: fc.subarray([...languages]),
    });
    fc.assert(
      fc.property(rules, fc.constantFrom(...languages), (rule, language) => {
        // "of the Working Group" says what they are members of.
        const words = segmentRuleInWords(rule, language).replace(
          / (?:of the Working|du|del) (?:Group|Groupe|Grupo).*?(?= ·|$)/,
          '',
        );
        expect(parseSegment(`x = ${words}`, regions)).toEqual({ does: 'define', name: 'x', rule });
      }),
    );
  });
});

const post = fc
  .record({
    kind: fc.constantFrom('hq' as const, 'field' as const),
    workingGroupMember: fc.boolean(),
    language: fc.constantFrom(...languages),
    region: fc.constantFrom('', 'Africa', 'europe'),
    timeZone: fc.constantFrom('Europe/Zurich', 'Asia/Manila', 'Africa/Dakar'),
  })
  .map(({ region, timeZone, ...one }): SegmentPost => ({
    id: 0,
    code: 'X',
    dutyStation: { region, timeZone },
    ...one,
  }));

describe('the posts of a segment', () => {
  it('are those that meet each part of its rule, counted apart', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 30 }), (posts) => {
        const rule: SegmentRule = { kind: 'field', regions: ['Europe'], member: true, languages: ['fr', 'es'] };
        const apart = posts.filter(({ kind, workingGroupMember, language, dutyStation: { region, timeZone } }) => {
          const inEurope = region === 'europe' || (region === '' && timeZone === 'Europe/Zurich');
          return kind === 'field' && workingGroupMember && language !== 'en' && inEurope;
        });
        expect(postsOfSegment(rule, posts)).toEqual(apart);
        expect(postsOfSegment(nothing, posts)).toEqual(posts);
      }),
    );
  });

  it('lie in the region of the roster, else in the area of their time zone', () => {
    expect(segmentRegionOf({ dutyStation: { region: 'Balkans', timeZone: 'Europe/Zurich' } })).toBe('Balkans');
    expect(segmentRegionOf({ dutyStation: { region: '', timeZone: 'Europe/Zurich' } })).toBe('Europe');
  });

  it('have one name, however it is written', () => {
    expect(segmentKey('  Région   SUD ')).toBe(segmentKey('region sud'));
  });
});
