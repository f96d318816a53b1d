import { leftoversIn } from './leftovers-in';

test.each([
  'Écrivez-moi à prenom.nom@exemple.fr pour un retour.',
  'Pour vos données : adresse@exemple.com.',
  'Vous pouvez écrire à votre.email@atelier.fr.',
  'Write to your.name@example.com for feedback.',
  'Contact : xxx@atelier.fr',
  'Ask us at firstname.lastname@example.org.',
  'Répondez à nom@exemple.fr si besoin.',
  'Write to name@example.com.',
  'Mon adresse : p.nom@exemple.fr',
  'Please write to email@example.com.',
  'Écrivez à mail@exemple.fr.',
  'Write to yourname@example.org.',
  'Écrivez à prenom@exemple.com.',
  'Écrivez à adresse-mail@domaine.fr.',
  'Write to someone@example.com.',
  'Une question ? exemple@exemple.fr',
  'Écrivez à prenom.nom@test.fr.',
  'Write to yourname@yourcompany.com.',
  'Répondez à xxxx@xxxx.fr.',
  'Contact: first.last@example.com',
  'Écrivez-moi : prenom@exemple.fr',
  'Reach me at myname@domain.com',
])('an address to be filled: %s', (text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});

test.each([
  'Pour vos données, écrivez à dpo@exemple.fr.',
  'You may write to privacy@example.org about your data.',
  'Écrivez-moi à recrutement@exemple.fr.',
  'Our team reads jobs@example.com every day.',
  'Mon adresse est karine.lebrun@exemple.fr.',
  'Écrivez à rh@example.com si vous voulez le détail.',
  'You can reach me at sarah.moss@example.org.',
  'Joignez-nous à rgpd@exemple.com ou au 04 72 11 22 13.',
  'Write to careers@example.net.',
  'Project XXX-Large needs someone who knows SAP.',
  'Le projet XXL demande une astreinte.',
  'Notre taille XXX-Small est un nom de serveur.',
  'The X-Wing team has chosen someone else.',
  'Merci d’avoir signalé le &amp; dans le titre de l’annonce, c’est corrigé.',
  'Le fameux &nbsp; de notre formulaire est réparé, merci.',
  'Thanks for spotting the &amp; in our advert.',
  'Bonjour  Mélanie ,\n\nle poste est pourvu.',
  'Bonjour   Paul  ,\nMerci pour votre visite.',
  'Hi  Tom ,\n\nThe role is filled.',
  'Merci  pour votre visite .',
  'Write to me at nina.firth@example.org.',
  'Joignez la paie à paie@exemple.fr.',
  'Votre config citait user@example.com, ce qui était attendu.',
  'Bonjour  Anne-Lise ,\nMerci.',
  'Le code &eacute; du test était bien décodé par votre programme.',
  'Écrivez à secretariat@exemple.fr.',
  'You can write to dpo@example.com or call 0113 496 0000.',
  'Merci pour vos photos <3',
  'Votre R&D et notre S&OP n’étaient pas si loin.',
])('an address one can write to, a sign that is meant: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});

test.each([
  'Bonjour Dupont &amp; fils, le poste est pourvu.',
  'Le poste R&amp;D est pourvu.',
  'Merci pour l&#39;intérêt port&eacute; au poste.',
  'Le poste de&nbsp;testeur est pourvu.',
  'Le poste XXX est pourvu.',
])('a sign that a program left: %s', (text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});
