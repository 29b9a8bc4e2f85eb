/** The six official languages of the United Nations, by ISO 639-1: those whose texts are read. */
export const languageIds = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof languageIds)[number];
