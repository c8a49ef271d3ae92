import { randomUUID } from 'node:crypto';
import { Inbox } from './inbox.mjs';
import { outcomeOf } from './outcomes.mjs';

const HEARTBEAT_SECONDS = 5;
const REMEMBERED = 10_000;

/** Serves one integration type on the bus, by docs/integration-contract.md alone. */
export class Artifact {
  #kafka;
  #name;
  #instance;
  #integration;
  #consumer;
  #producer;
  #inbox = new Inbox(REMEMBERED);
  #heart;

  constructor(kafka, name, integration) {
    this.#kafka = kafka;
    this.#name = name;
    this.#instance = `${name}-${randomUUID()}`;
    this.#integration = integration;
    this.#consumer = kafka.consumer({ groupId: name });
    this.#producer = kafka.producer({ idempotent: true });
  }

  get #requests() {
    return `flowbridge.integration.requests.${this.#integration.contract.type}`;
  }

  async start() {
    await this.#createTopic();
    await this.#producer.connect();
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics: [this.#requests], fromBeginning: true });
    // The offset moves on when this returns: the bus has the answer by then.
    await this.#consumer.run({ eachMessage: ({ message }) => this.#accept(message) });
    await this.#announce(false);
    this.#heart = setInterval(
      () => this.#announce(false).catch((e) => console.error('No heartbeat:', e.message)),
      HEARTBEAT_SECONDS * 1000,
    );
  }

  /** Finishes the request it works on; the others stay for whoever comes next. */
  async stop() {
    clearInterval(this.#heart);
    await this.#consumer.disconnect();
    await this.#announce(true);
    await this.#producer.disconnect();
  }

  /** Nobody may have asked yet, and this client does not wait for a topic that is not there. */
  async #createTopic() {
    const admin = this.#kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: this.#requests }], waitForLeaders: true });
    await admin.disconnect();
  }

  async #accept(message) {
    const request = this.#read(message);
    if (request.problem) {
      await this.#bury(message, request.problem);
    } else if (!request.environment) {
      await this.#serve(request, message.headers?.traceparent);
    }
  }

  #read({ value }) {
    try {
      const request = JSON.parse(value.toString());
      for (const field of ['correlationId', 'type', 'bundle', 'processInstanceId']) {
        if (typeof request[field] !== 'string') {
          return { problem: `Expected a text '${field}'` };
        }
      }
      return Number.isInteger(request.attempt) ? request : { problem: "Expected a number 'attempt'" };
    } catch (e) {
      return { problem: `Expected a request as JSON: ${e.message}` };
    }
  }

  async #serve(request, traceparent) {
    const { correlationId, bundle, processInstanceId, type, version, attempt } = request;
    const outcome = await this.#inbox.once(request, () => this.#handle(request));
    await this.#send(
      'flowbridge.integration.answers',
      processInstanceId,
      'io.flowbridge.integration.answer',
      'integration-answer',
      { correlationId, bundle, processInstanceId, type, version, attempt, ...outcome, artifact: this.#name },
      traceparent && { traceparent },
    );
  }

  #handle({ version, inputs }) {
    const served = this.#integration.contract.version;
    return version === served
      ? outcomeOf(() => this.#integration.handle(inputs ?? {}))
      : { outcome: 'FAILURE', retryable: false, message: `Expected version ${version}, but it is ${served}` };
  }

  async #bury(message, problem) {
    const headers = {
      ...message.headers,
      'x-error-code': 'MALFORMED_REQUEST',
      'x-error-message': problem.slice(0, 1000),
      'x-original-topic': this.#requests,
    };
    await this.#producer.send({
      topic: `${this.#requests}.dlq`,
      messages: [{ key: message.key, value: message.value, headers }],
    });
  }

  async #announce(stopped) {
    const entry = {
      kind: 'artifact',
      name: this.#name,
      instance: this.#instance,
      heartbeatAt: new Date().toISOString(),
      heartbeatIntervalSeconds: HEARTBEAT_SECONDS,
      stopped,
      environments: [],
      integrationTypes: [this.#integration.contract],
    };
    const key = `artifact/${this.#name}/${this.#instance}`;
    await this.#send('flowbridge.catalogue', key, 'io.flowbridge.catalogue.entry', 'catalogue-entry', entry);
  }

  async #send(topic, key, type, schema, body, more = {}) {
    const headers = {
      ce_specversion: '1.0',
      ce_id: randomUUID(),
      ce_type: type,
      ce_source: `/artifacts/${this.#name}`,
      ce_time: new Date().toISOString(),
      ce_subject: key,
      ce_dataschema: `https://flowbridge.io/events/${schema}.schema.json`,
      'content-type': 'application/json',
      ...more,
    };
    await this.#producer.send({ topic, messages: [{ key, value: JSON.stringify(body), headers }] });
  }
}
