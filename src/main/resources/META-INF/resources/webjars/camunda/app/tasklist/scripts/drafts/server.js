/* The server's side of drafts: each call is about the person who is logged in. */

const base = document.querySelector('base');
const engine = base.getAttribute('href').match(/([^/]+)\/$/)[1];
const root = `${base.getAttribute('tasklist-api')}plugin/drafts/${engine}/`;

/** A body that is to outlive the page may not be longer, in bytes. */
const LONGEST_FAREWELL = 60000;

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

function token() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
}

async function ask(method, path, body) {
  let answer;
  try {
    answer = await fetch(root + path, {
      method,
      body,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
      keepalive: Boolean(body) && new Blob([body]).size < LONGEST_FAREWELL
    });
  } catch {
    throw new Refused(0, '');
  }
  if (answer.status === 204) {
    return null;
  }
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) {
    return said;
  }
  // Only our own refusals are sentences for people.
  throw new Refused(answer.status, said.type === 'Refused' ? said.message : '');
}

/** The own draft of a task, or null. */
export const load = (taskId) => ask('GET', `task/${encodeURIComponent(taskId)}`);

/** Keeps what was typed; what is not sent stays as it was kept. */
export const save = (taskId, values) =>
  ask('PUT', `task/${encodeURIComponent(taskId)}`, JSON.stringify({ values }));

export const discard = (taskId) => ask('DELETE', `task/${encodeURIComponent(taskId)}`);

/** The own drafts that can no longer be handed in. */
export const kept = () => ask('GET', 'kept');

/** Whether the session is over: the server knows nobody, or does not know this page. */
export const isLoggedOut = (error) =>
  error.status === 401 || (error.status === 403 && error.message === '');
