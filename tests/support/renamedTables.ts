/** Tables that have another name today, by their name at a9a28b7. Two old tables may have become one. */
export const renamedTables: Record<string, string> = {
  Expectation: 'Assignment',
  Knock: 'SchedulerRun',
  Need: 'CommitmentEvent',
  DeliveryTurn: 'DeliveryPace',
  SlackValue: 'SlackButtonValue',
  SlackHome: 'SlackHomeView',
  SlackOnce: 'ProcessedEvent',
  TeamsOnce: 'ProcessedEvent',
  SlackAnswer: 'AnsweredMessage',
  TeamsAnswer: 'AnsweredMessage',
  SlackPlace: 'PublishingPlace',
  TeamsPlace: 'PublishingPlace',
};
