/** The shortcuts of the app: what the manifest registers and the listeners answer to. */

/** `message`: in the menu of a message; `global`: in the menu beside the message box, and in search. */
export interface Shortcut {
  readonly callback: string;
  readonly kind: 'message' | 'global';
  readonly noun: 'need' | 'offer' | 'followup';
  /** At most 24 characters: docs.slack.dev/interactivity/implementing-shortcuts. */
  readonly label: string;
}

export const shortcuts: readonly Shortcut[] = [
  { callback: 'log-need', kind: 'message', noun: 'need', label: 'Log as need' },
  { callback: 'log-offer', kind: 'message', noun: 'offer', label: 'Log as offer' },
  { callback: 'log-followup', kind: 'message', noun: 'followup', label: 'Log as follow-up' },
  { callback: 'new-need', kind: 'global', noun: 'need', label: 'New need' },
  { callback: 'new-offer', kind: 'global', noun: 'offer', label: 'New offer' },
  { callback: 'new-followup', kind: 'global', noun: 'followup', label: 'New follow-up' },
];
