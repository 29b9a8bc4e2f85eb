/**
 * Words that carry grammar rather than meaning: they are left out of what is compared, and tell a language by their
 * presence. Folded as `fold` folds: lower case, no accents.
 */
import type { Language } from './languages.ts';

const lists: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: `a an and are as at be been being both but by can could did do does each every for from had has have he her his how i
    if in into is it its may me might more most must my no nor not of off on once only or other our out over own same she
    should so some such than that the their them then there these they this those through to too under until up us very
    was we were what when where which while who whom whose why will with within would you your about after all also any
    because before between during just like need needs want wants wish seek would cannot`,
  fr: `a ai ainsi alors au aucun aucune aussi autre autres aux avec avoir c ce cela ces cet cette ceux chaque comme comment
    d dans de des donc dont du elle elles en encore entre est et etait etre eu fait font ici il ils j je l la le les leur
    leurs lors lorsque m mais me meme mes moins mon n ne nos notre nous on ont ou par parce pas pendant peut plus pour
    pourquoi qu quand que quel quelle quelles quels qui s sa sans se selon sera ses si son sont sous souvent sur t ta te tes
    toujours tous tout toute toutes tres trop tu un une vers via vos votre vous y besoin besoins voulons souhaitons veut
    souhaite voudrait afin`,
  es: `a al algo algun alguna algunas algunos ante antes asi aun aunque cada como con contra cual cuales cuando de del desde
    donde dos durante e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos fue ha
    hacia han hasta hay la las le les lo los mas me mediante mi mientras muy ni no nos nosotros nuestra nuestras nuestro
    nuestros o os otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ser si sin sobre son
    su sus tal tambien tan tanto te tiene tienen toda todas todo todos tras tu un una unas uno unos y ya necesitamos
    queremos deseamos necesita quiere desea`,
  ru: `а без более бы был была были было быть в вам вас весь во вот все всех всю вы где да для до его ее ей если есть еще
    же за здесь и из или им их к как какие какой ко когда кто ли либо мне может можно мы на над надо нам нас наш наша наше
    нашего нашей нашем наши наших нашим нашими не него нее нет ни них но ну о об обо один он она они оно от очень по под
    при про с со свои своих своей своего себя так также такие такой там те тем то того тоже той только том тот ты у уже
    хотим хотели хочет чем что чтобы эта эти этих это этого этой этом этот эту я нужно нужна нужны нужен необходимо
    необходима`,
  ar: `في من على الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين ان أن إن لا ما لم لن كان كانت يكون تكون قد كل بعض غير بين
    عند حتى ثم او أو و أي اي هو هي هم نحن لدى لدينا لنا لها له بها به فيها فيه منها منه عليها عليه إلى بما كما حيث إذا
    اذا بعد قبل نحتاج نريد نرغب يحتاج تحتاج يريد تريد خلال ايضا أيضا دون أجل اجل`,
};

/**
 * Lower case without accents; Arabic without vowel marks and with one form of alif. The Russian й keeps its mark, for it
 * is a letter of its own that endings are known by.
 */
export function plain(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  if (/^[\p{Script=Cyrillic}]+$/u.test(lower)) return lower.replace(/ё/g, 'е');
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0671]/g, '\u0627')
    .replace(/\u0640/g, '');
}

function listed(language: Exclude<Language, 'zh'>): ReadonlySet<string> {
  return new Set(lists[language].split(/\s+/).map(plain));
}

/** Of Chinese none: its words are looked for as they stand. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listed('en'),
  fr: listed('fr'),
  es: listed('es'),
  ru: listed('ru'),
  ar: listed('ar'),
  zh: new Set(),
};

/** Words that turn a phrase into its opposite: they stay where phrases are compared, for “non-State” is not “State”. */
export const negations: ReadonlySet<string> = new Set(
  'no not nor non never without pas ne ni sans jamais aucun aucune ningun ninguna sin nunca не без нет ни لا لم لن غير ليس ليست بدون دون'
    .split(' ')
    .map(plain),
);
