import { describe, expect, it } from 'vitest';
import { isSlackRefusalOurFault, slackRefusalMeaning } from '../../handlers/slack/slackRefusalMeaning.ts';

describe('what Slack refuses a call with', () => {
  it.each(['invalid_blocks', 'msg_blocks_too_long', 'no_text', 'invalid_arguments', 'missing_post_type'])(
    'blames our code, and no repetition helps: %s',
    (refusal) => {
      expect(isSlackRefusalOurFault(refusal)).toBe(true);
      expect(slackRefusalMeaning(refusal)).toEqual(['notShowable', { permanent: true }]);
    },
  );

  it.each(['missing_scope', 'invalid_auth', 'token_revoked', 'not_in_channel', 'user_not_found'])(
    'is the matter of whoever looks after the workspace: %s',
    (refusal) => {
      expect(isSlackRefusalOurFault(refusal)).toBe(false);
      expect(slackRefusalMeaning(refusal)?.[0]).not.toBe('notShowable');
    },
  );

  it('means nothing that we know where the word is new', () => {
    expect(slackRefusalMeaning('the_moon_is_full')).toBeNull();
  });
});
