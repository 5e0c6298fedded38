import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { sourcesBelow } from '../support/sources.ts';

/** What reads no words of people's: files of who runs the bot or coordinates, settings, keys that Focal wrote, and parts of other readers. */
const elsewhere = new Set([
  'parseConfig',
  'parseInstrument',
  'parseInstrumentText',
  'parseImportSource',
  'parseImportDate',
  'parseImportHeadingMap',
  'parseTermPattern',
  'parseRegisterType',
  'parseSharedFields',
  'parseMessage',
  'parseDraftSubjectKey',
  'parseDay',
  'parseRecurrenceInMonths',
  'parseCalendarRange',
  'parseCardInput',
  'readDrawnForm',
  'parseSlackPress',
  'parseSlackWordsToBot',
  'parseTitleTerms',
  'parsePrintedWords',
  'parseImportedExportJson',
  'parseImportedExportWorkbook',
  'parseImportCell',
  'parseImportGrids',
  'parseImportedRosterTable',
  'parseDeliveryReason',
  'parseWordingsWorkbook',
  'parseInquiryExamples',
  'parseImportedRegisterTable',
  'parseImportedStaffTable',
]);

it('the table of readers has every exported parser', () => {
  const table = ['readers.ts', 'editorReaders.ts', 'pastedReaders.ts', 'actReaders.ts']
    .map((file) => readFileSync(fromPackageRoot('tests', 'readers', file), 'utf8'))
    .join('');
  const sources = sourcesBelow(['src', 'handlers'], ['.ts']).filter(({ path }) => !path.startsWith('src/main/'));
  const parsers = sources.flatMap(({ text }) =>
    Array.from(text.matchAll(/^export (?:async )?(?:function|const) (parse\w+)/gm), ([, name = '']) => name),
  );
  expect(parsers.length).toBeGreaterThan(20);
  expect(parsers.filter((name) => !elsewhere.has(name) && !table.includes(name))).toEqual([]);
});

it('a text is normalized in one place, which bounds what it sorts', () => {
  const allowed = ['src/language/normalize.ts', 'src/calendar/calendarTokens.ts'];
  const others = sourcesBelow(['src', 'handlers'], ['.ts']).filter(
    ({ path, text }) => text.includes('.normalize(') && !allowed.includes(path),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
