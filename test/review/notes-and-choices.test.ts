import { findRowHoles } from '../../src/review/holes/find-row-holes';

const rulesOf = (text: string): string[] => [...new Set(findRowHoles(text).map(({ rule }) => rule))];

describe.each([
  [
    'hole/choice',
    [
      ['how they met', 'Votre essai par téléphone/sur place nous a plu.', 'Votre essai sur place nous a plu.'],
      [
        'the last is whatever else',
        'The role of groom/rider/other is filled.',
        'The role of groom and rider is filled.',
      ],
      [
        'where they came',
        'Votre venue à la ferme / au moulin nous a plu.',
        'Le poste demande de travailler au moulin / à la ferme.',
      ],
      [
        'one is thanked for one of three',
        'Thank you for your plans/models/notes.',
        'Your stock/flow models were clear.',
      ],
      ['nobody chose the title', 'Monsieur Madame, le moulin est fermé.', 'Madame, Monsieur, le moulin est fermé.'],
      [
        'it is said and denied',
        'We have decided to move forward / not move forward.',
        'We have decided to move, not to move forward.',
      ],
      ['more or less', 'Nous voulions plus/moins d’expérience.', 'Nous voulions plus ou moins la même chose.'],
      ['two families', 'Dear Mr Hill or Ms Lane, the mill is closed.', 'Dear Mr Hill and Ms Lane, the mill is closed.'],
    ],
  ],
  [
    'hole/note',
    [
      [
        '« tu » beside « vous »',
        'Tu crois que ça va ? Nous vous écrirons.',
        'Croyez-vous que ça va ? Nous vous écrirons.',
      ],
      ['how much is to be written', '(ici 2-3 lignes sur le test) Bravo.', '(deux lignes mènent au moulin) Bravo.'],
      [
        'what is to be said',
        '(something nice about the talk) Well done.',
        '(Something about you stayed with us.) Well done.',
      ],
      ['a program notes why', 'Rejection reason: LOC. Thank you.', 'The reason: another welder came first. Thank you.'],
      ['by name, with no comma', 'Tom do we mention the licence?', 'Tom and Ann do mention the licence.'],
      ['the candidate is a third person', 'Has she had her tools back, Nina?', 'Has the parcel reached you?'],
      ['who will write the rest', 'Je laisse Julie finir ce paragraphe.', 'Je laisse Julie vous répondre.'],
      ['when to send it', 'Do not send until Owen has seen it.', 'Do not send us your tools before we write to you.'],
    ],
  ],
  [
    'hole/filler',
    [
      ['whoever stands for anybody', 'Dear Jane Doe, the mill is closed.', 'Dear Jane Dow, the mill is closed.'],
      ['a sign was dictated', 'Bonjour Inès virgule le moulin est fermé.', 'Bonjour Inès, la virgule est bien placée.'],
      ['a civility has no name', 'Vous avez rencontré M. lundi au moulin.', 'Vous avez rencontré M. Lundi au moulin.'],
      ['a number is due', 'You typed ?? words in the test.', 'What do you mean, typed?? The mill is closed.'],
      [
        'a verb fell out',
        'Nous avons de retenir une autre personne.',
        'Nous avons de quoi retenir une autre personne.',
      ],
      ['nobody’s family', 'Madame Unetelle, le moulin est fermé.', 'Madame Untermann, le moulin est fermé.'],
      ['who tries the form', 'Dear Test User, the mill is closed.', 'Dear Testa, the mill is closed.'],
    ],
  ],
] satisfies [string, [string, string, string][]][])('%s', (rule, rows) => {
  test.each(rows)('is told where %s, and not where it is said', (_, leftIn: string, said: string) => {
    expect(rulesOf(leftIn)).toContain(rule);
    expect(rulesOf(said)).toEqual([]);
  });
});

test.each([
  'Le collectif _Les Passeurs_ a choisi un autre comédien.',
  'TBC Bank’s London office has taken on another teller.',
  'Dear Mr X (as you sign your murals), the council chose another painter.',
])('a title that is underlined and a name of letters are no signs of a template: %s', (text) => {
  expect(rulesOf(text)).toEqual([]);
});
