import type { Fact } from '../core/fact.ts';

/** An author has taken an item back: its number, and the issue that it was planned for or published in. */
export const itemWithdrawn: Fact<{ item: number; issue: { number: number; published: boolean } | null }> = {
  name: 'item.withdrawn',
};

/** Somebody was appointed to a post: the appointments that end by it, and the moment from which those concerned may be told. */
export const appointmentMade: Fact<{ post: number; ended: readonly number[]; toldFrom: Date }> = {
  name: 'appointment.made',
};

/** An appointment was taken back before anybody was told: the appointments that had ended by it stand as before. */
export const appointmentTakenBack: Fact<{ post: number; restored: readonly number[] }> = {
  name: 'appointment.takenBack',
};

/** A coordinator's role was given, ends, or goes on as before; `toldFrom`: from then on those concerned may be told. */
export const coordinatorChanged: Fact<{ grant: number; toldFrom: Date }> = { name: 'coordinator.changed' };
