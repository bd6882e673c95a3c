/*
 * How all municipalities stand, first on Cockpit's front page and in its menu; from a process to its
 * heat map, and from one of its instances to the way that it went.
 */
const PAGE = '/overblik';
const LOOKS = ['/sider/lists.css', '/sider/portfolio.css'];

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
    const looks = LOOKS.map((href) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      return link;
    });
    const body = document.createElement('div');
    body.textContent = 'Henter overblikket …';
    node.append(...looks, body);
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

/** Asks the engine, as Cockpit does. */
async function ask(api, path) {
  const answer = await fetch(`${api.engineApi}${path}`, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

function lead(node, address, text) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  node.append(link);
}

/** Where it cannot be told whither, there is no link. */
const heatMap = {
  id: 'klimaforloeb.heat-map',
  pluginPoint: 'cockpit.processDefinition.runtime.action',
  priority: 1000,
  render(node, { api, processDefinitionId }) {
    ask(api, `/process-definition/${processDefinitionId}`)
      .then((process) =>
        lead(node, `/overblik/diagrammer/${process.key}?udgave=${process.version}`, 'Varmekort'))
      .catch((fault) => console.warn(fault));
  },
  unmount() {}
};

const story = {
  id: 'klimaforloeb.history',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  priority: 1000,
  render(node, { api, processInstanceId }) {
    ask(api, `/process-instance/${processInstanceId}`)
      .then((instance) => {
        // Only a municipality's case has a page.
        if (instance.businessKey?.includes('/')) {
          lead(node, `/sag/${instance.businessKey}/forloeb/${instance.id}`, 'Se forløbet på diagrammet');
        }
      })
      .catch((fault) => console.warn(fault));
  },
  unmount() {}
};

export default [dashboard, menu, heatMap, story];
