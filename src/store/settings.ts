/** The settings of the group: one document, written over the version that was read, with what each change replaced. */
import { type GroupSettings, type SettingKey, settingKeys, settingsSchema } from '../domain/settings.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

/** One field of one change; what it was and became, absent where it was or became unset. */
export interface SettingChange {
  readonly at: Date;
  /** A person key. */
  readonly by: string;
  readonly field: SettingKey;
  readonly from?: string;
  readonly to?: string;
}

export interface SettingsRow {
  readonly _id: string;
  readonly version: number;
  readonly values: GroupSettings;
  /** The latest last. */
  readonly changes: readonly SettingChange[];
}

const id = 'settings';
const none: SettingsRow = { _id: id, version: 0, values: {}, changes: [] };
/** Changes that are kept beside the settings; that they were made stays in the audit. */
const most = 200;

const worded = (value: unknown) => (value === undefined ? undefined : String(value));

/** What differs between two, field by field. */
export function changesBetween(
  former: GroupSettings,
  next: GroupSettings,
  by: { readonly at: Date; readonly by: string },
): SettingChange[] {
  return settingKeys.flatMap((field) => {
    const [from, to] = [worded(former[field]), worded(next[field])];
    if (from === to) return [];
    return [{ ...by, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

export type SettingsRepository = ReturnType<typeof settingsRepository>;

export function settingsRepository(rows: Collection<SettingsRow>) {
  const read = async (): Promise<SettingsRow> => (await rows.get(id)) ?? none;
  return {
    read,
    /** Undefined where somebody has written meanwhile. @throws ZodError for what is no setting */
    async write(former: SettingsRow, next: GroupSettings, changes: readonly SettingChange[]) {
      const values = settingsSchema.parse(next);
      const set = { values, changes: [...former.changes, ...changes].slice(-most), version: former.version + 1 };
      if (former.version === 0) return insertIfFree(rows, { _id: id, ...set });
      return rows.change(id, { $set: set }, { version: former.version });
    },
  };
}
