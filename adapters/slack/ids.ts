/** The ids under which Slack brings back what is pressed, declared once for the manifest and the listeners. */

export interface Shortcut {
  /** At most 24 characters, as people see it in Slack's menus. */
  readonly label: string;
  readonly callback: string;
  /** On a message, or anywhere. */
  readonly type: 'message' | 'global';
  /** The noun of the command whose form it opens: `need` for `need add`. */
  readonly noun: 'need' | 'offer' | 'followup';
  /** At most 150 characters. */
  readonly description: string;
}

export const shortcuts: readonly Shortcut[] = [
  ofMessage('Log as need', 'log-need', 'need'),
  ofMessage('Log as offer', 'log-offer', 'offer'),
  ofMessage('Log as follow-up', 'log-followup', 'followup'),
  anywhere('Log a need', 'new-need', 'need'),
  anywhere('Log an offer', 'new-offer', 'offer'),
  anywhere('Log a follow-up', 'new-followup', 'followup'),
];

function ofMessage(label: string, callback: string, noun: Shortcut['noun']): Shortcut {
  const description = 'Opens the form, filled with what this message says. Nothing is kept before you send it.';
  return { label, callback, type: 'message', noun, description };
}

function anywhere(label: string, callback: string, noun: Shortcut['noun']): Shortcut {
  return { label, callback, type: 'global', noun, description: 'Opens the form.' };
}
