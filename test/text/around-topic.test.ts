import { aroundTopic } from '../../src/text/around-topic';

test.each([
  ['la cybersécurité', 'autour de la cybersécurité'],
  ['l’automatisation des tests', 'autour de l’automatisation des tests'],
  ['le cloud', 'autour du cloud'],
  ['les tests', 'autour des tests'],
  ['des audits de performance', 'autour d’audits de performance'],
  ['vos compétences en Go', 'autour de vos compétences en Go'],
  ['missions DevOps', 'autour de missions DevOps'],
  ['Kubernetes', 'autour de Kubernetes'],
  ['Ansible', 'autour d’Ansible'],
  ['en cybersécurité', 'en cybersécurité'],
  ['d’audit', 'autour d’audit'],
])('« un poste » + « %s » gives « %s »', (topic, written) => {
  expect(aroundTopic(topic)).toBe(written);
});
