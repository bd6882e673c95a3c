// What is read of each text, as a paragraph and as a point of a list, or how it is shown wrongly.
(texts) => {
  let require;
  self[Object.keys(self).find((name) => name.startsWith('webpackChunk'))].push([['shown'], {}, (found) => {
    require = found;
  }]);
  const { MarkdownRenderer, sanitizeHTML } = require(Object.keys(require.m)
    .find((id) => require.m[id].toString().includes('.sanitizeDateTimePickerValue=')));
  const view = document.createElement('div');
  view.className = 'fjs-container';
  document.body.append(view);
  const hides = (link) => ![link.innerText, 'mailto:' + link.innerText]
    .some((text) => text === link.getAttribute('href') || URL.parse(text)?.href === link.href);
  const read = (markdown, outer) => {
    view.innerHTML = sanitizeHTML(new MarkdownRenderer().render(markdown));
    const shown = view.querySelector(outer);
    const own = shown.querySelectorAll(':not(span, br, a)');
    const hidden = [...shown.querySelectorAll('a')].filter(hides);
    return own.length || hidden.length || view.children.length > 1
      ? view.innerHTML : shown.innerText;
  };
  return texts.map(([text, point]) => [read(text, 'p'), read(point, 'li')]);
}
