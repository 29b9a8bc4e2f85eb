/** Every command there is: an explicit list. */
import type { Command } from '../command.ts';
import { adminCommands } from './admin.ts';
import { digestCommands } from './digest.ts';
import { followUpCommands } from './followup.ts';
import { matchCommands } from './match.ts';
import { needCommands } from './need.ts';
import { offerCommands } from './offer.ts';
import { wgStatus } from './status.ts';
import { wgCommands } from './wg.ts';

export const commands: readonly Command[] = [
  ...needCommands,
  ...offerCommands,
  ...matchCommands,
  ...followUpCommands,
  ...digestCommands,
  ...wgCommands,
  wgStatus,
  ...adminCommands,
];
