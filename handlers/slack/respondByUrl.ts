import { ResponseNotTaken } from './clients.ts';

/** Answers a command or a press once, at the address that came with it. Throws `ResponseNotTaken`. */
export async function respondBySlackUrl(url: string, body: object): Promise<void> {
  const answer = await fetchResponse(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new ResponseNotTaken(`Slack answered ${answer.status} to a response`);
}

async function fetchResponse(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new ResponseNotTaken('Slack did not answer to a response', { cause: error });
  }
}
