import { readThread } from '../../src/thread/read-thread';
import { known, letter } from './letter';

interface Row {
  readonly subject: string;
  readonly body: string;
  readonly from?: string;
  readonly address?: string;
  readonly to?: string;
  readonly date?: string;
  readonly attachments?: readonly string[];
  readonly wants: Readonly<Record<string, unknown>>;
}

const recruiter = { from: 'Emily Stone', address: 'emily.stone@novalys.example', to: 'd.whitaker@harbourmail.example' };

const rows: Readonly<Record<string, Row>> = {
  'a short application with a resume': {
    subject: 'Software Developer',
    body: 'Hello,\n\nI saw your posting for a Software Developer on Monster and attach my resume. I have four years of C++ and Java.\n\nThanks,\nDaniel Whitaker\n713-555-0188',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Software Developer',
      stage: 'cv',
      receivedDate: '2026-11-10',
      language: 'en',
    },
  },
  'a formal letter of 2001': {
    subject: 'Resume',
    body: 'Dear Mr. Kaminski:\n\nI am a second year MBA student at Rice University and I would like to be considered for the Associate position in your Research Group. My background is in physics and computer science.\n\nI have attached my resume and would welcome the opportunity to discuss it with you.\n\nSincerely,\n\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Associate',
      stage: 'cv',
      receivedDate: '2026-11-10',
      language: 'en',
    },
  },
  'an unsolicited letter': {
    subject: 'Opportunities in your group',
    body: 'Dear Dr. Stone,\n\nI am finishing my Ph.D. in statistics in May and I am looking for a position in industry. If you have any openings I would be grateful for the chance to talk. My CV is attached.\n\nRegards,\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      stage: 'spontaneous',
      receivedDate: '2026-11-10',
      language: 'en',
    },
  },
  'a thank-you note': {
    subject: 'Thank you',
    body: 'Dear Emily,\n\nThank you for taking the time to meet with me yesterday. I enjoyed learning more about the Trading Analyst position and the team.\n\nI look forward to hearing from you.\n\nBest regards,\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Trading Analyst',
      stage: 'interview',
      interviewDate: '2026-11-09',
      receivedDate: null,
      language: 'en',
    },
  },
  'an answer to slots': {
    subject: 'RE: Interview - QA Engineer',
    body: 'Hi Emily,\n\nWednesday at 3pm works great for me. See you then!\n\nDan\n\n-----Original Message-----\nFrom: Emily Stone [mailto:emily.stone@novalys.example]\nSent: Monday, November 09, 2026 4:12 PM\nTo: Daniel Whitaker\nSubject: Interview - QA Engineer\n\nDear Daniel,\n\nWe would like to invite you to interview for the QA Engineer role. Would Wednesday at 3pm or Thursday at 10am suit you?\n\nEmily Stone\nTalent Acquisition',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'QA Engineer',
      stage: 'interview',
      interviewDate: '2026-11-11',
      receivedDate: null,
      language: 'en',
    },
  },
  'a refusal': {
    ...recruiter,
    subject: 'Your application for Product Manager',
    body: 'Dear Daniel,\n\nThank you for your interest in Novalys and for the time you spent with us. After careful consideration, we have decided to move forward with another candidate for the Product Manager role.\n\nWe wish you every success.\n\nEmily Stone',
    wants: { firstName: 'Daniel', position: 'Product Manager', refused: true, receivedDate: null },
  },
  'an answer to a refusal': {
    subject: 'Re: Your application',
    body: 'Dear Emily,\n\nThank you for letting me know. Please keep me in mind.\n\nDaniel Whitaker\n\nOn Mon, Nov 9, 2026 at 5:02 PM Emily Stone <emily.stone@novalys.example> wrote:\n\n> Dear Daniel,\n>\n> Unfortunately we will not be moving forward with your application for the\n> Network Administrator position at this time.\n>\n> Emily',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Network Administrator',
      stage: 'cv',
      refused: true,
      language: 'en',
    },
  },
  'a follow-up that dates the application': {
    subject: 'Following up on my application',
    body: 'Hello,\n\nI applied for the Support Engineer position on October 12 and wanted to check whether there is any update.\n\nKind regards,\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Support Engineer',
      stage: 'cv',
      receivedDate: '2026-10-12',
      language: 'en',
    },
  },
  'a withdrawal': {
    subject: 'Withdrawing my application - Data Analyst',
    body: 'Dear Emily,\n\nI am writing to withdraw my application for the Data Analyst role as I have accepted another offer.\n\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Data Analyst',
      stage: 'cv',
      receivedDate: null,
      language: 'en',
      refused: false,
    },
  },
  'an English ATS': {
    subject: 'New application: Site Reliability Engineer',
    body: 'Daniel Whitaker has applied for Site Reliability Engineer (Paris).\n\nView application\n\nThis is an automated message.',
    from: 'Hirewell',
    address: 'no-reply@hirewell.example',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Site Reliability Engineer',
      stage: 'cv',
      receivedDate: '2026-11-10',
    },
  },
  'a referral between colleagues': {
    subject: 'Referral',
    from: 'Karen Boyd',
    address: 'karen.boyd@novalys.example',
    body: 'Hi team,\n\nI would like to refer Daniel Whitaker for the Systems Administrator position. We worked together for three years and he is excellent. His resume is attached.\n\nKaren',
    attachments: ['Whitaker resume.doc'],
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Systems Administrator',
      stage: 'cv',
      receivedDate: '2026-11-10',
    },
  },
  'a resume sent on by a colleague (Lotus Notes)': {
    subject: 'Resume',
    from: 'Karen Boyd',
    address: 'karen.boyd@novalys.example',
    body: 'What do you think of this guy?\n\nKaren\n---------------------- Forwarded by Karen Boyd/HOU/NOV on 11/10/2026 08:10 AM ---------------------------\n\n\n"Daniel Whitaker" <dwhitaker@rice.example> on 11/06/2026 06:15:22 PM\nTo:\tKaren.Boyd@novalys.example\ncc:\t \nSubject:\tResume\n\n\nDear Ms. Boyd,\n\nIt was suggested that I contact you about openings for a financial engineer in your group. I have attached my resume.\n\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Financial engineer',
      receivedDate: '2026-11-06',
      language: 'en',
    },
  },
  'an interview called off by the candidate': {
    subject: 'Re: Interview on Thursday',
    body: "Emily,\n\nI'm so sorry but something came up at work and I won't be able to make it on Thursday. Could we find another time next week?\n\nDaniel Whitaker\n\nOn Nov 9, 2026, at 10:14, Emily Stone <emily.stone@novalys.example> wrote:\n\n> Daniel, confirming your interview for the Java Developer position on Thursday, November 12 at 2 PM.",
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'Java Developer',
      stage: 'cv',
      interviewDate: null,
      language: 'en',
    },
  },
  'a phone screen recalled': {
    subject: 'Next steps?',
    body: 'Hi Emily,\n\nJust checking in after our phone interview on November 3rd for the UX Researcher position. I remain very interested.\n\nDaniel Whitaker',
    wants: {
      firstName: 'Daniel',
      lastName: 'Whitaker',
      position: 'UX Researcher',
      stage: 'interview',
      interviewDate: '2026-11-03',
      receivedDate: null,
      language: 'en',
    },
  },
};

describe('mail in English is read like mail in French', () => {
  it.each(Object.entries(rows))('%s', (_title, row) => {
    const facts = readThread(
      letter({
        subject: row.subject,
        body: row.body,
        name: row.from ?? 'Daniel Whitaker',
        address: row.address ?? 'd.whitaker@harbourmail.example',
        ...(row.to === undefined ? {} : { to: row.to }),
        ...(row.attachments === undefined ? {} : { attachments: row.attachments }),
      }),
      { now: '2026-11-23T10:00:00+01:00', mailbox: ['recrutement@novalys.example'] },
    );
    const read: Record<string, unknown> = {
      firstName: known(facts.firstName),
      lastName: known(facts.lastName),
      position: known(facts.position),
      stage: known(facts.stage),
      interviewDate: known(facts.interviewDate),
      receivedDate: known(facts.receivedDate),
      language: known(facts.language),
      refused: facts.alreadyRefused !== null,
    };
    expect(Object.fromEntries(Object.keys(row.wants).map((name) => [name, read[name]]))).toEqual(row.wants);
  });
});

describe('corporate mail of the 2000s that is no application is left alone', () => {
  it.each<[string, string]>([
    ['Re: Meeting Thursday', 'Vince,\n\nThursday at 2 works for me. I will bring the position report.\n\nKaren'],
    [
      'Research seminar',
      'Please join us for a seminar by Professor Ronn on Friday at noon in EB19C2. Lunch will be provided.',
    ],
    ['FW: Weekly Deal Report', 'Attached is the weekly deal report for your review.\n\nKaren Boyd'],
    [
      'credit position',
      'What is our current position with this counterparty? We need to close the deal before Friday.\n\nKaren',
    ],
    [
      'Your role in the project',
      'Bob, I wanted to clarify your role in the migration project. You will be the technical lead for the database. Call me.\n\nKaren',
    ],
    [
      'Re: linux kernel patch',
      'On Mon, Karen Boyd wrote:\n> the driver hangs on resume\n\nThe resume path is broken in 2.4.18. Apply the attached patch.\n\nBob',
    ],
    [
      'job control in bash',
      'Does anyone know how to get job control working in a non-interactive shell? I have tried set -m.\n\nBob Turner',
    ],
    [
      'Performance reviews',
      'All managers should complete their reviews by November 30. Interview feedback is collected separately by HR.\n\nKaren Boyd\nHuman Resources',
    ],
    ['Dinner', "We had a great time last night, thanks for having us! Let's do it again.\n\nKaren"],
    [
      'Conference call',
      'Dial-in details for the conference call tomorrow at 10. Agenda: budget, hiring freeze, office move.\n\nKaren',
    ],
  ])('%s', (subject, body) => {
    const facts = readThread(
      letter({ subject, body, name: 'Karen Boyd', address: 'karen.boyd@gasworks.example', to: 'vk@novalys.example' }),
      {
        now: '2026-11-23T10:00:00+01:00',
        mailbox: ['vk@novalys.example'],
      },
    );
    expect(
      [facts.firstName, facts.position, facts.stage, facts.interviewDate, facts.receivedDate].map((fact) => fact.state),
    ).toEqual(['missing', 'missing', 'missing', 'missing', 'missing']);
  });
});
