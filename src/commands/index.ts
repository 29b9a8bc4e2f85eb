/** Every command there is: an explicit list. */
import type { Command } from '../command.ts';
import { adminCommands } from './admin.ts';
import { adminAudit } from './audit.ts';
import { wgAvoid } from './avoid.ts';
import { wgCalendar } from './calendar.ts';
import { confirmCommands } from './confirm.ts';
import { adminDemand, wgDemand } from './demand.ts';
import { digestCommands } from './digest.ts';
import { digestSettle } from './digestsettle.ts';
import { wgDraft } from './draft.ts';
import { editCommands } from './edit.ts';
import { adminErase } from './erase.ts';
import { adminExport } from './export.ts';
import { wgFind } from './find.ts';
import { followUpCommands } from './followup.ts';
import { wgGaps } from './gaps.ts';
import { wgGuide } from './guide.ts';
import { historyCommands } from './history.ts';
import { importCommands } from './import.ts';
import { lessonCommands } from './lesson.ts';
import { needAdd, needCommands } from './need.ts';
import { roundtableNotes } from './notes.ts';
import { offerAdd, offerCommands } from './offer.ts';
import { privacyCommands } from './privacy.ts';
import { wgPublish } from './publish.ts';
import { matchCommands } from './relay.ts';
import { needReport, offerReport, reportCommands } from './report.ts';
import { roundtableCommands } from './roundtable.ts';
import { roundtableReport } from './roundtablereport.ts';
import { adminSettings } from './settings.ts';
import { sightCommands } from './sight.ts';
import { anyway } from './similar.ts';
import { wgStatus } from './status.ts';
import { wgTheirs } from './theirs.ts';
import { wgUndo } from './undo.ts';
import { adminVocabulary } from './vocabulary.ts';
import { wgCommands } from './wg.ts';
import { wgWhy } from './why.ts';
import { wgReport } from './year.ts';

export const commands: readonly Command[] = [
  ...needCommands,
  ...offerCommands,
  ...matchCommands,
  ...followUpCommands,
  ...roundtableCommands,
  roundtableNotes,
  ...lessonCommands,
  ...digestCommands,
  digestSettle,
  ...wgCommands,
  ...editCommands,
  ...sightCommands,
  ...reportCommands,
  ...confirmCommands,
  anyway(needAdd, 'Log a need beside a similar one of your delegation'),
  anyway(offerAdd, 'Log an offer beside a similar one of your delegation'),
  anyway(needReport, 'Log what a State said it needs beside a similar need of it'),
  anyway(offerReport, 'List an offer beside a similar one of the same delegation'),
  ...historyCommands,
  wgUndo,
  wgDraft,
  wgAvoid,
  wgDemand,
  wgGuide,
  wgReport,
  roundtableReport,
  wgCalendar,
  ...privacyCommands,
  wgStatus,
  wgTheirs,
  wgFind,
  wgGaps,
  wgWhy,
  wgPublish,
  ...adminCommands,
  adminSettings,
  adminDemand,
  adminAudit,
  adminErase,
  adminVocabulary,
  ...importCommands,
  adminExport,
];
