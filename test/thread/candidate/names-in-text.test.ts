import { findNames } from '../../../src/thread/candidate/names-in-text';
import { readWords } from '../../../src/thread/candidate/words-in-text';
import { fold } from '../../../src/text/fold';

const namesIn = (text: string) =>
  findNames(text, readWords(fold(text)), new Set()).map(({ kind, name }) => [kind, name.first, name.last]);

describe('a name in prose', () => {
  it('may be one word that only its capital tells, within a sentence', () => {
    expect(namesIn('On peut recevoir le jeune homme de Blagnac (Nzamba) le 12.')).toContainEqual([
      'lone',
      null,
      'Nzamba',
    ]);
    expect(namesIn('Vu le gars, Bouhours je crois, il soude bien.')).toContainEqual(['lone', null, 'Bouhours']);
  });

  it('is no first word of a sentence, no common word, no town', () => {
    expect(namesIn('Merci pour la candidature. Heureux de la lire depuis Lyon, Monsieur.')).toEqual([]);
  });

  it('does not begin with a word that opens sentences', () => {
    expect(namesIn('I have to cancel. Could Cindy reschedule it? However Marc agrees.')).toEqual([
      ['given', 'Cindy', null],
      ['given', 'Marc', null],
    ]);
  });

  it('is none where many words have a capital, as in German', () => {
    const german =
      'das Gespräch mit dem Bewerber über Erfahrung, Gehalt, Kündigungsfrist, Arbeitszeit, Umzug, Wohnung, Probezeit';
    expect(namesIn(`Heute war ${german}.`).filter(([kind]) => kind === 'lone')).toEqual([]);
  });

  it('may have its given name kept to an initial', () => {
    expect(namesIn('StagePlus would like to put forward S. Okoro for the internship.')).toContainEqual([
      'initialled',
      null,
      'Okoro',
    ]);
  });

  it('may own something', () => {
    expect(namesIn('Sat in on Siobhan’s lesson this morning.')).toContainEqual(['given', 'Siobhan', null]);
    expect(namesIn('They liked Nzamba’s answers.')).toContainEqual(['lone', null, 'Nzamba']);
  });

  it('has its given name after « Sir »', () => {
    expect(namesIn('the papers of Sir Duncan, as promised')).toContainEqual(['given', 'Duncan', null]);
  });

  it('may have its given name in brackets after the surname', () => {
    expect(namesIn('Reçu M. Diabaté (Moussa) ce jour.')).toContainEqual(['full', 'Moussa', 'Diabaté']);
    expect(namesIn('Reçu M. Diabaté (Toulouse) ce jour.')).toContainEqual(['titled', null, 'Diabaté']);
  });

  it('keeps a given name that no list knows before a surname that one does', () => {
    expect(namesIn('Despite the flood the interview went ahead: Hepzibah Cole, two thumbs up.')).toContainEqual([
      'full',
      'Hepzibah',
      'Cole',
    ]);
  });

  it('begins after a word that sentences are made of', () => {
    expect(namesIn('Had Euan Mackinnon-Reid in this morning.').map(([, first]) => first)).toContain('Euan');
  });
});
