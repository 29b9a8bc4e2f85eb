/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const crime: readonly ConceptRow[] = [
  {
    id: 'cybercrime',
    kind: 'topic',
    topics: ['cybercrime-investigation'],
    en: `
      cybercrime; cyber crime; computer crime; online crime; internet crime; digital crime; ICT crime;
      cyber offences; high-tech crime; cyber-enabled crime; cyber-dependent crime; crime online;
      crimes committed online; crimes through computers; technology-enabled crime; cybercriminals;
      online criminals; criminals; criminal groups; criminal networks; criminal hackers; organised crime;
      transnational crime; gangs; crooks; thieves; culprits; perpetrators; offenders; wrongdoers; ~offences;
      fraud; fraudsters; scams; phishing gangs; fraud rings; theft; steal; cybercrime strategy;
      combat cybercrime; fight against cybercrime; cybercrime capacity building; cybercrime programme; GLACY;
      CyberSouth; CyberEast; Octopus Community; C-PROC; cybercrime-as-a-service; impunity; go unpunished;
      nobody is punished; crime figures; crime statistics; crime prevention; illegal activity online;
      criminal justice; UNODC; INTERPOL; Europol; EC3; ~justice; ~arrest; ~crime;
      police cannot cope with online crime; rob people online; criminals hide online`,
    fr: `
      cybercriminalité; criminalité informatique; cybercrime; criminalité en ligne; criminalité numérique;
      criminalité technologique; cyberdélinquance; délinquance numérique; délinquants; cybercriminels;
      fraude en ligne; délits informatiques; crimes informatiques; cyberdélits; fraude; escrocs; escroqueries;
      criminels; malfaiteurs; malfrats; voleurs; bandes organisées; bandes criminelles; groupes criminels;
      réseaux criminels; réseaux d'escrocs; crime organisé; criminalité organisée; criminalité transnationale;
      auteurs d'infractions; coupables; impunité; restent impunis; personne n'est puni;
      lutte contre la cybercriminalité; combattre la cybercriminalité; stratégie cybercriminalité;
      renforcement justice pénale; justice pénale; actes illicites en ligne; statistiques criminelles;
      prévention de la criminalité; GLACY; Octopus; ONUDC; INTERPOL; Europol; ~infractions; ~justice;
      ~arrestations; ~crimes; ~délits; vol d'argent; vol de données`,
    es: `
      ciberdelincuencia; delitos informáticos; ciberdelito; cibercrimen; cibercriminalidad;
      delito cibernético; delitos cometidos en línea; delitos por internet; delitos tecnológicos;
      delitos de alta tecnología; delincuencia informática; criminalidad informática; fraude en línea; fraude;
      estafadores; delincuentes; criminales; malhechores; ladrones; hurto; bandas criminales;
      grupos delictivos; redes delictivas; crimen organizado; delincuencia organizada;
      delincuencia transnacional; culpables; impunidad; quedan impunes; nadie es castigado;
      lucha contra la ciberdelincuencia; combatir el ciberdelito; combate al cibercrimen;
      estrategia contra el cibercrimen; justicia penal; hechos delictivos; actividades ilícitas en línea;
      estadísticas delictivas; prevención del delito; GLACY; Octopus; UNODC; INTERPOL; Europol; AMERIPOL;
      REMJA; ~delitos; ~detenciones; ~justicia; roban dinero`,
    ru: `
      киберпреступность; киберпреступления; киберпреступники; компьютерные преступления;
      компьютерная преступность; преступления в интернете; преступления в сфере информационных технологий;
      преступления с использованием ИКТ; преступное использование ИКТ; высокотехнологичные преступления;
      преступления в сфере компьютерной информации; ИКТ-преступность; сетевая преступность;
      интернет-мошенничество; мошенничество; мошенники; преступники; преступные группы;
      преступные группировки; преступные сети; организованная преступность; оргпреступность;
      транснациональная преступность; противоправные деяния; правонарушители; правонарушения; преступления;
      преступность; кража; похищение средств; похитить; воры; крадут; банды; виновные; безнаказанность;
      остаются безнаказанными; никого не наказывают; борьба с киберпреступностью;
      противодействие киберпреступности; противодействие преступности; уголовное правосудие; раскрываемость;
      профилактика преступлений; УНП ООН; Интерпол; Европол; GLACY; ~злодеи; ~аресты; ~задержать`,
    ar: `
      الجريمة السيبرانية; الجرائم السيبرانية; الجريمة الإلكترونية; الجرائم الإلكترونية; جرائم المعلوماتية;
      جرائم الإنترنت; جرائم الحاسب الآلي; جرائم تقنية المعلومات; الجرائم الرقمية; الجرائم المستحدثة;
      الإجرام السيبراني; الإجرام الإلكتروني; إجرام; مجرم; مجرمو الإنترنت; عصابة; عصابات; شبكات إجرامية;
      جماعات إجرامية; الجريمة المنظمة; الجريمة العابرة للحدود; الجناة; مرتكبي الجرائم; لصوص; لص; سرقة; يسرقون;
      نهب; الاحتيال; احتيال إلكتروني; محتالين; الإفلات من العقاب; بلا عقاب; لا أحد يعاقب; مكافحة الجريمة;
      مكافحة الجرائم الإلكترونية; التصدي للجريمة; العدالة الجنائية; منع الجريمة; إحصاءات الجريمة;
      أفعال غير مشروعة; الإنتربول; اليوروبول; مكتب المخدرات والجريمة; ~جرائم; ~جريمة; ~القبض; ~اعتقال;
      ~العدالة`,
    zh: `
      网络犯罪; 计算机犯罪; 电脑犯罪; 互联网犯罪; 信息技术犯罪; 高科技犯罪; 涉网犯罪; 信息网络犯罪; 网上犯罪; 数字犯罪; 新型犯罪; 犯罪分子; 犯罪团伙; 犯罪集团; 犯罪网络; 有组织犯罪;
      跨国犯罪; 违法犯罪; 打击犯罪; 打击网络犯罪; 惩治犯罪; 预防犯罪; 不法分子; 罪犯; 嫌犯; 歹徒; 黑产; 网络黑产; 黑灰产; 盗窃; 窃取; 偷走; 被盗; 小偷; 网络诈骗; 诈骗; 骗子;
      欺诈; 逍遥法外; 有罪不罚; 无人受罚; 抓捕; 抓不到; 落网; 刑事司法; 犯罪统计; 犯罪率; 国际刑警; 欧洲刑警; 毒品和犯罪问题; ~犯罪; ~作案; ~违法; ~团伙`,
  },
  {
    id: 'online-fraud',
    kind: 'topic',
    parents: ['cybercrime'],
    topics: ['cybercrime-investigation'],
    en: `
      online fraud; cyber fraud; internet fraud; online scams; scams; scammers; swindles; swindlers; fraud;
      fraudsters; con artists; cheated; deceived; fleeced; phone scams; SMS scams; romance scams;
      investment scams; pyramid schemes; Ponzi schemes; fake investment; fake shops; fake invoices;
      business email compromise; CEO fraud; invoice fraud; payment fraud; card fraud; stolen cards;
      mobile money fraud; SIM swap; SIM box; identity theft; stolen identity; impersonation; account takeover;
      stolen accounts; emptied accounts; drained accounts; lose their savings; lost savings; money stolen;
      stolen money; transfer money to strangers; money mules; scam centres; scam compounds; call centre scams;
      fraud losses; advance-fee fraud; lottery scams; loan apps; telecom fraud; fraud hotline; anti-fraud;
      anti-scam centre; fraud prevention; fraud detection; skimming; fake loans; job scams; forced criminality`,
    fr: `
      fraude en ligne; fraude sur internet; cyberfraude; cyberescroquerie; escroqueries en ligne; escroquerie;
      escrocs; escroquer; arnaque; arnaqueurs; filouterie; tromperie; dupés; arnaques sentimentales;
      arnaque à l'investissement; faux placements; faux sites marchands; fausses boutiques; fausses factures;
      faux virement; faux ordres de virement; fraude au président; arnaque téléphonique; fraude bancaire;
      fraude aux paiements; fraude à la carte; cartes volées; fraude au mobile money; échange de carte SIM;
      usurpation d'identité; vol d'identité; vol de comptes; comptes vidés; comptes détournés;
      économies perdues; perdre leurs économies; argent volé; argent détourné; mules financières; brouteurs;
      centres d'arnaque; centres d'escroquerie; pyramides de Ponzi; vente pyramidale; fausses offres d'emploi;
      fausse loterie; lutte antifraude; prévention de la fraude; détection de la fraude`,
    es: `
      fraude en línea; fraude electrónico; fraude cibernético; fraude por internet; ciberestafas; ciberfraude;
      estafas; estafas en línea; timadores; cuento del tío; estafas amorosas; estafas de inversión;
      inversiones falsas; tiendas falsas; facturas falsas; fraude del CEO; compromiso de correo empresarial;
      estafa telefónica; llamadas fraudulentas; fraude bancario; fraude de pagos; fraude con tarjetas;
      tarjetas clonadas; tarjetas robadas; clonación de tarjetas; duplicado de SIM; robo de identidad;
      usurpación de identidad; suplantación de identidad; robo de cuentas; cuentas vaciadas; vaciar cuentas;
      pierden sus ahorros; ahorros perdidos; dinero robado; mulas bancarias; muleros; centros de estafas;
      esquemas piramidales; esquema Ponzi; ofertas de trabajo falsas; premios falsos; préstamos gota a gota;
      prevención del fraude; detección de fraudes; antifraude; engaños en línea; gente engañada`,
    ru: `
      онлайн-мошенничество; мошенничество в интернете; интернет-мошенники; кибермошенничество;
      мошеннические схемы; мошеннические звонки; телефонное мошенничество; телефонные мошенники;
      дистанционное мошенничество; финансовое мошенничество; мошенничество; мошенники; аферы; аферисты;
      жулики; обман граждан; обманули; обманутые; выманивают деньги; выманить; украденные деньги;
      похищенные деньги; хищение денежных средств; хищение с карт; списание денег; деньги пропали со счета;
      опустошают счета; потерять сбережения; сбережения; лжеинвестиции; финансовые пирамиды; пирамиды;
      поддельные магазины; поддельные счета; компрометация деловой переписки; банковские карты; кража карт;
      подмена SIM-карты; кража личности; кража личных данных; угон аккаунтов; взлом аккаунтов; дропы;
      дропперы; денежные мулы; колл-центры мошенников; мошеннические центры; брачные аферы;
      противодействие мошенничеству; антифрод; предотвращение мошенничества`,
    ar: `
      الاحتيال عبر الإنترنت; الاحتيال الإلكتروني; الاحتيال المالي; احتيال; محتالين; ~نصب; نصابين;
      النصب والاحتيال; عمليات النصب; خداع; خدع; مخادعين; احتيال هاتفي; مكالمات احتيالية; احتيال عاطفي;
      احتيال استثماري; استثمارات وهمية; متاجر وهمية; فواتير مزورة; اختراق البريد التجاري; الاحتيال المصرفي;
      احتيال الدفع; بطاقات مسروقة; سرقة البطاقات; استنساخ البطاقات; تبديل الشريحة; سرقة الهوية; انتحال الهوية;
      انتحال الشخصية; سرقة الحسابات; إفراغ الحسابات; حسابات مسروقة; أموال مسروقة; سرقة الأموال;
      فقدان المدخرات; مدخرات; خسروا أموالهم; مخطط بونزي; التسويق الهرمي; بغال الأموال; ناقلي الأموال;
      مراكز الاحتيال; وظائف وهمية; جوائز وهمية; ~تزوير; مكافحة الاحتيال; منع الاحتيال; كشف الاحتيال;
      استرداد الأموال`,
    zh: `
      网络诈骗; 电信诈骗; 电诈; 电信网络诈骗; 在线诈骗; 网络欺诈; 金融诈骗; 诈骗; 诈骗团伙; 诈骗电话;
      诈骗园区; 电诈园区; 欺诈; 骗局; 骗子; 骗钱; 骗走; 被骗; 受骗; ~上当; 行骗; 杀猪盘; 婚恋诈骗;
      投资诈骗; 虚假投资; 庞氏骗局; 传销; 虚假网店; 假发票; 商业邮件诈骗; 冒充老板; 冒充; 身份盗用;
      身份冒用; 盗号; 账户被盗; 账户被清空; 银行卡被盗; 盗刷; 信用卡诈骗; 支付欺诈; 换卡攻击; 钱骡; 洗劫;
      丢失积蓄; 积蓄; 血汗钱; 反诈; 反诈中心; 反欺诈; 防诈骗; 防骗`,
  },
  {
    id: 'investigation',
    kind: 'topic',
    parents: ['cybercrime'],
    topics: ['cybercrime-investigation'],
    en: `
      cybercrime investigation; criminal investigation; online investigation; digital investigation;
      investigation techniques; investigative tools; investigate; OSINT; open source intelligence;
      open-source investigation; darknet; dark web; undercover online; covert investigation;
      lawful interception; criminal intelligence; find the culprits; find those responsible;
      identify suspects; suspects; track down; ~trace; trace the sender; unmask; anonymous accounts;
      fake profiles; wiretap; search and seizure; house searches; crime scene; clues; complaints pile up;
      unsolved cases; solve cases; cases go nowhere; cold cases; detective work; police detectives;
      joint investigation team; special investigative powers; criminal analysts; social media investigations;
      dark markets; illegal marketplaces; crime series; follow the money; trace money; identify the culprits;
      police case files`,
    fr: `
      enquête pénale; enquête judiciaire; cyberenquête; enquêtes numériques; enquêtes en ligne; enquêteurs;
      techniques d'enquête; outils d'enquête; techniques spéciales d'enquête; moyens d'investigation;
      investigation; renseignement en sources ouvertes; sources ouvertes; OSINT; ROSO; darknet;
      web clandestin; ~infiltration; enquête sous pseudonyme; cyberpatrouille; interception légale;
      interceptions judiciaires; renseignement criminel; police judiciaire; suspects; identifier les auteurs;
      identifier les suspects; retrouver les auteurs; retrouver les coupables; remonter la piste; traquer;
      qui se cache derrière; comptes anonymes; faux profils; perquisition; scène de crime;
      plaintes sans suite; affaires non élucidées; élucider; dossiers qui s'entassent; analyse criminelle;
      équipe commune d'enquête; marchés noirs en ligne; suivre l'argent; ~pistes; écoutes téléphoniques;
      mener des enquêtes`,
    es: `
      investigación criminal; investigación de delitos; investigación del ciberdelito; investigación penal;
      investigación policial; ciberinvestigación; técnicas de investigación; métodos de investigación;
      técnicas especiales de investigación; herramientas de investigación; policía de investigaciones;
      ~investigadores; investigar delitos; fuentes abiertas; OSINT; red oscura; internet oscura;
      ciberpatrullaje; agente encubierto; agente encubierto digital; infiltración; interceptación legal;
      inteligencia criminal; sospechosos; identificar a los autores; identificar sospechosos;
      dar con los culpables; dar con los autores; esclarecer; detectives; pesquisas; allanamiento;
      registros domiciliarios; escena del crimen; indicios; cuentas anónimas; denuncias sin resolver;
      casos sin resolver; expedientes acumulados; análisis criminal; equipo conjunto de investigación;
      mercados ilegales; seguir el dinero; rastrear dinero; ~rastrear; ~pistas; escuchas telefónicas;
      ~averiguar; perfiles falsos sospechosos`,
    ru: `
      расследование преступлений; расследование; расследовать; следователи; ~следствие; следственные действия;
      следственные органы; следственный комитет; дознание; дознаватели; методы расследования;
      методика расследования; оперативно-розыскная деятельность; оперативно-розыскные мероприятия; розыск;
      сыск; сыщики; раскрытие преступлений; раскрыть преступление; нераскрытые дела; нераскрытые преступления;
      уголовные дела; возбудить дело; подозреваемые; установить виновных; установить личность;
      найти преступников; найти виновных; вычислить; выследить; выйти на след; детективы; обыск; выемка;
      место преступления; зацепки; даркнет; теневые площадки; теневой интернет; открытые источники;
      разведка по открытым источникам; работа под прикрытием; внедрение под прикрытием; законный перехват;
      прослушивание; криминальный анализ; поддельные профили; анонимные аккаунты;
      совместные следственные группы; отследить деньги; ~отследить`,
    ar: `
      التحقيق الجنائي; التحقيق في الجرائم; التحقيق السيبراني; التحقيق الرقمي; المحققين; جهات التحقيق;
      قاضي التحقيق; تقنيات التحقيق; أساليب التحقيق; أدوات التحقيق; التحري; البحث والتحري; البحث الجنائي;
      المباحث; المباحث الجنائية; الضبطية القضائية; الشرطة القضائية; ~استدلال; مشتبه بهم; المشتبه فيهم;
      كشف هوية; تحديد الفاعل; كشف الجناة; معرفة الفاعل; العثور على الجناة; ملاحقة المجرمين; تعقب المجرمين;
      اقتفاء الأثر; تعقب; الإنترنت المظلم; الشبكة المظلمة; المصادر المفتوحة; استخبارات المصادر المفتوحة;
      التخفي; العمليات السرية; الاعتراض القانوني; مداهمة; مداهمات; مسرح الجريمة; قرائن; حسابات مجهولة;
      حسابات وهمية; قضايا معلقة; قضايا لم تحل; ملفات القضايا; فرق تحقيق مشتركة; تتبع الأموال; ~التحقيق; ~تتبع;
      ~خيوط; التنصت على المكالمات`,
    zh: `
      侦查; 刑侦; 侦破; 破案; 立案; 办案; 查案; 案件调查; 犯罪调查; 刑事调查; 网络犯罪侦查; 调查人员; 侦查人员; 侦查员; 调查取证; 侦查技术; 侦查手段; 调查手段; 技术侦查; 暗网;
      暗网市场; 开源情报; 公开来源情报; 卧底; 秘密侦查; 合法监听; 合法拦截; 窃听取证; 犯罪情报; 刑事情报; 嫌疑人; 锁定嫌疑; 查出是谁; 找出幕后; 谁干的; 追查; 追踪资金; 追捕;
      侦探; 线索; 搜查; 搜查扣押; 犯罪现场; 悬案; 未破案件; 积压案件; 匿名账号; 虚假账号; 溯源追查; 联合调查组; 联合侦查; ~追踪; ~案件; ~摸排; 幕后黑手; 网络侦查; 涉案;
      查清真相`,
  },
  {
    id: 'virtual-assets',
    kind: 'topic',
    parents: ['investigation'],
    topics: ['cybercrime-investigation'],
    en: `
      cryptocurrency; ~crypto; crypto-assets; virtual assets; virtual currency; digital currencies;
      digital coins; electronic coins; bitcoin; ethereum; stablecoins; NFT; blockchain analysis;
      blockchain tracing; cryptocurrency tracing; cryptocurrency investigation; trace crypto; seize crypto;
      seizure of cryptocurrency; ~wallets; crypto wallet; ~mixers; exchanges for crypto; crypto exchanges;
      VASP; virtual asset service providers; travel rule; Chainalysis; TRM Labs; money laundering;
      launder money; dirty money; anti-money laundering; AML; FATF; financial intelligence unit; FIU;
      Egmont Group; proceeds of crime; criminal proceeds; asset recovery; freeze assets; confiscation;
      follow the money; money trail; trace money; financial investigation; illicit finance;
      illicit financial flows; terrorist financing; where the money goes; crypto tokens`,
    fr: `
      cryptomonnaies; cryptoactifs; crypto-actifs; cryptos; actifs virtuels; actifs numériques;
      monnaies virtuelles; monnaie numérique; bitcoin; ethereum; analyse de la blockchain;
      traçage des cryptomonnaies; tracer les cryptomonnaies; saisie de cryptomonnaies;
      portefeuilles électroniques; mixeurs; plateformes d'échange crypto; prestataires d'actifs virtuels;
      PSAV; PSAN; Chainalysis; blanchiment d'argent; ~blanchiment; blanchiment de capitaux; argent sale;
      lutte antiblanchiment; LBC/FT; GAFI; cellule de renseignement financier; CRF; CENTIF; Groupe Egmont;
      produits du crime; avoirs criminels; recouvrement des avoirs; gel des avoirs; ~confiscation;
      suivre l'argent; trace de l'argent; ~où va l'argent; enquêtes financières; flux financiers illicites;
      financement du terrorisme; monnaies électroniques; portefeuilles crypto`,
    es: `
      criptomonedas; criptoactivos; criptodivisas; ~cripto; activos virtuales; activos digitales;
      monedas virtuales; moneda digital; monedas electrónicas; bitcoin; ethereum; análisis de blockchain;
      trazabilidad de criptomonedas; rastreo de criptomonedas; incautación de criptomonedas; monederos;
      billetera virtual; mezcladores; casas de cambio cripto; plataformas de intercambio cripto; PSAV;
      proveedores de activos virtuales; Chainalysis; lavado de dinero; lavado de activos;
      blanqueo de capitales; blanqueo; blanquear; dinero sucio; antilavado; GAFI; GAFILAT;
      unidad de inteligencia financiera; UIF; Grupo Egmont; producto del delito; recuperación de activos;
      congelar activos; decomiso; seguir el dinero; ruta del dinero; adónde va el dinero;
      investigación financiera; flujos financieros ilícitos; financiamiento del terrorismo; rastrear dinero;
      billeteras cripto`,
    ru: `
      криптовалюта; криптоактивы; крипта; виртуальные активы; цифровые активы; виртуальные валюты;
      цифровая валюта; электронные монеты; биткойн; биткоин; эфириум; стейблкоины; анализ блокчейна;
      отслеживание криптовалют; отслеживать транзакции; отследить деньги; изъятие криптовалюты;
      арест криптовалюты; криптокошельки; электронные кошельки; ~кошельки; криптобиржи; обменники; миксеры;
      поставщики виртуальных активов; ПУВА; Chainalysis; отмывание денег; отмывание доходов; отмывать;
      легализация доходов; грязные деньги; ПОД/ФТ; ФАТФ; ЕАГ; финансовая разведка;
      подразделение финансовой разведки; Росфинмониторинг; Группа Эгмонт; преступные доходы;
      доходы от преступлений; возврат активов; возвращение активов; замораживание активов; конфискация;
      финансовые расследования; след денег; куда уходят деньги; незаконные финансовые потоки;
      финансирование терроризма; отслеживать деньги; следовать за деньгами; движение денег`,
    ar: `
      العملات المشفرة; العملات الافتراضية; العملات الرقمية; الأصول الافتراضية; الأصول الرقمية; الأصول المشفرة;
      بيتكوين; البيتكوين; إيثريوم; تحليل سلسلة الكتل; تتبع العملات المشفرة; تتبع الأموال;
      مصادرة العملات المشفرة; محافظ إلكترونية; منصات التداول; خلاطات العملات; مقدمي الأصول الافتراضية;
      غسل الأموال; غسيل الأموال; تبييض الأموال; مكافحة غسل الأموال; أموال قذرة; مجموعة العمل المالي; مينافاتف;
      وحدة المعلومات المالية; وحدة الاستخبارات المالية; وحدة التحريات المالية; مجموعة إيغمونت; عائدات الجريمة;
      متحصلات الجريمة; عائدات إجرامية; استرداد الأصول; استرداد الموجودات; تجميد الأصول; مصادرة الأموال;
      التحقيق المالي; مسار الأموال; أين تذهب الأموال; تدفقات مالية غير مشروعة; تمويل الإرهاب; تحليل البلوكتشين`,
    zh: `
      加密货币; 加密资产; 虚拟资产; 虚拟货币; 虚拟币; 数字货币; 数字资产; 数字币; 电子货币; 比特币;
      以太坊; 稳定币; 泰达币; 区块链分析; 链上追踪; 链上分析; 币圈; 钱包地址; 电子钱包; 加密钱包; 混币;
      混币器; 虚拟资产服务商; 追踪加密货币; 查扣虚拟货币; 扣押加密货币; 追踪资金; 资金流向; 资金去向;
      钱去了哪里; 资金链; 洗钱; 反洗钱; 洗白; 赃款; 黑钱; 金融情报; 金融情报中心; 金融情报机构; 埃格蒙特;
      金融行动特别工作组; 犯罪所得; 犯罪收益; 资产追回; 追赃; 追赃挽损; 冻结资产; 金融调查; 非法资金;
      恐怖融资; 虚拟货币交易所; ~交易所; 没收资产; 没收违法所得; 没收犯罪所得`,
  },
  {
    id: 'cyber-unit',
    kind: 'topic',
    parents: ['police'],
    topics: ['cybercrime-investigation'],
    audience: ['law-enforcement'],
    en: `
      cybercrime unit; police cyber unit; cyber police; high-tech crime unit; cybercrime division;
      cybercrime department; cybercrime centre; computer crime squad; specialised unit;
      specialised police unit; specialist investigators; cyber squad; cyber cell; cyber desk;
      cybercrime bureau; national cybercrime centre; ~set up a unit; digital crime unit; e-crime unit;
      anti-cybercrime unit; cybercrime task force; joint cybercrime desk; regional cybercrime desk;
      dedicated detectives; one officer for cybercrime; only two investigators; no specialised police; J-CAT;
      standard operating procedures police; crime reporting portal; online complaints portal;
      report cybercrime; cybercrime reporting; file a complaint; police complaints; complaint intake`,
    fr: `
      unité de cybercriminalité; unité cyber; brigade cyber; brigade spécialisée; cyberpolice; cybergendarmes;
      unité spécialisée; service spécialisé; section cybercriminalité; cellule cybercriminalité;
      division cybercriminalité; direction cybercriminalité; office central;
      plateforme de lutte cybercriminalité; PLCC; C3N; OFAC; PHAROS; brigade de lutte cybercriminalité;
      division spéciale de cybersécurité; créer une brigade; monter une unité;
      groupe d'enquêteurs spécialisés; enquêteurs spécialisés; police technologique; un seul enquêteur;
      deux enquêteurs seulement; plateforme de signalement; porter plainte; plaintes en ligne;
      dépôt de plainte; recevoir les plaintes; signaler une escroquerie; cellule d'investigation numérique;
      centre national cybercriminalité`,
    es: `
      unidad de ciberdelincuencia; unidad de delitos informáticos; unidad de cibercrimen; policía cibernética;
      ciberpolicía; policía tecnológica; unidad especializada; unidades especializadas;
      brigada de delitos tecnológicos; división de delitos tecnológicos; división cibercrimen;
      dirección de cibercrimen; centro cibernético policial; CAI virtual; grupo de delitos telemáticos;
      brigada central; crear una unidad; brigada especializada; investigadores especializados;
      un solo investigador; denuncia en línea; portal de denuncias; recepción de denuncias;
      denuncias ciudadanas; presentar una denuncia; denuncia virtual; poner la denuncia;
      departamento de delitos informáticos; laboratorio de cibercrimen`,
    ru: `
      киберполиция; киберподразделение; подразделение по киберпреступлениям;
      подразделение по борьбе с киберпреступностью; отдел по киберпреступлениям;
      отдел по борьбе с киберпреступностью; управление по борьбе с киберпреступностью; УБК МВД;
      специализированное подразделение; специальный отдел; центр по борьбе с киберпреступностью;
      создать подразделение; создание киберполиции; специализированные следователи; всего два следователя;
      нет профильного подразделения; подать заявление; заявления потерпевших; прием заявлений;
      заявление в полицию; портал для заявлений; сообщения о преступлениях; сообщить о преступлении;
      киберотдел; отделы по борьбе с мошенничеством; единственный следователь; киберподразделение полиции;
      киберследователи; отдел К МВД`,
    ar: `
      وحدة الجرائم الإلكترونية; وحدة مكافحة الجرائم; وحدة الجرائم السيبرانية; قسم الجرائم الإلكترونية;
      إدارة الجرائم الإلكترونية; إدارة مكافحة الجرائم; مديرية الجرائم المعلوماتية; مكتب مكافحة الجرائم;
      مكتب جرائم المعلوماتية; مصلحة الجرائم السيبرانية; شرطة الإنترنت; الشرطة الإلكترونية; الشرطة السيبرانية;
      الشرطة الرقمية; مباحث الإنترنت; وحدة متخصصة; وحدات متخصصة; فرقة متخصصة; شعبة متخصصة;
      مركز مكافحة الجريمة السيبرانية; إنشاء وحدة متخصصة; محققين متخصصين; محقق واحد; تقديم شكوى; تقديم بلاغ;
      شكاوى المواطنين; بلاغات المواطنين; بلاغات; منصة البلاغات; منصة الشكاوى; بوابة الإبلاغ; استقبال الشكاوى;
      الإبلاغ عن الجرائم`,
    zh: `
      网警; 网络警察; 网安部门; 网安警察; 网络犯罪部门; 网络犯罪科; 网络犯罪调查科; 网络犯罪中心; 打击网络犯罪中心; 高科技犯罪科; 科技罪案; 专门警队; 专门部门; 专业警队; 专案组;
      专门办案队伍; 网络犯罪警队; 网络侦查队; 网安支队; 成立专门小组; 组建警队; 只有两名侦查员; 网络安全保卫; 网络犯罪处; 报案; 报警; 报案平台; 举报平台; 接报案; 接警; 在线报案;
      向警方举报; 投诉平台; 受理报案`,
  },
  {
    id: 'cybercrime-training',
    kind: 'activity',
    parents: ['investigation', 'training'],
    topics: ['cybercrime-investigation', 'digital-forensics'],
    audience: ['law-enforcement'],
    modality: ['training-course'],
    en: `
      training of investigators; training for police; training of law enforcement; train police officers;
      train detectives; police academy; police college; police school; police training institute;
      police instructors; police cadets; new recruits in police; investigators course;
      first responder training police; digital first responders; ECTEG; FREETOOL; CEPOL; ILEA;
      international law enforcement academy; IMPACT training; Global Cybercrime Certification; OSINT training;
      darknet training; cryptocurrency training; investigators never trained; officers untrained;
      specialised training for investigators; curricula for police; police curriculum;
      cybercrime investigators course; electronic evidence first responder; simulated investigation;
      mock investigation; mock crime scene; training of examiners`,
    fr: `
      formation des enquêteurs; former les enquêteurs; formation des policiers; former les policiers;
      former la police; formation des gendarmes; formation des forces de l'ordre;
      formation des services répressifs; école de police; académie de police; école de gendarmerie;
      école nationale à vocation régionale; élèves policiers; nos policiers apprennent; primo-intervenants;
      premiers intervenants police; ECTEG; CEPOL; FRANCOPOL; stage d'enquêteurs;
      enquêteurs en nouvelles technologies; NTECH; formation OSINT; formation cryptomonnaies;
      policiers pas formés; enquêteurs pas formés; enquête simulée; affaire fictive;
      perfectionnement des enquêteurs; instructeurs de police; programme de formation policière;
      formation policière; modules pour enquêteurs`,
    es: `
      formación de investigadores; capacitación de investigadores; capacitar a investigadores;
      capacitación de policías; capacitar a la policía; capacitación policial; formación policial;
      entrenar a policías; academia de policía; academia policial; escuela de policía; escuela policial;
      instituto policial; cadetes; cadetes de policía; instructores policiales;
      primeros respondientes policiales; primer interviniente; primer respondiente; ECTEG; CEPOL; ILEA;
      curso para investigadores; cursos para policías; malla curricular policial; diplomado en cibercrimen;
      capacitación en OSINT; capacitación en criptoactivos; policías sin formación;
      investigadores sin capacitación; investigación simulada; caso simulado;
      especialización de investigadores; entrenamiento policial`,
    ru: `
      обучение следователей; подготовка следователей; обучение полицейских; обучить полицейских;
      подготовка полицейских; обучение сотрудников полиции; подготовка сотрудников полиции;
      обучение оперативников; подготовка оперативных сотрудников; обучение правоохранительных органов;
      обучение правоохранителей; подготовка правоохранителей; академия полиции; академия МВД; университет МВД;
      полицейская академия; школа полиции; курсанты; слушатели академии; преподаватели полицейской академии;
      повышение квалификации следователей; курсы для следователей; ECTEG; CEPOL; первые на месте преступления;
      учебное расследование; имитация расследования; следователей не учили; не обучены расследовать;
      тренинг по даркнету; тренинг по криптовалютам; обучение экспертов-криминалистов;
      специализация следователей`,
    ar: `
      تدريب المحققين; تدريب الشرطة; تدريب ضباط الشرطة; تدريب رجال الشرطة; تدريب أجهزة إنفاذ القانون;
      تأهيل المحققين; تأهيل ضباط الشرطة; أكاديمية الشرطة; كلية الشرطة; كليات الشرطة; مدرسة الشرطة;
      معهد الشرطة; المعهد العالي للشرطة; طلبة كلية الشرطة; دورات للمحققين; دورة للمحققين; دورات لضباط الشرطة;
      المستجيبون الأوائل في الشرطة; جامعة نايف; محققون غير مدربين; لم يتدرب المحققون; ضباط غير مدربين;
      تدريب على المصادر المفتوحة; تدريب على العملات المشفرة; تحقيق تجريبي; محاكاة تحقيق; قضية افتراضية;
      رفع قدرات المحققين; بناء قدرات المحققين; مدربي الشرطة; مناهج الشرطة; صقل مهارات المحققين; تدريب الدرك`,
    zh: `
      侦查培训; 侦查人员培训; 培训侦查人员; 调查人员培训; 培训调查人员; 警察培训; 培训警察; 警员培训;
      培训警员; 执法培训; 执法人员培训; 培训执法人员; 警务培训; 办案培训; 警察学院; 警官学院; 警校;
      公安大学; 公安院校; 刑警学院; 警官培训; 警察教官; 学警; 首批到场人员; 现场第一响应; 国际执法学院;
      未受过侦查训练; 侦查技能; 办案能力; 侦查能力; 模拟侦查; 模拟办案; 开源情报培训; 暗网调查培训; 反洗钱培训`,
  },
  {
    id: 'forensics',
    kind: 'topic',
    parents: ['investigation'],
    topics: ['digital-forensics'],
    en: `
      digital forensics; computer forensics; mobile forensics; cyber forensics; forensics; forensic analysis;
      forensic examiner; forensic expert; forensic investigators; network forensics; memory forensics;
      cloud forensics; vehicle forensics; drone forensics; live forensics; disk imaging; forensic image;
      forensic copy; bit-by-bit copy; hash values; evidence extraction; data extraction;
      extract data from phones; phone extraction; smartphone extraction; deleted messages; recover deleted;
      deleted files; erased data; data recovery phones; seized devices; seized phones; seized computers;
      confiscated phones; confiscated computers; seized laptops; suspect's phone; locked phones;
      unlock phones; passcodes; open phones; break into phones; crack phones; encrypted phones;
      examine devices; examine phones; ~examiners; handsets; JTAG; Cellebrite; UFED; XRY; Autopsy tool;
      GrayKey; Oxygen Forensics; ISO 17025; backlog of devices; phones in a drawer; phones wait months;
      CCTV footage; triage of devices; forensic report; seize; forensic first aid; seized hard drives;
      open seized phones; phones nobody can open; look inside phones; mobiles seized; contents of phones`,
    fr: `
      criminalistique numérique; criminalistique; forensique; forensique numérique; informatique légale;
      inforensique; investigation numérique; analyse forensique; expertise numérique; expertise informatique;
      expertise judiciaire; experts judiciaires; expert en informatique légale; analystes forensiques;
      police scientifique; police technique et scientifique; analyse de téléphones;
      exploitation des téléphones; exploitation des supports numériques; supports numériques;
      extraction de données; extraire les données; téléphones saisis; téléphones confisqués;
      ordinateurs saisis; appareils saisis; matériel saisi; scellés; mise sous scellés;
      saisissent des téléphones; ~saisir; téléphone du suspect; téléphones verrouillés; déverrouiller;
      ouvrir les téléphones; faire parler les téléphones; messages effacés; fichiers effacés;
      récupérer les données effacées; données supprimées; examiner les appareils; copie de disque;
      image disque; Cellebrite; UFED; XRY; téléphones en attente; norme 17025; rapport d'expertise;
      disques durs saisis; portables saisis; contenu des téléphones; téléphones que personne;
      téléphones au placard`,
    es: `
      informática forense; análisis forense; forense digital; forense informático; cómputo forense;
      computación forense; ciencia forense digital; ciencias forenses; peritos forenses; peritos informáticos;
      peritos; peritaje informático; pericia informática; pericias; peritaje; dictamen pericial;
      informe pericial; forense de móviles; forense de celulares; criminalística; criminalística digital;
      extracción de datos; extraer información; extraer datos de celulares; teléfonos incautados;
      celulares incautados; incautan teléfonos; incautar; decomisados; equipos incautados;
      computadoras incautadas; dispositivos incautados; abrir los teléfonos; desbloquear teléfonos;
      desbloqueo; teléfonos bloqueados; celular del sospechoso; examinar los dispositivos; mensajes borrados;
      archivos borrados; recuperar lo borrado; datos borrados; copia forense; imagen forense; volcado;
      Cellebrite; UFED; XRY; celulares esperando turno; ISO 17025; secuestro de equipos;
      discos duros incautados; móviles incautados; contenido de los celulares; nadie puede abrir celulares;
      teléfonos guardados`,
    ru: `
      цифровая криминалистика; компьютерная криминалистика; криминалистика; криминалисты; форензика;
      компьютерная экспертиза; компьютерно-техническая экспертиза; судебная экспертиза; судебные эксперты;
      эксперты-криминалисты; экспертно-криминалистический; ЭКЦ; криминалистический анализ;
      криминалистическое исследование; исследование телефонов; исследование мобильных устройств;
      экспертиза телефонов; экспертов по исследованию; заключение эксперта; извлечение данных; извлечь данные;
      извлекать данные; снять данные; изъятые телефоны; изъятые компьютеры; изъятая техника; изъятие;
      изымают телефоны; изъять; конфискованные телефоны; вещественные доказательства; опечатать;
      вскрыть телефоны; разблокировать; заблокированные телефоны; телефон подозреваемого; взломать телефон;
      удаленные сообщения; удаленные файлы; удаленная переписка; восстановить удаленное; стертые данные;
      копия диска; образ диска; носители информации; Cellebrite; UFED; Мобильный криминалист;
      телефоны лежат месяцами; очередь на экспертизу; ГОСТ 17025; изъятые жесткие диски; содержимое телефонов;
      никто не может вскрыть`,
    ar: `
      الأدلة الجنائية الرقمية; الأدلة الجنائية; التحليل الجنائي الرقمي; التحليل الجنائي; الطب الشرعي الرقمي;
      التحقيق الجنائي الرقمي; الاستدلال الجنائي الرقمي; الفحص الجنائي; الفحص الشرعي; الفحص الرقمي; الفاحصين;
      خبراء الأدلة الرقمية; خبير جنائي; الخبرة القضائية; الخبرة الفنية; الشرطة العلمية; الشرطة الفنية;
      استخراج البيانات; استخراج بيانات الهواتف; استخلاص البيانات; استرجاع البيانات; استعادة المحذوفات;
      رسائل محذوفة; ملفات محذوفة; بيانات ممسوحة; الهواتف المصادرة; الهواتف المضبوطة; الهواتف المحجوزة;
      هاتف مضبوط; الأجهزة المضبوطة; الأجهزة المصادرة; الحواسيب المضبوطة; المضبوطات; ضبط الأجهزة;
      يصادر الهواتف; حجز الأجهزة; فتح الهواتف; فك القفل; هواتف مقفلة; فك تشفير الهواتف; هاتف المشتبه به;
      فحص الهواتف; نسخة جنائية; نسخ الأقراص; سيلبرايت; تقرير الخبير; تقرير الخبرة; هواتف تنتظر الفحص;
      آيزو 17025; فحص الأجهزة المضبوطة; محتوى الهواتف; هواتف لا يستطيع فتحها; الهواتف المحتجزة`,
    zh: `
      取证; 数字取证; 电子取证; 电子数据取证; 手机取证; 计算机取证; 移动取证; 网络取证; 云取证; 内存取证;
      取证分析; 取证人员; 取证专家; 取证技术; ~法证; 数字法证; 法庭科学; 司法鉴定; 电子数据鉴定; 鉴定人员;
      鉴定人; 鉴定报告; 刑事技术; 扣押; 扣押手机; 扣押的手机; 扣押的电脑; 扣押设备; 没收的手机; 查扣;
      查获的手机; 缴获; 封存; 打开手机; 解锁; 解锁手机; 破解手机; 锁屏密码; 嫌疑人手机; 检验设备;
      检验手机; 手机分析; 手机检验; 提取数据; 数据提取; 删除的信息; 删除的数据; 恢复删除; 数据恢复取证;
      镜像; 硬盘镜像; 勘验; 送检; 排队检验; 哈希值; 扣押硬盘; 打不开手机; 手机没人能打开; 手机里的内容`,
  },
  {
    id: 'forensic-lab',
    kind: 'topic',
    parents: ['forensics', 'equipment', 'labs'],
    topics: ['digital-forensics', 'tools-equipment-labs'],
    en: `
      forensic laboratory; forensic lab; digital forensics laboratory; evidence laboratory; crime laboratory;
      crime lab; police laboratory; laboratory accreditation; lab accreditation; accredit our laboratory;
      forensic tools; forensic equipment; forensic software; forensic workstation; forensic licences;
      expired forensic licences; write blockers; Faraday bags; forensic kits; mobile forensic kit;
      evidence storage; evidence room; field kit; portable extraction kit; extraction tools; imaging devices;
      laboratory for phones; machines to open; ~equip the laboratory; regional forensic laboratory;
      forensic capacity; lab procedures; lab quality; laboratory technicians; Magnet AXIOM; EnCase; FTK`,
    fr: `
      laboratoire de criminalistique; laboratoire criminalistique numérique; laboratoire forensique;
      laboratoire numérique; laboratoire d'investigation numérique; laboratoire d'analyse numérique;
      laboratoire de police; laboratoire de police scientifique; laboratoire de preuve numérique;
      laboratoire national; labo; accréditation du laboratoire; ~équiper le laboratoire;
      équipement forensique; outils forensiques; matériel forensique; logiciels d'extraction;
      outils d'extraction; licences expirées; licences Cellebrite; bloqueurs d'écriture; sac de Faraday;
      mallette d'extraction; mallettes; kit d'extraction; stations d'analyse; local à scellés;
      salle des scellés; conservation des scellés; techniciens de laboratoire; laboratoire régional;
      machines pour ouvrir; EnCase`,
    es: `
      laboratorio forense; laboratorio de informática forense; laboratorio forense digital;
      laboratorio de criminalística; laboratorio de evidencia digital; laboratorio policial;
      laboratorio pericial; gabinete pericial; acreditación del laboratorio; acreditar el laboratorio;
      laboratorio acreditado; ~equipar el laboratorio; equipo forense; herramientas forenses;
      software forense; licencias forenses; licencias vencidas; licencias Cellebrite;
      bloqueadores de escritura; bolsas Faraday; kit forense; kits de extracción; maletines forenses;
      estación forense; almacén de evidencias; sala de evidencias; bodega de evidencias; laboratorio regional;
      técnicos de laboratorio; montar un laboratorio; capacidad forense; máquinas para abrir; EnCase`,
    ru: `
      криминалистическая лаборатория; лаборатория цифровой криминалистики;
      лаборатория компьютерной экспертизы; экспертная лаборатория; судебно-экспертная лаборатория;
      лаборатория полиции; ~лаборатория; аккредитация лаборатории; аккредитовать лабораторию;
      ~оснастить лабораторию; оснащение лаборатории; криминалистическое оборудование;
      криминалистическая техника; криминалистические инструменты; программы для извлечения;
      средства извлечения; комплексы извлечения; аппаратно-программный комплекс; блокираторы записи;
      мешки Фарадея; мобильный комплект криминалиста; криминалистические чемоданы; лицензии Cellebrite;
      лицензии истекли; хранилище вещдоков; вещдоки; хранение изъятого; региональная лаборатория;
      сотрудники лаборатории; техника для вскрытия; EnCase`,
    ar: `
      المختبر الجنائي; مختبر جنائي رقمي; مختبر الأدلة الرقمية; مختبر الأدلة الجنائية; مختبر التحليل الجنائي;
      مختبر الشرطة; معمل جنائي; معامل جنائية; مختبرات جنائية; مختبر وطني; مختبر إقليمي; مخبر الشرطة العلمية;
      مخبر; اعتماد المختبر; مختبر معتمد; تجهيز المختبر; إنشاء مختبر; أدوات جنائية; معدات جنائية;
      برمجيات جنائية; تراخيص منتهية; رخص سيلبرايت; مانع الكتابة; موانع الكتابة; أكياس فاراداي; حقيبة فاراداي;
      حقيبة الفحص; محطات التحليل; مستودع المضبوطات; غرفة الأدلة; مخزن الأدلة; حفظ المضبوطات; فنيي المختبر;
      آلات لفتح`,
    zh: `
      取证实验室; 电子取证实验室; 数字取证实验室; 电子数据实验室; 法证实验室; 刑侦实验室; 警方实验室;
      鉴定实验室; 司法鉴定中心; 鉴定中心; 鉴定机构; 取证中心; 取证设备; 取证工具; 取证软件; 取证装备;
      取证工作站; 取证许可证; 取证软件授权; 实验室认可; 实验室资质; 实验室认证; 建立实验室; ~装备实验室;
      实验室设备; 写保护; 写保护器; 法拉第袋; 屏蔽袋; 取证箱; 便携取证; 提取工具; 物证室; 证物室;
      证物保管; 物证保管; 实验室技术员; 区域实验室; 打开手机的机器`,
  },
  {
    id: 'e-evidence',
    kind: 'topic',
    parents: ['cybercrime'],
    topics: ['judiciary-e-evidence'],
    en: `
      electronic evidence; digital evidence; e-evidence; computer evidence; admissibility; inadmissible;
      chain of custody; evidence in court; court evidence; evidence thrown out; evidence rejected;
      records rejected; rejected by judges; evidence handling; handling of evidence; evidence preservation;
      preservation of evidence; preservation of data; data preservation; gather evidence; collect evidence;
      evidence gathering; ~tampered; authenticity of evidence; screenshots; chat messages in court;
      messages as proof; phone records; call records; traffic data; digital traces; digital records;
      ~exhibits; expert witness; expert testimony; testify; standard of proof; burden of proof;
      hold up in court; stand up in court; convictions; acquitted; cases dismissed; cases collapse; ~trial;
      courtroom; electronic evidence guide; SOP electronic evidence; ~evidence; ~proof; ~witness;
      accept as evidence; used as evidence; proof in court; judge refuses`,
    fr: `
      preuve électronique; preuve numérique; preuve informatique; éléments de preuve; recevabilité;
      recevabilité de la preuve; ~recevable; irrecevable; chaîne de possession; chaîne de conservation;
      chaîne de traçabilité; chaîne de garde; preuves devant le tribunal; preuves rejetées; preuve écartée;
      administration de la preuve; recueil de la preuve; collecte de preuves; conservation des preuves;
      conservation des données; préservation des preuves; captures d'écran; relevés téléphoniques; fadettes;
      traces numériques; données de trafic; pièces à conviction; charge de la preuve; force probante;
      valeur probante; intégrité de la preuve; témoin expert; expert devant le tribunal; témoigner;
      tenir devant le juge; procès; ~condamnation; relaxe; acquittement; non-lieu; dossiers classés;
      affaires qui s'effondrent; guide preuve électronique; ~preuve; ~témoin; accepter comme preuve;
      servir de preuve; preuve devant le juge; messages comme preuve; audience pénale; preuve recevable`,
    es: `
      prueba electrónica; prueba digital; evidencia digital; evidencia electrónica; evidencia informática;
      elementos probatorios; medios de prueba; admisibilidad; admisible; inadmisible; cadena de custodia;
      pruebas judiciales; pruebas ante el tribunal; pruebas rechazadas; prueba desestimada; prueba ilícita;
      valor probatorio; carga de la prueba; fuerza probatoria; capturas de pantalla; registros telefónicos;
      registro de llamadas; rastros digitales; huellas digitales en línea; datos de tráfico;
      recolección de pruebas; recolectar evidencia; recabar pruebas; reunir pruebas; obtención de pruebas;
      preservación de la evidencia; preservar la evidencia; conservación de datos; manejo de evidencia;
      manipulación de pruebas; indicios digitales; testigo experto; testimonio pericial;
      declarar ante el juez; ~juicio; audiencia oral; ~condena; sentencias; absuelto; absolución;
      casos que se caen; sobreseimiento; guía de evidencia digital; ~evidencia; ~prueba; ~testigos;
      aceptan como prueba; servir de prueba; mensajes como prueba; prueba ante el juez`,
    ru: `
      электронные доказательства; цифровые доказательства; компьютерные доказательства; доказательства в суде;
      доказательства; доказательственная база; доказательная сила; доказательственное значение; доказывание;
      доказать в суде; доказать вину; допустимость доказательств; недопустимые доказательства;
      признать недопустимым; ~допустимость; улики; цепочка хранения; цепочка ответственного хранения;
      сохранность доказательств; обеспечение сохранности; сохранение данных; сбор доказательств;
      собирать доказательства; фиксация доказательств; закрепление доказательств; получение доказательств;
      суд отклоняет; суд не принимает; отклоненные доказательства; скриншоты; снимки экрана;
      распечатки переписки; детализация звонков; телефонные записи; цифровые следы; электронные следы;
      данные трафика; подлинность доказательств; бремя доказывания; показания эксперта; эксперт в суде;
      свидетели; судебный процесс; судебное разбирательство; судебное заседание; заседание суда; приговор;
      осудить; ~осуждение; оправдательный; дела разваливаются; дело развалилось; прекращение дела;
      принять как доказательство; приобщить к делу; переписка как доказательство`,
    ar: `
      الأدلة الإلكترونية; الأدلة الرقمية; الدليل الإلكتروني; الدليل الرقمي; الدليل الجنائي;
      الأدلة المعلوماتية; الإثبات الرقمي; الإثبات الإلكتروني; ~الإثبات; ~إثبات; حجية الأدلة; حجية الدليل;
      سلسلة الحيازة; سلسلة الحفظ; سلسلة الحراسة; مقبولية الأدلة; قبول الأدلة; قبول الدليل;
      مقبولة أمام المحكمة; رفض الأدلة; أدلة مرفوضة; استبعاد الأدلة; أدلة أمام المحكمة; جمع الأدلة; جمع الدليل;
      حفظ الأدلة; التحفظ على الأدلة; حفظ البيانات; صون الأدلة; تقديم الأدلة; التعامل مع الأدلة; العبث بالأدلة;
      سلامة الدليل; عبء الإثبات; لقطات الشاشة; لقطة شاشة; سجلات الهاتف; سجل المكالمات; سجلات المكالمات;
      الآثار الرقمية; أثر رقمي; بيانات الحركة; شاهد خبير; شهادة الخبير; شهود; محاكمة; جلسات المحاكمة; ~إدانة;
      تبرئة; سقوط القضايا; حفظ القضية; أحكام قضائية; ~أدلة; كدليل; رسائل كدليل; دليل إدانة; دليل أمام المحكمة;
      تبرئة المتهم`,
    zh: `
      电子证据; 数字证据; 电子数据证据; 电子数据; 证据链; 保管链; 监管链; 证据采信; 采信; 采纳证据;
      证据可采性; 可采性; 证据资格; 证据效力; 证明力; 举证; 举证责任; 呈堂证供; 法庭证据; 作为证据;
      不予采纳; 证据被驳回; 被法院驳回; 非法证据; 收集证据; 证据收集; 固定证据; 证据固定; 保全证据;
      证据保全; 数据保全; 保存证据; 提交证据; 证据处理; 证据真实性; 证物; 物证; 罪证; 截图; 屏幕截图;
      聊天记录; 通话记录; 流量数据; 数字痕迹; 电子痕迹; 专家证人; 出庭作证; ~作证; 庭审; 开庭; 定罪;
      判刑; 判决; 无罪释放; 证据不足; 撤案; 案件败诉; ~证据; ~证明; 证人证言; 出庭证人; 证人出庭`,
  },
  {
    id: 'judicial-training',
    kind: 'activity',
    parents: ['e-evidence', 'training'],
    topics: ['judiciary-e-evidence'],
    audience: ['prosecutors-judges'],
    modality: ['training-course'],
    en: `
      judicial training; training of judges; training of prosecutors; training of magistrates;
      judicial academy; judicial college; judicial institute; school of magistrates;
      judicial training institute; judicial education; bench book; benchbook; guide for judges;
      handbook for judges; mock trial; moot court; moot trials; judges do not understand; judges never saw;
      explain to judges; continuing judicial education; judicial studies; prosecutor training;
      training for the judiciary; advanced judicial course; introductory judicial course; judicial trainers;
      specialised courts; cyber court; specialised prosecutors; specialised chambers; cybercrime bench`,
    fr: `
      formation des magistrats; former les magistrats; formation des juges; former les juges;
      formation des procureurs; former les procureurs; formation judiciaire; école de la magistrature;
      école nationale de la magistrature; ENM; institut judiciaire; institut de formation judiciaire;
      centre de formation judiciaire; auditeurs de justice; formation continue des magistrats;
      guide pour magistrats; guide du juge; manuel pour magistrats; procès simulé; procès fictif;
      juges mal formés; les juges ne comprennent; expliquer aux juges; magistrats peu familiers;
      magistrats formateurs; pôle spécialisé; juridiction spécialisée; chambre spécialisée;
      parquet spécialisé; procureurs spécialisés; magistrats spécialisés; cours pour magistrats;
      module pour magistrats`,
    es: `
      formación judicial; capacitación judicial; formación de jueces; capacitación de jueces;
      capacitar a jueces; formación de fiscales; capacitación de fiscales; capacitar a fiscales;
      capacitación de magistrados; escuela judicial; escuela de la magistratura; academia judicial;
      academia de la magistratura; instituto de capacitación judicial; escuela de fiscales; juicio simulado;
      simulacro de juicio; guía para jueces; manual para fiscales; los jueces no entienden;
      explicar a los jueces; jueces sin formación; fiscales sin capacitación;
      capacitación de operadores de justicia; formación continua de jueces; juzgados especializados;
      tribunales especializados; fiscales especializados; jueces especializados; curso para jueces;
      curso para fiscales`,
    ru: `
      обучение судей; подготовка судей; обучить судей; обучение прокуроров; подготовка прокуроров;
      обучить прокуроров; повышение квалификации судей; повышение квалификации прокуроров;
      академия правосудия; академия юстиции; академия прокуратуры; судебная академия; школа судей;
      высшая школа судей; институт повышения квалификации судей; учебный судебный процесс;
      игровой судебный процесс; учебный суд; инсценировка процесса; пособие для судей; руководство для судей;
      справочник судьи; судьи не понимают; судьи не разбираются; объяснить судьям; специализированные суды;
      специализированные прокуроры; семинар для судей; курсы для судей; курсы для прокуроров; стажировка судей`,
    ar: `
      تدريب القضاة; تأهيل القضاة; تكوين القضاة; تدريب المدعين العامين; تدريب وكلاء النيابة;
      تدريب أعضاء النيابة; التدريب القضائي; التكوين القضائي; المعهد القضائي; معهد القضاء;
      المعهد العالي للقضاء; مركز الدراسات القضائية; مركز التدريب القضائي; أكاديمية العدالة;
      الأكاديمية القضائية; المدرسة العليا للقضاء; محاكمة صورية; محاكمات صورية; محاكمة افتراضية; دليل القضاة;
      القضاة لا يفهمون; القضاة غير مدربين; توعية القضاة; شرح للقضاة; محاكم متخصصة; محكمة متخصصة; نيابة متخصصة;
      قضاة متخصصين; دورات للقضاة; دورة للقضاة; دورات لأعضاء النيابة; ورشة للقضاة`,
    zh: `
      法官培训; 培训法官; 检察官培训; 培训检察官; 司法培训; 司法人员培训; 培训司法人员; 法官学院; 检察官学院; 司法学院; 司法研修; 司法研修所; 法官研修; 检察官研修; 司法教育; 模拟法庭;
      模拟庭审; 法官手册; 法官指南; 检察官指南; 办案手册; 法官不懂; 法官不了解; 法官看不懂; 向法官解释; 专门法庭; 专门法院; 互联网法院; 网络法庭; 专业法官; 专门检察官; 司法能力;
      司法能力建设; 法官课程; 检察官课程`,
  },
  {
    id: 'mla',
    kind: 'topic',
    parents: ['cybercrime'],
    topics: ['cross-border-crime-cooperation'],
    en: `
      mutual legal assistance; mutual assistance requests; MLA; MLAT; 24/7 network; 24/7 contact point;
      24/7 point of contact; I-24/7; G7 24/7; extradition; letters rogatory; rogatory letters;
      central authority for requests; judicial cooperation; international judicial cooperation;
      police-to-police cooperation; international police cooperation; cross-border investigations;
      cross-border access; cross-border evidence; cross-border crime; cross-border cooperation;
      requests to service providers; service provider requests; cooperation with service providers;
      data from service providers; data from platforms; foreign platforms; foreign providers;
      foreign companies; tech giants; social media companies; global platforms; Meta and Google;
      subscriber data; subscriber information; data stored abroad; servers abroad; evidence abroad;
      evidence held overseas; request to foreign; requests go unanswered; unanswered requests;
      platforms do not reply; replies take years; suspects abroad; culprit abroad;
      perpetrator in another country; across borders; ~jurisdiction; conflict of jurisdiction;
      emergency disclosure; emergency requests; expedited preservation; preservation requests;
      Second Additional Protocol; Second Protocol; SIRIUS; CLOUD Act; Eurojust; joint investigations;
      joint operations; liaison officers; MLA Request Writer Tool; SHERLOC; police liaison officers;
      foreign social networks; American companies; do not answer requests; never reply; reply to requests;
      data from Facebook; crosses borders; suspect in another country; other country refuses; platforms abroad`,
    fr: `
      entraide judiciaire; entraide pénale; entraide judiciaire internationale; demande d'entraide;
      commission rogatoire; commissions rogatoires; réseau 24/7; point de contact 24/7; extradition; extrader;
      coopération judiciaire; coopération judiciaire internationale; coopération policière;
      coopération policière internationale; coopération transfrontalière pénale; enquêtes transfrontières;
      enquêtes transfrontalières; criminalité transfrontalière; accès transfrontière; preuves à l'étranger;
      fournisseurs de services; opérateurs étrangers; plateformes étrangères; plateformes ne répondent pas;
      géants du numérique; géants du net; GAFAM; réseaux sociaux étrangers; réquisitions aux fournisseurs;
      réquisitions; données d'abonnés; données relatives aux abonnés; données stockées à l'étranger;
      données hébergées à l'étranger; serveurs à l'étranger; suspect à l'étranger; auteurs à l'étranger;
      au-delà des frontières; demandes sans réponse; réponses qui tardent; mois pour une réponse;
      conflits de compétence; compétence territoriale; conservation rapide; gel des données;
      deuxième protocole additionnel; divulgation d'urgence; Eurojust; magistrats de liaison;
      opérations conjointes; autorité centrale d'entraide; ~frontières; officiers de liaison police;
      réseaux sociaux américains; entreprises américaines; ne répondent pas aux demandes;
      restent sans réponse; demandes aux plateformes; coupable dans un autre pays;
      demandes restées sans réponse`,
    es: `
      asistencia jurídica mutua; asistencia legal mutua; asistencia judicial recíproca;
      asistencia judicial internacional; auxilio judicial; cooperación jurídica internacional;
      cooperación judicial; cooperación judicial internacional; cartas rogatorias; comisión rogatoria;
      exhortos; red 24/7; punto de contacto 24/7; extradición; extraditar; cooperación policial internacional;
      cooperación policial; cooperación fiscal internacional; investigaciones transfronterizas;
      delitos transfronterizos; acceso transfronterizo; ~transfronterizo; pruebas en el extranjero;
      evidencia en otro país; proveedores de servicios; proveedores extranjeros; empresas extranjeras;
      plataformas extranjeras; plataformas no responden; gigantes tecnológicos; redes sociales extranjeras;
      pedidos a proveedores; datos de abonados; datos de suscriptores; datos almacenados en el extranjero;
      servidores en el extranjero; autores en el extranjero; delincuente en otro país;
      solicitudes sin respuesta; pedidos sin respuesta; tardan años en contestar; conflicto de jurisdicción;
      conservación rápida; segundo protocolo adicional; divulgación de emergencia;
      autoridad central de cooperación; IberRed; CiberRed; Eurojust; operaciones conjuntas; equipos conjuntos;
      más allá de las fronteras; ~jurisdicción; agregados policiales; redes sociales no contestan;
      empresas estadounidenses; no contestan solicitudes; responden a nuestras solicitudes;
      pedir datos a plataformas; solicitudes de asistencia judicial; solicitudes de asistencia jurídica;
      asistencia judicial; solicitudes de asistencia mutua`,
    ru: `
      взаимная правовая помощь; правовая помощь; международная правовая помощь; запросы о правовой помощи;
      ВПП; судебное поручение; международное поручение; следственное поручение; сеть 24/7;
      контактный пункт 24/7; круглосуточный контактный пункт; экстрадиция; выдача преступников; выдача лиц;
      выдать преступника; международное полицейское сотрудничество; полицейское сотрудничество;
      сотрудничество правоохранительных органов; международное уголовное сотрудничество;
      трансграничные расследования; трансграничная преступность; трансграничные преступления;
      трансграничный доступ; доказательства за рубежом; поставщики услуг; иностранные платформы;
      зарубежные платформы; иностранные компании; зарубежные провайдеры; технологические гиганты;
      зарубежные соцсети; платформы не отвечают; данные абонентов; сведения об абонентах; данные за рубежом;
      данные хранятся за рубежом; серверы за границей; преступник за границей; преступники за рубежом;
      через границы; запросы без ответа; запросы остаются без ответа; ответа ждем годами;
      ответа ждут месяцами; ~юрисдикция; конфликт юрисдикций; экстренное раскрытие;
      оперативное обеспечение сохранности; второй дополнительный протокол; Евроюст; офицеры связи;
      совместные операции; совместные расследования; центральный орган по запросам; иностранные соцсети;
      соцсети не отвечают; не отвечают на запросы; американские компании; запросы провайдерам;
      преступник в другой стране`,
    ar: `
      المساعدة القانونية المتبادلة; المساعدة القضائية; المساعدة القضائية المتبادلة; طلبات المساعدة القانونية;
      طلب مساعدة قضائية; الإنابة القضائية; إنابات قضائية; شبكة 24/7; نقطة اتصال 24/7;
      نقطة اتصال على مدار الساعة; تسليم المجرمين; تسليم المطلوبين; التعاون القضائي; التعاون القضائي الدولي;
      التعاون الشرطي; التعاون الشرطي الدولي; التعاون الجنائي الدولي; تحقيقات عابرة للحدود;
      الجرائم العابرة للحدود; أدلة عابرة للحدود; الوصول عبر الحدود; أدلة في الخارج; أدلة خارج البلاد;
      مقدمي الخدمات; مزودي الخدمات; مزودي الخدمة الأجانب; شركات أجنبية; المنصات الأجنبية; المنصات العالمية;
      منصات لا ترد; شركات التواصل الاجتماعي; عمالقة التكنولوجيا; بيانات المشتركين; معلومات المشتركين;
      بيانات مخزنة في الخارج; بيانات خارج الحدود; خوادم في الخارج; مجرم في الخارج; الجناة خارج البلاد;
      عبر الحدود; طلبات دون رد; طلباتنا بلا رد; لا أحد يرد على طلباتنا; تأخر الردود; الولاية القضائية;
      تنازع الاختصاص; الحفظ العاجل; الإفصاح الطارئ; البروتوكول الإضافي الثاني; ضباط الاتصال; قضاة الاتصال;
      عمليات مشتركة; تحقيقات مشتركة; اتفاقية الرياض; شركات أمريكية; لا ترد على طلبات; لا تجيب على طلبات;
      تجاهل طلباتنا; الجاني في بلد آخر; طلب البيانات من المنصات`,
    zh: `
      司法协助; 刑事司法协助; 司法互助; 法律互助; 国际司法合作; 司法合作; 协助请求; 司法协助请求; 请求书;
      调查委托书; 24/7网络; 24/7联络点; 全天候联络点; 引渡; 遣返; 缉捕遣返; 国际警务合作; 警务合作;
      执法合作; 国际执法合作; 跨境执法; 跨境取证; 境外取证; 海外取证; 跨境调查; 跨境犯罪; 跨国办案;
      跨境案件; 跨境调取; 调取数据; 数据调取; 境外证据; 境外数据; 境外平台; 外国平台; 国外平台; 境外服务器;
      外国公司; 外国服务商; 服务提供商; 社交媒体公司; 科技巨头; 平台不回复; 注册信息; 存储在国外; 存储在境外;
      嫌犯在国外; 罪犯在境外; 请求得不到答复; 石沉大海; 迟迟没有答复; 管辖权; 管辖冲突; 快速保全; 紧急披露;
      第二附加议定书; 欧洲司法组织; 联络官; 警务联络官; 联合行动; 联合办案; ~跨境; 调取用户数据;
      外国社交媒体; 不回应请求; 不答复我们; 不理会我们; 境外公司`,
  },
  {
    id: 'online-terrorism',
    kind: 'topic',
    parents: ['cybercrime'],
    topics: ['cybercrime-investigation'],
    en: `
      terrorism; terrorists; cyberterrorism; terrorist use of internet; terrorist content online;
      terrorist groups; terrorist propaganda; counter-terrorism; counter-terrorism online;
      online radicalisation; radicalised online; radicalisation; violent extremism; violent extremists;
      extremist content; extremists; recruit fighters; jihadist propaganda; online recruitment of youth;
      hate groups; prevent violent extremism; PVE; UNOCT; CTED; UNCCT; Christchurch Call; GIFCT;
      Tech Against Terrorism; content takedown; removal of content; Aqaba Process; foreign terrorist fighters;
      incitement online; arms trafficking online; drugs online; drug sales online; human trafficking;
      traffickers; smugglers; trafficking online`,
    fr: `
      terrorisme; cyberterrorisme; contenus terroristes; propagande terroriste; groupes terroristes;
      usage d'internet à des fins terroristes; lutte contre le terrorisme; antiterrorisme; contre-terrorisme;
      radicalisation en ligne; radicalisation; extrémisme violent; contenus extrémistes; djihadistes;
      propagande djihadiste; recrutement de combattants; embrigadement; endoctrinement;
      prévention de l'extrémisme; appel de Christchurch; retrait de contenus; contenus illicites;
      incitation à la haine; discours de haine; trafic en ligne; trafic de drogue; traite des êtres humains;
      traite des personnes; trafiquants; passeurs; trafic d'armes; groupes extrémistes`,
    es: `
      terrorismo; ciberterrorismo; contenido terrorista; propaganda terrorista; grupos terroristas;
      uso de internet con fines terroristas; lucha contra el terrorismo; antiterrorismo; contraterrorismo;
      radicalización en línea; radicalización; radicalizados; extremismo violento; contenido extremista;
      yihadistas; reclutamiento en redes; captación en línea; adoctrinamiento; llamamiento de Christchurch;
      retirada de contenidos; contenidos ilícitos; incitación al odio; discurso de odio; narcotráfico;
      venta de drogas en línea; tráfico de drogas; trata de personas; tratantes; tráfico de armas;
      tráfico ilícito; grupos extremistas; traficantes de personas`,
    ru: `
      терроризм; террористы; кибертерроризм; террористический контент; террористические группы;
      террористическая пропаганда; использование интернета в террористических целях; борьба с терроризмом;
      противодействие терроризму; антитеррористический; контртеррористический; КТУ ООН; АТЦ СНГ; РАТС ШОС;
      радикализация в интернете; радикализация; экстремизм; экстремисты; экстремистский контент;
      насильственный экстремизм; противодействие экстремизму; вербовка; вербовка в сети; вербуют; вербовщики;
      боевики; пропаганда терроризма; удаление контента; противоправный контент; запрещенный контент;
      блокировка сайтов; разжигание ненависти; язык вражды; наркоторговля; наркотики; торговля людьми;
      торговля оружием; незаконный оборот; контрабанда`,
    ar: `
      الإرهاب; إرهابيين; الإرهاب السيبراني; الإرهاب الإلكتروني; المحتوى الإرهابي; الدعاية الإرهابية;
      الجماعات الإرهابية; استخدام الإنترنت لأغراض إرهابية; مكافحة الإرهاب; التطرف; التطرف العنيف; المتطرفين;
      التطرف عبر الإنترنت; التطرف الإلكتروني; الفكر المتطرف; محتوى متطرف; تجنيد الشباب; تجنيد المقاتلين;
      التجنيد عبر الإنترنت; استقطاب الشباب; داعش; مركز اعتدال; نداء كرايستشيرش; إزالة المحتوى; حذف المحتوى;
      محتوى غير قانوني; خطاب الكراهية; التحريض; الاتجار بالبشر; الاتجار بالأشخاص; تجارة المخدرات; مخدرات;
      الاتجار بالأسلحة; تهريب; مهربين`,
    zh: `
      恐怖主义; 恐怖分子; 恐怖组织; 恐怖活动; 网络恐怖主义; 网络恐怖; 涉恐; 恐怖内容; 恐怖宣传; 利用互联网从事恐怖; 反恐; 打击恐怖主义; 极端主义; 暴力极端主义; 极端分子; 极端思想;
      激进化; 网络激进化; 网上招募; 招募武装分子; 圣战; 暴恐音视频; 暴恐; 煽动; 仇恨言论; 煽动仇恨; 有害信息; 违法内容; 删除内容; 下架内容; 克赖斯特彻奇; 毒品交易; 网上贩毒; 贩毒;
      人口贩运; 贩卖人口; 军火走私; 走私; 反恐怖主义办公室`,
  },
  {
    id: 'victims',
    kind: 'topic',
    parents: ['cybercrime'],
    topics: ['child-victim-protection', 'cybercrime-investigation'],
    en: `
      victims; victim support; victims of cybercrime; victims of scams; assistance to victims;
      victim assistance; victim-centred; victim referral; referral pathways; referral mechanism; helpline;
      hotline; toll-free number; reporting hotline; report abuse; reporting channel; place to report;
      ~nobody to turn to; ashamed to report; afraid to report; trauma; trauma-informed; psychosocial support;
      ~counselling; counsellors; social workers; ~shelters; compensation for victims; get their money back;
      recover lost money; re-victimisation; survivors; survivor-centred; witness protection; one-stop centre;
      safe reporting; victims dare not; takedown of images; StopNCII; ~suffering`,
    fr: `
      victimes; aide aux victimes; accompagnement des victimes; assistance aux victimes;
      prise en charge des victimes; victimes de cybercriminalité; victimes d'arnaques; accueil des victimes;
      orientation des victimes; numéro vert; ligne d'écoute; ligne d'assistance; ligne d'urgence; 3018;
      numéro d'appel gratuit; cellule d'écoute; cybermalveillance; signaler les abus; point de signalement;
      ne savent où aller; honte; n'osent pas porter plainte; n'osent pas parler; soutien psychologique;
      psychologues; travailleurs sociaux; assistantes sociales; traumatisme; survivantes;
      indemnisation des victimes; récupérer leur argent; retrait d'images; ~souffrance; oser parler;
      signalement de contenus; plateforme de signalement`,
    es: `
      víctimas; atención a víctimas; apoyo a víctimas; asistencia a las víctimas; víctimas de ciberdelitos;
      víctimas de estafas; derivación de víctimas; rutas de atención; mecanismos de derivación;
      línea de ayuda; líneas de ayuda; línea de denuncia; línea gratuita; número gratuito; teléfono de ayuda;
      canal de denuncia; denunciar abusos; no saben adónde ir; vergüenza; miedo a denunciar;
      falta de denuncias; cifra negra; apoyo psicosocial; psicólogos; trabajadores sociales;
      acompañamiento a víctimas; trauma; revictimización; sobrevivientes; reparación a víctimas;
      recuperar su dinero; testigos protegidos; retiro de imágenes; ~sufrimiento; no saben dónde denunciar;
      ~denunciar`,
    ru: `
      жертвы; потерпевшие; пострадавшие; помощь жертвам; помощь пострадавшим; поддержка пострадавших;
      поддержка жертв; защита потерпевших; права потерпевших; горячая линия; телефон доверия; телефон помощи;
      линия помощи; бесплатный номер; куда обратиться; куда сообщить; не знают куда обратиться;
      некуда обратиться; боятся сообщить; боятся обратиться; стыдятся; сообщить о насилии; каналы сообщений;
      прием обращений; психологическая помощь; психологическая поддержка; психологи; соцработники;
      социальные работники; травма; реабилитация пострадавших; перенаправление пострадавших;
      компенсация потерпевшим; вернуть деньги; вернуть украденное; выжившие; защита свидетелей; ~страдают`,
    ar: `
      الضحايا; ضحايا; دعم الضحايا; مساعدة الضحايا; حماية الضحايا; ضحايا الجرائم الإلكترونية; ضحايا الاحتيال;
      رعاية الضحايا; إحالة الضحايا; مسار الإحالة; آليات الإحالة; خط المساعدة; خط ساخن; الخط الساخن;
      خطوط ساخنة; خط النجدة; رقم مجاني; رقم أخضر; الإبلاغ عن الإساءة; قناة للإبلاغ; قنوات الإبلاغ; أين يبلغون;
      لا يعرفون إلى أين; لا يعرفون من يلجأون; الخجل; العار; يخشون الإبلاغ; الخوف من الإبلاغ; الدعم النفسي;
      دعم نفسي اجتماعي; أخصائيين نفسيين; أخصائيين اجتماعيين; صدمة نفسية; الناجيات; تعويض الضحايا;
      استعادة أموالهم; حماية الشهود; دور الإيواء; المتضررين; ~معاناة; ~ضعفاء`,
    zh: `
      受害者; 受害人; 被害人; 受害; 受害群体; 受害者支持; 受害者援助; 援助受害者; 救助受害者; 帮助受害者;
      受害者保护; 转介; 转介机制; 求助热线; 举报热线; 求助电话; 免费电话; 报告渠道; 举报渠道; 举报;
      举报机制; 无处求助; 无处投诉; ~不知道向谁; 向谁举报; 向谁求助; 不敢举报; 不敢报案; 不敢报警; 羞于;
      羞耻; 心理支持; 心理辅导; 心理援助; 社工; 社会工作者; 创伤; 二次伤害; 幸存者; 赔偿受害者; 追回损失;
      挽回损失; 拿回钱; 庇护所; 证人保护; 删除图片; ~弱势; 热线`,
  },
  {
    id: 'child-protection',
    kind: 'topic',
    parents: ['victims'],
    topics: ['child-victim-protection'],
    audience: ['children'],
    en: `
      child online protection; COP guidelines; child protection; child safety online; child online safety;
      protect children; keep children safe; children online; child sexual abuse; CSAM; child abuse material;
      child sexual exploitation; online child exploitation; OCSEA; child pornography; child abuse;
      abuse of children; abused minors; pictures of children; images of children; abuse images; abuse videos;
      livestreamed abuse; live streaming of abuse; paedophiles; predators; online predators; grooming;
      sextortion of minors; sextortion; sexting; cyberbullying; bullying online; bullied; bullied at school;
      ~minors; underage; parental control; age verification; age-appropriate design; harmful content;
      filter content for children; WeProtect; Model National Response; INHOPE; Internet Watch Foundation; IWF;
      NCMEC; ICSE database; ECPAT; Lanzarote Convention; Disrupting Harm; UNICEF; child helpline;
      CyberTipline; safer internet for children; rights of the child; child-friendly; suicide of pupils;
      lured children; strangers contact children; ~children; ~kids; ~abuse; minors online;
      minors on the internet; protection of minors; children blackmailed; intimate pictures of children`,
    fr: `
      protection des enfants en ligne; protection de l'enfance; protection de l'enfance en ligne;
      protection des mineurs; protéger les enfants; sécurité des enfants; enfants en ligne;
      enfants sur internet; exploitation sexuelle des enfants; abus sexuels sur enfants; abus sur mineurs;
      violences sur mineurs; maltraitance; mineurs abusés; mineurs; pédopornographie; pédocriminalité;
      pédophiles; pédocriminels; prédateurs; prédateurs sexuels; images d'enfants; photos d'enfants;
      contenus d'abus; pédopiégeage; sollicitation d'enfants; sextorsion; cyberharcèlement;
      harcèlement scolaire; harcelés à l'école; intimidation en ligne; brimades; contrôle parental;
      vérification de l'âge; contenus préjudiciables; contenus choquants; contenus inadaptés;
      droits de l'enfant; UNICEF; WeProtect; ECPAT; INHOPE; Convention de Lanzarote; brigade des mineurs;
      enfance en danger; ~écrans; ~enfants; ~enfance; ~abus; mineurs en ligne; chantage avec des photos;
      photos intimes`,
    es: `
      protección de la infancia; protección infantil en línea; protección infantil; protección de menores;
      proteger a los niños; proteger a la infancia; niñez; niñas, niños y adolescentes; NNA; menores de edad;
      niños en línea; niños en internet; seguridad infantil; explotación sexual infantil;
      abuso sexual infantil; abuso infantil; pornografía infantil; material de abuso; MASI; imágenes de niños;
      fotos de niños; menores abusados; pederastas; pedófilos; depredadores; depredadores sexuales;
      engaño pederasta; acoso sexual a menores; captación de menores; grooming; sextorsión; sexteo;
      ciberacoso; ciberbullying; acoso escolar; matoneo; hostigamiento escolar; control parental;
      verificación de edad; contenidos nocivos; contenido inapropiado; derechos del niño;
      derechos de la niñez; UNICEF; WeProtect; ECPAT; INHOPE; NCMEC; Convenio de Lanzarote; uso de pantallas;
      ~niños; ~menores; ~infancia; ~abuso; menores en línea; menores en internet; abusos a menores;
      niños chantajeados; fotos íntimas`,
    ru: `
      защита детей в интернете; защита детей онлайн; защита детей; защита несовершеннолетних;
      безопасность детей; детская безопасность; детей в сети; дети в интернете;
      сексуальная эксплуатация детей; сексуальное насилие над детьми; насилие над детьми; детская порнография;
      материалы с насилием над детьми; изображения детей; фотографии детей; снимки детей; несовершеннолетние;
      малолетние; педофилы; хищники в сети; растление; совращение; груминг; секс-шантаж; кибербуллинг;
      буллинг; травля в школе; травля детей; интернет-травля; группы смерти; подростковый суицид;
      родительский контроль; возрастная маркировка; проверка возраста; вредный контент; вредная информация;
      детский омбудсмен; права ребенка; права детей; ЮНИСЕФ; WeProtect; INHOPE; Лансаротская конвенция;
      незнакомцы пишут детям; ~насилие; ~дети; ~ребенок; ~детский; насилие в отношении детей;
      шантажируют детей; интимные фотографии`,
    ar: `
      حماية الأطفال على الإنترنت; حماية الأطفال; حماية الطفل; حماية الطفولة; حماية القاصرين; سلامة الأطفال;
      أطفال الإنترنت; استغلال الأطفال; الاستغلال الجنسي للأطفال; الاعتداء على الأطفال; الاعتداء الجنسي;
      الإساءة للأطفال; إساءة معاملة الأطفال; صور الأطفال; مواد إباحية للأطفال; إباحية الأطفال;
      المواد الإباحية; القاصرين; الأحداث القصر; استدراج الأطفال; استدراج; الاستمالة; التحرش بالأطفال;
      المتحرشين; متصيدي الأطفال; التنمر; التنمر الإلكتروني; تنمر في المدرسة; الابتزاز الجنسي; ابتزاز القاصرين;
      الابتزاز الإلكتروني; الرقابة الأبوية; المراقبة الأبوية; التحقق من العمر; محتوى ضار; محتوى غير لائق;
      حقوق الطفل; اليونيسف; تحالف وي بروتكت; غرباء يراسلون الأطفال; الطفولة; ~الأطفال; ~طفل; ~إساءة;
      ابتزاز الأطفال; صور حميمة; إساءة معاملة القاصرين; الأطفال للابتزاز`,
    zh: `
      儿童上网保护; 儿童在线保护; 儿童网络保护; 保护儿童; 保护孩子; 儿童保护; 儿童安全; 儿童上网; 未成年人;
      未成年人保护; 未成年人网络保护; 儿童性剥削; 儿童性虐待; 性虐待; 性侵; 性侵儿童; 猥亵; 虐待儿童;
      受虐儿童; 受虐未成年人; 儿童色情; 儿童图片; 儿童影像; 孩子的照片; 恋童; 恋童癖; 网络性诱骗; 网络诱骗;
      诱骗儿童; 性诱骗; 引诱; 性勒索; 裸聊; 网络欺凌; 校园欺凌; 网络霸凌; 霸凌; 家长控制; 家长管控;
      年龄验证; 青少年模式; 防沉迷; 有害内容; 不良信息; 儿童权利; 儿童基金会; 孩子被骗; 陌生人联系孩子;
      网瘾; ~儿童; ~孩子; ~虐待; 私密照片; 侵害未成年人; 儿童被敲诈`,
  },
  {
    id: 'gbv',
    kind: 'topic',
    parents: ['victims', 'women'],
    topics: ['child-victim-protection', 'public-awareness'],
    en: `
      online gender-based violence; gender-based violence; GBV; OGBV; TFGBV; technology-facilitated violence;
      digital violence; domestic violence; intimate partner violence; violence against women;
      violence against women online; violence against girls; abusive partners; online harassment; harassed;
      sexual harassment; image-based abuse; non-consensual images; intimate images; nude photos;
      naked pictures; leaked photos; photos without consent; revenge porn; deepfake porn; deepfake nudes;
      stalking; cyberstalking; stalkerware; tracked by ex; ex-partners; ex-husband; jealous husband;
      online misogyny; sexist abuse; insulted; humiliated; threats against women; trolled; doxxing;
      hate against women; online abuse; blackmail with pictures; femicide; women politicians attacked;
      women journalists attacked; UN Women; UNFPA; Spotlight Initiative; driven offline; silenced women`,
    fr: `
      violence en ligne; violences sexistes en ligne; violences sexistes; violences sexuelles;
      violences basées sur le genre; VBG; violences de genre; violences faites aux femmes; violence numérique;
      cyberviolence; cyberviolences conjugales; violences conjugales; conjoint violent; ex-conjoint;
      ex-partenaire; mari jaloux; harcèlement en ligne; harcèlement sexuel; harcelées; harceleurs; insultées;
      insultes; injures; humiliées; humiliation; traquées; traque numérique; géolocalisées;
      logiciels espions conjugaux; images intimes; photos intimes; photos dénudées; diffusion non consentie;
      vengeance pornographique; hypertrucages sexuels; chantage à la vidéo; cybersexisme; misogynie; sexisme;
      haine contre les femmes; femmes menacées; réduites au silence; ONU Femmes;
      divulgation d'informations personnelles`,
    es: `
      violencia de género en línea; violencia de género; violencia de género digital; violencia digital;
      violencia digital contra las mujeres; ciberviolencia; ciberviolencia de género;
      violencia contra las mujeres; violencia contra la mujer; violencia machista;
      violencia facilitada por la tecnología; violencia doméstica; violencia sexual; expareja; exmarido;
      marido celoso; acoso en línea; acosadas; acoso sexual; acoso digital; hostigamiento en línea; insultan;
      humilladas; humillación; acechan; vigiladas por su pareja; imágenes íntimas; fotos íntimas;
      difusión de imágenes íntimas; porno vengativo; pornografía no consentida; ultrafalsos sexuales;
      Ley Olimpia; misoginia; machismo; feminicidio; CIM; MESECVI; ONU Mujeres; Belém do Pará;
      discurso de odio contra mujeres; amenazan a mujeres; imágenes sin consentimiento`,
    ru: `
      гендерное насилие; гендерное насилие в сети; насилие по признаку пола; гендерно обусловленное насилие;
      насилие в отношении женщин; насилие над женщинами; насилие против женщин; онлайн-насилие;
      цифровое насилие; кибернасилие; домашнее насилие; бытовое насилие; преследование в сети;
      преследование женщин; киберсталкинг; сталкинг; сталкер; домогательства; сексуальные домогательства;
      оскорбляют; оскорбления; унижают; унижения; угрожают женщинам; угрозы женщинам; травля женщин; травля;
      интимные фото; интимные снимки; интимные изображения; обнаженные фото; слив фотографий; порноместь;
      месть бывшего; бывший муж; бывшие партнеры; ревнивый муж; дипфейк-порно; доксинг; женоненавистничество;
      мизогиния; сексизм; ООН-женщины; Стамбульская конвенция; шантаж интимными; ~преследуют; ~издеваются`,
    ar: `
      العنف الرقمي; العنف الإلكتروني; العنف السيبراني; العنف القائم على النوع الاجتماعي;
      العنف القائم على الجندر; العنف ضد المرأة; العنف ضد النساء; العنف ضد الفتيات; العنف الرقمي ضد النساء;
      العنف الأسري; العنف المنزلي; العنف الزوجي; العنف الجنسي; زوج عنيف; الزوج السابق; الشريك السابق; طليق;
      التحرش; التحرش الإلكتروني; التحرش الجنسي; متحرش; مضايقة; مضايقات; الشتائم; شتم; إهانة; إذلال;
      تهديد النساء; تهديد الفتيات; ~مطاردة; المطاردة الإلكترونية; تعقب النساء; صور حميمة; صور خاصة;
      نشر الصور الخاصة; تسريب الصور; صور فاضحة; الانتقام الإباحي; ابتزاز الفتيات; ابتزاز النساء;
      ابتزاز بالصور; تشهير; فضيحة; كراهية النساء; الذكورية; هيئة الأمم المتحدة للمرأة; ~الملاحقة`,
    zh: `
      网络性别暴力; 性别暴力; 基于性别的暴力; 性别暴力行为; 针对妇女的暴力; 暴力侵害妇女; 侵害妇女; 对妇女的暴力; 网络暴力; 网暴; 数字暴力; 技术助长的暴力; 家庭暴力; 家暴; 性暴力;
      性骚扰; 网络骚扰; 在线骚扰; 骚扰; 骚扰女性; 辱骂; 侮辱; 羞辱; 谩骂; 恐吓; 跟踪狂; 网络跟踪; 尾随; 前男友; 前夫; 前伴侣; 施暴者; 私密照片; 私密照; 私密影像; 隐私照片;
      裸照; 偷拍; 未经同意传播; 复仇色情; 色情报复; 换脸色情; 深度伪造色情; 人肉搜索; 人肉; 开盒; 厌女; 性别歧视; 仇女; 妇女署; ~跟踪`,
  },
  {
    id: 'police',
    kind: 'audience',
    parents: ['investigation'],
    topics: ['cybercrime-investigation'],
    audience: ['law-enforcement'],
    en: `
      police; police force; police service; national police; federal police; law enforcement;
      law enforcement agencies; law-enforcement officers; law enforcement authorities; police officers;
      policemen; policewomen; police commissioner; police chief; chiefs of police; police colonel;
      ~inspectors; sergeants; constables; constabulary; sheriffs; gendarmerie; gendarmes; criminal police;
      judicial police; police detectives; investigating officers; first responders police; frontline officers;
      frontline police; community police; police station; patrol officers; cops; border guards; border police;
      customs investigators; immigration officers; interior ministry; ministry of interior;
      home affairs ministry; home office; public security; INTERPOL national bureau; NCB; AFRIPOL; ASEANAPOL;
      AMERIPOL; Europol; ~officers; ~station; ~colonel; ~uniformed; special agents; federal agents;
      police agents`,
    fr: `
      police; police nationale; police judiciaire; police municipale; forces de l'ordre;
      forces de sécurité intérieure; services répressifs; services de police; services d'enquête;
      autorités répressives; application des lois; policiers; policières; agents de police;
      officiers de police; officiers de police judiciaire; OPJ; commissaires de police; inspecteurs de police;
      préfet de police; direction générale de la police; DGSN; gendarmerie; gendarmes; gendarmerie nationale;
      brigadiers; enquêteurs; enquêteurs de police; commissariat; poste de police; patrouilles;
      sûreté nationale; sûreté du territoire; ministère de l'Intérieur; police aux frontières;
      gardes-frontières; douaniers; bureau central national; AFRIPOL; Europol; flics; ~officiers; ~brigade;
      ~colonel; ~inspecteurs`,
    es: `
      policía; policía nacional; policía federal; policía judicial; policía de investigación;
      fuerzas del orden; fuerza pública; fuerzas policiales; fuerzas de seguridad; cuerpos de seguridad;
      cuerpos policiales; autoridades policiales; aplicación de la ley; agentes de policía; agentes del orden;
      oficiales de policía; mandos policiales; jefe de policía; comisario; estación de policía;
      puesto policial; cuartel de policía; policial; carabineros; gendarmería; guardia civil;
      guardia nacional; policía local; PDI; DIJIN; patrulleros; ministerio del Interior;
      ministerio de Gobernación; secretaría de seguridad; policía de fronteras; aduaneros;
      investigadores policiales; AMERIPOL; Europol; ~agentes; ~oficiales; ~inspectores; ~coronel;
      agentes uniformados`,
    ru: `
      полиция; полицейские; милиция; органы внутренних дел; ОВД; МВД; министерство внутренних дел;
      правоохранительные органы; правоохранители; правоохранительная система; правоохранительная деятельность;
      силовые структуры; силовики; сотрудники полиции; сотрудники органов; полковник полиции; майор полиции;
      начальник полиции; участковые; отделение полиции; отдел полиции; полицейский участок; уголовный розыск;
      угрозыск; следователи; оперативники; оперуполномоченные; оперативные сотрудники; следственный комитет;
      жандармерия; жандармы; карабинеры; пограничники; пограничная служба; таможенные органы; патрульные;
      нацбюро Интерпола; НЦБ Интерпола; Европол; департамент полиции; ~сотрудники; ~участок; ~офицеры;
      ~полковник; ~инспекторы; таможенники`,
    ar: `
      الشرطة; رجال الشرطة; الشرطة الوطنية; الشرطة القضائية; جهاز الشرطة; قوات الشرطة; قيادة الشرطة;
      مدير الشرطة; إنفاذ القانون; أجهزة إنفاذ القانون; سلطات إنفاذ القانون; مأموري إنفاذ القانون;
      مكلفين بإنفاذ القانون; ضباط الشرطة; ضابط شرطة; عقيد في الشرطة; الضبط القضائي; مأموري الضبط; الأمن العام;
      قوى الأمن الداخلي; قوات الأمن الداخلي; الأمن الوطني; الدرك; الدرك الوطني; الحرس الوطني; وزارة الداخلية;
      مركز الشرطة; مراكز الشرطة; مخفر; مخافر; قسم الشرطة; أقسام الشرطة; دوريات الشرطة; المحققين; المباحث;
      شرطة الحدود; حرس الحدود; رجال الجمارك; مجلس وزراء الداخلية العرب; الإنتربول; اليوروبول; أفريبول; ~ضباط;
      ~ضابط; ~عقيد; ~مفتش`,
    zh: `
      警察; 警方; 警员; 警官; 警务; 警务人员; 警队; 警局; 警察局; 警署; 警察部队; 警察机关; 警察总局; 国家警察; 联邦警察; 刑警; 刑事警察; 公安; 公安机关; 公安部; 公安局;
      公安人员; 民警; 干警; 派出所; 巡警; 社区民警; 基层民警; 执法; 执法机关; 执法部门; 执法机构; 执法人员; 执法官员; 执法队伍; 执法当局; 宪兵; 内政部; 内务部; 保安局; 边防;
      边检; 海关缉私; 缉私; 办案人员; 办案民警; 警司; 警长; 局长警监; 皇家警察; 东盟警察; 非洲警察`,
  },
  {
    id: 'prosecutors',
    kind: 'audience',
    parents: ['e-evidence'],
    topics: ['judiciary-e-evidence'],
    audience: ['prosecutors-judges'],
    en: `
      prosecutors; prosecution; prosecution service; prosecution office; prosecutorial; public prosecutor;
      state prosecutor; state attorney; district attorneys; chief prosecutor; deputy prosecutors;
      attorneys general; attorney general's office; office of the attorney general; prosecutor general;
      director of public prosecutions; DPP; crown counsel; crown prosecutors; public ministry;
      criminal justice practitioners; justice practitioners; criminal justice actors; justice sector;
      justice officials; indict; bring charges; press charges; criminal charges; lay charges;
      case preparation; plead the case; bring to court; bring to justice;
      international association of prosecutors; GPEN; AIAMP; solicitor general; lawyers of the State;
      ministry of justice`,
    fr: `
      procureurs; procureur général; procureur de la République; substituts du procureur; ~substitut;
      avocat général; parquet; parquetiers; parquet général; ministère public; magistrats du parquet;
      ~poursuites; poursuites pénales; poursuivre les auteurs; poursuite des infractions;
      engager des poursuites; action publique; réquisitoire; mise en examen; inculpation; acte d'accusation;
      mise en accusation; traduire en justice; renvoi devant le tribunal; instruction judiciaire;
      juges d'instruction; acteurs de la chaîne pénale; chaîne pénale; praticiens de la justice pénale;
      acteurs de la justice; ministère de la Justice; garde des Sceaux; chancellerie;
      association internationale des procureurs`,
    es: `
      fiscales; fiscalía; fiscalía general; fiscal general; fiscal adjunto; fiscalía especializada;
      ministerio público; ministerio público fiscal; Ministerio Público Federal; procuraduría;
      procurador general; procurar justicia; procuración de justicia; acusación; acusar; imputar; imputación;
      formular cargos; presentar cargos; persecución penal; persecución del delito; acción penal;
      enjuiciamiento; llevar a juicio; llevar ante la justicia; agentes del ministerio público;
      ayudantes fiscales; sector justicia; ministerio de Justicia; AIAMP; actores del sistema penal;
      sistema de justicia penal; auxiliares de justicia`,
    ru: `
      прокуроры; прокуратура; генеральная прокуратура; генпрокуратура; генеральный прокурор; прокурорский;
      прокурорские работники; работники прокуратуры; помощники прокурора; органы прокуратуры;
      государственное обвинение; гособвинение; государственные обвинители; обвинители; обвинение;
      обвинительное заключение; предъявить обвинение; обвинять; уголовное преследование;
      преследование преступников; преследовать в уголовном порядке; привлечь к ответственности;
      привлечение к ответственности; привлечь к суду; передать дело в суд; довести дело до суда; дела в суд;
      поддерживать обвинение; представители обвинения; органы юстиции; министерство юстиции; минюст;
      работники юстиции; международная ассоциация прокуроров; система уголовного правосудия;
      участники уголовного процесса`,
    ar: `
      المدعين العامين; الادعاء العام; ~الادعاء; النيابة العامة; وكلاء النيابة; وكيل النيابة; أعضاء النيابة;
      رئيس النيابة; النائب العام; مكتب النائب العام; وكيل الجمهورية; وكلاء الجمهورية; قضاة التحقيق;
      قضاة النيابة; الملاحقة القضائية; الملاحقة الجنائية; المتابعة القضائية; مقاضاة; مقاضاة المجرمين;
      الدعوى العمومية; الدعوى الجزائية; الدعوى الجنائية; توجيه الاتهام; ~الاتهام; لائحة اتهام; متهم;
      تقديمهم للعدالة; تقديم الجناة للعدالة; إحالة إلى المحكمة; وزارة العدل; العاملين في العدالة الجنائية;
      قطاع العدالة; جمعية النواب العموم; النواب العموم; نيابة مكافحة الجرائم`,
    zh: `
      检察官; 检察; 检察机关; 检察院; 检察长; 总检察长; 检察总长; 检察署; 检察厅; 检方; 检控; 检控官;
      检察人员; 检察部门; 控方; 公诉; 公诉人; 公诉机关; 提起公诉; 起诉; 刑事起诉; 不起诉; 起诉书; 指控;
      提出指控; 控告; 审查起诉; 批捕; 律政司; 刑事检控; 刑事司法人员; 司法从业人员; 司法工作者; 司法部;
      绳之以法; 追究刑责; 追究刑事责任; 国际检察官; 检察官协会; 公检法; 被告人`,
  },
  {
    id: 'judges',
    kind: 'audience',
    parents: ['e-evidence'],
    topics: ['judiciary-e-evidence'],
    audience: ['prosecutors-judges'],
    en: `
      judges; judiciary; judicial; judicial officers; judicial authorities; judicial branch; judicial system;
      magistrates; magistracy; courts; courts of law; courthouse; courtrooms; supreme court; court of appeal;
      appeal court; high court; criminal court; court staff; court clerks; court registrars; chief justice;
      tribunal; judgments; sentencing; verdict; rule on cases; adjudicate; preside over trials;
      investigating judges; jurors; jury; defence lawyers; defence counsel; judicial council;
      council of the judiciary; administration of justice; justice system; ~bench; ~justice; court rulings`,
    fr: `
      juges; magistrats; magistrature; magistrats du siège; tribunaux; cour suprême; cour d'appel;
      cour de cassation; cour criminelle; cours et tribunaux; judiciaire; autorité judiciaire;
      pouvoir judiciaire; système judiciaire; appareil judiciaire; institution judiciaire; corps judiciaire;
      juridictions; juridictions pénales; greffiers; greffe; personnel des tribunaux; président du tribunal;
      juge d'instruction; verdict; prononcer la peine; ~peines; trancher un litige; salle d'audience;
      palais de justice; avocats de la défense; conseil supérieur de la magistrature;
      conseil de la magistrature; administration de la justice; ~justice; ~arrêts`,
    es: `
      jueces; juez; judicatura; magistrados; magistratura; tribunales; tribunal supremo; juzgados;
      corte suprema; corte de apelaciones; cortes de justicia; suprema corte; judicial; poder judicial;
      órgano judicial; sistema judicial; función judicial; autoridades judiciales; operadores de justicia;
      operadores jurídicos; administración de justicia; impartir justicia; administradores de justicia;
      consejo de la judicatura; consejo de la magistratura; secretarios judiciales; personal judicial;
      funcionarios judiciales; fallos judiciales; veredicto; dictar sentencia; resoluciones judiciales;
      sala de audiencias; salas penales; palacio de justicia; defensores públicos; ~defensoría;
      juez de garantías; ~corte; ~justicia`,
    ru: `
      судьи; судейский корпус; судейское сообщество; судейский; судебная система; судебная власть;
      судебные органы; судебный; судопроизводство; уголовное судопроизводство; верховный суд;
      апелляционный суд; уголовный суд; районные суды; мировые судьи; магистраты; председатель суда;
      работники судов; сотрудники судов; аппарат суда; секретари суда; помощники судей; судебный департамент;
      совет судей; следственные судьи; правосудие; отправление правосудия; вершить правосудие;
      вынести приговор; выносить решения; вердикт; рассмотрение дел; рассматривать дела; зал суда; присяжные;
      адвокаты защиты; защитники в суде; адвокатура; судебные решения; трибунал; служители закона`,
    ar: `
      القضاة; قاض; ~القضاء; قضائي; السلطة القضائية; الجهاز القضائي; الجهات القضائية; النظام القضائي;
      المنظومة القضائية; هيئة القضاء; السلك القضائي; رجال القضاء; المحاكم; محكمة; المحكمة العليا;
      محكمة الاستئناف; محكمة الجنايات; محكمة التمييز; محكمة النقض; المحاكم الجزائية; هيئة المحكمة;
      قاعة المحكمة; قاعات المحاكم; رئيس المحكمة; كتاب الضبط; كتاب المحكمة; موظفي المحاكم; أمناء السر;
      مجلس القضاء الأعلى; المجلس الأعلى للقضاء; الحكم القضائي; إصدار الأحكام; النطق بالحكم; الفصل في القضايا;
      إقامة العدل; قصر العدل; محامي الدفاع; هيئة المحلفين; البت في القضايا; ~العدل; ~القضايا`,
    zh: `
      法官; 大法官; 首席法官; 法院; 最高法院; 最高人民法院; 上诉法院; 高等法院; 刑事法院; 地方法院; 人民法院; 法庭; 刑事法庭; 合议庭; 审判; 审判人员; 审判员; 审理; 审理案件;
      裁判; 裁决案件; 判案; 断案; 宣判; 量刑; 判处; 司法; 司法机关; 司法人员; 司法机构; 司法部门; 司法系统; 司法当局; 司法界; 司法官员; 司法体系; 治安法官; 预审法官; 陪审团;
      陪审员; 书记员; 法院工作人员; 法院系统; 辩护律师; 公正审判; 治安官; 裁判官`,
  },
];
