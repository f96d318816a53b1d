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
