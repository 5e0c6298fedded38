import type { App, Caller } from '../core/context.ts';
import { languages, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { blocksReply, textReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { type GuideStage, projectGuideStages } from './projectGuideStages.ts';

/**
 * What the gender section of the Project Development Guide asks at a stage of a project, with buttons for the others. Words that name
 * no stage get the stages.
 */
export function projectGuideCommand(
  _app: App,
  { person: { language } }: Caller,
  { words = '' }: FieldsOf<typeof intents.guide>,
): Promise<Reply> {
  const stage = stageNamed(words);
  const actions: Action[] = projectGuideStages()
    .filter((one) => one !== stage)
    .map(({ id, name }) => ({ label: localizedIn(name, language), intent: intents.guide.of({ words: id }) }));
  if (!stage) return Promise.resolve(textReply(translate(language, 'registers.guideStages'), actions));
  const text = translate(language, 'registers.guide', { stage: localizedIn(stage.name, language) });
  const items = stage.topics.map((one) =>
    translate(language, 'registers.guideTopic', {
      topic: localizedIn(one.topic, language),
      text: localizedIn(one.text, language),
    }),
  );
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'list', items },
    { kind: 'actions', actions },
  ];
  return Promise.resolve(blocksReply(text, blocks));
}

/** Whether words are the name of a stage. */
export function namesGuideStage(words: string): boolean {
  return stageNamed(words) !== undefined;
}

/** A longer text names no stage. */
const LONGEST_NAME = 100;

function stageNamed(words: string): GuideStage | undefined {
  if (words.length > LONGEST_NAME) return undefined;
  const said = unaccented(words).trim();
  if (said === '') return undefined;
  return projectGuideStages().find(({ id, name }) =>
    [id, ...languages.map((one) => unaccented(name[one]))].includes(said),
  );
}
