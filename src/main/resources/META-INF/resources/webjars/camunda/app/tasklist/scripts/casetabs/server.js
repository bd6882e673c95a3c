/* The server's side: parts of the case page, and notes, for the person who is logged in. */
import { root, settings } from '../call.js';

/** Who waits longer wants to know that something is wrong, in milliseconds. */
const LONGEST = 20_000;

const LOGGED_OUT =
  'Du er logget ud. Det, du har skrevet, bliver stående. Log ind igen, og prøv så én gang til.';
const NO_ANSWER = 'Programmet svarer ikke lige nu. Det, du har skrevet, bliver stående.';
const GONE = 'Sagen findes ikke længere, eller du har ikke adgang til den. Spørg sekretariatet.';
const FAILED = 'Det kunne ikke hentes lige nu. Det, du har skrevet, bliver stående.';

/** What somebody is to be told; whether a login would help. */
export class Trouble extends Error {
  constructor(message, isLoggedOut = false) {
    super(message);
    this.isLoggedOut = isLoggedOut;
  }
}

async function ask(address, more) {
  const answer = await fetch(address, {
    ...settings(),
    signal: AbortSignal.timeout(LONGEST),
    ...more
  }).catch(() => {
    throw new Trouble(NO_ANSWER);
  });
  const said = await answer.text().catch(() => '');
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    throw new Trouble(LOGGED_OUT, true);
  }
  return { answer, said };
}

/** A part of the case page, as the server makes it. */
export async function part(path) {
  const { answer, said } = await ask(`/sag/${path}`, { redirect: 'manual' });
  if (answer.status === 404) {
    throw new Trouble(GONE);
  }
  if (!answer.ok) {
    throw new Trouble(FAILED);
  }
  return said;
}

async function act(address, more) {
  const { answer, said } = await ask(address, more);
  if (answer.ok) {
    return;
  }
  let refusal = {};
  try {
    refusal = JSON.parse(said);
  } catch {
    // Only our own refusals are sentences for people.
  }
  // A session that is over does not know the page any more, and says so without a sentence.
  const isOver = answer.status === 403 && refusal.type !== 'Refused';
  throw new Trouble(
    refusal.type === 'Refused' ? refusal.message : isOver ? LOGGED_OUT : FAILED,
    isOver
  );
}

const notes = (key) => `${root('casefile')}case/${key}/notes`;

export const writeNote = (key, note) =>
  act(notes(key), { method: 'POST', body: JSON.stringify(note) });
export const withdrawNote = (key, number) => act(`${notes(key)}/${number}`, { method: 'DELETE' });
