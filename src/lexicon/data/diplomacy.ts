/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const diplomacy: readonly ConceptRow[] = [
  {
    id: 'norms',
    kind: 'topic',
    parents: ['diplomacy'],
    topics: ['norms-implementation'],
    en: `
      norms of responsible state behaviour; responsible state behaviour; responsible behaviour; UN norms;
      voluntary norms; norms implementation; implement the norms; 11 norms; eleven norms; cyber norms;
      non-binding norms; framework for responsible; norms checklist; checklist of practical actions;
      norms guidance; agreed rules; rules on how states; how states should behave; voluntary rules;
      conduct of states; behave online; rules of the road; code of conduct; acquis; agreed framework;
      2015 report; GGE; group of governmental experts; rules we agreed to; commitments made in New York;
      ~promises made; what our country promised; translate commitments into practice; national norms survey;
      self-assessment of norms; responsible conduct in cyberspace; not attack each other's;
      acceptable behaviour; stability of cyberspace; international peace and security; Paris Call; 13 norms;
      accountability of states; ~norms; ~restraint`,
    fr: `
      normes de comportement responsable; comportement responsable des États; comportement responsable;
      normes volontaires; normes non contraignantes; mise en œuvre des normes; appliquer les normes;
      normes de l'ONU; onze normes; 11 normes; cadre de comportement responsable; règles convenues;
      règles communes entre États; conduite des États; règles volontaires; comportement des États;
      règles de bonne conduite; code de conduite; acquis onusien; groupe d'experts gouvernementaux; GEG;
      rapport de 2015; engagements pris à New York; engagements politiques; engagements souscrits;
      tenir nos engagements; traduire les engagements; liste de contrôle des normes;
      feuille de contrôle des normes; se conduire en ligne; ce que les États s'interdisent;
      stabilité du cyberespace; paix et sécurité internationales; Appel de Paris; ~retenue;
      comportement acceptable`,
    es: `
      normas de comportamiento responsable; comportamiento responsable de los Estados;
      comportamiento responsable; conducta responsable; normas voluntarias; aplicación de las normas;
      implementación de normas; aplicar las normas; normas de la ONU; once normas; 11 normas;
      marco de comportamiento responsable; reglas acordadas; cómo deben comportarse los Estados;
      conducta de los Estados; reglas voluntarias; reglas de conducta; código de conducta;
      grupo de expertos gubernamentales; GEG; acervo; informe de 2015; compromisos asumidos;
      compromisos de Nueva York; compromisos políticos; cumplir lo acordado; ~llevar a la práctica;
      lista de verificación de normas; comportarse en línea; comportamiento aceptable;
      estabilidad del ciberespacio; paz y seguridad internacionales; Llamamiento de París; ~moderación`,
    ru: `
      нормы ответственного поведения; ответственного поведения государств; ответственное поведение;
      правила ответственного поведения; правила, нормы и принципы; добровольные нормы; необязательные нормы;
      выполнение норм; осуществление норм; внедрение норм; применять нормы; нормы ООН; одиннадцать норм;
      11 норм; рамки ответственного поведения; согласованные правила; как государства должны вести себя;
      как вести себя государствам; поведение государств; правила поведения; кодекс поведения;
      правила поведения в киберпространстве; группа правительственных экспертов; ГПЭ; доклад 2015 года;
      принятые обязательства; политические обязательства; взятые обязательства; выполнить обещанное;
      перечень мер по нормам; контрольный перечень норм; добровольные правила; приемлемое поведение;
      не нападать друг на друга; стабильность киберпространства; международный мир и безопасность;
      международная информационная безопасность; МИБ; Парижский призыв; ~сдержанность`,
    ar: `
      معايير السلوك المسؤول; السلوك المسؤول للدول; سلوك الدول المسؤول; قواعد السلوك المسؤول; القواعد الطوعية;
      المعايير الطوعية; تنفيذ القواعد; تنفيذ المعايير الطوعية; تطبيق قواعد السلوك; القواعد الإحدى عشرة;
      إحدى عشرة قاعدة; المعايير الأحد عشر; إطار السلوك المسؤول; القواعد المتفق عليها; تصرف الدول; سلوك الدول;
      كيف تتصرف الدول; قواعد السلوك; مدونة سلوك; فريق الخبراء الحكوميين; تقرير 2015; التزامات نيويورك;
      الالتزامات السياسية; الوفاء بالالتزامات; تعهدات الدول; ترجمة الالتزامات; قائمة التحقق من القواعد;
      سلوك مقبول; عدم الاعتداء; استقرار الفضاء السيبراني; السلم والأمن الدوليين; نداء باريس; ضبط النفس;
      مساءلة الدول; السلوك في الفضاء السيبراني; تعهدات نيويورك; القواعد الإحدى عشرة للسلوك المسؤول;
      تطبيق القواعد الإحدى عشرة`,
    zh: `
      负责任国家行为规范; 负责任国家行为; 国家负责任行为; 负责任行为; 自愿规范; 自愿性规范; 不具约束力;
      非约束性规范; 规范落实; 落实规范; 规范执行; 执行规范; 联合国规范; 十一项规范; 11项规范; 十一条规范;
      行为规范; 行为准则; 网络空间规范; 网络空间行为; 商定的规则; 国家网上行为; 国家行为规则; 国家应如何行事;
      自愿规则; 政府专家组; 2015年报告; 履行承诺; 政治承诺; 在纽约的承诺; 落实承诺; 规范清单; 规范核对表;
      可接受行为; 互不攻击; 网络空间稳定; 国际和平与安全; 巴黎倡议; 国际规则; 克制`,
  },
  {
    id: 'attribution',
    kind: 'topic',
    parents: ['norms', 'intl-law'],
    topics: ['norms-implementation', 'international-law'],
    en: `
      attribution; political attribution; technical attribution; public attribution; joint attribution;
      attribution statement; name the culprit; naming and shaming; prove which state; point the finger;
      blame a state; wrongly accused; state-sponsored; state-backed; state actors; nation-state; APT groups;
      ~proxies; malicious state activity; ~foreign hackers; foreign power; another government attacked us;
      cyber sanctions; sanctions regime; diplomatic response; cyber diplomacy toolbox; deter; deterrence;
      countermeasures; consequences for attackers; false flag; demarche; political response;
      substantiate accusations; who was behind the attack; accuse a state; accuse another country;
      cyber attack blamed on`,
    fr: `
      ~attribution; attribuer une attaque; attribution politique; attribution technique; attribution publique;
      attribution collective; imputation; imputabilité; désigner le responsable; désigner les coupables;
      désigner publiquement; dénoncer publiquement; mettre en cause un État; montrer du doigt; accusé à tort;
      étayer les accusations; parrainé par un État; attaques étatiques; acteurs étatiques;
      puissance étrangère; pirates étrangers; groupes APT; menace persistante; ~intermédiaires; ~mandataires;
      ~sanctions; régime de sanctions; réponse diplomatique; boîte à outils cyberdiplomatique; dissuasion;
      dissuader; contre-mesures; faux drapeau; qui est derrière l'attaque; accuser un État;
      accuser un autre pays; attribution de cyberattaques; attribution à un État`,
    es: `
      ~atribución; atribuir un ataque; atribución política; atribución técnica; atribución pública;
      atribución conjunta; señalar al culpable; señalar a un Estado; señalar públicamente;
      denunciar públicamente; acusados injustamente; probar qué Estado; fundamentar acusaciones;
      patrocinado por Estados; ataques estatales; potencia extranjera; piratas extranjeros; grupos APT;
      amenaza persistente; ~intermediarios; agentes interpuestos; ~sanciones; régimen de sanciones;
      respuesta diplomática; caja de herramientas diplomática; disuasión; disuadir; contramedidas;
      bandera falsa; quién está detrás del ataque; acusar a un Estado; acusar a otro país;
      imputar a un Estado; atribuir a un Estado; atribución de ataques; atribución de ciberataques;
      atribución a un Estado`,
    ru: `
      атрибуция; атрибутировать; атрибуция атак; политическая атрибуция; техническая атрибуция;
      публичная атрибуция; присвоение ответственности; установление источника; источник атаки;
      назвать виновного; указать виновника; публично назвать; необоснованные обвинения; обосновать обвинения;
      ложные обвинения; при поддержке государства; государственные хакеры; государственные субъекты;
      иностранное государство; иностранные хакеры; группировки APT; ~посредники; прокси-группы; ~санкции;
      санкционный режим; дипломатический ответ; сдерживание; контрмеры; ложный флаг; чужой флаг;
      доказать причастность; ~причастность; кто стоит за атакой; обвинить государство; обвинить другую страну;
      обвинения в адрес государства`,
    ar: `
      ~الإسناد; إسناد الهجمات; نسبة الهجوم; نسب الهجمات; الإسناد السياسي; الإسناد التقني; الإسناد العلني;
      تحديد المسؤول; من وراء الهجوم; تحديد الجناة; مصدر الهجوم; تسمية الفاعل; اتهامات باطلة; إثبات الاتهامات;
      إدانة علنية; برعاية دولة; مدعومة من دول; جهات فاعلة حكومية; قوة أجنبية; قراصنة أجانب; مجموعات APT;
      وكلاء الدول; ~وكلاء; ~عقوبات; نظام العقوبات; رد دبلوماسي; الردع; تدابير مضادة; راية كاذبة;
      من يقف وراء الهجوم; اتهام دولة; اتهام دولة أخرى; اتهامات بين الدول; إسناد الهجمات السيبرانية`,
    zh: `
      溯源; 归因; 攻击归因; 攻击溯源; 追踪溯源; 政治归因; 技术归因; 公开归因; 联合归因; 归责; 责任归属;
      幕后主使; 谁是幕后; 谁发动的; 指认; 点名批评; 公开谴责; ~谴责; 无端指责; 证实指控; 国家支持;
      国家背景; 国家行为体; 国家级黑客; 外国势力; 境外黑客; 境外势力; APT组织; ~代理人; ~制裁;
      网络制裁; 外交回应; 外交应对; 威慑; 反制; 反制措施; 假旗; 嫁祸; 谁在幕后; 指控他国; 指责他国;
      国家间指责; 点名谴责; 公开点名`,
  },
  {
    id: 'intl-law',
    kind: 'topic',
    parents: ['diplomacy'],
    topics: ['international-law'],
    en: `
      international law; UN Charter; sovereignty; cyber sovereignty; non-intervention; non-interference;
      state responsibility; internationally wrongful; Tallinn Manual; Oxford Process; Cyber Law Toolkit;
      use of force; self-defence; right of self-defence; act of war; armed attack; peaceful settlement;
      settlement of disputes; customary law; treaty law; international treaties; public international law;
      international lawyers; law between states; operations of states; state operations; applies to cyberspace;
      how law applies; what the law allows; legal limits on states; is it legal for states;
      International Law Commission; international court; ICJ; breach of obligations; countermeasures are lawful;
      reparation; ~territory; jus ad bellum; interference from abroad; election interference by states;
      red lines; lawful response; ~the Charter; rules between states`,
    fr: `
      droit international; droit international public; Charte des Nations Unies; Charte de l'ONU;
      souveraineté; non-intervention; non-ingérence; ingérence; responsabilité de l'État;
      responsabilité internationale; internationalement illicite; Manuel de Tallinn; processus d'Oxford;
      recours à la force; emploi de la force; légitime défense; agression armée; acte de guerre;
      règlement pacifique; règlement des différends; droit coutumier; coutume internationale;
      droit des traités; traités internationaux; juristes internationalistes; opérations des États;
      droit entre États; droit applicable au cyberespace; application du droit international;
      ce que le droit permet; Cour internationale; CIJ; Commission du droit international;
      obligations internationales; ~réparation; lignes rouges; ~la Charte; souveraineté des États;
      droit s'applique; règles entre États`,
    es: `
      derecho internacional; derecho internacional público; Carta de las Naciones Unidas; Carta de la ONU;
      soberanía; injerencia; responsabilidad del Estado; responsabilidad internacional; hecho ilícito;
      internacionalmente ilícito; Manual de Tallin; Manual de Tallinn; proceso de Oxford; uso de la fuerza;
      legítima defensa; ataque armado; acto de guerra; arreglo pacífico; solución de controversias;
      derecho consuetudinario; costumbre internacional; derecho de los tratados; tratados internacionales;
      operaciones de los Estados; derecho entre Estados; aplicabilidad del derecho; aplica al ciberespacio;
      lo que permite el derecho; Corte Internacional; CIJ; Comité Jurídico Interamericano;
      Comisión de Derecho Internacional; obligaciones internacionales; ~reparación; líneas rojas; ~la Carta;
      principio de no intervención; soberanía de los Estados; derecho se aplica; reglas entre Estados;
      juristas internacionalistas`,
    ru: `
      международное право; международное публичное право; международно-правовой; Устав ООН; Устав Организации;
      ~Устав; суверенитет; суверенное равенство; невмешательство; вмешательство во внутренние дела;
      ответственность государств; международная ответственность; международно-противоправное;
      Таллинское руководство; ~Таллинн; применение силы; угроза силой; право на самооборону; самооборона;
      вооруженное нападение; акт агрессии; акт войны; мирное урегулирование; разрешение споров; обычное право;
      международный обычай; право договоров; международные договоры; юристы-международники; международники;
      операции государств; право между государствами; применимость международного права; применимость права;
      что разрешает право; Международный суд; Комиссия международного права; международные обязательства;
      возмещение ущерба; красные линии; право применяется; применяется право; применение права`,
    ar: `
      القانون الدولي; القانون الدولي العام; ميثاق الأمم المتحدة; السيادة; سيادة الدول; عدم التدخل;
      التدخل في الشؤون; مسؤولية الدول; فعل غير مشروع دوليا; دليل تالين; عملية أكسفورد; استخدام القوة;
      الدفاع عن النفس; الدفاع الشرعي; هجوم مسلح; عمل حربي; التسوية السلمية; تسوية المنازعات; تسوية النزاعات;
      القانون العرفي; العرف الدولي; قانون المعاهدات; المعاهدات الدولية; القانونيين الدوليين;
      خبراء القانون الدولي; عمليات الدول; انطباق القانون الدولي; انطباق القانون; تطبيق القانون الدولي;
      ما يجيزه القانون; محكمة العدل الدولية; لجنة القانون الدولي; الالتزامات الدولية; جبر الضرر; خطوط حمراء;
      ~الميثاق; ينطبق القانون; القانون ينطبق; قواعد بين الدول`,
    zh: `
      国际法; 国际公法; 国际法适用; 联合国宪章; 宪章; 主权; 网络主权; 主权平等; 不干涉; 不干涉内政; 干涉内政;
      国家责任; 国际不法行为; 不法行为; 塔林手册; 牛津进程; 使用武力; 武力使用; 自卫权; 自卫; 武力攻击;
      战争行为; 和平解决; 争端解决; 习惯法; 习惯国际法; 条约法; 国际条约; 国际法专家; 国际法律师; 国家间的法律;
      国家行动; 如何适用; 适用于网络空间; 法律允许什么; 国际法院; 国际法委员会; 国际义务; 赔偿责任; 红线;
      法律适用; 国家间规则`,
  },
  {
    id: 'national-position',
    kind: 'topic',
    parents: ['intl-law'],
    topics: ['international-law'],
    audience: ['legal-advisers', 'diplomats'],
    en: `
      national position; position paper; national statement on law; common position; African common position;
      legal position; legal view; our country's view; government's view; views of states; publish its view;
      publish our position; write down our view; how we read the law; state what the law means;
      legal interpretation; opinio juris; interpretive statement; handbook on national positions;
      legal office of ministry; foreign ministry lawyers; official stance; no official view;
      never said publicly; articulate a position; ~position; written position`,
    fr: `
      position nationale; position commune; position commune africaine; position juridique;
      document de position; avis du gouvernement; point de vue national; point de vue juridique; vues des États;
      publier sa position; exposer notre position; énoncer une position; lecture du droit;
      interprétation du droit; opinio juris; direction des affaires juridiques; service juridique du ministère;
      prise de position officielle; déclaration interprétative; contribution nationale; position officielle;
      rédiger la position; avis juridique du ministère; contribution au débat juridique; point de vue officiel;
      vision du droit applicable; ~position; position écrite`,
    es: `
      posición nacional; posición común; posición jurídica; documento de posición; postura nacional;
      postura jurídica; postura oficial; opinión del gobierno; visión del país; punto de vista jurídico;
      criterio jurídico; opiniones de los Estados; publicar su posición; publicar nuestra postura;
      fijar posición; interpretación del derecho; cómo entendemos el derecho; opinio juris; consejería jurídica;
      asesoría jurídica de cancillería; sin posición oficial; declaración interpretativa; aporte nacional;
      documento de posición jurídica; redactar la posición; criterio del gobierno; visión jurídica;
      lectura del derecho; declaración de posición; ~postura; postura escrita`,
    ru: `
      национальная позиция; общая позиция; общая африканская позиция; правовая позиция; правовая оценка;
      позиционный документ; официальная позиция; официальная точка зрения; взгляд правительства;
      взгляд государства; мнения государств; опубликовать позицию; изложить позицию; сформулировать позицию;
      выработать позицию; заявить позицию; толкование права; как мы понимаем право; правовой департамент;
      юристы МИД; заявление о толковании; национальный вклад; изложить взгляды; подготовить позицию;
      подход государства; официальная точка; документ с позицией; правовые взгляды; доктринальный документ;
      ~позиция; письменная позиция`,
    ar: `
      الموقف الوطني; المواقف الوطنية; موقف مشترك; الموقف الأفريقي المشترك; الموقف القانوني; ورقة موقف;
      رأي الحكومة; رأي الدولة; وجهة نظر الدولة; وجهة النظر القانونية; آراء الدول; نشر الموقف; إعلان الموقف;
      صياغة موقف; بلورة موقف; تفسير القانون; كيف نفهم القانون; الدائرة القانونية; الإدارة القانونية بالوزارة;
      موقف رسمي; إعلان تفسيري; مساهمة وطنية; إعداد الموقف; صياغة الموقف الوطني; وثيقة الموقف;
      رؤية الدولة القانونية; اجتهاد قانوني; نظرة بلدنا للقانون; بيان الموقف; ~موقف; موقف مكتوب`,
    zh: `
      国家立场; 国家立场文件; 立场文件; 共同立场; 非洲共同立场; 法律立场; 官方立场; 政府看法; 政府观点;
      国家观点; 法律观点; 法律见解; 法律意见书; 各国观点; 公布立场; 发表立场; 阐明立场; 表明立场; 形成立场;
      法律解释; 如何理解国际法; 法律确信; 条法司; 条约法律司; 没有正式立场; 解释性声明; 国家提案; 起草立场;
      国家主张; 官方看法; 对国际法的理解; ~立场; 书面立场`,
  },
  {
    id: 'due-diligence',
    kind: 'topic',
    parents: ['intl-law', 'norms'],
    topics: ['international-law', 'norms-implementation'],
    en: `
      due diligence; due-diligence obligation; ~know what happens on; attacks from our territory;
      attacks through our servers; our servers misused; harm to other states; territory used for;
      knowingly allow; transit state; internationally wrongful acts from; stop attacks leaving;
      request from affected state; duty to act; do no harm to neighbours; misuse of our networks;
      clean up infected machines; take reasonable steps; ~our territory; ~attack launched from here;
      attack launched from our soil; our infrastructure abused; State duty of vigilance`,
    fr: `
      diligence requise; diligence due; obligation de diligence; devoir de diligence; depuis notre territoire;
      attaques depuis notre territoire; territoire utilisé; utilisation de notre territoire;
      nos serveurs utilisés; nos machines détournées; permettre sciemment; sciemment; nuire à autrui;
      préjudice à un État; État de transit; demande d'un État touché; devoir d'agir; mesures raisonnables;
      faire cesser l'attaque; vigilance de l'État; attaque lancée de chez nous; infrastructures détournées;
      obligation de vigilance; usage dommageable du territoire; prévenir l'usage malveillant;
      serveurs utilisés contre autrui`,
    es: `
      diligencia debida; debida diligencia; obligación de diligencia; ataques desde nuestro territorio;
      uso del territorio; territorio utilizado; ~nuestros servidores usados; permitir a sabiendas;
      daño a otros Estados; Estado de tránsito; solicitud del Estado afectado; deber de actuar;
      medidas razonables; no causar daño; ataques que parten del territorio; ~nuestro territorio;
      ataque lanzado desde aquí; infraestructura usada contra otros; obligación de vigilancia;
      deber de prevención; uso malicioso del territorio; servidores usados contra terceros; evitar que se use;
      debido cuidado; Estado afectado pide`,
    ru: `
      должная осмотрительность; принцип должной осмотрительности; обязанность осмотрительности;
      должная добросовестность; атаки с нашей территории; использование территории; территория используется;
      через наши серверы; наши серверы используют; заведомо позволять; заведомо допускать;
      ущерб другим государствам; государство транзита; просьба пострадавшего государства;
      обязанность действовать; разумные меры; пресечь атаку; не причинять вреда; атаки из нашей страны;
      ~наша территория; атака с нашей стороны; чужие атаки через нас; обязанность предотвращать;
      злонамеренное использование территории; предотвратить использование территории;
      наша инфраструктура против других`,
    ar: `
      العناية الواجبة; بذل العناية; واجب العناية; واجب الحيطة; هجمات من أراضينا; استخدام أراضيها; خوادمنا تستغل;
      السماح عن علم; إلحاق الضرر بدول; دولة عبور; طلب الدولة المتضررة; واجب التصرف; تدابير معقولة; عدم الإضرار;
      استغلال أراضينا; هجوم من بلدنا; هجوم انطلق من عندنا; هجمات تنطلق من بلدنا; استخدام أراضي الدولة;
      خوادم تستخدم ضد غيرنا; واجب المنع; واجب اليقظة; منع استخدام الأراضي; الاستخدام الضار للأراضي;
      العناية المعقولة`,
    zh: `
      尽职; 审慎义务; 应有注意; 审慎责任; 尽职调查义务; 适当注意; 注意义务; 从我国境内; 境内发起的攻击;
      领土被利用; 利用我国领土; 我国服务器被利用; 明知而允许; 故意允许; 损害他国; 过境国; 受害国请求;
      采取合理措施; 制止攻击; 不损害他国; 攻击从我国发出; 被用来攻击他国; 预防义务; 防止领土被滥用; 境内服务器;
      恶意利用领土`,
  },
  {
    id: 'ihl',
    kind: 'topic',
    parents: ['intl-law'],
    topics: ['international-law'],
    audience: ['legal-advisers', 'defence'],
    en: `
      international humanitarian law; IHL; law of armed conflict; LOAC; laws of war; rules of war;
      armed conflict; Geneva Conventions; ICRC; digital emblem; protected emblem; civilians in war;
      civilian objects; protection of civilians; military operations; ~hostilities; proportionality; wartime;
      cyber in war; medical facilities in war; jus in bello; civilian hackers in war;
      rules for hackers in war; enemy combatants; conduct of hostilities; humanitarian law`,
    fr: `
      droit international humanitaire; DIH; droit des conflits armés; droit de la guerre; lois de la guerre;
      conflit armé; conflits armés; Conventions de Genève; CICR; emblème numérique; emblème protégé;
      population civile en guerre; biens civils; opérations militaires; hostilités; proportionnalité;
      combattants; temps de guerre; belligérants; civils en temps de guerre; règles de la guerre;
      hôpitaux en temps de guerre; pirates civils; droit de La Haye; cyberopérations militaires;
      règles applicables en guerre; droit humanitaire`,
    es: `
      derecho internacional humanitario; DIH; derecho de los conflictos armados; derecho de la guerra;
      leyes de la guerra; conflicto armado; Convenios de Ginebra; CICR; emblema digital; emblema protegido;
      bienes civiles; población civil en guerra; operaciones militares; hostilidades; proporcionalidad;
      combatientes; tiempo de guerra; beligerantes; reglas de la guerra; hospitales en guerra;
      piratas civiles; operaciones cibernéticas militares; derecho de Ginebra; normas en la guerra;
      derecho humanitario`,
    ru: `
      международное гуманитарное право; гуманитарное право; МГП; право вооруженных конфликтов; право войны;
      законы войны; вооруженный конфликт; Женевские конвенции; МККК; цифровая эмблема; защитная эмблема;
      защита гражданских лиц; гражданские объекты; мирное население; боевые действия; военные действия;
      военные операции; соразмерность; комбатанты; военное время; больницы во время войны; гражданские хакеры;
      военные кибероперации; Гаагское право; нормы гуманитарного права; правила ведения войны`,
    ar: `
      القانون الدولي الإنساني; القانون الإنساني; قانون النزاعات المسلحة; قانون الحرب; قوانين الحرب; نزاع مسلح;
      اتفاقيات جنيف; اللجنة الدولية للصليب; الشارة الرقمية; الأعيان المدنية; العمليات العسكرية;
      الأعمال العدائية; ~التناسب; المقاتلين; زمن الحرب; وقت الحرب; قواعد الحرب; المستشفيات زمن الحرب;
      قراصنة مدنيون; عمليات سيبرانية عسكرية; قانون جنيف; أعيان محمية; قواعد القتال`,
    zh: `
      国际人道法; 国际人道主义法; 人道法; 武装冲突法; 战争法; 武装冲突; 日内瓦公约; 红十字国际委员会;
      数字标志; 保护标志; 保护平民; 平民目标; 民用物体; 军事行动; 敌对行动; 相称性; 比例原则; 战斗员;
      战时; 战争期间; 战争规则; 战争中的医院; 平民黑客; 军事网络行动; 海牙法; 医院保护; 战争规则适用`,
  },
  {
    id: 'cbm',
    kind: 'topic',
    parents: ['diplomacy'],
    topics: ['cbm-points-of-contact'],
    en: `
      confidence-building measures; confidence building; CBM; CBMs; build confidence; trust between states;
      trust among states; mistrust; distrust; lack of trust; reduce tensions; tensions between states;
      escalation between states; de-escalate; avoid misunderstanding; misunderstandings; misperception;
      miscalculation; misread as attack; transparency between states; transparency measures;
      exchange of doctrines; voluntary exchange of strategies; red phone; crisis hotline;
      communication channels; communication template; standardised templates; notification templates;
      consultation mechanism; consultations between states; OSCE measures; sixteen CBMs; 16 CBMs;
      eight global CBMs; initial list of CBMs; ARF; OAS working group CBMs; stability measures;
      conflict prevention; prevent conflict; ~calm down; talk before it escalates; hotline between states;
      direct line between capitals; OSCE CBMs; ~tensions; trust between neighbours;
      trust between neighbouring States; tension between neighbouring States`,
    fr: `
      mesures de confiance; mesures de renforcement de la confiance; renforcement de la confiance; MDC;
      bâtir la confiance; confiance entre États; confiance mutuelle; méfiance; ~défiance; manque de confiance;
      réduire les tensions; apaiser les tensions; tensions entre États; désescalade; malentendus;
      éviter les malentendus; erreur de calcul; mauvaise interprétation; transparence entre États;
      mesures de transparence; échange de doctrines; ligne directe; téléphone rouge; canaux de communication;
      modèle de communication; formulaire type; mécanisme de consultation; consultations entre États;
      mesures de l'OSCE; prévention des conflits; ~stabilité; Forum régional de l'ASEAN; se parler avant;
      ~apaisement; escalade entre États; MDC de l'OSCE; ligne directe entre capitales; ~tensions;
      confiance entre voisins; confiance entre États voisins; tensions entre États voisins`,
    es: `
      medidas de fomento de la confianza; fomento de la confianza; MFC; medidas de confianza;
      generar confianza; confianza entre Estados; confianza mutua; desconfianza; ~recelo; falta de confianza;
      reducir tensiones; tensiones entre Estados; distensión; desescalada; malentendidos;
      evitar malentendidos; error de cálculo; mala interpretación; percepciones erróneas;
      transparencia entre Estados; medidas de transparencia; intercambio de doctrinas; línea directa;
      teléfono rojo; línea de emergencia entre; canales de comunicación; plantilla de comunicación;
      formulario normalizado; mecanismo de consulta; consultas entre Estados; grupo de trabajo OEA;
      prevención de conflictos; foro regional ASEAN; escalada entre Estados; medidas de la OSCE;
      línea directa entre capitales; ~tensiones; confianza entre vecinos; confianza entre Estados vecinos`,
    ru: `
      меры укрепления доверия; меры доверия; укрепление доверия; доверие между государствами;
      взаимное доверие; недоверие; нехватка доверия; снизить напряженность; снижение напряженности;
      напряженность между государствами; ~разрядка; деэскалация; недоразумения; избежать недоразумений;
      просчет; неверное толкование; неправильное восприятие; транспарентность; меры транспарентности;
      прозрачность намерений; обмен доктринами; горячая линия между; прямая линия связи; красный телефон;
      каналы связи; каналы общения; шаблон сообщения; типовая форма запроса; механизм консультаций;
      консультации государств; меры ОБСЕ; предотвращение конфликтов; региональный форум АСЕАН;
      поговорить заранее; эскалация между государствами; меры доверия ОБСЕ; снять подозрения; ~напряженность;
      доверие между соседями; доверие между соседними государствами; укреплять доверие`,
    ar: `
      تدابير بناء الثقة; بناء الثقة; إجراءات بناء الثقة; تعزيز الثقة; الثقة بين الدول; الثقة المتبادلة;
      عدم الثقة; خفض التوتر; تخفيف التوتر; التوترات بين الدول; خفض التصعيد; ~تهدئة; سوء الفهم; سوء التفاهم;
      تجنب سوء الفهم; سوء التقدير; سوء التفسير; الشفافية بين الدول; تدابير الشفافية; تبادل العقائد;
      الخط المباشر; الهاتف الأحمر; قنوات الاتصال; قناة اتصال; نموذج التواصل; نماذج موحدة للتواصل; آلية تشاور;
      المشاورات بين الدول; تدابير المنظمة الأوروبية; منع النزاعات; منع نشوب النزاعات; الحوار قبل التصعيد;
      التصعيد بين الدول; انعدام الثقة بين الدول; خط مباشر بين العواصم; خط ساخن بين الدول; خط اتصال مباشر;
      ~التوتر; ~توترات; الثقة بين الدول المجاورة; الثقة بين الجيران; تبني الثقة`,
    zh: `
      建立信任措施; 建立信任; 信任措施; 增进信任; 增信释疑; 国家间信任; 互信; 战略互信; 政治互信; 不信任;
      缺乏信任; 缓和紧张; 紧张局势; 降低紧张; 避免升级; 冲突升级; 局势升级; ~降级; 误解; 误判; 避免误判;
      误会; 增加透明度; 透明度措施; 国家间透明度; 国家间热线; 直通电话; 联络渠道; 沟通渠道; 沟通模板;
      通信模板; 标准模板; 磋商机制; 国家间磋商; 预防冲突; 冲突预防; 事先沟通; 欧安组织措施; 避免误会;
      互不信任; ~紧张; 与邻国互信; 邻国之间的信任`,
  },
  {
    id: 'points-of-contact',
    kind: 'topic',
    parents: ['cbm'],
    topics: ['cbm-points-of-contact'],
    en: `
      points of contact; contact points; PoC directory; Global POC Directory; directory of contacts;
      contact list; phone list; focal point; national focal point; nominate a contact; designate somebody;
      designated official; contact person; contact details; diplomatic contact; technical contact; ping test;
      communication check; test of contacts; simulated request; reachable; reachable day and night;
      other states can reach; whom to call abroad; number to call; nobody picks up; nobody answers the phone;
      wrong number; outdated contacts; message goes unanswered; answering requests from states;
      on-call officer; counterpart; our opposite number; answer the phone; pick up the phone;
      communication test; contact test; phone number out of date; POCs`,
    fr: `
      points de contact; points focaux; point focal national; répertoire des points de contact;
      répertoire mondial; annuaire; annuaire des contacts; POC; liste de contacts; interlocuteur;
      correspondant national; désigner un correspondant; désigner quelqu'un; nommer un point;
      personne à contacter; ~coordonnées; contact technique; contact diplomatique; test ping;
      test de connectivité; essai de contact; exercice de contact; joignable; injoignable;
      joindre jour et nuit; personne ne décroche; personne ne répond au téléphone; mauvais numéro;
      coordonnées périmées; message sans réponse; agent de permanence; autres États peuvent joindre;
      numéro de contact; qui joindre à l'étranger; point de liaison; répondre au téléphone;
      décrocher le téléphone; décroche; test de communication; essai de communication; test de contact;
      numéro périmé`,
    es: `
      puntos de contacto; puntos focales; punto focal nacional; enlaces nacionales;
      directorio de puntos de contacto; directorio mundial; directorio de contactos; lista de contactos;
      interlocutor; contraparte; designar a alguien; designar un enlace; nombrar un contacto;
      persona de contacto; datos de contacto; contacto técnico; contacto diplomático; prueba de ping;
      prueba de contacto; simulacro de contacto; ~ubicable; llamar día y noche; número al que llamar;
      nadie contesta el teléfono; nadie atiende; número equivocado; contactos desactualizados;
      mensaje sin respuesta; funcionario de guardia; funcionario de turno; homólogos extranjeros;
      enlace designado; a quién acudir afuera; contestar el teléfono; atender el teléfono;
      prueba de comunicación; directorio POC`,
    ru: `
      контактные пункты; реестр контактных; глобальный реестр; межправительственный реестр;
      справочник контактов; перечень контактов; список контактов; контактные данные; контактное лицо;
      ~координатор; национальный координатор; ответственное лицо; назначить человека;
      назначить ответственного; назначение контактного лица; дипломатический контакт; технический контакт;
      пинг-тест; проверка связи; проверка контактов; тестовый запрос; связаться днем и ночью; куда звонить;
      номер телефона; никто не берет трубку; не отвечают на звонки; устаревшие контакты; сообщение без ответа;
      дежурный сотрудник; партнер за рубежом; коллеги за рубежом; ПКП; к кому обращаться; номер для связи;
      оставаться на связи; связной; ответственный за связь; номер дежурного; ответить на звонок; брать трубку;
      номер устарел`,
    ar: `
      نقاط الاتصال; نقطة اتصال; نقطة الاتصال الوطنية; جهات الاتصال; جهة اتصال; جهة تنسيق; جهات التنسيق;
      منسق وطني; ضابط اتصال; دليل نقاط الاتصال; الدليل العالمي; دليل جهات الاتصال; قائمة الاتصال;
      بيانات الاتصال; شخص للاتصال; تعيين شخص; تسمية شخص; تسمية مسؤول; تعيين نقطة اتصال; مسؤول اتصال; ~نظراؤنا;
      ~نظير; جهة اتصال تقنية; جهة اتصال دبلوماسية; اختبار بينغ; اختبار الاتصال; تجربة اتصال; يمكن الوصول إليه;
      بمن نتصل; رقم للاتصال; لا يجيب أحد; رقم خاطئ; بيانات قديمة; رسالة بلا رد; موظف مناوب; نظراء أجانب;
      رقم اتصال دائم; مكلف بالاتصال; هاتف المسؤول; قائمة هواتف; الرد على الهاتف; يرد على الهاتف;
      الإجابة على المكالمات; اختبار التواصل`,
    zh: `
      联络点; 联络点名录; 全球联络点; 政府间联络点; 联络人; 联系人; 国家联络点; 对口联络; 协调人;
      国家协调人; ~牵头人; 通讯录; 联系名单; ~名录; 联系方式; 联系电话; 指定人员; 指定联络人; 指派联络人;
      任命联络人; 外交联络点; 技术联络点; 连通测试; 联络测试; 通联测试; 试呼; 乒测试; 昼夜都能联系;
      随时联系得上; 联系不上; 找不到人; 该找谁; 打给谁; 无人接听; 没人接电话; 联系方式过期; 无人回复;
      值班人员; 对方同行; ~对口单位; POC; 联系哪个部门; 接电话; 打不通; 通讯测试; 电话号码过期`,
  },
  {
    id: 'un-process',
    kind: 'topic',
    parents: ['diplomacy', 'norms'],
    topics: ['cyber-diplomacy-skills', 'norms-implementation'],
    audience: ['diplomats'],
    en: `
      open-ended working group; OEWG; Global Mechanism; future permanent mechanism;
      regular institutional dialogue; programme of action; First Committee; Third Committee; General Assembly;
      UN General Assembly; UN resolution; draft resolution; annual progress report; final report;
      consensus report; ad hoc committee; AHC; United Nations talks; UN talks; UN negotiations; UN process;
      UN discussions; UNIDIR; UNODA; substantive session; substantive plenary; organisational session;
      dedicated thematic groups; thematic groups; intersessional; intersessional meetings; chair's draft;
      zero draft; interventions from the floor; take the floor; agenda items; Global Digital Compact;
      Security Council; Arria-formula; global roundtable; UNODC convention negotiations; review conference;
      sessions in New York`,
    fr: `
      groupe de travail à composition non limitée; GTCNL; mécanisme mondial; mécanisme permanent;
      futur mécanisme; dialogue institutionnel régulier; programme d'action; première commission;
      troisième commission; Assemblée générale; résolution de l'ONU; projet de résolution;
      rapport d'activité annuel; rapport final; rapport de consensus; comité spécial; comité ad hoc;
      discussions à l'ONU; débats à l'ONU; négociations onusiennes; processus onusien; enceintes onusiennes;
      UNIDIR; UNODA; session de fond; session d'organisation; groupes thématiques; intersessions;
      projet du président; avant-projet; prendre la parole; points de l'ordre du jour; Pacte numérique mondial;
      Conseil de sécurité; table ronde mondiale; sessions à New York; conférence d'examen`,
    es: `
      grupo de trabajo de composición abierta; GTCA; grupo de composición abierta; mecanismo mundial;
      mecanismo global; mecanismo permanente; futuro mecanismo; diálogo institucional periódico;
      programa de acción; Primera Comisión; Tercera Comisión; Asamblea General; resolución de la ONU;
      proyecto de resolución; informe anual de progreso; informe final; informe de consenso; comité especial;
      comité ad hoc; debates en la ONU; conversaciones en la ONU; negociaciones en la ONU; proceso de la ONU;
      UNODA; sesión sustantiva; período de sesiones; sesión de organización; grupos temáticos;
      reuniones entre períodos; consultas oficiosas; borrador de la presidencia; borrador cero;
      tomar la palabra; temas del programa; Pacto Digital Global; Consejo de Seguridad; mesa redonda mundial;
      sesiones en Nueva York; conferencia de examen`,
    ru: `
      рабочая группа открытого состава; РГОС; глобальный механизм; постоянный механизм; будущий механизм;
      регулярный институциональный диалог; программа действий; Первый комитет; Третий комитет;
      Генеральная Ассамблея; Генассамблея; резолюция ООН; проект резолюции; ежегодный доклад о ходе;
      итоговый доклад; заключительный доклад; консенсусный доклад; специальный комитет; спецкомитет;
      переговоры в ООН; дискуссии в ООН; обсуждения в ООН; процессы ООН; площадка ООН; ЮНИДИР; УВР ООН;
      основная сессия; организационная сессия; тематические группы; межсессионный период; межсессионные встречи;
      проект председателя; нулевой проект; взять слово; пункты повестки дня; Глобальный цифровой договор;
      Совет Безопасности; глобальный круглый стол; сессии в Нью-Йорке; обзорная конференция`,
    ar: `
      الفريق العامل المفتوح العضوية; الفريق المفتوح العضوية; الآلية العالمية; الآلية الدائمة; الآلية المستقبلية;
      الحوار المؤسسي المنتظم; برنامج العمل; اللجنة الأولى; اللجنة الثالثة; الجمعية العامة; قرار الأمم المتحدة;
      مشروع قرار; التقرير المرحلي السنوي; التقرير النهائي; التقرير الختامي; تقرير توافقي; اللجنة المخصصة;
      محادثات الأمم المتحدة; مداولات الأمم المتحدة; مفاوضات الأمم المتحدة; مسار الأمم المتحدة;
      مسارات الأمم المتحدة; معهد نزع السلاح; مكتب شؤون نزع السلاح; دورة موضوعية; دورة تنظيمية;
      الأفرقة المواضيعية; فريق مواضيعي; مشروع الرئيس; مسودة أولية; أخذ الكلمة; بنود جدول الأعمال;
      الميثاق الرقمي العالمي; مجلس الأمن; المائدة المستديرة العالمية; دورات نيويورك; مؤتمر استعراضي`,
    zh: `
      开放式工作组; 开放成员名额; 不限成员名额; 不限成员名额工作组; OEWG; 全球机制; 常设机制; 未来常设机制;
      定期机构对话; 机制性对话; 行动纲领; 第一委员会; 第三委员会; 联合国大会; 联大; 联大一委; 联合国决议;
      决议草案; 年度进展报告; 最后报告; 最终报告; 共识报告; 特设委员会; 特委会; 联合国谈判; 联合国讨论;
      联合国会谈; 联合国进程; 裁研所; 裁军研究所; 裁军厅; 实质性会议; 组织会议; 专题组; 专题小组; 闭会期间;
      主席案文; 零案文; ~发言; 议程项目; 全球数字契约; 安理会; 全球圆桌会议; 在纽约开会; 审议大会`,
  },
  {
    id: 'negotiation',
    kind: 'activity',
    parents: ['diplomacy'],
    topics: ['cyber-diplomacy-skills'],
    audience: ['diplomats'],
    en: `
      negotiation; negotiating skills; negotiation simulation; mock negotiation; model UN; treaty negotiation;
      drafting of texts; drafting statements; write statements; statement writing; deliver statements;
      speak in the room; speaking points; talking points; instructions from capital; national statement;
      coalition building; alliances with delegations; lobbying delegations; co-sponsor; ~amendments;
      square brackets; agreed language; draft language; consensus building; jargon of negotiations;
      cannot follow the discussion; understand the debate; we stay silent; make our voice heard;
      small delegation; one person covers everything; on equal footing; diplomatic jargon; follow the talks;
      talks in the working group`,
    fr: `
      négociation; techniques de négociation; art de négocier; simulation de négociation; négociation simulée;
      négociation de traités; rédiger des déclarations; rédaction de déclarations; prononcer une déclaration;
      déclaration nationale; éléments de langage; points de discussion; instructions de la capitale;
      former des coalitions; alliances entre délégations; coparrainer; ~amendements; ~libellé; ~crochets;
      langage agréé; recherche du consensus; ~compromis; suivre les débats; suivre les discussions;
      comprendre les débats; faire entendre notre voix; avoir voix au chapitre; petite délégation;
      une seule personne; sur un pied d'égalité; ~pourparlers; prise de parole; intervenir en séance;
      nous restons muets; suivre les travaux du groupe; travaux du groupe`,
    es: `
      negociación; ~negociaciones; técnicas de negociación; habilidades de negociación;
      simulación de negociación; simulacro de negociación; negociación de tratados; redactar declaraciones;
      redacción de declaraciones; pronunciar declaraciones; declaración nacional; intervenir en la sala;
      puntos de conversación; argumentario; instrucciones de la capital; formar coaliciones;
      alianzas entre delegaciones; copatrocinar; ~enmiendas; texto acordado; lenguaje acordado; corchetes;
      búsqueda de consenso; ~consenso; seguir los debates; seguir las discusiones; entender el debate;
      nos quedamos callados; hacer oír nuestra voz; tener voz; delegación pequeña; una sola persona;
      en pie de igualdad; ~conversaciones; negociaciones internacionales; negociaciones multilaterales;
      mesa de negociaciones; aprender a negociar; negociar en las Naciones Unidas; negociaciones en la ONU;
      saber negociar; negociar resoluciones; seguir los trabajos del grupo; trabajos del grupo`,
    ru: `
      переговоры; переговорный; переговорщики; вести переговоры; ведение переговоров; навыки переговоров;
      искусство переговоров; моделирование переговоров; имитация переговоров; переговоры по договорам;
      писать заявления; подготовка заявлений; составление выступлений; выступать с заявлениями;
      выступления в зале; национальное заявление; ~тезисы; тезисы выступления; указания из столицы;
      создание коалиций; союзы делегаций; соавторство; ~поправки; согласованные формулировки; ~формулировки;
      квадратные скобки; поиск консенсуса; ~консенсус; ~компромисс; следить за обсуждениями;
      понимать обсуждение; ~обсуждения; голос нашей страны; малая делегация; выступить на равных;
      голос не слышен; молчим на заседаниях; следить за работой группы; работа рабочей группы;
      следить за дискуссией`,
    ar: `
      التفاوض; المفاوضات; مهارات التفاوض; فن التفاوض; محاكاة التفاوض; محاكاة المفاوضات; مفاوضات صورية;
      التفاوض على المعاهدات; كتابة البيانات; صياغة البيانات; إلقاء البيانات; بيان وطني; إلقاء الكلمات;
      نقاط الحديث; تعليمات العاصمة; بناء التحالفات; ائتلافات; المشاركة في تقديم; تعديلات النص;
      صياغة متفق عليها; صيغة توافقية; ~أقواس; بناء التوافق; توافق الآراء; حلول وسط; متابعة النقاش;
      متابعة المداولات; فهم النقاش; نلتزم الصمت; إسماع صوتنا; صوت بلدنا; وفد صغير; شخص واحد لكل شيء;
      على قدم المساواة; ~المحادثات; تحالف وفود; متابعة أعمال الفريق; أعمال الفريق العامل; متابعة المناقشات`,
    zh: `
      谈判; 谈判人员; 谈判者; 谈判代表; 谈判技巧; 谈判能力; 谈判技能; 模拟谈判; 谈判演练; 条约谈判;
      模拟联合国; 起草发言; 起草声明; 撰写发言稿; 发言稿; 发言要点; 谈话要点; 国家发言; 会场发言; 国内指示;
      首都指示; 组建联盟; 建立联盟; 结盟; 共提; 共同提案; ~修正案; 案文; ~措辞; 商定措辞; 文本磋商;
      凝聚共识; 协商一致; ~妥协; 跟上讨论; 听懂讨论; 理解讨论; 说不上话; 话语权; 发出声音; 小代表团;
      一人身兼数职; 平等参与; 会谈; 工作组的讨论; 工作组讨论; 工作组会议`,
  },
  {
    id: 'diplomacy',
    kind: 'topic',
    topics: ['cyber-diplomacy-skills'],
    en: `
      cyber diplomacy; digital diplomacy; tech diplomacy; cyber foreign policy; foreign policy;
      international cyber policy; foreign affairs; foreign ministry; ministry of foreign affairs;
      ministry of external affairs; foreign office; ministry of foreign relations; foreign service;
      diplomatic academy; foreign service institute; diplomatic training; diplomatic service; multilateral;
      multilateral fora; multilateral diplomacy; multilateral processes; international fora;
      international cyber issues; international engagement; cyber unit in ministry; cyber office abroad;
      diplomatic skills; DiploFoundation; Tallinn Summer School; cyber diplomacy course;
      international negotiations on ICTs; new to the subject diplomats; follow the UN;
      our mission in New York; ~mission; ~New York; ~Geneva; diplomatic corps; ~bilateral;
      bilateral relations; cyber dialogue; bilateral cyber dialogue; memorandum with another country;
      foreign minister`,
    fr: `
      cyberdiplomatie; diplomatie numérique; diplomatie cyber; politique étrangère; politique étrangère cyber;
      affaires étrangères; affaires extérieures; ministère des affaires étrangères;
      ministère des relations extérieures; Quai d'Orsay; service diplomatique; corps diplomatique;
      académie diplomatique; institut diplomatique; école de diplomatie; formation diplomatique;
      compétences diplomatiques; multilatéral; diplomatie multilatérale; enceintes multilatérales;
      instances internationales; enjeux internationaux; questions cyber internationales;
      relations internationales; action extérieure; cellule cyber du ministère; ~New York; ~Genève;
      suivre l'ONU; ~bilatéral; relations bilatérales; dialogue bilatéral; dialogue cyber;
      consultations bilatérales; mémorandum d'entente; ~mission à New York; protocole de coopération;
      ministre des affaires étrangères; chef de la diplomatie`,
    es: `
      ciberdiplomacia; diplomacia digital; diplomacia cibernética; diplomacia tecnológica; política exterior;
      relaciones exteriores; asuntos exteriores; ministerio de relaciones exteriores;
      ministerio de asuntos exteriores; cancillería; servicio exterior; servicio diplomático;
      cuerpo diplomático; academia diplomática; instituto diplomático; escuela diplomática;
      formación diplomática; competencias diplomáticas; multilateral; diplomacia multilateral;
      foros multilaterales; foros internacionales; agenda internacional; asuntos cibernéticos internacionales;
      relaciones internacionales; acción exterior; unidad cibernética de cancillería; ~Nueva York; ~Ginebra;
      seguir a la ONU; ~bilateral; relaciones bilaterales; diálogo bilateral; diálogo cibernético;
      consultas bilaterales; memorando de entendimiento; ~misión en Nueva York;
      ministro de relaciones exteriores; canciller`,
    ru: `
      кибердипломатия; цифровая дипломатия; дипломатия; технологическая дипломатия; внешняя политика;
      внешнеполитический; внешнеполитическое ведомство; иностранные дела; министерство иностранных дел; МИД;
      внешние сношения; дипломатическая служба; дипслужба; дипломатическая академия; дипакадемия;
      подготовка дипломатов; обучение дипломатов; дипломатические навыки; дипломатический; дипкорпус;
      многосторонний формат; многосторонняя дипломатия; многосторонность; многосторонние форумы;
      многосторонние площадки; международные форумы; международные площадки; международная повестка;
      международные отношения; ~представительство; ~Нью-Йорк; ~Женева; следить за ООН; ~двусторонний;
      двусторонние отношения; двусторонний диалог; двусторонние консультации; меморандум о взаимопонимании;
      межправительственное соглашение; министр иностранных дел; глава МИД`,
    ar: `
      الدبلوماسية السيبرانية; الدبلوماسية الرقمية; دبلوماسية الإنترنت; الدبلوماسية; السياسة الخارجية;
      الشؤون الخارجية; وزارة الخارجية; وزارة الشؤون الخارجية; السلك الدبلوماسي; السلك الخارجي; الخدمة الخارجية;
      الأكاديمية الدبلوماسية; المعهد الدبلوماسي; معهد الدراسات الدبلوماسية; التدريب الدبلوماسي;
      المهارات الدبلوماسية; العمل الدبلوماسي; متعدد الأطراف; تعددية الأطراف; الدبلوماسية متعددة الأطراف;
      المحافل الدولية; المحافل متعددة الأطراف; المنتديات الدولية; القضايا السيبرانية الدولية; العلاقات الدولية;
      العمل الخارجي; ~بعثتنا; ~نيويورك; ~جنيف; متابعة الأمم المتحدة; ~ثنائي; العلاقات الثنائية; حوار ثنائي;
      حوار سيبراني; مشاورات ثنائية; مذكرة تفاهم; وزير الخارجية; وزير الشؤون الخارجية`,
    zh: `
      网络外交; 数字外交; 科技外交; 外交; 外交政策; 对外政策; 外交事务; ~涉外; 外交部; 外事部门;
      外交系统; 外交学院; 外交培训; 外交官培训; 外交能力; 外交技能; 外交素养; 多边; 多边外交; 多边主义;
      多边进程; 多边场合; 多边论坛; 国际场合; 国际舞台; 国际论坛; 国际网络议题; 网络空间国际治理; 国际治理;
      国际关系; 代表处; 常驻代表团; ~纽约; ~日内瓦; 跟踪联合国; ~双边; 双边关系; 双边对话; 网络对话;
      双边磋商; 谅解备忘录; 合作备忘录; ~外长; 外交部长; 外事人员; 外事培训; 外事干部`,
  },
  {
    id: 'diplomats',
    kind: 'audience',
    parents: ['diplomacy'],
    topics: ['cyber-diplomacy-skills'],
    audience: ['diplomats'],
    en: `
      diplomats; cyber diplomats; young diplomats; junior diplomats; career diplomats; ~delegates;
      ~representatives; ambassador; embassy; consulate; consular staff; permanent mission;
      permanent representative; mission staff; cyber attaché; first secretary; desk officers;
      foreign service officers; envoy; special envoy; ambassador at large; charge d'affaires;
      foreign ministry staff; officials posted abroad; colleagues in New York; head of delegation;
      negotiators in capital; tech envoy; embassy counsellor; press and cyber attaché; ambassador for cyber;
      thematic ambassador; delegates from capital`,
    fr: `
      diplomates; cyberdiplomates; jeunes diplomates; femmes diplomates; diplomates de carrière; délégués;
      ~délégation; ~représentants; représentants permanents; mission permanente; personnel de la mission;
      ambassade; ambassadeur; ambassadrice; ambassadeur pour le numérique; consulat; agents consulaires;
      agents diplomatiques; ~attaché; conseiller d'ambassade; conseillers des affaires étrangères;
      secrétaires d'ambassade; premier secrétaire; rédacteur au ministère; envoyé spécial; chargé d'affaires;
      chef de délégation; collègues à New York; agents en poste; postes diplomatiques`,
    es: `
      diplomáticos; ciberdiplomáticos; jóvenes diplomáticos; mujeres diplomáticas; diplomáticos de carrera;
      ~delegados; ~delegación; ~representantes; representante permanente; representación permanente;
      misión permanente; personal de la misión; embajada; embajador cibernético; consulado; personal consular;
      funcionarios diplomáticos; funcionarios del servicio exterior; ~agregado; consejero de embajada;
      primer secretario; terceros secretarios; encargado de negocios; enviado especial; jefe de delegación;
      colegas en Nueva York; funcionarios de cancillería; ministro consejero; plenipotenciario;
      nuestros delegados y diplomáticos`,
    ru: `
      дипломаты; кибердипломаты; карьерные дипломаты; делегаты; ~делегация; ~представители;
      постоянный представитель; постоянное представительство; постпредство; постпред;
      сотрудники представительства; посольство; посол; посол по киберпространству; спецпредставитель;
      специальный представитель; консульство; консулы; консульские работники; атташе; советник посольства;
      первый секретарь; ~референт; сотрудники МИД; дипломатические работники; загранучреждения; загранработники;
      глава делегации; поверенный в делах; коллеги в Нью-Йорке; профильные дипломаты; посланник;
      кадровые дипломаты; внешнеполитические кадры; советник-посланник`,
    ar: `
      الدبلوماسيين; دبلوماسيون شباب; شباب الدبلوماسيين; المندوبين; مندوبات; ~الوفد; الوفود; وفود; ~ممثلون;
      الممثل الدائم; البعثة الدائمة; البعثات الدبلوماسية; موظفو البعثة; سفارة; سفير; السفراء; قنصلية;
      موظفون قنصليون; ~ملحق; مستشار السفارة; سكرتير أول; مبعوث; مبعوث خاص; القائم بالأعمال; رئيس الوفد;
      موظفو الخارجية; زملاؤنا في نيويورك; كوادر وزارة الخارجية; وزير مفوض; الكادر الدبلوماسي; دبلوماسيين جدد;
      مستشار دبلوماسي`,
    zh: `
      外交官; 外交人员; 网络外交官; 青年外交官; 职业外交官; 代表团; 代表团成员; 会议代表; 各国代表;
      常驻代表; 常驻团; 代表团团长; 使馆; 大使馆; 驻外使馆; 使领馆; 领事馆; 领事官员; 网络大使;
      无任所大使; 驻外机构; 外派人员; 参赞; 随员; 专员武官; 一等秘书; 主管官员; 外交部官员; 外交部同事;
      特使; ~代办; 谈判代表团; 纽约同事; 外交新人; 驻外使节; 各国大使; 驻外大使; 大使级; 特命全权大使`,
  },
  {
    id: 'delegate-sponsorship',
    kind: 'activity',
    parents: ['diplomacy', 'fellowship'],
    topics: ['cyber-diplomacy-skills'],
    audience: ['diplomats'],
    modality: ['fellowship'],
    en: `
      sponsorship of delegates; sponsored delegates; sponsorship programme; UN-Singapore Cyber Fellowship;
      Women in Cyber Fellowship; fellowship for diplomats; bring delegates; travel of delegates;
      delegates' travel; cannot afford to attend; attend sessions; come to New York; empty seat;
      our seat stays empty; nobody in the room; nobody to send; participation of delegates;
      participation of developing countries; participation of women delegates; take part meaningfully;
      meaningful participation; be present in the room; follow sessions in person; accreditation to sessions;
      ~hotel and flight; empty chair; nobody to attend`,
    fr: `
      parrainage de délégués; parrainer des délégués; programme de parrainage; prise en charge des délégués;
      bourse pour diplomates; Women in Cyber; voyage des délégués; déplacement des délégués;
      participation des délégués; participation des déléguées; participation aux sessions;
      assister aux sessions; assister aux séances; venir à New York; siège vide; chaise vide;
      personne dans la salle; personne à envoyer; participation effective; participation significative;
      participation des pays en développement; être présent dans la salle; faire venir des délégués;
      pas les moyens d'assister; financer la venue; délégué unique; place réservée; billets pour New York;
      fauteuil vide; personne pour y aller`,
    es: `
      patrocinio de delegados; patrocinar delegados; programa de patrocinio; becas para diplomáticos;
      Women in Cyber; viaje de delegados; pasajes para delegados; participación de delegados;
      participación en las sesiones; asistir a las sesiones; asistencia a las sesiones; acudir a Nueva York;
      viajar a Nueva York; silla vacía; asiento vacío; nadie en la sala; nadie a quien enviar;
      participación efectiva; participación significativa; participación de países en desarrollo;
      estar en la sala; no podemos asistir; enviar delegados; financiar la asistencia; costear el viaje;
      boletos a Nueva York; único delegado; sillón vacío; nadie puede ir`,
    ru: `
      спонсирование делегатов; поддержка участия делегатов; финансирование участия делегатов; оплата участия;
      программа спонсорства; стипендии для дипломатов; женщины в киберпространстве; поездка делегатов;
      проезд делегатов; участие делегатов; участие женщин-делегатов; участие в сессиях;
      присутствовать на сессиях; приехать в Нью-Йорк; поехать в Нью-Йорк; пустое кресло; пустое место;
      никого в зале; некого послать; некого направить; полноценное участие; содержательное участие;
      участие развивающихся стран; присутствие в зале; направить делегата; не можем участвовать; кресло пустует;
      место пустует; некому поехать`,
    ar: `
      رعاية المندوبين; رعاية مشاركة المندوبين; برنامج رعاية; تمويل مشاركة المندوبين; زمالة للدبلوماسيين;
      زمالات الدبلوماسيين; زمالة المرأة السيبرانية; سفر المندوبين; سفر الوفود; مشاركة المندوبين;
      المشاركة في الدورات; حضور الدورات; حضور الجلسات; حضور الاجتماعات في نيويورك; المجيء إلى نيويورك;
      السفر إلى نيويورك; مقعد فارغ; مقعدنا شاغر; لا أحد في القاعة; لا نجد من نرسله; مشاركة فعالة; مشاركة مجدية;
      مشاركة البلدان النامية; التواجد في القاعة; إيفاد مندوب; تغطية سفر المندوب; تذاكر نيويورك; مندوب وحيد;
      كرسي فارغ; لا يمكننا الحضور`,
    zh: `
      资助代表; 资助参会; 资助代表参会; 资助与会; 代表资助; 赞助代表; 赞助计划; 外交官研修; 外交官奖学金;
      女性网络奖学金; 代表差旅; 代表旅费; 代表参会; 女代表参与; 参会资助; 与会资助; 参加会议资助; 出席会议;
      出席届会; 参加届会; 来纽约; 去纽约; 赴纽约; 空席; 席位空着; 会场没人; 无人可派; 派不出人; 有效参与;
      实质参与; 发展中国家参与; 亲临会场; 派代表; 无法参会; 没人能去`,
  },
  {
    id: 'regional',
    kind: 'topic',
    topics: ['regional-cooperation'],
    en: `
      regional cooperation; regional network; regional organisation; subregional; sub-regional;
      subregional organisation; regional strategy; regional framework; regional programme; regional approach;
      regional integration; regional hub; regional centre; regional platform; regional forum;
      regional meeting; cross-regional; inter-regional; shared between countries; shared service;
      pooled services; pool resources; pool our means; too small alone; ~neighbours; ~neighbourhood;
      neighbouring countries; surrounding countries; countries of the region; countries like ours;
      similar countries; island neighbours; Cyber4Dev; LAC4; CARICOM IMPACS; harmonise across countries;
      cross-border cooperation between teams; share with neighbours; ~region; neighbouring states;
      neighbouring nations; adjacent countries; pool efforts regionally; region's countries;
      hub for the region; states of the region; our part of the world`,
    fr: `
      coopération régionale; réseau régional; organisation régionale; sous-régional; ~sous-région;
      communautés économiques régionales; CER; stratégie régionale; cadre régional; programme régional;
      approche régionale; intégration régionale; centre régional; pôle régional; plateforme régionale;
      forum régional; interrégional; transrégional; partagé entre pays; moyens partagés; trop petits seuls;
      ~voisins; pays voisins; pays limitrophes; pays frontaliers; pays de la région; pays de la zone;
      pays comparables; école régionale; à l'échelle régionale; harmonisation régionale;
      entre équipes voisines; mutualiser les moyens; mutualisation régionale; moyens communs;
      mettre en commun les moyens; partager avec les voisins; États voisins; nations voisines;
      États de la région`,
    es: `
      cooperación regional; cooperación subregional; red regional; organización regional;
      organismos regionales; organización subregional; subregional; subregión; estrategia regional;
      marco regional; programa regional; enfoque regional; integración regional; centro regional;
      polo regional; plataforma regional; foro regional; interregional; birregional; LAC4;
      compartido entre países; aunar recursos; mancomunar; demasiado pequeños solos; solos no podemos;
      ~vecinos; países vecinos; países limítrofes; países fronterizos; países de la región; países parecidos;
      países hermanos; a escala regional; armonización regional; Comunidad Iberoamericana;
      poner en común recursos; compartir medios regionales; compartir con vecinos; ~región; Estados vecinos;
      naciones vecinas; Estados de la región`,
    ru: `
      региональное сотрудничество; субрегиональное сотрудничество; региональная сеть;
      региональная организация; субрегиональный; субрегион; региональная стратегия; региональный подход;
      региональная программа; региональная интеграция; региональный центр; региональный узел;
      региональная платформа; региональный форум; межрегиональный; трансрегиональный; совместная группа;
      общая группа; общая команда; общий для нескольких стран; объединить усилия; объединить ресурсы;
      в одиночку не справимся; слишком малы; ~соседи; соседние страны; сопредельные страны;
      сопредельные государства; приграничные страны; страны региона; похожие страны; в масштабах региона;
      гармонизация в регионе; объединить возможности стран; общая региональная группа; делиться с соседями;
      ~регион; соседние государства; государства региона`,
    ar: `
      التعاون الإقليمي; تعاون إقليمي; شبكة إقليمية; شبكات إقليمية; منظمة إقليمية; استراتيجية إقليمية;
      إطار إقليمي; برنامج إقليمي; نهج إقليمي; التكامل الإقليمي; مركز إقليمي; المركز العربي الإقليمي;
      منصة إقليمية; منتدى إقليمي; أقاليمي; فريق مشترك; فريق موحد; فرق مشتركة; مشترك بين البلدان;
      تجميع الموارد; تجميع الجهود; تضافر الجهود; لا نستطيع وحدنا; صغار وحدنا; ~الجيران; ~جيراننا; دول الجوار;
      البلدان المجاورة; بلدان الجوار; بلدان المنطقة; دول المنطقة; بلدان مماثلة; دول شبيهة; على مستوى المنطقة;
      تنسيق إقليمي; المواءمة الإقليمية; فريق إقليمي مشترك; تعاون أقاليمي; تتقاسم الوسائل; تقاسم الوسائل;
      التقاسم مع الجيران; ~المنطقة; ~الإقليم; الدول المجاورة; الدول المتجاورة`,
    zh: `
      区域合作; 地区合作; 次区域; 次区域合作; 区域网络; 区域组织; 地区组织; 次区域组织; 区域战略; 区域框架;
      区域方案; 区域项目; 区域性; 区域一体化; 区域中心; 地区中心; 区域枢纽; 区域平台; 区域论坛; 地区论坛;
      跨区域; 区域间; 各国共用; 多国共享; 资源整合; 汇集资源; 抱团; 势单力薄; 单凭自己; 周边国家;
      邻近国家; ~邻居; 毗邻国家; 本区域国家; 本地区国家; 区域内国家; 类似国家; 情况相似的国家; 澜湄合作;
      区域协调; 联合团队建设; 集体应对; 与邻国分享; ~地区; ~区域; 邻国; 周边; 本地区各国; 地区各国`,
  },
  {
    id: 'regional-csirt',
    kind: 'topic',
    parents: ['regional', 'csirt', 'info-sharing'],
    topics: ['regional-cooperation', 'national-csirt', 'threat-intelligence-sharing'],
    audience: ['csirt-staff'],
    en: `
      regional CERT; regional CSIRT; CERT-to-CERT; cooperation between CERTs; CERT cooperation;
      CSIRT cooperation; cooperation between response teams; ASEAN CERT; Arab CERTs; joint response team;
      common regional team; share one team; other countries' teams; teams of neighbouring countries;
      teams know each other; cross-border incidents; meet other CERTs; regional exchange between teams;
      regional response centre; subregional CSIRT; one CERT for several; shared CSIRT; joint incident handling;
      one team for islands; regional incident coordination; countries too small for CERT; joint CERT operations;
      cross-border incident response`,
    fr: `
      CERT régional; CSIRT régional; équipe régionale; coopération entre CERT; coopération entre CSIRT;
      coopération entre équipes; échanges entre CERT; équipes homologues; équipes des pays voisins;
      ~équipes d'autres pays; équipe commune de réponse; équipe conjointe de réponse; équipe partagée;
      une équipe pour plusieurs; équipes se connaissent; incidents transfrontaliers;
      incidents transfrontières; rencontrer les autres CERT; centre régional de réponse;
      un CERT pour plusieurs; CSIRT partagé; CERT commun; réponse conjointe;
      coordination régionale des incidents; gestion conjointe des incidents; CERT de la CEDEAO;
      interventions conjointes; pays trop petits; équipe de la sous-région; réponse transfrontalière`,
    es: `
      CERT regional; CSIRT regional; equipo regional; cooperación entre CERT; cooperación entre CSIRT;
      cooperación entre equipos; intercambio entre CSIRT; equipos homólogos; equipos de países vecinos;
      ~equipos de otros países; equipo conjunto de respuesta; equipo compartido; un equipo para varios;
      equipos se conocen; incidentes transfronterizos; conocer otros CSIRT; centro regional de respuesta;
      CSIRT subregional; un CERT para varios; CSIRT compartido; CERT común; respuesta conjunta;
      coordinación regional de incidentes; manejo conjunto de incidentes; países demasiado pequeños;
      equipo de la subregión; respuesta transfronteriza; operación conjunta de CSIRT; CERT mancomunado`,
    ru: `
      региональный CERT; региональная группа реагирования; региональный центр реагирования; сотрудничество CERT;
      взаимодействие CERT; сотрудничество между CERT; сотрудничество групп реагирования;
      взаимодействие групп реагирования; обмен между CERT; совместная группа реагирования;
      общая группа реагирования; одна группа на несколько; группы соседних стран; группы других стран;
      коллеги из других CERT; группы знают друг друга; трансграничные инциденты; субрегиональный CERT;
      один CERT на несколько; общий CERT; совместный CERT; совместное реагирование;
      региональная координация инцидентов; совместная обработка инцидентов; страны слишком малы;
      трансграничное реагирование; объединенный центр реагирования; общий центр реагирования`,
    ar: `
      فريق استجابة إقليمي; فريق إقليمي; مركز استجابة إقليمي; التعاون بين فرق الاستجابة; تعاون فرق الاستجابة;
      التعاون بين المراكز; التواصل بين الفرق; تبادل بين الفرق; الفريق العربي للاستجابة; فريق استجابة مشترك;
      فريق موحد للاستجابة; فريق واحد لعدة دول; فرق البلدان المجاورة; فرق دول أخرى; الفرق النظيرة;
      الفرق تعرف بعضها; حوادث عابرة للحدود; لقاء الفرق الأخرى; فريق لعدة بلدان; فريق استجابة موحد;
      مركز استجابة مشترك; استجابة مشتركة; تنسيق إقليمي للحوادث; معالجة مشتركة للحوادث; بلدان صغيرة جدا;
      استجابة عابرة للحدود; مركز إقليمي للطوارئ`,
    zh: `
      区域应急中心; 区域应急团队; 区域应急组织; 区域CERT; CERT之间; CERT合作; 应急中心合作; 应急组织合作;
      应急团队合作; 团队间合作; 应急响应合作; 跨境应急; 跨境事件; 跨国事件; 联合应急; 联合应急团队; 联合响应;
      联合小组; 共用团队; 共用应急团队; 邻国团队; 邻国应急; 他国团队; 国外同行团队; 姊妹团队; 同行应急团队;
      区域响应中心; 次区域应急; 多国共用一支; 共享应急中心; 共同应急; 联合处置; 区域事件协调; 协同处置;
      国家太小; 跨境响应; 共建应急中心`,
  },
  {
    id: 'south-south',
    kind: 'topic',
    parents: ['regional'],
    topics: ['regional-cooperation'],
    en: `
      South-South cooperation; South-South; South-South and triangular; triangular cooperation; triangular;
      global South; developing countries helping; horizontal cooperation; UNOSSC; partner country pays;
      similar experience; ~country with same problems; learn from peers in South;
      experience of other developing; fellow developing countries; emerging donors; G77; BRICS;
      Ibero-American cooperation; countries that lived through it; ~developing countries;
      countries with similar history; similar stage of development`,
    fr: `
      coopération Sud-Sud; Sud-Sud; coopération triangulaire; triangulaire; tripartite entre pays; pays du Sud;
      Sud global; Sud mondial; entre pays en développement; coopération horizontale; mêmes difficultés;
      expérience comparable; pays frères; ayant vécu la même chose; d'égal à égal; pays émergents;
      partage d'expérience Sud; G77; BRICS; pays aux mêmes réalités; partager entre pairs; solidarité Sud;
      pays au même stade; contexte semblable`,
    es: `
      cooperación Sur-Sur; Sur-Sur; cooperación triangular; triangular; Sur global; países del Sur;
      entre países en desarrollo; cooperación horizontal; cooperación iberoamericana; mismas dificultades;
      mismos problemas; experiencia similar; de igual a igual; países emergentes; economías emergentes;
      cooperación entre iguales; G77; BRICS; Alianza del Pacífico; países con realidad parecida;
      solidaridad Sur; mismo nivel de desarrollo; aprender entre pares; contexto similar;
      intercambio entre iguales`,
    ru: `
      сотрудничество Юг-Юг; Юг-Юг; по линии Юг-Юг; трехстороннее сотрудничество; треугольное сотрудничество;
      глобальный Юг; страны Юга; страны глобального Юга; между развивающимися странами;
      горизонтальное сотрудничество; схожий опыт; равноправное сотрудничество;
      страны с формирующейся экономикой; дружественные страны; Группа 77; БРИКС; ~развивающиеся страны;
      страны со схожими трудностями; солидарность Юга; обмен между равными; страны с похожими условиями;
      опыт развивающихся стран; помощь друг другу`,
    ar: `
      التعاون بين بلدان الجنوب; التعاون فيما بين بلدان الجنوب; جنوب-جنوب; التعاون الثلاثي; تعاون ثلاثي;
      الجنوب العالمي; بلدان الجنوب; دول الجنوب; بين البلدان النامية; ~الدول النامية; تعاون أفقي; صعوبات مماثلة;
      نفس المشاكل; تجربة مماثلة; بلدان شقيقة; دول شقيقة; الاقتصادات الناشئة; مجموعة 77; بريكس; الند للند;
      التضامن بين بلدان الجنوب; ظروف مشابهة; تجارب البلدان النامية; مستوى تنمية مماثل`,
    zh: `
      南南合作; 南南; 三方合作; 三边合作; 三角合作; 全球南方; 南方国家; 发展中国家间; 发展中国家合作; 横向合作;
      同样困难; 同样问题; 相似经验; 类似经历; 兄弟国家; 友好国家; 平等互助; 新兴经济体; 新兴市场国家;
      七十七国集团; 金砖国家; 一带一路; ~发展中国家; 发展阶段相近; 国情相似; 同类国家; 南方团结; 互助合作`,
  },
  {
    id: 'ppp',
    kind: 'topic',
    topics: ['public-private-partnership'],
    en: `
      public-private partnership; public-private; PPP; PPPs; partnership with industry; work with industry;
      working with companies; cooperation with companies; private sector; private-sector partners; ~industry;
      industry partners; industry partnership; business partners; ~companies; companies help; firms lend;
      big tech; technology companies; tech companies; platforms and vendors; security firms;
      cybersecurity companies; corporate partners; corporate social responsibility; in-kind industry support;
      joint working with operators; academia and industry; academia partnership; government and business;
      state and business; voluntary experts; volunteers from industry; cyber volunteers; ~sponsors;
      information flow with business; companies do not talk; businesses mistrust government; ~Microsoft;
      ~Google; ~Cisco; ~Kaspersky; ~Huawei; Cybersecurity Tech Accord; public-private dialogue;
      industry associations; business and state together`,
    fr: `
      partenariat public-privé; public-privé; PPP; secteur privé; acteurs privés; partenaires privés;
      partenaires industriels; partenariat avec l'industrie; ~industriels; ~industrie; ~entreprises;
      entreprises prêtent; entreprises technologiques; entreprises de cybersécurité;
      organisations professionnelles; grandes plateformes; État et entreprises; État et secteur privé;
      travailler avec les entreprises; collaborer avec les entreprises; dialogue public-privé; mécénat;
      mécénat de compétences; responsabilité sociale; ~volontaires; entreprises se méfient;
      entreprises ne disent rien; éditeurs partenaires; universités et entreprises; entreprises volontaires;
      fédérations professionnelles; entreprises partenaires; conventions avec entreprises`,
    es: `
      asociación público-privada; alianza público-privada; colaboración público-privada;
      cooperación público-privada; público-privado; sector privado; actores privados; empresa privada;
      ~empresas; empresas prestan; empresas tecnológicas; empresas de ciberseguridad; ~industria;
      socios industriales; socios privados; ~gremios; cámaras empresariales; grandes tecnológicas;
      Estado y empresas; gobierno y empresas; trabajar con empresas; trabajar con la industria;
      diálogo público-privado; responsabilidad social empresarial; ciberreserva; empresas desconfían;
      empresas no comparten; academia y empresa; mesa público-privada; asociaciones del sector privado;
      empresas aliadas; convenios con empresas`,
    ru: `
      государственно-частное партнерство; ГЧП; частно-государственное; партнерство с бизнесом;
      партнерство с промышленностью; частный сектор; частные компании; частный бизнес; ~компании;
      компании предоставляют; ~бизнес; деловые круги; предпринимательское сообщество; отраслевые ассоциации;
      отраслевые союзы; представители отрасли; ИТ-компании; ~IT-гиганты; крупные платформы; вендоры;
      компании по кибербезопасности; государство и бизнес; взаимодействие с бизнесом; работа с бизнесом;
      сотрудничество с компаниями; корпоративная ответственность; социальная ответственность бизнеса;
      киберрезерв; киберволонтеры; компании молчат; бизнес не доверяет; вузы и бизнес;
      партнеры из промышленности; отраслевые партнеры; отраслевые объединения; компании-партнеры;
      соглашения с компаниями`,
    ar: `
      الشراكة بين القطاعين; الشراكة بين القطاعين العام والخاص; القطاع الخاص; القطاعين العام والخاص;
      شراكات مع القطاع الخاص; ~الشركات; شركات خاصة; شركات تعير; ~الصناعة; شركاء الصناعة; شركاء القطاع;
      دوائر الأعمال; اتحادات الصناعة; شركات التكنولوجيا; شركات التقنية; كبرى شركات التقنية; المنصات الكبرى;
      شركات الأمن السيبراني; الحكومة والشركات; التعاون مع الشركات; العمل مع الشركات; الحوار بين القطاعين;
      المسؤولية الاجتماعية; احتياط سيبراني; الشركات لا تثق; الشركات لا تتكلم; الجامعات والشركات; شركاء صناعيون;
      ممثلو الشركات; جمعيات الشركات; شركات شريكة; اتفاقيات مع الشركات`,
    zh: `
      公私伙伴关系; 公私合作; 公私协作; 政企合作; 政企协作; 政企; 官民合作; 政府与企业; 与企业合作; 企业合作;
      企业提供; ~企业; 私营企业; 私营部门; 私营机构; 产业界; 业界; 工业界; 行业伙伴; 产业伙伴; 科技公司;
      互联网巨头; 大型平台; 安全厂商; 安全企业; 网络安全公司; 企业赞助; 企业社会责任; 网络安全志愿者; 校企合作;
      企业不愿说; 企业不信任; 公私对话; 互联网公司; 产业合作; 企业伙伴; 合作企业; 企业联盟; 行业组织`,
  },
  {
    id: 'multistakeholder',
    kind: 'topic',
    parents: ['ppp'],
    topics: ['public-private-partnership'],
    en: `
      multi-stakeholder; multistakeholder; multi-stakeholder approach; multistakeholder model;
      multi-stakeholder partnership; ~stakeholders; stakeholder engagement; non-state actors;
      non-governmental stakeholders; inclusive dialogue; inclusive process; all parts of society;
      whole-of-society; everyone at the table; everybody around one table; bring everybody together;
      Internet Governance Forum; IGF; national IGF; WSIS; academics and companies;
      consultation with civil society; open consultation; public consultation with stakeholders;
      alliance of partners; partnership platform; cross-sector; multi-actor; roundtable with industry;
      academia, business and civil society; business and civil society; industry and civil society;
      academia and industry; academia and civil society`,
    fr: `
      multipartite; multi-acteurs; approche multipartite; modèle multipartite; parties prenantes;
      acteurs non étatiques; dialogue inclusif; processus inclusif; ensemble de la société;
      société tout entière; réunir tout le monde; forum sur la gouvernance; FGI; SMSI sommet mondial;
      consultation publique; consultation ouverte; concertation avec les acteurs; plateforme de partenariat;
      coalition d'acteurs; intersectoriel; État, entreprises et universités; asseoir tout le monde;
      société entière mobilisée; dialogue multi-acteurs; gouvernance partagée; société civile et entreprises;
      table ronde avec l'industrie; universités, industrie et société civile; industrie et société civile;
      entreprises et société civile; universités et entreprises`,
    es: `
      múltiples partes interesadas; partes interesadas; multiactor; multisectorial; enfoque multisectorial;
      modelo de múltiples partes; diálogo inclusivo; proceso inclusivo; conjunto de la sociedad;
      foro de gobernanza; IGF; CMSI; consulta pública; consulta abierta; plataforma de alianzas;
      coalición de actores; intersectorial; academia, empresas y gobierno; cuádruple hélice; mesa multiactor;
      gobierno, empresas y sociedad; diálogo con sectores; enfoque multiactor; gobernanza compartida;
      mesa con la industria; diálogo multisectorial; sociedad civil y empresas;
      universidades, industria y sociedad civil; industria y sociedad civil; empresas y sociedad civil;
      universidades y empresas`,
    ru: `
      многосторонний подход; многосторонняя модель; мультистейкхолдерный; мультистейкхолдеризм;
      заинтересованные стороны; с участием заинтересованных сторон; негосударственные субъекты;
      негосударственные участники; неправительственные участники; инклюзивный диалог; инклюзивный процесс;
      всем обществом; все слои общества; форум по управлению интернетом; ВВУИО; общественные консультации;
      открытые консультации; общественное обсуждение; платформа партнерства; коалиция участников;
      межотраслевой; научные круги и бизнес; собрать все стороны; объединить общество и бизнес;
      круглый стол с бизнесом; гражданское общество и бизнес; совместный диалог сторон;
      вузы, промышленность и гражданское общество; промышленность и гражданское общество;
      бизнес и гражданское общество; вузы и бизнес`,
    ar: `
      أصحاب المصلحة المتعددين; أصحاب المصلحة; تعدد أصحاب المصلحة; جميع الأطراف المعنية; الأطراف المعنية;
      الأطراف ذات العلاقة; الجهات المعنية كافة; حوار شامل; عملية شاملة; المجتمع بأسره; كافة شرائح المجتمع;
      الجميع حول الطاولة; جمع الجميع; منتدى حوكمة الإنترنت; القمة العالمية لمجتمع المعلومات; مراكز الفكر;
      مراكز أبحاث وشركات; مشاورة عامة; مشاورات عامة; تشاور مفتوح; منصة شراكة; تحالف شركاء; متعدد القطاعات;
      عبر القطاعات; حوار متعدد الأطراف المعنية; المجتمع والشركات والحكومة; حوار مع الشركات;
      المجتمع المدني والشركات; نهج تشاركي; حوكمة مشتركة; الجامعات والصناعة والمجتمع المدني;
      الصناعة والمجتمع المدني; الشركات والمجتمع المدني`,
    zh: `
      多利益攸关方; 利益攸关方; 多利益相关方; 利益相关方; 多方参与; 各方参与; 多方合作; 多方模式;
      非国家行为体; 非政府行为体; 包容性对话; 包容性进程; 社会各界; ~各界; 各方坐在一起; 大家坐在一起;
      互联网治理论坛; 信息社会世界峰会; 公开征求意见; 征求意见; 公众咨询; 开放磋商; 伙伴关系平台; 合作联盟;
      跨行业; 跨界; 政产学研; 多元主体; 各利益方; 多方对话; 多方共治; 共同治理; 产业界和民间社会;
      学术界和产业界; 企业和民间社会; 学术界、产业界和民间社会`,
  },
  {
    id: 'defence',
    kind: 'audience',
    audience: ['defence'],
    en: `
      armed forces; military; army; navy; air force; soldiers; troops; ~officers in uniform; military officers;
      ministry of defence; defence ministry; department of defense; defence forces; defence sector;
      defence attaché; national guard; veterans; general staff; chief of staff; joint staff; cyber command;
      cyber defence; cyber defence command; military networks; military cyber; barracks; military academy;
      defence college; staff college; national defence; NATO; CCDCOE; peacekeepers; blue helmets;
      civil-military; military doctrine; defence intelligence; reservists in army; weapons systems;
      ~cyber operations; defence minister; minister of defence`,
    fr: `
      forces armées; ~armée; militaires; ~soldats; troupes; marine nationale; armée de l'air;
      officiers militaires; ministère de la défense; ministère des armées; défense nationale;
      secteur de la défense; cyberdéfense; commandement cyber; COMCYBER; commandement de la cyberdéfense;
      état-major; chef d'état-major; garde nationale; attaché de défense; réseaux militaires; casernes;
      académie militaire; école militaire; école de guerre; collège de défense; OTAN; casques bleus;
      maintien de la paix; soldats de la paix; civilo-militaire; doctrine militaire; renseignement militaire;
      systèmes d'armes; lutte informatique défensive; ministre de la défense; ministre des armées`,
    es: `
      fuerzas armadas; ejército; militares; militar; ~soldados; tropas; ~armada; marina de guerra; fuerza aérea;
      oficiales militares; ministerio de defensa; secretaría de defensa; defensa nacional; sector defensa;
      ciberdefensa; comando cibernético; comando de ciberdefensa; mando conjunto; comando conjunto;
      estado mayor; jefe de estado mayor; agregado militar; agregado de defensa; redes militares; cuarteles;
      academia militar; escuela militar; escuela superior de guerra; colegio de defensa; OTAN; cascos azules;
      mantenimiento de la paz; fuerzas de paz; cívico-militar; doctrina militar; inteligencia militar;
      sistemas de armas; JID; Junta Interamericana de Defensa; ministro de defensa; mandos militares`,
    ru: `
      вооруженные силы; армия; военные; военнослужащие; солдаты; войска; военно-морской флот;
      военно-воздушные силы; офицеры армии; офицеры штаба; министерство обороны; Минобороны;
      оборонное ведомство; оборона; национальная оборона; оборонный сектор; киберзащита; кибероборона;
      киберкомандование; кибервойска; войска связи; генеральный штаб; генштаб; начальник штаба;
      национальная гвардия; военный атташе; военные сети; казармы; военная академия; военное училище;
      военный вуз; НАТО; миротворцы; миротворческие силы; голубые каски; поддержание мира; военно-гражданский;
      военная доктрина; военная разведка; системы вооружений; морской флот военный; министр обороны`,
    ar: `
      القوات المسلحة; الجيش; الجيوش; العسكريين; الجنود; جندي; القوات البحرية; القوات الجوية; سلاح الجو;
      ضباط الجيش; وزارة الدفاع; قطاع الدفاع; الدفاع الوطني; الدفاع السيبراني; قيادة سيبرانية;
      قيادة الدفاع السيبراني; هيئة الأركان; رئاسة الأركان; أركان الجيش; الملحق العسكري; الملحق الدفاعي;
      شبكات عسكرية; ثكنات; الثكنات; أكاديمية عسكرية; الكلية العسكرية; الكلية الحربية; كلية الدفاع;
      كلية القيادة والأركان; حلف الناتو; الناتو; حفظة السلام; قوات حفظ السلام; الخوذ الزرقاء; مدني عسكري;
      عقيدة عسكرية; الاستخبارات العسكرية; أنظمة الأسلحة; وزير الدفاع; ~دفاعي`,
    zh: `
      武装部队; 军队; 军方; 军人; 士兵; 官兵; 部队; 陆军; 海军; 空军; 军官; 现役军人; 国防部;
      ~国防; 国防部门; 国防系统; 军事部门; 网络防御; 网络国防; 网络司令部; 网军; 网络部队; 网络战;
      总参谋部; 参谋部; 参谋长; 国民警卫队; 武官; 国防武官; 军用网络; 军事网络; 军营; 军校; 军事院校;
      军事学院; 国防大学; 北约; 维和; 维和人员; 维和部队; 蓝盔; 军民; 军民协作; 海岸警卫队; 海警;
      军事学说; 军事情报; 武器系统; 国防部长; 军事; 国防力量; 国防人员`,
  },
];
