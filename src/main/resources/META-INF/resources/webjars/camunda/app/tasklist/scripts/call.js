/* What every call to the server's side of one of our plugins needs. */

const base = document.querySelector('base');
const engine = base.getAttribute('href').match(/([^/]+)\/$/)[1];

/** The address below which the plugin answers. */
export const root = (plugin) => `${base.getAttribute('tasklist-api')}plugin/${plugin}/${engine}/`;

/** The address below which the engine answers, as the webapps have it. */
export const engineRoot = `${base.getAttribute('engine-api')}engine/${engine}/`;

/** The address that tells who is logged in. */
export const whoIsThere = `${base.getAttribute('admin-api')}auth/user/${engine}`;

/** As whom and from which page the call comes: for the person who is logged in. */
export function settings() {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
  return {
    cache: 'no-store',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token }
  };
}
