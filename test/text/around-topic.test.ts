import { aroundTopic, involvingTopic } from '../../src/text/around-topic';

test.each([
  ['la cybersécurité', 'autour de la cybersécurité'],
  ['l’automatisation des tests', 'autour de l’automatisation des tests'],
  ['le cloud', 'autour du cloud'],
  ['les tests', 'autour des tests'],
  ['des audits de performance', 'autour d’audits de performance'],
  ['vos compétences en Go', 'autour de vos compétences en Go'],
  ['missions DevOps', 'pour des missions DevOps'],
  ['Kubernetes', 'autour de Kubernetes'],
  ['Ansible', 'autour d’Ansible'],
  ['en cybersécurité', 'en cybersécurité'],
  ['d’audit', 'autour d’audit'],
  ['du cloud', 'autour du cloud'],
  ['un poste de chef de projet', 'de chef de projet'],
  ['postes en B2B', 'en B2B'],
  ['un poste de terrain', 'de terrain'],
  ['Chef de projet junior', 'de Chef de projet junior'],
  ['ingénieur DevOps', 'd’ingénieur DevOps'],
  ['de développeur', 'de développeur'],
  ['secteur bancaire', 'dans le secteur bancaire'],
  ['cybersécurité', 'en cybersécurité'],
  ['data engineering', 'en data engineering'],
  ['CDI', 'en CDI'],
  ['mission de recette', 'pour une mission de recette'],
  ['marchés publics', 'autour des marchés publics'],
  ['remplacements d’été', 'pour des remplacements d’été'],
  ['des remplacements cet été', 'pour des remplacements cet été'],
  ['extras le week-end', 'pour des extras le week-end'],
  ['la saison d’hiver', 'pour la saison d’hiver'],
  ['ouverture du magasin', 'pour l’ouverture du magasin'],
  ['l’été prochain', 'pour l’été prochain'],
  ['community manager', 'de community manager'],
  ['temps partiel', 'à temps partiel'],
  ['nuit en EHPAD', 'de nuit en EHPAD'],
  ['photo', 'autour de la photo'],
  ['plus junior', 'plus junior'],
  ['vers septembre', 'vers septembre'],
])('« un poste » + « %s » gives « %s »', (topic, written) => {
  expect(aroundTopic(topic)).toBe(written);
});

test.each([
  ['Kubernetes', 'involving Kubernetes'],
  ['your cybersecurity skills', 'that uses your cybersecurity skills'],
  ['in management', 'in management'],
  ['a project manager role', 'as a project manager'],
  ['assistant manager roles', 'as an assistant manager'],
  ['a maternity cover role', 'involving maternity cover'],
  ['a part-time role', 'that is part-time'],
  ['a junior role', 'at a junior level'],
  ['an international role', 'such as an international one'],
  ['project manager', 'as a project manager'],
  ['Java assignments', 'involving Java assignments'],
])('“a role” + “%s” gives “%s”', (topic, written) => {
  expect(involvingTopic(topic)).toBe(written);
});
