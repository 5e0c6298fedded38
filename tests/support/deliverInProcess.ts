import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../src/db/db.ts';
import type { Composer } from '../../src/outbox/composer.ts';
import { startDelivery } from '../../src/outbox/deliveryLoop.ts';

// Delivers the outbox of a working group until it is killed; writes each message that "arrives" as "process key" into a file,
// which is no place to look a key up: what is handed over twice stands there twice. Nothing arrives before the other process
// has something on its way too.
const [url = '', group = '0', arrived = '', name = '', other = ''] = process.argv.slice(2);
const compose: Composer = async () => ({ text: 'news', blocks: [] });
const db = await openDatabase(url);
startDelivery(
  {
    db,
    workingGroupId: Number(group),
    owner: randomUUID(),
    random: Math.random,
    composers: new Map([['note', compose]]),
    report: ({ error }) => {
      if (error !== undefined) process.exit(1);
    },
    channels: new Map([
      [
        'local',
        {
          platform: 'local',
          async deliver({ key }) {
            writeFileSync(`${arrived}.${name}`, '');
            while (!existsSync(`${arrived}.${other}`)) await pause(5);
            appendFileSync(arrived, `${name} ${key}\n`);
            return { externalId: key };
          },
        },
      ],
    ]),
  },
  (error) => {
    throw error;
  },
);
process.stdout.write('ready\n');
