import { all, type Call } from './call';

const subject = 'we i they he she';
const possessive = 'our your my their';
const article = 'the a an';
const conjugated = 'is was are were has have had would could should';
const preposition = 'of at for from with to by about into';
const link = 'and or but because';
const relative = 'which who whose that';
const stop = ', . ;';
const modal = 'will would can could  should cannot shall may might';

export const englishCalls: readonly Call[] = [
  {
    // Whose, or which: “we have read your and”, “the of the panel”.
    callers: all('the an', possessive),
    never: all(preposition, 'in on', link, relative, 'you it', subject, conjugated, 'the our my', stop),
    notAfter: 'by',
    notBefore: 'depth house between box boarding line tray and',
  },
  { callers: 'a', never: all(preposition, 'in on', link, relative, 'you', subject, conjugated, 'the our my your') },
  { callers: 'of', never: all('of for from with to by because', subject) },
  { callers: 'for at in by on from with into about', never: 'of' },
  { callers: 'with from into', never: all('with from by because', subject, 'will would') },
  { callers: 'to', never: 'of because', notAfter: 'kind' },
  { callers: 'to', never: 'who', notAfter: 'as up down' },
  {
    callers: modal,
    never: all(possessive, article, 'you them him us of from with at'),
    onlyAfter: all(subject, 'you it'),
    notBefore: 'course',
  },
  {
    callers: 'with by',
    never: 'and',
    notAfter: 'come came coming drop dropped pass passed stop stopped swing go went standing sit',
    notBefore: 'without for by with through large in on',
  },
  {
    callers: 'not',
    never: 'move proceed take pursue progress go continue offer invite keep make',
    onlyAfter: 'decided chosen',
  },
  { callers: 'a an', never: 'soon' },
  // What one has time to do, whom one goes on with, which of them was chosen: “taking time to with us”, “move forward another candidate”.
  {
    callers: 'to',
    never: 'with for from at',
    onlyAfter: 'time chance opportunity effort happy glad able unable',
    notBefore: 'least first last times once',
  },
  { callers: 'forward ahead', never: 'another someone somebody', onlyAfter: 'move moving moved go going gone' },
  { callers: 'to', never: 'candidate applicant', onlyAfter: 'went gone given goes offered' },
  { callers: 'proceed proceeding', never: 'another someone somebody' },
  {
    callers: 'chose picked hired preferred appointed selected',
    never: 'candidate applicant person',
    notAfter: 'the our a an your this that any each every and or no most chosen newly last',
    notBefore: 'a b c d x y one two three number no',
  },
  // The verb of what somebody already does: “someone who already a team of six”, “how you the customers”.
  { callers: 'already', never: all(article), onlyAfter: 'who that which' },
  { callers: 'you', never: 'the', onlyAfter: 'how' },
  // What we are sorry or glad to do: “we regret inform you”, “we would like thank you”.
  { callers: 'regret sorry', never: 'inform tell say advise' },
  { callers: 'like', never: 'thank tell inform say invite offer', onlyAfter: 'would' },
  // What you are thanked for: “thank you the time you gave us”, “thank you for interest”.
  { callers: 'you', never: 'the', onlyAfter: 'thank', notBefore: 'same way' },
  { callers: 'for', never: 'interest to from with', onlyAfter: 'you thanks' },
  { callers: 'and', never: '.' },
  // The auxiliary of a denial, or of what we are doing: “read but not been kept”, “we looking for a person”.
  {
    callers: 'not',
    never: 'been',
    notAfter: 'have has had having could should would might may must will shall you it he she they we i there cannot',
  },
  { callers: 'we they', never: 'looking writing hoping unable delighted pleased sorry', notAfter: 'are were am' },
  { callers: 'would', never: 'to', notBefore: 'any anyone anybody a an all everyone everybody my our the your god' },
  { callers: 'to', never: 'a an', onlyAfter: 'had', notBefore: 'degree' },
  // Whom one may call, and what may come up: “feel free to us at any time”, “if anything up in the spring”.
  { callers: 'to', never: 'us me', onlyAfter: 'free' },
  { callers: 'anything something', never: 'up', onlyAfter: 'if when', notBefore: 'his her my our their your' },
  { callers: 'up', never: 'date' },
  { callers: 'quality strength depth warmth clarity', never: possessive },
  { callers: 'with', never: 'search application', onlyAfter: 'luck' },
  { callers: 'you', never: 'a an', onlyAfter: 'that', notBefore: 'few' },
  { callers: 'all', never: 'best', onlyAfter: 'you' },
  { callers: 'not', never: all(possessive, article, 'you'), onlyAfter: modal },
  { callers: subject, never: all('a an of from', possessive), notBefore: 'all the us' },
  { callers: 'we', never: 'you' },
  { callers: 'thank thanks', never: possessive },
  { callers: 'again', never: possessive, onlyAfter: 'you' },
  // How long one keeps what was sent: “we will keep your CV for months”.
  {
    callers: 'for',
    never: 'months weeks years days',
    onlyAfter: 'cv resume details file files records data profile application',
  },
  // Who was chosen, said by what they do alone: “we have picked who knows the yard”.
  { callers: 'chosen chose picked selected hired appointed preferred', never: 'who whose with which' },
  // Somebody did it: “we were by your portfolio”.
  { callers: 'by', never: possessive, onlyAfter: 'was were been be are' },
  // A quality whose noun is missing: “a good of the rules”, “in a similar than yours”.
  {
    callers: 'good strong solid great similar different better stronger wider deeper broader excellent clear',
    never: 'of with in from than at and',
    onlyAfter: 'a an',
  },
  // What one is pleased, or able, to do: “it was lovely to you at the stables”.
  {
    callers: 'to',
    never: all('you for with from', article, possessive),
    onlyAfter: 'lovely able unable decided pleased glad happy delighted hoping hope wish want wanted like',
  },
  { callers: 'you', never: 'know', onlyAfter: 'to', notBefore: 'who what' },
  { callers: 'to', never: 'again at in when if next', onlyAfter: 'welcome able free' },
  { callers: 'you', never: 'on in with for at', onlyAfter: 'time care effort work trouble' },
  // What one was or had, at the head of a sentence: “You a strong background in masonry”.
  { callers: 'you', never: 'a an', onlyAfter: '.' },
  { callers: 'to', never: 'with from for', onlyAfter: 'not' },
  { callers: 'to', never: 'you', onlyAfter: 'sorry regret', notBefore: 'and both all for if' },
  { callers: 'careful thorough', never: all(', we', article), onlyAfter: 'after' },
  // One pronoun of two, none taken out: “he she did not have the licence”, “had his her own tools”.
  { callers: 'he', never: 'she' },
  { callers: 'she', never: 'he' },
  { callers: 'his', never: 'her' },
  { callers: 'best luck', never: possessive, onlyAfter: 'the very of good' },
  // The noun of an article or a possessive: “we need a.”, “the does not cover it”, “our a person with a licence”.
  {
    callers: 'a',
    never: stop,
    onlyAfter: 'for with of in on at by as is was had has have need needs needed from into not be hire hired chose',
  },
  { callers: 'a', never: 'when this these if' },
  { callers: 'the', never: 'this these those another an a does did' },
  { callers: 'your', never: 'any some another does did this these' },
  { callers: 'our my their', never: 'a an any some another this these does did' },
  { callers: 'every', never: ', . ; with for to', notAfter: 'and' },
  { callers: 'very', never: '. ;' },
  { callers: 'such', never: '. ;', notAfter: 'as and no' },
  { callers: 'than until', never: ', . ;' },
  // The verb of a subject: “we the person with the certificate”, “your test us that you can weld”.
  {
    callers: subject,
    never: 'the with for to it about every',
    notAfter: 'using were was had have has are is am as did do does should shall than will would can could',
    notBefore: 'undersigned people one',
  },
  { callers: 'i they', never: 'you' },
  { callers: 'i', never: 'this how' },
  { callers: 'you', never: 'us' },
  { callers: 'you', never: 'the your with', onlyAfter: '.' },
  // What is done, or whom it goes to: “you are welcome to to our open day”, “the post went to with a crane ticket”.
  { callers: 'to', never: 'to into' },
  { callers: 'to', never: 'with', onlyAfter: 'went goes gone go given offered' },
  { callers: 'for', never: 'for', notAfter: 'asked looked hoped called looking asking' },
  { callers: 'at', never: 'at' },
  { callers: 'and', never: 'and' },
  { callers: 'until', never: 'and but', notBefore: 'unless' },
  { callers: 'on', never: 'to', onlyAfter: 'in' },
];
