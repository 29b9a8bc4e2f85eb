/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const governance: readonly ConceptRow[] = [
  {
    id: 'national-strategy',
    kind: 'topic',
    topics: ['national-cyber-strategy'],
    en: `
      national cybersecurity strategy; cyber security strategy; national strategy; NCS; NCSS;
      strategy development; strategy drafting; cybersecurity policy; national cybersecurity policy;
      policy document; ~vision; long-term plan; five-year plan; multi-year plan; national plan; ~priorities;
      strategic plan; strategic objectives; strategic priorities; strategy; write the next one;
      first strategy; new strategy; outdated strategy; strategy expired; strategy lifecycle;
      review the strategy; update the strategy; revise our strategy; draft strategy; strategy consultation;
      green paper; policy development; policy formulation; national vision; digital strategy; NCS Guide;
      strategy guide; overarching policy; cyber policy; national policy; renew the strategy;
      direction for the country; plan on paper; goals for cyberspace; national security strategy;
      guiding document; policy planning; masterplan; strategy ended; without a strategy; strategy period;
      next strategy; fresh strategy; previous strategy; where the country should go; long view; ~agenda;
      national agenda; second strategy; third strategy; adopt a strategy; approve the strategy; white paper`,
    fr: `
      stratégie nationale de cybersécurité; stratégie nationale; SNC; élaboration de la stratégie;
      politique nationale; politique de cybersécurité; ~vision; plan quinquennal; plan pluriannuel;
      plan national; ~priorités; plan stratégique; planification stratégique; stratégie;
      objectifs stratégiques; axes stratégiques; orientations stratégiques; document stratégique;
      document de politique; document d'orientation; schéma directeur; livre vert; première stratégie;
      nouvelle stratégie; révision de la stratégie; actualiser la stratégie; stratégie arrivée à échéance;
      stratégie périmée; rédiger une stratégie; rédaction de la stratégie; stratégie numérique;
      politique publique; note de cadrage; grandes orientations; fixer le cap; cap à suivre;
      plan à long terme; document-cadre; lettre de politique; guide stratégique; stratégie cyber;
      doctrine nationale; renouveler la stratégie; ~horizon 2030; politique de sécurité numérique;
      politique de sécurité des systèmes; absence de stratégie; prochaine stratégie; ancienne stratégie;
      deuxième stratégie; stratégie précédente; adopter une stratégie; validation de la stratégie;
      stratégie terminée; vision nationale; politique cyber; politique numérique; nous doter d'une stratégie;
      bâtir une stratégie; livre blanc`,
    es: `
      estrategia nacional de ciberseguridad; estrategia nacional; ENC; ENCS; elaboración de la estrategia;
      formulación de políticas; política nacional; política de ciberseguridad; ~visión; plan quinquenal;
      plan plurianual; plan nacional; ~prioridades; plan estratégico; planificación estratégica;
      planeación estratégica; estrategia; objetivos estratégicos; líneas estratégicas; ejes estratégicos;
      documento estratégico; documento de política; libro verde; primera estrategia; nueva estrategia;
      revisar la estrategia; actualizar la estrategia; estrategia vencida; estrategia desactualizada;
      redactar una estrategia; política pública; política de Estado; CONPES; plan maestro; plan a largo plazo;
      rumbo del país; lineamientos nacionales; documento rector; agenda digital; estrategia digital;
      política de seguridad digital; diseñar la estrategia; borrador de estrategia; renovar la estrategia;
      ~horizonte 2030; metas nacionales; seguridad digital nacional; estrategia venció; ninguna estrategia;
      falta de estrategia; próxima estrategia; estrategia anterior; segunda estrategia;
      adoptar una estrategia; aprobar la estrategia; contar con una estrategia; visión nacional;
      política cibernética; construir una estrategia; agenda nacional; escribir la siguiente;
      directrices nacionales; libro blanco; lineamientos`,
    ru: `
      национальная стратегия кибербезопасности; национальная стратегия; стратегия кибербезопасности;
      стратегия; национальная политика; политика кибербезопасности; ~концепция;
      концепция информационной безопасности; доктрина; доктрина информационной безопасности; пятилетний план;
      пятилетка; многолетний план; долгосрочный план; национальный план; ~приоритеты; стратегический план;
      стратегическое планирование; стратегические цели; стратегические приоритеты; стратегические направления;
      стратегический документ; программный документ; документ планирования; разработка стратегии;
      разработать стратегию; подготовка стратегии; пересмотр стратегии; пересмотреть стратегию;
      обновление стратегии; обновить стратегию; новая стратегия; первая стратегия; устаревшая стратегия;
      срок действия стратегии; проект стратегии; написать стратегию; государственная политика;
      основы государственной политики; основные направления; госпрограмма; государственная программа;
      генеральный план; политический документ; ~видение; долгосрочное видение; цифровая стратегия;
      концептуальный документ; ~курс страны; национальные приоритеты; государственная стратегия;
      стратегия истекла; срок стратегии; отсутствие стратегии; следующая стратегия; прежняя стратегия;
      старая стратегия; вторая стратегия; принять стратегию; утвердить стратегию; написать новую;
      национальное видение; национальная концепция; единая политика; долгосрочная программа; белая книга`,
    ar: `
      الاستراتيجية الوطنية للأمن السيبراني; استراتيجية وطنية; استراتيجية الأمن السيبراني; استراتيجية;
      استراتيجيات; السياسة الوطنية; سياسة الأمن السيبراني; سياسات الأمن السيبراني; ~رؤية; رؤية وطنية;
      خطة خمسية; خطة وطنية; ~أولويات; أولويات وطنية; خطة استراتيجية; خطط استراتيجية; التخطيط الاستراتيجي;
      أهداف استراتيجية; محاور استراتيجية; وثيقة استراتيجية; وثيقة السياسات; وثيقة وطنية; إعداد الاستراتيجية;
      وضع استراتيجية; صياغة الاستراتيجية; كتابة الاستراتيجية; مراجعة الاستراتيجية; تحديث الاستراتيجية;
      تجديد الاستراتيجية; استراتيجية جديدة; أول استراتيجية; استراتيجية قديمة; انتهت الاستراتيجية;
      مسودة الاستراتيجية; ورقة بيضاء; السياسة العامة; وضع السياسات; رسم السياسات; خطة طويلة الأمد;
      خطة متعددة السنوات; الاستراتيجية الرقمية; توجهات استراتيجية; وثيقة توجيهية; مخطط عام; ~رؤية 2030;
      توجه الدولة; استراتيجيتنا; خطتنا; خطتنا الوطنية; غياب استراتيجية; الاستراتيجية المقبلة;
      الاستراتيجية القادمة; الاستراتيجية السابقة; اعتماد الاستراتيجية; إقرار الاستراتيجية;
      انتهت مدة الاستراتيجية; نكتب استراتيجية; رسم الطريق; أجندة وطنية; الكتاب الأبيض`,
    zh: `
      国家网络安全战略; 国家战略; 网络安全政策; 网络安全战略; ~愿景; 五年规划; 五年计划; 国家计划; ~优先事项; 战略规划; 战略; 战略目标; 战略文件; 国家政策; 政策文件; 政策制定;
      制定战略; 起草战略; 修订战略; 更新战略; 战略更新; 新战略; 首部战略; 战略过期; 战略重点; 绿皮书; 顶层设计; 长期规划; 中长期规划; 总体规划; 国家规划; 规划纲要; 发展规划;
      ~规划; 纲领性文件; 战略方向; 总体方针; 大政方针; 网络空间战略; 数字战略; 信息安全战略; 政策规划; 战略草案; 长远计划; ~目标和重点; 国家总体布局; 指导性文件; 国家方略; 没有战略;
      缺少战略; 下一份战略; 下一个战略; 下一期战略; 上一份战略; 旧战略; 战略到期; 战略已经到期; 通过战略; 写战略; 编制战略; 编写战略; 总体思路; 国家层面规划; 国家议程; 大方向;
      发展方向; 白皮书`,
  },
  {
    id: 'strategy-implementation',
    kind: 'activity',
    parents: ['national-strategy'],
    topics: ['national-cyber-strategy'],
    en: `
      national action plan; action plan; implementation plan; roadmap; implement the strategy;
      strategy implementation; strategy on the shelf; gathers dust; work plan; costed plan; ~milestones;
      timeline for implementation; ~deliverables; paper to practice; carry out the plan; put into practice;
      key performance indicators; KPI; implementation gap; implementation roadmap; progress of implementation;
      turn strategy into action; delivery plan; resource plan; costing exercise; costed action plan;
      nothing happened; nothing was done; never implemented; remains on paper; stays on paper; stuck on paper;
      ~how much it costs; step by step plan; next steps; operationalise the strategy;
      make the strategy operational`,
    fr: `
      plan d'action; plan d'action national; feuille de route; plan de mise en œuvre;
      mise en œuvre de la stratégie; exécuter la stratégie; appliquer la stratégie; restée lettre morte;
      lettre morte; reste au tiroir; ~tiroir; plan chiffré; chiffrage; chiffrer le plan; plan de travail;
      ~jalons; ~échéancier; calendrier d'exécution; chronogramme; opérationnalisation; ~concrétiser;
      traduire en actes; ~passer à l'action; passer aux actes; indicateurs de performance;
      ~suivi de l'exécution; déclinaison opérationnelle; plan opérationnel; mesures d'exécution;
      jamais appliquée; jamais mise en œuvre; reste sur le papier; restée sur papier; rien n'a été fait;
      prochaines étapes; étape par étape; combien coûte le plan; coût du plan; appliquer le plan`,
    es: `
      plan de acción; plan de acción nacional; hoja de ruta; plan de implementación;
      implementación de la estrategia; implementar la estrategia; ejecutar la estrategia;
      aplicar la estrategia; puesta en marcha; puesta en práctica; poner en práctica; letra muerta;
      quedó en el papel; ~cajón; plan costeado; costeo; costear el plan; plan de trabajo; ~hitos; ~cronograma;
      calendario de ejecución; plan operativo; operativizar; operacionalizar; plan de ejecución;
      indicadores de desempeño; indicadores clave; avance de la implementación; pasar a la acción;
      del papel a la acción; nunca se aplicó; nunca se implementó; próximos pasos; cuánto costará el plan;
      aplicar el plan; ejecutar el plan`,
    ru: `
      план действий; план мероприятий; дорожная карта; план реализации; реализация стратегии;
      реализовать стратегию; выполнение стратегии; выполнить стратегию; исполнение стратегии;
      воплотить стратегию; воплотить в жизнь; претворить в жизнь; осталась на бумаге; лежит на полке;
      ~пылится; план работы; расчет стоимости; стоимость мероприятий; ~контрольные показатели;
      ключевые показатели; ~сроки выполнения; ~этапы реализации; практическая реализация; внедрение стратегии;
      ход выполнения; план внедрения; перейти к делу; от слов к делу; операционный план; календарный план;
      ничего не сделано; следующие шаги; пошаговый план; сколько стоит план; выполнение плана; выполнить план;
      мертвый документ`,
    ar: `
      خطة العمل; خطة عمل وطنية; خطط العمل; خارطة طريق; خريطة طريق; خطة التنفيذ; تنفيذ الاستراتيجية;
      تطبيق الاستراتيجية; حبر على ورق; ~الأدراج; بقيت على الرف; ~على الرف; تقدير التكاليف; تكلفة الخطة;
      خطة محددة التكاليف; ~مراحل التنفيذ; ~جدول زمني; مؤشرات الأداء; مؤشرات أداء رئيسية; ترجمة الاستراتيجية;
      تفعيل الاستراتيجية; تفعيل الخطة; وضع موضع التنفيذ; موضع التنفيذ; ترجمة إلى أفعال; خطة تشغيلية;
      متابعة التنفيذ; التنفيذ العملي; ~إنجازات مرحلية; برنامج تنفيذي; لم يتحقق شيء; بقيت حبرا;
      الخطوات التالية; كم تكلف الخطة; تنفيذ الخطة; تطبيق الخطة; نطبق الاستراتيجية; ننفذ الاستراتيجية`,
    zh: `
      行动计划; 国家行动计划; 路线图; 实施计划; 实施方案; 战略实施; 落实战略; 执行战略; 战略落地; ~落地; 停留在纸面; 纸面上; 束之高阁; 工作计划; 行动方案; 时间表; ~里程碑;
      ~落实; 付诸实施; 付诸行动; 成本测算; 成本核算; 绩效指标; 关键指标; 实施进度; 执行情况; 推进实施; 任务分解; 落实措施; 执行计划; 没有落实; 没落实; 未落实; 没有执行; 没人执行;
      没有实施; 写在纸上; 一纸空文; 下一步; 分步实施; 逐步实施; 要花多少钱; 执行方案`,
  },
  {
    id: 'governance',
    kind: 'topic',
    parents: ['national-strategy'],
    topics: ['institutional-governance', 'national-cyber-strategy'],
    en: `
      national cyber agency; cybersecurity authority; cyber agency; national cybersecurity centre;
      national agency; governance structure; cyber governance; cybersecurity governance; governance framework;
      governance model; institutional framework; institutional arrangements; institution building;
      institutional capacity; institutional strengthening; institutional set-up; organisational structure;
      organisational design; ~mandate; legal mandate; overlapping mandates; central authority; lead agency;
      lead ministry; new agency; new authority; new body; dedicated entity; organigram; organisation chart;
      ~staffed; ~nobody in charge; nobody owns; ~cabinet; roles and responsibilities;
      division of responsibilities; cyber directorate; cyber department; national directorate;
      create an agency; establish an agency; build an agency; agency start-up; cybersecurity budget;
      budget line; budget allocation; national coordinator; cyber coordinator; statutory body; newly created;
      set up an authority; government agency; one authority; single authority; somebody in charge;
      nobody in charge of cyber; ministry responsible; claim to be responsible; young agency;
      agency from scratch; independent agency; create the institution; national institutions;
      distribute tasks; division of tasks; competent authority; nobody knows who is responsible;
      nobody knows who leads; who is in charge of cyber; in charge of cybersecurity`,
    fr: `
      agence nationale de cybersécurité; agence nationale; agence de cybersécurité; ANSSI; autorité nationale;
      autorité de cybersécurité; gouvernance de la cybersécurité; modèle de gouvernance; cadre institutionnel;
      dispositif institutionnel; dispositif national; architecture institutionnelle;
      renforcement institutionnel; appui institutionnel; capacités institutionnelles; autorité centrale;
      nouvelle agence; nouvelle autorité; créer une agence; création d'une agence; mise en place d'une agence;
      chef de file; ministère chef de file; organigramme; ~rattacher; ~tutelle; ministère de tutelle;
      personne n'est responsable; conseil des ministres; chevauchement de compétences; répartition des rôles;
      rôles et responsabilités; partage des responsabilités; ~missions de l'agence;
      direction de la cybersécurité; direction générale; budget cybersécurité; ligne budgétaire;
      crédits budgétaires; coordonnateur national; coordinateur national; entité dédiée; décret de création;
      préfiguration; centre national de cybersécurité; organisation administrative; une seule autorité;
      jeune agence; ministère responsable; se disent responsables; partir de zéro; agence indépendante;
      institution responsable; créer l'institution; institutions nationales; répartir les tâches;
      répartition des tâches; se charge de la cybersécurité; gouvernance cyber; bonne gouvernance;
      gouvernance nationale; mandat de l'agence; autorité compétente; se disputent le dossier;
      chevauchement de mandats`,
    es: `
      agencia nacional de ciberseguridad; agencia nacional; agencia de ciberseguridad; autoridad nacional;
      autoridad de ciberseguridad; gobernanza; gobernanza de la ciberseguridad; modelo de gobernanza;
      marco institucional; ~institucionalidad; institucionalidad de ciberseguridad;
      arquitectura institucional; fortalecimiento institucional; diseño institucional;
      capacidades institucionales; arreglos institucionales; autoridad central; ente rector; órgano rector;
      rectoría; nueva agencia; nueva autoridad; nueva entidad; crear una agencia; creación de una agencia;
      puesta en marcha de la agencia; organigrama; estructura orgánica; estructura organizativa;
      ~quién es responsable; nadie se hace cargo; nadie responde; ~gabinete; consejo de ministros; ~mandato;
      ~competencias; duplicidad de funciones; solapamiento de competencias; reparto de responsabilidades;
      roles y responsabilidades; funciones y responsabilidades; dirección de ciberseguridad;
      dirección nacional; subsecretaría; partida presupuestaria; presupuesto de ciberseguridad;
      coordinador nacional; centro nacional de ciberseguridad; institución rectora; ministerio rector;
      decreto de creación; una sola autoridad; ninguna agencia; ministerio responsable; agencia joven;
      agencia independiente; institución responsable; nadie manda; crear la institución;
      institución encargada; instituciones nacionales; reparto de tareas; se encargue de la ciberseguridad;
      definir su presupuesto; autoridad competente; nadie sabe quién manda; hacen lo mismo;
      solapamiento de mandatos`,
    ru: `
      национальное агентство; агентство кибербезопасности; уполномоченный орган; уполномоченное ведомство;
      головное ведомство; ведущее ведомство; регулирующая структура; институциональная основа;
      институциональные рамки; институциональная структура; институциональное строительство;
      институциональное укрепление; институциональный потенциал; организационная структура;
      организационное обеспечение; управление кибербезопасностью; система управления; структура управления;
      модель управления; центральный орган; центральное ведомство; новое агентство; новое ведомство;
      новый орган; создать агентство; создание агентства; учреждение агентства; создать ведомство;
      штатное расписание; ~штат; ~кто отвечает; ~ответственный орган; кабинет министров; ~полномочия; ~мандат;
      дублирование полномочий; разграничение полномочий; распределение полномочий; распределение обязанностей;
      распределение ролей; роли и обязанности; департамент кибербезопасности; управление в министерстве;
      бюджетная статья; строка в бюджете; бюджет на кибербезопасность; национальный центр кибербезопасности;
      положение о ведомстве; подведомственность; единый орган; молодое ведомство; молодое агентство;
      ответственное министерство; создать с нуля; независимое агентство; считают себя ответственными;
      создавать ведомства; создание ведомства; национальные учреждения; распределять обязанности;
      распределить обязанности; создать учреждение; компетентный орган; никто не знает кто главный`,
    ar: `
      الهيئة الوطنية للأمن السيبراني; الهيئة الوطنية; هيئة الأمن السيبراني; الوكالة الوطنية;
      وكالة الأمن السيبراني; المركز الوطني للأمن السيبراني; الحوكمة; حوكمة الأمن السيبراني; نموذج الحوكمة;
      الإطار المؤسسي; الأطر المؤسسية; البناء المؤسسي; بناء المؤسسات; التعزيز المؤسسي; القدرات المؤسسية;
      الهيكل المؤسسي; الترتيبات المؤسسية; سلطة مركزية; السلطات المختصة; الجهة المختصة; الجهة الرائدة;
      وزارة الوصاية; وكالة جديدة; هيئة جديدة; جهاز جديد; إنشاء هيئة; إنشاء وكالة; إنشاء جهاز; تأسيس هيئة;
      هيكل تنظيمي; هياكل تنظيمية; ~الهيكلة; لا أحد مسؤول; مجلس الوزراء; ~اختصاصات; تداخل الاختصاصات;
      تضارب الصلاحيات; ~صلاحيات; توزيع الأدوار; الأدوار والمسؤوليات; تقاسم المسؤوليات; توزيع المسؤوليات;
      مديرية الأمن السيبراني; إدارة الأمن السيبراني; بند في الميزانية; مخصصات مالية; كيان مخصص; مرسوم إنشاء;
      الجهاز الحكومي; الجهاز الوطني; ولاية قانونية; من صاحب القرار; جهة مسؤولة; الجهة المسؤولة;
      جهة واحدة مسؤولة; ~هيئتنا; ~وكالتنا; هيئة مستقلة; مؤسسات وطنية; إنشاء مؤسسات; إنشاء مؤسسة; توزيع المهام;
      تقسيم المهام; مؤسسة مسؤولة; العمل نفسه`,
    zh: `
      国家网络安全机构; 国家网络安全局; 网络安全局; 国家网络安全中心; 网信办; 主管机构; 主管机关; 主管部门;
      主管单位; 治理结构; 治理架构; 治理体系; 治理模式; 网络安全治理; 体制框架; 体制机制; 管理体制;
      领导体制; 机构建设; 机构能力; 机构设置; 组建机构; 成立机构; 设立机构; 新机构; 新成立; 新部门;
      新设部门; 中央主管部门; 牵头部门; 牵头单位; 组织架构; 组织结构; ~编制; 人员编制; 谁负责; 没人负责;
      无人负责; 内阁; 国务院; ~职责; 职责分工; 职责不清; 职能重叠; 职权; 权责; 责任分工; 分工不明;
      专门机构; 国家协调员; 预算安排; 预算拨款; 财政拨款; 部长会议; 归口管理; 没人管; 无人管; 谁来管;
      谁说了算; 都说自己负责; 归谁管; 统一机构; 专职机构; 独立机构; 从零开始; 从零起步; 年轻的机构;
      主责部门; 负责部门; 建立机构; 建立主管部门; 明确职责; 明确分工; 国家机构; 职责划分; 职责重叠`,
  },
  {
    id: 'coordination',
    kind: 'activity',
    parents: ['governance'],
    topics: ['institutional-governance'],
    en: `
      inter-agency working group; inter-agency coordination; interagency; inter-agency; whole-of-government;
      interministerial; inter-ministerial committee; coordination body; coordination committee;
      coordination mechanism; coordination between ministries; national coordination; steering committee;
      task force; national cybersecurity council; cyber council; coordination council; national committee;
      working across ministries; ministries do not talk; ministries work separately; work in silos; ~silos;
      pulling together; pull in different directions; joined-up government; turf; turf wars; cross-government;
      cross-sector coordination; ministries cooperate; agencies cooperate; focal points in ministries;
      common approach; ~rivalry; every ministry alone; left hand; harmonise efforts; ~coordination;
      national dialogue; stakeholder mapping; stakeholder consultation; ~ministries; ~several ministries;
      departments do not talk; ministries compete; ministries argue; bring ministries together;
      ministries blame; different ministries`,
    fr: `
      coordination interministérielle; interministériel; comité interministériel; coordination nationale;
      organe de coordination; mécanisme de coordination; instance de coordination; cellule de coordination;
      comité de pilotage; comité national; conseil national de cybersécurité;
      groupe de travail interministériel; interinstitutionnel; coordination intersectorielle;
      approche pangouvernementale; pangouvernemental; ensemble du gouvernement; travailler en silos; ~silos;
      décloisonner; chacun dans son coin; chacun de son côté; les ministères s'ignorent; ~ordre dispersé;
      cadre de concertation; task force; ~coordonner; ~coordination; guerre des services;
      rivalités entre services; agents de liaison; collaboration entre services; mutualiser les efforts;
      dialogue national; cohérence de l'action; action commune; ~ministères; ~plusieurs ministères;
      réunir les ministères; ministères rivaux; rivalité entre ministères; se renvoient la balle;
      renvoyer la balle; différents ministères; se marcher sur les pieds; cloisonnement`,
    es: `
      coordinación interinstitucional; interinstitucional; coordinación interministerial; interministerial;
      comité interinstitucional; comisión interministerial; mesa interinstitucional; mesa técnica;
      coordinación nacional; órgano de coordinación; mecanismo de coordinación; instancia de coordinación;
      comité nacional; comité nacional de ciberseguridad; consejo nacional de ciberseguridad;
      comité de coordinación; comité directivo; grupo de trabajo interinstitucional;
      coordinación intersectorial; enfoque pangubernamental; conjunto del gobierno; trabajar en silos; ~silos;
      compartimentos estancos; los ministerios no hablan; ~articulación; articulación interinstitucional;
      ~coordinar; ~coordinación; enlaces institucionales; rivalidad entre instituciones;
      celos institucionales; diálogo nacional; aunar esfuerzos; remar juntos; ~ministerios;
      ~varios ministerios; reunir a los ministerios; distintos ministerios; ministerios rivales;
      se echan la culpa; echar la culpa; se pasan la pelota`,
    ru: `
      межведомственная координация; межведомственное взаимодействие; межведомственный;
      межведомственная комиссия; межведомственная рабочая группа; межведомственный комитет; межминистерский;
      координационный орган; координационный совет; координационный комитет; механизм координации;
      координационный механизм; координационный центр; национальный комитет; национальный совет;
      совет по кибербезопасности; руководящий комитет; общегосударственный подход; общегосударственный;
      всех органов власти; ~координация; ~координировать; скоординировать; согласованность действий;
      согласовать действия; взаимодействие министерств; взаимодействие ведомств; между министерствами;
      между ведомствами; ведомства не общаются; ведомства не взаимодействуют; ведомственная разобщенность;
      разобщенность; разрозненно; каждое министерство; каждое ведомство; тянут в разные стороны;
      ~соперничество; ведомственные барьеры; контактные лица в ведомствах; координаторы в ведомствах;
      национальный диалог; единый подход; ~министерства; ~ведомства; ~несколько министерств;
      несколько ведомств; разные ведомства; разные министерства; спор ведомств; спорят между собой;
      перекладывают ответственность; собрать министерства; кивают друг на друга; наладить взаимодействие`,
    ar: `
      التنسيق بين الوزارات; التنسيق بين الجهات; التنسيق بين المؤسسات; التنسيق الحكومي; التنسيق الوطني;
      مشترك بين الوزارات; لجنة وزارية; لجنة وزارية مشتركة; لجان وزارية; هيئة التنسيق; آلية التنسيق;
      لجنة تنسيق; لجنة توجيهية; لجنة وطنية; المجلس الوطني للأمن السيبراني; المجلس الأعلى; مجلس تنسيقي;
      فريق عمل مشترك; فريق عمل حكومي; نهج حكومي شامل; الحكومة بأكملها; ~تنسيق; كل جهة وحدها; تعمل بمعزل;
      جزر منعزلة; الوزارات لا تتواصل; تنافس بين الأجهزة; توحيد الجهود; تكامل الجهود; منسقون في الوزارات;
      ضباط الارتباط; حوار وطني; عمل مشترك; نهج موحد; ~الوزارات; ~عدة وزارات; وزارات مختلفة; جمع الوزارات;
      تتنازع الوزارات; تنازع الوزارات; تلقي اللوم; تتقاذف المسؤولية; أجهزة الدولة; مؤسسات الدولة;
      غياب التنسيق; ضعف التنسيق`,
    zh: `
      跨部门协调; 部际协调; 部门间协调; 跨部门; 跨部委; 部际; 部门协作; 部门合作; 协调机制; 协调机构;
      协调委员会; 部际联席会议; 联席会议; 领导小组; 工作专班; 国家委员会; 网络安全委员会; 指导委员会;
      工作组机制; 跨部门工作组; 整体政府; 全政府; 政府一盘棋; 一盘棋; 各自为政; 各部门之间; 条块分割;
      部门壁垒; 部门割据; 互不沟通; 互相推诿; 推诿扯皮; 统筹协调; ~统筹; ~协调; 协同联动; 联动机制;
      形成合力; 统一协调; 各方利益攸关方; 国家对话; 统一步调; 分工协作; 多头管理; ~几个部委; 多个部门;
      各部门; 不同部门; 部门之间; 互相推; 推卸责任; 踢皮球; 坐到一起; 同一张桌子; 缺乏协调; 缺乏沟通;
      各管一摊; 各干各的`,
  },
  {
    id: 'assessment',
    kind: 'activity',
    topics: ['maturity-needs-assessment'],
    modality: ['assessment'],
    en: `
      maturity assessment; maturity model; maturity level; cyber maturity; gap analysis; identify gaps;
      capacity review; capacity assessment; capacity gaps; CMM review; CMM;
      Cybersecurity Capacity Maturity Model; SIM3 assessment; Global Cybersecurity Index; GCI;
      National Cyber Security Index; NCSI; cyber index; ~index; ~ranking; readiness assessment;
      cyber readiness; Cyber Readiness Index; self-assessment; baseline study; baseline assessment;
      benchmarking; ~diagnostic; evaluation of capacity; review of maturity; how mature; ~compare;
      ~comparison; measure our level; measure progress; independent look; external review;
      external evaluation; peer review; ~review; ~score; outsiders to tell us; ~outsiders; honest picture;
      honest opinion; stocktaking; take stock; inventory of capacities; capability mapping; ~what we lack;
      ~what is missing; weak and strong; strengths and weaknesses; national survey; ~questionnaire;
      ~assessment; ~evaluate; country review; focus group discussions; assessment report; situation analysis;
      ~scorecard; health check; far behind; lag behind; ~lagging; ~outside opinion; opinion from outside;
      outside eyes; fresh eyes; compared with others; compared with neighbours; ~honest; our weak spots;
      ~how ready; true state; real state; state of play; blind spots; ~strengths; know our level;
      see ourselves; stand compared; comparative analysis; outside look at where we stand;
      see where we stand and what we lack`,
    fr: `
      évaluation de la maturité; modèle de maturité; niveau de maturité; maturité; ~évaluation des besoins;
      analyse des lacunes; analyse des écarts; ~lacunes; ~diagnostic; diagnostic national; autodiagnostic;
      auto-évaluation; autoévaluation; état des lieux; étude de référence; CMM;
      indice mondial de cybersécurité; GCI; état de préparation; évaluation des capacités; ~comparer;
      ~comparaison; étalonnage; regard extérieur; œil extérieur; regard neuf; avis indépendant;
      évaluation externe; évaluation indépendante; examen par les pairs; ~revue; ~bilan; dresser le bilan;
      faire le point; points forts; forces et faiblesses; mesurer notre niveau; mesurer les progrès;
      ~ce qui manque; ~cartographie des besoins; cartographie des capacités; inventaire des capacités;
      enquête nationale; ~questionnaire; grille d'évaluation; rapport d'évaluation; analyse de situation;
      classement mondial; faiblesses et atouts; ~en retard; rattraper le retard; quelqu'un de l'extérieur;
      experts extérieurs; par rapport aux voisins; sommes prêts; ~nos insuffisances; ~carences; état réel;
      situation réelle; photographie de la situation; bilan honnête; ~nous situer; ~mesurer; ~dresser un état;
      angles morts; degré de préparation; degré de maturité; ~faiblesses; analyse comparative;
      évaluation par les pairs; ce qui lui manque; recenser les lacunes; savoir où en est notre pays;
      recensement des besoins du pays`,
    es: `
      evaluación de madurez; modelo de madurez; nivel de madurez; madurez; evaluación de necesidades;
      detección de necesidades; diagnóstico de necesidades; levantamiento de necesidades; análisis de brechas;
      brechas de capacidad; ~brechas; ~diagnóstico; diagnóstico nacional; autodiagnóstico; autoevaluación;
      CMM; índice global de ciberseguridad; IGC; GCI; índice nacional de ciberseguridad; ~ranking;
      nivel de preparación; evaluación de capacidades; ~evaluación; ~evaluar; saber dónde estamos; ~comparar;
      ~comparación; ~maduro; cuán maduros; ~revisión; revisión por pares; ~balance; hacer balance;
      ~alguien externo; mirada externa; ojos externos; opinión independiente; evaluación externa;
      evaluación independiente; estudio de referencia; fortalezas y debilidades; puntos fuertes;
      medir nuestro nivel; medir el avance; inventario de capacidades; mapeo de capacidades;
      mapeo de necesidades; encuesta nacional; ~cuestionario; análisis de situación; estado de situación;
      informe de evaluación; grado de avance; ~radiografía; estudio de línea base; ~preparados;
      alguien de fuera; gente de fuera; expertos externos; comparación con los vecinos;
      respecto a los vecinos; ponernos al día; ~falencias; ~carencias; estado real; situación real;
      punto de partida; foto de la situación; grado de madurez; grado de preparación; puntos ciegos; ~chequeo;
      ~debilidades; ~encuesta; estudio comparativo; examen entre pares; identificar nuestras carencias;
      identificar nuestras necesidades; en qué punto estamos; índice mundial; índice global;
      saber qué nos falta`,
    ru: `
      оценка зрелости; оценить зрелость; модель зрелости; уровень зрелости; зрелость; ~зрелый;
      насколько зрелый; оценка потребностей; определить потребности; выявление потребностей;
      анализ потребностей; анализ пробелов; выявить пробелы; пробелы; самооценка; ~диагностика;
      оценка готовности; готовность к киберугрозам; оценка потенциала; оценка возможностей; ~оценка; ~оценить;
      ~на каком мы уровне; ~сравнение; ~сравнить; ~сопоставить; ~сопоставление; ~обзор; обзор потенциала;
      независимая оценка; независимый взгляд; внешняя оценка; посторонние специалисты; сторонняя оценка;
      коллегиальный обзор; глобальный индекс кибербезопасности; ~индекс; ~рейтинг; базовое исследование;
      исходный уровень; инвентаризация возможностей; сильные и слабые; слабые стороны; сильные стороны;
      подвести итоги; чего не хватает; чего нам недостает; измерить уровень; измерить прогресс;
      национальное обследование; ~анкета; ~опросник; анализ ситуации; картирование потребностей;
      отчет об оценке; положение дел; отстаем; ~отставание; насколько отстаем; от соседей отстаем;
      взгляд извне; взгляд специалистов; эксперты со стороны; внешние эксперты; мнение со стороны;
      с чего начать; насколько готовы; ~подготовленность; ~готовность; степень зрелости; степень готовности;
      по сравнению с другими; по сравнению с соседями; реальное положение; реальная картина; ~недостатки;
      ~измерить; слепые зоны; ~слабости; свежий взгляд; сделать срез; взгляд со стороны; инвентаризация;
      сравнительный анализ; ~анкетирование; взаимная оценка; экспертный обзор`,
    ar: `
      تقييم النضج; نموذج النضج; مستوى النضج; ~نضج; مدى النضج; تقييم الاحتياجات; تحديد الاحتياجات;
      حصر الاحتياجات; تحليل الاحتياجات; تحليل الفجوات; تحديد الثغرات; سد الفجوات; فجوة القدرات;
      التقييم الذاتي; ~تشخيص; تشخيص وطني; تقييم القدرات; تقييم الجاهزية; جاهزية; مستوى الجاهزية;
      مدى الاستعداد; ~تقييم; ~نقيم; ~موقعنا; أين نقف; ~مقارنة; ~نقارن; ~مراجعة; مراجعة خارجية; مراجعة النظراء;
      ~جهة خارجية; خبراء خارجيون; نظرة خارجية; رأي مستقل; تقييم مستقل; تقييم خارجي;
      المؤشر العالمي للأمن السيبراني; ~مؤشر; ~تصنيف; ترتيب الدول; دراسة مرجعية; دراسة أساسية;
      نقاط القوة والضعف; نقاط القوة; قياس المستوى; قياس التقدم; قياس مستوانا; ~مستوانا; ~ما ينقصنا;
      جرد القدرات; مسح وطني; تحليل الوضع; الوضع الراهن; تقرير التقييم; رسم خريطة الاحتياجات; نموذج CMM;
      دراسة خط الأساس; ~متأخرون; ~تأخر; مدى تأخرنا; ~نتأخر عن; خبراء من الخارج; جهة مستقلة; عين خارجية;
      من أين نبدأ; بماذا نبدأ; مقارنة بغيرنا; مقارنة بالدول; مقارنة بجيراننا; مدى جاهزيتنا; ~جاهزيتنا;
      ~استعدادنا; الوضع الحقيقي; صورة حقيقية; صورة صادقة; ~نقائص; ~أوجه القصور; أوجه النقص;
      ~الثغرات في القدرات; ~قياس; كم نحن مستعدون; درجة النضج; درجة الجاهزية; نقاط ضعفنا; ~استبيان; ~استقصاء;
      دراسة مقارنة; استعراض الأقران; تحديد احتياجاتنا`,
    zh: `
      成熟度评估; 成熟度模型; 成熟度; 成熟程度; 需求评估; 需求分析; 需求调研; 摸清需求; 差距分析; 找差距;
      ~差距; 自评估; 自我评估; 自评; ~诊断; 能力评估; 准备度; 就绪度; 现状评估; 现状分析; ~现状;
      处于什么水平; 什么水平; 水平如何; ~比较; ~对比; 同类对比; ~对标; 对标分析; ~审查; 同行评审;
      同行评议; 外部评估; 独立评估; 第三方评估; 外部专家评估; 外人来看; 基线研究; 基线评估; ~基准; 家底;
      盘点; 盘点能力; 短板; 弱项; 强项; 优势和不足; 优劣势; 缺什么; 缺少什么; 网络安全指数; ~指数;
      ~排名; ~评分; 打分; 全国调查; 评估报告; ~评估; 衡量水平; 衡量进展; 国家评估; ~体检; ~落后;
      落后多少; 差多少; 外面的人; 请外人; 局外人; 外部意见; 独立意见; 客观评价; 真实水平; 真实情况;
      实际水平; 我们的水平; 什么程度; 准备得怎么样; 准备程度; 准备情况; 与邻国相比; 与其他国家相比; 和别国比;
      从何入手; 从哪里入手; 从哪里开始; 从何做起; 薄弱环节; ~薄弱; 不足之处; ~不足; 评一评; 测评;
      ~评价; 评级; ~衡量; 摸底; ~问卷; 薄弱点; 梳理需求; 自身的需求; 需求梳理; 处在什么水平; 还缺什么`,
  },
  {
    id: 'monitoring-evaluation',
    kind: 'topic',
    parents: ['assessment'],
    topics: ['programme-coordination-funding', 'maturity-needs-assessment'],
    en: `
      monitoring and evaluation; M&E; impact assessment; impact evaluation; measure impact; measure results;
      ~results; results framework; results-based management; logframe; logical framework; theory of change;
      ~indicators for projects; project indicators; programme indicators; outcome indicators;
      progress indicators; lessons learned; lessons learnt; ex-post evaluation; mid-term review;
      mid-term evaluation; final evaluation; evaluation framework; ~evaluator; ~did the training work;
      value for money; progress report; track progress; follow-up survey; baseline and endline;
      effectiveness of assistance; aid effectiveness; make a difference; evidence of impact;
      outcome harvesting; ~metrics; whether it helped; whether training worked; past training;
      effect of past courses`,
    fr: `
      suivi et évaluation; dispositif de suivi; mesure d'impact; étude d'impact; évaluation d'impact;
      mesurer les résultats; ~résultats; cadre de résultats; cadre logique; gestion axée sur les résultats;
      théorie du changement; indicateurs pour les projets; indicateurs de résultats; indicateurs de suivi;
      indicateurs d'impact; retour d'expérience; enseignements tirés; leçons apprises; leçons tirées;
      évaluation à mi-parcours; évaluation finale; évaluation ex post; rapport d'avancement;
      suivre les progrès; efficacité de l'aide; utilité des formations; effets réels; ~redevabilité;
      ~évaluateur; optimisation des ressources; savoir si cela marche; enquête de suivi; ~rendre compte;
      utilité des ateliers; ateliers passés; formations passées; servi à quelque chose; à quoi ont servi`,
    es: `
      seguimiento y evaluación; monitoreo y evaluación; sistema de seguimiento; evaluación de impacto;
      medir el impacto; medición del impacto; medir resultados; medición de resultados; ~resultados;
      marco de resultados; marco lógico; gestión por resultados; gestión basada en resultados;
      teoría del cambio; indicadores para proyectos; indicadores de resultado; indicadores de impacto;
      indicadores de seguimiento; lecciones aprendidas; evaluación intermedia; evaluación final;
      evaluación ex post; informe de avance; informe de progreso; dar seguimiento; hacer seguimiento;
      eficacia de la ayuda; eficacia de la cooperación; efectos reales; rendición de cuentas; ~evaluador;
      encuesta de seguimiento; relación calidad-precio; saber si funciona; ~métricas; talleres sirvieron;
      ~sirvieron para algo; cursos anteriores; talleres anteriores; capacitaciones pasadas`,
    ru: `
      мониторинг и оценка; система мониторинга проектов; оценка воздействия; оценка эффективности;
      оценить эффективность; оценка результатов; измерить результаты; измерение результатов; ~результаты;
      результативность; эффективность проектов; эффективность помощи; эффективность обучения;
      показатели результативности; показатели проектов; показатели эффективности; индикаторы результата;
      ~показатели; ~индикаторы прогресса; матрица результатов; логическая матрица; логико-структурная;
      управление по результатам; теория изменений; извлеченные уроки; усвоенные уроки; накопленный опыт;
      среднесрочная оценка; промежуточная оценка; итоговая оценка; отчет о ходе; отчет о прогрессе;
      отследить прогресс; отслеживание прогресса; ~был ли толк; дало ли результат; польза от обучения;
      ~отдача; ~подотчетность; соотношение цены и качества; ~оценщик; прошлые курсы; прошлое обучение;
      принесли пользу; результат прошлых курсов`,
    ar: `
      الرصد والتقييم; المتابعة والتقييم; المراقبة والتقييم; نظام المتابعة; قياس الأثر; تقييم الأثر;
      أثر التدريب; قياس النتائج; تقييم النتائج; ~نتائج; إطار النتائج; الإطار المنطقي; مصفوفة النتائج;
      الإدارة القائمة على النتائج; نظرية التغيير; مؤشرات المشاريع; مؤشرات النتائج; مؤشرات الأثر;
      مؤشرات المتابعة; مؤشرات قياس; الدروس المستفادة; الدروس المستخلصة; تقييم منتصف المدة; تقييم نهائي;
      التقييم الختامي; تقرير مرحلي; تقارير التقدم; تتبع التقدم; متابعة التقدم; فعالية المساعدة;
      فعالية المعونة; جدوى التدريب; ماذا تغير; ~هل نفع; ~المساءلة; مقيم مستقل; استبيان المتابعة;
      القيمة مقابل المال; مردود المشاريع; هل أفادتنا; أفادتنا الدورات; الدورات السابقة; التدريبات السابقة;
      فائدة التدريب; استفدنا من التدريب`,
    zh: `
      监测与评价; 监测和评价; 监测评估; 监测与评估; 跟踪评估; 影响评估; 成效评估; 效果评估; 评估成效; 绩效评估; 衡量成效; 衡量成果; ~成效; ~效果如何; 培训效果; 成果框架; 结果框架;
      逻辑框架; 成果管理; 注重成果; 变革理论; 项目指标; 成果指标; 评价指标; 监测指标; 经验教训; 吸取教训; 总结经验; 中期评估; 中期审查; 终期评估; 期末评估; 事后评估; 进展报告;
      进度报告; 跟踪进展; 援助实效; 援助有效性; 有没有用; 是否有效; 带来什么变化; ~问责; 性价比; 后续跟踪; 以前的培训; 过去的培训; 有没有效果; 有无效果; 有效果; 是否见效`,
  },
  {
    id: 'risk',
    kind: 'topic',
    topics: ['national-risk-management'],
    en: `
      risk assessment; national risk assessment; cyber risk; risk management; risk register; risk analysis;
      threat assessment; national threat assessment; threat landscape; threat picture; risk methodology;
      risk framework; risk matrix; risk profile; risk appetite; risk scenarios; risk modelling; ~risks;
      ~dangers; threats facing; go wrong; rank the threats; ranking of risks; priority risks;
      prioritise risks; worst-case; likelihood and impact; ~likelihood; biggest threats;
      threats to our country; residual risk; risk treatment; risk mitigation; mitigate risks; risk owner;
      risk-based; risk-informed; cyber insurance; exposure to threats; ~exposure; ISO 31000; ISO 27005; EBIOS;
      MONARC; ~what to fear; most likely to hit; dependency analysis; risk tolerance; threats matter most;
      national threats; what to protect first; biggest risks; top risks; risk experts; threat level;
      list of threats; list of risks; ~threatened; threat report; most serious threats;
      threats are most serious; prioritise threats; worst threats; main threats to the country; dangers first`,
    fr: `
      évaluation des risques; évaluation nationale des risques; gestion des risques; analyse de risques;
      registre des risques; cartographie des risques; matrice des risques; profil de risque; risque cyber;
      cyberrisque; ~risques; appréciation des risques; panorama des menaces; évaluation de la menace;
      tableau de la menace; ~dangers; hiérarchiser les menaces; hiérarchiser les risques; classer les menaces;
      prioriser les risques; risques prioritaires; pires scénarios; scénario du pire; scénarios de risque;
      ce qui peut mal tourner; vraisemblance; probabilité et impact; menaces qui pèsent; principales menaces;
      exposition aux menaces; ~exposition; EBIOS; EBIOS RM; MEHARI; MONARC; méthode d'analyse;
      réduction des risques; atténuer les risques; traitement du risque; risque résiduel; appétence au risque;
      assurance cyber; cyberassurance; aléas; approche par les risques; fondée sur les risques;
      menaces les plus graves; plus grands risques; liste des menaces; liste des risques; niveau de menace;
      ~ce qui est à craindre; quoi protéger; protéger en premier; dangers qui nous guettent; ~guettent;
      menaces nationales; état de la menace; menaces prioritaires`,
    es: `
      evaluación de riesgos; evaluación nacional de riesgos; gestión de riesgos; análisis de riesgos;
      registro de riesgos; mapa de riesgos; matriz de riesgos; perfil de riesgo; ciberriesgo;
      riesgo cibernético; ~riesgos; panorama de amenazas; evaluación de amenazas; mapa de amenazas; ~peligros;
      clasificar las amenazas; jerarquizar las amenazas; priorizar las amenazas; priorizar riesgos;
      riesgos prioritarios; peores escenarios; escenarios de riesgo; qué puede salir mal; salir mal;
      probabilidad e impacto; principales amenazas; a qué estamos expuestos; amenazas que enfrentamos;
      exposición a amenazas; ~exposición; MAGERIT; ISO 31000; metodología de riesgos; mitigación de riesgos;
      mitigar riesgos; tratamiento del riesgo; riesgo residual; apetito de riesgo; tolerancia al riesgo;
      seguro cibernético; enfoque basado en riesgos; identificar riesgos; amenazas más graves;
      mayores amenazas; mayores riesgos; lista de amenazas; lista de riesgos; nivel de amenaza;
      peligros más graves; qué proteger primero; amenazas nacionales; amenazas al país; informe de amenazas;
      seguro contra ciberataques; pólizas de ciberseguro`,
    ru: `
      оценка рисков; национальная оценка рисков; управление рисками; анализ рисков; реестр рисков;
      карта рисков; матрица рисков; профиль рисков; киберриски; риск-менеджмент; риск-ориентированный; ~риски;
      ландшафт угроз; картина угроз; модель угроз; оценка угроз; обзор угроз; ~опасности; ранжирование угроз;
      ранжировать угрозы; приоритетные риски; приоритизация рисков; расставить по важности; главные угрозы;
      основные угрозы; ~угрожает; наихудший сценарий; сценарии рисков; вероятность и последствия;
      вероятность и ущерб; методика оценки рисков; методология рисков; снижение рисков; снизить риски;
      обработка рисков; остаточный риск; аппетит к риску; киберстрахование; страхование киберрисков;
      подверженность угрозам; угрозы для страны; национальные риски; уязвимые места страны; чего опасаться;
      ISO 31000; самые серьезные угрозы; серьезные угрозы; самые опасные; наибольшая опасность; список угроз;
      перечень угроз; перечень рисков; уровень угрозы; защищать в первую очередь; первую очередь защищать;
      национальные угрозы; крупнейшие риски; ~бояться; анализ угроз; худший сценарий; угрозы самые серьезные;
      угрозы для государства; приоритетные угрозы; оценка киберугроз; методы оценки угроз;
      оценка угроз на уровне страны`,
    ar: `
      تقييم المخاطر; التقييم الوطني للمخاطر; إدارة المخاطر; تحليل المخاطر; سجل المخاطر; خريطة المخاطر;
      مصفوفة المخاطر; ملف المخاطر; المخاطر السيبرانية; مخاطر سيبرانية; ~مخاطر; ~خطر; ~الأخطار; مشهد التهديدات;
      تقييم التهديدات; تقرير التهديدات; صورة التهديدات; ترتيب التهديدات; تصنيف المخاطر; ترتيب المخاطر;
      ترتيب أولويات المخاطر; المخاطر ذات الأولوية; أسوأ السيناريوهات; سيناريوهات المخاطر; ~ما قد يسوء;
      الاحتمالية والأثر; ~الاحتمالية; أهم التهديدات; أبرز التهديدات; أكبر التهديدات; التهديدات التي تواجه;
      ~ما يهددنا; منهجية المخاطر; منهجية تقييم; إطار المخاطر; تخفيف المخاطر; الحد من المخاطر; معالجة المخاطر;
      المخاطر المتبقية; تقبل المخاطر; التأمين السيبراني; تأمين سيبراني; التعرض للتهديدات; التعرض للمخاطر;
      نهج قائم على المخاطر; ISO 31000; أخطر التهديدات; أكبر المخاطر; أهم المخاطر; قائمة التهديدات;
      قائمة المخاطر; مستوى التهديد; ~ما نخشاه; ~نخشى; ماذا نحمي أولا; نحمي أولا; التهديدات الوطنية;
      الأخطار المحدقة; ~محدقة; أشد خطرا; تحليل التهديدات; أسوأ سيناريو; أسوأ الاحتمالات; التهديدات الأخطر;
      تصنيف التهديدات; أولويات التهديدات`,
    zh: `
      风险评估; 国家风险评估; 风险管理; 风险分析; 风险登记; 风险登记册; 风险清单; 风险图谱; 风险矩阵;
      风险画像; 网络风险; 网络安全风险; ~风险; 威胁态势; 威胁评估; 威胁形势; 威胁格局; 威胁全景;
      面临的威胁; 面临哪些威胁; 主要威胁; 最大威胁; ~危险; 威胁排序; 风险排序; 风险分级; 优先风险;
      重点风险; 最坏的情况; 最坏情形; 风险情景; 可能出什么问题; 出什么乱子; 可能性和影响; 发生概率; 风险方法;
      风险评估方法; 风险框架; 降低风险; 减轻风险; 缓解风险; 风险处置; 风险应对; 残余风险; 风险偏好;
      风险承受; 网络保险; 网络安全保险; 风险敞口; 风险防控; 风险研判; 哪些威胁; 最严重的威胁; 最危险;
      最大的风险; 最大风险; 重大风险; 威胁清单; 威胁等级; 威胁级别; 先保护什么; 优先保护; 最担心; 国家面临;
      潜在威胁; 潜在风险; 风险点; 威胁报告; 最坏情况; 威胁最严重`,
  },
  {
    id: 'funding',
    kind: 'activity',
    modality: ['funding'],
    en: `
      funding; grant; trust fund; multi-donor trust fund; financial support; financial assistance; seed money;
      ~donor; financing; co-financing; co-funding; sponsorship; ~budget; budget support; tight budget;
      lack of funds; limited resources; scarce resources; voluntary fund; ~money; ~pay for; ~pay the flight;
      little money; run out of money; ~cannot afford; ~too expensive; ~cost; ~loan; concessional loan;
      soft loan; credit line; seed grants; small grants; call for proposals; grant scheme; grant agreement;
      cost-sharing; financial contribution; bear the costs; cover the costs; reimburse; ~subsidy; subsidise;
      philanthropic; raise money; mobilise resources; resource mobilisation; financial envelope; ~investment;
      World Bank loan; ~penny; small budget; means to pay; lack the money; pay for experts; paid by the donor;
      financial means; few resources; seed funding; look for grants`,
    fr: `
      financement; cofinancement; subvention; subventionner; fonds d'affectation; fonds fiduciaire;
      fonds multi-donateurs; fonds volontaire; appui financier; soutien financier; aide financière;
      concours financier; ~bailleurs; ~prise en charge; prendre en charge; ~fonds; ~argent; ~payer; ~dépenses;
      moyens financiers; moyens limités; manque de moyens; faute de moyens; ~sans budget; budget insuffisant;
      appui budgétaire; ~coûts; ~coûteux; ~trop cher; ~frais; couvrir les frais; prendre les frais; ~prêt;
      prêt concessionnel; ligne de crédit; don financier; petites subventions; fonds d'amorçage;
      capital d'amorçage; appel à propositions; appel à projets; convention de subvention; partage des coûts;
      contribution financière; enveloppe financière; mobilisation de ressources; lever des fonds;
      levée de fonds; parrainage financier; remboursement; manque d'argent; petit budget; maigre budget;
      ~moyens; nous n'avons pas les moyens; payer les experts; faibles ressources; peu de ressources;
      ressources financières; prêt de la Banque; ~budget`,
    es: `
      financiación; financiamiento; cofinanciación; cofinanciamiento; subvención; subsidio; fondo fiduciario;
      fondo fiduciario multidonante; fondo voluntario; apoyo financiero; apoyo económico; ayuda financiera;
      ayuda económica; asistencia financiera; recursos económicos; recursos financieros; recursos limitados;
      falta de recursos; escasez de recursos; ~fondos; ~dinero; ~plata; ~pagar; sufragar; ~costear; ~gastos;
      cubrir los gastos; ~caro; demasiado caro; ~presupuesto; presupuesto insuficiente; apoyo presupuestario;
      préstamo concesional; crédito blando; línea de crédito; fondos semilla; pequeñas subvenciones;
      convocatoria de propuestas; convocatoria de proyectos; donación económica; aporte económico;
      aporte financiero; contribución financiera; costos compartidos; movilización de recursos;
      recaudar fondos; fondos no reembolsables; filantropía; préstamos blandos; no tenemos dinero;
      falta de dinero; falta de presupuesto; bajo presupuesto; pagar a los expertos; pocos recursos;
      ~recursos; medios económicos; no podemos pagar; préstamo del banco; capital semilla`,
    ru: `
      финансирование; финансировать; софинансирование; профинансировать; грант; грантовый; целевой фонд;
      многосторонний донорский фонд; добровольный фонд; финансовая поддержка; финансовая помощь;
      финансовое содействие; денежная помощь; материальная помощь; ~фонд; ~деньги; ~нет денег;
      не хватает денег; не хватает средств; нехватка средств; недостаток средств; ~оплатить; ~оплачивает;
      ~кто платит; ~расходы; покрыть расходы; взять на себя расходы; ~затраты; ~стоимость; ~дорого;
      слишком дорого; ~не по карману; ~средства; финансовые средства; ~бюджет; скудный бюджет;
      ограниченный бюджет; бюджетная поддержка; субсидия; субсидировать; дотация; ~кредит; льготный кредит;
      льготный заем; ~заем; кредитная линия; безвозмездная помощь; ~спонсор; спонсорство; малые гранты;
      конкурс проектов; прием заявок; финансовый взнос; разделение расходов; долевое финансирование;
      стартовый капитал; мобилизация ресурсов; сбор средств; ~инвестиции; денег не хватает;
      бюджета не хватает; не можем оплатить; не можем себе позволить; ~позволить себе; маленький бюджет;
      небольшой бюджет; мало денег; мало средств; за счет донора; финансируется; оплатить экспертов;
      ограниченные ресурсы; бюджетные средства; начальное финансирование`,
    ar: `
      تمويل; تمويل مشترك; نمول; ممول; منحة; منح مالية; منح صغيرة; صندوق استئماني; صندوق متعدد المانحين;
      صندوق طوعي; دعم مالي; مساعدة مالية; مساعدات مالية; معونة مالية; ~صندوق; ~المال; ~أموال; نقص الأموال;
      شح الموارد; نقص الموارد; موارد محدودة; موارد مالية; ~دفع; ~من يدفع; ~ندفع; ~نفقات; تغطية النفقات;
      ~تكاليف; ~تكلفة; تغطية التكاليف; تحمل التكاليف; تقاسم التكاليف; ~مكلف; باهظ; باهظ الثمن; ~ميزانية;
      ~موازنة; ميزانية محدودة; دعم الميزانية; ~قرض; ~قروض; قرض ميسر; قروض ميسرة; خط ائتمان; ~رعاية مالية;
      رأس مال أولي; تمويل أولي; دعوة لتقديم المقترحات; تقديم مقترحات; مساهمة مالية; إسهام مالي; إعانة; إعانات;
      تعبئة الموارد; حشد الموارد; جمع التبرعات; تبرعات; ~استثمار; ~المانحين; لا نملك المال; ليس لدينا مال;
      ليس لدينا ميزانية; لا نستطيع الدفع; ميزانيتنا; ميزانية صغيرة; قلة المال; قلة الموارد; ضعف الإمكانيات;
      الإمكانيات المادية; إمكانيات محدودة; يموله; ~على نفقة; نفقة الدولة المضيفة; قرض من البنك`,
    zh: `
      资金; 赠款; 拨款; 信托基金; 多方捐助基金; 自愿基金; 资助; 经费; 经费不足; 缺乏经费; 缺钱; 没钱;
      没有预算; 预算有限; 预算不足; ~预算; 筹资; 融资; 共同出资; 共同供资; 出资; 财政支持; 财政援助;
      资金支持; 资金援助; 资金短缺; 资金不足; 缺乏资金; 资源有限; 专项资金; 种子资金; 启动资金; 小额赠款;
      小额资助; 补助; 补贴; ~费用; 承担费用; 费用由; 谁来付; 谁出钱; 付不起; 负担不起; 承担不起; 太贵;
      昂贵; ~支付; ~成本; 费用分摊; 成本分担; 无偿援助; 贷款; 优惠贷款; 软贷款; 信贷额度; 征集提案;
      项目征集; 申请资助; 财政捐助; 捐款; 捐资; 赞助; 筹集资金; 调动资源; 资源调动; ~投资; ~基金;
      没有钱; 缺少资金; 缺少经费; 缺经费; 经费有限; 经费紧张; 资金有限; 没有经费; 没有资金; 拿不出钱;
      拿不出; 出钱; 掏钱; 财力; 财力有限; 预算很少; 预算紧张; 预算不够; 经济支持; 由捐助方承担; 世行贷款`,
  },
  {
    id: 'donor-coordination',
    kind: 'topic',
    parents: ['funding'],
    topics: ['programme-coordination-funding'],
    audience: ['donors-implementers'],
    en: `
      donor coordination; matchmaking; clearing house; clearinghouse; Cybil; Cybil Portal; avoid duplication;
      duplication of efforts; coordination of assistance; project catalogue; catalogue of programmes;
      mapping of projects; mapping of initiatives; overview of projects; inventory of projects;
      repository of projects; whole picture; ~overlap; several agencies offer; several donors;
      offers on the table; same training twice; table of projects; duplicate offers; too many offers;
      competing offers; capacity-building portal; global portal; Global Cyber Security Cooperation Portal;
      match needs and offers; match needs with resources; ~brokering; demand-driven; aid coordination;
      donor mapping; donor roundtable; donor conference; donor meeting; GFCE; Global Forum on Cyber Expertise;
      coordination of capacity-building; capacity-building coordination; programme coordination;
      capacity-building principles; requests for support; project pipeline; several partners; many partners;
      four partners; different partners; partners do not coordinate; offers from partners; offers of help;
      same topic twice; find the right partner; right partner; find a partner; duplicated; too many workshops;
      request for assistance; needs-based approach`,
    fr: `
      coordination des bailleurs; coordination des donateurs; coordination de l'aide;
      coordination de l'assistance; coordination des projets; mise en relation; mettre en relation;
      rapprocher offres et besoins; offre et demande; centre d'échange; guichet unique; éviter les doublons;
      ~doublons; double emploi; ~chevauchements; plusieurs organismes; plusieurs bailleurs;
      plusieurs partenaires proposent; mêmes formations; cartographie des projets;
      cartographie des initiatives; catalogue de projets; catalogue des programmes; répertoire des projets;
      inventaire des projets; recensement des projets; tableau des projets; vue d'ensemble; portail Cybil;
      Cybil; portail mondial; portail de coopération; FMEC; GFCE; Forum mondial sur la cyberexpertise;
      table ronde des bailleurs; conférence des donateurs; réunion des bailleurs; requête d'appui;
      piloté par la demande; axé sur la demande; synergies entre projets; complémentarité des projets;
      éparpillement des projets; saupoudrage; plusieurs partenaires; différents partenaires;
      partenaires proposent; nombreux partenaires; offres d'aide; trouver le bon partenaire; bon partenaire;
      trouver un partenaire; formations identiques; mêmes ateliers; ~redondants; demande d'assistance`,
    es: `
      coordinación de donantes; coordinación de la cooperación; coordinación de la ayuda;
      coordinación de la asistencia; coordinación de proyectos; centro de intercambio; ventanilla única;
      evitar duplicaciones; ~duplicidad; ~duplicación; duplicación de esfuerzos; solapamientos;
      ~superposición; varias agencias; varios donantes; varios organismos ofrecen; mismo curso;
      mapeo de proyectos; mapeo de iniciativas; mapeo de la cooperación; catálogo de proyectos;
      catálogo de programas; inventario de proyectos; repositorio de proyectos; tabla de proyectos;
      cuadro de proyectos; visión de conjunto; panorama completo; emparejar necesidades; emparejar ofertas;
      ofertas y necesidades; oferta y demanda; vincular necesidades; portal Cybil; Cybil; portal mundial;
      portal de cooperación; GFCE; Foro Global de Ciberexperticia; mesa de donantes; mesa de cooperantes;
      conferencia de donantes; reunión de donantes; solicitudes de apoyo; basado en la demanda;
      impulsado por la demanda; cooperación desordenada; sinergias entre proyectos; complementariedad;
      varios socios; distintos socios; muchos socios; muchos cooperantes; ofertas de ayuda;
      ofertas de cooperación; encontrar el socio; socio adecuado; demasiados talleres; cursos idénticos;
      cursos repetidos; repiten los cursos; ~repetidos; solicitud de asistencia; agencias cooperantes;
      países cooperantes; solicitudes de asistencia técnica`,
    ru: `
      координация доноров; координация помощи; координация содействия; координация проектов;
      координация усилий доноров; донорская координация; избежать дублирования; ~дублирование;
      дублирование усилий; ~дублировать; дублирующие проекты; пересечение проектов; повторяющиеся курсы;
      одинаковые курсы; одни и те же курсы; каталог проектов; каталог программ; перечень проектов;
      реестр проектов; таблица проектов; база данных проектов; карта проектов; картирование проектов;
      общая картина; целостная картина; несколько организаций; несколько доноров;
      несколько партнеров предлагают; сопоставление потребностей; сопоставить потребности и предложения;
      подбор партнеров; потребности и предложения; спрос и предложение; координационный портал;
      глобальный портал; портал Cybil; Cybil; GFCE; Глобальный форум по киберэкспертизе;
      механизм обмена информацией; конференция доноров; встреча доноров; круглый стол доноров;
      запросы на содействие; исходя из потребностей; по запросу стран; взаимодополняемость;
      распыление средств; несколько партнеров; разные партнеры; много партнеров; каждый партнер;
      предлагают одно и то же; одно и то же обучение; предложения помощи; найти партнера; подходящий партнер;
      слишком много семинаров; ~повторяются; разные доноры; каждый донор; запрос о помощи`,
    ar: `
      تنسيق المانحين; تنسيق المساعدات; تنسيق المعونة; تنسيق المشاريع; تنسيق الدعم; تجنب الازدواجية; ~ازدواجية;
      ازدواجية الجهود; ~تكرار; تكرار الجهود; تداخل المشاريع; تداخل البرامج; عدة وكالات; عدة جهات مانحة;
      جهات متعددة; نفس الدورة; الدورات نفسها; مطابقة الاحتياجات; مواءمة العروض;
      المواءمة بين العروض والاحتياجات; العروض والاحتياجات; العرض والطلب; ربط الاحتياجات; مركز تبادل المعلومات;
      غرفة المقاصة; شباك واحد; الصورة الكاملة; صورة شاملة; ~من يفعل ماذا; جدول المشاريع; قائمة المشاريع;
      دليل المشاريع; فهرس المشاريع; سجل المشاريع; قاعدة بيانات المشاريع; رسم خريطة المشاريع; خريطة المشاريع;
      حصر المبادرات; بوابة Cybil; Cybil; البوابة العالمية; بوابة التعاون; GFCE;
      المنتدى العالمي للخبرات السيبرانية; مؤتمر المانحين; اجتماع المانحين; طاولة المانحين; طلبات الدعم;
      مدفوع بالطلب; حسب الاحتياجات; ~وسيط; تكامل المشاريع; تشتت الجهود; تشتت المشاريع; عدة شركاء;
      شركاء مختلفون; شركاء كثيرون; كثرة الشركاء; عروض المساعدة; عروض متشابهة; دورات متشابهة; دورات متكررة;
      التدريب نفسه; إيجاد الشريك المناسب; الشريك المناسب; مانحون كثيرون; ~كل مانح; ~متكررة; طلب المساعدة`,
    zh: `
      捐助方协调; 捐助协调; 援助协调; 协调援助; 协调捐助; 避免重复; 重复建设; 重复培训; 重复劳动; ~重复;
      ~重叠; 同样的课程; 相同的课程; 项目目录; 项目清单; 项目表; 项目库; 项目数据库; 项目汇总; 项目一览;
      项目对接; 供需对接; 供需匹配; 需求与供给; 需求对接; 牵线搭桥; ~对接; ~匹配; 信息交换中心;
      信息交流中心; ~全貌; 总体情况; 谁在做什么; 谁做什么; 多家机构; 多个机构; 多个捐助方; 几家机构;
      援助方众多; 梳理项目; 梳理援助; 援助项目梳理; 能力建设协调; 能力建设门户; 全球门户; 合作门户;
      Cybil; GFCE; 全球网络专业知识论坛; 捐助方会议; 捐助方圆桌; 求助请求; 按需提供; 需求驱动;
      以需求为导向; ~中介; 互补性; 协同增效; 援助碎片化; 各干各的项目; 几个伙伴; 多个伙伴; 很多伙伴;
      各个伙伴; 不同伙伴; 合作方太多; 同样的培训; 相同的培训; 一样的培训; 一样的课程; 援助提议; 援助意向;
      帮助的提议; 合适的伙伴; 找到伙伴; 寻找合作方; 合适的合作方; 培训太多; 内容重复; 各捐助方; 各援助方;
      援助请求`,
  },
  {
    id: 'cyber-development',
    kind: 'topic',
    parents: ['donor-coordination'],
    topics: ['programme-coordination-funding'],
    audience: ['donors-implementers'],
    en: `
      development cooperation; international development; official development assistance; ODA;
      development assistance; development aid; Accra Call; GC3B; cyber-resilient development;
      sustainable development goals; SDG; 2030 Agenda; digital transformation projects; digital development;
      development programmes; mainstreaming cybersecurity; cybersecurity in development;
      digital projects without security; development agencies; development partners; development finance;
      ~digital divide; capacity-building agenda; ~ownership of projects; national ownership; ~sustainability;
      sustainable capacity; when the project ends; ~local ownership; project design; project proposal;
      concept note; proposal writing; project management; programme management; programme design;
      project cycle`,
    fr: `
      coopération au développement; aide publique au développement; APD; aide au développement;
      développement international; coopération internationale au développement; appel d'Accra;
      objectifs de développement durable; ODD; Agenda 2030; développement durable; développement numérique;
      ~fracture numérique; partenaires au développement; agences de développement; projets de développement;
      intégrer la cybersécurité; banque de développement; appropriation nationale; appropriation locale;
      ~appropriation; ~pérennité; ~pérenniser; durabilité des projets; à la fin du projet;
      une fois le projet terminé; montage de projet; monter un projet; conception de projet;
      note conceptuelle; fiche de projet; proposition de projet; gestion de projet; gestion de programme;
      cycle de projet; ~termes de référence; cyberdéveloppement`,
    es: `
      cooperación para el desarrollo; cooperación internacional para el desarrollo;
      ayuda oficial al desarrollo; AOD; ayuda al desarrollo; asistencia al desarrollo; Llamamiento de Accra;
      objetivos de desarrollo sostenible; ODS; Agenda 2030; desarrollo sostenible; desarrollo digital;
      ~brecha digital; socios para el desarrollo; agencias de cooperación; agencias de desarrollo;
      banca de desarrollo; proyectos de desarrollo; integrar la ciberseguridad;
      transversalizar la ciberseguridad; apropiación nacional; apropiación local; ~sostenibilidad;
      sostenibilidad de los proyectos; cuando termine el proyecto; diseño de proyectos;
      formulación de proyectos; formular proyectos; nota conceptual; perfil de proyecto;
      propuesta de proyecto; gestión de proyectos; ciclo de proyecto; ~términos de referencia;
      gestión de programas`,
    ru: `
      содействие развитию; сотрудничество в целях развития; официальная помощь развитию;
      помощь в целях развития; ОПР; международное развитие; Аккрский призыв; цели устойчивого развития; ЦУР;
      Повестка 2030; устойчивое развитие; цифровое развитие; ~цифровой разрыв; партнеры по развитию;
      агентства развития; банки развития; проекты развития; программы развития; киберустойчивость развития;
      учет кибербезопасности в проектах; национальная ответственность; местная ответственность;
      ~устойчивость результатов; после завершения проекта; когда проект закончится; окончание проекта;
      разработка проектов; подготовка проектов; проектное предложение; проектная заявка;
      концептуальная записка; управление проектами; управление программами; проектный цикл;
      ~техническое задание; ~круг ведения`,
    ar: `
      التعاون الإنمائي; التعاون من أجل التنمية; التعاون التنموي; المساعدة الإنمائية الرسمية;
      المساعدة الإنمائية; المساعدات التنموية; المعونة الإنمائية; نداء أكرا; أهداف التنمية المستدامة;
      التنمية المستدامة; خطة 2030; التنمية الرقمية; ~الفجوة الرقمية; شركاء التنمية; وكالات التنمية;
      وكالة التنمية; بنوك التنمية; مشاريع تنموية; المشاريع الإنمائية; برامج التنمية; إدماج الأمن السيبراني;
      دمج الأمن السيبراني; الملكية الوطنية; الملكية المحلية; ~استدامة; استدامة المشاريع; بعد انتهاء المشروع;
      عندما ينتهي المشروع; تصميم المشاريع; إعداد المشاريع; مذكرة مفاهيمية; ورقة مفاهيمية; مقترح مشروع;
      مقترحات المشاريع; إدارة المشاريع; إدارة البرامج; دورة المشروع; ~الشروط المرجعية`,
    zh: `
      发展合作; 国际发展合作; 官方发展援助; 发展援助; 援外; 对外援助; 阿克拉呼吁; 可持续发展目标; 可持续发展; 2030年议程; 数字发展; ~数字鸿沟; 发展伙伴; 发展机构; 援助机构;
      开发银行; 发展项目; 发展方案; 网络韧性与发展; 主流化; 纳入发展; 国家自主权; 自主权; 当地自主; ~可持续性; 项目结束后; 项目结束以后; 项目交接; 项目设计; 项目策划; 项目建议书;
      项目申请书; 概念说明; 项目管理; 方案管理; 项目周期; ~职权范围`,
  },
  {
    id: 'donors',
    kind: 'audience',
    parents: ['donor-coordination'],
    topics: ['programme-coordination-funding'],
    audience: ['donors-implementers'],
    en: `
      donors; donor agencies; donor community; donor countries; donor governments; implementing partners;
      implementing agencies; aid agencies; funders; funding partners; development banks; World Bank;
      Inter-American Development Bank; African Development Bank; Asian Development Bank; philanthropies;
      foundations that fund; programme managers; project managers; project officers; ~providers of assistance;
      benefactors; capacity builders; capacity-building providers; cooperation agency;
      technical cooperation agencies; GIZ; USAID; FCDO; JICA; KOICA; EU delegation; Expertise France;
      International Telecommunication Union; ITU`,
    fr: `
      bailleurs de fonds; bailleur; donateurs; pays donateurs; communauté des donateurs;
      partenaires techniques et financiers; PTF; partenaires financiers; partenaires d'exécution;
      organismes d'exécution; agences d'exécution; maîtres d'œuvre; agence de coopération; agences d'aide;
      Banque mondiale; Banque africaine de développement; BAD; Agence française de développement; AFD;
      Expertise France; Enabel; GIZ; délégation de l'Union européenne; fondations philanthropiques; mécènes;
      chefs de projet; gestionnaires de projets; chargés de projet; prestataires d'assistance;
      opérateurs de coopération; Union internationale des télécommunications; UIT`,
    es: `
      donantes; países donantes; comunidad donante; entidades donantes; ~cooperación internacional;
      agencia de cooperación; organismos de cooperación; socios financieros; socios implementadores;
      agencias implementadoras; entidades ejecutoras; organismos ejecutores; unidad ejecutora; Banco Mundial;
      Banco Interamericano de Desarrollo; BID; CAF; Banco Centroamericano; AECID; GIZ; JICA;
      Unión Europea delegación; fundaciones filantrópicas; ~financiadores; patrocinadores;
      gestores de proyectos; directores de proyecto; oficiales de proyecto; proveedores de asistencia;
      organismos implementadores; Unión Internacional de Telecomunicaciones; UIT`,
    ru: `
      доноры; страны-доноры; донорское сообщество; донорские организации; донорские агентства;
      финансирующие организации; исполнители проектов; организации-исполнители; исполняющие агентства;
      партнеры-исполнители; реализующие партнеры; учреждения-исполнители; Всемирный банк;
      Азиатский банк развития; Африканский банк развития; Евразийский банк развития; ЕБРР; Россотрудничество;
      агентство по сотрудничеству; агентства помощи; GIZ; JICA; KOICA; USAID;
      представительство Европейского союза; благотворительные фонды; меценаты; спонсоры;
      руководители проектов; менеджеры проектов; руководители программ; поставщики помощи;
      координаторы проектов; Международный союз электросвязи; МСЭ`,
    ar: `
      الجهات المانحة; مانحون; الدول المانحة; مجتمع المانحين; الجهات الممولة; ممولون; الشركاء المنفذون;
      الجهات المنفذة; الوكالات المنفذة; شركاء التنفيذ; الشركاء الماليون; وكالات المعونة; وكالات الإغاثة;
      وكالة التعاون; وكالات التعاون; البنك الدولي; البنك الإسلامي للتنمية; البنك الأفريقي للتنمية;
      صندوق النقد العربي; الصندوق العربي للإنماء; بنك التنمية; المؤسسات الخيرية; مؤسسات مانحة; مديرو المشاريع;
      مدير المشروع; مسؤولو المشاريع; منسقو المشاريع; مقدمو المساعدة; مقدمي الدعم; وفد الاتحاد الأوروبي; GIZ;
      JICA; الاتحاد الدولي للاتصالات`,
    zh: `
      捐助方; 捐助者; 捐助国; 捐赠方; 援助方; 援助国; 资助方; 出资方; 资助机构; 捐助机构; 捐助界;
      执行方; 执行机构; 执行伙伴; 实施机构; 实施伙伴; 实施单位; 世界银行; 世行; 亚洲开发银行; 亚开行;
      非洲开发银行; 亚投行; 国际合作署; 国际合作机构; 合作署; 慈善基金会; 慈善机构; 赞助方; 项目经理;
      项目官员; 项目负责人; 项目主管; 援助提供方; 国际电信联盟; 国际电联`,
  },
  {
    id: 'policy-makers',
    kind: 'audience',
    parents: ['governance'],
    topics: ['executive-leadership'],
    audience: ['policy-makers'],
    en: `
      policy makers; policymakers; policy officers; policy advisers; policy officials; policy community;
      strategists; planners; strategic planners; policy analysts; policy experts; people who write policy;
      write the policy; cyber coordinators; cyber policy staff; policy unit; policy team; ministry planners;
      planning department; policy staff; government strategists; shape policy; ~advisers to the minister;
      ministerial advisers; cabinet office; prime minister's office; office of the president;
      national security adviser; strategy team; drafters of the strategy; policy professionals;
      ministry officials who plan; policy makers in government`,
    fr: `
      responsables politiques; décideurs publics; concepteurs de politiques; élaborateurs de politiques;
      pouvoirs publics; stratèges; planificateurs; chargés de mission; conseillers ministériels;
      conseillers du ministre; cabinet du ministre; services du premier ministre; primature;
      présidence de la République; chargés de politique; rédacteurs de la stratégie;
      ceux qui rédigent la stratégie; direction de la planification; service de planification;
      équipe stratégie; cellule stratégie; analystes politiques; experts en politiques; cadres des ministères;
      hauts cadres; conseillers stratégiques; responsables de la stratégie; coordonnateurs nationaux`,
    es: `
      responsables políticos; formuladores de políticas; hacedores de políticas; encargados de políticas;
      diseñadores de políticas; estrategas; ~planificadores; asesores ministeriales; asesores del ministro;
      asesores de políticas; asesores presidenciales; jefatura de gabinete; presidencia de la República;
      casa de gobierno; quienes redactan la política; redactores de la estrategia; dirección de planificación;
      oficina de planificación; departamento de planificación; unidad de políticas; equipo de estrategia;
      analistas de políticas; expertos en políticas; cuadros técnicos; funcionarios de planificación;
      coordinadores nacionales; poderes públicos; gestores públicos; gestores de políticas`,
    ru: `
      разработчики политики; разработчики стратегии; политики и стратеги; ответственные за политику;
      формирующие политику; лица определяющие политику; плановики; специалисты по планированию;
      отдел стратегического планирования; департамент планирования; советники министра;
      советники правительства; помощники министра; аппарат правительства; администрация президента;
      аппарат совета безопасности; советник по безопасности; эксперты по политике; политические советники;
      аналитики политики; составители стратегии; авторы стратегии; кто пишет стратегию;
      государственные стратеги; отдел политики; государственные управленцы; вырабатывают политику;
      координаторы политики`,
    ar: `
      صانعي السياسات; صناع السياسات; واضعي السياسات; راسمو السياسات; ~مخططون; مخططي السياسات; خبراء السياسات;
      محللو السياسات; مستشارو الوزير; المستشارين الوزاريين; ديوان الوزير; رئاسة الوزراء; رئاسة الحكومة;
      ديوان الرئاسة; رئاسة الجمهورية; إدارة التخطيط; مديرية التخطيط; وحدة السياسات; فريق الاستراتيجية;
      كتاب الاستراتيجية; معدو الاستراتيجية; مسؤولو السياسات; موظفو السياسات; مستشار الأمن القومي;
      من يضع السياسات; مخططو الاستراتيجيات; خبراء التخطيط; الجهات الواضعة للسياسات`,
    zh: `
      政策制定者; 决策部门; 制定政策的人; 政策官员; 政策人员; 政策专家; 政策顾问; 政策研究人员; 政策分析人员; 战略制定者; 战略规划者; 战略家; 规划人员; 规划者; 规划部门; 规划司;
      政策部门; 政策司; 政策团队; 战略团队; 起草战略的人; 部长顾问; 内阁办公室; 总理办公室; 总统办公室; 国家安全顾问; 政府智囊; 政策界; 制定政策者; 策略制定者; 政策研究室; 发展改革部门`,
  },
  {
    id: 'executives',
    kind: 'audience',
    parents: ['policy-makers'],
    topics: ['executive-leadership'],
    audience: ['policy-makers'],
    en: `
      senior officials; senior government officials; senior leaders; senior leadership; senior managers;
      decision-makers; executives; executive course; executive education; executive training;
      executive briefing; ministers; deputy ministers; ~leadership; leadership course; ~high-level; ~leaders;
      ~board; board members; board of directors; boardroom; CISO; chief information security officer;
      chief information officers; CIO; ~directors; directors-general; ~bosses; heads of agencies;
      agency heads; permanent secretaries; heads of department; top management; upper management; C-suite;
      C-level; people at the top; ~our superiors; who sign the budget; take the decisions; political leaders;
      buy-in from leaders; high-level officials; ~governors; mayors; cyber leaders; future leaders; ~decision;
      convince ministers; convince the leadership; explain to ministers; people who decide; ~chiefs;
      top officials; political class`,
    fr: `
      hauts responsables; hauts responsables gouvernementaux; décideurs; décideurs politiques; ~dirigeants;
      hauts fonctionnaires; hauts cadres; ministres; cadres supérieurs; cadres dirigeants; chefs d'agence;
      chefs de service; secrétaires permanents; secrétaires généraux; directeurs généraux;
      directeurs de cabinet; ~directeurs; ~patrons; ~direction; ~chefs; comité de direction;
      conseil d'administration; membres du conseil; équipe dirigeante; encadrement supérieur; RSSI;
      ~leadership; ~haut niveau; responsables de haut niveau; ~ceux qui décident; prennent les décisions;
      prise de décision; ~hiérarchie; formation des dirigeants; séminaire de direction; élites politiques;
      volonté politique; gouverneurs; préfets; sensibiliser les décideurs; convaincre les ministres;
      expliquer aux ministres; grands patrons; hautes autorités; hautes sphères; responsables au sommet;
      ~décision; hauts dirigeants; dirigeants politiques; former les dirigeants; dirigeants et décideurs;
      dirigeants d'entreprise`,
    es: `
      altos funcionarios; altos cargos; altos directivos; tomadores de decisiones; decisores; ministros;
      viceministros; alta dirección; alta gerencia; gerentes; gerencia; altas autoridades;
      máximas autoridades; directores de organismos; directores generales; titulares de organismos;
      titulares de las dependencias; secretarios permanentes; secretarios de Estado; ~jefes;
      mandos superiores; altos mandos; mandos directivos; junta directiva; consejo de administración;
      ~liderazgo; ~líderes; ~alto nivel; funcionarios de alto nivel; ~cúpula; ~quienes deciden;
      toman las decisiones; líderes políticos; voluntad política; alcaldes; curso ejecutivo;
      formación ejecutiva; formación de directivos; responsable de seguridad de la información;
      convencer a los ministros; explicar a los ministros; ~dirigentes; ~mandatarios; presidentes de empresas;
      ~decisión; mandamases; gobernadores provinciales; formar a los directivos; directivos y jefes`,
    ru: `
      высокопоставленные; высокопоставленные чиновники; высшие должностные лица; высшие чиновники;
      ~руководители; руководители ведомств; руководители агентств; руководители высшего звена;
      руководители министерств; лица принимающие решения; принимающих решения; принятие решений; министры;
      замминистра; заместители министров; руководящий состав; руководящие кадры; ~руководящих;
      высшее руководство; высшее звено; топ-менеджеры; топ-менеджмент; ~начальники; ~начальство; ~директора;
      генеральные директора; главы ведомств; главы агентств; главы министерств; постоянные секретари;
      статс-секретари; совет директоров; члены правления; ~правление; ~лидеры; лидерство; управленцы;
      ~высокого уровня; политические лидеры; политическая воля; губернаторы; курс для руководителей;
      обучение руководителей; верхушка; первые лица; директор по информационной безопасности; CISO;
      руководство министерства; убедить министров; объяснить министрам; ~руководство страны;
      высшие руководители; первые руководители; директора ведомств; ~чиновники высокого ранга; высокого ранга;
      вышестоящие`,
    ar: `
      كبار المسؤولين; كبار الموظفين; كبار القادة; المسؤولون رفيعو المستوى; ~رفيع المستوى; صناع القرار;
      صانعي القرار; متخذي القرار; اتخاذ القرار; أصحاب القرار; ~القيادات; القيادات العليا; القيادات التنفيذية;
      ~القادة; برنامج القيادة; مهارات القيادة; وزراء; وكلاء الوزارات; وكيل الوزارة; نواب الوزراء;
      رؤساء الهيئات; رؤساء الأجهزة; رؤساء الدوائر; رؤساء المؤسسات; الأمناء الدائمين; الأمناء العامون;
      ~المدراء; المديرين العامين; المديرين التنفيذيين; الإدارة العليا; مجلس الإدارة; أعضاء مجلس الإدارة;
      مجالس الإدارة; رؤساؤنا; ~رؤساء; مسؤول أمن المعلومات; القادة السياسيين; الإرادة السياسية; ~المحافظين;
      رؤساء البلديات; دورة تنفيذية; تدريب القيادات; إعداد القادة; CISO; ~وزير; إقناع الوزراء; إقناع المسؤولين;
      وزراؤنا; ~مسؤولونا; مسؤولين كبار; أصحاب المناصب; المناصب العليا; ~من يقررون; مدراؤنا; ~مدير; زعماء;
      الرؤساء التنفيذيين; الوزراء`,
    zh: `
      高级官员; 高级政府官员; 高官; 决策者; 决策层; 决策人; 作决策; 做决定的人; ~拍板; ~领导; 领导层;
      领导干部; 领导力; 领导力培训; 高层领导; 高层管理; ~高层; 管理层; 高级管理; ~高级别; 部长; 副部长;
      ~部级; 局长; 司长; 厅长; 署长; 主任级; 高管培训; 首席信息安全官; 首席信息官; 首席执行官; 董事会;
      董事; 常务秘书; 常务次长; 机构负责人; 部门负责人; 主要负责人; ~负责人; 单位一把手; 一把手;
      我们的上级; ~上级; 老板们; 总干事; 省长; ~市长; 政治领导人; 政治意愿; 领导人; 高级研修;
      高级研修班; 领军人才; 说服部长; 说服领导; 我们的领导; 领导们; 部长们; 大领导; 高层官员; 高层人士;
      高级领导; 主管领导; 分管领导; 做决策; 管理者; ~上层; 官员们; 企业高管; 公司高管; 高管层`,
  },
];
