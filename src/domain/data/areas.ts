import type { Names } from './participants.ts';

/**
 * The geographic areas that the participants are in: the regions, sub-regions and intermediate regions of "Standard
 * country or area codes for statistical use" (M49) of the United Nations Statistics Division, as it stood in January
 * 2025, each by its code and with its name in the six official languages as M49 words it. The world (001) is left out.
 * Sorted by code.
 */
// biome-ignore format: a table, one row a line
export const areaRows: readonly { readonly code: string; readonly names: Names }[] = [
  { code: '002', names: { en: 'Africa', fr: 'Afrique', es: 'África', ru: 'Африка', ar: 'أفريقيا', zh: '非洲' } },
  { code: '005', names: { en: 'South America', fr: 'Amérique du Sud', es: 'América del Sur', ru: 'Южная Америка', ar: 'أمريكا الجنوبية', zh: '南美洲' } },
  { code: '009', names: { en: 'Oceania', fr: 'Océanie', es: 'Oceanía', ru: 'Океания', ar: 'أوقيانوسيا', zh: '大洋洲' } },
  { code: '011', names: { en: 'Western Africa', fr: 'Afrique occidentale', es: 'África occidental', ru: 'Западная Африка', ar: 'غرب أفريقيا', zh: '西非' } },
  { code: '013', names: { en: 'Central America', fr: 'Amérique centrale', es: 'América central', ru: 'Центральная Америка', ar: 'أمريكا الوسطى', zh: '中美洲' } },
  { code: '014', names: { en: 'Eastern Africa', fr: 'Afrique orientale', es: 'África oriental', ru: 'Восточная Африка', ar: 'شرق أفريقيا', zh: '东非' } },
  { code: '015', names: { en: 'Northern Africa', fr: 'Afrique septentrionale', es: 'África septentrional', ru: 'Северная Африка', ar: 'أفريقيا الشمالية', zh: '北非' } },
  { code: '017', names: { en: 'Middle Africa', fr: 'Afrique centrale', es: 'África central', ru: 'Центральная Африка', ar: 'وسط أفريقيا', zh: '中非' } },
  { code: '018', names: { en: 'Southern Africa', fr: 'Afrique australe', es: 'África meridional', ru: 'Южная часть Африки', ar: 'الجنوب الأفريقي', zh: '南部非洲' } },
  { code: '019', names: { en: 'Americas', fr: 'Amériques', es: 'Américas', ru: 'Северная и Южная Америка', ar: 'الأمريكتان', zh: '美洲' } },
  { code: '021', names: { en: 'Northern America', fr: 'Amérique septentrionale', es: 'América septentrional', ru: 'Северная Америка', ar: 'أمريكا الشمالية', zh: '北美' } },
  { code: '029', names: { en: 'Caribbean', fr: 'Caraïbes', es: 'El Caribe', ru: 'Карибский бассейн', ar: 'منطقة البحر الكاريبي', zh: '加勒比' } },
  { code: '030', names: { en: 'Eastern Asia', fr: 'Asie orientale', es: 'Asia oriental', ru: 'Восточная Азия', ar: 'شرقي آسيا', zh: '东亚' } },
  { code: '034', names: { en: 'Southern Asia', fr: 'Asie méridionale', es: 'Asia meridional', ru: 'Южная Азия', ar: 'جنوب آسيا', zh: '南亚' } },
  { code: '035', names: { en: 'South-eastern Asia', fr: 'Asie du Sud-Est', es: 'Asia sudoriental', ru: 'Юго-Восточная Азия', ar: 'جنوب شرقي آسيا', zh: '东南亚' } },
  { code: '039', names: { en: 'Southern Europe', fr: 'Europe méridionale', es: 'Europa meridional', ru: 'Южная Европа', ar: 'أوروبا الجنوبية', zh: '南欧' } },
  { code: '053', names: { en: 'Australia and New Zealand', fr: 'Australie et Nouvelle-Zélande', es: 'Australia y Nueva Zelandia', ru: 'Австралия и Новая Зеландия', ar: 'أستراليا ونيوزيلندا', zh: '澳大利亚和新西兰' } },
  { code: '054', names: { en: 'Melanesia', fr: 'Mélanésie', es: 'Melanesia', ru: 'Меланезия', ar: 'ميلانيزيا', zh: '美拉尼西亚' } },
  { code: '057', names: { en: 'Micronesia', fr: 'Micronésie', es: 'Micronesia', ru: 'Микронезия', ar: 'ميكرونيزيا', zh: '密克罗尼西亚' } },
  { code: '061', names: { en: 'Polynesia', fr: 'Polynésie', es: 'Polinesia', ru: 'Полинезия', ar: 'بولينيزيا', zh: '波利尼西亚' } },
  { code: '142', names: { en: 'Asia', fr: 'Asie', es: 'Asia', ru: 'Азия', ar: 'آسيا', zh: '亚洲' } },
  { code: '143', names: { en: 'Central Asia', fr: 'Asie centrale', es: 'Asia central', ru: 'Центральная Азия', ar: 'آسيا الوسطى', zh: '中亚' } },
  { code: '145', names: { en: 'Western Asia', fr: 'Asie occidentale', es: 'Asia occidental', ru: 'Западная Азия', ar: 'غربي آسيا', zh: '西亚' } },
  { code: '150', names: { en: 'Europe', fr: 'Europe', es: 'Europa', ru: 'Европа', ar: 'أوروبا', zh: '欧洲' } },
  { code: '151', names: { en: 'Eastern Europe', fr: 'Europe orientale', es: 'Europa oriental', ru: 'Восточная Европа', ar: 'أوروبا الشرقية', zh: '东欧' } },
  { code: '154', names: { en: 'Northern Europe', fr: 'Europe septentrionale', es: 'Europa septentrional', ru: 'Северная Европа', ar: 'أوروبا الشمالية', zh: '北欧' } },
  { code: '155', names: { en: 'Western Europe', fr: 'Europe occidentale', es: 'Europa occidental', ru: 'Западная Европа', ar: 'أوروبا الغربية', zh: '西欧' } },
  { code: '202', names: { en: 'Sub-Saharan Africa', fr: 'Afrique subsaharienne', es: 'África Subsahariana', ru: 'Африка к югу от Сахары', ar: 'أفريقيا جنوب الصحراء الكبرى', zh: '撒哈拉以南非洲' } },
  { code: '419', names: { en: 'Latin America and the Caribbean', fr: 'Amérique latine et Caraïbes', es: 'América Latina y el Caribe', ru: 'Латинская Америка и Карибский бассейн', ar: 'أمريكا اللاتينية ومنطقة البحر الكاريبي', zh: '拉丁美洲和加勒比' } },
];
