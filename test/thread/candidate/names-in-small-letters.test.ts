import { buildMessages } from '../../../src/thread/build-messages';
import { givenInSmallLetters } from '../../../src/thread/candidate/names-in-small-letters';
import { letter } from '../letter';

function givenIn(body: string): readonly (string | null)[] {
  return buildMessages(letter({ body }), []).flatMap((message) =>
    givenInSmallLetters(message).map(({ name }) => name.first),
  );
}

describe('a given name in mail without capitals', () => {
  it.each([
    ['slt c kevin pr le poste de mecano, vs avez vu mon cv ?', 'Kevin'],
    ['got my class 1 licence, live ten minutes away. ring me 07700900451 steve', 'Steve'],
  ])('%s', (body, first) => {
    expect(givenIn(body)).toEqual([first]);
  });

  it.each([
    'j’ai bien reçu votre message, merci kevin',
    'c’est kevin qui m’a parlé du poste de mecano',
    'C’est noté pour demain. merci encore. kevin',
    'je cherche un poste de mecano, merci de me rappeler',
  ])('none in: %s', (body) => {
    expect(givenIn(body)).toEqual([]);
  });
});
