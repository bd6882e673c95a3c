/* The server's side: each call is made for the person who is logged in. */
import { root, settings } from '../call.js';

/** What the server says; null where it does not answer, and the list is as it is without. */
async function ask(path, parameters = {}) {
  const query = new URLSearchParams(parameters);
  const answer = await fetch(`${root('worklist')}${path}?${query}`, settings()).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

export const filters = () => ask('filters');
export const cards = (ids) => ask('cards', { ids: ids.join(',') });
export const question = (words, field, due) => ask('search', { words, field, due });
export const after = (task) => ask(`after/${encodeURIComponent(task)}`);

/** Takes tasks; what became of each, or null where the server does not answer. */
export async function claim(ids) {
  const answer = await fetch(`${root('worklist')}claim`, {
    ...settings(),
    method: 'POST',
    body: JSON.stringify({ ids })
  }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}
