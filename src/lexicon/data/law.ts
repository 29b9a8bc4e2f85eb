/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const law: readonly ConceptRow[] = [
  {
    id: 'cyber-law',
    kind: 'topic',
    parents: ['legal'],
    topics: ['cybersecurity-legislation'],
    en: `
      cybersecurity law; cyber law; cybersecurity act; cybersecurity bill; cyber bill; cyber legislation;
      cybersecurity legislation; ICT law; ICT legislation; digital law; information security law;
      information security act; national cybersecurity act; law on digital security; computer security act;
      secondary legislation; implementing regulations; implementing decree; decree on cybersecurity; bylaws;
      subsidiary legislation; duties of operators; legal obligations; legal powers; powers of the authority;
      enabling act; statutory powers; legal mandate for the CERT; NIS2; NIS2 Directive; NIS Directive;
      transposition; transpose the directive; outdated law; law is outdated; law is old;
      predates the internet; no law obliges; fines for companies; administrative fines; legal gap;
      legal vacuum; electronic transactions law; electronic commerce act; electronic communications act;
      rules for operators by law; without a law; our law is silent; old laws; new law; law on the internet;
      law on computers; laws older; law for the digital; laws behind`,
    fr: `
      loi sur la cybersécurité; loi cyber; législation sur la cybersécurité; législation cyber;
      droit de la cybersécurité; code du numérique; projet de loi; projet de décret; avant-projet de loi;
      textes d'application; décret d'application; arrêté d'application; mesures d'application;
      obligations des opérateurs; obligations légales; loi sur la sécurité numérique;
      loi sur la sécurité informatique; loi sur les communications électroniques;
      loi sur les transactions électroniques; loi sur le commerce électronique; loi d'orientation;
      directive NIS; NIS2; SRI 2; transposition; transposer la directive; loi dépassée; loi obsolète;
      textes obsolètes; textes dépassés; avant internet; vide juridique; ~vide; pouvoirs de l'autorité;
      prérogatives; sanctions administratives; amendes administratives; aucune loi n'oblige;
      habilitation légale; adoption de la loi; promulgation; absence de loi; ~sans loi; vieilles lois;
      anciennes lois; nouvelle loi; loi muette; loi sur internet; loi sur le numérique;
      lois du siècle dernier; textes anciens`,
    es: `
      ley de ciberseguridad; ley marco de ciberseguridad; ley general de ciberseguridad;
      legislación sobre ciberseguridad; derecho informático; derecho de la ciberseguridad;
      normativa de ciberseguridad; proyecto de ley; anteproyecto de ley; iniciativa de ley;
      proyecto de decreto; reglamento de la ley; reglamentación; legislación secundaria; normativa secundaria;
      decreto reglamentario; obligaciones de los operadores; obligaciones legales; ley de seguridad digital;
      ley de seguridad informática; ley de comercio electrónico; ley de comunicaciones electrónicas;
      ley de firma electrónica; directiva NIS; NIS2; transposición; transponer la directiva; ley anticuada;
      ley obsoleta; leyes desactualizadas; vacío legal; laguna legal; facultades de la autoridad;
      atribuciones legales; multas administrativas; sanciones administrativas; ninguna ley obliga;
      promulgación; aprobar la ley; ninguna ley; falta de ley; leyes viejas; leyes antiguas; nueva ley;
      ley sobre internet; ley no dice nada; ley calla; ley del siglo pasado; ley digital; ley tecnológica`,
    ru: `
      закон о кибербезопасности; законодательство о кибербезопасности;
      законодательство в сфере кибербезопасности; закон об информационной безопасности; закон об информации;
      закон о безопасности сетей; киберзаконодательство; информационное право; цифровой кодекс; законопроект;
      проект закона; подзаконные акты; подзаконное регулирование; постановление правительства;
      указ президента; обязанности операторов; юридические обязанности; обязательства по закону;
      закон о цифровой безопасности; закон об электронной коммерции; закон об электронных сделках;
      закон о связи; директива NIS; NIS2; имплементация директивы; транспозиция; устаревший закон;
      устаревшее законодательство; закон устарел; правовой вакуум; правовой пробел;
      пробелы в законодательстве; законодательные пробелы; полномочия по закону; законные полномочия;
      административные штрафы; административная ответственность; закон не обязывает; принять закон;
      принятие закона; отсутствие закона; ~без закона; старые законы; новый закон; закон не говорит;
      закон об интернете; законы отстали; законы прошлого века; цифровые законы; закон в цифровой сфере`,
    ar: `
      قانون الأمن السيبراني; قوانين الأمن السيبراني; تشريعات الأمن السيبراني; قانون الأمن الرقمي;
      قانون أمن المعلومات; قانون سيبراني; القوانين السيبرانية; التشريعات السيبرانية; القانون الرقمي;
      التشريعات الرقمية; مشروع قانون; مشاريع القوانين; مسودة القانون; مقترح قانون; اللوائح التنفيذية;
      لائحة تنفيذية; مرسوم تنفيذي; مراسيم تطبيقية; نصوص تطبيقية; التشريع الثانوي; واجبات المشغلين;
      التزامات المشغلين; التزامات قانونية; الالتزامات القانونية; قانون المعاملات الإلكترونية;
      قانون التجارة الإلكترونية; قانون الاتصالات الإلكترونية; توجيه NIS; NIS2; قانون قديم; قوانين قديمة;
      القانون عفا عليه الزمن; تشريعات متقادمة; فراغ قانوني; فراغ تشريعي; ثغرة قانونية; ثغرات قانونية;
      صلاحيات الهيئة; صلاحيات قانونية; غرامات إدارية; عقوبات إدارية; لا قانون يلزم; إصدار القانون; سن قانون;
      إقرار القانون; غياب القانون; ~دون قانون; ~قوانيننا; ~تشريعاتنا; قانون جديد; قانون الإنترنت;
      القانون لا يذكر; القانون صامت; قوانين رقمية; قوانين من القرن; قانون المعلوماتية`,
    zh: `
      网络安全法; 网络安全法律; 网络安全立法; 网络立法; 网络法; 网络法律; 网络安全法规; 信息安全法;
      信息安全立法; 数字安全法; 数字立法; 信息网络法; 法律草案; 法案; ~草案; 实施细则; 实施条例; 实施办法;
      配套法规; 配套规定; 配套立法; 行政法规; 部门规章; 次级立法; 法令; 政令; 运营者义务; 运营者的义务;
      法定义务; 法律义务; 法定职权; 法定权力; 电子商务法; 电子交易法; 电子签名法; 电信法; NIS指令;
      NIS2; 转化为国内法; 国内法转化; 法律过时; 法律陈旧; 老法律; 法律滞后; 互联网出现之前; 法律空白;
      立法空白; 无法可依; 法律漏洞; 行政罚款; 行政处罚; 颁布法律; 出台法律; 通过法律; 没有法律;
      没有相关法律; 缺少法律; 缺乏法律; 旧法律; 旧法; 新法律; ~新法; 互联网法; 法律没有规定; 没有规定;
      法律跟不上; 跟不上时代; 上世纪的法律; 数字法律; 信息化立法`,
  },
  {
    id: 'incident-reporting-law',
    kind: 'topic',
    parents: ['cyber-law', 'incident-reporting'],
    topics: ['cybersecurity-legislation'],
    audience: ['regulators'],
    en: `
      incident reporting law; obligation to report; duty to report; reporting obligation;
      compulsory notification; compulsory reporting; mandatory reporting; mandatory notification;
      incident notification; notification duty; mandatory incident reporting; ~companies hide; hide attacks;
      hide incidents; keep attacks secret; keep quiet about; conceal breaches; oblige companies;
      forced to report; reporting deadlines; notification deadline; within 72 hours; 24-hour deadline;
      reporting threshold; notification threshold; breach disclosure; duty to notify; failure to report;
      penalty for silence; reporting regime; say nothing; nothing forces; nothing obliges; forces companies;
      law should oblige; report by law; keep silent; secret about attacks; never tell us;
      legally required to report; required to report; duty to report attacks; legal duty to report;
      required by law to report; law does not oblige companies`,
    fr: `
      obligation de déclarer; déclaration obligatoire; notification obligatoire; obligation de notification;
      obligation de notifier; notification des incidents; notifier les incidents; déclaration des incidents;
      signalement obligatoire; obligation de signalement; contraindre à déclarer; cachent les attaques;
      taisent les attaques; dissimuler les incidents; passer sous silence; gardent le silence;
      délai de notification; délai de déclaration; sous 72 heures; seuil de notification;
      défaut de déclaration; obligation légale de notifier; obliger les entreprises; régime de notification;
      gardent le secret; garder le secret; rien n'oblige; ne disent rien; forcer les entreprises;
      contraindre les entreprises; obligation d'alerter; tenues de signaler; tenus de déclarer; loi oblige;
      victimes silencieuses; délai légal; tenus par la loi de signaler; tenues par la loi;
      obligation légale de signaler; loi oblige les entreprises; légalement tenus`,
    es: `
      obligación de notificar; notificación obligatoria; obligación de reportar; reporte obligatorio;
      obligación de informar; deber de notificar; deber de reportar; deber de informar;
      obligación de denunciar; notificación de incidentes; notificar incidentes; reporte de incidentes;
      comunicación obligatoria; obligar a reportar; obligar a las empresas; ocultan los ataques;
      esconden los ataques; callan los ataques; ocultar incidentes; guardan silencio; plazo de notificación;
      plazo para notificar; dentro de 72 horas; umbral de notificación; falta de notificación;
      régimen de notificación; sanción por no reportar; declarar incidentes; ~callan; mantienen en secreto;
      mantener en secreto; nada obliga; ley que obligue; obligadas a informar; obligados a notificar;
      exigir a las empresas; no dicen nada; plazo legal; obligadas por ley a notificar; obligadas por ley;
      obligación legal de notificar; ley obliga a las empresas`,
    ru: `
      обязанность сообщать; обязанность уведомлять; обязательное уведомление; обязательное сообщение;
      обязательное информирование; уведомление об инцидентах; уведомлять об инцидентах;
      сообщать об инцидентах; сообщение об инцидентах; отчетность об инцидентах; обязательная отчетность;
      обязать сообщать; обязать компании; обязать операторов; заставить сообщать; скрывают атаки;
      скрывают инциденты; скрывать утечки; замалчивают; умалчивают; сокрытие инцидентов; сроки уведомления;
      в течение 72 часов; порог уведомления; ответственность за несообщение; несообщение; порядок уведомления;
      закон об отчетности; молчат об атаках; ~молчат; хранят молчание; держат в секрете; держат в тайне;
      закон не заставляет; заставить компании; ничего не сообщают; не сообщают об атаках;
      не сообщают о взломах; требовать сообщать; должны сообщать; обязаны уведомлять; законный срок; утаивают;
      по закону обязаны сообщать; не обязаны сообщать; закон обязывает компании`,
    ar: `
      واجب الإبلاغ; الإبلاغ الإلزامي; إلزامية الإبلاغ; الإخطار الإلزامي; التبليغ الإلزامي; إلزامية التبليغ;
      واجب الإخطار; واجب التبليغ; الالتزام بالإبلاغ; الإبلاغ عن الحوادث; التبليغ عن الحوادث; الإخطار بالحوادث;
      إخطار بالاختراق; إلزام الشركات; إلزام المشغلين; ملزمة بالإبلاغ; إجبار الشركات; تخفي الهجمات;
      إخفاء الهجمات; إخفاء الحوادث; ~تتستر على; التستر; الشركات تصمت; السكوت عن الاختراق; مهلة الإبلاغ;
      مهلة الإخطار; خلال 72 ساعة; عتبة الإبلاغ; عدم الإبلاغ; عقوبة عدم الإبلاغ; الإفصاح عن الاختراقات;
      الإفصاح الإلزامي; ~لا تخبرنا; ~لا تبلغنا; تبقيه سرا; تكتم; تتكتم; التكتم على الهجمات; لا شيء يلزمها;
      قانون يلزم; قانون يجبر; ملزمة بالإخطار; مطالبة بالإبلاغ; إجبار على الإبلاغ; المهلة القانونية;
      يلزم القانون; لا يلزم القانون; إلزام الشركات بالإبلاغ; القانون الشركات بالإبلاغ; ملزمة قانونا بالإبلاغ`,
    zh: `
      报告义务; 通报义务; 强制通报; 强制报告; 强制上报; 强制披露; 事件报告制度; 事件通报制度; 事件上报;
      上报事件; 事故上报; 必须报告; 必须上报; 有义务报告; 义务通报; 依法报告; 隐瞒攻击; 隐瞒事件; 隐瞒不报;
      瞒报; 不上报; 不愿上报; 报告时限; 通报时限; 72小时内; 报告门槛; 报告标准; 未报告; 不报告;
      要求企业报告; 迫使企业; 泄露通知; 通知义务; 都不说; 不愿说; 不告诉我们; 不敢说; 闭口不谈; 悄悄处理;
      私下处理; 保持沉默; 沉默不语; 法律要求报告; 法律要求上报; 依法上报; 强制企业; 逼企业; 要求上报;
      责令报告; 法定时限; 藏着不报; 捂盖子; 法律没有规定企业必须报告; 必须报告攻击`,
  },
  {
    id: 'legal',
    kind: 'topic',
    audience: ['legal-advisers'],
    topics: ['cybersecurity-legislation', 'cybercrime-legislation'],
    en: `
      legal framework; legal system; legal reform; legislation; legislative framework; law reform; draft law;
      statute; regulatory framework; ~bill; draft bill; ~laws; ~rules; legal basis; lawful basis; lawyers;
      ~draft; ~provisions; ~treaties; jurists; legal gaps; legal analysis; legal review; review of laws;
      legal expertise; legal capacity; legal instrument; legal text; ~paragraph of law; ordinance; decree;
      law in force; enact; amend the law; harmonise laws; legal harmonisation; legal certainty; case law;
      jurisprudence; ~constitutional; rule of law; codify; gazette; ~the courts say; legal loophole`,
    fr: `
      cadre juridique; cadre légal; cadre législatif; système juridique; législation; réforme législative;
      réforme du droit; réforme juridique; cadre réglementaire; cadre normatif; arsenal juridique;
      arsenal législatif; ~loi; ~règles; base juridique; base légale; fondement juridique; juristes; avocats;
      ~dispositions; ~textes; textes législatifs; textes juridiques; textes de loi; instruments juridiques;
      lacunes juridiques; analyse juridique; expertise juridique; aspects juridiques; ~ordonnance; décret;
      réglementation; règlementaire; modifier la loi; amender la loi; réviser la loi; toilettage des textes;
      harmonisation des lois; harmonisation juridique; harmonisation législative; sécurité juridique;
      jurisprudence; État de droit; constitutionnel; légiférer; codifier; journal officiel`,
    es: `
      marco jurídico; marco legal; marco legislativo; sistema jurídico; ordenamiento jurídico; legislación;
      legislativo; reforma legislativa; reforma legal; reforma jurídica; marco normativo; cuerpo normativo;
      marco regulatorio; ~ley; ~reglas; base legal; base jurídica; fundamento jurídico; sustento legal;
      ~abogados; juristas; ~disposiciones; normas jurídicas; textos legales; textos jurídicos;
      instrumentos jurídicos; instrumentos legales; lagunas jurídicas; análisis jurídico; análisis legal;
      aspectos legales; decreto; reglamento; normativa; modificar la ley; reformar la ley;
      actualizar las leyes; armonización legislativa; armonizar leyes; armonización normativa;
      seguridad jurídica; certeza jurídica; jurisprudencia; estado de derecho; constitucional; codificar;
      diario oficial`,
    ru: `
      правовая база; правовая основа; правовые рамки; правовая система; законодательство; нормативно-правовая;
      нормативно-правовая база; нормативная база; нормативные акты; правовые акты; законодательный;
      законодательная база; реформа законодательства; правовая реформа; законодательная реформа;
      совершенствование законодательства; ~закон; юристы; юридический; адвокаты; правоведы; ~нормы;
      правовые нормы; ~договоры; ~положения; положения закона; ~указ; ~постановление; ~акты; правовой анализ;
      юридический анализ; правовая экспертиза; правовые аспекты; правовые инструменты;
      гармонизация законодательства; сближение законодательства; унификация законодательства; внести поправки;
      изменить закон; изменения в законы; правовая определенность; судебная практика; верховенство права;
      конституционный; кодекс; кодификация; вступление в силу; не запрещено законом; закон молчит`,
    ar: `
      الإطار القانوني; الأطر القانونية; النظام القانوني; المنظومة القانونية; المنظومة التشريعية; تشريع;
      البنية التشريعية; الإطار التشريعي; إصلاح القوانين; الإصلاح القانوني; الإصلاح التشريعي; الإطار التنظيمي;
      الأطر التنظيمية; ~قانون; ~القوانين; ~قواعد; ~قاعدة قانونية; الأساس القانوني; أسس قانونية; سند قانوني;
      محامي; قانونيون; رجال القانون; ~أحكام; نصوص قانونية; النص القانوني; نصوص تشريعية; صكوك قانونية;
      الصكوك القانونية; الأدوات القانونية; التحليل القانوني; الجوانب القانونية; مرسوم; مراسيم; ~قرار وزاري;
      لوائح; لائحة; تعديل القانون; تعديل القوانين; ~تعديلات; مواءمة القوانين; مواءمة التشريعات;
      توحيد التشريعات; تحديث القوانين; تحديث التشريعات; الأمن القانوني; سيادة القانون; دولة القانون; دستوري;
      اجتهاد قضائي; الجريدة الرسمية; حيز النفاذ; القانون لا يمنع`,
    zh: `
      法律框架; 法律体系; 法律制度; 法制; 法治; 法制建设; 立法; 法规; 法律法规; 规章; 规章制度;
      监管框架; 法律改革; 修法; 修改法律; 修订法律; 完善立法; 健全法律; 法律依据; 法律基础; 法律保障;
      ~法律; ~规则; 律师; 法学家; 法律人; ~条款; ~条约; 法条; 法律条文; 法律文本; 法律文书;
      法律文件; 法律工具; 法律分析; 法律专业; 法律能力; 法律问题; 法律层面; 法律协调; 法律统一; 立法协调;
      判例; 判例法; 宪法; 法典; 条例; ~生效; ~颁布; ~公报; ~依法; ~合法性; 法律确定性; 法学院;
      法学教授`,
  },
  {
    id: 'legal-drafting',
    kind: 'activity',
    parents: ['legal'],
    topics: ['cybersecurity-legislation'],
    audience: ['legal-advisers'],
    modality: ['legal-drafting'],
    en: `
      legal drafting; legislative drafting; drafting of legislation; drafting laws; drafting support;
      drafting assistance; drafting workshop; write the law; help write laws; ~writing the articles;
      wording of the law; wording of articles; review of the draft; comment on the draft; model law;
      model legislation; model provisions; sample law; reference law; legislative toolkit;
      legislative assistance; legislative support; legislative advice; legislative guide; article by article;
      ~clauses; legal text review; legislative drafters; drafters; drafting committee; parliamentary counsel;
      law commission; drafting manual; legal translation; explanatory memorandum; explanatory note;
      drafting of a bill; write a bill`,
    fr: `
      rédaction législative; rédaction juridique; rédaction des lois; rédaction de textes;
      rédaction de la loi; rédiger la loi; rédiger les textes; écrire la loi; élaboration des lois;
      élaboration de textes; élaborer une loi; appui à la rédaction; aide à la rédaction;
      assistance législative; appui législatif; conseil législatif; loi type; lois types; loi modèle;
      dispositions types; modèle de loi; relire le projet; relecture du projet; relecture juridique;
      avis sur le projet; commentaires sur le projet; formulation des articles; ~article par article;
      ~clauses; légistique; ~rédacteurs; comité de rédaction; commission de rédaction;
      secrétariat général du gouvernement; exposé des motifs; note explicative; guide législatif;
      rédaction d'un projet de loi; rédiger un projet de loi; rédaction de textes de loi`,
    es: `
      redacción legislativa; redacción de leyes; redacción jurídica; redacción de normas; redactar la ley;
      escribir la ley; elaborar una ley; elaboración de leyes; elaboración normativa; elaboración de normas;
      asistencia legislativa; apoyo legislativo; asesoría legislativa; asesoramiento legislativo;
      técnica legislativa; ley modelo; ley tipo; legislación modelo; disposiciones modelo; borrador de ley;
      borrador del proyecto; revisar el borrador; revisión del borrador; comentarios al proyecto;
      opinión jurídica; ~articulado; ~artículo por artículo; ~cláusulas; redactores; redactores legislativos;
      comisión redactora; comité redactor; exposición de motivos; guía legislativa; memoria explicativa;
      redacción de un proyecto de ley; redactar un proyecto de ley`,
    ru: `
      разработка законопроекта; разработка законодательства; разработка законов; разработать закон;
      разработать законопроект; подготовка законопроекта; подготовить законопроект;
      составление законопроектов; составить законопроект; составление законов; написать закон;
      написание законов; законотворчество; нормотворчество; законопроектная работа; законодательная техника;
      юридическая техника; законодательная помощь; помощь в законотворчестве; содействие в подготовке законов;
      типовой закон; модельный закон; модельное законодательство; типовые положения; типовое законодательство;
      образец закона; замечания к законопроекту; экспертиза законопроекта; рецензирование законопроекта;
      доработать законопроект; формулировки закона; постатейный; ~статья за статьей; составители закона;
      разработчики закона; авторы законопроекта; пояснительная записка; руководство для законодателей`,
    ar: `
      صياغة القوانين; الصياغة القانونية; الصياغة التشريعية; صياغة مشروع; صياغة نصوص; نصوغ; ~صياغة;
      كتابة القانون; كتابة قانون; كتابة القوانين; إعداد القوانين; إعداد مشروع قانون; إعداد التشريعات;
      وضع القوانين; وضع قانون; سن القوانين; سن التشريعات; المساعدة التشريعية; الدعم التشريعي;
      المشورة التشريعية; قانون نموذجي; قوانين نموذجية; تشريع نموذجي; تشريعات نموذجية; أحكام نموذجية;
      القانون الاسترشادي; نموذج قانون; مراجعة المسودة; مراجعة مشروع القانون; التعليق على المسودة;
      ملاحظات على المسودة; مادة بمادة; ~صياغة المواد; صائغو التشريعات; صائغي القوانين; لجنة الصياغة;
      إدارة التشريع; هيئة التشريع; مذكرة إيضاحية; دليل تشريعي; بنود القانون; صياغة البنود`,
    zh: `
      法律起草; 起草法律; 起草法案; 起草法规; 立法起草; 起草立法; 起草条文; 起草草案; 起草工作; 起草人员; 起草者; 起草委员会; ~起草; 撰写法律; 写法律; 编写法律; 制定法律;
      法律制定; 制定法规; 制订法律; 立法技术; 立法援助; 立法协助; 立法支持; 立法咨询; 立法建议; 协助立法; 示范法; 示范法律; 示范立法; 示范条款; 样板法; 范本法律; 法律范本;
      审阅草案; 审查草案; 草案意见; 修改草案; 对草案提出; 逐条; 条文措辞; 法律措辞; 立法指南; 立法说明; 立法专家; 立法工作; 法制办; 立法能力`,
  },
  {
    id: 'legal-advisers',
    kind: 'audience',
    parents: ['legal'],
    audience: ['legal-advisers'],
    en: `
      legal advisers; legal advisors; government lawyers; ministry lawyers; legal officers; legal counsel;
      legal department; legal experts; legal affairs; legal professionals; legal practitioners;
      legal community; legal staff; justice ministry; attorney general's chambers; state counsel; solicitors;
      barristers; ~our lawyers; ~advocates; jurisconsult; notaries; in-house counsel; law firm;
      bar association; law students; law school; legal scholars; legal drafters; lawyers of the ministry;
      legal team; ~attorneys`,
    fr: `
      conseillers juridiques; juristes d'État; juristes des ministères; juristes de l'administration;
      ~nos juristes; service juridique; direction juridique; affaires juridiques; experts juridiques;
      experts en droit; spécialistes du droit; praticiens du droit; professionnels du droit;
      juristes spécialisés; agent judiciaire; jurisconsulte; notaires; barreau; cabinets d'avocats;
      hommes de loi; gens de loi; faculté de droit; étudiants en droit; communauté juridique;
      conseils juridiques; chargés d'affaires juridiques; personnel juridique; conseiller du gouvernement;
      équipe juridique; avocats de l'État`,
    es: `
      asesores jurídicos; asesores legales; asesoría jurídica; consultores jurídicos; consultoría jurídica;
      abogados del Estado; abogados del gobierno; ~nuestros abogados; departamento jurídico;
      departamento legal; dirección jurídica; área jurídica; área legal; asuntos jurídicos; expertos legales;
      expertos jurídicos; especialistas en derecho; profesionales del derecho; operadores del derecho;
      comunidad jurídica; personal jurídico; notarios; colegio de abogados; despachos de abogados; bufetes;
      facultad de derecho; estudiantes de derecho; funcionarios jurídicos; equipo jurídico; equipo legal`,
    ru: `
      юрисконсульты; юридические советники; советники по правовым вопросам; правовые советники;
      государственные юристы; юристы министерства; юристы ведомств; ~наши юристы; юридический отдел;
      юридический департамент; юридическая служба; правовое управление; правовой отдел; правовые вопросы;
      эксперты-юристы; эксперты по праву; правовые эксперты; юридические эксперты; специалисты по праву;
      практикующие юристы; юридическое сообщество; нотариусы; коллегия адвокатов; юридические фирмы;
      юридический факультет; студенты-юристы; правоприменители; стряпчие; юридическая команда;
      юристы правительства`,
    ar: `
      المستشارين القانونيين; مستشار قانوني; محامو الدولة; محامو الحكومة; محامو الوزارة; الخبراء القانونيين;
      خبراء القانون; خبير قانوني; الإدارة القانونية; الشؤون القانونية; القسم القانوني;
      مديرية الشؤون القانونية; الموظفون القانونيون; الباحثون القانونيون; الممارسون القانونيون;
      المهنيون القانونيون; رجال قانون الدولة; فقهاء القانون; حقوقيون قانونيون; هيئة قضايا الدولة;
      إدارة الفتوى; الفتوى والتشريع; نقابة المحامين; مكاتب المحاماة; المحاماة; كتاب العدل; طلاب القانون;
      كلية القانون; المجتمع القانوني; الكوادر القانونية; الفريق القانوني; محامون حكوميون`,
    zh: `
      法律顾问; 法务; 法务人员; 法务部门; 政府律师; 公职律师; 部委律师; 我们的律师; 法律专家; 法律人员; 法律官员; 法律工作者; 法律从业者; 法律从业人员; 法律界; 法律职业; 法律部门;
      法律司; 法规司; 法制部门; 条约法律; 法律事务; 律政部; 检察总长办公室; 总法律顾问; 公证员; 律师协会; 律师事务所; 律所; 法学学生; 法学教授; 法律学者; 法律团队; 法律工作人员;
      司法行政`,
  },
  {
    id: 'cybercrime-law',
    kind: 'topic',
    parents: ['cybercrime', 'legal'],
    topics: ['cybercrime-legislation'],
    en: `
      cybercrime law; cybercrime legislation; cybercrime act; cybercrime bill; computer misuse act;
      computer crimes act; ~criminalise; criminal procedure; criminal procedure code; procedural law;
      procedural powers; substantive law; substantive and procedural; computer offences;
      computer-related offences; offences committed; offences through computers; offence provisions;
      penal provisions; penal code; penal law; criminal code; criminal law; criminal law reform;
      criminal justice reform; criminal legislation; make hacking a crime; ~not a crime; not yet a crime;
      punishable; ~penalties; ~sanctions; ~sentencing; illegal access; illegal interception;
      data interference; misuse of devices; preservation orders; expedited preservation; production order;
      search and seizure; search and seizure powers; electronic evidence law; evidence act;
      harmonisation of legislation; cybercrime provisions; crime not in our code; dual criminality;
      old penal code; criminalise conduct; criminalise hacking; criminalise acts; hacking illegal; ~illegal;
      crime under our law; convict hackers; law against hackers; law against hacking; jail hackers;
      punish hackers; offence in law; ~cannot convict; no law to punish; charge under the law;
      legal definition of offences; definition of offences; not an offence; criminal offences in the law;
      make it an offence`,
    fr: `
      législation sur la cybercriminalité; loi sur la cybercriminalité; loi contre la cybercriminalité;
      droit de la cybercriminalité; répression de la cybercriminalité; procédure pénale;
      code de procédure pénale; droit procédural; pouvoirs procéduraux; pouvoirs de procédure; droit matériel;
      infractions informatiques; infractions cyber; infractions liées aux TIC; infractions commises;
      dispositions pénales; code pénal; droit pénal; législation pénale; réforme pénale;
      réforme du code pénal; politique pénale; incriminer; ériger en infraction; pénaliser; ~réprimer; ~punir;
      ~peines; passible; sanctionner pénalement; accès illégal; accès frauduleux; interception illégale;
      atteinte aux données; conservation rapide; injonction de produire; perquisition;
      perquisitions informatiques; loi sur la preuve électronique; harmonisation pénale; double incrimination;
      vieux code pénal; délits informatiques; qualification pénale; pas prévu par le code; punir les pirates;
      punir le piratage; loi contre le piratage; condamner les pirates; délits en ligne; délits numériques;
      poursuivre pénalement; puni par la loi; réprimé par la loi; crimes informatiques;
      infractions numériques; aucune loi ne punit; définition légale des infractions;
      définition des infractions; pas encore une infraction`,
    es: `
      legislación sobre ciberdelincuencia; legislación sobre delitos informáticos;
      legislación sobre ciberdelito; ley de delitos informáticos; ley de ciberdelincuencia;
      ley de cibercrimen; derecho procesal penal; código procesal penal; procedimiento penal;
      derecho procesal; facultades procesales; poderes procesales; herramientas procesales;
      derecho sustantivo; sustantivo y procesal; tipificar; tipificación; tipos penales; tipificar delitos;
      delitos cometidos; delitos con ordenadores; disposiciones penales; código penal; derecho penal;
      legislación penal; reforma penal; reforma al código penal; política criminal; penalizar; ~castigar;
      ~penas; punible; acceso ilícito; acceso indebido; interceptación ilícita; conservación rápida;
      orden de presentación; registro y confiscación; allanamiento informático; ley de prueba electrónica;
      armonización penal; todavía no es delito; doble incriminación; código penal viejo; figura penal;
      figuras delictivas; castigar a los hackers; ley contra hackers; ley sobre delitos;
      condenar a los hackers; delito en nuestra ley; delitos en el código; conductas delictivas;
      ninguna ley castiga; penado por la ley; conducta punible; definición legal de los delitos; no es delito;
      constituir delito`,
    ru: `
      законодательство о киберпреступности; закон о киберпреступности; закон о борьбе с киберпреступностью;
      закон о противодействии киберпреступности; антикриминальное законодательство; уголовно-процессуальное;
      уголовно-процессуальный кодекс; уголовный процесс; процессуальное право; процессуальные полномочия;
      процессуальные нормы; материальное право; материальные и процессуальные нормы; криминализация;
      криминализировать; уголовные нормы; уголовный кодекс; уголовное право; уголовное законодательство;
      уголовная ответственность; уголовно наказуемый; уголовное наказание; уголовная политика;
      реформа уголовного; преступления с помощью компьютеров; компьютерных преступлениях;
      составы преступлений; состав преступления; признать преступлением; не считается преступлением;
      не является преступлением; ~наказание; ~наказуемо; ~карать; неправомерный доступ; незаконный доступ;
      незаконный перехват; обеспечение сохранности данных; обыск и выемка; обыск и изъятие;
      закон об электронных доказательствах; гармонизация уголовного; двойная криминальность;
      квалификация преступлений; статья уголовного кодекса; наказывать хакеров; наказать хакеров;
      закон против хакеров; осудить хакеров; нельзя осудить; нельзя наказать; статья за взлом;
      ответственность за взлом; взлом не наказуем; закон о преступлениях; преступление по закону;
      привлечь к ответственности; привлечь к уголовной; определение составов преступлений;
      считать преступлением`,
    ar: `
      قانون الجرائم الإلكترونية; قانون الجرائم السيبرانية; قانون الجريمة الإلكترونية; قانون جرائم المعلومات;
      قانون جرائم تقنية المعلومات; تشريعات الجريمة السيبرانية; تشريعات مكافحة الجريمة;
      نظام مكافحة الجرائم المعلوماتية; الإجراءات الجنائية; الإجراءات الجزائية; قانون الإجراءات الجنائية;
      قانون الإجراءات الجزائية; قانون المسطرة الجنائية; أصول المحاكمات الجزائية; القانون الإجرائي;
      الصلاحيات الإجرائية; الأحكام الجنائية; أحكام جزائية; أحكام موضوعية وإجرائية; قانون العقوبات;
      القانون الجنائي; القانون الجزائي; التشريع الجنائي; السياسة الجنائية; إصلاح القانون الجنائي; تجريم;
      تجريم الأفعال; نجرم; ليس جريمة; لا يعتبر جريمة; جرائم الحاسوب; الأفعال المجرمة; ~عقوبة; ~معاقبة;
      ~يعاقب عليها; النفاذ غير المشروع; الدخول غير المشروع; الاعتراض غير المشروع; الحفظ العاجل; أمر تقديم;
      التفتيش والضبط; قانون الإثبات; قانون الأدلة الإلكترونية; ازدواجية التجريم; مواءمة جنائية;
      قانون عقوبات قديم; تكييف قانوني; معاقبة القراصنة; معاقبة المخترقين; قانون ضد القرصنة; قانون يعاقب;
      لا نستطيع معاقبة; إدانة القراصنة; جريمة في القانون; جريمة بموجب القانون; جرائم معلوماتية;
      الجريمة المعلوماتية; قانون جرائم الإنترنت; ملاحقة قانونية; تعريف الجرائم; اعتباره جريمة`,
    zh: `
      网络犯罪立法; 网络犯罪法; 反网络犯罪法; 打击网络犯罪法; 计算机犯罪法; 计算机滥用法; 刑事诉讼; 刑事诉讼法;
      刑诉法; 程序法; 程序性权力; 程序权力; 实体法; 实体法和程序法; 刑事条款; 刑事规定; 刑法; 刑法典;
      刑法修订; 刑法改革; 刑事法律; 刑事立法; 刑事司法改革; 刑事政策; 刑事责任; 刑事定罪; 定罪; 入罪;
      入刑; 定为犯罪; 规定为犯罪; 不构成犯罪; 不算犯罪; 罪名; ~刑罚; ~惩罚; ~处罚; 量刑; 计算机犯罪;
      利用计算机实施犯罪; 计算机相关犯罪; 非法侵入; 非法入侵; 非法拦截; 快速保全; 数据保全; 提交令;
      搜查和扣押; 搜查扣押; 电子证据法; 证据法; 刑法协调; 双重犯罪; 刑法里没有; 惩罚黑客; 惩治黑客;
      处罚黑客; 给黑客定罪; 关于黑客的法律; 法律惩治; 法律制裁; 绳之以法; 无法定罪; 不能定罪; 判刑; 坐牢;
      违法犯罪; 违法行为; 算不算犯罪; 犯法; 网络罪行; 电脑犯罪; 算犯罪; 构成犯罪`,
  },
  {
    id: 'cybercrime-treaties',
    kind: 'topic',
    parents: ['cybercrime-law'],
    topics: ['cybercrime-legislation'],
    en: `
      Budapest Convention; UN convention against cybercrime; UN cybercrime convention;
      United Nations Convention against Cybercrime; convention against cybercrime; cybercrime convention;
      Convention on Cybercrime; cybercrime treaty; Malabo Convention; African Union Convention;
      Hanoi Convention; Arab Convention; Second Additional Protocol; additional protocol;
      protocol to the convention; accession to the convention; accede; accede to the treaty; ~ratification;
      ~ratify; ratify the convention; join the convention; join the treaty; ~sign the treaty; signatory;
      become a party; States parties; conference of the parties; ~treaty; T-CY; GLACY; GLACY-e;
      Octopus project; Octopus Conference; C-PROC; implement the convention; incorporate the convention;
      domesticate the treaty; treaty obligations; instrument of accession; entry into force;
      deposit the instrument; whether to join; accession to the treaty; domestication of the convention;
      treaty against cybercrime; United Nations treaty against cybercrime; UN treaty; transpose the treaty;
      ratify the treaty`,
    fr: `
      Convention de Budapest; Convention de Malabo; Convention de Hanoï; Convention de l'Union africaine;
      convention arabe; convention contre la cybercriminalité; convention sur la cybercriminalité;
      Convention des Nations Unies; traité sur la cybercriminalité; deuxième protocole additionnel;
      protocole additionnel; adhésion à la convention; adhérer à la convention; ~ratification; ~ratifier;
      ratifier la convention; rejoindre la convention; devenir partie; États parties; conférence des parties;
      signataire; T-CY; GLACY; GLACY-e; projet Octopus; mettre en œuvre la convention;
      transposer la convention; transposition de la convention; intégrer la convention; instrument d'adhésion;
      instrument de ratification; entrée en vigueur; obligations conventionnelles; obligations du traité;
      traité contre la cybercriminalité; traité de l'ONU contre la cybercriminalité; ratification du traité;
      traité de l'ONU; nouveau traité`,
    es: `
      Convenio de Budapest; Convención de Budapest; Convenio sobre la Ciberdelincuencia; Convenio de Malabo;
      Convención de Malabo; Convención de Hanói; convención contra la ciberdelincuencia;
      Convención de las Naciones Unidas; tratado sobre ciberdelincuencia; tratado contra el cibercrimen;
      segundo protocolo adicional; protocolo adicional; adhesión al convenio; adherirse al convenio;
      ~adherirse; ~adhesión; ~ratificación; ~ratificar; ratificar la convención; sumarse al convenio;
      unirse al convenio; Estados parte; conferencia de las partes; signatario; T-CY; GLACY; proyecto Octopus;
      C-PROC; implementar el convenio; incorporar el convenio; transponer el convenio;
      instrumento de adhesión; instrumento de ratificación; entrada en vigor; obligaciones convencionales;
      Naciones Unidas contra la ciberdelincuencia; tratado de las Naciones Unidas contra la ciberdelincuencia;
      ratificar el tratado; Naciones Unidas contra el ciberdelito; nuevo tratado`,
    ru: `
      Будапештская конвенция; Ханойская конвенция; конвенция Малабо; Конвенция Африканского союза;
      Арабская конвенция; конвенция против киберпреступности; конвенция о киберпреступности;
      Конвенция ООН против киберпреступности; договор о киберпреступности; Второй дополнительный протокол;
      дополнительный протокол; присоединение к конвенции; присоединиться к конвенции; ~присоединение;
      ~присоединиться; ~ратификация; ~ратифицировать; ратифицировать конвенцию; подписать конвенцию;
      подписание конвенции; стать участником; стать стороной; государства-участники; конференция участников;
      подписавшая сторона; T-CY; GLACY; проект Octopus; соглашение СНГ; выполнение конвенции;
      осуществление конвенции; имплементация конвенции; имплементировать конвенцию; имплементация;
      включить в национальное право; документ о присоединении; ратификационная грамота; вступление конвенции;
      договорные обязательства; обязательства по конвенции; ~конвенция; ратификация конвенции;
      договор против киберпреступности`,
    ar: `
      اتفاقية بودابست; اتفاقية مالابو; اتفاقية هانوي; اتفاقية الاتحاد الأفريقي; الاتفاقية العربية;
      اتفاقية مكافحة الجريمة; اتفاقية الأمم المتحدة لمكافحة; اتفاقية مكافحة الجريمة السيبرانية;
      اتفاقية الجريمة الإلكترونية; معاهدة الجريمة السيبرانية; البروتوكول الإضافي الثاني; البروتوكول الإضافي;
      الانضمام إلى الاتفاقية; الانضمام إلى المعاهدة; ~الانضمام; ننضم; ننضم إلى الاتفاقية; ~تصديق; ~المصادقة;
      التصديق على الاتفاقية; المصادقة على الاتفاقية; توقيع الاتفاقية; نصبح طرفا; الدول الأطراف; مؤتمر الأطراف;
      مؤتمر الدول الأطراف; الدول الموقعة; اللجنة الخاصة; GLACY; مشروع أوكتوبوس; تنفيذ الاتفاقية;
      تطبيق الاتفاقية; إدماج الاتفاقية; صك الانضمام; صكوك التصديق; دخول حيز النفاذ; التزامات الاتفاقية;
      التزامات تعاهدية; ~الاتفاقية; ~اتفاقيات; موقف من الاتفاقية; مزايا الانضمام;
      اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية; اتفاقية الأمم المتحدة الجديدة;
      معاهدة مكافحة الجريمة السيبرانية`,
    zh: `
      布达佩斯公约; 河内公约; 马拉博公约; 阿拉伯公约; 非盟公约; 打击网络犯罪公约; 联合国打击网络犯罪公约;
      网络犯罪公约; 网络犯罪条约; 第二附加议定书; 附加议定书; 议定书; 加入公约; 加入条约; 签署公约; 签署条约;
      ~签署国; 批准公约; 批准条约; ~批约; 缔约国; 缔约方; 缔约方会议; 缔约国会议; 成为缔约方; GLACY;
      章鱼项目; 执行公约; 实施公约; 落实公约; 履行公约; 履约; 公约义务; 条约义务; 转化公约; 公约转化;
      纳入国内法; 加入书; 批准书; 交存; 是否加入; ~公约; 打击网络犯罪新公约; 联合国打击网络犯罪新公约`,
  },
  {
    id: 'disinformation',
    kind: 'topic',
    parents: ['human-rights'],
    topics: ['rights-safeguards'],
    en: `
      disinformation; misinformation; malinformation; fake news; ~false news; false information;
      information manipulation; information integrity; FIMI; influence operations; information operations;
      propaganda; hate speech; online hate; conspiracy theories; ~rumours; ~lies; ~lies online; spread lies;
      spreading rumours; doctored videos; fake accounts; troll farms; trolls; bots spreading; fact-checking;
      fact-checkers; verify news; content moderation; platform accountability; media literacy;
      electoral disinformation; public opinion manipulated; information pollution; infodemic;
      viral falsehoods; coordinated inauthentic; fake stories; false stories; spread false; stories spread;
      spread on social media; ~social media; ~fake; false claims; fabricated stories; fabricated news;
      mislead voters; manipulated content; lies on social media; ~hoaxes; fake posts; online manipulation;
      foreign interference`,
    fr: `
      désinformation; mésinformation; infox; fausses nouvelles; fausses informations; fake news;
      manipulation de l'information; intégrité de l'information; ingérence numérique; opérations d'influence;
      guerre informationnelle; propagande; discours haineux; haine en ligne; théories du complot; complotisme;
      ~rumeurs; ~mensonges; propagation de rumeurs; images truquées; faux comptes; fermes à trolls;
      usines à trolls; trolls; vérification des faits; vérifier les faits; vérifier l'information;
      modération des contenus; responsabilité des plateformes; éducation aux médias; désordre informationnel;
      opinion publique manipulée; ~intox; fausses histoires; ~réseaux sociaux; histoires inventées;
      informations mensongères; informations trompeuses; nouvelles mensongères; ~canulars;
      manipuler l'opinion; contenus trompeurs; faux contenus; tromper les électeurs; ingérence étrangère`,
    es: `
      desinformación; información falsa; noticias falsas; noticias engañosas; fake news; bulos;
      manipulación de la información; manipulación informativa; integridad de la información;
      interferencia extranjera; operaciones de influencia; guerra informativa; propaganda; odio en línea;
      teorías conspirativas; teorías de conspiración; ~rumores; ~mentiras; difundir mentiras;
      difusión de rumores; ultrafalsos; videos manipulados; imágenes manipuladas; cuentas falsas;
      granjas de troles; granjas de bots; ejércitos de bots; verificación de datos; verificación de hechos;
      verificar noticias; moderación de contenidos; contenido dañino; alfabetización mediática;
      responsabilidad de las plataformas; opinión pública manipulada; infodemia; desórdenes informativos;
      campañas de desprestigio; historias falsas; noticias inventadas; ~redes sociales; información engañosa;
      contenido engañoso; contenidos falsos; manipular a la opinión; manipulación de la opinión;
      engañar a los votantes; publicaciones falsas; mentiras en redes; injerencia extranjera`,
    ru: `
      дезинформация; недостоверная информация; ложная информация; ложные сведения; ложные новости; фейк;
      фейковые новости; фейковый; вбросы; информационные вбросы; манипулирование информацией;
      информационные манипуляции; целостность информации; достоверность информации; вмешательство извне;
      операции влияния; информационные операции; информационная война; пропаганда; язык ненависти;
      разжигание вражды; подстрекательство; ненависть в сети; теории заговора; ~слухи; ~ложь;
      распространение слухов; распространять ложь; смонтированные видео; фальшивые аккаунты;
      поддельные аккаунты; фабрика троллей; тролли; ~боты; проверка фактов; фактчекинг; проверка новостей;
      модерация контента; медиаграмотность; ответственность платформ; инфодемия;
      манипуляция общественным мнением; выдуманные истории; ложные истории; лживые новости; ложные сообщения;
      ~социальные сети; ~соцсети; в соцсетях ложь; обман избирателей; вводить в заблуждение;
      введение в заблуждение; манипуляция мнением; сфабрикованные новости; недостоверные сведения;
      недостоверные новости; иностранное вмешательство`,
    ar: `
      التضليل; التضليل الإعلامي; المعلومات المضللة; معلومات مضللة; معلومات كاذبة; المعلومات المغلوطة;
      معلومات زائفة; الأخبار الكاذبة; أخبار زائفة; الأخبار المزيفة; أخبار مفبركة; التلاعب بالمعلومات;
      نزاهة المعلومات; سلامة المعلومات; عمليات التأثير; حرب المعلومات; ~الدعاية; البروباغندا;
      الكراهية على الإنترنت; التحريض على الكراهية; نظريات المؤامرة; ~الشائعات; ~إشاعات; نشر الشائعات; ~أكاذيب;
      نشر الأكاذيب; مقاطع مزيفة; فيديوهات مفبركة; حسابات مزيفة; الذباب الإلكتروني; اللجان الإلكترونية;
      جيوش إلكترونية; تدقيق الحقائق; التحقق من الأخبار; التحقق من المعلومات; مدققو الحقائق;
      الإشراف على المحتوى; التربية الإعلامية; الثقافة الإعلامية; مسؤولية المنصات; تلاعب بالرأي العام;
      قصص كاذبة; قصص مفبركة; ~وسائل التواصل; ~مواقع التواصل; التواصل الاجتماعي; محتوى مضلل; محتوى زائف;
      أخبار ملفقة; أنباء كاذبة; خداع الناخبين; تضليل الناخبين; تضليل الجمهور; تضليل الرأي العام;
      منشورات كاذبة; ترويج الأكاذيب; تدخل أجنبي`,
    zh: `
      虚假信息; 不实信息; 错误信息; 误导信息; 误导性信息; 假新闻; 假消息; 虚假新闻; 虚假消息; 虚假宣传; 信息操纵; 操纵信息; 操纵舆论; 操弄舆论; 舆论操控; 信息完整性; 外部干涉;
      境外干预; 影响力行动; 认知战; 信息战; 舆论战; 宣传战; 网络仇恨; 阴谋论; ~谣言; 造谣; 传谣; 散布谣言; 散播谣言; 辟谣; ~谎言; 伪造视频; 假账号; 水军; 事实核查; 核查事实;
      核实新闻; 内容审核; 内容治理; 媒体素养; 平台责任; 信息疫情; 虚假故事; 编造故事; 编造; 捏造; 捏造新闻; ~社交媒体; ~社交网络; 误导公众; 误导选民; 误导民众; 蛊惑; 带节奏;
      假内容; 虚假内容; 假帖; 操纵民意; 网络谣言; 不实消息; 不实报道; 外国干预`,
  },
  {
    id: 'regulation',
    kind: 'topic',
    parents: ['legal'],
    topics: ['regulation-compliance'],
    audience: ['regulators'],
    en: `
      compliance; ~compliant; comply; non-compliance; regulation; sector regulation; cybersecurity regulation;
      regulatory requirements; regulatory compliance; regulatory powers; regulatory capacity;
      regulatory approach; licence conditions; licensed operators; ~supervision; ~supervise; supervisory;
      supervisory guidance; supervisory review; supervisory college; cyber supervision; ~oversight; ~oversee;
      prudential; DORA; Basel principles; enforcement powers; regulatory enforcement; enforce the rules;
      ~fines; ~check operators; check whether companies; check whether banks; on-site checks;
      on-site inspection; ~inspection; directives to operators; ~circular; regulatory sandbox;
      regulatory burden; telecom rules; ~spectrum; rules for banks; rules for operators; examine banks;
      obligations for companies; obey the rules; ignore the rules; breaking the rules; watch over companies;
      check their security; make companies comply; force companies to comply; rules are followed;
      follow the rules; companies respect; impose rules; impose obligations; set rules for; respect the rules;
      obey the requirements; obey security requirements; check that companies comply; verify compliance;
      companies obey the rules; check compliance; compliance checks`,
    fr: `
      mise en conformité; non-conformité; régulation; régulation sectorielle; exigences réglementaires;
      pouvoirs de régulation; capacités de régulation; ~octroi de licences; licences d'exploitation;
      cahier des charges des opérateurs; ~agrément; ~supervision; pouvoir de contrôle; ~contrôler;
      contrôle sur place; contrôle des opérateurs; contrôler les banques; ~inspecter;
      surveillance prudentielle; contrôle prudentiel; prudentiel; DORA; pouvoir de sanction;
      sanctions pécuniaires; faire respecter; faire appliquer; respect des obligations; respect des règles;
      respectent les règles; enfreindre les règles; vérifier les opérateurs; vérifier que les banques;
      ~circulaire; directives sectorielles; bac à sable réglementaire; règles des télécoms;
      règles pour les banques; règlementation bancaire; réglementation sectorielle; veiller au respect;
      imposer des règles; imposer des obligations; obliger les opérateurs; suivre les règles;
      gendarme du secteur; ~vérifier; édicter des règles; conformité réglementaire; exigences de conformité;
      respectent les exigences; respect des exigences; entreprises respectent; vérifier le respect;
      respecter les exigences de sécurité; respectent les exigences de sécurité`,
    es: `
      cumplimiento; cumplimiento normativo; cumplimiento regulatorio; ~cumplir; incumplimiento; ~regulación;
      regulación sectorial; ~regular; requisitos regulatorios; exigencias regulatorias; potestad regulatoria;
      capacidad regulatoria; facultades regulatorias; ~licencias de operación; otorgamiento de licencias;
      concesión de licencias; ~habilitación; ~supervisión; ~supervisar; facultades de supervisión;
      ~fiscalizar; fiscalización; ~inspeccionar; inspecciones in situ; visitas de inspección;
      controlar a los operadores; controlar a los bancos; supervisión prudencial; prudencial; DORA;
      potestad sancionadora; ~multas; hacer cumplir; hacer cumplir las normas; respetan las reglas;
      incumplen las normas; verificar a los operadores; verificar que los bancos; normas para bancos;
      normas para operadores; normativa sectorial; banco de pruebas regulatorio; reglas de telecomunicaciones;
      ~espectro; normativa bancaria; imponer reglas; imponer obligaciones; respetar las normas;
      exigir el cumplimiento; revisar la seguridad; ~revisar; ~verificar; velar por el cumplimiento;
      dictar normas; seguir las reglas; cumplen los requisitos; cumplimiento de los requisitos;
      empresas cumplen; inspeccionar a los operadores; verificar el cumplimiento;
      cumplir los requisitos de seguridad`,
    ru: `
      соответствие требованиям; соблюдение требований; соблюдение норм; соблюдение правил;
      выполнение требований; комплаенс; ~несоответствие; несоблюдение; регулирование;
      отраслевое регулирование; государственное регулирование; ~регулировать; требования регулятора;
      регуляторные требования; регуляторные полномочия; лицензирование; лицензионные требования;
      выдача лицензий; надзор; банковский надзор; надзорная деятельность; государственный надзор;
      пруденциальный; пруденциальный надзор; надзорные полномочия; ~контролировать; ~контроль; госконтроль;
      контроль операторов; ~проверка; ~проверять; ~проверить; выездная проверка; проверки на месте; инспекция;
      инспектировать; инспектирование; проверять банки; проверять операторов; DORA; ~штрафы;
      применение санкций; заставить соблюдать; добиться соблюдения; нарушают правила; предписания; циркуляр;
      правила для банков; правила для операторов; регуляторная песочница; сертификация и лицензирование;
      правила связи; следить за соблюдением; установить требования; требования к операторам;
      требования к банкам; соблюдают правила; проверять безопасность; контролировать безопасность;
      устанавливать правила; обязать соблюдать; выполнять требования; проверка операторов;
      соблюдают ли компании; выполнение требований безопасности`,
    ar: `
      الامتثال; يمتثل; عدم الامتثال; الالتزام بالقواعد; التقيد بالقواعد; التقيد; تنظيم القطاع; ~التنظيم;
      المتطلبات التنظيمية; المتطلبات الرقابية; الصلاحيات التنظيمية; القدرات التنظيمية; ~الترخيص; منح التراخيص;
      شروط الترخيص; ~الإشراف; ~نشرف; صلاحيات الإشراف; ~الرقابة; الرقابة المصرفية; الرقابة على البنوك;
      الرقابة على المشغلين; رقابة احترازية; الإشراف الاحترازي; ~التفتيش; زيارات تفتيشية; التفتيش الميداني;
      مراقبة الالتزام; مراقبة المشغلين; التحقق من التزام; التحقق من الشركات; فحص البنوك; إنفاذ القواعد;
      إنفاذ اللوائح; ~غرامات; توقيع الجزاءات; تطبيق القواعد; مخالفة القواعد; مخالفات; تعاميم; ~تعميم;
      قواعد البنوك; قواعد المشغلين; قواعد الاتصالات; البيئة التجريبية التنظيمية; الضوابط التنظيمية; DORA;
      PCI DSS; احترام القواعد; احترام القوانين; فرض القواعد; فرض التزامات; اتباع القواعد; ~يلتزمون;
      التزام الشركات; التحقق من الأمن; فحص الشركات; مراقبة الشركات; وضع قواعد; متطلبات على المشغلين;
      متطلبات على البنوك; الالتزام بالمتطلبات; التحقق من الالتزام; تفتيش المشغلين; التزام الشركات بالمتطلبات`,
    zh: `
      ~合规; 合规性; 合规要求; 合规管理; 不合规; 违规; 守规矩; 遵守规定; 遵守要求; 遵守规则; 监管;
      行业监管; 网络安全监管; 监管要求; 监管规定; 监管能力; 监管权力; 监管职能; 监管措施; 监管手段;
      审慎监管; 金融监管; 银行监管; 电信监管; 行业规范; 行业规定; ~许可; ~牌照; 发牌; 颁发许可;
      经营许可; ~监督; ~检查; 监督检查; 现场检查; 执法检查; 行政执法; ~督查; ~督导; 检查企业;
      检查银行; 检查运营商; ~抽查; 核查企业; ~罚款; 强制执行; 执行规定; ~整改; 监管沙盒; 对银行的规定;
      对运营商的规定; ~准入; DORA; PCI DSS; 遵守规矩; 遵守法规; 遵守标准要求; 管住企业; 管住;
      检查安全; 检查他们的安全; 监督企业; 对企业提要求; 提出要求; 制定规定; 强制要求; 强制性要求; 落实规定;
      违反规定; 合规审查; 合规检查; 合规官; 网络安全合规; 数据合规; 遵守安全要求; 企业是否遵守`,
  },
  {
    id: 'audit',
    kind: 'activity',
    parents: ['regulation'],
    topics: ['regulation-compliance'],
    audience: ['regulators'],
    en: `
      ~audit; auditors; security audit; information security audit; ICT audit; cybersecurity audit;
      compliance audit; internal audit; external audit; third-party audit; audit report; audit findings;
      audit methodology; audit trail; auditor training; audit firm; audit office; supreme audit institution;
      court of auditors; auditor general; INTOSAI; control checks; verify controls; verification of controls;
      auditor's office; inspection of controls; ICT auditors; yearly audit; state auditors`,
    fr: `
      ~audit; auditeurs; audit de sécurité; audit des systèmes d'information; audit informatique; audit cyber;
      audit de conformité; audit interne; audit externe; audit indépendant; rapport d'audit; constats d'audit;
      méthodologie d'audit; référentiel d'audit; piste d'audit; cabinets d'audit; auditeurs certifiés;
      prestataires d'audit; Cour des comptes; institution supérieure de contrôle; vérificateur général;
      contrôle général d'État; inspection générale; COBIT; INTOSAI; vérification des contrôles;
      contrôle interne; prestataires PASSI; qualification PASSI`,
    es: `
      ~auditoría; auditar; auditores; auditoría de seguridad; auditoría informática; auditoría de sistemas;
      auditoría de ciberseguridad; auditoría de cumplimiento; auditoría interna; auditoría externa;
      auditoría independiente; informe de auditoría; hallazgos de auditoría; metodología de auditoría;
      pista de auditoría; firmas auditoras; empresas auditoras; auditores certificados; contraloría;
      contralor; Contraloría General; tribunal de cuentas; auditoría superior; entidad fiscalizadora;
      entidades fiscalizadoras superiores; INTOSAI; OLACEFS; control interno; verificación de controles`,
    ru: `
      ~аудит; аудитор; аудиторский; аудит безопасности; аудит информационной безопасности; ИТ-аудит;
      аудит кибербезопасности; аудит соответствия; внутренний аудит; внешний аудит; независимый аудит;
      аудиторская проверка; аудиторский отчет; отчет об аудите; результаты аудита; методика аудита;
      аудиторские компании; счетная палата; генеральный аудитор; высший орган аудита; ревизия; ревизор;
      ревизионная комиссия; контрольно-ревизионное; COBIT; ИНТОСАИ; внутренний контроль;
      проверка средств контроля; аттестация объектов`,
    ar: `
      ~تدقيق; المدققين; تدقيق أمني; تدقيق أمن المعلومات; تدقيق نظم المعلومات; تدقيق سيبراني; تدقيق الامتثال;
      التدقيق الداخلي; التدقيق الخارجي; مراجعة داخلية; مراجعو الحسابات; افتحاص; تقرير التدقيق; نتائج التدقيق;
      منهجية التدقيق; شركات التدقيق; ديوان المحاسبة; ديوان الرقابة; ديوان المراقبة; المجلس الأعلى للحسابات;
      محكمة المحاسبات; الجهاز المركزي للمحاسبات; الأجهزة العليا للرقابة; مراقب الحسابات; كبير المدققين; COBIT;
      الإنتوساي; الرقابة الداخلية; فحص الضوابط`,
    zh: `
      审计; 审计员; 审计师; 审计人员; 安全审计; 信息安全审计; 网络安全审计; 信息系统审计; 系统审计; 合规审计; 内部审计; 内审; 外部审计; 外审; 独立审计; 第三方审计; 审计报告;
      审计发现; 审计方法; 审计结果; 审计整改; 审计机构; 审计公司; 审计署; 审计局; 审计长; 审计院; 最高审计机关; 主任审计师; COBIT; ISACA; 符合性评估; 内部控制; 内控;
      稽核; 稽查`,
  },
  {
    id: 'regulators',
    kind: 'audience',
    parents: ['regulation'],
    topics: ['regulation-compliance'],
    audience: ['regulators'],
    en: `
      ~regulators; regulatory authority; regulatory body; regulatory agency; regulatory staff;
      sector regulators; telecom regulator; telecommunications regulator; communications authority;
      communications commission; ICT regulator; utility regulator; energy regulator; financial regulators;
      banking regulator; banking supervisors; banking commission; financial supervisory authority;
      monetary authority; securities commission; supervisory authority; supervisors of banks; ~watchdog;
      ~supervisors; licensing authority; compliance officers; consumer protection agency;
      competition authority; insurance commission; market authority; civil aviation authority;
      spectrum regulator; spectrum authority; frequency regulator`,
    fr: `
      ~régulateur; régulateurs sectoriels; autorité de régulation; autorité réglementaire;
      organe de régulation; agence de régulation; régulateur des télécoms; régulateur des télécommunications;
      ARCEP; ARTP; ARTCI; ARPT; ANRT; autorité des communications; régulateur de l'énergie;
      régulateur financier; régulateur bancaire; commission bancaire; superviseurs bancaires;
      autorité de contrôle; autorité de surveillance; autorités de tutelle; gendarme financier;
      autorité monétaire; autorité des marchés; commission des marchés; ~contrôleurs; ~superviseurs;
      responsables de la conformité; autorité de concurrence; protection des consommateurs;
      personnel du régulateur; régulateur du spectre; autorité du spectre; autorité de l'aviation civile;
      agence des fréquences`,
    es: `
      ~regulador; reguladores sectoriales; ente regulador; entes reguladores; organismo regulador;
      agencia reguladora; autoridad reguladora; autoridad regulatoria; regulador de telecomunicaciones;
      comisión de comunicaciones; comisión de telecomunicaciones; superintendencia;
      superintendencia de bancos; superintendencia de telecomunicaciones; SUGEF; regulador financiero;
      regulador bancario; supervisores bancarios; comisión bancaria; comisión nacional bancaria;
      autoridad supervisora; autoridad de supervisión; organismo supervisor; regulador de energía;
      autoridad monetaria; comisión de valores; ~supervisores; fiscalizadores; oficiales de cumplimiento;
      defensa del consumidor; órganos de control; personal del regulador; comisión de competencia;
      regulador nacional; el regulador del sector; regulador del espectro; autoridad del espectro;
      autoridad de aviación civil`,
    ru: `
      регулятор; отраслевые регуляторы; регулирующий орган; регуляторный орган; регулирующее ведомство;
      регулятор связи; регулятор электросвязи; регулятор телекоммуникаций; орган регулирования связи;
      комиссия по связи; комиссия по коммуникациям; надзорный орган; орган надзора; орган финансового надзора;
      финансовый регулятор; банковский регулятор; энергетический регулятор; контролирующий орган;
      контрольные органы; лицензирующий орган; ~контролеры; надзорное ведомство; банковская комиссия;
      комиссия по ценным бумагам; агентство по регулированию; служба финансового надзора;
      антимонопольный орган; защита потребителей; валютное управление; комплаенс-офицеры;
      сотрудники регулятора; регулятор радиочастот; радиочастотная служба; управление гражданской авиации;
      регулятор спектра`,
    ar: `
      هيئة تنظيم; الهيئة التنظيمية; هيئات تنظيمية; الجهات التنظيمية; الجهات المنظمة; الجهاز التنظيمي;
      السلطة التنظيمية; سلطة الضبط; سلطات الضبط; هيئة تنظيم الاتصالات; منظم الاتصالات;
      الوكالة الوطنية لتقنين المواصلات; الجهات الرقابية; جهات رقابية; الهيئة الرقابية; السلطات الرقابية;
      السلطات الإشرافية; الجهات الإشرافية; هيئة الرقابة المالية; الرقيب المالي; السلطة النقدية; مؤسسة النقد;
      هيئة السوق المالية; هيئة الأوراق المالية; اللجنة المصرفية; المشرفين على البنوك; هيئة تنظيم الكهرباء;
      هيئة تنظيم الطاقة; ~مشرفين; هيئة حماية المستهلك; هيئة المنافسة; مسؤولو الامتثال; هيئة الطيران المدني;
      المنظمين القطاعيين; هيئة تنظيم الطيف; هيئة تنظيم الطيف الترددي; منظم الطيف`,
    zh: `
      监管机构; 监管部门; 监管者; 监管当局; 监管单位; 监管人员; 监管局; 监管委员会; 行业监管机构;
      行业主管部门; 电信监管机构; 电信管理局; 通信管理局; 通信管理部门; 通信管理委员会; 电信主管; 能源监管机构;
      电力监管; 金融监管机构; 金融监管局; 金融监管部门; 金融管理局; 银行监管机构; 银监会; 银保监; 证监会;
      证券委员会; 货币当局; 货币管理局; 监理机构; 监督机构; 监督部门; ~检查员; ~检查人员; ~稽查员;
      合规官; 合规人员; 发牌机构; 许可机构; 竞争管理机构; 消费者保护机构; 保险监管; 频谱监管; 频谱监管机构;
      民航局; 无线电管理局`,
  },
  {
    id: 'parliament',
    kind: 'audience',
    parents: ['legal'],
    topics: ['executive-leadership', 'cybersecurity-legislation'],
    audience: ['parliamentarians'],
    en: `
      parliamentarians; parliament; parliamentary; lawmakers; law-makers; legislature; members of parliament;
      ~MPs; ~congress; congressmen; senators; ~National Assembly; ~deputies; elected representatives;
      elected officials; parliamentary committee; parliamentary commission; select committee;
      standing committee; committee members; committee staff; parliamentary staff; parliamentary oversight;
      parliamentary debate; debate a bill; vote on the bill; vote on laws; pass the bill; pass laws;
      adopt a law; ~speaker of the house; ~chamber; house of representatives; lower house; upper house;
      caucus; Inter-Parliamentary Union; IPU; ParlAmericas; parliamentary assembly; backbenchers; politicians;
      vote on a text; law before parliament; house committee; members of the assembly; members of congress;
      law committee; people's representatives; elected members`,
    fr: `
      parlementaires; ~parlement; pouvoir législatif; députés; députées; sénateurs; sénat;
      ~Assemblée nationale; ~assemblée; chambre des députés; chambre des représentants; chambre basse;
      chambre haute; ~élus; élus du peuple; élus locaux; représentants élus; représentants du peuple;
      commission parlementaire; commissions parlementaires; commission permanente; assistants parlementaires;
      fonctionnaires parlementaires; administrateurs parlementaires; contrôle parlementaire;
      débat parlementaire; ~débattre; débattre du projet; voter la loi; voter un texte; examiner le projet;
      hémicycle; président de l'assemblée; groupe parlementaire; Union interparlementaire; UIP;
      assemblée parlementaire; APF; politiciens; hommes politiques; classe politique;
      se prononcer sur un texte; élus nationaux; commission des lois; membres du parlement;
      membres de l'assemblée; représentants de la nation; parlementaires africains; sénatrices;
      voter le projet; parlement national`,
    es: `
      parlamentarios; parlamento; legisladores; poder legislativo; diputados; senadores; ~congreso;
      Congreso de la República; congreso nacional; ~Asamblea Nacional; Asamblea Legislativa; asambleístas;
      ~asamblea; cámara de diputados; cámara de representantes; cámara alta; cámara baja; cámara legislativa;
      representantes electos; cargos electos; comisión parlamentaria; comisión legislativa;
      comisión permanente; asesores parlamentarios; asesores legislativos; personal parlamentario;
      control parlamentario; debate parlamentario; debatir un proyecto; debatir la ley; votar la ley;
      aprobar leyes; curules; pleno del congreso; Unión Interparlamentaria; UIP; ParlAmericas; Parlatino;
      Parlacen; clase política; discutir una ley; discutir el proyecto; comisión de justicia;
      miembros del congreso; miembros del parlamento; representantes del pueblo; votar el proyecto;
      representantes ante el congreso`,
    ru: `
      парламентарии; парламент; парламентский; законодатели; законодательное собрание; законодательный орган;
      законодательная власть; депутаты; депутатский; сенаторы; сенат; ~Национальное собрание;
      Народное собрание; Государственная дума; ~дума; Верховная рада; жогорку кенеш; мажилис; ~милли меджлис;
      меджлис; члены парламента; нижняя палата; верхняя палата; палата представителей; палата депутатов;
      ~палата; народные избранники; избранные представители; комитет парламента; парламентский комитет;
      парламентская комиссия; профильный комитет; помощники депутатов; аппарат парламента;
      парламентский контроль; парламентские слушания; обсуждать законопроект; обсуждение законопроекта;
      принимать законы; голосовать за закон; голосование за закон; первое чтение; второе чтение; фракция;
      Межпарламентский союз; МПС; межпарламентская ассамблея; политические деятели; обсудить закон;
      обсуждают закон; проголосовать за закон; члены комитета; члены сената; представители народа;
      комитет по законодательству; рассмотреть законопроект; рассматривать законопроект; чтение законопроекта`,
    ar: `
      البرلمانيين; برلماني; البرلمان; المشرعين; السلطة التشريعية; المجلس التشريعي; مجلس النواب; مجلس الشعب;
      مجلس الشورى; مجلس الأمة; مجلس الشيوخ; مجلس المستشارين; ~النواب; ~نائب; نواب الشعب; نواب البرلمان;
      أعضاء البرلمان; عضو البرلمان; أعضاء مجلس النواب; ~أعضاء المجلس; ~شيوخ; ~الجمعية الوطنية;
      المجلس الوطني الشعبي; ~الكونغرس; ممثلو الشعب; المنتخبين; لجنة برلمانية; اللجان البرلمانية;
      اللجنة النيابية; لجان نيابية; موظفو البرلمان; الأمانة العامة للبرلمان; الرقابة البرلمانية; نقاش برلماني;
      جلسة برلمانية; مناقشة مشروع القانون; مناقشة القانون; التصويت على القانون; إقرار القوانين; غرفة النواب;
      الاتحاد البرلماني الدولي; الاتحاد البرلماني العربي; البرلمان العربي; ساسة; مناقشة قانون;
      يناقشون القانون; ~يصوتون على; التصويت على مشروع; لجنة التشريع; لجنة العدل; أعضاء اللجنة; مجلس وطني;
      نواب الأمة; أعضاء الشورى; المجلس النيابي; المجالس النيابية; السياسيين المنتخبين`,
    zh: `
      议员; 国会议员; 议会; 议会成员; 立法者; 立法机关; 立法机构; 立法会; 立法委员; 立法部门; 人大代表;
      全国人大; 人民代表; 人民代表大会; 国民议会; 国民大会; 民选代表; 民意代表; 民选官员; 众议院; 参议院;
      参议员; 众议员; ~上院; 下院; 上议院; 下议院; 两院; 议长; 党团; 议会委员会; 议会工作人员;
      议会秘书; 议会监督; 议会辩论; 专门委员会; 常设委员会; 审议法案; 审议法律; 审议草案; 表决法案;
      表决法律; 投票通过法律; 通过法案; 辩论法案; 各国议会联盟; 议联; 议会联盟; 政治家; 政界人士; 政客;
      讨论法案; 讨论法律; ~表决; 投票表决; ~审议; 立法委员会; 国会成员; 国会委员会; 议会里; 代表们投票;
      民代; 选出来的代表; 议员们; 国会审议; 国会通过; 国会批准; 国会立法`,
  },
  {
    id: 'data-protection',
    kind: 'topic',
    parents: ['legal'],
    topics: ['data-protection-privacy'],
    en: `
      data protection; data protection law; data protection act; privacy law; privacy; privacy rights;
      personal data; personal information; data protection authority; data protection officer; DPO; GDPR;
      Convention 108; data breach notification; leak of personal; privacy commissioner;
      information commissioner; statute on privacy; ~commissioner; data privacy; data governance;
      data controller; data processor; data subject; data retention; right to be forgotten; ~consent;
      privacy by design; privacy impact assessment; DPIA; ~anonymisation; pseudonymisation; sensitive data;
      health records privacy; biometric data; data of citizens; people's data; sell our data; misuse of data;
      data misuse; collect data about; cross-border data; data flows; data transfers; data security law;
      private life; who holds our data; data adequacy; ~databases of citizens; data sold; sold our data;
      files were sold; details of people; private details; ~private; personal details; lists of names;
      people's privacy; who looks at our data; privacy office; privacy regulator; personal records;
      data rights; data rules; data commissioner; data authority; data localisation; data sovereignty;
      transfer of personal data; transfer of data abroad; cross-border data transfers`,
    fr: `
      protection des données; loi sur les données; données personnelles; données à caractère personnel;
      données privées; vie privée; respect de la vie privée; loi sur la vie privée;
      loi informatique et libertés; autorité de protection des données; CNIL; délégué à la protection; DPO;
      RGPD; Convention 108; ~commissaire; commission informatique; commissaire à la protection;
      violations de données; fuites de données; responsable du traitement; sous-traitant de données;
      ~personnes concernées; droit à l'oubli; ~consentement; étude d'impact vie privée; anonymisation;
      pseudonymisation; données sensibles; données biométriques; fichage; usage abusif des données;
      revente de données; gouvernance des données; transfert de données; flux de données;
      flux transfrontières; ~intimité; secret professionnel; données vendues; vendre les données;
      données des gens; informations personnelles; informations privées; renseignements personnels;
      informations sur les gens; fichiers vendus; règles sur les données; droits sur les données;
      autorité des données; loi sur la protection; commission des données; données des patients; ~privées;
      données des citoyens; fichiers de citoyens; localisation des données; souveraineté des données;
      transfert de données à l'étranger`,
    es: `
      protección de datos; ley de protección de datos; datos personales; información personal;
      datos de carácter personal; privacidad; ley de privacidad; derecho a la privacidad; ~intimidad;
      derecho a la intimidad; autoridad de protección de datos; agencia de protección de datos;
      delegado de protección; habeas data; RGPD; Convenio 108; comisionado de privacidad;
      instituto de transparencia; fugas de datos; responsable del tratamiento; encargado del tratamiento;
      titular de los datos; tratamiento de datos; retención de datos; derecho al olvido; derechos ARCO;
      ~consentimiento; anonimización; anonimizar; seudonimización; datos sensibles; datos biométricos;
      datos de la gente; mal uso de datos; uso indebido de datos; venta de datos; gobernanza de datos;
      transferencia de datos; flujos de datos; vida privada; datos vendidos; venden los datos;
      información privada; informaciones privadas; ley de datos; reglas sobre datos; derechos sobre datos;
      autoridad de datos; expediente personal; información de la gente; información de las personas;
      datos de las personas; datos privados; registros personales; protección de la privacidad;
      datos de los ciudadanos; localización de datos; soberanía de datos;
      transferencia de datos al extranjero; comisionado de datos`,
    ru: `
      защита персональных данных; персональные данные; личные данные; защита данных; защита личных данных;
      закон о персональных данных; закон о защите данных; неприкосновенность частной жизни; частная жизнь;
      приватность; закон о частной жизни; тайна частной жизни; орган по защите данных; ~уполномоченный;
      уполномоченный по защите данных; ответственный за обработку; Роскомнадзор; GDPR; Конвенция 108;
      общий регламент; утечки данных; утечка персональных; оператор персональных данных; субъект данных;
      обработка данных; обработка персональных; хранение персональных; хранение данных; право на забвение;
      ~согласие; обезличивание; анонимизация; псевдонимизация; чувствительные данные; биометрические данные;
      врачебная тайна; торговля данными; злоупотребление данными; управление данными;
      передача данных за рубеж; трансграничная передача; потоки данных; информация о гражданах;
      личная информация; конфиденциальность данных; конфиденциальность информации о гражданах;
      закон о приватности; данные людей; данные продаются; продают данные; продажа данных; торгуют данными;
      сведения о гражданах; персональные сведения; частная информация; частные данные; закон о данных;
      права на данные; уполномоченный по данным; агентство по защите данных; право на частную жизнь;
      сведения о людях; данные клиентов; персональная информация; данные граждан; данные населения;
      базы данных граждан; локализация данных; суверенитет данных; передача данных за границу;
      передача персональных данных; трансграничная передача данных; правила передачи данных`,
    ar: `
      حماية البيانات; حماية البيانات الشخصية; قانون حماية البيانات; البيانات الشخصية; المعلومات الشخصية;
      بيانات شخصية; معطيات شخصية; المعطيات الشخصية; حماية المعطيات; المعطيات ذات الطابع الشخصي; ~الخصوصية;
      قانون الخصوصية; حماية الخصوصية; الحق في الخصوصية; انتهاك الخصوصية; الحياة الخاصة; حرمة الحياة الخاصة;
      هيئة حماية البيانات; سلطة حماية البيانات; مسؤول حماية البيانات; ~مفوض; مفوض الخصوصية;
      اللائحة العامة لحماية البيانات; GDPR; الاتفاقية 108; بيانات مسربة; معالجة البيانات; المتحكم بالبيانات;
      صاحب البيانات; أصحاب البيانات; الاحتفاظ بالبيانات; الحق في النسيان; ~موافقة; إخفاء الهوية; بيانات حساسة;
      البيانات الحساسة; البيانات البيومترية; بيانات المواطنين; بيع البيانات; إساءة استخدام البيانات;
      حوكمة البيانات; نقل البيانات; تدفق البيانات; تدفقات البيانات; سرية المعلومات; بيانات الناس;
      معلومات الناس; ~بياناتنا; بيانات تباع; تباع البيانات; بيع المعلومات; معلومات خاصة; بيانات خاصة;
      قانون البيانات; قواعد البيانات الشخصية; هيئة البيانات; حقوق أصحاب البيانات; خصوصية المواطنين;
      خصوصية الناس; أسرار الناس; سرية البيانات; بيانات العملاء; توطين البيانات; سيادة البيانات; هيئة الخصوصية;
      نقل البيانات إلى الخارج; نقل البيانات عبر الحدود`,
    zh: `
      数据保护; 数据保护法; 个人信息保护; 个人信息保护法; 个人信息; 个人数据; 个人资料; 个人资料保护; 隐私;
      隐私法; 隐私权; 隐私保护; 数据隐私; 数据安全法; 数据保护机构; 数据保护局; 数据保护官; 数据保护专员;
      隐私专员; ~专员; 通用数据保护条例; GDPR; 108号公约; 数据泄漏; 泄露个人; 信息外泄; 数据控制者;
      数据处理者; 数据主体; 数据处理; 数据留存; 数据保留; 被遗忘权; ~知情同意; 匿名化; 去标识化; 脱敏;
      敏感数据; 敏感信息; 公民个人信息; 老百姓的数据; 收集数据; 收集信息; 倒卖信息; 贩卖数据; 滥用数据;
      数据滥用; 数据治理; 数据跨境; 跨境数据; 数据流动; 数据出境; 私生活; 老百姓的资料; 资料被卖; 信息被卖;
      数据被卖; 卖数据; 买卖信息; 出售信息; 倒卖; 群众信息; 用户信息; 客户信息; 客户资料; 私人信息;
      私人资料; 私密信息; 数据权利; 信息权利; 数据法; 数据规则; 信息专员; 数据局; 信息保护; 公民信息;
      数据本地化; 数据主权`,
  },
  {
    id: 'human-rights',
    kind: 'topic',
    topics: ['rights-safeguards'],
    en: `
      human rights; human rights law; fundamental rights; fundamental freedoms; rights-based;
      rights-based approach; human-centric; people-centred; freedom of expression; free speech;
      freedom of speech; press freedom; freedom of the press; freedom of assembly; civil liberties;
      ~liberties; ~freedoms; ~rights; digital rights; ~safeguards; rights safeguards; human rights impact;
      human rights impact assessment; necessity and proportionality; censorship; censor; internet shutdowns;
      shut down the internet; cut off the internet; blocked websites; silenced; jailed for posts;
      arrested for posts; criticise the government; abuse of power; ~abused against citizens; laws misused;
      dissidents; ombudsman; human rights commission; human rights institution; judicial oversight;
      independent oversight; discrimination; ~vulnerable groups; ~dignity; freedom online;
      Freedom Online Coalition; OHCHR; ICCPR; open internet; silence critics; silence opponents; speak freely;
      afraid to speak; people jailed; ~jailed for; punish critics; law used against; laws that protect people;
      government critics`,
    fr: `
      droits de l'homme; droits humains; droits fondamentaux; libertés fondamentales; liberté d'expression;
      liberté de la presse; liberté d'opinion; liberté de réunion; libertés civiles; libertés publiques;
      libertés individuelles; ~droits; ~libertés; droits numériques; ~garanties; garde-fous; garde-fou;
      garanties procédurales; nécessité et proportionnalité; approche fondée sur les droits;
      fondé sur les droits; centré sur l'humain; axé sur l'être humain; étude d'impact sur les droits;
      censure; coupure d'internet; couper internet; sites bloqués; blocage de sites; faire taire; bâillonner;
      arrêté pour un message; critiquer le gouvernement; abus de pouvoir; ~dérives; dissidents; ~opposants;
      médiateur; commission des droits; contrôle judiciaire; contrôle indépendant; discrimination; minorités;
      ~dignité; voies de recours; HCDH; PIDCP; internet libre; internet ouvert; réduire au silence;
      s'exprimer librement; peur de parler; opposants politiques; critiques du pouvoir; loi utilisée contre;
      contre les journalistes; liberté en ligne; droits en ligne; droits des citoyens; respect des droits`,
    es: `
      derechos humanos; derechos fundamentales; libertades fundamentales; libertad de expresión;
      libertad de prensa; libertad de opinión; libertad de reunión; libertades civiles; libertades públicas;
      ~derechos; ~libertades; derechos digitales; enfoque de derechos; basado en derechos;
      centrado en las personas; centrado en el ser humano; ~garantías; salvaguardias; salvaguardas;
      garantías procesales; necesidad y proporcionalidad; evaluación de impacto en derechos; censura;
      apagón de internet; cortar internet; sitios bloqueados; bloqueo de sitios; silenciar; acallar;
      presos por publicar; detenidos por publicar; criticar al gobierno; abuso de poder; abusos del Estado;
      disidentes; opositores; defensor del pueblo; defensoría del pueblo; ombudsman;
      comisión de derechos humanos; control judicial; supervisión independiente; discriminación; minorías;
      ~dignidad; recursos efectivos; ACNUDH; CIDH; internet libre; internet abierta; silenciar a críticos;
      expresarse libremente; miedo a hablar; ley usada contra; libertad en internet; libertad en línea;
      derechos en línea; derechos de los ciudadanos; respeto de los derechos; derechos de las personas`,
    ru: `
      права человека; основные права; основные свободы; свобода выражения; свобода выражения мнений;
      свобода слова; свобода печати; свобода прессы; свобода собраний; гражданские свободы; гражданские права;
      ~права; ~свободы; цифровые права; правозащитный; правозащитный подход; с учетом прав человека;
      ориентированный на человека; человекоцентричный; ~гарантии; правовые гарантии; процессуальные гарантии;
      необходимость и соразмерность; пропорциональность; цензура; цензурировать; отключения интернета;
      отключать интернет; заблокированные сайты; заставить замолчать; затыкать рот; посадили за пост;
      арестован за пост; критика правительства; критиковать власть; злоупотребление властью;
      злоупотребление полномочиями; произвол; диссиденты; оппозиция; омбудсмен; уполномоченный по правам;
      комиссия по правам человека; судебный контроль; независимый контроль; дискриминация; меньшинства;
      ~достоинство; средства правовой защиты; УВКПЧ; МПГПП; свободный интернет; открытый интернет;
      свободно высказываться; боятся говорить; критики власти; закон против журналистов; против журналистов;
      свобода в интернете; права граждан; права людей; нарушение прав; преследование журналистов;
      ~преследование`,
    ar: `
      حقوق الإنسان; الحقوق الأساسية; الحريات الأساسية; حرية التعبير; حرية الرأي; حرية الصحافة; حرية التجمع;
      حرية الإعلام; الحريات المدنية; الحريات العامة; ~الحقوق; ~الحريات; ~حرية; الحقوق الرقمية;
      نهج قائم على الحقوق; قائم على حقوق الإنسان; محوره الإنسان; متمحور حول الإنسان; ~الضمانات;
      ضمانات قانونية; ضمانات إجرائية; الضرورة والتناسب; تقييم الأثر على الحقوق; رقابة على الإنترنت; ~حجب;
      حجب المواقع; مواقع محجوبة; انقطاع الإنترنت المتعمد; تعطيل الإنترنت; إسكات; تكميم الأفواه;
      اعتقال بسبب منشور; سجن بسبب; انتقاد الحكومة; إساءة استعمال السلطة; إساءة استخدام القانون; تعسف; معارضين;
      أمين المظالم; ديوان المظالم; هيئة حقوق الإنسان; المجلس الوطني لحقوق الإنسان; رقابة قضائية; رقابة مستقلة;
      ~تمييز; أقليات; ~كرامة; سبل الانتصاف; المفوضية السامية لحقوق الإنسان; إنترنت حر; إنترنت مفتوح;
      يعبرون بحرية; الخوف من الكلام; إسكات الصحفيين; إسكات المعارضين; ضد الصحفيين; منتقدين;
      الحرية على الإنترنت; حرية الإنترنت; حقوق المواطنين; حقوق الناس; احترام الحقوق; انتهاكات الحقوق;
      انتهاك الحقوق; ملاحقة الصحفيين; سجن الصحفيين; قطع الإنترنت`,
    zh: `
      人权; 基本权利; 基本自由; 言论自由; 表达自由; 新闻自由; 集会自由; 公民自由; 公民权利; ~权利; ~自由; 数字权利; 网络人权; 以人为本; 以人权为基础; 基于权利; 权利保障;
      保障措施; 程序保障; 必要性和相称性; 人权影响评估; 审查言论; 网络审查; 言论审查; 新闻审查; 断网; 关闭互联网; 切断互联网; 封锁网站; 屏蔽网站; 封网; 封口; 噤声; 因言获罪;
      发帖被抓; 批评政府; 滥用权力; 滥权; 权力滥用; 滥用法律; 异见; 异见人士; 反对派; 监察员; 申诉专员; 人权委员会; 人权机构; 司法监督; 独立监督; 歧视; 少数群体; 弱势群体;
      ~尊严; 救济途径; 人权高专办; 自由开放的互联网; 开放的互联网; 自由发言; 不敢说话; 不敢发声; 打压; 打压记者; 压制言论; 压制; 批评者; 针对记者; 网络自由; 互联网自由; 公民的权利;
      人民的权利; 尊重人权; 侵犯人权; 侵犯权利; 权利受到侵犯`,
  },
  {
    id: 'surveillance',
    kind: 'topic',
    parents: ['human-rights'],
    topics: ['rights-safeguards'],
    en: `
      ~surveillance; mass surveillance; oversight of surveillance; surveillance technology;
      surveillance reform; ~spying; spyware; commercial spyware; Pegasus; Predator spyware; Pall Mall Process;
      hacking for hire; hackers-for-hire; commercial intrusion tools; cyber intrusion capabilities;
      intrusive software; tapped phones; interception of communications; communications intercepted;
      face recognition; intelligence oversight; intelligence services; secret services; ~watched by the State;
      phones of journalists; export controls; dual-use; metadata retention; traffic data retention;
      backdoors in encryption; location tracking; read our messages; messages without a judge;
      without a warrant; read private messages; oversight of wiretapping; phone tapping; telephone tapping`,
    fr: `
      ~surveillance; surveillance de masse; surveillance des citoyens; surveillance électronique;
      technologies de surveillance; contrôle de la surveillance; encadrer la surveillance; espionner;
      espionnage; logiciel espion; Pegasus; processus de Pall Mall; mercenaires numériques;
      outils d'intrusion; capacités d'intrusion; intrusion commerciale; téléphones écoutés;
      interceptions de sécurité; interception des communications; services de renseignement;
      contrôle du renseignement; services secrets; ~renseignement; téléphones de journalistes;
      contrôle des exportations; double usage; conservation des métadonnées; géolocalisation; porte dérobée;
      cyberespionnage; lire nos messages; sans l'accord du juge; messages privés; mandat du juge;
      contrôle des écoutes; mises sur écoute; autorisation des écoutes`,
    es: `
      ~vigilancia; vigilancia masiva; vigilancia estatal; vigilancia electrónica;
      vigilancia de las comunicaciones; tecnologías de vigilancia; control de la vigilancia; espiar;
      espionaje; programa espía; software espía; Pegasus; Proceso de Pall Mall; mercenarios digitales;
      herramientas de intrusión; capacidades de intrusión; pinchazos telefónicos; teléfonos pinchados;
      intervención de comunicaciones; intervenir comunicaciones; interceptación de comunicaciones;
      interceptar comunicaciones; servicios de inteligencia; control de inteligencia; servicios secretos;
      teléfonos de periodistas; control de exportaciones; doble uso; retención de metadatos; geolocalización;
      puertas traseras; ~seguimiento de personas; ciberespionaje; leer los mensajes; lea sus mensajes;
      sin orden judicial; permiso de un juez; mensajes privados; control de las escuchas;
      control judicial de las escuchas; interceptación de llamadas; intervención de teléfonos`,
    ru: `
      слежка; слежка за гражданами; массовая слежка; электронная слежка; ~слежение; ~следят;
      следят за гражданами; контроль за слежкой; технологии слежки; кибершпионаж; шпионить; шпионское;
      шпионские программы; Pegasus; Пегас; процесс Пэлл-Мэлл; кибернаемники; хакеры по найму;
      средства вторжения; коммерческие средства взлома; перехват сообщений; перехват данных;
      перехват переговоров; перехватывать переписку; чтение переписки; СОРМ; спецслужбы;
      контроль над спецслужбами; разведывательные службы; ~разведка; телефоны журналистов;
      экспортный контроль; двойное назначение; хранение метаданных; геолокация; бэкдоры;
      наблюдение за гражданами; читать переписку; без разрешения суда; без решения суда; личная переписка;
      прослушивание телефонов; контроль за прослушиванием; прослушка телефонов; прослушивание разговоров`,
    ar: `
      المراقبة الجماعية; ~المراقبة; مراقبة المواطنين; مراقبة الاتصالات; مراقبة الهواتف; المراقبة الإلكترونية;
      تقنيات المراقبة; ضوابط المراقبة; تجسس; يتجسس; التجسس على الصحفيين; برامج التجسس; برنامج تجسس;
      برمجيات التجسس; بيغاسوس; Pegasus; عملية بال مال; مرتزقة سيبرانيون; أدوات الاختراق; أدوات التسلل;
      قراصنة مأجورون; تنصت; التنصت على الهواتف; هواتف مراقبة; اعتراض الاتصالات; التعرف على الوجه;
      أجهزة المخابرات; المخابرات; أجهزة الاستخبارات; الرقابة على الاستخبارات; هواتف الصحفيين; ضوابط التصدير;
      مزدوج الاستخدام; الاحتفاظ بالبيانات الوصفية; تحديد الموقع; أبواب خلفية; تتبع المواطنين;
      التجسس السيبراني; قراءة الرسائل; تقرأ رسائلهم; دون إذن قضائي; إذن قاض; الرسائل الخاصة; التنصت الهاتفي;
      الرقابة على التنصت`,
    zh: `
      ~监控; ~监视; 大规模监控; 大规模监视; 监听电话; 电话监听; 窃听; 窃听电话; 被监听; 被监视;
      监控公民; 监视公民; 政府监控; 监控技术; 监控技术滥用; 监控监督; 间谍软件; 商业间谍软件; 飞马;
      飞马软件; Pegasus; 网络雇佣军; 雇佣黑客; 商业入侵工具; 入侵工具; 入侵能力; 窥探; 偷窥;
      通信拦截; 截取通信; 拦截通信; 截听; 面部识别; 情报部门; 情报机构; 情报监督; ~特工; 记者的手机;
      出口管制; 军民两用; 两用技术; 元数据留存; 定位追踪; 加密后门; ~后门; 视频监控; 监听; 看短信; 偷看;
      查看短信; 未经法官批准; 未经法院批准; 法官批准; 没有搜查令; 私人通信; 电话窃听; 监视反对派`,
  },
];
