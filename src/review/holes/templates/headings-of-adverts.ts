import type { HolePattern } from '../hole-pattern';

/** What an advert says of the work and of what it brings. */
const ofTheWork =
  "(?:(?:les? |vos |your |the )?(?:missions?(?: principales)?|descriptif(?: du poste| de l['’]offre| de la mission)?|description (?:du poste|de l['’]offre|de la mission)|job description|(?:key |main )?(?:responsibilities|duties)|(?:what )?we offer|ce que nous (?:proposons|offrons)|(?:what )?you(?:['’]ll| will) (?:do|get|bring)|about (?:you|us|the role|the team)|à propos (?:de nous|du poste)|perks|(?:employee )?benefits|avantages))";
/** What it asks for; a refusal may list it too, and say of each whether it was there. */
const askedFor =
  "(?:(?:le |les |votre |your |the )?(?:profil(?: recherché| attendu| souhaité)?|compétences (?:requises|attendues|recherchées|clés)|pré-?requis|ce que nous recherchons|(?:essential|desirable|required|key) (?:skills|criteria|requirements|experience)|requirements|qualifications|(?:what )?we(?:['’]re| are) looking for|person specification|comment postuler|how to apply))";

/** Headings of the advert, copied along with a line of it. */
export const headingsOfAdverts: readonly HolePattern[] = [
  {
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /:[ \t]*(?:$|[-•*–])/m,
    pattern: new RegExp(
      `^[ \\t*#]{0,4}(?:${ofTheWork}[ \\u00a0\\u202f]?:(?=\\*{0,2}[ \\t]*(?:$|[-•*–] ?\\p{L}))|${askedFor}[ \\u00a0\\u202f]?:(?=\\*{0,2}\\s*(?![\\s\\S])))`,
      'gimu',
    ),
  },
];
