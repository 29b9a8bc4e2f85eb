/**
 * `node --import tsx test/support/figurepicture.ts FOLDER`: the pictures of a group with three hundred records, in English, Arabic
 * and Chinese, written into FOLDER to be looked at. Sentences that have no translation yet get one of this file's.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { penOf, pngOf, svgOf } from '../../adapters/picture/index.ts';
import type { Pen } from '../../adapters/picture/sheet.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Locale, Message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import { matrixPicture, statePicture, trendPicture } from '../../src/pictureviews.ts';
import { countedMatrix, countedStates, countedTrend, fixtureGroup } from './figures.ts';

const keys = [
  ...['picture.needs', 'picture.offers', 'picture.balance', 'picture.more.needs', 'picture.as.many'],
  ...['picture.more.offers', 'picture.matrix', 'picture.states', 'picture.trend'],
  ...['status.proposed', 'status.open', 'status.in progress', 'status.blocked', 'status.done', 'status.done by others'],
  ...['status.dropped', 'status.not taken up'],
];
const pillars = [
  ...['governance-strategy', 'legal-regulatory', 'incident-response', 'critical-infrastructure', 'cybercrime-justice'],
  ...['awareness-culture', 'skills-education', 'standards-technology', 'diplomacy-cooperation'],
];
const translated: Readonly<Partial<Record<Locale, { readonly sentences: string; readonly pillars: string }>>> = {
  ar: {
    sentences:
      'الاحتياجات|العروض|الرقم الكبير: العروض ناقص الاحتياجات|الاحتياجات أكثر من العروض|متساوية|العروض أكثر من الاحتياجات|الاحتياجات والعروض المفتوحة حسب الموضوع والمنطقة|بنود المتابعة حسب الحالة|الاحتياجات والعروض المفتوحة عبر الزمن|مقترح|مفتوح|قيد التنفيذ|متوقف|منجز|أنجزه آخرون|أُسقط|لم يتولَّه أحد',
    pillars:
      'الحوكمة والسياسات والاستراتيجية|الأطر القانونية والتنظيمية|الاستجابة للحوادث والعمليات|البنية التحتية الحيوية والقدرة على الصمود|الجريمة السيبرانية والعدالة الجنائية|التوعية والنظافة السيبرانية|المهارات والتعليم والبحث|المعايير والتكنولوجيا (CERT) والأدوات|الدبلوماسية والقانون الدولي والتعاون',
  },
  zh: {
    sentences:
      '需求|提供|大号数字：提供减去需求|需求多于提供|两者相等|提供多于需求|按主题和区域分列的未结需求与提供|按状态分列的后续行动|未结需求与提供的变化|已提议|未结|进行中|受阻|已完成|由他方完成|已放弃|无人承接',
    pillars:
      '治理、政策和战略|法律和监管框架|事件响应与运营|关键基础设施和韧性|网络犯罪与刑事司法|意识与网络卫生|技能、教育和研究|标准、技术和工具（CERT, office）|外交、国际法与合作',
  },
};

function penIn(locale: Locale): Pen {
  const given = translated[locale];
  const names = createNames();
  const [sentences, ofPillars] = [given?.sentences.split('|') ?? [], given?.pillars.split('|') ?? []];
  const voice: Voice = {
    ...{ locale, zone: 'UTC' },
    names: (kind, id, spoken) =>
      (kind === 'pillar' ? ofPillars[pillars.indexOf(id)] : undefined) ?? names(kind, id, spoken),
  };
  const say = (words: Message) => sentences[keys.indexOf(words.key)] ?? plain(words, voice);
  return { ...penOf(voice), say };
}

const folder = resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
const { records } = (await fixtureGroup()).app;
const viewer = { kind: 'person', role: 'secretariat' } as const;
const pictures = [
  matrixPicture(await countedMatrix(records, viewer)),
  statePicture(await countedStates(records, viewer)),
  trendPicture(await countedTrend(records, viewer)),
];
for (const locale of ['en', 'ar', 'zh'] as const)
  for (const picture of pictures)
    writeFileSync(join(folder, `${picture.name}-${locale}.png`), await pngOf(svgOf(picture, penIn(locale))));
console.log(pictures.map(({ alt }) => penIn('en').say(alt)).join('\n\n'));
