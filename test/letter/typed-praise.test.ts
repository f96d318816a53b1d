import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterLanguage, RenderedLetter } from '../../src/letter/request';

describe('a note of praise', () => {
  const personal = (note: string, language: LetterLanguage = 'fr'): RenderedLetter =>
    composeLetter(
      {
        language,
        scenario: 'after-cv',
        opening: 'none',
        personal: note,
        now: '2026-04-16',
        sender: { firstName: '', lastName: '' },
        without: ['greeting', 'thanks', 'decision', 'reason', 'opening', 'wishes', 'close'],
      },
      builtInLibrary,
    );

  test.each<[LetterLanguage, string, string]>([
    ['fr', 'Ravi d’avoir échangé avec toi', 'J’ai eu plaisir à échanger avec vous.'],
    [
      'fr',
      'clarté de l’expression, sens du collectif',
      'J’ai particulièrement apprécié la clarté de l’expression et votre sens du collectif.',
    ],
    ['fr', 'Votre test technique (18/20) !!', 'J’ai particulièrement apprécié votre test technique (18/20).'],
    ['fr', 'ton énergie 🙂', 'J’ai particulièrement apprécié votre énergie.'],
    ['fr', 'très à l’aise à l’oral', 'Vous étiez très à l’aise à l’oral.'],
    [
      'fr',
      'le soin que vous avez apporté au dossier',
      'J’ai particulièrement apprécié le soin que vous avez apporté au dossier.',
    ],
    ['fr', 'La façon dont vous en parlez m’a marquée', 'La façon dont vous en parlez m’a marquée.'],
    ['fr', 'beau book, surtout les affiches', 'J’ai particulièrement apprécié votre beau book, surtout les affiches.'],
    [
      'fr',
      'recommandation de votre ancien chef',
      'J’ai particulièrement apprécié la recommandation de votre ancien chef.',
    ],
    ['fr', 'bon contact avec l’équipe', 'J’ai particulièrement apprécié votre contact avec l’équipe.'],
    ['fr', 'votre double cursus droit et histoire', 'J’ai été sensible à votre double cursus droit et histoire.'],
    [
      'en',
      'the care you took over the case study',
      'I particularly appreciated the care you took over the case study.',
    ],
    ['en', 'clear CV, particularly the projects', 'I particularly appreciated your clear CV, especially the projects.'],
    ['fr', 'belle écriture', 'J’ai particulièrement apprécié votre belle écriture.'],
    ['fr', 'créativité de vos maquettes', 'J’ai particulièrement apprécié la créativité de vos maquettes.'],
    [
      'fr',
      'échange très agréable avec Paul et Inès',
      'J’ai particulièrement apprécié votre échange très agréable avec Paul et Inès.',
    ],
    ['en', 'a real passion for teaching', 'I particularly appreciated your real passion for teaching.'],
    ['en', 'clear and calm under pressure', 'You came across as clear and calm under pressure.'],
    ['fr', 'cas pratique très bien mené', 'J’ai particulièrement apprécié votre cas pratique très bien mené.'],
    [
      'fr',
      'bel échange, vous aviez préparé vos questions',
      'J’ai beaucoup apprécié notre bel échange\u00a0: vous aviez préparé vos questions.',
    ],
    [
      'fr',
      'votre blog, vous y expliquez bien les choses',
      'J’ai beaucoup apprécié votre blog\u00a0: vous y expliquez bien les choses.',
    ],
    ['fr', 'jury vraiment séduit', 'Notre jury a été vraiment séduit.'],
    ['fr', 'avons apprécié votre franchise', 'J’ai apprécié votre franchise.'],
    ['fr', 'vos exemples concrets et votre calme', 'J’ai été sensible à vos exemples concrets et votre calme.'],
    ['fr', 'tres belle lettre', 'J’ai particulièrement apprécié votre très belle lettre.'],
    ['en', 'lovely chat, loved your examples', 'I very much enjoyed our lovely chat, and loved your examples.'],
    ['en', 'very motivated', 'You came across as very motivated.'],
    ['en', 'Clear thinker', 'You came across as a clear thinker.'],
  ])('%s: « %s » → « %s »', (language, note, sentence) => {
    expect(personal(note, language).text).toBe(sentence);
  });

  test.each<[LetterLanguage, string]>([
    ['fr', 'Belle maîtrise des outils, dommage pour l’anglais'],
    ['fr', 'super motivée'],
    ['fr', 'bonne énergie, souriant'],
    ['fr', 'bien préparée, est venue avec des idées'],
    ['fr', 'très prévenant'],
    ['fr', 'vraiment pédagogue'],
    ['en', 'strong CV, shame about the maths test'],
  ])('with a reproach, or about somebody, is not said: %s, « %s »', (language, note) => {
    expect(personal(note, language)).toMatchObject({ text: '', unplaced: ['personal'] });
  });
});
