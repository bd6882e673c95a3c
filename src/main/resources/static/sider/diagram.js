/*
 * Draws a diagram and lays on it what the page's rows say of its elements: data-mark is a look,
 * data-badge a text beside the element, data-link where that leads. The place itself says by
 * data-passed and data-flows which elements and arrows a case went along. The rows stay the page's own:
 * without this script all is still there to be read.
 */
const MARGIN = 40;
const LEAST = 0.2;
const MOST = 2;
const STEP = 1.25;
const READABLE = 0.5;

function button(text, label, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', action);
  return made;
}

/** The drawing library's mark has to be seen, however far a wide sheet is moved. */
function keepMarkInSight(paper, sheet) {
  const mark = sheet.querySelector('.bjs-powered-by');
  const place = () => {
    mark.style.right = `${sheet.offsetWidth - paper.clientWidth - paper.scrollLeft + 15}px`;
    mark.style.bottom = `${sheet.offsetHeight - paper.clientHeight - paper.scrollTop + 10}px`;
  };
  paper.addEventListener('scroll', place);
  window.addEventListener('resize', place);
  return place;
}

function zoomer(viewer, paper, sheet) {
  const canvas = viewer.get('canvas');
  const inner = canvas.viewbox().inner;
  const placeMark = keepMarkInSight(paper, sheet);
  let scale = 1;

  const zoom = (wanted) => {
    scale = Math.min(MOST, Math.max(LEAST, wanted));
    const width = inner.width * scale + 2 * MARGIN;
    const height = inner.height * scale + 2 * MARGIN;
    sheet.style.width = `${width}px`;
    sheet.style.height = `${height}px`;
    canvas.resized();
    canvas.viewbox({
      x: inner.x - MARGIN / scale,
      y: inner.y - MARGIN / scale,
      width: width / scale,
      height: height / scale
    });
    placeMark();
  };
  const whole = () => (paper.clientWidth - 2 * MARGIN) / inner.width;
  return {
    larger: () => zoom(scale * STEP),
    smaller: () => zoom(scale / STEP),
    whole: () => zoom(Math.min(1, whole())),
    first: () => zoom(Math.min(1, Math.max(whole(), READABLE)))
  };
}

function badge(row) {
  const made = document.createElement(row.dataset.link ? 'a' : 'span');
  made.className = `badge ${row.dataset.mark ?? ''}`;
  made.textContent = row.dataset.badge;
  if (row.dataset.link) {
    made.href = row.dataset.link;
    made.setAttribute('aria-label', `${row.querySelector('th').innerText.trim()}: ${row.dataset.badge}`);
  }
  return made;
}

function ids(listed) {
  return (listed ?? '').split(' ').filter((id) => id);
}

function lay(viewer, rows, { passed, flows }) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const drawn = viewer.get('elementRegistry');
  const badged = new Set();
  for (const row of rows) {
    const { element, mark } = row.dataset;
    const shape = drawn.get(element);
    if (!shape) {
      continue;
    }
    // The colour of a whole part of the diagram would hide those of its steps.
    if (mark && !shape.children?.length) {
      canvas.addMarker(element, mark);
    }
    if (row.dataset.badge && !badged.has(element)) {
      badged.add(element);
      overlays.add(element, { position: { bottom: 10, right: 18 }, scale: { min: 0.9 }, html: badge(row) });
    }
  }
  ids(passed).filter((id) => drawn.get(id) && !drawn.get(id).children?.length).forEach((id) => canvas.addMarker(id, 'passed'));
  ids(flows).filter((id) => drawn.get(id)).forEach((id) => canvas.addMarker(id, 'taken'));
}

async function draw(place) {
  const answer = await fetch(place.dataset.model, { redirect: 'error' });
  if (!answer.ok) {
    throw new Error(`no diagram: ${answer.status}`);
  }
  const model = await answer.text();
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.tabIndex = 0;
  paper.setAttribute('role', 'region');
  paper.setAttribute('aria-label', `Diagrammet ${place.dataset.name}`);
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  paper.append(sheet);
  place.append(paper);

  const viewer = new window.BpmnJS({ container: sheet });
  try {
    await viewer.importXML(model);
  } catch (fault) {
    paper.remove();
    throw fault;
  }
  const picture = sheet.querySelector('svg');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', `Diagrammet ${place.dataset.name}; det samme står som tekst på siden`);
  const zoom = zoomer(viewer, paper, sheet);
  const tools = document.createElement('div');
  tools.className = 'tools';
  tools.append(
    button('+', 'Større', zoom.larger),
    button('−', 'Mindre', zoom.smaller),
    button('Hele diagrammet', 'Hele diagrammet i bredden', zoom.whole)
  );
  place.prepend(tools);
  place.querySelector('.undrawn').remove();
  zoom.first();
  lay(viewer, document.querySelectorAll('[data-element]'), place.dataset);
  window.addEventListener('beforeprint', zoom.whole);
  place.dataset.drawn = 'yes';
}

for (const place of document.querySelectorAll('.diagram')) {
  // What went wrong is in the console; the sentence in the page says what to read instead.
  draw(place).catch((fault) => console.warn(fault));
}
