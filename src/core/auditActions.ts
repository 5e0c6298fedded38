/** Everything that the audit trail records, by what it is done to. Rows of older versions have other names too. */
export const auditActions = [
  'absence.add',
  'absence.end',
  'absence.refuse',
  'absence.undo',
  'action.project',
  'analysis.clear',
  'analysis.note',
  'analysis.prepare',
  'analysis.release',
  'analysis.restore',
  'analysis.return',
  'analysis.sign',
  'analysis.withhold',
  'annual.clear',
  'annual.note',
  'annual.prepare',
  'annual.release',
  'annual.restore',
  'annual.return',
  'annual.sign',
  'annual.withhold',
  'appointment.add',
  'appointment.end',
  'appointment.timeShare',
  'appointment.undo',
  'audience.place',
  'bulletin.approve',
  'bulletin.call',
  'bulletin.cut',
  'bulletin.erratum',
  'bulletin.language',
  'bulletin.merge',
  'bulletin.move',
  'bulletin.offer',
  'bulletin.publish',
  'bulletin.restore',
  'bulletin.return',
  'bulletin.section',
  'bulletin.separate',
  'bulletin.short',
  'bulletin.submit',
  'bulletin.withdraw',
  'bulletin.word',
  'calendar.hold',
  'calendar.release',
  'calendar.skip',
  'clock.jump',
  'clock.right',
  'clock.setBack',
  'clock.wrong',
  'commitment.decline',
  'commitment.done',
  'commitment.give',
  'commitment.merge',
  'commitment.notYet',
  'commitment.partly',
  'commitment.solved',
  'commitment.stillNeeded',
  'commitment.take',
  'commitment.withdraw',
  'counterpart.tell',
  'file.attach',
  'file.describe',
  'file.detach',
  'grant.add',
  'grant.end',
  'grant.undo',
  'handover.answer',
  'handover.ask',
  'handover.drop',
  'handover.leave',
  'handover.make',
  'handover.reply',
  'handover.take',
  'identity.code',
  'identity.codeWithdrawn',
  'identity.gone',
  'identity.link',
  'import',
  'import.undo',
  'objective.tag',
  'objective.tagBack',
  'outbox.park',
  'outbox.retry',
  'pat.owner',
  'person.erase',
  'person.export',
  'person.language',
  'questions.takeBack',
  'questions.use',
  'recommendation.address',
  'recommendation.prepare',
  'register.answer',
  'register.correct',
  'register.enter',
  'register.invite',
  'register.owner',
  'register.tell',
  'reminders.pause',
  'reminders.remind',
  'reminders.resume',
  'retention.delete',
  'retention.period',
  'review.accept',
  'review.ask',
  'review.correct',
  'review.propose',
  'review.stands',
  'review.unlock',
  'round.ask',
  'round.close',
  'round.extend',
  'round.lock',
  'round.moveClosing',
  'round.open',
  'round.publish',
  'round.reopen',
  'round.schedule',
  'round.spare',
  'round.takeBack',
  'rounds.repeat',
  'segment.define',
  'segment.remove',
  'staffing.balance',
  'staffing.side',
  'update.nilReturn',
  'update.submit',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What acts are done to, as their names begin. */
export type AuditKind = KindOf<AuditAction>;
type KindOf<Name> = Name extends `${infer Kind}.${string}` ? Kind : never;

type Row =
  | 'absence'
  | 'appointment'
  | 'calendarEntry'
  | 'clockJump'
  | 'entry'
  | 'commitment'
  | 'erratum'
  | 'instrument'
  | 'grant'
  | 'handover'
  | 'issue'
  | 'item'
  | 'objective'
  | 'outboxMessage'
  | 'pause'
  | 'person'
  | 'post'
  | 'recommendation'
  | 'round'
  | 'segment'
  | 'update'
  | 'year';

/** What an action was done to: a row by its id, for instance `round:3`, or a thing by its name. */
export type AuditSubject = `${Row}:${number}` | `audience:${string}` | `file:${string}` | 'workingGroup';
