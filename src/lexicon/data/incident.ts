/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const incident: readonly ConceptRow[] = [
  {
    id: 'csirt',
    kind: 'topic',
    parents: ['incident-response'],
    topics: ['national-csirt'],
    audience: ['csirt-staff'],
    en: `
      CERT; CSIRT; CIRT; computer emergency response team; computer security incident response team;
      computer incident response team; incident response team; emergency response centre;
      emergency readiness team; national response team; ~national team; response unit; rapid response team;
      emergency team; emergency response team; cyber emergency; cyber brigade; digital firefighters;
      cyber fire brigade; team of responders; ~responders; govCERT; RFC 2350; PSIRT; product security team;
      CSIRT services framework; ~constituency; incident coordination centre; team of last resort;
      no one to turn; national response centre; team of defenders; standing team; ~duty officers;
      on call team; computer emergencies; ~emergency hotline; operational team; dedicated response;
      reaction team; someone to call; who to call when hacked; experts on standby; team able to respond;
      specialists who respond; response team; team for cyber incidents; firefighters for computers;
      people who respond; team we can call; experts we can call; help line for incidents;
      team for the financial sector; financial sector team; sector team;
      unit to react; team to react; unit that reacts to attacks; unit to respond; body to
      respond to attacks; nobody to respond; create a response unit; set up a response team; response unit
      from scratch`,
    fr: `
      CERT; CSIRT; CIRT; équipe de réponse aux incidents; équipe d'intervention en cas d'urgence;
      équipe d'intervention d'urgence; équipe d'intervention informatique; centre de réponse aux incidents;
      centre d'alerte et de réaction; centre gouvernemental de veille; CERT-FR; CERT gouvernemental;
      équipe nationale de réponse; ~équipe nationale; unité de réponse; cellule d'urgence;
      unité d'intervention; équipe de réponse; équipe de riposte; ~cellule de riposte; équipe d'astreinte;
      pompiers du numérique; pompiers informatiques; force d'intervention rapide; urgence informatique;
      incidents de sécurité informatique; centre de coordination des incidents; CSIRT sectoriel;
      personne à appeler; équipe opérationnelle; équipe dédiée; RFC 2350; catalogue de services CSIRT;
      ~guichet unique des incidents; EIII; spécialistes de permanence; équipe de permanence;
      équipe de secours informatique; répondre aux urgences; CSIRT national; CSIRT gouvernemental;
      centre national de réponse; équipe capable d'intervenir; équipe qui intervient; équipe pour réagir;
      équipe de spécialistes; équipe d'intervention; spécialistes qui interviennent; secours numérique;
      gens qui interviennent; spécialistes à appeler; équipe à appeler; équipe d'urgence; équipe prête;
      équipe pour le secteur financier; équipe d'intervention sectorielle; équipe sectorielle;
      unité pour réagir; unité de réaction; équipe chargée de répondre; personne pour réagir; créer une
      unité de réponse`,
    es: `
      CERT; CSIRT; CIRT; equipo de respuesta a incidentes; equipo de respuesta ante emergencias;
      equipo de respuesta a emergencias informáticas; equipo informático de emergencia;
      centro de respuesta a incidentes; centro de respuesta; ~equipo nacional; unidad de respuesta;
      equipo de emergencia; equipo de respuesta; equipo de reacción; grupo de respuesta;
      grupo de intervención; equipo de intervención; respuesta rápida; CSIRT gubernamental; CSIRT nacional;
      RFC 2350; bomberos digitales; bomberos informáticos; brigada cibernética; emergencias informáticas;
      emergencia cibernética; centro de coordinación de incidentes; ~primeros respondedores; ~respondedores;
      ~equipo propio; equipo de guardia; equipo operativo; equipo especializado en incidentes;
      comunidad objetivo; ~comunidad atendida; servicios del CSIRT; línea de emergencia cibernética; EIII;
      nadie responde ante ataques; CSIRT sectorial; equipo contra ataques; especialistas de guardia;
      centro nacional de respuesta; equipo que responda; equipo de especialistas; equipo capaz de reaccionar;
      especialistas que intervengan; equipo para incidentes; gente que acuda; equipo al que llamar;
      equipo de auxilio; equipo que acuda; equipo listo; equipo para el sector financiero;
      equipo de respuesta sectorial; equipo sectorial;
      unidad que reaccione; crear una unidad
      de respuesta`,
    ru: `
      CERT; CSIRT; CIRT; группа реагирования на компьютерные инциденты;
      группа реагирования на компьютерные чрезвычайные; группа экстренного реагирования;
      команда реагирования на инциденты; центр реагирования; группа реагирования; ~национальная команда;
      группа быстрого реагирования; подразделение реагирования; команда реагирования; служба реагирования;
      национальный центр реагирования; ГосСОПКА; НКЦКИ; центр компьютерных инцидентов;
      координационный центр по инцидентам; национальный координационный центр; компьютерные чрезвычайные;
      экстренное реагирование; экстренной готовности; кибербригада; цифровые пожарные; скорая киберпомощь;
      ~дежурная команда; дежурная группа; ведомственный центр; команда специалистов; ~аварийная служба;
      специалисты по инцидентам; сотрудники центра реагирования; отраслевой центр реагирования;
      оперативная группа; штатная команда; создание центра реагирования; каталог услуг CSIRT;
      ~обслуживаемые организации; выездная группа; команда экстренного реагирования;
      реагировать на компьютерные инциденты; национальный CERT; правительственный CERT;
      группа по борьбе с атаками; сотрудники CERT; команда которая реагирует; группа специалистов;
      бригада специалистов; группа по инцидентам; аварийная команда; команда которую можно вызвать;
      вызвать специалистов; люди которые придут; дежурные специалисты; спасательная команда; группа помощи;
      команда реагирования для банков; отраслевая группа реагирования; отраслевая команда;
      подразделение, которое реагирует; группа, которая реагирует; некому реагировать; создать
      подразделение реагирования`,
    ar: `
      CERT; CSIRT; CIRT; ~سيرت; فريق الاستجابة للطوارئ الحاسوبية; فريق الاستجابة للطوارئ المعلوماتية;
      فريق الاستجابة للحوادث; أفرقة الاستجابة; فرق الاستجابة; مركز الاستجابة للحوادث; مركز الاستجابة;
      أفرقة مواجهة الحوادث; أفرقة التصدي; فريق الاستجابة; مركز الطوارئ السيبرانية; الطوارئ الحاسوبية;
      الطوارئ الإلكترونية; ~الفريق الوطني; ~الفرق الوطنية; فريق الطوارئ; فرق الطوارئ; وحدة الاستجابة;
      وحدة تتصدى; فريق التدخل السريع; فريق التدخل; إطفائيو الإنترنت; المركز الوطني للسلامة المعلوماتية;
      ~المستجيبون الأوائل; ~المستجيبين; خط الطوارئ السيبراني; فريق مناوب; لا أحد نتصل به; فريق مختص بالحوادث;
      فريق متخصص بالهجمات; مركز تنسيق الحوادث; خدمات المركز الوطني; ~جمهور المستفيدين; فريق دائم للحوادث;
      RFC 2350; فرق القطاعات; فريق يتصدى; فريق قادر على الاستجابة; فريق من المختصين; فريق للحوادث; فرقة تتدخل;
      مختصون يتدخلون; فريق الطوارئ الحاسوبية; وحدة طوارئ; فريق نستدعيه; خبراء للطوارئ; فريق نجدة; فريق جاهز;
      فرق التدخل; فريق يستجيب; فريق استجابة خاص بالقطاع; فريق للقطاع المالي; الفريق الوطني للاستجابة للحوادث;
      فريقنا الوطني للاستجابة; فريقنا الوطني للاستجابة للحوادث;
      وحدة تتصدى للهجمات; إنشاء وحدة للاستجابة`,
    zh: `
      CERT; CSIRT; CIRT; CNCERT; 计算机应急响应; 计算机应急; 应急响应小组; 应急响应中心;
      应急响应团队; 应急响应组; 网络安全事件响应小组; 事件响应小组; 事件应对小组; 应急反应小组; 应急准备小组;
      互联网应急中心; 国家应急中心; ~国家团队; ~国家级团队; 应急团队; 应急小组; 应急队伍; 应急机构;
      应急中心; 响应团队; 响应队伍; 响应小组; 响应中心; 快速反应队; 快速响应; 网络消防队; 救火队; 处置队伍;
      处置小组; 应急人员; 应急处理中心; 网络应急; 行业应急中心; 事件协调中心; 无人应答; 没有人负责应急;
      求助无门; 应急值班; 应急支撑单位; 安全响应中心; 服务对象; 专职应急; 国家级CERT; 应急救援队;
      应急力量; 专业应急; 专业队伍; 专门队伍; 能够响应的团队; 应对攻击的队伍; 技术支援队伍; 应急专家;
      网络救援; 网络消防; 能赶来; 随时响应; 有队伍; 有团队应对; 可以求助的; ~待命; 随叫随到; 行业应急响应;
      金融应急响应; 应急响应队伍; 行业应急队伍;
      作出反应的单位; 应急单位; 应对单位; 没有单位应对; 组建应急队伍`,
  },
  {
    id: 'csirt-maturity',
    kind: 'topic',
    parents: ['csirt'],
    topics: ['national-csirt'],
    audience: ['csirt-staff'],
    en: `
      SIM3; CSIRT maturity; maturity of the team; how mature our CERT; CSIRT maturity framework;
      accredited team; team accreditation; ~recognised by peers; ~set up a team; establishing a team;
      CSIRT establishment; build a team; team mandate; team charter; founding document; ~mandate of the team;
      newly created team; young team; fledgling team; start a CERT; CSIRT readiness assessment;
      service catalogue; design of the CSIRT; team sponsor; RFC2350 profile; CSIRT setup;
      Open CSIRT Foundation; maturity audit of team; staffing the team; CERT in a box; improve our CERT;
      strengthen the CERT; CERT procedures; team growth plan; establish a CERT; set up a CERT; create a CSIRT;
      build a CSIRT; CSIRT creation; assess our CERT; professionalise the team; evaluate our CERT; new CERT`,
    fr: `
      SIM3; maturité du CSIRT; maturité de l'équipe; cadre de maturité CSIRT; équipe accréditée;
      accréditation de l'équipe; création d'un CSIRT; mise en place du CERT; monter une équipe;
      créer une équipe; constituer une équipe; mandat de l'équipe; charte de l'équipe; texte fondateur;
      jeune équipe; équipe récente; équipe naissante; procédures opérationnelles; procédures internes;
      catalogue de services; ~reconnue par ses pairs; étude de faisabilité CERT; mise en service du CSIRT;
      montée en maturité; équipe débutante; procédures d'exploitation; renforcer le CSIRT;
      renforcement du CERT; services de l'équipe; faire grandir l'équipe; professionnaliser l'équipe;
      évaluer notre CERT; évaluer le CSIRT; équipe à créer`,
    es: `
      SIM3; madurez del CSIRT; madurez del equipo; marco de madurez CSIRT; equipo acreditado;
      acreditación del equipo; creación de un CSIRT; crear un equipo; conformar un equipo; montar un equipo;
      puesta en marcha del CERT; mandato del equipo; carta constitutiva; equipo recién creado; equipo joven;
      equipo incipiente; procedimientos normalizados; catálogo de servicios; ~reconocido por sus pares;
      estudio de viabilidad CSIRT; establecimiento del CSIRT; implementación del CSIRT; subir de nivel;
      procedimientos internos; equipo nuevo; fortalecer el CSIRT; servicios del equipo;
      profesionalizar el equipo; evaluar nuestro CSIRT; equipo por crear; formar un equipo; instalar un CSIRT`,
    ru: `
      SIM3; зрелость CSIRT; зрелость команды; зрелость группы реагирования; зрелость центра реагирования;
      аккредитация команды; аккредитованная команда; создание CERT; создать команду; сформировать команду;
      формирование группы; учредить центр; положение о команде; мандат команды; устав команды;
      молодая команда; новая команда; недавно созданная команда; регламенты работы; рабочие процедуры;
      стандартные операционные процедуры; каталог услуг; перечень услуг; ~признание коллег;
      запуск центра реагирования; становление команды; развертывание CERT; штатная структура центра;
      развитие центра реагирования; укрепление центра реагирования; уровень зрелости CERT; услуги центра;
      оценить наш CERT; оценка центра реагирования; собственная команда; создать центр реагирования;
      создание группы реагирования; создать CERT`,
    ar: `
      SIM3; نضج الفريق; نضج مركز الاستجابة; نضج فريق الاستجابة; اعتماد الفريق; فريق معتمد; إنشاء فريق;
      تأسيس فريق; تشكيل فريق; تكوين فريق; إنشاء مركز الاستجابة; ولاية الفريق; ميثاق الفريق; مهام الفريق;
      فريق ناشئ; فريق حديث; فريق جديد; إجراءات التشغيل; الإجراءات التشغيلية الموحدة; إجراءات العمل القياسية;
      دليل الخدمات; قائمة الخدمات; خدمات الفريق; ~اعتراف النظراء; تشغيل المركز; دراسة جدوى المركز;
      رفع مستوى الفريق; تقييم المركز; تقييم فريق الاستجابة; بناء فريق; إقامة فريق; إنشاء CERT;
      بناء مركز الاستجابة`,
    zh: `
      SIM3; 应急组织成熟度; 团队成熟度; 团队的成熟; 响应团队成熟; 组建团队; 成立团队; 建立团队; 组建应急;
      建立应急; 设立应急; 成立应急; 团队章程; 团队职责; 团队授权; 新成立的团队; ~刚成立; 年轻的团队;
      团队认证; 团队认可; 认可团队; 工作规程; 服务目录; 服务清单; ~建队; ~筹建; 应急中心建设;
      团队建设方案; 团队能力建设; 提升应急团队; 加强应急团队; 应急团队建设; 评估应急团队; 评估CERT;
      组建CERT; 建立CERT; 成立CERT; 建立CSIRT; 组建队伍; 组建小组; 成立小组`,
  },
  {
    id: 'case-management',
    kind: 'topic',
    parents: ['csirt', 'equipment'],
    topics: ['national-csirt', 'tools-equipment-labs'],
    en: `
      ticketing system; incident tracking; incident tracker; case management; case handling system; RTIR;
      Request Tracker; TheHive; OTRS; Zammad; incident register; incident log; incident database;
      record of incidents; registry of incidents; lose track of cases; track every case;
      keep track of incidents; cases in spreadsheets; incidents in spreadsheets; cases pile up;
      backlog of cases; case number; notebook of incidents; incident workflow; statistics on incidents;
      incident statistics; taxonomy of incidents; incident classification; IntelMQ; ~SOAR; ticket queue;
      incident tickets; helpdesk software; case handling; ~notebook; write cases down; open cases;
      closed cases; list of cases; forgotten cases; cases get lost; ~spreadsheet; paper files; log incidents`,
    fr: `
      gestion des tickets; système de tickets; ~tickets; billetterie d'incidents; suivi des incidents;
      suivi des dossiers; suivi des cas; gestion des cas; gestion des dossiers; RTIR; TheHive; OTRS;
      registre des incidents; base des incidents; main courante; journal des incidents; ~tableur;
      dossiers égarés; perdons le fil; cas en attente; arriéré de dossiers; numéro de dossier; outil de suivi;
      outil de ticketing; flux de traitement; ~orchestration; ~SOAR; statistiques d'incidents;
      classification des incidents; taxonomie des incidents; enregistrement des incidents;
      consigner les incidents; historique des incidents; IntelMQ; ~cahier; ~carnet; cahier d'incidents;
      noter les incidents; dossiers ouverts; dossiers perdus; incidents oubliés; liste des incidents;
      sur papier libre; suivre les incidents; outil de gestion d'incidents; logiciel de suivi`,
    es: `
      sistema de tickets; ~tickets; ~tiques; boletas de incidentes; gestión de casos; seguimiento de casos;
      seguimiento de incidentes; registro de incidentes; base de incidentes; bitácora de incidentes;
      ~bitácora; RTIR; TheHive; OTRS; gestor de incidentes; herramienta de seguimiento; hojas de cálculo;
      casos en Excel; casos acumulados; casos pendientes; rezago de casos; perdemos la pista;
      perder el rastro de casos; número de caso; expediente de incidente; flujo de trabajo de incidentes;
      ~orquestación; ~SOAR; estadísticas de incidentes; clasificación de incidentes; taxonomía de incidentes;
      mesa de ayuda; IntelMQ; ~cuaderno; ~libreta; anotar los incidentes; casos abiertos; casos perdidos;
      casos olvidados; lista de incidentes; ~planilla; llevar registro de incidentes`,
    ru: `
      система заявок; тикеты; тикет-система; система учета инцидентов; учет инцидентов; учет обращений;
      регистрация инцидентов; журнал инцидентов; реестр инцидентов; база инцидентов; карточка инцидента; RTIR;
      TheHive; OTRS; отслеживание инцидентов; ведение дел; ведение инцидентов; управление заявками;
      обработка заявок; очередь заявок; заявки теряются; обращения теряются; накопились обращения;
      в таблицах Excel; номер заявки; ~оркестрация; SOAR; ~IRP; статистика инцидентов;
      классификация инцидентов; таксономия инцидентов; ~заявки; ~обращения; IntelMQ; ~тетрадь; ~блокнот;
      записываем в тетрадь; журнал на бумаге; открытые заявки; забытые инциденты; список инцидентов;
      регистрировать инциденты; учитывать инциденты; фиксация инцидентов`,
    ar: `
      نظام التذاكر; إدارة التذاكر; إدارة الحالات; متابعة الحالات; تتبع الحوادث; متابعة الحوادث; سجل الحوادث;
      سجلات الحوادث; تسجيل الحوادث; قيد الحوادث; قاعدة بيانات الحوادث; قاعدة الحوادث; RTIR; TheHive; OTRS;
      أداة متابعة; رقم الحالة; رقم البلاغ; البلاغات المتراكمة; تراكم الحالات; تراكم البلاغات; جداول إكسل;
      نفقد أثر الحالات; ضياع البلاغات; أتمتة الاستجابة; SOAR; سير عمل الحوادث; إحصاءات الحوادث; تصنيف الحوادث;
      توثيق الحوادث; نظام البلاغات; أرشفة الحوادث; ملفات الحوادث; تذاكر الدعم; تذاكر الحوادث; ~دفتر;
      ندون الحوادث; تدوين الحوادث; الحالات المفتوحة; قائمة الحوادث; حالات منسية; نسجل الحوادث; متابعة البلاغات`,
    zh: `
      工单系统; 工单; 事件跟踪; 事件追踪; 案件管理系统; 事件管理系统; 事件登记; 事件台账; ~台账; 事件记录;
      事件数据库; RTIR; TheHive; OTRS; 个案管理; 案例管理; 事件编号; 工单积压; 事件积压; 积压的事件; 电子表格;
      用表格登记; 跟踪每起事件; 编排自动化; 自动化编排; SOAR; 事件统计; 事件分类; 事件分级; 流程工具;
      处理流程系统; 登记簿; 事件归档; IntelMQ; ~笔记本; ~本子; 记在本子; 手工登记; 手工记录; 未结事件;
      事件清单; 记录事件; 登记事件; 遗忘的事件; 未结工单`,
  },
  {
    id: 'incident-response',
    kind: 'topic',
    topics: ['incident-handling'],
    audience: ['csirt-staff'],
    en: `
      incident response; incident handling; incident management; respond to incidents; handle incidents;
      ~cyber incident; computer security incident; response to cyber attacks; ~triage; contain an attack;
      ~eradication; playbook; runbook; ~security incidents; ~cyber attack; intrusion; ~breach; hacked;
      react to attacks; computers are attacked; emergency assistance; on-site assistance;
      remote incident assistance; flyaway team; when systems are attacked; stop the attack; limit the damage;
      damage control; lessons from incidents; post-incident; root cause; incident plan; incident procedures;
      ~panic; throw intruders out; clean up infected; NIST 800-61; ISO 27035; respond to cyberattacks;
      surge support; incident lifecycle; attack aftermath; ~attack; ~cyberattack; aftermath of an attack;
      hackers break in; ~hackers; broke into our systems; breaking into our systems; attack in progress;
      contain the damage; ~incidents; deal with incidents; coping with attacks; handling cyber attacks;
      response procedures; respond quickly; ~respond; response capability; when hackers strike;
      clean up after attack; compromised systems; compromised servers; compromised networks;
      stop an intrusion; react quickly; ~react; servers attacked; recover from attack; incident support;
      help after attack; attack response; hit by hackers; hit by an attack; expel intruders; ~broken into;
      ~break into; servers broken into; break into servers; come quickly; come to help; rush to help;
      put things right; servers hit; emergency help; urgent help; repair after attack; quick reaction;
      standard operating procedures; SOP; written procedures for attacks;
      procedures for dealing with an attack; dealing with an attack`,
    fr: `
      réponse aux incidents; gestion des incidents; traitement des incidents; réagir aux incidents;
      répondre aux incidents; ~incidents de sécurité; ~cyberincidents; incident informatique;
      riposte aux cyberattaques; ~cyberattaque; subir une attaque; victime d'une attaque; ~intrusion;
      ~piratage; ~piraté; pirates entrés; système compromis; ~attaque informatique; faire face aux attaques;
      réagir à une attaque; après une attaque; ~confinement; endiguement; remédiation; ~éradication; ~triage;
      qualification des incidents; fiche réflexe; procédures d'incident; mode opératoire d'incident;
      plan de réponse; levée de doute; assistance d'urgence; assistance sur site; intervention sur incident;
      limiter les dégâts; stopper l'attaque; chasser les intrus; retour d'expérience après incident;
      nettoyer les postes; cause première; ISO 27035; prise en charge des incidents; traiter les attaques;
      gérer une attaque; ~incidents; ~hackers; répondre aux attaques; réponse aux attaques; premiers gestes;
      réagir vite; parer aux attaques; attaque en cours; attaques subies; ~attaque; ~intervenir;
      savoir réagir; ne savons comment réagir; serveurs attaqués; secourir les victimes d'attaques;
      incidents cyber; capacités de réponse; ~interviennent; ~intervienne; ~intervention; serveurs touchés;
      systèmes touchés; interviennent vite; venir en aide rapidement; ~accourir; entrer par effraction;
      ~effraction; pirates dans nos systèmes; aide d'urgence; aide urgente; réparer après attaque;
      remettre en ordre; procédures opérationnelles; modes opératoires; procédures opérationnelles standard;
      procédures écrites pour réagir`,
    es: `
      respuesta a incidentes; gestión de incidentes; manejo de incidentes; responder a incidentes;
      ~incidentes de seguridad; ~ciberincidentes; incidentes cibernéticos; incidentes informáticos;
      atención de incidentes; atender incidentes; tratamiento de incidentes; ~ciberataque; sufrir un ataque;
      intrusión; ~hackeo; ~hackeado; sistemas comprometidos; ~ataque informático; ~contención;
      contener el ataque; ~erradicación; remediación; ~triaje; ~triage; guías de actuación; libro de jugadas;
      playbooks; manual de respuesta; protocolo de actuación; plan de respuesta; procedimientos de incidentes;
      reaccionar ante ataques; frenar el ataque; limitar los daños; expulsar a los intrusos;
      entraron los hackers; piratas informáticos; asistencia de emergencia; asistencia en sitio;
      lecciones del incidente; causa raíz; limpiar los equipos; apoyo en incidentes; ISO 27035;
      respuesta a ciberataques; ciclo del incidente; capacidad de respuesta; ~ataque; ~incidentes;
      víctima de un ataque; actuar ante un ataque; reaccionar rápido; responder a ataques;
      respuesta a ataques; enfrentar ataques; ~hackers; no sabemos reaccionar; ~reaccionar;
      servidores atacados; golpeados por un ataque; ayuda tras un ataque; recuperarse de un ataque;
      atender ataques; entran en nuestros servidores; entraron en los servidores;
      entraron en nuestros sistemas; entrar en los sistemas; acuda rápido; ~acudir; auxilio rápido; ~auxilio;
      ayuda urgente; servidores afectados; sistemas afectados; reparar los sistemas; ~socorro;
      procedimientos operativos; procedimientos operativos estándar; procedimientos normalizados;
      guías de respuesta; procedimientos escritos para reaccionar`,
    ru: `
      реагирование на инциденты; реагировать на инциденты; реагирование на атаки; управление инцидентами;
      обработка инцидентов; разбор инцидентов; расследование инцидентов; ~компьютерные инциденты;
      ~киберинциденты; инциденты безопасности; инциденты ИБ; ~кибератака; ~атаки на компьютеры;
      ~компьютерные атаки; взлом; ~взломанный; вторжение; подверглись атаке; ликвидация последствий;
      устранение последствий; отражение атак; отразить атаку; локализация инцидента; сдерживание атаки;
      сортировка инцидентов; плейбук; сценарии реагирования; регламент реагирования; план реагирования;
      остановить атаку; ограничить ущерб; выгнать взломщиков; взломщики; хакерская атака; экстренная помощь;
      помощь на месте; выездная помощь; ~первопричина; разбор случившегося; ISO 27035; очистка зараженных;
      способность реагировать; меры реагирования; инцидент-менеджмент; ~атака; ~атакован; ~инциденты;
      справиться с атакой; реакция на атаки; отвечать на атаки; противодействие атакам; ~хакеры;
      оперативное реагирование; быстро реагировать; последствия атак; пострадали от атаки; взламывают;
      ~нападение; взлом серверов; не знаем как реагировать; ~реагировать; ~реагирование; помощь после атаки;
      справляться с инцидентами; справляться с атаками; серверы взломаны; прийти на помощь; быстро придут;
      придут на помощь; срочная помощь; скорая помощь при атаке; проникли в серверы; проникли в сеть;
      залезли в систему; атакованные серверы; пострадавшие системы; исправить последствия; ~выручить;
      стандартные операционные процедуры; письменные инструкции на случай атаки`,
    ar: `
      الاستجابة للحوادث; الاستجابة لحادث; التصدي للحوادث; إدارة الحوادث; معالجة الحوادث; التعامل مع الحوادث;
      مواجهة الحوادث; ~الحوادث السيبرانية; حادث سيبراني; ~الحوادث الأمنية; حادث أمني; حوادث إلكترونية;
      ~هجوم سيبراني; ~هجمات سيبرانية; ~الهجمات; ~هجوم إلكتروني; ~اختراق; ~المخترقة; ~تسلل; تعرضنا لهجوم;
      أثناء الهجوم; رد الفعل على الهجمات; الرد على الهجمات; صد الهجمات; التصدي للهجمات; احتواء الحوادث;
      احتواء الهجوم; ~احتواء; ~الفرز; فرز الحوادث; خطة الاستجابة; خطط الاستجابة; دليل الاستجابة;
      إجراءات الاستجابة; أدلة إجراءات الحوادث; الحد من الأضرار; طرد المتسللين; مساعدة عاجلة; مساعدة ميدانية;
      السبب الجذري; الدروس من الحوادث; تنظيف الأجهزة المصابة; ~القرصنة; ~قراصنة; قدرات الاستجابة;
      المعالجة والتعافي; القضاء على التهديد; كيف نتصرف; ~نتصرف; هاجم القراصنة; هجمات القراصنة; اختراق الخوادم;
      اختراق الأنظمة; الأنظمة المخترقة; خوادم مخترقة; صد هجوم; مواجهة الهجمات; مساعدة بعد الهجوم; ~الاستجابة;
      حادثة سيبرانية; واقعة سيبرانية; الوقائع السيبرانية; ~تخترق; ~يخترق; اخترقوا; تخترق خوادمنا;
      اخترقت أنظمتنا; دخلوا إلى أنظمتنا; ~نجدة; مساعدة سريعة; مساعدة طارئة; التدخل بسرعة; ~التدخل; تدخل سريع;
      تدخل عاجل; إصلاح الأضرار; الأنظمة المتضررة; تصرف سريع; مواجهة هجوم; إجراءات العمل القياسية;
      إجراءات مكتوبة للتعامل مع الهجوم; أدلة الاستجابة`,
    zh: `
      事件响应; 事件处置; 事件处理; 事件管理; 事件应对; 应急响应; 应急处置; 处置事件; 响应事件; 应对攻击;
      应对网络攻击; 处理攻击; ~安全事件; ~网络事件; ~网络攻击; 遭受攻击; 受到攻击; 遭到攻击; 被攻击;
      入侵事件; ~入侵; 被攻陷; 攻陷; 被黑; 黑客攻击; 黑客入侵; 闯入系统; ~遏制; 控制损失; 减少损失;
      阻止攻击; 止损; ~根除; ~清除; ~分诊; ~研判; 响应流程; 处置流程; 处置预案; 响应手册; 响应剧本;
      响应计划; 攻击之后; 事后处置; 事后复盘; ~复盘; 根本原因; 溯源处置; 篡改; 紧急援助; 现场支援;
      现场处置; 远程协助; 该怎么办; 不知所措; 应对事件; 处置能力; 响应能力; ~黑客; ~事件; ~攻击;
      应对黑客; 攻击发生; 发生攻击; 快速处置; 紧急处置; 出了事; 攻破; 被攻破; 遭黑客; ~黑进; ~黑了;
      束手无策; 如何应对; 如何处置; 应对入侵; 系统被入侵; 服务器被黑; 赶来帮忙; ~赶来; ~救急; ~救援;
      紧急救助; 紧急帮助; ~火速; 尽快赶到; 服务器被攻击; 系统被攻击; 有人闯入; 闯入服务器; 修复系统;
      受害系统; 标准作业程序; 标准操作流程; 应急手册; 应急预案手册`,
  },
  {
    id: 'incident-reporting',
    kind: 'topic',
    parents: ['incident-response'],
    topics: ['incident-handling', 'national-csirt'],
    en: `
      incident reporting; report incidents; report attacks; reporting portal; reporting platform;
      reporting form; cyber hotline; cyber helpline; underreporting; nobody reports; keep quiet about attacks;
      single reporting point; central reporting point; one-stop reporting; intake of reports;
      24-hour notification; voluntary reporting; incident report form; incident reporting platform;
      report cyber incidents; report a cyberattack; incidents go unreported; unreported incidents;
      unreported attacks; ~unreported; emergency number for attacks; a place to report attacks;
      report hacking; desk for reports`,
    fr: `
      signalement des incidents; signaler une attaque; remontée des incidents; incidents signalés;
      incidents déclarés; portail de signalement; formulaire de signalement; guichet de signalement;
      point d'entrée unique; assistance aux victimes d'attaques; nous prévenir en cas d'attaque;
      signalement volontaire; alerter l'autorité; remonter les incidents; recueil des signalements;
      signaler une cyberattaque; signaler un piratage; rapporter les incidents; incidents non signalés;
      attaques non signalées; formulaire d'incident; numéro pour signaler; plateforme d'incidents;
      centre d'appel pour incidents; lieu pour signaler; accueillir les signalements;
      recevoir les signalements`,
    es: `
      reportar incidentes; reportar un ataque; denuncia de incidentes; comunicar incidentes;
      comunicación de incidentes; aviso de incidentes; incidentes reportados; portal de notificación;
      plataforma de reporte; formulario de reporte; formulario de notificación; punto único de notificación;
      canal de reporte; canal de notificación; subregistro; recepción de reportes; denuncia de ataques;
      portal de reporte; teléfono para reportar ataques; línea para reportar incidentes;
      recepción de incidentes; avisar de ataques; lugar donde reportar ataques; recibir reportes;
      recibir denuncias de ataques; reportar ciberataques; denuncia de ciberataques; incidentes ocultos`,
    ru: `
      сообщать об инцидентах; сообщить об атаке; информирование об инцидентах; информировать об инцидентах;
      оповещение об инцидентах; прием сообщений; портал сообщений; форма сообщения; единый телефон;
      единая точка приема; умалчивают об атаках; не знаем об атаках; добровольное сообщение;
      передача сведений об инцидентах; занижение числа инцидентов; помощь пострадавшим от атак;
      прием сообщений об инцидентах; сообщения об атаках; сообщить о кибератаке; сообщить об инциденте;
      телефон для сообщений; линия для сообщений об атаках; заявить об инциденте; неучтенные инциденты;
      доклад об инцидентах; извещение об инцидентах; принимать сообщения; прием сигналов об атаках;
      сообщить о взломе; заявления о взломе; сообщение о взломе`,
    ar: `
      الإبلاغ عن الحوادث; الإبلاغ عن حادث; التبليغ عن الهجمات; الإبلاغ عن الهجمات; الإشعار بالحوادث;
      بلاغات الحوادث; بلاغ عن حادث; تقارير الحوادث; الحوادث المبلغ عنها; منصة الإبلاغ; نموذج الإبلاغ;
      استمارة التبليغ; رقم موحد; نقطة موحدة للإبلاغ; نقص الإبلاغ; التكتم على الهجمات; تلقي البلاغات;
      استقبال البلاغات; الإبلاغ الطوعي; بوابة الإبلاغ عن الحوادث; منصة الإبلاغ عن الحوادث;
      استقبال بلاغات الهجمات; خط ساخن للحوادث السيبرانية; رقم للإبلاغ عن الهجمات; الإبلاغ عن هجوم;
      مكان للإبلاغ; تلقي التقارير عن الهجمات; نموذج البلاغ; بلاغات الهجمات; رفع تقارير الحوادث`,
    zh: `
      事件报告; 报告事件; 通报事件; 事件通知; 报告攻击; 上报攻击; 报告平台; 上报平台; 上报渠道; 报告门户;
      服务热线; 统一报告; 一站式报告; ~漏报; 向谁报告; 向哪里报告; 去哪里报告; 自愿报告; 受理报告; ~接报;
      收集报告; 报告网络攻击; 报告网络事件; 事件接报; 受理上报; 报告窗口; 事件报送; ~报送; 信息报送;
      无人报告; 没有报告`,
  },
  {
    id: 'data-breach',
    kind: 'topic',
    parents: ['incident-response', 'data-protection'],
    topics: ['incident-handling'],
    en: `
      data breach; data leak; leaked data; ~leaks; leaked database; stolen data; data theft; steal data;
      stolen records; stolen files; hack and leak; records exposed; exposed database; exfiltration;
      credentials stolen; espionage campaign; spies in our networks; citizens' data stolen; files stolen;
      ~APT; silent intruders; stole our data; stolen passwords; information leak; secrets stolen;
      data exfiltrated; citizens' data; stolen documents; files copied; someone inside our network;
      records for sale; data for sale; data on dark web`,
    fr: `
      violation de données; fuite de données; données volées; dossiers volés; fichiers volés; base divulguée;
      données divulguées; données exposées; exfiltration; mots de passe volés; comptes piratés;
      prise de contrôle des comptes; compromission de messagerie; ~compromission; espions dans nos réseaux;
      ~APT; menace persistante avancée; données de citoyens volées; intrus silencieux; données en vente;
      pirates étatiques; divulgation de données; fichiers divulgués; documents volés; pillage de données;
      secrets volés; documents dérobés; données dérobées; fichiers copiés; données sur le darknet;
      quelqu'un dans notre réseau; registre volé; ~fuite`,
    es: `
      violación de datos; filtración de datos; ~filtraciones; fuga de datos; fuga de información;
      datos filtrados; datos robados; robo de datos; robo de información; expedientes robados;
      archivos robados; datos expuestos; exfiltración; contraseñas filtradas; toma de cuentas;
      brecha de datos; brechas de seguridad; vulneración de datos; espías en nuestras redes; ~APT;
      amenaza persistente avanzada; datos de ciudadanos robados; intrusos silenciosos; hackers estatales;
      secretos robados; filtraron datos; documentos robados; archivos copiados; datos en venta;
      alguien dentro de la red; datos sustraídos; ~sustraer; ~fuga; padrón filtrado`,
    ru: `
      утечка данных; утечка информации; утечки; утекли данные; слив данных; слитые базы; слитые данные;
      кража данных; украденные данные; украли данные; похищение данных; похитили базу; хищение данных;
      украденные файлы; раскрытие данных; эксфильтрация; украденные пароли; утечка паролей;
      взломанные аккаунты; захват аккаунтов; угон учетных записей; компрометация учетных; компрометация почты;
      ~APT; внутренний нарушитель; данные граждан украдены; базы данных в продаже; слили данные;
      похищены данные; шпионская кампания; украденные документы; данные продаются; скопировали файлы;
      украли базу; украли документы; украденная база; похищенные документы`,
    ar: `
      تسرب البيانات; تسريب البيانات; ~تسريبات; اختراق البيانات; اختراقات البيانات; خرق البيانات;
      خروقات البيانات; انتهاك البيانات; سرقة البيانات; البيانات المسروقة; سرقة المعلومات; الملفات المسروقة;
      سجلات مسروقة; قاعدة بيانات مسربة; بيانات مكشوفة; كلمات مرور مسربة; بيانات الدخول المسروقة;
      الاستيلاء على الحسابات; حسابات مخترقة; اختراق الحسابات; جواسيس في شبكاتنا; ~APT; متسللون صامتون;
      هجمات موجهة; وثائق مسروقة; سرقة الوثائق; نسخوا ملفاتنا; بيانات للبيع; بيانات معروضة للبيع;
      شخص داخل شبكتنا; بيانات مسربة; سربت البيانات; ~مسروقة; ~تسرب; اختلاس البيانات; سرقوا ملفاتنا;
      ضياع بيانات المواطنين`,
    zh: `
      数据泄露; 信息泄露; 数据外泄; ~泄露; ~泄漏; 数据被盗; 数据失窃; 窃取数据; 数据窃取; 盗取数据; 盗取信息;
      ~失窃; 被盗文件; 拖库; 撞库; 数据库外泄; 账户劫持; 凭证泄露; 密码泄露; 网络窃密; 高级可持续威胁;
      公民信息泄露; ~潜伏; 数据外流; 资料外泄; 资料被盗; 文件被盗; 偷走数据; 机密被窃; 资料泄露; ~被偷;
      偷数据; 数据被偷; 资料被偷; 数据出售; 出售数据; 数据在暗网; 有人潜入; 公民数据; 档案被盗`,
  },
  {
    id: 'ransomware',
    kind: 'topic',
    parents: ['incident-response', 'malware'],
    topics: ['incident-handling'],
    en: `
      ransomware; extortion attack; files encrypted; ransom; ransom note; ransom demand; pay the ransom;
      locked files; files are locked; locked our computers; ~asked for money; ~demand money; demanded payment;
      ~blackmail; criminals locked; pay to unlock; ~hostage; held hostage; held to ransom; ~extortion;
      extortion malware; extortion gangs; double extortion; data extortion; decryption key; decryptor;
      decrypt; Counter Ransomware Initiative; LockBit; WannaCry; NotPetya; ~wiper; hospital paralysed;
      screens frozen; scrambled our files; crypto-locker; ransomware gangs; refuse to pay; encrypted files;
      servers encrypted; encrypted our servers; encrypted our systems; ~locked; locked our servers;
      files lost; lost files; wanted bitcoin; bitcoin payment demanded; computers locked;
      hospitals paralysed by ransomware`,
    fr: `
      rançongiciel; ransomware; rançon; demande de rançon; payer la rançon; attaque par rançongiciel;
      chiffrer les fichiers; fichiers chiffrés; données chiffrées; fichiers bloqués; bloqué les fichiers;
      ordinateurs bloqués; verrouillé nos fichiers; fichiers illisibles; ~réclamé de l'argent;
      ~exiger de l'argent; ~exigent un paiement; ~chantage; ~prise en otage; données en otage; ~otage;
      ~extorsion; cyberextorsion; double extorsion; clé de déchiffrement; outil de déchiffrement; ~déchiffrer;
      No More Ransom; initiative contre les rançongiciels; LockBit; WannaCry; hôpital paralysé; écrans figés;
      logiciel d'extorsion; cyber-rançon; groupes de rançonneurs; cryptovirus; refus de payer;
      serveurs chiffrés; chiffré nos serveurs; chiffré nos données; ordinateurs chiffrés;
      serveurs verrouillés; serveurs bloqués; ~bloqués; perdu nos fichiers; fichiers perdus; données bloquées;
      payer les pirates; payer les criminels; hôpital bloqué; rendre les dossiers; rendre les fichiers;
      argent pour les données; systèmes bloqués; systèmes verrouillés`,
    es: `
      ransomware; secuestro de datos; secuestro de información; datos secuestrados; programa de rescate;
      programa de secuestro; pago de rescate; pidieron rescate; nota de rescate; extorsión digital;
      ciberextorsión; ~extorsión; doble extorsión; archivos cifrados; cifraron los archivos;
      archivos encriptados; bloquearon los archivos; archivos bloqueados; computadoras bloqueadas;
      equipos bloqueados; ~pidieron dinero; exigen dinero; exigen un pago; ~chantaje; ~rehén;
      datos como rehenes; clave de descifrado; ~descifrar; iniciativa contra el ransomware; LockBit; WannaCry;
      hospital paralizado; pantallas congeladas; bandas de ransomware; cifraron los servidores;
      servidores cifrados; cifraron los sistemas; sistemas cifrados; servidores bloqueados;
      bloquearon los servidores; perdimos los archivos; archivos perdidos; sistemas secuestrados;
      pagar a los delincuentes; pedían dinero por los datos; pidieron bitcoins; información secuestrada;
      rescate por los datos; rescate de archivos; devolver los archivos; devolver los datos;
      devolver la información; bloquearon el hospital; sistemas bloqueados; dinero para devolver`,
    ru: `
      программы-вымогатели; вымогатели; вымогательское; ~вымогательство; шифровальщик; вирус-вымогатель;
      вирус-шифровальщик; зашифрованные файлы; зашифровали данные; данные зашифрованы; заблокировали файлы;
      компьютеры заблокированы; ~потребовали денег; требуют денег; требование выкупа; ~шантаж; ~выкуп;
      заплатить выкуп; выплата выкупа; двойное вымогательство; кибервымогательство; данные в заложниках;
      ключ расшифровки; расшифровать; расшифровка; дешифратор; инициатива против вымогателей; LockBit;
      WannaCry; больница парализована; экраны заблокированы; файлы не открываются; банды вымогателей;
      ransomware; рансомвар; зашифровали серверы; заблокировали серверы; заблокировали компьютеры;
      потеряли файлы; файлы потеряны; требовали биткоины; платить преступникам; платить вымогателям;
      атаки вымогателей; атака шифровальщика; ~заблокировали; заблокировали больницу; заблокировали систему;
      потребовали деньги; требовали деньги; деньги за возврат; деньги за данные; вернуть файлы`,
    ar: `
      برامج الفدية; برنامج الفدية; برمجيات الفدية; برمجيات طلب الفدية; فيروس الفدية; فيروسات الفدية;
      هجمات الفدية; هجوم الفدية; الفدية; فدية; دفع الفدية; طلب فدية; مبلغ الفدية; أقفلوا الملفات;
      إقفال الملفات; تشفير الملفات; شفروا ملفاتنا; ملفات مشفرة; ملفات مقفلة; حجب الملفات; تعطيل الحواسيب;
      ~طلبوا المال; يطالبون بالمال; مطالبة بالدفع; ~ابتزاز; الابتزاز المزدوج; ابتزاز المؤسسات; ~رهينة;
      بيانات رهينة; احتجاز البيانات; احتجزوا ملفاتنا; مفتاح فك التشفير; فك التشفير; فك تشفير الملفات;
      المبادرة لمكافحة الفدية; LockBit; WannaCry; شل المستشفى; شاشات متجمدة; عصابات الفدية; رانسوموير;
      شفر المجرمون; شفروا الخوادم; خوادم مشفرة; تشفير الخوادم; تشفير بياناتنا; أقفلوا الخوادم; إقفال الحواسيب;
      فقدنا الملفات; ملفات مفقودة; الدفع للمجرمين; دفع المال للقراصنة; طلبوا البيتكوين; حواسيب مقفلة; ~أقفل;
      أقفل القراصنة; أقفلوا الأنظمة; مالا لإعادة الملفات; ~مطالبة بالمال; استعادة الملفات مقابل; مقابل المال;
      حجزوا بياناتنا`,
    zh: `
      勒索软件; 勒索病毒; 勒索攻击; 勒索程序; 勒索团伙; 勒索钱财; 勒索; 索要赎金; 赎金; 交赎金; 支付赎金;
      ~敲诈; ~要钱; 锁住文件; 文件被锁; ~锁死; 加密文件; 文件被加密; 数据被加密; 系统被锁; 电脑被锁; 解锁文件;
      打不开文件; 文件打不开; 劫持数据; 数据被劫持; 绑架数据; 双重勒索; 解密工具; 解密密钥; ~解密; 反勒索;
      想哭病毒; WannaCry; LockBit; 医院瘫痪; 拒付赎金; 擦除软件; ~被锁; 服务器被锁; 电脑锁住; 锁住电脑;
      被加密; 服务器被加密; 系统被加密; 文件丢失; 丢了文件; 索要比特币; 向罪犯付钱; 付钱给黑客; 付钱解锁;
      ~锁住; 锁住了; 锁了电脑; 才肯还; 要钱才; ~交钱; 索要钱财`,
  },
  {
    id: 'ddos',
    kind: 'topic',
    parents: ['incident-response'],
    topics: ['incident-handling'],
    en: `
      denial of service; distributed denial of service; DDoS; DoS attack; denial-of-service attack;
      DDoS mitigation; DDoS protection; anti-DDoS; scrubbing centre; traffic scrubbing; ~scrubbing;
      flood of traffic; flooded with requests; fake traffic; bogus requests; junk traffic; volumetric attack;
      amplification attack; overwhelmed servers; overloaded servers; ~overload; website knocked offline;
      knocked offline; sites taken down; websites go down; website unavailable; site unreachable; ~saturated;
      hacktivists; hacktivism; blackholing; content delivery network; CDN; Cloudflare; ~stresser; booter;
      fake visits; millions of visits; millions of requests; fake requests; portal collapsed;
      website collapsed; ~collapsed; site crashed; website crashes; ~crashed; traffic attack;
      too many requests`,
    fr: `
      déni de service; déni de service distribué; attaque par déni; attaques DDoS; DDoS; anti-DDoS;
      protection DDoS; mitigation DDoS; ~saturation; serveurs saturés; serveurs surchargés; ~surcharge;
      flot de requêtes; avalanche de requêtes; inondés de requêtes; trafic malveillant; faux trafic;
      trafic parasite; nettoyage du trafic; filtrage du trafic; attaque volumétrique; ~amplification;
      site inaccessible; sites hors ligne; sites qui tombent; fait tomber le site; mettre hors ligne;
      hacktivistes; Cloudflare; réseau de diffusion; CDN; noyés sous les requêtes;
      sites gouvernementaux inaccessibles; millions de requêtes; fausses visites; millions de visites;
      fausses requêtes; portail s'effondre; site effondré; ~effondré; portail tombé; site tombé;
      plantage du site; submergés de requêtes`,
    es: `
      denegación de servicio; denegación de servicio distribuida; ataque de denegación; DDoS; anti-DDoS;
      mitigación de DDoS; protección contra DDoS; ~saturación; ~saturar; sitios saturados;
      servidores saturados; servidores sobrecargados; ~sobrecarga; avalancha de peticiones;
      avalancha de tráfico; inundación de tráfico; inundan de solicitudes; tráfico falso; tráfico basura;
      tráfico malicioso; limpieza de tráfico; filtrado de tráfico; ataque volumétrico; ~amplificación;
      sitio caído; tumbar el sitio; tumbaron la página; sitio inaccesible; sitios fuera de línea;
      dejar fuera de servicio; hacktivistas; Cloudflare; red de distribución; CDN; portales caídos;
      portal fuera de línea; millones de visitas; visitas falsas; millones de peticiones; peticiones falsas;
      solicitudes falsas; colapsó la página; colapsó el portal; ~colapsó; colapso del sitio; portal colapsado;
      demasiadas peticiones; tirar la página`,
    ru: `
      отказ в обслуживании; атака отказа в обслуживании; распределенная атака; DDoS; ДДоС; DDoS-атаки;
      ДДоС-атаки; защита от DDoS; антиддос; ~перегрузка; перегруженные серверы; перегрузить серверы;
      поток запросов; лавина запросов; шквал запросов; завалили запросами; ложный трафик; мусорный трафик;
      вредоносный трафик; очистка трафика; фильтрация трафика; центр очистки; объемная атака; ~амплификация;
      сайты падают; сайты легли; положили сайт; обрушили сайт; вывести из строя сайт; выведены из строя;
      хактивисты; хактивизм; сеть доставки контента; CDN; Cloudflare; забит канал;
      государственные сайты недоступны; порталы не открываются; блокировка сервиса; миллионы запросов;
      ложные запросы; миллионы посещений; ложные посещения; сайт рухнул; портал рухнул; ~рухнул; портал упал;
      сайт упал; слишком много запросов; наплыв запросов; наводнили запросами`,
    ar: `
      حجب الخدمة; هجوم حجب الخدمة; هجمات حجب الخدمة; الحرمان من الخدمة; رفض الخدمة; هجمات الحرمان;
      حجب الخدمة الموزع; DDoS; دي دوس; الحماية من حجب; التخفيف من حجب الخدمة; إغراق المواقع; إغراق الخوادم;
      ~إغراق; سيل من الطلبات; فيض من الطلبات; طلبات وهمية; حركة مرور وهمية; حركة زائفة; تنقية حركة المرور;
      تصفية حركة المرور; خوادم مثقلة; حمل زائد; إسقاط المواقع; إسقاط الموقع; تعطيل المواقع;
      تعذر الوصول إلى الموقع; إخراج المواقع عن الخدمة; خارج الخدمة; الناشطون المخترقون; شبكة توزيع المحتوى;
      CDN; Cloudflare; ملايين الطلبات; زيارات وهمية; ملايين الزيارات; زيارات مزيفة; طلبات مزيفة;
      انهيار الموقع; انهيار البوابة; انهارت البوابة; ~انهار; عدد هائل من الطلبات; إثقال الخوادم`,
    zh: `
      拒绝服务; 拒绝服务攻击; 分布式拒绝服务; DDoS; DDoS防护; 抗D; 流量清洗; 清洗中心; 流量攻击; 洪水攻击;
      流量洪水; 海量请求; 大量请求; 虚假流量; 垃圾流量; 恶意流量; 异常流量攻击; 服务器过载; ~过载; ~超载;
      ~拥塞; ~挤爆; 打垮网站; 无法访问; 网站宕机; 放大攻击; 反射攻击; 黑客行动主义; 黑客活动分子;
      内容分发网络; CDN; 黑洞路由; 虚假访问; 大量访问; 海量访问; 数百万次访问; 假访问; 门户崩溃; 网站崩溃;
      ~崩溃; 被挤垮; ~挤垮; ~冲垮; 访问过多; 服务器崩溃`,
  },
  {
    id: 'recovery',
    kind: 'topic',
    parents: ['incident-response'],
    topics: ['incident-handling'],
    en: `
      ~recovery; ~recover; business continuity; continuity plan; continuity of operations; disaster recovery;
      DRP; BCP; restore systems; restore data; restore services; ~restore; backup; back up data;
      offline copies; copies of our data; safe copies; off-site copy; data lost; lost all our data;
      get back to work; back to normal; back online; ~resume; resume services; ~rebuild; rebuild systems;
      service outage; ~outage; ~downtime; ~paralysed; ~standstill; weeks offline; secondary site; backup site;
      failover; ~redundancy; mirror site; recovery time; ~RTO; ISO 22301; resilience plan;
      ~undersea cable cut; pen and paper; ~lost everything; bring systems back; bring services back;
      stay operational; resumption of services; service restoration; restore operations; data restoration;
      ~copies; without copies; kept no copies; copies of files; weeks to recover; weeks without services;
      services restarted; restart services; restart systems; get systems running; back on its feet;
      work again; ~stopped working; start again; shut down for weeks; ~shut down; computers shut;
      closed for weeks; offline for weeks; back to paper; by hand for weeks; back-ups; restore from backups`,
    fr: `
      reprise après sinistre; reprise après incident; reprise d'activité; plan de reprise; ~PRA; ~PCA;
      continuité d'activité; plan de continuité; ~rétablissement; rétablir les systèmes; ~restaurer;
      sauvegarde; copies de secours; copie hors ligne; site de secours; site secondaire; données perdues;
      reprendre le travail; reprendre l'activité; retour à la normale; remettre en marche; remise en service;
      ~reconstruire; reconstruction des systèmes; ~panne; ~paralysés; ~interruption; interruption de service;
      services interrompus; semaines sans service; mode dégradé; travailler sur papier; ISO 22301; ~bascule;
      plan de secours; rétablissement des services; redémarrer les systèmes; ~redémarrage;
      copies de nos données; relancer l'activité; ~copies; faute de copies; copies des fichiers;
      semaines pour redémarrer; services redémarrent; redémarrer les services; ~redémarrer; ~repartir;
      revenir en service; services arrêtés; se remettre d'une attaque; ~sinistre; fermés pendant des semaines;
      semaines d'arrêt; tout refaire à la main; travailler à la main; ~hors service`,
    es: `
      ~recuperación; recuperación ante desastres; ~recuperarse; recuperar los sistemas; recuperar datos;
      continuidad del negocio; continuidad de operaciones; plan de continuidad; ~respaldo;
      copias de seguridad; copias de respaldo; copia fuera de línea; sitio alterno; sitio de respaldo;
      centro alterno; ~redundancia; perdimos los datos; datos perdidos; volver a trabajar;
      volver a la normalidad; ~reanudar; reanudar servicios; ~reanudación; ~reconstruir;
      reconstrucción de sistemas; ~paralizados; ~parálisis; ~restablecer; ~restaurar; ~restauración;
      caída de servicios; servicios caídos; interrupción del servicio; semanas sin servicio;
      fuera de servicio por semanas; trabajar en papel; ISO 22301; volver a operar; recuperar servicios;
      poner en marcha nuevamente; copias de los datos; plan de recuperación; levantar los sistemas; ~copias;
      no teníamos copias; copias de archivos; semanas para recuperarnos; semanas en volver;
      volver a funcionar; ~reponerse; levantar los servicios; reiniciar los servicios; seguir funcionando;
      dejó de funcionar; recuperación de servicios; recuperación de sistemas; semanas apagados;
      semanas parados; semanas detenidos; ~detenidos; volver al papel; hacerlo todo a mano;
      servicios detenidos; sistemas apagados`,
    ru: `
      ~восстановление; ~восстановить; восстановление после атак; восстановление систем; восстановление данных;
      восстановить данные; аварийное восстановление; план восстановления; непрерывность деятельности;
      непрерывность бизнеса; непрерывность работы; план обеспечения непрерывности; резервное копирование;
      резервные копии; бэкап; резервный центр; резервная площадка; запасной центр; ~резервирование;
      ~отказоустойчивость; потеряли данные; утрата данных; вернуться к работе; вернуться к нормальной;
      ~возобновить; возобновление работы; ~простой; ~простои; остановка работы; работа остановилась;
      ~парализованы; ~паралич; паралич работы; ~сбой; недели без связи; ~вручную; ISO 22301;
      восстановить системы; восстановить работу; восстановить сервисы; снова заработать; копии наших данных;
      план непрерывности; ~копии; копии файлов; недели на восстановление; неделями не работали;
      снова запустить; запустить системы; ~перезапустить; продолжать работу; перестали работать;
      неделями простаивали; неделями простоя; работали вручную; вернулись к бумаге; остановились системы;
      компьютеры выключены`,
    ar: `
      ~التعافي; التعافي من الكوارث; تعافي الأنظمة; استمرارية الأعمال; استمرار العمل; خطة الاستمرارية;
      استعادة الأنظمة; استعادة البيانات; استعادة الخدمات; ~استعادة; استرداد البيانات; النسخ الاحتياطي;
      موقع احتياطي; مركز احتياطي; مركز بديل; موقع بديل; فقدان البيانات; ضياع البيانات; فقدنا كل شيء;
      العودة إلى العمل; العودة إلى الوضع الطبيعي; ~استئناف; استئناف الخدمات; إعادة التشغيل; ~إعادة البناء;
      إعادة بناء الأنظمة; ~توقف; توقف الخدمات; انقطاع الخدمة; ~انقطاع; ~انقطاعات; ~مشلولة; ~شلل; ~شلت;
      أسابيع بلا خدمة; العمل على الورق; ~يدويا; خطة التعافي; نسخ من بياناتنا; خطة استمرارية الأعمال;
      إعادة تشغيل الأنظمة; إعادة الأنظمة إلى العمل; لم تكن لدينا نسخ; نسخ من الملفات; نسخ البيانات;
      أسابيع لاستعادة; تشغيل الخدمات من جديد; إعادة تشغيل الخدمات; النهوض بعد الهجوم; مواصلة العمل;
      توقف العمل; أسابيع من التوقف; توقفت الأجهزة; توقفت الحواسيب; العودة إلى الورق; العمل يدويا;
      تعطلت الأنظمة; ~تعطلت; تعطل الخدمات`,
    zh: `
      ~恢复; 灾难恢复; 系统恢复; 数据恢复; 恢复系统; 恢复数据; 恢复服务; 恢复工作; 恢复正常; 恢复运行;
      事后恢复; 灾后恢复; 灾备; 容灾; 业务连续性; 业务持续; 连续运行; 备份; 备用系统; 异地备份; 离线备份;
      数据副本; 备用中心; 备份中心; ~冗余; 数据丢失; 丢失数据; ~重建; 重建系统; ~停摆; ~瘫痪; ~中断; 服务中断;
      业务中断; 宕机; ~停机; ~停工; ~停运; 重新上线; 恢复上线; 手工办公; 纸质办公; ~副本; 没有副本; 没有备份;
      无备份; 几周才恢复; 恢复业务; 恢复运营; 重新运行; 重新启动; 继续运转; 继续工作; 停止运转; 无法工作;
      无法运转; 重启系统; 停用数周; 停摆数周; 瘫痪数周; 数周无法; 用纸笔; 改用纸张; 回到纸质; ~关停; 停了几周`,
  },
  {
    id: 'csirt-communities',
    kind: 'topic',
    parents: ['csirt', 'network', 'regional'],
    topics: ['national-csirt', 'regional-cooperation'],
    audience: ['csirt-staff'],
    modality: ['network-membership'],
    en: `
      FIRST membership; member of FIRST; join FIRST; FIRST sponsor; FIRST community; FIRST conference;
      Trusted Introducer; TF-CSIRT; AfricaCERT; APCERT; OIC-CERT; CSIRTAmericas; LAC-CSIRT; LACNIC CSIRT;
      PaCSON; CSIRTs Network; EU CSIRTs network; network of CSIRTs; network of CERTs; CERT network;
      CERT community; CSIRT community; international CERT community; fellow teams; peer CERTs;
      ~accepted by peers; admitted to FIRST; join the community of CERTs; membership of FIRST;
      accepted in FIRST`,
    fr: `
      adhésion à FIRST; membre de FIRST; rejoindre FIRST; parrain FIRST; communauté FIRST;
      communauté des CSIRT; communauté des CERT; réseau des CSIRT; réseau de CERT; AfricaCERT; APCERT;
      OIC-CERT; CSIRTAmericas; Trusted Introducer; TF-CSIRT; CSIRT francophones; admis au FIRST;
      entrer au FIRST; adhérer à FIRST; rejoindre la communauté CERT; forum des CSIRT; alliance de CERT`,
    es: `
      membresía de FIRST; miembro de FIRST; ingresar a FIRST; patrocinador FIRST; comunidad FIRST;
      comunidad de CSIRT; red de CSIRT; red de CERT; CSIRTAméricas; LAC-CSIRT; AfricaCERT; APCERT;
      Trusted Introducer; TF-CSIRT; homólogos de la región; red hemisférica de CSIRT; pertenecer a FIRST;
      unirse a FIRST; integrar la red; foro de CSIRT; alianza de CERT`,
    ru: `
      членство в FIRST; вступить в FIRST; вступление в FIRST; член FIRST; поручитель FIRST; сообщество FIRST;
      сообщество CERT; сообщество CSIRT; сеть CERT; сеть CSIRT; сеть центров реагирования;
      форум команд реагирования; AfricaCERT; APCERT; OIC-CERT; TF-CSIRT; Trusted Introducer;
      зарубежные команды; зарубежные CERT; другие CERT; братские команды; международное сообщество команд`,
    ar: `
      عضوية FIRST; عضوية فيرست; الانضمام إلى فيرست; منظمة فيرست; منتدى فرق الاستجابة; مجتمع فرق الاستجابة;
      شبكة فرق الاستجابة; شبكات فرق الاستجابة; شبكة مراكز الاستجابة; المركز العربي الإقليمي;
      فريق منظمة التعاون الإسلامي; OIC-CERT; AfricaCERT; APCERT; Trusted Introducer; الفرق الأجنبية;
      مراكز الاستجابة الأخرى; راعي العضوية; الانضمام إلى FIRST; شبكة CERT; شبكة فرق الطوارئ;
      التعاون بين فرق الاستجابة; فرق الاستجابة العربية`,
    zh: `
      加入FIRST; FIRST成员; FIRST会员; FIRST组织; 应急响应论坛; 事件响应与安全组织论坛; 亚太应急; APCERT;
      AfricaCERT; OIC-CERT; TF-CSIRT; 应急组织网络; 应急团队网络; 应急组织联盟; 应急团队社区; 国际应急组织;
      国外应急; 外国应急; 同行应急; 其他应急组织; 兄弟团队; 应急合作网络; CERT网络; CSIRT网络`,
  },
  {
    id: 'malware',
    kind: 'topic',
    parents: ['soc'],
    topics: ['incident-handling', 'monitoring-soc', 'technical-training'],
    en: `
      malware; malware analysis; malware analyst; malicious software; malicious programs; reverse engineering;
      malicious code; ~virus; botnet; trojan; rootkit; infostealer; info-stealer; keylogger; wiper malware;
      take apart; pick apart malware; ~dissect; ~infected; infected computers; infected machines;
      malicious files; suspicious file; malware samples; sample analysis; malware sandbox; sandbox analysis;
      ~Cuckoo; Ghidra; IDA Pro; YARA; YARA rules; disassembler; memory analysis; dynamic analysis; sinkhole;
      botnet takedown; command and control servers; computer virus; computer worm; virus analysis;
      analyse viruses; how the virus works; trojan horse; spyware analysis; analyse malware;
      suspicious program; take to pieces; pull apart; harmful program; harmful software; bad software;
      programs that infect`,
    fr: `
      logiciel malveillant; maliciel; programme malveillant; malware; rétro-ingénierie; ingénierie inverse;
      rétroconception; code malveillant; analyse de code malveillant; virus informatique; ~virus;
      cheval de Troie; botnet; réseau de zombies; machines zombies; ver informatique; rootkit; ~infecté;
      postes infectés; ordinateurs infectés; fichier suspect; pièce jointe suspecte; fichiers malveillants;
      ~échantillons; analyse d'échantillons; ~disséquer; démonter un virus; ~décortiquer; désassembleur;
      Ghidra; YARA; règles YARA; analyse dynamique; comprendre le virus; enregistreur de frappe;
      voleurs d'identifiants; démantèlement de botnets; analyser un virus; comprendre comment agit;
      logiciel nuisible; programmes nuisibles; analyste de maliciels; rétro-analyse; programme suspect;
      mettre en pièces; démonter un programme; logiciel suspect; analyser les logiciels suspects`,
    es: `
      software malicioso; programas maliciosos; programa maligno; programas dañinos; código malicioso;
      código dañino; malware; análisis de malware; ingeniería inversa; virus informático; ~virus; troyano;
      caballo de Troya; botnet; redes zombi; redes de bots; gusano informático; rootkit; ~infectado;
      ~infección; equipos infectados; computadoras infectadas; archivo sospechoso; archivos maliciosos;
      muestras de malware; análisis de muestras; ~muestras; ~diseccionar; desarmar un virus; ~desmenuzar;
      desensamblador; Ghidra; YARA; reglas YARA; análisis dinámico; registrador de teclas;
      ladrones de información; desmantelamiento de botnets; entender el virus; analizar virus;
      cómo funciona el virus; malware avanzado; programa espía avanzado; analista de malware;
      programa sospechoso; desmontar un programa; desarmar el programa; software sospechoso;
      qué hace el virus; software dañino; análisis de virus`,
    ru: `
      вредоносное программное обеспечение; вредоносные программы; вредоносный код; вредонос; вредоносный файл;
      ~ВПО; анализ вредоносных; обратная разработка; обратный инжиниринг; реверс-инжиниринг; ~вирус;
      вирусный анализ; вирусный аналитик; троян; троянская программа; троянцы; ~червь; ботнет; бот-сеть;
      руткит; малварь; ~заражение; заражены компьютеры; зараженные машины; подозрительный файл;
      образцы вредоносных; ~образцы; ~препарировать; разобрать вирус; дизассемблер; Ghidra; YARA;
      правила YARA; динамический анализ; клавиатурный шпион; кейлогер; стилер; понять вирус;
      ликвидация ботнетов; зловред; анализ вирусов; компьютерный вирус; компьютерный червь; вирусные атаки;
      как работает вирус; шпионское ПО анализ; вредоносная активность; подозрительная программа;
      разобрать программу; разбирать вирусы; вредная программа; что делает вирус; анализ подозрительных`,
    ar: `
      البرمجيات الخبيثة; برمجية خبيثة; برمجيات خبيثة; البرامج الخبيثة; برنامج خبيث; البرامج الضارة;
      برمجيات ضارة; تحليل البرمجيات الخبيثة; الهندسة العكسية; الشيفرات الخبيثة; الأكواد الخبيثة; كود ضار;
      ~فيروس; ~فيروسات; حصان طروادة; أحصنة طروادة; تروجان; دودة حاسوبية; ~ديدان; شبكات الروبوت; شبكة روبوت;
      بوت نت; شبكات البوت; برمجيات التجسس الضارة; ~مصاب; ~عدوى; أجهزة مصابة; حواسيب مصابة; ملف مشبوه;
      ملفات مشبوهة; عينات خبيثة; ~عينات; ~عينة; تحليل العينات; تفكيك الفيروس; تفكيك البرامج; تشريح الفيروس;
      Ghidra; YARA; التحليل الديناميكي; راصد لوحة المفاتيح; تفكيك شبكات الروبوت; برنامج مشبوه; برامج مشبوهة;
      تفكيك برنامج; تحليل برنامج مشبوه; برنامج ضار; ما يفعله الفيروس; تحليل الفيروسات; برمجيات مشبوهة;
      ملف مصاب`,
    zh: `
      恶意软件; 恶意程序; 恶意代码; 恶意代码分析; 恶意文件; 恶意样本; 样本分析; ~样本; 逆向工程; 逆向分析;
      ~逆向; 反汇编; ~病毒; 电脑病毒; 计算机病毒; 病毒分析; 反病毒; 木马; 特洛伊; 蠕虫; 僵尸网络; 僵尸程序;
      肉鸡; 根工具包; ~感染; 受感染; 染毒; ~中毒; 中木马; 可疑文件; 可疑程序; ~拆解; ~剖析; 动态分析;
      流氓软件; 键盘记录; 窃密软件; 窃密木马; YARA; Ghidra; 内存分析; 恶意软件分析; 分析病毒; 病毒样本;
      蠕虫病毒; 木马病毒; 有害程序; 有害软件; 可疑软件; 拆开程序; 拆开病毒; 病毒做了什么; ~解剖; 病毒感染;
      分析恶意`,
  },
  {
    id: 'early-warning',
    kind: 'topic',
    parents: ['threat-intel'],
    topics: ['threat-intelligence-sharing'],
    en: `
      early warning; ~warnings; advance warning; forewarned; warn in time; learn too late;
      learn from the newspapers; security alerts; ~alerts; alerting service; security advisory;
      security bulletin; alert bulletins; flash alert; alert network; issue alerts; publish alerts;
      situational awareness; situation report; threat briefing; ahead of an attack; notified in advance;
      daily feed of infections; victim notification; notify victims; alerts to operators; warning system;
      threat notices; weekly bulletin; nobody warns us; warned in advance; ~advance notice; threat warnings;
      attack warnings; warn each State; same attack reaches; see attacks coming; see it coming; warn others;
      warnings about attacks; timely warnings; receive warnings; receive alerts; alerts from other countries;
      warnings from neighbouring countries`,
    fr: `
      alerte précoce; ~alertes; système d'alerte; réseau d'alerte; dispositif d'alerte; ~avertissements;
      avertis à temps; prévenus à temps; prévenus trop tard; apprenons trop tard; apprenons par la presse;
      avis de sécurité; bulletins d'alerte; bulletin de sécurité; diffusion d'alertes; émettre des alertes;
      personne ne nous prévient; prévenir les victimes; notification des victimes;
      appréciation de la situation; connaissance de la situation; tableau de situation; point de situation;
      signaux faibles; ~préavis; anticiper les attaques; ~anticipation; note d'alerte; flash d'alerte;
      veille et alerte; ~prévenus; prévenir à temps; prévenir avant; voir venir; venir les attaques;
      alerter à temps; avertis avant; avant que le virus; recevoir les alertes; recevoir à temps les alertes;
      alertes des pays voisins`,
    es: `
      alerta temprana; ~alertas; sistema de alerta; red de alerta; ~avisos; avisos de seguridad;
      boletines de seguridad; ~boletines; boletín de alertas; emitir alertas; difundir alertas;
      difusión de alertas; avisar a tiempo; nos avisan tarde; nadie nos avisa; nadie nos advierte;
      enterarse tarde; nos enteramos por la prensa; ~advertencias; ~advertir; advertencia temprana;
      conciencia situacional; conocimiento de la situación; cuadro de situación; informe de situación;
      anticiparse a los ataques; ~anticipación; notificar a las víctimas; aviso previo; señales tempranas;
      prealerta; ver venir; ~anticiparse; estar advertidos; prevenidos a tiempo; estar avisados;
      recibir avisos; recibir alertas; recibir a tiempo los avisos; alertas de los países vecinos;
      avisos de los países vecinos`,
    ru: `
      раннее предупреждение; предупреждение об атаках; предупреждать об угрозах; предупреждают поздно;
      никто не предупреждает; узнаем из газет; узнаем слишком поздно; ~заблаговременно; ~оповещение;
      система оповещения; рассылка оповещений; рассылка предупреждений; бюллетени безопасности;
      уведомления об угрозах; своевременно предупреждать; вовремя узнавать; ситуационная осведомленность;
      ситуационная картина; оперативная обстановка; ~сводка; сигнал тревоги; тревожные сигналы;
      до начала атаки; прогнозирование атак; уведомление жертв; информировать о заражениях; ~предупредить;
      ~предупреждать; предупредить заранее; предупреждать заранее; заранее узнавать; узнавать заранее;
      ~заранее; сигналы об атаках; ~оповещать; увидеть атаку заранее; заблаговременно предупреждать;
      получать предупреждения; вовремя получать предупреждения; вовремя предупредить;
      предупреждения от соседних стран`,
    ar: `
      الإنذار المبكر; ~إنذارات; ~إنذار; نظام إنذار; ~التحذيرات; تحذيرات أمنية; التنبيهات الأمنية; ~تنبيه;
      ~تنبيهات; نشرات أمنية; نشرة أمنية; نشرات التحذير; النشرات التحذيرية; إصدار التنبيهات; إصدار التحذيرات;
      تعميم التحذيرات; تعميمات أمنية; نعلم متأخرين; نعرف بعد فوات الأوان; لا أحد يحذرنا; نعلم من الصحف;
      تحذيرنا في الوقت; التحذير مسبقا; الوعي بالحالة; الوعي بالأوضاع; الوعي الظرفي; صورة الموقف; تقرير الموقف;
      استباق الهجمات; ~استباقي; قبل وقوع الهجوم; إخطار الضحايا; شبكة إنذار; يحذروننا; ~تحذرنا; ~ننبه;
      التنبيه المسبق; إنذار مسبق; إشعار مسبق; رؤية الهجوم قادما; قبل وصول الهجوم; قبل أن يصل إلينا;
      تحذير الآخرين; الآخرون يحذروننا; تنبيه الجهات; تلقي الإنذارات; نتلقى الإنذارات; الإنذارات في وقتها;
      تحذيرات من الهجمات; تلقي التحذيرات`,
    zh: `
      早期预警; 预警; 预警信息; 预警通报; 预警系统; 预警机制; 提前预警; 提前通知; 提前得知; 及时预警;
      ~警报; ~警示; 警示信息; ~告警; 安全通告; 安全公告; 安全通报; 风险提示; 风险通报; 安全简报;
      ~周报; ~月报; 发布预警; 发布警报; 发布通告; 态势感知; 安全态势; ~态势; 形势通报; 得知太晚;
      知道得太晚; 从报纸得知; 没人提醒; 无人提醒; 提醒我们; 通知受害者; 防患未然; 未雨绸缪; 警告我们;
      事先警告; 提前警告; ~警告; ~提醒; 事先通知; 提前知道; 提前告知; 预先告知; 攻击到来之前; 攻击前预警;
      先知先觉; 到来之前提醒; 提前提醒; 先提醒; 事前提醒; 攻击来临之前; 早点知道; 尽早知道; 及时收到预警;
      收到预警; 邻国的预警`,
  },
  {
    id: 'threat-intel',
    kind: 'topic',
    parents: ['info-sharing'],
    topics: ['threat-intelligence-sharing'],
    en: `
      threat intelligence; cyber threat intelligence; threat intel; CTI; intelligence analysts;
      indicators of compromise; IoCs; threat data; threat feeds; intelligence feeds; data feeds; Shadowserver;
      threat bulletin; threat information; ~threats; threat actors; how attackers work; attackers' methods;
      attackers' tricks; attack groups; hacker groups; tactics techniques; TTPs; MITRE ATT&CK; ATT&CK;
      kill chain; STIX; TAXII; OpenCTI; Diamond model; ~pivoting; malicious addresses; suspicious addresses;
      blocklists; fingerprints of attackers; hackers' next move; know the enemy; profile of attackers;
      intelligence-led; evolving threats; ~adversaries; traces of attackers; attacker profiles;
      groups behind attacks; malicious infrastructure; threat analysts; threat research; threat monitoring;
      hostile groups; campaign tracking; malicious activity; new attacks; new tricks; latest attacks;
      latest threats; new threats; emerging attacks`,
    fr: `
      renseignement sur les menaces; renseignement sur les cybermenaces; renseignement cyber;
      renseignement d'intérêt cyber; indicateurs de compromission; indicateurs techniques;
      marqueurs techniques; IoC; CTI; veille sur les menaces; veille cyber; données sur les menaces;
      informations sur les menaces; connaissance de la menace; analyse de la menace; cybermenaces;
      flux de menaces; flux de renseignement; modes opératoires des attaquants; groupes d'attaquants;
      acteurs malveillants; acteurs de la menace; tactiques et techniques; méthodes des pirates;
      méthodes des attaquants; MITRE ATT&CK; STIX; OpenCTI; Shadowserver; adresses malveillantes;
      listes noires; empreintes des attaquants; connaître l'ennemi; ~adversaires;
      traces laissées par les attaquants; analystes de la menace; suivi de la menace; groupes de pirates;
      infrastructures malveillantes; menaces informatiques; techniques d'attaque; nouvelles menaces;
      menaces cyber; menaces numériques; nouvelles attaques; dernières attaques; dernières menaces;
      nouvelles ruses; techniques des pirates; connaître les attaquants`,
    es: `
      inteligencia de amenazas; inteligencia de ciberamenazas; ciberinteligencia; inteligencia cibernética;
      indicadores de compromiso; IoC; CTI; datos de amenazas; información de amenazas; fuentes de amenazas;
      fuentes de inteligencia; ciberamenazas; actores de amenazas; actores maliciosos; grupos de atacantes;
      grupos de hackers; ~adversarios; cómo actúan los atacantes; métodos de los atacantes; modo de operar;
      modus operandi; tácticas y técnicas; MITRE ATT&CK; STIX; OpenCTI; Shadowserver; direcciones maliciosas;
      listas negras; huellas del atacante; conocer al enemigo; vigilancia de amenazas; perfil del atacante;
      analistas de inteligencia; rastros de los atacantes; grupos criminales detrás de ataques;
      análisis de amenazas; analistas de amenazas; monitoreo de amenazas; investigación de amenazas;
      nuevas amenazas; amenazas cibernéticas; reportes de amenazas; nuevos ataques; últimos ataques;
      últimas amenazas; trucos nuevos; conocer a los atacantes; técnicas de los hackers`,
    ru: `
      разведка угроз; киберразведка; разведданные об угрозах; данные об угрозах; сведения об угрозах;
      информация об угрозах; потоки данных об угрозах; фиды; фиды угроз; аналитика угроз; отчеты об угрозах;
      индикаторы компрометации; IoC; CTI; признаки компрометации; ~злоумышленники; ~нарушители;
      хакерские группировки; хакерские группы; ~группировки; методы злоумышленников; методы хакеров;
      приемы хакеров; как действуют хакеры; тактики и техники; техники и тактики; MITRE ATT&CK; STIX; OpenCTI;
      Shadowserver; вредоносные адреса; подозрительные адреса; черные списки; профиль атакующего; ~угрозы;
      киберугрозы; знать врага; ~противник; аналитики киберразведки; следы атакующих; анализ группировок;
      отслеживание группировок; хакерские кампании; аналитика киберугроз; изучение угроз;
      мониторинг киберугроз; новые атаки; последние угрозы; новые уловки; уловки хакеров; знать атакующих;
      последние атаки; виды атак`,
    ar: `
      استخبارات التهديدات; المعلومات الاستخباراتية; ~استخباراتية; الاستخبارات السيبرانية; معلومات التهديدات;
      بيانات التهديدات; تقارير التهديدات; تغذية التهديدات; مصادر التهديدات; مؤشرات الاختراق; مؤشر الاختراق;
      مؤشرات الإصابة; IoC; CTI; ~آثار المهاجمين; جهات التهديد; الجهات الفاعلة الخبيثة; الجهات الخبيثة;
      مجموعات القراصنة; مجموعات الاختراق; أساليب المهاجمين; أساليب القراصنة; طرق المهاجمين; تكتيكات وتقنيات;
      ~التكتيكات; MITRE ATT&CK; STIX; Shadowserver; عناوين خبيثة; قوائم سوداء; بصمات المهاجمين; ~التهديدات;
      التهديدات السيبرانية; تهديد سيبراني; معرفة العدو; ~الخصوم; محللي الاستخبارات; هجمات جديدة; أحدث الهجمات;
      أحدث التهديدات; تهديدات جديدة; حيل القراصنة; حيل جديدة; معرفة المهاجمين; أنواع الهجمات`,
    zh: `
      威胁情报; 网络威胁情报; 情报分析; 情报分析师; 情报来源; 情报数据; 失陷指标; 入侵指标; 攻陷指标;
      妥协指标; 威胁指标; 威胁信息; 威胁数据; 威胁分析; 威胁源; 网络威胁; ~威胁; 威胁行为体; 威胁组织;
      攻击组织; 黑客组织; 攻击团伙; 攻击者画像; 攻击者痕迹; 攻击痕迹; 攻击手法; 攻击方法; 攻击手段; 黑客手法;
      黑客手段; 战术技术; ~战术; 谁在攻击; 谁攻击; 知己知彼; 恶意地址; 可疑地址; 黑名单; 溯源分析; ATT&CK;
      STIX; OpenCTI; IoC; 威胁研判; ~攻击者; ~情报; 情报能力; 情报产品; 情报服务; 威胁追踪; 威胁监测; 新攻击;
      新型攻击; 最新攻击; 最新威胁; 新威胁; 新手法; 新花招; 了解攻击者; 攻击类型`,
  },
  {
    id: 'info-sharing',
    kind: 'topic',
    topics: ['threat-intelligence-sharing'],
    en: `
      information sharing; ~information exchange; share information; sharing platform; ISAC;
      information sharing and analysis; MISP; exchange of indicators; share indicators; share alerts;
      sharing community; sharing group; sharing arrangements; trusted exchange; trusted circle;
      circle of trust; ~swap; swap warnings; swap notes; forum to exchange; exchange of alerts;
      Traffic Light Protocol; TLP; exchange of threat; learn from one another; each bank alone;
      keep it to themselves; kept secret from others; information hub; fusion centre; peer teams;
      threat-sharing; pool information; pool data; share what they see; compare notes; sharing agreement;
      MoU between CERTs; real-time exchange; notify one another; tell one another; warn one another; ~sharing;
      vetted members; share threat information; share intelligence; intelligence sharing;
      common platform for alerts; keep information to themselves; share warnings; each suffers alone;
      everyone alone; speak to each other about attacks; banks tell; learn from others' attacks; ~exchange;
      same attack hits; tell each other about attacks; keep attacks to themselves`,
    fr: `
      partage d'informations; ~échange d'informations; plateforme de partage; plateforme d'échange;
      communauté de partage; groupe de partage; ISAC; MISP; TLP; protocole TLP; cercle de confiance;
      réseau de confiance; ~s'échanger; s'avertir mutuellement; s'alerter mutuellement;
      se prévenir mutuellement; communauté de confiance; échange d'alertes; partage d'alertes;
      partage d'indicateurs; partage de renseignements; mutualisation des informations; travail en silo;
      centre d'analyse et de partage; échanges entre CERT; échange entre équipes; accord de partage;
      transmettre les alertes; échange en temps réel; équipes homologues; garder l'information;
      rétention d'information; se parler entre équipes; partage de données techniques;
      canal sécurisé d'échange; plateforme commune; ne se parlent pas d'attaques; subit seule; chacune subit;
      subissent les mêmes attaques; mêmes attaques; se communiquer les alertes; échanges sur les attaques;
      s'informer mutuellement; se préviennent mutuellement; se disent rien des attaques; se tiennent informés`,
    es: `
      ~intercambio de información; compartir información; compartición de información;
      plataforma de intercambio; plataforma para compartir; comunidad de intercambio; grupo de intercambio;
      ISAC; MISP; TLP; protocolo TLP; semáforo TLP; círculo de confianza; red de confianza;
      comunidad de confianza; ~intercambiar; intercambio de indicadores; intercambio de alertas;
      compartir indicadores; compartir alertas; compartir inteligencia; ~avisarse; avisarse mutuamente;
      alertas compartidas; ~alertarse; cada banco por su cuenta; acuerdo de intercambio;
      acuerdo para compartir; centro de análisis e intercambio; equipos homólogos; transmitir alertas;
      canal de confianza; compartir lo que saben; guardan la información; intercambio de amenazas;
      intercambio entre equipos; información compartida; alertarse mutuamente; plataforma común;
      cuentan los ataques; mismos ataques; sufren los mismos ataques; avisar a los demás;
      informarse mutuamente; contar a los demás; hablar entre ellos de ataques; comunicarse los ataques;
      no se cuentan los ataques`,
    ru: `
      ~обмен информацией; обмен данными об угрозах; обмен сведениями; обмен индикаторами;
      обмен предупреждениями; обмен оповещениями; платформа обмена; площадка обмена; система обмена;
      ~обмениваться информацией; обмениваться сведениями; ~обмениваться; делиться информацией;
      делиться сведениями; делиться данными; делятся друг с другом; сообщать друг другу;
      предупреждать друг друга; оповещать друг друга; доверенный круг; круг доверия; доверенное сообщество;
      доверенная среда; доверительный обмен; ISAC; MISP; TLP; протокол светофора; каждый сам по себе;
      каждый банк в одиночку; держат при себе; скрывают друг от друга; закрытое сообщество; центр обмена;
      соглашение об обмене; между CERT; коллеги из других центров; передавать сведения;
      в режиме реального времени; обобщать сведения; сообщество обмена; рассказывать друг другу; ~друг другу;
      одни и те же атаки; ~поодиночке; информировать друг друга; делиться опытом атак;
      рассказывают друг другу об атаках; друг другу об атаках`,
    ar: `
      ~تبادل المعلومات; مشاركة المعلومات; تشارك المعلومات; تقاسم المعلومات; منصة تبادل; منصة مشاركة;
      منصة لتبادل; منصات المشاركة; مجتمع المشاركة; مراكز تبادل المعلومات; مركز تبادل وتحليل; ISAC; MISP; TLP;
      بروتوكول إشارات المرور; تبادل المؤشرات; مشاركة المؤشرات; تبادل التنبيهات; تبادل الإنذارات;
      تبادل التحذيرات; تبادل الاستخبارات; تبادل البيانات عن التهديدات; دائرة موثوقة; دائرة ثقة; دوائر الثقة;
      مجتمع موثوق; شبكة موثوقة; ~تتبادل; تخبر بعضها; تحذر بعضها; ينبه بعضهم بعضا; إبلاغ بعضهم; نشارك ما نعرفه;
      كل بنك وحده; كل جهة بمفردها; تحتفظ بالمعلومات; العمل في عزلة; ~صوامع; اتفاق تبادل; اتفاقية المشاركة;
      الفرق النظيرة; في الوقت الحقيقي; قناة موثوقة; تجميع المعلومات; لا تخبر بعضها بعضا; تخبر غيرها;
      الهجمات نفسها; نفس الهجمات; ~بمفردها; إعلام بعضنا; ~تتشارك; ~تتقاسم; ~يتقاسمون; نقل التحذيرات; ~التشارك;
      لا تخبر بعضها; إخبار بعضها بالهجمات`,
    zh: `
      信息共享; 情报共享; 威胁共享; 威胁信息共享; 共享威胁; 共享信息; 共享情报; 分享信息; 信息分享;
      分享情报; ~信息交流; ~信息交换; 情报交换; 情报交流; 共享平台; 分享平台; 交换平台; 共享机制;
      共享社区; 共享协议; 共享指标; 信息共享与分析; 共享与分析中心; ISAC; MISP; TLP; 交通灯协议;
      信任圈; 互信圈; 信任社区; 可信社区; 可信网络; ~互换; 相互通报; 互相通报; ~互通; 互通有无;
      互通信息; 相互提醒; 互相提醒; 互相告知; 相互预警; 交流预警; 各自为战; 信息孤岛; ~孤岛; 不愿共享;
      ~实时交换; 同行团队; 联防联控; ~联动; 告诉对方; 互不告诉; 互相告诉; 不告诉; 彼此告知; 互不通气;
      ~通气; 独自承受; 单打独斗; 同样的攻击; 相同的攻击; 共享攻击; 通报同行; ~共享; ~分享; 互不通报;
      互通情报; 彼此通报; 通报攻击`,
  },
  {
    id: 'exercise',
    kind: 'activity',
    parents: ['crisis'],
    topics: ['exercises-crisis-management'],
    modality: ['exercise'],
    en: `
      cyber drill; cyberdrill; ~drill; tabletop exercise; table-top; tabletop; TTX; simulation exercise;
      cyber exercise; ~exercise; ~simulation; simulated attack; simulated crisis; red team exercise;
      red team against blue; live-fire; rehearse; dry run; test run; role play; mock attacks; ~mock;
      fake attack; practise together; war game; wargame; ~scenario; scenario-based; ~injects;
      exercise planners; white cell; after-action report; hot wash; lessons from the exercise;
      competition between teams; Cyber Europe; Cyber Storm; CYDER; exercise controllers; test the plan;
      test our response; never tested; never practised; untested plan; full-scale exercise;
      command post exercise; stress test; blue team against red; exercise design; exercise series;
      crisis exercise; national exercise; regional drill; facilitated exercise; never tried;
      ~try out the plan; never rehearsed; ~untested; ~put to the test; practise the plan; practise a crisis;
      ~walkthrough; ~practise; train for a crisis; playing a scenario`,
    fr: `
      exercice cyber; exercice de simulation; exercice sur table; exercice de crise; exercice grandeur nature;
      exercice national; exercice régional; ~exercice; ~simulation; simuler une attaque; attaque simulée;
      attaques fictives; crise simulée; cyberdrill; cyber drill; cyberexercice; cyber-exercice; ~répéter;
      ~répétition; répétition générale; ~s'entraîner; s'entraîner ensemble; entraînement à la crise;
      jeu de rôle; jeux de rôle; jeu de guerre; wargame; ~scénario; ~scénarios; mise en situation; ~joueurs;
      animateurs d'exercice; RETEX; compte rendu d'exercice; tester le plan; éprouver les procédures;
      ~mettre à l'épreuve; jamais testé; jamais répété; Locked Shields; Cyber Europe;
      compétition entre équipes; simulation de crise; équipes qui s'affrontent; s'exercer ensemble;
      exercice d'entraînement; rejouer une attaque; jamais joué; plan jamais testé; jouer le plan;
      jouer une crise; jouer un scénario; jamais essayé; jamais pratiqué; éprouver le plan; ~rejouer;
      mettre le plan à l'épreuve; entraînement collectif; exercer les équipes`,
    es: `
      ejercicio de simulación; ejercicio de mesa; ejercicio de escritorio; ejercicio cibernético;
      ejercicio de crisis; ejercicio nacional; ejercicio regional; ~ejercicio; ciberejercicio; simulacro;
      ~simulación; ~simulaciones; ataque simulado; ataques ficticios; crisis simulada; cyberdrill;
      cyber drill; ~ensayar; ensayo general; juego de roles; juego de guerra; ~escenario; escenario de crisis;
      escenario ficticio; practicar juntos; practicar en equipo; entrenar juntos; poner a prueba;
      probar el plan; nunca lo probamos; nunca ensayado; plan sin probar; lecciones del ejercicio;
      informe posterior; Locked Shields; Cyber Europe; competencia entre equipos; competición entre equipos;
      fuego real; nunca practicado; practicar con los ministerios; practicar ante un ataque;
      practicar una crisis; ensayar el plan; ensayar la respuesta; jugar un escenario;
      ejercicio con varios países; entrenar ante una crisis; nunca hemos practicado; jamás ensayado`,
    ru: `
      киберучения; ~учения; штабное учение; командно-штабные учения; командно-штабная тренировка;
      штабная тренировка; имитационные учения; настольные учения; настольная игра; деловая игра; военная игра;
      межгосударственные учения; национальные учения; совместные учения; тренировка по реагированию;
      ~тренировка; ~имитация; имитация атак; ~имитировать; моделирование атак; ~смоделировать; ~симуляция;
      учебные атаки; учебная тревога; условная атака; условный противник; ~отрабатывать; ~отработка;
      отработка действий; отработать; отработка сценариев; ролевая игра; ~сценарий; легенда учений; ~вводные;
      ~репетиция; ~репетировать; ~прогон; ~потренироваться; тренироваться вместе; проверить план;
      план не проверен; ни разу не отрабатывали; разбор учений; кибербитва; cyber drill; Locked Shields;
      соревнование между командами; международные учения; сценарные учения; практиковаться вместе;
      игровая ситуация; ни разу не пробовали; опробовать план; ~опробовать; проверить на практике;
      проверить на деле; пробовали на деле; план не отработан; попробовать план; проиграть сценарий;
      ~разыграть; разыграть атаку; провести учения; проводить учения; ежегодные учения; участие в учениях;
      участвовать в учениях; сценарий учений; проведение учений; организация учений; организовать учения;
      региональные учения`,
    ar: `
      تمرين سيبراني; تمارين سيبرانية; تمرين محاكاة; تمارين محاكاة; ~محاكاة; محاكاة هجوم; محاكاة الهجمات;
      هجوم محاكى; ~نحاكي; تمرين مكتبي; تمارين مكتبية; تمرين الطاولة; تمارين الطاولة; تمرين نظري; تمرين وطني;
      تمرين إقليمي; ~تمرين; ~تمارين; ~مناورة; ~مناورات; مناورات سيبرانية; مناورة سيبرانية; تدريبات المحاكاة;
      التدريب على الأزمات; تدرب على حالة; لعب أدوار; تمثيل الأدوار; هجمات وهمية; هجوم وهمي; هجوم افتراضي;
      أزمة افتراضية; ~سيناريو; ~سيناريوهات; سيناريو وهمي; لعبة حرب; ألعاب الحرب; ~بروفة; تجربة الخطة;
      اختبار الخطة; اختبار الجاهزية; لم نتدرب قط; لم تختبر الخطة; دروس التمرين; تقرير ما بعد التمرين;
      منافسة بين الفرق; التمرين السيبراني الإقليمي; سايبر دريل; اختبار الخطط; لم نجرب الخطة; ~نجرب;
      تجريب الخطة; التدرب معا; نتدرب معا; تدريب عملي على الأزمة; تمثيل هجوم; التمرن على الخطة; اختبار خطتنا`,
    zh: `
      网络演习; 网络演练; 网络安全演习; 网络安全演练; 演练; 演习; 桌面推演; 桌面演练; 桌面演习; 沙盘推演;
      推演; 兵棋推演; 兵棋; 模拟演练; 模拟演习; 模拟攻击; 模拟危机; ~模拟; ~仿真; 攻防演练; 攻防演习;
      攻防对抗; 实战演练; 实战演习; 实兵演练; 红蓝对抗; 应急演练; 联合演练; 联合演习; 跨境演练; ~预演;
      ~排练; ~彩排; 角色扮演; ~情景; 情景模拟; 情景演练; ~想定; ~场景; ~剧情; 检验预案; 测试预案;
      检验能力; 从未演练; 没有演练; 从未测试; 演练评估; 演练复盘; ~练兵; 锁定盾牌; 网络风暴; 团队对抗;
      对抗赛; 没试过; 从没试过; 从未试过; 一起试过; 没有一起试; 试一试预案; 试行预案; 没练过; 从没练过;
      练习应对; 一起练; 练一练; 演一遍; 走一遍; 演习活动; 演练平台; 导调组`,
  },
  {
    id: 'crisis',
    kind: 'topic',
    parents: ['incident-response'],
    topics: ['exercises-crisis-management'],
    en: `
      crisis management; ~crisis; ~crises; crisis plan; national crisis; crisis cell; crisis unit;
      crisis room; crisis communication; crisis response; cyber crisis; contingency plan; emergency plan;
      emergency preparedness; emergency powers; ~escalation; escalation procedures; escalation ladder;
      ~emergency; state of emergency; ~catastrophe; major attack; large-scale attack; large-scale incident;
      national-level incident; nationwide attack; chain of command; command chain; ~spokesperson;
      what to tell the public; inform the press; national response plan; crisis coordination;
      crisis committee; situation room; severity levels; preparedness plan; decision-making under pressure;
      national emergency; day of the attack; crisis team; crisis preparedness; national cyber crisis;
      large-scale cyberattack; plan for a big attack; big attack; serious attack; massive attack;
      response plan; ministries react together; who takes charge; joint response; roles in a crisis;
      clear roles`,
    fr: `
      gestion de crise; ~crise; plan de crise; cellule de crise; salle de crise; communication de crise;
      crise cyber; crise d'origine cyber; crise nationale; crise majeure; plan d'urgence; plan de contingence;
      plan national de réponse; plan d'intervention; plan de mobilisation; situation d'urgence;
      état d'urgence; ~urgence; ~catastrophe; attaque majeure; attaque de grande ampleur; attaque d'ampleur;
      incident majeur; incident de grande ampleur; chaîne de commandement; chaîne de décision;
      chaîne d'alerte; procédures d'escalade; remontée d'alerte; porte-parole; informer la presse;
      que dire au public; comité de crise; pire scénario; préparation aux crises; coordination de crise;
      le jour de l'attaque; gravité des incidents; plan national de crise; équipe de crise;
      exercice de commandement; dispositif de crise; anticipation des crises; coordination en cas de crise;
      grande attaque; grosse attaque; attaque massive; attaque grave; qui prend les commandes;
      rôles en cas de crise; réaction commune; réponse nationale; plan en cas d'attaque`,
    es: `
      gestión de crisis; manejo de crisis; ~crisis; plan de crisis; comité de crisis; gabinete de crisis;
      sala de crisis; sala de situación; comunicación de crisis; crisis cibernética; crisis nacional;
      plan de contingencia; plan de emergencia; plan nacional de respuesta; estado de emergencia; ~emergencia;
      emergencia nacional; situación de emergencia; ~catástrofe; ataque mayor; ataque masivo;
      ataque a gran escala; gran ataque; incidente grave; incidente de gran escala; cadena de mando;
      línea de mando; procedimientos de escalamiento; niveles de severidad; ~vocero; ~portavoz;
      qué decir al público; informar a la prensa; preparación ante crisis; coordinación de crisis;
      el día del ataque; mando único; plan nacional de crisis; equipo de crisis; respuesta nacional;
      mesa de crisis; ataque grande; ataque grave; gran escala; quién toma el mando; roles en crisis;
      respuesta conjunta; plan ante ataques; plan de respuesta nacional; ataque devastador`,
    ru: `
      управление кризисами; кризисное управление; кризисное реагирование; антикризисное управление;
      антикризисный план; антикризисный; антикризисный штаб; кризисный штаб; кризисная ситуация; киберкризис;
      ~кризис; план действий в чрезвычайных; чрезвычайное положение; план на случай;
      план реагирования на кризисы; национальный план реагирования; ~катастрофа; крупная атака;
      крупномасштабная атака; масштабная атака; масштабный инцидент; массовая атака; страна парализована;
      цепочка командования; цепочка оповещения; порядок эскалации; оперативный штаб; ситуационный центр;
      кризисные коммуникации; пресс-секретарь; что сказать населению; общение с прессой; уровни опасности;
      готовность к кризисам; в день атаки; кризисная команда; межведомственный штаб; план на случай атаки;
      реагирование на чрезвычайные; кризисный план; большая атака; серьезная атака; мощная атака;
      тяжелая атака; план на случай крупной; общее реагирование; совместное реагирование;
      план действий на случай; чрезвычайные ситуации в киберпространстве; киберчрезвычайная`,
    ar: `
      إدارة الأزمات; ~أزمة; ~أزمات; خطة الأزمات; خلية الأزمة; غرفة الأزمات; لجنة الأزمات; اتصالات الأزمات;
      التواصل أثناء الأزمات; الأزمات السيبرانية; أزمة سيبرانية; أزمة وطنية; خطة الطوارئ; خطط الطوارئ;
      خطة طوارئ وطنية; حالة طوارئ; حالات الطوارئ; ~طوارئ; التأهب للطوارئ; ~كارثة; هجوم كبير; هجوم واسع النطاق;
      هجمات واسعة النطاق; هجوم شامل; حادث جسيم; حوادث جسيمة; حادث كبير; يتوقف كل شيء; سلسلة القيادة;
      تسلسل القيادة; إجراءات التصعيد; مستويات الخطورة; المتحدث الرسمي; إبلاغ الصحافة; ماذا نقول للجمهور;
      الاستعداد للأزمات; تنسيق الأزمات; يوم الهجوم; خطة وطنية للاستجابة; تصعيد الحوادث; فريق الأزمات;
      التأهب للأزمات; خطة وطنية للأزمات; هجوم خطير; هجوم ضخم; من يتولى القيادة; استجابة مشتركة;
      الاستجابة الوطنية; خطة لمواجهة هجوم; خطة لهجوم كبير; أدوار واضحة`,
    zh: `
      危机管理; 危机应对; 危机处置; 危机处理; 危机响应; 网络危机; 国家危机; 重大危机; ~危机; 危机沟通;
      危机公关; 危机小组; 危机指挥; 应急预案; 应急计划; 应急方案; ~预案; 应急指挥; 指挥部; 指挥链; 指挥体系;
      应急准备; 应急管理; 突发事件; 突发情况; ~突发; ~紧急情况; 紧急状态; 紧急事态; ~灾难; 重大事件; 重大攻击;
      大规模攻击; 大规模事件; 大规模网络攻击; 全面瘫痪; 国家瘫痪; 升级程序; 升级流程; 逐级上报; 分级响应;
      事件等级; 谁指挥; 对公众说; 通知媒体; 最坏打算; 国家级事件; 应急协调; 危机预案; 危机团队; 应急状态;
      大型攻击; 严重攻击; 大攻击; 重大网络攻击; 谁负责指挥; 统一指挥; 联合应对; 共同应对; 分工明确;
      各部门分工; 攻击预案`,
  },
  {
    id: 'soc',
    kind: 'topic',
    topics: ['monitoring-soc'],
    audience: ['csirt-staff'],
    en: `
      security operations centre; cyber operations centre; SOC; national SOC; SIEM; managed detection;
      monitoring centre; log analysis; log management; log collection; network monitoring;
      security monitoring; intrusion detection; detection capability; threat detection; detection rules;
      Sigma rules; anomaly detection; suspicious traffic; unusual traffic; odd traffic; packet capture;
      netflow; monitor networks; network sensors; detection sensors; honeypot; deception technology;
      watch room; watch floor; watch officers; round-the-clock; around the clock; spot intruders;
      notice intruders; catch intruders; watch networks; keep watch; eyes on the network;
      surveillance of networks; night shift; ~shifts; ~detect; ~logs; 24-hour monitoring;
      nobody watches at night; we notice too late; months unnoticed; ~undetected; ~unnoticed; threat hunting;
      hunt for intruders; alert fatigue; too many alerts; Splunk; QRadar; Wazuh; Suricata; Zeek;
      Security Onion; SOC analysts; tier 1 analysts; blind to attacks; monitor around the clock;
      security dashboards; log review; ~monitoring; detect intrusions; detect attacks; attack detection;
      central logging; syslog; monitoring service; Elastic SIEM; ~overnight; nobody is awake; nobody watching;
      no one watches; ~weekends; ~notice; notice attacks; noticed days later; found out late; days later;
      see attacks; see what happens; what happens on networks; suspicious activity; alarm goes off;
      intrusion detection systems; what is going on in our networks; see what happens in our networks;
      visibility into networks; blind in our networks; nobody watches the networks; alerts and logs;
      logs and alerts; drown in alerts; alerts from the sensors; watch the network at night`,
    fr: `
      centre opérationnel de sécurité; centre des opérations de sécurité;
      centre opérationnel de cybersécurité; centre de supervision; SOC; SIEM; supervision de la sécurité;
      supervision des réseaux; détection d'intrusions; détection des attaques; capacité de détection;
      moyens de détection; règles de détection; sondes de détection; surveillance des réseaux;
      journaux d'événements; journalisation; analyse des journaux; collecte des journaux;
      corrélation d'événements; fichiers de log; trafic suspect; trafic anormal; ~anomalies; pot de miel;
      salle de veille; veille permanente; permanence 24 heures; jour et nuit; 24h/24; 24 heures sur 24;
      équipes de nuit; en trois-huit; ~quart; repérer les intrus; repérer les attaques; ~détecter;
      personne ne surveille; la nuit personne; passer inaperçu; ~inaperçus; découvrons trop tard;
      traque des menaces; chasse aux menaces; recherche d'intrus; analystes SOC; fatigue d'alerte; Splunk;
      Wazuh; Suricata; Zeek; tableaux de bord de sécurité; surveillance de la sécurité;
      surveillance informatique; centre de surveillance; collecte de logs; visibilité sur le réseau;
      voir les attaques; ~week-end; réseaux surveillés; nous rendons compte; ~apercevoir; ~remarquer;
      plusieurs jours après; jours plus tard; activité suspecte; veiller sur les réseaux; ~veiller;
      voir ce qui se passe; qui se passe sur nos réseaux; veille de nuit; journaux et alertes;
      journaux de connexion; alertes des sondes; croulent sous les alertes; surveiller jour et nuit`,
    es: `
      centro de operaciones de seguridad; centro de operaciones de ciberseguridad; centro de monitoreo;
      centro de vigilancia; SOC; SIEM; monitoreo de redes; monitoreo de seguridad; monitorización;
      monitorizar; ~monitoreo; monitorear las redes; detección de intrusiones; detección de intrusos;
      detección de ataques; detección de amenazas; capacidad de detección; reglas de detección;
      sensores de red; análisis de registros; análisis de bitácoras; registros de eventos;
      correlación de eventos; análisis de logs; ~logs; tráfico sospechoso; tráfico anómalo; tráfico inusual;
      ~anomalías; ~señuelos; honeypots; honeypot; sala de vigilancia; vigilancia de redes;
      vigilancia permanente; día y noche; 24 horas; 24/7; veinticuatro horas; turno de noche; ~turnos;
      ~guardia; detectar intrusos; descubrir intrusos; ~detectar; nadie vigila; nadie mira;
      pasan inadvertidos; ~inadvertido; sin darnos cuenta; nos damos cuenta tarde; meses sin detectar;
      caza de amenazas; búsqueda de amenazas; cacería de amenazas; analistas de SOC; demasiadas alertas;
      Splunk; Wazuh; Suricata; Zeek; 24 horas al día; monitorear; registros del sistema; ver los ataques;
      detectar ataques; visibilidad de la red; ~noche; fines de semana; nos enteramos días; ~enteramos;
      días después; nos damos cuenta; darse cuenta; ~percatarse; actividad sospechosa; redes sin vigilancia;
      nadie mira las redes; ver lo que pasa en red; vigilar de noche; observar las redes;
      ocurre en nuestras redes; pasa en nuestras redes; registros y alertas; alertas de los sensores;
      alertas y registros`,
    ru: `
      центр мониторинга; центр операций безопасности; центр мониторинга безопасности;
      ситуационно-аналитический центр; операционный центр безопасности; SOC; ЦМИБ; SIEM; мониторинг сетей;
      мониторинг безопасности; мониторинг событий; мониторинг инцидентов; сетевой мониторинг; ~мониторинг;
      обнаружение вторжений; обнаружение атак; обнаружение угроз; выявление атак; выявление инцидентов;
      выявление злоумышленников; выявлять атаки; средства обнаружения; системы обнаружения; ~обнаруживать;
      правила корреляции; корреляция событий; анализ журналов; журналы событий; анализ логов; сбор логов;
      сетевые датчики; ~аномалии; подозрительный трафик; аномальный трафик; ханипот; ~ловушки; дежурный зал;
      дежурная смена; ~дежурство; ~дежурные; ~круглосуточный; круглосуточное дежурство; 24 часа; ночная смена;
      ~смены; по ночам никто; никто не следит за сетями; следить за сетями; наблюдение за сетями;
      ~незамеченными; остаются незамеченными; замечаем поздно; узнаем поздно; ~вслепую; охота за угрозами;
      поиск угроз; проактивный поиск; аналитики SOC; аналитик первой линии; Splunk; Wazuh; Suricata; Zeek;
      MaxPatrol; видеть атаки; обнаружить атаку; ночное дежурство; центр наблюдения;
      отслеживание событий безопасности; мониторинг угроз; сбор событий; ~выходные; никто не наблюдает;
      сетями никто; сети без присмотра; ~присмотр; заметить атаку; ~заметить; ~замечать; спустя дни;
      через несколько дней; подозрительная активность; подозрительные действия; узнаем о взломе;
      наблюдать за сетями; видеть происходящее; ~недоглядели; происходит в наших сетях; видим сети;
      сигналы датчиков; слишком много оповещений`,
    ar: `
      مركز العمليات الأمنية; مركز عمليات الأمن; مراكز العمليات الأمنية; مركز عمليات الأمن السيبراني;
      مركز المراقبة; مركز الرصد; SOC; SIEM; ~سوك; مراقبة الشبكات; مراقبة أمنية; ~الرصد; رصد الهجمات;
      رصد الشبكات; رصد التهديدات; كشف التسلل; كشف الاختراق; كشف الهجمات; كشف التهديدات; اكتشاف الهجمات;
      اكتشاف التسلل; اكتشاف الاختراقات; اكتشاف المتسللين; كشف المتسللين; قدرات الكشف; قدرات الرصد; ~كشف;
      ~اكتشاف; تحليل السجلات; سجلات الأحداث; سجلات الأنظمة; جمع السجلات; سجلات الدخول; مستشعرات الشبكة;
      حركة مرور مشبوهة; حركة مشبوهة; سلوك شاذ; مصائد المخترقين; ~مصيدة; غرفة مراقبة; غرفة رصد;
      على مدار الساعة; طوال اليوم; 24 ساعة; ~نوبات; نوبة ليلية; لا أحد يراقب; لا أحد يراقب ليلا;
      نكتشف متأخرين; متأخر الاكتشاف; تبقى دون كشف; صيد التهديدات; البحث عن التهديدات;
      تعقب المتسللين في الشبكة; محللي مركز العمليات; لوحات المراقبة; Splunk; Wazuh; Suricata; Zeek; ~الليل;
      عطلة نهاية الأسبوع; يراقب شبكاتنا; مراقبة شبكاتنا; ~نراقب; نكتشف الهجوم; نكتشف الاختراق; ~نكتشف;
      نشاط مشبوه; أنشطة مشبوهة; سهر على الشبكات; رؤية ما يجري في الشبكة; ~يراقب; مراقبة مستمرة; رصد مستمر;
      ما يجري في شبكاتنا; يجري في الشبكات; يحدث في شبكاتنا; نرى شبكاتنا; السجلات والتنبيهات;
      تنبيهات أجهزة الاستشعار; كثرة التنبيهات`,
    zh: `
      安全运营中心; 安全运营; 安全运维中心; 运营中心; 监控中心; 监测中心; 安全监测; 安全监控; 网络监测;
      网络监控; 流量监测; 流量分析; 监测预警; 实时监测; 持续监测; 监测能力; 监测平台; SOC; SIEM;
      入侵检测; 威胁检测; 攻击检测; 异常检测; 检测能力; 检测规则; 发现攻击; 发现入侵; 发现入侵者; 发现能力;
      发现得太晚; 发现太晚; 没有察觉; 未被察觉; ~察觉; 察觉不到; 未被发现; 毫不知情; 无人监控; 无人值守;
      没人盯; 没人看; 夜间无人; 日志分析; 日志审计; 日志收集; 日志管理; ~日志; 异常流量; 可疑流量;
      异常行为; 蜜罐; 诱捕; ~值守; ~值班; 值班室; ~夜班; ~轮班; 全天候; ~昼夜; 二十四小时;
      24小时; 7x24; 7×24; 威胁狩猎; 威胁猎捕; 主动搜寻; 安全分析师; 安全分析员; 告警分析;
      告警疲劳; 看不见攻击; ~盲区; Splunk; Wazuh; Suricata; ~夜里; ~夜间; ~晚上;
      ~半夜; ~周末; 没有人看着; 没人看着; 无人看守; 看着网络; 盯着网络; 看守网络; ~才发现; 几天后才发现;
      很久才发现; ~监测; 可疑活动; 异常活动; 网络里发生; 看不到攻击; ~盯防; 巡查网络; 全天监测;
      网络里发生了什么; 看不到自己网络; 看不见网络; 监控网络; 全天候监控; 日志和告警; 告警日志; 告警太多;
      海量告警`,
  },
  {
    id: 'vulnerability',
    kind: 'topic',
    topics: ['vulnerability-disclosure'],
    en: `
      vulnerability disclosure; coordinated vulnerability disclosure; CVD; disclosure policy;
      responsible disclosure; coordinated disclosure; bug bounty; vulnerability management; ~vulnerabilities;
      ICT vulnerabilities; software vulnerabilities; vulnerability handling; vulnerability reports;
      report vulnerabilities; vulnerability database; vulnerability scanning; scan for vulnerabilities; CVE;
      CVSS; ~CNA; CVE numbering; ~KEV; zero-day; EUVD; ISO 29147; ISO 30111; security.txt; safe harbour;
      legal protection for researchers; ethical hackers; white hats; security researchers; hackers who report;
      friendly hackers; ~flaws; security flaw; flaws in software; software flaws; ~weaknesses; software bugs;
      ~weak points; ~loopholes; security holes; holes in our systems; holes in software; good-faith hackers;
      well-meaning hackers; afraid of prosecution; threatened with prosecution; finder of a flaw;
      inform the vendor; vendors ignore reports; find holes; unprotected servers; attack surface;
      exploit code; exploitable; exploited vulnerabilities; software holes; report security flaws;
      hackers who find holes; vulnerable systems; ~hole; found a hole; hole in the website; found a flaw;
      find flaws; found a bug; report a bug; report a flaw; people who find flaws; ~researchers who report;
      unknown holes; students who find holes; reward hackers; report holes; researchers who find flaws;
      bug bounty programme`,
    fr: `
      divulgation des vulnérabilités; divulgation coordonnée; divulgation responsable;
      politique de divulgation; prime aux bogues; prime aux bugs; chasse aux bogues; primes aux failles;
      bug bounty; gestion des vulnérabilités; traitement des vulnérabilités; signalement de vulnérabilités;
      signaler une faille; vulnérabilités informatiques; ~vulnérabilités; vulnérabilités logicielles;
      base de vulnérabilités; scan de vulnérabilités; balayage de vulnérabilités; CVE; CVSS; CVD; jour zéro;
      zero-day; failles de sécurité; failles logicielles; brèches de sécurité; trous de sécurité; bogues;
      bugs; défauts logiciels; hackers éthiques; pirates éthiques; hackers bienveillants; chapeaux blancs;
      hackers de bonne foi; chercheurs en sécurité; chercheurs de bonne foi; lanceurs d'alerte techniques;
      protection des chercheurs; peur d'être poursuivis; chercheurs poursuivis; prévenir l'éditeur;
      éditeurs ignorent; surface d'attaque; systèmes vulnérables; ~failles; hackers qui signalent;
      trouver des failles; découvrir des failles; code d'exploitation; ~trou; trou dans le système;
      signaler un bogue; signaler un défaut; défaut de sécurité; récompenser les hackers;
      récompenser ceux qui signalent; prévenir d'une faille; avertir d'une faille; trouvent des failles;
      découvrent des failles; chercheurs qui trouvent des failles; failles ne savent pas à qui`,
    es: `
      divulgación de vulnerabilidades; divulgación coordinada; divulgación responsable;
      política de divulgación; revelación de vulnerabilidades; gestión de vulnerabilidades;
      tratamiento de vulnerabilidades; reporte de vulnerabilidades; reportar fallas; avisar de fallos;
      ~vulnerabilidades; base de vulnerabilidades; escaneo de vulnerabilidades; análisis de vulnerabilidades;
      CVE; CVSS; CVD; día cero; zero-day; recompensas por errores; recompensas por fallos;
      programa de recompensas; caza de errores; bug bounty; fallos de seguridad; fallos de software;
      agujeros de seguridad; huecos de seguridad; huecos en los sistemas; errores de software;
      errores de programación; hackers éticos; hackers bienintencionados; hackers de buena fe; hackers buenos;
      sombrero blanco; investigadores de seguridad; investigadores de buena fe;
      protección a los investigadores; avisar al fabricante; fabricantes ignoran; superficie de ataque;
      puerto seguro legal; sistemas vulnerables; ~fallas; hackers que avisan; encontrar fallos;
      código de explotación; ~agujero; agujero en el sistema; encontró un error; descubrió una falla;
      descubrir fallas; error en la web; error en la página; denunciar un fallo; premiar a los hackers;
      hallar vulnerabilidades; recompensar a los hackers; hallan fallos; encuentran fallos; notificar fallos;
      investigadores que hallan fallos`,
    ru: `
      раскрытие уязвимостей; скоординированное раскрытие; координированное раскрытие; ответственное раскрытие;
      политика раскрытия; управление уязвимостями; ~уязвимости; поиск уязвимостей; сканирование уязвимостей;
      база уязвимостей; банк данных уязвимостей; БДУ; сообщение об уязвимостях; сообщать об уязвимостях;
      устранение уязвимостей; анализ уязвимостей; CVE; CVSS; CVD; нулевого дня; уязвимости нулевого дня;
      эксплойты; багбаунти; баг-баунти; программа вознаграждений; вознаграждение за ошибки;
      награда за уязвимости; ~слабые места; слабые стороны программ; ошибки в программах; программные ошибки;
      дефекты программ; ~дыры; дыры в безопасности; ~бреши; брешь в защите; баги; белые хакеры;
      этичные хакеры; добросовестные хакеры; добросовестные исследователи; исследователи безопасности;
      независимые исследователи; боятся преследования; страх уголовного преследования; защита исследователей;
      сообщить разработчику; производители игнорируют; поверхность атаки; незащищенные серверы; bug bounty;
      уязвимые системы; найденные уязвимости; хакеры сообщают; сообщить об ошибке; нашел дыру;
      нашел уязвимость; нашел ошибку; обнаружил ошибку; находить уязвимости; ошибка на сайте; сообщить о дыре;
      сообщить об уязвимости; награждать хакеров; вознаграждать исследователей; находят дыры; нашли дыру;
      сообщать о дырах; исследователи находят дыры`,
    ar: `
      الإفصاح عن الثغرات; الكشف عن الثغرات; الكشف المنسق; الإفصاح المنسق; الإفصاح المسؤول; الكشف المسؤول;
      سياسة الإفصاح; إدارة الثغرات; معالجة الثغرات; الثغرات الأمنية; ثغرات برمجية; ~الثغرات; ثغرات أمنية;
      الإبلاغ عن الثغرات; التبليغ عن ثغرة; اكتشاف الثغرات; البحث عن الثغرات; فحص الثغرات; مسح الثغرات;
      قاعدة بيانات الثغرات; أوجه الضعف البرمجية; هشاشة الأنظمة; CVE; CVSS; CVD; ثغرات اليوم الصفري;
      اليوم الصفري; استغلال الثغرات; مكافآت الثغرات; مكافآت اكتشاف; برنامج المكافآت; جوائز الثغرات;
      مكافأة المخترقين; عيوب برمجية; عيوب البرامج; عيوب أمنية; أخطاء برمجية; القراصنة حسنو النية;
      المخترقون حسنو النية; حسن النية; القراصنة الأخلاقيين; المخترقين الأخلاقيين; الهاكر الأخلاقي;
      القبعات البيضاء; أصحاب القبعات البيضاء; باحثي الأمن; حماية الباحثين; الخوف من الملاحقة;
      إبلاغ الشركة المصنعة; سطح الهجوم; أنظمة مكشوفة; bug bounty; اكتشف ثغرة; وجد ثغرة; ثغرة في موقع;
      ثغرة في النظام; من يجد ثغرة; يبلغ عن ثغرة; خلل أمني; خلل برمجي; عيب في الموقع; مكافأة من يكتشف;
      مكافأة المكتشفين; ~خلل; يجدون ثغرات; يكتشفون ثغرات; باحثون يجدون ثغرات; برنامج مكافآت;
      يكتشف الأخطاء البرمجية; مكافآت لمن يكتشف`,
    zh: `
      漏洞披露; 漏洞报告; 漏洞上报; 报告漏洞; 上报漏洞; 通报漏洞; 协调披露; 协同披露; 负责任披露; 披露政策;
      披露机制; 漏洞管理; 漏洞处置; 漏洞处理; 漏洞治理; 漏洞收集; 漏洞平台; 漏洞库; 漏洞数据库; 漏洞扫描;
      漏洞检测; 漏洞挖掘; 挖漏洞; 挖掘漏洞; 发现漏洞; 漏洞利用; 漏洞; 零日; 零日漏洞; 0day; 漏洞悬赏;
      漏洞赏金; 漏洞奖励; 众测; CVE; CVSS; CVD; CNVD; 软件缺陷; 安全缺陷; 系统缺陷; ~缺陷;
      ~弱点; 安全隐患; 脆弱性; 善意黑客; 友善黑客; 白帽; 白帽黑客; 白帽子; 安全研究人员; 安全研究员;
      善意研究; 保护研究人员; 害怕被起诉; 怕被追究; 告知厂商; 厂商不理; 攻击面; 暴露面; 有漏洞; 找到漏洞;
      找漏洞; 查漏洞; 网站漏洞; 系统漏洞; 安全漏洞; 软件漏洞; 程序错误; 软件错误; 奖励黑客; 奖励发现者;
      ~破绽; ~缺口; 研究人员发现漏洞`,
  },
  {
    id: 'patching',
    kind: 'topic',
    parents: ['vulnerability'],
    topics: ['vulnerability-disclosure'],
    en: `
      patching; patch management; patch systems; patch cycle; unpatched; unpatched systems; security updates;
      install updates; apply updates; updates nobody installs; old software; old versions; obsolete systems;
      end-of-life software; unsupported software; Windows XP; virtual patching; hotfix; missing updates;
      patch policy; patch deployment; remediate vulnerabilities; fix vulnerabilities; fix the flaws;
      fix the holes; close the holes; security fixes; software upgrades; known vulnerabilities; late updates;
      update policy; old Windows; installs the fixes; ~fixes; nobody updates; versions of Windows;
      old computers unpatched; late patches; update machines; update servers; software updates`,
    fr: `
      ~correctifs; correctifs de sécurité; gestion des correctifs; application des correctifs;
      corriger les failles; rustines; patchs; mise à jour de sécurité; mettre à jour les logiciels;
      mises à jour logicielles; jamais mis à jour; logiciels périmés; systèmes vieillissants; vieux systèmes;
      vieilles versions; anciennes versions; fin de support; Windows XP; maintien en condition de sécurité;
      ~MCS; retard de mise à jour; politique de mise à jour; mettre à niveau les logiciels;
      vulnérabilités connues; combler les failles; colmater les brèches; remédier aux vulnérabilités;
      machines non corrigées; correction des vulnérabilités; versions non maintenues; cycle de correctifs;
      vieux Windows; anciennes versions de Windows; versions de Windows; personne ne met à jour;
      installer les correctifs; serveurs non corrigés; postes non corrigés; déployer les correctifs;
      campagne de correctifs`,
    es: `
      parches; parches de seguridad; gestión de parches; aplicar parches; parcheo;
      actualizaciones de seguridad; actualización de software; actualizar los sistemas; corregir las fallas;
      desactualizado; sistemas desactualizados; programas viejos; versiones antiguas; versiones viejas;
      fin de soporte; sin soporte del fabricante; Windows XP; sistemas sin parches; equipos sin actualizar;
      instalar actualizaciones; política de actualización; ciclo de parches; corregir vulnerabilidades;
      corrección de vulnerabilidades; remediar vulnerabilidades; cerrar los huecos; tapar los agujeros;
      vulnerabilidades conocidas; nadie actualiza; versiones de Windows; Windows viejo; nadie instala;
      instalar parches; ponerse al día con parches; equipos sin parches; servidores sin parches;
      desplegar parches; actualizaciones de software`,
    ru: `
      обновление программ; обновления безопасности; обновление программного обеспечения; обновление систем;
      установка обновлений; устанавливать обновления; необновленные; давно не обновлялись; патчи;
      управление обновлениями; управление патчами; патч-менеджмент; ~исправления; ~заплатки;
      закрыть уязвимости; закрывать дыры; устаревшие версии; старые версии; без поддержки производителя;
      Windows XP; программы не обновляются; системы не обновляются; отсутствие обновлений;
      своевременное обновление; регулярные обновления; политика обновлений; закрытие уязвимостей;
      исправление уязвимостей; исправить ошибки в программах; известные уязвимости;
      обновить программное обеспечение; неустановленные обновления; латать дыры; версии без поддержки;
      версии Windows; старая Windows; никто не обновляет; обновлять серверы; обновить системы`,
    ar: `
      الترقيعات; ترقيعات أمنية; إدارة الترقيعات; تصحيحات أمنية; ~التصحيحات; إدارة التصحيحات; سد الثغرات;
      إغلاق الثغرات; رقع أمنية; الرقع البرمجية; تحديثات أمنية; التحديثات الأمنية; تحديث البرمجيات;
      تحديث الأنظمة; تثبيت التحديثات; أنظمة غير محدثة; إصدارات قديمة; نسخ قديمة; انتهاء الدعم الفني;
      Windows XP; ~ويندوز; أخطاء الإعدادات; سوء الإعداد; تأخر التحديث; عدم تحديث البرامج; دورة التحديث;
      نشر التحديثات; سياسة التحديث; تصحيح الثغرات; تطبيق الترقيعات; إصدارات غير مدعومة; لا أحد يثبت التحديثات;
      إصلاح الثغرات; نسخ ويندوز; ويندوز قديم; لا أحد يحدث; تحديث الخوادم; خوادم غير محدثة; أجهزة غير محدثة;
      تحديثات البرامج`,
    zh: `
      补丁; 打补丁; 补丁管理; 安全补丁; 安装补丁; 未打补丁; ~修补; 修补漏洞; 漏洞修复; 修复漏洞; 堵漏洞;
      堵塞漏洞; 安全更新; 更新系统; 安装更新; 升级软件; 系统升级; 未更新; 没有更新; 从不更新; 长期不更新;
      老旧软件; 旧版本; 遗留系统; 停止支持; Windows XP; 更新不及时; 定期更新; 更新补丁; ~补漏;
      已知漏洞; 漏洞整改; 整改漏洞; 版本升级; 版本过旧; 固件更新; 更新策略; 补丁分发; 旧版Windows;
      老版本; 没人更新; 无人更新; 不更新; 没人打补丁; 更新服务器; 升级补丁; 软件更新`,
  },
  {
    id: 'pentest',
    kind: 'topic',
    parents: ['vulnerability'],
    topics: ['vulnerability-disclosure'],
    en: `
      penetration testing; penetration testers; pentest; pen test; red team; offensive security;
      attack our own systems; break in on purpose; security testing; security assessment of systems;
      technical audit; security scan; web application testing; Burp Suite; Metasploit; Nmap; Nessus; OpenVAS;
      Kali Linux; social engineering test; threat-led testing; CBEST; breach simulation; adversary emulation;
      ~Caldera; find the holes first; check our defences; test our defences; ~testers; hire hackers;
      friendly attack; simulated break-in; probing our systems; test our systems; test our networks;
      black-box test; security review of applications; friendly hackers test; test our website;
      test ministries; test the security; check for holes; before the bad guys; hack ourselves;
      break into ourselves; security test of systems`,
    fr: `
      test d'intrusion; test de pénétration; pentest; pentesteurs; tests de sécurité; audit technique;
      équipe rouge; exercices d'équipe rouge; red team; sécurité offensive; simuler des intrusions;
      attaquer nos propres systèmes; essayer d'entrer; entrer dans nos systèmes; éprouver nos défenses;
      tester nos défenses; tester la solidité; vérifier nos défenses; ~testeurs; scanner les systèmes;
      applications web vulnérables; Metasploit; Nmap; Nessus; Kali Linux; émulation d'adversaire;
      avant les pirates; tester nos systèmes; tester nos réseaux; mettre à l'épreuve nos systèmes;
      chercher les failles; hackers pour tester; nous attaquer nous-mêmes; tester la résistance;
      essais d'intrusion`,
    es: `
      pruebas de penetración; test de penetración; pruebas de intrusión; pentest; pentesting; pentesters;
      equipo rojo; ejercicios de equipo rojo; red team; seguridad ofensiva; pruebas de seguridad;
      auditoría técnica; atacar nuestros propios sistemas; intentar entrar; tratar de entrar;
      poner a prueba nuestras defensas; probar nuestras defensas; probar la solidez; comprobar las defensas;
      ~probadores; escanear los sistemas; escaneo de sistemas; aplicaciones web vulnerables; Metasploit; Nmap;
      Nessus; Kali Linux; emulación de adversarios; probar la seguridad; probar nuestros sistemas;
      probar nuestras redes; buscar fallas; buscar los agujeros; hackers que nos prueben; hackeo controlado;
      ensayos de intrusión; poner a prueba los sistemas`,
    ru: `
      тестирование на проникновение; тест на проникновение; испытание на проникновение; пентест; пентестер;
      красная команда; редтим; ред-тиминг; наступательная безопасность; анализ защищенности;
      оценка защищенности; проверка защищенности; проверить защиту; испытать защиту; проверить нашу оборону;
      попытаться взломать нас; попробовать взломать; взломать собственные системы; контролируемый взлом;
      имитация нарушителя; эмуляция противника; технический аудит; инструментальная проверка;
      сканировать системы; сканер защищенности; ~тестировщики; безопасность веб-приложений; Metasploit; Nmap;
      Nessus; Kali Linux; раньше хакеров; проверить наши системы; испытать системы; искать дыры;
      искать уязвимости; проверка на взлом; проверка на прочность; испытание на взлом; нанять хакеров;
      проверить сети; тест безопасности`,
    ar: `
      اختبار الاختراق; اختبارات الاختراق; مختبري الاختراق; فاحصي الاختراق; الفريق الأحمر; فرق حمراء;
      الأمن الهجومي; اختبار الأمان; اختبارات الأمان; فحص أمني; الفحوص الأمنية; فحوصات أمنية; تدقيق تقني;
      مهاجمة أنظمتنا; محاولة اختراق أنظمتنا; محاولة الدخول; يحاولون اختراقنا; اختبار دفاعاتنا;
      اختبار الدفاعات; اختبار متانة الأنظمة; فحص دفاعاتنا; فحص الأنظمة; مسح الأنظمة; محاكاة الخصم;
      محاكاة الخصوم; محاكاة المخترقين; اختبار تطبيقات الويب; Metasploit; Nmap; Nessus; Kali Linux; بنتست;
      اختبار أمن الأنظمة; اختبار أنظمتنا; اختبار شبكاتنا; نختبر أنظمتنا; البحث عن نقاط الدخول; فحص المواقع;
      فحص الشبكات; مهاجمة أنفسنا; اختراق تجريبي; اختراق مأذون; توظيف قراصنة; التحقق من متانة; فحص أمن الأنظمة;
      اختبار أمني; اختبارات أمنية; فريق اختبار الاختراق`,
    zh: `
      渗透测试; ~渗透; 渗透人员; 渗透测试员; 红队; 红队测试; 红队评估; 安全测试; 安全性测试; 攻击性安全;
      攻击自己的系统; 尝试入侵; 试图攻入; 尝试攻破; 主动攻击测试; 检验防御; 检验防护; 测试防御; 测试防护;
      考验防御; 技术审计; 技术检测; 技术测试; 安全体检; 扫描系统; 系统扫描; 网络扫描; 网页应用测试; 对手模拟;
      模拟对手; 入侵模拟; 社会工程测试; 抢在罪犯之前; 抢在黑客之前; OWASP; Metasploit; Nmap; Nessus; Kali;
      TIBER; 测试系统安全; 测试系统; 测试网络; 检查漏洞; 请黑客; 模拟黑客; 模拟入侵; 攻击测试; 检测系统;
      授权攻击; 查找漏洞; 试探系统; 穿透测试`,
  },
];
