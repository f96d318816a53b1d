import type { Stretch } from '../find-own-text';
import { calledByTitle } from './called-pattern';
import { person, presentsSomebody } from './vocatives';

/** A civility and a name between commas, after a word that is no name. */
const between = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:\p{Ll}[\p{L}’'-]{0,24}|\d{1,6}|\p{Lu}{2,6})[»)]?), ${calledByTitle}(?=[ \u00a0\u202f]?,)`,
  'gu',
);

/** Somebody whose name may follow: « votre ancienne patronne à Dax, », « celle qui vous a reçu, ». */
const presents = new RegExp(
  String.raw`(?<!\p{L})(?:${person}|patron(?:ne)?|celle|celui|ceux|celles|quelqu['’]un|dame|collaborat\p{Ll}+|développeu\p{Ll}+|ingénieure?|technicien(?:ne)?|employeu[rs]e?|maire|élue?|expert\p{Ll}*|vous a(?:vait)? (?:reçue?|appelée?|écrit)|somebody|someone|the one|who(?:m)?|referee|referees|employer|engineer|developer|mentor|coach)(?!\p{L})`,
  'iu',
);
/** The same by any trade: « avec notre boulanger, », “the foreman, ”. */
const ofAnyTrade =
  /(?:(?<!\p{L})(?:avec|par|chez|with|by|notre|nos|mon|ma|our|my|rencontr\p{Ll}+|vue?s?|met)(?!\p{L})(?: [\p{L}’'-]+){0,4}|^\s*(?:[LlUu]es?|[Ll]a|[Uu]ne?|[Tt]he|[Aa]n?|[Ll]['’])(?:(?: |(?<=['’]))[\p{L}’'-]+){1,4})$/u;
/** Others are named before: the name goes on with their list. */
const listed =
  /(?<!\p{L})(?:avec|par|chez|à|entre|et|ou|de|with|by|to|between|and|or|of|from|met|rencontr\p{Ll}+|vue?|connu) (?:(?:Madame|Monsieur|Mme|M\.|Mr|Mrs|Ms)[. ]+)?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? /u;

/** What tells who the name is: « Madame Belin, qui dirige… », « , de notre atelier, », « , la responsable, ». */
const presentedAfter =
  /^, (?:qui|que (?:vous|tu|nous)|dont|who|whom|whose|(?:de|du|des|d['’]|of|from|at|chez) ?(?:notre|nos|la|l['’]|our|the|\p{Lu})|(?:notre|nos|our|votre|your) \p{Ll}+,|(?:et|and|ou|or) (?:moi|toute|notre|nos|our|I|myself|(?:Madame|Monsieur|Mme|M\.|Mr|Mrs|Ms)(?!\p{L})|\p{Lu}))/u;
/** A few words between two commas that do not carry the sentence on say who it is too. */
const aside = /^, (?<first>[\p{L}’']+)(?: [\p{L}’'-]+){0,4},/u;
const carriesOn =
  /^(?:est|sont|était|étaient|a|ont|aura|sera|n['’]\p{L}+|ne|nous|vous|je|j['’]\p{L}+|tu|il|elle|ce|c['’]\p{L}+|mais|et|car|à|au|que|qu['’]\p{L}+|pour|nécessite|demande|exige|manque|reste|is|was|are|were|has|had|have|we|I|you|it|this|that|but|and|to|for|does|did|do|will|would|needs?|needed)$/u;

/** After it, « que vous… » says what, and not who: « nous avons noté, Monsieur Kaddour, que vous étiez libre ». */
const tellsWhat =
  /(?<!\p{L})(?:noté|compris|vu|lu|appris|retenu|dit|écrit|relevé|regrettons|regrette|sachez|savons|sais|espérons|espère|pensons|pense|noted?|seen|understood|understand|know|hope|regret|said|think)$/iu;

const saysWhat = /^, (?:que|that) (?:vous|tu|nous|you|we)(?!\p{L})/u;

const ofReader = /(?<!\p{L})(?:vous|votre|vos|te|ton|ta|tes|tu|t['’]\p{L}+|you|your|yours)(?!\p{L})/iu;
/** Nobody: the name after it cannot say what it is. */
const thing =
  /(?<!\p{L})(?:poste|rôle|mission|contrat|offre|annonce|candidature|dossier|cv|parcours|profil|expérience|entretien|test|essai|exercice|décision|choix|réponse|lettre|courrier|diplôme|permis|role|post|position|job|contract|offer|advert|application|file|résumé|resume|experience|interview|exercise|decision|choice|answer|letter|licence|license)(?: (?!(?:avec|par|chez|with|by|notre|nos|our|my)(?!\p{L}))[\p{Ll}’'-]+){0,4}$/iu;

/** Farther than this a sentence’s beginning is another matter. */
const reach = 240;

function sentenceAround(body: string, start: number, end: number): { readonly before: string; readonly after: string } {
  return {
    before: /[^.!?;:\n]*$/u.exec(body.slice(Math.max(0, start - reach), start))?.[0] ?? '',
    after: /^[^.!?;:\n]*/u.exec(body.slice(end, end + reach))?.[0] ?? '',
  };
}

/** Who the name is, after it; not what somebody was told: « nous avons noté, Monsieur Kaddour, que vous… ». */
function isPresentedAfter(before: string, after: string): boolean {
  return presentedAfter.test(after) && !(tellsWhat.test(before) && saysWhat.test(after));
}

/**
 * Somebody spoken to by a civility between commas, anywhere in a sentence that is of the reader or of their application:
 * « Votre expérience, Madame Fontaine, est réelle. » Who is presented or told of (« notre directrice, Madame Fontaine, ») is not.
 */
export function* findCalledBetweenCommas(body: string): Generator<Stretch & { readonly name: string }> {
  for (const match of body.matchAll(between)) {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length;
    const { before, after } = sentenceAround(body, match.index, end);
    const first = aside.exec(after)?.groups?.first;
    if (presents.test(before) || listed.test(before) || isPresentedAfter(before, after)) continue;
    if (first !== undefined && !carriesOn.test(first)) continue;
    const ofThing = thing.test(before);
    if (!ofThing && ofAnyTrade.test(before)) continue;
    if (ofThing || ofReader.test(before) || ofReader.test(after)) yield { start: end - name.length, end, name };
  }
}

/** A first name between a comma and the next sign, where a sentence of the reader goes on or ends. */
const givenBetween = new RegExp(
  String.raw`(?<=(?:\p{Ll}{2}|\d|\p{Lu}{2})[»)]?)${presentsSomebody}, (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[ \u00a0\u202f]?(?:[,!]|\.(?:\s|$)))`,
  'gu',
);
/** Who is named right before: « le collègue qui vous a reçue, Thomas, », “the person who met you, Laura, ”. */
const toldOfBefore =
  /(?<!\p{L})(?:qui|dont|who|whom|whose|que (?:vous|tu)|(?:you|vous) (?:met|saw|avez (?:rencontré|vu)\p{Ll}*))(?!\p{L})[^,]*$|(?<!\p{L})(?:nommée?|appelée?|prénommée?|named|called)$/iu;
/** A clause that goes on after whom it calls, and a few words that say who the name is. */
const goesOnAfter =
  /^, (?:mais|et (?:nous|je|j['’]|on|le|la|les|l['’]|votre|ton|ta|c['’]|à|il)|car|nous|je|j['’]|on|vous|tu|votre|vos|ton|ta|tes|le|la|les|l['’]|il|elle|ce|c['’]|cela|pour(?! (?:sa|son|leur)(?!\p{L}))|de(?! (?:son|sa|leur)(?!\p{L}))|d['’]|que|qu['’]|au|à|dans|sur|est|sont|était|étaient|a|ont|reste|restent|manque|manquait|fell|was|were|is|are|showed|did|had|but|and (?:we|I|the|your|it|you|this|that|please)|so|we|I|you|your|the|it|that|this|just|please|in|on|for(?! (?:his|her|their)(?!\p{L}))|to|because|with|all)(?:(?<=['’])|(?!\p{L}))/u;

/** « À l’oral, Baptiste, vous étiez… ». */
const speaksToThem = /^, (?:vous|tu|you)(?!\p{L})(?! (?:met|saw|know|avez (?:vu|rencontré)|connaissez))/u;
/** “We were impressed, Declan, but…”: of nobody but the reader. */
const ofOurFeeling =
  /(?<!\p{L})(?:(?:[Ww]e (?:were|are)|I (?:was|am)) (?:very |really |truly )?(?:impressed|sorry|grateful|touched)|(?:[Nn]ous avons|[Oo]n a) (?:longtemps |beaucoup )?hésité(?: longtemps)?)$/u;

/** « Jordan, le chef, t’appellera », “Sandra, we should say, has left”. */
const shortAside = /^, (?:l[ae]s? |l['’]|the |nous |je |on |we |I |c['’]est )[^,]{2,24},/u;

/**
 * Somebody called by a first name between commas, or at the end, in a sentence that is of the reader: « Ton test, Hugo, était propre. »
 * Whoever matches checks that it is a first name, and not the reader’s.
 */
export function* findGivenBetweenCommas(body: string): Generator<Stretch & { readonly name: string }> {
  for (const match of body.matchAll(givenBetween)) {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length;
    const { before, after } = sentenceAround(body, match.index, end);
    if (listed.test(before) || toldOfBefore.test(before) || isPresentedAfter(before, after)) continue;
    if (after.startsWith(',') && (!goesOnAfter.test(after) || shortAside.test(after))) continue;
    if (ofReader.test(before) || speaksToThem.test(after) || ofOurFeeling.test(before))
      yield { start: end - name.length, end, name };
  }
}
