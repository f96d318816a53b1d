import { skillsIn } from '../../src/thread/words/skill-words';

test('skills are read in order, by their beginnings, whole words only', () => {
  expect(skillsIn('Du C++, du C#, .NET, Spring Boot puis Spring, PL/SQL, Node.js et de l’accessibilité.')).toEqual([
    'C++',
    'C#',
    '.NET',
    'Spring Boot',
    'Spring',
    'PL/SQL',
    'Node.js',
    'accessibilité',
  ]);
  expect(skillsIn('Javanais, moi@SQL.example, REST-o, éGo')).toEqual(['REST']);
});
