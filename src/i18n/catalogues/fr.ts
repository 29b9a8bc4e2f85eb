/** French, as the United Nations write it: narrow no-break spaces before ; ! ? and inside guillemets, a no-break space before the colon. */
export const fr = {
  // what is wrong with a value
  'field.missing': 'à renseigner',
  'field.choose': 'à choisir dans la liste',
  'field.form': 'Vérifiez l’ensemble, puis envoyez-le de nouveau.',
  'field.once': 'une seule valeur est admise ; ne l’indiquez qu’une fois',
  'field.wrong': 'valeur illisible',
  'field.long': '{length} caractères, pour un maximum de {max}',
  'field.toomany': '{max} valeurs au maximum',
  'field.choice': '« {word} » ne figure pas sur la liste ; choisissez une valeur de la liste',
  'field.choice.near': '« {word} » ne figure pas sur la liste ; vouliez-vous dire {near} ?',
  'field.day': '« {word} » n’est pas une date ; écrivez par exemple 2027-06-01',
  'field.number': '« {word} » n’est pas un nombre compris entre {min} et {max}',
  'field.flag': '« {word} » ne signifie ni oui ni non',
  'field.record': '« {word} » n’est pas un identifiant ; écrivez par exemple {example}',
  'field.code': 'un code ne comporte que des lettres et des chiffres ; recopiez-le tel qu’il vous a été remis',
  'field.unknown': '« {key}: » n’existe pas ici',
  'field.unknown.near': '« {key}: » n’existe pas ici ; vouliez-vous dire « {near}: » ?',
  'field.stray': '« {words} » ne correspond à aucun champ ; mettez le texte entre guillemets ou retirez-le',

  // a line or form that cannot be carried out as it stands
  'problem.intro': 'Rien n’est encore enregistré. Veuillez corriger les points suivants :',
  'problem.field': '{field} – {error}',
  'problem.usage': 'Syntaxe : {usage}',
  'usage.words': 'mots',
  'usage.number': 'nombre',
  'usage.flag': 'oui|non',
  'usage.person': 'personne',
  'usage.code': 'code',
  'usage.file': 'fichier',
  'problem.typed': 'Vous avez écrit : {typed}',
  'line.words':
    'Décrivez en une phrase ce dont vous avez besoin ou ce que vous offrez, ou tapez une commande ; {help} les présente toutes.',
  'line.unsure':
    'Faut-il consigner ce message, et à quel titre ? Rien n’est encore consigné ; {help} indique ce que vous pouvez écrire d’autre.',
  'button.log.need': 'Consigner comme besoin',
  'button.log.offer': 'Consigner comme offre',
  'line.quote': 'Un guillemet est ouvert sans être fermé ; fermez-le ou retirez-le.',
  'line.noverb': '« {verb} » n’est pas une de ses commandes ; essayez {list}.',
  'line.noverb.near': '« {verb} » n’est pas une de ses commandes ; vouliez-vous dire {near} ?',
  'line.nonoun': '« /{noun} » n’est pas une commande ; essayez {list}.',
  'line.nonoun.near': '« /{noun} » n’est pas une commande ; vouliez-vous dire {near} ?',
  fault:
    'Une erreur s’est produite de notre côté ; rien de ce qui avait été enregistré n’est perdu. Réessayez et, si cela se reproduit, communiquez cette référence au secrétariat : {reference}.',

  // somebody's words; those of a script that runs the other way between two signs that keep them apart (U+2068, U+2069)
  quoted: '« {words} »',
  'quoted.apart': '\u2068« {words} »\u2069',
  'quoted.same': '{one} = {other}',

  // pictures
  'picture.matrix': 'Besoins et offres ouverts, par thème et par région',
  'picture.needs': 'Besoins',
  'picture.offers': 'Offres',
  'picture.balance': 'Grand chiffre : offres moins besoins',
  'picture.more.needs': 'Plus de besoins que d’offres',
  'picture.as.many': 'Autant des deux',
  'picture.more.offers': 'Plus d’offres que de besoins',
  'picture.more': {
    one: '{count} ligne ou colonne supplémentaire figure dans le tableau.',
    many: '{count} de lignes et colonnes supplémentaires figurent dans le tableau.',
    other: '{count} lignes et colonnes supplémentaires figurent dans le tableau.',
  },
  'picture.gaps': '{caption}. Écarts les plus importants : {gaps}.',
  'picture.gaps.none': '{caption}. Les besoins ne dépassent nulle part les offres.',
  'picture.gap': '{column}, {row} : besoins {needs}, offres {offers}',
  'picture.list': '{first} ; {rest}',
  'picture.states': 'Mesures de suivi par état d’avancement',
  'picture.state': '{label} : {figure}',
  'picture.trend': 'Évolution des besoins et des offres ouverts',
  'picture.point': '{label} : besoins {needs}, offres {offers}',
  'picture.alt': '{caption}. {figures}.',
  'button.picture': 'Sous forme d’image',
  'button.picture.states': 'Image des mesures de suivi',
  'button.picture.trend': 'Image de l’évolution',
  'picture.direct': 'L’image se trouve dans votre message direct avec le bot : « {name} ».',
  'picture.written': 'L’image se trouve dans {path}.',
  'picture.described': 'Description de l’image : {alt}',
  'picture.undrawn': 'L’image n’a pas pu être établie ; tout ce qu’elle montre est écrit ici.',
  'picture.unsent': 'L’image n’a pas pu être envoyée ; tout ce qu’elle montre est écrit ici.',

  // settings
  'settings.are': 'Paramètres du groupe :',
  'settings.kept': 'Modifications enregistrées. Paramètres actuels du groupe :',
  'settings.line': '{field} : {value}',
  'settings.usual': 'valeur habituelle',
  'settings.no': 'non',
  'settings.never': 'Aucun paramètre ne modifie qui peut voir une fiche existante.',
  'settings.sessions': 'Les sessions et leurs dates sont gérées comme tables rondes : {open}.',
  'settings.short': 'trois lettres au minimum',
  'settings.both': 'rétablit la valeur habituelle ; on ne peut donc pas indiquer une nouvelle valeur en même temps',
  'settings.moved':
    'Les paramètres ont été modifiés depuis que vous les avez lus ; rien n’a été changé. Consultez-les avec {show}.',
  'settings.history': 'Modifications, de la plus récente à la plus ancienne :',
  'settings.history.none': 'Aucune modification à ce jour.',
  'settings.change': '{at}, {field} : {from} → {to}',
  'button.settings': 'Modifier',
  'button.settings.history': 'Modifications effectuées',

  // the calendar
  'calendar.name': 'Groupe de travail',
  'calendar.name.of': '{group} : {delegation}',
  'calendar.session': '{session} : {title} ({id})',
  'calendar.title': '{title} ({id})',
  'calendar.closed': '{id} (fiche réservée : à consulter dans la messagerie)',
  'calendar.deadline': 'Date limite : {what}',
  'calendar.state': 'Statut : {status}',
  'calendar.file': {
    one: '{count} date (session, échéance ou mesure de suivi), en un fichier pour votre agenda.',
    many: '{count} de dates (sessions, échéances et mesures de suivi), en un fichier pour votre agenda.',
    other: '{count} dates (sessions, échéances et mesures de suivi), en un fichier pour votre agenda.',
  },
  'calendar.closedrule':
    'Un agenda est souvent partagé : le fichier reprend le texte des fiches réservées de votre délégation, mais seulement l’identifiant de celles des autres.',
  'calendar.nolink':
    'Aucun lien ne permet ici de tenir un agenda à jour : seul le fichier est proposé. Importez-le de nouveau en cas de changement.',
  'calendar.link.none': 'Un lien personnel permet de tenir votre agenda à jour.',
  'calendar.link.since': 'Vous avez créé un lien le {day} ; il ne peut plus être affiché. Un nouveau lien y met fin.',
  'calendar.link': 'Votre lien, affiché une seule fois : {link}',
  'calendar.link.how':
    'Ajoutez-le à votre agenda comme abonnement (« à partir d’une URL »). Votre lien précédent, s’il y en avait un, n’est plus valable.',
  'calendar.link.secret':
    'Quiconque le détient lit ce que voit votre délégation. Il cesse d’être valable à la fin de votre accréditation, ou avec /wg calendar stop:yes.',
  'calendar.link.ended': 'Votre lien n’est plus valable ; il ne donne plus accès à rien.',
  'calendar.link.nothing': 'Vous n’avez pas de lien.',
  'calendar.both': 'met fin à ce qu’un nouveau lien commencerait ; choisissez l’un ou l’autre',
  'button.calendar.link': 'Créer un nouveau lien',

  // what was delivered twice
  'once.running':
    'Cette demande est encore en cours de traitement. Patientez une minute, puis voyez ce qu’il en est avec {home}.',
  'once.gone':
    'Cette demande a été traitée à sa première réception, et la réponse n’a pas été conservée. Voyez ce qu’il en est avec {home}, ou tapez de nouveau la commande.',
  'once.written': 'Déjà consigné à la première réception : {ids}.',

  // who speaks, and where
  'place.unknown':
    'Cet espace de travail ne fait pas encore partie du groupe de travail : demandez un code d’espace au secrétariat, puis tapez ici /wg join CODE.',
  'stranger.terminal':
    'Indiquez d’abord qui vous représentez : /wg profile delegation:BD (tout État ou toute organisation, par code ou par nom).',
  'stranger.chat':
    'Vous n’avez pas encore d’accréditation : indiquez qui vous représentez (/wg profile delegation:SN) ou, si vous avez un code, tapez /wg join CODE.',
  'stranger.ended':
    'Votre accréditation a pris fin : indiquez qui vous représentez (/wg profile delegation:SN), ou tapez /wg join CODE avec un nouveau code.',
  'stranger.suspended':
    'Votre accès est suspendu : vous ne lisez que les fiches publiques. Adressez-vous au secrétariat pour la suite.',
  'access.role':
    'Votre rôle ne le permet pas ; /wg help présente ce que vous pouvez faire, et le secrétariat peut modifier votre rôle.',
  'role.delegate': 'délégué(e)',
  'role.coordinator': 'coordonnateur(trice)',
  'role.secretariat': 'secrétariat',
  'role.observer': 'observateur(trice)',

  // whose it is, and who sees it
  'owner.named': '{delegation}',
  'owner.within': 'un État ({area})',
  'owner.unnamed': 'un État',
  'visibility.closed':
    'Visible uniquement par votre délégation et les coordonnateurs ; un prestataire n’en prend connaissance que lorsque vous demandez une mise en relation.',
  'visibility.closed.named': {
    one: 'Visible uniquement par votre délégation et {count} coordonnateur : {names}. Un prestataire n’en prend connaissance que lorsque vous demandez une mise en relation.',
    many: 'Visible uniquement par votre délégation et {count} de coordonnateurs : {names}. Un prestataire n’en prend connaissance que lorsque vous demandez une mise en relation.',
    other:
      'Visible uniquement par votre délégation et {count} coordonnateurs : {names}. Un prestataire n’en prend connaissance que lorsque vous demandez une mise en relation.',
  },
  'visibility.carers': {
    one: 'Visible avec votre nom par {count} coordonnateur : {names}.',
    many: 'Visible avec votre nom par {count} de coordonnateurs : {names}.',
    other: 'Visible avec votre nom par {count} coordonnateurs : {names}.',
  },
  'visibility.region': 'Le groupe y lit « {owner} » en lieu et place de votre nom.',
  'visibility.group': 'Visible par le groupe sous votre nom.',
  'visibility.public': 'Visible par tous sous votre nom.',
  'visibility.stakeholders': 'Également ouvert au secteur privé, aux milieux universitaires et à la société civile.',

  // records
  'record.none': 'Aucune fiche {id} ne vous est accessible ; {list} présente ce qui existe.',
  'record.notmine':
    '{id} n’est pas une fiche de votre délégation ; seule la délégation concernée peut la modifier : {owner}.',
  'record.moved':
    'La fiche {id} vient d’être modifiée par quelqu’un d’autre ; rien n’a été écrit. Relisez-la avec {show}, puis recommencez.',
  'record.closed': 'La fiche {id} a déjà le statut « {status} ».',
  'record.title': '{id}  {title}',
  'record.head': '{owner} · {status}',
  'record.line': '{owner} · {topics} · {status}',
  'record.followup.line': '{leads} · {status}',
  'record.topics': 'Thèmes : {topics}',
  'record.audience': 'Public visé : {audience}',
  'record.markers': 'Marqueurs : {markers}',
  'record.people': { one: '{count} personne', many: '{count} de personnes', other: '{count} personnes' },
  'record.modality': 'Modalité : {modality}',
  'record.languages': 'Langues : {languages}',
  'record.by': 'Besoin à satisfaire d’ici au {day}',
  'record.priority': 'Priorité : {priority}',
  'record.eligible': 'Ouvert à : {eligible}',
  'record.eligible.unknown': 'Ouvert à : non précisé',
  'record.provider': 'Prestataire : {provider}',
  'record.opens': 'Disponible à partir du {day}',
  'record.places': { one: '{count} place', many: '{count} de places', other: '{count} places' },
  'record.cost': 'Coût : {cost}',
  'record.from': 'À partir du {day}',
  'record.to': 'Jusqu’au {day}',
  'record.deadline': 'Candidatures jusqu’au {day}',
  'record.application': 'Pour postuler : {link}',
  'record.contact': 'Contact : {contact}',
  'record.due': 'Échéance : {day}',
  'record.criterion': 'Critère d’achèvement : {criterion}',
  'record.partners': 'Avec : {partners}',
  'record.note': 'Dernière note : {note}',
  'record.description': '{description}',
  'record.reported': 'Signalé, non confirmé par la délégation.',
  'record.listed': 'Répertorié, non confirmé par le prestataire.',
  'record.listed.from': 'Répertorié d’après « {document} », non confirmé par le prestataire.',
  'record.listed.ask':
    'Le prestataire n’a personne ici : votre demande est adressée à un coordonnateur, qui la lui transmet.',
  'record.stated': 'Énoncé dans « {document} », non confirmé par la délégation.',
  'record.opened': 'Consulté par des coordonnateurs : {people}.',
  'record.opened.by': '{name} ({day})',
  'record.opened.left': 'une personne qui a quitté le groupe',
  'record.see.same': 'La fiche {id} a déjà cette visibilité ; rien n’a changé. Voir {show}.',
  'record.see.held':
    'L’offre {id} attend la validation d’un coordonnateur ; vous pourrez fixer sa visibilité une fois qu’elle sera validée.',
  'record.see.reported': 'La fiche {id} est signalée mais non confirmée : confirmez-la d’abord avec {confirm}.',
  'record.seen.less':
    'La visibilité de {id} est désormais restreinte. Ce que le bot en a publié est modifié ; ce qui a été lu ne peut être effacé.',
  'record.seen.more': 'La visibilité de {id} est désormais élargie, à votre demande.',
  'record.edited': 'Fiche {id} modifiée : {title}',
  'record.edit.same': 'Cela ne changerait rien à {id} ; {show} présente la fiche telle qu’elle est.',
  'record.edit.wider':
    'Une modification n’élargit jamais la visibilité de {id} ; rien n’a été écrit. Pour l’élargir, utilisez {see}.',
  'record.edit.order':
    '{id} prendrait fin avant de commencer ; rien n’a été écrit. Indiquez les deux dates : from: et until:.',
  'record.edit.how': 'Indiquez ce qui doit changer, ou remplissez le formulaire ; ce que vous omettez reste inchangé.',

  // what changed, by whose hand, and taking it back
  'change.line': '{field} : {from} → {to}',
  'change.parts': '{field} : modifié',
  'change.by': 'Modifié entre-temps par {who} ({act}) :',
  'change.added': 'Ajouté à la fiche.',
  'change.empty': 'vide',
  'change.yes': 'oui',
  'change.no': 'non',
  'change.status': 'Statut',
  'change.reported': 'Signalé et non confirmé',
  'change.source': 'Source de la déclaration',
  'change.stands': 'Inscrit aux listes de',
  'change.document': 'Document',
  'hand.bot': 'le bot',
  'hand.you': 'vous',
  'hand.left': 'une personne qui a quitté le groupe',
  'hand.coordinator': 'un coordonnateur',
  'hand.delegation': 'un membre de la délégation ({delegation})',
  'hand.clock': 'l’arrivée à échéance',
  'history.title': {
    one: '{id} : {count} version',
    many: '{id} : {count} de versions, de la plus récente à la plus ancienne',
    other: '{id} : {count} versions, de la plus récente à la plus ancienne',
  },
  'history.version': '{version}. {at} · {who} · {act}',
  'history.undoes': 'Annule la version {version}.',
  'history.nothing': 'Rien de visible n’a changé.',
  'history.own':
    'Les versions antérieures de {id} ne sont lues que par la délégation concernée et les coordonnateurs compétents ; {show} présente la version actuelle.',
  'undo.done': 'La fiche {id} a retrouvé son état antérieur.',
  'undo.stays':
    'Ce qui a été lu entre-temps ne peut être effacé. Les deux versions restent au registre : voir {history}.',
  'undo.roundtable': '{id} est une table ronde : elle se modifie, mais ne s’annule pas : {edit}',
  'undo.none':
    'Vous n’avez rien écrit au cours des 15 dernières minutes qui puisse être annulé ; pour modifier ce qui est plus ancien : /need edit.',
  'undo.notyours': 'Vous ne pouvez annuler que ce que vous avez écrit, et rien dans {id} n’est de vous ; voir {show}.',
  'undo.late':
    'Votre modification de {id} date de plus de 15 minutes et demeure acquise ; vérifiez avec {show}, puis modifiez de nouveau la fiche.',
  'undo.moved':
    'La fiche {id} a été modifiée depuis par {who} : rien n’a été annulé, afin qu’aucun changement ne se perde. Vérifiez avec {show}, puis modifiez-la de nouveau.',
  'undo.read':
    'Une demande concernant {id} est partie ({matches}), et ce que l’autre partie a lu ne peut être repris : rien n’a été annulé. Vérifiez avec {show}, puis modifiez de nouveau la fiche.',
  'suggestions.same': 'Les suggestions restent les mêmes.',
  'suggestions.new': {
    one: '{count} nouvelle suggestion :',
    many: '{count} de nouvelles suggestions :',
    other: '{count} nouvelles suggestions :',
  },
  'suggestions.gone': {
    one: '{count} suggestion ne correspond plus.',
    many: '{count} de suggestions ne correspondent plus.',
    other: '{count} suggestions ne correspondent plus.',
  },
  'record.confirmed': '{id} est désormais une fiche de votre délégation.',
  'similar.own':
    'Rien n’est encore enregistré : votre délégation a déjà {id}, dont la teneur est très proche. Modifiez cette fiche, ou enregistrez celle-ci à part.',
  'similar.theirs':
    'Rien n’est encore enregistré : la délégation a déjà {id}, dont la teneur est très proche. N’enregistrez cette fiche à part que s’il s’agit d’autre chose.',
  'similar.words': 'Termes communs : {words}',
  'similar.topics': 'Thèmes communs : {topics}.',
  'similar.text': 'Le texte est identique.',
  'record.age.today': 'Confirmé aujourd’hui',
  'record.age': {
    one: 'Confirmé il y a {count} jour',
    many: 'Confirmé il y a {count} de jours',
    other: 'Confirmé il y a {count} jours',
  },
  'record.fresh.stands': {
    one: 'La fiche {id} est confirmée à ce jour ; la question sera reposée dans {count} jour.',
    many: 'La fiche {id} est confirmée à ce jour ; la question sera reposée dans {count} de jours.',
    other: 'La fiche {id} est confirmée à ce jour ; la question sera reposée dans {count} jours.',
  },
  'record.fresh.back': 'La fiche {id} est de nouveau ouverte ; les suggestions correspondantes reprennent.',
  'record.fresh.over':
    'L’offre {id} a pris fin aux dates indiquées et reste close ; consignez l’offre actuelle avec {add}.',
  'record.fresh.alone':
    '{id} est une fiche de votre délégation : {edit} en modifie le texte, {see} la visibilité. Rien n’a changé.',
  'record.confirmed.already': 'La fiche {id} est déjà confirmée ; {see} en modifie la visibilité.',
  'source.words': '« {words} » ({speaker})',
  'source.nobody': 'orateur non précisé',
  'source.day': 'Déclaré le {day}',
  'source.url': 'Source : {url}',
  'source.session': 'Déclaré lors de : {session}',
  'source.document': 'Énoncé dans « {document} ».',
  'source.address': 'adresse Web non valable ; recopiez-la en entier, avec https://',
  'record.reported.added': 'Fiche {id} signalée : {title}',
  'source.future': 'date à venir ; indiquez le jour où cela a été dit',
  'report.scope':
    'D’autres délégations ou d’autres thèmes vous sont confiés ; demandez à un coordonnateur de cette région, ou au secrétariat, de le consigner.',
  'report.closed':
    'Visible uniquement par les coordonnateurs compétents et la délégation, jusqu’à ce que celle-ci le confirme.',
  'report.stated':
    'Présenté au groupe comme énoncé dans le document, jusqu’à ce que la délégation le confirme, le corrige ou le retire.',
  'notice.relay.listed':
    'Cette délégation n’a pas confirmé une offre répertoriée en son nom : {delegation}. Veuillez lui transmettre ce qui suit :',
  'relay.copy.listed':
    'Cette délégation n’a pas confirmé l’offre : {delegation}. Copiez ce qui suit dans un courriel à son intention, puis consignez sa réponse :',
  'offer.removed': 'L’offre {id} est supprimée : elle était répertoriée sans être la vôtre.',
  'notice.reported':
    'La fiche {record} a été consignée pour votre délégation par un coordonnateur : veuillez la confirmer, la corriger ou la supprimer.',

  // partners never to be suggested
  'avoid.added':
    'Votre délégation et la délégation suivante ne seront plus suggérées l’une à l’autre : {delegation}. Les suggestions existantes sont supprimées. Personne n’en est informé.',
  'avoid.removed': 'Retiré de la liste : {delegation}. Les suggestions correspondantes reprennent.',
  'avoid.list': 'Jamais suggérés : {delegations}.',
  'avoid.none': 'La liste de votre délégation est vide. Pour y inscrire une délégation : /wg avoid delegation:XX',
  'avoid.private': 'Seule votre délégation voit cette liste ; les coordonnateurs ne la voient pas.',
  'avoid.whom': 'Précisez qui : /wg avoid delegation:XX, ou /wg avoid remove delegation:XX.',
  'avoid.own': 'C’est votre propre délégation ; indiquez-en une autre.',
  'avoid.notthere': 'Ne figure pas sur la liste : {delegation}. Pour voir la liste : {list}.',

  // what is kept, and how to leave
  'privacy.intro': 'Ce que ce bot conserve, qui peut le lire, combien de temps, et comment se retirer',
  'privacy.what': 'Ce qui est conservé',
  'privacy.person':
    'Vous concernant : votre nom tel que la messagerie l’affiche, vos identités sur les plateformes, votre rôle et votre délégation, votre fuseau horaire et votre langue si vous les avez indiqués, ainsi que la date de votre dernier message.',
  'privacy.records':
    'Concernant votre délégation : les besoins, offres et mesures de suivi que vous consignez, ce qui a été suggéré et demandé, et le contact que vous avez indiqué. Ces données appartiennent à la délégation et sont rattachées à une clé aléatoire plutôt qu’à votre nom.',
  'privacy.who': 'Qui peut le lire',
  'privacy.operator':
    'Quiconque exploite le bot peut lire sa base de données, ainsi que le fichier annexe qui reprend des mots de fiches ouvertes pour accélérer les démarrages ; lorsqu’une clé est définie, les textes et ce fichier sont chiffrés.',
  'privacy.coordinators':
    'Les coordonnateurs et le secrétariat lisent les fiches réservées dont ils ont la charge : {names}. La délégation concernée voit qui en a ouvert une.',
  'privacy.coordinators.some':
    'Les coordonnateurs et le secrétariat du groupe lisent les fiches réservées dont ils ont la charge.',
  'privacy.chat':
    'Ce qui est écrit au bot et ce qu’il répond transitent par {chat} et y sont conservés selon ses règles ; le propriétaire de cet espace de travail ou serveur peut être en mesure de les exporter.',
  'privacy.terminal': 'Ce qui est écrit ici reste sur cette machine.',
  'privacy.howlong': 'Combien de temps',
  'privacy.kept': { one: '{what} : {count} jour', many: '{what} : {count} de jours', other: '{what} : {count} jours' },
  'privacy.drafts': 'Brouillons (ce que vous avez écrit sans le consigner)',
  'privacy.forms': 'Contenu d’un formulaire ou d’un bouton qui n’a pas été envoyé',
  'privacy.texts': 'Texte des besoins et enseignements retirés',
  'privacy.matches': 'Suggestions et demandes restées sans mise en relation',
  'privacy.people': 'Personnes qui n’écrivent plus au bot',
  'privacy.notices': 'Avis envoyés',
  'privacy.views': 'Qui a ouvert une fiche réservée',
  'privacy.posts': 'Quelles fiches figurent dans un récapitulatif',
  'privacy.codes': 'Codes et demandes, après leur expiration',
  'privacy.answers': 'Réponses du bot, au cas où une plateforme redemande',
  'privacy.rest': 'Tout le reste demeure au registre du groupe.',
  'privacy.leave': 'Comment se retirer',
  'privacy.forget':
    '{forget} supprime immédiatement ce qui vous concerne ; ce que vous avez consigné reste à votre délégation.',
  'forget.sure':
    'Votre nom, vos identités, vos récapitulatifs et les avis qui vous sont destinés seront supprimés. Ce que vous avez consigné reste à votre délégation et ne renvoie plus à personne. Cette opération est irréversible. Pour confirmer : {yes}',
  'forget.done':
    'Les données vous concernant sont supprimées. Pour revenir, il vous faudra un nouveau code, délivré par un coordonnateur.',
  'forget.nobody': 'Le groupe ne vous connaît pas : il n’y a rien à supprimer.',
  'button.forget': 'M’oublier',
  'privacy.audit': 'Qui a fait quoi, sous des clés aléatoires',

  // who did what, and the words of one record removed
  'audit.list': {
    one: '{count} acte, du plus récent au plus ancien',
    many: '{count} d’actes, du plus récent au plus ancien',
    other: '{count} actes, du plus récent au plus ancien',
  },
  'audit.none': 'Aucun acte de ce type ne figure au journal ; retirez ou élargissez un filtre pour en voir davantage.',
  'audit.how':
    'L’auteur est désigné par son rôle et sa délégation. Les heures sont celles de l’écriture ; consulter ce journal est aussi un acte.',
  'audit.head.number': 'Numéro',
  'audit.head.when': 'Date',
  'audit.head.who': 'Auteur',
  'audit.head.act': 'Acte',
  'audit.head.what': 'Objet',
  'audit.who': '{role}, {delegation}',
  'audit.bot': 'le bot',
  'audit.nobody': 'une personne qui n’est plus au registre',
  'audit.of.audit': 'le journal d’audit',
  'audit.of.records': 'tout le registre',
  'audit.of.person': 'une personne',
  'audit.of.settings': 'les paramètres',
  'audit.of.calendar': 'un calendrier',
  'audit.of.need': 'les besoins',
  'audit.of.offer': 'les offres',
  'audit.of.followup': 'les mesures de suivi',
  'audit.version': '{record}, version {version}',
  'audit.detail': '{act} ({detail})',
  'audit.holds': {
    one: '{count} entrée, la chaîne est intacte.',
    many: '{count} d’entrées, la chaîne est intacte.',
    other: '{count} entrées, la chaîne est intacte.',
  },
  'audit.broken.missing':
    'L’entrée {number} manque : elle a été retirée de la base de données. Adressez-vous à l’exploitant du bot et comparez avec une sauvegarde.',
  'audit.broken.moved':
    'L’entrée {number} n’est pas à sa place : des entrées ont été déplacées dans la base de données. Adressez-vous à l’exploitant du bot et comparez avec une sauvegarde.',
  'audit.broken.changed':
    'L’entrée {number} a été modifiée après son écriture. Adressez-vous à l’exploitant du bot et comparez avec une sauvegarde.',
  'audit.broken.forged':
    'L’entrée {number} a été remplacée par une autre : elle ne concorde pas avec ce qui a été écrit ensuite. Adressez-vous à l’exploitant du bot et comparez avec une sauvegarde.',
  'audit.broken.cut':
    'La fin est tronquée : l’entrée {number} et les suivantes ont été retirées. Adressez-vous à l’exploitant du bot et comparez avec une sauvegarde.',
  'audit.fingerprint':
    'Notez cette empreinte en dehors du bot : {fingerprint}. En la comparant plus tard (/wg-admin audit check fingerprint:...), on distingue de cette chaîne même une chaîne entièrement réécrite.',
  'audit.fingerprint.same': 'L’entrée {number} a toujours l’empreinte que vous avez notée.',
  'audit.fingerprint.other':
    'L’entrée {number} n’a pas l’empreinte que vous avez notée : la chaîne a été réécrite. Adressez-vous à l’exploitant du bot et comparez avec une sauvegarde.',
  'audit.fingerprint.gone':
    'Aucune entrée n’est conservée sous le numéro de cette empreinte : elle est trop ancienne ou mal saisie. Recopiez-la telle qu’une vérification antérieure l’a affichée.',
  'button.audit.check': 'Vérifier la chaîne',
  'erase.sure':
    'Le texte de {id} (« {title} ») sera définitivement supprimé : dans la fiche, dans ses versions antérieures, dans ce qui a été suggéré à son sujet et ce qui en a été dit, et dans les messages envoyés. Son existence et la trace des actes demeurent. Cette opération est irréversible. Pour confirmer : {yes}',
  'erase.done': 'Le texte de {id} est supprimé, et les suggestions à son sujet sont closes.',
  'erase.outside':
    'Ce qui a été lu dans la messagerie et les sauvegardes antérieures le contiennent encore : demandez à l’exploitant du bot de remplacer ces sauvegardes.',
  'button.erase': 'Supprimer le texte de {id}',

  // the report of a roundtable
  'plan.none': 'Aucune table ronde n’a encore commencé ; {open} en ouvre une.',
  'plan.title': 'Rapport de {id} : {title}',
  'plan.when': 'Du {from} au {to} ; état du registre au {today}.',
  'plan.for.shareable': 'Version diffusable : ce que le groupe peut voir. Elle ne dit rien de l’avancement de chacun.',
  'plan.for.coordinators': 'Version des coordonnateurs : ne pas diffuser.',
  'plan.plan': 'Plan de travail',
  'plan.agenda': 'Ordre du jour',
  'plan.item': 'Point',
  'plan.followups': 'Mesures de suivi',
  'plan.covered': 'Besoins couverts depuis la dernière table ronde',
  'plan.needs': 'Nouveaux besoins depuis la dernière table ronde',
  'plan.offers': 'Nouvelles offres depuis la dernière table ronde',
  'plan.part': '{part} : {count}',
  'plan.kind': 'Partie',
  'plan.id': 'Identifiant',
  'plan.action': 'Mesure',
  'plan.outputs': 'Produits',
  'plan.timeline': 'Calendrier',
  'plan.lead': 'Chef de file',
  'plan.partners': 'Partenaires',
  'plan.forum': 'Instance',
  'plan.forum.item': '{title}, point {item}',
  'plan.criterion': 'Critère d’achèvement',
  'plan.state': 'État d’avancement',
  'plan.state.why': '{status} : {why}',
  'plan.state.passed': '{status} ; date passée',
  'plan.what': 'Objet',
  'plan.whose': 'Délégation',
  'plan.topics': 'Thèmes',
  'plan.nothing': '–',
  'plan.next': 'd’ici à la prochaine session',
  'plan.next.day': 'd’ici à la prochaine session, le {day}',
  'plan.all': { one: '{count} au total', many: '{count} au total', other: '{count} au total' },
  'plan.count': '{status} : {count}',
  'plan.passed': {
    one: '{count} dont la date est passée',
    many: '{count} dont la date est passée',
    other: '{count} dont la date est passée',
  },

  // the figures of a period
  'year.title': 'Activité du groupe de travail du {from} au {to}',
  'year.made': 'État du registre au {day}. Les jours sont comptés en temps universel (UTC).',
  'year.for':
    'À l’usage du secrétariat : les fiches réservées sont comprises. Retirez les chiffres trop faibles avant de diffuser.',
  'year.kept':
    'Les suggestions et demandes closes avant le {day} ne sont plus conservées : ce qui en est compté avant cette date est trop bas.',
  'year.order': 'antérieur au premier jour ; indiquez une date postérieure',
  'year.future': 'date à venir ; indiquez une date jusqu’à aujourd’hui',
  'year.file': 'Chiffres du {from} au {to}, chacun avec sa définition.',
  'button.year.how': 'Définition de chaque chiffre',
  'button.year.markdown': 'Sous forme de document',
  'button.year.csv': 'Sous forme de tableau (CSV)',
  'button.year.days': 'Autre période',
  'year.figure': 'Indicateur',
  'year.about': 'Rubrique',
  'year.value': 'Valeur',
  'year.how': 'Définition',
  'year.from': 'Du',
  'year.to': 'Au',
  'year.on': 'Établi le',
  'year.count': 'Nombre',
  'year.reason': 'Motif',
  'year.nothing': 'aucune donnée à ce jour',
  'year.days': {
    one: '{days} jours, sur {count} étape',
    many: '{days} jours, sur {count} d’étapes',
    other: '{days} jours, sur {count} étapes',
  },
  'year.group.delegations': 'Délégations',
  'year.group.needs': 'Besoins',
  'year.group.offers': 'Offres',
  'year.group.steps': 'De la demande au résultat',
  'year.group.declines': 'Refus',
  'year.group.followups': 'Mesures de suivi',
  'year.topics': 'Besoins par thème',
  'year.topics.how':
    'Un besoin relevant de plusieurs thèmes est compté sous chacun : la somme des lignes dépasse donc le nombre de besoins.',
  'year.reasons': 'Motifs de refus',
  'year.reasons.how':
    'Un motif est indiqué lorsque trois délégations au moins l’ont donné ; les autres sont comptés ensemble.',
  'year.reasons.rest': 'Autres motifs, ou motif non précisé',
  'year.line': '{name} : {how}',
  'year.delegations': 'Délégations actives',
  'year.delegations.how':
    'ayant consigné un besoin ou une offre, fait une demande, répondu à une demande ou pris la tête d’une mesure de suivi, y compris par intermédiaire',
  'year.needs': 'Besoins au registre',
  'year.needs.how': 'ouverts au moins un jour de la période ; hors positions et besoins non confirmés par un État',
  'year.suggested': 'avec une suggestion',
  'year.suggested.how': 'parmi eux, ceux pour lesquels une offre a été suggérée au plus tard le dernier jour',
  'year.useful': 'avec un résultat jugé utile',
  'year.useful.how': 'parmi eux, ceux dont une partie a, à ce jour, jugé utile ce qu’une correspondance a donné',
  'year.covered': 'couverts',
  'year.covered.how': 'parmi eux, ceux qui étaient couverts à la fin du dernier jour',
  'year.partly': 'partiellement couverts',
  'year.partly.how': 'parmi eux, ceux qui étaient alors partiellement couverts',
  'year.open': 'non encore couverts',
  'year.open.how': 'parmi eux, ceux qui étaient alors ouverts ou à confirmer',
  'year.withdrawn': 'retirés',
  'year.withdrawn.how': 'parmi eux, ceux qui avaient alors été retirés',
  'year.offers': 'Offres au registre',
  'year.offers.how': 'ouvertes ou prévues au moins un jour de la période',
  'year.confirmed': 'confirmées',
  'year.confirmed.how': 'parmi elles, celles que leur prestataire a consignées ou confirmées',
  'year.listed': 'répertoriées',
  'year.listed.how': 'parmi elles, celles qui sont répertoriées au nom d’un prestataire qui ne les a pas confirmées',
  'year.wanted': 'demandées',
  'year.wanted.how':
    'parmi elles, celles qui ont fait l’objet d’une demande ou d’une candidature au plus tard le dernier jour',
  'year.never': 'jamais demandées',
  'year.never.how': 'parmi elles, les autres',
  'year.asked': 'Demandes',
  'year.asked.how': 'demandes de mise en relation envoyées pendant la période',
  'year.agreed': 'ayant abouti à une mise en relation',
  'year.agreed.how': 'parmi ces demandes, celles qui ont été acceptées à ce jour',
  'year.introduced': 'Mises en relation',
  'year.introduced.how': 'intervenues pendant la période, quelle que soit la date de la demande',
  'year.started': 'Travaux commencés',
  'year.started.how': 'travaux qu’une partie a déclarés, pendant la période, commencés ou achevés',
  'year.finished': 'Travaux achevés',
  'year.finished.how': 'travaux qu’une partie a déclarés achevés pendant la période',
  'year.applied': 'Candidatures',
  'year.applied.how':
    'enregistrées pendant la période pour des offres sur candidature, qui ne donnent pas lieu à une mise en relation',
  'year.taken': 'Candidatures suivies d’effet',
  'year.taken.how': 'candidatures dont la suite a été déclarée, pendant la période, commencée ou achevée',
  'year.completed': 'Candidatures menées à terme',
  'year.completed.how': 'candidatures dont la suite a été déclarée achevée pendant la période',
  'year.days.ask': 'De la suggestion à la demande',
  'year.days.ask.how': 'délai médian pour les demandes de la période',
  'year.days.introduction': 'De la demande à la mise en relation',
  'year.days.introduction.how': 'délai médian pour les mises en relation de la période',
  'year.days.start': 'De la mise en relation au commencement',
  'year.days.start.how': 'délai médian pour les travaux commencés pendant la période',
  'year.days.finish': 'Du commencement à l’achèvement',
  'year.days.finish.how': 'délai médian pour les travaux achevés pendant la période et dont le début avait été déclaré',
  'year.steps': 'Démarches accomplies',
  'year.steps.how': 'demandes, candidatures, accords, refus de demandes, débuts et achèvements de la période',
  'year.relayed': 'par intermédiaire',
  'year.relayed.how': 'parmi elles, celles qu’un coordonnateur a accomplies pour une partie qui n’a personne ici',
  'year.declined': 'Demandes déclinées',
  'year.declined.how': 'par la partie sollicitée, pendant la période',
  'year.aside': 'Suggestions écartées',
  'year.aside.how': 'par la partie qui a le besoin, pendant la période',
  'year.due': 'Mesures de suivi arrivant à échéance',
  'year.due.how': 'celles dont la date, telle qu’elle est fixée à présent, tombe dans la période',
  'year.intime': 'exécutées dans les délais',
  'year.intime.how': 'parmi elles, à ce jour',
  'year.late': 'exécutées plus tard',
  'year.late.how': 'parmi elles, à ce jour',
  'year.others': 'exécutées par d’autres',
  'year.others.how': 'parmi elles, à ce jour',
  'year.ended': 'abandonnées ou sans chef de file',
  'year.ended.how': 'parmi elles, à ce jour',
  'year.undone': 'non encore exécutées',
  'year.undone.how': 'parmi elles, à ce jour',
  'year.undated': 'Mesures de suivi sans échéance',
  'year.undated.how': 'ouvertes au moins un jour de la période',

  // the demand picture
  'demand.title': 'Les besoins du groupe au {day}',
  'demand.line': '{name} : {figure}',
  'demand.few': 'moins de trois',
  'demand.count': { one: '{count} délégation', many: '{count} de délégations', other: '{count} délégations' },
  'demand.regions': 'Les régions où moins de trois délégations ont des besoins ne figurent pas.',
  'demand.head.cell': 'Domaine ou région',
  'demand.head.count': 'Délégations ayant des besoins ouverts',
  'demand.how':
    'Situation arrêtée à cette date, besoins réservés compris. Un chiffre ne change que si l’écart porte sur trois délégations ou plus.',
  'demand.none':
    'Aucun tableau des besoins n’a encore été diffusé ; le secrétariat le diffuse au plus une fois par mois.',
  'demand.early': 'Le dernier tableau des besoins date du {last} : le prochain peut être diffusé à partir du {day}.',
  'demand.released': 'Diffusé. Il demeure inchangé jusqu’au prochain et figure dans les récapitulatifs.',
  'status.held': 'en attente de validation',
  'status.planned': 'prévue',
  'status.open': 'ouvert(e)',
  'status.in progress': 'en cours',
  'status.covered': 'couvert',
  'status.partly covered': 'partiellement couvert',
  'status.withdrawn': 'retiré(e)',
  'status.closed': 'close',
  'status.finished': 'terminée',
  'status.proposed': 'proposé(e)',
  'status.blocked': 'bloquée',
  'status.done': 'exécutée',
  'status.done by others': 'exécutée par d’autres',
  'status.dropped': 'abandonnée',
  'status.not taken up': 'sans chef de file',
  'status.to be confirmed': 'à confirmer',
  'status.confirmed': 'confirmé',
  'status.position': 'position',
  'need.added': 'Besoin {id} consigné : {title}',
  'need.critical':
    '« Critique » signifie : nécessaire dans un délai de trois mois. Cette mention ne concerne pas un incident en cours. Dans ce cas : {contact}',
  'need.priority.hint': 'Pas pour un incident en cours : {contact}',
  'need.emergency.call': 'appelez votre CERT national',
  'need.emergency': 'votre CERT national, ou le service d’urgence compétent de votre pays',
  'need.added.position': 'Conservé comme position, {id} : {title}',
  'need.position':
    'La position est au registre et répertoriée comme telle. Elle ne demande rien : aucune suggestion n’est donc faite.',
  'need.position.topics': 'ne demande rien et n’a pas de thème : indiquez des thèmes, ou conservez-le comme position',
  'need.covered': 'Le besoin {id} a désormais le statut « {status} ».',
  'need.covered.same': 'Le besoin {id} a déjà le statut « {status} » ; voir {show}.',
  'need.covered.not':
    'Le besoin {id} a le statut « {status} » et ne peut être déclaré couvert. {list} présente ce qui existe.',
  'need.past': 'date passée ; indiquez une date à partir d’aujourd’hui',
  'need.suggested': {
    one: '{count} offre correspond :',
    many: '{count} d’offres correspondent, les plus pertinentes d’abord :',
    other: '{count} offres correspondent, les plus pertinentes d’abord :',
  },
  'need.unmet':
    'Aucune offre du registre ne correspond encore. Vous recevrez un avis dès qu’il s’en présentera une ; {offers} les présente toutes.',
  'need.nearest': 'Ce qui s’en rapproche le plus, et ce qui manque :',
  'near.eligible': 'Mais réservé à : {eligible}.',
  'near.late': 'Mais commence le {from}, après le {by}.',
  'near.topics': 'Mais sur un autre thème : {given}.',
  'near.audience': 'Mais pour un autre public : {given}.',
  'near.modality': 'Mais selon une autre modalité : {given}.',
  'near.languages': 'Mais dans d’autres langues : {given}.',
  'near.words': 'Mais trop peu de points communs ; préciser davantage votre besoin peut y remédier.',
  'need.list': { one: '{count} besoin', many: '{count} de besoins', other: '{count} besoins' },
  'need.list.none':
    'Aucun besoin à afficher. Consignez-en un : /need add "Laboratoire de criminalistique numérique pour le CERT national" topic:digital-forensics',

  // drafts: what was typed and still waits for a press
  'draft.kept': 'Conservé comme brouillon {id} jusqu’au {until}, à votre seul usage.',
  'draft.several': {
    one: 'Rien n’est encore consigné. Votre texte exprime {count} demande :',
    many: 'Rien n’est encore consigné. Votre texte exprime {count} de demandes ; chacune fait l’objet d’un brouillon :',
    other: 'Rien n’est encore consigné. Votre texte exprime {count} demandes ; chacune fait l’objet d’un brouillon :',
  },
  'draft.several.how':
    'Consignez, réunissez ou abandonnez chaque brouillon ; {list} les affiche de nouveau jusqu’au {until}. Ils ne sont visibles que de vous.',
  'draft.list': {
    one: '{count} brouillon, à votre seul usage',
    many: '{count} de brouillons, à votre seul usage',
    other: '{count} brouillons, à votre seul usage',
  },
  'draft.list.none': 'Vous n’avez aucun brouillon. Ce que vous écrivez avec {add} sans le consigner en devient un.',
  'draft.waiting': {
    one: '{count} brouillon vous attend : {list}',
    many: '{count} de brouillons vous attendent : {list}',
    other: '{count} brouillons vous attendent : {list}',
  },
  'draft.title': '{id}  {title}',
  'draft.line.need': 'besoin, jusqu’au {until}',
  'draft.line.offer': 'offre, jusqu’au {until}',
  'draft.copy': 'À copier pour approbation. Rien n’est consigné ; {id} reste un brouillon jusqu’au {until}.',
  'draft.copy.title': '{title}',
  'draft.copy.field': '{label} : {value}',
  'draft.later': '{id} reste un brouillon jusqu’au {until} ; {list} l’affiche. Il n’est visible que de vous.',
  'draft.dropped': '{id} est abandonné ; rien n’en est conservé.',
  'draft.joined': '{other} fait désormais partie de {id}.',
  'draft.joined.full':
    '{id} et {other} réunis dépassent la longueur d’une fiche ; raccourcissez d’abord l’un des deux.',
  'draft.joined.kinds': '{id} et {other} ne peuvent être réunis : ce ne sont ni deux besoins, ni deux offres.',
  'draft.joined.itself':
    '{id} ne peut être réuni avec lui-même ; indiquez un autre brouillon. {list} affiche les vôtres.',
  'draft.gone':
    'Vous n’avez pas de brouillon {id} : il a été consigné, réuni avec un autre, abandonné, ou ses 30 jours sont écoulés. {list} affiche les vôtres.',

  // what the words of a need or offer say, before it is logged
  'understood.intro':
    'Rien n’est encore enregistré. Voici ce qui ressort de votre texte ; appuyez sur le thème pour le consigner ainsi :',
  'understood.nothing':
    'Rien n’est encore enregistré : aucun mot ne renvoie à un thème de la liste. Choisissez-en un dans le formulaire, ou enregistrez sans thème.',
  'understood.topic': 'S’agit-il de ce thème : {topic} ? ({words})',
  'understood.audience': 'public visé : {audience} ({words})',
  'understood.people': {
    one: '{count} personne ({words})',
    many: '{count} de personnes ({words})',
    other: '{count} personnes ({words})',
  },
  'understood.places': {
    one: '{count} place ({words})',
    many: '{count} de places ({words})',
    other: '{count} places ({words})',
  },
  'understood.modality': 'modalité : {modality} ({words})',
  'understood.languages': 'langue : {languages} ({words})',
  'understood.by': 'd’ici au {day} ({words})',
  'understood.eligible': 'ouvert à : {eligible} ({words})',
  'understood.deadline': 'candidatures jusqu’au {day} ({words})',
  'understood.from': 'à partir du {day} ({words})',
  'understood.until': 'jusqu’au {day} ({words})',
  'understood.without':
    'Sans thème, seul votre texte est conservé, et les correspondances reposent sur ce que ses mots indiquent.',
  'button.topic': 'Thème : {topic}',
  'button.topic.other': 'Autre thème',
  'button.topic.choose': 'Choisir un thème',
  'button.topic.none': 'Enregistrer sans thème',
  'button.topic.record': '{id}, thème : {topic}',
  'record.topics.none': 'Aucun thème indiqué.',
  'record.line.untold': '{owner} · aucun thème indiqué · {status}',
  'topics.none.alone': 'contient des thèmes et « none » (aucun) ; indiquez soit les thèmes, soit none seul',
  'need.withdrawn': 'Le besoin {id} est retiré ; les suggestions à son sujet sont closes.',
  'offer.added': 'Offre {id} consignée : {title}',
  'offer.suggested': {
    one: '{count} besoin correspond, parmi ceux que vous pouvez voir :',
    many: '{count} de besoins correspondent, parmi ceux que vous pouvez voir, les plus pertinents d’abord :',
    other: '{count} besoins correspondent, parmi ceux que vous pouvez voir, les plus pertinents d’abord :',
  },
  'offer.waiting':
    'Les délégations dont les besoins correspondent sont informées en privé ; celles qui sont intéressées vous solliciteront.',
  'offer.held':
    'Un coordonnateur examine la première offre de votre organisation avant qu’elle ne soit visible ; vous recevrez un avis dès son ouverture.',
  'offer.list': { one: '{count} offre', many: '{count} d’offres', other: '{count} offres' },
  'offer.list.none':
    'Aucune offre à afficher. Consignez-en une : /offer add "Cours de criminalistique numérique pour analystes de CERT" topic:digital-forensics open:global',
  'offer.closed': 'L’offre {id} est close ; les suggestions à son sujet le sont aussi.',
  'offer.order': 'se termine avant de commencer ; indiquez une date postérieure',
  'offer.opens': 's’ouvre alors qu’il n’est plus possible d’en bénéficier ; indiquez une date antérieure',
  'offer.planned': 'Cette offre est prévue : elle s’ouvre le {day}.',
  'offer.past': 'date passée ; indiquez une date à partir d’aujourd’hui',
  'offer.link': 'doit être une adresse Web commençant par https://',
  'offer.cost':
    'Indiquez ce qu’il en coûte au bénéficiaire (cost:fully-funded, cost:self-funded...) : cette mention est obligatoire pour les offres des observateurs.',
  'offer.five':
    'Votre organisation a cinq offres ouvertes, soit le maximum pour un observateur ; fermez-en une avec {close}.',
  'list.page': 'Page {page} sur {pages}',
  'list.next': 'Page suivante',
  'button.show': 'Afficher {id}',
  'button.edit': 'Modifier {id}',
  'button.edit.instead': 'Modifier plutôt {id}',
  'button.save.anyway': 'Enregistrer quand même',
  'button.edit.form': 'Modifier {id} dans le formulaire',
  'button.withdraw': 'Retirer {id}',
  'button.covered': '{id} est couvert',
  'button.correct': 'Corriger {id}',
  'button.position': 'Conserver comme position',
  'button.draft.log': 'Consigner {id}',
  'button.draft.open': 'Ouvrir {id}',
  'button.draft.copy': 'Copier pour approbation',
  'button.draft.later': 'Plus tard',
  'button.draft.drop': 'Abandonner {id}',
  'button.draft.join': 'Réunir {id} et {other}',
  'button.draft.one': 'C’est un seul besoin',
  'button.confirm.record': 'Confirmer {id}',
  'button.reopen': 'Rouvrir {id}',
  'button.remove.record': 'Supprimer {id}',
  'button.close': 'Clore {id}',
  'button.update': 'Mettre à jour {id}',
  'button.suggest': 'Suggérer une offre pour {id}',
  'button.ask': 'Demander la mise en relation {id}',
  'button.agree': 'Accepter {id}',
  'button.decline': 'Pas pour nous {id}',
  'button.back': 'Retirer la demande {id}',
  'button.release': 'Valider {id}',
  'button.confirm': 'Confirmer',
  'button.refuse': 'Non confirmé',
  'button.renew': 'Renouveler',
  'button.brief': 'Afficher la note de synthèse',
  'button.offers': 'Toutes les offres',

  // suggestions and matches
  'match.title': '{id}  {need} ↔ {offer}',
  'match.line': '{fit} · {state} · {requester} ↔ {provider}',
  'match.band.well': 'correspond bien',
  'match.band.fits': 'correspond',
  'match.band.may': 'pourrait correspondre',
  'match.why': 'Motifs : {reasons}',
  'match.why.topic': 'thème commun ({shared})',
  'match.why.topic.likely': 'thème déduit des termes employés ({shared})',
  'match.why.pillar': 'même domaine',
  'match.why.words': 'termes communs ({shared})',
  'match.why.words.some': 'termes proches',
  'match.why.audience': 'public visé ({shared})',
  'match.why.audience.likely': 'public déduit des termes employés ({shared})',
  'match.why.modality': 'modalité ({shared})',
  'match.why.modality.likely': 'modalité déduite des termes employés ({shared})',
  'match.why.language': 'langue ({shared})',
  'match.why.region.named': 'candidature recevable (ouvert à ce pays ou à sa région)',
  'match.why.region.open': 'candidature recevable (ouvert à tous les pays)',
  'match.why.region.unknown': 'conditions de candidature non précisées',
  'match.known':
    'Éléments connus : {known} sur {all} ; cette suggestion repose sur ce que les deux parties ont écrit et ne vaut pas approbation.',
  'match.parts': 'Décompte de {id} : {score} sur 100',
  'match.part': 'Élément',
  'match.points': 'Points',
  'match.of': 'Sur',
  'match.reason': 'Motif',
  'match.total': 'Total',
  'match.raised': 'Avec cette seule précision',
  'match.raise.need.topics': 'Si le besoin précisait son thème ({value}), la correspondance serait meilleure.',
  'match.raise.need.audience': 'Si le besoin précisait le public visé ({value}), la correspondance serait meilleure.',
  'match.raise.need.modality': 'Si le besoin précisait sa modalité ({value}), la correspondance serait meilleure.',
  'match.raise.need.languages': 'Si le besoin précisait sa langue ({value}), la correspondance serait meilleure.',
  'match.raise.offer.topics': 'Si l’offre précisait son thème ({value}), la correspondance serait meilleure.',
  'match.raise.offer.audience': 'Si l’offre précisait le public visé ({value}), la correspondance serait meilleure.',
  'match.raise.offer.modality': 'Si l’offre précisait sa modalité ({value}), la correspondance serait meilleure.',
  'match.raise.offer.languages': 'Si l’offre précisait sa langue ({value}), la correspondance serait meilleure.',
  'match.ended.own': 'Les deux fiches relèvent désormais de la même délégation.',
  'match.ended.not open': 'L’une de ses fiches n’est plus ouverte.',
  'match.ended.over': 'L’offre a pris fin.',
  'match.ended.to be confirmed':
    'Le besoin doit être confirmé par sa délégation ; il sera de nouveau suggéré dès que ce sera fait.',
  'match.ended.too late': 'L’offre commence désormais après la date fixée pour le besoin.',
  'match.ended.not eligible': 'L’offre n’est plus ouverte à la délégation qui a ce besoin.',
  'match.ended.no longer fits': 'En l’état actuel des choses, cette suggestion n’est plus faite.',
  'match.revised.better': 'La correspondance est meilleure depuis la modification d’une fiche ({at}).',
  'match.revised.less': 'La correspondance est moins bonne depuis la modification d’une fiche ({at}).',
  'match.revised.otherwise':
    'La correspondance repose sur d’autres éléments depuis la modification d’une fiche ({at}).',
  'match.part.topic': 'Thème',
  'match.part.words': 'Termes employés',
  'match.part.audience': 'Public visé',
  'match.part.modality': 'Modalité',
  'match.part.language': 'Langue',
  'match.part.region': 'Qui peut postuler',
  'match.part.unknown': 'non précisé par les deux parties',
  'match.part.none': 'rien de commun',
  'match.list': {
    one: '{count} correspondance ou suggestion',
    many: '{count} de correspondances et suggestions, les plus pertinentes d’abord',
    other: '{count} correspondances et suggestions, les plus pertinentes d’abord',
  },
  'match.list.none':
    'Aucune suggestion pour l’instant. Elles apparaissent dès qu’un besoin et une offre correspondent : consignez le vôtre avec {add}.',
  'match.preview.few':
    'Cette offre est ouverte à si peu de délégations que le prestataire, {provider}, peut deviner qui fait la demande.',
  'match.agreed':
    'Accord donné : la mise en relation {id} est établie. Chaque partie est informée de la manière de joindre l’autre.',
  'match.declined':
    '{id} : mise à l’écart enregistrée ; l’autre partie lit « pas possible à l’heure actuelle », et non votre motif.',
  'match.notforus': 'La suggestion {id} est écartée et ne sera plus faite.',
  'match.back': 'La demande {id} est retirée ; l’autre partie est informée qu’elle est close.',
  'match.notyours': 'Vous ne pouvez répondre à {id} pour l’instant : {state}. Voir {show}.',
  'match.contact': 'Contact, {delegation} : {contact}',
  'match.contact.person': 'Contact, {delegation} : {person} ({identity})',
  'match.state.suggested': 'suggestion',
  'match.state.asking': 'demande sur le point de partir',
  'match.state.asked': 'mise en relation demandée',
  'match.state.introduced': 'correspondance : les deux parties ont accepté d’échanger',
  'match.state.started': 'correspondance : travaux commencés',
  'match.state.finished': 'correspondance : travaux achevés',
  'match.state.declined': 'pas possible à l’heure actuelle',
  'match.state.taken back': 'demande retirée',
  'match.state.lapsed': 'caduque faute de réponse',
  'match.state.came to nothing': 'sans suite',
  'match.state.ended': 'plus suggéré',
  'match.state.gone': 'close avec sa fiche',
  'match.state.applied': 'candidature déposée',
  'match.state.taken on': 'candidature retenue',
  'match.state.completed': 'mené à terme',
  'match.state.not taken': 'candidature non retenue',
  'match.hand': 'Suggéré par un coordonnateur.',
  'match.preview':
    'Prestataire : {provider}. Si vous faites la demande, il verra exactement ceci, et rien auparavant :',
  'match.preview.words':
    'Votre propre texte n’est pas communiqué au prestataire, {provider} ; pour lui en transmettre une partie, rédigez-la pour cette demande : {command}',
  'match.waits.requester':
    'La décision vous appartient : demandez la mise en relation, ou indiquez que cela ne vous convient pas.',
  'match.reciprocal':
    'L’autre partie peut aussi apporter son aide en sens inverse : {match}. Chaque accord est distinct ; voir {show}.',
  'match.reciprocal.both':
    'Ces deux parties peuvent s’entraider : {match} va en sens inverse. Chaque accord est distinct ; voir {show}.',
  'match.waits.provider':
    'La décision vous appartient : acceptez d’échanger (sans engagement), posez une question, ou indiquez que ce n’est pas possible.',
  'match.waits.answer': 'Le prestataire a posé une question ; votre réponse est transmise sans votre nom.',
  'match.asking': '{id} partira le {at} ; d’ici là, vous pouvez annuler.',
  'match.asking.sees': 'Prestataire : {provider}. Il verra alors exactement ceci :',
  'match.undone': 'La demande {id} est annulée ; personne n’en a été informé.',
  'match.words.names':
    'ce texte nomme votre État (« {names} ») : retirez cette mention, car le prestataire n’apprend qui fait la demande qu’après l’accord des deux parties',
  'match.words.title': 'Selon les termes de la délégation : {words}',
  'match.application': '{id} s’obtient sur candidature, et non par mise en relation : {link}',
  'match.application.deadline': 'Candidatures jusqu’au {day}.',
  'match.application.next':
    'Une fois votre candidature déposée, signalez-le : un rappel vous invitera à en indiquer le résultat.',
  'match.applied': '{id} : candidature enregistrée ; personne d’autre n’en est informé.',
  'match.passed.question': 'Votre question est transmise sans votre nom. La réponse vous sera communiquée.',
  'match.passed.answer': 'Votre réponse est transmise sans votre nom.',
  'match.talk.provider': 'Question : {text}',
  'match.talk.requester': 'Réponse : {text}',
  'match.talk.full':
    'Quarante questions et réponses ont été transmises, soit le maximum ; acceptez d’échanger, ou déclinez.',
  'match.consulting':
    'L’autre partie est informée que vos consultations se poursuivent ; le délai de {id} est prolongé de trente jours.',
  'match.places': {
    one: '{count} place restante sur {places}',
    many: '{count} de places restantes sur {places}',
    other: '{count} places restantes sur {places}',
  },
  'match.outcome.talked': '{id} : il est pris note que vous avez échangé.',
  'match.outcome.start': '{id} : il est pris note que les travaux ont commencé.',
  'match.outcome.finish': '{id} : il est pris note de l’achèvement. Merci.',
  'match.outcome.nothing':
    '{id} : il est pris note que l’affaire est restée sans suite ; le motif n’est connu que de vous et des coordonnateurs.',
  'match.reason.line': 'Motif : {reason}',
  'match.contact.own': 'En cas d’accord des deux parties, l’autre partie recevra votre contact : {contact}',
  'match.contact.none':
    'En cas d’accord des deux parties, l’autre partie recevra votre nom et votre compte ici ({name}, {identity}) ; pour un autre contact : {profile}',
  'match.outcome.line': 'Résultat : {outcome}',
  'match.lesson.line': 'Enseignement : {lesson}',

  // what was learnt, and the guide
  'lesson.added': 'Enseignement {id} : {title}',
  'lesson.of': 'Source : {owner}',
  'lesson.match': 'Tiré de {match}',
  'lesson.waits':
    'Seuls votre délégation et les coordonnateurs le lisent pour l’instant. Confirmez-le, et le groupe le lira sans votre nom.',
  'lesson.closed': 'Seuls votre délégation et les coordonnateurs le lisent.',
  'lesson.names':
    'Son texte mentionne {names}, ce qui en révèle l’origine bien que votre nom soit omis ; {edit} permet de le modifier.',
  'lesson.reported':
    'Il attend la confirmation de la délégation concernée, {delegation} ; personne d’autre ne le lit d’ici là.',
  'lesson.confirmed': 'L’enseignement {id} figure désormais dans le guide.',
  'lesson.withdrawn': 'L’enseignement {id} est retiré : il ne figure plus dans le guide.',
  'lesson.own': 'Vous consignez les enseignements de votre propre délégation ; n’indiquez pas « delegation ».',
  'lesson.whose': 'Indiquez à quelle délégation appartient cet enseignement : {add}',
  'guide.none': 'Aucun enseignement ne vous est encore accessible ; {add} permet d’en consigner un.',
  'guide.title': {
    one: 'Le guide : {count} enseignement',
    many: 'Le guide : {count} d’enseignements',
    other: 'Le guide : {count} enseignements',
  },
  'guide.topics': 'Thèmes abordés',
  'guide.topic': 'Thème',
  'guide.lessons': 'Enseignements',
  'guide.more':
    '{guide} présente ceux d’un thème, {words} ceux qui abordent un sujet, dans n’importe quelle langue, et {file} l’ensemble sous forme de document.',
  'guide.none.found': 'Aucun enseignement accessible n’en traite ; {guide} les présente tous.',
  'guide.untold': 'Aucun thème indiqué',
  'guide.file': {
    one: 'Le guide sous forme de document : {count} enseignement.',
    many: 'Le guide sous forme de document : {count} d’enseignements.',
    other: 'Le guide sous forme de document : {count} enseignements.',
  },
  'guide.file.own':
    'Les délégations y sont nommées dans la mesure où vous pouvez les voir ; avec {public}, il ne dit que ce que chacun peut lire.',
  'button.guide.file': 'Le guide sous forme de document',
  'guide.head': 'Enseignements du groupe de travail',
  'guide.head.day': 'Au {day}',
  'guide.head.you':
    'Établi pour un seul lecteur : les délégations sont nommées dans la mesure où ce lecteur peut les voir. Ne pas diffuser.',
  'guide.head.group': 'À l’usage des membres du groupe.',
  'guide.head.public': 'Ce que chacun peut lire.',
  'guide.contents': 'Sommaire',
  'guide.also': 'Autres thèmes : {topics}',
  'guide.from': '{owner}, {day}',
  'lesson.list': { one: '{count} enseignement', many: '{count} d’enseignements', other: '{count} enseignements' },
  'match.relayed': 'Transmis par {name} : {how} ({act}, {at})',
  'match.late': 'C’était déjà fait pour {id} : {state}. Voir {show}.',
  'match.late.by': 'C’était déjà fait pour {id}, par {name} : {state}. Voir {show}.',
  'match.suggested.hand':
    'La suggestion {id} est faite aux deux parties, dans la mesure où elles peuvent la voir, avec la mention qu’elle émane d’un coordonnateur.',
  'match.suggest.there': 'Le registre contient déjà {id} pour ces deux fiches : {state}.',
  'match.suggest.no.own': 'Les deux fiches relèvent de la même délégation.',
  'match.suggest.no.not open': 'L’une des deux fiches n’est pas ouverte.',
  'match.suggest.no.over': 'L’offre a pris fin.',
  'match.suggest.no.to be confirmed': 'Le besoin doit d’abord être confirmé par sa délégation.',
  'match.suggest.no.too late': 'L’offre commence après la date fixée pour le besoin.',
  'match.suggest.no.not eligible': 'L’offre n’est pas ouverte à la délégation qui a ce besoin.',
  'act.ask': 'demande',
  'act.undo': 'annulation',
  'act.back': 'retrait',
  'act.agree': 'accord',
  'act.decline': 'refus',
  'act.question': 'question',
  'act.answer': 'réponse',
  'act.consulting': 'consultations en cours',
  'act.applied': 'candidature',
  'act.talked': 'échange',
  'act.start': 'commencement',
  'act.finish': 'achèvement',
  'act.nothing': 'sans suite',
  'relay.copy':
    'Personne ne représente cette délégation sur le bot : {delegation}. Copiez ce qui suit dans un courriel à son intention, puis consignez sa réponse :',
  'relay.ask':
    'Une délégation de notre groupe de travail souhaite savoir si vous seriez disposés à échanger avec elle au sujet de : {offer}. Il s’agit de : {requester} ; son nom vous sera communiqué une fois votre accord donné. Ses besoins sont les suivants :',
  'relay.decide':
    'Une offre présentée dans notre groupe de travail pourrait répondre à vos besoins : {offer}. Prestataire : {provider}. Souhaitez-vous que nous demandions pour vous si un échange est envisageable ? Votre nom ne sera communiqué qu’après l’accord des deux parties.',
  'relay.talk': 'Les deux parties ont accepté d’échanger au sujet de : {offer}. Autre partie : {other}.',
  'relay.scope':
    'Cela ne relève pas des régions et thèmes qui vous sont confiés ; adressez-vous au secrétariat, ou à un coordonnateur compétent.',
  'relay.present': 'Cette délégation est représentée sur le bot et s’en charge elle-même : {delegation}.',
  'relay.contact':
    'Indiquez comment la joindre : contact:"bureau@ministere.example" ; ce contact est communiqué lors de la mise en relation.',
  'relay.done': 'Consigné : {act}, transmis par vous, {how}.',
  'button.undo': 'Annuler {id}',
  'button.question': 'Poser une question {id}',
  'button.answer': 'Répondre {id}',
  'button.consulting': 'Consultations en cours {id}',
  'button.applied': 'Candidature déposée {id}',
  'button.outcome': 'Indiquer le résultat {id}',
  'button.outcome.talked': 'Nous avons échangé {id}',
  'button.outcome.start': 'Les travaux ont commencé {id}',
  'button.relay': 'Consigner la réponse {id}',

  // unasked messages: no word of a record in them
  'notice.relay':
    'Personne ne représente cette délégation sur le bot : {delegation}. Veuillez lui transmettre ce qui suit :',
  'notice.unreached':
    'Un message destiné à {name} n’a pu être remis : ses messages directs sont fermés au bot. Veuillez l’en informer ; {command} lui montre ce qui l’attend.',
  'notice.unreached.delegation':
    'Un message destiné à {name}, {delegation}, n’a pu être remis : ses messages directs sont fermés au bot. Veuillez l’en informer ; {command} lui montre ce qui l’attend.',
  'notice.recognise': '{name} ({identity}) demande son accréditation : {role} – {delegation}. Confirmez-vous ?',
  'notice.confirmed':
    'Votre accréditation est confirmée : {role} – {delegation}. La note de synthèse de votre délégation est votre premier écran.',
  'notice.refused':
    'Un coordonnateur n’a pas pu confirmer que vous représentez la délégation suivante : {delegation}. Demandez un code à votre délégation, puis tapez /wg join CODE.',
  'notice.unanswered':
    'Personne n’a confirmé à temps que vous représentez la délégation suivante : {delegation}. Renouvelez votre demande avec /wg profile, ou demandez un code à votre délégation.',
  'notice.renew':
    'Votre accréditation prend fin le {until}. Il suffit d’appuyer sur le bouton pour la renouveler pour douze mois.',
  'notice.handover': '{name} prend votre succession ; votre accréditation a pris fin. Merci.',
  'notice.held': 'L’offre {id}, la première d’une organisation observatrice, attend d’être validée.',
  'notice.released': 'L’offre {id} est désormais ouverte : un coordonnateur l’a validée.',
  'notice.suggested': '{match} est une nouvelle suggestion pour le besoin {need} de votre délégation.',
  'notice.asked': '{match} attend votre délégation : une mise en relation est demandée.',
  'notice.introduced':
    '{match} : les deux parties ont accepté d’échanger. Vous voici réunis ; chacun voit en privé comment joindre l’autre.',
  'notice.agreed': '{match} : les deux parties ont accepté d’échanger ; voyez comment vous joindre.',
  'notice.question': '{match} : le prestataire a une question.',
  'notice.answer': '{match} : une réponse à votre question est arrivée.',
  'notice.consulting': '{match} : l’autre partie poursuit ses consultations ; le délai est prolongé de trente jours.',
  'notice.lapsed':
    'La demande {match} est caduque, faute de réponse. La suggestion pourra être faite de nouveau lorsqu’une fiche sera modifiée.',
  'notice.reminder': '{match} attend toujours votre délégation.',
  'notice.deadline': '{match} : la date limite est le {day} ; signalez-le une fois votre candidature déposée.',
  'notice.result': '{match} : quelle suite a été donnée à votre candidature ?',
  'notice.checkin': '{match} : où en êtes-vous ? Échange tenu, travaux commencés, achevés, ou sans suite.',
  'notice.declined': '{match} : pas possible à l’heure actuelle.',
  'notice.gone': '{match} : clôture, car l’une des fiches concernées n’est plus ouverte.',
  'notice.stale':
    'La fiche {record} a été confirmée pour la dernière fois le {last}. Est-elle toujours d’actualité ? Elle sera close le {day} si personne ne la confirme.',
  'notice.lapsed.offer': {
    one: 'L’offre {record} est close : personne ne l’a confirmée depuis {count} jour. Il suffit d’appuyer sur le bouton pour la rouvrir.',
    many: 'L’offre {record} est close : personne ne l’a confirmée depuis {count} de jours ou plus. Il suffit d’appuyer sur le bouton pour la rouvrir.',
    other:
      'L’offre {record} est close : personne ne l’a confirmée depuis {count} jours ou plus. Il suffit d’appuyer sur le bouton pour la rouvrir.',
  },
  'notice.lapsed.need': {
    one: 'Le besoin {record} est à confirmer : personne ne l’a fait depuis {count} jour. Il reste au registre et sera de nouveau suggéré dès que vous l’aurez confirmé.',
    many: 'Le besoin {record} est à confirmer : personne ne l’a fait depuis {count} de jours. Il reste au registre et sera de nouveau suggéré dès que vous l’aurez confirmé.',
    other:
      'Le besoin {record} est à confirmer : personne ne l’a fait depuis {count} jours. Il reste au registre et sera de nouveau suggéré dès que vous l’aurez confirmé.',
  },

  // follow-ups
  'followup.added': 'Mesure de suivi {id} consignée : {title}',
  'followup.proposed': 'Proposée à : {leads} ; elle ne compte qu’une fois qu’un chef de file l’a acceptée : {take}',
  'followup.list': {
    one: '{count} mesure de suivi',
    many: '{count} de mesures de suivi',
    other: '{count} mesures de suivi',
  },
  'followup.list.none':
    'Aucune mesure de suivi à afficher. Consignez-en une : /followup add "Jumelage de CERT" lead:SN due:2027-03-01',
  'followup.updated': 'La mesure de suivi {id} a désormais le statut « {status} ».',
  'followup.changed': 'Mesure de suivi {id} modifiée ; statut : {status}.',
  'followup.leads':
    'Seul le chef de file ({leads}) ou un coordonnateur en indique l’état d’avancement ou l’échéance ; vous pouvez ajouter une note (note:).',
  'followup.public':
    'Une mesure de suivi qui désigne d’autres délégations comme chefs de file est consignée pour le groupe ; indiquez see:group.',
  'followup.nothing': 'Aucune modification n’est indiquée ; précisez status:, due: ou note:.',
  'followup.due':
    'ne désigne aucun moment reconnu ; écrivez une date, par exemple 2027-06-01, « dans trois semaines » ou « d’ici à la prochaine session »',
  'followup.need.reason': 'à renseigner : indiquez pourquoi, à l’intention des chefs de file et des coordonnateurs',
  'followup.need.evidence': 'à renseigner : indiquez ce qui atteste l’exécution, en quelques mots ou par un lien',
  'followup.need.who': 'à renseigner : indiquez qui l’a exécutée',
  'followup.link': '« {word} » n’est pas une adresse Web ; recopiez-la en entier, avec https://',
  'followup.item': 'L’ordre du jour de {id} ne comporte pas de point {item} ; {show} le présente.',
  'followup.item.alone':
    'désigne un point de l’ordre du jour d’une table ronde ; précisez laquelle, avec roundtable:R-3',
  'followup.taken': 'Votre délégation est chef de file de {id}.',
  'followup.taken.already':
    'Votre délégation est déjà chef de file de {id} ; {update} permet d’en indiquer l’avancement.',
  'followup.ended': '{id} a le statut « {status} » ; plus personne n’est sollicité comme chef de file.',
  'followup.declined':
    'Il est pris note que {id} ne concerne pas votre délégation. Seuls les coordonnateurs lisent le motif.',
  'followup.declined.already':
    'Votre délégation a déjà répondu au sujet de {id} ; {update} permet d’en indiquer l’avancement.',
  'followup.notasked': 'Votre délégation n’est pas sollicitée comme chef de file de {id} ; {show} indique qui l’est.',
  'followup.relay.instead': '{id} attend la réponse de ses chefs de file. Pour consigner cette réponse : {relay}',
  'followup.relay.scope':
    'D’autres régions ou d’autres thèmes vous sont confiés ; un coordonnateur compétent doit le consigner.',
  'followup.relay.whose': 'à renseigner : {id} est proposée à : {leads}',
  'followup.relay.done.take':
    'Il est pris note que la délégation suivante est chef de file de {id} : {delegation}. Transmis par vous ({how}).',
  'followup.relay.done.decline':
    'Il est pris note que {id} ne concerne pas la délégation suivante : {delegation}. Transmis par vous ({how}).',
  'followup.relay.already': 'Cette délégation a déjà répondu au sujet de {id} : {delegation}. Voir {show}.',
  'followup.leads.coordinators':
    'Il appartient aux coordonnateurs de changer de chef de file ; {show} indique qui l’est.',
  'followup.offered': '{roundtable} est ouverte : cet engagement y a-t-il été pris ?',
  'record.session': 'Échéance : prochaine session, dont la date n’est pas encore fixée',
  'record.session.day': 'Échéance : prochaine session, le {day}',
  'record.passed': 'La date est passée',
  'record.reason': 'Motif : {reason}',
  'record.evidence': 'Éléments attestant l’exécution : {evidence}',
  'record.doneby': 'Exécutée par : {who}',
  'record.links': 'Liens : {links}',
  'record.roundtable': 'Engagement pris à {roundtable}',
  'record.roundtable.item': 'Engagement pris à {roundtable}, point {item} : {title}',
  'record.stands': 'Inscrite à la liste de {roundtables}',
  'record.taken': 'Chef de file : {delegations}',
  'record.taken.relayed': 'Chef de file : {delegation}, transmis par {name} : {how} ({at})',
  'record.unanswered': 'Réponse attendue : {delegations}',
  'record.declined': 'A décliné : {delegation}',
  'record.declined.reason': 'A décliné : {delegation} ({reason})',
  'record.declined.relayed': 'A décliné : {delegation}, transmis par {name} : {how} ({at})',
  'notice.proposed': '{id} est proposée à votre délégation : acceptez-vous d’être chef de file ?',
  'notice.taken.relayed': 'Un coordonnateur a consigné que votre délégation est chef de file de {id}.',
  'notice.declined.relayed': 'Un coordonnateur a consigné que {id} ne concerne pas votre délégation.',
  'notice.due.ahead': 'L’échéance de {id} est fixée au {day}. Où en est-on ?',
  'notice.due': '{id} arrive à échéance, le {day}. Où en est-on ?',
  'notice.untaken': {
    one: '{id} a été proposée il y a {count} jour, et n’a pas encore de chef de file.',
    many: '{id} a été proposée il y a {count} de jours, et n’a pas encore de chef de file.',
    other: '{id} a été proposée il y a {count} jours, et n’a pas encore de chef de file.',
  },
  'notice.nolead': '{id} n’a pas de chef de file : aucune des délégations sollicitées n’a accepté.',
  'button.followup.take': 'Être chef de file {id}',
  'button.followup.decline': 'Décliner {id}',
  'button.followup.relay': 'Consigner une réponse {id}',
  'button.followup.promised': 'Engagement pris à {roundtable}',

  // roundtables
  'roundtable.opened': 'Table ronde {id} ouverte : {title}',
  'roundtable.planned': 'Table ronde {id} prévue : {title}',
  'roundtable.dates': 'du {from} au {to} · {status}',
  'roundtable.day': '{from} · {status}',
  'roundtable.agenda': 'Ordre du jour',
  'roundtable.agenda.item': '{no}. {title}',
  'roundtable.agenda.many': 'trop de points ; un ordre du jour en comporte {max} au maximum',
  'roundtable.agenda.long': 'un point est trop long ; chacun comporte {max} caractères au maximum',
  'roundtable.order': 'antérieur au premier jour',
  'roundtable.list': { one: '{count} table ronde', many: '{count} de tables rondes', other: '{count} tables rondes' },
  'roundtable.list.none': 'Aucune table ronde pour l’instant.',
  'roundtable.followups': {
    one: '{count} mesure de suivi à sa liste',
    many: '{count} de mesures de suivi à sa liste',
    other: '{count} mesures de suivi à sa liste',
  },
  'roundtable.changed': 'La table ronde {id} est modifiée.',
  'roundtable.nothing': 'Aucune modification n’est indiquée ; précisez title:, from:, to: ou agenda:.',
  'roundtable.isclosed': 'La table ronde {id} est close ; ce qui y a été promis peut encore être consigné : {notes}',
  'roundtable.early':
    '{id} commence le {day} ; elle ne peut être close qu’après son ouverture. Pour en changer la date : {edit}',
  'roundtable.closed': 'Table ronde {id} close : {title}',
  'roundtable.carried': {
    one: '{count} mesure de suivi est reportée à {next}.',
    many: '{count} de mesures de suivi sont reportées à {next}.',
    other: '{count} mesures de suivi sont reportées à {next}.',
  },
  'roundtable.carried.untaken': {
    one: 'Dont {count} sans chef de file : elle reste sur cette liste et n’ira pas plus loin si personne n’en prend la charge.',
    many: 'Dont {count} sans chef de file : elles restent sur cette liste et n’iront pas plus loin si personne n’en prend la charge.',
    other:
      'Dont {count} sans chef de file : elles restent sur cette liste et n’iront pas plus loin si personne n’en prend la charge.',
  },
  'roundtable.carried.none': 'Aucune mesure de suivi n’est ouverte ; rien n’est reporté.',
  'roundtable.carried.later': {
    one: 'Aucune autre table ronde n’est prévue : {count} mesure de suivi ouverte sera reportée à la prochaine que vous ouvrirez : {open}',
    many: 'Aucune autre table ronde n’est prévue : {count} de mesures de suivi ouvertes seront reportées à la prochaine que vous ouvrirez : {open}',
    other:
      'Aucune autre table ronde n’est prévue : {count} mesures de suivi ouvertes seront reportées à la prochaine que vous ouvrirez : {open}',
  },
  'roundtable.which': 'Aucune table ronde n’est ouverte actuellement ; précisez laquelle : {example}',
  'button.close.roundtable': 'Clore {id}',
  'button.report': 'Rapport de {id}',
  'button.notes': 'Notes de {id}',
  'button.followups': 'Mesures de suivi de {id}',

  // notes of a roundtable
  'notes.preview': {
    one: 'Notes de {roundtable} : {count} ligne est comprise. Rien n’est encore consigné.',
    many: 'Notes de {roundtable} : {count} de lignes sont comprises. Rien n’est encore consigné.',
    other: 'Notes de {roundtable} : {count} lignes sont comprises. Rien n’est encore consigné.',
  },
  'notes.wrong': {
    one: '{count} ligne n’est pas comprise ; elle reste dans {draft} jusqu’à ce que vous la corrigiez.',
    many: '{count} de lignes ne sont pas comprises ; elles restent dans {draft} jusqu’à ce que vous les corrigiez.',
    other: '{count} lignes ne sont pas comprises ; elles restent dans {draft} jusqu’à ce que vous les corrigiez.',
  },
  'notes.line.followup': '{no}. Mesure de suivi · {leads} : {title}',
  'notes.line.followup.with': '{no}. Mesure de suivi · {leads}, avec {partners} : {title}',
  'notes.line.due': '{line} · {due}',
  'notes.line.due.day': 'd’ici au {day}',
  'notes.line.due.next': 'd’ici à la prochaine session',
  'notes.line.item': '{line} · point {item}',
  'notes.line.need': '{no}. Besoin · {delegation} : {title}',
  'notes.line.offer': '{no}. Offre · {delegation} : {title}',
  'notes.line.wrong': '{no}. « {text} » {problem}',
  'notes.problem.kind': 'ne commence ni par F (mesure de suivi), ni par N (besoin), ni par O (offre)',
  'notes.problem.whose': 'ne nomme, après sa lettre, aucune délégation connue',
  'notes.problem.near': 'ne nomme, après sa lettre, aucune délégation connue ; vouliez-vous dire {near} ?',
  'notes.problem.words': 'ne dit rien après la délégation',
  'notes.problem.one': 'nomme plusieurs délégations : un besoin ou une offre n’en a qu’une',
  'notes.problem.long': 'est trop long ; le texte comporte {max} caractères au maximum',
  'notes.problem.item': 'cite le point {item}, qui ne figure pas à l’ordre du jour',
  'notes.problem.scope': 'concerne une délégation dont un autre coordonnateur est chargé',
  'notes.many': '{count} lignes ; envoyez-en {max} au maximum à la fois',
  'notes.none': 'aucune ligne',
  'notes.how':
    'Une ligne par élément : F SN,NL: jumelage de CERT d’ici à la prochaine session · N BJ formation en criminalistique · O CZ un cours',
  'notes.kept': 'Conservé comme {draft} jusqu’au {until} ; {open} l’affiche de nouveau.',
  'notes.saved': {
    one: '{count} ligne de {roundtable} consignée.',
    many: '{count} de lignes de {roundtable} consignées.',
    other: '{count} lignes de {roundtable} consignées.',
  },
  'notes.saved.line': '{id} {title}',
  'notes.saved.confirm':
    'Chaque délégation est invitée à confirmer ses besoins et ses offres, et à accepter d’être chef de file des mesures de suivi.',
  'notes.title': 'Notes de {roundtable}',
  'notes.draft.line': {
    one: 'Notes, {count} ligne, conservées jusqu’au {until}',
    many: 'Notes, {count} de lignes, conservées jusqu’au {until}',
    other: 'Notes, {count} lignes, conservées jusqu’au {until}',
  },
  'button.notes.save': {
    one: 'Consigner {count} ligne',
    many: 'Consigner {count} de lignes',
    other: 'Consigner {count} lignes',
  },
  'button.notes.edit': 'Modifier {id}',

  // digests
  'digest.title': {
    one: 'Récapitulatif : {count} nouveauté',
    many: 'Récapitulatif : {count} de nouveautés',
    other: 'Récapitulatif : {count} nouveautés',
  },
  'digest.matches': 'Nouvelles correspondances',
  'digest.suggestions': 'Nouvelles suggestions',
  'digest.needs': 'Nouveaux besoins',
  'digest.offers': 'Nouvelles offres',
  'digest.followups': 'Mesures de suivi',
  'digest.unconfirmed': 'À confirmer',
  'digest.waiting': 'En attente d’une réponse',
  'digest.demand': 'Les besoins du groupe',
  'digest.requests': 'En attente de votre délégation',
  'digest.changes': 'Modifications',
  'digest.dates': 'Dates à venir',
  'digest.passed': 'Dates passées',
  'digest.proposed': 'Votre délégation est sollicitée comme chef de file',
  'digest.untaken': 'Sans chef de file',
  'digest.uncovered': 'Non encore couverts',
  'digest.rest': '{section} : {count}, voir {command}',
  'digest.covers.days': {
    one: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} jour.',
    many: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} de jours.',
    other: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} jours.',
  },
  'digest.covers.weeks': {
    one: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} semaine.',
    many: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} de semaines.',
    other: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} semaines.',
  },
  'digest.covers.months': {
    one: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} mois.',
    many: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} de mois.',
    other: 'Période du {from} au {to} : je n’ai pas fonctionné pendant {count} mois.',
  },
  'digest.covers.digests': {
    one: 'Période du {from} au {to} : {count} récapitulatif précédent n’a pas été envoyé, car je ne fonctionnais pas.',
    many: 'Période du {from} au {to} : {count} de récapitulatifs précédents n’ont pas été envoyés, car je ne fonctionnais pas.',
    other:
      'Période du {from} au {to} : {count} récapitulatifs précédents n’ont pas été envoyés, car je ne fonctionnais pas.',
  },
  'digest.late': 'Cet envoi était prévu le {day} ; je ne fonctionnais pas à ce moment-là.',
  'digest.numbers': 'Depuis le dernier récapitulatif : {parts}.',
  'digest.new.matches': {
    one: '{count} nouvelle correspondance',
    many: '{count} de nouvelles correspondances',
    other: '{count} nouvelles correspondances',
  },
  'digest.new.suggestions': {
    one: '{count} nouvelle suggestion',
    many: '{count} de nouvelles suggestions',
    other: '{count} nouvelles suggestions',
  },
  'digest.new.requests': {
    one: '{count} nouvelle demande',
    many: '{count} de nouvelles demandes',
    other: '{count} nouvelles demandes',
  },
  'digest.new.needs': {
    one: '{count} nouveau besoin',
    many: '{count} de nouveaux besoins',
    other: '{count} nouveaux besoins',
  },
  'digest.new.offers': {
    one: '{count} nouvelle offre',
    many: '{count} de nouvelles offres',
    other: '{count} nouvelles offres',
  },
  'digest.new.followups': {
    one: '{count} nouvelle mesure de suivi',
    many: '{count} de nouvelles mesures de suivi',
    other: '{count} nouvelles mesures de suivi',
  },
  'digest.new.unconfirmed': {
    one: '{count} besoin à confirmer',
    many: '{count} de besoins à confirmer',
    other: '{count} besoins à confirmer',
  },
  'digest.new.dates': {
    one: '{count} date dans les 14 jours',
    many: '{count} de dates dans les 14 jours',
    other: '{count} dates dans les 14 jours',
  },
  'digest.new.passed': { one: '{count} date passée', many: '{count} de dates passées', other: '{count} dates passées' },
  'digest.new.proposed': {
    one: '{count} mesure de suivi proposée à votre délégation',
    many: '{count} de mesures de suivi proposées à votre délégation',
    other: '{count} mesures de suivi proposées à votre délégation',
  },
  'digest.new.untaken': {
    one: '{count} mesure de suivi sans chef de file',
    many: '{count} de mesures de suivi sans chef de file',
    other: '{count} mesures de suivi sans chef de file',
  },
  'digest.new.demand': {
    one: '{count} tableau des besoins',
    many: '{count} de tableaux des besoins',
    other: '{count} tableaux des besoins',
  },
  'digest.new.closed': { one: '{count} offre close', many: '{count} d’offres closes', other: '{count} offres closes' },
  'digest.new.covered': {
    one: '{count} besoin couvert',
    many: '{count} de besoins couverts',
    other: '{count} besoins couverts',
  },
  'digest.new.done': {
    one: '{count} mesure de suivi exécutée',
    many: '{count} de mesures de suivi exécutées',
    other: '{count} mesures de suivi exécutées',
  },
  'digest.new.changes': {
    one: '{count} autre modification',
    many: '{count} d’autres modifications',
    other: '{count} autres modifications',
  },
  'digest.change.state': 'Statut actuel : {status}',
  'digest.change.deadline': 'Nouvelle date limite de candidature : {day}',
  'digest.change.deadline.none': 'Il n’y a plus de date limite de candidature',
  'digest.change.dates': 'Nouvelles dates : {dates}',
  'digest.change.dates.none': 'Les dates ne sont plus fixées',
  'digest.change.dates.both': 'du {from} au {to}',
  'digest.change.eligible': 'Désormais ouvert à : {eligible}',
  'digest.change.eligible.none': 'Les bénéficiaires ne sont plus précisés',
  'digest.change.by': 'Désormais à satisfaire d’ici au {day}',
  'digest.change.by.none': 'Plus de date fixée pour ce besoin',
  'digest.change.due': 'Nouvelle échéance : {day}',
  'digest.change.due.none': 'Il n’y a plus d’échéance',
  'digest.closed': '{id}',
  'digest.closed.for': '{id}, pour {about}',
  'digest.gone': 'n’est plus affiché',
  'digest.more': {
    one: 'et {count} autre : {command}',
    many: 'et {count} d’autres : {command}',
    other: 'et {count} autres : {command}',
  },
  'digest.subscribed': '{id} : un récapitulatif est envoyé {days} à {hour} ({zone}), s’il y a du nouveau.',
  'digest.reader.public':
    'Il ne présente que les fiches publiques, car tout le monde peut lire ce canal. Un coordonnateur peut élargir cela avec level:group.',
  'digest.reader.group':
    'Il présente ce que l’ensemble du groupe peut voir : assurez-vous que seules des délégations lisent ce canal.',
  'digest.reader.coordinators':
    'Il présente aussi les fiches réservées : assurez-vous que seuls les coordonnateurs et le secrétariat lisent ce canal.',
  'digest.reader.person': 'Il vous est adressé en privé et présente ce que vous pouvez voir.',
  'digest.channel.none': 'Il n’y a pas de canal ici ; indiquez to:me pour un récapitulatif personnel.',
  'digest.channel.role':
    'Seul un coordonnateur ou le secrétariat peut abonner un canal ; indiquez to:me pour un récapitulatif personnel.',
  'digest.zone': 'n’est pas un fuseau horaire ; écrivez par exemple Africa/Dakar ou America/New_York',
  'digest.zone.near': '« {word} » n’est pas un fuseau horaire ; vouliez-vous dire {near} ?',
  'digest.month.both': 'incompatible avec des jours de la semaine ; indiquez l’un ou l’autre',
  'digest.month.day': 'le {day} de chaque mois',
  'digest.month.last': 'le dernier jour de chaque mois',
  'digest.level.me': 'concerne un canal ; retirez cette mention, ou indiquez to:here dans le canal',
  'digest.level.person':
    'La question de savoir qui le lit se pose pour un canal, et ce récapitulatif n’est adressé qu’à vous : retirez level:, ou indiquez to:here dans le canal.',
  'digest.level.how':
    'Le formulaire permet de préciser qui lit le canal ; un canal lu par les seules délégations peut en montrer davantage. Rien n’est publié tant que vous n’avez pas appuyé.',
  'digest.all.both': '« {field} » est également indiqué ; retirez l’un des deux',
  'digest.only.topics': 'Seulement ces thèmes : {topics}',
  'digest.only.regions': 'Seulement ces régions : {regions}',
  'digest.only.kinds': 'Seulement : {kinds}',
  'digest.next': 'Prochain envoi : le {day} à {hour} ({zone}), s’il y a du nouveau d’ici là.',
  'digest.change': 'Ce que vous omettez reste inchangé : {example}',
  'digest.none.here': 'Aucun récapitulatif n’est encore envoyé dans ce canal.',
  'digest.none.me': 'Aucun récapitulatif ne vous est encore envoyé.',
  'digest.own':
    '{id} : un récapitulatif vous est envoyé en privé le lundi à 9 heures ({zone}), s’il y a du nouveau. Un bouton suffit pour l’arrêter ou le modifier.',
  'digest.paused.asked': 'Il est suspendu à la demande de quelqu’un ; reprenez-le lorsqu’il sera de nouveau souhaité.',
  'digest.paused.gone':
    'Il est suspendu : le canal n’existe plus ou n’est plus accessible. Reprenez-le lorsque le canal sera rétabli ; sinon, arrêtez-le.',
  'digest.paused.removed':
    'Il est suspendu : le bot a été retiré du canal, ou ne peut plus y écrire. Invitez-le de nouveau, puis reprenez l’envoi.',
  'digest.pausing':
    '{id} est suspendu ; rien n’est envoyé jusqu’à la reprise, et les nouveautés de l’intervalle viendront alors.',
  'digest.list': { one: '{count} abonnement', many: '{count} d’abonnements', other: '{count} abonnements' },
  'digest.list.none':
    'Aucun récapitulatif n’est demandé ici. Pour vous abonner : /digest subscribe day:monday hour:9 zone:Africa/Dakar',
  'digest.item': '{id}  {target}',
  'digest.item.line': '{days} à {hour} ({zone}) · {state}',
  'digest.active': 'actif',
  'digest.paused': 'suspendu',
  'digest.me': 'en privé',
  'digest.stopped': '{id} est arrêté.',
  'digest.none': 'Rien de nouveau : aucun récapitulatif ne serait envoyé maintenant.',
  'digest.button.stop': 'Arrêter {id}',
  'why.title': 'Pourquoi {id} a été annoncé, ou ne l’a pas été',
  'why.me': 'À vous',
  'why.here': 'Dans ce canal',
  'why.channel': 'Dans {channel}',
  'why.rest':
    '« {word} » n’est ni un identifiant ni un lieu ; ajoutez un autre identifiant, par exemple O-112, ou bien here, me ou un canal',
  'why.rest.twice': 'un seul autre identifiant et un seul lieu sont admis',
  'why.kinds':
    'Deux besoins ou deux offres ne sont jamais suggérés l’un à l’autre. Indiquez un besoin et une offre : {example}',
  'why.kinds.match': 'Une suggestion s’indique seule ; sinon, un besoin et une offre : {example}',
  'why.announced': 'Annoncé le {at}.',
  'why.cut': 'Compté parmi les éléments non affichés du {at}, faute de place ; {show} l’affiche.',
  'why.unknown':
    'Il figure dans le récapitulatif du {at}, dont nul ne sait s’il a été publié ; il n’est pas publié de nouveau de lui-même. Voir {list} : un bouton permet d’y indiquer ce qu’il en est.',
  'why.sending': 'La publication est en cours : revenez dans une minute.',
  'why.never': 'Aucun récapitulatif n’y est envoyé ; {subscribe} permet de s’abonner.',
  'why.ended':
    'Rien n’est envoyé à une personne dont l’accréditation a pris fin ; indiquez qui vous représentez avec {profile}.',
  'why.level':
    'Ceux qui lisent le récapitulatif à cet endroit ne peuvent pas le voir. La visibilité relève de la délégation concernée : {see}.',
  'why.level.match':
    'Ceux qui lisent le récapitulatif à cet endroit ne peuvent pas voir les deux fiches. Vous pouvez les voir avec {show}.',
  'why.closed': 'Statut : {status}. Les récapitulatifs annoncent ce qui est ouvert. {history} en retrace l’évolution.',
  'why.confirm':
    'Personne ne l’a confirmé depuis longtemps ; d’ici à sa confirmation, seuls les coordonnateurs en sont informés : {confirm}.',
  'why.own': 'C’est une fiche de votre délégation, et nul n’est informé de ses propres actes ; voir {show}.',
  'why.audience':
    'Ce n’est pas une nouveauté destinée à ceux qui lisent le récapitulatif à cet endroit : d’autres en sont informés. Vous pouvez la voir avec {show}.',
  'why.audience.own':
    'Le récapitulatif lié à votre accréditation se limite à ce qui vous attend ; {subscribe} permet d’en choisir un autre, qui annonce tout ce que vous pouvez voir.',
  'why.kind': 'Le récapitulatif se limite à d’autres types de nouveautés ; {change} permet de le modifier.',
  'why.topic': 'Le récapitulatif se limite à d’autres thèmes ; {change} permet de le modifier.',
  'why.region': 'Le récapitulatif se limite à d’autres régions ; {change} permet de le modifier.',
  'why.next': 'C’est une nouveauté, qui figurera dans le prochain récapitulatif, le {day} à {hour} ({zone}).',
  'why.next.none':
    'C’est une nouveauté, mais aucun jour n’est fixé pour le récapitulatif ; {change} permet d’en fixer un.',
  'why.pair': '{need} et {offer}',
  'why.pair.suggested': 'Suggestion faite le {at}, sous l’identifiant {id}.',
  'why.pair.ended': 'Suggestion faite sous l’identifiant {id}, et qui ne l’est plus.',
  'why.pair.avoided':
    'Pas de suggestion, car l’autre délégation figure sur la liste de celles que la vôtre souhaite éviter : {avoid}.',
  'why.pair.few':
    'Pas de suggestion : les deux textes ont trop peu en commun, ou l’une des deux parties ne le souhaite pas. Toute précision apportée à une fiche compte aussitôt : {edit}.',
  'why.pair.soon': 'La comparaison est sur le point d’être faite : revenez dans quelques minutes.',
  'why.pair.unconfirmed':
    'L’une des deux fiches a été signalée par un tiers : aucune suggestion n’est faite à son sujet avant confirmation par la délégation concernée. Voir {show}.',
  'why.pair.next': 'Pour voir les suggestions : {list}.',
  'digest.button.pause': 'Suspendre {id}',
  'digest.button.resume': 'Reprendre {id}',
  'digest.button.change': 'Modifier {id}',
  'digest.button.choose': 'Choisir les jours et l’heure',
  'digest.button.monday': 'Le lundi à {hour} ({zone})',
  'digest.button.again': 'S’abonner de nouveau',
  'digest.button.posted': 'Il a été publié {id}',
  'digest.button.missing': 'Le publier maintenant {id}',
  'digest.unknown.looking':
    '{id} : on ne sait pas encore si le récapitulatif du {day} a été publié ; le bot le recherche. Si vous le voyez, ou constatez son absence, appuyez sur le bouton correspondant.',
  'digest.unknown.absent':
    '{id} : on ne sait pas si le récapitulatif du {day} a été publié, et le bot ne l’a pas trouvé. Cherchez-le sur place, puis appuyez sur le bouton correspondant.',
  'digest.unknown.unreadable':
    '{id} : on ne sait pas si le récapitulatif du {day} a été publié, et le bot ne peut pas lire à cet endroit. Cherchez-le sur place, puis appuyez sur le bouton correspondant.',
  'digest.settled.posted':
    '{id} : il est pris note que le récapitulatif du {day} a été publié ; ce qu’il contient est réputé annoncé.',
  'digest.settled.missing':
    '{id} : le récapitulatif du {day} sera publié d’ici à une ou deux minutes, avec les nouveautés intervenues entre-temps.',
  'digest.settled.before': '{id} : rien n’est en suspens pour le récapitulatif du {day}. Voir ce qui existe : {list}',
  'digest.stranded.gone':
    '{id} est suspendu : sa destination n’existe plus ou n’est plus accessible. Une fois l’accès rétabli, reprenez l’envoi : {command}',
  'digest.stranded.removed':
    '{id} est suspendu : le bot a été retiré de sa destination, ou ne peut plus y écrire. Invitez-le de nouveau, puis reprenez l’envoi : {command}',
  'day.1': 'le lundi',
  'day.2': 'le mardi',
  'day.3': 'le mercredi',
  'day.4': 'le jeudi',
  'day.5': 'le vendredi',
  'day.6': 'le samedi',
  'day.7': 'le dimanche',

  // home, profile, help, status
  'home.who': 'Vous êtes {name}, {role} – {delegation}.',
  'home.who.role': 'Vous êtes {name}, {role}.',
  'home.stranger': 'Vous êtes {name} ; il n’est pas encore indiqué qui vous représentez.',
  'home.stranger.unnamed': 'Il n’est pas encore indiqué qui vous représentez.',
  'home.settings': 'Paramètres',
  'home.settings.line': 'Fuseau horaire : {zone} ; langue : {language}',
  'home.digest.none': 'Aucun récapitulatif ne vous est envoyé en privé.',
  'button.profile': 'Modifier les paramètres',
  'button.begin': 'Indiquer qui vous représentez',
  'home.mine': 'Votre délégation : {needs}, {offers}, {matches}.',
  'home.waiting': 'En attente de votre part :',
  'home.nothing': 'Rien ne vous attend.',
  'home.next': 'Pour la suite : {add} consigne un besoin, {offer} une offre, {help} présente le reste.',
  'brief.title': 'Note de synthèse : {delegation}',
  'brief.needs': 'Besoins de votre délégation :',
  'brief.offers': 'Offres de votre délégation :',
  'brief.followups': 'Mesures de suivi de votre délégation :',
  'home.next.staff':
    'Pour la suite : {status} présente la situation, {invite} accrédite une personne, {help} présente le reste.',
  'home.matches': { one: '{count} suggestion', many: '{count} de suggestions', other: '{count} suggestions' },
  'profile.saved': 'Vous représentez désormais la délégation suivante : {delegation}, en qualité de {role}.',
  'profile.shown':
    'Vous êtes {name}, {role} – {delegation} ; fuseau horaire : {zone} ; contact pour les mises en relation : {contact}.',
  'profile.none': 'non indiqué',
  'profile.language': 'Langue : {language} ; {change} en choisit une autre.',
  'language.offer':
    '{language} : tout vous parvient dans cette langue par une simple pression ; {change} en choisit une autre à tout moment.',
  'button.language': 'Choisir : {language}',
  'profile.role':
    'Votre rôle : {role} ; une personne n’a qu’un rôle à la fois. Le secrétariat peut le modifier avec /wg-admin role.',
  'profile.updated': 'Votre profil est enregistré.',
  'profile.next': 'Pour la suite : {add}',
  'request.sent':
    'Demande envoyée : un coordonnateur confirmera votre rôle, {role} – {delegation}, et vous recevrez un avis. La demande est valable jusqu’au {until}.',
  'request.who': 'Peuvent la confirmer : {names}. D’ici là, vous lisez ce qui est public.',
  'request.none':
    'Il n’y a plus de demande de ce type pour {person} : elle a reçu une réponse, a été modifiée ou a expiré. {invite} permet de créer un code.',
  'request.role':
    '{name} a entre-temps le rôle suivant : {role} ; une personne n’a qu’un rôle à la fois. Le secrétariat peut le modifier avec /wg-admin role.',
  'request.confirmed': 'Accréditation confirmée : {name}, {role} – {delegation}. La personne en est informée.',
  'request.refused':
    'Non confirmé : la personne est informée que son accréditation n’est pas accordée : {name}, {role} – {delegation}.',
  'renew.done': 'Votre accréditation est renouvelée jusqu’au {until}.',
  'link.code': 'Code personnel, valable une seule fois jusqu’au {until} : {code}',
  'link.how':
    'Sur l’autre plateforme ou dans l’autre espace de travail, tapez /wg join {code} ; vous y serez la même personne.',
  'link.same':
    'Vous êtes déjà la même personne ici ; tapez ce code sur l’autre plateforme ou dans l’autre espace de travail.',
  'link.joined': 'Bienvenue, {name} : vous êtes ici la même personne, {role}.',
  'handover.code':
    'Code destiné à la personne qui vous succède comme {role}, valable une seule fois jusqu’au {until} : {code}',
  'handover.how':
    'Remettez-le à la personne qui vous succède : elle tapera /wg join {code} là où se trouve le bot. Votre propre accréditation prendra alors fin.',
  'handover.self': 'Ce code est destiné à la personne qui vous succède, et non à vous-même ; remettez-le-lui.',
  'join.wait': {
    one: 'Trop de codes erronés ; réessayez dans {count} minute.',
    many: 'Trop de codes erronés ; réessayez dans {count} de minutes.',
    other: 'Trop de codes erronés ; réessayez dans {count} minutes.',
  },
  'join.person': 'Bienvenue, {name} : {role} – {delegation}.',
  'join.person.role': 'Bienvenue, {name} : {role}.',
  'join.place':
    'Cet espace de travail fait désormais partie du groupe de travail. Chacun s’y joint avec un code personnel : /wg join CODE.',
  'join.place.here':
    'Un code d’espace se tape dans l’espace de travail ou le serveur auquel il est destiné, et non dans un message direct.',
  'join.bad':
    'Ce code n’est pas valable : il a déjà servi, a expiré ou comporte une faute de frappe. Demandez-en un nouveau.',
  'help.intro': 'Ce que vous pouvez taper :',
  'help.line': '{command} : {summary}',
  'help.more': 'Détails d’une commande : {example}',
  'help.none': 'Il n’y a pas de commande « {word} » ; {help} les présente toutes.',
  'help.field': '{key}: {label}{hint}',
  'help.hint': ' ({hint})',
  'help.required': '{text} – obligatoire',
  'status.intro': 'État de la situation : {needs}, {offers}, {matches}, {followups}.',
  'status.about': '{about} : {needs}, {offers}, {matches}, {followups}.',
  'status.unknown':
    '« {word} » n’est ni un identifiant, ni un thème, ni une délégation, ni une région ; essayez {near}.',
  'status.unknown.none':
    '« {word} » n’est ni un identifiant, ni un thème, ni une délégation, ni une région ; {help} indique ce que l’on peut demander.',
  'status.matches': {
    one: '{count} correspondance ou suggestion',
    many: '{count} de correspondances et suggestions',
    other: '{count} correspondances et suggestions',
  },
  'status.needs': {
    one: '{count} besoin ouvert',
    many: '{count} de besoins ouverts',
    other: '{count} besoins ouverts',
  },
  'status.offers': {
    one: '{count} offre ouverte',
    many: '{count} d’offres ouvertes',
    other: '{count} offres ouvertes',
  },
  'status.followups': {
    one: '{count} mesure de suivi en cours',
    many: '{count} de mesures de suivi en cours',
    other: '{count} mesures de suivi en cours',
  },
  'status.table': 'Par domaine et par région',
  'status.table.pillar': 'Domaine ou région',
  'status.table.needs': 'Besoins',
  'status.table.offers': 'Offres',
  'status.table.untold': 'Aucun thème indiqué',
  'status.table.uncovered': 'Non encore couverts',
  'status.fresh':
    'Confirmations des {days} derniers jours : besoins {needs} sur {ofneeds}, offres {offers} sur {ofoffers} ; la confirmation la plus ancienne date du {oldest}.',
  'status.waiting': 'En attente d’une réponse :',
  'status.waits': 'Demandes en attente d’une réponse – {list}.',
  'status.waits.one': '{whom} : {count}',
  'status.passed': 'Mesures de suivi dont la date est passée :',
  'status.ahead': 'Dates des 30 prochains jours :',
  'status.more': { one: 'et {count} autre', many: 'et {count} d’autres', other: 'et {count} autres' },
  'status.since': 'Depuis votre dernière consultation, le {at} : {needs}, {offers}, {followups}, {changed}.',
  'status.since.needs': {
    one: '{count} nouveau besoin',
    many: '{count} de nouveaux besoins',
    other: '{count} nouveaux besoins',
  },
  'status.since.offers': {
    one: '{count} nouvelle offre',
    many: '{count} de nouvelles offres',
    other: '{count} nouvelles offres',
  },
  'status.since.followups': {
    one: '{count} nouvelle mesure de suivi',
    many: '{count} de nouvelles mesures de suivi',
    other: '{count} nouvelles mesures de suivi',
  },
  'status.since.changed': {
    one: '{count} autre fiche modifiée',
    many: '{count} d’autres fiches modifiées',
    other: '{count} autres fiches modifiées',
  },
  'status.since.first':
    'C’est votre première consultation ; désormais, je vous indiquerai ce qui a changé depuis la précédente.',
  'status.since.nothing': 'Rien de ce que vous pouvez voir n’a changé depuis votre dernière consultation, le {at}.',
  'status.since.next': 'Vue d’ensemble : {status}',
  'status.since.nobody':
    'Ce qui a changé depuis votre dernière consultation n’est indiqué qu’aux personnes connues du groupe ; /wg montre comment commencer.',
  'button.since': 'Ce qui a changé',
  'status.list': 'Reste à faire :',
  'status.roundtable.days': 'Du {from} au {to}',
  'status.roundtable.item': '{no}. {title}',
  'status.roundtable.states': {
    one: '{count} mesure de suivi : {list}.',
    many: '{count} de mesures de suivi : {list}.',
    other: '{count} mesures de suivi : {list}.',
  },
  'status.roundtable.state': '{status} ({count})',
  'status.roundtable.none': 'Aucune mesure de suivi que vous puissiez voir ne figure à sa liste.',
  'status.roundtable.fresh': 'Consigné depuis son ouverture : {needs}, {offers}.',

  // words that are looked for
  'find.found': {
    one: '{count} fiche trouvée',
    many: '{count} de fiches trouvées, les plus pertinentes d’abord',
    other: '{count} fiches trouvées, les plus pertinentes d’abord',
  },
  'find.none': 'Rien de ce que vous pouvez voir ne contient ces mots.',
  'find.none.next':
    'Essayez moins de mots, ou d’autres, dans n’importe quelle langue ; ou parcourez {needs}, {offers} et {followups}.',
  'find.empty':
    'Indiquez ce que vous cherchez : /wg find criminalistique numérique, ou un identifiant, ou bien kind: topic: delegation: region: state:',
  'find.days': 'antérieur au premier jour ; indiquez ici la date postérieure',

  // needs and offers by topic and region
  'gaps.text': 'Besoins ouverts : {needs} ; offres ouvertes : {offers} ; besoins encore sans suggestion : {unmet}.',
  'gaps.legend':
    'Dans chaque case : besoins / offres (besoins encore sans suggestion). Une offre figure dans chaque région où quelqu’un peut en bénéficier ; une fiche relevant de plusieurs thèmes figure dans chacune des lignes correspondantes.',
  'gaps.caption': 'Besoins et offres par thème et par région',
  'gaps.caption.delegation': 'Besoins et offres par thème et par délégation',
  'gaps.caption.within': '{caption} : {area}',
  'gaps.topic': 'Thème',
  'gaps.all': 'Total',
  'gaps.balance': 'Offres moins besoins',
  'gaps.organisations': 'Organisations',
  'gaps.untold': 'Non précisé',
  'gaps.cell': '{needs} / {offers} ({unmet})',
  'gaps.cell.none': '–',
  'gaps.more': '+{count}',
  'gaps.columns': {
    one: '{count} colonne n’est pas affichée ; celles qui présentent les écarts les plus importants le sont. Pour restreindre, par exemple : {region}',
    many: '{count} de colonnes ne sont pas affichées ; celles qui présentent les écarts les plus importants le sont. Pour restreindre, par exemple : {region}',
    other:
      '{count} colonnes ne sont pas affichées ; celles qui présentent les écarts les plus importants le sont. Pour restreindre, par exemple : {region}',
  },
  'gaps.since.day': 'Depuis le {day}',
  'gaps.since.roundtable': 'Depuis {id}, close le {day}',
  'gaps.trend':
    '{since} : besoins ouverts {beforeneeds} → {needs}, offres ouvertes {beforeoffers} → {offers}, parmi ce que vous pouvez voir aujourd’hui.',
  'gaps.none': 'Aucun besoin ouvert ni aucune offre ouverte à compter. {needs} et {offers} présentent ce qui existe.',
  'gaps.coordinators':
    'La répartition par délégation est réservée aux coordonnateurs ; retirez by: pour l’obtenir par région.',
  'gaps.future': 'date à venir ; indiquez une date passée',

  // the needs and offers of whom somebody speaks for
  'theirs.list': {
    one: '{delegation} : {count} besoin ouvert ou offre ouverte que vous pouvez lui attribuer',
    many: '{delegation} : {count} de besoins et offres ouverts que vous pouvez lui attribuer',
    other: '{delegation} : {count} besoins et offres ouverts que vous pouvez lui attribuer',
  },
  'theirs.none': '{delegation} : aucun besoin ouvert ni aucune offre ouverte que vous puissiez lui attribuer.',
  'theirs.nobody': 'Personne ne représente ici de délégation sous ce nom.',

  // an answer shown to a channel
  'button.publish': 'Publier',
  'publish.done': 'Publié dans ce canal, dans la mesure où ses lecteurs peuvent le voir.',
  'publish.already': 'C’est déjà publié dans ce canal.',
  'publish.gone': 'Ce qui était publié ici n’est plus affiché.',
  'publish.where': 'Une réponse se publie dans un canal : tapez-y la commande.',
  'publish.what': '« {line} » ne peut être publié ; les listes, une fiche seule et {status} peuvent l’être.',
  'publish.nothing':
    'Rien de tout cela ne peut être affiché dans ce canal : rien n’a donc été publié. Un coordonnateur fixe ce qu’il peut afficher avec {place}.',
  'publish.absent':
    'Je ne peux pas écrire dans ce canal : rien n’a donc été publié. Sur Slack, invitez-moi avec /invite ; sur Discord, autorisez-moi à écrire ici ; puis publiez de nouveau.',
  'publish.later': 'La publication n’a pas été possible pour l’instant. Patientez une minute, puis publiez de nouveau.',
  'publish.running': 'La publication est en cours. Consultez le canal dans une minute.',
  'publish.unknown':
    'On ne sait pas si la publication a eu lieu : consultez le canal. Elle n’est pas faite une seconde fois ; tapez de nouveau {command} pour publier à nouveau.',

  // secretariat
  'vocabulary.list': {
    one: '{count} fiche publique ne contient rien que le vocabulaire reconnaisse :',
    many: '{count} de fiches publiques ne contiennent rien que le vocabulaire reconnaisse :',
    other: '{count} fiches publiques ne contiennent rien que le vocabulaire reconnaisse :',
  },
  'vocabulary.none': 'Le vocabulaire reconnaît quelque chose dans chacun des besoins et offres publics examinés.',
  'vocabulary.others': {
    one: 'Parmi celles qui ne sont pas publiques : {count} ; son texte n’est pas affiché.',
    many: 'Parmi celles qui ne sont pas publiques : {count} ; leur texte n’est pas affiché.',
    other: 'Parmi celles qui ne sont pas publiques : {count} ; leur texte n’est pas affiché.',
  },
  'vocabulary.looked': 'Fiches examinées : les {count} besoins ouverts les plus récents, et autant d’offres.',
  'invite.code':
    'Code pour la délégation suivante : {delegation}, en qualité de {role} ; valable une seule fois, pour une personne, jusqu’au {until} : {code}',
  'invite.code.role':
    'Code pour le rôle suivant : {role} ; valable une seule fois, pour une personne, jusqu’au {until} : {code}',
  'invite.how':
    'Envoyez-le à l’adresse officielle ; la personne qui le reçoit tape /wg join {code} là où se trouve le bot.',
  'invite.who':
    'Indiquez pour qui : delegation:SN, ou name:"Fondation Exemple" pour une organisation qui ne figure pas sur la liste.',
  'invite.name': 'doit comporter des lettres ou des chiffres',
  'invite.scope':
    'Cette délégation ne relève pas des régions qui vous sont confiées ; adressez-vous au secrétariat, ou à un coordonnateur de sa région.',
  'invite.role': 'Seul le secrétariat peut inviter des coordonnateurs.',
  'place.code':
    'Code d’espace, valable une seule fois jusqu’au {until} : {code}. Tapez /wg join {code} dans l’espace de travail ou le serveur à admettre.',
  'place.level': 'Le niveau de ce canal est désormais : {level}.',
  'place.level.none': 'Un niveau s’attache à un canal ; indiquez-le dans un canal.',
  'place.language': 'Ce qui est publié dans ce canal l’est désormais dans cette langue : {language}.',
  'place.level.scope':
    'Un canal de coordonnateurs affiche tout ; seul le secrétariat, ou un coordonnateur chargé de toutes les régions et de tous les thèmes, peut en ouvrir un.',
  'place.recognition.open':
    'L’accréditation est désormais libre ici : quiconque indique qui il représente est aussitôt reconnu, comme délégué(e) ou observateur(trice).',
  'place.recognition.confirmed': 'Désormais, l’accréditation est accordée ici par un coordonnateur ou par un code.',
  'place.recognition.none': 'Cela s’indique dans l’espace de travail ou le serveur concerné, une fois celui-ci admis.',
  'scope.regions': 'Régions suivies : {regions}',
  'scope.topics': 'Thèmes : {topics}',
  'level.public': 'public',
  'level.group': 'groupe',
  'level.coordinators': 'coordonnateurs',
  'role.set': 'Rôle actuel de {name} : {role}.',
  'role.set.delegation': 'Rôle actuel de {name} : {role} – {delegation}.',
  'role.scope': 'ne concerne qu’un coordonnateur ; ajoutez role:coordinator',
  'role.scope.only': '{name} n’a pas le rôle de coordonnateur ; indiquez coordinator avec les régions et les thèmes.',
  'role.suspended':
    '{name} est suspendu(e) ; le secrétariat met fin à la suspension avec /wg-admin role PERSON suspended:no.',
  'role.suspended.set':
    '{name} est suspendu(e) : ne lit que les fiches publiques, n’écrit rien et ne reçoit aucun avis.',
  'role.suspended.ended': '{name} n’est plus suspendu(e).',
  'release.done':
    'L’offre {id} est désormais ouverte ; les délégations dont les besoins correspondent en sont informées.',
  'release.not':
    'La fiche {id} a le statut « {status} » ; seule une offre en attente peut être validée. /offer list présente ce qui existe.',
  'role.unknown': '{person} n’est pas connu(e) du groupe ; pour l’inviter : {invite}.',
  'role.last': '{name} est la dernière personne du secrétariat ; désignez-en d’abord une autre.',
  'role.delegation': 'Le rôle « {role} » suppose une délégation ; indiquez delegation:SN.',
  'cell.text': '{text}',

  // files that come and go
  'import.at': 'Ligne {line}, colonne {column} : {what}',
  'import.at.field': 'Ligne {line}, colonne {column} ({field}) : {what}',
  'import.problems': {
    one: 'Rien n’a été importé : {count} problème. Corrigez-le dans le fichier, puis envoyez-le de nouveau.',
    many: 'Rien n’a été importé : {count} de problèmes. Corrigez-les dans le fichier, puis envoyez-le de nouveau.',
    other: 'Rien n’a été importé : {count} problèmes. Corrigez-les dans le fichier, puis envoyez-le de nouveau.',
  },
  'import.more': {
    one: '{count} autre problème n’est pas affiché.',
    many: '{count} d’autres problèmes ne sont pas affichés ; ils le seront une fois les premiers corrigés.',
    other: '{count} autres problèmes ne sont pas affichés ; ils le seront une fois les premiers corrigés.',
  },
  'import.encoding': 'ce texte n’est pas en UTF-8 ; enregistrez le fichier en UTF-8 (dans un tableur : « CSV UTF-8 »)',
  'import.encoding.utf16': 'le fichier est en UTF-16 ; enregistrez-le en UTF-8 (dans un tableur : « CSV UTF-8 »)',
  'import.encoding.marks': 'la marque UTF-8 figure ici deux fois ; enregistrez de nouveau le fichier en UTF-8',
  'import.binary.sheet': 'c’est un classeur, et non du texte ; enregistrez la feuille en CSV UTF-8, puis envoyez-la',
  'import.binary': 'ce n’est pas du texte ; envoyez un fichier CSV ou JSON Lines en UTF-8, non compressé',
  'import.nul': 'octet NUL ; le fichier est endommagé ou en UTF-16 : enregistrez-le de nouveau en UTF-8',
  'import.control': 'contient des signes qui ne sont pas du texte ; retirez-les',
  'import.surrogate': 'contient un caractère incomplet ; saisissez le texte de nouveau',
  'import.empty': 'le fichier ne contient aucune fiche ; il faut une ligne d’en-têtes, puis une ligne par fiche',
  'import.rows': 'plus de {max} fiches ; scindez le fichier, ou importez-le depuis la ligne de commande',
  'import.header': '« {word} » n’est pas une colonne ; retirez-la, ou donnez-lui le nom d’une colonne d’un export',
  'import.header.near': '« {word} » n’est pas une colonne ; vouliez-vous dire « {near} » ?',
  'import.header.twice': 'figure deux fois ; retirez-en une',
  'import.header.missing': 'la colonne « {header} » manque ; ajoutez-la aux en-têtes',
  'import.csv.separator':
    'les colonnes ne sont pas séparées par des virgules ; enregistrez le fichier avec des virgules',
  'import.csv.ragged':
    'la ligne compte {count} cellules, les en-têtes {expected} ; mettez entre guillemets toute cellule qui contient une virgule, ou complétez ce qui manque',
  'import.csv.cells': 'plus de {max} cellules sur une ligne ; vérifiez les guillemets qui précèdent',
  'import.csv.huge': 'la cellule dépasse {max} caractères ; vérifiez ses guillemets, ou raccourcissez-la',
  'import.csv.quote':
    'guillemet au milieu d’une cellule ; mettez toute la cellule entre guillemets et doublez ceux qu’elle contient',
  'import.csv.after': 'texte après un guillemet fermant ; doublez les guillemets à l’intérieur de la cellule',
  'import.csv.open': 'le guillemet ouvert ici n’est jamais fermé ; fermez-le, ou envoyez le fichier complet',
  'import.csv.return':
    'une ligne se termine par un simple retour chariot ; enregistrez le fichier avec des fins de ligne Windows ou Unix',
  'import.formula': '« {word} » commence comme une formule ; s’il s’agit de texte, faites-le précéder d’une apostrophe',
  'import.instant': '« {word} » n’est pas une heure ; écrivez par exemple 2027-06-01T12:00:00.000Z',
  'import.type.string': 'ne contient pas de texte ; écrivez-le entre guillemets',
  'import.type.number': 'ne contient pas de nombre ; écrivez-le en chiffres, sans guillemets',
  'import.type.boolean': 'n’est ni true ni false ; écrivez-le sans guillemets',
  'import.type.list': 'ne contient pas de liste de textes ; écrivez par exemple ["un", "deux"]',
  'import.json': 'à partir d’ici, ce n’est plus du JSON ; écrivez un objet par ligne',
  'import.json.cut': 'la ligne s’arrête au milieu d’un objet ; envoyez le fichier complet',
  'import.json.list':
    'c’est une liste unique ; écrivez un objet par ligne, sans les crochets qui les entourent ni les virgules qui les séparent',
  'import.line.long': 'la ligne dépasse {max} caractères ; écrivez une fiche par ligne',
  'import.id': 'n’est pas un identifiant : jusqu’à 80 lettres, chiffres et signes . _ : / - sans espaces',
  'import.twice': '« {id} » figure déjà à la ligne {line} ; retirez l’un des deux',
  'import.known': '« {id} » a déjà été importé ; retirez la ligne et modifiez plutôt {record}',
  'import.known.pending': '« {id} » est en cours d’importation par quelqu’un d’autre ; attendez, ou retirez la ligne',
  'import.taken': '« {id} » est déjà au registre ; retirez la ligne, ou modifiez la fiche existante',
  'import.status': 'n’est plus ouvert ; retirez la ligne, car seules les fiches ouvertes sont importées',
  'import.document': 'il faut l’adresse où le lire ; remplissez « Source link », ou indiquez source: pour l’ensemble',
  'import.kind.need': 'besoins',
  'import.kind.offer': 'offres',
  'import.kind.followup': 'mesures de suivi',
  'import.kind.other': 'contenu du fichier : {held}, et non {asked} ; importez-le pour ce qu’il contient',
  'import.kind.say':
    'rien n’indique que ce fichier est un export complet de Rapporteur ; précisez son contenu : --as need ou --as offer',
  'import.preview': {
    one: '{count} fiche peut être importée comme suit : {kind}. Rien n’est encore écrit ; examinez-la, puis appuyez sur le bouton.',
    many: '{count} de fiches peuvent être importées comme suit : {kind}. Rien n’est encore écrit ; examinez les premières, puis appuyez sur le bouton.',
    other:
      '{count} fiches peuvent être importées comme suit : {kind}. Rien n’est encore écrit ; examinez les premières, puis appuyez sur le bouton.',
  },
  'import.preview.kind.need': 'besoins signalés par des tiers, non confirmés par les États concernés',
  'import.preview.kind.offer': 'offres répertoriées, non confirmées par les prestataires',
  'import.preview.quiet':
    'Un import n’est annoncé à personne. Il attend votre confirmation jusqu’au {until}, puis disparaît.',
  'import.preview.left': 'Colonnes non reprises : {columns}.',
  'import.sample': '{delegation} · {topics}',
  'import.sample.untold': '{delegation} · aucun thème indiqué',
  'import.button': {
    one: 'Importer {count} fiche',
    many: 'Importer {count} de fiches',
    other: 'Importer {count} fiches',
  },
  'import.done': {
    one: '{count} fiche est importée : {kind}. Personne n’en a été informé.',
    many: '{count} de fiches sont importées : {kind}. Personne n’en a été informé.',
    other: '{count} fiches sont importées : {kind}. Personne n’en a été informé.',
  },
  'import.gone':
    'Cet import n’est plus en attente : il a été effectué, ou son délai d’une heure est écoulé. {list} présente ce qui existe ; {again} envoie un nouveau fichier.',
  'import.source': 'adresse Web non valable ; recopiez-la en entier, avec https://',
  'export.done': {
    one: 'Le fichier contient {count} fiche publique ({kind}), sous le nom avec lequel elle est publiée.',
    many: 'Le fichier contient {count} de fiches publiques ({kind}), chacune sous le nom avec lequel elle est publiée.',
    other: 'Le fichier contient {count} fiches publiques ({kind}), chacune sous le nom avec lequel elle est publiée.',
  },
  'export.none': 'Aucune fiche publique à exporter ({kind}) ; {list} présente ce que vous pouvez voir.',
  'export.large':
    'Les fiches publiques ({kind}) sont trop nombreuses pour être remises par messagerie ({count}) ; demandez à l’exploitant du bot un export depuis la ligne de commande.',
  'shell.import.usage':
    'npm run rapporteur -- import FICHIER [--as need|offer] [--document TITRE --source URL] [--yes]',
  'shell.export.usage': 'npm run rapporteur -- export [DOSSIER] [--format csv|jsonl] [--public]',
  'shell.import.staging': 'Mise en place des fiches : {done} sur {all}',
  'shell.import.look': {
    one: '{count} fiche ({kind}) peut être importée. Pour l’importer, ajoutez --yes.',
    many: '{count} de fiches ({kind}) peuvent être importées. Pour les importer, ajoutez --yes.',
    other: '{count} fiches ({kind}) peuvent être importées. Pour les importer, ajoutez --yes.',
  },
  'shell.import.done': {
    one: '{count} fiche importée ({kind}).',
    many: '{count} de fiches importées ({kind}).',
    other: '{count} fiches importées ({kind}).',
  },
  'shell.import.writing': 'Importation : {done} sur {all}',
  'shell.export.writing': 'Écriture ({kind}) : {done} sur {all}',
  'shell.export.done': {
    one: '{file} : {count} fiche',
    many: '{file} : {count} de fiches',
    other: '{file} : {count} fiches',
  },
  'shell.export.full':
    'Ces fichiers contiennent toutes les fiches avec l’intégralité de leur texte, y compris les fiches réservées. Conservez-les là où personne d’autre ne peut les lire.',
  'shell.export.folder': '{folder} n’est pas un dossier ; créez-le d’abord, ou indiquez-en un autre.',

  // the terminal
  'console.hello':
    'Rapporteur tient le registre d’un groupe de travail : besoins, offres, correspondances, mesures de suivi.',
  'console.who': 'Vous êtes {who}. Le registre est conservé dans {place}.',
  'console.first': 'Indiquez d’abord qui vous représentez, puis consignez un besoin :',
  'console.first.profile': '  /wg profile delegation:BD',
  'console.first.need':
    '  /need add "Laboratoire de criminalistique numérique pour le CERT national" topic:digital-forensics',
  'console.plain':
    'Les textes sont conservés en clair sur cette machine ; RAPPORTEUR_KEY permet d’y remédier (voir .env.example).',
  'console.more':
    '/wg help présente le reste ; un numéro actionne un bouton ; /as secretariat change de personne ; /quit met fin à la session.',
  'console.as': 'Vous êtes désormais {who}.',
  'console.as.bad':
    'Un nom comporte des lettres, des chiffres, des points et des tirets ; écrivez par exemple /as amina',
  'console.nobutton':
    'Il n’y a pas de bouton {number} actuellement ; c’est la dernière réponse comportant des boutons qui compte.',
  'console.form':
    'Tapez le numéro d’une ligne suivi de sa valeur, par exemple « 1 Laboratoire de criminalistique » ; un numéro seul affiche les choix ; tapez ensuite save pour enregistrer, ou cancel pour annuler.',
  'console.form.open': 'Envoyez de nouveau la ligne corrigée, ou tapez form pour la remplir ligne par ligne.',
  'console.form.field': '{number}  {label}{required} : {value}',
  'console.form.required': ' (obligatoire)',
  'console.form.empty': '-',
  'console.form.choices': '{label} :',
  'console.form.choice': '  {value} : {label}',
  'console.form.free': 'Tapez le numéro, puis la valeur.',
  'console.form.stray': 'Un formulaire est ouvert : tapez un numéro et une valeur, save ou cancel.',
  'console.post': 'dans {channel} :',
  'console.notice': 'pour {who} :',
  'console.edit': 'dans {where}, {post} est modifié :',

  // the demonstration
  'demo.intro': 'Une séance d’un groupe de travail, jouée sur un registre vide dans {place}.',
  'demo.at': '{at}',
  'demo.scene.needs': 'Le Bangladesh expose ses besoins',
  'demo.scene.offers': 'La Tchéquie expose ses offres',
  'demo.scene.others': 'D’autres participants les rejoignent',
  'demo.scene.subscribe':
    'Le secrétariat fait envoyer le récapitulatif dans deux canaux : l’un lu par le groupe, l’autre réservé aux coordonnateurs',
  'demo.scene.ask': 'Le Bangladesh examine les suggestions et décide de faire une demande',
  'demo.scene.agree': 'La Tchéquie est informée en privé et donne son accord',
  'demo.scene.roundtable': 'Une table ronde : les engagements pris sont reportés à la suivante',
  'demo.scene.monday': 'Le lundi arrive',
  'demo.scene.languages': 'Trois délégations, chacune dans sa langue',
  'demo.scene.languages.ask': 'L’une sollicite, une autre est informée en privé et accepte',
  'demo.scene.status': 'Le secrétariat fait le point de la situation et des lacunes',
  'demo.outro': 'La démonstration est terminée. Pour tenir votre propre registre : npm start',

  // starting, for whoever runs it
  'start.setting': '{name} : {problem}',
  'start.settings':
    'Rapporteur n’a pas démarré : {count} de ses paramètres sont inutilisables. Corrigez-les (voir .env.example), puis redémarrez.',
  'start.secretariat':
    'doit énumérer des identités telles que slack:T012/U345, discord:123456789 ou local:amina, séparées par des virgules',
  'start.mongodb': 'doit être une adresse MongoDB telle que mongodb://127.0.0.1:27017/rapporteur',
  'start.mongodb.waiting':
    'MongoDB ne répond pas à l’adresse {hosts} ({reason}) ; nouvelle tentative dans {seconds} s, abandon au bout de {limit} s au total.',
  'start.data': 'doit être le chemin d’un dossier',
  'start.group': 'doit être un mot court en lettres minuscules, chiffres et tirets',
  'start.port': 'doit être un numéro de port de 1 à 65535',
  'start.emergency': 'doit être un nom ou un numéro à appeler, de 3 à 60 caractères sur une ligne',
  'start.level': 'doit être l’une des valeurs debug, info, warn, error, silent',
  'start.pages': 'est sans effet sans RAPPORTEUR_PORT, sur lequel les pages sont servies',
  'start.url': 'doit être une adresse Web telle que http://127.0.0.1:8080/api/',
  'start.key':
    'doit comporter 32 octets en base64, ou plusieurs clés de ce type séparées par des virgules ; créez-en une avec : openssl rand -base64 32',
  'start.slack.bot': 'doit être un jeton de bot, qui commence par xoxb-',
  'start.slack.app': 'doit être un jeton d’application, qui commence par xapp-',
  'start.slack.alone':
    'doit être accompagné de SLACK_APP_TOKEN (Socket Mode), ou de SLACK_SIGNING_SECRET et PORT (HTTP)',
  'start.slack.secret':
    'doit être le secret de signature figurant dans les informations de base de l’application, sans espaces',
  'start.slack.nobot': 'doit être accompagné de SLACK_BOT_TOKEN',
  'start.slack.client':
    'doit être l’identifiant client figurant dans les informations de base de l’application, par exemple 123456.7890',
  'start.slack.clientsecret':
    'doit être le secret client figurant dans les informations de base de l’application, sans espaces',
  'start.slack.state':
    'doit comporter au moins 16 caractères impossibles à deviner, sans espaces (openssl rand -hex 32)',
  'start.slack.both':
    'vaut pour un seul espace de travail, et SLACK_CLIENT_ID pour plusieurs : retirez l’un, ou retirez SLACK_CLIENT_ID, SLACK_CLIENT_SECRET et SLACK_STATE_SECRET',
  'start.slack.three':
    'manque : plusieurs espaces de travail exigent ensemble SLACK_CLIENT_ID, SLACK_CLIENT_SECRET et SLACK_STATE_SECRET',
  'start.slack.pages': 'doit être accompagné de PORT, où est servie la page d’installation de l’application',
  'start.slack.key':
    'doit être accompagné de RAPPORTEUR_KEY, car les jetons des espaces de travail ne sont conservés que chiffrés (openssl rand -base64 32)',
  'start.slack.prefix': 'doit comporter de 1 à 20 lettres minuscules, chiffres, tirets ou tirets bas, par exemple cb-',
  'start.yesno': 'doit être yes ou no',
  'start.slack.port': 'doit être accompagné de PORT, où arrivent les requêtes de Slack',
  'start.discord': 'doit être un jeton de bot, tel que l’affiche le portail des développeurs',
  'start.discord.channel': 'doit être l’identifiant d’un canal : copiez-le à l’aide du mode développeur de Discord',
  'start.discord.servers':
    'doit énumérer des identifiants de serveurs, séparés par des virgules : copiez-les à l’aide du mode développeur de Discord',
  'start.discord.shards':
    'doit énumérer les numéros des partitions (shards) à partir de 0, puis, après une barre oblique, leur nombre : 0,1/4',
  'start.discord.shared':
    'doit être accompagné de DISCORD_TOKEN et MONGODB_URI, car les processus partagent un même registre',
  'start.usage': 'npm start -- [--as local:NOM] [--in CANAL]',
  'start.failed': 'Rapporteur n’a pas démarré : {problem}',
  'start.ended': 'Rapporteur s’est arrêté : {problem}',
  'start.reading': 'Lecture des fiches en vue des correspondances : {done} sur {all}',
  'start.lists':
    'Le fichier {file} est inutilisable. Corrigez les points ci-dessous, ou retirez le fichier, puis redémarrez.',
  'start.lists.at': '{place} : {problem}',
  'start.lists.json': 'Ce n’est pas du JSON : {problem}',
  'start.lists.code':
    '« {code} » n’est pas le code ISO 3166 alpha-2 d’un participant : écrivez deux lettres majuscules, par exemple SN',
  'start.lists.duplicate': '« {word} » figure deux fois : retirez-en un',
  'start.lists.key': '« {key} » n’existe pas ici : le fichier README indique ce qui peut être défini',
  'start.lists.shape': '{problem}',
  'start.lists.name': '« {id} » est nouveau et doit avoir un nom',

  // tasks of the shell
  'task.unknown': 'Il n’y a pas de tâche « {name} » : choisissez-en une ci-dessous.',
  'task.unknown.near': 'Il n’y a pas de tâche « {name} » ; vouliez-vous dire {near} ? Choisissez-en une ci-dessous.',
  'task.usage': 'Syntaxe :',
  'task.demo.usage': 'npm run rapporteur -- demo [--languages]',
  'task.manifest.usage':
    'npm run rapporteur -- manifest slack|discord [--language CODE] [--url https://HÔTE [--many] [--socket]]',
  'task.manifest.language': '--language doit être l’une des valeurs suivantes : {list}',
  'task.manifest.url':
    '--url doit être l’adresse https à laquelle Slack joint le bot, par exemple https://bot.example.org',
  'task.manifest.alone':
    '--many et --socket doivent être accompagnés de --url, l’adresse https de la page d’installation de l’application.',
  'task.backup.usage': 'npm run rapporteur -- backup FICHIER.jsonl|FICHIER.jsonl.gz|DOSSIER',
  'task.restore.usage': 'npm run rapporteur -- restore FICHIER',
  'task.audit.usage': 'npm run rapporteur -- audit [EMPREINTE]',
  'task.doctor.usage': 'npm run rapporteur -- doctor',
  'task.register.usage': 'npm run rapporteur -- register discord [--server ID,ID]',
  'task.register.token': 'Définissez DISCORD_TOKEN, le jeton du bot dont les commandes doivent être déclarées.',
  'register.everywhere': 'Partout',
  'register.server': 'Serveur {server}',
  'register.added': '{where} : ajout de {names}',
  'register.changed': '{where} : modification de {names}',
  'register.removed': '{where} : retrait de {names}',
  'register.same': '{where} : rien à modifier',
  'doctor.ok': 'ok    {text}',
  'doctor.warn': 'voir  {text}',
  'doctor.fail': 'ÉCHEC {text}',
  'doctor.done': 'Rien n’empêche Rapporteur de fonctionner.',
  'doctor.failed': {
    one: '{count} point est à corriger.',
    many: '{count} de points sont à corriger.',
    other: '{count} points sont à corriger.',
  },
  'doctor.said': '{said}',
  'doctor.settings': 'Les paramètres sont lisibles.',
  'doctor.chats':
    'Aucune messagerie n’est configurée : Rapporteur ne fonctionne que dans ce terminal. Définissez SLACK_BOT_TOKEN ou DISCORD_TOKEN.',
  'doctor.away': '{platform} ne répond pas à l’adresse {host} ({detail}) ; vérifiez le réseau et l’adresse.',
  'doctor.clock.ok': 'L’horloge concorde avec celle de {platform}.',
  'doctor.clock.off':
    'L’horloge s’écarte de {seconds} secondes de celle de {platform} ; réglez la machine sur l’heure du réseau.',
  'doctor.store.shape':
    'Le registre « {group} » dans {place} est au format {shape} ; cette version connaît jusqu’au format {newest}.',
  'doctor.store.whole': {
    one: '{count} document est lisible.',
    many: '{count} de documents sont lisibles.',
    other: '{count} documents sont lisibles.',
  },
  'doctor.store.damage':
    'La collection {collection} est illisible : {said}. Restaurez une sauvegarde dans une base vide.',
  'doctor.key.ok': 'Les textes sont chiffrés, et RAPPORTEUR_KEY permet de les lire.',
  'doctor.key.none':
    'Les textes ne sont pas chiffrés ; définissez RAPPORTEUR_KEY (openssl rand -base64 32) pour qu’ils le soient au prochain démarrage.',
  'doctor.key.plain':
    'Les textes ne sont pas encore chiffrés ; ils le seront au prochain démarrage, avec RAPPORTEUR_KEY.',
  'doctor.key.under':
    'Le chiffrement des textes est en cours ou n’a pas abouti ; il se poursuivra au prochain démarrage.',
  'doctor.slack.bot': 'Slack accepte le jeton de bot, pour l’espace de travail {team}.',
  'doctor.slack.many':
    'Les jetons Slack sont ceux des espaces de travail qui ont installé l’application ; ils sont conservés dans la base.',
  'doctor.slack.scopes': 'L’application dispose de toutes les autorisations nécessaires.',
  'doctor.slack.missing':
    'Il manque à l’application : {scopes} ; mettez-la à jour à partir du manifeste, puis réinstallez-la.',
  'doctor.slack.app': 'Slack accepte le jeton d’application.',
  'doctor.slack.refused':
    'Slack refuse {setting} ({code}) ; copiez-le de nouveau depuis les paramètres de l’application.',
  'doctor.discord.token': 'Discord accepte le jeton de bot, pour l’application {name}.',
  'doctor.discord.refused':
    'Discord refuse DISCORD_TOKEN ; copiez-le de nouveau depuis la page de l’application dans le portail des développeurs.',
  'doctor.discord.outside':
    'Le bot n’est pas présent sur un serveur indiqué ; ajoutez-le à l’aide du lien affiché dans le journal au démarrage.',
  'doctor.discord.endpoint':
    'L’application a une « Interactions Endpoint URL », de sorte que rien ne parvient au bot ; videz ce champ dans le portail des développeurs.',
  'doctor.discord.grant':
    'L’application exige un « code grant », de sorte que le lien d’invitation ne fonctionne pas ; désactivez cette option à la page « Bot ».',
  'doctor.discord.invite': 'Ajouter le bot à un serveur : {link}',
  'doctor.discord.commands': 'Les commandes déclarées à Discord sont à jour.',
  'doctor.discord.differ':
    'Commandes qui ne sont pas à jour auprès de Discord : {names}. Le prochain démarrage y remédiera, ou : npm run rapporteur -- register discord',
  'doctor.discord.server': 'Sur le serveur {name} ({server}), le bot dispose de tous les droits nécessaires.',
  'doctor.discord.rights':
    'Sur le serveur {name} ({server}), il manque au bot : {rights} ; ajoutez-le de nouveau à l’aide du lien, ou accordez ces droits à son rôle.',
  'task.failed': '{task} n’a pas abouti : {problem}',
  'backup.writing': 'Écriture : {done} documents sur {all}',
  'backup.done': '{count} documents se trouvent désormais dans {file} ({bytes} octets).',
  'backup.plain':
    'Quiconque détient {file} peut en lire les textes, y compris ceux des fiches réservées : conservez-le là où personne d’autre ne peut le lire, ou définissez d’abord RAPPORTEUR_KEY.',
  'backup.sealed':
    'Les textes sont chiffrés ; pour les restaurer, il faut la clé {keys} de RAPPORTEUR_KEY : conservez-la ailleurs. Les noms et les rôles des personnes ne sont pas chiffrés.',
  'backup.nothing':
    'Il n’y a pas de registre du groupe {group} dans {place} : vérifiez RAPPORTEUR_DATA ou MONGODB_URI, ainsi que RAPPORTEUR_GROUP.',
  'backup.sealing':
    'Le chiffrement des textes dans {place} est en cours ou n’a pas abouti : laissez Rapporteur démarrer une fois, puis faites la sauvegarde.',
  'backup.foreign': 'Ce n’est pas une sauvegarde de Rapporteur : indiquez un fichier écrit par la tâche backup.',
  'backup.newer':
    'Cette sauvegarde a été faite par une version plus récente de Rapporteur : installez cette version, puis restaurez-la. Rien n’a été écrit.',
  'backup.group':
    'Cette sauvegarde est celle du groupe {theirs}, et cette installation sert {ours} : définissez RAPPORTEUR_GROUP={theirs}, puis restaurez-la. Rien n’a été écrit.',
  'backup.keys':
    'Les textes de cette sauvegarde sont chiffrés avec la clé {keys}, qui ne figure pas dans RAPPORTEUR_KEY : ajoutez cette clé, puis restaurez-la. Rien n’a été écrit.',
  'backup.damaged':
    'La ligne {line} de la sauvegarde est endommagée : {problem}. Rien n’a été écrit ; prenez-en une autre copie.',
  'backup.damaged.json': 'ce n’est pas du JSON',
  'backup.damaged.shape': 'ce n’est pas un document',
  'backup.damaged.order': 'elle n’est pas à sa place, ou figure deux fois',
  'backup.damaged.after': 'elle se trouve après la fin',
  'backup.damaged.field': 'le champ « {field} » de {id} a un contenu qui ne peut y figurer',
  'backup.damaged.sealed': 'un texte de {id} ne peut être lu avec cette clé',
  'backup.cut':
    'La sauvegarde est tronquée après la ligne {line} : sa dernière ligne manque. Rien n’a été écrit ; prenez-en une autre copie.',
  'backup.changed':
    'La sauvegarde compte {count} documents, qui ne sont pas ceux qui avaient été écrits : sa somme de contrôle diffère. Prenez-en une autre copie.',
  'backup.full':
    'Il y a déjà un registre du groupe {group} dans {place}, et une sauvegarde ne se restaure que dans une base vide : indiquez un autre dossier ou une autre base de données.',
  'backup.busy':
    'Un autre processus restaure une sauvegarde dans {place}, ou a été interrompu il y a moins d’une minute : patientez une minute, puis réessayez.',
  'restore.checking': 'Vérification : {done} documents sur {all}',
  'restore.writing': 'Restauration : {done} documents sur {all}',
  'restore.done':
    '{count} documents de {file} se trouvent désormais dans {place}. Pour démarrer Rapporteur : npm start',
  'restore.plain':
    'Les textes ne sont pas encore chiffrés ; ils le seront au prochain démarrage. {file} reste tel quel : conservez-le en lieu sûr ou supprimez-le.',
  'disk.exists': 'Le fichier {file} existe déjà et reste tel quel : indiquez-en un autre.',
  'disk.missing': 'Il n’y a ni fichier ni dossier {file} : vérifiez le chemin.',
  'disk.folder': '{file} est un dossier : indiquez un fichier qu’il contient.',
  'disk.denied':
    'Cet utilisateur ne peut ni lire ni écrire {file} : indiquez un autre fichier, ou modifiez les droits.',
  'disk.space':
    'Le disque est plein ; il ne reste rien de {file}. Libérez de la place, ou indiquez un fichier sur un autre disque.',
  'disk.gzip': '{file} n’est pas un fichier gzip, ou est endommagé : prenez-en une autre copie.',
  'disk.line': '{file} contient une ligne trop longue pour une fiche : indiquez un fichier de Rapporteur.',

  // what surfaces add
  'surface.cut': 'Non affichés ici, faute de place : {count} ; {command} les affiche.',
  'surface.textcut': '… (abrégé ; {command} affiche tout)',
  'surface.save': 'Enregistrer',
  'surface.cancel': 'Annuler',
  'surface.form.closed': 'Rien n’a été enregistré.',
  'surface.open.form': 'Remplir le formulaire',
  'surface.again': 'Réessayer',
  'suggest.day': '{day} ({iso})',

  // files in and out
  'file.attach': 'aucun fichier joint : « {name} » n’en est que le nom ; joignez le fichier dans le formulaire',
  'file.type': '« {name} » ne se termine pas par {types} ; enregistrez-le sous l’un de ces formats',
  'file.size': '{size} ko, pour un maximum de {max} ko ; scindez le fichier',
  'file.given': '« {name} » est déjà ici ; un autre fichier le remplacera.',
  'file.gone': '« {name} » n’est plus disponible. Joignez-le de nouveau.',
  'file.forbidden':
    'Le bot n’a pas été autorisé à récupérer « {name} ». Demandez à son exploitant si l’application peut lire les fichiers (sur Slack : files:read), puis joignez-le de nouveau.',
  'file.large': '« {name} » dépasse {max} ko. Scindez-le et envoyez les parties l’une après l’autre.',
  'file.late': '« {name} » n’est pas arrivé à temps. Réessayez dans un instant.',
  'file.missing':
    'Il n’y a pas de fichier « {name} ». Vérifiez le chemin ; s’il ne commence pas par une barre oblique, il part du dossier où le bot fonctionne.',
  'file.denied':
    'Cette machine n’autorise pas le bot à lire « {name} ». Modifiez les droits, ou copiez le fichier là où le bot y a accès.',
  'file.folder': '« {name} » est un dossier ou n’est pas un fichier ordinaire. Indiquez le chemin d’un seul fichier.',
  'file.path':
    'Ce n’est pas le chemin d’un fichier. Indiquez-le tel que cette machine l’affiche, entre guillemets s’il contient des deux-points.',
  'file.direct': '« {name} » se trouve dans votre message direct avec le bot.',
  'file.beside': '« {name} » se trouve ci-dessous, à votre seule intention.',
  'file.written': 'Écrit dans {path}, que vous êtes la seule personne à pouvoir lire sur cette machine.',
  'file.unsent': '« {name} » n’a pas pu être remis ici. Tapez de nouveau la commande dans un instant : {command}.',
  'file.unallowed':
    '« {name} » n’a pas pu être remis : l’application ne peut pas écrire de fichiers. Demandez à l’exploitant du bot de la réinstaller avec files:write, puis tapez de nouveau {command}.',
  'file.unfit':
    '« {name} » fait {size} ko, et {max} ko au maximum peuvent être remis ici. Demandez-en moins, ou passez par le terminal.',
  'file.unwritten':
    '« {name} » n’a pas pu être écrit dans {path} ({reason}). Corrigez cela, puis tapez de nouveau {command}.',

  // discord
  'discord.thread': 'Mise en relation',
  'discord.yes': 'Oui',
  'discord.no': 'Non',
  'discord.example': 'par exemple {example}',
  'discord.example.day': 'par exemple 2027-06-01',
  'discord.held': '{field} : {value}',
  'discord.held.asked': '{field} {value}',
  'discord.step.title': '{title} ({step} sur {steps})',
  'discord.step.ready': 'Rien n’est encore enregistré. Enregistrez en l’état, ou continuez :',
  'discord.step.given': 'Ce que vous avez indiqué jusqu’ici :',
  'discord.step.more': 'Suite : étape {step} sur {steps}',
  'discord.step.back': 'Retour à l’étape {step}',
  'discord.lost.press':
    'Ce à quoi ce bouton se rapportait n’est plus conservé. Tapez de nouveau la commande : {command}.',
  'discord.lost.form':
    'Ce que vous aviez indiqué avant ce formulaire n’est plus conservé. Rien n’est encore enregistré. Voici le contenu du formulaire ; vérifiez-le, puis continuez :',
  'discord.late.press':
    'Rien n’a été fait : Rapporteur n’a pas accès à son registre pour l’instant. Appuyez de nouveau dans une minute.',
  'discord.late.form':
    'Rien n’a été enregistré : Rapporteur n’a pas accès à son registre pour l’instant. Rien n’est perdu : voici le contenu du formulaire, et le bouton permettra de le reprendre dans une minute.',
  'discord.late.open':
    'Discord n’a pas ouvert le formulaire à temps. Rien n’est perdu : le bouton l’ouvre avec ce que vous avez écrit.',
  'discord.late': 'La réponse à {command} n’a pas pu être affichée là où vous l’avez demandée ; la voici.',
  'discord.more': {
    one: 'En afficher {count} de plus',
    many: 'En afficher {count} de plus',
    other: 'En afficher {count} de plus',
  },
  'discord.first': 'Retour au début',
  'discord.gone': 'Ce n’est plus disponible ici. {command} présente ce qui existe.',
  'discord.menu.need': 'Consigner comme besoin',
  'discord.menu.offer': 'Consigner comme offre',
  'discord.menu.followup': 'Consigner comme suivi',
  'discord.menu.theirs': 'Ses besoins et ses offres',
  'discord.closed':
    'Vos messages directs sont fermés au bot : la réponse n’a donc pas pu être envoyée. Donnez {command} sous forme de commande : la réponse n’est affichée qu’à vous, même ici.',
  'discord.closed.done':
    'L’opération a été effectuée. Vos messages directs sont fermés au bot : la réponse n’a donc pas pu être envoyée ; {command} ne l’affiche qu’à vous, même ici.',

  // slack
  'slack.cut': 'Non affichés ici, faute de place : {count}.',
  'slack.textcut': '… (abrégé)',
  'slack.button.typed': '{label} : tapez {command}',
  'slack.home.old': '{command} n’existe plus ; l’accueil montre la situation actuelle.',
  'slack.hint.many': 'Plusieurs valeurs : séparez-les par des virgules.',
  'slack.form.late':
    'Slack n’a pas ouvert le formulaire à temps. Rien n’est perdu : le bouton l’ouvre avec ce que vous avez écrit.',
  'slack.form.lost':
    'Le bot a redémarré entre-temps, et ce bouton a perdu ce que vous aviez écrit : recopiez-le depuis la réponse où se trouve le bouton.',
  'slack.more': 'Autres champs',
  'slack.search': 'Tapez pour chercher',
  'slack.said': '{field} : {words}',
  'slack.notnow':
    'Rien n’a été fait : Rapporteur n’a pas accès à son registre pour l’instant. Réessayez dans une minute.',
  'slack.install.organisation':
    'Rapporteur s’installe dans un espace de travail, et non dans toute une organisation : choisissez un espace de travail.',
  'slack.uninstalled':
    'Rien n’a été fait : Rapporteur n’est plus installé dans cet espace de travail. Demandez à la personne qui y gère les applications de le réinstaller.',
  'slack.yes': 'Oui',
  'slack.no': 'Non',
} as const;
