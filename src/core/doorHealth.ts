/**
 * Whether a door can speak to its platform at this moment; where it cannot, why: in plain English, for logs and `/readyz`, without
 * names of people, hosts or secrets.
 */
export type DoorHealth = { ok: true } | { ok: false; reason: string };
