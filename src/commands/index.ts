/** Every command there is: an explicit list. */
import type { Command } from '../command.ts';
import { adminCommands } from './admin.ts';
import { wgAvoid } from './avoid.ts';
import { confirmCommands } from './confirm.ts';
import { adminDemand, wgDemand } from './demand.ts';
import { digestCommands } from './digest.ts';
import { editCommands } from './edit.ts';
import { followUpCommands } from './followup.ts';
import { needCommands } from './need.ts';
import { offerCommands } from './offer.ts';
import { privacyCommands } from './privacy.ts';
import { matchCommands } from './relay.ts';
import { reportCommands } from './report.ts';
import { sightCommands } from './sight.ts';
import { wgStatus } from './status.ts';
import { adminVocabulary } from './vocabulary.ts';
import { wgCommands } from './wg.ts';

export const commands: readonly Command[] = [
  ...needCommands,
  ...offerCommands,
  ...matchCommands,
  ...followUpCommands,
  ...digestCommands,
  ...wgCommands,
  ...editCommands,
  ...sightCommands,
  ...reportCommands,
  ...confirmCommands,
  wgAvoid,
  wgDemand,
  ...privacyCommands,
  wgStatus,
  ...adminCommands,
  adminDemand,
  adminVocabulary,
];
