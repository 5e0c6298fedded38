import type { Tenure } from '../people/roles.ts';
import type { Registers } from '../registers/shippedRegisters.ts';
import type { RoundState } from '../rounds/roundStatesAndActs.ts';

/** A post and its place as they are known. */
export interface KnownPost {
  code: string;
  name: string;
  kind: string;
  dutyStation: string;
  country: string;
  dutyStationFr?: string | undefined;
  dutyStationEs?: string | undefined;
  region: string;
  timeZone: string;
  workingWeek: string;
  workingGroupMember?: boolean;
  staffingSide?: boolean;
  language?: string;
  hostsMajorOrganizations: boolean;
}

/** What a working group has already, as far as an import is judged by it. */
export interface KnownBeforeImport {
  /** Null where there is no such group yet. */
  group: { name: string; language: string; timeZone: string } | null;
  /** Post codes. */
  posts: readonly string[];
  /** The posts with what describes them and their places. */
  stations: readonly KnownPost[];
  people: readonly { key: string; name: string; email: string | null; language?: string; timeZone?: string | null }[];
  /** All accounts, of other working groups too; `person` is the key, null for somebody of another one. */
  accounts: readonly { account: string; person: string | null }[];
  appointments: readonly (Tenure & { person: string; post: string; role: string })[];
  grants: readonly (Tenure & { person: string; role: string })[];
  rounds: readonly {
    label: string;
    state: RoundState;
    dueAt: string;
    closesAt: string;
    posts: readonly string[];
    /** Later due dates of single posts, by code. */
    ownDueDates: ReadonlyMap<string, string>;
  }[];
  plans: readonly {
    label: string;
    objectives: readonly { code: string; side: string; title: string }[];
    /** Label of a round with this plan that was opened; null while it may still be changed. */
    usedBy: string | null;
    /** Labels of all rounds with this plan. */
    rounds: readonly string[];
  }[];
  /** Keys of instruments: of those that are shipped, and of the working group's own. */
  instruments: readonly string[];
  /** The kinds of register: shipped ones, and the working group's own. */
  registers: Registers;
}

/** An account as one text: the same text is the same account. */
export function importAccountText(platform: string, tenant: string, userId: string): string {
  return `${platform} ${tenant}/${userId}`;
}

/** The accounts that a row of people names. */
export function importedAccounts(person: {
  slack?: string[] | undefined;
  teams?: string[] | undefined;
  local?: string[] | undefined;
}): { platform: 'slack' | 'teams' | 'local'; tenant: string; userId: string }[] {
  const local = person.local?.map((userId) => ({ platform: 'local' as const, tenant: 'local', userId })) ?? [];
  const inTenants = (['slack', 'teams'] as const).flatMap((platform) =>
    (person[platform] ?? []).map((account) => {
      const [tenant = '', userId = ''] = account.split('/');
      return { platform, tenant, userId };
    }),
  );
  return [...inTenants, ...local];
}
