// Draws a form with two rows, each with a date, as Tasklist draws its forms.
() => {
  let require;
  self[Object.keys(self).find((name) => name.startsWith('webpackChunk'))].push([['rows'], {}, (found) => {
    require = found;
  }]);
  const { Form } = require(Object.keys(require.m)
    .find((id) => require.m[id].toString().includes('.sanitizeDateTimePickerValue=')));
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const form = new Form({ container });
  window.rowsOfTest = form;
  return form.importSchema({
    type: 'default',
    id: 'rows',
    schemaVersion: 16,
    components: [{
      type: 'dynamiclist',
      id: 'List_meetings',
      path: 'meetings',
      label: 'Møder',
      isRepeating: true,
      components: [{
        type: 'datetime',
        subtype: 'date',
        id: 'Field_day',
        key: 'day',
        dateLabel: 'Dato',
        validate: { required: true }
      }]
    }]
  }, { meetings: [{ day: null }, { day: null }] }).then(() => true);
}
