/**
 * Words by which a sentence asks for something, adds one thing to another, or only explains, in six languages; compared
 * without case and accents, as whole words (in Chinese and for beginnings marked with * as parts of them).
 */
export const asking = {
  /** A sentence with one of them asks for something. */
  asks: [
    'need|needs|require|requires|request|requests|would like|want|wants|seek|seeks|seeking|looking for|look for|ask for|asks for',
    'besoin|besoins|il nous faut|souhaitons|souhaite|souhaiterions|souhaiterait|voudrions|demandons|demande|cherchons|recherchons|sollicitons|sollicite|requerons|avons besoin|exprime le besoin',
    'necesitamos|necesita|requerimos|requiere|solicitamos|solicita|quisieramos|queremos|buscamos|busca|nos hace falta|nos hacen falta',
    'нужн*|нужен|необходим*|требу*|нуждаемся|нуждается|просим|запрашива*|ищем|хотели бы|хотим',
    'نحتاج|تحتاج|احتياج*|بحاجه|بحاجة|نطلب|تطلب|نرغب|ترغب|نود|نريد|نلتمس|نبحث',
    '我们需要|需要|我国需要|希望|请求|寻求|我们想|亟需|急需',
  ],
  /** Those that others are told to do as well, or that are nouns too: two sentences with them may tell of one need. */
  loosely: [
    'want|wants|would like',
    'demande|souhaite|souhaiterait',
    'queremos|quisieramos|busca',
    'хотели бы|хотим',
    'نود|نريد|نرغب|ترغب',
    '希望|我们想|请求',
  ],
  /** A sentence with one of them goes on to another thing. */
  adds: [
    'also|in addition|additionally|furthermore|moreover|besides|as well|too|another|secondly|thirdly|finally|lastly|separately',
    'egalement|aussi|en outre|de plus|par ailleurs|ensuite|deuxiemement|troisiemement|enfin|de surcroit|en plus',
    'tambien|ademas|asimismo|igualmente|por otra parte|por otro lado|en segundo lugar|en tercer lugar|por ultimo|finalmente',
    'также|кроме того|помимо этого|помимо того|еще|вдобавок|во-вторых|в-третьих|наконец|равным образом',
    'ايضا|كذلك|كما|اضافه الي ذلك|بالاضافه الي ذلك|علاوه علي ذلك|فضلا عن ذلك|ثانيا|ثالثا|اخيرا',
    '还需要|也需要|另外|此外|同时|其次|再次|还希望|也希望|还|并且',
  ],
  /** The last of several clauses begins with one of them. */
  joins: [
    'and|and also|as well as|plus',
    'et|ainsi que|et aussi',
    'y|e|asi como|y tambien',
    'и|а также',
    'و*|وكذلك|وايضا|بالاضافه الي',
    '以及|并|和|还有|及',
  ],
  /** A clause with one of them is a sentence of its own and no thing that is listed. */
  tells: [
    'is|are|was|were|has|have|had|will|can|cannot|could|does|do|did|it|they|because|since|which|so that|so|there',
    'est|sont|etait|etaient|ont|sera|seront|peut|peuvent|fait|car|parce|elle|elles|ils|il|afin|ne|cela',
    'es|son|esta|estan|tiene|tienen|ha|han|puede|pueden|porque|ya que|ello|esto|no|era|hay',
    'есть|имеет|имеют|является|являются|может|могут|был|была|было|были|нет|потому|поскольку|чтобы|это|они|он|она|не',
    'هو|هي|لان|ليس|لا|يوجد|توجد|لدينا|لديها|يمكن|هذا|هذه|كان|كانت|حيث',
    '是|没有|无法|因为|由于|可以|已经|尚未|目前|不',
  ],
  /** A point after one of them ends no sentence. */
  short:
    'e.g|i.e|etc|no|nos|st|mr|ms|mrs|dr|vs|approx|art|para|p|pp|cf|incl|m|mme|sr|sra|num|núm|т.е|т.д|т.п|др|г|гг|ст|п|им',
} as const;
