import { Kafka, logLevel } from 'kafkajs';
import { Artifact } from './artifact.mjs';
import { askTime } from './askTime.mjs';

const brokers = (process.env.FLOWBRIDGE_KAFKA_BROKERS ?? 'localhost:8089').split(',');
const kafka = new Kafka({ clientId: 'node-artifact', brokers, logLevel: logLevel.WARN });
const artifact = new Artifact(kafka, 'node-artifact', askTime);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => artifact.stop().then(() => process.exit(0)));
}
await artifact.start();
console.log('READY');
