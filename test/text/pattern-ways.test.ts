import { PatternWays } from '../../src/text/pattern-ways';

const patterns: readonly RegExp[] = [
  /\bma\b|\bmon\b/,
  /\b(?:ma|joint) cv\b/,
  /\b(?:a(?:b|c)|(?:d|e)f)g/,
  /\b(mai|juin)\b/,
  /\bcvs?\b/,
  /\brecue?s?\b/,
  /\b(?:ma |mon )?cv/,
  /\b(?:ma |mon )??cv/,
  /\b(?:tres ){0,2}bon/,
  /\b(?:tres )*bon\b/,
  /\b(?:[a-z]+|\d)!/,
  /(?<!x)\b(?:a|b)/,
  /\b(?:a[|)]|b\|\(|c)/,
  /\b(a|b)\1/,
  /\bmon\.?,? (?:le )?(\d{1,2})(?:er)?\b/,
  /\b(?:le|la) (?:\d{2}|\d?x)\b/,
  /\bdispo\w*\b/,
  /\bno[- ]show\b/,
  /\b(?:|tres )bon\b/,
  /\bje (?:vous |te )?(?:confirme|reconfirme)\b(?! pas)/,
  /\bd'un(?:e)? (?:ami|amie)\b\b/,
  /\bc\.?v\.?(?: joint)?$/,
  /\b(?:un|une|des|du|de la|de l'|d'|le|la|les) (?:poste|offre|annonce)s? (?:de |d')(?:\w+)\b/,
  /\bco\+\+|\bc#|\bnode\.js\b/,
  /\bmon (\d|x)/,
  /\b\d+([a-z])\1|\bxa/,
  /\bcv\\b?|\bma\\/,
  /\bmon(?= cv| \w+e\b)/,
  /\b(?:le|la) \d*x/,
  /\b(?:le|la) \d{0,1}x/,
  /\b(?:re|rec|recu|tres|tres bon)(?:ue|es)?/,
];

const words = [
  'ma mon cv cvs joint cv. mon cv joint c.v. c.v joint',
  'abg acg dfg efg ag fg aa bb ab ba a| b|( c a) bx xa',
  'mai juin maintenant recu recue recus recues recuess',
  'tres bon tres tres bon tres tres tres bon bonne tresbon',
  'mon 12 mon. 12 mon., le 1er mon monolithe le 12x la 3x le x le 34 la 1',
  'dispo disponible dispo-nible no-show no show noshow abc! 1! 12!',
  "je confirme je vous confirme je te reconfirme je vous confirme pas d'un ami d'une amie d'une amitie d'un",
  "des postes de comptable le poste d'aide de l' offre d' emploi une annonces de la co++ c# node.js nodexjs",
  'cv\\b cv\\ ma\\ 12aa 1ab xa mon x mon 1 mon y',
  '',
];

test.each(patterns.map((pattern) => [pattern]))('%s matches at the places where RegExp does', (pattern) => {
  const sticky = new RegExp(pattern.source, 'y');
  const ways = new PatternWays(pattern);
  for (const text of words)
    for (let place = 0; place <= text.length; place += 1) {
      // Only boundaries are asked about.
      if (/^\w/.test(text.charAt(place - 1)) === /^\w/.test(text.charAt(place))) continue;
      sticky.lastIndex = place;
      expect([text.slice(place), ways.endAt(text, place)]).toEqual([
        text.slice(place),
        sticky.test(text) ? sticky.lastIndex : -1,
      ]);
    }
});

test('a choice of very many goes no further than the letters of a text lead', () => {
  const list = Array.from({ length: 30 }, (_, at) => `w${String(at)}`).join('|');
  const source = `\\b(?:${Array.from({ length: 30 }, (_, at) => `(?:${list})? ?(?:${list}) ${String(at)}x`).join('|')})`;
  const ways = new PatternWays(new RegExp(source));
  expect(ways.endAt('w3 w4 17x', 0)).toBe(9);
  expect(ways.endAt('w3 w4 30x', 0)).toBe(-1);
});
