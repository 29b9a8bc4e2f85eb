/**
 * Words by which a sentence offers something, in six languages; written and compared as those of `asking.ts` are. Words that
 * name what others offer (an offer, offers) are left out where whoever asks for something says them as well.
 */
export const offering: readonly string[] = [
  'we offer|offer of|offering|can offer|could offer|are offering|is offering|happy to offer|pleased to offer|ready to offer|would like to offer|would like to provide|wish to offer|want to offer|wants to offer|our offer|can provide|are able to provide|ready to provide|will provide|we provide|can make available|makes available|make available|can host|will host|can share our|open for applications|places available|invites applications|call for applications',
  'nous offrons|nous proposons|offrons|proposons|offre de|pouvons offrir|pouvons proposer|peut offrir|souhaitons offrir|souhaitons proposer|souhaite offrir|mettons a disposition|met a disposition|notre offre|sommes prets a|places disponibles|appel a candidatures',
  'ofrecemos|ofrece|podemos ofrecer|puede ofrecer|queremos ofrecer|quisieramos ofrecer|oferta de|ponemos a disposicion|pone a disposicion|brindamos|nuestra oferta|plazas disponibles|convocatoria',
  'предлагаем|предлагает|предложение|можем предложить|может предложить|хотим предложить|хотели бы предложить|готовы предоставить|готовы провести|можем предоставить|предоставляем|предоставляет',
  'نقدم|تقدم|نعرض|تعرض|يمكننا تقديم|نستطيع تقديم|يسرنا ان|نود ان نقدم|نرغب في تقديم|نوفر|توفر|عرض من',
  '我们提供|希望提供|我们想提供|提供|可以提供|能够提供|愿意提供|愿提供|我们愿|我们可以',
];
