import type { OpenDraft } from '../../src/feature/draftKind.ts';
import type { GroupItem } from '../../src/forms/answers.ts';
import { type BroughtForward, nothingBrought } from '../../src/forms/broughtForwardToForm.ts';
import { type DraftContent, emptyDraft } from '../../src/forms/draftContent.ts';
import type { Step } from '../../src/forms/formSteps.ts';
import type { Action, Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { draftSteps } from '../../src/drafts/draftSteps.ts';
import { context } from '../forms/fields.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { actionsOf } from '../support/replies.ts';

/** Person.id of who has opened the draft, and of somebody else. */
export const reader = 7;
export const other = 8;

interface Given {
  content?: Partial<DraftContent>;
  brought?: Partial<BroughtForward>;
  version?: number;
  standing?: object | null;
  language?: Language;
}

/** A draft of the shipped exercise as `reader` has opened it; nobody has begun it where no content is given. */
export function openShipped({ content, brought, version, standing = null, language = 'en' }: Given = {}): OpenDraft {
  const shipped = shippedExercise();
  return {
    subject: { round: 1, post: 2 },
    instrument: shipped.instrument,
    context: context(language),
    reader,
    draft: {
      content: { ...emptyDraft, ...content },
      version: version ?? (content ? 1 : 0),
      startedAt: null,
      updatedBy: null,
    },
    brought: { ...nothingBrought, ...brought },
    standing,
    medianSeconds: null,
  };
}

/** Two actions that stood last time, as they are brought forward. */
export const twoActions: BroughtForward & { answers: { actions: GroupItem[] } } = {
  answers: {
    actions: [
      { objective: 'P01', status: 'onTrack', narrative: 'A round table.' },
      { objective: 'P02', status: 'delayed' },
    ],
  },
  entries: {
    actions: [
      { key: '5.0', origin: 'carried' },
      { key: '5.1', origin: 'carried' },
    ],
  },
  stood: { actions: [0, 1] },
};

/** A step of a draft, by its id. Fails where it is not asked. */
export function stepOf(open: OpenDraft, id: string): Step {
  const step = draftSteps(open).find((one) => one.id === id);
  if (!step) throw new Error(`${id} is not asked`);
  return step;
}

/** The labels of the buttons under a message, without the choices of its question. */
export const waysOf = (message: Message): string[] => buttonsUnder(message).map(({ label }) => label);

/** The buttons under a message, without the choices of its question. */
export const buttonsUnder = (message: Message): Action[] => actionsOf({ messages: [message] });
