/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const technology: readonly ConceptRow[] = [
  {
    id: 'standards',
    kind: 'topic',
    topics: ['standards-certification'],
    en: `
      standards; security standard; technical standards; international standards; ISO 27001; ISO/IEC 27001;
      ISO 27002; ISO 27000 family; ~ISO; NIST; NIST framework; NIST CSF; cybersecurity framework; ETSI;
      ITU-T recommendations; Study Group 17; standards body; bureau of standards; standard-setting bodies;
      adopt standards; harmonise standards; information security management; ISMS; ~management system;
      accreditation; accreditation body; conformity assessment; ~conformance; lead auditor; lead implementer;
      ISO certification; COBIT; PCI DSS; SOC 2; certified organisation; prove compliance;
      quality infrastructure; technical specifications; reference framework; statement of applicability;
      recognised certificate; ~certificate; manage security; show we are safe; prove it to clients;
      written requirements; certified against; ~recognised abroad; quality management;
      internationally recognised certificate; certificate for managing security; certify how we manage
      security; certificate for how security is managed; externally audited
      certificate; hold a certificate; obtain a certificate; certified for security`,
    fr: `
      ~normes; normes techniques; normes de sécurité; normes internationales; normes ISO; ISO 27001;
      ISO/CEI 27001; ISO 27002; ~référentiel; référentiel de sécurité; référentiel général de sécurité; RGS;
      NIST; cadre NIST; ~normalisation; organisme de normalisation; bureau de normalisation;
      institut de normalisation; comité technique; AFNOR; ETSI; SMSI; système de management;
      management de la sécurité; gestion de la sécurité; accréditation; organisme accrédité;
      certification ISO; organisme certificateur; évaluation de conformité; conformité aux normes;
      auditeur principal; mise en conformité ISO; certifier une organisation; certificat reconnu; ~certificat;
      infrastructure qualité; spécifications techniques; ~exigences de sécurité; déclaration d'applicabilité;
      PCI DSS; adopter des normes; ~reconnu à l'étranger; prouver notre sérieux; démarche qualité;
      norme ISO 27001; appliquer la norme ISO 27001; appliquer la norme ISO;
      certificat reconnu internationalement; certificat internationalement reconnu; certification
      reconnue; certificat de gestion de la sécurité; obtenir un certificat; certifiés pour la sécurité`,
    es: `
      normas técnicas; normas de seguridad; normas ISO; norma internacional; ISO 27001; ISO/IEC 27001;
      ISO 27002; estándares; ~estándar; estándares internacionales; estándares técnicos; NIST; marco NIST;
      normalización; estandarización; organismo de normalización; instituto de normalización; comité técnico;
      SGSI; sistema de gestión; gestión de la seguridad; esquema nacional de seguridad; acreditación;
      organismo de acreditación; entidad acreditada; certificación ISO; organismo certificador;
      entidad certificadora; evaluación de conformidad; auditor líder; implementador líder;
      organización certificada; certificado reconocido; ~certificado; infraestructura de calidad;
      especificaciones técnicas; marco de referencia; ~requisitos de seguridad; declaración de aplicabilidad;
      PCI DSS; COBIT; adoptar normas; ~reconocido en el extranjero; demostrar a los clientes; norma ISO 27001;
      aplicar la norma ISO 27001; aplicar la norma ISO; homologar equipos;
      certificado reconocido internacionalmente; certificado internacionalmente reconocido; certificación
      reconocida; certificado de gestión de la seguridad; obtener un certificado; certificarse en
      seguridad`,
    ru: `
      стандарты; стандарты безопасности; технические стандарты; международные стандарты;
      национальный стандарт; ISO 27001; ИСО 27001; ISO/IEC 27001; ISO 27002; ГОСТ; NIST; рамки NIST;
      стандартизация; орган по стандартизации; институт стандартов; технический комитет;
      технический регламент; СМИБ; система менеджмента; менеджмент информационной безопасности;
      управления безопасностью; аккредитация; орган по аккредитации; аккредитованный; сертификация ISO;
      орган по сертификации; оценка соответствия; подтверждение соответствия; соответствие стандартам;
      ведущий аудитор; сертифицировать организацию; ~признанный сертификат; ~сертификат;
      ~требования безопасности; технические требования; нормативные требования; внедрение стандартов;
      принять стандарты; гармонизация стандартов; признают за рубежом; доказать надежность; контроль качества;
      PCI DSS; рекомендации МСЭ-Т; стандарты ИСО; стандарт ISO;
      международно признанный сертификат; сертификат управления безопасностью; сертификат системы
      управления; пройти сертификацию`,
    ar: `
      ~المعايير; ~معيار; معايير الأمن; المعايير التقنية; المعايير الدولية; معايير الأيزو; آيزو 27001;
      ISO 27001; الأيزو; ISO/IEC 27001; NIST; إطار نيست; ~المواصفات; المواصفات القياسية; مواصفات فنية;
      هيئة المواصفات; هيئة المواصفات والمقاييس; التقييس; جهاز التقييس; توحيد المقاييس; نظام إدارة الأمن;
      إدارة أمن المعلومات; إدارتها للأمن; ~الاعتماد; هيئة الاعتماد; جهة اعتماد; جهة معتمدة; شهادة الأيزو;
      شهادة معترف بها; ~شهادة; ~شهادات معترف بها; تقييم المطابقة; شهادة المطابقة; مدقق رئيسي; ~متطلبات الأمن;
      اشتراطات أمنية; إطار مرجعي; اعتماد المعايير; تبني المعايير; تطبيق المعايير; مواءمة المعايير;
      البنية التحتية للجودة; مؤسسة معتمدة; معترف بها دوليا; إثبات الجدارة; إدارة الجودة; توصيات الاتحاد الدولي;
      شهادة معترف بها دوليا; شهادة إدارة الأمن; الحصول على شهادة; شهادة نظام الإدارة`,
    zh: `
      ~标准; 安全标准; 技术标准; 国际标准; 国家标准; 行业标准; ISO 27001; ISO27001;
      ISO/IEC 27001; NIST; 标准化; 标准化机构; 标准化组织; 标准委员会; 标准局; 制定标准;
      采用标准; 标准体系; 技术规范; 信息安全管理; 管理体系; 安全管理; 体系认证; 认可机构; 认可的证书;
      资质认可; 合格评定; 符合性; 认证机构资质; 主任审核员; 审核员; 获得认证; 通过认证; ~国际认可; ~证书;
      质量管理; 质量基础设施; ~安全要求; 技术要求; 达标; 对标国际; 国际电联建议书; 参考框架; 适用性声明; 国际公认的证书; 取得证书; 安全管理认证; 管理体系证书`,
  },
  {
    id: 'certification-schemes',
    kind: 'topic',
    parents: ['standards'],
    topics: ['standards-certification'],
    en: `
      certification scheme; product certification; labelling; labelling scheme; cybersecurity label;
      security label; quality mark; trust mark; seal of approval; common criteria; evaluation assurance level;
      CCRA; protection profile; EUCC; Cyber Resilience Act; conformity mark; testing laboratory;
      product testing; evaluation laboratory; evaluated products; certified products; secure products;
      type approval; equipment testing; test devices before sale; safe to buy; which product is safe;
      rating for devices; star rating; security rating; mutual recognition; market surveillance;
      consumer label; FIPS 140; conformance testing; products on sale; insecure products imported;
      certification body; EU Cybersecurity Act; before devices are sold; checked before sale;
      certification of products`,
    fr: `
      schéma de certification; certification de produits; certification de sécurité; produits certifiés;
      certifier les produits; ~étiquetage; ~étiquette; ~label; labellisation; label de confiance;
      label de cybersécurité; cyberscore; critères communs; homologation; homologuer; profil de protection;
      centre d'évaluation; laboratoire d'évaluation; laboratoire d'essais; essais de produits;
      tester les produits; agrément des équipements; agrément de type; qualification de produits;
      visa de sécurité; marque de qualité; gage de qualité; reconnaissance mutuelle; surveillance du marché;
      règlement sur la cyberrésilience; avant la vente; mis sur le marché; produits peu sûrs;
      quel produit acheter; note de sécurité; produits en vente; organisme notifié; marquage de conformité;
      label européen; contrôlés avant la vente`,
    es: `
      esquema de certificación; certificación de productos; productos certificados; certificar productos;
      certificación de seguridad; etiquetado; etiqueta de seguridad; ~sello; sello de confianza;
      sello de calidad; ~distintivo; marca de calidad; criterios comunes; homologación; homologación de equipos;
      perfil de protección; laboratorio de ensayos; laboratorio de evaluación; laboratorio de pruebas;
      ensayo de productos; pruebas de productos; probar los productos; evaluación de productos;
      catálogo de productos; productos cualificados; reconocimiento mutuo; vigilancia del mercado;
      ley de ciberresiliencia; puestos en el mercado; productos inseguros; producto es seguro;
      calificación de seguridad; productos importados; marcado CE; organismo notificado;
      venta de productos seguros; revisados antes de venderse`,
    ru: `
      схема сертификации; система сертификации; сертификация продукции; сертификация изделий;
      сертифицированная продукция; сертифицировать продукты; маркировка; знак безопасности; знак качества;
      знак доверия; знак соответствия; ~этикетка; общие критерии; профиль защиты; уровень доверия;
      испытательная лаборатория; испытания продукции; испытательный центр; оценка продукции; проверка изделий;
      тестирование изделий; сертификационные испытания; допуск на рынок; допуск к продаже; типовое одобрение;
      взаимное признание; надзор за рынком; рейтинг безопасности; небезопасные товары; небезопасные устройства;
      какой товар безопасен; ввозимая техника; потребительская маркировка; декларация соответствия;
      сертификат соответствия; сертифицированные средства; до поступления в продажу; проверка до продажи товара;
      продаются без проверки; проверять до продажи`,
    ar: `
      نظام شهادات; مخطط الاعتماد; برنامج إصدار الشهادات; شهادات المنتجات; اعتماد المنتجات; منتجات معتمدة; ~وسم;
      الوسم الأمني; ~ملصق; ~علامة; علامة الجودة; علامة الثقة; علامة المطابقة; ~ختم; المعايير المشتركة;
      مختبر اختبار; مختبرات الاختبار; مختبر تقييم; اختبار المنتجات; فحص المنتجات; تقييم المنتجات; فحص الأجهزة;
      طرحها في السوق; اعتماد النوع; الموافقة النوعية; الاعتراف المتبادل; مراقبة السوق; تصنيف أمني;
      منتجات غير آمنة; منتج آمن; المنتجات المستوردة; جهة إصدار الشهادات; جهة التصديق على المنتجات;
      إصدار شهادات المطابقة; قانون الصمود السيبراني; وسم الأجهزة; فحصها قبل بيعها; ملصق أمني`,
    zh: `
      认证制度; 认证体系; 认证计划; 产品认证; 安全认证; 产品安全; ~标识; 安全标识; 标签; 安全标签; 标签制度;
      质量标志; 信任标志; 认证标志; 网络安全标签; 通用准则; 评估保障级; 保护轮廓; 检测机构; 检测实验室;
      测评机构; 测评实验室; 产品检测; 产品测试; 安全测评; 型号核准; 入网许可; 进网许可; 市场准入; 上市前;
      出售前; 互认; 相互承认; 市场监督; 安全评级; 星级; 不安全产品; 产品是否安全; 网络弹性法案; 质检; 合格证;
      出厂检测; 贴标签; 出售前检验; 未经检验`,
  },
  {
    id: 'baseline-controls',
    kind: 'topic',
    parents: ['standards'],
    topics: ['standards-certification', 'regulation-compliance'],
    en: `
      baseline controls; security baseline; minimum requirements; minimum security requirements;
      baseline requirements; security controls; CIS Controls; critical security controls; Cyber Essentials;
      essential eight; hardening guides; configuration benchmarks; least everyone must do; bare minimum;
      basic measures; basic protection; access control; privileged accounts; multi-factor authentication; MFA;
      two-factor authentication; zero trust; network segmentation; password policy; secure by default;
      defence in depth; patch and configure; firewall rules; firewall; endpoint protection; encryption at rest;
      baseline profile; common requirements; same rules for everyone; every ministry does differently;
      ISO controls; minimum level of protection; basic technical measures; secure settings`,
    fr: `
      mesures de base; socle minimal; socle de sécurité; exigences minimales; exigences de base;
      règles minimales; mesures de sécurité; mesures techniques; guide d'hygiène informatique;
      hygiène des systèmes; paramétrage sécurisé; strict minimum; minimum à respecter; niveau minimal;
      protection minimale; contrôles CIS; contrôle d'accès; gestion des accès; comptes à privilèges;
      authentification multifacteur; double authentification; authentification forte; confiance zéro;
      segmentation du réseau; politique de mots de passe; pare-feu; défense en profondeur; sécurité par défaut;
      mêmes règles pour tous; chacun fait différemment; protection élémentaire; PSSI; guide de durcissement`,
    es: `
      controles básicos; controles críticos; controles CIS; requisitos mínimos; requisitos básicos;
      medidas mínimas; medidas básicas; mínimo exigible; línea base; línea base de seguridad; nivel mínimo;
      protección básica; guías de configuración; endurecimiento; control de acceso; gestión de accesos;
      cuentas privilegiadas; autenticación multifactor; doble factor; autenticación de dos factores;
      confianza cero; segmentación de redes; política de contraseñas; cortafuegos; defensa en profundidad;
      seguridad por defecto; mismas reglas para todos; medidas técnicas; higiene informática;
      perfil de cumplimiento; exigencias mínimas; mínimo común; reglas comunes de protección`,
    ru: `
      базовые требования; минимальные требования; минимальный набор мер; базовые меры; базовый уровень;
      базовый уровень защиты; минимальный уровень; минимум защиты; меры защиты; меры безопасности;
      технические меры; средства контроля; контрольные меры; меры CIS; усиление защиты; настройка систем;
      контроль доступа; управление доступом; привилегированные учетные записи; многофакторная аутентификация;
      двухфакторная аутентификация; нулевое доверие; сегментация сети; парольная политика; межсетевой экран;
      брандмауэр; эшелонированная защита; безопасность по умолчанию; единые требования; единые правила для всех;
      каждый по-своему; элементарная защита; гигиена систем`,
    ar: `
      الضوابط الأساسية; ~ضوابط; الضوابط الأمنية; ضابط أمني; الحد الأدنى; الحد الأدنى من المتطلبات;
      الحد الأدنى من الضوابط; متطلبات دنيا; تدابير أساسية; التدابير الأمنية; خط الأساس; مستوى أدنى للحماية;
      حماية أساسية; إجراءات وقائية; تحصين الأنظمة; تقوية الأنظمة; التهيئة الآمنة; الإعدادات الآمنة;
      التحكم في الوصول; إدارة الصلاحيات; الحسابات المميزة; المصادقة متعددة العوامل; التحقق بخطوتين;
      المصادقة الثنائية; الثقة الصفرية; تجزئة الشبكة; سياسة كلمات المرور; جدار الحماية; جدار ناري;
      الدفاع المتعمق; الأمن الافتراضي; قواعد موحدة للجميع; كل جهة بطريقتها; ضوابط CIS`,
    zh: `
      基线; 安全基线; 基线要求; 最低要求; 最低标准; 最低安全要求; 基本要求; 基本措施; 基本防护; 等级保护;
      定级备案; 安全控制; 控制措施; 安全措施; 防护措施; 技术措施; 系统加固; 配置核查; 访问控制; 权限管理;
      特权账号; 多因素认证; 双因素认证; 双因子; 零信任; 网络隔离; 网络分段; 密码策略; 口令策略; 资产清查;
      防火墙; 杀毒软件; 纵深防御; 默认安全; 统一要求; 各行其是; CIS控制; 加固指南; 安全底线; 等保测评;
      等保制度`,
  },
  {
    id: 'secure-software',
    kind: 'topic',
    parents: ['standards', 'vulnerability'],
    topics: ['standards-certification', 'vulnerability-disclosure', 'supply-chain-security'],
    en: `
      secure software development; secure development; secure coding; secure by design; DevSecOps; DevOps;
      OWASP; OWASP Top 10; application security; AppSec; web application security; code review; code audit;
      dynamic testing; fuzzing; software developers; ~programmers; software engineers; coders;
      write safer code; safer code; badly written software; memory-safe languages;
      secure development lifecycle; SSDLC; SSDF; threat modelling; open-source software security;
      open-source maintainers; software quality; apps built in-house; home-made applications;
      in-house software; mobile apps; API security; SQL injection; cross-site scripting; software testing;
      security testing; source code; build pipelines; secure libraries; coding mistakes; static code analysis;
      application developers; app developers; open source; open-source software`,
    fr: `
      développement sécurisé; développement logiciel; développement de logiciels sûrs; sécurité applicative;
      programmation sécurisée; codage sécurisé; coder sans failles; sécurité dès la conception;
      conception sécurisée; DevSecOps; OWASP; revue de code; audit de code; code source; développeurs;
      programmeurs; ingénieurs logiciel; éditeurs de logiciels; logiciels mal écrits; logiciels faits maison;
      applications maison; applications métiers; applications mobiles; applications web; sécurité des API;
      injection SQL; tests de sécurité; tests applicatifs; cycle de développement; modélisation des menaces;
      logiciel libre; code ouvert; mainteneurs; qualité du logiciel; langages sûrs; erreurs de programmation;
      bibliothèques logicielles; analyse statique du code`,
    es: `
      desarrollo seguro; desarrollo de software; desarrollo seguro de software; programación segura;
      codificación segura; código seguro; seguridad de aplicaciones; seguridad desde el diseño; DevSecOps;
      OWASP; revisión de código; auditoría de código; código fuente; ingenieros de software;
      fábricas de software; software mal hecho; aplicaciones propias; programas propios;
      software hecho en casa; aplicaciones móviles; aplicaciones web; seguridad de las API; inyección SQL;
      pruebas de seguridad; pruebas de software; ciclo de desarrollo; modelado de amenazas; código abierto;
      software libre; mantenedores; calidad del software; lenguajes seguros; errores de programación;
      bibliotecas de software; análisis estático de código; desarrolladores de aplicaciones;
      programadores de software`,
    ru: `
      безопасная разработка; разработка безопасного ПО; разработка программного обеспечения;
      безопасное программирование; безопасный код; безопасность приложений; защита приложений;
      безопасность веб-приложений; безопасность на этапе проектирования; безопасность при проектировании;
      DevSecOps; OWASP; проверка кода; аудит кода; анализ кода; исходный код; разработчики; программисты;
      пишут код; писать код; плохо написанные программы; собственные программы; собственные приложения;
      мобильные приложения; веб-приложения; безопасность API; внедрение SQL; тестирование безопасности;
      тестирование программ; фаззинг; жизненный цикл разработки; моделирование угроз; открытый код;
      открытый исходный код; ошибки программирования; ошибки в коде; безопасные языки; библиотеки кода;
      свободное программное обеспечение; качество программ`,
    ar: `
      التطوير الآمن; تطوير البرمجيات; تطوير برمجيات آمنة; البرمجة الآمنة; ~برمجة; كتابة الشيفرة; شيفرة آمنة;
      أمن التطبيقات; أمن البرمجيات; أمن تطبيقات الويب; الأمن بالتصميم; الأمن منذ التصميم; DevSecOps; OWASP;
      مراجعة الشيفرة; مراجعة الكود; تدقيق الشيفرة; تحليل ساكن; الشيفرة المصدرية; المصدر المفتوح;
      مفتوحة المصدر; ~المطورين; مطورو البرمجيات; المبرمجين; مهندسو البرمجيات; برمجيات رديئة; تطبيقات محلية;
      تطبيقات مطورة داخليا; تطبيقات الهاتف; تطبيقات الويب; حقن SQL; اختبار الأمن; اختبار البرمجيات;
      دورة حياة التطوير; نمذجة التهديدات; جودة البرمجيات; أخطاء برمجية; مكتبات برمجية; لغات آمنة;
      مطوري التطبيقات; البرمجيات مفتوحة المصدر; برمجيات المصادر المفتوحة`,
    zh: `
      安全开发; 安全软件开发; 软件开发; 软件安全; 应用安全; 应用程序安全; 安全编程; 安全编码; 代码安全;
      设计安全; 安全设计; 安全源于设计; DevSecOps; OWASP; 代码审查; 代码审计; 模糊测试; 源代码;
      开源软件; 开源社区; 开源代码; 开发人员; 开发者; 程序员; 软件工程师; 编写代码; 写代码; 自研软件;
      自行开发; 移动应用; 手机应用; 网页应用; 接口安全; SQL注入; 安全测试; 软件测试; 开发生命周期;
      威胁建模; 软件质量; 编程错误; 内存安全; 代码静态分析; 代码缺陷; 开源`,
  },
  {
    id: 'internet-infra',
    kind: 'topic',
    topics: ['internet-infrastructure-security'],
    audience: ['technical-community'],
    en: `
      internet infrastructure; core of the internet; internet resources; internet number resources;
      IP addresses; IPv6; IPv6 deployment; IPv6 transition; internet exchange; internet exchange point; IXP;
      local traffic; traffic goes abroad; keep traffic local; open internet standards; internet standards;
      internet.nl; KINDNS; NTP; time servers; RIR; AFRINIC; APNIC; LACNIC; RIPE NCC; ARIN; ICANN;
      Internet Society; ISOC; IETF; regional internet registry; internet governance; email authentication;
      DMARC; DKIM; SPF records; MTA-STS; spoofed mail; forged sender; mail pretends; TLS; HTTPS;
      web certificates; content delivery; ~spoofing; anti-spoofing; source address validation; open resolvers;
      internet measurement; internet resilience; ~backbone; root server copy; anycast; peering agreements;
      exchange point; traffic exchange point`,
    fr: `
      infrastructure internet; cœur de l'internet; ressources internet; ressources de numérotation; adresses IP;
      adressage IP; IPv6; passage à IPv6; transition vers IPv6; point d'échange internet; point d'échange; IXP;
      GIX; trafic local; trafic passe par l'étranger; ~appairage; peering; normes internet ouvertes;
      standards de l'internet; AFRINIC; RIPE NCC; LACNIC; ICANN; Internet Society; ISOC; IETF;
      registre internet régional; gouvernance de l'internet; authentification du courrier; DMARC; DKIM; SPF;
      usurpation d'expéditeur; expéditeur falsifié; courriels usurpés; TLS; HTTPS; usurpation d'adresse;
      résilience de l'internet; dorsale; serveur racine; mesures du réseau; serveurs de temps; ~anycast;
      internet tombe`,
    es: `
      infraestructura de internet; núcleo de internet; recursos de internet; recursos de numeración;
      direcciones IP; IPv6; despliegue de IPv6; transición a IPv6; adopción de IPv6; punto de intercambio;
      punto de intercambio de tráfico; IXP; tráfico local; tráfico sale al exterior; ~interconexión; peering;
      estándares abiertos de internet; LACNIC; LACTLD; RIPE NCC; ICANN; Internet Society; ISOC; IETF;
      registro regional de internet; gobernanza de internet; autenticación de correo; DMARC; DKIM; SPF;
      remitente falso; remitente falsificado; correo suplantado; TLS; HTTPS; suplantación de direcciones;
      resiliencia de internet; red troncal; ~dorsal; servidor raíz; copia del servidor raíz;
      medición de internet; anycast; NTP`,
    ru: `
      инфраструктура интернета; опорная инфраструктура; ядро интернета; ресурсы интернета; номерные ресурсы;
      IP-адреса; адресное пространство; IPv6; переход на IPv6; внедрение IPv6; точка обмена трафиком;
      точка обмена; IXP; местный трафик; трафик идет за рубеж; пиринг; межсетевое взаимодействие;
      открытые интернет-стандарты; RIPE NCC; AFRINIC; APNIC; ICANN; ИКАНН; Internet Society; общество интернета;
      IETF; региональный интернет-регистратор; управление интернетом; проверка подлинности почты;
      аутентификация почты; DMARC; DKIM; SPF; поддельный отправитель; подделка отправителя; подмена адреса; TLS;
      HTTPS; устойчивость интернета; ~магистраль; магистральные сети; корневой сервер; измерения интернета;
      сервер времени; anycast`,
    ar: `
      البنية التحتية للإنترنت; بنية الإنترنت; نواة الإنترنت; موارد الإنترنت; موارد الأرقام; عناوين الإنترنت;
      عناوين IP; IPv6; الإصدار السادس; بروتوكول الإنترنت; الانتقال إلى IPv6; نقطة تبادل الإنترنت;
      نقاط تبادل الإنترنت; نقطة تبادل; IXP; الحركة المحلية; حركة الإنترنت المحلية; تمر عبر الخارج; التناظر;
      معايير الإنترنت المفتوحة; الآيكان; آيكان; ICANN; RIPE NCC; AFRINIC; جمعية الإنترنت; ISOC; IETF;
      سجل الإنترنت الإقليمي; حوكمة الإنترنت; التحقق من البريد; مصادقة البريد; DMARC; DKIM; SPF; مرسل مزيف;
      انتحال المرسل; رسائل منتحلة; TLS; HTTPS; انتحال العناوين; صمود الإنترنت; مرونة الإنترنت; العمود الفقري;
      خادم الجذر; خوادم الجذر; قياس الإنترنت; anycast`,
    zh: `
      互联网基础设施; 互联网基础资源; 互联网核心; 互联网资源; 号码资源; IP地址; 地址资源; IPv6; 下一代互联网;
      IPv6部署; IPv6过渡; 互联网交换; 互联网交换中心; 交换中心; 交换点; IXP; 本地流量; 流量绕道国外; 对等互联;
      互联互通; 开放互联网标准; ICANN; APNIC; AFRINIC; RIPE; ISOC; 互联网协会; IETF; 地区互联网注册; 互联网治理;
      邮件认证; 邮件身份验证; DMARC; DKIM; SPF; 伪造发件人; 冒充发件人; 仿冒邮件; TLS; HTTPS; 地址伪造;
      源地址验证; 互联网韧性; 骨干网; 根服务器; 根镜像; 互联网测量; 任播; 时间服务器`,
  },
  {
    id: 'dns',
    kind: 'topic',
    parents: ['internet-infra'],
    topics: ['internet-infrastructure-security'],
    audience: ['technical-community'],
    en: `
      DNS; DNSSEC; DNS security; domain name; domain name system; name servers; ccTLD; country-code domain;
      top-level domain; domain registry; registry operator; registrar; domain administrator; sign its zone;
      zone signing; zone file; DNS resolver; protective DNS; DNS filtering; DNS over HTTPS; DNS abuse;
      domain abuse; domain takedown; root zone; key rollover; key ceremony; addresses of websites;
      our country's domain; sites vanished; names lead elsewhere; fake copies of sites; domain hijacking;
      cache poisoning; registry lock; expired domain; authoritative servers; secondary servers; ~lookups;
      names resolve`,
    fr: `
      DNS; DNSSEC; sécurité du DNS; nom de domaine; système de noms; serveurs de noms; ccTLD; domaine national;
      extension nationale; domaine de premier niveau; registre de noms de domaine; gestionnaire du domaine;
      bureau d'enregistrement; registraire; signer sa zone; signature de zone; fichier de zone; résolveur;
      DNS protecteur; filtrage DNS; abus de noms; zone racine; renouvellement des clés; cérémonie des clés;
      domaine de notre pays; détournement de domaine; vol de domaine; empoisonnement de cache;
      adresses des sites; serveurs faisant autorité; sites introuvables; résolution de noms; AFNIC; AFTLD;
      blocage de domaines`,
    es: `
      DNS; DNSSEC; seguridad del DNS; nombres de dominio; sistema de nombres; servidores de nombres; ccTLD;
      dominio nacional; dominio de país; dominio de nivel superior; registro de dominios;
      operador del registro; ~NIC; firmar su zona; archivo de zona; resolvedor; resolutor;
      servidores recursivos; DNS protector; filtrado DNS; abuso del DNS; baja de dominios; zona raíz;
      rotación de claves; ceremonia de claves; robo de dominio; secuestro de dominios;
      envenenamiento de caché; direcciones de los sitios; servidores autoritativos; resolución de nombres;
      sitios desaparecen; bloqueo de dominios`,
    ru: `
      DNS; ДНС; DNSSEC; безопасность DNS; система доменных имен; доменные имена; национальный домен;
      страновой домен; домен верхнего уровня; ccTLD; регистратура доменов; регистратор доменов;
      администратор домена; серверы имен; подписать свою зону; подпись зоны; подписать зону; доменная зона;
      файл зоны; резолвер; рекурсивные серверы; защитный DNS; фильтрация DNS; злоупотребление доменами;
      блокировка доменов; корневая зона; смена ключей; церемония ключей; захват домена; кража домена;
      подмена DNS; отравление кэша; адреса сайтов; сайты пропали; авторитетные серверы; разрешение имен;
      КЦ доменов`,
    ar: `
      DNS; DNSSEC; نظام أسماء النطاقات; أسماء النطاقات; اسم النطاق; ~نطاق; أمن أسماء النطاقات;
      امتدادات أمن النطاقات; نطاق المستوى الأعلى; النطاق الوطني; نطاق رمز البلد; ccTLD; سجل النطاقات;
      مشغل السجل; مسجل النطاقات; إدارة النطاق; خوادم الأسماء; خادم الأسماء; توقيع منطقته; ملف المنطقة;
      محلل الأسماء; الحماية عبر DNS; تصفية النطاقات; حجب النطاقات; إساءة استخدام النطاقات; منطقة الجذر;
      تدوير المفاتيح; مراسم المفاتيح; نطاق بلدنا; سرقة النطاق; اختطاف النطاق; تسميم الذاكرة; عناوين المواقع;
      اختفت المواقع; تحويل الزوار; خوادم موثوقة; ترجمة الأسماء; تجديد النطاق`,
    zh: `
      DNS; DNSSEC; 域名; 域名系统; 域名解析; 域名安全; 域名服务器; 域名服务; 国家顶级域; 国家域名; 顶级域名;
      国别域名; ccTLD; 域名注册局; 域名注册; 注册局; 注册商; 域名管理; 签名区域; 区域签名; 区文件; 解析器;
      递归服务器; 权威服务器; 防护性DNS; 域名过滤; 域名滥用; 域名封堵; 根区; 密钥轮换; 密钥仪式; 域名劫持;
      域名被盗; 缓存投毒; 解析错误; 注册锁; 域名失效`,
  },
  {
    id: 'routing',
    kind: 'topic',
    parents: ['internet-infra'],
    topics: ['internet-infrastructure-security'],
    audience: ['technical-community'],
    en: `
      routing; routing security; secure routing; RPKI; BGP; BGP hijack; route hijacking; ~hijacked;
      route leak; MANRS; route origin; ROA; origin validation; ROV; autonomous systems; ASN; ~prefix;
      prefix filtering; route filtering; peering database; IRR; route announcements; traffic diverted;
      traffic rerouted; traffic takes detour; wrong path; routed through another country;
      our addresses stolen; black hole; upstream provider; transit provider; looking glass; routers;
      border gateway; ~diverted; ~rerouted; ~detour; hijacked routes; hijacked prefixes`,
    fr: `
      routage; sécurité du routage; RPKI; BGP; détournement de routes; routes détournées; ~routes;
      fuite de routes; MANRS; origine des routes; validation d'origine; ROA; systèmes autonomes; numéro d'AS;
      ~préfixes; filtrage de préfixes; filtrage des routes; annonces de routes; annonces BGP; trafic détourné;
      trafic dévié; mauvais chemin; adresses détournées; fournisseur de transit; routeurs; tables de routage;
      ~passer par un autre pays; préfixe usurpé; ~détourner; ~dévier`,
    es: `
      enrutamiento; seguridad del enrutamiento; ruteo; RPKI; BGP; secuestro de rutas; rutas secuestradas;
      ~rutas; fuga de rutas; MANRS; origen de rutas; validación de origen; ROA; sistemas autónomos;
      número de AS; ~prefijos; filtrado de prefijos; filtrado de rutas; anuncios de rutas; anuncios BGP;
      tráfico desviado; tráfico robado; camino equivocado; direcciones robadas; proveedor de tránsito;
      tablas de rutas; ~pasa por otro país; agujero negro; ~desviar; encaminamiento de tráfico;
      encaminamiento seguro`,
    ru: `
      маршрутизация; безопасность маршрутизации; ~маршруты; RPKI; BGP; перехват маршрутов; ~перехват;
      угон маршрутов; перехват префиксов; утечка маршрутов; MANRS; происхождение маршрутов;
      проверка происхождения; ROA; автономные системы; префиксы; фильтрация префиксов; фильтрация маршрутов;
      ~анонсы; анонсирование маршрутов; трафик уводят; увод трафика; перенаправление трафика; чужой маршрут;
      чужие адреса; транзитный провайдер; вышестоящий провайдер; маршрутизаторы; пограничный шлюз;
      трафик через другую страну; ~увели трафик`,
    ar: `
      ~التوجيه; أمن التوجيه; تأمين التوجيه; RPKI; BGP; بروتوكول البوابة الحدودية; اختطاف المسارات; ~اختطاف;
      ~المسارات; تسرب المسارات; MANRS; منشأ المسار; التحقق من المنشأ; ROA; الأنظمة المستقلة;
      رقم النظام المستقل; تصفية البادئات; تصفية المسارات; إعلانات المسارات; تحويل الحركة; تحويل مسار الحركة;
      مسار خاطئ; عناوين مسروقة; مزود العبور; أجهزة التوجيه; جداول التوجيه; تمر عبر بلد آخر; بادئات العناوين`,
    zh: `
      路由; 路由安全; 安全路由; RPKI; BGP; 边界网关; 路由劫持; 前缀劫持; ~劫持; 流量劫持;
      路由泄露; MANRS; 路由起源; 起源验证; 源验证; 自治系统; 自治域; AS号; ~前缀; 前缀过滤;
      路由过滤; 路由通告; 流量被改道; 流量被引走; 流量改道; 走错路; 绕经他国; 地址被盗用; 上游提供商;
      路由器; 路由表; 转接商; 改道; 绕道`,
  },
  {
    id: 'network-operators',
    kind: 'audience',
    parents: ['internet-infra'],
    topics: ['internet-infrastructure-security'],
    audience: ['technical-community'],
    en: `
      network operators; network engineers; network administrators; internet providers;
      internet service providers; access providers; ~ISPs; network providers; NOG; network operators' group;
      NOC; network operations centre; technical community; internet community; registry staff;
      registry engineers; IXP operators; hosting providers; hosters; registrars; abuse desk; abuse teams;
      peering coordinators; connectivity providers; people running networks; those who run networks;
      internet companies; engineers of providers; NREN; research and education networks; AfNOG; SANOG; LACNOG;
      PacNOG; small providers; wireless providers; network technicians`,
    fr: `
      opérateurs de réseau; ingénieurs réseau; administrateurs réseau; fournisseurs d'accès;
      fournisseurs d'accès internet; FAI; fournisseurs de connectivité; prestataires internet; hébergeurs;
      ~hébergement; centre d'exploitation du réseau; NOC; communauté technique; communauté internet;
      techniciens réseau; exploitants de réseaux; gestionnaires de réseaux; personnel du registre;
      groupe d'opérateurs; AfNOG; FRnOG; service abuse; équipes abuse; réseaux universitaires;
      réseaux de recherche; NREN; ceux qui gèrent les réseaux; petits fournisseurs; sociétés d'internet;
      responsables réseau`,
    es: `
      operadores de red; ingenieros de redes; administradores de red; proveedores de internet;
      proveedores de acceso; proveedores de red; proveedores de conectividad; prestadores de internet;
      ISP locales; cooperativas de internet; empresas de internet; alojamiento web;
      proveedores de alojamiento; centro de operaciones de red; NOC; comunidad técnica; comunidad de internet;
      técnicos de redes; grupo de operadores; LACNOG; personal del registro; mesa de abuso; buzón de abuso;
      redes académicas; redes de investigación; RedCLARA; quienes manejan las redes; pequeños proveedores;
      responsables de redes; administradores de nombres`,
    ru: `
      операторы сетей; сетевые операторы; сетевые инженеры; сетевые администраторы; провайдеры;
      интернет-провайдеры; провайдеры доступа; поставщики доступа; поставщики интернета; хостинг-провайдеры;
      хостеры; ~хостинг; центр управления сетью; NOC; техническое сообщество; интернет-сообщество; сетевики;
      сотрудники регистратуры; группа операторов; NOG; службы по жалобам; научно-образовательные сети;
      университетские сети; кто обслуживает сети; мелкие провайдеры; интернет-компании; техники сетей;
      администраторы серверов`,
    ar: `
      مشغلو الشبكات; مهندسو الشبكات; مهندس شبكات; مديرو الشبكات; مديرو الأنظمة; مسؤولو الأنظمة; مزودو الشبكات;
      مزودو الإنترنت; مزودو خدمة الإنترنت; مقدمو خدمات الإنترنت; شركات الإنترنت; شركات الاستضافة;
      مزودو الاستضافة; مركز عمليات الشبكة; NOC; المجتمع التقني; مجتمع الإنترنت; فنيو الشبكات;
      مجموعة مشغلي الشبكات; موظفو السجل; مكتب الشكاوى التقنية; الشبكات الأكاديمية; شبكات البحث والتعليم;
      القائمون على الشبكات; صغار المزودين; فرق الشبكات; شركات الاتصالات والإنترنت; من يدير الشبكات;
      استضافة المواقع`,
    zh: `
      网络运营商; 网络运营者; 网络工程师; 网络管理员; 运维人员; 运维工程师; 互联网服务商; 互联网接入商;
      接入服务商; 宽带提供商; 网络服务商; 互联网企业; 托管服务商; 主机托管; 虚拟主机; 网络运行中心; 网络运维;
      NOC; 技术社群; 技术界; 技术社区; 互联网社群; 注册局人员; 运营商工程师; 教育科研网; 科研教育网络;
      管理网络的人; 小型运营商; 网络技术员; NOG; 网管员; 网管人员`,
  },
  {
    id: 'emerging-tech',
    kind: 'topic',
    topics: ['emerging-technology-security'],
    en: `
      emerging technologies; emerging tech; new technologies; novel technologies; frontier technologies;
      disruptive technologies; advanced technologies; technological change; technology foresight;
      horizon scanning; future technologies; next-generation technologies; future threats; blockchain;
      distributed ledger; smart contracts; virtual reality; augmented reality; metaverse; drones; ~robots;
      ~automation; autonomous vehicles; self-driving; biometrics; nanotechnology; biotechnology; 6G;
      edge computing; cloud computing; big data; digital twins; wearables; brain-computer; neurotechnology;
      satellite internet; low-orbit satellites; ~what is coming next; technology we do not understand;
      unknown technology; new inventions; newest technology; fourth industrial revolution`,
    fr: `
      technologies émergentes; nouvelles technologies; technologies nouvelles; technologies de rupture;
      technologies de pointe; technologies d'avenir; innovations de rupture; évolution technologique;
      progrès technologiques; prospective technologique; veille technologique; menaces futures;
      menaces de demain; technologies de demain; chaîne de blocs; blockchain; registre distribué;
      contrats intelligents; réalité virtuelle; réalité augmentée; métavers; drones; ~robots; ~automatisation;
      véhicules autonomes; voitures autonomes; biométrie; nanotechnologies; 6G; informatique en périphérie;
      informatique en nuage; mégadonnées; données massives; jumeaux numériques; neurotechnologies;
      satellites en orbite basse; technologies mal connues; dernières inventions;
      quatrième révolution industrielle`,
    es: `
      tecnologías emergentes; nuevas tecnologías; tecnologías disruptivas; tecnologías avanzadas;
      tecnologías de punta; tecnologías de vanguardia; tecnologías del futuro; innovaciones tecnológicas;
      cambio tecnológico; avances tecnológicos; prospectiva tecnológica; vigilancia tecnológica;
      amenazas futuras; amenazas emergentes; cadena de bloques; blockchain; registro distribuido;
      contratos inteligentes; realidad virtual; realidad aumentada; metaverso; drones; ~robots; robótica;
      ~automatización; vehículos autónomos; coches autónomos; biometría; nanotecnología; 6G;
      computación en el borde; computación en la nube; macrodatos; datos masivos; gemelos digitales;
      neurotecnologías; internet satelital; satélites de órbita baja; tecnologías que no conocemos;
      últimos inventos; cuarta revolución industrial`,
    ru: `
      новые технологии; возникающие технологии; формирующиеся технологии; появляющиеся технологии;
      перспективные технологии; прорывные технологии; передовые технологии; технологии будущего;
      технический прогресс; технологическое развитие; технологический прогноз; будущие угрозы; угрозы будущего;
      блокчейн; распределенный реестр; смарт-контракты; виртуальная реальность; дополненная реальность;
      метавселенная; дроны; беспилотники; роботы; робототехника; ~автоматизация; беспилотный транспорт;
      беспилотные автомобили; биометрия; нанотехнологии; 6G; периферийные вычисления; облачные вычисления;
      большие данные; цифровые двойники; нейротехнологии; низкоорбитальные спутники; незнакомые технологии;
      новые изобретения; четвертая промышленная революция`,
    ar: `
      التقنيات الناشئة; التكنولوجيات الناشئة; تكنولوجيا ناشئة; التقنيات الجديدة; تكنولوجيات جديدة;
      التكنولوجيا الحديثة; التقنيات الحديثة; التقنيات المتقدمة; التكنولوجيات المتقدمة; التقنيات المستجدة;
      تقنيات المستقبل; التقنيات الثورية; التقنيات المزعزعة; التطور التكنولوجي; التقدم التقني; الاستشراف التقني;
      استشراف; التهديدات المستقبلية; التهديدات المستجدة; سلسلة الكتل; بلوكتشين; السجلات الموزعة; العقود الذكية;
      الواقع الافتراضي; الواقع المعزز; الميتافيرس; الطائرات المسيرة; الروبوتات; روبوت; ~الأتمتة;
      المركبات ذاتية القيادة; القياسات الحيوية; تقنية النانو; الجيل السادس; الحوسبة الطرفية; الحوسبة السحابية;
      البيانات الضخمة; التوائم الرقمية; التقنيات العصبية; الأقمار الصناعية المنخفضة; تقنيات لا نعرفها;
      الثورة الصناعية الرابعة`,
    zh: `
      新兴技术; 新技术; 前沿技术; 颠覆性技术; 先进技术; 未来技术; 新型技术; 高新技术; 技术变革; 技术进步;
      技术发展趋势; 技术前瞻; 前瞻研究; 未来威胁; 新型威胁; 新兴威胁; 区块链; 分布式账本; 智能合约; 虚拟现实;
      增强现实; 元宇宙; 无人机; 机器人; ~自动化; 自动驾驶; 无人驾驶; 生物识别; 人脸识别; 纳米技术; 6G; 边缘计算;
      云计算; ~大数据; 数字孪生; 脑机接口; 低轨卫星; 卫星互联网; 不了解的技术; 第四次工业革命; 新发明`,
  },
  {
    id: 'ai',
    kind: 'topic',
    parents: ['emerging-tech'],
    topics: ['emerging-technology-security'],
    en: `
      artificial intelligence; AI; AI security; security of AI; AI safety; trustworthy AI; responsible AI;
      AI governance; AI act; AI risk management; AI systems; AI-enabled attacks; AI-powered; AI models;
      generative AI; GenAI; machine learning; deep learning; neural networks; large language models; LLM;
      LLMs; language models; foundation models; chatbots; ChatGPT; AI assistants; AI agents; algorithms;
      algorithmic bias; poison the models; data poisoning; poisoned training data; adversarial examples;
      adversarial machine learning; prompt injection; jailbreak; model theft; deepfakes; fake voices;
      cloned voice; fake videos; thinking machines; computers that write; robots that answer; ~models;
      AI red teaming; MITRE ATLAS; facial recognition; agentic AI`,
    fr: `
      intelligence artificielle; IA; sécurité de l'IA; IA de confiance; IA responsable; gouvernance de l'IA;
      règlement sur l'IA; risques de l'IA; systèmes d'IA; modèles d'IA; attaques dopées par IA; IA générative;
      apprentissage automatique; apprentissage profond; réseaux de neurones; grands modèles de langage;
      modèles de langage; LLM; agents conversationnels; robots conversationnels; chatbot; dialogueur; ChatGPT;
      assistants IA; agents IA; algorithmes; biais algorithmiques; empoisonnement des données;
      données d'entraînement; empoisonner les modèles; exemples contradictoires; injection d'invite;
      hypertrucage; deepfakes; fausses voix; voix clonée; fausses vidéos; vidéos truquées;
      machines qui apprennent; machines qui écrivent; reconnaissance faciale; ~modèles`,
    es: `
      inteligencia artificial; IA; seguridad de la IA; IA confiable; IA responsable; gobernanza de la IA;
      ley de IA; riesgos de la IA; sistemas de IA; modelos de IA; ataques con IA; IA generativa;
      aprendizaje automático; aprendizaje profundo; aprendizaje de máquina; redes neuronales;
      grandes modelos de lenguaje; modelos de lenguaje; LLM; asistentes conversacionales; asistentes virtuales;
      chatbot; chatbots; bots conversacionales; ChatGPT; agentes de IA; algoritmos; sesgo algorítmico;
      envenenamiento de datos; envenenar los modelos; datos de entrenamiento; ejemplos adversarios;
      inyección de instrucciones; ultrafalsificaciones; ultrasuplantación; deepfakes; voces falsas; voz clonada;
      videos falsos; videos trucados; máquinas que aprenden; máquinas que escriben; reconocimiento facial;
      ~modelos`,
    ru: `
      искусственный интеллект; ИИ; безопасность ИИ; доверенный ИИ; ответственный ИИ; регулирование ИИ; риски ИИ;
      системы ИИ; модели ИИ; атаки с ИИ; генеративный ИИ; машинное обучение; глубокое обучение; нейросети;
      нейронные сети; большие языковые модели; языковые модели; LLM; чат-боты; чатбот; ChatGPT;
      виртуальные помощники; голосовые помощники; агенты ИИ; алгоритмы; алгоритмическая предвзятость;
      отравление данных; отравить модели; обучающие данные; состязательные атаки; внедрение промптов; дипфейки;
      поддельный голос; поддельные видео; клонированный голос; умные машины; самообучающиеся;
      пишут тексты машины; распознавание лиц; ~модели`,
    ar: `
      الذكاء الاصطناعي; أمن الذكاء الاصطناعي; سلامة الذكاء الاصطناعي; حوكمة الذكاء الاصطناعي;
      مخاطر الذكاء الاصطناعي; أنظمة الذكاء الاصطناعي; نماذج الذكاء الاصطناعي; الذكاء الاصطناعي التوليدي;
      ذكاء توليدي; ذكاء اصطناعي مسؤول; تعلم الآلة; التعلم العميق; الشبكات العصبية; النماذج اللغوية;
      نماذج لغوية كبيرة; LLM; روبوتات محادثة; روبوت محادثة; روبوتات الدردشة; ChatGPT; المساعدات الافتراضية;
      المساعد الذكي; وكلاء الذكاء الاصطناعي; خوارزميات; خوارزمية; تحيز الخوارزميات; تسميم البيانات;
      تسميم النماذج; بيانات التدريب; هجمات عدائية; حقن الأوامر; التزييف العميق; أصوات مزيفة; صوت مزيف;
      فيديوهات مزيفة; مقاطع مفبركة; استنساخ الصوت; آلات تتعلم; آلات تكتب; التعرف على الوجوه; ~النماذج`,
    zh: `
      人工智能; AI; AI安全; 人工智能安全; 可信人工智能; 负责任人工智能; 人工智能治理; AI治理; 人工智能风险;
      AI系统; AI模型; 大模型; 大语言模型; 语言模型; 生成式; 生成式AI; 生成式人工智能; 机器学习; 深度学习;
      神经网络; 聊天机器人; 智能助手; 智能体; ChatGPT; 算法; 算法偏见; 算法歧视; 数据投毒; 模型投毒; 训练数据;
      对抗样本; 对抗攻击; 提示词注入; 提示注入; 深度伪造; 深伪; 换脸; AI换脸; 假声音; 假视频; 声音克隆;
      合成语音; 会写文章的机器; ~模型`,
  },
  {
    id: 'iot',
    kind: 'topic',
    parents: ['emerging-tech'],
    topics: ['emerging-technology-security', 'standards-certification'],
    en: `
      internet of things; IoT; IoT security; IoT devices; industrial IoT; IIoT; connected devices;
      connected objects; smart devices; smart home; smart city; smart meters; smart grid devices; ~cameras;
      webcams; IP cameras; CCTV; surveillance cameras connected; connected toys; baby monitors;
      household appliances; fridges; smart TV; thermostats; routers at home; connected cars; embedded devices;
      embedded systems; firmware; consumer IoT; EN 303 645; Mirai; machine-to-machine; M2M; things plugged in;
      cheap devices; ~gadgets; sensors everywhere; ~smart; factory passwords`,
    fr: `
      internet des objets; IdO; IoT; objets connectés; sécurité des objets; appareils connectés;
      appareils intelligents; maison connectée; domotique; ville intelligente; villes connectées;
      compteurs intelligents; compteurs communicants; ~caméras; caméras connectées; caméras IP;
      vidéosurveillance; babyphones; électroménager; réfrigérateurs; ~téléviseurs; montres connectées;
      thermostats; voitures connectées; véhicules connectés; systèmes embarqués; systèmes enfouis;
      micrologiciel; microprogramme; mots de passe d'usine; machine à machine; ~gadgets; appareils bon marché;
      capteurs connectés; EN 303 645; Mirai; poupées connectées; enceintes connectées; routeurs domestiques`,
    es: `
      internet de las cosas; internet de los objetos; IoT; dispositivos IoT; dispositivos conectados;
      objetos conectados; aparatos conectados; dispositivos inteligentes; casa inteligente; hogar inteligente;
      domótica; ciudad inteligente; ciudades inteligentes; contadores inteligentes; medidores inteligentes;
      ~cámaras; cámaras conectadas; cámaras IP; videovigilancia; juguetes conectados; electrodomésticos;
      neveras; ~televisores; relojes inteligentes; termostatos; módems caseros; coches conectados;
      vehículos conectados; sistemas embebidos; sistemas empotrados; firmware; contraseñas de fábrica;
      máquina a máquina; artilugios; aparatos baratos; sensores conectados; EN 303 645; Mirai;
      muñecas conectadas; altavoces inteligentes`,
    ru: `
      интернет вещей; IoT; устройства IoT; подключенные устройства; подключенные приборы; умные устройства;
      умный дом; умный город; умные счетчики; интеллектуальные счетчики; ~камеры; веб-камеры; IP-камеры;
      видеонаблюдение; видеокамеры; умные игрушки; бытовая техника; холодильники; ~телевизоры; умные часы;
      термостаты; роутеры; подключенные автомобили; встраиваемые системы; встроенные системы; прошивка;
      микропрограмма; заводские пароли; межмашинное взаимодействие; гаджеты; дешевые устройства;
      промышленный интернет вещей; ~умный; EN 303 645; Mirai; умные колонки; умные лампы`,
    ar: `
      إنترنت الأشياء; أمن إنترنت الأشياء; أجهزة إنترنت الأشياء; IoT; الأجهزة المتصلة; الأشياء المتصلة;
      الأجهزة الذكية; جهاز متصل; البيت الذكي; المنازل الذكية; منزل ذكي; المدن الذكية; مدينة ذكية;
      العدادات الذكية; عداد ذكي; ~كاميرات; ~كاميرا; كاميرات المراقبة; الألعاب المتصلة; ألعاب الأطفال الذكية;
      الأجهزة المنزلية; الثلاجات; التلفاز الذكي; الساعات الذكية; منظم الحرارة; أجهزة الراوتر; السيارات المتصلة;
      الأنظمة المدمجة; البرمجيات الثابتة; كلمات مرور المصنع; آلة إلى آلة; كل شيء متصل; أجهزة رخيصة; أدوات ذكية;
      إنترنت الأشياء الصناعي; EN 303 645; مكبرات الصوت الذكية; دمى متصلة`,
    zh: `
      物联网; 万物互联; 物联网安全; 物联网设备; 工业物联网; IoT; 联网设备; 互联设备; 智能设备; 智能产品;
      智能家居; 智能家电; 智慧城市; 智能城市; 智能电表; ~摄像头; 网络摄像头; 监控摄像头; 智能玩具; 联网玩具;
      家用电器; ~家电; ~冰箱; 智能电视; 智能手表; 可穿戴设备; 联网汽车; 车联网; 智能网联汽车; 嵌入式系统;
      嵌入式设备; 固件; 出厂密码; 弱口令设备; 机器对机器; 小电器; 廉价设备; 智能音箱; 出厂口令; 弱密码设备;
      智能灯; 智能门锁`,
  },
  {
    id: 'quantum',
    kind: 'topic',
    parents: ['emerging-tech', 'pki-id'],
    topics: ['emerging-technology-security', 'cryptography-digital-identity'],
    en: `
      quantum; quantum computing; quantum threat; quantum risk; quantum-safe; quantum-resistant; quantum-ready;
      quantum-resistant cryptography; post-quantum; post-quantum cryptography; PQC; quantum key distribution;
      QKD; quantum communication; quantum sensing; quantum technologies; Q-Day; harvest now; decrypt later;
      store now; crypto-agility; cryptographic migration; migrate to new algorithms; cryptographic inventory;
      inventory of cryptography; Kyber; ML-KEM; Dilithium; lattice-based; break today's encryption;
      codes will be broken; future computers; machines that break codes; Shor; break our codes`,
    fr: `
      quantique; informatique quantique; ordinateur quantique; calcul quantique; menace quantique;
      risque quantique; technologies quantiques; communications quantiques; post-quantique; postquantique;
      cryptographie post-quantique; résistant au quantique; résistant aux ordinateurs quantiques;
      distribution quantique de clés; QKD; PQC; agilité cryptographique; crypto-agilité;
      migration cryptographique; transition cryptographique; inventaire cryptographique; nouveaux algorithmes;
      récolter maintenant; déchiffrer plus tard; casser le chiffrement; casser les codes;
      chiffrement bientôt cassé; ordinateurs du futur; ML-KEM; Kyber; capteurs quantiques`,
    es: `
      cuántica; computación cuántica; computadoras cuánticas; ordenadores cuánticos; informática cuántica;
      amenaza cuántica; riesgo cuántico; tecnologías cuánticas; comunicaciones cuánticas; poscuántica;
      postcuántica; criptografía poscuántica; resistente a la cuántica; distribución cuántica de claves; QKD;
      PQC; agilidad criptográfica; criptoagilidad; migración criptográfica; transición criptográfica;
      inventario criptográfico; nuevos algoritmos; cosechar ahora; descifrar después; descifrar más tarde;
      romper el cifrado; romper los códigos; computadoras del futuro; ML-KEM; Kyber`,
    ru: `
      квантовый; квантовые вычисления; квантовые компьютеры; квантовая угроза; квантовый риск;
      квантовые технологии; квантовая связь; постквантовая; постквантовая криптография; постквантовые алгоритмы;
      квантово-устойчивый; квантовоустойчивые; устойчивость к квантовым; квантовое распределение ключей; КРК;
      QKD; PQC; криптографическая гибкость; криптогибкость; переход на новые алгоритмы; миграция криптографии;
      инвентаризация криптографии; сохранить сейчас; расшифровать потом; расшифруют позже; взломать шифры;
      взлом шифрования; шифры будут взломаны; компьютеры будущего; ML-KEM; Kyber`,
    ar: `
      ~الكم; كمومي; الحوسبة الكمية; الحوسبة الكمومية; الحواسيب الكمية; الحواسيب الكمومية; حاسوب كمي;
      التهديد الكمي; مخاطر الكم; تقنيات الكم; الاتصالات الكمية; التشفير ما بعد الكم; تشفير مقاوم للكم;
      مقاوم للحوسبة الكمية; توزيع المفاتيح الكمي; QKD; PQC; المرونة التشفيرية; الانتقال التشفيري;
      خوارزميات جديدة; جرد التشفير; الجمع الآن; فك التشفير لاحقا; كسر التشفير; كسر الشيفرات; حواسيب المستقبل;
      ML-KEM; عصر الكم; خوارزميات مقاومة للكم; هجرة خوارزميات التشفير; تكسر شيفراتنا; تكسر التشفير`,
    zh: `
      量子; 量子计算; 量子计算机; 量子电脑; 量子威胁; 量子风险; 量子技术; 量子通信; 量子密钥分发; QKD; 后量子;
      后量子密码; 抗量子; 抗量子密码; 抗量子算法; PQC; 密码迁移; 密码敏捷; 密码转换; 迁移到新算法; 密码资产清单;
      先存储后解密; 日后解密; 破解加密; 破译密码; 未来的计算机; 量子安全; 量子时代; ML-KEM; 格密码; 破解密码`,
  },
  {
    id: 'equipment',
    kind: 'activity',
    topics: ['tools-equipment-labs'],
    modality: ['equipment'],
    en: `
      equipment; hardware; ~tools; technical tools; laboratory equipment; ~donation; donated equipment;
      equipment grant; in-kind contribution; technology transfer; delivery of equipment;
      provision of equipment; ~supply; purchase of equipment; procure equipment; ~servers; server racks;
      ~computers; ~laptops; workstations; desktop computers; ~machines; ~devices; ~appliances; ~gear; ~kits;
      starter kit; basic kit; ~apparatus; write blockers; ~sensors; ~printers; ~storage; hard drives;
      network equipment; ~switches; ~cables; ~power supply; ~generator; ~solar panels; projectors;
      spare parts; outdated equipment; obsolete machines; nothing to work with; bare hands; empty room;
      furnish the room; machines to open; infrastructure support; technical infrastructure; refurbished;
      maintenance contract; hosted for free; computers and servers; no computers; lack of computers;
      computers or servers to work with; computers for training; hardware and software`,
    fr: `
      ~matériel; matériel informatique; matériel technique; moyens techniques; moyens matériels; ~outils;
      outillage; ~don; don de matériel; dons d'équipements; ~dotation; dotation en équipements;
      fourniture d'équipements; livraison de matériel; remise de matériel; achat de matériel;
      acquisition d'équipements; transfert de technologie; appui en nature; contribution en nature;
      postes de travail; ~serveurs; ~baies; ~ordinateurs; ordinateurs portables; ~portables; ~machines;
      ~appareils; ~kit; kit de démarrage; matériel de départ; bloqueurs d'écriture; ~capteurs; ~imprimantes;
      ~stockage; disques durs; équipements réseau; ~commutateurs; ~câbles; groupe électrogène; onduleurs;
      panneaux solaires; pièces de rechange; matériel vétuste; matériel obsolète; rien pour travailler;
      salle vide; aménager la salle; appui en infrastructure; contrat de maintenance;
      équipements et logiciels; équipements de laboratoire; achat d'équipements; équipements de pointe;
      manque d'équipements; équipement adapté; nouveaux équipements; ordinateurs et serveurs;
      ordinateurs ni serveurs; manque d'ordinateurs; pas d'ordinateurs`,
    es: `
      equipos informáticos; equipos técnicos; dotación de equipos; dotar de equipos; hardware; ~herramientas;
      herramientas técnicas; material informático; medios técnicos; ~donación; donación de equipos;
      donar equipos; ~donar; entrega de equipos; suministro de equipos; adquisición de equipos;
      compra de equipos; transferencia de tecnología; contribución en especie; aporte en especie;
      estaciones de trabajo; ~servidores; ~computadoras; ~portátiles; laptops; ~máquinas; ~aparatos; ~kit;
      equipo básico; kit de inicio; bloqueadores de escritura; ~sensores; ~impresoras; ~almacenamiento;
      discos duros; equipos de red; ~conmutadores; ~cables; generador eléctrico; paneles solares; repuestos;
      equipos viejos; nada con qué trabajar; sala vacía; amueblar la sala; infraestructura tecnológica;
      contrato de mantenimiento; equipos de cómputo; equipos de laboratorio; falta de equipos;
      equipos y programas; equipos y licencias; equipamiento adecuado; computadoras y servidores;
      computadoras ni servidores; no hay computadoras; falta de computadoras; ordenadores y servidores;
      servidores y computadoras; ordenadores portátiles`,
    ru: `
      оборудование; ~техника; техническое оснащение; ~оснащение; оснастить; оснащать;
      материально-техническая база; технические средства; аппаратные средства; ~аппаратура; ~приборы;
      ~инструменты; инструментарий; поставка оборудования; поставить оборудование; поставки техники;
      закупка оборудования; закупить технику; передача оборудования; передать технику; безвозмездная передача;
      ~дар; ~пожертвование; ~подарить; передача технологий; помощь натурой; взнос натурой; рабочие станции;
      ~серверы; ~стойки; ~компьютеры; ~ноутбуки; ~машины; ~устройства; ~комплект; стартовый комплект;
      базовый комплект; блокираторы записи; ~датчики; ~принтеры; хранилище данных; жесткие диски;
      сетевое оборудование; ~коммутаторы; ~кабели; ~генератор; источники питания; солнечные панели; запчасти;
      устаревшая техника; устаревшее оборудование; голые руки; пустое помещение; обустроить помещение;
      обслуживание техники; нечем работать; компьютеры и серверы; компьютеров ни серверов; нет компьютеров;
      ни компьютеров; нехватка компьютеров; аппаратное обеспечение; подаренная техника`,
    ar: `
      ~معدات; تجهيزات; ~تجهيز; تجهيز المختبر; ~أجهزة; ~جهاز; أجهزة حاسوب; العتاد; ~أدوات; ~أداة; أدوات تقنية;
      وسائل تقنية; مستلزمات; توريد المعدات; توفير المعدات; شراء المعدات; اقتناء المعدات; تسليم المعدات; ~تبرع;
      التبرع بالمعدات; منحة معدات; هبة عينية; مساهمة عينية; دعم عيني; نقل التكنولوجيا; محطات عمل; محطة عمل;
      ~خوادم; ~خادم; ~حواسيب; ~حاسوب; حواسيب محمولة; ~كمبيوتر; ~لابتوب; ~آلات; ~آلة; حقيبة أدوات; طقم أساسي;
      عدة أساسية; مانعات الكتابة; أجهزة استشعار; ~طابعات; ~تخزين; أقراص صلبة; معدات شبكات; ~محولات; ~كابلات;
      مولد كهرباء; ألواح شمسية; قطع غيار; معدات قديمة; لا نملك ما نعمل به; قاعة فارغة; تأثيث القاعة;
      عقد صيانة; البنية التقنية; حواسيب وخوادم; لا حواسيب; حواسيب ولا خوادم; نقص الحواسيب; الأجهزة والمعدات;
      أجهزة ومعدات; معدات وأجهزة`,
    zh: `
      ~设备; 技术设备; 硬件; 硬件设备; ~器材; ~装备; 技术装备; ~仪器; 实验室设备; 设备捐赠; ~捐赠;
      捐赠设备; ~赠送; 赠送设备; 提供设备; 设备采购; 购置设备; ~配备; 配备设备; 移交设备; 实物捐助;
      实物援助; 实物支持; 技术转让; 工作站; ~服务器; 机柜; ~电脑; 计算机设备; 笔记本电脑; 台式机;
      ~机器; 整套设备; 基本装备; 入门套件; 只读锁; 写保护器; ~传感器; ~打印机; 存储设备; ~硬盘;
      网络设备; ~交换机; ~线缆; ~发电机; 太阳能; 备件; 设备陈旧; 老旧设备; 设备不足; 缺少设备;
      两手空空; 无设备可用; ~工具; 技术工具; 维护合同; 基础设施支持; 机房建设; 电脑和服务器; 没有电脑;
      缺少电脑; 服务器设备`,
  },
  {
    id: 'software-licences',
    kind: 'activity',
    parents: ['equipment'],
    topics: ['tools-equipment-labs'],
    modality: ['equipment'],
    en: `
      software licences; licences; licence renewal; licence fees; expired licences; licences expire;
      annual licence; free licences; user licences; donated software; free software access;
      commercial software; legal software; genuine software; unlicensed; ~subscription; software subscription;
      software suite; software package; EnCase; FTK; Magnet AXIOM; expensive software; cannot afford software;
      free of charge access; enterprise version; ~seats; trial version; security software; software platform;
      platform deployed free; ~SaaS; open-source platform; tool licences; renew our licences;
      software runs out; ~software; pay for licences`,
    fr: `
      licences logicielles; ~licences; renouvellement des licences; licences expirées; licences annuelles;
      licences gratuites; prix des licences; coût des licences; ~logiciels; logiciel commercial;
      logiciels offerts; ~abonnement; ~souscription; suite logicielle; progiciel; EnCase; FTK; Magnet AXIOM;
      logiciels trop chers; version d'essai; accès gratuit; mise à disposition gratuite; plateforme logicielle;
      outils libres; ~SaaS; logiciels de sécurité; droits d'utilisation; clés de licence;
      licence arrivée à échéance`,
    es: `
      licencias de software; ~licencias; renovación de licencias; renovar licencias; licencias vencidas;
      licencias caducadas; licencias anuales; licencias gratuitas; costo de las licencias;
      precio de las licencias; software comercial; programas informáticos; software donado; ~suscripción;
      paquete informático; suite de software; EnCase; FTK; Magnet AXIOM; programas muy caros; software caro;
      versión de prueba; acceso gratuito; uso gratuito; plataforma de software; herramientas libres; ~SaaS;
      software de seguridad; derechos de uso; ~software`,
    ru: `
      лицензии; лицензии на программы; продление лицензий; продлить лицензии; срок лицензий истек;
      просроченные лицензии; годовая лицензия; бесплатные лицензии; стоимость лицензий; программное обеспечение;
      программные продукты; программные средства; ~подписка; пакет программ; комплекс программ; EnCase; FTK;
      Magnet AXIOM; дорогие программы; пробная версия; бесплатный доступ; бесплатное использование;
      программная платформа; ~SaaS; лицензии кончились; купить программы; срок лицензии; ключи лицензий;
      платные программы`,
    ar: `
      ~تراخيص; ~رخص; ترخيص البرمجيات; تراخيص البرامج; رخص البرمجيات; تجديد التراخيص; تجديد الرخص;
      انتهت التراخيص; رخص منتهية; رخص سنوية; تراخيص مجانية; تكلفة التراخيص; ~برمجيات; برامج حاسوبية;
      برمجيات تجارية; برامج أصلية; بلا ترخيص; ~اشتراك; ~اشتراكات; حزمة برمجيات; حزم برمجية; EnCase; FTK;
      برامج باهظة; برامج غالية; نسخة تجريبية; وصول مجاني; استخدام مجاني; منصة برمجية; برمجيات حرة; ~SaaS;
      برمجيات أمنية; رخص البرامج; تراخيص البرمجيات`,
    zh: `
      软件许可; 许可证; 软件授权; 授权费; 许可费; 正版软件; 正版; 商业软件; 软件捐赠; 赠送软件; 免费许可;
      免费授权; 许可到期; 授权到期; ~续期; ~订阅; 订阅服务; 软件订阅; 软件套件; 软件包; EnCase;
      FTK; 软件太贵; 买不起软件; 试用版; 免费使用; 免费开放; 软件平台; 安全软件; SaaS; 软件使用权;
      软件许可到期; 许可续费; 续费许可`,
  },
  {
    id: 'labs',
    kind: 'topic',
    parents: ['equipment'],
    topics: ['tools-equipment-labs', 'technical-training'],
    modality: ['equipment'],
    en: `
      laboratory; ~lab; computer lab; ~training room; ~training centre; set up a laboratory;
      build a laboratory; equip a lab; cyber lab; cybersecurity lab; malware lab; testing lab; test bed;
      testbed; lab facilities; training facilities; ~premises; teaching lab; university lab; mobile lab;
      fly-away lab; centre of excellence facilities; technical facilities; turnkey; workbench;
      isolated network; air-gapped lab; research laboratory; analysis laboratory`,
    fr: `
      laboratoire; laboratoire informatique; laboratoire de cybersécurité; salle informatique;
      salle de formation; salle de cours équipée; centre de formation; monter un laboratoire;
      créer un laboratoire; équiper un laboratoire; laboratoire d'analyse; laboratoire de tests; banc d'essai;
      banc de test; laboratoire mobile; ~locaux; ~installations techniques; plateau technique;
      infrastructures de formation; clé en main; réseau isolé; laboratoire universitaire;
      laboratoire de recherche; labo; laboratoire équipé; salle technique; espace de travail technique`,
    es: `
      laboratorio; laboratorio informático; laboratorio de ciberseguridad; sala de computadoras;
      sala de informática; aula informática; centro de capacitación; centro de formación;
      montar un laboratorio; crear un laboratorio; equipar un laboratorio; laboratorio de análisis;
      banco de pruebas; entorno de pruebas; laboratorio móvil; ~instalaciones; instalaciones técnicas;
      ~locales; llave en mano; red aislada; laboratorio universitario; laboratorio de investigación;
      aula equipada; laboratorio equipado; centro de entrenamiento; espacio físico adecuado; sala técnica`,
    ru: `
      лаборатория; компьютерная лаборатория; лаборатория кибербезопасности; компьютерный класс; учебный класс;
      учебный центр; учебная лаборатория; создать лабораторию; создание лаборатории; оборудовать лабораторию;
      оснащение лаборатории; аналитическая лаборатория; испытательный стенд; ~стенд; тестовый стенд;
      мобильная лаборатория; передвижная лаборатория; ~помещения; учебная база; изолированная сеть;
      университетская лаборатория; исследовательская лаборатория; лабораторный комплекс;
      оборудованное помещение; учебно-тренировочный центр; лабораторная база; технический зал`,
    ar: `
      مختبر; ~مختبرات; ~معمل; مختبر حاسوب; مختبر الأمن السيبراني; قاعة حاسوب; قاعة تدريب; مركز تدريب;
      إنشاء مختبر; تأسيس مختبر; مختبر متكامل; مختبر تحليل; مختبر اختبارات; بيئة اختبار; منصة اختبار;
      مختبر متنقل; مرافق تقنية; مرافق التدريب; مبنى مجهز; تسليم مفتاح; شبكة معزولة; مختبر جامعي; مختبر بحثي;
      قاعة مجهزة; قاعة تقنية; مختبر تطبيقي; فضاء مجهز; معامل الحاسوب`,
    zh: `
      实验室; 机房教室; 计算机教室; 计算机实验室; 网络安全实验室; 培训室; 培训中心; 实训室; 实训基地;
      建立实验室; 建设实验室; 实验室建设; 分析实验室; 检测平台; 测试平台; 试验台; 试验床; 移动实验室;
      ~场地; 教学场地; 技术设施; 培训设施; 交钥匙; 隔离网络; 高校实验室; 研究实验室; 实验环境`,
  },
  {
    id: 'cyber-range',
    kind: 'topic',
    parents: ['exercise', 'equipment'],
    topics: ['tools-equipment-labs', 'exercises-crisis-management', 'technical-training'],
    modality: ['exercise', 'equipment'],
    en: `
      cyber range; ~range; virtual lab; training lab; sandbox environment; ~sandbox; lab environment;
      simulation platform; training platform; simulated network; simulated environment; realistic environment;
      replica network; virtual machines; virtual environment; emulation; emulated network; practice ground;
      proving ground; training ground; place to practise; safe place to practise; practise without breaking;
      hands-on platform; attack simulator; cyber arena; gamified platform; cloud-based range;
      remote access to range; hosted range; scenarios library; live-fire; red versus blue; isolated copy;
      training simulator; cyberbit; toy network; pretend network`,
    fr: `
      cyber-range; laboratoire virtuel; plateforme d'entraînement; plateforme de simulation; polygone cyber;
      champ de tir cyber; terrain d'entraînement; environnement simulé; environnement virtuel;
      environnement réaliste; environnement d'entraînement; réseau simulé; réseau virtuel; réseau factice;
      machines virtuelles; ~simulateur; simulateur d'attaques; hyperviseur; entraînement sans risque;
      s'entraîner sans casser; lieu pour s'entraîner; s'exercer en vrai; travaux pratiques en ligne;
      plateforme de travaux pratiques; équipe rouge contre bleue; tirs réels; banque de scénarios;
      copie isolée; accès distant à la plateforme; émulation; maquette de réseau`,
    es: `
      polígono cibernético; ciberpolígono; campo de entrenamiento; campo de tiro cibernético;
      campo de maniobras; ciberrango; cyber range; rango cibernético; laboratorio virtual;
      plataforma de entrenamiento; plataforma de simulación; plataforma de práctica; entorno simulado;
      entorno virtual; entorno realista; entorno de entrenamiento; entorno aislado; red simulada; red virtual;
      red ficticia; máquinas virtuales; ~simulador; simulador de ataques; emulación; practicar sin riesgo;
      practicar sin romper; lugar para practicar; fuego real; equipo rojo contra azul;
      escenarios predefinidos; copia aislada; acceso remoto a la plataforma; maqueta de red; ciberejercitador`,
    ru: `
      киберполигон; ~полигон; виртуальная лаборатория; учебный полигон; тренировочный полигон;
      учебная платформа; тренировочная платформа; платформа для тренировок; платформа моделирования;
      имитационная платформа; имитация сети; учебная сеть; смоделированная сеть; модель сети; виртуальная среда;
      виртуальные машины; реалистичная среда; изолированная среда; тренажер; симулятор; симулятор атак;
      эмуляция; тренироваться без риска; место для тренировок; ничего не сломать; красные против синих;
      боевые условия; набор сценариев; копия сети; удаленный доступ к полигону; облачный полигон`,
    ar: `
      ميدان سيبراني; الميدان السيبراني; ميادين سيبرانية; ميدان تدريب; ميدان رماية سيبراني; النطاق السيبراني;
      مدى سيبراني; مختبر افتراضي; مختبرات افتراضية; منصة تدريب; منصات تدريب; منصة محاكاة; بيئة محاكاة;
      بيئة افتراضية; بيئة تدريبية; بيئة واقعية; شبكة محاكاة; شبكة افتراضية; شبكة وهمية; أجهزة افتراضية;
      آلات افتراضية; محاكي; محاكي هجمات; محاكاة شبكة; التدرب دون مخاطر; مكان للتدرب; ساحة تدريب;
      الفريق الأحمر والأزرق; سيناريوهات جاهزة; نسخة معزولة; وصول عن بعد للمنصة; ظروف حقيقية`,
    zh: `
      网络靶场; 靶场; 靶场平台; 虚拟实验室; 虚拟仿真; 仿真平台; 仿真环境; 模拟环境; 模拟平台; 模拟网络;
      实训平台; 实战平台; 训练平台; 训练环境; 训练场; 练兵场; 攻防平台; 攻防靶场; 虚拟机; 虚拟环境; 虚拟网络;
      仿真网络; 模拟器; 攻击模拟; 逼真环境; 隔离环境; 安全练习环境; 可以练手; 练手; 红蓝对抗平台; 实战环境;
      场景库; 云靶场; 远程靶场; 隔离演练环境`,
  },
  {
    id: 'pki-id',
    kind: 'topic',
    topics: ['cryptography-digital-identity'],
    en: `
      PKI; public key infrastructure; national PKI; trust services; trust service provider; eIDAS;
      certificate authority; root CA; root certificate; certificate management; certificate issuance;
      digital certificates; X.509; certificate policy; revocation list; time stamping; trust framework;
      trust list; hardware security module; HSM; key management; key ceremony for root; private keys;
      public keys; smart cards; ~tokens; secure electronic transactions; paperless; ink on paper; wet signature;
      legal value online; registered electronic delivery; electronic seal; qualified certificates;
      browser trust; cross-certification; mutual recognition of signatures; trust online;
      certificates for websites`,
    fr: `
      infrastructure à clés publiques; infrastructure de gestion de clés; IGC; ICP; PKI; ICP nationale;
      PKI nationale; services de confiance; prestataire de services de confiance; tiers de confiance; eIDAS;
      autorité de certification; autorité racine; certificat racine; certificats numériques;
      certificats électroniques; délivrance de certificats; certificats qualifiés; X.509; liste de révocation;
      horodatage; cachet électronique; coffre-fort numérique; module matériel de sécurité; HSM;
      gestion des clés; clés privées; clés publiques; carte à puce; dématérialisation; zéro papier;
      valeur légale; recommandé électronique; transactions électroniques; reconnaissance des signatures;
      procédures sans papier; fin du papier`,
    es: `
      infraestructura de clave pública; infraestructura de llave pública; PKI; ICP; PKI nacional;
      servicios de confianza; prestador de servicios de confianza; terceros de confianza; eIDAS;
      autoridad de certificación; autoridad certificadora; entidad de certificación raíz; autoridad raíz;
      certificado raíz; certificados digitales; certificados electrónicos; emisión de certificados;
      certificados cualificados; X.509; lista de revocación; sellado de tiempo; estampado cronológico;
      sello electrónico; módulo de seguridad hardware; HSM; gestión de claves; gestión de llaves;
      claves privadas; claves públicas; tarjeta inteligente; desmaterialización; cero papel; valor legal;
      validez jurídica electrónica; notificación electrónica; transacciones electrónicas;
      reconocimiento de firmas; trámites sin papel; eliminar el papel`,
    ru: `
      инфраструктура открытых ключей; ИОК; PKI; национальная PKI; доверенные сервисы; доверительные услуги;
      услуги доверия; поставщик услуг доверия; доверенная третья сторона; eIDAS; удостоверяющий центр;
      корневой центр; корневой сертификат; цифровые сертификаты; выпуск сертификатов; выдача сертификатов;
      сертификат ключа; квалифицированный сертификат; X.509; список отзыва; метка времени; штамп времени;
      электронная печать; аппаратный модуль; HSM; управление ключами; закрытый ключ; открытые ключи;
      смарт-карты; ~токены; безбумажный; бумажный документооборот; электронный документооборот;
      юридическая сила; юридически значимый; электронные сделки; признание подписей`,
    ar: `
      البنية التحتية للمفاتيح العامة; المفاتيح العمومية; المفتاح العام; المفاتيح العامة; PKI; خدمات الثقة;
      خدمات الثقة الرقمية; مقدمو خدمات الثقة; طرف ثالث موثوق; eIDAS; هيئة التصديق; سلطة التصديق;
      التصديق الإلكتروني; التصديق الرقمي; المصادقة الإلكترونية; هيئة جذرية; شهادة الجذر; الشهادات الرقمية;
      شهادات إلكترونية; إصدار الشهادات الرقمية; قائمة الإلغاء; الختم الزمني; ختم الوقت; الختم الإلكتروني;
      وحدة أمن الأجهزة; HSM; إدارة المفاتيح; المفاتيح الخاصة; مفتاح خاص; البطاقات الذكية; بطاقة ذكية; بلا ورق;
      لاورقية; الحجية القانونية; القيمة القانونية; المعاملات الإلكترونية; الاعتراف بالتوقيعات; إلغاء الورق;
      معاملات ورقية`,
    zh: `
      公钥基础设施; 公钥; PKI; 国家PKI; 信任服务; 可信服务; 电子认证; 电子认证服务; 信任体系; 可信第三方; eIDAS;
      认证机构; 证书颁发机构; 证书授权中心; CA中心; CA机构; 根证书; 根CA; 数字证书; 电子证书; 证书签发;
      证书管理; 合格证书; X.509; 吊销列表; 时间戳; 电子印章; 电子签章; 硬件安全模块; 加密机; 密钥管理; 私钥;
      智能卡; 密钥卡; 无纸化; 无纸办公; 纸质签字; 法律效力; 电子交易; 签名互认; 电子存证`,
  },
  {
    id: 'digital-signature',
    kind: 'topic',
    parents: ['pki-id'],
    topics: ['cryptography-digital-identity'],
    en: `
      digital signature; electronic signature; e-signature; sign electronically; signing online; sign contracts;
      sign documents; sign from a distance; sign remotely; signed PDF; qualified signature;
      advanced electronic signature; signature validation; signing certificates; signing service;
      remote signing; code signing; e-seal; contracts without travelling; travel to sign; stamp and sign;
      notarise online; e-notary; tamper-proof documents; authentic documents; verify a document;
      forged documents; fake diplomas; paper signatures; handwritten signature; ~sign; ~signature`,
    fr: `
      signature électronique; signature numérique; signer électroniquement; signer en ligne; signer à distance;
      signer des contrats; signer des documents; signature à distance; signature qualifiée; signature avancée;
      parapheur électronique; signature de code; certificat de signature; validation de signature;
      signature manuscrite; signature papier; acte authentique; notaire en ligne; documents infalsifiables;
      documents authentiques; faux documents; faux diplômes; vérifier un document; se déplacer pour signer;
      cachet et signature; intégrité des documents; valeur de la signature; signature sans déplacement;
      contrat signé à distance; ~signer; ~signature`,
    es: `
      firma digital; firma electrónica; firmar en línea; firmar a distancia; firmar contratos;
      firmar documentos; firma remota; firma cualificada; firma avanzada; portafirmas; firma de código;
      certificado de firma; validación de firmas; firma manuscrita; firma en papel; firma de puño;
      notaría digital; documentos infalsificables; documentos auténticos; documentos falsos; títulos falsos;
      verificar un documento; viajar para firmar; sello y firma; integridad de los documentos;
      contratos a distancia; firmar sin viajar; validez de la firma; ~firmar`,
    ru: `
      электронная подпись; электронных подписей; цифровая подпись; электронно-цифровая подпись; ЭЦП; ~ЭП;
      квалифицированная подпись; усиленная подпись; подписывать онлайн; подписывать дистанционно;
      подписать удаленно; подписывать договоры; подписывать документы; подписание договоров;
      подписание документов; проверка подписи; подпись кода; собственноручная подпись; подпись на бумаге;
      ехать ради подписи; печать и подпись; электронный нотариус; подлинность документов; поддельные документы;
      поддельные дипломы; проверить документ; целостность документов; сертификат подписи; облачная подпись;
      ~подписать; ~подписывать; ~подпись`,
    ar: `
      التوقيع الرقمي; التوقيع الإلكتروني; توقيع إلكتروني; توقيع العقود; توقيع الوثائق; توقيع المستندات;
      التوقيع عبر الإنترنت; توقيع مؤهل; توقيع معتمد; توقيع آمن; توقيع البرمجيات; التحقق من التوقيع;
      شهادة التوقيع; التوقيع اليدوي; التوقيع بالحبر; التوقيع على الورق; السفر للتوقيع; الختم والتوقيع;
      كاتب العدل الإلكتروني; وثائق أصلية; وثائق مزورة; شهادات مزورة; التحقق من وثيقة; سلامة الوثائق;
      توقيع العقد إلكترونيا; قيمة التوقيع القانونية; توقيع العقود دون سفر; ~توقيع; ~يوقع`,
    zh: `
      数字签名; 电子签名; 电子签署; 在线签署; 远程签署; 签署合同; 签署文件; 签合同; 签文件; 网上签字; 在线签名;
      合格电子签名; 可靠电子签名; 代码签名; 签名验证; 验签; 签名证书; 手写签名; 手写签字; 盖章; 电子公证;
      电子合同; 防篡改; 文件真伪; 伪造文件; 假文凭; 假证件; 核验文件; 亲自去签字; 文件完整性; ~签署; ~签字`,
  },
  {
    id: 'digital-id',
    kind: 'topic',
    parents: ['pki-id'],
    topics: ['cryptography-digital-identity', 'government-network-security'],
    en: `
      digital identity; digital ID; ~e-ID; electronic identity; electronic ID; national ID;
      national identity card; identity card; ID card; biometric ID; biometric passport; foundational ID; ID4D;
      MOSIP; identity system; identity management; identity verification; identity proofing;
      authentication of citizens; single sign-on; mobile ID; digital wallet; identity wallet;
      login to services; verifiable credentials; civil registry; civil registration; population register;
      birth certificates; know your customer; e-KYC; impersonate citizens; identity federation;
      digital public infrastructure; ~DPI; X-Road; ~passports; prove their identity; ~identity`,
    fr: `
      identité numérique; identité électronique; identité digitale; identifiant numérique; identifiant unique;
      carte d'identité; carte nationale d'identité; carte d'identité électronique; carte biométrique;
      passeport biométrique; pièces d'identité; système d'identité; système d'identification;
      identification des citoyens; identification biométrique; gestion des identités; vérification d'identité;
      prouver son identité; authentification des citoyens; authentification unique; portefeuille d'identité;
      portefeuille numérique; identité mobile; connexion aux services; attestations vérifiables; état civil;
      registre d'état civil; registre de la population; actes de naissance; connaissance du client;
      infrastructure publique numérique; MOSIP; ID4D; X-Road; FranceConnect; ~identité`,
    es: `
      identidad digital; identidad electrónica; identificación digital; identificación electrónica;
      documento de identidad; cédula de identidad; cédula electrónica; carné de identidad; DNI;
      DNI electrónico; ~cédula; identificación biométrica; pasaporte biométrico; sistema de identidad;
      sistema de identificación; identificación de los ciudadanos; gestión de identidades;
      verificación de identidad; acreditar la identidad; autenticación de ciudadanos; inicio de sesión único;
      clave única; billetera digital; cartera de identidad; identidad móvil; credenciales verificables;
      registro civil; registro de población; partidas de nacimiento; conozca a su cliente;
      identidades robadas; infraestructura pública digital; MOSIP; X-Road; acreditar quiénes somos;
      comprobar la identidad; ~identidad; documento nacional de identidad`,
    ru: `
      цифровая идентичность; цифровая личность; цифровое удостоверение; электронное удостоверение;
      электронная идентификация; цифровая идентификация; удостоверение личности; электронный паспорт;
      биометрический паспорт; ~паспорта; национальное удостоверение; идентификационная карта;
      система идентификации; идентификация граждан; управление идентификацией; проверка личности;
      подтвердить личность; установление личности; аутентификация граждан; единый вход; единая учетная запись;
      цифровой кошелек; мобильная идентификация; проверяемые учетные данные;
      запись актов гражданского состояния; ЗАГС; реестр населения; регистр населения; свидетельства о рождении;
      знай своего клиента; цифровая публичная инфраструктура; госуслуги вход; MOSIP; X-Road; ~личность`,
    ar: `
      الهوية الرقمية; هوية رقمية; الهوية الإلكترونية; بطاقة الهوية; بطاقات الهوية; البطاقة الوطنية;
      بطاقة التعريف; بطاقة التعريف الوطنية; بطاقة بيومترية; الهوية الوطنية; جواز بيومتري; جوازات السفر;
      جواز السفر; نظام الهوية; أنظمة تحديد الهوية; تحديد هوية المواطنين; إدارة الهوية; التحقق من الهوية;
      إثبات الهوية; إثبات الشخصية; توثيق المواطنين; الدخول الموحد; تسجيل دخول موحد; النفاذ الوطني;
      المحفظة الرقمية; محفظة الهوية; الهوية عبر الهاتف; السجل المدني; الأحوال المدنية; الحالة المدنية;
      سجل السكان; شهادات الميلاد; اعرف عميلك; البنية التحتية الرقمية العامة; MOSIP; ~هوية`,
    zh: `
      数字身份; 电子身份; 电子身份证; 身份证; 身份证件; 网络身份; 可信身份; 国民身份; 生物特征识别; 生物特征;
      电子护照; ~护照; 身份系统; 身份识别系统; 身份管理; 身份认证; 身份验证; 身份核验; 实名认证; 实名制;
      证明身份; 证明自己是谁; 公民身份; 单点登录; 统一登录; 统一身份认证; 数字钱包; 身份钱包; 可验证凭证;
      民事登记; 户籍; 人口登记; 出生证; 了解客户; 盗用身份; 冒用身份; 数字公共基础设施; MOSIP; 社保卡; ~身份`,
  },
  {
    id: 'encryption',
    kind: 'topic',
    parents: ['pki-id'],
    topics: ['cryptography-digital-identity'],
    en: `
      encryption; cryptography; cryptographic; crypto algorithms; ciphers; end-to-end encryption;
      encrypted communications; secure communications; secure phones; secure telephone; encrypted e-mail; PGP;
      VPN; cryptographic keys; cryptographic policy; cryptographic equipment; disk encryption;
      nobody else can read; read by others; ~overheard; ~eavesdropping; ~scramble; secret messages;
      secret correspondence; classified communications; confidential correspondence; cryptographic standards;
      cryptology; export controls on cryptography; ~confidentiality; secure chat for ministers;
      sealed correspondence; ~secret; encryption keys`,
    fr: `
      ~chiffrement; cryptographie; cryptologie; cryptologue; algorithmes cryptographiques;
      chiffrement de bout en bout; communications chiffrées; messagerie sécurisée;
      messagerie instantanée sécurisée; téléphone sécurisé; téléphonie sécurisée; communications sécurisées;
      liaisons sécurisées; clés de chiffrement; clés cryptographiques; politique de cryptologie;
      moyens de cryptologie; VPN; PGP; chiffrement de disque; lu par des tiers; ~écoutes;
      conversations interceptées; correspondance secrète; messages secrets; communications classifiées;
      ~confidentialité; secret des échanges; ~crypter; cryptage; messagerie gouvernementale sécurisée;
      ~secret; sans chiffrement; algorithmes de chiffrement; chiffrement des communications; chiffrement fort`,
    es: `
      ~cifrado; encriptación; encriptar; criptografía; criptográfico; criptología; algoritmos criptográficos;
      cifrado de extremo a extremo; comunicaciones cifradas; mensajería segura; teléfonos seguros;
      telefonía segura; comunicaciones seguras; correo cifrado; claves criptográficas; llaves criptográficas;
      claves de cifrado; política criptográfica; VPN; PGP; cifrado de discos; leído por terceros; ~escuchas;
      conversaciones interceptadas; mensajes secretos; correspondencia secreta; comunicaciones clasificadas;
      ~confidencialidad; información clasificada; sin que nadie lea; que nadie pueda leer;
      mensajería oficial segura; ~secreto; cifrado de datos; sin cifrar; cifrar las comunicaciones;
      algoritmos de cifrado; cifrado fuerte`,
    ru: `
      шифрование; шифровать; зашифровать; ~шифр; криптография; криптографический; криптология; криптозащита;
      средства криптозащиты; СКЗИ; криптоалгоритмы; сквозное шифрование; шифрованная связь; защищенная связь;
      защищенный канал; закрытая связь; защищенная телефония; криптографические ключи; ключи шифрования; VPN;
      PGP; шифрование дисков; никто не прочтет; читают посторонние; перехват разговоров; тайна переписки;
      секретная переписка; секретная связь; криптосредства; служебный мессенджер; ~тайна; ~секретный`,
    ar: `
      التشفير; ~مشفر; علم التشفير; خوارزميات التشفير; التشفير من طرف لطرف; تشفير الاتصالات; اتصالات مشفرة;
      اتصالات آمنة; تراسل آمن; تطبيق مراسلة آمن; هواتف آمنة; هاتف مشفر; بريد مشفر; مفاتيح التشفير;
      مفتاح تشفير; سياسة التشفير; خبراء التشفير; VPN; شبكة خاصة افتراضية; PGP; تشفير الأقراص; شيفرة; شيفرات;
      لا يقرأها أحد; يقرأها الغير; التنصت; اعتراض المكالمات; مراسلات سرية; رسائل سرية; اتصالات سرية; ~السرية;
      سرية المراسلات; تطبيق مراسلة حكومي; نشفر; يشفر; ~سري`,
    zh: `
      加密; 密码学; 密码技术; 密码算法; 密码应用; 商用密码; 商密; ~密评; 密码专家; 端到端加密; 加密通信;
      保密通信; 安全通信; 加密消息; 安全通讯软件; 加密电话; 安全电话; 加密邮件; 加密密钥; 密钥; 加密算法;
      磁盘加密; 数据加密; VPN; 虚拟专用网; PGP; 不被他人看到; 被人偷看; 被窃听; 机密通信; 涉密;
      机密性; 暗号; 政务通讯软件; ~秘密; 国密算法; 国密标准`,
  },
];
