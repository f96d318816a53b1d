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
    // What the recruiter wrote for themselves is not sent.
    ['fr', 'profil très intéressant, à revoir dans 2 ans', 'J’ai particulièrement apprécié votre profil.'],
    ['fr', 'bon contact, à rappeler si désistement', 'J’ai beaucoup apprécié notre échange.'],
    ['fr', 'beau parcours, à garder sous le coude', 'J’ai particulièrement apprécié votre beau parcours.'],
    ['fr', 'top book, plan B si Martin refuse', 'J’ai particulièrement apprécié votre book.'],
    ['fr', 'bonnes réponses techniques, trop chère', 'J’ai particulièrement apprécié vos réponses techniques.'],
    [
      'fr',
      'beau mémoire de fin d’études - à présenter à Karim',
      'J’ai particulièrement apprécié votre beau mémoire de fin d’études.',
    ],
    ['fr', 'bon feeling, mais hésite entre deux offres', 'J’ai beaucoup apprécié notre échange.'],
    ['en', 'good CV, call back in 6 months', 'I particularly appreciated your CV.'],
    ['en', 'great test, too pricey', 'I particularly appreciated your test.'],
    ['en', 'nice chat, keep warm', 'I very much enjoyed our chat.'],
    ['en', 'really strong energy, keep it up', 'I particularly appreciated your strong energy.'],
    // Nor emoticons, nor the thanks that the letter has given.
    ['fr', 'Merci pour votre temps et votre sourire :)', 'Merci aussi pour votre sourire.'],
    ['fr', 'belle motivation <3', 'J’ai particulièrement apprécié votre belle motivation.'],
    ['fr', 'j’ai adoré votre book :-D', 'J’ai adoré votre book.'],
    ['en', 'loved your portfolio :-)', 'I loved your portfolio.'],
    ['en', 'Thanks for coming all the way from Leeds :)', 'Thank you also for coming all the way from Leeds.'],
    ['fr', 'merci d’avoir fait la route malgré la neige', 'Merci aussi d’avoir fait la route malgré la neige.'],
    // What was had with others was had by the candidate.
    ['fr', 'bons échanges avec l’équipe', 'J’ai particulièrement apprécié vos échanges avec l’équipe.'],
    [
      'fr',
      'belle discussion avec le directeur de site',
      'J’ai particulièrement apprécié votre belle discussion avec le directeur de site.',
    ],
    [
      'fr',
      'étude de cas solide, échanges riches avec nos développeurs',
      'J’ai particulièrement apprécié votre étude de cas solide et vos échanges riches avec nos développeurs.',
    ],
    [
      'en',
      'solid case study, good chat with the team',
      'I particularly appreciated your solid case study and your chat with the team.',
    ],
    // A subject with its verb is the candidate’s, or the house’s.
    ['en', 'trial shift was spotless', 'Your trial shift was spotless.'],
    ['en', 'answers on safeguarding were really clear', 'Your answers on safeguarding were really clear.'],
    ['en', 'Code sample was clean and well tested', 'Your code sample was clean and well tested.'],
    ['en', 'case study blew us away', 'Your case study blew us away.'],
    ['en', 'the panel was impressed', 'The panel was impressed.'],
    ['en', 'interview went really well', 'Our interview went really well.'],
    [
      'en',
      'great 90 day plan, the board was impressed',
      'I particularly appreciated your 90-day plan, and the board was impressed.',
    ],
    ['en', 'lovely to meet you', 'It was lovely to meet you.'],
    ['en', 'solid on numbers', 'You came across as solid on numbers.'],
    ['fr', 'bonne présentation, sourire', 'J’ai particulièrement apprécié votre présentation et votre sourire.'],
    [
      'fr',
      'mise en situation maîtrisée, très à l’aise',
      'J’ai particulièrement apprécié votre mise en situation maîtrisée\u00a0: vous étiez très à l’aise.',
    ],
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
    ['fr', 'à recontacter en septembre'],
    ['fr', 'très intéressant, à revoir dans 2 ans'],
    ['fr', 'ok pour un 2e tour l’an prochain'],
    ['fr', 'candidate solide, second choix'],
    ['en', 'strong candidate, one to watch'],
    ['en', 'revisit next year'],
    ['en', 'good fit for the Leeds role later'],
    ['en', 'backup if Mark declines'],
    // The letter has given these thanks.
    ['fr', 'Merci pour votre temps'],
    ['fr', 'merci du temps que vous nous avez accordé'],
    ['en', 'thanks for coming in'],
  ])('with a reproach, or about somebody, is not said: %s, « %s »', (language, note) => {
    expect(personal(note, language)).toMatchObject({ text: '', unplaced: ['personal'] });
  });
});
