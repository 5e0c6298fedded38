/** What the manifest declares and the handlers listen to; a test holds the two together. */
export const COMMAND = '/focal';
/** Callback id of the message shortcut "Offer to the bulletin". */
export const OFFER = 'offer';
