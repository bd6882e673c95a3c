/*
 * Tabs around the form of a task. The form is one of them, and only hidden while another is chosen:
 * what is typed into it stays, whatever is read meanwhile. The arrows go from tab to tab, as in
 * every list of tabs; Enter or Space opens the one that has the focus.
 */
import { element } from '../absence/page.js';
import { Notes } from './notes.js';
import { Part } from './part.js';

/** The task's own tab is first, then the parts of its case by their names in the address. */
const PARTS = [
  ['forloeb', 'Forløb'],
  ['dossier', 'Dossier'],
  ['sparring', 'Sparring'],
  ['data', 'Data'],
  ['mails', 'Mails'],
  ['dokumenter', 'Dokumenter'],
  ['kontakter', 'Kontakter']
];

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

let made = 0;

export class Tabs {
  /**
   * @param form the webapp's own part of the page, with the form
   */
  constructor(form, root) {
    this.root = root;
    made += 1;
    this.id = `case-tabs-${made}`;
    this.list = element('div', { className: 'case-tab-list' });
    this.list.setAttribute('role', 'tablist');
    this.list.setAttribute('aria-label', 'Opgaven og dens sag');
    this.tabs = [];
    this.add('Opgaven', form);
    PARTS.forEach(([path, name]) => this.addPart(name, (key) => `${key}/dele/${path}`));
    this.notes = new Notes(root, (count) => this.count(count));
    this.noteTab = this.add('Noter', element('div', {}, this.notes.node), () =>
      this.notes.open(this.key, this.task)
    );
    this.addPart('Historik', (key, task) => `${key}/opgaver/${encodeURIComponent(task)}`);
    this.panels = element('div', {}, ...this.tabs.slice(1).map(({ panel }) => panel));
    this.list.addEventListener('keydown', (event) => this.move(event));
  }

  addPart(name, path) {
    const part = new Part(this.root);
    this.add(name, element('div', {}, part.node), () => part.load(path(this.key, this.task)));
  }

  add(name, panel, load) {
    const tab = element('button', { type: 'button', id: `${this.id}-${this.tabs.length}` }, name);
    panel.id ||= `${tab.id}-panel`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.classList.add('case-tab-panel');
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    const one = { name, tab, panel, load, isLoaded: false };
    tab.addEventListener('click', () => this.choose(one));
    this.tabs.push(one);
    this.list.append(tab);
    return one;
  }

  /** Begins with the task itself; what was read of another is forgotten. */
  show(key, task) {
    Object.assign(this, { key, task });
    this.tabs.forEach((one) => {
      one.isLoaded = false;
    });
    this.choose(this.tabs[0]);
  }

  choose(chosen) {
    this.tabs.forEach((one) => {
      const isChosen = one === chosen;
      one.tab.setAttribute('aria-selected', String(isChosen));
      one.tab.tabIndex = isChosen ? 0 : -1;
      one.panel.hidden = !isChosen;
    });
    // The form has fields to go to; what is only read is reached by itself.
    if (chosen.load && !chosen.isLoaded) {
      chosen.isLoaded = true;
      chosen.panel.tabIndex = 0;
      chosen.load();
    }
  }

  move(event) {
    const at = this.tabs.findIndex(({ tab }) => tab === event.target);
    const last = this.tabs.length - 1;
    const goals = { Home: 0, End: last };
    const step = STEPS[event.key];
    const to = step ? (at + step + last + 1) % (last + 1) : goals[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      this.tabs.forEach(({ tab }, index) => {
        tab.tabIndex = index === to ? 0 : -1;
      });
      this.tabs[to].tab.focus();
    }
  }

  count(notes) {
    this.noteTab.tab.textContent = notes ? `Noter (${notes})` : 'Noter';
  }
}
