/* The server's side: each call is made for the person who is logged in. */

import { root, settings } from '../call.js';

const FAILED = 'Det lykkedes ikke. Genindlæs siden, og prøv igen.';

async function ask(method, path, body) {
  const answer = await fetch(root('absence') + path, {
    ...settings(),
    method,
    body: body && JSON.stringify(body)
  }).catch(() => {
    throw new Error(FAILED);
  });
  if (answer.status === 204) {
    return null;
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    // Only our own refusals are sentences for people.
    throw new Error(said.type === 'Refused' ? said.message : FAILED);
  }
  return said;
}

const task = (id) => `task/${encodeURIComponent(id)}`;

export const holder = (id) => ask('GET', task(id));
export const giveBack = (id, reason) => ask('POST', `${task(id)}/give-back`, { reason });
export const handOn = (id, userId, reason) =>
  ask('POST', `${task(id)}/hand-on`, { userId, reason });
export const takeOver = (id) => ask('POST', `${task(id)}/take-over`);
export const covers = () => ask('GET', 'covers');
export const nameCover = (cover) => ask('POST', 'covers', cover);
export const endCover = (id) => ask('DELETE', `covers/${id}`);
