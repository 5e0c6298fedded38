import type { App } from '../core/context.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { personById } from '../people/personRecords/store.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import { audiences } from '../protocol/audience.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { isWorkReleased, lastSignedWorkRelease, type SignedWork } from './signedWork.ts';
import { stepAction, type SignOffActions } from './signOffActions.ts';

/** How far a work is on its way to its readers, and what comes next. */
export async function workMessage(
  app: App,
  work: SignedWork,
  {
    ways,
    doubts,
    closed,
    language,
  }: {
    ways: SignOffActions;
    doubts: readonly string[];
    /** Why no step can be taken; null where one can. */
    closed: string | null;
    language: Language;
  },
): Promise<Message> {
  const { kind, label, releases } = work;
  const timeZone = await zoneOfGroup(app.db, app.workingGroupId);
  const dateOf = (at: Date): string => writeDate(dateIn(at, timeZone), language);
  const title = translate(language, 'signOff.publicationTitle', { kind, label });
  const standing = closed ?? (await standingInWords(app, work, dateOf, language));
  const facts = audiences.map((audience) => {
    const last = lastSignedWorkRelease(releases, audience);
    const value = last
      ? translate(language, 'signOff.releasedOn', { kind, date: dateOf(last.publishedAt), revision: last.revision })
      : translate(language, 'signOff.notReleased', { kind });
    return { label: translate(language, `publication.for_${audience}`), value };
  });
  return {
    text: `${title}. ${standing}`,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: standing },
      ...doubts.map((text): Block => ({ kind: 'text', text, tone: 'warning' })),
      { kind: 'facts', facts },
      { kind: 'actions', actions: nextActions(work, ways, closed !== null, language) },
    ],
  };
}

async function standingInWords(
  { db }: App,
  { kind, waiting, signature, hasChanged, revision, releases }: SignedWork,
  dateOf: (at: Date) => string,
  language: Language,
): Promise<string> {
  const nameOf = async (id: number | null) => {
    const person = id === null ? null : await personById(db, id);
    return person ? shownPersonName(person.name, language) : '';
  };
  if (signature?.decidedAt) {
    const name = await nameOf(signature.decidedBy);
    return translate(language, 'signOff.stands_signed', { name, date: dateOf(signature.decidedAt), revision });
  }
  if (waiting) {
    const name = await nameOf(waiting.namedId);
    return translate(language, 'signOff.stands_waiting', {
      kind,
      named: waiting.namedId === null ? 'no' : 'yes',
      name,
    });
  }
  if (hasChanged)
    return translate(language, 'signOff.stands_changed', { kind, published: releases.length > 0 ? 'yes' : 'no' });
  return translate(language, 'signOff.stands_draft', { kind });
}

/** What comes next: each audience is released from its preview. */
function nextActions(work: SignedWork, ways: SignOffActions, isClosed: boolean, language: Language): Action[] {
  const { kind, waiting, signature } = work;
  const left = audiences.filter((audience) => !isWorkReleased(work, audience) || !signature);
  const previews = left.map((audience) => ways.previewAction(audience, language));
  if (signature || isClosed) return previews;
  const name = stepAction(ways, kind, { do: 'name' }, language);
  return waiting
    ? [name, ...previews]
    : [stepAction(ways, kind, { do: 'prepare' }, language, 'primary'), name, ...previews];
}
