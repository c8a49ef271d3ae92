/**
 * The subgraphs and where they listen unless the environment says otherwise.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const DEFAULT_SUBGRAPH_URLS = Object.freeze({
  'process-service': 'http://localhost:8082',
  'task-service': 'http://localhost:8083',
  'form-validation-service': 'http://localhost:8084',
  'service-definition-service': 'http://localhost:8085',
  'service-instance-service': 'http://localhost:8086',
});
