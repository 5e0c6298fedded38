import { carriesOut, type Feature } from '../feature/feature.ts';
import { isPictureFile } from '../files/fileKind.ts';
import { attach as attachIntent, attached } from '../protocol/attachIntents.ts';
import { attach } from './attach.ts';
import { describeAttachedPicture, detach } from './describeOrDetach.ts';
import { chooseAttachmentSubject } from './chooseAttachmentSubject.ts';
import * as intents from './intents.ts';
import { sweepAttachments } from './sweepAttachments.ts';
import { openAttached, showAttached } from './showAttached.ts';

/** Pictures and files that go with a piece for the bulletin, an entry of a register, or an action. */
export const attachmentsFeature: Feature = {
  name: 'attachments',
  intents: [
    carriesOut(attachIntent, attach),
    carriesOut(attached, (app, caller, given) => showAttached(app, caller, given)),
    carriesOut(intents.attachWhere, chooseAttachmentSubject),
    carriesOut(intents.attachWords, describeAttachedPicture),
    carriesOut(intents.detach, detach),
    carriesOut(intents.openAttached, openAttached),
  ],
  jobs: [sweepAttachments],
  files: [
    {
      label: 'files.use_attach',
      takes: ({ kind }) =>
        isPictureFile(kind) || kind === 'pdf' || kind === 'docx' || kind === 'xlsx' || kind === 'text',
      means: (file, text) => intents.attachWhere.of({ file, text }),
    },
  ],
};
