/* What a card says beside the task's name: whose it is, what it is about, and with whom it lies. */
import { element } from '../absence/page.js';
import { choice } from './claims.js';
import * as server from './server.js';

const waiting = new Map();

/** Asks once for all cards that are drawn at the same time. */
async function ask() {
  const asked = new Map(waiting);
  waiting.clear();
  const cards = (await server.cards([...asked.keys()])) ?? {};
  asked.forEach((told, id) => told.forEach((tell) => tell(cards[id] ?? {})));
}

function about(id) {
  return new Promise((resolve) => {
    if (!waiting.size) {
      setTimeout(ask);
    }
    waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
  });
}

const line = (className, text) => (text ? [element('p', { className }, text)] : []);

function draw(node, task, told) {
  const { municipality, phase, subject, group, isForYou } = told;
  const where = [municipality, phase].filter(Boolean).join(' · ');
  node.replaceChildren(
    ...line('card-subject', subject),
    ...line('card-where', where),
    ...line('card-group', group && `Ligger hos ${group}`),
    ...(isForYou && task && !task.assignee ? [choice(task, municipality)] : [])
  );
}

/** The list is drawn anew every ten seconds; what a card says seldom changes, in milliseconds. */
const ANEW = 60_000;

/** What is known of each task, and when that was asked for. */
const known = new Map();

/** Who had a task when its card was drawn last. */
const holders = new Map();

function tellOfNewHolder(scope, id, holder) {
  if (holders.has(id) && holders.get(id) !== holder) {
    scope.$root.$broadcast('worklist.changed');
  }
  holders.set(id, holder);
}

export const card = {
  id: 'worklist.card',
  pluginPoint: 'tasklist.card',
  priority: 200,
  render(node, facts, scope) {
    scope.$watchGroup(['task.id', 'task.assignee'], ([id, holder]) => {
      if (!id) {
        return;
      }
      tellOfNewHolder(scope, id, holder);
      const before = known.get(id);
      draw(node, scope.task, before?.told ?? {});
      if (!before || Date.now() - before.at > ANEW) {
        about(id).then((told) => {
          known.set(id, { told, at: Date.now() });
          if (id === scope.task?.id) {
            draw(node, scope.task, told);
          }
        });
      }
    });
  }
};
