/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const places: readonly ConceptRow[] = [
  {
    id: 'africa',
    kind: 'place',
    en: `
      Africa; African; African Union; AU Commission; African continent; sub-Saharan Africa; sub-Saharan;
      pan-African; Smart Africa; AfCFTA`,
    fr: `
      Afrique; africain; Union africaine; Commission de l'UA; continent africain; Afrique subsaharienne;
      subsaharien; panafricain; Smart Africa; ZLECAf`,
    es: `
      África; africano; Unión Africana; continente africano; África subsahariana; subsahariano; panafricano`,
    ru: `
      Африка; африканский; Африканский союз; африканский континент; Африка к югу от Сахары; субсахарский;
      панафриканский; африканцы; Малабо`,
    ar: `
      أفريقيا; الأفريقية; الأفارقة; الاتحاد الأفريقي; القارة الأفريقية; جنوب الصحراء`,
    zh: `
      非洲; 非盟; 非洲联盟; 非洲大陆; 撒哈拉以南; 泛非`,
  },
  {
    id: 'west-africa',
    kind: 'place',
    parents: ['africa'],
    en: `
      West Africa; West African; Western Africa; ECOWAS; Sahel; Sahelian; WAEMU; UEMOA; Gulf of Guinea;
      Lake Chad; Mano River`,
    fr: `
      Afrique de l'Ouest; ouest-africain; Afrique occidentale; CEDEAO; Sahel; sahélien; UEMOA;
      golfe de Guinée; lac Tchad`,
    es: `
      África Occidental; África del Oeste; CEDEAO; Sahel; golfo de Guinea; lago Chad`,
    ru: `
      Западная Африка; западноафриканский; ЭКОВАС; Сахель; сахельский; Гвинейский залив; озеро Чад`,
    ar: `
      غرب أفريقيا; أفريقيا الغربية; إيكواس; الساحل الأفريقي; منطقة الساحل; خليج غينيا; بحيرة تشاد`,
    zh: `
      西非; 西非国家经济共同体; 西共体; 萨赫勒; 几内亚湾; 乍得湖`,
  },
  {
    id: 'central-africa',
    kind: 'place',
    parents: ['africa'],
    en: `
      Central Africa; Central African; ECCAS; CEMAC; Congo Basin; Great Lakes`,
    fr: `
      Afrique centrale; centrafricain; CEEAC; CEMAC; bassin du Congo; Grands Lacs`,
    es: `
      África Central; centroafricano; CEEAC; CEMAC; Grandes Lagos`,
    ru: `
      Центральная Африка; центральноафриканский; ЭСЦАГ; ЭКОЦАС; район Великих озер`,
    ar: `
      وسط أفريقيا; أفريقيا الوسطى; البحيرات الكبرى; حوض الكونغو`,
    zh: `
      中非地区; 中部非洲; 大湖地区; 刚果盆地`,
  },
  {
    id: 'east-africa',
    kind: 'place',
    parents: ['africa'],
    en: `
      East Africa; East African; Eastern Africa; East African Community; EAC; EACO; IGAD; Horn of Africa;
      COMESA; Indian Ocean`,
    fr: `
      Afrique orientale; IGAD; Corne de l'Afrique; COMESA; océan Indien; Commission de l'océan Indien; EAC;
      Communauté d'Afrique de l'Est; côte orientale d'Afrique`,
    es: `
      África Oriental; IGAD; Cuerno de África; COMESA; océano Índico`,
    ru: `
      Восточная Африка; восточноафриканский; ИГАД; Африканский Рог; КОМЕСА; Индийский океан`,
    ar: `
      شرق أفريقيا; أفريقيا الشرقية; إيغاد; القرن الأفريقي; المحيط الهندي`,
    zh: `
      东非; 东非共同体; 伊加特; 非洲之角; 东南非共同市场; 印度洋`,
  },
  {
    id: 'southern-africa',
    kind: 'place',
    parents: ['africa'],
    en: `
      Southern Africa; Southern African; SADC`,
    fr: `
      Afrique australe; SADC; CDAA`,
    es: `
      África Meridional; África Austral; SADC`,
    ru: `
      юг Африки; южноафриканский регион; САДК; южная часть Африки`,
    ar: `
      الجنوب الأفريقي; جنوب القارة الأفريقية; سادك`,
    zh: `
      南部非洲; 非洲南部; 南共体`,
  },
  {
    id: 'caribbean',
    kind: 'place',
    en: `
      Caribbean; CARICOM; IMPACS; West Indies; OECS; Eastern Caribbean; CTU; Antilles`,
    fr: `
      Caraïbes; caribéen; CARICOM; Antilles; OECO`,
    es: `
      Caribe; caribeño; CARICOM; Antillas; OECO; antillano`,
    ru: `
      Карибский; Карибский бассейн; Карибы; КАРИКОМ; ОВКГ; Антильские острова`,
    ar: `
      الكاريبي; منطقة الكاريبي; الجماعة الكاريبية; كاريكوم; جزر الأنتيل`,
    zh: `
      加勒比; 加勒比共同体; 加共体; 安的列斯; 东加勒比`,
  },
  {
    id: 'pacific',
    kind: 'place',
    en: `
      ~Pacific; Pacific islands; South Pacific; Pacific Islands Forum; Oceania; Melanesia; Micronesia;
      Polynesia; Blue Pacific; Boe Declaration`,
    fr: `
      ~Pacifique; îles du Pacifique; Pacifique Sud; océan Pacifique; Océanie; océanien; Mélanésie; Micronésie;
      Polynésie; Forum des îles du Pacifique`,
    es: `
      ~Pacífico; islas del Pacífico; Pacífico Sur; océano Pacífico; Oceanía; Melanesia; Micronesia; Polinesia;
      Foro de las Islas del Pacífico`,
    ru: `
      тихоокеанский; Тихий океан; тихоокеанские острова; южная часть Тихого; Океания; Меланезия; Микронезия;
      Полинезия; Форум тихоокеанских островов`,
    ar: `
      المحيط الهادئ; منطقة المحيط الهادئ; جزر المحيط الهادئ; أوقيانوسيا; ميلانيزيا; ميكرونيزيا; بولينيزيا;
      منتدى جزر المحيط`,
    zh: `
      太平洋; 太平洋岛国; 南太平洋; 南太; 太平洋岛国论坛; 大洋洲; 美拉尼西亚; 密克罗尼西亚; 波利尼西亚`,
  },
  {
    id: 'latam',
    kind: 'place',
    en: `
      Latin America; Latin American; OAS; Americas; Western Hemisphere; inter-American; Ibero-American;
      GRULAC; CELAC; LAC region`,
    fr: `
      Amérique latine; latino-américain; OEA; Amériques; interaméricain; ibéro-américain; GRULAC; CELALC`,
    es: `
      América Latina; latinoamericano; Latinoamérica; OEA; interamericano; iberoamericano; Iberoamérica;
      GRULAC; CELAC; hemisferio; continente americano`,
    ru: `
      Латинская Америка; латиноамериканский; ОАГ; СИКТЕ; межамериканский; страны Америки; ибероамериканский;
      ГРУЛАК; СЕЛАК`,
    ar: `
      أمريكا اللاتينية; أمريكا اللاتينية والكاريبي; منظمة الدول الأمريكية; الأمريكتين; سيلاك`,
    zh: `
      拉丁美洲; 拉美; 拉美国家; 美洲国家组织; 美洲; 拉共体; 伊比利亚美洲`,
  },
  {
    id: 'central-america',
    kind: 'place',
    parents: ['latam'],
    en: `
      Central America; Central American; SICA; Mesoamerica; isthmus`,
    fr: `
      Amérique centrale; centraméricain; SICA; isthme`,
    es: `
      Centroamérica; América Central; centroamericano; Mesoamérica; istmo`,
    ru: `
      Центральная Америка; центральноамериканский; СИКА; ЦАИС; Мезоамерика`,
    ar: `
      أمريكا الوسطى; منظومة تكامل أمريكا الوسطى; دول أمريكا الوسطى`,
    zh: `
      中美洲; 中美洲一体化`,
  },
  {
    id: 'south-america',
    kind: 'place',
    parents: ['latam'],
    en: `
      South America; South American; MERCOSUR; Andean; Andes; Andean Community; Southern Cone; Amazon region`,
    fr: `
      Amérique du Sud; sud-américain; MERCOSUR; andin; Andes; Communauté andine; cône Sud`,
    es: `
      América del Sur; Sudamérica; Suramérica; sudamericano; suramericano; andino; región andina; Cono Sur;
      PROSUR`,
    ru: `
      Южная Америка; южноамериканский; МЕРКОСУР; Анды; андский; Андское сообщество`,
    ar: `
      أمريكا الجنوبية; ميركوسور; الأنديز; دول الأنديز; جماعة الأنديز`,
    zh: `
      南美; 南美洲; 南方共同市场; 安第斯`,
  },
  {
    id: 'asia',
    kind: 'place',
    en: `
      Asia; Asian; Asia-Pacific; Indo-Pacific; East Asia; North-East Asia; APEC; SCO`,
    fr: `
      Asie; asiatique; Asie-Pacifique; Indo-Pacifique; APEC; OCS`,
    es: `
      Asia; asiático; Asia-Pacífico; Indopacífico; Asia Oriental; APEC`,
    ru: `
      Азия; азиатский; Азиатско-Тихоокеанский; АТР; Индо-Тихоокеанский; Восточная Азия; АТЭС`,
    ar: `
      آسيا; الآسيوية; آسيا والمحيط الهادئ; شرق آسيا; أبيك; منظمة شنغهاي`,
    zh: `
      亚洲; 亚太; 亚太地区; 印太; 东亚; 东北亚; 亚太经合组织`,
  },
  {
    id: 'southeast-asia',
    kind: 'place',
    parents: ['asia'],
    en: `
      ASEAN; Southeast Asia; South-East Asia; Southeast Asian; Mekong`,
    fr: `
      ASEAN; ANASE; Asie du Sud-Est; sud-est asiatique; Mékong`,
    es: `
      ASEAN; Asia Sudoriental; sudeste asiático; Sureste Asiático; Mekong`,
    ru: `
      АСЕАН; Юго-Восточная Азия; ЮВА; страны АСЕАН; Меконг`,
    ar: `
      آسيان; رابطة أمم جنوب شرق; جنوب شرق آسيا; رابطة آسيان; الميكونغ`,
    zh: `
      东盟; 东南亚; 东盟国家; 湄公河; 澜湄`,
  },
  {
    id: 'south-asia',
    kind: 'place',
    parents: ['asia'],
    en: `
      South Asia; South Asian; SAARC; Bay of Bengal; BIMSTEC; Indian subcontinent; Himalayan`,
    fr: `
      Asie du Sud; Asie méridionale; sud-asiatique; ASACR; golfe du Bengale; sous-continent indien`,
    es: `
      Asia Meridional; Asia del Sur; surasiático; SAARC; golfo de Bengala; subcontinente indio`,
    ru: `
      Южная Азия; южноазиатский; СААРК; Бенгальский залив; БИМСТЕК`,
    ar: `
      جنوب آسيا; رابطة جنوب آسيا; خليج البنغال; شبه القارة الهندية`,
    zh: `
      南亚; 南盟; 孟加拉湾; 环孟加拉湾; 喜马拉雅`,
  },
  {
    id: 'central-asia',
    kind: 'place',
    parents: ['asia'],
    en: `
      Central Asia; Central Asian; Caspian; CIS countries; Commonwealth of Independent States; Eurasian;
      Eurasia; CSTO`,
    fr: `
      Asie centrale; centrasiatique; mer Caspienne; Communauté d'États indépendants; eurasien; Eurasie; OTSC`,
    es: `
      Asia Central; centroasiático; mar Caspio; Comunidad de Estados Independientes; euroasiático; Eurasia;
      OTSC`,
    ru: `
      Центральная Азия; Средняя Азия; центральноазиатский; среднеазиатский; Каспий;
      Содружество Независимых Государств; Евразия; евразийский`,
    ar: `
      آسيا الوسطى; وسط آسيا; بحر قزوين; رابطة الدول المستقلة; أوراسيا; الأوراسي`,
    zh: `
      中亚; 中亚国家; 里海; 独联体; 欧亚; 集安组织`,
  },
  {
    id: 'arab',
    kind: 'place',
    en: `
      Arab States; Arab region; Arab world; Arab countries; Arabic-speaking; Middle East; MENA;
      League of Arab States; Arab League; Levant; Mashreq; Western Asia; West Asia; OIC member`,
    fr: `
      États arabes; pays arabes; monde arabe; région arabe; arabophone; Moyen-Orient; Proche-Orient;
      Ligue arabe; Ligue des États arabes; Levant; Machrek; Asie occidentale; ANMO`,
    es: `
      Estados árabes; países árabes; mundo árabe; región árabe; arabófono; Oriente Medio; Oriente Próximo;
      Medio Oriente; Liga Árabe; Liga de los Estados Árabes; Levante; Asia Occidental`,
    ru: `
      арабские государства; арабские страны; арабский; арабский мир; Ближний Восток; ближневосточный;
      Лига арабских государств; ЛАГ; Левант; Западная Азия; арабоязычный`,
    ar: `
      الدول العربية; البلدان العربية; المنطقة العربية; الوطن العربي; العالم العربي; الشرق الأوسط;
      الشرق الأدنى; جامعة الدول العربية; الجامعة العربية; بلاد الشام; المشرق العربي; غرب آسيا; الإسكوا`,
    zh: `
      阿拉伯国家; 阿拉伯; 阿拉伯世界; 阿拉伯地区; 中东; 近东; 西亚; 阿盟; 阿拉伯国家联盟; 黎凡特`,
  },
  {
    id: 'gulf',
    kind: 'place',
    parents: ['arab'],
    en: `
      ~Gulf; Gulf States; Gulf countries; GCC; Gulf Cooperation Council; Arabian Peninsula`,
    fr: `
      pays du Golfe; États du Golfe; CCG; Conseil de coopération du Golfe; péninsule arabique`,
    es: `
      países del Golfo; Estados del Golfo; CCG; Consejo de Cooperación del Golfo; península arábiga`,
    ru: `
      страны Залива; Персидский залив; ССАГПЗ; Совет сотрудничества Залива; Аравийский полуостров`,
    ar: `
      ~الخليج; دول الخليج; الخليج العربي; الجزيرة العربية`,
    zh: `
      海湾国家; 海湾地区; 海合会; 海湾合作委员会; 阿拉伯半岛`,
  },
  {
    id: 'north-africa',
    kind: 'place',
    parents: ['africa', 'arab'],
    en: `
      North Africa; North African; Maghreb; Arab Maghreb; Southern Neighbourhood; Southern Mediterranean;
      Nile Valley`,
    fr: `
      Afrique du Nord; nord-africain; Maghreb; maghrébin; voisinage méridional; Sud de la Méditerranée;
      rive sud`,
    es: `
      África del Norte; Norte de África; norteafricano; África Septentrional; Magreb; magrebí;
      vecindad meridional`,
    ru: `
      Северная Африка; североафриканский; Магриб; страны Магриба; южное Средиземноморье`,
    ar: `
      شمال أفريقيا; المغرب العربي; المغاربية; اتحاد المغرب العربي; جنوب المتوسط; وادي النيل`,
    zh: `
      北非; 马格里布; 地中海南岸`,
  },
  {
    id: 'europe',
    kind: 'place',
    en: `
      Europe; European; ~European Union; ~EU; ~Council of Europe; Nordic; Baltic States; Mediterranean`,
    fr: `
      Europe; européen; ~Union européenne; ~UE; ~Conseil de l'Europe; nordique; pays baltes; Méditerranée;
      méditerranéen`,
    es: `
      Europa; europeo; ~Unión Europea; ~UE; ~Consejo de Europa; nórdico; países bálticos; Mediterráneo`,
    ru: `
      Европа; европейский; ~Европейский союз; ~Евросоюз; ~ЕС; ~Совет Европы; страны Балтии; скандинавский;
      Средиземноморье`,
    ar: `
      أوروبا; أوربا; ~الاتحاد الأوروبي; ~مجلس أوروبا; دول الشمال الأوروبي; دول البلطيق; البحر المتوسط;
      المتوسطية`,
    zh: `
      欧洲; ~欧盟; ~欧洲委员会; 北欧; 波罗的海; 地中海`,
  },
  {
    id: 'western-balkans',
    kind: 'place',
    parents: ['europe'],
    en: `
      Western Balkans; Balkans; South-East Europe; South-Eastern Europe; Southeastern Europe; DCAF Balkans;
      WB3C`,
    fr: `
      Balkans occidentaux; Balkans; Europe du Sud-Est; WB3C`,
    es: `
      Balcanes Occidentales; Balcanes; Europa Sudoriental; sudeste de Europa`,
    ru: `
      Западные Балканы; Балканы; балканский; Юго-Восточная Европа`,
    ar: `
      غرب البلقان; البلقان; البلقانية; جنوب شرق أوروبا`,
    zh: `
      西巴尔干; 巴尔干; 东南欧`,
  },
  {
    id: 'eastern-europe',
    kind: 'place',
    parents: ['europe'],
    en: `
      Eastern Europe; Eastern European; Eastern Partnership; Eastern Neighbourhood; South Caucasus; Caucasus;
      Black Sea`,
    fr: `
      Europe orientale; Partenariat oriental; voisinage oriental; Caucase du Sud; Caucase; caucasien;
      mer Noire`,
    es: `
      Europa Oriental; Asociación Oriental; vecindad oriental; Cáucaso Meridional; Cáucaso; mar Negro`,
    ru: `
      Восточная Европа; восточноевропейский; Восточное партнерство; Южный Кавказ; Кавказ; кавказский;
      Закавказье; Черное море; черноморский`,
    ar: `
      شرق أوروبا; أوروبا الشرقية; الشراكة الشرقية; جنوب القوقاز; القوقاز; البحر الأسود`,
    zh: `
      东欧; 东部伙伴关系; 南高加索; 高加索; 外高加索; 黑海`,
  },
  {
    id: 'sids-ldc',
    kind: 'place',
    en: `
      small island developing states; small islands; SIDS; ~island nation; island states; island countries;
      archipelago; atolls; least developed countries; least-developed; LDC; LDCs; small states; microstates;
      low-income countries; landlocked; landlocked developing; LLDC; LLDCs; fragile states`,
    fr: `
      petits États insulaires; petits États insulaires en développement; PEID; ~insulaire; insularité;
      île isolée; petites îles; archipel; atolls; pays les moins avancés; PMA; petits États; petits pays;
      pays à faible revenu; pays enclavés; pays en développement sans littoral; PDSL; États fragiles`,
    es: `
      pequeños Estados insulares; pequeños Estados insulares en desarrollo; PEID; ~insular; islas pequeñas;
      archipiélago; atolones; países menos adelantados; PMA; Estados pequeños; países pequeños;
      países de bajos ingresos; países sin litoral; PDSL; Estados frágiles`,
    ru: `
      малые островные развивающиеся; малые островные государства; островные государства; островной; МОСТРАГ;
      МОРАГ; архипелаг; атоллы; наименее развитые страны; НРС; малые государства; малые страны;
      страны с низким доходом; не имеющие выхода к морю; без выхода к морю; РСНВМ; нестабильные государства`,
    ar: `
      الدول الجزرية الصغيرة; الدول الجزرية الصغيرة النامية; الدول الجزرية; ~الجزرية; أرخبيل; جزر صغيرة;
      جزر مرجانية; أقل البلدان نموا; البلدان الأقل نموا; الدول الأقل نموا; الدول الصغيرة;
      البلدان المنخفضة الدخل; البلدان غير الساحلية; الدول الحبيسة; الدول الهشة`,
    zh: `
      小岛屿发展中国家; 小岛屿国家; 小岛国; 岛国; 岛屿国家; 群岛; 环礁; 最不发达国家; 欠发达国家; 小国;
      低收入国家; 内陆发展中国家; 内陆国; 脆弱国家`,
  },
  {
    id: 'language-communities',
    kind: 'place',
    en: `
      Francophonie; francophone; French-speaking; Portuguese-speaking; lusophone; CPLP; Spanish-speaking;
      Russian-speaking; Commonwealth countries; Commonwealth Secretariat; English-speaking; translators;
      interpreters; simultaneous interpretation; translation and interpretation`,
    fr: `
      lusophone; CPLP; hispanophone; russophone; pays du Commonwealth; anglophone; pays francophones;
      monde francophone; traducteurs; interprètes; interprétation simultanée; traduction et interprétation`,
    es: `
      Francofonía; francófono; lusófono; CPLP; hispanohablante; habla hispana; países de la Commonwealth;
      anglófono; de habla inglesa; traductores; intérpretes; interpretación simultánea;
      traducción e interpretación`,
    ru: `
      Франкофония; франкоязычный; португалоязычный; испаноязычный; русскоязычный; страны Содружества наций;
      англоязычный; переводчики; синхронный перевод; устный перевод; письменный перевод`,
    ar: `
      الفرنكوفونية; الناطقة بالفرنسية; الناطقة بالبرتغالية; الناطقة بالإسبانية; دول الكومنولث; الكومنولث;
      الناطقة بالإنجليزية; المترجمين; الترجمة الفورية; الترجمة الشفوية`,
    zh: `
      法语国家; 法语国家组织; 法语区; 葡语国家; 西班牙语国家; 俄语国家; 英联邦; 英语国家; 口译; 笔译;
      翻译人员; 同声传译; ~翻译`,
  },
];
