import { checkLetter, type Correspondent, type ReadOver, type SendFindings } from './check-letter';
import { writeWarning } from './warning';

/** Outlook says « taking longer » after five seconds; a check that has no answer by then is not worth the wait. */
const patience = 2500;
/** How long a failure may take to be kept while the mail waits: classic Outlook ends the page once it is answered. */
const tracePatience = 500;

/**
 * The check at Send. It reads body, sender and recipients, and answers once. Whatever fails, is late or is not understood,
 * the mail leaves: a check that traps mail is worse than none. Such a failure is left in `sendCheckFailure` of the
 * roaming settings, for whoever looks into it.
 */
export function answerSend(event: Office.MailboxEvent, readOver: ReadOver): void {
  let answered = false;
  let failed = false;
  let stopTimer = noTimer;

  function answer(options: Office.SmartAlertsEventCompletedOptions): void {
    if (answered) return;
    event.completed(options);
    // Only now: a question that Outlook did not take is followed by leave to go.
    answered = true;
    stopTimer();
  }
  function letGo(why: string): void {
    if (answered || failed) return;
    failed = true;
    stopTimer();
    function leave(): void {
      stopTimer();
      answer({ allowEvent: true });
    }
    stopTimer = later(leave, tracePatience);
    leaveTrace(why, leave);
    // Without a timer nothing ends the wait for a trace that is never kept.
    if (stopTimer === noTimer) leave();
  }
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      letGo(String(error));
    }
  }

  stopTimer = later(function () {
    letGo('timeout');
  }, patience);

  attempt(function () {
    const item = Office.context.mailbox.item as Office.MessageCompose;
    let text = '';
    let from = '';
    let to: Correspondent[] = [];
    let cc: Correspondent[] = [];
    let waiting = 4;

    function arrived<Value>(what: string, take: (value: Value) => void): (result: Office.AsyncResult<Value>) => void {
      let told = false;
      return function (result) {
        if (told) return;
        told = true;
        attempt(function () {
          if (String(result.status) !== 'succeeded') {
            letGo(what);
            return;
          }
          take(result.value);
          waiting -= 1;
          if (waiting === 0) judge();
        });
      };
    }

    function judge(): void {
      checkLetter({ text: text, from: from, to: to, cc: cc }, readOver, function (found) {
        attempt(function () {
          conclude(found);
        });
      });
    }

    function conclude(found: SendFindings | null): void {
      if (answered || failed) return;
      if (found === null) {
        answer({ allowEvent: true });
        return;
      }
      const isFrench = /^fr/i.test(Office.context.displayLanguage);
      const options: Office.SmartAlertsEventCompletedOptions = {
        allowEvent: false,
        errorMessage: writeWarning(found, isFrench),
      };
      if (Office.context.requirements.isSetSupported('Mailbox', '1.14')) {
        options.cancelLabel = 'Review';
        if (isFrench) options.cancelLabel = 'Revoir';
        options.commandId = 'egards.compose.pane';
      }
      answer(options);
    }

    // At most three calls at once on the web: recipients follow the sender.
    item.body.getAsync(
      'text',
      arrived<string>('body', function (value) {
        if (typeof value !== 'string') throw new Error('body');
        text = value;
      }),
    );
    item.from.getAsync(
      arrived<Office.EmailAddressDetails>('from', function (value) {
        from = value.emailAddress;
        item.cc.getAsync(
          arrived<Office.EmailAddressDetails[]>('cc', function (people) {
            cc = correspondents(people);
          }),
        );
      }),
    );
    item.to.getAsync(
      arrived<Office.EmailAddressDetails[]>('to', function (people) {
        to = correspondents(people);
      }),
    );
  });
}

/** Throws for what is no list of people: recipients that nobody can read are not « nobody ». */
function correspondents(people: readonly Office.EmailAddressDetails[]): Correspondent[] {
  if (typeof people.length !== 'number') throw new Error('recipients');
  const list: Correspondent[] = [];
  for (let at = 0; at < people.length; at += 1) {
    const person = people[at];
    if (person === undefined || Object(person) !== person) throw new Error('recipient');
    list.push({ name: person.displayName || '', address: person.emailAddress || '' });
  }
  return list;
}

/** The last failure, its instant and its call: no word of the mail. `done` is called once it is kept, or cannot be. */
function leaveTrace(why: string, done: () => void): void {
  try {
    const settings = Office.context.roamingSettings;
    settings.set('sendCheckFailure', { at: new Date().toISOString(), why: why.slice(0, 100) });
    settings.saveAsync(function () {
      done();
    });
  } catch {
    done();
  }
}

/** Returns how to stop it: `noTimer` where the runtime has none. */
function later(act: () => void, milliseconds: number): () => void {
  try {
    const timer = setTimeout(act, milliseconds);
    return function () {
      clearTimeout(timer);
    };
  } catch {
    return noTimer;
  }
}

function noTimer(): void {
  // There is nothing to stop.
}

/** To be called as the file loads: classic Outlook runs no `Office.onReady` of ours. `readOver` must answer within a second. */
export function registerSendCheck(readOver: ReadOver): void {
  Office.actions.associate('onMessageSend', function (event: Office.MailboxEvent) {
    answerSend(event, readOver);
  });
}
