import type { LetterLanguage } from '../request';

/** Without its full stop, its « parce que », nor a capital on a first word that is no name. */
export function midSentence(written: string, language: LetterLanguage): string {
  const bare = written
    .replace(/[\s.;,:…]+$/u, '')
    .replace(/^[\s:–—•*-]+/u, '')
    .replace(
      /^(?:parce qu(?:e\s|’)|(?:finalement|au final|du coup|en fait),?\s|car\s|puisqu(?:e\s|’)|because\s|since\s)/iu,
      '',
    );
  const first = /^\p{L}+/u.exec(bare)?.[0] ?? '';
  const isCommon =
    smallWords.has(first.toLowerCase()) || (language === 'fr' && /^\p{L}+\s(?:de\s|du\s|des\s|d’)/u.test(bare));
  return isCommon && /^\p{Lu}\p{Ll}*$/u.test(first) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

const smallWords = new Set(
  (
    'un une le la les l des du de d plus davantage pas peu trop plusieurs quelques ce cet cette ces leur notre nos votre vos ton ta tes ' +
    'son sa ses mon ma en dans sur autour avec sans pour au aux à chez manque absence vous tu il elle on nous expérience compétence ' +
    'compétences connaissance connaissances maîtrise pratique niveau anglais allemand espagnol gestion pilotage conduite encadrement ' +
    'management expertise aisance autonomie habitude disponibilité formation diplôme certification permis savoir avoir être encadrer ' +
    'gérer maîtriser conduire piloter animer solide solides bonne bonnes bon bons excellente excellentes excellent forte fort profil ' +
    'chaque tout toute toutes certaines certains beaucoup au moins deux trois quatre cinq dix que budget réorganisation gel report ' +
    'réseaux réseau sécurité cybersécurité comptabilité développement logistique ' +
    'a an the more some several stronger deeper hands greater prior previous in on with around for your you no not lack experience ' +
    'knowledge fluency practice proficiency mastery strong solid fluent leading managing having being to at we our they budget hiring ' +
    'good immediate driving degree'
  ).split(' '),
);
