/** What a call of the Web API brings, and what it is answered. */
export type Arguments = Record<string, unknown>;
export type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string; [key: string]: unknown };

export const refuse = (error: string, detail?: string): Answer => ({
  ok: false,
  error,
  ...(detail && { response_metadata: { messages: [detail] } }),
});
