/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const awareness: readonly ConceptRow[] = [
  {
    id: 'awareness',
    kind: 'topic',
    topics: ['public-awareness'],
    en: `
      awareness; awareness raising; awareness campaign; awareness programme; awareness materials;
      raise awareness; public campaign; national campaign; outreach campaign; community outreach; ~outreach;
      media campaign; social media campaign; messaging campaign; campaign; slogans; influencers; celebrities;
      safe online; stay safe online; safe on the internet; safety online; online safety; internet safety;
      safer internet; Safer Internet Day; cybersecurity month; cyber awareness month; cybersecurity week;
      Stop Think Connect; Get Safe Online; cybersecurity culture; culture of cybersecurity; behaviour change;
      change behaviour; mindset; public education; public information; educate people; educate the public;
      inform the public; informing the population; posters; leaflets; flyers; billboards; comics; cartoons;
      jingles; radio spots; radio programmes; television spots; TV adverts; short videos; animated videos;
      public service announcements; roadshow; theatre plays; town halls; community meetings; local languages;
      plain language; simple messages; people do not know; unaware; careless; naive; fake messages; clicking;
      spot fraud; recognise scams; phishing; ~radio; ~messages; fall for scams; ~television`,
    fr: `
      sensibilisation; campagne de sensibilisation; action de sensibilisation; kits de sensibilisation;
      campagne publique; campagne nationale; campagne médiatique; campagne d'information;
      campagne de communication; campagne; spots radio; spots télévisés; messages radio; émissions radio;
      radios communautaires; ~affiches; tracts; prospectus; brochures de sensibilisation; bandes dessinées;
      dessins animés; vidéos courtes; capsules vidéo; clips; saynètes; ~théâtre; caravane; influenceurs;
      slogan; mois de la cybersécurité; cybermois; journée internet sans crainte; internet sans crainte;
      sécurité en ligne; se protéger en ligne; naviguer en sécurité; bons gestes; bonnes pratiques numériques;
      changement de comportement; changer les mentalités; culture de la cybersécurité; culture cyber;
      prise de conscience; faire prendre conscience; conscientisation; éducation du public;
      informer la population; informer le public; grand public mal informé; langues locales;
      langues nationales; ignorance des dangers; imprudence; négligence; naïveté; insouciance; faux messages;
      cliquer; piège; se faire piéger; tomber dans le piège; hameçonnage; ~radio; ~télévision; ~prévention;
      bons réflexes`,
    es: `
      concienciación; concientización; concientizar; concienciar; sensibilización; sensibilizar;
      toma de conciencia; crear conciencia; campaña de concienciación; campañas de sensibilización;
      campaña pública; campaña nacional; campaña en medios; campaña en redes sociales; campaña informativa;
      campaña de difusión; campaña; difusión masiva; divulgación al público; cuñas radiales; cuñas de radio;
      espacios en la radio; radios comunitarias; anuncios de televisión; ~carteles; afiches; folletos;
      volantes; historietas; caricaturas; vídeos cortos; cápsulas informativas; infografías; títeres;
      obras de teatro; influencers; lemas; mes de la ciberseguridad; día de internet segura; internet segura;
      seguridad en línea; navegar con seguridad; navegación segura; cultura de ciberseguridad;
      cultura de prevención; cultura digital; cambio de conducta; cambio de comportamiento; cambiar hábitos;
      malos hábitos; educar a la población; educar a la gente; informar a la población; informar al público;
      lenguaje sencillo; lenguas indígenas; lenguas locales; descuido; imprudencia; ingenuidad;
      mensajes falsos; hacer clic; caer en la trampa; reconocer estafas; detectar fraudes; ~radio;
      ~televisión; ~prevención; no sabe protegerse; falta de conciencia`,
    ru: `
      повышение осведомленности; осведомленность; информирование населения; информирование граждан;
      информирование общественности; информировать население; информационная кампания;
      просветительская кампания; просветительская; просвещение; разъяснительная работа; разъяснять населению;
      разъяснительный; кампания; общественная кампания; национальная кампания; кампания в соцсетях;
      кампания в СМИ; социальная реклама; ролики; видеоролики; радиопередачи; телепередачи; плакаты; листовки;
      буклеты; памятки; комиксы; мультфильмы; лозунги; блогеры-амбассадоры; месячник кибербезопасности;
      неделя кибербезопасности; день безопасного интернета; безопасный интернет; безопасное поведение;
      безопасно пользоваться интернетом; культура кибербезопасности; культура информационной безопасности;
      изменение поведения; менять привычки; вредные привычки; профилактическая работа; местные языки;
      простым языком; люди не знают; неосведомленность; незнание; неосторожность; беспечность; доверчивость;
      наивность; попадаются на удочку; фальшивые сообщения; мошеннические письма; распознать обман;
      как не стать жертвой; фишинг; ~радио; ~телевидение; ~профилактика; не осознают опасности`,
    ar: `
      التوعية; توعوي; حملة توعية; حملات توعية; حملة توعوية; حملة وطنية; حملة إعلامية; حملات إعلامية;
      حملة إعلانية; حملة على وسائل التواصل; حملات; الوعي; الوعي السيبراني; الوعي الأمني; رفع الوعي;
      زيادة الوعي; نشر الوعي; قلة الوعي; غياب الوعي; ضعف الوعي; تثقيف الجمهور; تثقيف المواطنين; تثقيف;
      التحسيس; حملات تحسيسية; ثقافة الأمن السيبراني; الثقافة الأمنية; السلامة على الإنترنت; السلامة الرقمية;
      الإنترنت الآمن; اليوم العالمي للإنترنت الآمن; استخدام آمن للإنترنت; شهر الأمن السيبراني; أسبوع التوعية;
      ملصقات توعوية; مطويات; منشورات توعوية; كتيبات توعوية; لافتات; إذاعية; برامج إذاعية; برامج تلفزيونية;
      إعلانات تلفزيونية; مقاطع فيديو; فيديوهات قصيرة; رسوم متحركة; قصص مصورة; ~المؤثرين; شعارات; مسرحيات;
      اللغات المحلية; لغة بسيطة; رسائل بسيطة; تغيير السلوك; جهل; الجهل بالمخاطر; إهمال; سذاجة; الوقوع في الفخ;
      يقعون ضحية; رسائل مزيفة; رسائل وهمية; النقر; ~تلفزيون; ~منشورات; ~وقاية`,
    zh: `
      提高认识; 提升认识; 提高意识; 增强意识; 安全意识; 网络安全意识; 防范意识; 意识提升; 意识教育; 意识宣传; 意识薄弱; 缺乏意识; 宣传; 宣传活动; 宣传教育; 宣教; 宣传周; 宣传月;
      网络安全宣传周; 网络安全周; 网络安全月; 宣传材料; 宣传册; 宣传片; 宣传栏; 公益广告; 公益宣传; 公众教育; 公众宣传; 公众意识; 公众认知; 全民教育; 普及; 知识普及; 科普; 普法;
      海报; 标语; 口号; 传单; 漫画; 动画; 短视频; 广播节目; 电视节目; 网红; 进社区; 进校园; 社区宣讲; 宣讲; 媒体宣传; 社交媒体宣传; 上网安全; 安全上网; 文明上网; 网络安全文化;
      安全文化; 改变行为; 行为习惯; 不良习惯; 当地语言; 通俗易懂; 不懂得防范; 缺乏防范; 麻痹大意; 疏忽大意; 轻信; 误点; 乱点链接; 点击链接; 上当受骗; 诈骗邮件; 识别诈骗; 网络文明;
      ~广播; ~电视; ~点击`,
  },
  {
    id: 'phishing',
    kind: 'topic',
    parents: ['awareness'],
    topics: ['public-servant-awareness', 'public-awareness'],
    en: `
      phishing; spear phishing; phishing simulation; phishing test; phishing awareness; phishing campaigns;
      phishing mails; phishing emails; phishing attempts; anti-phishing; smishing; vishing; quishing; whaling;
      social engineering; fraudulent mails; fraudulent emails; scam messages; scam emails; fake emails;
      fake messages; bogus emails; spoofed emails; suspicious emails; suspicious mails; suspicious links;
      malicious links; malicious attachments; fake links; fake websites; lookalike websites; fake login page;
      click on links; click on everything; clicking; open attachments; ~attachments; dangerous mail;
      e-mail from the boss; fake boss; deceived by email; tricked; trick people; give away passwords;
      credential theft; credential harvesting; lured; bait; pretext; junk mail; GoPhish; report phishing;
      ~emails; ~links; ~mails; stolen credentials; suspicious attachments; spam; open any e-mail;
      open strange e-mails; mail attachments; infected attachments; click on attachments`,
    fr: `
      hameçonnage; hameçonnage ciblé; phishing; harponnage; filoutage; courriels frauduleux;
      courriels d'hameçonnage; mails frauduleux; faux courriels; faux mails; faux messages;
      messages frauduleux; messages piégés; courriel piégé; mails piégés; courriels suspects; mails suspects;
      liens suspects; liens malveillants; liens piégés; faux liens; lien frauduleux; pièces jointes;
      pièce jointe piégée; ouvrir une pièce jointe; cliquer; cliquer sur un lien; clic; faux sites;
      faux site de connexion; sites frauduleux; ingénierie sociale; manipulation psychologique;
      test d'hameçonnage; simulation d'hameçonnage; faux hameçonnage; exercice d'hameçonnage; SMS frauduleux;
      appels frauduleux; vol d'identifiants; livrer son mot de passe; appât; tromper les agents;
      se laisser tromper; signaler un courriel suspect; ~liens; ~piégé; identifiants volés; ~leurre; pourriel;
      spam; ouvrir n'importe quel courriel; courriels inconnus`,
    es: `
      phishing; suplantación; correos fraudulentos; correos falsos; correos engañosos; correos maliciosos;
      correos sospechosos; correos de phishing; mensajes falsos; mensajes fraudulentos; mensajes engañosos;
      mensajes sospechosos; enlaces maliciosos; enlaces sospechosos; enlaces falsos; enlaces fraudulentos;
      archivos adjuntos; abrir adjuntos; abrir archivos adjuntos; abren cualquier correo; hacer clic;
      pinchar en enlaces; dar clic; páginas falsas; sitios falsos; páginas web falsas; sitios fraudulentos;
      ingeniería social; simulación de phishing; simulacro de phishing; prueba de phishing; smishing; vishing;
      SMS fraudulentos; llamadas falsas; robo de credenciales; entregar la contraseña; dan su contraseña;
      anzuelo; engaño por correo; picar el anzuelo; caer en el engaño; se dejan engañar; pesca de contraseñas;
      ~enlaces; ~adjuntos; credenciales robadas; adjuntos sospechosos; suplantación de correo; correo basura;
      spam; cualquier correo; abrir cualquier correo`,
    ru: `
      фишинг; фишинговые письма; фишинговые сообщения; фишинговые сайты; фишинговая рассылка; фишинговый;
      фишинговая атака; учебный фишинг; имитация фишинга; имитированный фишинг; проверка на фишинг;
      целевой фишинг; вишинг; смишинг; социальная инженерия; методы социальной инженерии;
      мошеннические письма; мошеннические рассылки; мошеннические ссылки; поддельные сообщения;
      поддельная страница входа; фальшивые письма; фальшивые сообщения; подозрительные письма;
      подозрительные ссылки; подозрительные сообщения; вредоносные ссылки; вредоносные вложения;
      вредоносные письма; ~вложения; открывают вложения; открыть вложение; нажимать на ссылки; нажимают;
      переходить по ссылкам; щелкают; кликают; клик; сайты-двойники; кража учетных данных; кража паролей;
      выдают пароли; сообщают пароли; обманом выманить пароль; поддаются на обман; доверчивые сотрудники;
      письмо от начальника; нежелательная почта; ~ссылки; ~письма; подозрительные вложения; приманка;
      поддельные письма; спам; поддельные сайты; открывают любые письма; письма от незнакомцев;
      почтовые вложения; вложения в письмах; любые вложения`,
    ar: `
      التصيد; التصيد الاحتيالي; التصيد الإلكتروني; التصيد الموجه; هجمات التصيد; رسائل التصيد; محاكاة التصيد;
      اختبار التصيد; حملات التصيد; الهندسة الاجتماعية; رسائل احتيالية; رسائل خادعة; رسائل مزيفة; رسائل مشبوهة;
      رسائل ملغومة; رسائل البريد المزيفة; بريد احتيالي; بريد إلكتروني مشبوه; بريد مزيف; رسائل إلكترونية مزيفة;
      روابط مشبوهة; روابط خبيثة; روابط مزيفة; رابط مشبوه; رابط خبيث; الضغط على الروابط; النقر على الروابط;
      النقر; ينقرون; يضغطون على أي رابط; مرفقات; ~المرفقات; مرفقات خبيثة; فتح المرفقات; مواقع مزيفة;
      مواقع وهمية; موقع مزيف; صفحة دخول مزيفة; سرقة بيانات الدخول; سرقة كلمات المرور; بيانات اعتماد مسروقة;
      إفشاء كلمة المرور; طعم; استدراج الموظفين; خداع الموظفين; ينخدعون; الانخداع; رسائل غير مرغوبة;
      رسائل نصية احتيالية; مكالمات مزيفة; ~روابط; ~رابط; مرفق مشبوه; البريد المزعج; يفتحون أي رسالة;
      رسائل مجهولة المصدر`,
    zh: `
      钓鱼; 网络钓鱼; 钓鱼邮件; 钓鱼网站; 钓鱼链接; 钓鱼攻击; 钓鱼短信; 钓鱼演练; 钓鱼测试; 模拟钓鱼; 鱼叉式钓鱼; 鱼叉攻击; 反钓鱼; 防钓鱼; 社会工程; 社会工程学; 社工攻击;
      诈骗邮件; 诈骗短信; 诈骗信息; 欺诈邮件; 欺诈短信; 虚假邮件; 虚假短信; 假邮件; 冒充邮件; 假链接; 可疑邮件; 可疑链接; 可疑信息; 恶意链接; 恶意邮件; 陌生邮件; 陌生链接; 附件;
      打开附件; 点开附件; 点击链接; 点开链接; 乱点; 随意点击; 误点链接; 假网站; 仿冒网站; 伪造登录页; 骗取密码; 泄露密码; 窃取密码; 窃取凭证; 凭证失窃; 账号密码被盗; 诱饵;
      诱骗点击; 垃圾短信; 举报邮件; ~邮件; ~链接; 可疑附件; 恶意附件; 伪造邮件; 假冒邮件; 垃圾邮件; 假冒网站; 山寨网站`,
  },
  {
    id: 'cyber-hygiene',
    kind: 'topic',
    parents: ['awareness', 'baseline-controls'],
    topics: ['public-awareness', 'public-servant-awareness', 'sme-hygiene'],
    en: `
      cyber hygiene; digital hygiene; basic cyber hygiene; good habits; bad habits; safe habits;
      basic precautions; everyday precautions; basic protection; basic measures; simple steps;
      first steps to protect; passwords; strong passwords; passwords on paper; password manager; passphrase;
      change passwords; default passwords; two-factor authentication; multi-factor authentication; MFA; 2FA;
      two-step verification; passkeys; antivirus; anti-virus; firewall at home; automatic updates;
      outdated software; pirated software; cracked software; USB keys; flash drives; personal phones;
      personal e-mail; private mailboxes; public wifi; unlocked screens; screen lock; clean desk;
      VPN for staff; privacy settings; account security; secure accounts; lost phones; lost laptops;
      bring your own device; basic controls; cyber essentials; safe browsing; ~downloads; download anything;
      protect devices; phone security; update software; shared passwords; weak passwords; USB sticks; BYOD;
      old computers; home router; protect their accounts; write passwords down`,
    fr: `
      cyberhygiène; hygiène numérique; hygiène informatique; règles d'hygiène; guide d'hygiène informatique;
      gestes barrières numériques; gestes simples; bonnes habitudes; mauvaises habitudes; précautions de base;
      précautions élémentaires; mesures de base; mots de passe; mots de passe robustes;
      gestionnaire de mots de passe; coffre-fort de mots de passe; phrase de passe; changer de mot de passe;
      double authentification; authentification à deux facteurs; authentification multifacteur;
      validation en deux étapes; antivirus; logiciels à jour; logiciels obsolètes; logiciels piratés;
      messagerie personnelle; téléphones personnels; wifi public; verrouiller sa session;
      verrouillage d'écran; post-it; paramètres de confidentialité; sécuriser ses comptes; comptes sécurisés;
      protéger ses appareils; navigation sûre; ~téléchargements; télécharger n'importe quoi; téléphone perdu;
      ordinateur perdu; bons réflexes; mises à jour; mots de passe partagés; mots de passe faibles; clés USB;
      vieux ordinateurs; box internet; protéger leurs comptes`,
    es: `
      ciberhigiene; higiene digital; higiene cibernética; higiene informática; buenos hábitos;
      malos hábitos digitales; hábitos seguros; precauciones básicas; medidas básicas; medidas elementales;
      protección básica; pasos sencillos; contraseñas; contraseñas seguras; claves débiles; misma contraseña;
      contraseñas en papelitos; gestor de contraseñas; cambiar la contraseña; doble factor; segundo factor;
      autenticación de dos factores; autenticación multifactor; verificación en dos pasos; antivirus;
      programas desactualizados; programas piratas; software pirata; pendrives; teléfonos personales;
      wifi pública; wifi abierta; bloquear la pantalla; escritorio limpio; configuración de privacidad;
      proteger las cuentas; proteger dispositivos; cuentas seguras; ~descargas; descargar cualquier cosa;
      celular perdido; ~actualizaciones; actualizar programas; software desactualizado; doble autenticación;
      contraseñas compartidas; contraseñas débiles; memorias USB; correo personal; computadoras viejas;
      equipos obsoletos; enrutador doméstico`,
    ru: `
      кибергигиена; цифровая гигиена; компьютерная гигиена; правила кибергигиены; основы кибергигиены;
      элементарные правила; элементарные меры; простые меры; базовые меры; базовая защита;
      меры предосторожности; полезные привычки; безопасные привычки; пароли; надежные пароли; сложные пароли;
      одинаковые пароли; пароль на бумажке; менеджер паролей; парольная фраза; сменить пароль;
      двухфакторная аутентификация; многофакторная аутентификация; двухэтапная проверка; подтверждение входа;
      антивирус; антивирусный; устаревшие программы; устаревшее программное обеспечение; пиратские программы;
      пиратское программное обеспечение; съемные носители; личные телефоны; публичный вай-фай;
      открытый вай-фай; блокировка экрана; настройки приватности; защита аккаунтов; учетные записи;
      защитить устройства; скачивают; скачивание программ; потерянный телефон; обновлять программы;
      общий пароль; слабые пароли; флешки; личные устройства; личная почта; старые компьютеры; домашний роутер`,
    ar: `
      النظافة السيبرانية; النظافة الرقمية; النظافة الإلكترونية; عادات آمنة; عادات سيئة; العادات الرقمية;
      عادات رقمية سليمة; إجراءات بسيطة; خطوات بسيطة; احتياطات أساسية; ~الاحتياطات; تدابير أساسية;
      حماية أساسية; كلمات المرور; كلمة المرور; كلمة السر; كلمات السر; كلمات مرور قوية; نفس كلمة المرور;
      مشاركة كلمات المرور; مدير كلمات المرور; تغيير كلمة المرور; الرقم السري; المصادقة الثنائية;
      المصادقة متعددة العوامل; التحقق بخطوتين; التحقق الثنائي; مضاد الفيروسات; برامج الحماية; مكافح الفيروسات;
      تحديث الأجهزة; برامج مقلدة; ذاكرة فلاش; فلاشة; مفاتيح USB; بريد شخصي; هواتف شخصية; الواي فاي العام;
      شبكات واي فاي عامة; قفل الشاشة; إعدادات الخصوصية; حماية الحسابات; تأمين الحسابات; التصفح الآمن;
      تنزيل البرامج; تحميل البرامج; هاتف مفقود; تحديث البرامج; برامج قديمة; حماية الأجهزة; كلمات مرور ضعيفة;
      البريد الشخصي; أجهزة قديمة; حواسيب قديمة; راوتر المنزل; أقراص USB`,
    zh: `
      网络卫生; 数字卫生; 网络卫生习惯; 良好习惯; 上网习惯; 用网习惯; 使用习惯; 安全习惯; 基本防护;
      基础防护; 基本措施; 防护措施; 个人防护; 防范措施; 口令; 弱口令; 密码; 强密码; 简单密码; 相同密码;
      密码太简单; 更改密码; 修改密码; 默认密码; 双因素认证; 双重认证; 双因子; 多因素认证; 多因子认证;
      动态口令; 杀毒软件; 防病毒; 杀毒; 老旧电脑; 盗版系统; 移动存储; 优盘; 个人邮箱; 个人手机; 私人手机;
      公共WiFi; 免费WiFi; 公共无线网; 锁屏; 隐私设置; 账号安全; 账户安全; 保护账号; 保护设备;
      手机安全; 随意下载; 乱下载; 下载软件; 丢失手机; 系统更新; 更新软件; 过时软件; 及时更新; 两步验证;
      共用密码; 弱密码; U盘; 私人邮箱; 密码管理; 旧电脑; 家用路由器; 移动硬盘`,
  },
  {
    id: 'digital-literacy',
    kind: 'topic',
    parents: ['awareness'],
    topics: ['public-awareness'],
    en: `
      digital literacy; information literacy; computer literacy; digital skills; basic digital skills;
      basic computer skills; digital inclusion; digital citizenship; responsible use of internet;
      first-time users; first-time internet users; new internet users; newly connected;
      connected for the first time; went online; gone online; online for the first time; smartphone users;
      know little of computers; never used a computer; cannot use computers; illiterate; illiteracy; literacy;
      low literacy; left behind; critical thinking; verify sources; recognise fake news; telecentres;
      community centres; digital hubs; ~libraries; librarians; DigComp; trust in online services;
      confidence online; digital confidence; fear of technology; afraid of internet; use apps safely;
      online banking users`,
    fr: `
      culture numérique; littératie numérique; alphabétisation numérique; éducation numérique;
      compétences numériques; compétences numériques de base; inclusion numérique; illectronisme; illettrisme;
      analphabètes; peu lettrés; citoyenneté numérique; usage responsable d'internet; usages responsables;
      nouveaux internautes; nouveaux connectés; premiers pas sur internet; initiation à l'informatique;
      initiation au numérique; jamais touché un ordinateur; peur d'internet; esprit critique; pensée critique;
      vérifier les sources; ~bibliothèques; médiathèques; cybercentres; points numériques; espaces numériques;
      maisons du numérique; médiateurs numériques; confiance en ligne; laissés pour compte;
      éloignés du numérique; services bancaires en ligne; confiance numérique`,
    es: `
      alfabetización digital; alfabetización informacional; cultura digital; educación digital;
      educación mediática; competencias digitales; competencias digitales básicas; habilidades digitales;
      inclusión digital; ciudadanía digital; uso responsable de internet; uso responsable de las redes;
      uso seguro de internet; nuevos usuarios; nuevos internautas; recién conectados;
      se conectan por primera vez; usan internet por primera vez; analfabetismo; analfabetos digitales;
      no saben usar computadoras; temor a la tecnología; miedo a la tecnología; pensamiento crítico;
      verificar fuentes; ~bibliotecas; bibliotecarios; telecentros; infocentros; puntos digitales;
      centros comunitarios; confianza en internet; se quedan atrás; aulas digitales; cibercafés;
      banca en línea; confianza digital`,
    ru: `
      цифровая грамотность; компьютерная грамотность; информационная грамотность; финансовая грамотность;
      повышение цифровой грамотности; грамотность; неграмотность; малограмотные; цифровые навыки;
      базовые навыки; цифровые компетенции; цифровая инклюзия; цифровое неравенство; цифровая культура;
      цифровое гражданство; ответственное использование интернета; грамотное использование;
      новые пользователи; начинающие пользователи; впервые в интернете; впервые вышли в интернет;
      недавно подключились; не умеют пользоваться; не владеют компьютером; боятся компьютеров;
      боятся интернета; критическое мышление; проверять источники; библиотеки; библиотекари; дома культуры;
      центры общественного доступа; доверие к цифровым услугам; цифровое доверие; остаются позади;
      пользователи смартфонов; интернет-банкинг; цифровые волонтеры`,
    ar: `
      محو الأمية الرقمية; محو الأمية; الأمية الرقمية; أميين; الثقافة الرقمية; التثقيف الرقمي;
      الدراية الإعلامية; التربية الرقمية; المهارات الرقمية; مهارات رقمية أساسية; مهارات الحاسوب;
      الشمول الرقمي; الإدماج الرقمي; المواطنة الرقمية; الاستخدام المسؤول للإنترنت; الاستخدام المسؤول;
      الاستخدام الآمن; مستخدمين جدد; يستخدمون الإنترنت لأول مرة; لأول مرة على الإنترنت; مبتدئين;
      لا يجيدون استخدام الحاسوب; لا يعرفون استخدام الحاسوب; الخوف من التكنولوجيا; التفكير النقدي;
      التحقق من المصادر; شائعات; مكتبات; المكتبات العامة; مراكز مجتمعية; مقاهي الإنترنت;
      الثقة في الخدمات الرقمية; متخلفين عن الركب; خدمات مصرفية إلكترونية; مستخدمي الهواتف الذكية;
      الثقة الرقمية`,
    zh: `
      数字素养; 网络素养; 媒介素养; 信息素养; 数字素养提升; 数字技能; 基本数字技能; 计算机基础; 电脑基础; 电脑操作; 数字包容; 数字公民; 网络公民; 负责任上网; 负责任使用; 新网民;
      新用户; 初次上网; 首次上网; 第一次上网; 刚接触网络; 刚刚上网; 不会上网; 不会用电脑; 不会用手机; 不懂电脑; 不懂网络; 不识字; 文盲; 数字文盲; 扫盲; 批判性思维; 明辨真伪;
      辨别真假; 查证; 图书馆; 社区中心; 电信中心; 文化站; 信任网络服务; 害怕技术; 不敢上网; 掉队; 适老化; 智能手机用户; 网上银行用户; 数字扫盲; 数字信任`,
  },
  {
    id: 'staff-awareness',
    kind: 'activity',
    parents: ['awareness', 'civil-servants'],
    topics: ['public-servant-awareness'],
    audience: ['public-servants'],
    en: `
      staff awareness; employee awareness; staff training awareness; security awareness training;
      awareness for civil servants; awareness for officials; awareness of employees; induction training;
      induction for new staff; onboarding; new recruits briefed; mandatory awareness course;
      annual awareness course; refresher course; all-staff training; staff click; employees click;
      staff careless; human factor; human error; weakest link; human firewall; negligent staff;
      careless employees; USB in the office; office computers; private e-mail for work;
      WhatsApp for official business; confidential documents by WhatsApp; official documents;
      personal devices at work; ~embassy staff; diplomats' phones; secure communication of officials;
      acceptable use policy; staff handbook; security rules for staff; security culture in ministries;
      telework; working from home; teleworking staff; travel security; receptionists; ministry secretaries;
      security champions; insider threat; cyber ambassadors`,
    fr: `
      sensibilisation du personnel; sensibilisation des agents; sensibilisation des fonctionnaires;
      sensibilisation des agents publics; formation d'accueil; parcours d'intégration; nouveaux arrivants;
      nouveaux agents; formation obligatoire; module obligatoire; facteur humain; erreur humaine;
      négligence du personnel; agents imprudents; agents qui cliquent; messagerie privée au travail;
      WhatsApp pour le travail; documents officiels par WhatsApp; documents confidentiels;
      documents officiels; clés USB au bureau; ordinateurs de bureau; appareils personnels au travail;
      charte informatique; charte d'utilisation; règles d'usage interne; consignes au personnel; télétravail;
      agents en télétravail; personnel des ambassades; personnel diplomatique sensibilisé;
      secrétariat du ministre; ambassadeurs cyber; culture de sécurité interne; référents sécurité;
      menace interne; correspondants sécurité; maillon faible`,
    es: `
      concienciación del personal; concienciación de empleados; concienciación de funcionarios;
      concientización de funcionarios; sensibilización de funcionarios; sensibilizar al personal;
      sensibilizar a funcionarios; capacitar a los funcionarios; inducción; curso de inducción;
      personal de nuevo ingreso; nuevos empleados; curso obligatorio; capacitación obligatoria; factor humano;
      error humano; descuido del personal; empleados descuidados; funcionarios que hacen clic;
      correo privado para el trabajo; WhatsApp para el trabajo; documentos oficiales por WhatsApp;
      documentos confidenciales; documentos oficiales; computadoras de oficina; memorias USB en la oficina;
      dispositivos personales en el trabajo; política de uso aceptable; normas internas de uso; teletrabajo;
      trabajo remoto; personal de embajadas; personal administrativo; asistentes administrativos;
      embajadores de ciberseguridad; cultura de seguridad interna; enlaces de ciberseguridad; amenaza interna;
      eslabón débil; secretarias de los ministerios`,
    ru: `
      осведомленность сотрудников; осведомленность персонала; осведомленность госслужащих;
      повышение осведомленности сотрудников; обучение госслужащих; обучение служащих; обучение чиновников;
      инструктаж; инструктаж сотрудников; вводный инструктаж; новые сотрудники; обязательный курс;
      обязательное обучение; ежегодное обучение; человеческий фактор; ошибка человека; человеческая ошибка;
      внутренние угрозы; небрежность сотрудников; невнимательность; беспечность сотрудников;
      сотрудники нажимают; сотрудники открывают; личная почта для работы; мессенджеры для работы;
      служебная переписка; служебные документы; пересылают документы; документы через мессенджер;
      конфиденциальные документы; рабочие компьютеры; офисные компьютеры; личные устройства на работе;
      флешки на работе; правила пользования; внутренние правила; удаленная работа; удаленка; работа из дома;
      сотрудники посольств; ~секретари; секретариат министра; делопроизводители; канцелярия;
      культура безопасности в ведомствах; инсайдеры; слабое звено`,
    ar: `
      توعية الموظفين; توعية موظفي الحكومة; توعية العاملين; وعي الموظفين; تثقيف الموظفين; تدريب الموظفين;
      تدريب موظفي الوزارات; برنامج تعريفي; دورة تعريفية; الموظفين الجدد; دورة إلزامية; تدريب إلزامي;
      العامل البشري; العنصر البشري; الخطأ البشري; أخطاء بشرية; حلقة ضعيفة; إهمال الموظفين; تهاون الموظفين;
      موظفون ينقرون; البريد الخاص للعمل; واتساب للعمل; وثائق رسمية; الوثائق الرسمية; وثائق سرية;
      مراسلات رسمية; المراسلات الرسمية; أجهزة المكتب; حواسيب المكاتب; أجهزة شخصية في العمل;
      سياسة الاستخدام المقبول; قواعد للموظفين; تعليمات للموظفين; العمل من المنزل; موظفي السفارات; السكرتارية;
      سكرتير; سكرتيرات; سفراء الأمن السيبراني; ثقافة أمنية في الوزارات; التهديد الداخلي; الحلقة الأضعف`,
    zh: `
      员工意识; 员工安全意识; 员工培训; 全员培训; 全员意识; 职员意识; 公务员培训; 公务员意识; 干部培训;
      干部职工; 机关培训; 工作人员意识; 提高员工; 教育员工; 入职培训; 新员工; 新入职; 必修课; 强制培训;
      年度培训; 人为因素; 人为失误; 人为错误; 人的因素; 最薄弱环节; 内部人员; 员工疏忽; 员工粗心; 员工点击;
      工作人员点击; 私人邮箱办公; 微信办公; 微信传文件; 社交软件办公; ~公文; 公文传输; 机密文件; 涉密文件;
      保密意识; 保密教育; 办公电脑; 办公室电脑; 自带设备; 使用规定; 内部规定; 员工守则; 远程办公; 居家办公;
      在家办公; 使馆人员; 文员; 行政人员; 内部威胁; 内鬼; ~保密; 驻外人员`,
  },
  {
    id: 'citizens',
    kind: 'audience',
    parents: ['awareness'],
    topics: ['public-awareness'],
    audience: ['general-public'],
    en: `
      citizens; general public; members of the public; the public at large; wider public; wider population;
      ordinary people; ordinary citizens; ordinary users; laypeople; lay users; common people;
      population at large; households; ~families; families at home; home users; elderly; older persons;
      older people; old people; senior citizens; pensioners; retired people; ~retirees; grandparents;
      grandmothers; rural communities; rural population; rural areas; rural people; villagers; village chiefs;
      townspeople; farmers; fishermen; fishers; market women; taxi drivers; internet users; end users;
      netizens; social media users; consumers; ~subscribers; phone users; mobile money users; inhabitants;
      taxpayers; churches; church leaders; mosques; religious leaders; ~everyone; entire nation; ~population;
      ~users; local residents; local communities; bank customers; people on islands`,
    fr: `
      citoyens; grand public; population générale; ensemble de la population; ~populations; gens ordinaires;
      citoyens ordinaires; simples citoyens; monsieur tout-le-monde; ~usagers; usagers d'internet;
      utilisateurs d'internet; internautes; mobinautes; consommateurs; abonnés mobiles; ménages; foyers;
      familles; personnes âgées; aînés; ~retraités; grands-parents; grands-mères; communautés rurales;
      populations rurales; monde rural; zones rurales; milieu rural; campagnes reculées; villageois; villages;
      chefs de village; chefs coutumiers; paysans; agriculteurs; pêcheurs; habitants; îliens; îles éloignées;
      communautés locales; églises; mosquées; chefs religieux; leaders religieux; leaders communautaires;
      ~quartiers; ~gens; clients des banques; vendeuses du marché; utilisateurs ordinaires`,
    es: `
      ciudadanos; ciudadanía; público en general; gran público; población general; conjunto de la población;
      gente común; ciudadanos de a pie; gente de a pie; ~pueblo; usuarios de internet; usuarios comunes;
      internautas; cibernautas; usuarios de redes sociales; usuarios finales; consumidores; abonados móviles;
      hogares; familias; personas mayores; adultos mayores; tercera edad; ancianos; jubilados; pensionistas;
      abuelos; comunidades rurales; población rural; zonas rurales; áreas rurales; campesinos; agricultores;
      pescadores; aldeas; aldeanos; pueblos apartados; caseríos; islas remotas; vecinos del barrio; barrios;
      comunidades locales; líderes comunitarios; líderes religiosos; iglesias; parroquias; contribuyentes;
      amas de casa; ~gente; ~usuarios; clientes de bancos; isleños; habitantes del país`,
    ru: `
      граждане; гражданин; население; население в целом; широкая общественность; широкая публика;
      широкие слои населения; рядовые граждане; простые граждане; простые люди; обычные люди;
      обычные пользователи; пользователи интернета; интернет-пользователи; рядовые пользователи;
      пользователи соцсетей; ~потребители; домохозяйства; ~семьи; пожилые; пожилые люди; старики;
      старшее поколение; люди старшего возраста; пенсионеры; бабушки; дедушки; ветераны; сельское население;
      сельские жители; сельские районы; сельская местность; сельские; село; деревня; селяне; фермеры; рыбаки;
      жители; местные жители; жители островов; отдаленные острова; отдаленные районы; местные общины; ~общины;
      аксакалы; старейшины; церковь; мечети; религиозные лидеры; налогоплательщики; домохозяйки; ~люди;
      ~народ; ~общественность; ~пользователи; клиенты банков`,
    ar: `
      المواطنين; المواطن; عامة الناس; عامة الجمهور; الجمهور العام; الجمهور; عموم المواطنين; المواطن العادي;
      الناس العاديين; المستخدم العادي; مستخدمي الإنترنت; رواد الإنترنت; مستخدمي وسائل التواصل; المستهلكين;
      مستهلك; عملاء البنوك; زبائن المصارف; المشتركين في الهاتف; الأسر; العائلات; الأهالي; كبار السن; المسنين;
      المتقاعدين; الأجداد; ~الجدات; المجتمعات الريفية; سكان الأرياف; سكان الريف; الريف; المناطق الريفية;
      القرى; قروي; الفلاحين; المزارعين; الصيادين; سكان الجزر; المناطق النائية; المجتمعات المحلية;
      شيوخ القبائل; الأئمة; المساجد; مسجد; رجال الدين; القادة الدينيين; ربات البيوت; شرائح المجتمع; ~الناس;
      ~السكان; ~سكان; ~مستخدمين; الجزر النائية; أهل القرية; سكان القرى`,
    zh: `
      公民; 市民; 公众; 社会公众; 一般公众; 普通公众; 大众; 广大群众; 普通民众; 民众; 百姓; 老百姓;
      全民; 全体国民; 普通人; 普通用户; 普通网民; 网民; 互联网用户; 上网用户; 手机用户; 社交媒体用户;
      终端用户; 消费者; 居民; 社区居民; ~社区; 家家户户; 家庭用户; 老年人; 老人; 老年群体; 年长者;
      长者; 退休人员; 退休老人; 爷爷奶奶; 祖父母; 农村; 农村居民; 农村地区; 农民; 农户; 乡村; 乡村居民;
      乡镇; 村民; 村庄; 村里; 村长; 渔民; 偏远地区; 偏远岛屿; 岛民; 岛上居民; ~教会; 清真寺;
      宗教领袖; 社区领袖; 家庭主妇; 纳税人; ~群众; ~人们; ~家庭; ~用户; ~人口; 银行客户; 全社会;
      外岛; 国民素养`,
  },
  {
    id: 'vulnerable-groups',
    kind: 'audience',
    parents: ['citizens'],
    topics: ['public-awareness', 'civil-society-security'],
    audience: ['general-public'],
    en: `
      vulnerable populations; vulnerable persons; vulnerable communities; disadvantaged groups;
      marginalised groups; marginalised communities; underserved communities; underserved;
      hard-to-reach groups; persons with disabilities; people with disabilities; ~disabilities;
      disabled people; blind people; visually impaired; deaf people; hard of hearing; sign language;
      wheelchair; accessible formats; screen readers; assistive technology; indigenous peoples;
      indigenous communities; ethnic minorities; linguistic minorities; refugees; displaced persons; IDPs;
      migrants; migrant workers; asylum seekers; ~diaspora; homeless; poor families; low-income households;
      poverty; ~unemployed; single mothers; widows; slum dwellers; stateless persons; leave no one behind;
      digital exclusion; excluded groups; social inclusion; inclusive design;
      accessible to persons with disabilities; living with a disability`,
    fr: `
      groupes vulnérables; personnes vulnérables; populations vulnérables; publics vulnérables;
      publics fragiles; personnes fragiles; groupes défavorisés; populations défavorisées;
      groupes marginalisés; populations marginalisées; communautés marginalisées; personnes handicapées;
      personnes en situation de handicap; handicap; malvoyants; non-voyants; sourds; malentendants;
      langue des signes; formats accessibles; lecteurs d'écran; peuples autochtones; autochtones;
      minorités ethniques; minorités linguistiques; réfugiés; déplacés internes; personnes déplacées;
      migrants; travailleurs migrants; demandeurs d'asile; diaspora; sans-abri; familles pauvres;
      ménages pauvres; pauvreté; démunis; chômeurs; mères célibataires; veuves; bidonvilles;
      ne laisser personne de côté; exclusion numérique; ~exclus; inclusion sociale;
      populations mal desservies; aveugles`,
    es: `
      grupos vulnerables; personas vulnerables; poblaciones vulnerables; comunidades vulnerables;
      grupos desfavorecidos; grupos marginados; comunidades marginadas; poblaciones marginadas;
      sectores excluidos; personas con discapacidad; discapacidad; discapacitados; ciegos; personas ciegas;
      baja visión; sordos; personas sordas; lengua de señas; lengua de signos; formatos accesibles;
      lectores de pantalla; tecnologías de apoyo; pueblos indígenas; pueblos originarios; indígenas;
      afrodescendientes; minorías étnicas; refugiados; ~desplazados; desplazados internos; migrantes;
      trabajadores migrantes; solicitantes de asilo; diáspora; familias pobres; hogares de bajos ingresos;
      pobreza; personas de escasos recursos; desempleados; madres solteras; viudas; no dejar a nadie atrás;
      exclusión digital; ~excluidos; inclusión social; comunidades desatendidas; LGBTI; personas desplazadas`,
    ru: `
      уязвимые группы; уязвимые слои; уязвимые группы населения; социально уязвимые; уязвимые категории;
      незащищенные слои; маргинализированные группы; обездоленные; малоимущие; малообеспеченные; бедные семьи;
      бедность; нищета; инвалиды; люди с инвалидностью; инвалидность; лица с ограниченными возможностями;
      ограниченные возможности здоровья; незрячие; слепые; слабовидящие; слабослышащие; глухие; язык жестов;
      жестовый язык; безбарьерная среда; доступность для инвалидов; программы экранного доступа;
      коренные народы; коренное население; коренные малочисленные; национальные меньшинства;
      этнические меньшинства; беженцы; беженец; вынужденные переселенцы; перемещенные лица; мигранты;
      трудовые мигранты; искатели убежища; диаспора; бездомные; безработные; многодетные семьи;
      матери-одиночки; вдовы; никого не оставить без внимания; цифровая изоляция; социальная интеграция;
      инклюзивность; лишенные доступа`,
    ar: `
      الفئات الضعيفة; الفئات الهشة; فئات هشة; الفئات المستضعفة; المستضعفين; الفئات الأكثر ضعفا;
      الفئات المهمشة; المهمشين; المجتمعات المهمشة; المحرومين; الأشخاص ذوي الإعاقة; ذوي الإعاقة;
      ذوي الاحتياجات الخاصة; ذوي الهمم; أصحاب الهمم; إعاقة; معاق; معوقين; المكفوفين; كفيف; ضعاف البصر; الصم;
      أصم; ضعاف السمع; لغة الإشارة; إمكانية الوصول للجميع; تيسير الوصول; قارئ الشاشة; الشعوب الأصلية;
      السكان الأصليين; أقليات عرقية; اللاجئين; النازحين; المهاجرين; العمال المهاجرين; العمالة الوافدة;
      طالبي اللجوء; الجاليات; المشردين; الأسر الفقيرة; الفقراء; فقر; ذوي الدخل المحدود; العاطلين عن العمل;
      الأرامل; المعيلات; عدم ترك أحد خلف الركب; الإقصاء الرقمي; الشمول الاجتماعي; المجتمعات المحرومة;
      الأقليات العرقية`,
    zh: `
      脆弱群体; 脆弱人群; 弱势人群; 易受害群体; 易受害人群; 边缘群体; 边缘化群体; 边缘化社区; 困难群体; 特殊群体; 残疾人; 残障; 残障人士; 残疾; 身心障碍; 盲人; 视障; 视力障碍;
      聋人; 听障; 听力障碍; 手语; 无障碍; 信息无障碍; 无障碍设计; 读屏; 辅助技术; 土著; 土著人民; 原住民; 少数民族; 难民; 流离失所; 流离失所者; 移民群体; 移徙者; 移民工人;
      外来务工; 农民工; 寻求庇护; 侨民; 无家可归; 贫困家庭; 贫困人口; 贫困; 穷人; 低收入; 失业者; 单亲母亲; 寡妇; 留守; 不让任何人掉队; 数字排斥; 被排斥; 社会包容; 包容性;
      服务不足; 易受伤害群体`,
  },
  {
    id: 'children',
    kind: 'audience',
    parents: ['awareness', 'child-protection'],
    topics: ['child-victim-protection', 'public-awareness'],
    audience: ['children'],
    en: `
      children; child; kids; boys and girls; schoolchildren; school children; little ones; toddlers; infants;
      pre-teens; tweens; ~minors; primary pupils; young children; parents; mothers and fathers; fathers;
      mothers; guardians; caregivers; carers; families with children; parents' associations; parent-teacher;
      sons and daughters; childhood; orphanages; kindergarten; nursery; playground; ~games; online games;
      gamers; screen time; TikTok; Roblox; YouTube for children; children's phones; child users; toys;
      ~tablets`,
    fr: `
      enfants; petits enfants; jeunes enfants; enfance; gamins; gosses; mineurs; écoliers; écolières;
      jeunes élèves; préadolescents; moins de dix-huit ans; parents; parents d'élèves; parentalité;
      parentalité numérique; mères et pères; tuteurs; éducateurs d'enfants; nourrices; familles avec enfants;
      associations de parents; jardin d'enfants; orphelinats; orphelins; jeux en ligne; jeux vidéo;
      joueurs en ligne; temps d'écran; temps passé sur les écrans; TikTok; Roblox; téléphones des enfants;
      cour de récréation; jouets connectés; jouets; tablettes; école maternelle; mères de famille;
      pères de famille`,
    es: `
      niños; infancia; infantil; infantes; ~chicos; chiquillos; pequeños de la casa; menores de edad;
      ~menores; escolares; párvulos; preadolescentes; primera infancia; padres; padres de familia;
      padres y madres; madres; mamás; papás; tutores; cuidadores; apoderados; crianza; crianza digital;
      asociaciones de padres; hijos; juegos en línea; videojuegos; videojugadores; tiempo de pantalla;
      jardín de infancia; jardín infantil; guarderías; orfanatos; TikTok; Roblox; celulares de los niños;
      patio de recreo; ~chavales; juguetes; tabletas`,
    ru: `
      дети; ребенок; ребята; ребятишки; малыши; малолетние; детвора; детский; дошкольники; дошкольный;
      младшие школьники; младшеклассники; несовершеннолетние; до восемнадцати лет; родители; родительский;
      родительский комитет; родительские собрания; мамы; папы; матери; отцы; опекуны; воспитатели; попечители;
      законные представители; семьи с детьми; ~воспитание; сыновья; дочери; детский сад; детские дома; сироты;
      онлайн-игры; компьютерные игры; видеоигры; геймеры; экранное время; время перед экраном; TikTok; Roblox;
      детские телефоны; детство; игрушки; планшеты`,
    ar: `
      الأطفال; طفل; الطفولة; صغار; الصغار والكبار; النشء; اليافعين; القاصرين; دون الثامنة عشرة;
      تلاميذ المدارس; أولاد; أبناء; أبناؤنا; أولياء الأمور; ولي الأمر; الآباء; الأمهات; أمهات;
      الآباء والأمهات; الوالدين; الأوصياء; مقدمي الرعاية; المربين; تربية الأبناء; مجالس الآباء; رياض الأطفال;
      حضانة; الأيتام; دور الأيتام; ألعاب إلكترونية; الألعاب الإلكترونية; ألعاب الفيديو; ألعاب; وقت الشاشة;
      تيك توك; روبلوكس; هواتف الأطفال; الأجهزة اللوحية; الأب والأم; بناتنا وأبناؤنا; تربية الأطفال;
      ألعاب الأطفال`,
    zh: `
      儿童; 孩子; 孩子们; 小孩; 小朋友; 幼儿; 少儿; 少年儿童; 学龄儿童; 学童; 未成年; 未成年人;
      十八岁以下; 小学生; 低年级学生; ~家长; 父母; 父亲; 母亲; 妈妈; 爸爸; 监护人; 照料者; 看护人;
      亲子; 亲职; 育儿; 家长会; 家长委员会; 家庭教育; 儿子; 女儿; 我们的子女; 子女; 幼儿园; 托儿所;
      孤儿; 孤儿院; 网络游戏; 在线游戏; 电子游戏; 游戏玩家; 沉迷游戏; 玩具; 屏幕时间; 抖音; 童年;
      儿童手机; ~游戏; 平板电脑; 学生家长; 家长和孩子; 家长学校; 家长控制`,
  },
  {
    id: 'sme',
    kind: 'audience',
    topics: ['sme-hygiene'],
    audience: ['smes'],
    en: `
      SME; small and medium enterprises; small and medium-sized enterprises; small businesses; small firms;
      small companies; small organisations; small employers; MSME; micro-enterprises; microenterprises;
      micro, small and medium; ~businesses; business owners; local businesses; ~enterprises; entrepreneurs;
      entrepreneurship; self-employed; sole traders; freelancers; family businesses; family firms; ~firms;
      shops; shop owners; shopkeepers; corner shops; online shops; web shop; e-commerce sellers; merchants;
      traders; market traders; retailers; craftsmen; artisans; ~hotels; guest houses; tourism operators;
      ~restaurants; bookkeepers; travel agencies; business associations; traders association;
      cannot afford security; bankruptcy; go bankrupt; toolkit for small business; GCA toolkit;
      Cyber Essentials small; start their business; ~employers; business community; chambers of commerce;
      hotel owners; small and medium-sized companies; family companies; small and medium businesses`,
    fr: `
      PME; TPE; PMI; TPE-PME; très petites entreprises; petites et moyennes entreprises;
      petites et moyennes industries; petites sociétés; petites structures; petits patrons; microentreprises;
      entreprises locales; tissu économique; entrepreneurs; entrepreneuriat; dirigeants de PME;
      autoentrepreneurs; travailleurs indépendants; ~commerçants; petits commerçants; artisans; artisanat;
      boutiques; boutiquiers; magasins; vendeurs en ligne; boutiques en ligne; commerce électronique;
      entreprises familiales; ~hôtels; ~hôteliers; cabinets comptables; experts-comptables;
      agences de voyages; professions libérales; fédération d'entreprises; faillite; faire faillite;
      diagnostic PME; monde des affaires; milieux d'affaires; chambre de commerce; patronat;
      entreprises familiales locales; petits entrepreneurs; petits exploitants`,
    es: `
      pymes; mipymes; micro, pequeñas y medianas; pequeñas empresas; pequeñas y medianas empresas;
      medianas empresas; pequeños negocios; pequeñas compañías; microempresas; microempresarios;
      pequeños empresarios; empresas locales; tejido empresarial; comunidad empresarial; dueños de negocios;
      emprendedores; emprendedurismo; trabajadores independientes; cuentapropistas; negocios familiares;
      empresas familiares; ~tiendas; tenderos; tiendas en línea; ~comerciantes; comercio electrónico;
      pequeños comercios; almacenes de barrio; bodegueros; artesanos; vendedores en línea; ~hoteles;
      ~hoteleros; contadores; estudios contables; agencias de viaje; asociaciones empresariales; quiebra;
      quebrar; ~empresarios; sector empresarial; cámara de comercio; gremios empresariales; negocios pequeños;
      tiendas pequeñas; pequeñas tiendas; tiendas de barrio`,
    ru: `
      малый бизнес; МСП; МСБ; малые и средние предприятия; малое и среднее предпринимательство;
      малое предпринимательство; малые предприятия; малые фирмы; малые компании; небольшие фирмы;
      небольшие компании; небольшие организации; микропредприятия; микробизнес; средний бизнес; ~предприятия;
      предприниматели; предпринимательство; индивидуальные предприниматели; самозанятые; фирмы;
      владельцы бизнеса; владельцы магазинов; магазины; лавки; интернет-магазины; онлайн-торговля;
      электронная торговля; розничная торговля; торговцы; продавцы; ремесленники; мастерские;
      семейные предприятия; семейный бизнес; ~гостиницы; ~отели; ~рестораны; ~кафе; кооперативы; бухгалтеры;
      турагентства; экспортеры; торговая палата; ассоциации предпринимателей; банкротство; разорение;
      разориться; бизнес-сообщество; деловое сообщество; торгово-промышленная палата; малый и средний бизнес;
      семейные фирмы`,
    ar: `
      الشركات الصغيرة; الشركات الصغيرة والمتوسطة; المؤسسات الصغيرة; المؤسسات الصغيرة والمتوسطة;
      المنشآت الصغيرة; المنشآت الصغيرة والمتوسطة; المشاريع الصغيرة; المشاريع الصغيرة والمتوسطة;
      المشروعات الصغيرة; المشاريع متناهية الصغر; المؤسسات الصغرى; المقاولات الصغرى; الشركات الناشئة المحلية;
      الشركات المحلية; أصحاب الأعمال; أصحاب الشركات; رواد الأعمال; رائد أعمال; ريادة الأعمال; سيدات الأعمال;
      العمل الحر; محل تجاري; أصحاب المحلات; المتاجر; متجر; المتاجر الإلكترونية; التجارة الإلكترونية; التجار;
      تاجر; صغار التجار; البائعين; الشركات العائلية; شركات عائلية; ~الفنادق; ~فندق; المطاعم; مطعم; ~المحاسبين;
      مكاتب السياحة; جمعيات الأعمال; إفلاس; بلا قسم معلوماتية; لا يملكون مهندسين; قطاع الأعمال; مجتمع الأعمال;
      رجال الأعمال; غرفة التجارة; شركات صغيرة; أعمال صغيرة; أصحاب المتاجر الصغيرة; أصحاب الحرف;
      المحلات الصغيرة; التعاونيات الصغيرة; شركات التصدير الصغيرة; الأعمال العائلية`,
    zh: `
      中小企业; 中小微企业; 中小微; 小微企业; 小微; 小企业; 小公司; 小型企业; 中型企业; 微型企业; 微企;
      小型组织; 小机构; 小商家; 本地企业; 企业家; 企业主; 小业主; 工商企业; 企业界; 创业者; 创业;
      个体户; 个体工商户; 自营职业; 自由职业; 家族企业; 商店; 店铺; 店主; 小店; 网店; 电商; 电子商务;
      商户; 商家; 商贩; 摊贩; 零售商; 零售; 手工业者; 工匠; 手艺人; 小作坊; ~酒店; ~旅馆; ~餐馆;
      合作社; 会计师; 会计事务所; 旅行社; 出口商; 工商会; 企业协会; 没有技术人员; 没有IT部门; 请不起;
      倒闭; 破产; 民营企业; 工商界; 商界; 行业协会; 手工作坊; 中小公司`,
  },
  {
    id: 'civil-society',
    kind: 'audience',
    topics: ['civil-society-security'],
    audience: ['ngos'],
    en: `
      civil society; civil society organisations; CSO; NGO; non-governmental; non-profit; nonprofits;
      third sector; grassroots organisations; community-based organisations; community organisations;
      journalists; investigative journalists; ~press; newsrooms; newspapers; media outlets;
      media organisations; independent media; ~editors; ~broadcasters; bloggers; human rights defenders;
      rights groups; activists; activist groups; opposition figures; women's groups; women's rights groups;
      trade unions; humanitarian organisations; humanitarian sector; humanitarian workers; aid workers;
      relief organisations; Red Crescent; charities; ~foundations; faith-based organisations;
      at-risk communities; high-risk users; high-risk groups; community at risk; protect sources;
      sources of journalists; digital security helpline; Access Now; CiviCERT; Security in a Box;
      Front Line Defenders; CyberPeace; NetHope; Project Galileo; digital security trainers;
      phones of activists; ~media; ~associations; encrypted messaging; secure messaging; election observers;
      Red Cross; investigative reporters; voluntary organisations`,
    fr: `
      société civile; organisations de la société civile; OSC; ONG; organisations non gouvernementales;
      non gouvernementales; ~associations; monde associatif; milieu associatif; tissu associatif;
      organisations à but non lucratif; but non lucratif; organisations de base; organisations communautaires;
      journalistes; journalistes d'investigation; presse; presse indépendante; ~médias; médias indépendants;
      organes de presse; salles de rédaction; blogueurs; blogueuses; lanceurs d'alerte; défenseurs des droits;
      défenseurs des droits humains; défenseurs; militants; groupes de défense des droits; groupes de femmes;
      syndicats; syndicalistes; organisations humanitaires; humanitaires; secteur humanitaire;
      travailleurs humanitaires; organisations caritatives; associations caritatives; Croissant-Rouge;
      ~fondations; bénévoles; communautés à risque; personnes menacées; utilisateurs à haut risque;
      protéger leurs sources; sources des journalistes; sécurité numérique des militants;
      organisations confessionnelles; messagerie chiffrée; observateurs électoraux; Croix-Rouge;
      salles de presse; rédactions de presse; conseils de sécurité numérique; militants et activistes`,
    es: `
      sociedad civil; organizaciones de la sociedad civil; OSC; ONG; organizaciones no gubernamentales;
      organizaciones sin fines de lucro; sin ánimo de lucro; tercer sector; organizaciones de base;
      organizaciones comunitarias; organizaciones sociales; ~periodistas; periodismo de investigación; prensa;
      prensa independiente; medios de comunicación; medios independientes; salas de redacción; reporteros;
      comunicadores sociales; blogueros; verificadores de datos; defensores de derechos;
      defensores de derechos humanos; defensoras; ~activistas; grupos de derechos; colectivos feministas;
      sindicatos; organizaciones humanitarias; trabajadores humanitarios; ayuda humanitaria;
      sector humanitario; organizaciones benéficas; Media Luna Roja; ~fundaciones; comunidades en riesgo;
      personas en riesgo; usuarios de alto riesgo; proteger sus fuentes; fuentes periodísticas;
      seguridad digital para activistas; organizaciones religiosas; líderes sociales; mensajería cifrada;
      observadores electorales; Cruz Roja; grupos de activistas; organizaciones voluntarias;
      periodistas independientes; periodistas y activistas; asociación de periodistas;
      periodistas y defensores; seguridad de los periodistas; protección de periodistas; redacciones de prensa`,
    ru: `
      гражданское общество; организации гражданского общества; ОГО; НПО; НКО; некоммерческие организации;
      некоммерческий; неправительственные организации; неправительственный; общественные организации;
      общественные объединения; общественники; третий сектор; низовые организации; журналисты; журналистика;
      журналистские расследования; пресса; СМИ; независимые СМИ; средства массовой информации; ~редакции;
      газеты; репортеры; корреспонденты; блогеры; правозащитники; правозащитные организации;
      правозащитные группы; активисты; гражданские активисты; активистки; оппозиционеры; женские организации;
      профсоюзы; гуманитарные организации; гуманитарный сектор; гуманитарные работники; гуманитарные миссии;
      благотворительные; Красный Полумесяц; группы риска; сообщества в зоне риска;
      пользователи высокого риска; защита источников; источники журналистов; религиозные организации;
      защищенные мессенджеры; наблюдатели на выборах; Красный Крест; волонтеры; добровольцы`,
    ar: `
      المجتمع المدني; منظمات المجتمع المدني; مؤسسات المجتمع المدني; المنظمات غير الحكومية; المنظمات الأهلية;
      الجمعيات الأهلية; القطاع الثالث; منظمات غير ربحية; الصحفيين; صحفيون; الصحافة; الصحافة الاستقصائية;
      ~الإعلاميين; وسائل الإعلام; المؤسسات الإعلامية; الإعلام المستقل; غرف الأخبار; المراسلين; مراسلو الصحف;
      ~المدونين; المدافعين عن حقوق; المدافعين عن حقوق الإنسان; مجموعات حقوقية; منظمات حقوقية; جمعيات حقوقية;
      الناشطين; النشطاء; ناشطات; الجمعيات النسائية; النقابات; المنظمات الإنسانية; القطاع الإنساني;
      العاملين في المجال الإنساني; الإغاثة; عمال الإغاثة; منظمات الإغاثة; الجمعيات الخيرية;
      الفئات المعرضة للخطر; المجتمعات المعرضة للخطر; حماية المصادر الصحفية; مصادر الصحفيين;
      الأمان الرقمي للناشطين; الصليب الأحمر; الهلال الأحمر; متطوعين; الرسائل المشفرة; جمعيات خيرية محلية;
      الجمعيات والنوادي`,
    zh: `
      民间社会; 公民社会; 民间组织; 民间团体; 民间机构; 社会组织; 社会团体; 非政府组织; 非政府; 非营利;
      非营利组织; 公益组织; 公益机构; 志愿组织; 基层组织; 社区组织; 草根组织; 记者; 调查记者; 新闻工作者;
      新闻界; 新闻机构; 新闻编辑室; 编辑部; 报社; 报纸; 媒体机构; 媒体人; 媒体从业者; 独立媒体; 博主;
      人权维护者; 人权捍卫者; 维权; 维权团体; 维权人士; 人权组织; 人权团体; 活动人士; 活动家; 积极分子;
      ~工会; 妇女团体; 人道主义组织; 人道主义机构; 人道主义部门; 人道主义工作者; 援助机构人员; 救援组织;
      救济组织; 红新月; 慈善; 慈善组织; 基金会; 高风险人群; 高危群体; 高风险用户; 面临风险的群体;
      保护消息来源; 消息来源; 宗教组织; ~媒体; ~团体; 加密通讯; 选举观察; 红十字; 志愿者`,
  },
  {
    id: 'civil-servants',
    kind: 'audience',
    parents: ['egov'],
    topics: ['public-servant-awareness'],
    audience: ['public-servants'],
    en: `
      civil servants; civil service; public servants; public service; public officials; public officers;
      public employees; public sector; public sector staff; public sector workers; public sector employees;
      public administration staff; government employees; government staff; government officials;
      government workers; government personnel; government officers; ministry staff; ministry employees;
      ministry officials; staff of ministries; line ministries; municipal staff; municipalities;
      local government staff; local authorities; local councils; provincial offices; ~officials; bureaucrats;
      office staff; office workers; clerks; non-technical staff; ordinary staff; state employees;
      State personnel; federal employees; embassy personnel; school of administration; school of government;
      civil service college; institute of public administration; public service commission; ~staff;
      ~employees; ~colleagues; ministry secretaries`,
    fr: `
      fonctionnaires; fonction publique; fonction publique territoriale; agents publics; agents de l'État;
      agents de l'administration; agents des ministères; agents du service public; employés de l'État;
      employés du gouvernement; employés publics; employés des ministères; personnel de l'administration;
      personnel des ministères; personnel gouvernemental; cadres de l'administration; cadres ministériels;
      serviteurs de l'État; secteur public; service public; services de l'État; administration centrale;
      collectivités locales; collectivités territoriales; mairies; municipalités; préfectures; bureaucrates;
      bureaux ministériels; employés de bureau; personnel non technique; école nationale d'administration;
      ENA; ~personnel; ~agents; ~employés; ~collègues`,
    es: `
      funcionarios; funcionarios públicos; función pública; servidores públicos; servicio civil;
      servicio público; empleados públicos; empleados del Estado; empleados del gobierno;
      empleados de ministerios; trabajadores públicos; trabajadores del Estado; personal del gobierno;
      personal de los ministerios; personal del Estado; personal de la administración; personal público;
      personal de oficina; sector público; administración del Estado; agentes públicos; burócratas;
      burocracia; técnicos ministeriales; dependencias públicas; entidades públicas; municipios;
      municipalidades; alcaldías; ayuntamientos; gobiernos locales; empleados de oficina;
      escuela de administración pública; instituto de administración pública; escuela de gobierno; ~personal;
      ~empleados; ~colegas`,
    ru: `
      государственные служащие; госслужащие; служащие; служащие министерств; гражданские служащие;
      муниципальные служащие; государственная служба; госслужба; государственная гражданская служба;
      чиновники; чиновничество; должностные лица; работники министерств; сотрудники министерств;
      сотрудники ведомств; работники ведомств; сотрудники госорганов; работники госорганов;
      сотрудники администраций; сотрудники правительства; персонал министерств; бюджетники;
      работники бюджетной сферы; госсектор; государственный сектор; госаппарат; государственный аппарат;
      бюрократы; офисные работники; административный персонал; нетехнический персонал; рядовые сотрудники;
      муниципалитеты; местные администрации; мэрии; акиматы; хокимияты; органы местного самоуправления;
      академия госуправления; академия государственной службы; кадровая служба; ~персонал; ~коллеги`,
    ar: `
      موظفي الحكومة; الموظفين العموميين; موظفو الدولة; موظفي الوزارات; موظفي القطاع العام; القطاع العام;
      الوظيفة العمومية; الوظيفة العامة; الخدمة المدنية; موظفي الخدمة المدنية; ديوان الخدمة المدنية;
      الخدمة العامة; العاملين في الوزارات; العاملين في الدولة; العاملين في القطاع العام; العاملين في الحكومة;
      الكوادر الحكومية; كوادر الوزارات; كادر حكومي; منتسبي الوزارات; منسوبي الجهات الحكومية; الجهات الحكومية;
      الدوائر الحكومية; دوائر الدولة; المؤسسات الحكومية; المسؤولين الحكوميين; الأعوان العموميين;
      أعوان الإدارة; الإدارات العمومية; أعوان الدولة; البيروقراطيين; موظفي المكاتب; الموظفين الإداريين;
      الجماعات المحلية; السلطات المحلية; معهد الإدارة العامة; المدرسة الوطنية للإدارة; ~موظفين; ~زملاء;
      موظفي البلديات; البلديات والمحافظات`,
    zh: `
      公务员; 公务人员; 公职人员; 公仆; 政府雇员; 政府工作人员; 政府人员; 政府职员; 政府官员; 政府公务员;
      官员; 国家工作人员; 国家公务员; 公共部门雇员; 公共部门人员; 公共部门员工; 公共部门; 事业单位; ~机关;
      机关人员; 机关干部; 机关工作人员; 机关单位; 党政机关; 政府机关; 国家机关; 部委人员; 部委工作人员;
      各部委; 各部门人员; 部里的人; 部里同事; 职员; 办公室职员; 办事员; 基层干部; 地方官员; 地方政府人员;
      市政人员; 市政府; 区县; 科员; 文职人员; 非技术人员; 普通职员; 行政机关; 行政学院; 公务员学院;
      公务员局; 体制内; ~职工; ~工作人员; ~同事; ~员工; ~雇员`,
  },
  {
    id: 'youth',
    kind: 'audience',
    parents: ['education'],
    topics: ['education-curricula'],
    audience: ['youth'],
    en: `
      youth; young people; young persons; young men and women; young talent; young graduates;
      recent graduates; young professionals; young specialists; young leaders; young experts; young engineers;
      young hackers; young delegates; youth delegates; youth organisations; youth clubs; youth centres;
      youth council; youth ambassadors; youth ministry; youth engagement; youth unemployment; next generation;
      new generation; generation of specialists; future generation; future experts; teenagers; teens;
      adolescents; youngsters; pupils; high-school students; secondary school pupils; secondary schools;
      early career; first job; school leavers; out of school youth; scouts; girl guides; summer camp;
      summer school; coding club; cyber club; code camp; young innovators; talented youngsters; ~students;
      ~graduates`,
    fr: `
      jeunes; jeunesse; jeunes gens; jeunes talents; jeunes diplômés; jeunes professionnels; jeunes experts;
      jeunes leaders; jeunes cadres; jeunes ingénieurs; jeunes délégués; jeunes spécialistes;
      organisations de jeunesse; associations de jeunes; maisons des jeunes; conseil de la jeunesse;
      ministère de la Jeunesse; ambassadeurs jeunes; emploi des jeunes; chômage des jeunes;
      nouvelle génération; génération montante; générations futures; adolescents; ados; ~élèves; lycéens;
      lycées; collégiens; collèges; enseignement secondaire; début de carrière; premier emploi;
      jeunes déscolarisés; scouts; camp d'été; colonie de vacances; école d'été; université d'été;
      clubs informatiques; clubs cyber; club de codage; moins de trente ans; jeunes innovateurs;
      jeunes hackers; ~étudiants; ~diplômés`,
    es: `
      jóvenes; juventud; juvenil; gente joven; muchachos; jóvenes talentos; jóvenes profesionales;
      jóvenes graduados; jóvenes egresados; jóvenes expertos; jóvenes líderes; jóvenes ingenieros;
      jóvenes delegados; recién graduados; recién egresados; organizaciones juveniles; clubes juveniles;
      casas de la juventud; consejo de la juventud; ministerio de Juventud; embajadores juveniles;
      empleo juvenil; desempleo juvenil; nueva generación; nuevas generaciones; relevo generacional;
      futuras generaciones; semillero; adolescentes; alumnos; bachilleres; bachillerato; colegios;
      estudiantes de secundaria; escuela secundaria; inicio de carrera; primer empleo; ninis;
      jóvenes sin trabajo; scouts; campamento de verano; campamentos; escuela de verano;
      clubes de programación; menores de treinta; ~egresados; ~estudiantes`,
    ru: `
      молодежь; молодежный; молодежные организации; молодежные центры; молодежный совет; молодые люди;
      молодые специалисты; молодые профессионалы; молодые таланты; молодые эксперты; молодые лидеры;
      молодые ученые; молодые инженеры; молодое поколение; новое поколение; подрастающее поколение;
      будущее поколение; юные; юноши; юношество; подростки; подростковый; тинейджеры; школьники;
      старшеклассники; старшие классы; ученики; учащаяся молодежь; лицеисты; гимназии; колледжи; ~выпускники;
      выпускники вузов; выпускники школ; начало карьеры; первая работа; безработица среди молодежи;
      трудоустройство молодежи; летний лагерь; летняя школа; ~лагерь; смена для школьников; кружки;
      кружок программирования; клубы для молодежи; скауты; министерство молодежи; молодые кадры;
      до тридцати лет; юные таланты; ~студенты; ~олимпиада; молодые дипломаты; лицеисты и студенты`,
    ar: `
      الشباب; شاب; شابات; الشبان; فتيان; فئة الشباب; جيل الشباب; المنظمات الشبابية; المراكز الشبابية;
      أندية الشباب; مجلس الشباب; وزارة الشباب; سفراء الشباب; القيادات الشابة; المواهب الشابة; الكفاءات الشابة;
      الشباب المهنيين; المهنيين الشباب; المهندسين الشباب; الخريجين; الخريجين الجدد; حديثي التخرج;
      خريجي الجامعات; بطالة الشباب; تشغيل الشباب; توظيف الشباب; الجيل الجديد; الجيل القادم; الأجيال القادمة;
      المراهقين; التلاميذ; تلميذ; طلاب المدارس; طلبة المدارس; طلاب الثانوية; المدارس الثانوية;
      المرحلة الثانوية; بداية المسيرة المهنية; أول وظيفة; الكشافة; مخيم صيفي; مخيمات صيفية; المدرسة الصيفية;
      نوادي البرمجة; نادي الأمن السيبراني; المبتكرين الشباب; ~طلبة; ~الطلاب`,
    zh: `
      青年; 青年人; 年轻人; 年轻一代; 青年一代; 新一代; 下一代; 后备人才; 青少年; 少年; 少男少女;
      小伙子; 青年人才; 青年才俊; 青年专业人员; 年轻专业人员; 青年专家; 青年领袖; 青年骨干; 年轻工程师;
      青年代表; 青年组织; 青年团体; 青年中心; 青年俱乐部; 青年委员会; 青年大使; 青年就业; 青年失业; 毕业生;
      应届毕业生; 大学毕业生; 刚毕业; 中学生; 中小学生; 高中生; 初中生; ~高中; 职业生涯初期; 初入职场;
      第一份工作; 夏令营; 冬令营; 暑期学校; 暑期班; 兴趣小组; 编程俱乐部; 少年宫; 童子军; 青年创新者;
      三十岁以下; ~毕业; ~大学生; 年轻外交官`,
  },
  {
    id: 'competitions',
    kind: 'activity',
    parents: ['youth', 'exercise'],
    topics: ['education-curricula', 'workforce-development'],
    audience: ['youth', 'educators-students'],
    modality: ['exercise'],
    en: `
      capture the flag; CTF; CTF competition; hackathon; cyber challenge; cybersecurity challenge;
      national cyber challenge; cyber olympiad; olympiad; olympics for hackers; cyber games; cyberlympics;
      talent contest; talent competition; student competition; school competition; coding contest;
      hacking contest; hacking competition; jeopardy style; attack-defence competition;
      national team of hackers; European Cyber Security Challenge; ECSC;
      International Cybersecurity Challenge; CyberPatriot; Cyber 9/12; Cyber SEA Game; Africa Cyberthon;
      picoCTF; Hack The Box; TryHackMe; prizes; trophy; scoreboard; talent scouting; spot talent;
      discover talent; ideathon; innovation challenge; quiz; gamified; gamification; serious game; board game;
      escape room; ~contest; ~competition; ~tournament`,
    fr: `
      capture du drapeau; compétition CTF; tournoi de hacking; hackathon; défi cyber; défi cybersécurité;
      challenge cyber; challenge de cybersécurité; olympiades; concours de hacking; concours d'étudiants;
      concours entre écoles; concours de talents; concours de programmation; compétition de jeunes;
      compétition étudiante; compétition de cybersécurité; équipe nationale de hackers;
      équipe de France cyber; détection de talents; repérer les talents; révéler des talents;
      prix aux gagnants; lauréats; trophée; ~récompenses; jeux-concours; jeux sérieux; jeu sérieux;
      ludification; ludique; approche ludique; quiz; jeu d'évasion; jeu de société; marathon d'innovation;
      ~concours; ~compétition; ~tournoi; ~défi`,
    es: `
      captura la bandera; competencia CTF; competición CTF; torneo de hacking; hackatón; hackathon;
      ciberretos; retos de ciberseguridad; desafío de ciberseguridad; desafío cibernético; ciberdesafío;
      olimpiadas; concurso de hacking; concurso estudiantil; concurso de estudiantes; concurso escolar;
      concurso de talentos; concurso de programación; competencia estudiantil; competencia de jóvenes;
      competencias de ciberseguridad; OEA Cyber Challenge; CyberWomen Challenge; equipo nacional de hackers;
      National Cyber League; captación de talento; detección de talento; descubrir talentos; cantera; premios;
      premiación; ganadores; galardones; trofeo; gamificación; ludificación; juego serio; cuestionario lúdico;
      trivia; sala de escape; juego de mesa; maratón de innovación; maratón de programación; ~concurso;
      ~competición; ~torneo; ~retos`,
    ru: `
      захват флага; соревнования по кибербезопасности; соревнования по информационной безопасности;
      соревнования хакеров; соревнования для студентов; студенческие соревнования; хакатон; киберолимпиада;
      олимпиада по информационной безопасности; олимпиада школьников; олимпиады; киберигры; кибертурнир;
      кибервызов; киберчемпионат; чемпионат; турнир; ~конкурс; конкурс для студентов; конкурс для школьников;
      конкурс талантов; конкурс программистов; студенческие команды; сборная страны; национальная сборная;
      команда школьников; поиск талантов; выявление талантов; отбор талантливых; призы; призовой фонд;
      победители; лауреаты; награды; награждение; игровой формат; геймификация; обучающие игры;
      настольная игра; деловая игра для студентов; викторина; квест; квиз; состязание; марафон идей;
      ~соревнование; ~вызов`,
    ar: `
      التقاط العلم; مسابقة التقاط العلم; مسابقات التقاط العلم; هاكاثون; هاكاثونات; مسابقة الأمن السيبراني;
      مسابقات الأمن السيبراني; مسابقة للطلاب; مسابقات للطلاب; مسابقة للشباب; مسابقة وطنية; مسابقة إقليمية;
      مسابقة برمجة; مسابقة اختراق; تحدي الأمن السيبراني; تحديات الأمن السيبراني للشباب; التحدي السيبراني;
      أولمبياد; أولمبياد الأمن السيبراني; بطولات; البطولة العربية; منافسات; المنافسات; مباراة; مباريات;
      اكتشاف المواهب; استكشاف المواهب; منتخب وطني; جوائز; جائزة; فائزين; كأس; تكريم; تلعيب; ألعاب تعليمية;
      لعبة تعليمية; مسابقات ثقافية; اختبار ترفيهي; غرفة هروب; ماراثون برمجي; ~مسابقة; ~مسابقات; ~تحدي;
      بطولة وطنية`,
    zh: `
      夺旗赛; 夺旗; 夺旗竞赛; 网络安全竞赛; 网络安全大赛; 网络安全比赛; 网络安全挑战赛; 信息安全竞赛; 信息安全大赛; 攻防竞赛; 攻防大赛; 攻防比赛; 攻防赛; 黑客大赛; 黑客松; 编程马拉松;
      黑客马拉松; 编程大赛; 程序设计竞赛; 技能竞赛; 技能大赛; 知识竞赛; 学生竞赛; 学生比赛; 大学生竞赛; 校际比赛; 创新大赛; 创业大赛; 挑战赛; 奥林匹克; 奥赛; 锦标赛; 联赛;
      国家代表队; 选拔赛; 发现人才; 选拔人才; 挖掘人才; 奖项; 奖品; 奖金; 获奖; 获奖者; 优胜者; 冠军; 游戏化; 寓教于乐; 严肃游戏; 桌游; 密室; 问答游戏; 有奖问答; ~竞赛;
      ~比赛; ~大赛; ~挑战`,
  },
  {
    id: 'women',
    kind: 'audience',
    topics: ['workforce-development'],
    audience: ['women'],
    en: `
      women; woman; girls; female; ladies; gender; gender equality; gender balance; gender gap; gender parity;
      gender mainstreaming; gender perspective; gender-responsive; gender-sensitive; gender digital divide;
      women in cyber; women in cybersecurity; women in STEM; girls in ICT; women in tech;
      women's participation; women's empowerment; women's leadership; women leaders; women engineers;
      women staff; women professionals; women experts; women officers; women analysts; women police;
      women delegates; women candidates; women applicants; women students; schoolgirls; young women;
      mothers returning to work; too few women; ~all-male; male-dominated; boys' club; equal participation;
      equal opportunities; WIC Fellowship; Women4Cyber; WPS agenda; women, peace and security; UN Women;
      women diplomats`,
    fr: `
      femmes; jeunes femmes; filles; jeunes filles; fillettes; diplomates femmes; candidatures féminines;
      participation des femmes; présence des femmes; participation féminine; féminin; féminisation; dames;
      égalité des genres; égalité des sexes; égalité femmes-hommes; égalité entre les femmes;
      équilibre entre les sexes; équité de genre; approche genre; dimension genre; perspective de genre;
      parité; mixité; fracture numérique de genre; écart entre les sexes; autonomisation des femmes;
      leadership féminin; femmes dirigeantes; femmes dans le numérique; femmes dans la cybersécurité;
      filles dans les TIC; réservé aux femmes; réservée aux femmes; trop peu de femmes; métier d'hommes;
      milieu masculin; masculin; plafond de verre; femmes, paix et sécurité; Cefcys; ~genre; ~sexes;
      femmes expertes; femmes ingénieures`,
    es: `
      mujeres; mujer; mujeres jóvenes; féminas; femenino; feminización; ingenieras; técnicas mujeres;
      estudiantes mujeres; profesionales mujeres; mujeres policías; mujeres líderes; liderazgo femenino;
      participación femenina; participación de las mujeres; presencia femenina; empoderamiento;
      empoderamiento de las mujeres; igualdad de género; equidad de género; enfoque de género;
      perspectiva de género; paridad; paridad de género; brecha de género; brecha digital de género;
      igualdad entre mujeres y hombres; igualdad de oportunidades; mujeres en ciberseguridad;
      mujeres en tecnología; mujeres en STEM; niñas en las TIC; solo para mujeres; exclusivo para mujeres;
      pocas mujeres; faltan mujeres; solo hombres; puros hombres; dominado por hombres; masculino;
      techo de cristal; mujeres, paz y seguridad; CyberWomen; ~hombres; ~varones; cuestiones de género`,
    ru: `
      женщины; женский; девушки; девочки; женщины-специалисты; женщины-инженеры; женщины-эксперты;
      женщины-полицейские; женщины-руководители; женщины-лидеры; женщины в кибербезопасности;
      женщины в информационной безопасности; женщины в ИТ; девушки в ИКТ; девушки в ИТ; студентки; школьницы;
      выпускницы; сотрудницы; специалистки; кандидатки; участницы; делегатки; участие женщин;
      представленность женщин; женское лидерство; женское участие; права женщин; расширение прав женщин;
      возможности женщин; гендер; гендерный; гендерное равенство; гендерный баланс; гендерный паритет;
      гендерный разрыв; гендерный аспект; гендерная перспектива; равноправие; равенство полов;
      равные возможности; мужчины и женщины; мало женщин; не хватает женщин; мужская профессия;
      мужской коллектив; стипендии для женщин; женщины, мир и безопасность; матери в декрете;
      стеклянный потолок; ~дамы; женщины-дипломаты`,
    ar: `
      المرأة; امرأة; النساء; نسائي; نسوية; الفتيات; فتاة; الإناث; أنثى; القيادات النسائية; قيادات نسائية;
      مشاركة المرأة; مشاركة النساء; تمكين المرأة; تمكين النساء; تمكين الفتيات; حقوق المرأة;
      المرأة في الأمن السيبراني; المرأة في التكنولوجيا; النساء في الأمن السيبراني;
      الفتيات في تكنولوجيا المعلومات; النوع الاجتماعي; الجندر; منظور النوع الاجتماعي; المساواة بين الجنسين;
      ~المساواة; التكافؤ بين الجنسين; التوازن بين الجنسين; ~الجنسين; الفجوة بين الجنسين; الفجوة الجندرية;
      تكافؤ الفرص; مخصص للنساء; حصريا للنساء; للنساء فقط; قلة النساء; عدد قليل من النساء; رجال فقط;
      يهيمن عليه الرجال; المرأة والسلام والأمن; ~رجال; ~ذكور; النساء الخبيرات; النساء المهندسات;
      مهندسات وخبيرات`,
    zh: `
      妇女; 女性; 女孩; 女童; 女生; 女学生; 女士; 女子; 年轻女性; 女职员; 女员工; 女工程师; 女技术人员; 女专家; 女警; 女代表; 女候选人; 女性人才; 女性从业者; 女性领导;
      女性领导力; 女领导; 女性参与; 妇女参与; 女性比例; 女性代表性; 女性占比; 妇女赋权; 增强妇女权能; 女性赋能; 妇女权利; 妇女权益; 性别; 性别平等; 性别平衡; 性别均衡; 性别差距;
      性别视角; 性别主流化; 性别数字鸿沟; 男女平等; 男女比例; 男女均衡; 机会平等; 机会均等; 女性网络安全; 网络安全女性; 科技女性; 信通技术女童; 仅限女性; 面向女性; 女性专属; 女性太少;
      缺少女性; 女性不足; 全是男性; 男性主导; 巾帼; 妇联; 妇女、和平与安全; ~男性; 女外交官`,
  },
];
