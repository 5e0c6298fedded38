import { bulletinJob } from '../bulletin/editing/bulletinJob.ts';
import { calendarJob } from '../planning/roundCalendar.ts';
import { reminderJob } from '../rounds/reminderJob.ts';
import type { Job } from '../schedule/job.ts';

/** What the scheduler runs each minute, in this order: reminders go out for what the calendar has just opened. */
export const jobs: readonly Job[] = [calendarJob, bulletinJob, reminderJob];
