import { findRefusal } from '../../src/thread/refusal';
import { fold } from '../../src/text/fold';

const refusals = [
  'Malgré la qualité de votre parcours, nous ne donnerons pas une suite favorable à votre candidature.',
  'Nous avons le regret de vous annoncer que nous ne pouvons retenir votre candidature.',
  'Votre candidature n’a malheureusement pas été retenue.',
  'Notre choix s’est porté sur un profil plus expérimenté.',
  'Votre candidature n’ira pas plus loin cette fois-ci.',
  'J’ai lu votre message avec attention, et je n’y donnerai finalement pas suite.',
  'Nous poursuivons le processus avec d’autres candidats.',
  'Le poste a finalement été pourvu en interne.',
  'Nous avons préféré une candidate qui connaît déjà le secteur.',
  'Même si votre profil est intéressant, nous ne souhaitons pas aller plus loin.',
  'Nous en resterons donc là pour ce recrutement.',
  'Ce ne sera malheureusement pas possible cette fois-ci.',
  'Votre expérience ne correspond pas tout à fait à ce que nous cherchons.',
  'Je dois hélas te dire que c’est non pour le poste.',
  'Nous n’avons actuellement aucun poste ouvert correspondant à vos compétences.',
  'Après délibération, le jury a émis un avis défavorable.',
  'On ne va pas poursuivre avec toi, désolé.',
  'Nous ne serons pas en mesure de vous proposer un contrat.',
  'D’autres candidatures ont davantage retenu notre attention, avec des profils plus proches de nos besoins.',
  'We have decided to move forward with other candidates.',
  'Your application will not be going any further this time.',
  'Unfortunately, we won’t be taking your application any further.',
  'You have not been shortlisted for this role.',
  'The position has now been filled.',
  'I am afraid your application was unsuccessful.',
  'We’re not able to offer you the position at this time.',
  'After careful thought we went with someone who has more retail experience.',
  'We regret to inform you of our decision.',
  'We don’t feel you are the right fit for the team.',
  'At present we do not have any openings that match your background.',
  'Leider haben wir uns für einen anderen Bewerber entschieden.',
  'Lamentamos informarle de que no ha sido seleccionado.',
  'Purtroppo abbiamo scelto un altro candidato.',
  'Infelizmente, não foi selecionado para a vaga.',
  'Helaas hebben wir voor een andere kandidaat gekozen.',
];

const others = [
  'Sans réponse de notre part sous trois semaines, considérez que votre candidature n’a pas été retenue.',
  'Si votre profil n’est pas retenu, vous recevrez un message.',
  'Nous n’avons pas encore retenu de candidat.',
  'N’hésitez pas à nous relancer si vous n’avez pas de suite.',
  'Le poste n’est ni pourvu ni supprimé.',
  'Nous ne manquerons pas de revenir vers vous avec une réponse.',
  'Merci de ne pas répondre à ce message.',
  'Nous ne sommes pas disponibles jeudi, vendredi vous conviendrait-il ?',
  'Votre candidature a bien été reçue et sera étudiée.',
  'If you do not hear from us within two weeks, your application has not been selected.',
  'We have not yet decided on the next steps.',
  'Please do not hesitate to call me.',
  'The position has not been filled yet.',
  'Votre candidature ne pourra être étudiée si le dossier est incomplet.',
];

describe('findRefusal', () => {
  it.each(refusals)('reads a refusal: %s', (text) => {
    expect(findRefusal(fold(text))).not.toBeNull();
  });

  it.each(others)('reads none: %s', (text) => {
    expect(findRefusal(fold(text))).toBeNull();
  });
});
