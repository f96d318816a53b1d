import { isReplySubject } from './position/subject-title';

interface Written {
  readonly subject: string;
  readonly subjectFlat: string;
  readonly flat: string;
}

/**
 * Whether a message from outside answers one of ours: its subject says so, or it speaks early of what we wrote. What a
 * first mail quotes as ours is its writer’s word alone.
 */
export function answersUs({ subject, subjectFlat, flat }: Written): boolean {
  return isReplySubject(subject) || answering.test(`${subjectFlat}\n${flat.slice(0, answerHead)}`);
}

/** An answer says early that it is one. */
const answerHead = 600;

const answering =
  /\b(?:(?:votre|ton|ta|vos) (?:\w+ )?(?:refus|reponse|retour|decision|message|mail|courriel|courrier|lettre|verdict|proposition|invitation|convocation)|vous m'(?:ecrivez|annoncez|avez (?:repondu|ecrit|annonce|refuse\w*))|m'avoir (?:repondu|ecrit|prevenue?|tenue? au courant)|(?:reponse|retour) negati\w*|your (?:\w+ )?(?:answer|reply|response|e-?mail|message|note|letter|decision|refusal|rejection|invitation|proposal|verdict)|(?:letting|let) me know|getting back to me|you (?:wrote|replied)|turned me down|ihre (?:\w+ )?(?:antwort|absage|nachricht|mail|ruckmeldung|entscheidung|einladung)|(?:su|tu|vuestra) (?:\w+ )?(?:respuesta|mensaje|correo|decision)|(?:sua|vostra|tua) (?:\w+ )?(?:risposta|mail|decisione|resposta|mensagem|decisao)|(?:uw|jullie) (?:\w+ )?(?:antwoord|bericht|mail|reactie|beslissing|uitnodiging))\b/;
