/* Keeps the draft of the one form that is open: loads it, sends what is typed, tells about it. */
import { LOGIN_NEEDED, leaveForLogin } from '../login.js';
import { sentence } from '../sentences.js';
import * as page from './page.js';
import * as server from './server.js';
import * as stash from './stash.js';
import * as viewer from './viewer.js';

/** After the last key, and at the latest while somebody goes on typing, in milliseconds. */
const REST = 1500;
const LONGEST = 8000;
const NEXT_TRY = 10000;

/** What is on its way to the server, by task, so that nobody reads before it is there. */
const sending = new Map();

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

class Keeper {
  constructor({ taskId, person, element, root }) {
    Object.assign(this, { taskId, person, element, root });
    this.status = new page.Status();
    this.touched = new Set();
    this.isOver = false;
    this.hasTyped = false;
    this.listeners = new AbortController();
  }

  /** Calls when somebody acts in the form, or leaves it. */
  listen() {
    const { signal } = this.listeners;
    for (const type of ['input', 'change', 'click', 'keydown']) {
      this.element.addEventListener(type, (event) => this.acted(event), { signal, capture: true });
    }
    this.element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!this.element.contains(relatedTarget)) {
          // The library takes the text over a moment after this.
          setTimeout(() => this.send(), 0);
        }
      },
      { signal }
    );
    window.addEventListener('pagehide', () => this.sendLast(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && this.sendLast(),
      { signal }
    );
    window.addEventListener('online', () => this.send(), { signal });
  }

  /** Called once the form is drawn with what the server knows. */
  async begin() {
    this.element.after(this.status.node);
    const loading = this.load();
    this.form = await viewer.formIn(this.element);
    viewer.takeOverAtOnce(this.form);
    this.known = viewer.copy(viewer.valuesOf(this.form));
    this.seen = viewer.copy(this.known);
    this.form.on('changed', () => this.changed());
    this.listen();
    const draft = await loading;
    if (!this.isOver) {
      this.restore(draft);
    }
  }

  async load() {
    await sending.get(this.taskId);
    try {
      return await server.load(this);
    } catch (error) {
      this.tellTrouble(error);
      return null;
    }
  }

  restore(draft) {
    if (draft && draft.state !== 'open') {
      this.tellOver(draft);
      return;
    }
    const left = stash.find(this.person, this.taskId);
    const values = { ...draft?.values, ...left };
    // What was typed while the draft was on its way stays.
    viewer.flush(this.element);
    this.touched.forEach((key) => delete values[key]);
    if (Object.keys(values).length > 0) {
      viewer.show(this.form, { ...viewer.valuesOf(this.form), ...values });
      this.seen = viewer.copy(viewer.valuesOf(this.form));
    }
    if (draft?.formChanged) {
      this.stand(
        page.notice(
          'Formularen er ændret, siden du skrev din kladde. Det, der passer, står i felterne; ' +
            'her er hele teksten.',
          draft,
          () => this.discard()
        )
      );
    }
    if (draft) {
      this.tellSaved(draft);
    }
    if (left) {
      Object.keys(left).forEach((key) => this.touched.add(key));
      this.rest();
    }
  }

  /** The calendar of a day makes events of its own when it is drawn. */
  acted({ isTrusted }) {
    if (isTrusted) {
      this.hasTyped = true;
      this.rest();
    }
  }

  changed() {
    const now = viewer.valuesOf(this.form);
    for (const key of new Set([...Object.keys(now), ...Object.keys(this.seen)])) {
      if (this.hasTyped && !isSame(now[key], this.seen[key])) {
        this.touched.add(key);
      }
    }
    this.seen = viewer.copy(now);
    if (this.touched.size > 0) {
      this.rest();
    }
  }

  rest() {
    if (this.isOver) {
      return;
    }
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.send(), REST);
    this.latest ??= setTimeout(() => this.send(), LONGEST);
  }

  /** The values that were changed and have not been sent, by key. */
  unsent() {
    const now = viewer.valuesOf(this.form);
    return Object.fromEntries([...this.touched].map((key) => [key, now[key] ?? null]));
  }

  async send() {
    clearTimeout(this.resting);
    clearTimeout(this.latest);
    this.latest = undefined;
    if (!this.form || this.isOver) {
      return;
    }
    if (this.isSending) {
      this.rest();
      return;
    }
    const values = this.unsent();
    const keys = Object.keys(values);
    if (keys.length === 0) {
      return;
    }
    this.touched.clear();
    this.isSending = true;
    const answer = server.save(this, values);
    sending.set(this.taskId, answer.catch(() => {}));
    try {
      const saved = await answer;
      stash.remove(this.person, this.taskId);
      if (saved.state === 'open') {
        this.tellSaved(saved);
      } else {
        await this.end();
      }
    } catch (error) {
      keys.forEach((key) => this.touched.add(key));
      stash.put(this.person, this.taskId, values);
      this.tellTrouble(error);
    } finally {
      this.isSending = false;
    }
  }

  /** Before the form goes: what the library still holds back, then everything, at once. */
  sendLast() {
    viewer.flush(this.element);
    if (this.form && !this.isOver && this.touched.size > 0) {
      // In case it does not arrive; taken away again when it did.
      stash.put(this.person, this.taskId, this.unsent());
    }
    this.isSending = false;
    return this.send();
  }

  /** The form is handed in: all is sent first, so that a refused form is kept as it stands. */
  handIn(handler) {
    return async (done) => {
      await sending.get(this.taskId);
      await this.send();
      handler((error, result) => {
        if (error) {
          if (error.status === 404 || error.status === 403) {
            this.end();
          }
        } else {
          this.isOver = true;
          stash.remove(this.person, this.taskId);
          this.status.say('');
        }
        done(error, result);
      });
    };
  }

  async discard() {
    clearTimeout(this.resting);
    clearTimeout(this.latest);
    try {
      await sending.get(this.taskId);
      await server.discard(this);
    } catch (error) {
      this.tellTrouble(error);
      return;
    }
    stash.remove(this.person, this.taskId);
    this.box?.remove();
    window.dispatchEvent(new Event('draftschange'));
    if (!this.form) {
      return;
    }
    this.hasTyped = false;
    viewer.show(this.form, this.known);
    this.seen = viewer.copy(viewer.valuesOf(this.form));
    this.touched.clear();
    this.status.say('Kladden er kasseret.');
  }

  /** The task is no longer this person's to hand in. */
  async end() {
    const draft = await server.load(this).catch(() => null);
    if (draft && draft.state !== 'open') {
      this.tellOver(draft);
    }
  }

  tellSaved(saved) {
    this.status.say(
      `Kladde gemt ${page.at(saved.savedAt, saved.now)}`,
      page.discarding(() => this.discard())
    );
  }

  tellOver(draft) {
    const box = page.notice(
      `${page.reason(draft)} Det, du skrev, er ikke sendt. Du kan læse og kopiere det her og ` +
        'under Kladder øverst på siden.',
      draft,
      async () => {
        await server.discard(this);
        box.remove();
        window.dispatchEvent(new Event('draftschange'));
      }
    );
    this.stand(box);
    this.status.say('');
    window.dispatchEvent(new Event('draftschange'));
  }

  /** Above all of the form: what belongs to it is grey and dead while another has the task. */
  stand(box) {
    this.box?.remove();
    this.box = box;
    (this.element.closest('[ng-if]') ?? this.element).before(box);
  }

  tellTrouble(error) {
    if (server.isLoggedOut(error)) {
      this.status.say(
        'Du er logget ud. Det, du skriver, bliver stående i vinduet; log ind igen, så gemmes det.',
        page.button('Log ind igen', () => leaveForLogin(this.root)),
        true
      );
    } else if (error.status === 0 || error.status >= 500) {
      this.status.say(
        'Kladden er ikke gemt, for der er ingen forbindelse. Den gemmes, så snart der er.',
        null,
        true
      );
      setTimeout(() => this.send(), NEXT_TRY);
    } else {
      this.status.say(`Kladden er ikke gemt. ${error.message}`, null, true);
    }
  }

  /** There is no form: because the session is over, or for a reason that Tasklist tells. */
  async failed() {
    this.isOver = true;
    const draft = await server.load(this).catch((error) => {
      if (server.isLoggedOut(error)) {
        leaveForLogin(this.root);
      }
    });
    if (draft) {
      this.stand(
        page.notice('Det, du skrev, er gemt og kan læses her.', draft, () => this.discard())
      );
    }
  }

  close() {
    this.sendLast();
    this.isOver = true;
    this.box?.remove();
    this.listeners.abort();
    clearTimeout(this.resting);
    clearTimeout(this.latest);
  }
}

/** Tasklist's own controller of a form, with what the keeper has to know of. */
function told(controller, keeper) {
  return Object.assign(Object.create(controller), {
    notifyFormInitialized() {
      controller.notifyFormInitialized();
      if (keeper.isOver) {
        return;
      }
      keeper.begin().catch((error) => console.error('Drafts are not kept', error));
    },
    notifyFormInitializationFailed(error) {
      controller.notifyFormInitializationFailed({
        message: sentence(error.message) || 'Formularen kunne ikke hentes. Hent siden igen.'
      });
      keeper.failed();
    },
    registerSaveHandler() {
      // The server keeps it.
    },
    registerCompletionHandler(handler) {
      controller.registerCompletionHandler(keeper.handIn(handler));
    }
  });
}

/** What the directive is to be linked with, so that the draft of its form is kept. */
export function keep({ taskId, person, scope, element, controller, root }) {
  const keeper = new Keeper({ taskId, person, element, root });
  const listenTo = scope.$on;
  // Tasklist would keep the form in this browser for whoever logs in next.
  scope.$on = (name, listener) =>
    name === LOGIN_NEEDED ? () => {} : listenTo.call(scope, name, listener);
  listenTo.call(scope, '$destroy', () => keeper.close());
  return { scope, controller: told(controller, keeper) };
}
