/*
 * What could not be sent, because the session or the connection is gone. It lies in this window
 * alone until the same person is back; somebody else who logs in here ends it.
 */

const PLACE = 'klimaforloeb-drafts';

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE)) ?? {};
  } catch {
    return {};
  }
}

function write(stash) {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(stash));
  } catch (error) {
    console.warn('The draft does not fit into the window', error);
  }
}

/** Throws away what another person left behind. */
export function belongTo(person) {
  if (read().person !== person) {
    sessionStorage.removeItem(PLACE);
  }
}

export function put(person, taskId, values) {
  belongTo(person);
  const { tasks = {} } = read();
  tasks[taskId] = { ...tasks[taskId], ...values };
  write({ person, tasks });
}

/** The values that were put there for the task, or undefined; it stays until it is removed. */
export function find(person, taskId) {
  belongTo(person);
  return read().tasks?.[taskId];
}

export function remove(person, taskId) {
  const stash = read();
  if (stash.person === person && stash.tasks?.[taskId]) {
    delete stash.tasks[taskId];
    write(stash);
  }
}
