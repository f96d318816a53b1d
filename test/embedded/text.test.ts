import { answerRecipients, answerReferences, parsePeople } from '../../src/embedded/model/answer';
import { cleanHtml } from '../../src/embedded/model/clean-html';
import { htmlToText } from '../../src/embedded/model/html-to-text';
import type { MailMessage } from '../../src/embedded/model/mail';
import { answerBody, quoteHtml } from '../../src/embedded/model/quote';
import { normaliseSubject, prefixSubject } from '../../src/embedded/model/subject';

const ada = { name: 'Ada Martin', address: 'ada@courriel.example' };
const team = { name: 'Novalys', address: 'recrutement@novalys.example' };
const maelle = { name: 'Maëlle', address: 'maelle@novalys.example' };

function message(fields: Partial<MailMessage>): MailMessage {
  const { subject = 'Candidature', from = ada, to = [team] } = fields;
  return {
    ...{
      id: 'x',
      file: 'x.eml',
      folder: 'inbox',
      conversationId: 'c',
      internetMessageId: '<2@a.example>',
      subject,
      from,
      to,
    },
    ...{ cc: [], bcc: [], date: Date.parse('2026-11-23T08:58:00Z'), preview: '', hasAttachments: false, isRead: true },
    ...{ categories: [], problem: null, html: null, text: 'Bonjour <b>', replyTo: [], sender: from, inReplyTo: '' },
    ...{ references: [], attachments: [], headers: '', meeting: null },
    ...fields,
  };
}

describe('htmlToText', () => {
  it.each([
    ['blocks are lines', '<div>un</div><div>deux<br>trois</div>', 'un\ndeux\ntrois'],
    ['paragraphs are set apart', '<p>un</p><p>deux</p>', 'un\n\ndeux'],
    ['a list has marks', '<ul><li>un</li><li>deux</li></ul>', '  *  un\n  *  deux'],
    ['white space in the source says nothing', '<div>un\n   deux</div>\n\n<div>trois</div>', 'un deux\ntrois'],
    ['preformatted lines stay', '<pre>un\n  deux</pre>', 'un\n  deux'],
    ['a link keeps its address', '<a href="https://a.example/x">le poste</a>', 'le poste<https://a.example/x>'],
    [
      'a link that is its own text is said once',
      '<a href="https://a.example">https://a.example</a>',
      'https://a.example',
    ],
    ['scripts and styles are silent', '<style>p{}</style><script>alert(1)</script>fin', 'fin'],
    ['entities are read', 'caf&eacute;&nbsp;&lt;3', 'café\u00a0<3'],
    ['an empty line stays empty', '<div>un</div><div><br></div><div>deux</div>', 'un\n\ndeux'],
  ])('%s', (_name, html, text) => expect(htmlToText(html)).toBe(text));

  it('reads 60 000 nested elements and a megabyte of text', () => {
    expect(htmlToText('<div>'.repeat(60_000) + 'fond')).toBe('fond');
    expect(htmlToText(`<p>${'mot '.repeat(250_000)}</p>`)).toHaveLength(999_999);
  });
});

describe('cleanHtml', () => {
  it.each([
    ['scripts go with what they hold', 'a<script>alert(1)</script>b', 'ab'],
    ['handlers go, the element stays', '<p onclick="x()">a</p>', '<p>a</p>'],
    ['a script address goes', '<a href="java\tscript:x()">a</a>', '<a>a</a>'],
    [
      'a remote picture keeps its address, for the policy to judge',
      '<img src="https://a.example/p.png">',
      '<img src="https://a.example/p.png">',
    ],
    [
      'the page around the body goes',
      '<html><head><title>t</title></head><body bgcolor="red"><p>a</p></body></html>',
      '<p>a</p>',
    ],
    ['text stays text', '1 &lt; 2 &amp; "3"', '1 &lt; 2 &amp; &quot;3&quot;'],
    ['forms and frames go', '<form><input><iframe src="x">y</iframe><b>c</b></form>', '<b>c</b>'],
  ])('%s', (_name, html, cleaned) => expect(cleanHtml(html)).toBe(cleaned));
});

describe('quoting', () => {
  it('quotes a text message in the shape of Outlook on the web, escaped', () => {
    const quote = quoteHtml(message({}), 'fr');
    expect(quote).toMatch(/^<div id="appendonsend"><\/div><hr [^>]*><div id="divRplyFwdMsg" dir="ltr">/);
    expect(quote).toContain(
      '<b>De :</b> Ada Martin &lt;ada@courriel.example&gt;<br><b>Envoyé :</b> lundi 23 novembre 2026',
    );
    expect(quote).toContain('Bonjour &lt;b&gt;');
  });

  it('quotes in the language of the mailbox, those in copy included', () => {
    const quote = quoteHtml(message({ cc: [maelle] }), 'en');
    expect(quote).toContain(
      '<b>From:</b> Ada Martin &lt;ada@courriel.example&gt;<br><b>Sent:</b> Monday, November 23, 2026',
    );
    expect(quote).toContain('<b>Cc:</b> Maëlle &lt;maelle@novalys.example&gt;<br><b>Subject:</b> Candidature');
  });

  it('puts what was written above the signature, and the signature above the quote', () => {
    const body = answerBody('<p>Merci.</p>', 'Moi', '<hr>');
    expect(body).toBe('<p>Merci.</p><div><br></div><div id="Signature">Moi</div><div><br></div><hr>');
  });
});

describe('subjects', () => {
  it.each([
    ['RE : Re: TR : Candidature', 'Candidature'],
    ['Fwd: RE[2]: Candidature', 'Candidature'],
    ['Réf : 12', '12'],
    ['Rendez-vous : demain', 'Rendez-vous : demain'],
  ])('%s without its prefixes', (subject, bare) => expect(normaliseSubject(subject)).toBe(bare));

  it('a prefix is put once', () => {
    expect(prefixSubject('Candidature', 'reply', 'fr')).toBe('RE : Candidature');
    expect(prefixSubject('Re: Candidature', 'reply', 'fr')).toBe('Re: Candidature');
    expect(prefixSubject('Candidature', 'forward', 'en')).toBe('Fw: Candidature');
  });
});

describe('answers', () => {
  const own = [team.address, 'Maelle@novalys.example'];

  it('go to Reply-To before From', () => {
    const board = { name: 'Site', address: 'robot@site.example' };
    expect(answerRecipients(message({ from: board, replyTo: [ada] }), false, own)).toEqual({ to: [ada], cc: [] });
  });

  it('to all leave our own addresses out and name nobody twice', () => {
    const bob = { name: 'Bob', address: 'bob@courriel.example' };
    const all = answerRecipients(message({ to: [team, bob], cc: [maelle, ada, bob] }), true, own);
    expect(all).toEqual({ to: [ada, bob], cc: [] });
  });

  it('to what we sent go to whom we sent it', () => {
    expect(answerRecipients(message({ from: maelle, to: [ada] }), false, own).to).toEqual([ada]);
  });

  it('refer to the thread', () => {
    expect(answerReferences(message({ references: ['<1@a.example>'] }))).toEqual({
      inReplyTo: '<2@a.example>',
      references: ['<1@a.example>', '<2@a.example>'],
    });
  });

  it('are addressed as typed', () => {
    expect(parsePeople('Ada Martin <ada@courriel.example>; bob@b.example,')).toEqual([
      ada,
      { name: '', address: 'bob@b.example' },
    ]);
  });
});
