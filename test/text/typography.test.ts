import { joinList } from '../../src/text/join-list';
import { frenchTypography, plainTypography } from '../../src/text/typography';

describe('French typography', () => {
  test.each([
    ['an apostrophe typed straight', "l'équipe d'Architectes", 'l’équipe d’Architectes'],
    ['an apostrophe before guillemets', "l'« offre »", 'l’«\u202foffre\u202f»'],
    ['a space before an exclamation mark', 'Bravo !', 'Bravo\u202f!'],
    ['no space before a question mark', 'Pourquoi?', 'Pourquoi\u202f?'],
    ['a colon between words', 'le point : Go', 'le point\u00a0: Go'],
    ['three full stops', 'Kubernetes...', 'Kubernetes…'],
    ['a percentage', 'à 80 %', 'à 80\u202f%'],
  ])('puts right %s', (_, typed, written) => {
    expect(frenchTypography(typed)).toBe(written);
  });

  test.each(['à 10:30', 'https://x.example/a?b=c;d', 'C#, C++ et .NET', '5’'])('leaves « %s » alone', (text) => {
    expect(frenchTypography(text)).toBe(text);
  });

  test('is done once and for all', () => {
    const written = frenchTypography("« L'offre » : 80 % d'envie ! Vraiment ?");
    expect(frenchTypography(written)).toBe(written);
  });
});

test('English keeps its own spaces and curls its apostrophes', () => {
  expect(plainTypography("the team's choice: yes!")).toBe('the team’s choice: yes!');
});

test('a list is joined by its last word', () => {
  expect(joinList(['Go', 'Rust', 'SQL'], 'fr')).toBe('Go, Rust et SQL');
  expect(joinList(['Go', '', 'SQL'], 'en')).toBe('Go and SQL');
  expect(joinList([' '], 'fr')).toBe('');
});
