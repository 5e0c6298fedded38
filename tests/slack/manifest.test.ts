import { readFileSync } from 'node:fs';
import type { App as BoltApp } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { EVENTS_PATH } from '../../handlers/slack/httpDoor.ts';
import { listenToSlack } from '../../handlers/slack/listenToSlack.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { scopesOfManifest } from '../support/slack/fakeState.ts';
import { sourcesBelow } from '../support/sources.ts';

const manifest = JSON.parse(readFileSync(fromPackageRoot('manifest/slack.json'), 'utf8')) as {
  features: {
    slash_commands: { command: string; url?: string }[];
    shortcuts: { callback_id: string }[];
    app_home: Record<string, boolean>;
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: {
    event_subscriptions: { bot_events: string[]; request_url?: string };
    interactivity: { is_enabled: boolean };
    socket_mode_enabled: boolean;
  };
};

/** What the program listens to, as it tells Bolt. */
function listenedTo(): Record<'command' | 'event' | 'action' | 'view' | 'shortcut', string[]> {
  const heard: Record<string, string[]> = { command: [], event: [], action: [], view: [], shortcut: [] };
  const note = (kind: string) => (name: unknown) =>
    heard[kind]?.push(typeof name === 'string' ? name : JSON.stringify(name));
  const bolt = Object.fromEntries(Object.keys(heard).map((kind) => [kind, note(kind)]));
  listenToSlack(bolt as unknown as BoltApp, {} as never);
  return heard;
}

describe('the manifest for Slack', () => {
  const heard = listenedTo();

  it('declares the commands and shortcuts that the program listens to, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(heard.command);
    expect(manifest.features.shortcuts.map(({ callback_id: id }) => id)).toEqual(heard.shortcut);
  });

  it('subscribes to the events that the program listens to, and no other', () => {
    const asBolt = manifest.settings.event_subscriptions.bot_events.map((event) =>
      event.replace(/^message\..*/, 'message'),
    );
    expect(asBolt.toSorted()).toEqual(heard.event.toSorted());
  });

  it('switches on the home tab, buttons and forms, and plain words in the direct chat', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.interactivity.is_enabled).toBe(heard.action.length + heard.view.length > 0);
  });

  it('asks for no scope but those of the calls and events in the program', () => {
    const called = sourcesBelow(['handlers/slack'], ['.ts'])
      .map(({ text }) => text)
      .join('\n');
    const needs: Record<string, boolean> = {
      'app_mentions:read': heard.event.includes('app_mention'),
      'channels:history': /conversations\.history/.test(called),
      'channels:read': /conversations\.info/.test(called),
      'chat:write': /chat\.postMessage/.test(called),
      commands: heard.command.length > 0,
      'files:read': /files\.info/.test(called),
      'files:write': /files\.completeUploadExternal/.test(called),
      'groups:history': /conversations\.history/.test(called),
      'groups:read': /conversations\.info/.test(called),
      'im:history': heard.event.includes('message'),
      'im:write': /conversations\.open/.test(called),
      'users:read': /users\.info/.test(called),
      'users:read.email': /profile\?\.email|users\.lookupByEmail/.test(called),
    };
    expect(manifest.oauth_config.scopes.bot).toEqual(Object.keys(needs).filter((scope) => needs[scope]));
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(scopesOfManifest.toSorted());
  });

  it('is for Socket Mode; the README names the one address that HTTP needs', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(EVENTS_PATH).toBe('/slack/events');
  });
});
