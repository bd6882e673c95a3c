/* The server's side of drafts: each call is about the person who is logged in. */

import { root, settings } from '../call.js';

/** A body that is to outlive the page may not be longer, in bytes. */
const LONGEST_FAREWELL = 60000;

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function ask(method, path, body) {
  let answer;
  try {
    answer = await fetch(root('drafts') + path, {
      ...settings(),
      method,
      body,
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

/** Another window may have changed who is logged in; then the server knows this person no more. */
const place = ({ taskId, person }) =>
  `task/${encodeURIComponent(taskId)}?person=${encodeURIComponent(person)}`;

/** The own draft of a task, or null. Of whom and of which task, each call is told. */
export const load = (owner) => ask('GET', place(owner));

/** Keeps what was typed; what is not sent stays as it was kept. */
export const save = (owner, values) => ask('PUT', place(owner), JSON.stringify({ values }));

export const discard = (owner) => ask('DELETE', place(owner));

/** The own drafts that can no longer be handed in. */
export const kept = () => ask('GET', 'kept');

/** Whether the session is over: the server knows nobody, or does not know this page. */
export const isLoggedOut = (error) =>
  error.status === 401 || (error.status === 403 && error.message === '');
