/**
 * How working languages are named in six languages, without case and accents; a hyphen at the end stands for any ending.
 * `names` are words for nationalities as well, and mean a language only with the words in `before` or `after`;
 * `alone` always means the language.
 */
export const languageNames = {
  en: {
    names: 'english; anglais; anglaise; inglés; inglesa; английск-; الإنجليزية; الإنكليزية; الانجليزي',
    alone:
      'anglophone; anglophones; angloparlante; angloparlantes; anglófono; anglófonos; англоязычн-; англоговорящ-; 英语; 英文',
  },
  fr: {
    names: 'french; français; française; francés; francesa; французск-; الفرنسية',
    alone:
      'francophone; francophones; francófono; francófonos; francófona; francófonas; francoparlantes; франкоязычн-; франкоговорящ-; فرنكوفوني-; فرانكوفوني-; 法语; 法文',
  },
  es: {
    names: 'spanish; castilian; espagnol; espagnole; español; española; castellano; испанск-; الإسبانية; الأسبانية',
    alone:
      'hispanophone; hispanophones; hispanohablante; hispanohablantes; hispanoparlantes; испаноязычн-; испаноговорящ-; 西班牙语; 西班牙文; 西语',
  },
  ru: {
    names: 'russian; russe; ruso; rusa; русск-; الروسية',
    alone: 'russophone; russophones; rusófono; rusófonos; rusohablantes; русскоязычн-; русскоговорящ-; 俄语; 俄文',
  },
  ar: {
    names: 'arabic; arabe; árabe; арабск-; العربية',
    alone:
      'arabophone; arabophones; arabófono; arabófonos; arabohablantes; арабоязычн-; арабоговорящ-; 阿拉伯语; 阿拉伯文; 阿语',
  },
  zh: {
    names: 'chinese; mandarin; chinois; chinoise; chino; китайск-; الصينية',
    alone: 'putonghua; sinophone; sinophones; китаеязычн-; 中文; 汉语; 华语; 普通话',
  },
  pt: {
    names: 'portuguese; portugais; portugaise; portugués; portuguesa; português; португальск-; البرتغالية',
    alone: 'lusophone; lusophones; lusófono; lusófonos; lusófona; lusófonas; португалоязычн-; 葡萄牙语; 葡萄牙文; 葡语',
  },
} as const;

/** Chinese writes pairs of languages with the first letters of their names: 英法双语. */
export const chineseInitials = { 中: 'zh', 英: 'en', 法: 'fr', 俄: 'ru', 西: 'es', 阿: 'ar', 葡: 'pt' } as const;

/** Words that make a language of a nationality. */
export const languageWords = {
  /** Before it, where the name may be followed by anything: a French adjective would follow its noun. */
  sure: `en; em; langue; langues; de langue; en langue; parlant; parlent; parle; parler; maitrisant; bilingue; trilingue; idioma;
    en idioma; lengua; de habla; habla; hablan; hablen; bilingual; trilingual; speak; speaks; fluent in; language; languages;
    langue de travail; working language; idiomas; de expresion; d'expression; interpretation en; traduit en;
    باللغة; اللغة; واللغة; للغة; باللغتين; اللغتين; بلغة; язык; языки; владеющ- ; свободно`,
  /** Before it, where a noun after the name would make it a nationality: "in French", but not "in French prisons". */
  open: 'in; in both; both; into; either; preferably; на',
  /** After it. */
  after: `speaking; speaker; speakers; language; languages; version; translation; interpretation; interpreters; subtitles;
    язык; языке; языка; языки; языках; языков; языком; medium`,
  /** What may follow a name after an opening that is not sure. */
  follow: `and; or; and/or; before; by; for; with; from; at; on; only; if; to; during; please; preferably; in; as; is; would; when; but;
    until; within; because; so; this; next; since; not; are; will; we; online; onsite; remotely; starting; no; plus; then; via;
    и; или; до; к; для; с; от; в; не; при; а; но; по; языке; языках; яз`,
  joint: `and; or; et; ou; y; e; o; u; и; или; либо; plus; as well as; and in; or in; et en; ou en; y en; o en; и на; или на; and/or; أو; و`,
} as const;
