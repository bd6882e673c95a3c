/* Keeps the draft of the one form that is open: loads it, sends what is typed, tells about it. */
import { sentence } from '../sentences.js';
import * as page from './page.js';
import * as server from './server.js';
import * as stash from './stash.js';
import * as viewer from './viewer.js';

/** After the last key, and at the latest while somebody goes on typing, in milliseconds. */
const REST = 1500;
const LONGEST = 8000;
const NEXT_TRY = 10000;

const LOGIN_NEEDED = 'authentication.login.required';

/** What is on its way to the server, by task, so that nobody reads before it is there. */
const sending = new Map();

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

class Keeper {
  constructor({ taskId, person, element, root }) {
    Object.assign(this, { taskId, person, element, root });
    this.status = new page.Status();
    this.touched = new Set();
    this.sentRaw = {};
    this.isOver = false;
    this.hasTyped = false;
    this.listeners = new AbortController();
  }

  /** Calls when somebody acts in the form, or leaves it. */
  listen() {
    const { signal } = this.listeners;
    for (const type of ['input', 'change', 'click', 'keydown']) {
      this.element.addEventListener(type, () => this.acted(), { signal, capture: true });
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
      return await server.load(this.taskId);
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
    const values = { ...draft?.values, ...left?.values };
    const raw = { ...draft?.raw, ...left?.raw };
    // What was typed while the draft was on its way stays.
    this.touched.forEach((key) => delete values[key]);
    if (Object.keys(values).length > 0) {
      viewer.show(this.form, { ...viewer.valuesOf(this.form), ...values });
      this.seen = viewer.copy(viewer.valuesOf(this.form));
    }
    this.sentRaw = raw;
    // The library draws the values a moment later.
    setTimeout(() => viewer.typeIn(this.form, this.element, raw), 50);
    if (draft?.formChanged) {
      this.element.before(
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
      Object.keys(left.values ?? {}).forEach((key) => this.touched.add(key));
      this.rest();
    }
  }

  acted() {
    this.hasTyped = true;
    this.rest();
  }

  changed() {
    const now = viewer.valuesOf(this.form);
    for (const key of new Set([...Object.keys(now), ...Object.keys(this.seen)])) {
      if (!isSame(now[key], this.seen[key])) {
        if (this.hasTyped) {
          this.touched.add(key);
        }
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

  /** What has not been sent: fields that were changed, and texts that are no values. */
  unsent() {
    const values = {};
    const now = viewer.valuesOf(this.form);
    this.touched.forEach((key) => {
      values[key] = now[key] ?? null;
    });
    const raw = viewer.rawTexts(this.form, this.element);
    const changed = {};
    for (const name of new Set([...Object.keys(raw), ...Object.keys(this.sentRaw)])) {
      if (raw[name] !== this.sentRaw[name]) {
        changed[name] = raw[name] ?? null;
      }
    }
    return { values, raw: this.hasTyped ? changed : {} };
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
    const content = this.unsent();
    const keys = Object.keys(content.values);
    if (keys.length === 0 && Object.keys(content.raw).length === 0) {
      return;
    }
    const rawBefore = this.sentRaw;
    keys.forEach((key) => this.touched.delete(key));
    this.sentRaw = Object.fromEntries(
      Object.entries({ ...rawBefore, ...content.raw }).filter(([, text]) => text !== null)
    );
    this.isSending = true;
    const answer = server.save(this.taskId, content);
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
      this.sentRaw = rawBefore;
      stash.put(this.person, this.taskId, content);
      this.tellTrouble(error);
    } finally {
      this.isSending = false;
    }
  }

  /** Before the form goes: what the library still holds back, then everything, at once. */
  sendLast() {
    const focused = document.activeElement;
    if (this.element.contains(focused)) {
      // The library takes over what was typed last when the field is left.
      focused.dispatchEvent(new FocusEvent('blur'));
      focused.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    }
    if (this.form && !this.isOver) {
      const content = this.unsent();
      if (Object.keys(content.values).length > 0 || Object.keys(content.raw).length > 0) {
        // In case it does not arrive; taken away again when the next page finds that it did.
        stash.put(this.person, this.taskId, content);
      }
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
      await server.discard(this.taskId);
    } catch (error) {
      this.tellTrouble(error);
      return;
    }
    stash.remove(this.person, this.taskId);
    this.element.parentElement.querySelector('.draft-notice')?.remove();
    window.dispatchEvent(new Event('draftschange'));
    if (!this.form) {
      return;
    }
    this.hasTyped = false;
    viewer.show(this.form, this.known);
    this.element.querySelectorAll('.fjs-form-field-datetime input').forEach((input) => {
      input.value = '';
    });
    this.seen = viewer.copy(viewer.valuesOf(this.form));
    this.touched.clear();
    this.sentRaw = {};
    this.status.say('Kladden er kasseret.');
  }

  /** The task is no longer this person's to hand in. */
  async end() {
    const draft = await server.load(this.taskId).catch(() => null);
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
    const place = this.element.parentElement;
    place?.querySelector('.draft-notice')?.remove();
    const box = page.notice(
      `${page.reason(draft)} Det, du skrev, er ikke sendt. Du kan læse og kopiere det her og ` +
        'under Kladder øverst på siden.',
      draft,
      async () => {
        await server.discard(this.taskId);
        box.remove();
        window.dispatchEvent(new Event('draftschange'));
      }
    );
    this.element.before(box);
    this.status.say('');
    window.dispatchEvent(new Event('draftschange'));
  }

  tellTrouble(error) {
    if (server.isLoggedOut(error)) {
      this.status.say(
        'Du er logget ud. Det, du skriver, bliver stående i vinduet; log ind igen, så gemmes det.',
        page.button('Log ind igen', () => this.root.$evalAsync(() => this.leaveForLogin())),
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
    const draft = await server.load(this.taskId).catch((error) => {
      if (server.isLoggedOut(error)) {
        this.root.$evalAsync(() => this.leaveForLogin());
      }
    });
    if (draft) {
      this.element.before(
        page.notice('Det, du skrev, er gemt og kan læses her.', draft, () => this.discard())
      );
    }
  }

  /** As Tasklist does when a call of its own finds that the session is over. */
  leaveForLogin() {
    this.root.$broadcast('authentication.changed', null);
    this.root.authentication = null;
    this.root.$broadcast(LOGIN_NEEDED);
  }

  close() {
    this.sendLast();
    this.isOver = true;
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
