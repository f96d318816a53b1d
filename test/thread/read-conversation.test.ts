import { readThread } from '../../src/thread/read-thread';
import type { OpenMessage } from '../../src/thread/open-message';

const candidate = { name: 'Nadia Belkacem', address: 'nadia@courriel.example' };
const recruiter = { name: 'Camille Perrin', address: 'camille@novalys.example' };

function message(changes: Partial<OpenMessage>): OpenMessage {
  return {
    view: 'read',
    subject: 'Candidature développeuse Go',
    from: candidate,
    to: [recruiter],
    cc: [],
    replyTo: [],
    date: null,
    html: null,
    text: '',
    attachments: [],
    calendars: [],
    ...changes,
  };
}

const context = { now: '2026-11-23T10:00:00+01:00', mailbox: [recruiter.address] };
const application = message({
  date: '2026-10-19T09:00:00+02:00',
  text: 'Bonjour,\n\nJe vous adresse ma candidature au poste de développeuse Go.\n\nNadia Belkacem',
});
const reminder = message({
  subject: 'Re: Candidature développeuse Go',
  text: 'Bonjour, avez-vous pu avancer ?\n\nNadia Belkacem',
});

test('messages shown beside the open one are read with it', () => {
  expect(readThread(reminder, context).receivedDate).toMatchObject({ state: 'missing' });
  expect(readThread({ ...reminder, conversation: [application] }, context).receivedDate).toMatchObject({
    state: 'known',
    value: '2026-10-19',
  });
});

test('a refusal of ours that stands beside the open message is found', () => {
  const refusal = message({
    from: recruiter,
    to: [candidate],
    date: '2026-11-02T09:00:00+01:00',
    text: 'Bonjour Nadia,\n\nNous avons décidé de ne pas donner suite à votre candidature.\n\nCordialement,\nCamille Perrin',
  });
  expect(readThread({ ...reminder, conversation: [application] }, context).alreadyRefused).toBeNull();
  expect(readThread({ ...reminder, conversation: [refusal, application] }, context).alreadyRefused).toMatchObject({
    on: '2026-11-02',
  });
});

test.each([
  ['Danish', 'Fra: Nadia Belkacem\nSendt: 12.10.2026 20:12\nTil: Camille Perrin\nEmne: Go Developer'],
  ['Swedish', 'Från: Nadia Belkacem\nSkickat: den 12 oktober 2026 20:12\nTill: Camille Perrin\nÄmne: Go Developer'],
  ['Polish', 'Od: Nadia Belkacem\nWysłano: 2026-10-12 20:12\nDo: Camille Perrin\nTemat: Go Developer'],
  [
    'Finnish',
    'Lähettäjä: Nadia Belkacem\nLähetetty: 12.10.2026 20:12\nVastaanottaja: Camille Perrin\nAihe: Go Developer',
  ],
])('the day of an application quoted by a %s mail client is found', (_, header) => {
  const answer = message({
    from: recruiter,
    to: [candidate],
    date: '2026-10-14T09:00:00+02:00',
    text: `Thank you, we come back to you.\n\n${header}\n\nHello,\nI apply for the position of Go Developer.\nNadia Belkacem`,
  });
  expect(readThread(answer, context).receivedDate).toMatchObject({ state: 'known', value: '2026-10-12' });
});

test('what stands below a quote marked after a space is its answer, not its end', () => {
  const answer = message({
    text: 'Camille Perrin writes:\n > Shall we say Wednesday, 8 am?\n\nSorry, I have to cancel. Thank you for considering me for the Localization Engineer job.\n\nNadia Belkacem',
  });
  expect(readThread(answer, context).language).toMatchObject({
    state: 'known',
    value: 'en',
    evidence: [{ messageIndex: 0 }],
  });
});

test('an appointment of today is held once its hour is past, and not before', () => {
  const agreed = message({
    date: '2026-11-20T17:02:00+01:00',
    text: 'Bonjour,\n\nC’est noté pour notre entretien de lundi 23 novembre à 14h.\n\nNadia Belkacem\n\nLe 20/11/2026 à 16:30, Camille Perrin <camille@novalys.example> a écrit :\n> Bonjour Nadia, je vous propose un entretien lundi 23 novembre à 14h pour le poste de développeuse Go.',
  });
  expect(readThread(agreed, context).interviewDate).toMatchObject({ state: 'missing' });
  const evening = { ...context, now: '2026-11-23T18:00:00+01:00' };
  expect(readThread(agreed, evening).interviewDate).toMatchObject({ state: 'known', value: '2026-11-23' });
});
