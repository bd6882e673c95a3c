/* Services of the webapp, for parts that it draws without handing them any. */
import { TASKLIST } from '../shipped.js';

export const services = {};

window.angular.module(TASKLIST).run([
  'search',
  '$location',
  (search, location) => Object.assign(services, { search, location })
]);
