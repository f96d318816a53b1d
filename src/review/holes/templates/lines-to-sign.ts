import { either } from '../../../text/either';
import { closing } from '../choices/said-twice';
import type { HolePattern } from '../hole-pattern';

/** Who is to sign. */
const signerFr =
  '(?:signataire|recruteu(?:r|se)|responsable|directeur|directrice|manager|dirigeante?|gérante?|employeur|expéditeur|chargée? de recrutement|rh|drh|présidente?|maire|chef)';
const signerEn =
  '(?:recruiter|signatory|signer|sender|hiring manager|manager|hr (?:manager|officer|partner|director)|director|head of \\p{L}+|author|contact(?: person)?|interviewer)';

/** A line of a signature that says what belongs on it: « Signature du responsable RH », “Name of recruiter”. */
export const linesToSign: readonly HolePattern[] = [
  {
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /signatur|\bnoms?\b|name|signataire|cachet|tampon/i,
    pattern: either('gimu', [
      new RegExp(
        `^[ \\t]{0,4}[[(]?(?:signature|cachet|tampon|paraphe)(?: et (?:signature|cachet|tampon))? (?:(?:du |de la |de l['’]|de |d['’])${signerFr}(?: \\p{L}{1,12}){0,3}|of (?:the )?${signerEn}|block|bloc|line|zone|here|ici|outlook|électronique|mail|scannée|à (?:insérer|ajouter|venir))[\\])]?[ \\t.]*$`,
        'imu',
      ),
      new RegExp(
        `^[ \\t]{0,4}[[(]?(?:(?:the )?${signerEn}(?:['’]s)? (?:full |first |last )?(?:name|signature)|(?:hr|recruiter|team|company|your|manager|e-?mail|outlook) signature|(?:name|signature|title)(?: (?:and|&) (?:title|signature|name|position|role))? of (?:the )?${signerEn})(?: (?:here|goes here))?[\\])]?[ \\t.]*$`,
        'imu',
      ),
      new RegExp(
        `^[ \\t]{0,4}[[(]?(?:(?:pré)?noms?)(?:(?:,| et|\\/|(?= )) ?(?:pré)?(?:noms?|qualité|fonction|titre|signature)){0,3} (?:du |de la |de l['’])${signerFr}(?: \\p{L}{1,12}){0,3}[\\])]?[ \\t.]*$`,
        'imu',
      ),
      /^[ \t]{0,4}(?:votre|notre|ma|la) signature(?: (?:outlook|mail|électronique|habituelle|ici))?[ \t.]*$/imu,
      new RegExp(
        `(?<=^[ \\t]{0,4}${closing},?[ \\t]*\\n{1,2}[ \\t]{0,4})[[(]?(?:signature|nom|name|fonction|title|titre|sign here|signer ici|signé)(?: ?[+/,&] ?(?:signature|nom|prénom|name|fonction|title|titre|tampon|cachet))?[\\])]?(?=[ \\t]*$)`,
        'imu',
      ),
    ]),
  },
  {
    // « Prénom NOM – Chargée de recrutement », “First Last, HR”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]{0,4}(?:Pr[ée]nom|PR[ÉE]NOM|N(?:om|OM)|First)/m,
    pattern:
      /^[ \t]{0,4}(?:(?:Prénom|Prenom|PRÉNOM|PRENOM),? (?:NOM|Nom)|(?:NOM|Nom),? (?:Prénom|Prenom|PRÉNOM|PRENOM)|First(?:[ -]?[Nn]ame)?,? [Ll]ast(?:[ -]?[Nn]ame)?)(?![\p{L}]|[ \u00a0\u202f]?[:=])(?=[^\n]{0,60}$)/gmu,
  },
  {
    // Whoever signs is a man or a woman: « Le/la responsable RH ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]{0,4}[Ll][ea] ?[/(]/m,
    pattern: new RegExp(
      `^[ \\t]{0,4}l[ea] ?(?:\\/ ?l[ea]|\\(l[ea]\\)) ${signerFr}(?:\\p{L}|\\(\\p{L}{1,5}\\)|[ ’'-]|\\/){0,40}$`,
      'gimu',
    ),
  },
];
