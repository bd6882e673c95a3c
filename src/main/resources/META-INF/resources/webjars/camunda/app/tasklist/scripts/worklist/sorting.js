/* The order of the list: what people choose, and only what sorts. */
import { element, select } from '../absence/page.js';
import { services } from './services.js';

const by = (sortBy, sortOrder, parameters) =>
  JSON.stringify([{ sortBy, sortOrder, ...(parameters && { parameters }) }]);

/** By name: a municipality's code, by which the engine would sort, tells people nothing. */
const MUNICIPALITY = { variable: 'municipality', type: 'String' };

const ORDERS = [
  [by('dueDate', 'asc'), 'Tidligste frist først'],
  [by('dueDate', 'desc'), 'Seneste frist først'],
  [by('created', 'desc'), 'Nyeste først'],
  [by('created', 'asc'), 'Ældste først'],
  [by('nameCaseInsensitive', 'asc'), 'Opgavens navn'],
  [by('processVariable', 'asc', MUNICIPALITY), 'Kommune'],
  [by('assignee', 'asc'), 'Hvem der har taget den']
];

const [[SOONEST]] = ORDERS;

const inAddress = () => services.location.search().sorting;

export const sorting = {
  id: 'worklist.sorting',
  pluginPoint: 'tasklist.header',
  priority: 200,
  render(node, facts, scope) {
    const data = scope.tasklistData.newChild(scope);
    const order = select(ORDERS);

    function sort(wanted) {
      services.search.updateSilently({ sorting: wanted, page: null });
      data.changed('taskListQuery');
    }

    order.addEventListener('change', () => scope.$applyAsync(() => sort(order.value)));
    if (!ORDERS.some(([known]) => known === inAddress())) {
      sort(SOONEST);
    }
    data.observe('taskListQuery', () => {
      order.value = inAddress() ?? SOONEST;
    });
    node.append(
      element('label', { className: 'worklist-order' }, element('span', {}, 'Sortér efter'), order)
    );
  }
};
