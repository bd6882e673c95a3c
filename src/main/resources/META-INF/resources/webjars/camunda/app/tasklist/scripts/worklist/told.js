/*
 * After a task was handed in, one sentence says what happens now and who has the ball. The place is
 * in the page from the start: a reader of screens tells only of what changes in a place it knows.
 */
import { button, element } from '../absence/page.js';
import * as server from './server.js';
import { services } from './services.js';

/** What comes next is made by jobs of the program, a moment later; waits in milliseconds. */
const WAITS = [300, 700, 1500, 3000];

const SENT = 'Indsendt.';

const sentence = element('p', {});
const place = element('div', { className: 'what-now', hidden: true });
const live = element('div', {}, sentence);
live.setAttribute('role', 'status');
live.setAttribute('aria-live', 'polite');

const close = () => {
  place.hidden = true;
  sentence.textContent = '';
};

const open = element('a', { hidden: true }, 'Åbn opgaven');
place.append(live, open, button('Luk', close, 'btn btn-link'));
document.body.append(place);

let turn = 0;

function show(text, next) {
  if (sentence.textContent !== text) {
    sentence.textContent = text;
  }
  open.hidden = !next;
  if (next) {
    open.href = `#/?task=${encodeURIComponent(next)}`;
  }
}

/** Tells what comes after the task; asks again while it is on its way. */
export async function tell(task, changed) {
  turn += 1;
  const mine = turn;
  place.hidden = false;
  show(SENT);
  let told;
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    told = (await server.after(task)) ?? told;
    if (mine !== turn) {
      return;
    }
    if (told?.isKnown) {
      break;
    }
  }
  if (told?.sentence) {
    show(told.sentence, told.next);
  }
  changed();
}

/** Whoever goes on to another task has read it. */
export function watch(root) {
  root.$watch(
    () => services.location.search().task,
    (task) => task && close()
  );
}
