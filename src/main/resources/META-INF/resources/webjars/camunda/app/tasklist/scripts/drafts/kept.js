/* The link in the head of the page to drafts that can no longer be handed in. */
import * as page from './page.js';
import * as server from './server.js';

/** When to look again: never by the clock, which would keep a forgotten session alive for ever. */
const OCCASIONS = ['draftschange', 'hashchange'];

/** Tasklist changes the address several times for one click, in milliseconds. */
const TOGETHER = 300;

async function list() {
  try {
    return await server.kept();
  } catch {
    // Told elsewhere; a list that cannot be had is no reason to interrupt anybody.
    return [];
  }
}

function article(draft, onDiscarded) {
  const until = draft.keptUntil ? ` Den slettes ${page.day(draft.keptUntil)}.` : '';
  const place = draft.municipality ? ` · ${draft.municipality}` : '';
  const shown = page.element(
    'article',
    {},
    page.element('h2', {}, draft.taskName + place),
    page.element(
      'p',
      {},
      `${page.reason(draft)} Kladden er fra ${page.at(draft.savedAt, draft.now)}.${until}`
    )
  );
  shown.append(
    ...page.readable(draft, async () => {
      await server.discard(draft.taskId);
      shown.remove();
      onDiscarded();
    })
  );
  return shown;
}

class Link {
  constructor(node) {
    this.button = page.button('', () => this.open());
    this.button.className = 'btn btn-link draft-kept';
    this.button.hidden = true;
    node.append(this.button);
    this.refresh = () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.count(), TOGETHER);
    };
    OCCASIONS.forEach((occasion) => window.addEventListener(occasion, this.refresh));
    this.refresh();
  }

  async count() {
    this.drafts = await list();
    this.button.hidden = this.drafts.length === 0;
    this.button.textContent = `Kladder (${this.drafts.length})`;
  }

  open() {
    const dialog = page.element('dialog', { className: 'draft-dialog' });
    dialog.setAttribute('aria-labelledby', 'draft-dialog-title');
    dialog.append(
      page.element('h1', { id: 'draft-dialog-title' }, 'Kladder, der ikke kan indsendes'),
      page.element('p', {}, 'Kun du kan se dem.'),
      ...this.drafts.map((draft) => article(draft, () => this.count())),
      page.element(
        'div',
        { className: 'draft-actions' },
        page.button('Luk', () => dialog.close())
      )
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.button.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  close() {
    clearTimeout(this.waiting);
    OCCASIONS.forEach((occasion) => window.removeEventListener(occasion, this.refresh));
  }
}

let link;

export const keptDrafts = {
  id: 'kept-drafts',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: (node) => {
    link = new Link(node);
  },
  unmount: () => link?.close()
};
