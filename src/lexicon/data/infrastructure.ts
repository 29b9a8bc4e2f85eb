/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const infrastructure: readonly ConceptRow[] = [
  {
    id: 'ciip',
    kind: 'topic',
    topics: ['cii-identification-policy'],
    audience: ['cii-operators'],
    en: `
      critical infrastructure; critical information infrastructure; CII; CIIP; CNI;
      critical national infrastructure; essential services; critical services; critical sectors;
      vital systems; vital services; services are vital; lifeline services; lifelines; vital for the country;
      country cannot do without; cannot live without; life depends on; country would stop;
      daily life would stop; ~basic services; critical assets; critical facilities; critical entities;
      strategic infrastructure; strategic facilities; key installations; infrastructure protection;
      infrastructure resilience; protect critical assets; resilience of critical entities; critical functions;
      crown jewels; public utilities; cyber-physical; attacks on infrastructure; sabotage; ~knock-on effects;
      cascading effects; domino effect; cascading failures; protection plan for infrastructure;
      ~vital importance; indispensable services; ~important companies; essential companies; CIP programme;
      backbone of the economy; society depends on; bring the country down; citizens depend on;
      national lifeline; resilience of infrastructure; infrastructure under attack; strategic sectors;
      vital installations; vital companies; companies are vital; country comes to a halt; nation depends;
      emergency services`,
    fr: `
      infrastructures critiques; infrastructures d'information critiques; infrastructures essentielles;
      infrastructures vitales; infrastructures stratégiques; infrastructures sensibles;
      protection des infrastructures; services essentiels; services vitaux; services de base;
      secteurs critiques; secteurs stratégiques; secteurs d'importance vitale; activités d'importance vitale;
      SAIV; PIIC; IIC; entités critiques; systèmes critiques; systèmes d'importance vitale;
      vitaux pour le pays; vie de la nation; paralyser le pays; indispensables à la population;
      installations sensibles; installations vitales; sites sensibles; sabotage; effet domino;
      effets en cascade; résilience des infrastructures; actifs critiques; fonctions vitales;
      entreprises essentielles; continuité des services essentiels; sécurité des activités vitales;
      patrimoine stratégique; opérateurs vitaux; services indispensables; socle de l'économie;
      installations stratégiques; services dont dépend la population; points névralgiques; secteurs vitaux;
      vie quotidienne paralysée; ouvrages stratégiques; infrastructures attaquées; réseaux vitaux;
      entreprises vitales pour le pays; services dont tout dépend; services d'urgence; services de secours`,
    es: `
      infraestructura crítica; infraestructura de información crítica; infraestructuras estratégicas;
      infraestructura esencial; infraestructura vital; protección de infraestructuras; servicios esenciales;
      servicios vitales; servicios básicos; servicios críticos; sectores críticos; sectores estratégicos;
      entidades críticas; activos críticos; activos estratégicos; instalaciones críticas;
      instalaciones estratégicas; sistemas críticos; ICI; PIC; IICC; CNPIC; vitales para el país;
      paralizar el país; el país se detendría; no podemos vivir sin; imprescindibles para la población;
      ~indispensables; vida diaria del país; sabotaje; efecto dominó; efectos en cascada;
      resiliencia de infraestructuras; funciones vitales; empresas esenciales;
      continuidad de los servicios esenciales; instalaciones sensibles; suministros básicos; sectores vitales;
      servicios indispensables; ataques a infraestructuras; puntos neurálgicos; sistemas vitales;
      columna vertebral; vida cotidiana paralizada; proteger infraestructuras; obras estratégicas;
      sectores esenciales; empresas vitales para el país; servicios de los que dependemos;
      servicios de emergencia; servicios de socorro`,
    ru: `
      критическая инфраструктура; критическая информационная инфраструктура; КИИ;
      критически важная инфраструктура; критически важные объекты; критически важные системы; жизненно важные;
      жизненно важные услуги; жизненно важные объекты; жизнеобеспечение; системы жизнеобеспечения;
      объекты критической; объекты КИИ; субъекты КИИ; значимые объекты; стратегические объекты;
      стратегические предприятия; защита инфраструктуры; устойчивость инфраструктуры; основные услуги;
      базовые услуги; критические отрасли; критические секторы; критические услуги; без которых страна;
      парализовать страну; страна остановится; диверсия; саботаж; цепная реакция; каскадные последствия;
      эффект домино; особо важные объекты; ключевые отрасли; важные предприятия; важнейшие системы;
      нападение на инфраструктуру; уязвимые объекты; жизненно необходимые; критически значимые;
      объекты инфраструктуры; жизненные службы; от которых зависит страна; атаки на инфраструктуру;
      остановит страну; стратегическая инфраструктура; информационная инфраструктура;
      критически важные отрасли; нормальная жизнь страны; важные для страны; предприятия важные для страны;
      экстренные службы; службы спасения`,
    ar: `
      البنية التحتية الحيوية; البنى التحتية الحيوية; البنية التحتية الحرجة; البنى التحتية الحرجة;
      البنية التحتية المعلوماتية; البنية التحتية الحساسة; البنية الأساسية الحيوية; البنى الأساسية الحيوية;
      الهياكل الأساسية الحيوية; الهياكل الأساسية الحرجة; المرافق الحيوية; مرفق حيوي; المرافق الأساسية;
      الخدمات الأساسية; الخدمات الحيوية; خدمات حيوية; القطاعات الحيوية; القطاعات الاستراتيجية;
      القطاعات الحساسة; المنشآت الحيوية; منشأة حيوية; المنشآت الاستراتيجية; الأصول الحيوية; الأصول الحرجة;
      الأنظمة الحيوية; النظم الحرجة; حيوية للبلد; شريان الحياة; لا غنى عنها; لا يستغني عنها; تتوقف الحياة;
      تعطيل المرافق; تخريب; أعمال التخريب; أثر متتابع; حماية البنية التحتية; حماية المرافق;
      صمود البنية التحتية; استمرار الخدمات الأساسية; عصب الاقتصاد; تعتمد عليها الدولة; الحياة اليومية;
      القطاعات الأساسية; البنى التحتية الأساسية; أمن المنشآت; مهاجمة البنية التحتية; استهداف المنشآت;
      البنية التحتية الوطنية; البنية التحتية للمعلومات; توقف البلد; خدمات لا غنى عنها; شركات حيوية للبلد;
      كل شيء يتوقف; مهمة للدولة; خدمات الطوارئ; أجهزة الطوارئ`,
    zh: `
      关键基础设施; 关键信息基础设施; 关基; 重要基础设施; 关键行业; 关键部门; ~关键领域; 重点行业; 关键系统;
      核心系统; 重要信息系统; 基本服务; 基础服务; 关键服务; 重要服务; ~至关重要; 生命线; 命脉; 国计民生;
      民生服务; 维持国家运转; 国家停摆; ~离不开; ~不可或缺; 关键资产; 关键设施; 重要设施; 战略设施;
      战略行业; 要害部门; 基础设施保护; 基础设施韧性; 基础设施安全; 破坏活动; 连锁反应; 级联效应; 多米诺;
      关键基建; 重要基建; 国家命脉; 经济命脉; 社会运转; 日常生活瘫痪; 攻击基础设施; 关键职能; ~重要领域;
      不能中断; 老百姓离不开; 重大基础设施; 对国家重要; 对国家至关重要; 一切都会停; 全社会依赖; 应急服务;
      急救服务`,
  },
  {
    id: 'cii-identification',
    kind: 'topic',
    parents: ['ciip', 'risk'],
    topics: ['cii-identification-policy'],
    audience: ['cii-operators', 'policy-makers'],
    en: `
      CII identification; identify critical infrastructure; identification methodology; designate operators;
      designation criteria; criticality criteria; criticality assessment; list of operators;
      list of critical services; register of operators; inventory of critical assets;
      critical asset inventory; asset register; dependency mapping; interdependencies; map dependencies;
      cross-sector dependencies; which companies matter most; which systems are critical;
      decide what is critical; what counts as critical; which services are essential; ~thresholds;
      ~catalogue of assets; single point of failure; impact analysis; business impact analysis;
      mapping of critical systems; prioritise assets; most important systems; know what to protect;
      what to protect first; identify critical services; identify essential services; scoping of sectors;
      classify assets; rank systems by importance; systems matter most; most critical systems;
      critical companies; designation of critical infrastructure`,
    fr: `
      identification des infrastructures; identifier les infrastructures critiques;
      désignation des opérateurs; critères de désignation; critères de criticité; criticité;
      niveau de criticité; recensement des infrastructures; cartographie des dépendances; ~cartographier;
      interdépendances; dépendances entre secteurs; dépendent les uns des autres; liste des opérateurs;
      liste des services essentiels; registre des opérateurs; décider ce qui est critique;
      quelles entreprises comptent; quels systèmes sont critiques; ~seuils; analyse d'impact;
      bilan d'impact sur l'activité; point de défaillance unique; hiérarchiser les actifs;
      systèmes les plus importants; classement des systèmes; cartographie des infrastructures;
      systèmes vitaux à identifier; définir le périmètre; méthode d'identification; savoir quoi protéger;
      par où commencer la protection; secteur par ordre d'importance; quels services protéger;
      protéger en premier; protéger en priorité; degré de criticité; entreprises à protéger;
      recensement des opérateurs; méthodologie d'identification; actifs critiques du pays`,
    es: `
      identificación de infraestructuras críticas; identificar infraestructuras; identificar lo crítico;
      designación de operadores; designar operadores; criterios de designación; criterios de criticidad;
      nivel de criticidad; catálogo de infraestructuras; catálogo nacional; levantamiento de activos;
      censo de infraestructuras; mapeo de dependencias; mapa de dependencias; interdependencias;
      dependencias entre sectores; lista de operadores; listado de servicios esenciales;
      registro de operadores; decidir qué es crítico; qué se considera crítico; cuáles empresas importan;
      qué sistemas son críticos; ~umbrales; análisis de impacto; punto único de fallo; priorizar activos;
      sistemas más importantes; metodología de identificación; definir lo crítico; qué servicios proteger;
      mapeo de infraestructuras; delimitar sectores; clasificación de activos; proteger primero;
      proteger con prioridad; grado de criticidad; empresas a proteger; activos más importantes`,
    ru: `
      категорирование; категорирование объектов; категория значимости; критерии значимости;
      критерии отнесения; критичность; степень критичности; выявление критических объектов;
      выявить критические; определить критические объекты; определение критической инфраструктуры;
      перечень объектов; перечень операторов; список операторов; реестр объектов; реестр значимых;
      взаимозависимость; взаимосвязи отраслей; зависят друг от друга; карта зависимостей; ~картирование;
      что считать критическим; что считать важным; какие предприятия важнее; какие системы важны;
      ~пороговые значения; анализ последствий; оценка значимости; единая точка отказа; самые важные системы;
      методика определения; знать, что защищать; какие услуги защищать; классификация объектов;
      отнесение к критическим; ранжирование активов; защищать в первую очередь; важнее всего защитить;
      наиболее важные объекты; единый перечень; определить перечень`,
    ar: `
      تحديد البنية التحتية الحيوية; تحديد البنى التحتية; تحديد المرافق الحيوية; تحديد القطاعات الحيوية;
      تصنيف المنشآت; تصنيف الأصول; تسمية المشغلين; تعيين المشغلين; معايير التصنيف; معايير التحديد;
      درجة الأهمية; درجة الحرج; مستوى الأهمية; قائمة المشغلين; قائمة المرافق; سجل المشغلين; سجل الأصول;
      جرد المنشآت; حصر المرافق; الترابط بين القطاعات; أوجه الترابط; الاعتماد المتبادل; يعتمد بعضها على بعض;
      خريطة الترابط; ما الذي يعد حيويا; أي الشركات أهم; الأنظمة الأكثر أهمية; تحليل الأثر; تحليل أثر الأعمال;
      ~العتبات; نقطة فشل; ترتيب الأصول; منهجية التحديد; معرفة ما نحميه; أي الخدمات نحمي; حصر المنشآت;
      حصر البنية التحتية; تعريف القطاعات الحيوية; خريطة الأصول; تصنيف القطاعات; نحميه أولا; الأهم لحمايته;
      الأنظمة الأهم; درجة الخطورة; قائمة وطنية للمرافق; الأولوية في الحماية; قائمة بالخدمات الأساسية;
      الخدمات الأساسية ومشغليها`,
    zh: `
      关基识别; 关键基础设施识别; 基础设施认定; 识别认定; 认定标准; 认定规则; ~认定; 指定运营者; 关键程度; 重要性评定; ~分级分类; ~分类分级; 运营者名单; 运营者清单; 设施清单;
      资产摸底; 摸清家底; ~普查; 依赖关系; 相互依赖; 相互依存; 跨部门依赖; 跨行业依赖; 哪些系统最重要; 哪些企业重要; 哪些算关键; 什么是关键; 影响分析; 业务影响分析; 单点故障; ~阈值;
      重要性排序; 确定哪些设施; 该保护什么; 先保护谁; 识别方法; 设施目录; 界定范围; 排查资产; 优先保护; 最需要保护; 最关键; 哪些单位; 关键清单; 重要程度`,
  },
  {
    id: 'cii-obligations',
    kind: 'topic',
    parents: ['ciip', 'regulation'],
    topics: ['cii-identification-policy', 'regulation-compliance'],
    audience: ['cii-operators', 'regulators'],
    en: `
      operators' duties; duties of operators; obligations of operators; stricter duties; stricter rules; NIS2;
      NIS directive; mandatory incident reporting; nobody reports breaches; report breaches; hide incidents;
      mandatory measures; security plans of operators; sectoral rules; CII regulation; CII decree;
      protection decree; sector authority; companies are not obliged; compulsory measures;
      security officer of operators; penalties for operators; infrastructure policy; CIIP policy;
      CIIP framework; CIIP law; policy for essential services; supervise operators; legal duties of companies;
      binding rules for operators; framework for operators; security obligations; NIS;
      designated operators must; accountability of operators; supervisory regime; inspection of operators;
      sector regulators of essential services`,
    fr: `
      obligations des opérateurs; obligations plus strictes; devoirs des opérateurs; règles plus strictes;
      directive NIS; NIS 2; SRI 2; loi de programmation militaire; déclaration obligatoire;
      obligation de déclarer; obligation de notification; entreprises taisent; personne ne déclare;
      mesures obligatoires; plan de sécurité d'opérateur; PSO; règles sectorielles; arrêtés sectoriels;
      autorités sectorielles; politique des infrastructures critiques; cadre de protection;
      sanctions des opérateurs; homologation de sécurité; contrôle des opérateurs; délégué à la sécurité;
      obligations de sécurité; NIS; cadre applicable aux opérateurs; règles contraignantes;
      contraindre les entreprises; obliger les entreprises; responsabilité des opérateurs;
      surveillance des opérateurs; arrêté de désignation; décret sur les infrastructures`,
    es: `
      obligaciones de los operadores; obligaciones más estrictas; deberes de los operadores;
      reglas más estrictas; directiva NIS; NIS2; reporte obligatorio; obligación de notificar;
      obligación de reportar; medidas obligatorias; plan de seguridad del operador; planes de protección;
      plan de protección específico; normas sectoriales; autoridades sectoriales;
      ley de infraestructuras críticas; Ley PIC; política de infraestructura crítica; marco de protección;
      sanciones a operadores; responsable de seguridad y enlace; fiscalización de operadores;
      obligaciones de seguridad; NIS; reglas vinculantes; obligar a las empresas; exigir a las empresas;
      marco para operadores; régimen de operadores; reglamento de infraestructura crítica;
      decreto de infraestructura crítica; responsabilidad de los operadores; supervisión de operadores;
      deberes de seguridad; exigencias a operadores`,
    ru: `
      обязанности операторов; строгие обязанности; строгие требования; обязанности предприятий;
      обязательства операторов; требования к операторам; директива NIS; 187-ФЗ; обязательное уведомление;
      сообщать о взломах; обязаны сообщать; обязательные меры; обязательные требования; планы защиты;
      план защиты объекта; отраслевые требования; отраслевые органы; закон о критической инфраструктуре;
      политика защиты инфраструктуры; нормативы для операторов; санкции для операторов;
      контроль за операторами; паспорт безопасности; обязанности по защите; обязать предприятия;
      обязать компании; заставить компании; требования безопасности объектов; ответственность операторов;
      правила для операторов; NIS 2; государственный контроль объектов; надзор за операторами;
      обязанности владельцев; закон о КИИ; положение о защите; требования к субъектам`,
    ar: `
      واجبات أشد; واجبات المشغلين; التزامات المشغلين; التزامات أشد; قواعد أشد; قواعد أكثر صرامة; توجيه NIS;
      الإبلاغ الإلزامي; إخطار السلطات; واجب الإبلاغ; إلزام الشركات; تخفي الهجمات; إخفاء الحوادث; تتكتم;
      المتطلبات الدنيا; تدابير إلزامية; إجراءات إلزامية; خطة أمن المشغل; خطط الحماية; الجهات القطاعية;
      السلطات القطاعية; سياسة حماية البنية التحتية; قانون البنية التحتية; مرسوم الحماية;
      ضوابط الأنظمة الحساسة; عقوبات المشغلين; مراقبة المشغلين; مسؤول أمن; التزامات أمنية; إلزام المشغلين;
      إجبار الشركات; قواعد ملزمة; واجبات الشركات; مسؤولية المشغلين; إطار حماية البنية التحتية;
      الرقابة على المشغلين; متطلبات المشغلين; لائحة حماية البنية التحتية`,
    zh: `
      更严格的义务; 运营者义务; 运营者责任; 法定义务; 安全义务; 更严要求; NIS2; NIS指令; 关基条例; 保护条例; 事件报告义务; 强制报告; 强制通报; 必须上报; 不上报; 强制措施;
      强制要求; 安全保护计划; 行业规定; 行业主管; 保护工作部门; 保护政策; 关基政策; 处罚运营者; 强制性规定; 强制企业; 要求企业; 约束企业; 企业的义务; 运营者的责任; 监督运营者;
      安全责任制; 安全责任; 保护制度; 关基立法; 国家标准要求; 法律责任`,
  },
  {
    id: 'operators',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['cii-identification-policy', 'sector-resilience'],
    audience: ['cii-operators'],
    en: `
      critical infrastructure operators; infrastructure operators; operators of essential services;
      operators of vital importance; CII operators; CI operators; CII owners; infrastructure owners;
      owners and operators; asset owners; essential service providers; service operators; utility companies;
      utility operators; public enterprises; state-owned enterprises; state-owned companies; parastatals;
      concessionaires; private operators; security officers of companies; OES; essential entities;
      important entities; private companies that run; companies running vital; ~big companies;
      ~company managers; firms that run; companies that run services; service companies;
      public utilities companies; operators of vital services; industry operators`,
    fr: `
      opérateurs d'importance vitale; OIV; opérateurs de services essentiels;
      opérateurs d'infrastructures critiques; opérateurs essentiels; opérateurs critiques;
      exploitants d'infrastructures; gestionnaires d'infrastructures; propriétaires d'infrastructures;
      entités essentielles; entités importantes; entreprises publiques; sociétés d'État; sociétés nationales;
      sociétés parapubliques; offices publics; délégataires; concessionnaires; entreprises de service public;
      fournisseurs de services essentiels; opérateurs privés; opérateurs publics; ~grandes entreprises;
      entreprises vitales; sociétés concessionnaires; entreprises gestionnaires; entreprises qui font tourner;
      sociétés de services publics; acteurs essentiels; opérateurs vitaux`,
    es: `
      operadores críticos; operadores de infraestructuras críticas; operadores de servicios esenciales;
      operadores esenciales; operadores de importancia vital; operadores públicos; operadores privados;
      dueños de infraestructura; propietarios de infraestructura; gestores de infraestructuras;
      entidades esenciales; entidades importantes; empresas públicas; empresas estatales; empresas del Estado;
      empresas de servicios públicos; prestadores de servicios esenciales; prestadores de servicios públicos;
      concesionarios; paraestatales; proveedores de servicios esenciales; ~grandes empresas;
      ~directivos de empresas; responsables de seguridad de operadores; OSE; empresas vitales;
      operadores vitales; empresas que operan; gestores de redes; entes públicos; empresas concesionarias;
      empresas mixtas; responsables de operadores`,
    ru: `
      операторы критической инфраструктуры; операторы критически важных; операторы жизненно важных услуг;
      ~операторы; операторы инфраструктуры; владельцы инфраструктуры; собственники инфраструктуры;
      владельцы объектов; субъекты критической инфраструктуры; эксплуатирующие организации;
      коммунальные предприятия; коммунальные службы; коммунальщики; государственные предприятия;
      госпредприятия; государственные компании; госкомпании; госкорпорации; поставщики основных услуг;
      поставщики жизненно важных; частные операторы; ~крупные предприятия; ~крупные компании;
      ~руководители предприятий; концессионеры; естественные монополии; ресурсоснабжающие организации;
      операторы услуг; эксплуатанты; предприятия коммунального хозяйства; коммунальное хозяйство; ЖКХ;
      сетевые компании; предприятия жизнеобеспечения; операторы объектов; предприятия с госучастием;
      монополисты`,
    ar: `
      مشغلي البنية التحتية; مشغلي البنى التحتية الحيوية; مشغلو المرافق الحيوية; مشغلي المرافق;
      مشغلي الخدمات الأساسية; مشغلو الخدمات; ~مشغلين; الجهات المشغلة; الشركات المشغلة; مالكي البنية التحتية;
      أصحاب البنية التحتية; مالكو الأصول; الشركات العامة; الشركات الحكومية; المؤسسات العمومية; شركات المرافق;
      شركات المرافق العامة; مقدمي الخدمات الأساسية; مزودي الخدمات الأساسية; المنشآت العمومية;
      الكيانات الأساسية; أصحاب الامتياز; المشغلون من القطاع الخاص; ~الشركات الكبرى; ~مديرو الشركات;
      جهات وطنية حساسة; مشغلو البنى التحتية; الشركات الوطنية; المنشآت المشغلة; شركات الخدمات العامة;
      الشركات الحيوية; شركات شبه حكومية; المكاتب الوطنية; الوكالات المستقلة; مقدمو الخدمات الحيوية`,
    zh: `
      关基运营者; 关键基础设施运营者; 基础设施运营者; 设施运营者; 运营者; 运营单位; 运营方; ~运营商;
      ~运营企业; 设施所有者; 业主单位; 基本服务运营者; 基本服务提供者; 公用事业; 公用事业公司; 公共事业;
      国有企业; 央企; 重点单位; 重要单位; ~大型企业; 私营运营商; 特许经营; 基础设施企业; ~企业负责人;
      ~经营单位; 重点企业; 基础设施业主; 公用企业; 运维单位; 运行单位; 国营企业; 半官方企业; 企业运营者`,
  },
  {
    id: 'sector-resilience',
    kind: 'topic',
    parents: ['ciip'],
    topics: ['sector-resilience'],
    audience: ['cii-operators'],
    en: `
      sector resilience; sector-specific; sector by sector; sectoral approach; sectoral plans;
      ~economic sectors; ~key sectors; ~priority sectors; service continuity; continuity of services;
      operational resilience; sectoral guidelines; ~sectoral; ~sectorial; resilience of the sector;
      uninterrupted service; withstand attacks; resist attacks; cyber resilience; service availability;
      sector working group; robust services; sector authorities; sector programmes; sector-level; sector lead`,
    fr: `
      résilience sectorielle; approche sectorielle; secteur par secteur; plans sectoriels; centres sectoriels;
      ~secteurs clés; ~secteurs prioritaires; ~secteurs économiques; guides sectoriels; services résilients;
      référentiels sectoriels; ~sectoriel; résister aux attaques; tenir face aux attaques; cyber-résilience;
      cyberrésilience; ~résilience; services ininterrompus; disponibilité des services; ~robustesse;
      ~assurer le service; secteur d'activité; encaisser les chocs; programmes sectoriels;
      autorités de secteur; à l'échelle du secteur`,
    es: `
      resiliencia sectorial; enfoque sectorial; sector por sector; planes sectoriales;
      plan estratégico sectorial; centros sectoriales; ~sectores clave; ~sectores prioritarios;
      ~sectores económicos; resiliencia operacional; guías sectoriales; servicios resilientes; ~sectorial;
      resistir los ataques; soportar ataques; ciberresiliencia; ~resiliencia; servicio ininterrumpido;
      disponibilidad de los servicios; ~robustez; mantener el servicio; ~rubro; sector productivo;
      mesas sectoriales; aguantar un ataque; programas sectoriales; líderes sectoriales`,
    ru: `
      отраслевая устойчивость; устойчивость отрасли; отраслевой подход; отраслевые планы; отраслевые центры;
      ~ключевые секторы; ~приоритетные отрасли; ~отрасли экономики; непрерывность услуг;
      непрерывность обслуживания; операционная устойчивость; бесперебойность; отраслевые рекомендации;
      устойчивость услуг; ~отраслевой; киберустойчивость; ~устойчивость; выдержать атаку;
      противостоять атакам; надёжность услуг; доступность услуг; работа без перебоев; отраслевые группы;
      отраслевые ведомства; устойчивая работа; отраслевые программы; отраслевой уровень`,
    ar: `
      صمود القطاعات; قدرة القطاعات على الصمود; مرونة القطاعات; نهج قطاعي; خطط قطاعية; المراكز القطاعية;
      ~القطاعات الرئيسية; ~القطاعات ذات الأولوية; ~القطاعات الاقتصادية; المرونة التشغيلية; الصمود التشغيلي;
      أدلة قطاعية; ~قطاعي; الصمود السيبراني; المرونة السيبرانية; ~الصمود; ~المرونة; مقاومة الهجمات;
      الصمود أمام الهجمات; توافر الخدمات; خدمات دون انقطاع; متانة الأنظمة; استراتيجيات قطاعية;
      القدرة على التحمل; عدم انقطاع الخدمة; برامج قطاعية; على مستوى القطاع`,
    zh: `
      行业韧性; 部门韧性; 分行业; 分部门; 行业计划; 部门计划; 行业级; 部门级; ~重点领域; ~优先部门; ~经济部门; 服务连续性; 服务不中断; 运营韧性; 运行韧性; 行业指南; ~各行业;
      行业安全; 网络韧性; 数字韧性; ~韧性; 抗攻击; 抵御攻击; 顶住攻击; ~稳定运行; ~可用性; 不间断服务; 行业主管; 行业层面; 各个行业; 行业规划`,
  },
  {
    id: 'ot-ics',
    kind: 'topic',
    parents: ['ciip'],
    topics: ['ot-ics-security'],
    audience: ['cii-operators'],
    en: `
      industrial control systems; ICS; SCADA; operational technology; OT; OT security; OT networks;
      industrial cybersecurity; industrial networks; industrial systems; industrial automation; PLC;
      programmable logic controllers; HMI; DCS; RTU; IEC 62443; ISA 62443; Stuxnet; Modbus; safety systems;
      safety instrumented systems; control rooms; plant operators; plant engineers; old controllers;
      legacy controllers; machines in factories; ~plants; factory; control systems; process control; ~pumps;
      valves; turbines; sensors and actuators; engineers at the plant; control engineers;
      automation engineers; production line; assembly line; plant floor; shop floor; field devices; air gap;
      IT/OT convergence; physical processes; remote maintenance; machinery; industrial sites; manufacturing;
      substations; building management systems; machines run by computers;
      control systems of our power plants; plant control systems; programmable controllers; logic controllers`,
    fr: `
      systèmes de contrôle industriel; systèmes de contrôle-commande; contrôle-commande; SCADA;
      technologie opérationnelle; technologies d'exploitation; systèmes industriels;
      informatique industrielle; cybersécurité industrielle; réseaux industriels; ~automates;
      automates programmables; vieux automates; automaticiens; API industriels; supervision industrielle;
      télégestion; télécommande; IEC 62443; ICS; OT; convergence IT/OT; usine; sites industriels;
      sites de production; chaîne de production; chaînes de montage; industrie manufacturière; ~pompes;
      vannes; turbines; systèmes de commande; salle de commande; salles de contrôle; machines pilotées;
      machines-outils; équipements industriels; ingénieurs d'exploitation; sûreté de fonctionnement;
      télémaintenance; maintenance à distance; postes électriques; processus physiques; machines à l'arrêt;
      outils de production; opérateurs d'usine; systèmes d'automatisation; ingénieurs procédés;
      sécurité des automates; chaînes industrielles; production arrêtée; norme 62443; ateliers de production;
      cybersécurité des usines; systèmes numériques industriels; automates de nos centrales;
      automates industriels; réglage des pompes`,
    es: `
      sistemas de control industrial; SCADA; tecnología operativa; tecnología operacional;
      tecnología de operación; sistemas industriales; ciberseguridad industrial; ~seguridad industrial;
      redes industriales; redes operativas; OT; ICS; PLC; controladores lógicos programables; ~autómatas;
      autómatas programables; automatización industrial; IEC 62443; convergencia IT/OT; ~fábrica; ~plantas;
      planta industrial; plantas de producción; línea de producción; manufactura; ~bombas; válvulas; turbinas;
      sistemas de mando; sala de control; cuarto de control; ingenieros de planta; operadores de planta;
      maquinaria; máquinas controladas; equipos de campo; ~telemetría; telecontrol; mantenimiento remoto;
      subestaciones; procesos físicos; máquinas paradas; producción detenida; operarios de planta;
      ingenieros de procesos; ingenieros de control; control de procesos; centros de control;
      equipos industriales; entornos industriales; procesos industriales; norma 62443;
      industria manufacturera; tableros de control; fábricas y plantas; ingenieros de fábrica;
      sistemas de control de las centrales; ajustes de las bombas; controladores programables;
      controladores lógicos`,
    ru: `
      промышленные системы управления; АСУ ТП; АСУТП; SCADA; СКАДА; операционные технологии;
      промышленная кибербезопасность; ~промышленная безопасность; автоматизированные системы управления;
      системы управления производством; технологический процесс; технологические сети;
      технологические системы; промышленная автоматика; ~автоматика; промышленные объекты;
      промышленные предприятия; ~производство; производственные линии; конвейер; ~контроллеры;
      старые контроллеры; ПЛК; программируемые контроллеры; диспетчерская; диспетчеры;
      диспетчерское управление; пульт управления; завод; фабрика; цех; станки; оборудование на заводах;
      ~насосы; клапаны; турбины; подстанции; инженеры на заводе; МЭК 62443; физические процессы;
      удалённое обслуживание; остановка производства; остановка станков; производственные системы;
      инженеры АСУ; промышленный контроль; технологическое оборудование; инженеры-технологи на производстве;
      промышленный интернет; производственные процессы; операторы установок; автоматизация производства;
      пульты; системы управления электростанций; системы управления станцией; управление электростанциями;
      системы управления заводов`,
    ar: `
      أنظمة التحكم الصناعي; نظم التحكم الصناعية; أنظمة التحكم; نظم المراقبة والتحكم; سكادا; SCADA;
      التكنولوجيا التشغيلية; التقنيات التشغيلية; الأنظمة الصناعية; الشبكات الصناعية; الأمن السيبراني الصناعي;
      الأتمتة الصناعية; ~متحكمات; ~متحكم; المتحكمات المنطقية; أجهزة التحكم; أجهزة تحكم قديمة; وحدات التحكم;
      مصنع; مصانع; المنشآت الصناعية; المواقع الصناعية; خطوط الإنتاج; خط الإنتاج; مضخة; مضخات; صمامات;
      توربينات; ~مستشعرات; ~حساسات; محطات فرعية; غرف التحكم; مهندسو التشغيل; مهندسي المحطات; مشغلو المحطات;
      الآلات الصناعية; المعدات الصناعية; العمليات الصناعية; الصناعات التحويلية; توقف الإنتاج; توقف الآلات;
      أنظمة الإنتاج; مهندسو المصانع; عمال المصانع; المعامل والمصانع; أجهزة صناعية; التحكم في العمليات;
      محطات التشغيل; أمن المصانع; نظم التشغيل الصناعي; الأنظمة التشغيلية; منشأة صناعية; أنظمة الأتمتة;
      أنظمة التحكم في محطات; أنظمة تحكم المحطات; إعدادات المضخات`,
    zh: `
      工业控制系统; 工控; 工控安全; 工控系统; 工业控制; 操作技术; 运营技术; 运行技术; OT安全; SCADA;
      数据采集与监控; 工业系统; 工业网络; 工业互联网; 工业自动化; 自动化控制; 可编程逻辑; PLC; ~控制器;
      老旧控制器; 控制系统; 控制室; 中控室; 调度中心; 工厂; 厂房; 车间; 生产线; 流水线; 制造业;
      制造企业; 机器设备; 工业设备; 现场设备; 水泵; 阀门; 涡轮; 变电站; 工程师站; 厂里工程师; 物理过程;
      远程维护; 气隙; IEC 62443; 震网; 停产; 生产停顿; 设备停机; 生产系统; 生产网络; 过程控制;
      自动化系统; 分布式控制; 监控系统; 上位机; 工业企业; 工业现场; 厂区; 自控系统; 电厂的控制系统;
      电厂控制系统; 水泵的设置`,
  },
  {
    id: 'energy',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience', 'ot-ics-security'],
    audience: ['cii-operators'],
    en: `
      energy sector; electricity; electricity operators; electricity supply; electricity board; power grid;
      power utilities; power plant; power station; power companies; power outage; power cuts; blackout;
      lights go out; keep the lights on; without electricity; electric company; electric utility; ~utilities;
      energy companies; energy utilities; energy ministry; grid operator; smart grid; transmission lines;
      ~distribution network; dams; hydropower; solar farms; nuclear; nuclear facilities; nuclear plant;
      oil and gas; petroleum; refinery; pipelines; gas supply; ~fuel; fuel distribution; oil company;
      energy security; load shedding; power pool; electricity grid; power sector; power system; hydro dam;
      geothermal; gas company; ~lights on; switch off the lights; turn off the power; electricity meters;
      power lines; plunged into darkness`,
    fr: `
      secteur de l'énergie; secteur énergétique; énergie; électricité; réseau électrique;
      compagnies d'électricité; société d'électricité; fournisseurs d'électricité; électriciens;
      centrale électrique; centrale nucléaire; nucléaire; coupures de courant; coupures d'électricité;
      panne de courant; panne générale; délestage; lumière s'éteint; barrages; hydroélectricité;
      hydroélectrique; énergies renouvelables; ~solaire; pétrole et gaz; pétrole; hydrocarbures; raffinerie;
      oléoducs; gazoducs; gaz; ~carburant; transport d'électricité; distribution d'électricité;
      réseaux intelligents; ministère de l'énergie; énergéticiens; lignes à haute tension; haute tension;
      black-out; pannes d'électricité; alimentation électrique; office de l'électricité;
      compteurs électriques; réseau d'énergie; fourniture d'énergie; allumer la lumière; garder la lumière;
      couper le courant; éteindre le courant; compagnie électrique`,
    es: `
      sector energético; sector eléctrico; energía; energía eléctrica; electricidad; red eléctrica;
      empresas eléctricas; compañía eléctrica; empresas de luz; distribuidoras eléctricas;
      suministro eléctrico; corte de luz; cortes de energía; apagón general; se va la luz;
      centrales eléctricas; central nuclear; nuclear; hidroeléctrica; represas; embalses; energías renovables;
      petróleo y gas; petróleo; petroleras; hidrocarburos; refinería; oleoductos; gasoductos; gas natural;
      ~combustible; transmisión eléctrica; red inteligente; ministerio de energía; líneas de alta tensión;
      alta tensión; apagones eléctricos; fluido eléctrico; despacho de carga; operador del sistema eléctrico;
      generación eléctrica; distribución eléctrica; geotérmica; plantas eléctricas; sector hidrocarburos;
      ~a oscuras; mantener la luz; quedarse sin electricidad; compañías de luz`,
    ru: `
      энергетика; энергетический сектор; энергетических; энергосистема; энергоснабжение; электроэнергетика;
      электроэнергия; электричество; электросети; электросетевые; электростанции; электрические компании;
      энергокомпании; энергетические компании; энергообъекты; отключение света; отключения электричества;
      отключение электроэнергии; перебои с электричеством; блэкаут; подстанция; гидроэлектростанция; ГЭС; АЭС;
      атомные станции; ядерные объекты; плотины; возобновляемая энергетика; ТЭК; топливно-энергетический;
      нефть и газ; нефть; нефтегазовый; нефтепроводы; газопроводы; газоснабжение; трубопровод;
      нефтеперерабатывающий; ~топливо; теплоснабжение; министерство энергетики; линии электропередачи;
      высоковольтные; ~генерация; диспетчер энергосистемы; энергобезопасность; энергообеспечение; энергоблок;
      ~в темноте; отключить свет; погасить свет; подача электричества; остаться без электричества; энергосеть`,
    ar: `
      قطاع الطاقة; قطاع الكهرباء; الكهرباء; شبكة الكهرباء; الشبكة الكهربائية; شبكات الكهرباء; شركة الكهرباء;
      شركات الكهرباء; مشغلي الكهرباء; محطات الكهرباء; محطات توليد; توليد الكهرباء; محطة توليد; نقل الكهرباء;
      توزيع الكهرباء; انقطاع الكهرباء; انقطاع التيار; انقطاع التيار الكهربائي; التيار الكهربائي; بلا كهرباء;
      تنطفئ الأنوار; الطاقة; الطاقة المتجددة; الطاقة الشمسية; الطاقة النووية; المنشآت النووية; محطة نووية;
      السدود; النفط والغاز; النفط; البترول; المحروقات; مصفاة; مصافي; خطوط الأنابيب; أنابيب النفط; الغاز;
      ~الوقود; وزارة الطاقة; وزارة الكهرباء; شبكة ذكية; الضغط العالي; خطوط الضغط العالي; منظومة الكهرباء;
      قطاع النفط; قطاع البترول; ~المولدات; هيئة الكهرباء; إمدادات الطاقة; إبقاء الأنوار; ~في الظلام;
      قطع الكهرباء; شبكات الطاقة; انقطاعات الكهرباء`,
    zh: `
      能源行业; 能源部门; 能源领域; 能源; 能源企业; 能源公司; 电力; 电力行业; 电力系统; 电力公司; 电网;
      智能电网; 供电; 供电公司; 供电局; 输电; 配电; 发电; 发电厂; 电厂; 电站; 水电站; 核电; 核电站;
      核设施; 大坝; 水坝; 停电; 断电; 大停电; 限电; 拉闸; 可再生能源; 石油天然气; 石油; 油气; 天然气;
      燃气; 炼油厂; ~管道; 输油管; ~燃料; 能源部; 高压线; 发电企业; 电力部门; 电力企业; 电力调度;
      电力供应; 能源供应; 能源安全; 陷入黑暗; 熄灯; 灯灭; 断供电力; 缺电; 油气管道; 输油管道; 天然气管道`,
  },
  {
    id: 'water',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience', 'ot-ics-security'],
    audience: ['cii-operators'],
    en: `
      water utility; water companies; water sector; water plant; water supply; water authority; water board;
      drinking water; tap water; taps run dry; clean water; water treatment; water treatment plant;
      wastewater; sewage; sewerage; ~sanitation; desalination; desalination plant; ~reservoirs; ~irrigation;
      waterworks; chlorine; poison the water; pumping station; water distribution; water operators;
      safe water; water pumps; water network; water engineers; water services; water meters; ~taps;
      taps running; keep taps running; water works`,
    fr: `
      compagnies d'eau; secteur de l'eau; société des eaux; eau; eau potable; eau du robinet; robinets;
      distribution d'eau; approvisionnement en eau; alimentation en eau; traitement de l'eau;
      station d'épuration; stations de pompage; station de traitement; eaux usées; assainissement;
      dessalement; usine de dessalement; ~réservoirs; châteaux d'eau; ~irrigation; chlore; empoisonner l'eau;
      régie des eaux; office de l'eau; coupures d'eau; hydraulique; agence de l'eau; opérateurs d'eau;
      réseau d'eau; services d'eau; pompes à eau; usine de traitement; couper l'eau`,
    es: `
      empresas de agua; sector agua; agua; agua potable; agua del grifo; ~grifos; suministro de agua;
      abastecimiento de agua; acueductos; acueducto y alcantarillado; alcantarillado; saneamiento;
      aguas residuales; tratamiento de agua; planta de agua; planta potabilizadora; potabilizadora;
      ~depuradora; desalinización; desaladora; estaciones de bombeo; bombeo; embalse; ~riego; cloro;
      envenenar el agua; corte de agua; compañía de aguas; comisión del agua; recursos hídricos;
      empresas de saneamiento; empresas de acueducto; servicio de agua; red de agua; bombas de agua;
      plantas de tratamiento; llave del agua`,
    ru: `
      водоканалы; водоканал; вода; водоснабжение; водный сектор; водное хозяйство; питьевая вода;
      вода из крана; снабжение водой; водопровод; водопроводные; водоочистка; очистка воды;
      очистные сооружения; сточные воды; канализация; водоотведение; опреснение; опреснительный;
      насосная станция; водохранилище; ирригация; хлор; отравить воду; компании водоснабжения; ~санитария;
      водные компании; вода в домах; качество воды; водозабор; управление водными ресурсами; водные ресурсы;
      водяные насосы; отключить воду; водные сооружения`,
    ar: `
      شركات المياه; شركة المياه; قطاع المياه; المياه; مياه; ماء; مياه الشرب; المياه الصالحة للشرب; ماء الشرب;
      إمدادات المياه; توزيع المياه; انقطاع المياه; انقطاع الماء; معالجة المياه; محطات المياه; محطة معالجة;
      محطات الضخ; مياه الصرف; الصرف الصحي; ~مجاري; تحلية المياه; محطات التحلية; ~خزانات; الكلور; تسميم المياه;
      الصنابير; هيئة المياه; وزارة المياه; سلطة المياه; الموارد المائية; الماء الصالح للشرب; مضخات المياه;
      قطع المياه; مرافق المياه; شبكة المياه`,
    zh: `
      供水; 供水公司; 供水系统; 水务; 水务公司; 水务部门; 水利; 水厂; 自来水; 自来水公司; 自来水厂;
      饮用水; 饮水; 水处理; 净水; 水龙头; 停水; 断水; 污水; 污水处理; 排水; 下水道; 海水淡化; 淡化厂;
      水库; 泵站; 灌溉; ~投毒; 用水; 卫生设施; 水资源; 供水企业; 自来水供应; 供水网络; 水泵站;
      切断供水; 水管`,
  },
  {
    id: 'health',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience'],
    audience: ['cii-operators'],
    en: `
      health sector; healthcare; health ministry; health services; public health; ministry of health;
      hospital; clinics; medical; medical devices; medical records; medical files; patients; patient data;
      patient records; health records; health data; doctors; nurses; wards; surgery; operating theatre;
      operations cancelled; ambulances; emergency rooms; pharmacies; vaccines; health information systems;
      telemedicine; intensive care; ~scanners; ~appointments cancelled; PAHO; ~pandemic; pharmaceutical;
      sick people; health insurance; radiology; blood bank; treat patients; hospital beds; hospital network;
      hospital directors; emergency ward; patients' lives; patients at risk; health facilities; medical staff;
      treatment delayed; emergency medical services; ambulance service`,
    fr: `
      secteur de la santé; secteur sanitaire; santé; santé publique; ministère de la santé;
      établissements de santé; hôpital; hospitalier; centres hospitaliers; CHU; cliniques; centres de soins;
      ~soins; médical; dispositifs médicaux; dossiers médicaux; dossiers des patients; patients; malades;
      médecins; infirmiers; soignants; personnel soignant; bloc opératoire; opérations annulées;
      opérations reportées; urgences médicales; ambulances; pharmacies; vaccins; télémédecine; e-santé; OMS;
      ~pandémie; rendez-vous annulés; réanimation; assurance maladie; directeurs d'hôpital; vie des patients;
      systèmes de santé; structures sanitaires; services de santé; équipements médicaux;
      professionnels de santé; fichiers des patients; données hospitalières; SAMU; maternité;
      informatique hospitalière; système d'information hospitalier`,
    es: `
      sector salud; sector sanitario; salud; salud pública; ministerio de salud; sanitario; sanidad; hospital;
      hospitalario; clínicas; centros de salud; médico; dispositivos médicos; equipos médicos;
      expedientes médicos; historias clínicas; historial médico; datos de pacientes; pacientes; enfermos;
      enfermeras; personal de salud; quirófano; cirugías; cirugías suspendidas; ambulancias;
      urgencias médicas; farmacias; vacunas; telemedicina; salud digital; seguridad social; OPS; OMS;
      ~pandemia; laboratorios clínicos; citas canceladas; cuidados intensivos; vida de los pacientes;
      sistemas de salud; redes hospitalarias; directores de hospital; atención médica; atender pacientes;
      servicios de salud; profesionales de salud; fichas de pacientes; sistema hospitalario;
      informática hospitalaria; seguro de salud`,
    ru: `
      здравоохранение; сектор здравоохранения; минздрав; министерство здравоохранения; больницы; госпиталь;
      поликлиники; клиники; медицинские учреждения; медицинских; медицина; медицинские карты;
      медицинское оборудование; медицинские изделия; медработники; врачи; медсёстры; пациентов;
      карты пациентов; данные пациентов; больные; истории болезни; отменённые операции; хирургия;
      скорая помощь; реанимация; аптеки; вакцины; телемедицина; электронное здравоохранение; ВОЗ; ~пандемия;
      лекарства; фармацевтика; лечить больных; санитарный; больничные системы; медицинский сектор;
      жизнь пациентов; медучреждения; медицинские службы; лечебные учреждения; медицинская помощь;
      лаборатории анализов; системы больниц; больничные компьютеры; лечение пациентов; медицинские системы;
      скорая медицинская`,
    ar: `
      القطاع الصحي; وزارة الصحة; المستشفيات; مستشفى; مستشفيات; العيادات; المراكز الصحية; الرعاية الصحية;
      الخدمات الصحية; المؤسسات الصحية; المرافق الصحية; الصحة; الصحة العامة; الصحة الرقمية; المرضى; مريض;
      بيانات المرضى; ملفات المرضى; السجلات الطبية; الملفات الطبية; الأجهزة الطبية; المعدات الطبية; طبي; أطباء;
      طبيب; ممرضين; التمريض; العمليات الجراحية; إلغاء العمليات; سيارات الإسعاف; الإسعاف; الطوارئ الطبية;
      الصيدليات; اللقاحات; التطبيب عن بعد; منظمة الصحة العالمية; ~الجائحة; العناية المركزة; التأمين الصحي;
      مدير المستشفى; حياة المرضى; أنظمة المستشفيات; الكوادر الطبية; المنظومة الصحية; الأنظمة الصحية;
      المختبرات الطبية; علاج المرضى; أنظمة صحية; حواسيب المستشفى; قسم الطوارئ`,
    zh: `
      卫生部门; 卫生部; 卫生系统; 卫生行业; 卫生领域; 公共卫生; 医疗卫生; 医院; 医疗; 医疗机构; 医疗行业; 医疗系统; 医疗设备; 医疗器械; 医疗数据; 医疗记录; 医保; 健康数据;
      电子病历; 病历; 病历系统; 病人档案; 病人; 患者; 患者数据; 医生; 医务人员; 医护; 护士; 诊所; 病房; 手术; 手术取消; 手术室; 急诊; 急救; 救护车; 药房; 药品; 疫苗;
      远程医疗; 世卫组织; ~疫情; 重症监护; 看病; 医院系统; 患者生命; 救治; 卫生机构; 卫生服务; 就诊; 挂号系统; 住院`,
  },
  {
    id: 'finance',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience', 'regulation-compliance'],
    audience: ['cii-operators'],
    en: `
      financial sector; financial services; financial institutions; financial stability; banks; central bank;
      bankers; commercial banks; credit institutions; credit unions; lenders; microfinance; insurers;
      insurance companies; stock exchange; fintech; payment systems; payment companies;
      payment service providers; ~payments; mobile money; mobile wallets; e-wallets; ATM; cash machines;
      card payments; money transfer; remittances; interbank; ~savings; account holders; ~deposits; monetary;
      ~treasury; FinCERT; bank heist; customers' money; banking apps; online banking; bank accounts;
      financial industry; money of customers; banking sector; financial system; payment infrastructure;
      card fraud at banks; financial entities; savings banks; payment cards; SWIFT network; SWIFT payments;
      SWIFT system`,
    fr: `
      secteur financier; secteur bancaire; services financiers; institutions financières;
      établissements financiers; stabilité financière; banques; banque centrale; banquiers; bancaire; BCEAO;
      BEAC; établissements de crédit; microfinance; prêteurs; assureurs; compagnies d'assurance;
      marchés financiers; systèmes de paiement; sociétés de paiement; prestataires de paiement; argent mobile;
      mobile money; porte-monnaie électronique; SWIFT; distributeurs automatiques; guichets automatiques;
      cartes bancaires; transferts d'argent; virements; interbancaire; épargne; comptes en banque;
      comptes bancaires; trésor public; fintech; banque en ligne; argent des clients; applications bancaires;
      établissements bancaires; services bancaires; retraits d'argent; monétique; secteur des assurances;
      paiement mobile; infrastructures de paiement; caisses d'épargne; système financier; entités financières;
      industrie financière; bourse de valeurs`,
    es: `
      sector financiero; sector bancario; servicios financieros; instituciones financieras;
      entidades financieras; estabilidad financiera; sistema financiero; bancos; banco central; banqueros;
      bancario; entidades de crédito; cooperativas de ahorro; cajas de ahorro; microfinanzas;
      bolsa de valores; mercados financieros; sistemas de pago; empresas de pago; proveedores de pago;
      pagos electrónicos; dinero móvil; billeteras electrónicas; SWIFT; SPEI; cajeros automáticos;
      tarjetas bancarias; transferencias bancarias; remesas; interbancario; ~ahorros; cuentas bancarias;
      fintech; tesorería; dinero de los clientes; aplicaciones bancarias; entidades bancarias;
      servicios bancarios; retiro de efectivo; cooperativas financieras; compañías de seguros;
      sistema bancario; industria financiera; infraestructura de pagos; pagos móviles;
      infraestructuras financieras; compañías aseguradoras; sector asegurador; empresas aseguradoras`,
    ru: `
      финансовый сектор; финансовая отрасль; финансовая сфера; финансовые услуги; финансовые учреждения;
      финансовые организации; финансовая стабильность; банки; банковский; банкиры; банковский сектор;
      центральный банк; центробанк; национальный банк; нацбанк; Банк России; коммерческие банки;
      кредитные организации; ~кредиторы; микрофинансовые; страховщики; страховые компании; страхование; биржа;
      финансовые рынки; платежные системы; платежные компании; ~платежи; мобильные платежи; мобильные деньги;
      электронные деньги; кошелёк; SWIFT; СВИФТ; банкоматы; денежные переводы; межбанковский; вкладчики;
      банковские счета; счета клиентов; финтех; казначейство; онлайн-банкинг; деньги клиентов;
      банковские приложения; банковская система; финансовая система; банковские услуги; кредитные союзы;
      ломбарды; фондовый рынок; платёжная инфраструктура; сберегательные банки`,
    ar: `
      القطاع المالي; القطاع المصرفي; القطاع البنكي; الخدمات المالية; المؤسسات المالية; الاستقرار المالي;
      البنوك; بنك; بنوك; المصارف; مصرف; البنك المركزي; المصرف المركزي; البنوك التجارية; البنوك المركزية;
      مؤسسات الإقراض; مؤسسات الائتمان; التمويل الأصغر; شركات التأمين; البورصة; الأسواق المالية; أنظمة الدفع;
      نظم الدفع; شركات الدفع; مزودو خدمات الدفع; المدفوعات; الدفع الإلكتروني; الأموال عبر الهاتف;
      المحافظ الإلكترونية; محفظة إلكترونية; سويفت; الصراف الآلي; أجهزة الصراف; البطاقات المصرفية;
      البطاقات البنكية; تحويل الأموال; ~التحويلات; الحوالات; الحسابات المصرفية; حسابات العملاء; المودعين;
      الودائع; التكنولوجيا المالية; الخزينة; الخدمات المصرفية الإلكترونية; أموال العملاء; تطبيقات البنوك;
      الجهاز المصرفي; النظام المالي; الصيرفة; الصيرفة الإلكترونية; صناديق الادخار; محلات الصرافة;
      المال عبر الهاتف; خدمات المال عبر الهاتف`,
    zh: `
      金融部门; 金融行业; 金融业; 金融机构; 金融系统; 金融服务; 金融稳定; 金融科技; 金融领域; 银行; 银行业; 银行系统; 商业银行; 中央银行; 央行; 人民银行; 信贷机构; 信用社;
      小额信贷; 小额贷款; 放贷机构; 保险; 保险公司; 保险业; 证券; 证券交易所; 支付系统; 支付企业; 支付机构; 支付服务; 移动支付; 电子支付; 移动货币; 跨行; 汇款; ~转账; 侨汇;
      自动取款机; ATM; 银行卡; 信用卡; 银行账户; 客户账户; 存款; 储户; 国库; 环球银行; 网上银行; 网银; 客户资金; 客户的钱; 银行应用; 储蓄; 金融企业; 资金系统; 结算系统;
      清算; 支付平台; 移动金融`,
  },
  {
    id: 'transport',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience'],
    audience: ['cii-operators'],
    en: `
      transport sector; ~transport; railway; train stations; rail; metro; subway; ~buses; public transport;
      traffic lights; traffic management; ~roads; trucks; ~freight; ~logistics; logistics companies;
      customs clearance; border crossings; ministry of transport; ~postal services; post office; ~couriers;
      ~warehouses; ~vehicles; connected vehicles; trains stop; train network; rail operators; road transport;
      bus company; traffic signals; transport operators; transport companies; customs system;
      customs authority; customs offices; land transport; transport systems; transport network;
      customs service; customs department; postal operator; railway signalling`,
    fr: `
      secteur des transports; ~transport; transporteurs; chemins de fer; ferroviaire; ~gares; métro; tramway;
      autobus; transports publics; transports en commun; feux de circulation; circulation routière; routier;
      camions; fret; ~logistique; logisticiens; douanes; dédouanement; postes frontières; billetterie;
      ~signalisation; ministère des transports; services postaux; ~entrepôts; ~véhicules;
      opérateurs de transport; compagnies de transport; gestion du trafic; administration des douanes;
      système douanier; transport routier; réseau ferré; sociétés de transport; fret ferroviaire;
      réseaux de transport; systèmes de transport; trains de voyageurs; gares ferroviaires`,
    es: `
      sector transporte; ~transporte; ferrocarriles; ferroviario; trenes; estaciones de tren; metro;
      autobuses; transporte público; semáforos; ~tránsito; carreteras; camiones; ~carga; ~logística;
      empresas de logística; aduana; despacho aduanero; pasos fronterizos; boletería; ~señalización;
      ministerio de transporte; servicios postales; ~vehículos; operadores de transporte;
      empresas de transporte; sistema aduanero; red ferroviaria; gestión del tráfico; transporte terrestre;
      terminal de buses; semaforización; transporte de carga; administración de aduanas;
      sistemas de transporte; redes de transporte`,
    ru: `
      ~транспорт; транспортный сектор; транспортный; транспортники; перевозки; перевозчики; железные дороги;
      железнодорожный; поезда; вокзалы; метро; метрополитен; автобусы; общественный транспорт; светофоры;
      дорожное движение; автодороги; грузовики; грузы; грузоперевозки; ~логистика; ~логистический; таможня;
      таможенный; пункты пропуска; ~сигнализация; министерство транспорта; почтовая служба; ~склады;
      транспортные средства; транспортные компании; транспортная отрасль; грузовые перевозки;
      таможенная служба; таможенные системы; управление движением; пассажирские перевозки; железнодорожники;
      транспортный узел; транспортные системы; почтовые услуги`,
    ar: `
      قطاع النقل; ~النقل; وسائل النقل; النقل العام; السكك الحديدية; سكة حديد; القطارات; محطات القطار; المترو;
      الحافلات; إشارات المرور; حركة المرور; الشاحنات; ~الشحن; البضائع; الخدمات اللوجستية; ~اللوجستية; الجمارك;
      جمركي; التخليص الجمركي; المعابر الحدودية; المنافذ الحدودية; وزارة النقل; ~البريد; الخدمات البريدية;
      ~مستودعات; ~المركبات; شركات النقل; مشغلي النقل; إدارة الجمارك; أنظمة الجمارك; النقل البري;
      شبكة القطارات; النقل بالسكك; المنافذ الجمركية; حركة القطارات; السلطات الجمركية; أنظمة النقل;
      شبكات النقل; البنية التحتية للنقل`,
    zh: `
      ~交通; 交通运输; 交通行业; 交通部门; ~运输; 运输行业; 铁路; 铁路系统; 火车; 火车站; 地铁;
      轨道交通; 公交; 公共交通; 红绿灯; 信号灯; ~道路; 公路; 卡车; 货运; ~货物; 物流; 物流公司;
      海关; 通关; 清关; ~口岸; 售票; 信号系统; 交通部; ~邮政; ~快递; ~仓库; 仓储; 运输公司;
      运输企业; 海关系统; 铁路公司; 公路运输; 列车; 交通管理; 交通枢纽; 货运公司; 运输系统; 运输部门;
      交通系统; 运输网络`,
  },
  {
    id: 'maritime',
    kind: 'audience',
    parents: ['transport'],
    topics: ['sector-resilience'],
    audience: ['cii-operators'],
    en: `
      maritime; maritime sector; maritime cybersecurity; ports; port authority; port operators; seaports;
      harbour; ~shipping; shipping lines; shipping companies; ~vessels; ~cranes; container terminal; cargo;
      cargo handling; docks; quay; IMO; merchant fleet; seafarers; ferries; ship operators;
      navigation systems; sea lanes; port community system; unloading; port terminals; shipping containers;
      port systems; deep-water port; cargo ships; marine; ship navigation; blue economy; port and airport`,
    fr: `
      maritime; secteur maritime; cybersécurité maritime; ports maritimes; portuaire; autorité portuaire;
      port autonome; port en eau profonde; principal port; armateurs; navires; bateaux; flotte marchande;
      marine marchande; ~grues; conteneurs; terminal à conteneurs; cargaisons; manutention; manutentionnaires;
      docks; quais; OMI; code ISPS; ~marins; transbordeurs; ferries; navigation maritime;
      compagnies maritimes; transport maritime; ~déchargement; exploitants de ports; installations portuaires;
      terminal portuaire; économie bleue; affaires maritimes; ports du pays; ports de commerce;
      ports de pêche; bateaux et navires; grues du port; activité portuaire; ports et aéroports;
      sécurité des ports`,
    es: `
      marítimo; sector marítimo; ciberseguridad marítima; puerto marítimo; portuario; autoridad portuaria;
      terminal portuaria; ~terminales; navieras; naviero; buques; barcos; flota mercante; marina mercante;
      ~grúas; contenedores; terminal de contenedores; cargamentos; estibadores; muelles; OMI; PBIP;
      guardacostas; marinos; transbordadores; navegación marítima; transporte marítimo; comunidad portuaria;
      descarga de buques; canal interoceánico; sistemas portuarios; instalaciones portuarias;
      operadores portuarios; economía azul; asuntos marítimos; puertos marítimos; puertos del país;
      principal puerto; puertos y terminales; puerto principal; puertos nacionales; actividad portuaria;
      puertos y aeropuertos; seguridad de los puertos`,
    ru: `
      морской; морской сектор; морская отрасль; порты; портовый; портовые власти; администрация порта;
      морские порты; гавань; судоходство; судоходные компании; судовладельцы; корабли; морские суда;
      торговый флот; торговое судно; портовые краны; подъёмные краны; ~контейнеры; контейнерный терминал;
      грузовой терминал; причал; причалы; моряки; паромы; морские перевозки; морской транспорт; ~навигация;
      разгрузка; портовые операторы; портовые системы; морская безопасность; синяя экономика; пароходство`,
    ar: `
      البحري; القطاع البحري; الأمن البحري; النقل البحري; الملاحة البحرية; الشحن البحري; الموانئ; ميناء; موانئ;
      مرفأ; مرافئ; سلطة الموانئ; هيئة الموانئ; إدارة الميناء; السفن; سفينة; البواخر; باخرة; الأسطول التجاري;
      شركات الشحن; شركات الملاحة; رافعة; الحاويات; محطة الحاويات; الأرصفة; رصيف الميناء;
      المنظمة البحرية الدولية; البحارة; ~الحمولات; تفريغ السفن; المنشآت المينائية; أنظمة الموانئ;
      مشغلي الموانئ; الاقتصاد الأزرق; المحطات البحرية`,
    zh: `
      海事; 海事部门; 海事网络安全; 海运; 海上运输; ~海上; 航运; 航运公司; 港口; 港务局; 港务; 港口运营; 港区; 码头; 集装箱; 集装箱码头; 起重机; 吊机; 船舶; 船只; 轮船;
      货轮; 商船; 船队; 船东; 船公司; 渡轮; 海员; 国际海事组织; 海岸警卫; 装卸; 卸货; 导航系统; 航道; 港口系统; 海上安全; 海洋经济; 港口企业; 装卸码头`,
  },
  {
    id: 'aviation',
    kind: 'audience',
    parents: ['transport'],
    topics: ['sector-resilience'],
    audience: ['cii-operators'],
    en: `
      aviation; civil aviation; aviation cybersecurity; airport; airlines; aircraft; planes;
      flights cancelled; ~passengers; air traffic; air traffic control; air navigation; ICAO;
      aviation authority; runways; ~baggage; airport operators; grounded planes; aerospace; air transport;
      airspace; flight operations; aviation security; airport systems; control tower; airport terminal;
      air carriers; flight information; aviation sector; flight systems; flight plan; flight departures;
      aircraft landing`,
    fr: `
      aviation; aviation civile; aéroport; aéroportuaire; compagnies aériennes; transport aérien;
      trafic aérien; contrôle aérien; contrôleurs aériens; aiguilleurs du ciel; navigation aérienne; aéronefs;
      vols annulés; avions cloués; ~passagers; OACI; ASECNA; ~bagages; enregistrement des passagers; aérien;
      aérogare; aéronautique; sécurité aérienne; sûreté aérienne; espace aérien; systèmes aéroportuaires;
      exploitants d'aéroport; tour de contrôle; secteur aérien; trafic d'aéroport; vols cloués;
      contrôle du ciel; hub aérien; transporteurs aériens`,
    es: `
      aviación; aviación civil; aeropuerto; aeroportuario; aerolíneas; líneas aéreas; transporte aéreo;
      tráfico aéreo; control aéreo; navegación aérea; aeronaves; vuelos cancelados; ~pasajeros; OACI;
      aeronáutica; aeronáutica civil; ~equipaje; aéreo; torre de control; seguridad aérea; espacio aéreo;
      sistemas aeroportuarios; operadores aeroportuarios; sector aéreo; aerolínea; pistas de aterrizaje;
      aviones en tierra; transporte por avión; vuelos suspendidos; sistemas de vuelo; terminal aérea`,
    ru: `
      авиация; гражданская авиация; авиационный; аэропорт; авиакомпании; авиаперевозки; воздушный транспорт;
      воздушное движение; управление воздушным движением; авиадиспетчеры; аэронавигация; воздушные суда;
      ~рейсы; отменённые рейсы; ~пассажиры; ИКАО; ~багаж; посадка пассажиров; аэродром; взлётная полоса;
      регистрация на рейс; авиабезопасность; воздушное пространство; авиационный сектор; системы аэропорта;
      диспетчерская башня; авиаперевозчики; авиационная отрасль; полёты; авиаторы; отмена рейсов; аэровокзал;
      воздушный перевозчик`,
    ar: `
      الطيران; الطيران المدني; هيئة الطيران; المطارات; مطارات; شركات الطيران; الخطوط الجوية; النقل الجوي;
      الحركة الجوية; المراقبة الجوية; مراقبة الحركة الجوية; الملاحة الجوية; رحلة جوية; رحلات جوية;
      الرحلات الجوية; إلغاء الرحلات; ~المسافرين; الركاب; الإيكاو; منظمة الطيران المدني; سلطات الطيران;
      ~الأمتعة; برج المراقبة; الطيارين; ~طائرات مسيرة; أمن الطيران; سلامة الطيران; المجال الجوي; أنظمة المطار;
      قطاع الطيران; الناقلات الجوية; مشغلي المطارات`,
    zh: `
      航空; 民航; 民用航空; 航空业; 航空公司; 航空安全; 航空部门; 机场; 机场运营; 飞机; 客机; 航班取消; 航班延误; 旅客; 乘客; 空管; 空中交通; 空中交通管制; 空中导航;
      国际民航组织; ~行李; 值机; 登机; 飞行员; 塔台; 跑道; 停飞; 航空系统; 机场系统; 空域; 空中交通系统; 航空运营人; 空港`,
  },
  {
    id: 'food',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience'],
    audience: ['cii-operators'],
    en: `
      food sector; food supply; food security; food distribution; agriculture; farming; crops; fisheries;
      agri-food; supermarkets; grain; food processing; livestock; food industry; ministry of agriculture;
      bakeries; cold chain; food companies; food producers; food chain; seed supply`,
    fr: `
      secteur alimentaire; agroalimentaire; sécurité alimentaire; approvisionnement alimentaire; denrées;
      denrées alimentaires; agriculture; exploitations agricoles; récoltes; pêche; pêcheries; supermarchés;
      céréales; élevage; ministère de l'agriculture; boulangeries; chaîne du froid; producteurs alimentaires;
      agricole; semences; industrie agroalimentaire`,
    es: `
      sector alimentario; agroalimentario; seguridad alimentaria; abastecimiento de alimentos; alimentos;
      agricultura; agropecuario; cosechas; pesca; supermercados; ganadería; industria alimentaria;
      ministerio de agricultura; panaderías; cadena de frío; sector agrícola; productores de alimentos;
      agrícola; fincas; ~semillas`,
    ru: `
      продовольственный сектор; продовольствие; продовольственная безопасность; снабжение продовольствием;
      продукты питания; пищевая промышленность; сельское хозяйство; сельскохозяйственный; аграрный; урожай;
      рыболовство; супермаркеты; зерно; животноводство; министерство сельского хозяйства; хлебозавод;
      агропромышленный; производители продовольствия; агросектор; пищевой`,
    ar: `
      قطاع الأغذية; الأمن الغذائي; الإمدادات الغذائية; توزيع الغذاء; الغذاء; الأغذية; الزراعة; القطاع الزراعي;
      المحاصيل; الصيد البحري; مصائد الأسماك; المتاجر الكبرى; الحبوب; الصناعات الغذائية; وزارة الزراعة;
      المخابز; الثروة الحيوانية; المواد الغذائية; منتجو الغذاء; سلة الغذاء; البذور; الأسواق الغذائية`,
    zh: `
      食品行业; 粮食; 粮食安全; 粮食供应; 食品供应; 食品; 农业; 农业部; 农产品; 渔业; 超市; 谷物;
      畜牧; 食品加工; 农业部门; 冷链; 农业系统; 农场; 收成; ~种子; 食品企业`,
  },
  {
    id: 'financial-supervision',
    kind: 'audience',
    parents: ['finance', 'regulation'],
    topics: ['regulation-compliance', 'sector-resilience'],
    audience: ['regulators'],
    en: `
      financial supervisor; financial regulator; banking supervision; banking regulator; bank examiners;
      bank inspectors; supervise banks; inspect banks; banking commission; supervisory authority; prudential;
      DORA; Basel; ~IMF; Financial Stability Board; central bank supervisors; on-site inspection;
      capital markets authority; insurance regulator; securities commission; technology risk guidelines;
      financial authority; rules for banks; threat-led penetration testing; CPMI-IOSCO; supervisors of banks;
      oversight of banks; audit banks; bank audits; superintendency of banks; prudential supervision;
      operational resilience of banks; bank supervisors; supervisory expectations`,
    fr: `
      contrôle bancaire; supervision bancaire; superviseurs bancaires; superviseur financier;
      régulateur financier; régulateur bancaire; commission bancaire; COBAC; autorité prudentielle;
      prudentiel; règles prudentielles; surveillance des banques; inspecter les banques;
      inspecteurs des banques; contrôle sur place; règlement DORA; ~FMI; autorité des marchés financiers;
      régulateur des assurances; gendarme des banques; contrôle des banques; autorité de contrôle prudentiel;
      règles pour les banques; risque informatique des banques; lignes directrices aux banques;
      supervision des banques; ~superviseurs; audit des banques; conseil de stabilité financière;
      résilience opérationnelle des banques; normes prudentielles; audits bancaires`,
    es: `
      supervisión bancaria; supervisión financiera; supervisor bancario; supervisor financiero;
      regulador financiero; regulador bancario; superintendencia de bancos; superintendencia financiera;
      superintendencia; comisión bancaria; CNBV; prudencial; normas prudenciales; inspeccionar bancos;
      inspección bancaria; examinadores bancarios; inspección in situ; DORA; Basilea; ~FMI;
      comisión de valores; mercado de valores; regulador de seguros; reglas para los bancos;
      vigilar a los bancos; riesgo tecnológico; circular para bancos; supervisión de bancos;
      auditoría a bancos; autoridad financiera; resiliencia operativa de los bancos; comité de Basilea;
      supervisar bancos; regulación bancaria; regulación financiera; auditorías bancarias`,
    ru: `
      банковский надзор; финансовый надзор; надзор за банками; финансовый регулятор; банковский регулятор;
      регулятор банков; мегарегулятор; пруденциальный; пруденциальные нормы; проверка банков; проверять банки;
      инспекторы банков; инспектирование банков; Базель; Базельский комитет; ~МВФ; DORA; страховой надзор;
      комиссия по ценным бумагам; правила для банков; требования к банкам; стандарт Банка России;
      положение Банка России; технологические риски банков; операционный риск банков; надзорные органы банков;
      аудит банков; надзор за финансовым сектором; финансовая разведка банков; контроль за банками;
      надзор центрального банка; банковское регулирование; финансовое регулирование`,
    ar: `
      الرقابة المصرفية; الرقابة على البنوك; الرقابة المالية; الإشراف المصرفي; الإشراف على البنوك;
      هيئة الرقابة المالية; الجهات الرقابية المالية; المنظم المالي; لجنة الرقابة; مفتشي البنوك; تفتيش البنوك;
      قواعد احترازية; ~الاحترازية; التحوط; بازل; صندوق النقد; مجلس الاستقرار المالي; هيئة الأوراق المالية;
      هيئة السوق المالية; هيئة التأمين; قواعد للبنوك; تعليمات للبنوك; تعاميم البنك المركزي; السلطة الرقابية;
      مخاطر تقنية المعلومات; المشرفين المصرفيين; سلطة النقد; تدقيق البنوك; رقابة البنك المركزي;
      هيئة الخدمات المالية; المرونة التشغيلية للبنوك; السلطات المالية; التنظيم المصرفي; التنظيم المالي`,
    zh: `
      金融监管; 金融监管机构; 金融监管部门; 金融监管局; 银行监管; 银行业监管; 监管银行; 银保监; 证监会; 审慎监管; 审慎规则; 审慎; 检查银行; 现场检查; 巴塞尔; 国际货币基金组织;
      基金组织; 金融稳定理事会; 银行检查员; 金融管理局; 金管局; 货币管理局; 保险监管; 证券监管; 技术风险指引; 银行规则; 对银行的要求; 数字运营韧性; 审计银行; 央行监管; 监管金融机构;
      金融检查; 金融管理部门; 银行监管者; 金融法规; 银行监督`,
  },
  {
    id: 'telecom',
    kind: 'audience',
    parents: ['ciip'],
    topics: ['sector-resilience'],
    audience: ['cii-operators', 'technical-community'],
    en: `
      telecommunications; telecom; telecom operators; telecom sector; telecom companies; telcos;
      mobile operators; mobile networks; phone companies; phone networks; ~telephone; network outage;
      national operator; incumbent operator; ~carriers; GSMA; SIM cards; SIM registration; SS7; base stations;
      phone towers; cell towers; masts; fibre; fibre backbone; broadband; mobile coverage; internet cut off;
      lines down; ~SMS; roaming; telecom ministry; posts and telecommunications; telecommunications authority;
      postal and telecom; satellite phones; telecommunications sector; telecom networks; mobile phone company;
      telephone company; landline; signal lost; telecommunications infrastructure; telecom resilience;
      internet connectivity`,
    fr: `
      télécommunications; télécoms; opérateurs télécoms; opérateurs de télécommunications; opérateurs mobiles;
      opérateurs de téléphonie; téléphonie; téléphonie mobile; réseaux mobiles; réseau téléphonique;
      opérateur historique; ministère des télécommunications; postes et télécommunications; cartes SIM;
      échange de SIM; SIM box; GSMA; SS7; ~antennes; antennes-relais; pylônes; stations de base;
      fibre optique; haut débit; couverture mobile; ~connectivité; ~SMS; itinérance; lignes coupées;
      opérateurs internet; communications électroniques; agence des télécommunications; abonnés au téléphone;
      infrastructures de télécommunications; compagnie de téléphone; téléphone fixe; réseau coupé;
      réseaux de communication; secteur des communications; entreprises de télécommunications`,
    es: `
      telecomunicaciones; telecom; operadores de telecomunicaciones; empresas de telecomunicaciones;
      operadores móviles; operadoras de telefonía; telefonía; telefonía móvil; ~telefónicas;
      compañías telefónicas; redes móviles; red telefónica; tarjetas SIM; ~chips; SIM swapping; GSMA; SS7;
      ~antenas; torres de telefonía; torres de celular; ~celulares; estaciones base; fibra óptica;
      banda ancha; cobertura móvil; caída de internet; ~SMS; itinerancia; proveedores de telecomunicaciones;
      ministerio de telecomunicaciones; ente de telecomunicaciones; autoridad de telecomunicaciones;
      infraestructura de telecomunicaciones; telefonía fija; sector telecomunicaciones;
      redes de comunicaciones; empresas de telefonía; señal caída; internet caído`,
    ru: `
      телекоммуникации; телекоммуникационный; телеком; операторы связи; отрасль связи; связисты; сети связи;
      министерство связи; мобильная связь; мобильные операторы; сотовая связь; сотовые операторы;
      сотовые вышки; вышки связи; телефония; телефонная сеть; телефонная связь; телефонные компании;
      базовые станции; SIM-карты; сим-карты; подмена сим-карты; ОКС-7; SS7; оптоволокно; волоконно-оптические;
      широкополосный; покрытие связи; отсутствие интернета; ~звонки; ~СМС; роуминг; узлы связи;
      инфраструктура связи; компании связи; стационарная связь; перебои связи; телефонные операторы;
      оператор мобильной связи`,
    ar: `
      ~الاتصالات; قطاع الاتصالات; مشغلي الاتصالات; شركات الاتصالات; شركة الاتصالات; شبكات الاتصالات;
      وزارة الاتصالات; الهاتف المحمول; شبكات المحمول; شبكات الهاتف; مشغلي المحمول; شركات الهاتف;
      الهاتف النقال; شرائح الهاتف; بطاقات SIM; أبراج الاتصالات; أبراج الهاتف; المحطات القاعدية;
      الألياف البصرية; الألياف الضوئية; النطاق العريض; انقطاع الاتصالات; انقطاع الإنترنت; انقطاع الشبكة;
      المكالمات; الرسائل القصيرة; التجوال; البريد والاتصالات; الاتصالات الإلكترونية; البنية التحتية للاتصالات;
      الهاتف الثابت; تعطل الاتصالات; شركات المحمول; قطاع الهاتف; انقطاع الهاتف; خدمات الاتصالات; مشغلي الهاتف;
      خدمات الهاتف; أبراج المحمول; صناعة الاتصالات; انقطاع شبكة الهاتف`,
    zh: `
      ~电信; 电信业; 电信行业; 电信部门; 电信运营商; 电信企业; 电信公司; 电信网络; 移动运营商; 移动通信; 移动网络; 通信行业; 通信网络; 通信运营商; 通信中断; 通信部; 手机网络;
      ~手机卡; SIM卡; 补卡; 换卡; 电话网络; 电话公司; ~电话; 固网; 基站; 信号塔; 铁塔; 光纤; 光缆; 宽带; 没有信号; 网络中断; 信令; 漫游; 短信; 网络覆盖; 邮电;
      通信基础设施; 电信基础设施; 固定电话; 通信设施; 电话不通; 通信企业; ~通讯; 通讯网络; 通信部门; 通信服务; 移动运营; 电信服务`,
  },
  {
    id: 'submarine-cables',
    kind: 'topic',
    parents: ['telecom'],
    topics: ['sector-resilience', 'internet-infrastructure-security'],
    audience: ['cii-operators', 'technical-community'],
    en: `
      submarine cables; undersea cables; subsea cables; cable cut; cut cables; cable landing station;
      landing stations; cable breaks; cable repair; cable damage; single cable; only one cable;
      cable protection; cable ships; seabed; ocean floor; ICPC; island cut off; connectivity resilience;
      redundancy of links; backup link; international links; ~anchors; undersea; fibre-optic cable;
      cable system; international connectivity; cable operators; cable outage; broken cable;
      cables under the sea; second cable`,
    fr: `
      câbles sous-marins; câbles de fibre sous-marins; rupture de câble; coupure de câble; câble coupé;
      un seul câble; câble unique; stations d'atterrissement; ~atterrissement; réparation des câbles;
      navires câbliers; câblier; fonds marins; liaisons internationales; liaison de secours;
      redondance des liaisons; île coupée du monde; coupés du monde; protection des câbles; ~ancres;
      connectivité internationale; câble de fibre optique; câbles internationaux; opérateurs de câbles;
      liaison sous-marine; connexion unique; dépend d'un câble; panne du câble; deuxième câble;
      câble endommagé`,
    es: `
      cables submarinos; corte de cable; cable cortado; rotura del cable; un solo cable; único cable;
      estaciones de amarre; estación de aterrizaje; puntos de amarre; reparación de cables; buques cableros;
      fondo marino; lecho marino; enlaces internacionales; enlace de respaldo; redundancia de enlaces;
      isla incomunicada; incomunicados; protección de cables; ~anclas; conectividad internacional;
      cable de fibra óptica; cables internacionales; operadores de cables; enlace submarino;
      depende de un cable; cable de internet; cable roto; segundo cable; cable dañado; bajo el mar;
      avería del cable`,
    ru: `
      подводные кабели; морской кабель; обрыв кабеля; разрыв кабеля; повреждение кабеля; перерезан кабель;
      единственный кабель; береговая станция; станции выхода кабеля; ремонт кабелей; кабельные суда;
      кабелеукладчик; морское дно; международные каналы; резервный канал связи; резервирование каналов;
      остров отрезан; отрезаны от мира; защита кабелей; ~якоря; волоконно-оптический кабель;
      международные кабели; операторы кабелей; кабельная система; зависит от кабеля; кабель на дне;
      второй кабель; кабель повреждён; авария кабеля`,
    ar: `
      الكابلات البحرية; الكبل البحري; الكوابل البحرية; كوابل; الكابلات تحت البحر; قطع الكابل; انقطاع الكابل;
      كابل مقطوع; كابل واحد; محطات الإنزال; محطة إنزال; إصلاح الكابلات; سفن الكابلات; قاع البحر;
      الروابط الدولية; وصلة احتياطية; خط احتياطي; وصلات بديلة; جزيرة معزولة; معزولون عن العالم;
      حماية الكابلات; ~المراسي; كابل الألياف; الكابلات الدولية; مشغلي الكابلات; الربط الدولي; يعتمد على كابل;
      تعطل الكابل; كابل ثان; تحت البحر; عطل الكابل`,
    zh: `
      海底电缆; 海底光缆; 海缆; 海底线缆; 国际海缆; 电缆断裂; 光缆断裂; 光缆中断; 海缆中断; 断缆; 只有一条光缆; 唯一光缆; 一条电缆; 登陆站; 海缆登陆; 光缆修复; 海缆维修; 铺缆船;
      海床; 海底; 国际链路; 备用链路; 链路冗余; 与外界隔绝; 岛屿断网; 船锚; 海缆保护; 国际光缆; 光缆系统; 海缆运营; 依赖一条光缆; 电缆损坏; 第二条光缆; 光缆故障; 海缆故障`,
  },
  {
    id: 'satellites',
    kind: 'topic',
    parents: ['ciip', 'emerging-tech'],
    topics: ['sector-resilience', 'emerging-technology-security'],
    audience: ['cii-operators'],
    en: `
      satellites; satellite communications; space systems; space sector; space agency; space infrastructure;
      ground stations; ground segment; ~GPS; GNSS; GPS jamming; GPS spoofing; jamming; outer space; VSAT;
      ~orbit; satellite internet; Starlink; earth observation; positioning signals; time synchronisation;
      space assets; satellite operators; space cybersecurity; navigation satellites; satellite links;
      satellite phones network; satellite ground; signals from space; space industry`,
    fr: `
      satellites; communications par satellite; systèmes spatiaux; secteur spatial; agence spatiale;
      espace extra-atmosphérique; spatial; stations au sol; segment sol; ~GPS; ~Galileo; GNSS; brouillage;
      leurrage GPS; VSAT; orbite; internet par satellite; Starlink; observation de la Terre;
      signaux de positionnement; synchronisation horaire; opérateurs de satellites; liaisons satellitaires;
      satellitaire; cybersécurité spatiale; moyens spatiaux; industrie spatiale; signaux spatiaux;
      constellation`,
    es: `
      satélites; comunicaciones satelitales; satelital; sistemas espaciales; sector espacial;
      agencia espacial; espacio ultraterrestre; espacial; estaciones terrenas; segmento terrestre; ~GPS; GNSS;
      interferencia de GPS; interferencias satelitales; suplantación de GPS; VSAT; órbita; internet satelital;
      Starlink; observación de la Tierra; señales de posicionamiento; sincronización horaria;
      operadores de satélites; enlaces satelitales; ciberseguridad espacial; activos espaciales;
      industria espacial; constelación; señal satelital; lanzamiento espacial`,
    ru: `
      спутники; спутниковая связь; спутниковый; космические системы; космическая отрасль;
      космическое агентство; космический; космос; наземные станции; наземный сегмент; ~GPS; ГЛОНАСС; ГНСС;
      глушение; глушение GPS; подмена GPS; орбита; спутниковый интернет; Старлинк; дистанционное зондирование;
      навигационные сигналы; синхронизация времени; операторы спутников; космические аппараты;
      спутниковые каналы; спутниковая навигация; космическая инфраструктура; спутниковая группировка;
      космические службы; спутниковые системы; сигнал спутника`,
    ar: `
      الأقمار الصناعية; الأقمار الاصطناعية; قمر صناعي; السواتل; ساتل; الاتصالات الساتلية; النظم الفضائية;
      قطاع الفضاء; وكالة الفضاء; الفضاء الخارجي; المحطات الأرضية; نظام تحديد المواقع; تحديد المواقع; ~GPS;
      التشويش; تشويش الإشارة; ~مدار; الإنترنت الفضائي; ستارلينك; رصد الأرض; مزامنة الوقت; مشغلي الأقمار;
      الاتصالات الفضائية; الملاحة الساتلية; الأنظمة الفضائية; أمن الفضاء; صناعة الفضاء; كوكبة;
      الأنظمة الساتلية; البنية التحتية الفضائية`,
    zh: `
      卫星; 卫星通信; 卫星系统; 卫星互联网; 太空; 外空; 外层空间; 航天; 航天局; 空间系统; 地面站; 地球站; 全球定位; ~GPS; 北斗; 卫星导航; ~干扰信号; 信号干扰; 导航干扰;
      欺骗信号; 轨道卫星; 星链; 遥感; 对地观测; 授时; 卫星运营; 卫星链路; 航天器; 太空安全; 太空基础设施; 卫星星座; 卫星信号`,
  },
  {
    id: '5g',
    kind: 'topic',
    parents: ['telecom', 'supply-chain', 'emerging-tech'],
    topics: ['supply-chain-security', 'emerging-technology-security'],
    audience: ['cii-operators', 'regulators'],
    en: `
      5G; 5G networks; 5G security; 5G toolbox; 5G vendors; 6G; Open RAN; O-RAN; fifth generation;
      mobile generation; high-risk vendors; trusted vendors; untrusted vendors; telecom equipment;
      base station vendor; core network; network slicing; Prague proposals; vendor diversification; 4G; LTE;
      next generation networks; 5G rollout; mobile core; new mobile network; radio access network`,
    fr: `
      5G; réseaux 5G; sécurité de la 5G; boîte à outils 5G; 6G; cinquième génération;
      fournisseurs à haut risque; équipementiers; équipementiers télécoms; équipements télécoms;
      équipements 5G; cœur de réseau; Open RAN; 4G; fournisseurs de confiance; fournisseur étranger;
      nouvelle génération mobile; diversification des fournisseurs; déploiement de la 5G;
      réseau d'accès radio; nouveau réseau mobile; antennes 5G; licences 5G; sécurité des réseaux mobiles;
      opérateurs de 5G; infrastructure 5G; fournisseurs de 5G; réseau de cinquième génération`,
    es: `
      5G; redes 5G; seguridad 5G; caja de herramientas 5G; 6G; quinta generación; proveedores de alto riesgo;
      proveedores confiables; fabricantes de equipos; equipos de telecomunicaciones; equipos 5G;
      núcleo de red; radioeléctrico; Open RAN; 4G; nueva generación móvil; diversificación de proveedores;
      despliegue 5G; red de acceso radio; nueva red móvil; antenas 5G; subasta de espectro; licencias 5G;
      seguridad de redes móviles; vendedores de 5G; infraestructura 5G; proveedores de 5G;
      redes de quinta generación`,
    ru: `
      5G; сети 5G; безопасность 5G; 6G; пятое поколение; сети пятого поколения; сети нового поколения;
      ненадёжные поставщики; доверенные поставщики; поставщики высокого риска; производители оборудования;
      телекоммуникационное оборудование; оборудование связи; ядро сети; Open RAN; 4G; доверенное оборудование;
      иностранное оборудование; развёртывание 5G; развёртывание сетей 5G; сеть радиодоступа;
      новая мобильная сеть; поставщики 5G; вышки 5G; безопасность мобильных сетей; лицензии 5G; технологии 5G;
      строительство 5G`,
    ar: `
      الجيل الخامس; شبكات الجيل الخامس; أمن الجيل الخامس; 5G; الجيل السادس; الجيل الرابع; موردون عالي الخطورة;
      موردين موثوقين; معدات الاتصالات; معدات الشبكات; أجهزة الشبكات; مصنعي المعدات; نواة الشبكة; ~الترددات;
      ~الطيف; الشبكات من الجيل الجديد; تنويع الموردين; مورد أجنبي; نشر الجيل الخامس; Open RAN;
      أبراج الجيل الخامس; الشبكة المحمولة الجديدة; رخص الجيل الخامس; أمن شبكات المحمول; نشر 5G;
      موردو الجيل الخامس; تقنية 5G; شبكات 5G; تكنولوجيا الجيل الخامس`,
    zh: `
      5G网络; 5G; 5G安全; 5G工具箱; 5G设备; 5G部署; 6G; 第五代移动通信; 第五代; 高风险供应商; 可信供应商; 不可信供应商; 设备商; 通信设备; 电信设备; 设备制造商; 核心网;
      网络切片; 开放无线接入; 4G; 供应商多元化; 外国设备; 新一代移动; 移动网络安全; 无线接入网; 5G基站; 5G供应商; 5G建设; 5G运营; 5G技术`,
  },
  {
    id: 'supply-chain',
    kind: 'topic',
    topics: ['supply-chain-security'],
    en: `
      supply chain; supply chain attack; software supply chain; ICT supply chain; supply chain integrity;
      integrity of products; vendor risk; vendor management; vendors; suppliers; third-party risk;
      ~third parties; third-party suppliers; subcontractors; ~contractors; outsourcing;
      managed service providers; SBOM; software bill of materials; SolarWinds; hidden functions; hidden flaws;
      tampered devices; counterfeit; fake equipment; bought abroad; made abroad; foreign equipment;
      foreign suppliers; dependence on suppliers; vendor lock-in; trusted suppliers; devices bought;
      malicious updates; poisoned update; hardware security; product security; imported devices; ~resellers;
      open-source components; country of origin; C-SCRM; weak link; supplier assessment; vet suppliers;
      check suppliers; imported equipment; technology dependence; third-party software; supplier risk;
      vendor assessment; buy from abroad; devices from abroad; inside the routers; inside the devices;
      bring in equipment; hidden inside; come from abroad; buy software abroad; software bought abroad;
      foreign software; software from abroad`,
    fr: `
      chaîne d'approvisionnement; attaque par rebond; chaîne logistique; chaîne logicielle;
      intégrité des produits; ~fournisseurs; risque fournisseur; ~prestataires; prestataires informatiques;
      sous-traitance; risques liés aux tiers; tierces parties; externalisation; infogérance; SBOM;
      nomenclature logicielle; SolarWinds; fonctions cachées; vices cachés; matériel piégé;
      équipements piégés; contrefaçons; contrefait; achetés à l'étranger; matériel étranger;
      équipements importés; dépendance aux fournisseurs; dépendre des fournisseurs; fournisseurs de confiance;
      mises à jour piégées; ~revendeurs; bibliothèques libres; ~fabricants; intégrité de la chaîne;
      fournisseurs étrangers; équipements fournis; confiance envers les fournisseurs;
      dépendance technologique; logiciels tiers; composants étrangers; piégé d'usine;
      évaluation des fournisseurs; prestataires externes; matériel importé; appareils importés;
      fournisseurs informatiques; fournisseurs de matériel; fournisseurs de logiciels; routeurs achetés;
      vérifier le matériel; provenance du matériel; sécurité des fournisseurs; fournisseurs tiers;
      venus de l'étranger; à l'intérieur des appareils; caché à l'intérieur; routeurs venus d'ailleurs;
      acheter des logiciels à l'étranger; logiciels à l'étranger; logiciels étrangers; achetons des logiciels;
      importateurs de matériel`,
    es: `
      cadena de suministro; cadena de abastecimiento; cadena de valor del software; ataque a proveedores;
      integridad de los productos; ~proveedores; riesgo de proveedores; riesgo de terceros; ~terceros;
      ~terceras partes; ~subcontratistas; subcontratación; tercerización; externalización; SBOM;
      lista de materiales de software; SolarWinds; funciones ocultas; fallas ocultas; equipos manipulados;
      manipulación de equipos; equipos falsificados; comprados en el extranjero; equipos importados;
      dispositivos comprados; dependencia de proveedores; depender de proveedores; proveedores de confianza;
      actualizaciones maliciosas; ~revendedores; qué llevan dentro; integridad de la cadena;
      proveedores externos; equipos suministrados; confianza en proveedores; dependencia tecnológica;
      software de terceros; componentes extranjeros; evaluación de proveedores; manipulados de fábrica;
      aparatos importados; tercerizado; proveedores informáticos; proveedores de equipos;
      proveedores de software; verificar los equipos; seguridad de los proveedores; proveedores tecnológicos;
      procedencia de los equipos; vigilar a los proveedores; vienen de fuera; dentro de los equipos;
      dentro de los aparatos; escondido dentro; comprar programas en el extranjero;
      programas en el extranjero; software extranjero`,
    ru: `
      цепочка поставок; цепь поставок; безопасность поставок; атака на поставщика; атаки через поставщика;
      атаки через подрядчика; целостность продукции; поставщики; риски поставщиков; подрядчики; субподрядчики;
      подрядные организации; ~третьи стороны; сторонние организации; сторонние поставщики; аутсорсинг; SBOM;
      состав программного обеспечения; SolarWinds; закладки; аппаратные закладки; скрытые функции;
      недекларированные возможности; поддельное оборудование; контрафакт; купленных за границей;
      иностранное программное обеспечение; зарубежное оборудование; импортное оборудование;
      зависимость от поставщиков; зависимость от импорта; доверенные поставщики; вредоносные обновления;
      импортёры; открытые компоненты; происхождение продукции; ~производители; целостность цепочки;
      иностранные поставщики; внешние поставщики; доверие к поставщикам; технологическая зависимость;
      стороннее программное обеспечение; сторонний код; иностранные компоненты; оценка поставщиков;
      проверка поставщиков; ввозимые устройства; импортные устройства; купить за границей;
      покупаем за рубежом; внутри устройств; внутри оборудования; что спрятано внутри;
      привезённое оборудование; программы за рубежом; зарубежное программное обеспечение; покупаем программы;
      иностранные программы`,
    ar: `
      سلسلة التوريد; سلاسل التوريد; سلسلة الإمداد; سلاسل الإمداد; أمن سلسلة التوريد; سلامة المنتجات; الموردين;
      ~مزودين; مخاطر الموردين; مخاطر الأطراف الثالثة; الأطراف الثالثة; طرف ثالث; المقاولين; المتعاقدين;
      المتعاقدين من الباطن; التعهيد; الاستعانة بمصادر خارجية; إسناد الخدمات; SBOM; قائمة مكونات البرمجيات;
      وظائف خفية; عيوب خفية; أجهزة مفخخة; التلاعب بالأجهزة; أجهزة مقلدة; معدات مزيفة; المشتراة من الخارج;
      أجهزة مستوردة; معدات أجنبية; الاعتماد على الموردين; الموردون الموثوقون; موردين أجانب; تحديثات خبيثة;
      البرامج الثابتة; مصدر المعدات; المستوردون; سلامة سلسلة التوريد; الموردون الخارجيون; الثقة في الموردين;
      التبعية التكنولوجية; برمجيات طرف ثالث; مكونات أجنبية; تقييم الموردين; أجهزة مخترقة من المصنع;
      شركات خارجية; مقدمي الخدمات الخارجيين; نشتري من الخارج; داخل الأجهزة; مخبأ داخل; قادمة من الخارج;
      معدات من الخارج; البرمجيات من الخارج; برمجيات أجنبية; شراء البرمجيات من الخارج`,
    zh: `
      供应链; 供应链安全; 供应链攻击; 供应链完整性; 软件供应链; 供应商; 供货商; 供应方; 供应商风险;
      ~第三方; 第三方风险; 第三方服务; 承包商; 分包商; 外包; 外包商; 外包服务; 服务外包; 软件物料清单;
      物料清单; SBOM; 隐藏功能; 暗藏; 预装; 植入; ~被篡改; 设备被动手脚; 假冒设备; 假冒产品; 假货;
      国外购买; 进口设备; 外国设备; 外国供应商; 国外厂商; 依赖厂商; 断供; 产品完整性; 恶意更新; ~经销商;
      ~代理商; 开源组件; ~组件; ~零部件; 产地; 来源可靠; 制造商; 技术依赖; 第三方软件; 外国零部件;
      供应商评估; 供应商审查; 出厂; 进口产品; 外部供应商; 里面有什么; 设备里面; 买来的设备; 从国外买;
      从国外购买; 来自国外; 国外设备; 藏着; 国外购买软件; 国外软件; 进口软件; 被动过手脚; 动手脚`,
  },
  {
    id: 'procurement',
    kind: 'topic',
    parents: ['supply-chain'],
    topics: ['supply-chain-security'],
    audience: ['public-servants'],
    en: `
      procurement; public procurement; secure procurement; procurement officers; procurement rules;
      public buyers; buyers; ~buying; ~purchase; tenders; call for tenders; bids; bidders;
      contracts with suppliers; contract clauses; security clauses; security requirements in contracts;
      terms of reference for tenders; lowest price; cheapest offer; buy safe equipment; ministries buy;
      acceptance testing; framework contracts; tender documents; tender specifications; public contracts;
      contracting authority; shopping list; government buyers; procurement law; ministries' purchases;
      order new devices; public purchasing rules; award of contracts; supplier selection; procurement policy;
      buyers in ministries; security in contracts; evaluate bids; specify security`,
    fr: `
      marchés publics; passation des marchés; commande publique; achats; achats publics; achats sécurisés;
      acheteurs publics; acheteurs; ~acheter; service des achats; acquisition de matériel; approvisionnements;
      appels d'offres; soumissionnaires; offres techniques; cahier des charges; clauses de sécurité;
      clauses contractuelles; contrats avec les fournisseurs; exigences dans les contrats; prix le plus bas;
      matériel bon marché; quoi acheter; avant d'acheter; ministères achètent; code des marchés;
      recette des produits; acheteur de l'État; dossiers d'appel d'offres; autorité contractante; ARMP;
      contrats publics; acheter du matériel; choisir un fournisseur; critères de sécurité d'achat;
      politique d'achat; choix des fournisseurs; règles d'achat; attribution des marchés; évaluer les offres`,
    es: `
      ~adquisiciones; compras; compras públicas; compras seguras; contratación pública;
      contrataciones del Estado; compradores públicos; compradores; área de compras; oficina de compras;
      licitaciones; licitación; oferentes; pliegos; pliego de condiciones; bases de licitación;
      cláusulas de seguridad; cláusulas contractuales; contratos con proveedores; requisitos en contratos;
      precio más bajo; ~más barato; equipos baratos; ministerios compran; ley de contrataciones;
      términos contractuales; expediente de contratación; entidad contratante; contratos públicos;
      elegir proveedor; adquirir equipos; presupuesto de compras; criterios de compra; política de compras;
      selección de proveedores; reglas de compra; adjudicación; evaluar ofertas; comité de compras`,
    ru: `
      закупки; государственные закупки; госзакупки; закупочный; закупать; безопасные закупки; отдел закупок;
      государственные заказчики; ~заказчики; госзаказ; ~покупка; ~покупать; ~купить; ~покупатели;
      ~приобретение; тендеры; конкурсная документация; торги; участники торгов;
      техническое задание на закупку; требования в контрактах; требования безопасности в договорах;
      условия договора; договоры с поставщиками; технические характеристики; самая низкая цена; низкая цена;
      ~дешёвые; дешёвое оборудование; какую марку; министерства покупают; приёмка оборудования;
      закупочные процедуры; тендерная документация; государственный контракт; госконтракт; выбрать поставщика;
      критерии закупок; правила закупок; политика закупок; выбор поставщика; закупочная политика`,
    ar: `
      المشتريات العامة; المشتريات الحكومية; ~الشراء; يشتري; نشتري; ~الاقتناء; الصفقات العمومية;
      الصفقات العامة; التعاقد الحكومي; إدارة المشتريات; مسؤولي المشتريات; مناقصات; المناقصات; العطاءات;
      طلبات العروض; مقدمي العروض; كراسة الشروط; دفتر الشروط; دفاتر التحملات; شروط التعاقد; بنود أمنية;
      البنود التعاقدية; العقود مع الموردين; المواصفات الفنية; المواصفات التقنية; أقل سعر; الأرخص; ماذا نشتري;
      أي علامة تجارية; الوزارات تشتري; ملف المناقصة; العقود العامة; اختيار المورد; معايير الشراء;
      قانون الصفقات; قانون المشتريات; سياسة المشتريات; قواعد الشراء; تقييم العروض; إرساء الصفقات;
      مشتريات الدولة; لجنة المشتريات; قسم المشتريات; عقود المشتريات`,
    zh: `
      采购; 政府采购; 公共采购; 安全采购; 采购人员; 采购部门; 采购规则; 采购合同; 采购指南; 采购流程; ~购买; 购置; 购买设备; 购买者; 采买; 招标; 招投标; 投标; 投标人; 中标;
      标书; 合同条款; 安全条款; 合同要求; 供应合同; 技术规格; 最低价; 低价; 价格最低; 便宜; 便宜设备; 买什么; 选购; 哪个品牌; 买之前; 部委购买; 验收; 招标文件; 公共合同;
      选择供应商; 采购标准; 采购法; 采购设备`,
  },
  {
    id: 'egov',
    kind: 'topic',
    topics: ['government-network-security'],
    audience: ['public-servants'],
    en: `
      e-government; government networks; government systems; government computers;
      government agencies networks; government infrastructure; government servers; government portals;
      government websites; digital government; digital transformation; digital public services;
      public services online; online services for citizens; ~public administration; public sector systems;
      public sector networks; public portals; state networks; state systems; state institutions networks;
      ministries' networks; ministries' computers; ministries' systems; ministry websites; ~intranet;
      official websites; citizen portal; one-stop shop; ~interoperability; local government; municipalities;
      city hall; tax office; tax system; offices of the State; ministries are hacked; ministries attacked;
      ~espionage; spying on government; government hacked; GovTech; administrative network; state computers;
      e-services; protect ministries; public institutions' systems; government offices;
      ministries and agencies; state databases; digital services for citizens; government data;
      public sector IT; protect government; public bodies; public authorities' systems;
      state agencies' networks; online public services; government services online; citizens use online;
      administration's computers; tax authority; tax administration`,
    fr: `
      administration électronique; administration en ligne; administration numérique; e-gouvernement;
      gouvernement électronique; réseaux gouvernementaux; réseaux de l'État; réseaux de l'administration;
      intranet de l'État; ~intranet; systèmes de l'État; systèmes gouvernementaux;
      systèmes d'information de l'État; systèmes de l'administration; ordinateurs de l'État;
      ordinateurs des ministères; serveurs de l'État; réseaux des ministères; services publics numériques;
      services publics en ligne; démarches en ligne; téléservices; télédéclaration; portails publics;
      portail du citoyen; dématérialisation des services; numérisation de l'administration; ~interopérabilité;
      administrations publiques; ~secteur public; collectivités locales; collectivités territoriales; ~impôts;
      services fiscaux; ministères piratés; ministères attaqués; informatique de l'État; réseaux publics;
      données de l'État; parc informatique de l'État; sécurité de l'administration; ministères et organismes;
      services numériques; plateformes de l'État; plateformes publiques; sécurité des ministères;
      ~services de l'État; organismes publics; ordinateurs de l'administration; services en ligne;
      plateforme de services; démarches administratives; portail national; transformation numérique;
      administration fiscale; communes rurales; communes et régions; courriels des ministères`,
    es: `
      gobierno electrónico; gobierno digital; administración electrónica; administración digital;
      ~administración pública; redes gubernamentales; redes del gobierno; redes del Estado;
      red interministerial; sistemas del gobierno; sistemas gubernamentales; sistemas del Estado;
      sistemas de los ministerios; redes de los ministerios; ordenadores del gobierno;
      computadoras del gobierno; equipos de los ministerios; servidores del Estado; ~intranet;
      servicios públicos digitales; servicios en línea; servicios digitales; trámites en línea; trámites;
      trámites digitales; portales públicos; portal ciudadano; digitalización del Estado; ~interoperabilidad;
      ~instituciones públicas; entidades públicas; ~sector público; ~gobiernos locales; municipios;
      municipalidades; alcaldías; ayuntamientos; administración tributaria; ~impuestos; ministerios hackeados;
      ministerios atacados; informática del Estado; equipos del Estado; datos del Estado;
      plataformas del Estado; seguridad de los ministerios; plataformas públicas; parque informático;
      instituciones del Estado; redes públicas; computadoras del Estado; servicios al ciudadano;
      oficinas públicas; organismos públicos; portal nacional; plataforma de trámites; transformación digital`,
    ru: `
      электронное правительство; цифровое правительство; электронные услуги;
      электронные государственные услуги; госуслуги; государственных услуг; портал госуслуг;
      государственные сети; ведомственных сетей; сети министерств; сети ведомств; сети органов власти;
      государственные информационные системы; ГИС; информационные системы государства; системы госорганов;
      государственных органов; ~органы власти; органы государственной власти; компьютеры правительства;
      компьютеры министерств; серверы министерств; интранет; публичные порталы; портал для граждан;
      многофункциональные центры; цифровизация госуправления; ~цифровизация;
      цифровая общественная инфраструктура; государственный сектор; госсектор; местные органы власти;
      муниципалитеты; налоговая служба; налоговая; взлом министерств; министерства взломаны;
      правительственные сети; правительственные системы; сети государства; государственные данные;
      государственные платформы; безопасность министерств; защита министерств; госструктуры; госучреждения;
      ~государственные учреждения; компьютеры госорганов; онлайн-услуги гражданам; услуги населению;
      государственные порталы; национальный портал; органы государства; госсайты; цифровая трансформация;
      местное самоуправление; органы местного самоуправления`,
    ar: `
      الحكومة الإلكترونية; الحكومة الرقمية; الإدارة الإلكترونية; الإدارة الرقمية; ~الإدارة العامة;
      الإدارات العمومية; الشبكات الحكومية; شبكات الحكومة; شبكات الدولة; شبكات الوزارات; الأنظمة الحكومية;
      النظم الحكومية; أنظمة الدولة; أنظمة الوزارات; نظم معلومات الحكومة; حواسيب الحكومة; حواسيب الوزارات;
      أجهزة الوزارات; خوادم الوزارات; خوادم حكومية; الخدمات الحكومية; الخدمات الحكومية الإلكترونية;
      الخدمات الإلكترونية; الخدمات العامة الرقمية; الخدمات الرقمية; البوابات العامة; البوابة الحكومية;
      بوابة المواطن; الشباك الموحد; رقمنة الإدارة; ~الرقمنة; رقمنة الخدمات; البنية التحتية العامة الرقمية;
      البنية التحتية الرقمية; ~التشغيل البيني; المؤسسات الحكومية; القطاع الحكومي; ~القطاع العام;
      الجماعات المحلية; ~الضرائب; مصلحة الضرائب; اختراق الوزارات; وزارات مخترقة; بيانات الدولة;
      المنصات الحكومية; أمن الوزارات; حماية الوزارات; الدوائر الحكومية; الإدارات الحكومية; حواسيب الدولة;
      خدمات المواطنين; المعاملات الحكومية; البوابة الوطنية; الهيئات العمومية; المجالس البلدية;
      الخدمات البلدية; شبكات البلديات; التحول الرقمي; الحكومات المحلية; الإدارات المحلية; المدينة الذكية;
      البلديات والمحافظات`,
    zh: `
      电子政务; 政务系统; 政务网络; 政务外网; 政务内网; 政务服务; 政务信息; 政务平台; 数字政务; 数字政府;
      智慧政务; 政府网络; 政府系统; 政府信息系统; 政府电脑; 政府计算机; 政府服务器; 政府部门网络;
      政府机构网络; 部委网络; 部委系统; 机关网络; 内部网络; ~公共服务; 公共服务数字化; 在线服务; 网上办事;
      一网通办; 公共门户; 政府门户; 市民门户; 政务数字化; ~数字转型; 公共部门系统; ~公共部门; ~公共行政;
      ~行政部门; ~互操作; 数据共享平台; 地方政府; 市政府; ~市政; ~税务; 税务局; ~间谍; 政府被黑;
      部委被黑; 政府数据; 政府平台; 保护部委; 政府机关; 机关单位; 党政机关; 国家机关; 政府办公; 便民服务;
      为民服务; 国家门户; ~公共机构; 政务办公; 公共机构系统; 政府内网; 单位内网; 数字化转型`,
  },
  {
    id: 'network-hardening',
    kind: 'topic',
    parents: ['egov'],
    topics: ['government-network-security'],
    audience: ['public-servants', 'csirt-staff'],
    en: `
      network hardening; network security; administrators of ministries; ~segmentation; two-factor;
      privileged access; access rights; Active Directory; remote access; patch ministries' computers;
      security architecture; minimum standards for ministries; perimeter protection; intrusion prevention;
      unprotected computers; personal devices; hackers get in; intruders in networks; attackers inside;
      protect our networks; secure networks; network defence; network protection; strengthen networks;
      unauthorised access; open ports; exposed services; misconfiguration; jump servers;
      computers badly protected; hackers inside networks; attackers moving inside; administrator accounts;
      remote desktop; RDP; separate networks; network perimeter`,
    fr: `
      sécurisation des réseaux; sécurité des réseaux; ~segmentation; protection des postes; droits d'accès;
      Active Directory; accès à distance; ~télétravail; ordinateurs dépassés; architecture de sécurité;
      politique de sécurité informatique; intrus dans les réseaux; appareils personnels;
      protection des réseaux; défense des réseaux; défense des systèmes; accès non autorisés;
      services exposés; mauvaise configuration; sécurité des postes; architecture réseau;
      protéger nos réseaux; réseaux mal protégés; blinder les systèmes; bastion d'administration;
      réseau poreux; pirates dans nos réseaux; bureau à distance; RDP; isoler les réseaux;
      séparer les réseaux; comptes d'administrateur; périmètre du réseau; postes mal protégés;
      ordinateurs sans protection`,
    es: `
      seguridad de redes; protección de redes; fortalecimiento de redes; ~segmentación; firewall;
      protección de equipos; puestos de trabajo; derechos de acceso; directorio activo; acceso remoto;
      ~teletrabajo; programas obsoletos; equipos anticuados; programas sin licencia;
      arquitectura de seguridad; política de seguridad informática; intrusos en la red;
      dispositivos personales; proteger nuestras redes; defensa de redes; accesos no autorizados;
      servicios expuestos; mala configuración; arquitectura de red; redes mal protegidas;
      blindar los sistemas; equipos sin protección; redes seguras; piratas en nuestras redes;
      escritorio remoto; RDP; aislar redes; separar redes; cuentas de administrador; perímetro de la red;
      hackers dentro de la red`,
    ru: `
      защита сетей; безопасность сетей; сетевая безопасность; администраторы сетей; ~сегментация;
      сегментирование; файрвол; антивирусная защита; защита рабочих станций; двухфакторная;
      разграничение доступа; права доступа; служба каталогов; удалённый доступ; ~удалённая работа;
      архитектура безопасности; политика информационной безопасности; оборона сетей;
      несанкционированный доступ; открытые порты; ошибки настройки; неправильная настройка; архитектура сети;
      плохо защищённые сети; незащищённые компьютеры; защищённые сети; усилить защиту сетей;
      хакеры в наших сетях; удалённый рабочий стол; RDP; разделить сети; учётные записи администраторов;
      периметр сети; взломщики в сети`,
    ar: `
      أمن الشبكات; حماية الشبكات; تأمين الشبكات; تحصين الشبكات; مسؤولي الشبكات; تقسيم الشبكات; عزل الشبكات;
      جدران الحماية; برامج مكافحة الفيروسات; صلاحيات الوصول; حسابات المديرين; كلمات مرور مشتركة; الدليل النشط;
      الشبكة الافتراضية الخاصة; ذاكرة USB; هندسة الأمن; سياسة أمن المعلومات; الأجهزة الشخصية; حماية شبكاتنا;
      الدفاع عن الشبكات; الوصول غير المصرح; دخول غير مصرح; إدارة الوصول; هندسة الشبكات; شبكات غير محمية;
      أجهزة غير محمية; شبكات آمنة; تقوية الشبكات; قراصنة داخل شبكاتنا; سطح المكتب البعيد; فصل الشبكات;
      حسابات المسؤول; محيط الشبكة; شبكات مخترقة; أجهزة دون حماية`,
    zh: `
      网络加固; 网络防护; 分区隔离; 终端防护; 终端安全; 端点; 双因素; 访问权限; 特权账户; 活动目录; 远程访问; ~远程办公; 电脑老旧; 安全架构; 边界防护; 入侵防御; 自带设备;
      个人设备; 保护网络; 未授权访问; 配置错误; 配置不当; 网络架构; 没有防护; 防护薄弱; 内网安全; 黑客在网络里; 远程桌面; 网络分离; 管理员账户; 网络边界; 内外网隔离; 横向移动;
      网络被渗透; 渗透内网`,
  },
  {
    id: 'email-web',
    kind: 'topic',
    parents: ['egov', 'internet-infra'],
    topics: ['government-network-security', 'internet-infrastructure-security'],
    audience: ['public-servants', 'technical-community'],
    en: `
      government e-mail; official email; mail servers; e-mail servers; mailboxes; webmail; email security;
      email system; e-mail spoofing; spoofed e-mails; forged senders; impersonate ministries;
      mails in our name; email gateway; SPF; DKIM; DMARC; email authentication; Gmail for official business;
      private email accounts; compromised mailboxes; read our mail; website security; web defacement;
      hacked websites; ~websites; web hosting; web servers; web portals; web applications;
      web application firewall; CMS; ~HTTPS; TLS certificates; SSL; gov domain; .gov; website goes down;
      pages replaced; web developers; web administrators; webmasters; content management; ~WordPress;
      hosting of websites; internet.nl; fake ministry websites; ministry e-mail; ministry website;
      webpage replaced; mail service; spoofing; secure websites; site hacked; e-mail accounts;
      government domains; spoofed mail; phishing in our name; webpages; official website;
      government web pages; e-mail of officials; hijacked mailbox; web site security; institutional e-mail;
      domain of the government; websites defaced; defacement; defaced websites; hijacked websites`,
    fr: `
      messagerie; messagerie gouvernementale; messagerie officielle; messagerie de l'État;
      serveurs de messagerie; serveurs de courrier; ~courrier électronique; courriels officiels; boîtes mail;
      boîtes aux lettres; adresses officielles; ~Gmail; usurpation d'adresses;
      usurper l'identité d'un ministère; courriels en notre nom; expéditeurs falsifiés; SPF; DKIM; DMARC;
      sécurité des sites; ~sites web; ~sites internet; sites gouvernementaux; sites des ministères;
      ~sites officiels; sites piratés; pages remplacées; site hors service; hébergement web;
      hébergement des sites; serveurs web; webmestres; administrateurs de sites; ~WordPress; ~HTTPS;
      certificats TLS; nom de domaine officiel; faux sites officiels; adresses électroniques de l'État;
      comptes de messagerie; boîtes piratées; domaines gouvernementaux; sécurité de la messagerie;
      page d'accueil remplacée; faux courriels ministériels; messagerie professionnelle; boîte officielle;
      adresse ministérielle; pirater le site; site du gouvernement; page officielle; domaine de l'État;
      sécurité du courrier; défiguration; sites défigurés; sites défacés; défacement; piratage de sites;
      défiguration de sites web`,
    es: `
      correo institucional; correo gubernamental; correo oficial; ~correo electrónico; servidores de correo;
      buzones; cuentas de correo; ~Gmail; suplantan al ministerio; correos en nuestro nombre;
      remitentes falsos; SPF; DKIM; DMARC; seguridad web; ~sitios web; ~páginas web; sitios gubernamentales;
      sitios web de los ministerios; páginas del gobierno; portales web; sitios oficiales; página desfigurada;
      sitios hackeados; páginas hackeadas; alojamiento web; servidores web; administradores web;
      desarrolladores web; webmasters; ~WordPress; ~HTTPS; certificados TLS; dominio gubernamental;
      sitios falsos del gobierno; cuentas institucionales; seguridad del correo; sitio web hackeado;
      página institucional; página principal reemplazada; correos falsos del ministerio; sistema de correo;
      buzón institucional; cuenta oficial; sitio del ministerio; página del ministerio; portal institucional;
      hackear la página; dominio del Estado; web del gobierno; desfiguración; páginas alteradas;
      páginas web alteradas; sitios desfigurados; desfiguración de sitios web; correos de los ministerios`,
    ru: `
      ~электронная почта; почтовые серверы; почтовые ящики; ведомственная почта; служебная почта;
      официальная почта; почта министерств; бесплатная почта; читают нашу почту; подделка отправителя;
      письма от имени министерства; письма от нашего имени; SPF; DKIM; DMARC; сайты министерств;
      официальные сайты; государственные сайты; правительственные сайты; ~веб-сайты; ~сайты; веб-серверы;
      веб-порталы; хостинг; хостинг сайтов; взлом сайта; взломанные сайты; подмена страниц; сайт не работает;
      администраторы сайтов; веб-разработчики; вебмастера; ~WordPress; ~HTTPS; сертификаты TLS;
      государственный домен; безопасность почты; безопасность сайтов; почтовые аккаунты; почтовая система;
      правительственные домены; главная страница подменена; ложные письма министерства; корпоративная почта;
      взломанная почта; письма с наших адресов; ящик министерства; портал министерства; домен правительства;
      сайт правительства; служебные ящики; дефейс; сайты взломаны; дефейс сайта`,
    ar: `
      البريد الإلكتروني الحكومي; البريد الحكومي; البريد الرسمي; ~البريد الإلكتروني; خوادم البريد; خادم البريد;
      صناديق البريد; حسابات البريد; جيميل; انتحال البريد; رسائل باسم الوزارة; رسائل باسمنا; مرسل مزيف;
      يقرأون بريدنا; البريد العشوائي; SPF; DKIM; DMARC; أمن المواقع; ~المواقع الإلكترونية; ~مواقع إلكترونية;
      ~مواقع الويب; ~موقع الويب; المواقع الحكومية; مواقع الوزارات; موقع الوزارة; المواقع الرسمية;
      الصفحات الرسمية; اختراق المواقع; مواقع مخترقة; تعطل الموقع; استضافة المواقع; خوادم الويب; مطوري الويب;
      مديري المواقع; شهادات TLS; النطاق الحكومي; مواقع حكومية مزيفة; أمن البريد; حسابات رسمية; نطاقات حكومية;
      نظام البريد; الصفحة الرئيسية; بريد الوزارة; بوابة الوزارة; رسائل مزورة; موقع حكومي; صفحة الوزارة;
      بوابة حكومية; اختراق موقع الوزارة; بريد رسمي; حساب رسمي; موقع رسمي; تشويه المواقع; شوهت مواقع;
      مواقع مشوهة`,
    zh: `
      政府邮箱; 官方邮箱; 公务邮箱; 工作邮箱; ~电子邮件; ~电子邮箱; 邮件系统; 邮件服务器; ~邮箱;
      邮件安全; 免费邮箱; 冒充部委; 冒充政府; 冒名邮件; 以我们名义; 发件人伪造; 邮件认证; SPF; DKIM;
      DMARC; ~网站; 网站安全; 政府网站; 官方网站; 官网; 部委网站; 网站被黑; 网页被篡改; 网站篡改;
      网站托管; ~托管; 网络服务器; 网站管理员; 网站开发; ~HTTPS; 证书部署; 政府域名; 邮箱账户;
      官方邮件; 政府邮件; 主页被换; 网页被改; 网页服务器; 网站防护; 政务邮箱; 部委邮箱; 机关邮箱; 邮箱系统;
      网站服务器; 黑掉网站; 政府主页; 官方账号; 网站改版; 网站被篡改; 篡改网页; 网页篡改`,
  },
  {
    id: 'secure-communications',
    kind: 'topic',
    parents: ['egov', 'diplomacy', 'encryption'],
    topics: ['government-network-security'],
    audience: ['diplomats', 'public-servants'],
    en: `
      secure communications; encrypted communications; WhatsApp for official business; classified information;
      classified networks; confidential documents; leaked documents; sensitive documents;
      secure video conferencing; secure phones; hardened phones; ~embassies; embassy networks;
      diplomatic missions; missions abroad; permanent missions; consulates; diplomatic cables;
      secure missions; foreign ministry network; diplomats' devices; mobile phones of officials;
      leaders' phones; ministers' phones; diplomatic network; talk securely; someone listens in;
      listen to our calls; secure channel; encrypted line; classified systems; diplomatic communications;
      bugged offices; confidential talks; secret talks; state secrets`,
    fr: `
      communications sécurisées; communications chiffrées; messagerie instantanée sécurisée; ~WhatsApp;
      informations classifiées; réseaux classifiés; documents confidentiels; documents sensibles;
      fuite de documents; documents divulgués; secret défense; visioconférence sécurisée;
      téléphones sécurisés; espionnage des téléphones; ~ambassades; réseaux des ambassades;
      postes diplomatiques; missions diplomatiques; missions permanentes; consulats;
      télégrammes diplomatiques; valise diplomatique; réseau du ministère des affaires étrangères;
      téléphones des ministres; téléphones des dirigeants; échanges confidentiels; réseau diplomatique;
      quelqu'un nous écoute; ligne chiffrée; canal sécurisé; téléphones piratés; secrets d'État;
      communications diplomatiques; conversations confidentielles`,
    es: `
      comunicaciones seguras; comunicaciones cifradas; mensajería segura; ~WhatsApp; información clasificada;
      redes clasificadas; documentos confidenciales; documentos sensibles; documentos filtrados;
      filtración de documentos; secreto de Estado; videoconferencia segura; teléfonos seguros; pinchazos;
      ~embajadas; redes de las embajadas; misiones diplomáticas; misiones permanentes;
      misiones en el exterior; consulados; cables diplomáticos; valija diplomática; red de la cancillería;
      teléfonos de los ministros; teléfonos de funcionarios; comunicaciones confidenciales; red diplomática;
      alguien nos escucha; línea cifrada; canal seguro; teléfonos hackeados; comunicaciones diplomáticas;
      conversaciones confidenciales`,
    ru: `
      защищённая связь; защищённые каналы; шифрованная связь; мессенджеры; ~WhatsApp; секретная информация;
      секретные документы; государственная тайна; гостайна; закрытые сети; конфиденциальные документы;
      утечка документов; служебная тайна; защищённая видеосвязь; защищённые телефоны; ~посольства;
      сети посольств; дипломатические представительства; дипмиссии; загранучреждения;
      постоянные представительства; консульства; дипломатическая переписка; телефоны министров;
      телефоны чиновников; конфиденциальная переписка; дипломатическая сеть; шифрованная линия;
      защищённый канал; дипломатическая связь; закрытая связь; секретные переговоры;
      конфиденциальные разговоры; служебные телефоны`,
    ar: `
      الاتصالات الآمنة; اتصالات مشفرة; الاتصالات المشفرة; المراسلة المشفرة; تطبيقات المراسلة; واتساب;
      المعلومات السرية; المعلومات المصنفة; الشبكات السرية; وثائق سرية; وثائق حساسة; تسريب الوثائق;
      أسرار الدولة; مؤتمرات الفيديو الآمنة; هواتف آمنة; تنصت على الهواتف; ~سفارة; شبكات السفارات;
      البعثات الدبلوماسية; البعثات الدائمة; القنصليات; البرقيات الدبلوماسية; الحقيبة الدبلوماسية;
      شبكة وزارة الخارجية; هواتف الوزراء; هواتف المسؤولين; مراسلات سرية; شبكة دبلوماسية; يتنصتون علينا;
      خط مشفر; قناة آمنة; هواتف مخترقة; اتصالات دبلوماسية; محادثات سرية; مكالمات الوزراء; الأسرار الحكومية`,
    zh: `
      安全通信; 加密通信; 保密通信; 加密消息; 即时通讯; ~聊天软件; 微信办公; 机密信息; 涉密; 涉密网络;
      机密文件; 保密文件; 敏感文件; 国家秘密; 安全视频会议; 安全手机; ~使馆; 大使馆; 使馆网络; 使领馆;
      外交使团; 驻外机构; 驻外使团; 常驻代表团; 领事馆; 外交电报; 部长手机; 官员手机; 外交部网络; 外交网络;
      有人监听; 加密线路; 安全信道; 手机被黑; 外交通信; 外交通讯; 机密谈话; 密级; 泄露机密`,
  },
  {
    id: 'cloud',
    kind: 'topic',
    parents: ['egov', 'emerging-tech'],
    topics: ['emerging-technology-security', 'government-network-security'],
    en: `
      cloud security; cloud; cloud computing; cloud services; cloud adoption; cloud migration; cloud policy;
      cloud providers; cloud first; government cloud; sovereign cloud; private cloud; public cloud;
      hybrid cloud; G-cloud; move to the cloud; data centre; server rooms; hosting of government data;
      data hosted abroad; where our data sits; foreign servers; data residency; digital sovereignty; AWS;
      Azure; Google Cloud; IaaS; FedRAMP; misconfigured storage; backup in the cloud; shared responsibility;
      ISO 27017; cloud platform; cloud infrastructure; move our data; migrate servers; data hosting;
      national data centre; national cloud; hyperscalers; cloud strategy; cloud governance; foreign cloud;
      data kept abroad; where to store data; outside our borders; servers of foreign companies;
      government hosting`,
    fr: `
      informatique en nuage; nuage; nuagique; cloud; cloud souverain; cloud gouvernemental; nuage souverain;
      services en nuage; services cloud; fournisseurs de cloud; migration vers le nuage; migrer vers le cloud;
      passer au cloud; politique de cloud; cloud de confiance; SecNumCloud; centres de données; data center;
      datacenter; salles de serveurs; hébergement des données; serveurs étrangers; AWS; Azure; virtualisation;
      stockage en ligne; plateforme cloud; infrastructure cloud; sécurité du nuage; hébergement souverain;
      hébergement national; données dans le nuage; stratégie cloud; cloud national; nuage gouvernemental;
      nuage étranger; données à l'étranger; hors de nos frontières; où stocker les données;
      hébergement gouvernemental; informatique infonuagique; infonuagique`,
    es: `
      nube; seguridad en la nube; computación en la nube; servicios en la nube; nube soberana;
      nube gubernamental; nube pública; nube privada; nube híbrida; proveedores de nube; migración a la nube;
      migrar a la nube; pasar a la nube; política de nube; primero la nube; centro de datos; data center;
      sala de servidores; alojamiento de datos; datos alojados en el extranjero; datos guardados fuera;
      residencia de datos; AWS; Azure; virtualización; almacenamiento en línea; plataforma de nube;
      infraestructura de nube; nube nacional; estrategia de nube; datos en la nube; alojamiento nacional;
      hiperescala; servidores en la nube; subir a la nube; centro de datos nacional; nube extranjera;
      datos en el extranjero; fuera de nuestras fronteras; dónde guardar los datos; alojamiento del gobierno;
      datos en servidores extranjeros`,
    ru: `
      облачные; облако; облачная безопасность; облачные вычисления; облачные услуги; облачные технологии;
      облачные сервисы; облачные хранилища; облачные провайдеры; государственное облако; гособлако;
      суверенное облако; частное облако; гибридное облако; переход в облако; миграция в облако;
      перенести в облако; центры обработки данных; ЦОД; дата-центр; датацентры; ~серверная;
      серверные помещения; хранение данных за рубежом; данные за границей; серверы за рубежом;
      зарубежные серверы; иностранные серверы; где хранятся данные; посольство данных; AWS; Azure;
      виртуализация; облачная платформа; облачная инфраструктура; национальное облако; облачная стратегия;
      данные в облаке; национальный дата-центр; размещение данных; иностранное облако`,
    ar: `
      الحوسبة السحابية; السحابة; أمن السحابة; الخدمات السحابية; السحابة الحكومية; السحابة السيادية;
      السحابة الخاصة; السحابة العامة; مزودي السحابة; الانتقال إلى السحابة; الهجرة إلى السحابة; سياسة السحابة;
      السحابة أولا; مراكز البيانات; مركز بيانات; مركز البيانات; مراكز المعطيات; غرف الخوادم; استضافة البيانات;
      بياناتنا في الخارج; تخزين البيانات; خوادم أجنبية; أين بياناتنا; سفارة بيانات; أمازون; الآلات الافتراضية;
      المحاكاة الافتراضية; التخزين السحابي; منصة سحابية; البنية التحتية السحابية; سحابة وطنية;
      مركز بيانات وطني; البيانات في السحابة; استراتيجية السحابة; مزودي الخدمات السحابية; استضافة وطنية;
      سحابة أجنبية; أين نخزن البيانات; خارج الحدود; تخزين سحابي`,
    zh: `
      云安全; 云计算; 云服务; 云平台; 云端; 云存储; 云技术; 云迁移; 云策略; 云服务商; 云厂商; 政务云; 政府云; 主权云; 私有云; 公有云; 混合云; 上云; 迁移到云; 云优先;
      数据中心; 机房; 服务器机房; 数据托管; 数据存放国外; 存在国外; 国外服务器; 数据在哪里; 本地存储; 数字主权; 阿里云; 亚马逊云; 虚拟化; 软件即服务; 云基础设施; 国家云; 云上数据;
      国家数据中心; 云战略; 云治理; 数据存放; 国外云; 数据在国外; 存放数据; 数据存储; 存储在云; 云供应商`,
  },
  {
    id: 'registries',
    kind: 'topic',
    parents: ['egov', 'digital-id'],
    topics: ['government-network-security', 'data-protection-privacy'],
    audience: ['public-servants'],
    en: `
      public registries; state registers; civil registry; population register; population registry;
      births and deaths; land registry; land titles; cadastre; national databases; government databases;
      citizen records; citizens' records stolen; vehicle register; business register; company registry;
      tax records; passport system; ~passports; driving licences; social security records;
      beneficiaries database; national archives; ~census data; databases leaked; state databases;
      integrity of registers; official records; citizens' files; population data; state registries;
      registry systems; registers of citizens; property register`,
    fr: `
      registres publics; registres de l'État; registre national; état civil; actes de naissance;
      registre de la population; fichier de la population; registre foncier; cadastre; titres fonciers;
      bases de données nationales; bases de données de l'État; fichiers de l'État; registre du commerce;
      registre des véhicules; immatriculation; cartes grises; dossiers fiscaux; ~passeports;
      permis de conduire; sécurité sociale; archives nationales; recensement de la population;
      bases de données volées; fuite de fichiers; intégrité des registres; données de la population;
      fichiers nationaux; systèmes de registres; registres numériques; registre de propriété;
      dossiers des citoyens; registre des terres; registre des entreprises`,
    es: `
      registros públicos; registro civil; registro de la población; padrón de población; actas de nacimiento;
      partidas de nacimiento; registro de la propiedad; catastro; títulos de propiedad;
      bases de datos nacionales; bases de datos del Estado; bases de datos públicas; registros de ciudadanos;
      ~cédulas; registro mercantil; registro de vehículos; registros fiscales; ~pasaportes;
      licencias de conducir; archivo nacional; registros de seguridad social; censo de población;
      integridad de los registros; registros estatales; datos de la población; sistemas de registro;
      registros digitales; registro inmobiliario; registro nacional; expedientes ciudadanos;
      registro de tierras; registro de empresas; historiales de ciudadanos`,
    ru: `
      государственные реестры; ~реестры; госреестры; реестр населения; регистр населения; ЗАГС;
      акты гражданского состояния; свидетельства о рождении; земельный кадастр; кадастр; реестр недвижимости;
      государственные базы данных; национальные базы данных; реестр юридических лиц; торговый реестр;
      регистрация автомобилей; налоговые данные; ~паспорта; паспортная система; водительские удостоверения;
      пенсионный фонд; перепись населения; национальный архив; утечка баз данных; целостность реестров;
      национальные реестры; системы реестров; электронные реестры; реестры граждан; реестр земель;
      реестр предприятий; государственный архив; личные дела граждан`,
    ar: `
      السجلات العامة; السجلات الحكومية; السجل المدني; الأحوال المدنية; الحالة المدنية; سجل السكان;
      سجلات السكان; شهادات الميلاد; السجل العقاري; الشهر العقاري; السجل التجاري; قواعد البيانات الوطنية;
      قواعد بيانات الدولة; قواعد البيانات الحكومية; قاعدة بيانات وطنية; سجلات المواطنين; سجلات الدولة;
      تسجيل المركبات; السجلات الضريبية; ~جوازات السفر; ~جواز السفر; رخص القيادة; الضمان الاجتماعي;
      تعداد السكان; الأرشيف الوطني; تسريب قواعد البيانات; سلامة السجلات; بيانات السكان; السجلات الوطنية;
      أنظمة السجلات; سجلات إلكترونية; سجل الملكية; سجل الأراضي; سجل الشركات; ملفات المواطنين; الأرشيف الحكومي`,
    zh: `
      公共登记; 国家登记; 登记册; 登记系统; 民事登记; 户籍; 户籍系统; 户口; 人口登记; 人口数据库; 出生登记; 出生证; 土地登记; 地籍; 不动产登记; 产权登记; 国家数据库; 政府数据库;
      公民资料; 市民资料; 工商登记; 企业登记; 车辆登记; 纳税记录; ~护照; 驾照; 社保; 社会保障; 国家档案; 人口普查; 数据库泄露; 官方记录; 人口数据; 国家登记系统; 电子登记;
      居民数据; 土地登记册; 公民档案; 居民登记; 政府档案`,
  },
  {
    id: 'elections',
    kind: 'topic',
    parents: ['egov'],
    topics: ['government-network-security'],
    audience: ['policy-makers', 'public-servants'],
    en: `
      election; electoral; electoral commission; electoral process; electoral management body;
      election security; election integrity; election systems; election results; election day; ballot; polls;
      polling; polling stations; voting; voting machines; voting systems; electronic voting; e-voting; voters;
      voter registers; voter roll; voter list; votes counted; counting of votes; results of the vote;
      results transmission; political parties; campaign headquarters; referendum; interference in elections;
      presidential election; ~democratic process; tamper with results; electoral authorities; rigged results;
      protect the vote; voter registration; electoral register; electoral roll`,
    fr: `
      élection; électoral; processus électoral; commission électorale; organe de gestion électorale;
      sécurité des élections; intégrité électorale; systèmes électoraux; jour du scrutin; scrutin; urnes;
      bureaux de vote; ~vote; vote électronique; machines à voter; voter en ligne; électeurs;
      listes électorales; fichier électoral; bulletins de vote; dépouillement; comptage des voix;
      transmission des résultats; résultats du vote; résultats électoraux; candidats aux élections;
      partis politiques; référendum; ingérence électorale; ~présidentielle; processus démocratique; suffrage;
      autorités électorales; résultats truqués; protéger le scrutin; systèmes de vote;
      inscription des électeurs`,
    es: `
      elecciones; electoral; proceso electoral; comisión electoral; tribunal electoral; autoridad electoral;
      organismo electoral; consejo electoral; instituto electoral; seguridad electoral; integridad electoral;
      sistemas electorales; jornada electoral; comicios; urnas; votación; ~voto; voto electrónico; votantes;
      electores; padrón; padrón electoral; papeletas; mesas de votación; colegios electorales; escrutinio;
      conteo de votos; ~recuento; transmisión de resultados; resultados electorales; partidos políticos;
      referéndum; injerencia electoral; ~presidenciales; proceso democrático; sufragio; resultados alterados;
      proteger los comicios; sistemas de votación; actas electorales; voto seguro; elecciones limpias;
      elecciones generales`,
    ru: `
      ~выборы; избирательный; избирательная комиссия; избирком; центризбирком; ЦИК; избирательный процесс;
      электоральный; безопасность выборов; честность выборов; день голосования; голосование; голосовать;
      электронное голосование; онлайн-голосование; избиратели; списки избирателей; реестр избирателей;
      избирательные участки; урны; подсчёт голосов; голоса избирателей; результаты голосования;
      итоги голосования; результаты выборов; политические партии; референдум; вмешательство в выборы;
      президентские выборы; демократический процесс; избирательные бюллетени; избирательные органы;
      подтасовка результатов; защита выборов; системы голосования; регистрация избирателей;
      избирательная кампания; проведение выборов; парламентские выборы; местные выборы; честные выборы;
      всеобщие выборы; выборная кампания; выборные органы`,
    ar: `
      الانتخابات; انتخابات; العملية الانتخابية; لجنة الانتخابات; مفوضية الانتخابات; الهيئة الانتخابية;
      أمن الانتخابات; نزاهة الانتخابات; الأنظمة الانتخابية; يوم الاقتراع; اقتراع; صناديق الاقتراع;
      مراكز الاقتراع; التصويت; تصويت; التصويت الإلكتروني; آلات التصويت; الناخبين; سجل الناخبين;
      قوائم الناخبين; بطاقات الاقتراع; فرز الأصوات; ~الأصوات; عد الأصوات; نقل النتائج; نتائج الانتخابات;
      الأحزاب السياسية; استفتاء; التدخل في الانتخابات; مراقبي الانتخابات; ~الرئاسية; العملية الديمقراطية;
      السلطات الانتخابية; تزوير النتائج; حماية الانتخابات; أنظمة التصويت; تسجيل الناخبين; الحملة الانتخابية`,
    zh: `
      选举; 选举安全; 选举系统; 选举委员会; 选举管理; 选举机构; 选举过程; 选举公正; 选举诚信; 选举日; 大选; 总统选举; 投票; 投票系统; 投票站; 投票机; 电子投票; 网上投票; 选民;
      选民登记; 选民名册; 选民名单; 选票; 票箱; 计票; 点票; 唱票; 开票; 选举结果; 投票结果; 结果传输; ~候选人; 政党; 公投; 全民投票; 干预选举; 选举干预; 民主进程; 选举部门;
      篡改选举; 保护选举; 竞选`,
  },
];
