/* How all municipalities stand, first on Cockpit's front page and in its menu. */
const PAGE = '/overblik';
const LOOKS = '/sider/portfolio.css';

function say(node, text) {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = PAGE;
  link.textContent = 'Åbn overblikket på sin egen side';
  line.append(`${text} `, link);
  node.replaceChildren(line);
}

/** The same part of the same page that people open by itself. */
async function fill(node) {
  const answer = await fetch(PAGE, { cache: 'no-store', redirect: 'error' }).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  const shown = page?.querySelector('.portfolio');
  if (shown) {
    node.replaceChildren(document.importNode(shown, true));
  } else {
    say(node, 'Overblikket kunne ikke hentes lige nu.');
  }
}

const dashboard = {
  id: 'klimaforloeb.portfolio',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  render(node) {
    const looks = document.createElement('link');
    looks.rel = 'stylesheet';
    looks.href = LOOKS;
    const body = document.createElement('div');
    body.textContent = 'Henter overblikket …';
    node.append(looks, body);
    fill(body);
  },
  unmount() {}
};

const menu = {
  id: 'klimaforloeb.portfolio.menu',
  pluginPoint: 'cockpit.navigation',
  priority: 1000,
  render(node) {
    const link = document.createElement('a');
    link.href = PAGE;
    link.textContent = 'Overblik';
    node.append(link);
  },
  unmount() {}
};

export default [dashboard, menu];
