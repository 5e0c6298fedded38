import { z } from 'zod';

/** What an account keeps of the chat that reaches it, whatever else its platform keeps there. */
const addressSchema = z.looseObject({ conversation: z.string().optional() });

/** The ids of somebody's own chats, as far as their accounts know them. */
export function ownChatIdsOfHeldData(personId: number, accounts: readonly { address: unknown }[]): string[] {
  const known = accounts.flatMap(({ address }) => addressSchema.safeParse(address).data?.conversation ?? []);
  return [...new Set([...known, `person:${personId}`])];
}
