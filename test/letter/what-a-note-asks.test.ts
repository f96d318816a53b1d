import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterLanguage, ReasonId, RenderedLetter, ScenarioId } from '../../src/letter/request';

/** Every wording of the reason, with nothing around it. */
function reasons(
  detail: string,
  language: LetterLanguage,
  reason: ReasonId,
  scenario: ScenarioId = 'after-cv',
): readonly RenderedLetter[] {
  return [0, 1, 2, 3].map((turn) =>
    composeLetter(
      {
        scenario,
        opening: 'none',
        now: '2026-04-16T10:00:00+02:00',
        sender: { firstName: 'Camille', lastName: 'Perrin' },
        position: 'Comptable',
        seed: 'asked',
        language,
        reason,
        detail,
        rewordings: { reason: turn },
        without: ['greeting', 'thanks', 'decision', 'opening', 'wishes', 'close'],
      },
      builtInLibrary,
    ),
  );
}

type Row = [reason: ReasonId, detail: string, written: string | RegExp];
type RowWithout = [...Row, never: RegExp];

function isWritten(
  language: LetterLanguage,
  [reason, detail, written]: Row,
  scenario?: ScenarioId,
): readonly RenderedLetter[] {
  const letters = reasons(detail, language, reason, scenario);
  for (const { text, unplaced } of letters) {
    expect(text).toMatch(written);
    expect(unplaced).toEqual([]);
  }
  return letters;
}

describe('beside what the post asks for, a note tells of the candidate', () => {
  test.each<RowWithout>([
    // A verb.
    ['technology-stack', 'GCP et dbt, ne connaît qu’AWS', /GCP et dbt[,. ]/u, /AWS|connaît/u],
    ['technology-stack', 'Symfony, vient de Laravel', /Symfony[,.]/u, /Laravel|vient/u],
    ['technology-stack', 'Odoo, a toujours bossé sur Sage', /Odoo[,.]/u, /Sage/u],
    ['technology-stack', 'Catia, travaille sous Inventor', /Catia[,.]/u, /Inventor/u],
    ['technology-stack', 'Figma, bosse encore sous Sketch', /Figma[,.]/u, /Sketch/u],
    ['technology-stack', 'Kotlin mais ne fait que du Java', /Kotlin[,.]/u, /Java/u],
    ['required-skills', 'CAP cuisine, sort d’un bac pro service', 'un CAP cuisine', /bac|service/u],
    ['required-skills', 'gestion de la paie, fait surtout de la compta', 'la gestion de la paie', /comptab/u],
    ['required-skills', 'soudure inox - ne soude que l’acier', 'la soudure inox', /acier/u],
    ['required-skills', 'permis BE, roule sans remorque', 'le permis BE', /roule/u],
    ['technology-stack', 'Allplan ; dessine sur AutoCAD', 'Allplan', /AutoCAD/u],
    ['experience', 'bloc opératoire, vient d’EHPAD', 'une expérience du bloc opératoire', /EHPAD/u],
    ['experience', '3 ans en pédiatrie, n’en a qu’un', '3 ans d’expérience en pédiatrie', /qu’un/u],
    // A negation, a restriction, a comparison.
    ['technology-stack', 'React / Node, pas d’Angular', 'React et Node', /Angular/u],
    ['technology-stack', 'Java / Spring, pas de .NET', 'Java et Spring', /NET/u],
    ['technology-stack', 'SQL, peu de Python', 'SQL', /Python/u],
    ['technology-stack', 'Silae, pas ADP Decidium', 'Silae', /ADP/u],
    ['technology-stack', 'S/4HANA plutôt qu’ECC', 'S/4HANA', /ECC/u],
    ['technology-stack', 'Sage X3 au lieu de Cegid', 'Sage X3', /Cegid/u],
    ['technology-stack', 'Power BI, que du Excel jusqu’ici', 'Power BI', /Excel/u],
    ['experience', 'banque privée, uniquement du retail', 'une expérience en banque privée', /retail/u],
    ['required-skills', 'maîtrise du tour, trop orientée viennoiserie', 'la maîtrise du tour', /viennoiserie/u],
    ['required-skills', 'CAP petite enfance, en cours de validation', 'un CAP petite enfance', /validation/u],
    // What is said to be sought wins.
    [
      'closer-profile',
      'il nous faut un bilingue allemand, parle seulement anglais',
      'une personne bilingue en allemand.',
      /parle/u,
    ],
    ['experience', 'trop de théorie, il nous faut du terrain', 'une expérience du terrain', /théorie/u],
    [
      'closer-profile',
      'cherchons quelqu’un de plus technique, lui c’est du commercial',
      'quelqu’un de plus technique.',
      /lui/u,
    ],
    // What is found good is the candidate’s, when a lack follows it.
    ['experience', 'bonne xp compta, pas de paie', 'une expérience de la paie', /comptab/u],
    ['experience', 'bon niveau Excel mais peu de VBA', 'une expérience de VBA', /Excel/u],
    ['required-skills', 'bon vendeur mais pas d’anglais', 'l’anglais', /vendeur/u],
    // What would be welcome is not what the choice was made on.
    ['required-skills', 'anglais C1, allemand un +', 'un anglais C1', /allemand/u],
  ])('%s: « %s »', (reason, detail, written, never) => {
    for (const { text } of isWritten('fr', [reason, detail, written])) expect(text).not.toMatch(never);
  });

  test.each<RowWithout>([
    ['technology-stack', 'Snowflake/dbt, only knows Excel', /Snowflake\/dbt[,. ]/u, /Excel|knows/u],
    ['technology-stack', 'Kubernetes, no Docker Swarm', /Kubernetes[,. ]/u, /Swarm/u],
    ['technology-stack', 'React, hasn’t used TypeScript', /React[,. ]/u, /TypeScript/u],
    ['technology-stack', 'Rust and C++, comes from Java', /Rust and C\+\+[,. ]/u, /Java/u],
    ['technology-stack', 'Workday, mostly SAP so far', /Workday[,. ]/u, /SAP/u],
    ['technology-stack', 'Revit but has only used AutoCAD', /Revit[,. ]/u, /AutoCAD/u],
    ['technology-stack', 'Power BI, not Tableau', /Power BI[,. ]/u, /Tableau/u],
    ['technology-stack', 'Kafka rather than RabbitMQ', /Kafka[,. ]/u, /RabbitMQ/u],
    ['technology-stack', 'Siemens PLCs, trained on Allen-Bradley', /Siemens PLCs[,. ]/u, /Allen/u],
    ['technology-stack', 'Unreal, has shipped Unity only', /Unreal[,. ]/u, /Unity/u],
    ['required-skills', 'TIG welding, just MIG so far', /TIG welding[,. ]/u, /MIG/u],
    ['required-skills', 'HGV class 1, only holds class 2', /HGV class 1[,. ]/u, /class 2/u],
    ['required-skills', 'Level 3 childcare, still studying', /Level 3 childcare[,. ]/u, /studying/u],
    ['required-skills', 'Welsh speaker, doesn’t drive', 'a Welsh speaker.', /drive/u],
    ['required-skills', 'enhanced DBS, first aid a bonus', / an enhanced DBS[,. ]/u, /first aid/u],
    ['experience', 'good on sales, no management', 'experience in management', /sales/u],
    ['experience', 'strong on B2C but no B2B', 'experience in B2B', /B2C/u],
  ])('%s: “%s”', (reason, detail, written, never) => {
    for (const { text } of isWritten('en', [reason, detail, written])) expect(text).not.toMatch(never);
  });

  test.each<[LetterLanguage, ReasonId, string]>([
    ['en', 'required-skills', 'SolidWorks, 3rd year min'],
    ['en', 'experience', 'PE-backed, carve-outs'],
    ['en', 'experience', 'fast-paced and client-facing'],
    ['en', 'required-skills', 'CSCS card, ok with heights'],
    ['fr', 'experience', 'pas de frigo ni de nuit'],
    ['fr', 'experience', 'a géré des budgets de + 5 M€'],
  ])('what is no phrase of a sentence is not placed: %s, %s, « %s »', (language, reason, detail) => {
    for (const { text, unplaced } of reasons(detail, language, reason)) {
      expect(unplaced).toEqual(['detail']);
      expect(text).not.toMatch(/3rd|PE-backed|fast-paced|heights|roule|dessine|frigo|\+/u);
    }
  });
});

describe('a denial is turned into what is asked', () => {
  test.each<Row>([
    ['required-skills', 'pas de CACES, pas de permis', /(?:demande|faut) le CACES et le permis[,.]/u],
    ['required-skills', 'ni CAP ni permis B', /(?:demande|faut) un CAP et le permis B[,.]/u],
    ['experience', 'ni soudure ni plomberie', 'la soudure et la plomberie'],
    ['experience', 'pas d’expérience en boucherie ni en charcuterie', 'une expérience en boucherie et en charcuterie'],
    ['required-skills', 'pas de permis poids lourd ni de FIMO', 'le permis poids lourd et la FIMO'],
    ['experience', 'pas de nuit', 'demande de travailler la nuit'],
    ['experience', 'pas de week-end', 'demande de travailler le week-end'],
    ['required-skills', '2x8 et week-end', 'demande de travailler en 2x8 et le week-end'],
    ['experience', 'jamais travaillé de nuit', 'une personne ayant déjà travaillé de nuit.'],
    ['experience', 'n’a pas encore tenu une caisse', 'une personne ayant déjà tenu une caisse.'],
    ['experience', 'gère pas encore de gros budgets', 'une personne qui gère déjà de gros budgets.'],
    ['experience', 'n’encadre pas encore d’équipe', 'une personne qui encadre déjà une équipe.'],
    ['experience', 'anime pas encore de réunions', 'une personne qui anime déjà des réunions.'],
    ['experience', 'pas encore assez d’expérience en auto', 'davantage d’expérience dans l’automobile'],
    ['experience', 'pas tout à fait assez de pratique en pose', 'davantage de pratique en pose'],
    ['experience', 'gère déjà un P&L', 'une personne qui gère déjà un P&L.'],
    ['experience', 'vend déjà en GMS', 'une personne qui vende déjà en GMS.'],
    ['closer-profile', 'connaît déjà notre marché', 'une personne qui connaisse déjà notre marché.'],
    [
      'closer-profile',
      'travaille déjà dans le médico-social',
      'une personne qui travaille déjà dans le médico-social.',
    ],
  ])('%s: « %s »', (...row) => {
    isWritten('fr', row);
  });

  test.each<Row>([
    ['experience', 'hasn’t sold to enterprise yet', 'someone who has sold to enterprise.'],
    ['experience', 'has not run a site before', 'someone who has run a site.'],
    ['experience', 'has not done month-end so far', 'someone who has done month-end.'],
    ['experience', 'never managed groundworks subcontractors', 'someone who has managed groundworks subcontractors.'],
    ['experience', 'never chaired a meeting', 'someone who has chaired a meeting.'],
    ['experience', 'never supervised anyone', 'someone who has supervised others.'],
    ['experience', 'never worked in a GMP environment', 'experience in a GMP environment'],
    ['closer-profile', 'already knows our market', 'someone who already knows our market.'],
    ['required-skills', 'no driving licence, no car', / a driving licence and a car[,. ]/u],
  ])('%s: “%s”', (...row) => {
    isWritten('en', row);
  });
});

describe('what somebody is ready for, sizes, places and papers', () => {
  test.each<Row>([
    [
      'required-skills',
      'anglais courant, déplacements ok',
      'un anglais courant et une disponibilité pour des déplacements',
    ],
    ['required-skills', 'permis B, ok pour les astreintes', 'le permis B et une disponibilité pour les astreintes'],
    ['required-skills', 'nuits ok et week-ends', 'une disponibilité la nuit et le week-end'],
    ['required-skills', 'dispo le week-end et tôt le matin', 'une disponibilité le week-end et tôt le matin'],
    ['required-skills', 'dispo soir et week-end', 'une disponibilité le soir et le week-end'],
    ['required-skills', 'dispo les mercredis et vacances scolaires', 'le mercredi et pendant les vacances scolaires'],
    ['experience', 'site de + de 100 salariés', 'une expérience sur un site de plus de 100 salariés'],
    ['experience', 'équipe de +10 pers', 'une expérience avec une équipe de plus de 10 personnes'],
    ['experience', 'magasin de + 1000 m2', 'une expérience dans un magasin de plus de 1000 m²'],
    ['experience', 'avoir déjà dirigé un site de + 200 pers.', 'd’avoir déjà dirigé un site de plus de 200 personnes'],
    ['closer-profile', 'CRFPA + 1ère exp en cabinet', 'le CRFPA et une première expérience en cabinet'],
    ['required-skills', 'CACES 1,3,5', /(?:demande|faut) les CACES 1, 3 et 5[,.]/u],
    ['required-skills', 'CACES R489 1A/3/5', /(?:demande|faut) les CACES R489 1A, 3 et 5[,.]/u],
    ['required-skills', 'carte pro à jour et SSIAP recyclé', 'la carte professionnelle à jour et le SSIAP recyclé'],
    ['required-skills', 'habilitation élec + GMAO', 'une habilitation électrique et la GMAO'],
    // Nobody in particular is looked for.
    ['closer-profile', 'qqn qui vient de la gastro', 'quelqu’un qui vienne de la gastronomie.'],
    ['required-skills', 'quelqu’un qui connait SAP', 'quelqu’un qui connaisse SAP.'],
    ['required-skills', 'une personne qui sait souder', 'une personne qui sache souder.'],
    ['required-skills', 'un profil qui a déjà ouvert un magasin', 'un profil qui ait déjà ouvert un magasin.'],
    ['required-skills', 'quelqu’un qui peut conduire un bus', 'quelqu’un qui puisse conduire un bus.'],
    [
      'required-skills',
      'quelqu’un qui tient une caisse et fait l’ouverture',
      'quelqu’un qui tienne une caisse et fasse l’ouverture.',
    ],
    ['closer-profile', 'une personne qui ne craint pas la hauteur', 'une personne qui ne craigne pas la hauteur.'],
    ['closer-profile', 'qqn qui s’y connait en bio', 'quelqu’un qui s’y connaisse en bio.'],
    ['closer-profile', 'une personne qui reçoit du public', 'une personne qui reçoive du public.'],
    ['required-skills', 'qqn de dispo tt de suite', 'quelqu’un de disponible tout de suite.'],
  ])('%s: « %s »', (...row) => {
    isWritten('fr', row);
  });

  test.each<Row>([
    ['required-skills', 'FLT licence, nights ok', / an FLT licence and availability for nights[,. ]/u],
    ['required-skills', 'fluent French, ok to travel', 'fluent French and a willingness to travel'],
    [
      'required-skills',
      'full driving licence, happy to do nights',
      'a full driving licence and availability for nights',
    ],
    ['required-skills', 'ok with early starts', 'availability for early starts'],
    ['experience', 'min 3 yrs in food industry', 'at least 3 years’ experience in the food industry'],
    ['experience', 'min 2 yrs in care home', 'at least 2 years’ experience in a care home'],
    ['experience', '2 years in busy kitchen', '2 years’ experience in a busy kitchen'],
    ['closer-profile', 'sb with fine dining background', 'someone with a fine dining background.'],
    ['closer-profile', 'smb who has opened a site', 'someone who has opened a site.'],
    ['closer-profile', 'sb from law firm', 'someone from a law firm.'],
    ['required-skills', 'NMC pin needed', / an NMC PIN[,. ]/u],
    ['required-skills', 'driving licence + own car', / a driving licence and a car[,. ]/u],
    ['required-skills', 'CPC and digi tacho card', / a CPC and a digital tacho card[,. ]/u],
  ])('%s: “%s”', (...row) => {
    isWritten('en', row);
  });

  test.each<[LetterLanguage, string, string]>([
    ['fr', 'gel des recrutements en production', 'en ce moment, en raison du gel des recrutements en production.'],
    ['fr', 'suspension des recrutements', 'en ce moment, en raison de la suspension des recrutements.'],
    ['fr', 'embauches gelées jusqu’en juin', 'en ce moment\u00a0: nos embauches sont gelées jusqu’en juin.'],
    ['en', 'hiring freeze in production', 'at the moment, because of a hiring freeze in production.'],
    ['en', 'lab roles', 'We are not hiring for lab roles at the moment,'],
    ['en', 'no marketing roles this year', 'We are not hiring for marketing at the moment,'],
  ])('to somebody who wrote unasked: %s, « %s »', (language, detail, written) => {
    isWritten(language, ['no-opening-in-field', detail, written], 'spontaneous');
  });
});
