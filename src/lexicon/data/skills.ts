/** Concepts of the field and the words for them; see `../row.ts` for what a row holds. */
import type { ConceptRow } from '../row.ts';

export const skills: readonly ConceptRow[] = [
  {
    id: 'workforce',
    kind: 'topic',
    topics: ['workforce-development'],
    en: `
      workforce; cyber workforce; skills gap; skills shortage; skilled professionals; qualified professionals;
      talent; talent pipeline; talent pool; ~human resources; human capital; manpower; shortage of experts;
      shortage of staff; lack of specialists; lack of qualified; too few specialists; ~handful of people;
      understaffed; short-staffed; vacancies; vacant posts; unfilled posts; nobody applies; find candidates;
      recruit; hiring; ~jobs; job seekers; job market; labour market; reskilling; retrain; career changers;
      newcomers to the profession; entry-level; fresh graduates; succession planning; headcount;
      personnel department; diversity of the workforce; apprenticeship; apprentices; ~only two people;
      staff numbers; choose this career; career in cybersecurity; choose this profession`,
    fr: `
      main-d'œuvre; pénurie de compétences; pénurie de spécialistes; pénurie de talents; manque de personnel;
      manque de spécialistes; manque d'effectifs; ~effectifs; talents; vivier; vivier de talents;
      ~ressources humaines; capital humain; personnel qualifié; spécialistes qualifiés;
      professionnels qualifiés; cadres qualifiés; postes vacants; postes non pourvus; recruter; embaucher;
      ~emplois; marché du travail; marché de l'emploi; demandeurs d'emploi; employabilité;
      insertion professionnelle; reconversion; reconversion professionnelle; métiers de la cybersécurité;
      gestion des carrières; ~alternance; apprentis; filière professionnelle; ~une poignée de spécialistes;
      peu de spécialistes; choisir ces métiers; attirer vers ces métiers`,
    es: `
      fuerza laboral; fuerza de trabajo; mano de obra; brecha de talento; brecha de habilidades;
      déficit de profesionales; escasez de profesionales; escasez de especialistas; falta de personal;
      faltan especialistas; pocos especialistas; talento; talento humano; cantera de talento;
      ~recursos humanos; capital humano; personal calificado; personal cualificado;
      profesionales cualificados; profesionales calificados; vacantes; plazas vacantes; puestos sin cubrir;
      nadie se presenta; ~contratación de personal; reclutar; empleabilidad; mercado laboral;
      inserción laboral; reconversión laboral; reconversión profesional; recualificación;
      dotación de personal; aprendices; contratar personal; contratar especialistas;
      contratación de especialistas; personal insuficiente; elijan esta carrera; elegir esta carrera;
      elegir esta profesión`,
    ru: `
      кадры; кадровый; кадровый резерв; кадровый голод; кадровое обеспечение; нехватка специалистов;
      нехватка кадров; нехватка персонала; дефицит кадров; дефицит специалистов; не хватает людей;
      не хватает специалистов; ~мало специалистов; рабочая сила; таланты; ~человеческие ресурсы;
      человеческий капитал; квалифицированные кадры; квалифицированные специалисты; трудовые ресурсы;
      рынок труда; трудоустройство; соискатели; вакансии; вакантные должности; незаполненные должности;
      незаполненные ставки; набор персонала; набирать сотрудников; нанять; нанимать; рекрутинг;
      подбор персонала; смена поколений; переподготовка; переобучение; отдел кадров; штатная численность;
      ~укомплектованность; недоукомплектован; начинающие специалисты; штат сотрудников;
      выбирали эту профессию; выбрать профессию; выбор профессии`,
    ar: `
      القوى العاملة; اليد العاملة; فجوة المهارات; نقص المهارات; نقص الكفاءات; نقص الموظفين; نقص المتخصصين;
      نقص الخبراء; قلة المتخصصين; قلة الكوادر; ندرة الكفاءات; المواهب; ~الكفاءات; الكفاءات الوطنية; كوادر;
      كادر; الكوادر المؤهلة; كوادر وطنية; ~الموارد البشرية; رأس المال البشري; موظفين مؤهلين; متخصصين مؤهلين;
      ~وظائف; وظائف شاغرة; شواغر; مناصب شاغرة; لا يتقدم أحد; ~مرشحين; توظيف; استقطاب; استقطاب المواهب;
      تعيين موظفين; سوق العمل; باحثين عن عمل; إعادة التأهيل; تأهيل مهني; ~التوطين; تنمية القوى العاملة;
      الصف الثاني; ملاك الموظفين; عدد الموظفين; تختار هذه المهنة; اختيار المهنة; مهنة الأمن السيبراني`,
    zh: `
      劳动力; 人才; 人才缺口; 人才短缺; 人才队伍; 人才培养; 人才储备; 人才库; 人才梯队; 引进人才; 缺人;
      人手不足; 人手不够; 缺乏专业人员; 缺乏专业人才; 缺乏人才; 专业人才; 合格人员; ~人力资源; 人力资本;
      人力不足; 就业; 就业市场; 劳动力市场; 失业; 求职; 招聘; 招不到人; 招人; 招募; 录用; 空缺职位;
      职位空缺; 岗位空缺; 空缺; 编制不足; 从业人员; 从业者; 新生力量; 转岗; 再培训; 转行; 学徒;
      选择这个职业; 选择职业; 从事这一行`,
  },
  {
    id: 'staff-retention',
    kind: 'topic',
    parents: ['workforce'],
    topics: ['workforce-development'],
    en: `
      staff retention; ~retention; retain talent; retain staff; keep engineers; keep staff; keep our people;
      ~lose our best people; brain drain; emigrate; leave for abroad; leave the country; go abroad;
      staff turnover; ~turnover; high turnover; resign; ~quit; poached; better paid; private sector pays;
      leave for banks; lured away; salaries; salary scale; low pay; wages; civil service pay; pay scale;
      bonuses; career paths; career progression; career ladder; ~promotion prospects; motivation of staff;
      ~incentives; burnout; stay in the ministry; rotation of staff; ~rotated; loss of expertise;
      institutional memory; bonding agreement; banks pay better; pay better; leave after training;
      leave for better; leave for the private`,
    fr: `
      fidélisation; ~rétention; rétention du personnel; rétention des talents; garder nos ingénieurs; ~garder;
      conserver nos talents; ~retenir; fuite des cerveaux; exode; exode des compétences; partent à l'étranger;
      quittent le pays; émigrer; expatriation; rotation du personnel; ~roulement; taux de rotation;
      démissionner; débauchés; débauchage; mieux payés; salaires; rémunération; grille salariale;
      traitement des fonctionnaires; ~primes; plan de carrière; parcours professionnel; évolution de carrière;
      ~avancement; perspectives de carrière; motivation du personnel; ~motiver; épuisement professionnel;
      mutations fréquentes; mémoire institutionnelle; perte de compétences; partent vers le privé;
      banques paient mieux; paient mieux; partent après la formation`,
    es: `
      ~retención; retención de talento; ~retener; retener al personal; conservar al personal; ~conservar;
      fuga de cerebros; fuga de talento; ~éxodo; se marchan al extranjero; se van al extranjero;
      se van del país; emigrar; emigración; rotación de personal; ~rotación; ~renuncias; dimiten;
      mejor pagados; pagan mejor; sector privado paga; salarios; sueldos; remuneración; escala salarial;
      bonificaciones; carrera profesional; plan de carrera; trayectoria profesional; ascensos;
      progresión profesional; motivación del personal; ~incentivos; agotamiento profesional;
      memoria institucional; pérdida de conocimientos; fidelizar; fidelización; se llevan a nuestros técnicos`,
    ru: `
      удержание кадров; удержание персонала; удержание специалистов; ~удержать; удерживать сотрудников;
      утечка мозгов; утечка кадров; отток кадров; отток специалистов; уезжают за границу; уезжают из страны;
      эмигрируют; эмиграция; текучесть кадров; текучка; увольняются; увольнения; переманивают; уходят в банки;
      уходят в частный сектор; уходят в бизнес; зарплаты; заработная плата; оклады; оплата труда;
      низкие зарплаты; ~надбавки; ~премии; карьера; карьерный рост; карьерная лестница; продвижение по службе;
      мотивация сотрудников; ~стимулы; выгорание; ротация кадров; институциональная память; потеря опыта;
      остаться в министерстве; платят больше; уходят после обучения; уходят к операторам`,
    ar: `
      الاحتفاظ بهم; الاحتفاظ بالموظفين; الاحتفاظ بالكفاءات; استبقاء; استبقاء المواهب; إبقاء المهندسين;
      هجرة العقول; هجرة الأدمغة; هجرة الكفاءات; نزيف; تسرب الكفاءات; تسرب الموظفين; يغادرون إلى الخارج;
      يغادرون البلد; يهاجرون; دوران الموظفين; معدل دوران; استقالات; استقالة; يستقيلون; رواتب; راتب; أجور;
      سلم الرواتب; رواتب أفضل; ~مكافآت; ~علاوات; ~حوافز; المسار الوظيفي; مسارات وظيفية; التدرج الوظيفي;
      ~ترقيات; آفاق مهنية; تحفيز الموظفين; الإرهاق الوظيفي; الذاكرة المؤسسية; فقدان الخبرات;
      القطاع الخاص يدفع; كثرة التنقلات; المغتربين; يدفع أكثر; رواتب أعلى; يغادرون بعد التدريب; ترك العمل;
      يتركون الوزارة`,
    zh: `
      人才流失; 留住; 留人; 留住人才; 留不住; 留任; 保留人才; ~流失; 人员流动; 人员流失; 骨干流失; 跳槽; 挖走; 挖人; 辞职; 离职; 离职率; 出国; 移民; 移居国外; 工资; 薪资;
      薪酬; 待遇; 待遇低; 收入低; 补贴低; 职业发展; 职业道路; 晋升; 晋升渠道; 职称; 激励机制; 职业倦怠; 轮岗; 机构记忆; 经验流失; 私企高薪; 高薪`,
  },
  {
    id: 'skills-framework',
    kind: 'topic',
    parents: ['workforce'],
    topics: ['workforce-development'],
    en: `
      skills framework; competency framework; workforce framework; NICE framework; ECSF; job profiles;
      job descriptions; role profiles; work roles; professional standards; occupational standards;
      occupational classification; skills mapping; skills audit; skills inventory; skills needs analysis;
      training needs analysis; training plan; training strategy; national skills strategy; workforce strategy;
      workforce study; workforce development plan; career framework; qualification framework; qualifications;
      ~job families; staffing plan; recognised profession; SFIA`,
    fr: `
      référentiel de compétences; référentiel métiers; fiches de poste; profils de poste;
      profils professionnels; profils métiers; cadre de compétences; cadre européen des compétences;
      cartographie des compétences; cartographie des métiers; bilan de compétences;
      analyse des besoins de formation; plan de formation; stratégie de formation;
      schéma directeur de formation; gestion prévisionnelle; normes professionnelles; descriptions de postes;
      nomenclature des métiers; ~qualifications; cadre de qualifications; ~grille de compétences;
      ~rôles et profils; étude sur les effectifs; stratégie de compétences; cadre NICE; ECSF`,
    es: `
      marco de competencias; marco de habilidades; marco NICE; perfiles profesionales; perfiles de puesto;
      descripción de puestos; manual de puestos; catálogo de puestos; perfiles laborales;
      estándares de competencia; estándares ocupacionales; normas de competencia laboral;
      mapa de competencias; mapeo de competencias; diagnóstico de capacidades; necesidades de capacitación;
      necesidades de formación; plan de capacitación; plan de formación; estrategia de talento;
      estudio de la fuerza laboral; clasificación de ocupaciones; cualificaciones; marco de cualificaciones;
      ~roles y perfiles; matriz de competencias; estrategia de formación; ruta formativa; ECSF`,
    ru: `
      рамка компетенций; модель компетенций; рамка квалификаций; матрица компетенций; карта компетенций;
      профили компетенций; перечень компетенций; профессиональные стандарты; профстандарт;
      должностные инструкции; должностные профили; описание должностей; квалификационные требования;
      ~квалификации; классификация профессий; профили должностей; потребности в обучении;
      анализ потребностей в обучении; план обучения; план подготовки кадров; кадровая стратегия;
      кадровая политика; стратегия подготовки кадров; аттестация сотрудников; оценка компетенций;
      ~компетенции; реестр специалистов; исследование рынка труда; каталог профессий; рамка NICE`,
    ar: `
      إطار المهارات; إطار الكفاءات; إطار كفايات; إطار المؤهلات; الإطار الوطني للمؤهلات; توصيف وظيفي;
      التوصيف الوظيفي; بطاقات الوصف الوظيفي; الوصف الوظيفي; توصيف الوظائف; الأدوار الوظيفية; ملفات وظيفية;
      معايير مهنية; تصنيف المهن; خريطة الكفاءات; حصر الكفاءات; جرد المهارات; احتياجات التدريب;
      الاحتياجات التدريبية; تحليل الاحتياجات التدريبية; خطة التدريب; استراتيجية التدريب;
      سياسة الموارد البشرية; مؤهلات; دراسة القوى العاملة; إطار سيوف; تقييم المهارات; مصفوفة الكفاءات`,
    zh: `
      技能框架; 能力框架; 胜任力; 胜任力模型; 人才框架; 人才标准; 职业标准; 岗位标准; 岗位说明; 岗位描述; 岗位要求; 岗位职责; 岗位设置; 职位描述; 职业分类; 职业画像; 职业资格;
      资格框架; 任职资格; 任职要求; 技能图谱; 技能盘点; 培训需求; 培训需求分析; 培训计划; 培训规划; 人才战略; 人才规划; 人才发展规划; 技能标准; 技能评定; 能力模型`,
  },
  {
    id: 'training',
    kind: 'activity',
    modality: ['training-course'],
    en: `
      training; training course; training programme; training session; course; short course; intensive course;
      workshop; seminar; masterclass; ~classes; ~lessons; ~instruction; winter school; training academy;
      course places; upskilling; teach; ~taught; ~learn; ~capacity building; ~capacity development;
      ~practitioners; ~practice; ~skills; ~knowledge; face-to-face; in-country training; training week;
      week-long; five-day; two-day; ~beginners; ~basics; ~participants; ~attendees; tuition; trainees;
      training materials; specialised training`,
    fr: `
      formation; session de formation; stage de formation; formation continue; actions de formation; ~cours;
      cours intensif; ~séance; atelier; séminaire; journées de formation; semaine de formation; ~module;
      institut de formation; perfectionnement; remise à niveau; recyclage; ~leçons; ~apprendre;
      ~apprentissage; ~renforcement des capacités; ~pratique; ~savoir-faire; ~compétences; ~connaissances;
      ~présentiel; ~participants; stagiaires; apprenants; conférenciers; former le personnel;
      former nos agents; former nos équipes; cours pratiques; cours de base; formateur invité;
      session d'initiation`,
    es: `
      capacitación; capacitar; curso; curso corto; curso intensivo; cursillo; taller; talleres; seminario;
      jornada de capacitación; jornadas de formación; diplomado; ~módulo; formación; formación continua;
      entrenamiento; adiestramiento; ~instrucción; ~clases; ~lecciones; perfeccionamiento;
      actualización profesional; reciclaje; enseñar; ~aprender; ~aprendizaje; ~desarrollo de capacidades;
      ~creación de capacidad; ~fortalecimiento de capacidades; ~habilidades; ~destrezas; ~presencial;
      ~participantes; cursantes; ~saber hacer; formar a nuestro personal; formar técnicos; curso básico;
      curso práctico; jornadas formativas; prácticas guiadas; transferir conocimientos;
      curso para principiantes`,
    ru: `
      обучение; обучать; обучить; ~учебный; учебные курсы; тренинг; курс; краткосрочные курсы;
      курсы повышения квалификации; повышение квалификации; повысить квалификацию; семинар; мастер-класс;
      семинар-практикум; практикум; воркшоп; подготовка специалистов; подготовка кадров; подготовка персонала;
      профессиональная подготовка; ~подготовить; учебный модуль; учеба; занятия; очные занятия; ~очный;
      лекции; ~уроки; ~учить; ~научить; слушатели; участники курса; ~начинающие; ~наращивание потенциала;
      ~укрепление потенциала; ~развитие потенциала; ~практика; ~навыки; ~знания; ~умения; ~практические;
      ~освоить`,
    ar: `
      تدريب; دورات; دورة تدريبية; دورات تدريبية; دورة مكثفة; ورشة; ورشة عمل; حلقة عمل; حلقات عمل; حلقة دراسية;
      حلقات دراسية; برنامج تدريبي; برامج تدريبية; جلسة تدريبية; جلسات تدريب; ندوة; ندوات; محاضرة; محاضرات;
      ~دروس; تدريب حضوري; ~حضوري; معهد تدريب; تدريس; ~تأهيل; ~تكوين; دورة تكوينية; ~صقل; صقل المهارات; متدرب;
      ~مشاركين; ~التعلم; ~بناء القدرات; ~تنمية القدرات; ~تعزيز القدرات; ~مهارات; ~معرفة; ~معارف; نتعلم;
      تدربوا; يدرب; دورة قصيرة; دورات قصيرة; حلقات تدريب; مدربون زائرون`,
    zh: `
      培训; 培训班; 培训课程; 培训项目; 短期培训; 集中培训; 专题培训; 进修班; 速成班; 强化班; 课程; 短期课程; 上课; 讲课; 授课; 讲座; 研讨会; 研讨班; 讲习班; 研修班; 工作坊;
      训练; 训练营; 集训; 实训; 面授; 线下; 教学; 教我们; 传授; ~学习; 学员; 参训; 受训; 参加培训; 听课; 培训名额; 提升技能; ~能力建设; ~练习; ~实操; ~技能; ~知识;
      ~动手; 初学者; 入门`,
  },
  {
    id: 'technical-staff',
    kind: 'audience',
    parents: ['training', 'workforce'],
    topics: ['technical-training'],
    audience: ['technical-community', 'csirt-staff'],
    en: `
      analysts; ~engineers; technicians; technical staff; technical teams; technical people;
      technical personnel; technical experts; technical officers; cybersecurity professionals;
      cybersecurity practitioners; cybersecurity specialists; security engineers; computer people;
      computer specialists; junior analysts; junior staff; blue teamers; ~specialists;
      our technical colleagues; ICT staff; ICT officers; ICT personnel; ICT departments; computer engineers;
      security analysts; cyber analysts; security team; ~technologists; government technicians;
      technical workforce; system administrators; sysadmins`,
    fr: `
      analystes; techniciens; personnel technique; équipes techniques; agents techniques; cadres techniques;
      experts techniques; profils techniques; administrateurs systèmes et réseaux; informaticiens;
      équipes informatiques; services informatiques; personnel informatique; direction informatique;
      professionnels de la cybersécurité; praticiens; ~spécialistes; techniciens informatiques;
      analystes juniors; ingénieurs sécurité; responsables informatiques; gens de l'informatique;
      intervenants techniques; ingénieurs informatiques; ~ingénieurs système; agents informatiques;
      équipes de sécurité; administrateurs système; admins système; administrateurs informatiques`,
    es: `
      analistas; ~ingenieros; ~técnicos; personal técnico; funcionarios técnicos; especialistas técnicos;
      perfiles técnicos; personal informático; personal de sistemas; personal de TI; equipos de TI;
      áreas de TI; departamento de informática; departamentos de sistemas; profesionales de TI;
      profesionales de ciberseguridad; especialistas en ciberseguridad; ~especialistas; ingenieros jóvenes;
      analistas junior; ingenieros de seguridad; técnicos jóvenes; técnicos informáticos;
      responsables de informática; gente de sistemas; ingenieros informáticos; ingenieros de sistemas;
      equipos de seguridad; analistas de seguridad; especialistas informáticos; administradores de sistemas;
      administradores informáticos`,
    ru: `
      аналитики; ~инженеры; технический персонал; технические специалисты; технических сотрудников;
      технические эксперты; технические команды; ~администраторы; ИТ-специалисты; ИТ-персонал; айтишники;
      ИТ-отдел; ИТ-подразделения; ИТ-служба; специалисты по кибербезопасности;
      специалисты по информационной безопасности; специалисты по защите информации; безопасники; ~специалисты;
      младшие аналитики; инженеры безопасности; отдел информатизации; информационщики; компьютерщики;
      компьютерные специалисты; технический состав; аналитики безопасности; технические кадры;
      системные администраторы; сисадмины; администраторы систем`,
    ar: `
      محللين; ~فنيين; ~فنيون; ~تقنيين; الموظفين التقنيين; موظفين فنيين; الكوادر التقنية; الكوادر الفنية;
      الفرق التقنية; الفرق الفنية; الطاقم الفني; الطواقم الفنية; موظفي تكنولوجيا المعلومات;
      موظفي تقنية المعلومات; فرق تقنية المعلومات; إدارات تقنية المعلومات; قسم المعلوماتية; أخصائيين; ~متخصصين;
      ~مختصين; مختصين في الأمن السيبراني; محللين مبتدئين; موظفين تقنيين; خبراء تقنيين; اختصاصيين;
      اختصاصيي الأمن السيبراني; مختصي الحاسوب; محللي الأمن; الممارسين التقنيين; مدراء الأنظمة; مهندسونا;
      الفنيين`,
    zh: `
      分析师; 分析人员; 分析员; ~工程师; ~技术人员; 技术员; 技术骨干; 技术团队; 技术干部; 技术专家;
      技术队伍; 管理员; IT人员; IT部门; IT团队; 信息技术人员; 信息化部门; 网络安全人员;
      网络安全专业人员; 网安人员; 安全工程师; 安全人员; 专业技术人员; 一线技术人员; 一线人员; 初级分析师;
      信息中心; 电脑人员; 懂技术的人; 系统管理员; 系统运维人员`,
  },
  {
    id: 'analyst-training',
    kind: 'activity',
    parents: ['training'],
    topics: ['technical-training'],
    modality: ['training-course'],
    en: `
      technical training of analysts; technical training; technical course; technical workshop;
      advanced technical training; hands-on training; hands-on labs; hands-on exercises; lab exercises;
      practical labs; bootcamp; boot camp; SANS course; training of engineers; analyst training;
      packet analysis; Wireshark; network security course; defensive skills; technical skills;
      deepen technical skills; on real machines; on real cases; learn by doing; specialised training;
      advanced course; intermediate level; technical curriculum; ~too theoretical; FIRST training;
      ENISA training; TRANSITS course; TRANSITS training; SANS training; hands-on workshop; hands-on course;
      hands-on sessions; hands-on practice; hands-on experience; blue team; practical training;
      intensive course`,
    fr: `
      formation technique; cours technique; atelier technique; formation des analystes;
      formation d'ingénieurs; formation pratique; travaux pratiques; exercices pratiques; cas pratiques;
      mise en pratique; pratique sur machine; ~trop théorique; manipuler les outils; compétences techniques;
      techniques avancées; formation avancée; niveau avancé; formation spécialisée;
      perfectionnement technique; analyse de paquets; Wireshark; bootcamp; camp d'entraînement;
      formation accélérée; laboratoires pratiques; apprendre en faisant; ateliers pratiques;
      sessions pratiques; cours pratique; apprentissage par la pratique; entraînement technique;
      sur cas réels; parcours technique; équipe bleue; formation intensive; cours intensif`,
    es: `
      capacitación técnica; formación técnica; curso técnico; taller técnico; entrenamiento técnico;
      formación de analistas; capacitación de analistas; formación de ingenieros; capacitación práctica;
      formación práctica; ejercicios prácticos; prácticas de laboratorio; laboratorios prácticos;
      casos prácticos; práctica en máquinas; demasiado teórico; aprender haciendo; habilidades técnicas;
      competencias técnicas; capacidades técnicas; nivel avanzado; curso avanzado; capacitación especializada;
      formación especializada; análisis de paquetes; Wireshark; bootcamp; campamento de ciberseguridad;
      entrenamiento intensivo; talleres prácticos; sesiones prácticas; cursos prácticos; casos reales;
      entrenamiento práctico; equipo azul; curso intensivo`,
    ru: `
      техническая подготовка; техническое обучение; технические курсы; технический семинар;
      технические тренинги; подготовка аналитиков; обучение аналитиков; обучение инженеров;
      подготовка инженеров; практическое обучение; практические занятия; практические навыки;
      лабораторные работы; практические упражнения; на реальных примерах; на реальных машинах;
      слишком много теории; одна теория; технические навыки; технические компетенции; углубленный курс;
      углубленное обучение; продвинутый уровень; специализированное обучение; специализированные курсы;
      анализ трафика; Wireshark; буткемп; интенсив; учебный лагерь; профильное обучение; синяя команда;
      интенсивный курс; практические курсы`,
    ar: `
      تدريب تقني; تدريب فني; التدريب الفني; دورة تقنية; دورات تقنية; دورات فنية; ورشة تقنية; تدريب المحللين;
      تدريب المهندسين; تدريب عملي; تدريبات عملية; تمارين عملية; تطبيق عملي; تطبيقات عملية; مختبرات عملية;
      نظري أكثر; مهارات تقنية; مهارات فنية; المهارات التقنية; مستوى متقدم; دورة متقدمة; دورات متقدمة;
      تدريب متخصص; دورات متخصصة; دورة متخصصة; معسكر تدريبي; معسكر; تحليل الحزم; التعلم بالممارسة;
      على أجهزة حقيقية; تدريب مكثف; Wireshark; الفريق الأزرق; الفرق الزرقاء; دورات عملية; دورة مكثفة`,
    zh: `
      技术培训; 专业技术培训; 技术课程; 技术研讨; 技术训练; 分析师培训; 分析人员培训; 工程师培训; 实操培训;
      实操训练; 实战训练; 实战培训; 实战演练课程; 实战能力; 动手实践; 动手操作; 动手能力; 上机操作; 实验课;
      实践课; 案例教学; 纸上谈兵; 理论太多; 光讲理论; 技术能力; 技术水平; 专业技能; 高级课程; 进阶课程;
      高级培训; 专项培训; 训练营; 抓包分析; 边学边做; 上机实操; 上机练习; 蓝队; 实操; 实操课程`,
  },
  {
    id: 'tot',
    kind: 'activity',
    parents: ['training'],
    topics: ['technical-training'],
    modality: ['train-the-trainer'],
    en: `
      train-the-trainer; ToT; trainers; instructors; instructor development; instructor course; ~multipliers;
      multiplier effect; cascade training; ~cascade; pool of trainers; cadre of trainers; local trainers;
      local instructors; national trainers; certified trainers; certified instructors; in-house trainers;
      local people able; teach others; teach their colleagues; train colleagues; train others;
      repeat the lessons; repeat the course; pass on knowledge; foreign teachers; foreign trainers;
      without flying in; every time experts leave; deliver the course ourselves; run courses ourselves;
      self-sufficient; ~self-reliance; teaching skills; pedagogy; co-delivery; master trainers;
      local teachers; teach it ourselves; run it ourselves; take over the teaching; training facilitators`,
    fr: `
      formation de formateurs; former des formateurs; formateurs; instructeurs; effet multiplicateur;
      démultiplier; démultiplication; ~en cascade; formation en cascade; vivier de formateurs;
      réseau de formateurs; équipe de formateurs; formateurs locaux; formateurs nationaux;
      formateurs internes; formateurs certifiés; refaire les leçons; refaire le cours;
      reproduire la formation; former leurs collègues; ~transmettre; transmettre à leurs collègues;
      transmission du savoir; ~relais; personnes relais; nos propres enseignants; nos propres formateurs;
      formateurs étrangers; dispenser nous-mêmes; assurer nous-mêmes; ~pédagogie; techniques d'animation;
      ~autonomie; formateurs de demain; faire nous-mêmes; donner nous-mêmes; enseignants locaux`,
    es: `
      formación de formadores; capacitación de capacitadores; capacitación de instructores;
      formador de formadores; formadores; instructores; entrenar entrenadores; efecto multiplicador;
      ~replicar; ~en cascada; formación en cascada; gente local; capacitadores locales; instructores locales;
      instructores nacionales; formadores propios; banco de instructores; repetir las clases;
      repetir el curso; enseñar a sus colegas; capacitar a sus colegas; transmitir conocimientos;
      nuestros propios profesores; nuestros propios instructores; profesores extranjeros;
      instructores extranjeros; impartir nosotros mismos; dar nosotros los cursos; pedagogía; didáctica;
      ~autosuficiencia; metodología docente; profesores locales; enseñar nosotros mismos;
      formar capacitadores; entrenadores locales`,
    ru: `
      подготовка инструкторов; подготовка преподавателей; подготовка тренеров; обучение тренеров;
      обучение инструкторов; инструкторов; тренеров; преподавателей-практиков; эффект мультипликатора;
      мультипликатор; каскадное обучение; каскадный; пул тренеров; местные тренеры; местные инструкторы;
      национальные тренеры; собственные тренеры; собственные инструкторы; сертифицированные тренеры;
      местные люди; проводить занятия сами; проводить курсы сами; сами обучать; обучать коллег; учить коллег;
      учить других; обучать других; передать знания; передача знаний; передавать опыт коллегам;
      собственные преподаватели; ваших преподавателей; иностранные преподаватели; иностранные инструкторы;
      методика преподавания; педагогические навыки; фасилитаторы; ~самостоятельно; тиражировать;
      сами проводили; сами преподавать`,
    ar: `
      تدريب المدربين; إعداد المدربين; تكوين المكونين; المدربين; مدربين محليين; مدربين وطنيين; مدربين معتمدين;
      مدربين أجانب; فريق مدربين; نخبة من المدربين; أثر مضاعف; تدريب متتابع; أشخاصا محليين; أبناء البلد;
      إعادة الدروس; تكرار الدورة; تكرار الدروس; تعليم الآخرين; تعليم زملائهم; تدريب زملائهم; تدريب الآخرين;
      نقل المعرفة; نقل الخبرة إلى زملائهم; ندرب بأنفسنا; بأنفسنا; ميسرين; أساليب التدريس; مهارات التدريس;
      ~الاكتفاء الذاتي; كوادر تدريبية; يدربوا زملاءهم; ندرسها بأنفسنا; تكوين مدربين`,
    zh: `
      培训师; 培训者; 师资培训; 师资队伍; 培训培训者; 培训讲师; 培训教员; 讲师; 讲师团; 教员; 教官; 教练; 师资; 种子教师; 种子师资; 种子学员; 骨干讲师; 本地讲师; 本地师资;
      本地教员; 本国讲师; 内部讲师; 认证讲师; 本地人员; 自己讲授; 自己授课; 自己开课; 自己培训; 自主开展培训; 教别人; 教同事; 培训同事; 培训他人; 带动他人; 传给同事; 传帮带;
      外国老师; 外国讲师; 外教; 乘数效应; 层层培训; 逐级培训; 教学法; 教学能力`,
  },
  {
    id: 'elearning',
    kind: 'activity',
    parents: ['training'],
    modality: ['e-learning'],
    en: `
      online course; online training; online modules; e-learning; elearning; e-learning modules;
      e-learning platform; self-paced; self-study; ~own pace; MOOC; distance learning; distance education;
      remote learning; remote training; webinar; webinar series; virtual training; virtual course;
      virtual classroom; virtual workshop; ~remote; ~online; video lessons; video tutorials;
      recorded lectures; learning platform; learning management system; LMS; Moodle; learning portal;
      asynchronous; blended learning; hybrid course; free of charge online; without travelling; slow internet;
      poor connection; offline version; certificate of completion; enrol; quizzes; mobile learning;
      virtual learning; web-based training; remote course; training videos; open course`,
    fr: `
      cours en ligne; formation en ligne; modules en ligne; apprentissage en ligne; e-learning;
      formation à distance; enseignement à distance; ~à distance; autoformation; auto-formation;
      ~à leur rythme; webinaire; cycle de webinaires; visioconférence; classe virtuelle; MOOC; FOAD;
      plateforme d'apprentissage; plateforme de formation; plateforme pédagogique; Moodle; tutoriels;
      tutoriels vidéo; ~vidéos; cours enregistrés; asynchrone; formation hybride; formation mixte;
      depuis leur bureau; chez soi; connexion lente; mauvaise connexion; hors ligne; attestation de réussite;
      s'inscrire en ligne; inscription en ligne; formation virtuelle`,
    es: `
      curso en línea; formación en línea; capacitación en línea; capacitación virtual; curso virtual;
      aprendizaje en línea; aprendizaje electrónico; aula virtual; e-learning; ~virtual; ~a distancia;
      educación a distancia; formación a distancia; autoaprendizaje; autoestudio; autodirigido;
      a su propio ritmo; ~a su ritmo; seminario web; webinario; webinar; videoconferencia; MOOC;
      plataforma de aprendizaje; plataforma educativa; plataforma de formación; campus virtual; Moodle;
      tutoriales; ~videos; videotutoriales; clases grabadas; asincrónico; semipresencial; modalidad híbrida;
      conexión lenta; mala conexión; ~inscribirse`,
    ru: `
      онлайн-курс; онлайн-обучение; онлайн-модули; ~онлайн; электронное обучение; электронный курс;
      дистанционное обучение; дистанционный курс; ~дистанционный; ~удаленно; заочное обучение; заочно;
      самообучение; самостоятельное изучение; самоподготовка; в своем темпе; в удобное время; вебинар;
      серия вебинаров; видеоконференция; видеоуроки; видеолекции; видеокурс; записи лекций; виртуальный класс;
      виртуальное обучение; образовательная платформа; обучающая платформа; платформа обучения; Moodle; МООК;
      массовый открытый курс; смешанное обучение; гибридный формат; медленный интернет; плохая связь; офлайн;
      записаться на курс; тесты онлайн`,
    ar: `
      ~عبر الإنترنت; دورة عبر الإنترنت; دورات عبر الإنترنت; دورات إلكترونية; دورة إلكترونية; تدريب إلكتروني;
      التعلم الإلكتروني; التعليم الإلكتروني; تعلم ذاتي; دراسة ذاتية; بالوتيرة التي تناسبهم; حسب سرعتهم;
      ندوة عبر الإنترنت; ندوات عبر الإنترنت; ندوة إلكترونية; ويبينار; ~افتراضي; دورات افتراضية; تدريب افتراضي;
      فصل افتراضي; مؤتمر فيديو; اتصال مرئي; فيديوهات تعليمية; دروس مسجلة; محاضرات مسجلة; منصة تعليمية;
      منصة تعلم; مودل; تعليم مدمج; إنترنت بطيء; اتصال ضعيف; التسجيل في الدورة; دورات رقمية; تعليم رقمي;
      تدريب رقمي`,
    zh: `
      在线课程; 在线培训; 在线学习; 在线教育; 在线教学; 网络课程; 网上课程; 网课; 网络培训; 网络教学;
      ~线上; 线上课程; 线上培训; ~远程; 远程教育; 远程培训; 远程教学; 网络研讨会; 线上研讨会; 视频课程;
      视频教程; 录播; 录像课; 直播课; 慕课; 自主学习; 自定进度; 自定步调; 按自己的进度; 学习平台;
      教学平台; 培训平台; 学习管理系统; 电子学习; 虚拟课堂; 混合式; 无需出差; 不用出差; 网速慢; 网络不好;
      结业证书; ~报名; 自学课程`,
  },
  {
    id: 'certification-training',
    kind: 'activity',
    parents: ['training'],
    topics: ['technical-training', 'workforce-development'],
    modality: ['training-course'],
    en: `
      certification exam; professional certification; industry certification; personal certification;
      international certification; certification courses; certification programme; ~certified;
      certified professionals; certified staff; certified analysts; accredited course; accredited training;
      exam vouchers; exam fees; pay for exams; ~vouchers; ~exam; sit the exam; pass the exam;
      exam preparation; recognised diploma; recognised qualification; internationally recognised;
      digital badges; CISSP; CISM; CEH; OSCP; CompTIA; GIAC; ISC2; EC-Council; continuing education credits;
      micro-credentials`,
    fr: `
      certification professionnelle; certification internationale; certification individuelle;
      examen de certification; ~certifiant; formation certifiante; parcours certifiant; personnel certifié;
      agents certifiés; analystes certifiés; professionnels certifiés; experts certifiés; ~certifiés; ~examen;
      passer l'examen; réussir l'examen; frais d'examen; bons d'examen; vouchers; préparation aux examens;
      diplôme reconnu; titre reconnu; reconnus internationalement; reconnaissance internationale;
      formation accréditée; badges numériques; CISSP; CISM; CEH; OSCP; CompTIA; microcertifications;
      ~attestations`,
    es: `
      certificación profesional; certificaciones profesionales; certificación internacional;
      certificaciones internacionales; certificación individual; examen de certificación;
      exámenes de certificación; exámenes; ~examen; certificados profesionales; personal certificado;
      profesionales certificados; analistas certificados; técnicos certificados; curso acreditado;
      costo del examen; derechos de examen; vales de examen; vouchers; rendir el examen; aprobar el examen;
      preparación para el examen; título reconocido; reconocimiento internacional; credenciales profesionales;
      insignias digitales; microcredenciales; CISSP; CISM; CEH; OSCP; CompTIA; diplomas reconocidos`,
    ru: `
      профессиональная сертификация; международная сертификация; сертификация специалистов;
      сертификация сотрудников; сертификация персонала; сертификационный экзамен; сертификационные курсы;
      сдать экзамен; сдача экзамена; ~экзамен; подготовка к экзамену; оплата экзаменов; ваучеры;
      стоимость экзамена; сертифицированный специалист; сертифицированные аналитики; ~сертифицированный;
      международный сертификат; признанный диплом; аккредитованный курс; удостоверение о повышении;
      квалификационный экзамен; цифровые бейджи; микроквалификации; CISSP; CISM; CEH; OSCP; CompTIA;
      признаваемый сертификат; получить сертификаты`,
    ar: `
      شهادات مهنية; شهادة مهنية; شهادات احترافية; شهادة احترافية; شهادات دولية; شهادة دولية; شهادات معتمدة;
      شهادة معتمدة; اعتراف دولي; امتحان; امتحانات; اختبار الشهادة; امتحان الشهادة; رسوم الامتحان;
      رسوم الاختبار; قسائم الامتحان; قسائم; اجتياز الامتحان; التحضير للامتحان; موظفين معتمدين; خبراء معتمدين;
      محللين معتمدين; دورة معتمدة; دورات معتمدة; برنامج معتمد; شارات رقمية; مؤهل معترف به; اعتماد مهني; CISSP;
      CISM; CEH; OSCP; CompTIA; ~شهادات; شهادات مهنية معترف بها`,
    zh: `
      职业认证; 专业认证; 国际认证; 认证考试; 认证培训; 认证课程; 资格认证; 资格考试; 职业资格证书;
      资格证书; 专业证书; 国际证书; 权威证书; 持证; 持证人员; 持证上岗; 考证; 考取证书; 拿证; 证书费用;
      考试费; 考试券; 考试费用; 参加考试; 通过考试; 考前辅导; 备考; 认证人员; 注册信息安全; 数字徽章;
      微证书; CISSP; CISM; CEH; OSCP; CompTIA; 国际认可的证书`,
  },
  {
    id: 'education',
    kind: 'topic',
    topics: ['education-curricula'],
    audience: ['educators-students'],
    en: `
      ~education; curriculum; curricula; syllabus; syllabi; education system; education ministry;
      ministry of education; educational institutions; educational materials; formal education; ~degree;
      diploma; study programme; course of study; ~students; ~academia; ~academic; academic institutions;
      textbooks; teaching materials; ~learning materials; lesson plans; teaching hours; subject taught;
      vocational; vocational training; vocational schools; technical colleges; TVET; polytechnic;
      accreditation of programmes; credit hours; learning outcomes; curriculum development; curriculum design;
      curriculum review; revise the curriculum; outdated curriculum; ~academy; ~teach our children;
      education pathway; career guidance; dual education`,
    fr: `
      ~éducation; ministère de l'éducation; éducation nationale; système éducatif; système scolaire;
      établissements d'enseignement; programme d'études; programme scolaire; programmes d'enseignement;
      programme pédagogique; cursus; ~filière; diplôme; ~étudiants; manuels scolaires; supports pédagogiques;
      matériel pédagogique; contenus pédagogiques; plans de cours; syllabus; maquettes pédagogiques;
      maquette de formation; enseignement technique; enseignement professionnel; formation professionnelle;
      lycées techniques; acquis d'apprentissage; réviser les programmes; programmes dépassés;
      refonte des programmes; ingénierie pédagogique; orientation professionnelle; ~académie;
      matière enseignée; étudiants en informatique; étudiants et enseignants; jeunes étudiants`,
    es: `
      ~educación; ministerio de educación; sistema educativo; instituciones educativas; centros educativos;
      centros de enseñanza; plan de estudios; programa de estudio; programas educativos; currículo;
      currículum; malla curricular; mallas curriculares; contenidos curriculares; diseño curricular;
      desarrollo curricular; actualización curricular; asignatura; materia obligatoria; ~título; titulación;
      carreras técnicas; ~estudiantes; libros de texto; material didáctico; materiales educativos; sílabos;
      temario; formación profesional; educación técnica; institutos técnicos; institutos tecnológicos;
      escuelas técnicas; politécnico; créditos académicos; resultados de aprendizaje; orientación vocacional;
      academia; ~académico; educación formal; oferta académica; estudiantes de informática;
      jóvenes estudiantes; estudiantes y docentes`,
    ru: `
      ~образование; министерство образования; министерство просвещения; система образования; образовательный;
      образовательные учреждения; образовательные программы; образовательные стандарты; учебные заведения;
      учебная программа; учебные планы; программа обучения; учебный предмет; учебная дисциплина; учебники;
      учебные пособия; учебные материалы; учебно-методический; методические материалы; диплом; студенты;
      ~академический; профессиональное образование; среднее профессиональное; профтехучилище; техникум;
      колледж; ~специальность; новая специальность; кафедра; разработка учебных программ;
      обновление учебных программ; учебные часы; результаты обучения; зачетные единицы; ~академия;
      профориентация; включить в программу; преподавание`,
    ar: `
      ~تعليم; وزارة التربية; وزارة التعليم; وزارة التربية والتعليم; التعليم العالي; النظام التعليمي;
      المنظومة التعليمية; المؤسسات التعليمية; مؤسسات التعليم; المؤسسات الأكاديمية; مناهج; ~منهج;
      المناهج الدراسية; منهج دراسي; ~منهاج; مقررات; مقرر دراسي; تطوير المناهج; تحديث المناهج; مناهج قديمة;
      برنامج دراسي; برامج دراسية; برامج أكاديمية; مادة دراسية; مواد تعليمية; كتب مدرسية; خطط الدروس; الطلاب;
      طالب; ~أكاديمي; تعليم مهني; التدريب المهني; التعليم التقني; معاهد تقنية; كليات تقنية; دبلوم; تخصص جديد;
      ساعات معتمدة; مخرجات التعلم; شعبة دراسية`,
    zh: `
      ~教育; 教育部; 教育部门; 教育系统; 教育体系; 教育机构; 教学机构; 院校; 教学大纲; 课程大纲;
      课程设置; 课程体系; 课程开发; 课程改革; 课程设计; 课程标准; 教学计划; 培养方案; 教材; 教科书; 教案;
      课件; 教学内容; ~学科; 学科建设; 设立专业; 开设专业; 开设课程; 纳入课程; 选修课; 课时; 学历;
      学历教育; 学生; ~学术; 职业教育; 职业学校; 职业院校; 技工学校; 中专; 技校; 理工学院; 职业培训学校;
      陈旧的课程; 专业设置; ~学院`,
  },
  {
    id: 'schools',
    kind: 'topic',
    parents: ['education'],
    topics: ['education-curricula'],
    audience: ['educators-students'],
    en: `
      school; primary school; secondary school; high school; middle school; ~elementary; K-12; ~classroom;
      school curriculum; school programme; school subjects; computer lessons; ICT lessons;
      informatics lessons; computer science classes; coding clubs; cyber clubs; extracurricular;
      school principals; headteachers; school directors; school boards; pupils in class; secondary students;
      science fairs; school competition; school leavers; teenagers choose careers; STEM education;
      STEM students`,
    fr: `
      école; école primaire; ~primaire; ~secondaire; enseignement secondaire; enseignement primaire; collège;
      lycée; lycéens; collégiens; salle de classe; cours d'informatique; clubs informatiques; clubs cyber;
      clubs de code; périscolaire; parascolaire; chefs d'établissement; directeurs d'école; proviseurs;
      scolaire; milieu scolaire; élèves du secondaire; bacheliers; baccalauréat; filières scientifiques;
      olympiades; inspection académique; rectorat`,
    es: `
      escuela; colegio; escuela primaria; escuela secundaria; educación primaria; educación secundaria;
      educación básica; educación media; bachillerato; liceos; bachilleres; ~aula; clases de informática;
      clubes de informática; clubes de ciencia; clubes de programación; extraescolares; directores de escuela;
      directores de colegio; rectores de colegio; escolar; ámbito escolar; alumnos de secundaria;
      estudiantes de secundaria; olimpiadas; carreras STEM; planteles educativos; currículo escolar`,
    ru: `
      школа; школьный; общеобразовательные школы; средняя школа; начальная школа; начальные классы;
      старшеклассники; старшие классы; гимназия; ~класс; уроки информатики; школьная программа;
      школьные предметы; школьные учебники; кружки; кружок программирования; внеклассный; внеурочный;
      директора школ; завуч; ученики; олимпиады; среднее образование; начальное образование; абитуриенты`,
    ar: `
      مدرسة; مدارس; مدارس ابتدائية; مدارس ثانوية; المدرسة الابتدائية; المرحلة الابتدائية; المرحلة الثانوية;
      التعليم الأساسي; التعليم الابتدائي; التعليم الثانوي; ثانوية; ثانويات; ~صف; صفوف; فصول دراسية; فصل دراسي;
      حصص المعلوماتية; حصص الحاسوب; دروس الحاسوب; مادة الحاسوب; مادة المعلوماتية; أندية البرمجة;
      نوادي الحاسوب; أنشطة مدرسية; أنشطة لاصفية; مديري المدارس; مدير مدرسة; طلاب المدارس; طلاب الثانوية;
      البيئة المدرسية; أولمبياد`,
    zh: `
      学校; 中小学; 小学; ~高中; 初中; 中学课程; 中小学课程; 义务教育; 基础教育; 中等教育; 课堂; 教室;
      信息课; 信息技术课; 电脑课; 计算机课; 校园; 校园安全; 校长; 教导主任; 班级; 课外活动; 课外;
      编程社团; 社团; 校本课程; 进课堂; 奥林匹克竞赛; 高中生; 中学生; 中学教师; 中学老师`,
  },
  {
    id: 'higher-education',
    kind: 'topic',
    parents: ['education'],
    topics: ['education-curricula'],
    audience: ['educators-students'],
    en: `
      ~university; higher education; degree programme; undergraduate; ~graduates; postgraduate; bachelor;
      bachelor's; master's; master's programme; master's degree; masters; PhD; PhD students; ~faculty;
      faculty members; lecturers; professors; deans; rectors; ~campus; computer science department;
      department of computer science; chair of cybersecurity; joint degree; double degree; graduate school;
      university network; student exchange; Erasmus; visiting professors; degree in cybersecurity; thesis;
      colleges; university course`,
    fr: `
      université; universitaire; enseignement supérieur; écoles d'ingénieurs; grandes écoles; master; masters;
      master en cybersécurité; doctorat; doctorants; thèse; faculté; corps professoral;
      enseignants-chercheurs; chargés de cours; maîtres de conférences; recteurs; doyens;
      département informatique; chaire; chaire universitaire; double diplôme; codiplomation; diplômés;
      premier cycle; deuxième cycle; cycle d'ingénieur; diplôme universitaire; campus; échange d'étudiants;
      professeurs invités; agence universitaire`,
    es: `
      universidad; universitario; educación superior; enseñanza superior; instituciones de educación superior;
      licenciatura; ~grado; título de grado; pregrado; posgrado; postgrado; maestría; máster; magíster;
      doctorado; doctorandos; tesis; facultad; facultades; facultad de ingeniería; cuerpo docente;
      catedráticos; decanos; rectores; cátedra; graduados; egresados; carrera universitaria;
      carrera de ciberseguridad; ingeniería en ciberseguridad; doble titulación; campus;
      intercambio estudiantil; profesores visitantes; red de universidades; ~especialización`,
    ru: `
      университет; университетский; вуз; высшее образование; высшие учебные заведения; высшая школа;
      бакалавриат; бакалавр; магистратура; магистр; магистерская программа; аспирантура; аспиранты;
      докторантура; диссертация; факультет; кафедра информационной безопасности; профессора;
      профессорско-преподавательский; доценты; лекторы; деканы; ректоры; ~институт; выпускники вузов;
      двойной диплом; совместная магистратура; академическая мобильность; обмен студентами;
      приглашенные профессора; студенческий; сеть университетов; степень магистра; степень бакалавра;
      студгородок`,
    ar: `
      ~جامعة; جامعات; شهادة جامعية; التعليم الجامعي; مؤسسات التعليم العالي; كلية الهندسة; بكالوريوس;
      إجازة جامعية; ليسانس; ماجستير; ماستر; دكتوراه; طلاب الدكتوراه; دراسات عليا; الدراسات العليا;
      رسالة ماجستير; أطروحة; قسم علوم الحاسوب; أعضاء هيئة التدريس; هيئة التدريس; الأساتذة; أساتذة الجامعات;
      أستاذ جامعي; عمداء; رؤساء الجامعات; خريجين; خريجو الجامعات; درجة علمية; شهادة مزدوجة; كرسي جامعي;
      تبادل الطلاب; حرم جامعي; أساتذة زائرين; كلية التقنية; كليات الحاسوب; كلية الحقوق; كليات الهندسة;
      كليات تقنية المعلومات; مقرر جامعي; مقررات جامعية`,
    zh: `
      大学; 高校; 高等教育; 高等院校; 高等学校; 本科; 本科生; 学士; 硕士; 硕士生; 硕士项目; 研究生; 研究生院; 博士; 博士生; 学位; 学位课程; 学位项目; 教授; 副教授; 访问学者;
      客座教授; 高校教师; 大学教师; 大学生; 大学专业; 院系; 计算机系; 工学院; 毕业生; 联合培养; 联合学位; 双学位; 交换生; 院长; 高校联盟; 网络安全学院; 专科`,
  },
  {
    id: 'educators',
    kind: 'audience',
    parents: ['education'],
    topics: ['education-curricula'],
    audience: ['educators-students'],
    en: `
      teachers; schoolteachers; school staff; teaching staff; teaching profession; head teachers; headmasters;
      lecturers; tutors; professors; ~academics; university staff; school counsellors; teachers' college;
      pre-service teachers; in-service teachers; computer teachers; ICT teachers; informatics teachers;
      academic staff; teachers do not know; curriculum developers; teaching community; school heads;
      university teachers`,
    fr: `
      enseignants; professeurs; instituteurs; maîtres d'école; personnel enseignant; corps enseignant;
      personnel éducatif; équipes pédagogiques; équipe éducative; conseillers pédagogiques;
      inspecteurs pédagogiques; directeurs d'établissement; école normale; professeurs d'informatique;
      professeurs de lycée; universitaires; bibliothécaires; documentalistes; ~pédagogues;
      enseignants du secondaire; enseignants du primaire; équipes enseignantes; personnel des écoles;
      enseignants formés; formateurs scolaires; responsables pédagogiques; enseignants d'informatique`,
    es: `
      docentes; profesores; maestros; maestro de escuela; magisterio; personal docente; cuerpo docente;
      plantel docente; escuelas normales; profesores de informática; maestros de secundaria;
      maestros de primaria; ~académicos; catedráticos; orientadores escolares; directores escolares;
      ~pedagogos; docentes universitarios; profesores universitarios; personal de las escuelas;
      equipos docentes; maestros rurales; docentes de informática; equipo directivo; comunidad educativa`,
    ru: `
      учителя; учительский; преподаватели; педагоги; педагогический; педагогические кадры;
      педагогический состав; преподавательский состав; учителя информатики; преподаватели информатики;
      школьные учителя; преподаватели вузов; методисты; педагогические вузы; педагогический институт; педвуз;
      школьные психологи; наставники молодежи; работники образования; сотрудники школ; профессора;
      школьный персонал; учительское сообщество; университетские преподаватели; педагоги школ;
      директорский корпус; молодые педагоги`,
    ar: `
      معلم; مدرسين; أستاذ; أساتذة; تربويين; مربين; هيئة تدريسية; الهيئات التعليمية; الكادر التعليمي;
      الكوادر التعليمية; الطاقم التعليمي; معلمي المدارس; معلمي الحاسوب; معلمي المعلوماتية; أكاديميين;
      كليات التربية; دار المعلمين; مرشدين مدرسيين; مديري مدارس; أمناء المكتبات; أساتذة المدارس;
      أساتذة الجامعة; مدرسي الجامعات; مدرسي الحاسوب; الأسرة التربوية; موجهين تربويين; مشرفين تربويين`,
    zh: `
      教师; 老师; 中小学教师; 学校教师; 任课教师; 班主任; 教职工; 教职员; 教职人员; 教育工作者; 教学人员; 信息技术教师; 计算机老师; 电脑老师; 教师队伍; 教师进修; 师范; 师范院校;
      师范大学; 师范生; 辅导员; 学校领导; 图书馆员; 教研员; 教研; 讲课老师; 学者; 高校老师; 教育者`,
  },
  {
    id: 'research',
    kind: 'topic',
    topics: ['research-innovation'],
    en: `
      ~research; research and development; R&D; ~innovation; research centre; research institute;
      research lab; research programme; research grants; research partnership; research network;
      research community; research agenda; scientists; ~scientific; joint research; applied research;
      academic research; scientific cooperation; centre of excellence; technology transfer office; patents;
      prototypes; proof of concept; pilot technology; science ministry; ministry of science;
      science and technology; Horizon Europe; PhD research; publish papers; scientific papers; ~datasets;
      test new ideas; innovation hub; living lab; from lab to market; buy everything abroad; ~invent`,
    fr: `
      ~recherche; recherche et développement; recherche appliquée; recherche scientifique; ~innovation;
      centre de recherche; institut de recherche; programme de recherche; projets de recherche;
      partenariats de recherche; équipes de recherche; ~chercheurs; ~scientifiques; coopération scientifique;
      ministère de la recherche; brevets; prototypes; preuve de concept; Horizon Europe;
      publications scientifiques; articles scientifiques; pôle d'excellence; centre d'excellence;
      pôle d'innovation; défis d'innovation; valorisation de la recherche; inventer; recherche et innovation;
      innovation numérique; technologies innovantes`,
    es: `
      investigación y desarrollo; I+D; I+D+i; investigación aplicada; investigación científica;
      investigación académica; innovación; centro de investigación; instituto de investigación;
      proyectos de investigación; grupos de investigación; investigadores científicos; ~científica;
      cooperación científica; ministerio de ciencia; ciencia y tecnología; patentes; prototipos;
      prueba de concepto; fondos de investigación; Horizonte Europa; publicaciones científicas;
      artículos científicos; centro de excelencia; polo de innovación; retos de innovación;
      laboratorio de innovación; transferencia tecnológica; inventar; propiedad intelectual`,
    ru: `
      ~исследования; научные исследования; НИОКР; исследования и разработки; ~разработки;
      прикладные исследования; инновации; инновационный; научный центр; ~научный; научно-исследовательский;
      научно-исследовательский институт; исследовательский центр; исследовательская группа;
      научное сотрудничество; научное сообщество; ~исследователи; научные сотрудники; гранты на исследования;
      научные гранты; научные публикации; научные статьи; академия наук; министерство науки; патенты;
      прототип; опытный образец; опытные образцы; центр компетенций; инновационный центр;
      ~внедрение разработок; отечественные разработки; изобретать; Horizon Europe`,
    ar: `
      البحث والتطوير; ~بحوث; ~أبحاث; ~البحث; البحث العلمي; بحوث علمية; أبحاث علمية; بحوث تطبيقية; الابتكار;
      ابتكارات; ~مبتكرة; مركز بحوث; مركز أبحاث; مراكز البحوث; مراكز بحثية; معهد بحوث; معاهد البحوث;
      مشاريع بحثية; شراكات بحثية; فرق بحثية; ~باحث; علماء; وزارة البحث العلمي; التعاون العلمي; منح بحثية;
      تمويل البحوث; براءات اختراع; براءة اختراع; نموذج أولي; نماذج أولية; إثبات المفهوم; مركز تميز;
      مراكز تميز; مركز ابتكار; مركز فكر; نشر الأبحاث; مقالات علمية; أوراق علمية; تحديات الابتكار;
      دعوات لتقديم المقترحات; نخترع`,
    zh: `
      研发; 研究与开发; 研究开发; 研究与发展; 创新; 技术创新; 创新能力; 创新中心; 创新基地; 研究中心; 研究所; 研究院; 研究机构; 研究项目; 研究课题; 课题组; 科研; 科研机构;
      科研院所; 科研项目; 科研经费; 科研合作; ~科技; 科技部; 科学院; 科学家; ~研究人员; ~研究员; 科学研究; 应用研究; 联合研究; 学术研究; 专利; 原型; 样机; 概念验证; 卓越中心;
      重点实验室; 成果转化; 自主研发; ~发明`,
  },
  {
    id: 'cyber-industry',
    kind: 'topic',
    parents: ['research'],
    topics: ['research-innovation'],
    en: `
      start-ups; startup; incubator; business incubator; technology park; ~innovation ecosystem;
      cyber ecosystem; venture capital; seed funding for startups; industry development;
      cybersecurity industry; cybersecurity market; local cybersecurity companies; local vendors; home-grown;
      homegrown products; domestic industry; local solutions; market development;
      entrepreneurs in cybersecurity; young companies; cyber cluster; industrial cluster; export of products;
      ~investors; young entrepreneurs; local security firms`,
    fr: `
      jeunes pousses; start-up; startups; jeunes entreprises innovantes; incubateur; pépinière d'entreprises;
      pépinières; technopole; parc technologique; ~écosystème; écosystème d'innovation; écosystème cyber;
      capital-risque; ~investisseurs; filière industrielle; industrie de la cybersécurité; industrie locale;
      marché de la cybersécurité; entreprises locales de cybersécurité; fournisseurs locaux;
      solutions locales; produits locaux; solutions souveraines; jeunes entrepreneurs; pôle de compétitivité;
      grappe; accélérateur d'entreprises; accélérateur de startups`,
    es: `
      startups; start-ups; empresas emergentes; incubadora; vivero de empresas; parque tecnológico;
      polo tecnológico; ecosistema de innovación; ecosistema emprendedor; ~ecosistema; capital de riesgo;
      ~inversionistas; ~inversores; industria de ciberseguridad; industria local; industria nacional;
      mercado de ciberseguridad; empresas locales de ciberseguridad; proveedores locales; soluciones locales;
      productos propios; jóvenes emprendedores; clúster; clúster de ciberseguridad; aceleradora de empresas;
      emprendimiento tecnológico`,
    ru: `
      стартапы; инкубатор; бизнес-инкубатор; акселератор; технопарк; технополис; ~экосистема;
      инновационная экосистема; венчурный; венчурный капитал; ~инвесторы; индустрия кибербезопасности;
      отрасль кибербезопасности; рынок кибербезопасности; отечественные компании; местные компании;
      местные поставщики; отечественные производители; отечественные решения; собственные продукты;
      развитие отрасли; молодые предприниматели; кластер; экспорт решений`,
    ar: `
      الشركات الناشئة; شركات ناشئة; حاضنة; حاضنات; حاضنات الأعمال; مسرعة; مسرعات; مسرعات الأعمال; مدينة تقنية;
      حديقة تكنولوجية; واحة تقنية; منظومة الابتكار; بيئة الابتكار; رأس المال الجريء; رأس مال مخاطر; ~مستثمرين;
      صناعة الأمن السيبراني; الصناعة المحلية; سوق الأمن السيبراني; شركات محلية; شركات وطنية; موردين محليين;
      حلول محلية; حلول وطنية; منتجات محلية; منتجات وطنية; تجمع صناعي`,
    zh: `
      初创企业; 初创公司; 创业公司; 孵化器; 孵化; 孵化园; 加速器; 科技园; 科技园区; 产业园; 产业集群;
      产业发展; 产业生态; 创新生态; ~生态系统; 风险投资; 风投; 创投; ~投资者; ~投资人; 天使投资;
      网络安全产业; 安全产业; 本土企业; 本地厂商; 国产化; 自主产品; 本土方案; 网络安全市场; 国产软件;
      国产替代`,
  },
  {
    id: 'study',
    kind: 'activity',
    parents: ['research'],
    modality: ['research'],
    en: `
      ~study; research paper; policy brief; policy papers; analytical report; comparative study;
      feasibility study; case study; ~survey; literature review; evidence base; empirical; commissioned study;
      policy research; think-tank analysis; scoping study; ~statistics; ~analysis; no reliable data;
      research findings; research study; baseline research; ~mapping study; academic publications`,
    fr: `
      ~étude; étude comparative; étude de faisabilité; étude de cas; étude préalable; étude exploratoire;
      note de synthèse; note d'orientation; document de travail; rapport d'analyse; enquête statistique;
      ~enquêtes; sondage; données fiables; données factuelles; ~statistiques; revue de la littérature;
      ~constats; état de l'art; recherche sur les politiques; rapport de recherche; travaux de recherche;
      ~recherches; étude de terrain; étude documentaire; publications scientifiques`,
    es: `
      estudio de factibilidad; estudio de viabilidad; estudio de caso; estudio exploratorio; ~publicación;
      documento de trabajo; informe de políticas; informe analítico; informe técnico; sondeo;
      datos confiables; datos fiables; ~estadísticas; base empírica; revisión de la literatura;
      análisis comparado; ~análisis; levantamiento de información; informe de investigación; estudio técnico;
      estudio de campo; estudio regional comparado; trabajos de investigación`,
    ru: `
      ~исследование; сравнительное исследование; технико-экономическое обоснование; тематическое исследование;
      разбор случаев; аналитический доклад; аналитическая записка; аналитический отчет; ~доклад; ~отчет;
      ~публикация; рабочий документ; справочный документ; ~опрос; ~статистика; статистические данные;
      достоверные данные; нет надежных данных; доказательная база; обзор литературы; изучение опыта;
      изучение вопроса; ~изучить; ~анализ; ~цифры; выводы исследования`,
    ar: `
      ~دراسة; ~دراسات; دراسة جدوى; دراسة حالة; دراسات حالة; دراسة استطلاعية; ورقة بحثية; أوراق بحثية;
      ورقة سياسات; أوراق سياسات; ورقة عمل; ~تقرير; تقارير تحليلية; تقرير تحليلي; استبيانات; استطلاع;
      بيانات موثوقة; ~إحصاءات; ~إحصائيات; أدلة تجريبية; قائم على الأدلة; مراجعة الأدبيات; تحليل مقارن; ~تحليل;
      ~استنتاجات; ~أرقام`,
    zh: `
      研究报告; ~研究; 专题研究; 比较研究; 对比研究; 可行性研究; 可行性报告; 案例研究; 案例分析; 政策研究;
      政策简报; 政策文件研究; 工作文件; ~出版物; 刊物; ~调研; 调研报告; 调查报告; ~数据采集; ~统计;
      统计数据; 可靠数据; ~实证; 循证; 文献综述; 蓝皮书; 研究成果; 课题研究; ~分析报告; 学术论文;
      发表论文`,
  },
  {
    id: 'fellowship',
    kind: 'activity',
    modality: ['fellowship'],
    en: `
      fellowship; ~fellows; fellowship programme; scholarship; bursary; full scholarship; partial scholarship;
      tuition fees; tuition waiver; sponsored places; fully funded places; funded places; paid places;
      reserved places; sponsored students; sponsored participation; sponsorship programme; alumni;
      alumni network; young leaders programme; visiting fellow; Chevening; Fulbright; selected candidates;
      nominate candidates; nominees; competitive selection; ~application form; ~apply; study abroad; stipend;
      one-year programme`,
    fr: `
      bourse; boursiers; bourses d'études; bourse de recherche; programme de bourses; bourses complètes;
      demi-bourses; frais de scolarité; frais d'inscription; exonération des frais; places financées;
      places prises en charge; places réservées; ~places; participation parrainée; parrainer des participants;
      anciens boursiers; anciens élèves; réseau des anciens; ~allocation; allocations d'études;
      étudier à l'étranger; études à l'étranger; dossier de candidature; appel à candidatures;
      désigner des candidats; sélection des candidats; programme de leadership`,
    es: `
      beca; becario; programa de becas; becas completas; becas parciales; media beca; becas de estudio;
      becas de investigación; matrícula; costo de matrícula; exención de matrícula; plazas financiadas; cupos;
      cupos financiados; plazas reservadas; ~plazas; participación patrocinada; patrocinar participantes;
      exalumnos; exbecarios; red de egresados; estudiar en el extranjero; estudios en el exterior; postular;
      postulación; ~convocatoria; convocatoria de becas; estipendio; selección de candidatos; fellowship`,
    ru: `
      стипендия; стипендиаты; стипендиальная программа; программа стипендий; именная стипендия;
      гранты на обучение; оплата обучения; плата за обучение; бесплатные места; оплаченные места;
      оплачиваемые места; квоты на обучение; ~квота; ~места; финансируемое участие;
      спонсорская поддержка участия; спонсируемое участие; учеба за рубежом; обучение за рубежом;
      учиться за границей; выпускники программы; сообщество выпускников; подать заявку; заявка на участие;
      отбор кандидатов; выдвинуть кандидатов; конкурсный отбор; приемная кампания; программа лидерства;
      бесплатное обучение; стажировка-стипендия`,
    ar: `
      زمالة; زمالات; برنامج زمالة; منحة دراسية; منح تعليمية; منح كاملة; ابتعاث; بعثات دراسية; بعثة دراسية;
      مبتعثين; إيفاد; موفدين; رسوم الدراسة; الإعفاء من الرسوم; مقاعد ممولة; أماكن ممولة; مقاعد مجانية; ~مقاعد;
      مشاركة ممولة; رعاية المشاركين; الدراسة في الخارج; خريجو البرنامج; شبكة الخريجين; تقديم الطلبات;
      استمارة طلب; ترشيح مرشحين; ~ترشيح; اختيار المرشحين; برنامج قيادات; القادة الشباب`,
    zh: `
      奖学金; 奖学金项目; 全额奖学金; 助学金; 奖学金名额; 奖助金; 研修; 研修生; 研修项目; 研修员; 研究金;
      研究金方案; 进修; 进修生; 进修名额; 学费; 免学费; 减免学费; 资助名额; 资助参会; 资助参加; 名额;
      免费名额; 全额资助; 公派; 公费留学; 留学; 出国留学; 出国进修; 出国学习; 赴国外学习; 受资助者;
      受资助学员; 校友; 校友网络; 往届学员; 申请表; 提名人选; 遴选; 选拔; 推荐人选; 研究员项目; 访学`,
  },
  {
    id: 'sponsored-travel',
    kind: 'activity',
    parents: ['fellowship', 'funding'],
    modality: ['fellowship', 'funding'],
    en: `
      travel support; travel grant; travel funding; travel costs; travel expenses; travel budget;
      pay for the trip; pay the travel; cover travel; travel covered; cover the costs of participation;
      flight tickets; airfare; air fare; air tickets; plane tickets; ~travel; ~trip; cannot afford to travel;
      too far to travel; ~accommodation; board and lodging; daily allowance; daily subsistence allowance;
      ~DSA; per diem; subsistence; ~visa; visa fees; ~reimbursed; travel bursary; send someone to;
      send our people; attend meetings abroad; all expenses paid; expenses covered`,
    fr: `
      frais de voyage; prise en charge des frais de voyage; prise en charge du voyage; frais de déplacement;
      frais de participation; frais de mission; payer le voyage; payer le déplacement; ~voyage; ~déplacements;
      ~billets; billets d'avion; ~séjour; frais de séjour; indemnité; indemnités journalières; per diem;
      perdiem; ~remboursement; envoyer quelqu'un; envoyer nos agents; tous frais payés;
      financer la participation; soutien au voyage; pas les moyens de voyager; transport et hébergement;
      frais d'hébergement; frais d'avion; frais de transport; payer les billets; frais de visa`,
    es: `
      apoyo para viajes; gastos de viaje; costos de viaje; pagar el viaje; cubrir el viaje;
      cubrir los pasajes; ~viaje; pasajes; pasajes aéreos; boletos de avión; billetes de avión;
      demasiado lejos; ~alojamiento; estadía; manutención; viáticos; ~dietas; per diem; estipendio diario;
      ~visado; ~reembolso; enviar a alguien; enviar a nuestra gente; asistir a reuniones;
      todos los gastos pagados; gastos cubiertos; gastos de participación; no podemos viajar;
      no alcanza para viajar; financiar la participación; pasaje y alojamiento; boleto aéreo;
      pagar los pasajes`,
    ru: `
      оплата проезда; оплатить поездку; расходы на поездку; транспортные расходы; дорожные расходы;
      командировочные; командировочные расходы; ~командировка; ~поездка; ~проезд; перелет; авиабилеты;
      слишком далеко; проживание; оплата проживания; проживание и питание; суточные; визовая поддержка;
      возмещение расходов; ~возместить; компенсация расходов; отправить человека; послать своих людей;
      направить своих сотрудников; все расходы оплачены; покрытие расходов; расходы на участие;
      оплата участия; принимающая сторона оплачивает; визовые расходы; оплатить перелет; купить билеты`,
    ar: `
      تكاليف السفر; تغطية تكاليف السفر; نفقات السفر; مصاريف السفر; دفع ثمن الرحلة; ثمن الرحلة; ~الرحلة;
      ~رحلات; ~السفر; تذاكر الطيران; تذاكر السفر; تذكرة طائرة; بعيد جدا; ~الإقامة; ~السكن; تكاليف الإقامة;
      ~بدل; بدل يومي; بدل إقامة يومي; مصروف يومي; بدل سفر; ~تأشيرة; ~تأشيرات; استرداد النفقات; تعويض النفقات;
      إرسال شخص; إرسال موظفينا; تمويل المشاركة; تكاليف المشاركة; نفقات المشاركة; شامل التكاليف;
      كافة النفقات مغطاة; لا نستطيع السفر; حضور الاجتماعات; تذكرة سفر; ثمن التذاكر; تكاليف الرحلة;
      تحمل التكاليف`,
    zh: `
      差旅; 差旅费; 差旅资助; 旅费; 旅费资助; 路费; 交通费; 交通费用; 机票; 机票费; 飞机票; 往返机票;
      国际旅费; 旅行费用; 旅行补助; 出差费用; 食宿; 食宿费; 住宿; 住宿费; 津贴; 生活津贴; 每日津贴;
      ~补贴; ~补助; 伙食费; ~签证; 签证费; 报销; 承担费用; 费用全包; 全程资助; 派人参加; 派代表;
      派人去; 派员参加; 赴会; 参会费用; 路途遥远; 出不起; ~负担不起; 没钱去`,
  },
  {
    id: 'secondment',
    kind: 'activity',
    parents: ['fellowship', 'mentoring'],
    modality: ['fellowship', 'mentoring'],
    en: `
      staff attachment; ~placement; work placement; internship; traineeship; job shadowing;
      on-the-job training; work alongside; ~work in your CERT; spend weeks at; spend months at;
      staff exchange; exchange of staff; personnel exchange; loan of staff; host our analysts;
      sit with your team; visiting analysts; visiting researchers; practical experience abroad;
      rotation abroad; staff secondment; secondment programme; secondment opportunities;
      officer on secondment; sit in your office; learn inside; host institution; work abroad for`,
    fr: `
      détachement; affectation temporaire; mise à disposition; ~immersion; ~stage; stage en entreprise;
      stage pratique; stage d'immersion; ~placement; en poste temporaire; observation en situation;
      en situation de travail; échange de personnel; échange d'agents; accueillir nos analystes;
      accueillir nos agents; passer quelques semaines; passer quelques mois; travailler au sein;
      expérience pratique à l'étranger; séjour professionnel; détachement de personnel; accueil de stagiaires;
      stages au sein; immersion professionnelle; stage de plusieurs mois; échange de fonctionnaires;
      agents accueillis; séjour d'immersion`,
    es: `
      comisión de servicio; adscripción; ~adscritos; pasantía; pasante; prácticas profesionales;
      prácticas laborales; estancia; estancias cortas; estancia profesional; rotación temporal;
      intercambio de personal; intercambio de funcionarios; aprendizaje en el puesto;
      capacitación en el puesto; capacitación en servicio; en el lugar de trabajo;
      acoger a nuestros analistas; recibir a nuestros analistas; pasar unas semanas; pasar unos meses;
      trabajar dentro de; ~trabajar con su equipo; experiencia práctica en el extranjero; inmersión;
      secondment; residencias profesionales`,
    ru: `
      стажировка; стажер; стажироваться; прикомандирование; прикомандировать; временное назначение;
      откомандирование; откомандировать; обмен сотрудниками; обмен персоналом; обмен кадрами;
      обмен специалистами; практика на рабочем месте; обучение на рабочем месте; на рабочем месте;
      производственная практика; практиканты; поработать в вашем; провести несколько недель;
      провести несколько месяцев; принять наших аналитиков; принять наших специалистов;
      опыт работы за рубежом; интернатура; погружение в работу; теневая стажировка`,
    ar: `
      إعارة; إعارة الموظفين; إعارات; معار; انتداب; منتدب; ندب; تدريب ميداني; تدريب داخلي; تدريب أثناء العمل;
      على رأس العمل; تدرب ميداني; فترة تدريب; متدرب داخلي; معايشة; معايشة مهنية; مرافقة وظيفية;
      تبادل الموظفين; تبادل الكوادر; استضافة محللينا; استضافة موظفينا; قضاء أسابيع; قضاء بضعة أشهر;
      العمل داخل فريقكم; العمل معكم; خبرة عملية في الخارج; تعيين مؤقت; تربص; تربصات`,
    zh: `
      借调; 借调人员; 派驻; 挂职; 挂职锻炼; 实习; 实习生; 实习项目; 实习岗位; 见习; 见习期; 跟岗;
      跟岗学习; 跟班学习; 跟班; 顶岗; 岗位实践; 岗位培训; 在岗培训; 在职培训; 边干边学; 人员交流;
      人员互派; 互派人员; 干部交流; 短期工作; 到贵国工作; 到你们那里; 待几周; 待几个月; 工作几周; 接收我方;
      接收学员; 驻点学习; 轮训; 代职`,
  },
  {
    id: 'mentoring',
    kind: 'activity',
    parents: ['advisory'],
    modality: ['mentoring'],
    en: `
      mentoring; mentorship; mentee; coaching; peer-to-peer; peer exchange; peer learning; peer support;
      peer advice; twinning; buddy; buddy system; ~pairing; ~senior experts; senior colleague;
      older colleague; experienced colleague; experienced team; someone experienced; guidance from peers;
      role model; ~accompany; hand-holding; somebody to call; someone to ask; ask questions to;
      follow-up after the course; after the training ends; ~exchange of experience; ~share experience;
      learn from others; learn from countries; knowledge exchange; ~community support`,
    fr: `
      mentorat; mentor; tutorat; coaching; coach; accompagnement; accompagnement personnalisé; parrainage;
      parrain; marraine; jumelage; jumeler; binôme; compagnonnage; échange entre pairs;
      apprentissage entre pairs; soutien par les pairs; ~pairs; experts chevronnés; collègues expérimentés;
      équipe expérimentée; ~plus expérimentés; quelqu'un à appeler; échange d'expériences;
      partage d'expérience; suivi après la formation; après la formation; modèles féminins`,
    es: `
      mentoría; mentor; mentoreo; tutoría; coaching; ~acompañamiento; acompañamiento personalizado;
      acompañamiento continuo; padrinazgo; apadrinar; ~hermanamiento; intercambio entre pares;
      aprendizaje entre pares; apoyo entre pares; ~pares; colegas con experiencia; colega experimentado;
      equipo experimentado; expertos con experiencia; alguien con experiencia; alguien a quien llamar;
      intercambio de experiencias; compartir experiencias; aprender de otros países;
      seguimiento tras el curso; después del curso; modelos femeninos; acuerdo de hermanamiento;
      hermanamiento entre equipos; países más experimentados`,
    ru: `
      наставничество; наставник; менторство; ментор; менторская программа; коучинг; коуч; тьютор; шефство;
      взять шефство; кураторство; куратор; ~сопровождение; индивидуальное сопровождение;
      парное сотрудничество; твиннинг; побратимство; команда-побратим; партнерская команда; взаимное обучение;
      взаимная поддержка; равный равному; взаимный обмен; обмен опытом; обмен практическим опытом;
      обменяться опытом; поделиться опытом; перенять опыт; опыт других стран; как сделали другие;
      опытные эксперты; опытные коллеги; опытная команда; старшие коллеги; ~более опытный; шаг за шагом;
      подсказать; посоветоваться; к кому обратиться; у кого спросить; после окончания курса;
      поддержка после обучения; ролевые модели`,
    ar: `
      ~إرشاد; إرشاد مهني; ~توجيه; مرشد; توجيه فردي; ~مصاحبة; ~مواكبة; مواكبة فردية; مرافقة مستمرة;
      رعاية مهنية; توأمة; اتفاقية توأمة; تبادل الخبرات; تبادل الخبرات بين الأقران; تبادل بين الأقران;
      التعلم من الأقران; دعم الأقران; ~الأقران; مراجعة الأقران; كبار الخبراء; زملاء ذوي خبرة; زميل أكثر خبرة;
      أكثر خبرة; فرق أكثر خبرة; ذوي الخبرة; ~خبرة; خطوة بخطوة; نستشيره; تبادل التجارب; تجارب الآخرين;
      الاستفادة من تجارب; تجارب الدول; مشاركة خبراتكم; نقل الخبرات; نتعلم من الآخرين; كيف فعل الآخرون;
      متابعة بعد التدريب; بعد انتهاء الدورة; تلمذة; كوتشينغ; نماذج نسائية; مرافقة فرقنا; مرافقة فنية`,
    zh: `
      导师; 导师制; 导师计划; 指导老师; ~指导; 辅导; 个别辅导; 一对一; 一对一辅导; 一对一指导; 师徒;
      师带徒; 带徒弟; 带一带; 手把手; 手把手教; 结对; 结对子; 结对帮扶; 结对交流; 伙伴计划; 姊妹;
      姐妹团队; 对口; 对口支援; 对口帮扶; 帮扶; 同行交流; 同行互学; 同行互助; 同伴; 同伴学习; 互学互鉴;
      交流经验; 经验交流; 分享经验; 经验分享; 借鉴经验; 取经; 学习别国; 学习他国经验; 别国怎么做; 资深专家;
      资深人员; 资深同事; 有经验的; 经验丰富; 老手; 前辈; 陪伴; 陪同; 随时请教; 请教; 有人可问;
      后续跟进; 培训后跟踪; 训后跟踪; 榜样; 教练辅导; 同行专家`,
  },
  {
    id: 'embedded-expert',
    kind: 'activity',
    parents: ['mentoring', 'advisory'],
    modality: ['mentoring', 'technical-assistance'],
    en: `
      embedded expert; embedded adviser; resident adviser; resident advisor; resident expert;
      long-term expert; long-term adviser; deployed experts; experts deployed; send an expert;
      sit beside our people; sit with our people; sit beside us; sit next to; side by side;
      shoulder to shoulder; ~work beside; ~work with our team; stay for weeks; stay several weeks;
      ~few weeks with us; ~few months with us; come back regularly; repeated visits; on-site support;
      on-site mentoring; visiting expert; loan an expert; ~lend us; borrow an expert; seconded expert;
      expert on loan; retired experts; volunteer experts`,
    fr: `
      expert résident; conseiller résident; conseiller détaché; expert détaché; conseiller long terme;
      expert long terme; expert de longue durée; assistant technique résident; déploiement d'experts;
      experts déployés; envoyer un expert; dépêcher un expert; s'asseoir à côté; à côté de nos équipes;
      aux côtés de nos agents; côte à côte; ~travailler avec nos équipes; au sein de notre équipe;
      rester quelques semaines; quelques semaines chez nous; ~pendant plusieurs semaines;
      plusieurs mois sur place; revenir régulièrement; passages réguliers; appui sur site; prêter un expert;
      expert volontaire; experts bénévoles; vienne travailler avec; vienne passer; reste avec nos équipes;
      ~quelques semaines`,
    es: `
      experto residente; asesor residente; asesor de largo plazo; experto de largo plazo; experto integrado;
      asesor integrado; despliegue de expertos; desplegar expertos; expertos desplegados; enviar un experto;
      manden a alguien; sentarse junto a; sentarse al lado; sentado con nuestro equipo;
      al lado de nuestra gente; junto a nuestro equipo; codo a codo; hombro con hombro; trabajar junto a;
      se quede unas semanas; ~varias semanas con nosotros; in situ; visitas periódicas; volver regularmente;
      apoyo presencial; prestar un experto; préstamo de expertos; experto visitante; expertos voluntarios;
      expertos jubilados; especialista en comisión; acompañe a nuestro equipo; asesor en terreno;
      se siente junto; venga a trabajar; acompañe a nuestra gente`,
    ru: `
      постоянный советник; долгосрочный советник; долгосрочный эксперт; эксперт-резидент; советник-резидент;
      прикомандированный эксперт; прикомандированный советник; командирование экспертов;
      командировать эксперта; направление экспертов; направить эксперта; прислать эксперта;
      прислать специалиста; пришлите специалиста; приезд эксперта; эксперт на месте; работа на месте;
      поддержка на месте; выезд эксперта; сидеть рядом; посидеть рядом; рядом с нами; бок о бок;
      плечом к плечу; работать вместе с; поработать вместе; поработать с нашей командой;
      в составе нашей команды; ~на несколько недель; ~несколько месяцев у нас; регулярно приезжать;
      повторные приезды; одолжить эксперта; эксперты-добровольцы; посидит рядом; посидел рядом; сядет рядом;
      сел рядом; работать рядом; поработал рядом; приехал поработать; побыть с нами`,
    ar: `
      خبير مقيم; مستشار مقيم; خبراء مقيمين; خبير معار; خبير منتدب; خبير طويل الأجل; مستشار طويل الأجل;
      إيفاد خبراء; إيفاد خبير; نشر خبراء; إرسال خبير; إرسال خبراء; ترسلوا خبيرا; يجلس إلى جانب;
      يجلس مع فريقنا; إلى جانب فريقنا; بجانب موظفينا; جنبا إلى جنب; كتفا بكتف; يعمل مع فريقنا; يعمل معنا;
      داخل فريقنا; ضمن فريقنا; يبقى معنا; يمكث معنا; ~لبضعة أسابيع; ~بضعة أسابيع; ~عدة أسابيع; ~لعدة أشهر;
      دعم ميداني; في عين المكان; زيارات متكررة; يعود بانتظام; إعارة خبير; خبير زائر; خبراء متطوعين;
      خبراء متقاعدين; يعمل إلى جانب; يرافق فريقنا; يقيم عندنا`,
    zh: `
      驻场; 驻场专家; 驻场支持; 驻场指导; 常驻专家; 常驻顾问; 驻地顾问; 驻地专家; 长期专家; 长期顾问; 派遣专家; 派出专家; 派专家; 专家派遣; 派人来; 派驻专家; 借调专家; 来我国工作;
      坐在旁边; 坐在一起; 坐在身边; 并肩; 并肩工作; ~一起工作; 与我们的人; 和我们的人; 和我们团队; 融入团队; 住几周; ~几个星期; ~几周时间; 待上几周; 待上几个月; 长驻; 定期回访;
      多次来访; 现场指导; 现场支持; 现场辅导; 上门指导; 借一位专家; 借用专家; 志愿专家; 退休专家; 蹲点; ~几周; ~数周; 身边指导; 陪着我们; 一同工作; 在我们这里`,
  },
  {
    id: 'study-visit',
    kind: 'activity',
    modality: ['study-visit'],
    en: `
      study visit; study tour; study trip; study mission; exchange visit; site visit; field visit;
      familiarisation visit; visit our centre; visits to operational centres; host delegations; host visitors;
      receive a delegation; welcome delegations; guided visit; visit agencies; visit other countries;
      see how others; ~see how it works; see with our own eyes; see on the spot; see in practice;
      learn on the spot; open days; ~open doors; ~visit; observation visit; benchmarking visit;
      observe how others work; observe colleagues at work`,
    fr: `
      visite d'étude; voyage d'étude; mission d'étude; mission d'information; visite d'échange;
      visite de terrain; visite sur site; visite de travail; visite guidée; visite de découverte; ~visiter;
      visiter un centre; accueil de délégations; recevoir une délégation; voir comment ça marche;
      voir de ses yeux; voir de nos propres yeux; voir sur place; voir fonctionner; observer sur place;
      ~tournée; immersion courte; portes ouvertes; mission exploratoire; observer le travail`,
    es: `
      visita de estudio; viaje de estudio; gira de estudio; misión de estudio; pasantía de observación;
      visita de intercambio; visita técnica; visita de trabajo; visita de campo; visita guiada;
      visita de familiarización; ~visitar; visitar un centro; conocer su centro; recibir delegaciones;
      recibir a una delegación; acoger delegaciones; ver cómo funciona; ver cómo trabajan; ver cómo lo hacen;
      ver con nuestros propios ojos; ver de cerca; ver en la práctica; conocer de cerca;
      conocer de primera mano; ~recorrido; puertas abiertas; conocer experiencias; observar el trabajo;
      observar en el terreno`,
    ru: `
      ознакомительный визит; ознакомительные визиты; ознакомительная поездка; учебная поездка; учебный визит;
      учебный тур; рабочий визит; рабочая поездка; поездка по обмену опытом; визит по обмену опытом;
      обменный визит; выездное занятие; посещение центров; посещение объектов; посетить; ~визит; ~посещение;
      экскурсия; принять делегацию; прием делегаций; принимать делегации; приехать и посмотреть;
      посмотреть как работает; увидеть как работает; увидеть своими глазами; увидеть на месте;
      увидеть на практике; посмотреть на практике; познакомиться с работой; ознакомиться с опытом;
      ознакомиться на месте; понаблюдать; день открытых дверей`,
    ar: `
      زيارة دراسية; زيارات دراسية; جولة دراسية; جولات دراسية; رحلة دراسية; زيارة ميدانية; زيارات ميدانية;
      زيارة استطلاعية; زيارات استطلاعية; زيارة اطلاعية; زيارة تعارف; زيارة عمل; زيارات متبادلة;
      تبادل الزيارات; زيارة تبادل; زيارة مركز; زيارة مراكز; ~زيارة; ~زيارات; نزور; استقبال وفد; استقبال وفود;
      استضافة وفد; استضافة وفود; الاطلاع على تجربة; الاطلاع على تجارب; الاطلاع عن قرب; الاطلاع على عمل;
      نرى كيف يعمل; نرى كيف تعمل; نرى بأعيننا; رؤية على أرض الواقع; مشاهدة عملية; ~معاينة; مراقبة سير العمل;
      ~جولة; جولة ميدانية; أيام مفتوحة`,
    zh: `
      考察; 考察团; 考察访问; 考察活动; 实地考察; 学习考察; 考察学习; 出国考察; 赴外考察; 参访; 参访团; 参观; 参观学习; 参观考察; 实地参观; 学习访问; 交流访问; 互访; 访问交流;
      访问团; 研学; 游学; 实地走访; ~走访; 走访机构; 观摩; 现场观摩; 观摩学习; 实地观摩; 接待代表团; 接待来访; 接待访问; ~来访; 亲眼看; 亲眼看看; 去看看; 看看别人; 看看怎么做;
      现场看; 实地了解; 开放日`,
  },
  {
    id: 'advisory',
    kind: 'activity',
    modality: ['technical-assistance'],
    en: `
      technical assistance; technical advice; technical cooperation; advisory mission; advisory services;
      advisory support; expert mission; expert advice; expert support; expert assistance; expert visit;
      experts come; ~expert; ~advice; ~advise; ~guidance; ~consultancy; tailored support; bespoke support;
      tailor-made; remote advice; second opinion; sounding board; ~someone to look at; ~help us set up;
      help us design; help to establish; ~assist; rapid assistance; policy advice; implementation support;
      project support; TAIEX; roster of experts; expert roster; pool of experts; expert pool; ~outside help;
      hire experts; pro bono`,
    fr: `
      assistance technique; appui technique; soutien technique; avis technique; ~conseil; services de conseil;
      mission d'appui; mission d'appui technique; mission d'experts; mission de conseil; mission d'expertise;
      mission consultative; ~experts; ~expertise; expertise technique; appui d'experts; avis d'experts;
      avis extérieur; deuxième avis; ~consultants; cabinet de conseil; appui-conseil; appui sur mesure;
      aide à la mise en place; ~nous aider à créer; ~nous aider à mettre; relecture; ~appui; ~assistance;
      réserve d'experts; fichier d'experts; vivier d'experts; TAIEX`,
    es: `
      asistencia técnica; apoyo técnico; cooperación técnica; asesoría; asesoramiento; asesoramiento técnico;
      asesoría técnica; misión de expertos; misión de asesoramiento; misión técnica; misión de apoyo;
      ~expertos; ~experticia; conocimientos especializados; apoyo de expertos; opinión de expertos;
      segunda opinión; opinión externa; consultoría; consultor; consulta técnica; ~consultas;
      ayuda para crear; ayudarnos a diseñar; ayudarnos a elaborar; ~asistencia; ~apoyo; ~orientación;
      lista de expertos; base de expertos; bolsa de expertos; TAIEX; acompañamiento técnico;
      apoyo a la implementación; ad honorem`,
    ru: `
      техническая помощь; техническое содействие; техническая поддержка; техническое сотрудничество;
      консультации; консультировать; проконсультировать; консультант; консалтинг; консультационные услуги;
      консультативная; консультативная миссия; консультативная помощь; консультативная поддержка;
      консультационная поддержка; экспертная миссия; экспертная поддержка; экспертная помощь;
      экспертное заключение; миссия экспертов; группа экспертов; визит экспертов; ~эксперты; ~экспертиза;
      ~экспертный; ~советник; ~советы; совет специалиста; методическая помощь; методическая поддержка;
      практическая помощь; адресная помощь; с учетом потребностей; независимое мнение; помочь создать;
      помочь разработать; помощь в разработке; помощь в создании; содействие в разработке;
      посмотреть наш проект; ~содействие; реестр экспертов; база экспертов; TAIEX`,
    ar: `
      المساعدة التقنية; المساعدة الفنية; مساعدة فنية; دعم فني; دعم تقني; الدعم الفني; التعاون الفني;
      التعاون التقني; المشورة; مشورة فنية; مشورة تقنية; مشورة الخبراء; استشارات; استشارة; استشاريين;
      خدمات استشارية; مستشار; بعثة خبراء; بعثات خبراء; بعثة استشارية; بعثة فنية; مهمة خبراء; فريق خبراء;
      ~خبراء; ~خبير; ~خبرات; دعم الخبراء; رأي خبير; رأي الخبراء; رأي خارجي; رأي ثان; ~نصح; مصمم خصيصا;
      مصممة حسب الاحتياجات; حسب الطلب; بناء على طلب; المساعدة في إعداد; المساعدة في إنشاء; ~مساعدة;
      قائمة خبراء; سجل خبراء; مكتب استشاري; دعم التنفيذ; دعم مخصص; تايكس; ~تطوعا`,
    zh: `
      技术援助; 技术支持; 技术合作; 技术协助; 技术指导; 技术咨询; ~咨询; 咨询服务; 咨询团队; 咨询公司; 顾问; 顾问团; 顾问服务; 顾问意见; 专家团; 专家组; 专家团队; 专家支持;
      专家意见; 专家建议; 专家咨询; 专家指导; 专家评审; 专家名册; 专家库; 专家访问; 专家来访; 专家协助; ~专家; 外部专家; 国际专家; 外国专家; 援外专家; 聘请专家; 请专家; 把关;
      把把关; 出谋划策; 提意见; 提建议; 帮助制定; 协助制定; 帮助建立; 协助建立; 帮我们建; 量身定制; 量身; 定制支持; 按需; 应请求; 应要求; ~援助; ~协助; 政策咨询; 实施支持;
      落地支持; 无偿`,
  },
  {
    id: 'toolkit',
    kind: 'activity',
    modality: ['guide-toolkit'],
    en: `
      toolkit; toolbox; tool kit; handbook; ~manual; guidebook; ~guide; ~guidelines; practical guide;
      reference guide; field guide; template; model document; sample documents; ready-made; ready-to-use;
      ~reuse; reusable; copy and adapt; checklist; self-help; ~good practices; ~best practices; compendium;
      resource library; resource centre; knowledge base; knowledge portal; repository of resources;
      repository; open-source tool; free tool; freely available; free to download; booklet; pamphlet;
      cheat sheet; one-pager; factsheets; infographics; ~tips; ~simple advice; ~procedures;
      written procedures; written down; nothing in writing; worked examples; step-by-step; course materials;
      translated materials; languages available; printed copies`,
    fr: `
      boîte à outils; trousse; trousse à outils; mallette pédagogique; ~guide; guide pratique;
      guide méthodologique; guide de référence; manuel; mode d'emploi; vade-mecum; mémento; fiches;
      fiches pratiques; aide-mémoire; documents types; modèle de document; gabarits; canevas; prêt à l'emploi;
      ~réutilisable; que nous pourrions adapter; liste de contrôle; liste de vérification; ~bonnes pratiques;
      ~meilleures pratiques; ~recueil; recueil de bonnes pratiques; ~lignes directrices;
      référentiel documentaire; bibliothèque de ressources; centre de ressources; ressources documentaires;
      base de connaissances; ~téléchargeable; ressources gratuites; outils gratuits; accès libre; brochure;
      livret; infographies; ~astuces; conseils simples; ~procédures; procédures écrites; procédures types;
      ~par écrit; rien d'écrit; supports de formation; ~traduits`,
    es: `
      caja de herramientas; conjunto de herramientas; juego de herramientas; ~guía; guía práctica;
      guía metodológica; guía de referencia; manual; ~instructivo; cartilla; vademécum; plantilla;
      documentos modelo; documentos tipo; formato tipo; modelos de documentos; listo para usar; ~reutilizable;
      podamos reutilizar; podamos adaptar; ~adaptable; lista de verificación; lista de control;
      ~buenas prácticas; ~mejores prácticas; compendio; recopilación de buenas prácticas; ~directrices;
      biblioteca de recursos; centro de recursos; repositorio; repositorio de recursos; base de conocimientos;
      recursos gratuitos; herramientas gratuitas; hoja informativa; fichas; kit básico; ~consejos;
      consejos sencillos; ~procedimientos; procedimientos por escrito; protocolos escritos; ~por escrito;
      nada escrito; paso a paso; material de apoyo; materiales traducidos`,
    ru: `
      набор инструментов; ~руководство; практическое руководство; справочное руководство;
      руководящие материалы; ~справочник; справочные материалы; методическое пособие; пособие;
      практическое пособие; методичка; методические рекомендации; методические указания; ~рекомендации;
      ~руководящие принципы; ~инструкция; пошаговая инструкция; пошаговый; шаблон; образцы документов;
      образец документа; типовые документы; типовые формы; ~бланки; готовые материалы; готовые документы;
      готовый к использованию; можно использовать повторно; повторно использовать; контрольный перечень;
      контрольный список; чек-лист; ~передовая практика; ~передовой опыт; ~лучшие практики; сборник;
      сборник практик; библиотека ресурсов; библиотека материалов; база знаний; портал знаний; ~скачать;
      ~для скачивания; бесплатные инструменты; бесплатные материалы; брошюра; инфографика; ~простые советы;
      ~процедуры; письменные процедуры; ~регламент; в письменном виде; ничего не записано;
      комплект материалов; раздаточные материалы; переведенные материалы`,
    ar: `
      مجموعة أدوات; حقائب تدريبية; حقيبة تدريبية; عدة أدوات; ~دليل; أدلة إرشادية; دليل إرشادي; دليل عملي;
      دليل مرجعي; كتيب; كتيبات; كراسة; ~مرجع; نماذج جاهزة; نموذج وثيقة; وثائق نموذجية; قوالب; قالب;
      قوالب جاهزة; جاهز للاستخدام; جاهزة للاستعمال; إعادة استخدامه; إعادة استعماله; نعيد استخدامه;
      قابل للتكييف; نكيفه; قائمة مرجعية; قوائم مرجعية; قائمة تحقق; قوائم التحقق; ~أفضل الممارسات;
      ~الممارسات الجيدة; خلاصة وافية; ~مبادئ توجيهية; ~إرشادات; إرشادات عملية; ~تعليمات; تعليمات مكتوبة;
      مكتبة موارد; مركز موارد; موارد معرفية; قاعدة معرفة; مستودع موارد; تحميل مجاني; قابل للتنزيل; ~تنزيل;
      ~تحميل; أدوات مجانية; أداة مجانية; موارد مجانية; ~نصائح; نصائح بسيطة; ~نشرات; إنفوغراف; ~إجراءات;
      إجراءات مكتوبة; إجراءات العمل الموحدة; إجراءات تشغيل موحدة; ~مكتوب; لا شيء مكتوب; خطوات عملية;
      مواد تدريبية; مواد مترجمة`,
    zh: `
      工具包; 工具箱; 资料包; 材料包; 工具书; 指南; 操作指南; 实用指南; 实施指南; 参考指南; 指引;
      指导手册; 指导文件; 手册; 操作手册; 实用手册; 说明书; 规程; 范本; 范例; 样本文件; 模板; 文件模板;
      现成的; 现成材料; 拿来就用; 即拿即用; 直接使用; 可复用; 反复使用; ~重复使用; 可借鉴的文件; ~改编;
      ~清单; 核对表; 核查表; 检查表; 检查清单; 自查表; ~良好做法; ~最佳实践; ~最佳做法; 汇编;
      案例汇编; 资源库; 资料库; 知识库; 资源中心; 免费工具; 免费资源; 免费下载; 可下载; 开源工具;
      开放资源; ~简单建议; 小贴士; 小窍门; 速查; 信息图; 书面流程; 书面程序; 标准流程; ~流程; ~成文;
      写成文字; 没有书面; ~分步; 步骤说明; 入门包; 培训材料; 教材资料; 译本; ~翻译成; 本国语言`,
  },
  {
    id: 'network',
    kind: 'activity',
    parents: ['info-sharing'],
    modality: ['network-membership'],
    en: `
      community of practice; membership; become a member; join the network; join a community;
      member organisations; professional network; expert network; practitioners network; global network;
      alumni community; mailing list; chat group; messaging group; directory of members; online community;
      collaboration platform; platform for members; membership fee; GFCE membership; ~alliance; ~consortium;
      special interest group; ~working groups; contacts abroad; ~isolated; we feel alone; ~stay in touch`,
    fr: `
      communauté de pratique; communauté d'experts; communauté de praticiens; adhérents; devenir membre;
      rejoindre un réseau; rejoindre une communauté; intégrer un réseau; mise en réseau; se mettre en réseau;
      réseau professionnel; réseau d'experts; réseau de praticiens; réseautage; liste de diffusion;
      groupe de discussion; messagerie de groupe; annuaire des membres; communauté en ligne;
      plateforme collaborative; plateforme communautaire; espace collaboratif; cotisation;
      association professionnelle; ~alliance; ~consortium; groupe d'intérêt; ~groupes de travail; ~isolés;
      nous ne connaissons personne; rester en contact; carnet d'adresses`,
    es: `
      comunidad de práctica; comunidad de expertos; comunidad de profesionales; membresía; ~afiliación;
      afiliarse; hacerse miembro; unirse a una red; sumarse a una red; integrar una red; red profesional;
      red de expertos; red de especialistas; redes de contacto; lista de correo; grupo de mensajería;
      grupo de chat; directorio de miembros; comunidad en línea; plataforma colaborativa;
      plataforma de colaboración; espacio colaborativo; cuota de membresía; cuota anual;
      asociación profesional; ~alianza; ~consorcio; grupo de interés; ~grupos de trabajo;
      contactos en el extranjero; ~aislados; ~aislamiento; no conocemos a nadie; estar en contacto;
      articulación en red`,
    ru: `
      сообщество практиков; профессиональное сообщество; экспертное сообщество; сообщество специалистов;
      членство; член организации; стать членом; стать участником сети; членский взнос; вступление в сеть;
      вступление в сообщество; присоединиться к сети; присоединиться к сообществу; ~сообщество;
      сеть экспертов; сеть специалистов; сеть контактов; сетевое взаимодействие; налаживание связей;
      налаживание контактов; ~рассылка; список рассылки; общий чат; группа в мессенджере;
      справочник участников; онлайн-сообщество; платформа сотрудничества; платформа для участников;
      совместная платформа; ~альянс; ~консорциум; группа по интересам; контакты за рубежом; ~знакомства;
      никого не знаем; ~изолированы; поддерживать связь; войти в круг`,
    ar: `
      مجتمع ممارسين; مجتمعات الممارسة; مجتمع خبراء; الانضمام إلى شبكة; الانضمام إلى مجتمع; الانتساب;
      رسوم العضوية; رسوم الاشتراك; شبكة خبراء; شبكة مهنية; شبكة مختصين; شبكة علاقات; التشبيك; بناء العلاقات;
      قائمة بريدية; قوائم بريدية; مجموعة دردشة; مجموعة مراسلة; دليل الأعضاء; مجتمع إلكتروني; منصة تعاون;
      جمعية مهنية; ~تحالف; ~ائتلاف; اتحاد مهني; ~مجموعات عمل; ~فرق عمل; معارف في الخارج; جهات اتصال في الخارج;
      لا نعرف أحدا; معزولين; ~عزلة; البقاء على تواصل`,
    zh: `
      实践社区; 实践共同体; 业界社区; 专业社区; 专家社区; 从业者社区; 在线社区; 网上社区; 交流社区;
      会员资格; 成员资格; 成为会员; 成为成员; ~入会; 会费; 加入网络; 加入组织; 加入社区; 申请加入;
      专家网络; 合作网络; 人脉; 人脉网络; 关系网; 专业网络; 建立联系; 保持联系; 联络网; 邮件列表; 邮件组;
      聊天群; 微信群; 群组; 协作平台; 成员平台; ~协会; 联合体; ~工作组; 不认识人; 谁都不认识; ~孤立;
      单打独斗; 孤军奋战`,
  },
  {
    id: 'conference',
    kind: 'activity',
    modality: ['conference-dialogue'],
    en: `
      conference; symposium; summit; colloquium; roundtable; round table; panel discussion; ~panel;
      panellists; ~dialogue; policy dialogue; side event; annual meeting; ministerial meeting;
      high-level meeting; expert meeting; ~meeting; ~convening; bring together; get together;
      sit at one table; around one table; place to meet; ~meet once a year; ~meet face to face;
      informal discussions; brainstorming; keynote; ~speakers; ~event; cyber week; host city; plenary;
      ~debate; ~discussion; meridian conference; ~forum; ~retreat`,
    fr: `
      conférence; symposium; sommet; congrès; colloque; table ronde; ~panel; ~dialogue; dialogue politique;
      événement parallèle; événement en marge; réunion annuelle; réunion ministérielle;
      réunion de haut niveau; réunion d'experts; ~réunion; ~rencontre; assises; ~journées; ~forum; ~réunir;
      ~rassembler; lieu de rencontre; échanges informels; ~débat; ~discussion; orateurs; ~événement;
      semaine de la cybersécurité; plénière; remue-méninges`,
    es: `
      conferencia; simposio; cumbre; coloquio; conversatorio; mesa redonda; mesa de diálogo; ~panel; ~diálogo;
      diálogo político; evento paralelo; reunión anual; reunión ministerial; reunión de alto nivel;
      reunión de expertos; ~reunión; ~encuentro; ~jornadas; ~foro; ~reunir; sentarse a la mesa; misma mesa;
      punto de encuentro; lugar de encuentro; consultas informales; ~debate; ~discusión; ponentes; oradores;
      disertantes; ~evento; semana de la ciberseguridad; plenaria; lluvia de ideas; verse cara a cara`,
    ru: `
      конференция; симпозиум; саммит; конгресс; съезд; коллоквиум; круглый стол; панельная дискуссия;
      ~дискуссия; дискуссионная площадка; ~диалог; политический диалог; параллельное мероприятие;
      ежегодное совещание; ежегодная встреча; министерская встреча; встреча экспертов; встреча на высоком;
      ~совещание; ~встреча; ~форум; собрать вместе; собраться за одним; сесть за стол; место встречи;
      площадка для встреч; встретиться лично; личные встречи; неформальные консультации; дебаты; докладчики;
      ~выступающие; ~мероприятие; пленарное заседание; мозговой штурм; слет`,
    ar: `
      مؤتمر; مؤتمرات; ~قمة; ملتقى; ملتقيات; مائدة مستديرة; موائد مستديرة; طاولة مستديرة; حلقة نقاش;
      حلقات نقاش; جلسة حوارية; جلسات حوارية; جلسة نقاش; ~متحدثين; ~حوار; ~حوارات; حوار سياسات; حوار السياسات;
      فعالية جانبية; فعاليات جانبية; اجتماع سنوي; اجتماع وزاري; اجتماع رفيع المستوى; اجتماع خبراء; ~اجتماعات;
      ~لقاء; ~لقاءات; ~منتدى; ~منتديات; جمع الأطراف; الجلوس معا; حول طاولة واحدة; على طاولة واحدة; مكان للقاء;
      نلتقي وجها لوجه; تبادل وجهات النظر; مناظرة; ~نقاش; ~مناقشات; ~فعالية; ~فعاليات; أسبوع الأمن السيبراني;
      جلسة عامة; عصف ذهني; ندوة دولية; خلوة; اجتماعات سنوية; اجتماع إقليمي; عقد اجتماع`,
    zh: `
      ~会议; 峰会; ~论坛; 座谈会; 座谈; 圆桌; 圆桌会议; 圆桌讨论; 专题讨论; 小组讨论; 专家会议;
      部长级会议; 高级别会议; ~国际会议; 学术会议; 边会; 会外活动; 会议间隙; ~对话; 政策对话; 对话会;
      战略对话; 对话平台; 对话机制; 交流会; 碰头; 碰头会; 碰面; ~见面; 聚会; 聚在一起; 聚一聚;
      坐在一张桌子; 坐下来谈; 召集各方; 召集; 交换看法; 非正式讨论; 辩论; ~讨论; 主旨演讲; 演讲嘉宾;
      ~活动; 全体会议; 头脑风暴; 务虚会; 年度会议; 学术年会`,
  },
];
