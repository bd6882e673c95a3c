/* The way to the login for who is no longer logged in, and back to where he or she was. */

/** What the webapp tells its parts when a login is needed. */
export const LOGIN_NEEDED = 'authentication.login.required';

/** As Tasklist does when a call of its own finds that the session is over. */
export function leaveForLogin(root) {
  root.$evalAsync(() => {
    root.$broadcast('authentication.changed', null);
    root.authentication = null;
    root.$broadcast(LOGIN_NEEDED);
  });
}
