/* The place in the head of the page where somebody names who covers. */
import * as page from './page.js';
import * as server from './server.js';

const TITLE = 'absence-title';

function row(cover, refresh, alert) {
  const text =
    `${cover.substitute} er vikar for ${cover.absent} fra ${page.day(cover.firstDay)} ` +
    `til og med ${page.day(cover.lastDay)}.`;
  const end = page.button(
    'Afslut nu',
    () =>
      page.attempt(alert, async () => {
        await server.endCover(cover.id);
        await refresh();
      }),
    'btn btn-link'
  );
  return page.element('li', {}, text, ...(cover.mayEnd ? [end] : []));
}

function naming(view, refresh, alert) {
  const who = page.select([['', 'Vælg'], ...view.colleagues.map(({ id, name }) => [id, name])]);
  const day = () =>
    page.element('input', {
      type: 'text',
      className: 'form-control',
      placeholder: 'dd-mm-åååå',
      autocomplete: 'off'
    });
  const [first, last] = [day(), day()];
  const form = page.element(
    'form',
    { className: 'absence-form' },
    page.element('h2', {}, 'Vælg din vikar'),
    page.labelled('Vikar', who),
    page.labelled('Første dag', first),
    page.labelled('Sidste dag', last),
    page.element('button', { type: 'submit', className: 'btn btn-primary' }, 'Gem')
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    page.attempt(alert, async () => {
      await server.nameCover({
        substitute: who.value,
        firstDay: page.iso(first.value),
        lastDay: page.iso(last.value)
      });
      await refresh();
    });
  });
  return form;
}

function open() {
  const content = page.element('div');
  const dialog = page.element(
    'dialog',
    { className: 'absence-dialog' },
    page.element('h1', { id: TITLE }, 'Vikar'),
    page.element(
      'p',
      {},
      'Når du er væk, kan en kollega fra en af dine grupper overtage de opgaver, du har taget. ' +
        'Vikaren får en mail og kan kun overtage opgaver i de grupper, I begge er medlem af. ' +
        'Perioden slutter af sig selv.'
    ),
    content,
    page.button('Luk', () => dialog.close())
  );
  dialog.setAttribute('aria-labelledby', TITLE);
  dialog.addEventListener('close', () => dialog.remove());
  const alert = page.alert();
  const refresh = async () => {
    const view = await server.covers();
    const rows = view.covers.map((cover) => row(cover, refresh, alert));
    content.replaceChildren(
      rows.length > 0
        ? page.element('ul', {}, ...rows)
        : page.element('p', {}, 'Ingen i dine grupper har en vikar nu eller senere.'),
      ...(view.colleagues.length > 0 ? [naming(view, refresh, alert)] : []),
      alert
    );
  };
  document.body.append(dialog);
  dialog.showModal();
  page.attempt(alert, refresh);
}

export const covers = {
  id: 'absence.covers',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: (node) => {
    node.append(page.button('Vikar', open, 'btn btn-link absence-open'));
  }
};
