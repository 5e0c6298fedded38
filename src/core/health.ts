/**
 * Whether something works at this moment, a door or what it stands on; where it does not, why: in plain English, for logs and `/readyz`, without
 * names of people, hosts or secrets.
 */
export type Health = { ok: true } | { ok: false; reason: string };
