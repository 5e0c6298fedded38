import { builtInInstrumentSource } from '../../src/instruments/builtInInstrument.ts';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { instrumentById } from '../../src/instruments/store.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { proposeQuestions } from '../../src/questions/proposeQuestions.ts';
import { withQuestionWordings, questionWordings } from '../../src/questions/wordings.ts';
import { say } from '../../src/protocol/doorIntents.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { FileBlock, Reply } from '../../src/protocol/message.ts';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2001-12-01';

/** The version that ships. */
const shipped = builtInInstrumentSource('plan-of-action')?.version ?? 0;

describe.each(databases)('the questions of the next round on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
    await database.db.round.updateMany({ data: { state: 'closed' } });
  });
  afterAll(() => database.close());

  const caller = (language: Language = 'en') => speaking(world.app, world.person.coordinator, TODAY, language);
  const does = (intent: Intent, language?: Language) => handleIntent(world.app, caller(language), intent);
  const says = (text: string, language?: Language) => does(parseTypedCommand(text), language);
  const press = (reply: Reply, label: string) => {
    const action = actionsOf(reply).find((one) => one.label === label);
    if (!action) throw new Error(`no ${label} in ${textOf(reply)}`);
    return does(action.intent);
  };
  const fileIn = ({ messages }: Reply): FileBlock => {
    const file = messages.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'file');
    if (!file) throw new Error('no file');
    return file;
  };
  const exported = async () => new TextDecoder().decode(fileIn(await says('questions export')).bytes);
  const handsIn = async (source: string) => {
    await says('questions import');
    return does(say.of({ text: source }));
  };
  const newest = async () => {
    const row = await database.db.instrument.findFirstOrThrow({ orderBy: { version: 'desc' } });
    return { ...row, instrument: await instrumentById(database.db, row.id) };
  };

  it('are shown page by page, and given as a file that is the next version already', async () => {
    const shown = linesOf(await says('questions')).join('\n');
    expect(shown).toContain(`Plans of Action, version ${shipped}: the next round will ask these questions.`);
    expect(shown).toMatch(/How often does your post engage.*\(table of 4 rows, 4 choices each\)/);
    const file = fileIn(await says('questions export'));
    expect(file.name).toBe(`plan-of-action-${shipped + 1}.yaml`);
    expect(new TextDecoder().decode(file.bytes)).toContain(`\nversion: ${shipped + 1}\n`);
    expect(fileIn(await says('questions export xlsx')).name).toBe(`plan-of-action-${shipped + 1}.xlsx`);
  });

  it('are judged with line and column, and nothing of a wrong file is kept', async () => {
    const mended = await exported();
    const source = mended
      .replace('kind: matrix', 'kind: matrxi')
      .replace(/^    title:\n      en: 'Projects'/m, "    title:\n      en: ''");
    const reply = await handsIn(source);
    const lines = linesOf(reply).join('\n');
    expect(lines).toMatch(/\d+ things are wrong in these questions, so nothing was taken/);
    const line = source.split('\n').findIndex((one) => one.includes('matrxi')) + 1;
    expect(lines).toMatch(new RegExp(`Line ${line}, column \\d+, pages\\[0\\]\\.questions\\[0\\]\\.kind`));
    expect(await database.db.instrumentProposal.count()).toBe(0);
    const other = await proposeQuestions(world.app, caller('fr'), { name: 'q.yaml', content: source });
    expect(linesOf(other).join('\n')).toMatch(
      new RegExp(`Ligne ${line}, colonne \\d+, .*kind\u00a0: devrait être l’une des valeurs suivantes\u00a0: text, `),
    );
    // The mended text is waited for.
    expect(textOf(await does(say.of({ text: mended })))).toContain('Nothing changes that is asked');
  });

  it('are shown with what changes, tried out as a form, put in use, and asked by the next round', async () => {
    const source = (await exported())
      .replace("en: 'Who is your main contact in this dialogue?'", "en: 'Who is your best contact?'")
      .replace('      - key: patAccess\n', '      - key: tracking\n        was: patAccess\n')
      .replaceAll('question: patAccess', 'question: tracking')
      .replaceAll(
        "visibility: workingGroup\n        prefill: last\n        label:\n          en: 'Who is your best",
        "visibility: workingGroup\n        prefill: last\n        required: true\n        label:\n          en: 'Who is your best",
      );
    const shown = await handsIn(source);
    const lines = linesOf(shown).join('\n');
    expect(lines).toContain(
      `Plans of Action, version ${shipped + 1}: it would follow version ${shipped}, which its rounds keep.`,
    );
    expect(lines).toContain('“Who is your main contact in this dialogue?” → “Who is your best contact?”');
    expect(lines).toMatch(/its key is tracking instead of patAccess; its history goes on/);
    expect(lines).toContain('required: false → required: true');
    expect(lines).toContain('Nobody is told.');
    expect((await newest()).version).toBe(shipped);
    const trial = await press(shown, 'Try them out');
    expect(trial.form?.sections[1]?.label).toBe('Who is your best contact?');
    const page = { kind: 'page', ...trial.form?.target, values: { dialogueContact: 'Somebody' }, then: 'next' };
    expect((await does(page)).form?.target.page).toBe('projects');
    expect(await database.db.update.count()).toBe(0);
    const done = await press(shown, 'Use these questions');
    expect(textOf(done)).toContain(`“Plans of Action”, version ${shipped + 1}, is in use`);
    expect(await database.db.auditEvent.count({ where: { action: 'questions.use' } })).toBe(1);
    expect(await database.db.draft.count()).toBe(0);
    expect(textOf(await press(shown, 'Use these questions'))).toContain('no longer waiting');
    const next = await press(done, 'Prepare a new round');
    expect(textOf(next)).toContain(`version ${shipped + 1}; the last round had version ${shipped}`);
    await press(next, 'Schedule this round');
    const { id } = await newest();
    expect(await database.db.round.findFirst({ where: { label: 'Round 2002' } })).toMatchObject({ instrumentId: id });
    expect(await database.db.round.count({ where: { instrumentId: { not: id } } })).toBe(2);
    expect(textOf(await press(done, 'Take it back'))).toContain('cannot be taken back');
  });

  it('are taken back while no round uses them, and the version that they replaced stands again', async () => {
    const first = await press(
      await handsIn((await exported()).replace("en: 'Dialogue'", "en: 'First'")),
      'Use these questions',
    );
    const second = await press(
      await handsIn((await exported()).replace("en: 'First'", "en: 'Second'")),
      'Use these questions',
    );
    expect((await newest()).instrument.pages[0]?.title.en).toBe('Second');
    await press(second, 'Take it back');
    const { version, instrument } = await newest();
    expect([version, instrument.pages[0]?.title.en]).toEqual([shipped + 1, 'First']);
    expect(textOf(first)).toContain(`version ${shipped + 1}`);
  });

  it('never change a version that a round was asked with, and keep the keys that earlier rounds had', async () => {
    const fixed = (await exported())
      .replace(`\nversion: ${shipped + 1}\n`, `\nversion: ${shipped}\n`)
      .replace("en: 'Dialogue'", "en: 'Talk'");
    expect(linesOf(await handsIn(fixed)).join('\n')).toMatch(
      new RegExp(`version ${shipped} is fixed.*version: ${shipped + 1}`),
    );
    const inLanguage = async (language: Language) =>
      linesOf(await proposeQuestions(world.app, caller(language), { name: 'q.yaml', content: fixed })).join('\n');
    expect(await inLanguage('fr')).toMatch(`version\u00a0: la version ${shipped} est figée`);
    expect(await inLanguage('es')).toMatch(`version: la versión ${shipped} es fija`);
    const behind = fixed.replace(`\nversion: ${shipped}\n`, '\nversion: 1\n');
    const told = await proposeQuestions(world.app, caller('es'), { name: 'q.yaml', content: behind });
    expect(linesOf(told).join('\n')).toMatch(`la versión ${shipped} ya existe: escriba version: ${shipped + 1}`);
    const renamed = (await exported())
      .replace('- key: patObstacle\n', '- key: obstacle\n        was: patObstacle\n')
      .replace('words: patObstacle\n', 'words: obstacle\n');
    await press(await handsIn(renamed), 'Use these questions');
    const again = (await exported())
      .replace('- key: obstacle\n        was: patObstacle\n', '- key: hurdle\n        was: obstacle\n')
      .replace('words: obstacle\n', 'words: hurdle\n');
    expect(linesOf(await handsIn(again)).join('\n')).toContain('write was: [obstacle, patObstacle]');
  });

  it('warn of a question that may have been renamed without a word', async () => {
    const source = (await exported())
      .replace('- key: patObstacle\n', '- key: obstacle\n')
      .replace('words: patObstacle\n', 'words: obstacle\n');
    expect(linesOf(await handsIn(source)).join('\n')).toContain('“patObstacle” is gone, and obstacle is new.');
  });

  it('take wordings from the workbook, under the next version, and name places that there are not', async () => {
    const meant = questionWordings(await exported());
    const place = 'pages/dialogue/questions/dialogueContact/label';
    expect(meant.find((one) => one.place === place)?.en).toBe('Who is your main contact in this dialogue?');
    const rows = [
      [place, 'Whom do you talk to?', '', '¿Con quién habla usted?'],
      ['pages/nowhere/title', 'x', 'y', 'z'],
    ];
    const bytes = await sheetsToWorkbook([{ name: 'plan-of-action', columns: ['place', 'en', 'fr', 'es'], rows }]);
    const shown = await proposeQuestions(world.app, caller(), { name: 'wordings.xlsx', content: bytes });
    const lines = linesOf(shown).join('\n');
    expect(lines).toContain('“Who is your main contact in this dialogue?” → “Whom do you talk to?”');
    expect(lines).toContain('One place is not in these questions and was left out: pages/nowhere/title');
    await press(shown, 'Use these questions');
    const { instrument, version, source } = await newest();
    expect(version).toBe(shipped + 1);
    expect(instrument.pages[0]?.questions[1]?.label).toEqual({
      en: 'Whom do you talk to?',
      fr: 'Quel est votre principal interlocuteur dans ce dialogue\u00a0?',
      es: '¿Con quién habla usted?',
    });
    expect(source).toContain('# Below this share of the posts asked nothing is said of the whole.');
  });

  it('come out of the workbook as they went in', async () => {
    const source = await exported();
    expect(questionWordings(withQuestionWordings(source, questionWordings(source)).source)).toEqual(
      questionWordings(source),
    );
  });

  it('are for the coordinator alone, and read well in French and Spanish', async () => {
    const ana = speaking(world.app, world.person.ana, TODAY);
    for (const words of ['questions', 'questions export', 'questions import'])
      expect(textOf(await handleIntent(world.app, ana, parseTypedCommand(words)))).toMatch(/coordinator/i);
    const texts = await Promise.all(languages.map(async (language) => textOf(await says('questions', language))));
    expect(texts[1]).toContain('le prochain exercice posera ces questions');
    expect(texts[2]).toContain('el próximo ejercicio hará estas preguntas');
    expect(fileIn(await says('preguntas exportar excel', 'es')).name).toBe(`plan-of-action-${shipped + 1}.xlsx`);
  });
});
