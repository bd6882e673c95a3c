/* The tab with the notes of a case: what was written, and a place to write. */
import { button, element } from '../absence/page.js';
import { Part, troubled } from './part.js';
import * as server from './server.js';

const LONGEST = 1000;
const HINT =
  'Noten læses af alle, der kan læse sagen: kommunen, koordinatorerne, sekretariatet, datateamet, ' +
  `videnspartneren og den administrative styregruppe. Højst ${LONGEST} tegn.`;

/** What was begun and not written, by case: another task was opened meanwhile. */
const begun = new Map();

let made = 0;

export class Notes {
  /**
   * @param onCounted told how many notes there are that were not taken back
   */
  constructor(root, onCounted) {
    this.root = root;
    this.onCounted = onCounted;
    this.part = new Part(root);
    this.part.onRetry = () => this.refresh();
    made += 1;
    const id = `case-note-${made}`;
    this.text = element('textarea', { id, className: 'form-control', rows: 3, maxLength: LONGEST });
    const hint = element('p', { id: `${id}-hint` }, HINT);
    this.text.setAttribute('aria-describedby', hint.id);
    this.alert = element('div');
    this.text.addEventListener('input', () => begun.set(this.key, this.text.value));
    const form = element(
      'form',
      { className: 'case-note-form' },
      element('label', { htmlFor: id }, 'Ny note'),
      hint,
      this.text,
      element('button', { type: 'submit', className: 'btn btn-default' }, 'Gem note'),
      this.alert
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.attempt(async () => {
        await server.writeNote(this.key, { text: this.text.value, task: this.task });
        this.text.value = '';
        begun.delete(this.key);
        await this.refresh();
      });
    });
    this.node = element('div', {}, form, this.part.node);
  }

  async open(key, task) {
    Object.assign(this, { key, task });
    this.text.value = begun.get(key) ?? '';
    this.alert.replaceChildren();
    await this.refresh();
  }

  async refresh() {
    if (!(await this.part.load(`${this.key}/dele/noter`))) {
      return;
    }
    this.onCounted(this.part.find('.notes > li .said').length);
    this.part.find('[data-own-note]').forEach((note) =>
      note.append(
        button('Træk noten tilbage', () =>
          this.attempt(async () => {
            await server.withdrawNote(this.key, note.dataset.ownNote);
            await this.refresh();
          })
        )
      )
    );
  }

  async attempt(action) {
    this.alert.replaceChildren();
    try {
      await action();
    } catch (trouble) {
      this.alert.replaceChildren(...troubled(trouble, null, this.root));
    }
  }
}
