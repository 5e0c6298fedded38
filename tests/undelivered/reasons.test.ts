import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSlackDeliveryFailure } from '../../handlers/slack/deliveryFailure.ts';
import type { Language } from '../../src/language/language.ts';
import type { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { givenUpDeliveryReason, deliveryProblemReason, parseDeliveryReason } from '../../src/outbox/deliveryProblem.ts';
import { composeUndeliveredNotice } from '../../src/undelivered/undeliveredMessages.ts';
import { newWorld } from '../outbox/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

/** What Slack's client throws where Slack refuses a call. */
function platformError(error: string): unknown {
  const refused = Object.create(webApi.WebAPIPlatformError.prototype) as webApi.WebAPIPlatformError;
  return Object.assign(refused, { message: `An API error occurred: ${error}`, data: { ok: false, error } });
}

describe('why a message could not be delivered', () => {
  let test: TestDatabase;
  let world: Awaited<ReturnType<typeof newWorld>>;
  beforeAll(async () => {
    test = await databases[0].open();
    world = await newWorld(test.db, 1, ['slack']);
    await world.put('note', 0);
  });
  afterAll(() => test.close());

  const told = async (reason: string, language: Language): Promise<string> => {
    await test.db.outboxMessage.updateMany({ data: { state: 'parked', reason } });
    const reader = { name: 'Coordinator', language, timeZone: 'UTC' };
    const { workingGroupId } = world;
    return JSON.stringify(
      await composeUndeliveredNotice({ db: test.db, workingGroupId, now: new Date() }, {}, reader as never),
    );
  };
  const reasonOf = (error: string) => (asSlackDeliveryFailure(platformError(error)) as DeliveryFailed).message;

  it.each([
    ['not_in_channel', 'en', 'I am not in the channel any more'],
    ['not_in_channel', 'fr', 'Je ne suis plus dans le canal'],
    ['not_in_channel', 'es', 'Ya no estoy en el canal'],
    ['is_archived', 'fr', 'Le canal est archivé'],
    ['channel_not_found', 'es', 'No encuentro el canal'],
    ['restricted_action', 'en', 'An administrator has restricted'],
    ['user_disabled', 'fr', 'Le compte est fermé'],
    ['token_revoked', 'es', 'La plataforma no me deja entrar'],
    ['invalid_blocks', 'en', 'does not take the message in this form'],
  ] as const)('is said in words for Slack’s %s (%s)', async (error, language, words) => {
    const said = await told(reasonOf(error), language);
    expect(said).toContain(words);
    expect(said).not.toContain('An API error occurred');
  });

  it('has the platform’s word as a reference where there are none of ours, and says how often it was tried', async () => {
    expect(await told(reasonOf('something_new'), 'fr')).toContain('serveur\u00A0: something_new');
    const given = await told(givenUpDeliveryReason(12, deliveryProblemReason('noAnswer', 'Teams answered 503')), 'en');
    expect(given).toContain('I tried 12 times in two days and gave up. The platform did not answer.');
    expect(given).not.toContain('503');
    expect(await told('An API error occurred: old_word', 'es')).toContain('An API error occurred: old_word');
  });

  it('is read as it was written', () => {
    expect(
      parseDeliveryReason(givenUpDeliveryReason(3, deliveryProblemReason('archived', 'is_archived: yes'))),
    ).toEqual({
      problem: 'archived',
      reference: 'is_archived: yes',
      attempts: 3,
    });
    expect(parseDeliveryReason('')).toEqual({ problem: null, reference: '', attempts: null });
  });
});
