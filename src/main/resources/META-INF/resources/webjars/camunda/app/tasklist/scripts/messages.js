/*
 * What the page tells people is a Danish sentence, told once. Whoever's session ends reads why the
 * login appears, and comes back to the very place. All four webapps load this file.
 */
import { NO_CONNECTION, sentence } from './sentences.js';
import { COMMONS } from './shipped.js';

const LOGIN = '/login';

/** What is told of a call that got an answer of no use: a number, which tells people nothing. */
const NUMBERED = /(?:uventet svar \(|svarede )(-?\d+)/;

/** What every call says once the session is over; it is told already, and better. */
const LOGGED_OUT = 'ikke længere logget ind';

/** Names of things that the webapps put into their Danish sentences in English. */
const THINGS = [
  [/\bprocess definition\b/g, 'proces'],
  [/\bprocess instance\b/g, 'forløb'],
  [/\bdecision definition\b/g, 'beslutning'],
  [/\bdecision instance\b/g, 'afgørelse']
];

function inWords(text) {
  const number = Number(NUMBERED.exec(text ?? '')?.[1]);
  if (number <= 0) {
    return NO_CONNECTION;
  }
  const named = THINGS.reduce(
    (sofar, [name, danish]) => sofar.replace(name, danish),
    number ? sentence(`error ${number}`) : sentence(text)
  );
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** What a login fails with when user name and password are not what is wrong. */
let loginFailure;

const commons = window.angular.module(COMMONS);

commons.decorator('Notifications', [
  '$delegate',
  (notifications) => {
    const { add } = notifications;
    notifications.add = function told(original) {
      // A copy: what was escaped once would be escaped again when it is told a second time.
      const told = Object.assign({}, original);
      if (loginFailure) {
        told.message = loginFailure;
        loginFailure = undefined;
      }
      if (!told.unsafe) {
        told.status = inWords(told.status);
        told.message = inWords(told.message);
        if (told.message === NO_CONNECTION) {
          told.status = 'Ingen forbindelse';
        }
        if (told.message === told.status) {
          told.message = '';
        }
      }
      const isTold = ({ asked }) =>
        asked?.status === told.status && asked?.message === told.message;
      const isKnown =
        told.message.includes(LOGGED_OUT) && this.notifications.some(({ isOver }) => isOver);
      if (isKnown || this.notifications.some(isTold)) {
        return;
      }
      told.asked = { status: told.status, message: told.message };
      add.call(this, told);
    };
    return notifications;
  }
]);

commons.run([
  '$rootScope',
  '$location',
  'Notifications',
  (root, location, notifications) => {
    let left;

    const isAtLogin = () => location.path() === LOGIN;

    root.$watch('authentication.name', (person) => {
      if (person && left?.person && left.person !== person) {
        left = undefined;
      }
    });

    // Tasklist's own client breaks off without a word when the network does.
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function sendAndLook(...body) {
      this.addEventListener('error', () =>
        root.$applyAsync(() =>
          notifications.addError({ status: 'Ingen forbindelse', message: NO_CONNECTION, network: 1 })
        )
      );
      this.addEventListener('load', () => {
        if (notifications.notifications.some(({ network }) => network)) {
          root.$applyAsync(() => notifications.clear({ network: 1 }));
        }
      });
      return send.apply(this, body);
    };

    let known;
    root.$on('authentication.changed', (event, authentication) => {
      known = authentication?.name ?? known;
    });

    root.$on('authentication.login.required', () => {
      if (known && !isAtLogin()) {
        // The first place counts: what follows may already have lost the task.
        left ??= { url: location.url(), person: known };
        root.$applyAsync(() =>
          notifications.add({
            type: 'info',
            status: 'Du er logget ud',
            message:
              'Log ind igen, så kommer du tilbage til det, du var ved. Det, du har skrevet i en ' +
              'opgave, er ikke tabt.',
            isOver: true,
            exclusive: true
          })
        );
      }
    });

    root.$on('authentication.login.failure', (event, { status, data }) => {
      if (!data?.message && (status < 400 || status > 403)) {
        loginFailure = status > 0 ? sentence(`error ${status}`) : NO_CONNECTION;
      }
    });

    root.$on('authentication.logout.success', () => {
      left = undefined;
      known = undefined;
    });

    root.$on('authentication.login.success', () => {
      notifications.clearAll();
      const place = left;
      left = undefined;
      if (place && root.authentication?.name === place.person) {
        root.$evalAsync(() => location.url(place.url).replace());
      }
    });
  }
]);
