import type { ActRecord } from '../../core/actWrites.ts';
import { firstByKey } from '../../core/byKey.ts';
import { endProcessedEvents, type EventEnd } from './store.ts';

/** An event that ends with its act, at a moment. */
export type EndingEvent = EventEnd & { now: Date };

/** What acts were done for: nothing of an act is written that somebody else has carried out. */
export const eventsEndedWithAct: ActRecord<EndingEvent> = {
  rank: 1,
  isEffect: false,
  async refuse(tx, items) {
    const first = firstByKey(items, ({ key }) => key);
    const asked = [...first.values()];
    const ended = asked[0] ? await endProcessedEvents(tx, asked, asked[0].now) : new Set();
    const goes = (item: EndingEvent): boolean => first.get(item.key) === item && ended.has(item.key);
    return { items: new Set(items.filter((item) => !goes(item))), as: 'taken' };
  },
};
