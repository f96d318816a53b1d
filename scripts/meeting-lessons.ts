/**
 * Short threads written to teach when an interview was held, everybody invented. The open message first, sent on
 * Thursday 15 October 2026 unless it says otherwise, and read on 2 November; then those it quotes, newest first.
 */
import type { OpenMessage } from '../src/thread/open-message';

export type Saying = readonly [who: 'them' | 'us' | 'colleague' | 'tool' | 'agency', text: string, day?: string];

export interface MeetingLesson {
  /** The day, 'undated', or null when none was held. */
  readonly held: string | null;
  readonly sayings: readonly Saying[];
}

function held(day: string, ...sayings: readonly Saying[]): MeetingLesson {
  return { held: day, sayings };
}

function none(...sayings: readonly Saying[]): MeetingLesson {
  return { held: null, sayings };
}

const some = 'undated';

export const meetingLessons: readonly MeetingLesson[] = [
  // The candidate tells of it.
  held('2026-10-14', [
    'them',
    'Bonjour, merci encore pour votre accueil d’hier, la visite de l’atelier m’a beaucoup plu.',
  ]),
  held('2026-10-15', [
    'them',
    'Je sors de vos bureaux et je voulais vous dire combien la rencontre de ce matin m’a confortée.',
  ]),
  held('2026-10-13', [
    'them',
    'Encore merci à Lise et à vous de m’avoir consacré une heure mardi. Voici les photos promises.',
  ]),
  held('2026-10-09', ['them', 'Comme je vous le disais vendredi dans votre bureau, je peux commencer le 2 novembre.']),
  held('2026-10-12', ['them', 'Suite à ma venue lundi, je vous adresse les références demandées.']),
  held('2026-10-08', ['them', 'J’ai beaucoup aimé nos échanges du 8 et l’esprit de l’équipe.']),
  held('2026-10-06', [
    'them',
    'Je n’ai pas de nouvelles depuis que nous nous sommes vus le 6 octobre au siège. Avez-vous pris votre décision ?',
  ]),
  held('2026-10-02', ['them', 'Depuis notre coup de fil du 2, j’ai réfléchi : je reste très partante.']),
  held('2026-10-01', ['them', 'Vous m’aviez reçu jeudi 1er octobre avec M. Delmas. Qu’en est-il ?']),
  held('2026-09-28', [
    'them',
    'Cela fait deux semaines que je suis passée vous voir (le 28 septembre) et je commence à m’inquiéter.',
  ]),
  held('2026-10-14', ['them', 'La demi-journée d’hier en cuisine m’a donné envie de revenir, dites-moi !']),
  held('2026-10-10', ['them', 'L’essai de samedi s’est bien passé je crois, vos serveurs sont adorables.']),
  held('2026-10-13', ['them', 'Avant-hier on a parlé salaire au téléphone, je vous confirme que 28 k me va.']),
  held('2026-10-14', ['them', 'Slt, merci pr hier c’était super sympa, j’attends votre retour']),
  held('2026-10-12', [
    'them',
    'Lundi, quand vous m’avez demandé pourquoi je voulais partir, j’ai mal répondu. Je m’explique.',
  ]),
  held('2026-10-05', ['them', 'Je reviens sur la visio du lundi 5 : j’avais oublié de préciser mon préavis.']),
  held('2026-10-14', ['them', 'Mercredi, à la fin de mon passage, vous évoquiez une réponse sous huit jours.']),
  held('2026-10-09', ['them', 'Ravi d’avoir fait votre connaissance vendredi ! Le projet me parle.']),
  held('2026-10-14', [
    'them',
    'Hier, Mme Aubry m’a fait visiter le laboratoire et nous avons parlé deux heures, je n’ai pas vu le temps passer.',
  ]),
  held('2026-10-15', ['them', 'Quel bel échange ce matin ! Je vous envoie la bibliographie dont nous parlions.']),
  held('2026-10-15', ['them', 'Merci pour votre appel de tout à l’heure et pour vos questions sur mon parcours.']),
  held('2026-10-08', ['them', 'Mon passage devant le jury du 8 octobre a-t-il donné quelque chose ?']),
  held('2026-10-12', [
    'them',
    'J’ai finalement accepté une autre proposition, ce qui n’enlève rien au plaisir que j’ai eu à vous rencontrer lundi.',
  ]),
  held('2026-10-13', ['them', 'Je préfère arrêter là. Mardi j’ai senti que le poste n’était pas celui de l’annonce.']),
  held('2026-10-06', ['them', 'Après réflexion et malgré l’excellent contact du 6, je retire ma candidature.']),
  held('2026-09-30', ['them', 'Nous avions échangé le 30 septembre avec Hugo ; il devait me recontacter.']),
  held('2026-10-14', ['them', 'Merci pour le café hier, c’était un plaisir de parler peinture avec vous.']),
  held('2026-10-14', ['them', 'Thank you for having me over yesterday. The team made me feel at home.']),
  held('2026-10-13', ['them', 'It was a treat to see the press room on Tuesday and to hear about the spring list.']),
  held('2026-10-12', ['them', 'I really enjoyed Monday. Please pass my thanks on to Ellen and the others.']),
  held('2026-10-09', ['them', 'Since we talked on Friday I have looked up the tool you mentioned.']),
  held('2026-10-08', ['them', 'I have not heard anything since last Thursday, when I came to your Leeds office.']),
  held('2026-10-07', ['them', 'Just checking in after our conversation on the 7th.']),
  held('2026-10-15', ['them', 'Great to put a face to the name this morning. As promised, the links.']),
  held('2026-10-15', ['them', 'Appreciate the time you and Bob gave me earlier today.']),
  held('2026-10-13', ['them', 'You asked me two days ago why I left my last job. Here is a better answer.']),
  held('2026-10-06', ['them', 'The day I spent with your crew on October 6 convinced me. I would love to join.']),
  held('2026-10-05', [
    'them',
    'I regret to say I am withdrawing. Meeting all of you on 10/5 was the nicest part of my search.',
  ]),
  held('2026-10-02', ['them', 'When I was in on the 2nd you said a decision would come within a week.']),
  held('2026-10-14', ['them', 'Thanks again for yesterday!! Loved the place.']),
  held('2026-10-14', ['them', 'Thank you both for a most interesting afternoon on Wednesday. I left with many ideas.']),
  held('2026-10-14', ['them', 'Vielen Dank für das nette Gespräch gestern, der Betrieb gefällt mir sehr.']),
  held('2026-10-12', ['them', 'Ich möchte mich nochmals für das Treffen am Montag bedanken.']),
  held('2026-10-14', ['them', 'Muchas gracias por recibirme ayer. Me encantó conocer al equipo.']),
  held('2026-10-13', ['them', 'Grazie per il colloquio di martedì, è stato un piacere.']),
  held('2026-10-14', ['them', 'Bedankt voor het gesprek van gisteren, ik hoor graag van u.']),
  held('2026-10-14', ['them', 'Obrigada pela conversa de ontem, gostei muito da equipa.']),
  held(some, ['them', 'Merci de m’avoir reçue et de m’avoir montré les cuves. J’attends votre réponse.']),
  held(some, ['them', 'Suite à notre rencontre, je vous transmets les attestations.']),
  held(some, ['them', 'Je garde un excellent souvenir de nos deux entrevues et de la visite du chantier.']),
  held(some, ['them', 'Vous m’aviez dit lors de notre discussion que le poste serait basé à Niort.']),
  held(some, ['them', 'Thank you for taking the time to talk me through the role. It was a good chat.']),
  held(some, ['them', 'I felt our interview went well, so I wonder whether there is any news.']),
  held(some, ['them', 'J’ai été très touchée par la façon dont vous m’avez accueillie dans vos locaux.']),
  held(some, ['them', 'On s’est vus il y a quelques semaines à l’agence, je me permets de revenir vers vous.']),
  held(some, ['them', 'Hello, after the onsite you said I would hear within ten days.']),
  // Our side tells of it.
  held('2026-10-13', [
    'us',
    'Bonjour Inès, nous avons été ravis de vous accueillir mardi. Il nous manque votre diplôme.',
  ]),
  held('2026-10-12', [
    'us',
    'Bonjour, pour faire suite à votre passage de lundi, pouvez-vous m’indiquer vos prétentions ?',
  ]),
  held('2026-10-08', [
    'us',
    'Suite à nos échanges du 8 octobre, nous avons choisi de continuer avec une autre personne.',
  ]),
  held('2026-09-29', [
    'us',
    'Vous êtes venu nous présenter votre parcours le 29 septembre. Le jury n’a pas retenu votre dossier.',
  ]),
  held('2026-10-09', ['us', 'Hi Sam, thanks for coming in on Friday. We would like you to meet the director next.']),
  held('2026-10-14', ['us', 'Hi Ana, good talking to you yesterday. Here is the exercise we mentioned.']),
  held('2026-10-06', [
    'us',
    'After careful thought, and although we enjoyed our talk of October 6, we have gone with someone else.',
  ]),
  held('2026-10-01', ['us', 'Vielen Dank, dass Sie am 1. Oktober bei uns waren. Wir haben uns anders entschieden.']),
  held(some, ['us', 'Bonjour, merci d’être venu nous rencontrer. Nous vous répondrons la semaine prochaine.']),
  held(some, ['us', 'Thank you for interviewing with us. We would like to make you an offer.']),
  // A colleague tells of it.
  held('2026-10-15', [
    'colleague',
    'Vu Karim Slimani ce matin pour le poste de soudeur. Bon contact, un peu vert, je le reverrais bien.',
  ]),
  held('2026-10-14', [
    'colleague',
    'J’ai eu Mme Petit hier au téléphone vingt minutes : motivée, disponible, un peu chère. On la fait venir ?',
  ]),
  held('2026-10-13', [
    'colleague',
    'Mon avis sur Paul, rencontré mardi : solide techniquement, mais l’anglais coince.',
  ]),
  held('2026-10-12', ['colleague', 'Retour de l’entretien Dubois du 12 : oui pour moi.']),
  held('2026-10-09', [
    'colleague',
    'Sylvie et moi avons reçu Julie Blanc vendredi. C’est non pour Sylvie, je suis partagé.',
  ]),
  held('2026-10-14', ['colleague', 'Talked to Omar Reed yesterday. Smart guy, light on SQL. Let us bring him in.']),
  held('2026-10-15', ['colleague', 'My notes on Jane Doyle from the phone screen this morning: strong yes.']),
  held('2026-10-12', ['colleague', 'Group met with Peter Voss on Monday; everyone liked him. What do we offer?']),
  held('2026-10-06', ['colleague', 'The team saw Rita Hall on 10/6. Feedback attached, mixed.']),
  held('2026-10-13', ['colleague', 'Rick interviewed Ben Cole Tuesday and thinks he is too junior.']),
  held('2026-10-14', [
    'tool',
    'Vous avez rencontré Léa Morin hier. Merci de remplir votre grille d’évaluation avant vendredi.',
  ]),
  held('2026-10-14', [
    'tool',
    'Your scorecard for Tim Park is overdue. The interview took place yesterday at 3:00 PM.',
  ]),
  held('2026-10-20', [
    'tool',
    'Réservation confirmée : Nadia Kaci a choisi le mardi 20 octobre à 10 h 30 pour son entretien visio.',
  ]),
  held('2026-10-21', [
    'tool',
    'New booking. Invitee: Dana Fox. Event: Phone screen. When: Wednesday, October 21, 2026, 2:00pm.',
  ]),
  held('2026-10-19', [
    'colleague',
    'Planning du candidat Luc Faure, lundi 19 octobre : 9 h accueil, 9 h 30 Mme Roy, 11 h M. Bell, 12 h déjeuner.',
  ]),
  held('2026-10-20', [
    'colleague',
    'Interview schedule for Amy Chan, Tuesday October 20: 9:00 Judith, 9:45 Harvey, 10:30 HR.',
  ]),
  held('2026-10-22', [
    'colleague',
    'Air ticket ROSS/PETER MR 22OCT DEN-IAH for interview with the risk group. Hotel booked.',
  ]),
  held('2026-10-16', [
    'colleague',
    'Peux-tu bloquer vendredi 16 à 14 h ? C’est calé avec Mme Vidal pour son entretien.',
  ]),
  held('2026-10-21', [
    'colleague',
    'Please set up the video room for Wednesday the 21st, we are interviewing Carl Benz at ten.',
  ]),
  // Agreed on, and behind us now.
  held('2026-10-20', ['them', 'Parfait pour mardi 20 à 14 h. Je demanderai M. Leroy à l’accueil.']),
  held('2026-10-16', ['them', 'C’est noté, à demain 9 h dans vos locaux.']),
  held('2026-10-19', ['them', 'Entendu, je serai chez vous lundi à 10h.']),
  held(
    '2026-10-21',
    ['them', 'ok pour merc 21 15h, merci'],
    ['us', 'Bonjour, pouvez-vous passer mercredi 21 à 15 h ?', '2026-10-14'],
  ),
  held(
    '2026-10-20',
    ['them', 'Oui, ça me va très bien.'],
    ['us', 'Je vous propose un échange téléphonique mardi 20 octobre à 11 h. Cela vous convient-il ?', '2026-10-14'],
  ),
  held(
    '2026-10-22',
    ['them', 'Je choisis le second créneau.'],
    ['us', 'Deux possibilités : mercredi 21 à 9 h ou jeudi 22 à 16 h.', '2026-10-14'],
  ),
  held(
    '2026-10-21',
    ['them', 'Le premier me va, merci !'],
    ['us', 'Deux possibilités : mercredi 21 à 9 h ou jeudi 22 à 16 h.', '2026-10-14'],
  ),
  held(
    '2026-10-20',
    ['them', 'Tuesday works for me, thanks. Talk then.'],
    ['us', 'Could we talk on Tuesday the 20th at 4pm?', '2026-10-14'],
  ),
  held(
    '2026-10-19',
    ['them', 'See you Monday at 2, I know the building.'],
    ['us', 'We would like you to come in on Monday October 19 at 2:00.', '2026-10-13'],
  ),
  held('2026-10-23', ['them', 'Yes please, Friday 23 is perfect.']),
  held('2026-10-20', [
    'us',
    'Bonjour, je vous confirme notre rendez-vous du mardi 20 octobre à 9 h, 12 rue des Lilas.',
  ]),
  held('2026-10-21', ['us', 'Nous vous attendons mercredi 21 à 10 heures. Munissez-vous de vos certificats.']),
  held(
    '2026-10-19',
    ['us', 'Super, à lundi alors ! 9 h 30, on prendra un café.'],
    ['them', 'Lundi matin sans problème.', '2026-10-14'],
  ),
  held('2026-10-22', ['us', 'Vous êtes convoqué(e) à l’épreuve orale le 22 octobre à 8 h 15.']),
  held(
    '2026-10-20',
    ['us', 'Great, Tuesday 20 October, 10 am, it is. Ask for Nora at the desk.'],
    ['them', 'Any day next week suits me.', '2026-10-14'],
  ),
  held(
    '2026-10-20',
    ['them', 'Va bene per martedì 20 alle 15, grazie.'],
    ['us', 'Seriez-vous libre mardi 20 octobre à 15 h ?', '2026-10-14'],
  ),
  held(
    '2026-10-21',
    ['them', 'Der Mittwoch um 14 Uhr passt mir gut, ich komme gerne.'],
    ['us', 'Pouvez-vous venir mercredi 21 à 14 h ?', '2026-10-14'],
  ),
  held(
    '2026-10-20',
    ['them', 'Dinsdag 20 oktober om 11 uur is prima voor mij.'],
    ['us', 'Mardi 20 octobre à 11 h, est-ce possible ?', '2026-10-14'],
  ),
  held('2026-10-20', ['them', 'Perfecto, el martes 20 a las 12 allí estaré.']),
  held(
    '2026-10-19',
    ['them', 'Oui : 11 h, je serai joignable sur ce numéro. À lundi !'],
    ['us', 'Vingt minutes au téléphone lundi 19, possible ?', '2026-10-14'],
  ),
  // Moved.
  held(
    '2026-10-22',
    ['them', 'Entendu donc pour jeudi 22, même heure, à la place de mardi.'],
    ['us', 'Puis-je décaler notre rendez-vous du 20 au 22 ?', '2026-10-14'],
  ),
  held(
    '2026-10-23',
    ['us', 'Pas de souci, on se voit vendredi 23 à 9 h plutôt que lundi.'],
    ['them', 'Ma fille est malade, je ne pourrai pas venir lundi 19. Vendredi serait possible.', '2026-10-14'],
  ),
  held('2026-10-21', ['us', 'We had to move you to Wednesday the 21st, same time. Sorry about Monday.']),
  held('2026-10-26', ['them', 'Merci pour votre compréhension, je note lundi 26 à 17 h 30 au lieu de demain.']),
  held(
    '2026-10-27',
    ['us', 'Je suis obligée de repousser notre entretien de vendredi au mardi 27 octobre à 10 h, cela vous va-t-il ?'],
    ['them', 'Vendredi 16 à 9 h me va très bien.', '2026-10-14'],
  ),
  held(
    '2026-10-22',
    [
      'us',
      'Un contretemps : je dois décaler notre rendez-vous de demain à jeudi 22, 14 h. Dites-moi si c’est possible.',
    ],
    ['them', 'Parfait, demain 9 h.', '2026-10-15'],
  ),
  held(
    '2026-10-23',
    ['us', 'I have to push our Monday meeting to Friday 23 October at 11. Let me know if that is a problem.'],
    ['them', 'Monday 19 at 2 is perfect for me.', '2026-10-14'],
  ),
  // Several: the latest behind us.
  held('2026-10-13', ['them', 'Après le téléphone du 5 et la visite du 13, je suis sûre de moi.']),
  held('2026-10-09', ['them', 'Nos deux rencontres, le 2 avec vous puis le 9 avec Tarek, comptent beaucoup pour moi.']),
  held('2026-10-14', ['us', 'Bonjour, merci pour hier. Le directeur souhaite vous voir jeudi 12 novembre à 10 h.']),
  held('2026-10-14', ['them', 'Thank you for yesterday. I look forward to the panel on 12 November.']),
  held('2026-10-12', [
    'colleague',
    'Seen on 10/5 by phone and on Monday by the whole desk. Second visit to be planned in November.',
  ]),
  held('2026-10-08', [
    'us',
    'Nous vous avons reçu le 1er puis le 8 octobre et notre choix s’est porté sur une autre candidature.',
  ]),
  // Told in what is quoted.
  held(
    '2026-10-09',
    ['us', 'Bonjour, je me renseigne et je reviens vers vous.'],
    ['them', 'Bonjour, avez-vous du nouveau depuis vendredi ? J’ai trouvé l’équipe très accueillante.', '2026-10-14'],
  ),
  held(
    '2026-10-12',
    ['them', 'Merci de votre franchise, je comprends.'],
    ['us', 'Après notre échange d’hier, je préfère vous le dire tout de suite : ce sera non.', '2026-10-13'],
  ),
  held(
    '2026-10-12',
    ['colleague', 'Tu lui réponds ?'],
    ['them', 'Merci pour l’accueil de ce matin, je reste à votre disposition.', '2026-10-12'],
  ),
  held(
    '2026-10-06',
    ['them', 'J’accepte votre proposition avec joie !'],
    ['us', 'À la suite de votre venue du 6, nous vous proposons le poste à compter du 16 novembre.', '2026-10-13'],
  ),
  // Only proposed, asked or hoped for.
  none(['us', 'Seriez-vous disponible mardi 20 à 14 h pour un premier échange ?']),
  none(['us', 'Je peux vous proposer lundi 19 à 9 h, mardi 20 à 11 h ou jeudi 22 à 15 h. Dites-moi.']),
  none(['us', 'Could you do a call on Tuesday or Wednesday next week? Let me know what suits.']),
  none([
    'us',
    'Votre candidature nous a plu et nous serions ravis de vous rencontrer. Quelles sont vos disponibilités ?',
  ]),
  none([
    'us',
    'Votre dossier nous intéresse : le responsable de l’atelier souhaite vous rencontrer et vous présenter le poste.',
  ]),
  none(['us', 'Nous avons aimé votre lettre et nous aurions plaisir à vous rencontrer pour en parler.']),
  none(['us', 'Votre profil a plu à l’équipe, qui serait heureuse de vous rencontrer dans nos bureaux.']),
  none(['us', 'We liked your application and would be happy to meet you and show you the workshop.']),
  none(['us', 'Ravie de vous lire ! Nous serions contents de vous rencontrer et de faire le point de vive voix.']),
  none([
    'us',
    'Votre parcours retient notre attention. Je vous propose de nous voir le mardi 20 octobre à 10 h à l’agence.',
  ]),
  none(['us', 'Nous aimerions faire votre connaissance : je vous propose de passer le jeudi 22 octobre à 16 h.']),
  none(['us', 'Nous serions heureux d’échanger avec vous. Que diriez-vous du lundi 19 octobre à 9 h 30 en visio ?']),
  none(['us', 'We would love to meet you. I suggest Thursday 22 October at 2 pm in our office.']),
  none(['us', 'Your experience caught our eye. Would Monday 19 October at 10 work for a first call?']),
  none(['them', 'Je suis libre tous les jours sauf le mardi 20, pour un entretien quand vous voulez.']),
  none(['them', 'Je serai à Lyon le 20 octobre : serait-il possible de nous rencontrer ce jour-là ?']),
  none(['them', 'I will be in town on October 20 and would love to drop by if you have a minute.']),
  none(['them', 'Dans l’attente d’un entretien, je vous souhaite une bonne journée.']),
  none(['them', 'Je serais heureux de vous rencontrer pour vous parler de mon parcours.']),
  none(['them', 'I would welcome the chance to meet you and discuss the role.']),
  none(
    ['them', 'Le mardi 20 ne m’arrange pas, auriez-vous un autre jour ?'],
    ['us', 'Pouvez-vous venir mardi 20 à 10 h ?', '2026-10-14'],
  ),
  none(
    ['them', 'Hélas pas mercredi, je travaille. Jeudi 22 ou vendredi 23 peut-être ?'],
    ['us', 'Pouvez-vous passer mercredi 21 ?', '2026-10-14'],
  ),
  none(['colleague', 'Je voudrais le voir. On le convoque le 20 ou le 21 ?']),
  none(['colleague', 'Shall we bring her in next Tuesday? Who should talk to her?']),
  none(['us', 'Nous organiserons les entretiens entre le 19 et le 23 octobre ; vous serez recontactée.']),
  none(['us', 'Merci de choisir un créneau sur notre agenda avant le 20 octobre.']),
  none(['tool', 'Rappel : la candidature de Paul Noir attend depuis le 6 octobre. Planifiez un entretien.']),
  // Called off, refused or missed.
  none(
    ['them', 'Je dois malheureusement annuler notre rendez-vous de demain, un imprévu.'],
    ['us', 'À vendredi 16, 10 h !', '2026-10-13'],
  ),
  none(['us', 'Je suis souffrante, nous devons reporter l’entretien du 16. Je vous recontacte pour une autre date.']),
  none(['us', 'We need to cancel tomorrow’s interview. We will be in touch with new times.']),
  none(
    ['them', 'Toutes mes excuses pour ce matin, je n’ai pas pu venir, ma voiture est tombée en panne.'],
    ['us', 'Je vous attends jeudi 15 à 9 h.', '2026-10-12'],
  ),
  none(['us', 'Nous vous avons attendu ce matin à 9 h, en vain. Souhaitez-vous maintenir votre candidature ?']),
  none(['colleague', 'Il n’est pas venu hier et ne répond pas au téléphone. On passe au suivant.']),
  none(['colleague', 'No show this morning. Left a message, nothing.']),
  none(['them', 'Sorry I missed our call yesterday, I had the wrong time zone. Could we try again?']),
  none(
    ['them', 'Je retire ma candidature, merci d’annuler la rencontre de mardi 20.'],
    ['us', 'C’est calé pour mardi 20 à 10 h.', '2026-10-13'],
  ),
  none(['them', 'J’ai signé ailleurs ce matin. Je ne viendrai donc pas jeudi 22, veuillez m’en excuser.']),
  none(['them', 'I have accepted another job, so please release my slot on the 20th.']),
  none(
    ['us', 'Suite à votre message, nous annulons votre convocation du 20 octobre.'],
    ['them', 'Je ne peux plus venir le 20, je renonce au poste.', '2026-10-14'],
  ),
  none(['tool', 'Cancelled: Interview with Dana Fox, Wednesday October 21, 2026, 2:00pm. Reason: invitee sick.']),
  // Told beside something else: an answer, a refusal, a withdrawal, a report.
  held('2026-10-13', [
    'them',
    'After Tuesday’s chat I slept on it, and I do not think I am the person for this studio.',
  ]),
  held('2026-10-08', [
    'them',
    'Toujours sans nouvelles de vous depuis jeudi dernier, je me demande si ma tête vous est revenue.',
    '2026-10-13',
  ]),
  held('2026-10-08', [
    'them',
    'You showed me round the lab last Thursday and promised a word by Monday.',
    '2026-10-13',
  ]),
  held('2026-10-09', [
    'us',
    'Rien de ce que vous avez dit le 9 octobre n’a pesé contre vous, l’autre personne avait deux ans de plus.',
  ]),
  held('2026-10-05', ['us', 'Nothing you said on October 5 counted against you: it was close.']),
  held('2026-10-06', [
    'us',
    'Votre oral du 6 a beaucoup plu au jury, qui a pourtant classé une autre personne devant vous.',
  ]),
  held('2026-10-12', [
    'us',
    'Votre leçon d’essai de lundi a fait rire toute la classe, mais le poste va à une titulaire.',
  ]),
  held('2026-10-13', ['us', 'Vous avez chanté mardi mieux que personne, et le rôle va pourtant à une autre voix.']),
  held('2026-10-07', ['us', 'Thank you for the trip up on the 7th. We have gone with somebody closer.']),
  held('2026-10-02', [
    'us',
    'L’équipe a gardé un excellent souvenir de votre passage du 2 octobre, ce qui rend ce mot difficile.',
  ]),
  held('2026-10-14', [
    'them',
    'Je décline donc votre proposition, malgré le très bon café d’hier et la gentillesse de chacun.',
  ]),
  held('2026-10-12', ['them', 'It is a no from me, I am sorry, after such a kind welcome on Monday.']),
  held('2026-10-08', [
    'them',
    'Le patron que vous m’avez fait rencontrer jeudi 8 m’a convaincue, je signe quand vous voulez.',
  ]),
  held('2026-10-14', ['agency', 'Comment s’est passé le rendez-vous d’hier avec Camille ? Elle en est sortie ravie.']),
  held('2026-10-14', [
    'agency',
    'Camille told me yesterday’s session with your team went on for two hours. Your view?',
  ]),
  held('2026-10-13', [
    'agency',
    'Votre retour sur Camille, que vous avez vue mardi, m’aiderait : elle a une autre offre.',
  ]),
  held('2026-10-14', ['colleague', 'Vue hier avec Paul, très à l’aise, un peu chère. Je suis pour.']),
  held('2026-10-12', ['colleague', 'Had her in on Monday for two hours. Sharp, but she wants 60.']),
  held('2026-10-10', ['colleague', 'Samedi elle a fait un service complet avec nous, rien à redire. Tu lui dis oui ?']),
  held('2026-10-09', ['colleague', 'Entretien de vendredi : bon contact, anglais moyen, à revoir avec Luc.']),
  held(some, ['them', 'Depuis notre rencontre de la semaine passée je n’ai rien reçu, est-ce normal ?']),
  held(some, ['them', 'I met your people that day in the city and came away impressed, but I am staying put.']),
  held(some, ['us', 'Vous nous aviez fait forte impression en entretien, le choix n’en a été que plus dur.']),
  held(some, ['them', 'Cela m’a fait plaisir de mettre un visage sur votre voix l’autre jour.']),
  held(some, ['us', 'The panel enjoyed your presentation, and you came second.']),
  held(some, ['colleague', 'On l’a vue la semaine dernière, toute l’équipe la veut.']),
  held(some, ['agency', 'Elle garde un très bon souvenir de votre échange et attend votre réponse.']),
  // A day that was set, and that nothing calls off.
  held('2026-10-22', [
    'us',
    'Vous êtes convoquée devant la commission le 22 octobre à 9 h, munie d’une pièce d’identité.',
  ]),
  held('2026-10-20', ['us', 'Le jury vous entendra le mardi 20 octobre à 15 h 30, salle du conseil.']),
  held('2026-10-21', [
    'us',
    'You are booked on the 6:40 on Wednesday, October 21, and will interview with four people that afternoon.',
  ]),
  held(
    '2026-10-19',
    ['them', 'Va pour lundi 9 h, je viens avec mes couteaux.'],
    ['us', 'Lundi 19 à 9 h ou mercredi 21 à 14 h, au choix.', '2026-10-14'],
  ),
  held(
    '2026-10-21',
    ['them', 'Le second me va mieux, merci : mercredi 21 donc.'],
    ['us', 'Lundi 19 à 9 h ou mercredi 21 à 14 h, au choix.', '2026-10-14'],
  ),
  held(
    '2026-10-20',
    ['them', 'Tuesday it is, see you at ten.'],
    ['us', 'Could you do Tuesday 20 at ten?', '2026-10-14'],
  ),
  held(
    '2026-10-23',
    ['us', 'Parfait, on décale donc à vendredi 23, même heure.'],
    ['them', 'Je suis bloquée jeudi 22, vendredi 23 serait-il possible ?', '2026-10-14'],
  ),
  held('2026-10-27', [
    'tool',
    'Camille Roux a réservé un créneau : mardi 27 octobre 2026, 11 h 00, visio avec Nadège Perrin.',
  ]),
  // Called off, put off, or missed.
  none([
    'us',
    'Maître Roy est souffrant : je dois annuler votre rendez-vous de demain et vous rappelle dès qu’il est sur pied.',
  ]),
  none(
    ['them', 'Pas de souci, prompt rétablissement à lui.'],
    ['us', 'Je dois annuler notre rendez-vous de demain, le directeur est malade.', '2026-10-15'],
    ['them', 'C’est noté pour vendredi 16 à 10 h.', '2026-10-12'],
  ),
  none(
    ['them', 'Je comprends, personne n’y peut rien.'],
    ['us', 'Vu la grève je ne vois pas d’autre solution que d’annuler vendredi.', '2026-10-14'],
    ['them', 'Parfait pour vendredi 16 à 15 h !', '2026-10-12'],
  ),
  none(['us', 'Nous vous avons attendu mardi à 14 h, sans nouvelles de votre part.']),
  none(['them', 'J’ai honte, je ne suis pas venu hier à 14 h pour l’entretien et je ne vous ai pas prévenu.']),
  none(['them', 'Désolée pour ce matin, le réveil n’a pas sonné. Accepteriez-vous de me revoir un autre jour ?']),
  none(['them', 'I sat in the lobby for an hour on Tuesday and nobody came down.']),
  none(['them', 'La connexion n’a jamais voulu s’établir hier, on remet cela à novembre par téléphone ?']),
  none(['us', 'Your slot of October 20 is released, as you asked. Good luck in the new job.']),
  none(
    ['them', 'Je retire ma candidature avant même que vous ne m’ayez reçue ; inutile de garder le 20.'],
    ['us', 'Je vous attends donc le mardi 20 octobre à 10 h.', '2026-10-13'],
  ),
  none(
    ['them', 'J’ai dit oui ailleurs ce matin, vous pouvez libérer mon créneau de mardi.'],
    ['us', 'Entretien confirmé mardi 20 octobre à 10 h.', '2026-10-13'],
  ),
  none(
    ['us', 'C’est noté, je raye le 20 de l’agenda.'],
    ['them', 'Finalement je reste chez mon employeur, merci pour tout.', '2026-10-14'],
    ['us', 'À mardi 20, 10 h.', '2026-10-12'],
  ),
  none(['us', 'The interview planned for October 21 will now take place on November 18.']),
  none(['us', 'Nouvelle date pour votre audition : le 12 novembre, celle du 20 octobre étant abandonnée.']),
  none(
    ['them', 'November 10 then, no trouble at all.'],
    ['us', 'Something came up for the 20th, could we say November 10?', '2026-10-14'],
    ['them', 'October 20 at two is fine.', '2026-10-12'],
  ),
  // Only offered.
  none(['us', 'Venez boire un café, soit mardi 20 vers 9 h, soit jeudi 22 après le service.']),
  none(['us', 'Trois créneaux : lundi 19 à 10 h, mardi 20 à 14 h, jeudi 22 à 9 h. Lequel ?']),
  none(
    ['them', 'Aucun des trois ne m’arrange, je travaille. Auriez-vous un samedi ?'],
    ['us', 'Lundi 19, mardi 20 ou jeudi 22 ?', '2026-10-14'],
  ),
  none(['them', 'Je regarde mon planning et je vous dis.'], ['us', 'Mardi 20 à 11 h vous irait ?', '2026-10-14']),
  none(['agency', 'Camille pourrait vous rencontrer le 20 ou le 22, dites-moi.']),
  none(['us', 'Pick any time on October 20 or 21 with this link.']),
  // With others, or of another kind.
  none(['agency', 'J’ai reçu Camille en entretien mardi : très solide. Quand souhaitez-vous la voir ?']),
  none(['agency', 'Je l’ai rencontrée le 6 octobre à notre cabinet et vous joins mon compte rendu.']),
  none(['agency', 'We interviewed her on Monday and she is first rate. Shall I set something up?']),
  none([
    'them',
    'J’avais un entretien hier chez un de vos concurrents, qui m’a surtout donné envie de chez vous. Voici mon CV.',
  ]),
  none([
    'them',
    'The bank that interviewed me on Tuesday wants an answer by the 30th, hence my haste in writing to you.',
  ]),
  none(['them', 'Refusée mardi par la mairie d’à côté après deux oraux, je tente ma chance ici.']),
  none(['colleague', 'Débrief entre nous jeudi dernier : on laisse le poste vide. Tu lui réponds ?']),
  none(['colleague', 'On en a parlé au comité de lundi, son dossier plaît. On la fait venir ?']),
  none(['colleague', 'Ran into a guy at the softball field on Saturday who wants in. His resume is attached.']),
  none(['colleague', 'Déjeuné mardi avec un ancien collègue qui cherche. Je te mets son CV.']),
  none(['colleague', 'Her old boss called me on Friday and says she walks on water. Resume below.']),
  none(['us', 'La commission du 12 octobre a examiné les dossiers. Le vôtre n’a pas été inscrit sur la liste.']),
  none(['us', 'Le jury d’admissibilité s’est tenu le 6 octobre ; votre dossier ne sera pas présenté à l’oral.']),
  none(['us', 'Votre CV, reçu lundi, m’a donné envie d’en savoir plus. Voyons-nous le 12 novembre.']),
  none(['them', 'J’ai assisté mardi à votre réunion d’information et nous avons bavardé cinq minutes à la sortie.']),
  none(['them', 'You spoke on our campus on October 6 and I asked you about training. My resume is attached.']),
  none(['them', 'J’ai déposé mon CV mardi à l’accueil, où une dame très aimable m’a dit de vous écrire.']),
  none(['them', 'Passée devant votre vitrine hier, j’ai vu l’affichette.']),
  none(['them', 'Mon contrat s’est terminé le 9 octobre, je suis libre de suite.']),
  none(['them', 'I was let go on October 9 along with the whole floor, and write to ask about work.']),
  // Two of them: the latest.
  held('2026-10-13', [
    'them',
    'Après le téléphone du 1er octobre et la matinée de mardi, je suis plus motivée que jamais.',
  ]),
  held('2026-10-08', ['them', 'Thank you for the call on September 29 and for last Thursday’s tour.', '2026-10-13']),
  held('2026-10-12', ['colleague', 'Premier tour le 1er avec moi, second lundi avec Luc : deux avis favorables.']),
  // Still to come when it is read.
  none(['them', 'Parfait, à jeudi 12 novembre, 10 h.']),
  none(['us', 'Nous vous confirmons l’entretien du 16 novembre à 14 h.']),
  none(['them', 'November 18 at 3 works for me.']),
  // Other days, other meetings.
  none(['them', 'Je vous ai adressé ma candidature le 6 octobre et me permets de vous relancer.']),
  none(['them', 'Suite à notre conversation téléphonique avec votre standard hier, voici mon CV.']),
  none(['them', 'Nous nous sommes croisés au forum de l’emploi mardi, voici le CV promis.']),
  none([
    'them',
    'J’ai travaillé du 3 mars 2019 au 12 octobre 2026 chez le même patron, où j’ai été très bien accueilli.',
  ]),
  none(['them', 'J’ai passé mon entretien annuel hier et je souhaite changer d’air. Voici mon dossier.']),
  none(['them', 'Merci pour votre réponse d’hier, je joins les documents manquants.']),
  none(['them', 'Merci pour votre message de ce matin. Voici mes disponibilités : le 20 et le 22.']),
  none(['them', 'Thanks for your mail of Tuesday. My references are below.']),
  none(['them', 'As seen on your site yesterday, you need a baker. I can start on the 19th.']),
  none(['them', 'Mon permis est valable depuis le 8 octobre, et je suis libre dès lundi.']),
  none(['them', 'Le conseiller que j’ai rencontré lundi à France Travail m’a parlé de votre poste.']),
  none(['them', 'Votre collègue, avec qui j’ai joué au tennis samedi, m’a conseillé de vous écrire.']),
  none(['them', 'We met at the career fair on Tuesday; you told me to send you this.']),
  none(['them', 'I saw your stand at the job day yesterday. Attached is my resume.']),
  none(['us', 'Nous avons bien reçu votre candidature du 12 octobre et reviendrons vers vous avant le 23.']),
  none(['us', 'Your application of October 6 has been reviewed by the panel and we will not be taking it further.']),
  none(['us', 'La commission de sélection s’est réunie lundi 12 octobre. Votre dossier n’a pas été retenu.']),
  none(['colleague', 'Le cabinet a rencontré M. Royer le 6 et nous le recommande. Voici son dossier.']),
  none(['colleague', 'Reçu ce CV hier par un client, à voir.']),
  none(['colleague', 'J’ai lu son dossier ce matin, pas mal. Tu en penses quoi ?']),
  none(['colleague', 'She sent this on Tuesday. Worth a look?']),
  none(['colleague', 'Réunion de tri des candidatures mardi 20 à 10 h, salle 3. Au menu : le dossier Morel.']),
  none(['tool', 'Paul Noir a postulé le 14 octobre 2026 à 18 h 02. Consultez sa candidature.']),
  none(['tool', 'Your job post expires on October 20. One new applicant: Amy Hall.']),
  none(['them', 'Notre consultant Luc Morand, que nous avons reçu mardi dans nos bureaux, est disponible le 19.']),
  none(['them', 'I met Ruth at our agency on Monday: she is excellent. Would you like to see her?']),
  none(['them', 'Je reste à votre disposition pour un échange de vive voix, au moment qui vous conviendra.']),
  none(['them', 'J’ai rempli le questionnaire en ligne et enregistré mes réponses vidéo hier.']),
  none(['them', 'The coding test you sent on Monday is done, see the link.']),
];

const them = { name: 'Camille Roux', address: 'camille.roux@courriel.example' };
const us = { name: 'Nadège Perrin', address: 'nadege.perrin@atelier-brun.example' };
const colleague = { name: 'Yves Calvet', address: 'yves.calvet@atelier-brun.example' };
const tool = { name: 'Recrutement en ligne', address: 'notifications@recrutement-en-ligne.example' };
const agency = { name: 'Tiphaine Astor', address: 't.astor@cabinet-astor.example' };
const people = { them, us, colleague, tool, agency };
const lastDay = '2026-10-15';

/** The open message of a lesson, with what it quotes as a mail program writes it. */
export function openMessageOf({ sayings }: MeetingLesson): OpenMessage {
  const [first, ...quoted] = sayings;
  const [who, text] = first ?? ['them', ''];
  return {
    view: 'read',
    subject: quoted.length > 0 ? 'Re: candidature' : 'Candidature',
    from: people[who],
    to: [who === 'us' ? them : us],
    cc: [],
    replyTo: [],
    date: `${first?.[2] ?? lastDay}T18:30:00+02:00`,
    html: null,
    text: quoted
      .reduceRight<string>((below, [writer, words, day = lastDay]) => quote(people[writer], words, day, below), '')
      .replace(/^/, `${text}\n\n`),
    attachments: [],
    calendars: [],
  };
}

function quote(
  writer: { readonly name: string; readonly address: string },
  words: string,
  day: string,
  below: string,
): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const marked = `${words}\n\n${below}`
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return `Le ${date}/${month}/${year} à 10:00, ${writer.name} <${writer.address}> a écrit :\n${marked}\n`;
}

export const lessonMailbox = us.address;
export const lessonNow = '2026-11-02T09:00:00+01:00';
