/**
 * Words that tell whether a number counts people. They are compared without case and accents; `persons` are beginnings of
 * words, all others whole ones.
 */
export const people = {
  /** Beginnings of the words for persons, in six languages. */
  persons: `
    people person participant attendee analyst officer official expert specialist technician engineer student trainee trainer
    judge prosecutor magistrate lawyer police investigator diplomat delegate parliamentarian journalist teacher employee
    personnel woman women girl learner responder administrator manager operator leader leaders policymaker negotiator civil-servant
    servant regulator researcher practitioner professional representative fellow candidate beneficiar seat examiner agent
    instructor mentor soldier cadet graduate youth citizen staff staffer user member auditor developer inspector worker head
    personne stagiaire fonctionnaire agente analyste magistrat juge procureur policier policiere gendarme enqueteur enquetrice
    expert experte technicien ingenieur etudiant formateur formatrice diplomate delegue cadre employe femme fille responsable
    parlementaire journaliste enseignant juriste avocat specialiste utilisateur operateur gestionnaire beneficiaire boursier
    persona funcionari analista juez jueces jueza fiscal agentes policia investigador perito tecnico ingenier estudiante alumn
    capacitador formador diplomatic delegad mujer empleado experto experta especialista magistrad abogad docente profesor
    periodista responsables servidor plaza becari legislador usuario operador oficial gestor
    человек людей лиц участник сотрудник специалист эксперт аналитик офицер судь судей прокурор следовател полицейск инженер
    студент слушател преподавател тренер дипломат чиновник служащ госслужащ работник женщин девуш юрист адвокат журналист
    администратор оператор представител мест стажер делегат парламентари техник
    شخص اشخاص مشارك متدرب محلل محقق قاض قضاه القضاه ضابط ضباط موظف خبير خبراء مهندس طالب طلاب مدرب نائب مدع وكيل وكلاء شرطي
    دبلوماسي اخصائي متخصص امراه نساء فتاه فني مسؤول مسوول مندوب صحفي معلم مقعد مقاعد محام مشغل عامل خريج باحث ممثل فرد افراد
    منتسب كادر كوادر`,
  /** Whole words: beginnings of other words too. */
  whole: 'men man boys places seats pax spots slots lieux places puestos cupos hombres agents агентов мест чел',
  /** Right after a number these make it something else. */
  units: `
    day days week weeks month months year years hour hours minute minutes second seconds percent per dollar dollars euro euros usd
    eur million billion km kilometre kilometres gb tb mb st nd rd th am pm january february march april may june july august
    september october november december times server servers laptop laptops licence licences license licenses country countries
    state states ministry ministries institution institutions session sessions module modules course courses phase phases
    jour jours semaine semaines mois an ans annee annees heure heures pour pourcent pays etats etat ministeres institutions
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre millions milliards ordinateurs serveurs
    eme er ere e dia dias semana semanas mes meses ano anos hora horas por paises estados ministerios instituciones enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre millones sesiones cursos computadoras servidores
    дня день дней недел неделя недели недель месяц месяца месяцев год года лет годам час часа часов минут процент процента
    процентов стран страны государств государства доллар долларов евро рублей миллион миллионов января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря г летние летних министерств серверов курс курса курсов
    يوم ايام اسبوع اسابيع شهر اشهر شهور سنه سنوات عام اعوام ساعه ساعات دقيقه دولار يورو مليون بلد بلدان دوله دول وزاره وزارات
    يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر بالمائه بالميه خادم دورات دوره`,
  /** Right before a number these make it something else. */
  before: `
    iso iec resolution resolutions article articles version versions phase phases level levels rule no nr num number paragraph
    para section chapter annex norm windows day since from aged age ages over-age tlp rfc usd eur us gdpr
    resolutions paragraphe chapitre annexe niveau numero depuis jour resolucion articulo parrafo nivel capitulo anexo desde edad
    резолюци резолюция резолюции статья статьи пункт версия версии с уровень возраст возрасте номер القرار قرار الماده ماده الاصدار
    المستوي منذ`,
  counters: '名 位 个 個 人 多名 余名 来名 多位 余位',
  chinese: `
    人 人员 分析员 分析师 法官 检察官 警官 警察 官员 专家 学员 参与者 参加者 学生 教师 工程师 技术员 外交官 律师 女性 妇女 代表 记者
    调查员 调查人员 名额 培训师 公务员 管理员 研究员 操作员 执法人员 青年`,
  /** Before the number: what the number counts. */
  around: `(?:participants|people|analysts|officers|seats|places|personnes|personas|plazas|участников|участники|человек|мест|المشاركين|人数|名额|groups? of|team of|cohort of|groupe de|equipe de|grupo de|equipo de|группа из|группы из|группу из)\\s*(?:[:=(：-]|of|de|из|约|为)?\\s*(?:about |around |up to |environ |unos |около )?$`,
} as const;
