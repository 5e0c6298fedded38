/** A Slack account, as a payload names it; kept with pages that wait, so its shape stays. */
export interface SlackAccount {
  userId: string;
  /** The account's own workspace, where Slack says it. */
  teamId?: string | null | undefined;
}
