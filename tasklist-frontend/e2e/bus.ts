import { Kafka, logLevel } from 'kafkajs'

const broker = process.env.FLOWBRIDGE_KAFKA ?? 'localhost:8089'

/** Puts a message on the bus as it is, readable or not. */
export async function putOnBus(topic: string, key: string, value: string): Promise<void> {
  const producer = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING }).producer()
  await producer.connect()
  await producer.send({ topic, messages: [{ key, value }] })
  await producer.disconnect()
}
