import type { SiteProblem, SiteProblemName } from './check-site';

export type PageLanguage = 'fr' | 'en';

/** What is wrong, and what to do about it. */
interface ProblemWords {
  readonly what: string;
  readonly todo: string;
}

interface Sentences {
  readonly checking: string;
  readonly inOrder: (files: number) => string;
  readonly stopped: (count: number) => string;
  readonly works: (count: number) => string;
  readonly stops: string;
  readonly advice: string;
  readonly concerned: (count: number) => string;
  readonly again: string;
  readonly notSeen: string;
  readonly problems: Readonly<Record<SiteProblemName, ProblemWords>>;
}

const french: Sentences = {
  checking: 'Vérification du site…',
  inOrder: (files) => `Tout est en ordre\u202f: ${files} fichiers vérifiés. Outlook peut ouvrir Égards depuis ce site.`,
  stopped: (count) =>
    count === 1
      ? 'Un défaut empêche Outlook d’utiliser ce site.'
      : `${count} défauts empêchent Outlook d’utiliser ce site.`,
  works: (count) =>
    count === 1
      ? 'Outlook peut utiliser ce site. Un point reste à améliorer.'
      : `Outlook peut utiliser ce site. ${count} points restent à améliorer.`,
  stops: 'À corriger',
  advice: 'À améliorer',
  concerned: (count) => (count === 1 ? 'Concerné\u202f:' : `Concernés (${count})\u202f:`),
  again: 'Vérifier à nouveau',
  notSeen:
    'Cette page voit ce que voit votre navigateur, sur ce réseau. Elle ne voit pas le manifeste déployé dans le centre d’administration, ni les réglages d’Outlook.',
  problems: {
    'not-https': {
      what: 'Le site n’est pas servi en https.',
      todo: 'Outlook refuse toute autre adresse. Installez un certificat reconnu par les navigateurs, et ouvrez cette page en https.',
    },
    'no-release': {
      what: 'La liste des fichiers (site-files.json) est introuvable ou illisible.',
      todo: 'Publiez tout le contenu du dossier «\u00a0site\u00a0» de la livraison, y compris ce fichier. Sans lui, seules quelques pages sont vérifiées.',
    },
    'other-address': {
      what: 'Le site n’est pas à l’adresse que disent les manifestes.',
      todo: 'La première adresse est celle des manifestes, la seconde celle-ci. Refaites la livraison avec «\u00a0npm run package -- --url\u00a0» et cette adresse-ci, ou publiez le site à la première.',
    },
    'missing-files': {
      what: 'Des fichiers manquent.',
      todo: 'Publiez à nouveau le dossier «\u00a0site\u00a0» en entier, sans changer les noms ni les majuscules.',
    },
    'moved-files': {
      what: 'Le serveur renvoie vers une autre adresse.',
      todo: 'Enlevez la page de connexion ou la réécriture d’adresses placée devant le site\u202f: Outlook doit recevoir chaque fichier à son adresse exacte.',
    },
    'unreachable-files': {
      what: 'Le serveur refuse de donner des fichiers, ou ne répond pas.',
      todo: 'Ouvrez l’un d’eux dans le navigateur pour voir l’erreur. Ces fichiers doivent être lisibles sans connexion par les personnes qui utilisent Outlook.',
    },
    'changed-files': {
      what: 'Des fichiers ne sont pas ceux de la livraison.',
      todo: 'La publication n’est pas terminée, mêle deux versions, ou un outil transforme les fichiers (compression d’images, injection de scripts). Publiez à nouveau le dossier «\u00a0site\u00a0», tel quel.',
    },
    'wrong-type': {
      what: 'Des fichiers sont annoncés sous un mauvais type (Content-Type).',
      todo: 'Les navigateurs les refusent. Déclarez dans le serveur les types text/html, text/javascript, text/css, image/png et application/json.',
    },
    'no-policy': {
      what: 'Le serveur n’envoie pas l’en-tête Content-Security-Policy.',
      todo: 'Les pages disent elles-mêmes leur politique, sauf qui peut les encadrer. Ajoutez la ligne de host/csp-header.txt, ou le fichier de host/ fait pour votre serveur.',
    },
    'no-ancestors': {
      what: 'L’en-tête Content-Security-Policy ne dit pas qui peut encadrer les pages (frame-ancestors).',
      todo: 'N’importe quel site peut les montrer dans les siennes. Remplacez l’en-tête par la ligne de host/csp-header.txt.',
    },
    'forbids-outlook': {
      what: 'La politique du serveur interdit à Outlook de montrer les pages (frame-ancestors).',
      todo: 'Le volet reste vide dans Outlook sur le web et le nouvel Outlook. Ajoutez ces adresses à frame-ancestors, ou reprenez la ligne de host/csp-header.txt.',
    },
    'forbids-office-js': {
      what: 'La politique du serveur interdit Office.js (script-src).',
      todo: 'Ajoutez ces adresses à script-src, ou reprenez la ligne de host/csp-header.txt. Deux en-têtes s’additionnent\u202f: chacun doit les permettre.',
    },
    'forbids-itself': {
      what: 'La politique du serveur interdit les propres fichiers du site.',
      todo: "Ajoutez «\u00a0'self'\u00a0» à ces directives, et à style-src l’empreinte de host/csp-header.txt, sans laquelle le volet n’a pas de styles.",
    },
    'frame-options': {
      what: 'Le serveur envoie X-Frame-Options.',
      todo: 'Outlook ne peut alors pas montrer les pages, quelle que soit la valeur. Enlevez cet en-tête, aussi dans le pare-feu ou le répartiteur placé devant le site.',
    },
    'pages-kept': {
      what: 'Les navigateurs peuvent garder les pages html longtemps.',
      todo: 'Une mise à jour ne serait pas vue. Envoyez «\u00a0Cache-Control: no-cache\u00a0» avec elles\u202f; les fichiers de host/ le font.',
    },
    'files-not-kept': {
      what: 'Les navigateurs n’ont pas le droit de garder les scripts et les styles.',
      todo: 'Le volet s’ouvre plus lentement. Le nom de ces fichiers change avec leur contenu\u202f: envoyez «\u00a0Cache-Control: public, max-age=31536000, immutable\u00a0».',
    },
    'icons-not-kept': {
      what: 'Outlook n’a pas le droit de garder les icônes.',
      todo: 'Il n’en montre alors aucune. Envoyez «\u00a0Cache-Control: public, max-age=86400\u00a0» avec les fichiers png.',
    },
    'office-js-unreachable': {
      what: 'Office.js ne peut pas être atteint depuis ce réseau.',
      todo: 'Le volet ne peut pas parler à Outlook sans lui. Autorisez ces adresses dans le pare-feu ou le proxy des postes.',
    },
    'library-unreadable': {
      what: 'Les lettres de l’équipe sont incomplètes ou illisibles.',
      todo: 'Le volet écrit alors avec les lettres d’Égards. Vérifiez le dossier avec «\u00a0egards library check\u00a0», puis publiez-le en entier\u202f; le serveur doit avoir un type pour les fichiers .hbs (text/plain).',
    },
    'mixed-content': {
      what: 'Des pages demandent des fichiers en http.',
      todo: 'Les navigateurs les bloquent. Un outil a changé les pages\u202f: publiez à nouveau le dossier «\u00a0site\u00a0», tel quel.',
    },
    'icon-size': {
      what: 'Des icônes n’ont pas la taille que dit leur nom, ou ne sont pas des images png.',
      todo: 'Outlook ne les montre pas. Publiez à nouveau le dossier «\u00a0assets\u00a0», sans le faire passer par un outil qui retaille les images.',
    },
  },
};

const english: Sentences = {
  checking: 'Checking the site…',
  inOrder: (files) => `Everything is in order: ${files} files checked. Outlook can open Égards from this site.`,
  stopped: (count) =>
    count === 1
      ? 'One fault keeps Outlook from using this site.'
      : `${count} faults keep Outlook from using this site.`,
  works: (count) =>
    count === 1
      ? 'Outlook can use this site. One thing could be better.'
      : `Outlook can use this site. ${count} things could be better.`,
  stops: 'To put right',
  advice: 'To improve',
  concerned: (count) => (count === 1 ? 'Concerned:' : `Concerned (${count}):`),
  again: 'Check again',
  notSeen:
    'This page sees what your browser sees, on this network. It does not see the manifest deployed in the admin centre, nor Outlook’s settings.',
  problems: {
    'not-https': {
      what: 'The site is not served over https.',
      todo: 'Outlook refuses any other address. Install a certificate that browsers trust, and open this page over https.',
    },
    'no-release': {
      what: 'The list of files (site-files.json) is not there or cannot be read.',
      todo: 'Publish everything in the release’s “site” folder, this file included. Without it only a few pages are checked.',
    },
    'other-address': {
      what: 'The site is not at the address the manifests say.',
      todo: 'The first address is the manifests’, the second is this one. Make the release again with “npm run package -- --url” and this address, or publish the site at the first one.',
    },
    'missing-files': {
      what: 'Files are missing.',
      todo: 'Publish the whole “site” folder again, without changing names or capitals.',
    },
    'moved-files': {
      what: 'The server redirects to another address.',
      todo: 'Take away the sign-in page or address rewriting in front of the site: Outlook must get each file at its exact address.',
    },
    'unreachable-files': {
      what: 'The server refuses to give files, or does not answer.',
      todo: 'Open one of them in the browser to see the error. People who use Outlook must be able to read these files without signing in.',
    },
    'changed-files': {
      what: 'Files are not those of the release.',
      todo: 'Publishing is not finished, mixes two versions, or a tool changes the files (image compression, script injection). Publish the “site” folder again, as it is.',
    },
    'wrong-type': {
      what: 'Files are announced as the wrong type (Content-Type).',
      todo: 'Browsers refuse them. Declare text/html, text/javascript, text/css, image/png and application/json in the server.',
    },
    'no-policy': {
      what: 'The server does not send the Content-Security-Policy header.',
      todo: 'The pages say their policy themselves, except for who may frame them. Add the line of host/csp-header.txt, or the file of host/ made for your server.',
    },
    'no-ancestors': {
      what: 'The Content-Security-Policy header does not say who may frame the pages (frame-ancestors).',
      todo: 'Any site can show them inside its own. Replace the header by the line of host/csp-header.txt.',
    },
    'forbids-outlook': {
      what: 'The server’s policy forbids Outlook to show the pages (frame-ancestors).',
      todo: 'The pane stays empty in Outlook on the web and new Outlook. Add these addresses to frame-ancestors, or use the line of host/csp-header.txt.',
    },
    'forbids-office-js': {
      what: 'The server’s policy forbids Office.js (script-src).',
      todo: 'Add these addresses to script-src, or use the line of host/csp-header.txt. Two headers add up: each must allow them.',
    },
    'forbids-itself': {
      what: 'The server’s policy forbids the site’s own files.',
      todo: "Add 'self' to these directives, and to style-src the hash of host/csp-header.txt, without which the pane has no styles.",
    },
    'frame-options': {
      what: 'The server sends X-Frame-Options.',
      todo: 'Outlook then cannot show the pages, whatever the value. Take this header away, also in the firewall or balancer in front of the site.',
    },
    'pages-kept': {
      what: 'Browsers may keep the html pages for long.',
      todo: 'An update would not be seen. Send “Cache-Control: no-cache” with them; the files of host/ do.',
    },
    'files-not-kept': {
      what: 'Browsers may not keep scripts and styles.',
      todo: 'The pane opens more slowly. The names of these files change with their content: send “Cache-Control: public, max-age=31536000, immutable”.',
    },
    'icons-not-kept': {
      what: 'Outlook may not keep the icons.',
      todo: 'It then shows none. Send “Cache-Control: public, max-age=86400” with png files.',
    },
    'office-js-unreachable': {
      what: 'Office.js cannot be reached from this network.',
      todo: 'The pane cannot talk to Outlook without it. Allow these addresses in the machines’ firewall or proxy.',
    },
    'library-unreadable': {
      what: 'The team’s letters are incomplete or cannot be read.',
      todo: 'The pane then writes with the letters of Égards. Check the folder with “egards library check”, then publish all of it; the server needs a type for .hbs files (text/plain).',
    },
    'mixed-content': {
      what: 'Pages ask for files over http.',
      todo: 'Browsers block them. A tool has changed the pages: publish the “site” folder again, as it is.',
    },
    'icon-size': {
      what: 'Icons are not of the size their name says, or are no png images.',
      todo: 'Outlook does not show them. Publish the “assets” folder again, without a tool that resizes images.',
    },
  },
};

export const sentences: Readonly<Record<PageLanguage, Sentences>> = { fr: french, en: english };

export function describe(problem: SiteProblem, language: PageLanguage): ProblemWords {
  return sentences[language].problems[problem.name];
}
