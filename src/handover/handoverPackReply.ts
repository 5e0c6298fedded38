import type { App, Caller } from '../core/context.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { Roles } from '../people/roles.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import { publisherOnCover } from '../publication/cover/store.ts';
import { formatMimes } from '../publication/formatMimes.ts';
import { writeFormat } from '../publication/writeFormat.ts';
import { takesOver } from './items/goThroughHandover.ts';
import { itemsOf, handoverItemsLeft } from './items/handoverItem.ts';
import * as intents from './intents.ts';
import { packBlocks } from './pack/packBlocks.ts';
import { packDocument } from './pack/packDocument.ts';
import { isCurrent, packMomentInWords, sectionsOfOffice } from './pack/packOfHandover.ts';
import { handoverSubjectInWords, handoverSubjectAsFields, successorInWords } from './handoverSubjectInWords.ts';
import type { Office, StoredHandover } from './store.ts';

/** The handover that a post is in; null where the last one is long over. */
function currentOf({ handover }: Office, { now, person }: Caller): StoredHandover | null {
  return handover && isCurrent(handover, dateIn(now, person.timeZone)) ? handover : null;
}

/** The pack of a post in chat, with who hands it to whom, and the way through it for who takes over. */
export async function handoverPackReply(app: App, caller: Caller, office: Office, roles: Roles): Promise<Reply> {
  const { person, now } = caller;
  const { language } = person;
  const handover = currentOf(office, caller);
  const sections = await sectionsOfOffice(app.db, { ...office, handover }, now, language);
  const text = translate(language, 'handover.packHeading', { post: handoverSubjectInWords(office, language) });
  const takes = handover !== null && (await takesOver(app, caller, handover, roles));
  const items = itemsOf(sections, handover?.items ?? []);
  const [taken, total] = [items.length - handoverItemsLeft(items).length, items.length];
  const go: Action[] =
    takes && items.length > 0
      ? [
          {
            label: translate(language, 'handover.goThrough'),
            intent: intents.goThroughHandover.of({ handover: handover.id }),
            style: 'primary',
          },
        ]
      : [];
  const file: Action = {
    label: translate(language, 'handover.getDocx'),
    intent: intents.handover.of({ ...handoverSubjectAsFields(office), format: 'docx' }),
  };
  const standing: Block[] = handover
    ? [
        { kind: 'text', tone: 'quiet', text: standingLine(handover, caller) },
        ...(items.length > 0
          ? [
              {
                kind: 'progress' as const,
                done: taken,
                total,
                text: translate(language, 'handover.takenOf', { taken, total }),
              },
            ]
          : []),
      ]
    : [];
  const blocks: Block[] = [
    { kind: 'heading', text },
    ...standing,
    {
      kind: 'text',
      tone: 'quiet',
      text: packMomentInWords({ ...office, handover }, { now, timeZone: person.timeZone }, language),
    },
    ...packBlocks(sections, language),
    { kind: 'actions', actions: [...go, file] },
  ];
  return blocksReply(text, blocks);
}

/** Who hands over to whom from when, and whether the questions are answered. */
function standingLine(handover: StoredHandover, { person: { language } }: Caller): string {
  const { leaver, from, answers } = handover;
  return translate(language, 'handover.standing', {
    leaver: shownPersonName(leaver.name, language),
    name: successorInWords(handover, language),
    from: writeDate(from, language),
    answered: answers === null ? 'no' : 'yes',
  });
}

/** The pack as a Word document. */
export async function handoverPackFile(app: App, caller: Caller, office: Office): Promise<Reply> {
  const { person, now } = caller;
  const { language } = person;
  const shown = { ...office, handover: currentOf(office, caller) };
  const sections = await sectionsOfOffice(app.db, shown, now, language);
  const moment = packMomentInWords(shown, { now, timeZone: person.timeZone }, language);
  const date = dateIn(now, person.timeZone);
  const named = handoverSubjectInWords(office, language);
  const publisher = await publisherOnCover(app.db, app.workingGroupId);
  const bytes = await writeFormat(packDocument(sections, { office: named, date, moment, publisher }, language), 'docx');
  const label = translate(language, 'handover.packHeading', { post: named });
  const name = `handover-${office.post?.code ?? 'coordination'}-${date}-${language}.docx`;
  const again = intents.handover.of({ ...handoverSubjectAsFields(office), format: 'docx' });
  return {
    messages: [{ text: label, blocks: [{ kind: 'file', name, mime: formatMimes.docx, bytes, label, again }] }],
    visibleTo: 'sender',
  };
}
