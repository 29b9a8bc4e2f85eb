/** What the secretariat settles for the whole group, in one document. Nothing here changes who may see a record that exists. */
import { z } from 'zod';
import { zoneOf } from './zones.ts';

/** Letters of a name or word: they stand inside sentences. */
export const longestWord = 40;
const word = z.string().min(1).max(longestWord);

export const reminderWays = ['twice', 'once', 'never'] as const;
/** Who may see a new offer that says nothing of it: what is usual, or fewer. */
export const offerDefaults = ['group', 'region', 'closed'] as const;

export const settingsSchema = z.strictObject({
  /** What the group is called: its calendar has that name. */
  name: word.optional(),
  /** What a session is called. */
  session: word.optional(),
  /** In which language, and by which clock, somebody is spoken to who said nothing of it. */
  language: z.enum(['en', 'fr', 'es', 'ru', 'ar', 'zh']).optional(),
  zone: z
    .string()
    .refine((zone) => zoneOf(zone) === zone)
    .optional(),
  offers: z.enum(offerDefaults).optional(),
  /** No: a new offer that says nothing of it is not open to observers. */
  observers: z.literal(false).optional(),
  /** How often whoever is asked for an introduction is reminded. */
  reminders: z.enum(reminderWays).optional(),
  /** Whom to call in an incident under way. */
  emergency: z.string().min(3).max(60).optional(),
});
export type GroupSettings = z.infer<typeof settingsSchema>;
export type SettingKey = keyof GroupSettings;
export const settingKeys = Object.keys(settingsSchema.shape) as readonly SettingKey[];

/** Settings that hold somebody's words: the audit names them and the history of the settings has what they were. */
export const wordedSettings: readonly SettingKey[] = ['name', 'session', 'emergency'];
