import { fold } from '../../src/text/fold';
import { findDays } from '../../src/thread/prose-dates';
import { splitSentences } from '../../src/thread/sentences';

/** A Thursday. */
const reference = '2026-10-15';

describe('findDays', () => {
  it.each([
    ['We met you avant hier à Lyon', '2026-10-13'],
    ['ROSS/PETER MR 20OCT DEN-IAH', '2026-10-20'],
    ['Thursday the 8th was great', '2026-10-08'],
    ['I came in on the 3rd', '2026-10-03'],
    ['vu mer. 7 au siège', '2026-10-07'],
    ['Das Treffen am 1. Oktober', '2026-10-01'],
    ['vor zwei Tagen', '2026-10-13'],
    ['two days ago', '2026-10-13'],
    ['op 5 mei 2026', '2026-05-05'],
    ['Bedankt voor het gesprek van dinsdag', '2026-10-13'],
    ['Obrigado pela conversa de terça-feira', '2026-10-13'],
    ['grazie per il colloquio di venerdì scorso', '2026-10-09'],
    ['Moltes gràcies per l’entrevista d’ahir', '2026-10-14'],
    ['Tack för intervjun i tisdags', '2026-10-13'],
    ['dziękuję za rozmowę w środę', '2026-10-14'],
    ['gracias por la entrevista del lunes', '2026-10-12'],
    ['Danke für das gestrige Gespräch', '2026-10-14'],
    ['vu mardi de la semaine dernière', '2026-10-06'],
    ['c’est entendu, à mardi', '2026-10-13'],
    ['le mardi passé à vos côtés la semaine dernière', '2026-10-06'],
    ['trois semaines aujourd’hui que je suis venue', '2026-09-24'],
    ['we spoke on Tuesday last week', '2026-10-06'],
    ['het gesprek van vorige week donderdag', '2026-10-08'],
    ['reçu le 6 octobre, puis par le directeur le lendemain', '2026-10-07'],
    ['les deux jours sur place, les 13 et 14', '2026-10-14'],
    ['interviewed here on October 3 and 10', '2026-10-10'],
    ['her trial last night', '2026-10-14'],
    ['vendredi 9 octobre à 11 h, ou le lundi d’après', '2026-10-12'],
    ['Friday 9 October or the following Monday', '2026-10-12'],
    ['Je sors tout juste de chez vous', '2026-10-15'],
    ['I’m just off the call with her', '2026-10-15'],
    ['une semaine tout juste depuis mon passage à l’agence', '2026-10-08'],
    ['the oral interview I sat two weeks ago today', '2026-10-01'],
    ['il y a exactement trois semaines', '2026-09-24'],
    ['das Gespräch genau vor einer Woche', '2026-10-08'],
    ['il colloquio di tre giorni fa', '2026-10-12'],
    ['het gesprek van twee dagen geleden', '2026-10-13'],
    ['a entrevista, há dois dias', '2026-10-13'],
    ['rozmowa dwa dni temu', '2026-10-13'],
    ['la entrevista de antes de ayer', '2026-10-13'],
    ['ci siamo visti stamane', '2026-10-15'],
    ['thanks for having me out this mornin', '2026-10-15'],
  ])('finds the day of: %s', (text, day) => {
    expect(findDays(fold(text), reference, false).map((one) => one.past)).toContain(day);
  });

  it.each([
    'rendez-vous à 12:30',
    'dans 20 minutes',
    'on the 3rd floor',
    'Thu 9:30',
    'm’avoir reçue un samedi',
    'I work every Monday',
    'libre chaque mardi',
    'le lendemain, silence',
    'vu il y a deux semaines',
    'about three weeks ago',
    'Sali Marti',
    'MERCI DE ME RAPPELER AU 06 39 98 70 12',
  ])('finds no date in: %s', (text) => {
    expect(findDays(fold(text), reference, false)).toEqual([]);
  });
});

it.each([
  'I interviewed on Monday, October 5, 2026 for the opening',
  'he came in last Monday, 10/05/2026, at nine',
  'in on Monday (2026-10-05)',
  'reçue le lundi 5 octobre 2026 à Lyon',
])('tells a weekday and its date as one day: %s', (text) => {
  expect(findDays(fold(text), reference, true)).toMatchObject([{ past: '2026-10-05', future: '2026-10-05' }]);
});

it.each([
  ['Applied on: 10/15/2026', '2026-10-15'],
  ['Applied on: 10/09/2026', '2026-10-09'],
])('reads American figures, month first: %s', (text, day) => {
  expect(findDays(fold(text), reference, true)).toMatchObject([{ past: day }]);
});

it('reads the day first in English where that is the day of the message', () => {
  expect(findDays('applied on: 11/12/2008', '2008-12-11', true)).toMatchObject([{ past: '2008-12-11' }]);
});

describe('splitSentences', () => {
  it('keeps a German date whole', () => {
    expect(splitSentences(fold('Danke für das Treffen am 1. Oktober. Bis bald.'))).toHaveLength(2);
  });
});
